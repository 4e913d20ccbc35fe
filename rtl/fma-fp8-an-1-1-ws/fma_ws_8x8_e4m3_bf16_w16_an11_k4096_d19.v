// fma_ws_8x8_e4m3_bf16_w16_an11_k4096_d19: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=fma, format=e4m3, b_format=e4m3, out_format=bf16, sum_width=16, normalisation=an-1-1, guard=0, alignment=truncate, subnormals=False, specials=ieee, rounding=rne, overflow=ieee, k_max=4096, array=ws, rows=8, cols=8, layers=0, depth=19

module skew_8x8(clk, skewed, straight);
  input clk;
  wire clk;
  output [63:0] skewed;
  wire [63:0] skewed;
  input [63:0] straight;
  wire [63:0] straight;
  reg [7:0] line_1;
  reg [15:0] line_2;
  reg [23:0] line_3;
  reg [31:0] line_4;
  reg [39:0] line_5;
  reg [47:0] line_6;
  reg [55:0] line_7;
  always @(posedge clk)
    line_1 <= straight[15:8];
  always @(posedge clk)
    line_2 <= { line_2[7:0], straight[23:16] };
  always @(posedge clk)
    line_3 <= { line_3[15:0], straight[31:24] };
  always @(posedge clk)
    line_4 <= { line_4[23:0], straight[39:32] };
  always @(posedge clk)
    line_5 <= { line_5[31:0], straight[47:40] };
  always @(posedge clk)
    line_6 <= { line_6[39:0], straight[55:48] };
  always @(posedge clk)
    line_7 <= { line_7[47:0], straight[63:56] };
  assign skewed = { line_7[55:48], line_6[47:40], line_5[39:32], line_4[31:24], line_3[23:16], line_2[15:8], line_1, straight[7:0] };
endmodule

module encoder_fma_e4m3_bf16_w16_an11_k4096_late(code, a);
  output [10:0] code;
  wire [10:0] code;
  input [7:0] a;
  wire [7:0] a;
  wire [10:0] decoded_a;
  wire [3:0] \decoded_a.field ;
  wire \decoded_a.nan ;
  wire \decoded_a.nonzero ;
  wire \decoded_a.sign ;
  wire [3:0] \decoded_a.significand ;
  wire decoded_a_hidden;
  assign decoded_a_hidden = | a[6:3];
  assign code[2:0] = a[2:0] & { decoded_a_hidden, decoded_a_hidden, decoded_a_hidden };
  assign \decoded_a.nan  = & a[6:0];
  assign \decoded_a.sign  = a[7];
  assign \decoded_a.field  = a[6:3];
  assign \decoded_a.significand  = { decoded_a_hidden, code[2:0] };
  assign \decoded_a.nonzero  = decoded_a_hidden;
  assign code[10:3] = { \decoded_a.nan , decoded_a_hidden, a[7:3], decoded_a_hidden };
  assign decoded_a = { \decoded_a.nan , decoded_a_hidden, a[7:3], decoded_a_hidden, code[2:0] };
endmodule

module skew_8x11(clk, skewed, straight);
  input clk;
  wire clk;
  output [87:0] skewed;
  wire [87:0] skewed;
  input [87:0] straight;
  wire [87:0] straight;
  reg [10:0] line_1;
  reg [21:0] line_2;
  reg [32:0] line_3;
  reg [43:0] line_4;
  reg [54:0] line_5;
  reg [65:0] line_6;
  reg [76:0] line_7;
  always @(posedge clk)
    line_1 <= straight[21:11];
  always @(posedge clk)
    line_2 <= { line_2[10:0], straight[32:22] };
  always @(posedge clk)
    line_3 <= { line_3[21:0], straight[43:33] };
  always @(posedge clk)
    line_4 <= { line_4[32:0], straight[54:44] };
  always @(posedge clk)
    line_5 <= { line_5[43:0], straight[65:55] };
  always @(posedge clk)
    line_6 <= { line_6[54:0], straight[76:66] };
  always @(posedge clk)
    line_7 <= { line_7[65:0], straight[87:77] };
  assign skewed = { line_7[76:66], line_6[65:55], line_5[54:44], line_4[43:33], line_3[32:22], line_2[21:11], line_1, straight[10:0] };
endmodule

module pe_ws_fma_e4m3_bf16_w16_an11_k4096_late(b, load, swap, state, clk, a_next, b_next, load_next, swap_next, state_next, a);
  input [7:0] b;
  wire [7:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [23:0] state;
  wire [23:0] state;
  input clk;
  wire clk;
  output [10:0] a_next;
  reg [10:0] a_next;
  output [7:0] b_next;
  reg [7:0] b_next;
  output load_next;
  reg load_next;
  output swap_next;
  reg swap_next;
  output [23:0] state_next;
  reg [23:0] state_next;
  input [10:0] a;
  wire [10:0] a;
  wire \$100 ;
  wire \$102 ;
  wire \$104 ;
  wire \$106 ;
  wire \$108 ;
  wire \$110 ;
  wire \$112 ;
  wire \$114 ;
  wire [5:0] \$12 ;
  wire \$124 ;
  wire [14:0] \$125 ;
  wire [14:0] \$126 ;
  wire [15:0] \$127 ;
  wire \$128 ;
  wire [15:0] \$13 ;
  wire \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire \$137 ;
  wire \$138 ;
  wire [15:0] \$14 ;
  wire \$140 ;
  wire [1:0] \$141 ;
  wire [16:0] \$143 ;
  wire [16:0] \$144 ;
  wire [7:0] \$145 ;
  wire [7:0] \$148 ;
  wire [7:0] \$149 ;
  wire [5:0] \$15 ;
  wire [5:0] \$16 ;
  wire [5:0] \$17 ;
  wire [5:0] \$18 ;
  wire \$19 ;
  wire [15:0] \$21 ;
  wire \$28 ;
  wire \$30 ;
  wire \$32 ;
  wire \$34 ;
  wire \$36 ;
  wire \$38 ;
  wire \$40 ;
  wire \$42 ;
  wire \$52 ;
  wire \$54 ;
  wire \$56 ;
  wire \$58 ;
  wire \$60 ;
  wire \$62 ;
  wire \$64 ;
  wire \$66 ;
  wire \$76 ;
  wire \$78 ;
  wire [4:0] \$8 ;
  wire \$80 ;
  wire \$82 ;
  wire \$84 ;
  wire \$86 ;
  wire \$88 ;
  wire \$90 ;
  wire [10:0] \a$15 ;
  wire [41:0] aligned;
  wire [5:0] \aligned.exponent ;
  wire \aligned.flags ;
  wire [15:0] \aligned.high ;
  wire [15:0] \aligned.low ;
  wire \aligned.sign ;
  wire \aligned.still ;
  wire \aligned.subtract ;
  wire carry;
  wire [10:0] decoded_b;
  wire [3:0] \decoded_b.field ;
  wire \decoded_b.nan ;
  wire \decoded_b.nonzero ;
  wire \decoded_b.sign ;
  wire [3:0] \decoded_b.significand ;
  wire decoded_b_hidden;
  wire [6:0] distance;
  wire [3:0] exponent_step;
  wire left_by_first;
  wire \load$52 ;
  wire [5:0] normalised_exponent;
  wire [16:0] places;
  wire [16:0] product;
  wire [5:0] \product.exponent ;
  wire \product.flags ;
  wire [7:0] \product.magnitude ;
  wire \product.nonzero ;
  wire \product.sign ;
  wire product_infinite;
  wire product_nan;
  wire [15:0] right_1;
  wire [15:0] right_2;
  wire [15:0] right_4;
  wire [15:0] right_8;
  wire right_far;
  wire [7:0] shadow;
  wire [16:0] shifted;
  wire [23:0] \state$54 ;
  wire [23:0] state_after;
  wire [5:0] \state_after.exponent ;
  wire \state_after.flags ;
  wire \state_after.sign ;
  wire [15:0] \state_after.significand ;
  wire sum_around;
  wire [15:0] sum_bits;
  wire [15:0] sum_generate;
  wire [15:0] sum_generate_1;
  wire [15:0] sum_generate_2;
  wire [15:0] sum_generate_4;
  wire [15:0] sum_generate_8;
  wire sum_is_high;
  wire sum_not_positive;
  wire [15:0] sum_other;
  wire sum_present;
  wire [15:0] sum_propagate;
  wire [15:0] sum_propagate_1;
  wire [15:0] sum_propagate_2;
  wire [15:0] sum_propagate_4;
  wire [15:0] sum_propagate_8;
  wire \swap$53 ;
  wire [24:0] term;
  wire [5:0] \term.exponent ;
  wire \term.flags ;
  wire [15:0] \term.magnitude ;
  wire \term.nonzero ;
  wire \term.sign ;
  wire [25:0] total;
  wire [5:0] \total.exponent ;
  wire \total.flags ;
  wire [16:0] \total.magnitude ;
  wire \total.sign ;
  wire \total.still ;
  reg [7:0] weight;
  assign decoded_b_hidden = | weight[6:3];
  assign decoded_b[2:0] = weight[2:0] & { decoded_b_hidden, decoded_b_hidden, decoded_b_hidden };
  assign \decoded_b.nan  = & weight[6:0];
  assign \product.flags  = | { \decoded_b.nan , a_next[10] };
  assign \product.magnitude  = a_next[3:0] * { decoded_b_hidden, decoded_b[2:0] };
  assign \$8  = a_next[7:4] + weight[6:3];
  assign \product.exponent  = \$8  + 3'h6;
  assign \product.sign  = a_next[8] ^ weight[7];
  assign \product.nonzero  = a_next[9] & decoded_b_hidden;
  assign \$12  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign \$13  = sum_is_high ? { 1'h0, \product.magnitude , 7'h00 } : state[15:0];
  assign \$14  = sum_is_high ? { 1'h0, \product.magnitude , 7'h00 } : state[15:0];
  assign right_1 = \$12 [0] ? { 1'h0, \$13 [15:1] } : \$14 ;
  assign \$15  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_2 = \$15 [1] ? { 2'h0, right_1[15:2] } : right_1;
  assign \$16  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_4 = \$16 [2] ? { 4'h0, right_2[15:4] } : right_2;
  assign \$17  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_8 = \$17 [3] ? { 8'h00, right_4[15:8] } : right_4;
  assign \$18  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_far = | \$18 [5:4];
  assign distance = \product.exponent  - state[21:16];
  assign \$19  = ~ \product.nonzero ;
  assign sum_is_high = distance[6] | \$19 ;
  assign \aligned.high  = sum_is_high ? state[15:0] : { \product.magnitude , 8'h00 };
  assign \$21  = ~ { right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far };
  assign \aligned.low  = right_8 & \$21 ;
  assign \aligned.exponent  = sum_is_high ? state[21:16] : \product.exponent ;
  assign \aligned.sign  = sum_is_high ? state[22] : \product.sign ;
  assign \aligned.subtract  = state[22] ^ \product.sign ;
  assign \aligned.flags  = state[23] | \product.flags ;
  assign \aligned.still  = ~ \product.nonzero ;
  assign sum_other = \aligned.low  ^ { \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract  };
  assign sum_propagate = \aligned.high  ^ sum_other;
  assign sum_generate = \aligned.high  & sum_other;
  assign \$28  = sum_propagate[1] & sum_generate[0];
  assign sum_generate_1[1] = sum_generate[1] | \$28 ;
  assign \$30  = sum_propagate[3] & sum_generate[2];
  assign sum_generate_1[3] = sum_generate[3] | \$30 ;
  assign \$32  = sum_propagate[5] & sum_generate[4];
  assign sum_generate_1[5] = sum_generate[5] | \$32 ;
  assign \$34  = sum_propagate[7] & sum_generate[6];
  assign sum_generate_1[7] = sum_generate[7] | \$34 ;
  assign \$36  = sum_propagate[9] & sum_generate[8];
  assign sum_generate_1[9] = sum_generate[9] | \$36 ;
  assign \$38  = sum_propagate[11] & sum_generate[10];
  assign sum_generate_1[11] = sum_generate[11] | \$38 ;
  assign \$40  = sum_propagate[13] & sum_generate[12];
  assign sum_generate_1[13] = sum_generate[13] | \$40 ;
  assign \$42  = sum_propagate[15] & sum_generate[14];
  assign sum_generate_1[15] = sum_generate[15] | \$42 ;
  assign sum_propagate_1[1] = sum_propagate[1] & sum_propagate[0];
  assign sum_propagate_1[3] = sum_propagate[3] & sum_propagate[2];
  assign sum_propagate_1[5] = sum_propagate[5] & sum_propagate[4];
  assign sum_propagate_1[7] = sum_propagate[7] & sum_propagate[6];
  assign sum_propagate_1[9] = sum_propagate[9] & sum_propagate[8];
  assign sum_propagate_1[11] = sum_propagate[11] & sum_propagate[10];
  assign sum_propagate_1[13] = sum_propagate[13] & sum_propagate[12];
  assign sum_propagate_1[15] = sum_propagate[15] & sum_propagate[14];
  assign \$52  = sum_propagate[2] & sum_generate_1[1];
  assign sum_generate_2[2] = sum_generate[2] | \$52 ;
  assign \$54  = sum_propagate_1[3] & sum_generate_1[1];
  assign sum_generate_2[3] = sum_generate_1[3] | \$54 ;
  assign \$56  = sum_propagate[6] & sum_generate_1[5];
  assign sum_generate_2[6] = sum_generate[6] | \$56 ;
  assign \$58  = sum_propagate_1[7] & sum_generate_1[5];
  assign sum_generate_2[7] = sum_generate_1[7] | \$58 ;
  assign \$60  = sum_propagate[10] & sum_generate_1[9];
  assign sum_generate_2[10] = sum_generate[10] | \$60 ;
  assign \$62  = sum_propagate_1[11] & sum_generate_1[9];
  assign sum_generate_2[11] = sum_generate_1[11] | \$62 ;
  assign \$64  = sum_propagate[14] & sum_generate_1[13];
  assign sum_generate_2[14] = sum_generate[14] | \$64 ;
  assign \$66  = sum_propagate_1[15] & sum_generate_1[13];
  assign sum_generate_2[15] = sum_generate_1[15] | \$66 ;
  assign sum_propagate_2[2] = sum_propagate[2] & sum_propagate_1[1];
  assign sum_propagate_2[3] = sum_propagate_1[3] & sum_propagate_1[1];
  assign sum_propagate_2[6] = sum_propagate[6] & sum_propagate_1[5];
  assign sum_propagate_2[7] = sum_propagate_1[7] & sum_propagate_1[5];
  assign sum_propagate_2[10] = sum_propagate[10] & sum_propagate_1[9];
  assign sum_propagate_2[11] = sum_propagate_1[11] & sum_propagate_1[9];
  assign sum_propagate_2[14] = sum_propagate[14] & sum_propagate_1[13];
  assign sum_propagate_2[15] = sum_propagate_1[15] & sum_propagate_1[13];
  assign \$76  = sum_propagate[4] & sum_generate_2[3];
  assign sum_generate_4[4] = sum_generate[4] | \$76 ;
  assign \$78  = sum_propagate_1[5] & sum_generate_2[3];
  assign sum_generate_4[5] = sum_generate_1[5] | \$78 ;
  assign \$80  = sum_propagate_2[6] & sum_generate_2[3];
  assign sum_generate_4[6] = sum_generate_2[6] | \$80 ;
  assign \$82  = sum_propagate_2[7] & sum_generate_2[3];
  assign sum_generate_4[7] = sum_generate_2[7] | \$82 ;
  assign \$84  = sum_propagate[12] & sum_generate_2[11];
  assign sum_generate_4[12] = sum_generate[12] | \$84 ;
  assign \$86  = sum_propagate_1[13] & sum_generate_2[11];
  assign sum_generate_4[13] = sum_generate_1[13] | \$86 ;
  assign \$88  = sum_propagate_2[14] & sum_generate_2[11];
  assign sum_generate_4[14] = sum_generate_2[14] | \$88 ;
  assign \$90  = sum_propagate_2[15] & sum_generate_2[11];
  assign sum_generate_4[15] = sum_generate_2[15] | \$90 ;
  assign sum_propagate_4[4] = sum_propagate[4] & sum_propagate_2[3];
  assign sum_propagate_4[5] = sum_propagate_1[5] & sum_propagate_2[3];
  assign sum_propagate_4[6] = sum_propagate_2[6] & sum_propagate_2[3];
  assign sum_propagate_4[7] = sum_propagate_2[7] & sum_propagate_2[3];
  assign sum_propagate_4[12] = sum_propagate[12] & sum_propagate_2[11];
  assign sum_propagate_4[13] = sum_propagate_1[13] & sum_propagate_2[11];
  assign sum_propagate_4[14] = sum_propagate_2[14] & sum_propagate_2[11];
  assign sum_propagate_4[15] = sum_propagate_2[15] & sum_propagate_2[11];
  assign \$100  = sum_propagate[8] & sum_generate_4[7];
  assign sum_generate_8[8] = sum_generate[8] | \$100 ;
  assign \$102  = sum_propagate_1[9] & sum_generate_4[7];
  assign sum_generate_8[9] = sum_generate_1[9] | \$102 ;
  assign \$104  = sum_propagate_2[10] & sum_generate_4[7];
  assign sum_generate_8[10] = sum_generate_2[10] | \$104 ;
  assign \$106  = sum_propagate_2[11] & sum_generate_4[7];
  assign sum_generate_8[11] = sum_generate_2[11] | \$106 ;
  assign \$108  = sum_propagate_4[12] & sum_generate_4[7];
  assign sum_generate_8[12] = sum_generate_4[12] | \$108 ;
  assign \$110  = sum_propagate_4[13] & sum_generate_4[7];
  assign sum_generate_8[13] = sum_generate_4[13] | \$110 ;
  assign \$112  = sum_propagate_4[14] & sum_generate_4[7];
  assign sum_generate_8[14] = sum_generate_4[14] | \$112 ;
  assign \$114  = sum_propagate_4[15] & sum_generate_4[7];
  assign sum_generate_8[15] = sum_generate_4[15] | \$114 ;
  assign sum_propagate_8[8] = sum_propagate[8] & sum_propagate_4[7];
  assign sum_propagate_8[9] = sum_propagate_1[9] & sum_propagate_4[7];
  assign sum_propagate_8[10] = sum_propagate_2[10] & sum_propagate_4[7];
  assign sum_propagate_8[11] = sum_propagate_2[11] & sum_propagate_4[7];
  assign sum_propagate_8[12] = sum_propagate_4[12] & sum_propagate_4[7];
  assign sum_propagate_8[13] = sum_propagate_4[13] & sum_propagate_4[7];
  assign sum_propagate_8[14] = sum_propagate_4[14] & sum_propagate_4[7];
  assign sum_around = \aligned.subtract  & sum_generate_8[15];
  assign \$124  = ~ sum_generate_8[15];
  assign sum_not_positive = \aligned.subtract  & \$124 ;
  assign \$125  = { sum_propagate_8[14:8], sum_propagate_4[7:4], sum_propagate_2[3:2], sum_propagate_1[1], sum_propagate[0] } & { sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around };
  assign \$126  = { sum_generate_8[14:8], sum_generate_4[7:4], sum_generate_2[3:2], sum_generate_1[1], sum_generate[0] } | \$125 ;
  assign \$127  = sum_propagate ^ { \$126 , sum_around };
  assign sum_bits = \$127  ^ { sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive };
  assign \$128  = ~ \aligned.subtract ;
  assign carry = sum_generate_8[15] & \$128 ;
  assign \total.sign  = \aligned.sign  ^ sum_not_positive;
  assign \$132  = carry | sum_bits[15];
  assign \$133  = \$132  | \aligned.still ;
  assign \$134  = ~ \$133 ;
  assign left_by_first = \$134  & sum_bits[14];
  assign \$137  = carry | sum_bits[15];
  assign \$138  = \$137  | \aligned.still ;
  assign \$140  = \$138  | sum_bits[14];
  assign \$141  = left_by_first ? 2'h3 : { 1'h0, carry };
  assign exponent_step[1:0] = \$140  ? \$141  : 2'h2;
  assign \$143  = left_by_first ? { sum_bits[14:0], 2'h0 } : { sum_bits, 1'h0 };
  assign \$144  = \$140  ? \$143  : { sum_bits[13:0], 3'h0 };
  assign shifted = carry ? { carry, sum_bits } : \$144 ;
  assign { \$145 [7:6], normalised_exponent } = $signed({ 1'h0, \aligned.exponent  }) + $signed(exponent_step[1:0]);
  assign sum_present = | shifted[16:1];
  assign \state_after.exponent  = normalised_exponent & { sum_present, sum_present, sum_present, sum_present, sum_present, sum_present };
  assign \state_after.sign  = \total.sign  & sum_present;
  assign \$148  = load ? b : b_next;
  assign \$149  = swap ? b_next : weight;
  always @(posedge clk)
    a_next <= a;
  always @(posedge clk)
    load_next <= load;
  always @(posedge clk)
    swap_next <= swap;
  always @(posedge clk)
    b_next <= \$148 ;
  always @(posedge clk)
    weight <= \$149 ;
  always @(posedge clk)
    state_next <= { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  assign \$145 [5:0] = normalised_exponent;
  assign \decoded_b.significand  = { decoded_b_hidden, decoded_b[2:0] };
  assign \decoded_b.field  = weight[6:3];
  assign \decoded_b.sign  = weight[7];
  assign \decoded_b.nonzero  = decoded_b_hidden;
  assign \term.magnitude  = { \product.magnitude , 8'h00 };
  assign \term.nonzero  = \product.nonzero ;
  assign \term.exponent  = \product.exponent ;
  assign \term.sign  = \product.sign ;
  assign \term.flags  = \product.flags ;
  assign \total.magnitude  = { carry, sum_bits };
  assign \total.exponent  = \aligned.exponent ;
  assign \total.flags  = \aligned.flags ;
  assign \total.still  = \aligned.still ;
  assign \state_after.significand  = shifted[16:1];
  assign \state$54  = state_next;
  assign \swap$53  = swap_next;
  assign \load$52  = load_next;
  assign shadow = b_next;
  assign state_after = { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  assign \state_after.flags  = \aligned.flags ;
  assign exponent_step[3:2] = { exponent_step[1], exponent_step[1] };
  assign places = { sum_bits, 1'h0 };
  assign total = { \aligned.still , \aligned.flags , \total.sign , \aligned.exponent , carry, sum_bits };
  assign sum_propagate_8[7:0] = { sum_propagate_4[7:4], sum_propagate_2[3:2], sum_propagate_1[1], sum_propagate[0] };
  assign sum_generate_8[7:0] = { sum_generate_4[7:4], sum_generate_2[3:2], sum_generate_1[1], sum_generate[0] };
  assign { sum_propagate_4[11:8], sum_propagate_4[3:0] } = { sum_propagate_2[11:10], sum_propagate_1[9], sum_propagate[8], sum_propagate_2[3:2], sum_propagate_1[1], sum_propagate[0] };
  assign { sum_generate_4[11:8], sum_generate_4[3:0] } = { sum_generate_2[11:10], sum_generate_1[9], sum_generate[8], sum_generate_2[3:2], sum_generate_1[1], sum_generate[0] };
  assign { sum_propagate_2[13:12], sum_propagate_2[9:8], sum_propagate_2[5:4], sum_propagate_2[1:0] } = { sum_propagate_1[13], sum_propagate[12], sum_propagate_1[9], sum_propagate[8], sum_propagate_1[5], sum_propagate[4], sum_propagate_1[1], sum_propagate[0] };
  assign { sum_generate_2[13:12], sum_generate_2[9:8], sum_generate_2[5:4], sum_generate_2[1:0] } = { sum_generate_1[13], sum_generate[12], sum_generate_1[9], sum_generate[8], sum_generate_1[5], sum_generate[4], sum_generate_1[1], sum_generate[0] };
  assign { sum_propagate_1[14], sum_propagate_1[12], sum_propagate_1[10], sum_propagate_1[8], sum_propagate_1[6], sum_propagate_1[4], sum_propagate_1[2], sum_propagate_1[0] } = { sum_propagate[14], sum_propagate[12], sum_propagate[10], sum_propagate[8], sum_propagate[6], sum_propagate[4], sum_propagate[2], sum_propagate[0] };
  assign { sum_generate_1[14], sum_generate_1[12], sum_generate_1[10], sum_generate_1[8], sum_generate_1[6], sum_generate_1[4], sum_generate_1[2], sum_generate_1[0] } = { sum_generate[14], sum_generate[12], sum_generate[10], sum_generate[8], sum_generate[6], sum_generate[4], sum_generate[2], sum_generate[0] };
  assign aligned = { \aligned.still , \aligned.flags , \aligned.sign , \aligned.exponent , \aligned.subtract , \aligned.low , \aligned.high  };
  assign term = { \product.flags , \product.sign , \product.exponent , \product.nonzero , \product.magnitude , 8'h00 };
  assign product = { \product.flags , \product.sign , \product.exponent , \product.nonzero , \product.magnitude  };
  assign product_nan = \product.flags ;
  assign \a$15  = a_next;
  assign product_infinite = 1'h0;
  assign decoded_b[10:3] = { \decoded_b.nan , decoded_b_hidden, weight[7:3], decoded_b_hidden };
endmodule

module row_ws_fma_e4m3_bf16_w16_an11_k4096_late_x8(b, load, swap, states, clk, b_next, swap_next, states_next, a);
  input [63:0] b;
  wire [63:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [191:0] states;
  wire [191:0] states;
  input clk;
  wire clk;
  output [63:0] b_next;
  wire [63:0] b_next;
  output swap_next;
  wire swap_next;
  output [191:0] states_next;
  wire [191:0] states_next;
  input [10:0] a;
  wire [10:0] a;
  wire [10:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [10:0] pe_0_a_next;
  wire [7:0] pe_0_b_next;
  wire pe_0_load_next;
  wire [23:0] pe_0_state_next;
  wire pe_0_swap_next;
  wire [10:0] pe_1_a_next;
  wire [7:0] pe_1_b_next;
  wire pe_1_load_next;
  wire [23:0] pe_1_state_next;
  wire pe_1_swap_next;
  wire [10:0] pe_2_a_next;
  wire [7:0] pe_2_b_next;
  wire pe_2_load_next;
  wire [23:0] pe_2_state_next;
  wire pe_2_swap_next;
  wire [10:0] pe_3_a_next;
  wire [7:0] pe_3_b_next;
  wire pe_3_load_next;
  wire [23:0] pe_3_state_next;
  wire pe_3_swap_next;
  wire [10:0] pe_4_a_next;
  wire [7:0] pe_4_b_next;
  wire pe_4_load_next;
  wire [23:0] pe_4_state_next;
  wire pe_4_swap_next;
  wire [10:0] pe_5_a_next;
  wire [7:0] pe_5_b_next;
  wire pe_5_load_next;
  wire [23:0] pe_5_state_next;
  wire pe_5_swap_next;
  wire [10:0] pe_6_a_next;
  wire [7:0] pe_6_b_next;
  wire pe_6_load_next;
  wire [23:0] pe_6_state_next;
  wire pe_6_swap_next;
  wire [7:0] pe_7_b_next;
  wire [23:0] pe_7_state_next;
  pe_ws_fma_e4m3_bf16_w16_an11_k4096_late pe_0 (
    .a(a),
    .a_next(pe_0_a_next),
    .b(b[7:0]),
    .b_next(pe_0_b_next),
    .clk(clk),
    .load(load),
    .load_next(pe_0_load_next),
    .state(states[23:0]),
    .state_next(pe_0_state_next),
    .swap(swap),
    .swap_next(swap_next)
  );
  pe_ws_fma_e4m3_bf16_w16_an11_k4096_late pe_1 (
    .a(pe_0_a_next),
    .a_next(pe_1_a_next),
    .b(b[15:8]),
    .b_next(pe_1_b_next),
    .clk(clk),
    .load(pe_0_load_next),
    .load_next(pe_1_load_next),
    .state(states[47:24]),
    .state_next(pe_1_state_next),
    .swap(swap_next),
    .swap_next(pe_1_swap_next)
  );
  pe_ws_fma_e4m3_bf16_w16_an11_k4096_late pe_2 (
    .a(pe_1_a_next),
    .a_next(pe_2_a_next),
    .b(b[23:16]),
    .b_next(pe_2_b_next),
    .clk(clk),
    .load(pe_1_load_next),
    .load_next(pe_2_load_next),
    .state(states[71:48]),
    .state_next(pe_2_state_next),
    .swap(pe_1_swap_next),
    .swap_next(pe_2_swap_next)
  );
  pe_ws_fma_e4m3_bf16_w16_an11_k4096_late pe_3 (
    .a(pe_2_a_next),
    .a_next(pe_3_a_next),
    .b(b[31:24]),
    .b_next(pe_3_b_next),
    .clk(clk),
    .load(pe_2_load_next),
    .load_next(pe_3_load_next),
    .state(states[95:72]),
    .state_next(pe_3_state_next),
    .swap(pe_2_swap_next),
    .swap_next(pe_3_swap_next)
  );
  pe_ws_fma_e4m3_bf16_w16_an11_k4096_late pe_4 (
    .a(pe_3_a_next),
    .a_next(pe_4_a_next),
    .b(b[39:32]),
    .b_next(pe_4_b_next),
    .clk(clk),
    .load(pe_3_load_next),
    .load_next(pe_4_load_next),
    .state(states[119:96]),
    .state_next(pe_4_state_next),
    .swap(pe_3_swap_next),
    .swap_next(pe_4_swap_next)
  );
  pe_ws_fma_e4m3_bf16_w16_an11_k4096_late pe_5 (
    .a(pe_4_a_next),
    .a_next(pe_5_a_next),
    .b(b[47:40]),
    .b_next(pe_5_b_next),
    .clk(clk),
    .load(pe_4_load_next),
    .load_next(pe_5_load_next),
    .state(states[143:120]),
    .state_next(pe_5_state_next),
    .swap(pe_4_swap_next),
    .swap_next(pe_5_swap_next)
  );
  pe_ws_fma_e4m3_bf16_w16_an11_k4096_late pe_6 (
    .a(pe_5_a_next),
    .a_next(pe_6_a_next),
    .b(b[55:48]),
    .b_next(pe_6_b_next),
    .clk(clk),
    .load(pe_5_load_next),
    .load_next(pe_6_load_next),
    .state(states[167:144]),
    .state_next(pe_6_state_next),
    .swap(pe_5_swap_next),
    .swap_next(pe_6_swap_next)
  );
  pe_ws_fma_e4m3_bf16_w16_an11_k4096_late pe_7 (
    .a(pe_6_a_next),
    .a_next(\$1 ),
    .b(b[63:56]),
    .b_next(pe_7_b_next),
    .clk(clk),
    .load(pe_6_load_next),
    .load_next(\$2 ),
    .state(states[191:168]),
    .state_next(pe_7_state_next),
    .swap(pe_6_swap_next),
    .swap_next(\$3 )
  );
  assign states_next = { pe_7_state_next, pe_6_state_next, pe_5_state_next, pe_4_state_next, pe_3_state_next, pe_2_state_next, pe_1_state_next, pe_0_state_next };
  assign b_next = { pe_7_b_next, pe_6_b_next, pe_5_b_next, pe_4_b_next, pe_3_b_next, pe_2_b_next, pe_1_b_next, pe_0_b_next };
  assign pe_0_swap_next = swap_next;
endmodule

module group_ws_fma_e4m3_bf16_w16_an11_k4096_late_8x8(b, load, swap, states, clk, b_next, swap_next, states_next, a);
  input [63:0] b;
  wire [63:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [191:0] states;
  wire [191:0] states;
  input clk;
  wire clk;
  output [63:0] b_next;
  wire [63:0] b_next;
  output swap_next;
  wire swap_next;
  output [191:0] states_next;
  wire [191:0] states_next;
  input [87:0] a;
  wire [87:0] a;
  wire [63:0] row_0_b_next;
  wire [191:0] row_0_states_next;
  wire row_0_swap_next;
  wire [63:0] row_1_b_next;
  wire [191:0] row_1_states_next;
  wire row_1_swap_next;
  wire [63:0] row_2_b_next;
  wire [191:0] row_2_states_next;
  wire row_2_swap_next;
  wire [63:0] row_3_b_next;
  wire [191:0] row_3_states_next;
  wire row_3_swap_next;
  wire [63:0] row_4_b_next;
  wire [191:0] row_4_states_next;
  wire row_4_swap_next;
  wire [63:0] row_5_b_next;
  wire [191:0] row_5_states_next;
  wire row_5_swap_next;
  wire [63:0] row_6_b_next;
  wire [191:0] row_6_states_next;
  wire row_6_swap_next;
  wire [63:0] row_7_b_next;
  wire [191:0] row_7_states_next;
  wire row_7_swap_next;
  wire [87:0] skew_a_skewed;
  row_ws_fma_e4m3_bf16_w16_an11_k4096_late_x8 row_0 (
    .a(skew_a_skewed[10:0]),
    .b(b),
    .b_next(row_0_b_next),
    .clk(clk),
    .load(load),
    .states(states),
    .states_next(row_0_states_next),
    .swap(swap),
    .swap_next(row_0_swap_next)
  );
  row_ws_fma_e4m3_bf16_w16_an11_k4096_late_x8 row_1 (
    .a(skew_a_skewed[21:11]),
    .b(row_0_b_next),
    .b_next(row_1_b_next),
    .clk(clk),
    .load(load),
    .states(row_0_states_next),
    .states_next(row_1_states_next),
    .swap(row_0_swap_next),
    .swap_next(row_1_swap_next)
  );
  row_ws_fma_e4m3_bf16_w16_an11_k4096_late_x8 row_2 (
    .a(skew_a_skewed[32:22]),
    .b(row_1_b_next),
    .b_next(row_2_b_next),
    .clk(clk),
    .load(load),
    .states(row_1_states_next),
    .states_next(row_2_states_next),
    .swap(row_1_swap_next),
    .swap_next(row_2_swap_next)
  );
  row_ws_fma_e4m3_bf16_w16_an11_k4096_late_x8 row_3 (
    .a(skew_a_skewed[43:33]),
    .b(row_2_b_next),
    .b_next(row_3_b_next),
    .clk(clk),
    .load(load),
    .states(row_2_states_next),
    .states_next(row_3_states_next),
    .swap(row_2_swap_next),
    .swap_next(row_3_swap_next)
  );
  row_ws_fma_e4m3_bf16_w16_an11_k4096_late_x8 row_4 (
    .a(skew_a_skewed[54:44]),
    .b(row_3_b_next),
    .b_next(row_4_b_next),
    .clk(clk),
    .load(load),
    .states(row_3_states_next),
    .states_next(row_4_states_next),
    .swap(row_3_swap_next),
    .swap_next(row_4_swap_next)
  );
  row_ws_fma_e4m3_bf16_w16_an11_k4096_late_x8 row_5 (
    .a(skew_a_skewed[65:55]),
    .b(row_4_b_next),
    .b_next(row_5_b_next),
    .clk(clk),
    .load(load),
    .states(row_4_states_next),
    .states_next(row_5_states_next),
    .swap(row_4_swap_next),
    .swap_next(row_5_swap_next)
  );
  row_ws_fma_e4m3_bf16_w16_an11_k4096_late_x8 row_6 (
    .a(skew_a_skewed[76:66]),
    .b(row_5_b_next),
    .b_next(row_6_b_next),
    .clk(clk),
    .load(load),
    .states(row_5_states_next),
    .states_next(row_6_states_next),
    .swap(row_5_swap_next),
    .swap_next(row_6_swap_next)
  );
  row_ws_fma_e4m3_bf16_w16_an11_k4096_late_x8 row_7 (
    .a(skew_a_skewed[87:77]),
    .b(row_6_b_next),
    .b_next(b_next),
    .clk(clk),
    .load(load),
    .states(row_6_states_next),
    .states_next(states_next),
    .swap(row_6_swap_next),
    .swap_next(swap_next)
  );
  skew_8x11 skew_a (
    .clk(clk),
    .skewed(skew_a_skewed),
    .straight(a)
  );
  assign row_7_states_next = states_next;
  assign row_7_swap_next = swap_next;
  assign row_7_b_next = b_next;
endmodule

module array_ws_fma_e4m3_bf16_w16_an11_k4096_late_8x8(b, load, swap, clk, c, a);
  input [63:0] b;
  wire [63:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input clk;
  wire clk;
  output [191:0] c;
  wire [191:0] c;
  input [63:0] a;
  wire [63:0] a;
  wire [63:0] \$1 ;
  wire \$2 ;
  wire [10:0] encoder_0_0_code;
  wire [10:0] encoder_0_1_code;
  wire [10:0] encoder_0_2_code;
  wire [10:0] encoder_0_3_code;
  wire [10:0] encoder_0_4_code;
  wire [10:0] encoder_0_5_code;
  wire [10:0] encoder_0_6_code;
  wire [10:0] encoder_0_7_code;
  wire [191:0] group_0_states_next;
  wire [63:0] skew_b_0_skewed;
  encoder_fma_e4m3_bf16_w16_an11_k4096_late encoder_0_0 (
    .a(a[7:0]),
    .code(encoder_0_0_code)
  );
  encoder_fma_e4m3_bf16_w16_an11_k4096_late encoder_0_1 (
    .a(a[15:8]),
    .code(encoder_0_1_code)
  );
  encoder_fma_e4m3_bf16_w16_an11_k4096_late encoder_0_2 (
    .a(a[23:16]),
    .code(encoder_0_2_code)
  );
  encoder_fma_e4m3_bf16_w16_an11_k4096_late encoder_0_3 (
    .a(a[31:24]),
    .code(encoder_0_3_code)
  );
  encoder_fma_e4m3_bf16_w16_an11_k4096_late encoder_0_4 (
    .a(a[39:32]),
    .code(encoder_0_4_code)
  );
  encoder_fma_e4m3_bf16_w16_an11_k4096_late encoder_0_5 (
    .a(a[47:40]),
    .code(encoder_0_5_code)
  );
  encoder_fma_e4m3_bf16_w16_an11_k4096_late encoder_0_6 (
    .a(a[55:48]),
    .code(encoder_0_6_code)
  );
  encoder_fma_e4m3_bf16_w16_an11_k4096_late encoder_0_7 (
    .a(a[63:56]),
    .code(encoder_0_7_code)
  );
  group_ws_fma_e4m3_bf16_w16_an11_k4096_late_8x8 group_0 (
    .a({ encoder_0_7_code, encoder_0_6_code, encoder_0_5_code, encoder_0_4_code, encoder_0_3_code, encoder_0_2_code, encoder_0_1_code, encoder_0_0_code }),
    .b(skew_b_0_skewed),
    .b_next(\$1 ),
    .clk(clk),
    .load(load),
    .states(192'h000000000000000000000000000000000000000000000000),
    .states_next(c),
    .swap(swap),
    .swap_next(\$2 )
  );
  skew_8x8 skew_b_0 (
    .clk(clk),
    .skewed(skew_b_0_skewed),
    .straight(b)
  );
  assign group_0_states_next = c;
endmodule

module lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x19(value, read_slot, clk, rst, token_next, word, token);
  input [23:0] value;
  wire [23:0] value;
  input [4:0] read_slot;
  wire [4:0] read_slot;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [8:0] token_next;
  reg [8:0] token_next;
  output [15:0] word;
  wire [15:0] word;
  input [8:0] token;
  wire [8:0] token;
  wire \$1 ;
  wire \$10 ;
  wire [14:0] \$100 ;
  wire \$101 ;
  wire [5:0] \$104 ;
  wire [15:0] \$105 ;
  wire [15:0] \$106 ;
  wire [5:0] \$107 ;
  wire [5:0] \$108 ;
  wire [5:0] \$109 ;
  wire \$11 ;
  wire [5:0] \$110 ;
  wire \$111 ;
  wire [15:0] \$113 ;
  wire \$12 ;
  wire \$120 ;
  wire \$122 ;
  wire \$124 ;
  wire \$126 ;
  wire \$128 ;
  wire \$13 ;
  wire \$130 ;
  wire \$132 ;
  wire \$134 ;
  wire \$14 ;
  wire \$144 ;
  wire \$146 ;
  wire \$148 ;
  wire \$15 ;
  wire \$150 ;
  wire \$152 ;
  wire \$154 ;
  wire \$156 ;
  wire \$158 ;
  wire \$16 ;
  wire \$168 ;
  wire \$17 ;
  wire \$170 ;
  wire \$172 ;
  wire \$174 ;
  wire \$176 ;
  wire \$178 ;
  wire \$18 ;
  wire \$180 ;
  wire \$182 ;
  wire \$19 ;
  wire \$192 ;
  wire \$194 ;
  wire \$196 ;
  wire \$198 ;
  wire \$2 ;
  wire \$20 ;
  wire \$200 ;
  wire \$202 ;
  wire \$204 ;
  wire \$206 ;
  wire \$21 ;
  wire \$216 ;
  wire [14:0] \$217 ;
  wire [14:0] \$218 ;
  wire [15:0] \$219 ;
  wire \$22 ;
  wire \$220 ;
  wire \$224 ;
  wire \$225 ;
  wire \$226 ;
  wire \$229 ;
  wire \$23 ;
  wire \$230 ;
  wire \$232 ;
  wire [1:0] \$233 ;
  wire [16:0] \$235 ;
  wire [16:0] \$236 ;
  wire [7:0] \$237 ;
  wire \$24 ;
  wire [23:0] \$240 ;
  wire [8:0] \$241 ;
  wire [8:0] \$242 ;
  wire [23:0] \$243 ;
  wire [23:0] \$244 ;
  wire [23:0] \$245 ;
  wire [23:0] \$246 ;
  wire [23:0] \$247 ;
  wire [23:0] \$248 ;
  wire [23:0] \$249 ;
  wire \$25 ;
  wire [23:0] \$250 ;
  wire [23:0] \$251 ;
  wire [23:0] \$252 ;
  wire [23:0] \$253 ;
  wire [23:0] \$254 ;
  wire [23:0] \$255 ;
  wire [23:0] \$256 ;
  wire [23:0] \$257 ;
  wire [23:0] \$258 ;
  wire [23:0] \$259 ;
  wire \$26 ;
  wire [23:0] \$260 ;
  wire [23:0] \$261 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [23:0] \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire [23:0] \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$48 ;
  wire \$49 ;
  wire [23:0] \$5 ;
  wire \$52 ;
  wire \$53 ;
  wire \$56 ;
  wire \$57 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$64 ;
  wire \$65 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire \$72 ;
  wire \$73 ;
  wire \$8 ;
  wire [7:0] \$83 ;
  wire \$85 ;
  wire \$86 ;
  wire [15:0] \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire [8:0] \$90 ;
  wire [16:0] \$91 ;
  wire [17:0] \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire [14:0] \$98 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$411 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$435 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$439 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$467 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$491 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$495 ;
  wire \$auto$rtlil.cc:3294:Or$397 ;
  wire \$auto$rtlil.cc:3294:Or$407 ;
  wire \$auto$rtlil.cc:3294:Or$421 ;
  wire \$auto$rtlil.cc:3294:Or$431 ;
  wire \$auto$rtlil.cc:3294:Or$453 ;
  wire \$auto$rtlil.cc:3294:Or$463 ;
  wire \$auto$rtlil.cc:3294:Or$477 ;
  wire \$auto$rtlil.cc:3294:Or$487 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$391 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$393 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$395 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$399 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$401 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$403 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$405 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$409 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$413 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$415 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$417 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$419 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$423 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$425 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$427 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$429 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$433 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$437 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$447 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$449 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$451 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$455 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$457 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$459 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$461 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$465 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$469 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$471 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$473 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$475 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$479 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$481 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$483 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$485 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$489 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$493 ;
  wire \$procmux$347_CMP ;
  wire \$procmux$348_CMP ;
  wire \$procmux$349_CMP ;
  wire \$procmux$350_CMP ;
  wire \$procmux$351_CMP ;
  wire \$procmux$352_CMP ;
  wire \$procmux$353_CMP ;
  wire \$procmux$354_CMP ;
  wire \$procmux$355_CMP ;
  wire \$procmux$356_CMP ;
  wire \$procmux$357_CMP ;
  wire \$procmux$358_CMP ;
  wire \$procmux$359_CMP ;
  wire \$procmux$360_CMP ;
  wire \$procmux$361_CMP ;
  wire \$procmux$362_CMP ;
  wire \$procmux$363_CMP ;
  wire \$procmux$364_CMP ;
  wire \$procmux$365_CMP ;
  wire \$procmux$367_CMP ;
  wire \$procmux$368_CMP ;
  wire \$procmux$369_CMP ;
  wire \$procmux$370_CMP ;
  wire \$procmux$371_CMP ;
  wire \$procmux$372_CMP ;
  wire \$procmux$373_CMP ;
  wire \$procmux$374_CMP ;
  wire \$procmux$375_CMP ;
  wire \$procmux$376_CMP ;
  wire \$procmux$377_CMP ;
  wire \$procmux$378_CMP ;
  wire \$procmux$379_CMP ;
  wire \$procmux$380_CMP ;
  wire \$procmux$381_CMP ;
  wire \$procmux$382_CMP ;
  wire \$procmux$383_CMP ;
  wire \$procmux$384_CMP ;
  wire \$procmux$385_CMP ;
  reg [23:0] \$signal ;
  wire [41:0] aligned;
  wire [5:0] \aligned.exponent ;
  wire \aligned.flags ;
  wire [15:0] \aligned.high ;
  wire [15:0] \aligned.low ;
  wire \aligned.sign ;
  wire \aligned.still ;
  wire \aligned.subtract ;
  wire below_normal;
  wire beyond_range;
  wire [9:0] binade;
  wire carry;
  wire [15:0] denormal;
  wire [6:0] distance;
  wire [3:0] exponent_step;
  wire [15:0] final_left_1;
  wire [15:0] final_left_2;
  wire [15:0] final_left_4;
  wire [15:0] final_left_8;
  wire final_zeros_0_0;
  wire final_zeros_0_1;
  wire final_zeros_0_2;
  wire final_zeros_0_3;
  wire final_zeros_0_4;
  wire final_zeros_0_5;
  wire final_zeros_0_6;
  wire final_zeros_0_7;
  wire [1:0] final_zeros_1_0;
  wire [1:0] final_zeros_1_1;
  wire [1:0] final_zeros_1_2;
  wire [1:0] final_zeros_1_3;
  wire [2:0] final_zeros_2_0;
  wire [2:0] final_zeros_2_1;
  wire [3:0] final_zeros_3_0;
  wire final_zeros_empty_0_1;
  wire final_zeros_empty_0_2;
  wire final_zeros_empty_0_3;
  wire final_zeros_empty_0_4;
  wire final_zeros_empty_0_5;
  wire final_zeros_empty_0_6;
  wire final_zeros_empty_0_7;
  wire final_zeros_empty_1_1;
  wire final_zeros_empty_1_2;
  wire final_zeros_empty_1_3;
  wire final_zeros_empty_2_1;
  wire [8:0] held_token;
  wire \held_token.final ;
  wire \held_token.first ;
  wire \held_token.last ;
  wire [4:0] \held_token.slot ;
  wire \held_token.valid ;
  wire is_nothing;
  wire left_by_first;
  wire [16:0] magnitude;
  wire [5:0] normalised_exponent;
  reg [23:0] old;
  wire [15:0] pattern;
  wire [16:0] places;
  wire result_sign;
  wire [14:0] result_size;
  wire [15:0] right_1;
  wire [15:0] right_2;
  wire [15:0] right_4;
  wire [15:0] right_8;
  wire right_far;
  wire round_up;
  wire [16:0] shifted;
  wire [23:0] state_after;
  wire [5:0] \state_after.exponent ;
  wire \state_after.flags ;
  wire \state_after.sign ;
  wire [15:0] \state_after.significand ;
  wire sum_around;
  wire [15:0] sum_bits;
  wire [15:0] sum_generate;
  wire [15:0] sum_generate_1;
  wire [15:0] sum_generate_2;
  wire [15:0] sum_generate_4;
  wire [15:0] sum_generate_8;
  wire sum_is_high;
  wire sum_not_positive;
  wire [15:0] sum_other;
  wire sum_present;
  wire [15:0] sum_propagate;
  wire [15:0] sum_propagate_1;
  wire [15:0] sum_propagate_2;
  wire [15:0] sum_propagate_4;
  wire [15:0] sum_propagate_8;
  wire [24:0] term;
  wire [5:0] \term.exponent ;
  wire \term.flags ;
  wire [15:0] \term.magnitude ;
  wire \term.nonzero ;
  wire \term.sign ;
  wire [23:0] total;
  wire [25:0] \total$99 ;
  wire [5:0] \total$99.exponent ;
  wire \total$99.flags ;
  wire [16:0] \total$99.magnitude ;
  wire \total$99.sign ;
  wire \total$99.still ;
  wire [23:0] \word$31 ;
  reg [23:0] word_0;
  reg [23:0] word_1;
  reg [23:0] word_10;
  reg [23:0] word_11;
  reg [23:0] word_12;
  reg [23:0] word_13;
  reg [23:0] word_14;
  reg [23:0] word_15;
  reg [23:0] word_16;
  reg [23:0] word_17;
  reg [23:0] word_18;
  reg [23:0] word_2;
  reg [23:0] word_3;
  reg [23:0] word_4;
  reg [23:0] word_5;
  reg [23:0] word_6;
  reg [23:0] word_7;
  reg [23:0] word_8;
  reg [23:0] word_9;
  reg [8:0] write_token;
  wire \write_token.final ;
  wire \write_token.first ;
  wire \write_token.last ;
  wire [4:0] \write_token.slot ;
  wire \write_token.valid ;
  assign \$1  = write_token[8:4] == token[8:4];
  assign \$2  = write_token[0] & \$1 ;
  assign \$4  = \$2  ? \$signal  : \$3 ;
  assign \$5  = token[1] ? 24'h000000 : \$4 ;
  assign \$6  = ! write_token[8:4];
  assign \$7  = write_token[0] & \$6 ;
  assign \$8  = write_token[8:4] == 1'h1;
  assign \$9  = write_token[0] & \$8 ;
  assign \$10  = write_token[8:4] == 2'h2;
  assign \$11  = write_token[0] & \$10 ;
  assign \$12  = write_token[8:4] == 2'h3;
  assign \$13  = write_token[0] & \$12 ;
  assign \$14  = write_token[8:4] == 3'h4;
  assign \$15  = write_token[0] & \$14 ;
  assign \$16  = write_token[8:4] == 3'h5;
  assign \$17  = write_token[0] & \$16 ;
  assign \$18  = write_token[8:4] == 3'h6;
  assign \$19  = write_token[0] & \$18 ;
  assign \$20  = write_token[8:4] == 3'h7;
  assign \$21  = write_token[0] & \$20 ;
  assign \$22  = write_token[8:4] == 4'h8;
  assign \$23  = write_token[0] & \$22 ;
  assign \$24  = write_token[8:4] == 4'h9;
  assign \$25  = write_token[0] & \$24 ;
  assign \$26  = write_token[8:4] == 4'ha;
  assign \$27  = write_token[0] & \$26 ;
  assign \$28  = write_token[8:4] == 4'hb;
  assign \$29  = write_token[0] & \$28 ;
  assign \$30  = write_token[8:4] == 4'hc;
  assign \$31  = write_token[0] & \$30 ;
  assign \$32  = write_token[8:4] == 4'hd;
  assign \$33  = write_token[0] & \$32 ;
  assign \$34  = write_token[8:4] == 4'he;
  assign \$35  = write_token[0] & \$34 ;
  assign \$36  = write_token[8:4] == 4'hf;
  assign \$37  = write_token[0] & \$36 ;
  assign \$38  = write_token[8:4] == 5'h10;
  assign \$39  = write_token[0] & \$38 ;
  assign \$40  = write_token[8:4] == 5'h11;
  assign \$41  = write_token[0] & \$40 ;
  assign \$42  = write_token[8:4] == 5'h12;
  assign \$43  = write_token[0] & \$42 ;
  assign final_zeros_0_0 = ~ \$signal [1];
  assign \$48  = ~ \$signal [2];
  assign \$49  = ~ \$signal [3];
  assign final_zeros_empty_0_1 = \$48  & \$49 ;
  assign final_zeros_0_1 = ~ \$signal [3];
  assign \$52  = ~ \$signal [4];
  assign \$53  = ~ \$signal [5];
  assign final_zeros_empty_0_2 = \$52  & \$53 ;
  assign final_zeros_0_2 = ~ \$signal [5];
  assign \$56  = ~ \$signal [6];
  assign \$57  = ~ \$signal [7];
  assign final_zeros_empty_0_3 = \$56  & \$57 ;
  assign final_zeros_0_3 = ~ \$signal [7];
  assign \$60  = ~ \$signal [8];
  assign \$61  = ~ \$signal [9];
  assign final_zeros_empty_0_4 = \$60  & \$61 ;
  assign final_zeros_0_4 = ~ \$signal [9];
  assign \$64  = ~ \$signal [10];
  assign \$65  = ~ \$signal [11];
  assign final_zeros_empty_0_5 = \$64  & \$65 ;
  assign final_zeros_0_5 = ~ \$signal [11];
  assign \$68  = ~ \$signal [12];
  assign \$69  = ~ \$signal [13];
  assign final_zeros_empty_0_6 = \$68  & \$69 ;
  assign final_zeros_0_6 = ~ \$signal [13];
  assign \$72  = ~ \$signal [14];
  assign \$73  = ~ \$signal [15];
  assign final_zeros_empty_0_7 = \$72  & \$73 ;
  assign final_zeros_0_7 = ~ \$signal [15];
  assign final_zeros_1_0[0] = final_zeros_empty_0_1 ? final_zeros_0_0 : final_zeros_0_1;
  assign final_zeros_empty_1_1 = final_zeros_empty_0_2 & final_zeros_empty_0_3;
  assign final_zeros_1_1[0] = final_zeros_empty_0_3 ? final_zeros_0_2 : final_zeros_0_3;
  assign final_zeros_empty_1_2 = final_zeros_empty_0_4 & final_zeros_empty_0_5;
  assign final_zeros_1_2[0] = final_zeros_empty_0_5 ? final_zeros_0_4 : final_zeros_0_5;
  assign final_zeros_empty_1_3 = final_zeros_empty_0_6 & final_zeros_empty_0_7;
  assign final_zeros_1_3[0] = final_zeros_empty_0_7 ? final_zeros_0_6 : final_zeros_0_7;
  assign final_zeros_2_0[1:0] = final_zeros_empty_1_1 ? { final_zeros_empty_0_1, final_zeros_1_0[0] } : { final_zeros_empty_0_3, final_zeros_1_1[0] };
  assign final_zeros_empty_2_1 = final_zeros_empty_1_2 & final_zeros_empty_1_3;
  assign final_zeros_2_1[1:0] = final_zeros_empty_1_3 ? { final_zeros_empty_0_5, final_zeros_1_2[0] } : { final_zeros_empty_0_7, final_zeros_1_3[0] };
  assign final_zeros_3_0[2:0] = final_zeros_empty_2_1 ? { final_zeros_empty_1_1, final_zeros_2_0[1:0] } : { final_zeros_empty_1_3, final_zeros_2_1[1:0] };
  assign \$83  = \$signal [21:16] + 7'h6b;
  assign { below_normal, binade[7:0] } = \$83  - { final_zeros_empty_2_1, final_zeros_3_0[2:0] };
  assign final_left_8 = final_zeros_empty_2_1 ? { \$signal [7:0], 8'h00 } : \$signal [15:0];
  assign final_left_4 = final_zeros_3_0[2] ? { final_left_8[11:0], 4'h0 } : final_left_8;
  assign final_left_2 = final_zeros_3_0[1] ? { final_left_4[13:0], 2'h0 } : final_left_4;
  assign final_left_1 = final_zeros_3_0[0] ? { final_left_2[14:0], 1'h0 } : final_left_2;
  assign \$85  = & { below_normal, below_normal, binade[7:0] };
  assign \$86  = final_left_1[1] | final_left_1[0];
  assign \$87  = \$85  ? { 1'h0, final_left_1[15:2], \$86  } : 16'h0000;
  assign denormal = below_normal ? \$87  : final_left_1;
  assign \$88  = | denormal[6:0];
  assign \$89  = \$88  | denormal[8];
  assign round_up = denormal[7] & \$89 ;
  assign \$90  = below_normal ? 9'h000 : { below_normal, binade[7:0] };
  assign \$91  = { \$90 , 7'h00 } + denormal[15:8];
  assign { \$92 [17], magnitude } = \$91  + round_up;
  assign beyond_range = magnitude > 15'h7f7f;
  assign \$93  = | magnitude[16:7];
  assign is_nothing = ~ \$93 ;
  assign \$94  = | \$signal [15:0];
  assign \$95  = ~ \$94 ;
  assign \$96  = \$95  | is_nothing;
  assign \$98  = beyond_range ? 15'h7f80 : magnitude[14:0];
  assign \$100  = \$96  ? 15'h0000 : \$98 ;
  assign result_size = \$signal [23] ? 15'h7fc0 : \$100 ;
  assign \$101  = ~ \$signal [23];
  assign pattern[15] = \$signal [22] & \$101 ;
  assign \word$31  = write_token[2] ? { 8'h00, pattern[15], result_size } : \$signal ;
  assign \term.nonzero  = | value[15:0];
  assign \$104  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign \$105  = sum_is_high ? { 1'h0, value[15:1] } : old[15:0];
  assign \$106  = sum_is_high ? { 1'h0, value[15:1] } : old[15:0];
  assign right_1 = \$104 [0] ? { 1'h0, \$105 [15:1] } : \$106 ;
  assign \$107  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_2 = \$107 [1] ? { 2'h0, right_1[15:2] } : right_1;
  assign \$108  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_4 = \$108 [2] ? { 4'h0, right_2[15:4] } : right_2;
  assign \$109  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_8 = \$109 [3] ? { 8'h00, right_4[15:8] } : right_4;
  assign \$110  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_far = | \$110 [5:4];
  assign distance = value[21:16] - old[21:16];
  assign \$111  = ~ \term.nonzero ;
  assign sum_is_high = distance[6] | \$111 ;
  assign \aligned.high  = sum_is_high ? old[15:0] : value[15:0];
  assign \$113  = ~ { right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far };
  assign \aligned.low  = right_8 & \$113 ;
  assign \aligned.exponent  = sum_is_high ? old[21:16] : value[21:16];
  assign \aligned.sign  = sum_is_high ? old[22] : value[22];
  assign \aligned.subtract  = old[22] ^ value[22];
  assign \aligned.flags  = old[23] | value[23];
  assign \aligned.still  = ~ \term.nonzero ;
  assign sum_other = \aligned.low  ^ { \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract  };
  assign sum_propagate = \aligned.high  ^ sum_other;
  assign sum_generate = \aligned.high  & sum_other;
  assign \$120  = sum_propagate[1] & sum_generate[0];
  assign sum_generate_1[1] = sum_generate[1] | \$120 ;
  assign \$122  = sum_propagate[3] & sum_generate[2];
  assign sum_generate_1[3] = sum_generate[3] | \$122 ;
  assign \$124  = sum_propagate[5] & sum_generate[4];
  assign sum_generate_1[5] = sum_generate[5] | \$124 ;
  assign \$126  = sum_propagate[7] & sum_generate[6];
  assign sum_generate_1[7] = sum_generate[7] | \$126 ;
  assign \$128  = sum_propagate[9] & sum_generate[8];
  assign sum_generate_1[9] = sum_generate[9] | \$128 ;
  assign \$130  = sum_propagate[11] & sum_generate[10];
  assign sum_generate_1[11] = sum_generate[11] | \$130 ;
  assign \$132  = sum_propagate[13] & sum_generate[12];
  assign sum_generate_1[13] = sum_generate[13] | \$132 ;
  assign \$134  = sum_propagate[15] & sum_generate[14];
  assign sum_generate_1[15] = sum_generate[15] | \$134 ;
  assign sum_propagate_1[1] = sum_propagate[1] & sum_propagate[0];
  assign sum_propagate_1[3] = sum_propagate[3] & sum_propagate[2];
  assign sum_propagate_1[5] = sum_propagate[5] & sum_propagate[4];
  assign sum_propagate_1[7] = sum_propagate[7] & sum_propagate[6];
  assign sum_propagate_1[9] = sum_propagate[9] & sum_propagate[8];
  assign sum_propagate_1[11] = sum_propagate[11] & sum_propagate[10];
  assign sum_propagate_1[13] = sum_propagate[13] & sum_propagate[12];
  assign sum_propagate_1[15] = sum_propagate[15] & sum_propagate[14];
  assign \$144  = sum_propagate[2] & sum_generate_1[1];
  assign sum_generate_2[2] = sum_generate[2] | \$144 ;
  assign \$146  = sum_propagate_1[3] & sum_generate_1[1];
  assign sum_generate_2[3] = sum_generate_1[3] | \$146 ;
  assign \$148  = sum_propagate[6] & sum_generate_1[5];
  assign sum_generate_2[6] = sum_generate[6] | \$148 ;
  assign \$150  = sum_propagate_1[7] & sum_generate_1[5];
  assign sum_generate_2[7] = sum_generate_1[7] | \$150 ;
  assign \$152  = sum_propagate[10] & sum_generate_1[9];
  assign sum_generate_2[10] = sum_generate[10] | \$152 ;
  assign \$154  = sum_propagate_1[11] & sum_generate_1[9];
  assign sum_generate_2[11] = sum_generate_1[11] | \$154 ;
  assign \$156  = sum_propagate[14] & sum_generate_1[13];
  assign sum_generate_2[14] = sum_generate[14] | \$156 ;
  assign \$158  = sum_propagate_1[15] & sum_generate_1[13];
  assign sum_generate_2[15] = sum_generate_1[15] | \$158 ;
  assign sum_propagate_2[2] = sum_propagate[2] & sum_propagate_1[1];
  assign sum_propagate_2[3] = sum_propagate_1[3] & sum_propagate_1[1];
  assign sum_propagate_2[6] = sum_propagate[6] & sum_propagate_1[5];
  assign sum_propagate_2[7] = sum_propagate_1[7] & sum_propagate_1[5];
  assign sum_propagate_2[10] = sum_propagate[10] & sum_propagate_1[9];
  assign sum_propagate_2[11] = sum_propagate_1[11] & sum_propagate_1[9];
  assign sum_propagate_2[14] = sum_propagate[14] & sum_propagate_1[13];
  assign sum_propagate_2[15] = sum_propagate_1[15] & sum_propagate_1[13];
  assign \$168  = sum_propagate[4] & sum_generate_2[3];
  assign sum_generate_4[4] = sum_generate[4] | \$168 ;
  assign \$170  = sum_propagate_1[5] & sum_generate_2[3];
  assign sum_generate_4[5] = sum_generate_1[5] | \$170 ;
  assign \$172  = sum_propagate_2[6] & sum_generate_2[3];
  assign sum_generate_4[6] = sum_generate_2[6] | \$172 ;
  assign \$174  = sum_propagate_2[7] & sum_generate_2[3];
  assign sum_generate_4[7] = sum_generate_2[7] | \$174 ;
  assign \$176  = sum_propagate[12] & sum_generate_2[11];
  assign sum_generate_4[12] = sum_generate[12] | \$176 ;
  assign \$178  = sum_propagate_1[13] & sum_generate_2[11];
  assign sum_generate_4[13] = sum_generate_1[13] | \$178 ;
  assign \$180  = sum_propagate_2[14] & sum_generate_2[11];
  assign sum_generate_4[14] = sum_generate_2[14] | \$180 ;
  assign \$182  = sum_propagate_2[15] & sum_generate_2[11];
  assign sum_generate_4[15] = sum_generate_2[15] | \$182 ;
  assign sum_propagate_4[4] = sum_propagate[4] & sum_propagate_2[3];
  assign sum_propagate_4[5] = sum_propagate_1[5] & sum_propagate_2[3];
  assign sum_propagate_4[6] = sum_propagate_2[6] & sum_propagate_2[3];
  assign sum_propagate_4[7] = sum_propagate_2[7] & sum_propagate_2[3];
  assign sum_propagate_4[12] = sum_propagate[12] & sum_propagate_2[11];
  assign sum_propagate_4[13] = sum_propagate_1[13] & sum_propagate_2[11];
  assign sum_propagate_4[14] = sum_propagate_2[14] & sum_propagate_2[11];
  assign sum_propagate_4[15] = sum_propagate_2[15] & sum_propagate_2[11];
  assign \$192  = sum_propagate[8] & sum_generate_4[7];
  assign sum_generate_8[8] = sum_generate[8] | \$192 ;
  assign \$194  = sum_propagate_1[9] & sum_generate_4[7];
  assign sum_generate_8[9] = sum_generate_1[9] | \$194 ;
  assign \$196  = sum_propagate_2[10] & sum_generate_4[7];
  assign sum_generate_8[10] = sum_generate_2[10] | \$196 ;
  assign \$198  = sum_propagate_2[11] & sum_generate_4[7];
  assign sum_generate_8[11] = sum_generate_2[11] | \$198 ;
  assign \$200  = sum_propagate_4[12] & sum_generate_4[7];
  assign sum_generate_8[12] = sum_generate_4[12] | \$200 ;
  assign \$202  = sum_propagate_4[13] & sum_generate_4[7];
  assign sum_generate_8[13] = sum_generate_4[13] | \$202 ;
  assign \$204  = sum_propagate_4[14] & sum_generate_4[7];
  assign sum_generate_8[14] = sum_generate_4[14] | \$204 ;
  assign \$206  = sum_propagate_4[15] & sum_generate_4[7];
  assign sum_generate_8[15] = sum_generate_4[15] | \$206 ;
  assign sum_propagate_8[8] = sum_propagate[8] & sum_propagate_4[7];
  assign sum_propagate_8[9] = sum_propagate_1[9] & sum_propagate_4[7];
  assign sum_propagate_8[10] = sum_propagate_2[10] & sum_propagate_4[7];
  assign sum_propagate_8[11] = sum_propagate_2[11] & sum_propagate_4[7];
  assign sum_propagate_8[12] = sum_propagate_4[12] & sum_propagate_4[7];
  assign sum_propagate_8[13] = sum_propagate_4[13] & sum_propagate_4[7];
  assign sum_propagate_8[14] = sum_propagate_4[14] & sum_propagate_4[7];
  assign sum_around = \aligned.subtract  & sum_generate_8[15];
  assign \$216  = ~ sum_generate_8[15];
  assign sum_not_positive = \aligned.subtract  & \$216 ;
  assign \$217  = { sum_propagate_8[14:8], sum_propagate_4[7:4], sum_propagate_2[3:2], sum_propagate_1[1], sum_propagate[0] } & { sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around };
  assign \$218  = { sum_generate_8[14:8], sum_generate_4[7:4], sum_generate_2[3:2], sum_generate_1[1], sum_generate[0] } | \$217 ;
  assign \$219  = sum_propagate ^ { \$218 , sum_around };
  assign sum_bits = \$219  ^ { sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive };
  assign \$220  = ~ \aligned.subtract ;
  assign carry = sum_generate_8[15] & \$220 ;
  assign \total$99.sign  = \aligned.sign  ^ sum_not_positive;
  assign \$224  = carry | sum_bits[15];
  assign \$225  = \$224  | \aligned.still ;
  assign \$226  = ~ \$225 ;
  assign left_by_first = \$226  & sum_bits[14];
  assign \$229  = carry | sum_bits[15];
  assign \$230  = \$229  | \aligned.still ;
  assign \$232  = \$230  | sum_bits[14];
  assign \$233  = left_by_first ? 2'h3 : { 1'h0, carry };
  assign exponent_step[1:0] = \$232  ? \$233  : 2'h2;
  assign \$235  = left_by_first ? { sum_bits[14:0], 2'h0 } : { sum_bits, 1'h0 };
  assign \$236  = \$232  ? \$235  : { sum_bits[13:0], 3'h0 };
  assign shifted = carry ? { carry, sum_bits } : \$236 ;
  assign { \$237 [7:6], normalised_exponent } = $signed({ 1'h0, \aligned.exponent  }) + $signed(exponent_step[1:0]);
  assign sum_present = | shifted[16:1];
  assign \state_after.exponent  = normalised_exponent & { sum_present, sum_present, sum_present, sum_present, sum_present, sum_present };
  assign \state_after.sign  = \total$99.sign  & sum_present;
  always @(posedge clk)
    token_next <= \$241 ;
  always @(posedge clk)
    write_token <= \$242 ;
  always @(posedge clk)
    \$signal  <= { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  always @(posedge clk)
    old <= \$5 ;
  always @(posedge clk)
    word_0 <= \$243 ;
  always @(posedge clk)
    word_1 <= \$244 ;
  always @(posedge clk)
    word_2 <= \$245 ;
  always @(posedge clk)
    word_3 <= \$246 ;
  always @(posedge clk)
    word_4 <= \$247 ;
  always @(posedge clk)
    word_5 <= \$248 ;
  always @(posedge clk)
    word_6 <= \$249 ;
  always @(posedge clk)
    word_7 <= \$250 ;
  always @(posedge clk)
    word_8 <= \$251 ;
  always @(posedge clk)
    word_9 <= \$252 ;
  always @(posedge clk)
    word_10 <= \$253 ;
  always @(posedge clk)
    word_11 <= \$254 ;
  always @(posedge clk)
    word_12 <= \$255 ;
  always @(posedge clk)
    word_13 <= \$256 ;
  always @(posedge clk)
    word_14 <= \$257 ;
  always @(posedge clk)
    word_15 <= \$258 ;
  always @(posedge clk)
    word_16 <= \$259 ;
  always @(posedge clk)
    word_17 <= \$260 ;
  always @(posedge clk)
    word_18 <= \$261 ;
  assign \$auto$rtlil.cc:3294:Or$397  = \$procmux$368_CMP  | \$procmux$367_CMP ;
  assign \$auto$rtlil.cc:3294:Or$407  = \$procmux$373_CMP  | \$procmux$372_CMP ;
  assign \$auto$rtlil.cc:3294:Or$421  = \$procmux$378_CMP  | \$procmux$377_CMP ;
  assign \$auto$rtlil.cc:3294:Or$431  = \$procmux$383_CMP  | \$procmux$382_CMP ;
  assign \$auto$rtlil.cc:3294:Or$453  = \$procmux$348_CMP  | \$procmux$347_CMP ;
  assign \$auto$rtlil.cc:3294:Or$463  = \$procmux$353_CMP  | \$procmux$352_CMP ;
  assign \$auto$rtlil.cc:3294:Or$477  = \$procmux$358_CMP  | \$procmux$357_CMP ;
  assign \$auto$rtlil.cc:3294:Or$487  = \$procmux$363_CMP  | \$procmux$362_CMP ;
  assign \$auto$rtlil.cc:3249:ReduceOr$411  = | { \$auto$rtlil.cc:3294:Or$397 , \$procmux$369_CMP , \$procmux$370_CMP , \$procmux$371_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$435  = | { \$auto$rtlil.cc:3294:Or$421 , \$procmux$379_CMP , \$procmux$380_CMP , \$procmux$381_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$439  = | { \$auto$rtlil.cc:3249:ReduceOr$411 , \$auto$rtlil.cc:3294:Or$407 , \$procmux$374_CMP , \$procmux$375_CMP , \$procmux$376_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$467  = | { \$auto$rtlil.cc:3294:Or$453 , \$procmux$349_CMP , \$procmux$350_CMP , \$procmux$351_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$491  = | { \$auto$rtlil.cc:3294:Or$477 , \$procmux$359_CMP , \$procmux$360_CMP , \$procmux$361_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$495  = | { \$auto$rtlil.cc:3249:ReduceOr$467 , \$auto$rtlil.cc:3294:Or$463 , \$procmux$354_CMP , \$procmux$355_CMP , \$procmux$356_CMP  };
  assign \$auto$rtlil.cc:3381:Mux$391  = \$procmux$367_CMP  ? word_18 : word_17;
  assign \$auto$rtlil.cc:3381:Mux$393  = \$procmux$370_CMP  ? word_15 : word_14;
  assign \$auto$rtlil.cc:3381:Mux$395  = \$procmux$369_CMP  ? word_16 : \$auto$rtlil.cc:3381:Mux$393 ;
  assign \$auto$rtlil.cc:3381:Mux$399  = \$auto$rtlil.cc:3294:Or$397  ? \$auto$rtlil.cc:3381:Mux$391  : \$auto$rtlil.cc:3381:Mux$395 ;
  assign \$auto$rtlil.cc:3381:Mux$401  = \$procmux$372_CMP  ? word_13 : word_12;
  assign \$auto$rtlil.cc:3381:Mux$403  = \$procmux$375_CMP  ? word_10 : word_9;
  assign \$auto$rtlil.cc:3381:Mux$405  = \$procmux$374_CMP  ? word_11 : \$auto$rtlil.cc:3381:Mux$403 ;
  assign \$auto$rtlil.cc:3381:Mux$409  = \$auto$rtlil.cc:3294:Or$407  ? \$auto$rtlil.cc:3381:Mux$401  : \$auto$rtlil.cc:3381:Mux$405 ;
  assign \$auto$rtlil.cc:3381:Mux$413  = \$auto$rtlil.cc:3249:ReduceOr$411  ? \$auto$rtlil.cc:3381:Mux$399  : \$auto$rtlil.cc:3381:Mux$409 ;
  assign \$auto$rtlil.cc:3381:Mux$415  = \$procmux$377_CMP  ? word_8 : word_7;
  assign \$auto$rtlil.cc:3381:Mux$417  = \$procmux$380_CMP  ? word_5 : word_4;
  assign \$auto$rtlil.cc:3381:Mux$419  = \$procmux$379_CMP  ? word_6 : \$auto$rtlil.cc:3381:Mux$417 ;
  assign \$auto$rtlil.cc:3381:Mux$423  = \$auto$rtlil.cc:3294:Or$421  ? \$auto$rtlil.cc:3381:Mux$415  : \$auto$rtlil.cc:3381:Mux$419 ;
  assign \$auto$rtlil.cc:3381:Mux$425  = \$procmux$382_CMP  ? word_3 : word_2;
  assign \$auto$rtlil.cc:3381:Mux$427  = \$procmux$385_CMP  ? word_0 : 24'h000000;
  assign \$auto$rtlil.cc:3381:Mux$429  = \$procmux$384_CMP  ? word_1 : \$auto$rtlil.cc:3381:Mux$427 ;
  assign \$auto$rtlil.cc:3381:Mux$433  = \$auto$rtlil.cc:3294:Or$431  ? \$auto$rtlil.cc:3381:Mux$425  : \$auto$rtlil.cc:3381:Mux$429 ;
  assign \$auto$rtlil.cc:3381:Mux$437  = \$auto$rtlil.cc:3249:ReduceOr$435  ? \$auto$rtlil.cc:3381:Mux$423  : \$auto$rtlil.cc:3381:Mux$433 ;
  assign \$3  = \$auto$rtlil.cc:3249:ReduceOr$439  ? \$auto$rtlil.cc:3381:Mux$413  : \$auto$rtlil.cc:3381:Mux$437 ;
  assign \$auto$rtlil.cc:3381:Mux$447  = \$procmux$347_CMP  ? word_18 : word_17;
  assign \$auto$rtlil.cc:3381:Mux$449  = \$procmux$350_CMP  ? word_15 : word_14;
  assign \$auto$rtlil.cc:3381:Mux$451  = \$procmux$349_CMP  ? word_16 : \$auto$rtlil.cc:3381:Mux$449 ;
  assign \$auto$rtlil.cc:3381:Mux$455  = \$auto$rtlil.cc:3294:Or$453  ? \$auto$rtlil.cc:3381:Mux$447  : \$auto$rtlil.cc:3381:Mux$451 ;
  assign \$auto$rtlil.cc:3381:Mux$457  = \$procmux$352_CMP  ? word_13 : word_12;
  assign \$auto$rtlil.cc:3381:Mux$459  = \$procmux$355_CMP  ? word_10 : word_9;
  assign \$auto$rtlil.cc:3381:Mux$461  = \$procmux$354_CMP  ? word_11 : \$auto$rtlil.cc:3381:Mux$459 ;
  assign \$auto$rtlil.cc:3381:Mux$465  = \$auto$rtlil.cc:3294:Or$463  ? \$auto$rtlil.cc:3381:Mux$457  : \$auto$rtlil.cc:3381:Mux$461 ;
  assign \$auto$rtlil.cc:3381:Mux$469  = \$auto$rtlil.cc:3249:ReduceOr$467  ? \$auto$rtlil.cc:3381:Mux$455  : \$auto$rtlil.cc:3381:Mux$465 ;
  assign \$auto$rtlil.cc:3381:Mux$471  = \$procmux$357_CMP  ? word_8 : word_7;
  assign \$auto$rtlil.cc:3381:Mux$473  = \$procmux$360_CMP  ? word_5 : word_4;
  assign \$auto$rtlil.cc:3381:Mux$475  = \$procmux$359_CMP  ? word_6 : \$auto$rtlil.cc:3381:Mux$473 ;
  assign \$auto$rtlil.cc:3381:Mux$479  = \$auto$rtlil.cc:3294:Or$477  ? \$auto$rtlil.cc:3381:Mux$471  : \$auto$rtlil.cc:3381:Mux$475 ;
  assign \$auto$rtlil.cc:3381:Mux$481  = \$procmux$362_CMP  ? word_3 : word_2;
  assign \$auto$rtlil.cc:3381:Mux$483  = \$procmux$365_CMP  ? word_0 : 24'h000000;
  assign \$auto$rtlil.cc:3381:Mux$485  = \$procmux$364_CMP  ? word_1 : \$auto$rtlil.cc:3381:Mux$483 ;
  assign \$auto$rtlil.cc:3381:Mux$489  = \$auto$rtlil.cc:3294:Or$487  ? \$auto$rtlil.cc:3381:Mux$481  : \$auto$rtlil.cc:3381:Mux$485 ;
  assign \$auto$rtlil.cc:3381:Mux$493  = \$auto$rtlil.cc:3249:ReduceOr$491  ? \$auto$rtlil.cc:3381:Mux$479  : \$auto$rtlil.cc:3381:Mux$489 ;
  assign { \$240 [23:16], word } = \$auto$rtlil.cc:3249:ReduceOr$495  ? \$auto$rtlil.cc:3381:Mux$469  : \$auto$rtlil.cc:3381:Mux$493 ;
  assign \$261  = \$43  ? \word$31  : word_18;
  assign \$260  = \$41  ? \word$31  : word_17;
  assign \$259  = \$39  ? \word$31  : word_16;
  assign \$258  = \$37  ? \word$31  : word_15;
  assign \$257  = \$35  ? \word$31  : word_14;
  assign \$256  = \$33  ? \word$31  : word_13;
  assign \$255  = \$31  ? \word$31  : word_12;
  assign \$254  = \$29  ? \word$31  : word_11;
  assign \$253  = \$27  ? \word$31  : word_10;
  assign \$252  = \$25  ? \word$31  : word_9;
  assign \$251  = \$23  ? \word$31  : word_8;
  assign \$250  = \$21  ? \word$31  : word_7;
  assign \$249  = \$19  ? \word$31  : word_6;
  assign \$248  = \$17  ? \word$31  : word_5;
  assign \$247  = \$15  ? \word$31  : word_4;
  assign \$246  = \$13  ? \word$31  : word_3;
  assign \$245  = \$11  ? \word$31  : word_2;
  assign \$244  = \$9  ? \word$31  : word_1;
  assign \$243  = \$7  ? \word$31  : word_0;
  assign \$242  = rst ? 9'h000 : token_next;
  assign \$241  = rst ? 9'h000 : token;
  assign \$procmux$347_CMP  = read_slot == 5'h12;
  assign \$procmux$348_CMP  = read_slot == 5'h11;
  assign \$procmux$349_CMP  = read_slot == 5'h10;
  assign \$procmux$350_CMP  = read_slot == 5'h0f;
  assign \$procmux$351_CMP  = read_slot == 5'h0e;
  assign \$procmux$352_CMP  = read_slot == 5'h0d;
  assign \$procmux$353_CMP  = read_slot == 5'h0c;
  assign \$procmux$354_CMP  = read_slot == 5'h0b;
  assign \$procmux$355_CMP  = read_slot == 5'h0a;
  assign \$procmux$356_CMP  = read_slot == 5'h09;
  assign \$procmux$357_CMP  = read_slot == 5'h08;
  assign \$procmux$358_CMP  = read_slot == 5'h07;
  assign \$procmux$359_CMP  = read_slot == 5'h06;
  assign \$procmux$360_CMP  = read_slot == 5'h05;
  assign \$procmux$361_CMP  = read_slot == 5'h04;
  assign \$procmux$362_CMP  = read_slot == 5'h03;
  assign \$procmux$363_CMP  = read_slot == 5'h02;
  assign \$procmux$364_CMP  = read_slot == 5'h01;
  assign \$procmux$365_CMP  = ! read_slot;
  assign \$procmux$367_CMP  = token[8:4] == 5'h12;
  assign \$procmux$368_CMP  = token[8:4] == 5'h11;
  assign \$procmux$369_CMP  = token[8:4] == 5'h10;
  assign \$procmux$370_CMP  = token[8:4] == 5'h0f;
  assign \$procmux$371_CMP  = token[8:4] == 5'h0e;
  assign \$procmux$372_CMP  = token[8:4] == 5'h0d;
  assign \$procmux$373_CMP  = token[8:4] == 5'h0c;
  assign \$procmux$374_CMP  = token[8:4] == 5'h0b;
  assign \$procmux$375_CMP  = token[8:4] == 5'h0a;
  assign \$procmux$376_CMP  = token[8:4] == 5'h09;
  assign \$procmux$377_CMP  = token[8:4] == 5'h08;
  assign \$procmux$378_CMP  = token[8:4] == 5'h07;
  assign \$procmux$379_CMP  = token[8:4] == 5'h06;
  assign \$procmux$380_CMP  = token[8:4] == 5'h05;
  assign \$procmux$381_CMP  = token[8:4] == 5'h04;
  assign \$procmux$382_CMP  = token[8:4] == 5'h03;
  assign \$procmux$383_CMP  = token[8:4] == 5'h02;
  assign \$procmux$384_CMP  = token[8:4] == 5'h01;
  assign \$procmux$385_CMP  = ! token[8:4];
  assign \held_token.last  = token_next[3];
  assign \held_token.final  = token_next[2];
  assign \held_token.first  = token_next[1];
  assign \held_token.valid  = token_next[0];
  assign \$240 [15:0] = word;
  assign \state_after.flags  = \aligned.flags ;
  assign \$237 [5:0] = normalised_exponent;
  assign \state_after.significand  = shifted[16:1];
  assign \total$99.still  = \aligned.still ;
  assign \total$99.flags  = \aligned.flags ;
  assign \total$99.exponent  = \aligned.exponent ;
  assign \total$99.magnitude  = { carry, sum_bits };
  assign \term.flags  = value[23];
  assign \term.sign  = value[22];
  assign \term.exponent  = value[21:16];
  assign \term.magnitude  = value[15:0];
  assign \write_token.slot  = write_token[8:4];
  assign \write_token.last  = write_token[3];
  assign \$92 [16:0] = magnitude;
  assign \write_token.final  = write_token[2];
  assign \write_token.first  = write_token[1];
  assign \write_token.valid  = write_token[0];
  assign state_after = { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  assign exponent_step[3:2] = { exponent_step[1], exponent_step[1] };
  assign places = { sum_bits, 1'h0 };
  assign \total$99  = { \aligned.still , \aligned.flags , \total$99.sign , \aligned.exponent , carry, sum_bits };
  assign sum_propagate_8[7:0] = { sum_propagate_4[7:4], sum_propagate_2[3:2], sum_propagate_1[1], sum_propagate[0] };
  assign sum_generate_8[7:0] = { sum_generate_4[7:4], sum_generate_2[3:2], sum_generate_1[1], sum_generate[0] };
  assign { sum_propagate_4[11:8], sum_propagate_4[3:0] } = { sum_propagate_2[11:10], sum_propagate_1[9], sum_propagate[8], sum_propagate_2[3:2], sum_propagate_1[1], sum_propagate[0] };
  assign { sum_generate_4[11:8], sum_generate_4[3:0] } = { sum_generate_2[11:10], sum_generate_1[9], sum_generate[8], sum_generate_2[3:2], sum_generate_1[1], sum_generate[0] };
  assign { sum_propagate_2[13:12], sum_propagate_2[9:8], sum_propagate_2[5:4], sum_propagate_2[1:0] } = { sum_propagate_1[13], sum_propagate[12], sum_propagate_1[9], sum_propagate[8], sum_propagate_1[5], sum_propagate[4], sum_propagate_1[1], sum_propagate[0] };
  assign { sum_generate_2[13:12], sum_generate_2[9:8], sum_generate_2[5:4], sum_generate_2[1:0] } = { sum_generate_1[13], sum_generate[12], sum_generate_1[9], sum_generate[8], sum_generate_1[5], sum_generate[4], sum_generate_1[1], sum_generate[0] };
  assign { sum_propagate_1[14], sum_propagate_1[12], sum_propagate_1[10], sum_propagate_1[8], sum_propagate_1[6], sum_propagate_1[4], sum_propagate_1[2], sum_propagate_1[0] } = { sum_propagate[14], sum_propagate[12], sum_propagate[10], sum_propagate[8], sum_propagate[6], sum_propagate[4], sum_propagate[2], sum_propagate[0] };
  assign { sum_generate_1[14], sum_generate_1[12], sum_generate_1[10], sum_generate_1[8], sum_generate_1[6], sum_generate_1[4], sum_generate_1[2], sum_generate_1[0] } = { sum_generate[14], sum_generate[12], sum_generate[10], sum_generate[8], sum_generate[6], sum_generate[4], sum_generate[2], sum_generate[0] };
  assign aligned = { \aligned.still , \aligned.flags , \aligned.sign , \aligned.exponent , \aligned.subtract , \aligned.low , \aligned.high  };
  assign term = { value[23:16], \term.nonzero , value[15:0] };
  assign pattern[14:0] = result_size;
  assign result_sign = \$signal [22];
  assign binade[9:8] = { below_normal, below_normal };
  assign final_zeros_3_0[3] = final_zeros_empty_2_1;
  assign final_zeros_2_1[2] = final_zeros_empty_1_3;
  assign final_zeros_2_0[2] = final_zeros_empty_1_1;
  assign final_zeros_1_3[1] = final_zeros_empty_0_7;
  assign final_zeros_1_2[1] = final_zeros_empty_0_5;
  assign final_zeros_1_1[1] = final_zeros_empty_0_3;
  assign final_zeros_1_0[1] = final_zeros_empty_0_1;
  assign \held_token.slot  = token_next[8:4];
  assign total = { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  assign held_token = token_next;
endmodule

module collector_8_lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x19(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
  input [191:0] values;
  wire [191:0] values;
  input m_axis_tready;
  wire m_axis_tready;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output released;
  wire released;
  output m_axis_tvalid;
  reg m_axis_tvalid;
  output [127:0] m_axis_tdata;
  reg [127:0] m_axis_tdata;
  output m_axis_tlast;
  reg m_axis_tlast;
  input [8:0] token;
  wire [8:0] token;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [8:0] \$12 ;
  wire [18:0] \$13 ;
  wire [4:0] \$14 ;
  wire \$15 ;
  wire [127:0] \$16 ;
  wire \$17 ;
  wire [4:0] \$18 ;
  wire \$2 ;
  wire [5:0] \$3 ;
  wire [6:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire [5:0] \$7 ;
  wire [5:0] \$8 ;
  wire \$9 ;
  wire \$procmux$100_Y ;
  wire \$procmux$101_CMP ;
  wire \$procmux$111_Y ;
  wire \$procmux$112_CMP ;
  wire \$procmux$123_Y ;
  wire \$procmux$124_CMP ;
  wire \$procmux$136_Y ;
  wire \$procmux$137_CMP ;
  wire \$procmux$150_Y ;
  wire \$procmux$151_CMP ;
  wire \$procmux$165_Y ;
  wire \$procmux$166_CMP ;
  wire \$procmux$181_Y ;
  wire \$procmux$182_CMP ;
  wire \$procmux$198_Y ;
  wire \$procmux$199_CMP ;
  wire \$procmux$216_Y ;
  wire \$procmux$217_CMP ;
  wire \$procmux$235_Y ;
  wire \$procmux$236_CMP ;
  wire \$procmux$255_Y ;
  wire \$procmux$256_CMP ;
  wire \$procmux$276_Y ;
  wire \$procmux$277_CMP ;
  wire \$procmux$298_Y ;
  wire \$procmux$299_CMP ;
  wire [4:0] \$procmux$39_Y ;
  wire \$procmux$47_Y ;
  wire \$procmux$49_Y ;
  wire \$procmux$55_Y ;
  wire \$procmux$56_CMP ;
  wire \$procmux$60_Y ;
  wire \$procmux$61_CMP ;
  wire \$procmux$66_Y ;
  wire \$procmux$67_CMP ;
  wire \$procmux$73_Y ;
  wire \$procmux$74_CMP ;
  wire \$procmux$81_Y ;
  wire \$procmux$82_CMP ;
  wire \$procmux$90_Y ;
  wire \$procmux$91_CMP ;
  wire fetch;
  wire [8:0] lane_0_token_next;
  wire [15:0] lane_0_word;
  wire [8:0] lane_1_token_next;
  wire [15:0] lane_1_word;
  wire [8:0] lane_2_token_next;
  wire [15:0] lane_2_word;
  wire [8:0] lane_3_token_next;
  wire [15:0] lane_3_word;
  wire [8:0] lane_4_token_next;
  wire [15:0] lane_4_word;
  wire [8:0] lane_5_token_next;
  wire [15:0] lane_5_word;
  wire [8:0] lane_6_token_next;
  wire [15:0] lane_6_word;
  wire [8:0] lane_7_token_next;
  wire [15:0] lane_7_word;
  wire last;
  reg [18:0] lasts;
  reg [8:0] leaving_token;
  wire offered;
  reg [4:0] read_slot;
  reg [4:0] ready_rows;
  wire [127:0] row;
  assign \$1  = leaving_token[0] & leaving_token[2];
  assign \$2  = leaving_token[0] & leaving_token[2];
  assign \$3  = ready_rows + \$2 ;
  assign \$4  = \$3  - released;
  assign \$5  = lasts >> read_slot;
  assign \$6  = read_slot == 5'h12;
  assign \$7  = read_slot + 1'h1;
  assign \$8  = \$6  ? 6'h00 : \$7 ;
  assign \$9  = | ready_rows;
  assign \$10  = ~ m_axis_tvalid;
  assign \$11  = \$10  | m_axis_tready;
  assign released = \$9  & \$11 ;
  always @(posedge clk)
    leaving_token <= \$12 ;
  always @(posedge clk)
    lasts <= \$13 ;
  always @(posedge clk)
    ready_rows <= \$14 ;
  always @(posedge clk)
    m_axis_tvalid <= \$15 ;
  always @(posedge clk)
    m_axis_tdata <= \$16 ;
  always @(posedge clk)
    m_axis_tlast <= \$17 ;
  always @(posedge clk)
    read_slot <= \$18 ;
  assign \$procmux$100_Y  = \$procmux$101_CMP  ? leaving_token[3] : lasts[12];
  assign \$procmux$101_CMP  = leaving_token[8:4] == 5'h0c;
  assign \$13 [12] = \$1  ? \$procmux$100_Y  : lasts[12];
  assign \$procmux$111_Y  = \$procmux$112_CMP  ? leaving_token[3] : lasts[11];
  assign \$procmux$112_CMP  = leaving_token[8:4] == 5'h0b;
  assign \$13 [11] = \$1  ? \$procmux$111_Y  : lasts[11];
  assign \$procmux$123_Y  = \$procmux$124_CMP  ? leaving_token[3] : lasts[10];
  assign \$procmux$124_CMP  = leaving_token[8:4] == 5'h0a;
  assign \$13 [10] = \$1  ? \$procmux$123_Y  : lasts[10];
  assign \$procmux$136_Y  = \$procmux$137_CMP  ? leaving_token[3] : lasts[9];
  assign \$procmux$137_CMP  = leaving_token[8:4] == 5'h09;
  assign \$13 [9] = \$1  ? \$procmux$136_Y  : lasts[9];
  assign \$procmux$150_Y  = \$procmux$151_CMP  ? leaving_token[3] : lasts[8];
  assign \$procmux$151_CMP  = leaving_token[8:4] == 5'h08;
  assign \$13 [8] = \$1  ? \$procmux$150_Y  : lasts[8];
  assign \$procmux$165_Y  = \$procmux$166_CMP  ? leaving_token[3] : lasts[7];
  assign \$procmux$166_CMP  = leaving_token[8:4] == 5'h07;
  assign \$13 [7] = \$1  ? \$procmux$165_Y  : lasts[7];
  assign \$procmux$181_Y  = \$procmux$182_CMP  ? leaving_token[3] : lasts[6];
  assign \$procmux$182_CMP  = leaving_token[8:4] == 5'h06;
  assign \$13 [6] = \$1  ? \$procmux$181_Y  : lasts[6];
  assign \$procmux$198_Y  = \$procmux$199_CMP  ? leaving_token[3] : lasts[5];
  assign \$procmux$199_CMP  = leaving_token[8:4] == 5'h05;
  assign \$13 [5] = \$1  ? \$procmux$198_Y  : lasts[5];
  assign \$procmux$216_Y  = \$procmux$217_CMP  ? leaving_token[3] : lasts[4];
  assign \$procmux$217_CMP  = leaving_token[8:4] == 5'h04;
  assign \$13 [4] = \$1  ? \$procmux$216_Y  : lasts[4];
  assign \$procmux$235_Y  = \$procmux$236_CMP  ? leaving_token[3] : lasts[3];
  assign \$procmux$236_CMP  = leaving_token[8:4] == 5'h03;
  assign \$13 [3] = \$1  ? \$procmux$235_Y  : lasts[3];
  assign \$procmux$255_Y  = \$procmux$256_CMP  ? leaving_token[3] : lasts[2];
  assign \$procmux$256_CMP  = leaving_token[8:4] == 5'h02;
  assign \$13 [2] = \$1  ? \$procmux$255_Y  : lasts[2];
  assign \$procmux$276_Y  = \$procmux$277_CMP  ? leaving_token[3] : lasts[1];
  assign \$procmux$277_CMP  = leaving_token[8:4] == 5'h01;
  assign \$13 [1] = \$1  ? \$procmux$276_Y  : lasts[1];
  assign \$procmux$298_Y  = \$procmux$299_CMP  ? leaving_token[3] : lasts[0];
  assign \$procmux$299_CMP  = ! leaving_token[8:4];
  assign \$13 [0] = \$1  ? \$procmux$298_Y  : lasts[0];
  assign \$12  = rst ? 9'h000 : lane_7_token_next;
  assign \$procmux$39_Y  = released ? \$8 [4:0] : read_slot;
  assign \$18  = rst ? 5'h00 : \$procmux$39_Y ;
  assign \$17  = released ? \$5  : m_axis_tlast;
  assign \$16  = released ? { lane_7_word, lane_6_word, lane_5_word, lane_4_word, lane_3_word, lane_2_word, lane_1_word, lane_0_word } : m_axis_tdata;
  assign \$procmux$47_Y  = m_axis_tready ? 1'h0 : m_axis_tvalid;
  assign \$procmux$49_Y  = released ? 1'h1 : \$procmux$47_Y ;
  assign \$15  = rst ? 1'h0 : \$procmux$49_Y ;
  assign \$14  = rst ? 5'h00 : \$4 [4:0];
  assign \$procmux$55_Y  = \$procmux$56_CMP  ? leaving_token[3] : lasts[18];
  assign \$procmux$56_CMP  = leaving_token[8:4] == 5'h12;
  assign \$13 [18] = \$1  ? \$procmux$55_Y  : lasts[18];
  assign \$procmux$60_Y  = \$procmux$61_CMP  ? leaving_token[3] : lasts[17];
  assign \$procmux$61_CMP  = leaving_token[8:4] == 5'h11;
  assign \$13 [17] = \$1  ? \$procmux$60_Y  : lasts[17];
  assign \$procmux$66_Y  = \$procmux$67_CMP  ? leaving_token[3] : lasts[16];
  assign \$procmux$67_CMP  = leaving_token[8:4] == 5'h10;
  assign \$13 [16] = \$1  ? \$procmux$66_Y  : lasts[16];
  assign \$procmux$73_Y  = \$procmux$74_CMP  ? leaving_token[3] : lasts[15];
  assign \$procmux$74_CMP  = leaving_token[8:4] == 5'h0f;
  assign \$13 [15] = \$1  ? \$procmux$73_Y  : lasts[15];
  assign \$procmux$81_Y  = \$procmux$82_CMP  ? leaving_token[3] : lasts[14];
  assign \$procmux$82_CMP  = leaving_token[8:4] == 5'h0e;
  assign \$13 [14] = \$1  ? \$procmux$81_Y  : lasts[14];
  assign \$procmux$90_Y  = \$procmux$91_CMP  ? leaving_token[3] : lasts[13];
  assign \$procmux$91_CMP  = leaving_token[8:4] == 5'h0d;
  assign \$13 [13] = \$1  ? \$procmux$90_Y  : lasts[13];
  lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x19 lane_0 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(token),
    .token_next(lane_0_token_next),
    .value(values[23:0]),
    .word(lane_0_word)
  );
  lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x19 lane_1 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_0_token_next),
    .token_next(lane_1_token_next),
    .value(values[47:24]),
    .word(lane_1_word)
  );
  lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x19 lane_2 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_1_token_next),
    .token_next(lane_2_token_next),
    .value(values[71:48]),
    .word(lane_2_word)
  );
  lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x19 lane_3 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_2_token_next),
    .token_next(lane_3_token_next),
    .value(values[95:72]),
    .word(lane_3_word)
  );
  lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x19 lane_4 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_3_token_next),
    .token_next(lane_4_token_next),
    .value(values[119:96]),
    .word(lane_4_word)
  );
  lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x19 lane_5 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_4_token_next),
    .token_next(lane_5_token_next),
    .value(values[143:120]),
    .word(lane_5_word)
  );
  lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x19 lane_6 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_5_token_next),
    .token_next(lane_6_token_next),
    .value(values[167:144]),
    .word(lane_6_word)
  );
  lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x19 lane_7 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_6_token_next),
    .token_next(lane_7_token_next),
    .value(values[191:168]),
    .word(lane_7_word)
  );
  assign last = m_axis_tlast;
  assign row = m_axis_tdata;
  assign offered = m_axis_tvalid;
  assign fetch = released;
endmodule

module fma_ws_8x8_e4m3_bf16_w16_an11_k4096_d19(s_axis_a_tdata, s_axis_a_tlast, s_axis_a_tuser, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
  input [63:0] s_axis_a_tdata;
  wire [63:0] s_axis_a_tdata;
  input s_axis_a_tlast;
  wire s_axis_a_tlast;
  input [1:0] s_axis_a_tuser;
  wire [1:0] s_axis_a_tuser;
  input s_axis_b_tvalid;
  wire s_axis_b_tvalid;
  input [63:0] s_axis_b_tdata;
  wire [63:0] s_axis_b_tdata;
  input s_axis_b_tlast;
  wire s_axis_b_tlast;
  input m_axis_tready;
  wire m_axis_tready;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output s_axis_a_tready;
  wire s_axis_a_tready;
  output s_axis_b_tready;
  wire s_axis_b_tready;
  output m_axis_tvalid;
  wire m_axis_tvalid;
  output [127:0] m_axis_tdata;
  wire [127:0] m_axis_tdata;
  output m_axis_tlast;
  wire m_axis_tlast;
  output framing_error;
  reg framing_error;
  input s_axis_a_tvalid;
  wire s_axis_a_tvalid;
  wire \$1 ;
  wire \$10 ;
  wire [3:0] \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire [5:0] \$15 ;
  wire [5:0] \$16 ;
  wire [5:0] \$17 ;
  wire [5:0] \$18 ;
  wire [5:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire [5:0] \$21 ;
  wire [5:0] \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire [5:0] \$34 ;
  wire \$35 ;
  wire [6:0] \$36 ;
  wire \$37 ;
  wire [3:0] \$38 ;
  wire [2:0] \$39 ;
  wire \$4 ;
  wire [4:0] \$40 ;
  wire [4:0] \$41 ;
  wire [4:0] \$42 ;
  wire \$43 ;
  wire [71:0] \$44 ;
  wire [4:0] \$45 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [4:0] \$9 ;
  wire [4:0] \$procmux$11_Y ;
  wire [4:0] \$procmux$15_Y ;
  wire [4:0] \$procmux$19_Y ;
  wire [2:0] \$procmux$23_Y ;
  wire [2:0] \$procmux$26_Y ;
  wire [3:0] \$procmux$31_Y ;
  wire \$procmux$35_Y ;
  wire \$procmux$5_Y ;
  wire [4:0] \$procmux$9_Y ;
  wire \$signal ;
  wire \$signal$21 ;
  wire \$signal$22 ;
  wire \$signal$23 ;
  wire [8:0] \$signal$24 ;
  wire \$signal$24.final ;
  wire \$signal$24.first ;
  wire \$signal$24.last ;
  wire [4:0] \$signal$24.slot ;
  wire \$signal$24.valid ;
  reg [4:0] \$signal$25 ;
  reg [4:0] \$signal$31 ;
  wire [191:0] array_c;
  wire [127:0] collector_m_axis_tdata;
  wire collector_m_axis_tlast;
  wire collector_m_axis_tvalid;
  wire collector_released;
  wire ends;
  wire error;
  reg [4:0] free;
  reg [2:0] hold;
  reg [3:0] loaded;
  reg start;
  reg [4:0] taken;
  reg [71:0] token_line;
  always @(posedge clk)
    \$signal$31  <= \$42 ;
  always @(posedge clk)
    framing_error <= \$43 ;
  always @(posedge clk)
    token_line <= \$44 ;
  always @(posedge clk)
    free <= \$45 ;
  assign \$1  = loaded != 4'h8;
  assign \$2  = ! hold;
  assign s_axis_b_tready = \$1  & \$2 ;
  assign \$3  = ~ start;
  assign \$4  = loaded == 4'h8;
  assign \$5  = \$3  | \$4 ;
  assign \$6  = ~ s_axis_a_tuser[0];
  assign \$7  = | free;
  assign \$8  = \$6  | \$7 ;
  assign s_axis_a_tready = \$5  & \$8 ;
  assign \$signal$21  = s_axis_b_tvalid & s_axis_b_tready;
  assign \$signal$22  = s_axis_a_tvalid & s_axis_a_tready;
  assign \$signal$23  = \$signal$22  & start;
  assign ends = s_axis_a_tlast & s_axis_a_tuser[1];
  assign \$9  = loaded + \$signal$21 ;
  assign \$10  = | hold;
  assign \$11  = hold - 1'h1;
  assign \$12  = ~ s_axis_a_tuser[1];
  assign \$13  = s_axis_a_tlast & \$12 ;
  assign \$14  = \$signal$25  == 5'h12;
  assign \$15  = \$signal$25  + 1'h1;
  assign \$16  = \$14  ? 6'h00 : \$15 ;
  assign \$17  = \$13  ? { 1'h0, \$signal$31  } : \$16 ;
  assign \$18  = taken + 1'h1;
  assign \$19  = s_axis_a_tlast ? 6'h00 : \$18 ;
  assign \$20  = \$signal$25  == 5'h12;
  assign \$21  = \$signal$25  + 1'h1;
  assign \$22  = \$20  ? 6'h00 : \$21 ;
  assign \$23  = loaded == 3'h7;
  assign \$24  = s_axis_b_tlast != \$23 ;
  assign \$25  = \$signal$21  & \$24 ;
  assign \$26  = taken == 5'h12;
  assign \$27  = \$signal$22  & \$26 ;
  assign \$28  = ~ s_axis_a_tlast;
  assign \$29  = \$27  & \$28 ;
  assign \$30  = s_axis_a_tuser[0] & s_axis_a_tuser[1];
  assign \$31  = ~ \$30 ;
  assign \$32  = \$29  & \$31 ;
  assign \$33  = \$25  | \$32 ;
  assign \$34  = free + collector_released;
  assign \$35  = \$signal$22  & s_axis_a_tuser[0];
  assign \$36  = \$34  - \$35 ;
  always @(posedge clk)
    start <= \$37 ;
  always @(posedge clk)
    loaded <= \$38 ;
  always @(posedge clk)
    hold <= \$39 ;
  always @(posedge clk)
    \$signal$25  <= \$40 ;
  always @(posedge clk)
    taken <= \$41 ;
  assign \$45  = rst ? 5'h13 : \$36 [4:0];
  assign \$procmux$11_Y  = \$signal$22  ? \$procmux$9_Y  : \$signal$31 ;
  assign \$42  = rst ? 5'h00 : \$procmux$11_Y ;
  assign \$procmux$15_Y  = \$signal$22  ? \$19 [4:0] : taken;
  assign \$41  = rst ? 5'h00 : \$procmux$15_Y ;
  assign \$procmux$19_Y  = \$signal$22  ? \$17 [4:0] : \$signal$25 ;
  assign \$40  = rst ? 5'h00 : \$procmux$19_Y ;
  assign \$procmux$23_Y  = \$10  ? \$11 [2:0] : hold;
  assign \$procmux$26_Y  = \$signal$23  ? 3'h7 : \$procmux$23_Y ;
  assign \$39  = rst ? 3'h0 : \$procmux$26_Y ;
  assign \$44  = rst ? 72'h000000000000000000 : { token_line[62:0], \$signal$25 , s_axis_a_tlast, s_axis_a_tuser, \$signal$22  };
  assign \$procmux$31_Y  = \$signal$23  ? 4'h0 : \$9 [3:0];
  assign \$38  = rst ? 4'h0 : \$procmux$31_Y ;
  assign \$procmux$35_Y  = \$signal$22  ? s_axis_a_tlast : start;
  assign \$37  = rst ? 1'h1 : \$procmux$35_Y ;
  assign \$procmux$5_Y  = \$33  ? 1'h1 : framing_error;
  assign \$43  = rst ? 1'h0 : \$procmux$5_Y ;
  assign \$procmux$9_Y  = ends ? \$22 [4:0] : \$signal$31 ;
  array_ws_fma_e4m3_bf16_w16_an11_k4096_late_8x8 array (
    .a(s_axis_a_tdata),
    .b(s_axis_b_tdata),
    .c(array_c),
    .clk(clk),
    .load(\$signal$21 ),
    .swap(\$signal$23 )
  );
  collector_8_lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x19 collector (
    .clk(clk),
    .m_axis_tdata(m_axis_tdata),
    .m_axis_tlast(m_axis_tlast),
    .m_axis_tready(m_axis_tready),
    .m_axis_tvalid(m_axis_tvalid),
    .released(collector_released),
    .rst(rst),
    .token(token_line[71:63]),
    .values(array_c)
  );
  assign \$signal$24.slot  = \$signal$25 ;
  assign \$signal$24.last  = s_axis_a_tlast;
  assign \$signal$24.final  = s_axis_a_tuser[1];
  assign \$signal$24.first  = s_axis_a_tuser[0];
  assign \$signal$24.valid  = \$signal$22 ;
  assign collector_m_axis_tlast = m_axis_tlast;
  assign collector_m_axis_tdata = m_axis_tdata;
  assign collector_m_axis_tvalid = m_axis_tvalid;
  assign error = framing_error;
  assign \$signal$24  = { \$signal$25 , s_axis_a_tlast, s_axis_a_tuser, \$signal$22  };
  assign \$signal  = s_axis_a_tuser[0];
endmodule
