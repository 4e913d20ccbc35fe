// fma_ws_8x8_e4m3_bf16_w16_an11_k4096_d20: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=fma, format=e4m3, b_format=e4m3, out_format=bf16, sum_width=16, normalisation=an-1-1, guard=0, alignment=truncate, subnormals=False, specials=ieee, rounding=rne, overflow=ieee, k_max=4096, array=ws, rows=8, cols=8, layers=0, stages=1, depth=20

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
  assign \$148  = load_next ? b : b_next;
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
  reg [64:0] \edge ;
  reg [87:0] edge_a;
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
  always @(posedge clk)
    edge_a <= { encoder_0_7_code, encoder_0_6_code, encoder_0_5_code, encoder_0_4_code, encoder_0_3_code, encoder_0_2_code, encoder_0_1_code, encoder_0_0_code };
  always @(posedge clk)
    \edge  <= { swap, b };
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
    .a(edge_a),
    .b(skew_b_0_skewed),
    .b_next(\$1 ),
    .clk(clk),
    .load(load),
    .states(192'h000000000000000000000000000000000000000000000000),
    .states_next(c),
    .swap(\edge [64]),
    .swap_next(\$2 )
  );
  skew_8x8 skew_b_0 (
    .clk(clk),
    .skewed(skew_b_0_skewed),
    .straight(\edge [63:0])
  );
  assign group_0_states_next = c;
endmodule

module lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x20(value, fetch, clk, rst, token_next, word, token);
  input [23:0] value;
  wire [23:0] value;
  input fetch;
  wire fetch;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [22:0] token_next;
  reg [22:0] token_next;
  output [15:0] word;
  reg [15:0] word;
  input [22:0] token;
  wire [22:0] token;
  wire [19:0] \$1 ;
  wire [23:0] \$10 ;
  wire \$100 ;
  wire \$103 ;
  wire \$104 ;
  wire \$107 ;
  wire \$108 ;
  wire [23:0] \$11 ;
  wire \$111 ;
  wire \$112 ;
  wire [23:0] \$12 ;
  wire [7:0] \$122 ;
  wire \$124 ;
  wire \$125 ;
  wire [15:0] \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire [8:0] \$129 ;
  wire [23:0] \$13 ;
  wire [16:0] \$130 ;
  wire [17:0] \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire [14:0] \$137 ;
  wire [14:0] \$138 ;
  wire [23:0] \$14 ;
  wire \$140 ;
  wire [5:0] \$143 ;
  wire [15:0] \$144 ;
  wire [15:0] \$145 ;
  wire [5:0] \$146 ;
  wire [5:0] \$147 ;
  wire [5:0] \$148 ;
  wire [5:0] \$149 ;
  wire [23:0] \$15 ;
  wire \$150 ;
  wire [15:0] \$152 ;
  wire \$159 ;
  wire [23:0] \$16 ;
  wire \$161 ;
  wire \$163 ;
  wire \$165 ;
  wire \$167 ;
  wire \$169 ;
  wire [23:0] \$17 ;
  wire \$171 ;
  wire \$173 ;
  wire [23:0] \$18 ;
  wire \$183 ;
  wire \$185 ;
  wire \$187 ;
  wire \$189 ;
  wire [23:0] \$19 ;
  wire \$191 ;
  wire \$193 ;
  wire \$195 ;
  wire \$197 ;
  wire \$2 ;
  wire [23:0] \$20 ;
  wire \$207 ;
  wire \$209 ;
  wire [23:0] \$21 ;
  wire \$211 ;
  wire \$213 ;
  wire \$215 ;
  wire \$217 ;
  wire \$219 ;
  wire [23:0] \$22 ;
  wire \$221 ;
  wire [23:0] \$23 ;
  wire \$231 ;
  wire \$233 ;
  wire \$235 ;
  wire \$237 ;
  wire \$239 ;
  wire [23:0] \$24 ;
  wire \$241 ;
  wire \$243 ;
  wire \$245 ;
  wire [23:0] \$25 ;
  wire \$255 ;
  wire [14:0] \$256 ;
  wire [14:0] \$257 ;
  wire [15:0] \$258 ;
  wire \$259 ;
  wire [23:0] \$26 ;
  wire \$263 ;
  wire \$264 ;
  wire \$265 ;
  wire \$268 ;
  wire \$269 ;
  wire [23:0] \$27 ;
  wire \$271 ;
  wire [1:0] \$272 ;
  wire [16:0] \$274 ;
  wire [16:0] \$275 ;
  wire [7:0] \$276 ;
  wire [22:0] \$279 ;
  wire [23:0] \$28 ;
  wire [22:0] \$280 ;
  wire [23:0] \$281 ;
  wire [23:0] \$282 ;
  wire [23:0] \$283 ;
  wire [23:0] \$284 ;
  wire [23:0] \$285 ;
  wire [23:0] \$286 ;
  wire [23:0] \$287 ;
  wire [23:0] \$288 ;
  wire [23:0] \$289 ;
  wire [23:0] \$29 ;
  wire [23:0] \$290 ;
  wire [23:0] \$291 ;
  wire [23:0] \$292 ;
  wire [23:0] \$293 ;
  wire [23:0] \$294 ;
  wire [23:0] \$295 ;
  wire [23:0] \$296 ;
  wire [23:0] \$297 ;
  wire [23:0] \$298 ;
  wire [23:0] \$299 ;
  wire [23:0] \$3 ;
  wire [23:0] \$30 ;
  wire [23:0] \$300 ;
  wire [19:0] \$301 ;
  wire [15:0] \$302 ;
  wire [23:0] \$31 ;
  wire [23:0] \$32 ;
  wire [23:0] \$33 ;
  wire [23:0] \$34 ;
  wire [23:0] \$35 ;
  wire [23:0] \$36 ;
  wire [23:0] \$37 ;
  wire [23:0] \$38 ;
  wire [23:0] \$39 ;
  wire [23:0] \$4 ;
  wire [23:0] \$40 ;
  wire [23:0] \$41 ;
  wire [23:0] \$42 ;
  wire [23:0] \$43 ;
  wire [23:0] \$44 ;
  wire [23:0] \$45 ;
  wire [23:0] \$46 ;
  wire [23:0] \$47 ;
  wire [23:0] \$48 ;
  wire [23:0] \$49 ;
  wire [23:0] \$5 ;
  wire [23:0] \$50 ;
  wire [23:0] \$51 ;
  wire [23:0] \$52 ;
  wire [23:0] \$53 ;
  wire [23:0] \$54 ;
  wire [23:0] \$55 ;
  wire [23:0] \$56 ;
  wire [23:0] \$57 ;
  wire [23:0] \$58 ;
  wire [23:0] \$59 ;
  wire [23:0] \$6 ;
  wire [23:0] \$60 ;
  wire [23:0] \$61 ;
  wire [23:0] \$62 ;
  wire [23:0] \$63 ;
  wire [23:0] \$64 ;
  wire [23:0] \$65 ;
  wire [23:0] \$66 ;
  wire [23:0] \$67 ;
  wire [23:0] \$68 ;
  wire [23:0] \$69 ;
  wire [23:0] \$7 ;
  wire [23:0] \$70 ;
  wire [23:0] \$71 ;
  wire [23:0] \$72 ;
  wire [23:0] \$73 ;
  wire [23:0] \$74 ;
  wire [23:0] \$75 ;
  wire [23:0] \$76 ;
  wire [23:0] \$77 ;
  wire [23:0] \$78 ;
  wire [23:0] \$79 ;
  wire [23:0] \$8 ;
  wire [23:0] \$80 ;
  wire [23:0] \$81 ;
  wire [23:0] \$82 ;
  wire \$87 ;
  wire \$88 ;
  wire [23:0] \$9 ;
  wire \$91 ;
  wire \$92 ;
  wire \$95 ;
  wire \$96 ;
  wire \$99 ;
  wire [19:0] \$procmux$69_Y ;
  reg [23:0] \$signal ;
  wire [15:0] \$signal$34 ;
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
  wire [22:0] held_token;
  wire \held_token.final ;
  wire \held_token.first ;
  wire \held_token.last ;
  wire [19:0] \held_token.slot ;
  wire is_nothing;
  wire left_by_first;
  wire [16:0] magnitude;
  wire [5:0] normalised_exponent;
  reg [23:0] old;
  wire [15:0] pattern;
  wire [16:0] places;
  reg [19:0] pointer;
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
  wire [25:0] \total$102 ;
  wire [5:0] \total$102.exponent ;
  wire \total$102.flags ;
  wire [16:0] \total$102.magnitude ;
  wire \total$102.sign ;
  wire \total$102.still ;
  wire [23:0] \word$32 ;
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
  reg [23:0] word_19;
  reg [23:0] word_2;
  reg [23:0] word_3;
  reg [23:0] word_4;
  reg [23:0] word_5;
  reg [23:0] word_6;
  reg [23:0] word_7;
  reg [23:0] word_8;
  reg [23:0] word_9;
  reg [22:0] write_token;
  wire \write_token.final ;
  wire \write_token.first ;
  wire \write_token.last ;
  wire [19:0] \write_token.slot ;
  assign \$1  = write_token[22:3] & token[22:3];
  assign \$2  = | \$1 ;
  assign \$3  = word_0 & { token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3] };
  assign \$4  = word_1 & { token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4] };
  assign \$5  = \$3  | \$4 ;
  assign \$6  = word_2 & { token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5] };
  assign \$7  = word_3 & { token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6] };
  assign \$8  = \$6  | \$7 ;
  assign \$9  = \$5  | \$8 ;
  assign \$10  = word_4 & { token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7] };
  assign \$11  = word_5 & { token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8] };
  assign \$12  = \$10  | \$11 ;
  assign \$13  = word_6 & { token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9] };
  assign \$14  = word_7 & { token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10] };
  assign \$15  = \$13  | \$14 ;
  assign \$16  = \$12  | \$15 ;
  assign \$17  = \$9  | \$16 ;
  assign \$18  = word_8 & { token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11] };
  assign \$19  = word_9 & { token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12] };
  assign \$20  = \$18  | \$19 ;
  assign \$21  = word_10 & { token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13] };
  assign \$22  = word_11 & { token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14] };
  assign \$23  = \$21  | \$22 ;
  assign \$24  = \$20  | \$23 ;
  assign \$25  = word_12 & { token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15] };
  assign \$26  = word_13 & { token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16] };
  assign \$27  = \$25  | \$26 ;
  assign \$28  = word_14 & { token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17] };
  assign \$29  = word_15 & { token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18] };
  assign \$30  = \$28  | \$29 ;
  assign \$31  = \$27  | \$30 ;
  assign \$32  = \$24  | \$31 ;
  assign \$33  = \$17  | \$32 ;
  assign \$34  = word_16 & { token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19] };
  assign \$35  = word_17 & { token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20] };
  assign \$36  = \$34  | \$35 ;
  assign \$37  = word_18 & { token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21] };
  assign \$38  = word_19 & { token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22] };
  assign \$39  = \$37  | \$38 ;
  assign \$40  = \$36  | \$39 ;
  assign \$41  = \$33  | \$40 ;
  assign \$42  = \$2  ? \$signal  : \$41 ;
  assign \$43  = token[0] ? 24'h000000 : \$42 ;
  assign \$44  = word_0 & { pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0] };
  assign \$45  = word_1 & { pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1] };
  assign \$46  = \$44  | \$45 ;
  assign \$47  = word_2 & { pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2] };
  assign \$48  = word_3 & { pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3] };
  assign \$49  = \$47  | \$48 ;
  assign \$50  = \$46  | \$49 ;
  assign \$51  = word_4 & { pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4] };
  assign \$52  = word_5 & { pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5] };
  assign \$53  = \$51  | \$52 ;
  assign \$54  = word_6 & { pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6] };
  assign \$55  = word_7 & { pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7] };
  assign \$56  = \$54  | \$55 ;
  assign \$57  = \$53  | \$56 ;
  assign \$58  = \$50  | \$57 ;
  assign \$59  = word_8 & { pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8] };
  assign \$60  = word_9 & { pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9] };
  assign \$61  = \$59  | \$60 ;
  assign \$62  = word_10 & { pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10] };
  assign \$63  = word_11 & { pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11] };
  assign \$64  = \$62  | \$63 ;
  assign \$65  = \$61  | \$64 ;
  assign \$66  = word_12 & { pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12] };
  assign \$67  = word_13 & { pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13] };
  assign \$68  = \$66  | \$67 ;
  assign \$69  = word_14 & { pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14] };
  assign \$70  = word_15 & { pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15] };
  assign \$71  = \$69  | \$70 ;
  assign \$72  = \$68  | \$71 ;
  assign \$73  = \$65  | \$72 ;
  assign \$74  = \$58  | \$73 ;
  assign \$75  = word_16 & { pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16] };
  assign \$76  = word_17 & { pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17] };
  assign \$77  = \$75  | \$76 ;
  assign \$78  = word_18 & { pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18] };
  assign \$79  = word_19 & { pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19] };
  assign \$80  = \$78  | \$79 ;
  assign \$81  = \$77  | \$80 ;
  assign \$82  = \$74  | \$81 ;
  assign final_zeros_0_0 = ~ \$signal [1];
  assign \$87  = ~ \$signal [2];
  assign \$88  = ~ \$signal [3];
  assign final_zeros_empty_0_1 = \$87  & \$88 ;
  assign final_zeros_0_1 = ~ \$signal [3];
  assign \$91  = ~ \$signal [4];
  assign \$92  = ~ \$signal [5];
  assign final_zeros_empty_0_2 = \$91  & \$92 ;
  assign final_zeros_0_2 = ~ \$signal [5];
  assign \$95  = ~ \$signal [6];
  assign \$96  = ~ \$signal [7];
  assign final_zeros_empty_0_3 = \$95  & \$96 ;
  assign final_zeros_0_3 = ~ \$signal [7];
  assign \$99  = ~ \$signal [8];
  assign \$100  = ~ \$signal [9];
  assign final_zeros_empty_0_4 = \$99  & \$100 ;
  assign final_zeros_0_4 = ~ \$signal [9];
  assign \$103  = ~ \$signal [10];
  assign \$104  = ~ \$signal [11];
  assign final_zeros_empty_0_5 = \$103  & \$104 ;
  assign final_zeros_0_5 = ~ \$signal [11];
  assign \$107  = ~ \$signal [12];
  assign \$108  = ~ \$signal [13];
  assign final_zeros_empty_0_6 = \$107  & \$108 ;
  assign final_zeros_0_6 = ~ \$signal [13];
  assign \$111  = ~ \$signal [14];
  assign \$112  = ~ \$signal [15];
  assign final_zeros_empty_0_7 = \$111  & \$112 ;
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
  assign \$122  = \$signal [21:16] + 7'h6b;
  assign { below_normal, binade[7:0] } = \$122  - { final_zeros_empty_2_1, final_zeros_3_0[2:0] };
  assign final_left_8 = final_zeros_empty_2_1 ? { \$signal [7:0], 8'h00 } : \$signal [15:0];
  assign final_left_4 = final_zeros_3_0[2] ? { final_left_8[11:0], 4'h0 } : final_left_8;
  assign final_left_2 = final_zeros_3_0[1] ? { final_left_4[13:0], 2'h0 } : final_left_4;
  assign final_left_1 = final_zeros_3_0[0] ? { final_left_2[14:0], 1'h0 } : final_left_2;
  assign \$124  = & { below_normal, below_normal, binade[7:0] };
  assign \$125  = final_left_1[1] | final_left_1[0];
  assign \$126  = \$124  ? { 1'h0, final_left_1[15:2], \$125  } : 16'h0000;
  assign denormal = below_normal ? \$126  : final_left_1;
  assign \$127  = | denormal[6:0];
  assign \$128  = \$127  | denormal[8];
  assign round_up = denormal[7] & \$128 ;
  assign \$129  = below_normal ? 9'h000 : { below_normal, binade[7:0] };
  assign \$130  = { \$129 , 7'h00 } + denormal[15:8];
  assign { \$131 [17], magnitude } = \$130  + round_up;
  assign beyond_range = magnitude > 15'h7f7f;
  assign \$132  = | magnitude[16:7];
  assign is_nothing = ~ \$132 ;
  assign \$133  = | \$signal [15:0];
  assign \$134  = ~ \$133 ;
  assign \$135  = \$134  | is_nothing;
  assign \$137  = beyond_range ? 15'h7f80 : magnitude[14:0];
  assign \$138  = \$135  ? 15'h0000 : \$137 ;
  assign result_size = \$signal [23] ? 15'h7fc0 : \$138 ;
  assign \$140  = ~ \$signal [23];
  assign pattern[15] = \$signal [22] & \$140 ;
  assign \word$32  = write_token[1] ? { 8'h00, pattern[15], result_size } : \$signal ;
  assign \term.nonzero  = | value[15:0];
  assign \$143  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign \$144  = sum_is_high ? { 1'h0, value[15:1] } : old[15:0];
  assign \$145  = sum_is_high ? { 1'h0, value[15:1] } : old[15:0];
  assign right_1 = \$143 [0] ? { 1'h0, \$144 [15:1] } : \$145 ;
  assign \$146  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_2 = \$146 [1] ? { 2'h0, right_1[15:2] } : right_1;
  assign \$147  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_4 = \$147 [2] ? { 4'h0, right_2[15:4] } : right_2;
  assign \$148  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_8 = \$148 [3] ? { 8'h00, right_4[15:8] } : right_4;
  assign \$149  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_far = | \$149 [5:4];
  assign distance = value[21:16] - old[21:16];
  assign \$150  = ~ \term.nonzero ;
  assign sum_is_high = distance[6] | \$150 ;
  assign \aligned.high  = sum_is_high ? old[15:0] : value[15:0];
  assign \$152  = ~ { right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far };
  assign \aligned.low  = right_8 & \$152 ;
  assign \aligned.exponent  = sum_is_high ? old[21:16] : value[21:16];
  assign \aligned.sign  = sum_is_high ? old[22] : value[22];
  assign \aligned.subtract  = old[22] ^ value[22];
  assign \aligned.flags  = old[23] | value[23];
  assign \aligned.still  = ~ \term.nonzero ;
  assign sum_other = \aligned.low  ^ { \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract  };
  assign sum_propagate = \aligned.high  ^ sum_other;
  assign sum_generate = \aligned.high  & sum_other;
  assign \$159  = sum_propagate[1] & sum_generate[0];
  assign sum_generate_1[1] = sum_generate[1] | \$159 ;
  assign \$161  = sum_propagate[3] & sum_generate[2];
  assign sum_generate_1[3] = sum_generate[3] | \$161 ;
  assign \$163  = sum_propagate[5] & sum_generate[4];
  assign sum_generate_1[5] = sum_generate[5] | \$163 ;
  assign \$165  = sum_propagate[7] & sum_generate[6];
  assign sum_generate_1[7] = sum_generate[7] | \$165 ;
  assign \$167  = sum_propagate[9] & sum_generate[8];
  assign sum_generate_1[9] = sum_generate[9] | \$167 ;
  assign \$169  = sum_propagate[11] & sum_generate[10];
  assign sum_generate_1[11] = sum_generate[11] | \$169 ;
  assign \$171  = sum_propagate[13] & sum_generate[12];
  assign sum_generate_1[13] = sum_generate[13] | \$171 ;
  assign \$173  = sum_propagate[15] & sum_generate[14];
  assign sum_generate_1[15] = sum_generate[15] | \$173 ;
  assign sum_propagate_1[1] = sum_propagate[1] & sum_propagate[0];
  assign sum_propagate_1[3] = sum_propagate[3] & sum_propagate[2];
  assign sum_propagate_1[5] = sum_propagate[5] & sum_propagate[4];
  assign sum_propagate_1[7] = sum_propagate[7] & sum_propagate[6];
  assign sum_propagate_1[9] = sum_propagate[9] & sum_propagate[8];
  assign sum_propagate_1[11] = sum_propagate[11] & sum_propagate[10];
  assign sum_propagate_1[13] = sum_propagate[13] & sum_propagate[12];
  assign sum_propagate_1[15] = sum_propagate[15] & sum_propagate[14];
  assign \$183  = sum_propagate[2] & sum_generate_1[1];
  assign sum_generate_2[2] = sum_generate[2] | \$183 ;
  assign \$185  = sum_propagate_1[3] & sum_generate_1[1];
  assign sum_generate_2[3] = sum_generate_1[3] | \$185 ;
  assign \$187  = sum_propagate[6] & sum_generate_1[5];
  assign sum_generate_2[6] = sum_generate[6] | \$187 ;
  assign \$189  = sum_propagate_1[7] & sum_generate_1[5];
  assign sum_generate_2[7] = sum_generate_1[7] | \$189 ;
  assign \$191  = sum_propagate[10] & sum_generate_1[9];
  assign sum_generate_2[10] = sum_generate[10] | \$191 ;
  assign \$193  = sum_propagate_1[11] & sum_generate_1[9];
  assign sum_generate_2[11] = sum_generate_1[11] | \$193 ;
  assign \$195  = sum_propagate[14] & sum_generate_1[13];
  assign sum_generate_2[14] = sum_generate[14] | \$195 ;
  assign \$197  = sum_propagate_1[15] & sum_generate_1[13];
  assign sum_generate_2[15] = sum_generate_1[15] | \$197 ;
  assign sum_propagate_2[2] = sum_propagate[2] & sum_propagate_1[1];
  assign sum_propagate_2[3] = sum_propagate_1[3] & sum_propagate_1[1];
  assign sum_propagate_2[6] = sum_propagate[6] & sum_propagate_1[5];
  assign sum_propagate_2[7] = sum_propagate_1[7] & sum_propagate_1[5];
  assign sum_propagate_2[10] = sum_propagate[10] & sum_propagate_1[9];
  assign sum_propagate_2[11] = sum_propagate_1[11] & sum_propagate_1[9];
  assign sum_propagate_2[14] = sum_propagate[14] & sum_propagate_1[13];
  assign sum_propagate_2[15] = sum_propagate_1[15] & sum_propagate_1[13];
  assign \$207  = sum_propagate[4] & sum_generate_2[3];
  assign sum_generate_4[4] = sum_generate[4] | \$207 ;
  assign \$209  = sum_propagate_1[5] & sum_generate_2[3];
  assign sum_generate_4[5] = sum_generate_1[5] | \$209 ;
  assign \$211  = sum_propagate_2[6] & sum_generate_2[3];
  assign sum_generate_4[6] = sum_generate_2[6] | \$211 ;
  assign \$213  = sum_propagate_2[7] & sum_generate_2[3];
  assign sum_generate_4[7] = sum_generate_2[7] | \$213 ;
  assign \$215  = sum_propagate[12] & sum_generate_2[11];
  assign sum_generate_4[12] = sum_generate[12] | \$215 ;
  assign \$217  = sum_propagate_1[13] & sum_generate_2[11];
  assign sum_generate_4[13] = sum_generate_1[13] | \$217 ;
  assign \$219  = sum_propagate_2[14] & sum_generate_2[11];
  assign sum_generate_4[14] = sum_generate_2[14] | \$219 ;
  assign \$221  = sum_propagate_2[15] & sum_generate_2[11];
  assign sum_generate_4[15] = sum_generate_2[15] | \$221 ;
  assign sum_propagate_4[4] = sum_propagate[4] & sum_propagate_2[3];
  assign sum_propagate_4[5] = sum_propagate_1[5] & sum_propagate_2[3];
  assign sum_propagate_4[6] = sum_propagate_2[6] & sum_propagate_2[3];
  assign sum_propagate_4[7] = sum_propagate_2[7] & sum_propagate_2[3];
  assign sum_propagate_4[12] = sum_propagate[12] & sum_propagate_2[11];
  assign sum_propagate_4[13] = sum_propagate_1[13] & sum_propagate_2[11];
  assign sum_propagate_4[14] = sum_propagate_2[14] & sum_propagate_2[11];
  assign sum_propagate_4[15] = sum_propagate_2[15] & sum_propagate_2[11];
  assign \$231  = sum_propagate[8] & sum_generate_4[7];
  assign sum_generate_8[8] = sum_generate[8] | \$231 ;
  assign \$233  = sum_propagate_1[9] & sum_generate_4[7];
  assign sum_generate_8[9] = sum_generate_1[9] | \$233 ;
  assign \$235  = sum_propagate_2[10] & sum_generate_4[7];
  assign sum_generate_8[10] = sum_generate_2[10] | \$235 ;
  assign \$237  = sum_propagate_2[11] & sum_generate_4[7];
  assign sum_generate_8[11] = sum_generate_2[11] | \$237 ;
  assign \$239  = sum_propagate_4[12] & sum_generate_4[7];
  assign sum_generate_8[12] = sum_generate_4[12] | \$239 ;
  assign \$241  = sum_propagate_4[13] & sum_generate_4[7];
  assign sum_generate_8[13] = sum_generate_4[13] | \$241 ;
  assign \$243  = sum_propagate_4[14] & sum_generate_4[7];
  assign sum_generate_8[14] = sum_generate_4[14] | \$243 ;
  assign \$245  = sum_propagate_4[15] & sum_generate_4[7];
  assign sum_generate_8[15] = sum_generate_4[15] | \$245 ;
  assign sum_propagate_8[8] = sum_propagate[8] & sum_propagate_4[7];
  assign sum_propagate_8[9] = sum_propagate_1[9] & sum_propagate_4[7];
  assign sum_propagate_8[10] = sum_propagate_2[10] & sum_propagate_4[7];
  assign sum_propagate_8[11] = sum_propagate_2[11] & sum_propagate_4[7];
  assign sum_propagate_8[12] = sum_propagate_4[12] & sum_propagate_4[7];
  assign sum_propagate_8[13] = sum_propagate_4[13] & sum_propagate_4[7];
  assign sum_propagate_8[14] = sum_propagate_4[14] & sum_propagate_4[7];
  assign sum_around = \aligned.subtract  & sum_generate_8[15];
  assign \$255  = ~ sum_generate_8[15];
  assign sum_not_positive = \aligned.subtract  & \$255 ;
  assign \$256  = { sum_propagate_8[14:8], sum_propagate_4[7:4], sum_propagate_2[3:2], sum_propagate_1[1], sum_propagate[0] } & { sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around };
  assign \$257  = { sum_generate_8[14:8], sum_generate_4[7:4], sum_generate_2[3:2], sum_generate_1[1], sum_generate[0] } | \$256 ;
  assign \$258  = sum_propagate ^ { \$257 , sum_around };
  assign sum_bits = \$258  ^ { sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive };
  assign \$259  = ~ \aligned.subtract ;
  assign carry = sum_generate_8[15] & \$259 ;
  assign \total$102.sign  = \aligned.sign  ^ sum_not_positive;
  assign \$263  = carry | sum_bits[15];
  assign \$264  = \$263  | \aligned.still ;
  assign \$265  = ~ \$264 ;
  assign left_by_first = \$265  & sum_bits[14];
  assign \$268  = carry | sum_bits[15];
  assign \$269  = \$268  | \aligned.still ;
  assign \$271  = \$269  | sum_bits[14];
  assign \$272  = left_by_first ? 2'h3 : { 1'h0, carry };
  assign exponent_step[1:0] = \$271  ? \$272  : 2'h2;
  assign \$274  = left_by_first ? { sum_bits[14:0], 2'h0 } : { sum_bits, 1'h0 };
  assign \$275  = \$271  ? \$274  : { sum_bits[13:0], 3'h0 };
  assign shifted = carry ? { carry, sum_bits } : \$275 ;
  assign { \$276 [7:6], normalised_exponent } = $signed({ 1'h0, \aligned.exponent  }) + $signed(exponent_step[1:0]);
  assign sum_present = | shifted[16:1];
  assign \state_after.exponent  = normalised_exponent & { sum_present, sum_present, sum_present, sum_present, sum_present, sum_present };
  assign \state_after.sign  = \total$102.sign  & sum_present;
  always @(posedge clk)
    token_next <= \$279 ;
  always @(posedge clk)
    write_token <= \$280 ;
  always @(posedge clk)
    \$signal  <= { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  always @(posedge clk)
    old <= \$43 ;
  always @(posedge clk)
    word_0 <= \$281 ;
  always @(posedge clk)
    word_1 <= \$282 ;
  always @(posedge clk)
    word_2 <= \$283 ;
  always @(posedge clk)
    word_3 <= \$284 ;
  always @(posedge clk)
    word_4 <= \$285 ;
  always @(posedge clk)
    word_5 <= \$286 ;
  always @(posedge clk)
    word_6 <= \$287 ;
  always @(posedge clk)
    word_7 <= \$288 ;
  always @(posedge clk)
    word_8 <= \$289 ;
  always @(posedge clk)
    word_9 <= \$290 ;
  always @(posedge clk)
    word_10 <= \$291 ;
  always @(posedge clk)
    word_11 <= \$292 ;
  always @(posedge clk)
    word_12 <= \$293 ;
  always @(posedge clk)
    word_13 <= \$294 ;
  always @(posedge clk)
    word_14 <= \$295 ;
  always @(posedge clk)
    word_15 <= \$296 ;
  always @(posedge clk)
    word_16 <= \$297 ;
  always @(posedge clk)
    word_17 <= \$298 ;
  always @(posedge clk)
    word_18 <= \$299 ;
  always @(posedge clk)
    word_19 <= \$300 ;
  always @(posedge clk)
    pointer <= \$301 ;
  always @(posedge clk)
    word <= \$302 ;
  assign \$286  = write_token[8] ? \word$32  : word_5;
  assign \$285  = write_token[7] ? \word$32  : word_4;
  assign \$284  = write_token[6] ? \word$32  : word_3;
  assign \$283  = write_token[5] ? \word$32  : word_2;
  assign \$282  = write_token[4] ? \word$32  : word_1;
  assign \$281  = write_token[3] ? \word$32  : word_0;
  assign \$280  = rst ? 23'h000000 : token_next;
  assign \$279  = rst ? 23'h000000 : token;
  assign \$302  = fetch ? \$82 [15:0] : word;
  assign \$procmux$69_Y  = fetch ? { pointer[18:0], pointer[19] } : pointer;
  assign \$301  = rst ? 20'h00001 : \$procmux$69_Y ;
  assign \$300  = write_token[22] ? \word$32  : word_19;
  assign \$299  = write_token[21] ? \word$32  : word_18;
  assign \$298  = write_token[20] ? \word$32  : word_17;
  assign \$297  = write_token[19] ? \word$32  : word_16;
  assign \$296  = write_token[18] ? \word$32  : word_15;
  assign \$295  = write_token[17] ? \word$32  : word_14;
  assign \$294  = write_token[16] ? \word$32  : word_13;
  assign \$293  = write_token[15] ? \word$32  : word_12;
  assign \$292  = write_token[14] ? \word$32  : word_11;
  assign \$291  = write_token[13] ? \word$32  : word_10;
  assign \$290  = write_token[12] ? \word$32  : word_9;
  assign \$289  = write_token[11] ? \word$32  : word_8;
  assign \$288  = write_token[10] ? \word$32  : word_7;
  assign \$287  = write_token[9] ? \word$32  : word_6;
  assign \held_token.final  = token_next[1];
  assign \held_token.last  = token_next[2];
  assign \held_token.slot  = token_next[22:3];
  assign \write_token.first  = write_token[0];
  assign \write_token.final  = write_token[1];
  assign \write_token.last  = write_token[2];
  assign \write_token.slot  = write_token[22:3];
  assign \term.magnitude  = value[15:0];
  assign \term.exponent  = value[21:16];
  assign \term.sign  = value[22];
  assign \term.flags  = value[23];
  assign \total$102.magnitude  = { carry, sum_bits };
  assign \total$102.exponent  = \aligned.exponent ;
  assign \total$102.flags  = \aligned.flags ;
  assign \total$102.still  = \aligned.still ;
  assign \state_after.significand  = shifted[16:1];
  assign \state_after.flags  = \aligned.flags ;
  assign \$276 [5:0] = normalised_exponent;
  assign \$131 [16:0] = magnitude;
  assign state_after = { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  assign exponent_step[3:2] = { exponent_step[1], exponent_step[1] };
  assign places = { sum_bits, 1'h0 };
  assign \total$102  = { \aligned.still , \aligned.flags , \total$102.sign , \aligned.exponent , carry, sum_bits };
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
  assign \held_token.first  = token_next[0];
  assign \$signal$34  = word;
  assign total = { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  assign held_token = token_next;
endmodule

module collector_8_lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x20(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
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
  wire [127:0] m_axis_tdata;
  output m_axis_tlast;
  reg m_axis_tlast;
  input [22:0] token;
  wire [22:0] token;
  wire [5:0] \$1 ;
  wire \$10 ;
  wire [19:0] \$11 ;
  wire [19:0] \$12 ;
  wire [19:0] \$13 ;
  wire [19:0] \$14 ;
  wire [19:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [22:0] \$19 ;
  wire [6:0] \$2 ;
  wire [19:0] \$20 ;
  wire [4:0] \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire [19:0] \$24 ;
  wire \$25 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [19:0] \$procmux$61_Y ;
  wire \$signal ;
  reg [4:0] \$signal$13 ;
  wire \$signal$15 ;
  reg [19:0] \$signal$16 ;
  wire fetch;
  wire [22:0] lane_0_token_next;
  wire [15:0] lane_0_word;
  wire [22:0] lane_1_token_next;
  wire [15:0] lane_1_word;
  wire [22:0] lane_2_token_next;
  wire [15:0] lane_2_word;
  wire [22:0] lane_3_token_next;
  wire [15:0] lane_3_word;
  wire [22:0] lane_4_token_next;
  wire [15:0] lane_4_word;
  wire [22:0] lane_5_token_next;
  wire [15:0] lane_5_word;
  wire [22:0] lane_6_token_next;
  wire [15:0] lane_6_word;
  wire [22:0] lane_7_token_next;
  wire [15:0] lane_7_word;
  reg [22:0] leaving_token;
  reg [19:0] pointer;
  wire tlast;
  reg waiting;
  assign \$1  = \$signal$13  + leaving_token[1];
  assign \$2  = \$1  - released;
  assign \$3  = \$signal$13  > 1'h1;
  assign \$4  = leaving_token[1] | \$3 ;
  assign \$5  = ~ released;
  assign \$6  = waiting & \$5 ;
  assign \$7  = \$4  | \$6 ;
  assign \$8  = ~ m_axis_tready;
  assign \$9  = m_axis_tvalid & \$8 ;
  assign \$10  = released | \$9 ;
  assign \$11  = ~ leaving_token[22:3];
  assign \$12  = \$signal$16  & \$11 ;
  assign \$13  = leaving_token[22:3] & { leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2] };
  assign \$14  = \$12  | \$13 ;
  assign \$15  = \$signal$16  & pointer;
  assign \$16  = | \$15 ;
  assign \$17  = ~ m_axis_tvalid;
  assign \$18  = \$17  | m_axis_tready;
  assign released = waiting & \$18 ;
  always @(posedge clk)
    leaving_token <= \$19 ;
  always @(posedge clk)
    pointer <= \$20 ;
  always @(posedge clk)
    \$signal$13  <= \$21 ;
  always @(posedge clk)
    waiting <= \$22 ;
  always @(posedge clk)
    m_axis_tvalid <= \$23 ;
  always @(posedge clk)
    \$signal$16  <= \$24 ;
  always @(posedge clk)
    m_axis_tlast <= \$25 ;
  assign \$25  = released ? \$16  : m_axis_tlast;
  assign \$24  = leaving_token[1] ? \$14  : \$signal$16 ;
  assign \$23  = rst ? 1'h0 : \$10 ;
  assign \$22  = rst ? 1'h0 : \$7 ;
  assign \$21  = rst ? 5'h00 : \$2 [4:0];
  assign \$procmux$61_Y  = released ? { pointer[18:0], pointer[19] } : pointer;
  assign \$20  = rst ? 20'h00001 : \$procmux$61_Y ;
  assign \$19  = rst ? 23'h000000 : lane_7_token_next;
  lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x20 lane_0 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(lane_0_token_next),
    .value(values[23:0]),
    .word(lane_0_word)
  );
  lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x20 lane_1 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_0_token_next),
    .token_next(lane_1_token_next),
    .value(values[47:24]),
    .word(lane_1_word)
  );
  lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x20 lane_2 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_1_token_next),
    .token_next(lane_2_token_next),
    .value(values[71:48]),
    .word(lane_2_word)
  );
  lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x20 lane_3 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_2_token_next),
    .token_next(lane_3_token_next),
    .value(values[95:72]),
    .word(lane_3_word)
  );
  lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x20 lane_4 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_3_token_next),
    .token_next(lane_4_token_next),
    .value(values[119:96]),
    .word(lane_4_word)
  );
  lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x20 lane_5 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_4_token_next),
    .token_next(lane_5_token_next),
    .value(values[143:120]),
    .word(lane_5_word)
  );
  lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x20 lane_6 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_5_token_next),
    .token_next(lane_6_token_next),
    .value(values[167:144]),
    .word(lane_6_word)
  );
  lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x20 lane_7 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_6_token_next),
    .token_next(lane_7_token_next),
    .value(values[191:168]),
    .word(lane_7_word)
  );
  assign m_axis_tdata = { lane_7_word, lane_6_word, lane_5_word, lane_4_word, lane_3_word, lane_2_word, lane_1_word, lane_0_word };
  assign fetch = released;
  assign tlast = m_axis_tlast;
  assign \$signal$15  = m_axis_tvalid;
  assign \$signal  = released;
endmodule

module fma_ws_8x8_e4m3_bf16_w16_an11_k4096_d20(s_axis_a_tdata, s_axis_a_tlast, s_axis_a_tuser, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
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
  wire \$11 ;
  wire \$12 ;
  wire [3:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire [5:0] \$17 ;
  wire [5:0] \$18 ;
  wire [5:0] \$19 ;
  wire \$2 ;
  wire [5:0] \$20 ;
  wire [5:0] \$21 ;
  wire \$22 ;
  wire [5:0] \$23 ;
  wire [5:0] \$24 ;
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
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire [19:0] \$57 ;
  wire [5:0] \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire [6:0] \$60 ;
  wire \$61 ;
  wire [3:0] \$62 ;
  wire \$63 ;
  wire [2:0] \$64 ;
  wire \$65 ;
  wire [4:0] \$66 ;
  wire [4:0] \$67 ;
  wire [4:0] \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire [71:0] \$70 ;
  wire [22:0] \$71 ;
  wire [4:0] \$72 ;
  wire [4:0] \$8 ;
  wire \$9 ;
  wire [4:0] \$procmux$11_Y ;
  wire [4:0] \$procmux$13_Y ;
  wire [4:0] \$procmux$17_Y ;
  wire [4:0] \$procmux$21_Y ;
  wire \$procmux$26_Y ;
  wire [2:0] \$procmux$30_Y ;
  wire [2:0] \$procmux$33_Y ;
  wire \$procmux$38_Y ;
  wire [3:0] \$procmux$43_Y ;
  wire \$procmux$47_Y ;
  wire \$procmux$7_Y ;
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
  reg [3:0] \$signal$31 ;
  reg [2:0] \$signal$32 ;
  reg [4:0] \$signal$33 ;
  wire [191:0] array_c;
  wire [127:0] collector_m_axis_tdata;
  wire collector_m_axis_tlast;
  wire collector_m_axis_tvalid;
  wire collector_released;
  wire ends;
  wire error;
  reg [4:0] free;
  reg full;
  reg holding;
  reg [22:0] landing;
  reg start;
  reg [4:0] taken;
  reg [71:0] token_line;
  assign \$22  = \$signal$25  == 5'h13;
  assign \$23  = \$signal$25  + 1'h1;
  assign \$24  = \$22  ? 6'h00 : \$23 ;
  assign \$25  = \$signal$31  == 3'h7;
  assign \$26  = s_axis_b_tlast != \$25 ;
  assign \$27  = \$signal$21  & \$26 ;
  assign \$28  = taken == 5'h13;
  assign \$29  = \$signal$22  & \$28 ;
  assign \$30  = ~ s_axis_a_tlast;
  assign \$31  = \$29  & \$30 ;
  assign \$32  = s_axis_a_tuser[0] & s_axis_a_tuser[1];
  assign \$33  = ~ \$32 ;
  assign \$34  = \$31  & \$33 ;
  assign \$35  = \$27  | \$34 ;
  assign \$36  = token_line[65] & token_line[63];
  assign \$37  = ! token_line[71:67];
  assign \$38  = token_line[71:67] == 1'h1;
  assign \$39  = token_line[71:67] == 2'h2;
  assign \$40  = token_line[71:67] == 2'h3;
  assign \$41  = token_line[71:67] == 3'h4;
  assign \$42  = token_line[71:67] == 3'h5;
  assign \$43  = token_line[71:67] == 3'h6;
  assign \$44  = token_line[71:67] == 3'h7;
  assign \$45  = token_line[71:67] == 4'h8;
  assign \$46  = token_line[71:67] == 4'h9;
  assign \$47  = token_line[71:67] == 4'ha;
  assign \$48  = token_line[71:67] == 4'hb;
  assign \$49  = token_line[71:67] == 4'hc;
  assign \$50  = token_line[71:67] == 4'hd;
  assign \$51  = token_line[71:67] == 4'he;
  assign \$52  = token_line[71:67] == 4'hf;
  assign \$53  = token_line[71:67] == 5'h10;
  assign \$54  = token_line[71:67] == 5'h11;
  assign \$55  = token_line[71:67] == 5'h12;
  assign \$56  = token_line[71:67] == 5'h13;
  assign \$57  = { \$56 , \$55 , \$54 , \$53 , \$52 , \$51 , \$50 , \$49 , \$48 , \$47 , \$46 , \$45 , \$44 , \$43 , \$42 , \$41 , \$40 , \$39 , \$38 , \$37  } & { token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63] };
  assign \$58  = free + collector_released;
  assign \$59  = \$signal$22  & s_axis_a_tuser[0];
  assign \$60  = \$58  - \$59 ;
  always @(posedge clk)
    start <= \$61 ;
  always @(posedge clk)
    \$signal$31  <= \$62 ;
  always @(posedge clk)
    full <= \$63 ;
  always @(posedge clk)
    \$signal$32  <= \$64 ;
  always @(posedge clk)
    holding <= \$65 ;
  always @(posedge clk)
    \$signal$25  <= \$66 ;
  always @(posedge clk)
    taken <= \$67 ;
  always @(posedge clk)
    \$signal$33  <= \$68 ;
  always @(posedge clk)
    framing_error <= \$69 ;
  always @(posedge clk)
    token_line <= \$70 ;
  always @(posedge clk)
    landing <= \$71 ;
  always @(posedge clk)
    free <= \$72 ;
  assign \$1  = ~ full;
  assign \$2  = ~ holding;
  assign s_axis_b_tready = \$1  & \$2 ;
  assign \$3  = ~ start;
  assign \$4  = \$3  | full;
  assign \$5  = ~ s_axis_a_tuser[0];
  assign \$6  = | free;
  assign \$7  = \$5  | \$6 ;
  assign s_axis_a_tready = \$4  & \$7 ;
  assign \$signal$21  = s_axis_b_tvalid & s_axis_b_tready;
  assign \$signal$22  = s_axis_a_tvalid & s_axis_a_tready;
  assign \$signal$23  = \$signal$22  & start;
  assign ends = s_axis_a_tlast & s_axis_a_tuser[1];
  assign \$8  = \$signal$31  + \$signal$21 ;
  assign \$9  = \$signal$31  == 3'h7;
  assign \$10  = \$signal$21  & \$9 ;
  assign \$11  = full | \$10 ;
  assign \$12  = \$signal$32  > 1'h1;
  assign \$13  = \$signal$32  - 1'h1;
  assign \$14  = ~ s_axis_a_tuser[1];
  assign \$15  = s_axis_a_tlast & \$14 ;
  assign \$16  = \$signal$25  == 5'h13;
  assign \$17  = \$signal$25  + 1'h1;
  assign \$18  = \$16  ? 6'h00 : \$17 ;
  assign \$19  = \$15  ? { 1'h0, \$signal$33  } : \$18 ;
  assign \$20  = taken + 1'h1;
  assign \$21  = s_axis_a_tlast ? 6'h00 : \$20 ;
  assign \$72  = rst ? 5'h14 : \$60 [4:0];
  assign \$procmux$11_Y  = ends ? \$24 [4:0] : \$signal$33 ;
  assign \$procmux$13_Y  = \$signal$22  ? \$procmux$11_Y  : \$signal$33 ;
  assign \$68  = rst ? 5'h00 : \$procmux$13_Y ;
  assign \$procmux$17_Y  = \$signal$22  ? \$21 [4:0] : taken;
  assign \$67  = rst ? 5'h00 : \$procmux$17_Y ;
  assign \$procmux$21_Y  = \$signal$22  ? \$19 [4:0] : \$signal$25 ;
  assign \$66  = rst ? 5'h00 : \$procmux$21_Y ;
  assign \$procmux$26_Y  = \$signal$23  ? 1'h1 : \$12 ;
  assign \$65  = rst ? 1'h0 : \$procmux$26_Y ;
  assign \$71  = rst ? 23'h000000 : { \$57 , token_line[66], \$36 , token_line[64] };
  assign \$procmux$30_Y  = holding ? \$13 [2:0] : \$signal$32 ;
  assign \$procmux$33_Y  = \$signal$23  ? 3'h7 : \$procmux$30_Y ;
  assign \$64  = rst ? 3'h0 : \$procmux$33_Y ;
  assign \$procmux$38_Y  = \$signal$23  ? 1'h0 : \$11 ;
  assign \$63  = rst ? 1'h0 : \$procmux$38_Y ;
  assign \$procmux$43_Y  = \$signal$23  ? 4'h0 : \$8 [3:0];
  assign \$62  = rst ? 4'h0 : \$procmux$43_Y ;
  assign \$procmux$47_Y  = \$signal$22  ? s_axis_a_tlast : start;
  assign \$61  = rst ? 1'h1 : \$procmux$47_Y ;
  assign \$70  = rst ? 72'h000000000000000000 : { token_line[62:0], \$signal$25 , s_axis_a_tlast, s_axis_a_tuser, \$signal$22  };
  assign \$procmux$7_Y  = \$35  ? 1'h1 : framing_error;
  assign \$69  = rst ? 1'h0 : \$procmux$7_Y ;
  array_ws_fma_e4m3_bf16_w16_an11_k4096_late_8x8 array (
    .a(s_axis_a_tdata),
    .b(s_axis_b_tdata),
    .c(array_c),
    .clk(clk),
    .load(\$signal$21 ),
    .swap(\$signal$23 )
  );
  collector_8_lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x20 collector (
    .clk(clk),
    .m_axis_tdata(m_axis_tdata),
    .m_axis_tlast(m_axis_tlast),
    .m_axis_tready(m_axis_tready),
    .m_axis_tvalid(m_axis_tvalid),
    .released(collector_released),
    .rst(rst),
    .token(landing),
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
