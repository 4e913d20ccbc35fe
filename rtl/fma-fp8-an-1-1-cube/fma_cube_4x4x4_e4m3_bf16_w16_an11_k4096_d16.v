// fma_cube_4x4x4_e4m3_bf16_w16_an11_k4096_d16: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=fma, format=e4m3, b_format=e4m3, out_format=bf16, sum_width=16, normalisation=an-1-1, guard=0, alignment=truncate, subnormals=False, specials=ieee, rounding=rne, overflow=ieee, k_max=4096, array=cube, rows=4, cols=4, layers=4, stages=1, depth=16

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

module skew_4x11(clk, skewed, straight);
  input clk;
  wire clk;
  output [43:0] skewed;
  wire [43:0] skewed;
  input [43:0] straight;
  wire [43:0] straight;
  reg [10:0] line_1;
  reg [21:0] line_2;
  reg [32:0] line_3;
  always @(posedge clk)
    line_1 <= straight[21:11];
  always @(posedge clk)
    line_2 <= { line_2[10:0], straight[32:22] };
  always @(posedge clk)
    line_3 <= { line_3[21:0], straight[43:33] };
  assign skewed = { line_3[32:22], line_2[21:11], line_1, straight[10:0] };
endmodule

module skew_4x8(clk, skewed, straight);
  input clk;
  wire clk;
  output [31:0] skewed;
  wire [31:0] skewed;
  input [31:0] straight;
  wire [31:0] straight;
  reg [7:0] line_1;
  reg [15:0] line_2;
  reg [23:0] line_3;
  always @(posedge clk)
    line_1 <= straight[15:8];
  always @(posedge clk)
    line_2 <= { line_2[7:0], straight[23:16] };
  always @(posedge clk)
    line_3 <= { line_3[15:0], straight[31:24] };
  assign skewed = { line_3[23:16], line_2[15:8], line_1, straight[7:0] };
endmodule

module skew_4x32(clk, skewed, straight);
  input clk;
  wire clk;
  output [127:0] skewed;
  wire [127:0] skewed;
  input [127:0] straight;
  wire [127:0] straight;
  reg [31:0] line_1;
  reg [63:0] line_2;
  reg [95:0] line_3;
  always @(posedge clk)
    line_1 <= straight[63:32];
  always @(posedge clk)
    line_2 <= { line_2[31:0], straight[95:64] };
  always @(posedge clk)
    line_3 <= { line_3[63:0], straight[127:96] };
  assign skewed = { line_3[95:64], line_2[63:32], line_1, straight[31:0] };
endmodule

module skew_4x44(clk, skewed, straight);
  input clk;
  wire clk;
  output [175:0] skewed;
  wire [175:0] skewed;
  input [175:0] straight;
  wire [175:0] straight;
  reg [43:0] line_1;
  reg [87:0] line_2;
  reg [131:0] line_3;
  always @(posedge clk)
    line_1 <= straight[87:44];
  always @(posedge clk)
    line_2 <= { line_2[43:0], straight[131:88] };
  always @(posedge clk)
    line_3 <= { line_3[87:0], straight[175:132] };
  assign skewed = { line_3[131:88], line_2[87:44], line_1, straight[43:0] };
endmodule

module pe_chain_fma_e4m3_bf16_w16_an11_k4096_late(b, state, clk, a_next, b_next, state_next, a);
  input [7:0] b;
  wire [7:0] b;
  input [23:0] state;
  wire [23:0] state;
  input clk;
  wire clk;
  output [10:0] a_next;
  reg [10:0] a_next;
  output [7:0] b_next;
  reg [7:0] b_next;
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
  wire [10:0] \a$11 ;
  wire [41:0] aligned;
  wire [5:0] \aligned.exponent ;
  wire \aligned.flags ;
  wire [15:0] \aligned.high ;
  wire [15:0] \aligned.low ;
  wire \aligned.sign ;
  wire \aligned.still ;
  wire \aligned.subtract ;
  wire [7:0] \b$8 ;
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
  wire [16:0] shifted;
  wire [23:0] \state$47 ;
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
  wire [25:0] total;
  wire [5:0] \total.exponent ;
  wire \total.flags ;
  wire [16:0] \total.magnitude ;
  wire \total.sign ;
  wire \total.still ;
  assign decoded_b_hidden = | b_next[6:3];
  assign decoded_b[2:0] = b_next[2:0] & { decoded_b_hidden, decoded_b_hidden, decoded_b_hidden };
  assign \decoded_b.nan  = & b_next[6:0];
  assign \product.flags  = | { \decoded_b.nan , a_next[10] };
  assign \product.magnitude  = a_next[3:0] * { decoded_b_hidden, decoded_b[2:0] };
  assign \$8  = a_next[7:4] + b_next[6:3];
  assign \product.exponent  = \$8  + 3'h6;
  assign \product.sign  = a_next[8] ^ b_next[7];
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
  always @(posedge clk)
    a_next <= a;
  always @(posedge clk)
    b_next <= b;
  always @(posedge clk)
    state_next <= { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  assign \$145 [5:0] = normalised_exponent;
  assign \decoded_b.significand  = { decoded_b_hidden, decoded_b[2:0] };
  assign \decoded_b.field  = b_next[6:3];
  assign \decoded_b.sign  = b_next[7];
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
  assign \state$47  = state_next;
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
  assign \a$11  = a_next;
  assign product_infinite = 1'h0;
  assign decoded_b[10:3] = { \decoded_b.nan , decoded_b_hidden, b_next[7:3], decoded_b_hidden };
  assign \b$8  = b_next;
endmodule

module accumulator_fma_e4m3_bf16_w16_an11_k4096_late_to_24(first, last, clk, first_next, last_next, sum, value);
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output first_next;
  reg first_next;
  output last_next;
  reg last_next;
  output [23:0] sum;
  wire [23:0] sum;
  input [23:0] value;
  wire [23:0] value;
  wire \$100 ;
  wire \$102 ;
  wire \$104 ;
  wire [15:0] \$11 ;
  wire \$114 ;
  wire [14:0] \$115 ;
  wire [14:0] \$116 ;
  wire [15:0] \$117 ;
  wire \$118 ;
  wire \$122 ;
  wire \$123 ;
  wire \$124 ;
  wire \$127 ;
  wire \$128 ;
  wire \$130 ;
  wire [1:0] \$131 ;
  wire [16:0] \$133 ;
  wire [16:0] \$134 ;
  wire [7:0] \$135 ;
  wire \$18 ;
  wire [5:0] \$2 ;
  wire \$20 ;
  wire \$22 ;
  wire \$24 ;
  wire \$26 ;
  wire \$28 ;
  wire [15:0] \$3 ;
  wire \$30 ;
  wire \$32 ;
  wire [15:0] \$4 ;
  wire \$42 ;
  wire \$44 ;
  wire \$46 ;
  wire \$48 ;
  wire [5:0] \$5 ;
  wire \$50 ;
  wire \$52 ;
  wire \$54 ;
  wire \$56 ;
  wire [5:0] \$6 ;
  wire \$66 ;
  wire \$68 ;
  wire [5:0] \$7 ;
  wire \$70 ;
  wire \$72 ;
  wire \$74 ;
  wire \$76 ;
  wire \$78 ;
  wire [5:0] \$8 ;
  wire \$80 ;
  wire \$9 ;
  wire \$90 ;
  wire \$92 ;
  wire \$94 ;
  wire \$96 ;
  wire \$98 ;
  wire [41:0] aligned;
  wire [5:0] \aligned.exponent ;
  wire \aligned.flags ;
  wire [15:0] \aligned.high ;
  wire [15:0] \aligned.low ;
  wire \aligned.sign ;
  wire \aligned.still ;
  wire \aligned.subtract ;
  wire carry;
  wire [6:0] distance;
  reg done;
  wire [3:0] exponent_step;
  wire [23:0] held;
  wire held_first;
  wire held_last;
  wire left_by_first;
  wire [5:0] normalised_exponent;
  wire [16:0] places;
  wire [15:0] right_1;
  wire [15:0] right_2;
  wire [15:0] right_4;
  wire [15:0] right_8;
  wire right_far;
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
  reg [23:0] total;
  wire [25:0] \total$34 ;
  wire [5:0] \total$34.exponent ;
  wire \total$34.flags ;
  wire [16:0] \total$34.magnitude ;
  wire \total$34.sign ;
  wire \total$34.still ;
  assign held = first_next ? 24'h000000 : total;
  assign \term.nonzero  = | value[15:0];
  assign \$2  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign \$3  = sum_is_high ? { 1'h0, value[15:1] } : held[15:0];
  assign \$4  = sum_is_high ? { 1'h0, value[15:1] } : held[15:0];
  assign right_1 = \$2 [0] ? { 1'h0, \$3 [15:1] } : \$4 ;
  assign \$5  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_2 = \$5 [1] ? { 2'h0, right_1[15:2] } : right_1;
  assign \$6  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_4 = \$6 [2] ? { 4'h0, right_2[15:4] } : right_2;
  assign \$7  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_8 = \$7 [3] ? { 8'h00, right_4[15:8] } : right_4;
  assign \$8  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_far = | \$8 [5:4];
  assign distance = value[21:16] - held[21:16];
  assign \$9  = ~ \term.nonzero ;
  assign sum_is_high = distance[6] | \$9 ;
  assign \aligned.high  = sum_is_high ? held[15:0] : value[15:0];
  assign \$11  = ~ { right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far };
  assign \aligned.low  = right_8 & \$11 ;
  assign \aligned.exponent  = sum_is_high ? held[21:16] : value[21:16];
  assign \aligned.sign  = sum_is_high ? held[22] : value[22];
  assign \aligned.subtract  = held[22] ^ value[22];
  assign \aligned.flags  = held[23] | value[23];
  assign \aligned.still  = ~ \term.nonzero ;
  assign sum_other = \aligned.low  ^ { \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract  };
  assign sum_propagate = \aligned.high  ^ sum_other;
  assign sum_generate = \aligned.high  & sum_other;
  assign \$18  = sum_propagate[1] & sum_generate[0];
  assign sum_generate_1[1] = sum_generate[1] | \$18 ;
  assign \$20  = sum_propagate[3] & sum_generate[2];
  assign sum_generate_1[3] = sum_generate[3] | \$20 ;
  assign \$22  = sum_propagate[5] & sum_generate[4];
  assign sum_generate_1[5] = sum_generate[5] | \$22 ;
  assign \$24  = sum_propagate[7] & sum_generate[6];
  assign sum_generate_1[7] = sum_generate[7] | \$24 ;
  assign \$26  = sum_propagate[9] & sum_generate[8];
  assign sum_generate_1[9] = sum_generate[9] | \$26 ;
  assign \$28  = sum_propagate[11] & sum_generate[10];
  assign sum_generate_1[11] = sum_generate[11] | \$28 ;
  assign \$30  = sum_propagate[13] & sum_generate[12];
  assign sum_generate_1[13] = sum_generate[13] | \$30 ;
  assign \$32  = sum_propagate[15] & sum_generate[14];
  assign sum_generate_1[15] = sum_generate[15] | \$32 ;
  assign sum_propagate_1[1] = sum_propagate[1] & sum_propagate[0];
  assign sum_propagate_1[3] = sum_propagate[3] & sum_propagate[2];
  assign sum_propagate_1[5] = sum_propagate[5] & sum_propagate[4];
  assign sum_propagate_1[7] = sum_propagate[7] & sum_propagate[6];
  assign sum_propagate_1[9] = sum_propagate[9] & sum_propagate[8];
  assign sum_propagate_1[11] = sum_propagate[11] & sum_propagate[10];
  assign sum_propagate_1[13] = sum_propagate[13] & sum_propagate[12];
  assign sum_propagate_1[15] = sum_propagate[15] & sum_propagate[14];
  assign \$42  = sum_propagate[2] & sum_generate_1[1];
  assign sum_generate_2[2] = sum_generate[2] | \$42 ;
  assign \$44  = sum_propagate_1[3] & sum_generate_1[1];
  assign sum_generate_2[3] = sum_generate_1[3] | \$44 ;
  assign \$46  = sum_propagate[6] & sum_generate_1[5];
  assign sum_generate_2[6] = sum_generate[6] | \$46 ;
  assign \$48  = sum_propagate_1[7] & sum_generate_1[5];
  assign sum_generate_2[7] = sum_generate_1[7] | \$48 ;
  assign \$50  = sum_propagate[10] & sum_generate_1[9];
  assign sum_generate_2[10] = sum_generate[10] | \$50 ;
  assign \$52  = sum_propagate_1[11] & sum_generate_1[9];
  assign sum_generate_2[11] = sum_generate_1[11] | \$52 ;
  assign \$54  = sum_propagate[14] & sum_generate_1[13];
  assign sum_generate_2[14] = sum_generate[14] | \$54 ;
  assign \$56  = sum_propagate_1[15] & sum_generate_1[13];
  assign sum_generate_2[15] = sum_generate_1[15] | \$56 ;
  assign sum_propagate_2[2] = sum_propagate[2] & sum_propagate_1[1];
  assign sum_propagate_2[3] = sum_propagate_1[3] & sum_propagate_1[1];
  assign sum_propagate_2[6] = sum_propagate[6] & sum_propagate_1[5];
  assign sum_propagate_2[7] = sum_propagate_1[7] & sum_propagate_1[5];
  assign sum_propagate_2[10] = sum_propagate[10] & sum_propagate_1[9];
  assign sum_propagate_2[11] = sum_propagate_1[11] & sum_propagate_1[9];
  assign sum_propagate_2[14] = sum_propagate[14] & sum_propagate_1[13];
  assign sum_propagate_2[15] = sum_propagate_1[15] & sum_propagate_1[13];
  assign \$66  = sum_propagate[4] & sum_generate_2[3];
  assign sum_generate_4[4] = sum_generate[4] | \$66 ;
  assign \$68  = sum_propagate_1[5] & sum_generate_2[3];
  assign sum_generate_4[5] = sum_generate_1[5] | \$68 ;
  assign \$70  = sum_propagate_2[6] & sum_generate_2[3];
  assign sum_generate_4[6] = sum_generate_2[6] | \$70 ;
  assign \$72  = sum_propagate_2[7] & sum_generate_2[3];
  assign sum_generate_4[7] = sum_generate_2[7] | \$72 ;
  assign \$74  = sum_propagate[12] & sum_generate_2[11];
  assign sum_generate_4[12] = sum_generate[12] | \$74 ;
  assign \$76  = sum_propagate_1[13] & sum_generate_2[11];
  assign sum_generate_4[13] = sum_generate_1[13] | \$76 ;
  assign \$78  = sum_propagate_2[14] & sum_generate_2[11];
  assign sum_generate_4[14] = sum_generate_2[14] | \$78 ;
  assign \$80  = sum_propagate_2[15] & sum_generate_2[11];
  assign sum_generate_4[15] = sum_generate_2[15] | \$80 ;
  assign sum_propagate_4[4] = sum_propagate[4] & sum_propagate_2[3];
  assign sum_propagate_4[5] = sum_propagate_1[5] & sum_propagate_2[3];
  assign sum_propagate_4[6] = sum_propagate_2[6] & sum_propagate_2[3];
  assign sum_propagate_4[7] = sum_propagate_2[7] & sum_propagate_2[3];
  assign sum_propagate_4[12] = sum_propagate[12] & sum_propagate_2[11];
  assign sum_propagate_4[13] = sum_propagate_1[13] & sum_propagate_2[11];
  assign sum_propagate_4[14] = sum_propagate_2[14] & sum_propagate_2[11];
  assign sum_propagate_4[15] = sum_propagate_2[15] & sum_propagate_2[11];
  assign \$90  = sum_propagate[8] & sum_generate_4[7];
  assign sum_generate_8[8] = sum_generate[8] | \$90 ;
  assign \$92  = sum_propagate_1[9] & sum_generate_4[7];
  assign sum_generate_8[9] = sum_generate_1[9] | \$92 ;
  assign \$94  = sum_propagate_2[10] & sum_generate_4[7];
  assign sum_generate_8[10] = sum_generate_2[10] | \$94 ;
  assign \$96  = sum_propagate_2[11] & sum_generate_4[7];
  assign sum_generate_8[11] = sum_generate_2[11] | \$96 ;
  assign \$98  = sum_propagate_4[12] & sum_generate_4[7];
  assign sum_generate_8[12] = sum_generate_4[12] | \$98 ;
  assign \$100  = sum_propagate_4[13] & sum_generate_4[7];
  assign sum_generate_8[13] = sum_generate_4[13] | \$100 ;
  assign \$102  = sum_propagate_4[14] & sum_generate_4[7];
  assign sum_generate_8[14] = sum_generate_4[14] | \$102 ;
  assign \$104  = sum_propagate_4[15] & sum_generate_4[7];
  assign sum_generate_8[15] = sum_generate_4[15] | \$104 ;
  assign sum_propagate_8[8] = sum_propagate[8] & sum_propagate_4[7];
  assign sum_propagate_8[9] = sum_propagate_1[9] & sum_propagate_4[7];
  assign sum_propagate_8[10] = sum_propagate_2[10] & sum_propagate_4[7];
  assign sum_propagate_8[11] = sum_propagate_2[11] & sum_propagate_4[7];
  assign sum_propagate_8[12] = sum_propagate_4[12] & sum_propagate_4[7];
  assign sum_propagate_8[13] = sum_propagate_4[13] & sum_propagate_4[7];
  assign sum_propagate_8[14] = sum_propagate_4[14] & sum_propagate_4[7];
  assign sum_around = \aligned.subtract  & sum_generate_8[15];
  assign \$114  = ~ sum_generate_8[15];
  assign sum_not_positive = \aligned.subtract  & \$114 ;
  assign \$115  = { sum_propagate_8[14:8], sum_propagate_4[7:4], sum_propagate_2[3:2], sum_propagate_1[1], sum_propagate[0] } & { sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around };
  assign \$116  = { sum_generate_8[14:8], sum_generate_4[7:4], sum_generate_2[3:2], sum_generate_1[1], sum_generate[0] } | \$115 ;
  assign \$117  = sum_propagate ^ { \$116 , sum_around };
  assign sum_bits = \$117  ^ { sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive };
  assign \$118  = ~ \aligned.subtract ;
  assign carry = sum_generate_8[15] & \$118 ;
  assign \total$34.sign  = \aligned.sign  ^ sum_not_positive;
  assign \$122  = carry | sum_bits[15];
  assign \$123  = \$122  | \aligned.still ;
  assign \$124  = ~ \$123 ;
  assign left_by_first = \$124  & sum_bits[14];
  assign \$127  = carry | sum_bits[15];
  assign \$128  = \$127  | \aligned.still ;
  assign \$130  = \$128  | sum_bits[14];
  assign \$131  = left_by_first ? 2'h3 : { 1'h0, carry };
  assign exponent_step[1:0] = \$130  ? \$131  : 2'h2;
  assign \$133  = left_by_first ? { sum_bits[14:0], 2'h0 } : { sum_bits, 1'h0 };
  assign \$134  = \$130  ? \$133  : { sum_bits[13:0], 3'h0 };
  assign shifted = carry ? { carry, sum_bits } : \$134 ;
  assign { \$135 [7:6], normalised_exponent } = $signed({ 1'h0, \aligned.exponent  }) + $signed(exponent_step[1:0]);
  assign sum_present = | shifted[16:1];
  assign \state_after.exponent  = normalised_exponent & { sum_present, sum_present, sum_present, sum_present, sum_present, sum_present };
  assign \state_after.sign  = \total$34.sign  & sum_present;
  assign sum = done ? total : 24'h000000;
  always @(posedge clk)
    first_next <= first;
  always @(posedge clk)
    last_next <= last;
  always @(posedge clk)
    done <= last_next;
  always @(posedge clk)
    total <= { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  assign \$135 [5:0] = normalised_exponent;
  assign \term.magnitude  = value[15:0];
  assign \term.exponent  = value[21:16];
  assign \term.sign  = value[22];
  assign \term.flags  = value[23];
  assign \total$34.magnitude  = { carry, sum_bits };
  assign \total$34.exponent  = \aligned.exponent ;
  assign \total$34.flags  = \aligned.flags ;
  assign \total$34.still  = \aligned.still ;
  assign \state_after.significand  = shifted[16:1];
  assign state_after = { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  assign \state_after.flags  = \aligned.flags ;
  assign exponent_step[3:2] = { exponent_step[1], exponent_step[1] };
  assign places = { sum_bits, 1'h0 };
  assign \total$34  = { \aligned.still , \aligned.flags , \total$34.sign , \aligned.exponent , carry, sum_bits };
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
  assign held_last = last_next;
  assign held_first = first_next;
endmodule

module pe_cube_fma_e4m3_bf16_w16_an11_k4096_late_x4_to_24(b, first, last, clk, a_next, b_next, first_next, last_next, sum, a);
  input [31:0] b;
  wire [31:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [43:0] a_next;
  wire [43:0] a_next;
  output [31:0] b_next;
  wire [31:0] b_next;
  output first_next;
  wire first_next;
  output last_next;
  wire last_next;
  output [23:0] sum;
  wire [23:0] sum;
  input [43:0] a;
  wire [43:0] a;
  wire accumulator_first_next;
  wire accumulator_last_next;
  wire [23:0] accumulator_sum;
  wire [10:0] layer_0_a_next;
  wire [7:0] layer_0_b_next;
  wire [23:0] layer_0_state_next;
  wire [10:0] layer_1_a_next;
  wire [7:0] layer_1_b_next;
  wire [23:0] layer_1_state_next;
  wire [10:0] layer_2_a_next;
  wire [7:0] layer_2_b_next;
  wire [23:0] layer_2_state_next;
  wire [10:0] layer_3_a_next;
  wire [7:0] layer_3_b_next;
  wire [23:0] layer_3_state_next;
  accumulator_fma_e4m3_bf16_w16_an11_k4096_late_to_24 accumulator (
    .clk(clk),
    .first(first),
    .first_next(first_next),
    .last(last),
    .last_next(last_next),
    .sum(sum),
    .value(layer_3_state_next)
  );
  pe_chain_fma_e4m3_bf16_w16_an11_k4096_late layer_0 (
    .a(a[10:0]),
    .a_next(layer_0_a_next),
    .b(b[7:0]),
    .b_next(layer_0_b_next),
    .clk(clk),
    .state(24'h000000),
    .state_next(layer_0_state_next)
  );
  pe_chain_fma_e4m3_bf16_w16_an11_k4096_late layer_1 (
    .a(a[21:11]),
    .a_next(layer_1_a_next),
    .b(b[15:8]),
    .b_next(layer_1_b_next),
    .clk(clk),
    .state(layer_0_state_next),
    .state_next(layer_1_state_next)
  );
  pe_chain_fma_e4m3_bf16_w16_an11_k4096_late layer_2 (
    .a(a[32:22]),
    .a_next(layer_2_a_next),
    .b(b[23:16]),
    .b_next(layer_2_b_next),
    .clk(clk),
    .state(layer_1_state_next),
    .state_next(layer_2_state_next)
  );
  pe_chain_fma_e4m3_bf16_w16_an11_k4096_late layer_3 (
    .a(a[43:33]),
    .a_next(layer_3_a_next),
    .b(b[31:24]),
    .b_next(layer_3_b_next),
    .clk(clk),
    .state(layer_2_state_next),
    .state_next(layer_3_state_next)
  );
  assign b_next = { layer_3_b_next, layer_2_b_next, layer_1_b_next, layer_0_b_next };
  assign a_next = { layer_3_a_next, layer_2_a_next, layer_1_a_next, layer_0_a_next };
  assign accumulator_sum = sum;
  assign accumulator_last_next = last_next;
  assign accumulator_first_next = first_next;
endmodule

module row_cube_fma_e4m3_bf16_w16_an11_k4096_late_x4_to_24_x4(b, first, last, clk, b_next, first_next, last_next, sums, a);
  input [127:0] b;
  wire [127:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [127:0] b_next;
  wire [127:0] b_next;
  output first_next;
  wire first_next;
  output last_next;
  wire last_next;
  output [95:0] sums;
  wire [95:0] sums;
  input [43:0] a;
  wire [43:0] a;
  wire [43:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [43:0] pe_0_a_next;
  wire [31:0] pe_0_b_next;
  wire pe_0_first_next;
  wire pe_0_last_next;
  wire [23:0] pe_0_sum;
  wire [43:0] pe_1_a_next;
  wire [31:0] pe_1_b_next;
  wire pe_1_first_next;
  wire pe_1_last_next;
  wire [23:0] pe_1_sum;
  wire [43:0] pe_2_a_next;
  wire [31:0] pe_2_b_next;
  wire pe_2_first_next;
  wire pe_2_last_next;
  wire [23:0] pe_2_sum;
  wire [31:0] pe_3_b_next;
  wire [23:0] pe_3_sum;
  pe_cube_fma_e4m3_bf16_w16_an11_k4096_late_x4_to_24 pe_0 (
    .a(a),
    .a_next(pe_0_a_next),
    .b(b[31:0]),
    .b_next(pe_0_b_next),
    .clk(clk),
    .first(first),
    .first_next(first_next),
    .last(last),
    .last_next(last_next),
    .sum(pe_0_sum)
  );
  pe_cube_fma_e4m3_bf16_w16_an11_k4096_late_x4_to_24 pe_1 (
    .a(pe_0_a_next),
    .a_next(pe_1_a_next),
    .b(b[63:32]),
    .b_next(pe_1_b_next),
    .clk(clk),
    .first(first_next),
    .first_next(pe_1_first_next),
    .last(last_next),
    .last_next(pe_1_last_next),
    .sum(pe_1_sum)
  );
  pe_cube_fma_e4m3_bf16_w16_an11_k4096_late_x4_to_24 pe_2 (
    .a(pe_1_a_next),
    .a_next(pe_2_a_next),
    .b(b[95:64]),
    .b_next(pe_2_b_next),
    .clk(clk),
    .first(pe_1_first_next),
    .first_next(pe_2_first_next),
    .last(pe_1_last_next),
    .last_next(pe_2_last_next),
    .sum(pe_2_sum)
  );
  pe_cube_fma_e4m3_bf16_w16_an11_k4096_late_x4_to_24 pe_3 (
    .a(pe_2_a_next),
    .a_next(\$1 ),
    .b(b[127:96]),
    .b_next(pe_3_b_next),
    .clk(clk),
    .first(pe_2_first_next),
    .first_next(\$2 ),
    .last(pe_2_last_next),
    .last_next(\$3 ),
    .sum(pe_3_sum)
  );
  assign sums = { pe_3_sum, pe_2_sum, pe_1_sum, pe_0_sum };
  assign b_next = { pe_3_b_next, pe_2_b_next, pe_1_b_next, pe_0_b_next };
  assign pe_0_last_next = last_next;
  assign pe_0_first_next = first_next;
endmodule

module group_cube_fma_e4m3_bf16_w16_an11_k4096_late_x4_to_24_4x4(b, first, last, clk, b_next, first_next, last_next, picked, a);
  input [127:0] b;
  wire [127:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [127:0] b_next;
  wire [127:0] b_next;
  output first_next;
  wire first_next;
  output last_next;
  wire last_next;
  output [95:0] picked;
  reg [95:0] picked;
  input [175:0] a;
  wire [175:0] a;
  wire [95:0] \$1 ;
  wire [95:0] \$2 ;
  wire [95:0] \$3 ;
  wire [95:0] picked_now;
  wire [127:0] row_0_b_next;
  wire row_0_first_next;
  wire row_0_last_next;
  wire [95:0] row_0_sums;
  wire [127:0] row_1_b_next;
  wire row_1_first_next;
  wire row_1_last_next;
  wire [95:0] row_1_sums;
  wire [127:0] row_2_b_next;
  wire row_2_first_next;
  wire row_2_last_next;
  wire [95:0] row_2_sums;
  wire [127:0] row_3_b_next;
  wire row_3_first_next;
  wire row_3_last_next;
  wire [95:0] row_3_sums;
  wire [175:0] skew_a_skewed;
  assign \$1  = row_0_sums | row_1_sums;
  assign \$2  = row_2_sums | row_3_sums;
  assign \$3  = \$1  | \$2 ;
  always @(posedge clk)
    picked <= \$3 ;
  row_cube_fma_e4m3_bf16_w16_an11_k4096_late_x4_to_24_x4 row_0 (
    .a(skew_a_skewed[43:0]),
    .b(b),
    .b_next(row_0_b_next),
    .clk(clk),
    .first(first),
    .first_next(row_0_first_next),
    .last(last),
    .last_next(row_0_last_next),
    .sums(row_0_sums)
  );
  row_cube_fma_e4m3_bf16_w16_an11_k4096_late_x4_to_24_x4 row_1 (
    .a(skew_a_skewed[87:44]),
    .b(row_0_b_next),
    .b_next(row_1_b_next),
    .clk(clk),
    .first(row_0_first_next),
    .first_next(row_1_first_next),
    .last(row_0_last_next),
    .last_next(row_1_last_next),
    .sums(row_1_sums)
  );
  row_cube_fma_e4m3_bf16_w16_an11_k4096_late_x4_to_24_x4 row_2 (
    .a(skew_a_skewed[131:88]),
    .b(row_1_b_next),
    .b_next(row_2_b_next),
    .clk(clk),
    .first(row_1_first_next),
    .first_next(row_2_first_next),
    .last(row_1_last_next),
    .last_next(row_2_last_next),
    .sums(row_2_sums)
  );
  row_cube_fma_e4m3_bf16_w16_an11_k4096_late_x4_to_24_x4 row_3 (
    .a(skew_a_skewed[175:132]),
    .b(row_2_b_next),
    .b_next(b_next),
    .clk(clk),
    .first(row_2_first_next),
    .first_next(first_next),
    .last(row_2_last_next),
    .last_next(last_next),
    .sums(row_3_sums)
  );
  skew_4x44 skew_a (
    .clk(clk),
    .skewed(skew_a_skewed),
    .straight(a)
  );
  assign row_3_last_next = last_next;
  assign row_3_first_next = first_next;
  assign row_3_b_next = b_next;
  assign picked_now = picked;
endmodule

module array_cube_fma_e4m3_bf16_w16_an11_k4096_late_4x4x4_to_24(b, first, last, clk, c, a);
  input [127:0] b;
  wire [127:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [95:0] c;
  wire [95:0] c;
  input [127:0] a;
  wire [127:0] a;
  wire [127:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [10:0] encoder_0_0_code;
  wire [10:0] encoder_0_10_code;
  wire [10:0] encoder_0_11_code;
  wire [10:0] encoder_0_12_code;
  wire [10:0] encoder_0_13_code;
  wire [10:0] encoder_0_14_code;
  wire [10:0] encoder_0_15_code;
  wire [10:0] encoder_0_1_code;
  wire [10:0] encoder_0_2_code;
  wire [10:0] encoder_0_3_code;
  wire [10:0] encoder_0_4_code;
  wire [10:0] encoder_0_5_code;
  wire [10:0] encoder_0_6_code;
  wire [10:0] encoder_0_7_code;
  wire [10:0] encoder_0_8_code;
  wire [10:0] encoder_0_9_code;
  reg [3:0] first_line;
  wire [95:0] group_0_picked;
  reg [3:0] last_line;
  wire [43:0] layers_a_0_skewed;
  wire [43:0] layers_a_1_skewed;
  wire [43:0] layers_a_2_skewed;
  wire [43:0] layers_a_3_skewed;
  wire [31:0] layers_b_0_skewed;
  wire [31:0] layers_b_1_skewed;
  wire [31:0] layers_b_2_skewed;
  wire [31:0] layers_b_3_skewed;
  wire [127:0] skew_b_0_skewed;
  always @(posedge clk)
    first_line <= { first_line[2:0], first };
  always @(posedge clk)
    last_line <= { last_line[2:0], last };
  encoder_fma_e4m3_bf16_w16_an11_k4096_late encoder_0_0 (
    .a(a[7:0]),
    .code(encoder_0_0_code)
  );
  encoder_fma_e4m3_bf16_w16_an11_k4096_late encoder_0_1 (
    .a(a[15:8]),
    .code(encoder_0_1_code)
  );
  encoder_fma_e4m3_bf16_w16_an11_k4096_late encoder_0_10 (
    .a(a[87:80]),
    .code(encoder_0_10_code)
  );
  encoder_fma_e4m3_bf16_w16_an11_k4096_late encoder_0_11 (
    .a(a[95:88]),
    .code(encoder_0_11_code)
  );
  encoder_fma_e4m3_bf16_w16_an11_k4096_late encoder_0_12 (
    .a(a[103:96]),
    .code(encoder_0_12_code)
  );
  encoder_fma_e4m3_bf16_w16_an11_k4096_late encoder_0_13 (
    .a(a[111:104]),
    .code(encoder_0_13_code)
  );
  encoder_fma_e4m3_bf16_w16_an11_k4096_late encoder_0_14 (
    .a(a[119:112]),
    .code(encoder_0_14_code)
  );
  encoder_fma_e4m3_bf16_w16_an11_k4096_late encoder_0_15 (
    .a(a[127:120]),
    .code(encoder_0_15_code)
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
  encoder_fma_e4m3_bf16_w16_an11_k4096_late encoder_0_8 (
    .a(a[71:64]),
    .code(encoder_0_8_code)
  );
  encoder_fma_e4m3_bf16_w16_an11_k4096_late encoder_0_9 (
    .a(a[79:72]),
    .code(encoder_0_9_code)
  );
  group_cube_fma_e4m3_bf16_w16_an11_k4096_late_x4_to_24_4x4 group_0 (
    .a({ layers_a_3_skewed, layers_a_2_skewed, layers_a_1_skewed, layers_a_0_skewed }),
    .b(skew_b_0_skewed),
    .b_next(\$1 ),
    .clk(clk),
    .first(first_line[3]),
    .first_next(\$2 ),
    .last(last_line[3]),
    .last_next(\$3 ),
    .picked(c)
  );
  skew_4x11 layers_a_0 (
    .clk(clk),
    .skewed(layers_a_0_skewed),
    .straight({ encoder_0_3_code, encoder_0_2_code, encoder_0_1_code, encoder_0_0_code })
  );
  skew_4x11 layers_a_1 (
    .clk(clk),
    .skewed(layers_a_1_skewed),
    .straight({ encoder_0_7_code, encoder_0_6_code, encoder_0_5_code, encoder_0_4_code })
  );
  skew_4x11 layers_a_2 (
    .clk(clk),
    .skewed(layers_a_2_skewed),
    .straight({ encoder_0_11_code, encoder_0_10_code, encoder_0_9_code, encoder_0_8_code })
  );
  skew_4x11 layers_a_3 (
    .clk(clk),
    .skewed(layers_a_3_skewed),
    .straight({ encoder_0_15_code, encoder_0_14_code, encoder_0_13_code, encoder_0_12_code })
  );
  skew_4x8 layers_b_0 (
    .clk(clk),
    .skewed(layers_b_0_skewed),
    .straight(b[31:0])
  );
  skew_4x8 layers_b_1 (
    .clk(clk),
    .skewed(layers_b_1_skewed),
    .straight(b[63:32])
  );
  skew_4x8 layers_b_2 (
    .clk(clk),
    .skewed(layers_b_2_skewed),
    .straight(b[95:64])
  );
  skew_4x8 layers_b_3 (
    .clk(clk),
    .skewed(layers_b_3_skewed),
    .straight(b[127:96])
  );
  skew_4x32 skew_b_0 (
    .clk(clk),
    .skewed(skew_b_0_skewed),
    .straight({ layers_b_3_skewed, layers_b_2_skewed, layers_b_1_skewed, layers_b_0_skewed })
  );
  assign group_0_picked = c;
endmodule

module lane_store_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x16(value, fetch, clk, rst, token_next, word, token);
  input [23:0] value;
  wire [23:0] value;
  input fetch;
  wire fetch;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [18:0] token_next;
  reg [18:0] token_next;
  output [15:0] word;
  reg [15:0] word;
  input [18:0] token;
  wire [18:0] token;
  wire [23:0] \$1 ;
  wire [23:0] \$10 ;
  wire [23:0] \$100 ;
  wire [23:0] \$101 ;
  wire [23:0] \$102 ;
  wire [23:0] \$103 ;
  wire [23:0] \$104 ;
  wire [23:0] \$105 ;
  wire [23:0] \$106 ;
  wire [23:0] \$107 ;
  wire [23:0] \$108 ;
  wire [15:0] \$109 ;
  wire [23:0] \$11 ;
  wire [15:0] \$110 ;
  wire [23:0] \$12 ;
  wire [23:0] \$13 ;
  wire [23:0] \$14 ;
  wire [23:0] \$15 ;
  wire [23:0] \$16 ;
  wire [23:0] \$17 ;
  wire [23:0] \$18 ;
  wire [23:0] \$19 ;
  wire [23:0] \$2 ;
  wire [23:0] \$20 ;
  wire [23:0] \$21 ;
  wire [23:0] \$22 ;
  wire [23:0] \$23 ;
  wire [23:0] \$24 ;
  wire [23:0] \$25 ;
  wire [23:0] \$26 ;
  wire [23:0] \$27 ;
  wire [23:0] \$28 ;
  wire [23:0] \$29 ;
  wire [23:0] \$3 ;
  wire [23:0] \$30 ;
  wire [23:0] \$31 ;
  wire \$36 ;
  wire \$37 ;
  wire [23:0] \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$44 ;
  wire \$45 ;
  wire \$48 ;
  wire \$49 ;
  wire [23:0] \$5 ;
  wire \$52 ;
  wire \$53 ;
  wire \$56 ;
  wire \$57 ;
  wire [23:0] \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire [23:0] \$7 ;
  wire [7:0] \$71 ;
  wire \$73 ;
  wire \$74 ;
  wire [15:0] \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire [8:0] \$78 ;
  wire [16:0] \$79 ;
  wire [23:0] \$8 ;
  wire [17:0] \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire [14:0] \$86 ;
  wire [14:0] \$87 ;
  wire \$89 ;
  wire [23:0] \$9 ;
  wire [18:0] \$91 ;
  wire [18:0] \$92 ;
  wire [23:0] \$93 ;
  wire [23:0] \$94 ;
  wire [23:0] \$95 ;
  wire [23:0] \$96 ;
  wire [23:0] \$97 ;
  wire [23:0] \$98 ;
  wire [23:0] \$99 ;
  wire [15:0] \$procmux$49_Y ;
  reg [23:0] \$signal ;
  wire [15:0] \$signal$29 ;
  wire below_normal;
  wire beyond_range;
  wire [9:0] binade;
  wire [15:0] denormal;
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
  wire [18:0] held_token;
  wire \held_token.final ;
  wire \held_token.first ;
  wire \held_token.last ;
  wire [15:0] \held_token.slot ;
  wire is_nothing;
  wire [16:0] magnitude;
  wire [15:0] pattern;
  reg [15:0] pointer;
  wire result_sign;
  wire [14:0] result_size;
  wire round_up;
  wire [23:0] total;
  wire [23:0] \word$12 ;
  reg [23:0] word_0;
  reg [23:0] word_1;
  reg [23:0] word_10;
  reg [23:0] word_11;
  reg [23:0] word_12;
  reg [23:0] word_13;
  reg [23:0] word_14;
  reg [23:0] word_15;
  reg [23:0] word_2;
  reg [23:0] word_3;
  reg [23:0] word_4;
  reg [23:0] word_5;
  reg [23:0] word_6;
  reg [23:0] word_7;
  reg [23:0] word_8;
  reg [23:0] word_9;
  reg [18:0] write_token;
  wire \write_token.final ;
  wire \write_token.first ;
  wire \write_token.last ;
  wire [15:0] \write_token.slot ;
  assign \$1  = word_0 & { pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0] };
  assign \$2  = word_1 & { pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1] };
  assign \$3  = \$1  | \$2 ;
  assign \$4  = word_2 & { pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2] };
  assign \$5  = word_3 & { pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3] };
  assign \$6  = \$4  | \$5 ;
  assign \$7  = \$3  | \$6 ;
  assign \$8  = word_4 & { pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4] };
  assign \$9  = word_5 & { pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5] };
  assign \$10  = \$8  | \$9 ;
  assign \$11  = word_6 & { pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6] };
  assign \$12  = word_7 & { pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7] };
  assign \$13  = \$11  | \$12 ;
  assign \$14  = \$10  | \$13 ;
  assign \$15  = \$7  | \$14 ;
  assign \$16  = word_8 & { pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8] };
  assign \$17  = word_9 & { pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9] };
  assign \$18  = \$16  | \$17 ;
  assign \$19  = word_10 & { pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10] };
  assign \$20  = word_11 & { pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11] };
  assign \$21  = \$19  | \$20 ;
  assign \$22  = \$18  | \$21 ;
  assign \$23  = word_12 & { pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12] };
  assign \$24  = word_13 & { pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13] };
  assign \$25  = \$23  | \$24 ;
  assign \$26  = word_14 & { pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14] };
  assign \$27  = word_15 & { pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15] };
  assign \$28  = \$26  | \$27 ;
  assign \$29  = \$25  | \$28 ;
  assign \$30  = \$22  | \$29 ;
  assign \$31  = \$15  | \$30 ;
  assign final_zeros_0_0 = ~ \$signal [1];
  assign \$36  = ~ \$signal [2];
  assign \$37  = ~ \$signal [3];
  assign final_zeros_empty_0_1 = \$36  & \$37 ;
  assign final_zeros_0_1 = ~ \$signal [3];
  assign \$40  = ~ \$signal [4];
  assign \$41  = ~ \$signal [5];
  assign final_zeros_empty_0_2 = \$40  & \$41 ;
  assign final_zeros_0_2 = ~ \$signal [5];
  assign \$44  = ~ \$signal [6];
  assign \$45  = ~ \$signal [7];
  assign final_zeros_empty_0_3 = \$44  & \$45 ;
  assign final_zeros_0_3 = ~ \$signal [7];
  assign \$48  = ~ \$signal [8];
  assign \$49  = ~ \$signal [9];
  assign final_zeros_empty_0_4 = \$48  & \$49 ;
  assign final_zeros_0_4 = ~ \$signal [9];
  assign \$52  = ~ \$signal [10];
  assign \$53  = ~ \$signal [11];
  assign final_zeros_empty_0_5 = \$52  & \$53 ;
  assign final_zeros_0_5 = ~ \$signal [11];
  assign \$56  = ~ \$signal [12];
  assign \$57  = ~ \$signal [13];
  assign final_zeros_empty_0_6 = \$56  & \$57 ;
  assign final_zeros_0_6 = ~ \$signal [13];
  assign \$60  = ~ \$signal [14];
  assign \$61  = ~ \$signal [15];
  assign final_zeros_empty_0_7 = \$60  & \$61 ;
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
  assign \$71  = \$signal [21:16] + 7'h6b;
  assign { below_normal, binade[7:0] } = \$71  - { final_zeros_empty_2_1, final_zeros_3_0[2:0] };
  assign final_left_8 = final_zeros_empty_2_1 ? { \$signal [7:0], 8'h00 } : \$signal [15:0];
  assign final_left_4 = final_zeros_3_0[2] ? { final_left_8[11:0], 4'h0 } : final_left_8;
  assign final_left_2 = final_zeros_3_0[1] ? { final_left_4[13:0], 2'h0 } : final_left_4;
  assign final_left_1 = final_zeros_3_0[0] ? { final_left_2[14:0], 1'h0 } : final_left_2;
  assign \$73  = & { below_normal, below_normal, binade[7:0] };
  assign \$74  = final_left_1[1] | final_left_1[0];
  assign \$75  = \$73  ? { 1'h0, final_left_1[15:2], \$74  } : 16'h0000;
  assign denormal = below_normal ? \$75  : final_left_1;
  assign \$76  = | denormal[6:0];
  assign \$77  = \$76  | denormal[8];
  assign round_up = denormal[7] & \$77 ;
  assign \$78  = below_normal ? 9'h000 : { below_normal, binade[7:0] };
  assign \$79  = { \$78 , 7'h00 } + denormal[15:8];
  assign { \$80 [17], magnitude } = \$79  + round_up;
  assign beyond_range = magnitude > 15'h7f7f;
  assign \$81  = | magnitude[16:7];
  assign is_nothing = ~ \$81 ;
  assign \$82  = | \$signal [15:0];
  assign \$83  = ~ \$82 ;
  assign \$84  = \$83  | is_nothing;
  assign \$86  = beyond_range ? 15'h7f80 : magnitude[14:0];
  assign \$87  = \$84  ? 15'h0000 : \$86 ;
  assign result_size = \$signal [23] ? 15'h7fc0 : \$87 ;
  assign \$89  = ~ \$signal [23];
  assign pattern[15] = \$signal [22] & \$89 ;
  assign \word$12  = write_token[1] ? { 8'h00, pattern[15], result_size } : \$signal ;
  always @(posedge clk)
    token_next <= \$91 ;
  always @(posedge clk)
    write_token <= \$92 ;
  always @(posedge clk)
    \$signal  <= value;
  always @(posedge clk)
    word_0 <= \$93 ;
  always @(posedge clk)
    word_1 <= \$94 ;
  always @(posedge clk)
    word_2 <= \$95 ;
  always @(posedge clk)
    word_3 <= \$96 ;
  always @(posedge clk)
    word_4 <= \$97 ;
  always @(posedge clk)
    word_5 <= \$98 ;
  always @(posedge clk)
    word_6 <= \$99 ;
  always @(posedge clk)
    word_7 <= \$100 ;
  always @(posedge clk)
    word_8 <= \$101 ;
  always @(posedge clk)
    word_9 <= \$102 ;
  always @(posedge clk)
    word_10 <= \$103 ;
  always @(posedge clk)
    word_11 <= \$104 ;
  always @(posedge clk)
    word_12 <= \$105 ;
  always @(posedge clk)
    word_13 <= \$106 ;
  always @(posedge clk)
    word_14 <= \$107 ;
  always @(posedge clk)
    word_15 <= \$108 ;
  always @(posedge clk)
    pointer <= \$109 ;
  always @(posedge clk)
    word <= \$110 ;
  assign \$110  = fetch ? \$31 [15:0] : word;
  assign \$procmux$49_Y  = fetch ? { pointer[14:0], pointer[15] } : pointer;
  assign \$109  = rst ? 16'h0001 : \$procmux$49_Y ;
  assign \$108  = write_token[18] ? \word$12  : word_15;
  assign \$107  = write_token[17] ? \word$12  : word_14;
  assign \$106  = write_token[16] ? \word$12  : word_13;
  assign \$105  = write_token[15] ? \word$12  : word_12;
  assign \$104  = write_token[14] ? \word$12  : word_11;
  assign \$103  = write_token[13] ? \word$12  : word_10;
  assign \$102  = write_token[12] ? \word$12  : word_9;
  assign \$101  = write_token[11] ? \word$12  : word_8;
  assign \$100  = write_token[10] ? \word$12  : word_7;
  assign \$99  = write_token[9] ? \word$12  : word_6;
  assign \$98  = write_token[8] ? \word$12  : word_5;
  assign \$97  = write_token[7] ? \word$12  : word_4;
  assign \$96  = write_token[6] ? \word$12  : word_3;
  assign \$95  = write_token[5] ? \word$12  : word_2;
  assign \$94  = write_token[4] ? \word$12  : word_1;
  assign \$93  = write_token[3] ? \word$12  : word_0;
  assign \$92  = rst ? 19'h00000 : token_next;
  assign \$91  = rst ? 19'h00000 : token;
  assign \write_token.last  = write_token[2];
  assign \$80 [16:0] = magnitude;
  assign \write_token.final  = write_token[1];
  assign \write_token.first  = write_token[0];
  assign \held_token.slot  = token_next[18:3];
  assign \held_token.last  = token_next[2];
  assign \held_token.final  = token_next[1];
  assign \held_token.first  = token_next[0];
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
  assign \write_token.slot  = write_token[18:3];
  assign \$signal$29  = word;
  assign total = value;
  assign held_token = token_next;
endmodule

module collector_4_lane_store_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x16(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
  input [95:0] values;
  wire [95:0] values;
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
  output [63:0] m_axis_tdata;
  wire [63:0] m_axis_tdata;
  output m_axis_tlast;
  reg m_axis_tlast;
  input [18:0] token;
  wire [18:0] token;
  wire [5:0] \$1 ;
  wire \$10 ;
  wire [15:0] \$11 ;
  wire [15:0] \$12 ;
  wire [15:0] \$13 ;
  wire [15:0] \$14 ;
  wire [15:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [18:0] \$19 ;
  wire [6:0] \$2 ;
  wire [15:0] \$20 ;
  wire [4:0] \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire [15:0] \$24 ;
  wire \$25 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [15:0] \$procmux$41_Y ;
  wire \$signal ;
  reg [4:0] \$signal$13 ;
  wire \$signal$15 ;
  reg [15:0] \$signal$16 ;
  wire fetch;
  wire [18:0] lane_0_token_next;
  wire [15:0] lane_0_word;
  wire [18:0] lane_1_token_next;
  wire [15:0] lane_1_word;
  wire [18:0] lane_2_token_next;
  wire [15:0] lane_2_word;
  wire [18:0] lane_3_token_next;
  wire [15:0] lane_3_word;
  reg [18:0] leaving_token;
  reg [15:0] pointer;
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
  assign \$11  = ~ leaving_token[18:3];
  assign \$12  = \$signal$16  & \$11 ;
  assign \$13  = leaving_token[18:3] & { leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2] };
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
  assign \$procmux$41_Y  = released ? { pointer[14:0], pointer[15] } : pointer;
  assign \$20  = rst ? 16'h0001 : \$procmux$41_Y ;
  assign \$19  = rst ? 19'h00000 : lane_3_token_next;
  lane_store_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x16 lane_0 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(lane_0_token_next),
    .value(values[23:0]),
    .word(lane_0_word)
  );
  lane_store_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x16 lane_1 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_0_token_next),
    .token_next(lane_1_token_next),
    .value(values[47:24]),
    .word(lane_1_word)
  );
  lane_store_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x16 lane_2 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_1_token_next),
    .token_next(lane_2_token_next),
    .value(values[71:48]),
    .word(lane_2_word)
  );
  lane_store_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x16 lane_3 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_2_token_next),
    .token_next(lane_3_token_next),
    .value(values[95:72]),
    .word(lane_3_word)
  );
  assign m_axis_tdata = { lane_3_word, lane_2_word, lane_1_word, lane_0_word };
  assign fetch = released;
  assign tlast = m_axis_tlast;
  assign \$signal$15  = m_axis_tvalid;
  assign \$signal  = released;
endmodule

module fma_cube_4x4x4_e4m3_bf16_w16_an11_k4096_d16(s_axis_a_tdata, s_axis_a_tlast, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
  input [127:0] s_axis_a_tdata;
  wire [127:0] s_axis_a_tdata;
  input s_axis_a_tlast;
  wire s_axis_a_tlast;
  input s_axis_b_tvalid;
  wire s_axis_b_tvalid;
  input [127:0] s_axis_b_tdata;
  wire [127:0] s_axis_b_tdata;
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
  output [63:0] m_axis_tdata;
  wire [63:0] m_axis_tdata;
  output m_axis_tlast;
  wire m_axis_tlast;
  output framing_error;
  reg framing_error;
  input s_axis_a_tvalid;
  wire s_axis_a_tvalid;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [3:0] \$12 ;
  wire \$13 ;
  wire [4:0] \$14 ;
  wire [4:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
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
  wire [15:0] \$33 ;
  wire [5:0] \$34 ;
  wire [2:0] \$35 ;
  wire [6:0] \$36 ;
  wire [127:0] \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [1:0] \$40 ;
  wire \$41 ;
  wire [2:0] \$42 ;
  wire [3:0] \$43 ;
  wire [31:0] \$44 ;
  wire [18:0] \$45 ;
  wire [4:0] \$46 ;
  wire \$5 ;
  wire \$8 ;
  wire [2:0] \$9 ;
  wire [2:0] \$procmux$11_Y ;
  wire [2:0] \$procmux$13_Y ;
  wire \$procmux$17_Y ;
  wire [1:0] \$procmux$21_Y ;
  wire [1:0] \$procmux$23_Y ;
  wire \$procmux$27_Y ;
  wire [3:0] \$procmux$7_Y ;
  wire \$signal ;
  wire \$signal$18 ;
  wire [95:0] array_c;
  wire [63:0] collector_m_axis_tdata;
  wire collector_m_axis_tlast;
  wire collector_m_axis_tvalid;
  wire collector_released;
  reg [1:0] cooldown;
  wire \end ;
  wire error;
  reg [4:0] free;
  reg [18:0] landing;
  wire [127:0] operands;
  reg [2:0] remaining;
  reg [3:0] slot;
  reg start;
  wire [7:0] token;
  wire \token.final ;
  wire \token.first ;
  wire \token.last ;
  wire [3:0] \token.slot ;
  wire \token.valid ;
  reg [31:0] token_line;
  always @(posedge clk)
    slot <= \$43 ;
  always @(posedge clk)
    token_line <= \$44 ;
  always @(posedge clk)
    landing <= \$45 ;
  always @(posedge clk)
    free <= \$46 ;
  assign \$1  = ~ s_axis_a_tlast;
  assign \$2  = ! cooldown;
  assign \$3  = free >= 3'h4;
  assign \$4  = \$2  & \$3 ;
  assign \$signal  = \$1  | \$4 ;
  assign s_axis_a_tready = \$signal  & s_axis_b_tvalid;
  assign s_axis_b_tready = \$signal  & s_axis_a_tvalid;
  assign \$5  = \$signal  & s_axis_a_tvalid;
  assign \$signal$18  = \$5  & s_axis_b_tvalid;
  assign \end  = \$signal$18  & s_axis_a_tlast;
  assign operands = \$signal$18  ? s_axis_a_tdata : 128'h00000000000000000000000000000000;
  assign \token.valid  = | remaining;
  assign \token.last  = remaining == 1'h1;
  assign \$8  = | cooldown;
  assign \$9  = cooldown - 1'h1;
  assign \$10  = s_axis_a_tlast != s_axis_b_tlast;
  assign \$11  = \$signal$18  & \$10 ;
  assign \$12  = remaining - 1'h1;
  assign \$13  = slot == 4'hf;
  assign \$14  = slot + 1'h1;
  assign \$15  = \$13  ? 5'h00 : \$14 ;
  assign \$16  = token_line[26] & token_line[24];
  assign \$17  = ! token_line[31:28];
  assign \$18  = token_line[31:28] == 1'h1;
  assign \$19  = token_line[31:28] == 2'h2;
  assign \$20  = token_line[31:28] == 2'h3;
  assign \$21  = token_line[31:28] == 3'h4;
  assign \$22  = token_line[31:28] == 3'h5;
  assign \$23  = token_line[31:28] == 3'h6;
  assign \$24  = token_line[31:28] == 3'h7;
  assign \$25  = token_line[31:28] == 4'h8;
  assign \$26  = token_line[31:28] == 4'h9;
  assign \$27  = token_line[31:28] == 4'ha;
  assign \$28  = token_line[31:28] == 4'hb;
  assign \$29  = token_line[31:28] == 4'hc;
  assign \$30  = token_line[31:28] == 4'hd;
  assign \$31  = token_line[31:28] == 4'he;
  assign \$32  = token_line[31:28] == 4'hf;
  assign \$33  = { \$32 , \$31 , \$30 , \$29 , \$28 , \$27 , \$26 , \$25 , \$24 , \$23 , \$22 , \$21 , \$20 , \$19 , \$18 , \$17  } & { token_line[24], token_line[24], token_line[24], token_line[24], token_line[24], token_line[24], token_line[24], token_line[24], token_line[24], token_line[24], token_line[24], token_line[24], token_line[24], token_line[24], token_line[24], token_line[24] };
  assign \$34  = free + collector_released;
  assign \$35  = \end  ? 3'h4 : 3'h0;
  assign \$36  = \$34  - \$35 ;
  assign \$37  = \$signal$18  ? s_axis_b_tdata : 128'h00000000000000000000000000000000;
  assign \$38  = \$signal$18  & start;
  always @(posedge clk)
    start <= \$39 ;
  always @(posedge clk)
    cooldown <= \$40 ;
  always @(posedge clk)
    framing_error <= \$41 ;
  always @(posedge clk)
    remaining <= \$42 ;
  assign \$46  = rst ? 5'h10 : \$36 [4:0];
  assign \$procmux$11_Y  = \token.valid  ? \$12 [2:0] : remaining;
  assign \$procmux$13_Y  = \end  ? 3'h4 : \$procmux$11_Y ;
  assign \$42  = rst ? 3'h0 : \$procmux$13_Y ;
  assign \$procmux$17_Y  = \$11  ? 1'h1 : framing_error;
  assign \$41  = rst ? 1'h0 : \$procmux$17_Y ;
  assign \$procmux$21_Y  = \$8  ? \$9 [1:0] : cooldown;
  assign \$procmux$23_Y  = \end  ? 2'h3 : \$procmux$21_Y ;
  assign \$40  = rst ? 2'h3 : \$procmux$23_Y ;
  assign \$procmux$27_Y  = \$signal$18  ? s_axis_a_tlast : start;
  assign \$39  = rst ? 1'h1 : \$procmux$27_Y ;
  assign \$45  = rst ? 19'h00000 : { \$33 , token_line[27], \$16 , token_line[25] };
  assign \$44  = rst ? 32'd0 : { token_line[23:0], slot, \token.last , 2'h3, \token.valid  };
  assign \$procmux$7_Y  = \token.valid  ? \$15 [3:0] : slot;
  assign \$43  = rst ? 4'h0 : \$procmux$7_Y ;
  array_cube_fma_e4m3_bf16_w16_an11_k4096_late_4x4x4_to_24 array (
    .a(operands),
    .b(\$37 ),
    .c(array_c),
    .clk(clk),
    .first(\$38 ),
    .last(\end )
  );
  collector_4_lane_store_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x16 collector (
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
  assign \token.slot  = slot;
  assign \token.final  = 1'h1;
  assign \token.first  = 1'h1;
  assign collector_m_axis_tlast = m_axis_tlast;
  assign collector_m_axis_tdata = m_axis_tdata;
  assign collector_m_axis_tvalid = m_axis_tvalid;
  assign token = { slot, \token.last , 2'h3, \token.valid  };
  assign error = framing_error;
endmodule
