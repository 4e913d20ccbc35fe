// fma_tree_8x8_e4m3_bf16_w16_an11_k4096_d15: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=fma, format=e4m3, b_format=e4m3, out_format=bf16, sum_width=16, normalisation=an-1-1, guard=0, alignment=truncate, subnormals=False, specials=ieee, rounding=rne, overflow=ieee, k_max=4096, array=tree, rows=8, cols=8, layers=0, stages=1, depth=15

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

module leaf_tree_fma_e4m3_bf16_w16_an11_k4096_late_x1(b, load, swap, clk, a_next, b_next, state, a);
  input [7:0] b;
  wire [7:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input clk;
  wire clk;
  output [10:0] a_next;
  reg [10:0] a_next;
  output [7:0] b_next;
  reg [7:0] b_next;
  output [23:0] state;
  reg [23:0] state;
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
  wire [10:0] \a$12 ;
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
  wire [23:0] state_after;
  wire [5:0] \state_after.exponent ;
  wire \state_after.flags ;
  wire \state_after.sign ;
  wire [15:0] \state_after.significand ;
  wire [23:0] sum;
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
  reg [7:0] weights;
  assign decoded_b_hidden = | weights[6:3];
  assign decoded_b[2:0] = weights[2:0] & { decoded_b_hidden, decoded_b_hidden, decoded_b_hidden };
  assign \decoded_b.nan  = & weights[6:0];
  assign \aligned.flags  = | { \decoded_b.nan , a_next[10] };
  assign \product.magnitude  = a_next[3:0] * { decoded_b_hidden, decoded_b[2:0] };
  assign \$8  = a_next[7:4] + weights[6:3];
  assign \product.exponent  = \$8  + 3'h6;
  assign \aligned.subtract  = a_next[8] ^ weights[7];
  assign \product.nonzero  = a_next[9] & decoded_b_hidden;
  assign \$12  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign \$13  = sum_is_high ? { 1'h0, \product.magnitude , 7'h00 } : 16'h0000;
  assign \$14  = sum_is_high ? { 1'h0, \product.magnitude , 7'h00 } : 16'h0000;
  assign right_1 = \$12 [0] ? { 1'h0, \$13 [15:1] } : \$14 ;
  assign \$15  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_2 = \$15 [1] ? { 2'h0, right_1[15:2] } : right_1;
  assign \$16  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_4 = \$16 [2] ? { 4'h0, right_2[15:4] } : right_2;
  assign \$17  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_8 = \$17 [3] ? { 8'h00, right_4[15:8] } : right_4;
  assign \$18  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_far = | \$18 [5:4];
  assign distance = \product.exponent  - 1'h0;
  assign \$19  = ~ \product.nonzero ;
  assign sum_is_high = distance[6] | \$19 ;
  assign \aligned.high  = sum_is_high ? 16'h0000 : { \product.magnitude , 8'h00 };
  assign \$21  = ~ { right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far };
  assign \aligned.low  = right_8 & \$21 ;
  assign \aligned.exponent  = sum_is_high ? 6'h00 : \product.exponent ;
  assign \aligned.sign  = sum_is_high ? 1'h0 : \aligned.subtract ;
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
  assign \$149  = swap ? b_next : weights;
  always @(posedge clk)
    a_next <= a;
  always @(posedge clk)
    b_next <= \$148 ;
  always @(posedge clk)
    weights <= \$149 ;
  always @(posedge clk)
    state <= { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  assign \$145 [5:0] = normalised_exponent;
  assign \decoded_b.significand  = { decoded_b_hidden, decoded_b[2:0] };
  assign \decoded_b.field  = weights[6:3];
  assign \decoded_b.sign  = weights[7];
  assign \decoded_b.nonzero  = decoded_b_hidden;
  assign \product.sign  = \aligned.subtract ;
  assign \product.flags  = \aligned.flags ;
  assign \term.magnitude  = { \product.magnitude , 8'h00 };
  assign \term.nonzero  = \product.nonzero ;
  assign \term.exponent  = \product.exponent ;
  assign \term.sign  = \aligned.subtract ;
  assign \term.flags  = \aligned.flags ;
  assign \total.magnitude  = { carry, sum_bits };
  assign \total.exponent  = \aligned.exponent ;
  assign \total.flags  = \aligned.flags ;
  assign \total.still  = \aligned.still ;
  assign \state_after.significand  = shifted[16:1];
  assign sum = state;
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
  assign term = { \aligned.flags , \aligned.subtract , \product.exponent , \product.nonzero , \product.magnitude , 8'h00 };
  assign product = { \aligned.flags , \aligned.subtract , \product.exponent , \product.nonzero , \product.magnitude  };
  assign product_nan = \aligned.flags ;
  assign \a$12  = a_next;
  assign product_infinite = 1'h0;
  assign decoded_b[10:3] = { \decoded_b.nan , decoded_b_hidden, weights[7:3], decoded_b_hidden };
endmodule

module node_tree_fma_e4m3_bf16_w16_an11_k4096_late_of_4x24(clk, state, states);
  input clk;
  wire clk;
  output [23:0] state;
  reg [23:0] state;
  input [95:0] states;
  wire [95:0] states;
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
  wire [5:0] \$139 ;
  wire [15:0] \$140 ;
  wire [15:0] \$141 ;
  wire [5:0] \$142 ;
  wire [5:0] \$143 ;
  wire [5:0] \$144 ;
  wire [5:0] \$145 ;
  wire \$146 ;
  wire [15:0] \$148 ;
  wire \$155 ;
  wire \$157 ;
  wire \$159 ;
  wire \$161 ;
  wire \$163 ;
  wire \$165 ;
  wire \$167 ;
  wire \$169 ;
  wire \$179 ;
  wire \$18 ;
  wire \$181 ;
  wire \$183 ;
  wire \$185 ;
  wire \$187 ;
  wire \$189 ;
  wire \$191 ;
  wire \$193 ;
  wire [5:0] \$2 ;
  wire \$20 ;
  wire \$203 ;
  wire \$205 ;
  wire \$207 ;
  wire \$209 ;
  wire \$211 ;
  wire \$213 ;
  wire \$215 ;
  wire \$217 ;
  wire \$22 ;
  wire \$227 ;
  wire \$229 ;
  wire \$231 ;
  wire \$233 ;
  wire \$235 ;
  wire \$237 ;
  wire \$239 ;
  wire \$24 ;
  wire \$241 ;
  wire \$251 ;
  wire [14:0] \$252 ;
  wire [14:0] \$253 ;
  wire [15:0] \$254 ;
  wire \$255 ;
  wire \$259 ;
  wire \$26 ;
  wire \$260 ;
  wire \$261 ;
  wire \$264 ;
  wire \$265 ;
  wire \$267 ;
  wire [1:0] \$268 ;
  wire [16:0] \$270 ;
  wire [16:0] \$271 ;
  wire [7:0] \$272 ;
  wire [5:0] \$276 ;
  wire [15:0] \$277 ;
  wire [15:0] \$278 ;
  wire [5:0] \$279 ;
  wire \$28 ;
  wire [5:0] \$280 ;
  wire [5:0] \$281 ;
  wire [5:0] \$282 ;
  wire \$283 ;
  wire [15:0] \$285 ;
  wire \$292 ;
  wire \$294 ;
  wire \$296 ;
  wire \$298 ;
  wire [15:0] \$3 ;
  wire \$30 ;
  wire \$300 ;
  wire \$302 ;
  wire \$304 ;
  wire \$306 ;
  wire \$316 ;
  wire \$318 ;
  wire \$32 ;
  wire \$320 ;
  wire \$322 ;
  wire \$324 ;
  wire \$326 ;
  wire \$328 ;
  wire \$330 ;
  wire \$340 ;
  wire \$342 ;
  wire \$344 ;
  wire \$346 ;
  wire \$348 ;
  wire \$350 ;
  wire \$352 ;
  wire \$354 ;
  wire \$364 ;
  wire \$366 ;
  wire \$368 ;
  wire \$370 ;
  wire \$372 ;
  wire \$374 ;
  wire \$376 ;
  wire \$378 ;
  wire \$388 ;
  wire [14:0] \$389 ;
  wire [14:0] \$390 ;
  wire [15:0] \$391 ;
  wire \$392 ;
  wire \$396 ;
  wire \$397 ;
  wire \$398 ;
  wire [15:0] \$4 ;
  wire \$401 ;
  wire \$402 ;
  wire \$404 ;
  wire [1:0] \$405 ;
  wire [16:0] \$407 ;
  wire [16:0] \$408 ;
  wire [7:0] \$409 ;
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
  wire [41:0] \aligned$44 ;
  wire [5:0] \aligned$44.exponent ;
  wire \aligned$44.flags ;
  wire [15:0] \aligned$44.high ;
  wire [15:0] \aligned$44.low ;
  wire \aligned$44.sign ;
  wire \aligned$44.still ;
  wire \aligned$44.subtract ;
  wire [41:0] \aligned$77 ;
  wire [5:0] \aligned$77.exponent ;
  wire \aligned$77.flags ;
  wire [15:0] \aligned$77.high ;
  wire [15:0] \aligned$77.low ;
  wire \aligned$77.sign ;
  wire \aligned$77.still ;
  wire \aligned$77.subtract ;
  wire [5:0] \aligned.exponent ;
  wire \aligned.flags ;
  wire [15:0] \aligned.high ;
  wire [15:0] \aligned.low ;
  wire \aligned.sign ;
  wire \aligned.still ;
  wire \aligned.subtract ;
  wire carry;
  wire \carry$60 ;
  wire \carry$93 ;
  wire [6:0] distance;
  wire [6:0] \distance$38 ;
  wire [6:0] \distance$71 ;
  wire [3:0] exponent_step;
  wire [3:0] \exponent_step$62 ;
  wire [3:0] \exponent_step$95 ;
  wire left_by_first;
  wire \left_by_first$63 ;
  wire \left_by_first$96 ;
  wire [5:0] normalised_exponent;
  wire [5:0] \normalised_exponent$66 ;
  wire [5:0] \normalised_exponent$99 ;
  wire [16:0] places;
  wire [16:0] \places$61 ;
  wire [16:0] \places$94 ;
  wire [15:0] right_1;
  wire [15:0] \right_1$37 ;
  wire [15:0] \right_1$70 ;
  wire [15:0] right_2;
  wire [15:0] \right_2$40 ;
  wire [15:0] \right_2$73 ;
  wire [15:0] right_4;
  wire [15:0] \right_4$41 ;
  wire [15:0] \right_4$74 ;
  wire [15:0] right_8;
  wire [15:0] \right_8$42 ;
  wire [15:0] \right_8$75 ;
  wire right_far;
  wire \right_far$43 ;
  wire \right_far$76 ;
  wire [16:0] shifted;
  wire [16:0] \shifted$65 ;
  wire [16:0] \shifted$98 ;
  wire [23:0] state_after;
  wire [23:0] \state_after$101 ;
  wire [5:0] \state_after$101.exponent ;
  wire \state_after$101.flags ;
  wire \state_after$101.sign ;
  wire [15:0] \state_after$101.significand ;
  wire [23:0] \state_after$68 ;
  wire [5:0] \state_after$68.exponent ;
  wire \state_after$68.flags ;
  wire \state_after$68.sign ;
  wire [15:0] \state_after$68.significand ;
  wire [5:0] \state_after.exponent ;
  wire \state_after.flags ;
  wire \state_after.sign ;
  wire [15:0] \state_after.significand ;
  wire [23:0] sum;
  wire sum_around;
  wire \sum_around$56 ;
  wire \sum_around$89 ;
  wire [15:0] sum_bits;
  wire [15:0] \sum_bits$58 ;
  wire [15:0] \sum_bits$91 ;
  wire [15:0] sum_generate;
  wire [15:0] \sum_generate$47 ;
  wire [15:0] \sum_generate$80 ;
  wire [15:0] sum_generate_1;
  wire [15:0] \sum_generate_1$48 ;
  wire [15:0] \sum_generate_1$81 ;
  wire [15:0] sum_generate_2;
  wire [15:0] \sum_generate_2$50 ;
  wire [15:0] \sum_generate_2$83 ;
  wire [15:0] sum_generate_4;
  wire [15:0] \sum_generate_4$52 ;
  wire [15:0] \sum_generate_4$85 ;
  wire [15:0] sum_generate_8;
  wire [15:0] \sum_generate_8$54 ;
  wire [15:0] \sum_generate_8$87 ;
  wire sum_is_high;
  wire \sum_is_high$39 ;
  wire \sum_is_high$72 ;
  wire sum_not_positive;
  wire \sum_not_positive$57 ;
  wire \sum_not_positive$90 ;
  wire [15:0] sum_other;
  wire [15:0] \sum_other$45 ;
  wire [15:0] \sum_other$78 ;
  wire sum_present;
  wire \sum_present$100 ;
  wire \sum_present$67 ;
  wire [15:0] sum_propagate;
  wire [15:0] \sum_propagate$46 ;
  wire [15:0] \sum_propagate$79 ;
  wire [15:0] sum_propagate_1;
  wire [15:0] \sum_propagate_1$49 ;
  wire [15:0] \sum_propagate_1$82 ;
  wire [15:0] sum_propagate_2;
  wire [15:0] \sum_propagate_2$51 ;
  wire [15:0] \sum_propagate_2$84 ;
  wire [15:0] sum_propagate_4;
  wire [15:0] \sum_propagate_4$53 ;
  wire [15:0] \sum_propagate_4$86 ;
  wire [15:0] sum_propagate_8;
  wire [15:0] \sum_propagate_8$55 ;
  wire [15:0] \sum_propagate_8$88 ;
  wire [24:0] term;
  wire [24:0] \term$36 ;
  wire [5:0] \term$36.exponent ;
  wire \term$36.flags ;
  wire [15:0] \term$36.magnitude ;
  wire \term$36.nonzero ;
  wire \term$36.sign ;
  wire [24:0] \term$69 ;
  wire [5:0] \term$69.exponent ;
  wire \term$69.flags ;
  wire [15:0] \term$69.magnitude ;
  wire \term$69.nonzero ;
  wire \term$69.sign ;
  wire [5:0] \term.exponent ;
  wire \term.flags ;
  wire [15:0] \term.magnitude ;
  wire \term.nonzero ;
  wire \term.sign ;
  wire [25:0] total;
  wire [25:0] \total$59 ;
  wire [5:0] \total$59.exponent ;
  wire \total$59.flags ;
  wire [16:0] \total$59.magnitude ;
  wire \total$59.sign ;
  wire \total$59.still ;
  wire [25:0] \total$92 ;
  wire [5:0] \total$92.exponent ;
  wire \total$92.flags ;
  wire [16:0] \total$92.magnitude ;
  wire \total$92.sign ;
  wire \total$92.still ;
  wire [5:0] \total.exponent ;
  wire \total.flags ;
  wire [16:0] \total.magnitude ;
  wire \total.sign ;
  wire \total.still ;
  assign \term.nonzero  = | states[39:24];
  assign \$2  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign \$3  = sum_is_high ? { 1'h0, states[39:25] } : states[15:0];
  assign \$4  = sum_is_high ? { 1'h0, states[39:25] } : states[15:0];
  assign right_1 = \$2 [0] ? { 1'h0, \$3 [15:1] } : \$4 ;
  assign \$5  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_2 = \$5 [1] ? { 2'h0, right_1[15:2] } : right_1;
  assign \$6  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_4 = \$6 [2] ? { 4'h0, right_2[15:4] } : right_2;
  assign \$7  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_8 = \$7 [3] ? { 8'h00, right_4[15:8] } : right_4;
  assign \$8  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_far = | \$8 [5:4];
  assign distance = states[45:40] - states[21:16];
  assign \$9  = ~ \term.nonzero ;
  assign sum_is_high = distance[6] | \$9 ;
  assign \aligned.high  = sum_is_high ? states[15:0] : states[39:24];
  assign \$11  = ~ { right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far };
  assign \aligned.low  = right_8 & \$11 ;
  assign \aligned.exponent  = sum_is_high ? states[21:16] : states[45:40];
  assign \aligned.sign  = sum_is_high ? states[22] : states[46];
  assign \aligned.subtract  = states[22] ^ states[46];
  assign \aligned.flags  = states[23] | states[47];
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
  assign \total.sign  = \aligned.sign  ^ sum_not_positive;
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
  assign \state_after.sign  = \total.sign  & sum_present;
  assign \term$36.nonzero  = | states[63:48];
  assign \$139  = \distance$38 [5:0] ^ { \sum_is_high$39 , \sum_is_high$39 , \sum_is_high$39 , \sum_is_high$39 , \sum_is_high$39 , \sum_is_high$39  };
  assign \$140  = \sum_is_high$39  ? { 1'h0, states[63:49] } : shifted[16:1];
  assign \$141  = \sum_is_high$39  ? { 1'h0, states[63:49] } : shifted[16:1];
  assign \right_1$37  = \$139 [0] ? { 1'h0, \$140 [15:1] } : \$141 ;
  assign \$142  = \distance$38 [5:0] ^ { \sum_is_high$39 , \sum_is_high$39 , \sum_is_high$39 , \sum_is_high$39 , \sum_is_high$39 , \sum_is_high$39  };
  assign \right_2$40  = \$142 [1] ? { 2'h0, \right_1$37 [15:2] } : \right_1$37 ;
  assign \$143  = \distance$38 [5:0] ^ { \sum_is_high$39 , \sum_is_high$39 , \sum_is_high$39 , \sum_is_high$39 , \sum_is_high$39 , \sum_is_high$39  };
  assign \right_4$41  = \$143 [2] ? { 4'h0, \right_2$40 [15:4] } : \right_2$40 ;
  assign \$144  = \distance$38 [5:0] ^ { \sum_is_high$39 , \sum_is_high$39 , \sum_is_high$39 , \sum_is_high$39 , \sum_is_high$39 , \sum_is_high$39  };
  assign \right_8$42  = \$144 [3] ? { 8'h00, \right_4$41 [15:8] } : \right_4$41 ;
  assign \$145  = \distance$38 [5:0] ^ { \sum_is_high$39 , \sum_is_high$39 , \sum_is_high$39 , \sum_is_high$39 , \sum_is_high$39 , \sum_is_high$39  };
  assign \right_far$43  = | \$145 [5:4];
  assign \distance$38  = states[69:64] - \state_after.exponent ;
  assign \$146  = ~ \term$36.nonzero ;
  assign \sum_is_high$39  = \distance$38 [6] | \$146 ;
  assign \aligned$44.high  = \sum_is_high$39  ? shifted[16:1] : states[63:48];
  assign \$148  = ~ { \right_far$43 , \right_far$43 , \right_far$43 , \right_far$43 , \right_far$43 , \right_far$43 , \right_far$43 , \right_far$43 , \right_far$43 , \right_far$43 , \right_far$43 , \right_far$43 , \right_far$43 , \right_far$43 , \right_far$43 , \right_far$43  };
  assign \aligned$44.low  = \right_8$42  & \$148 ;
  assign \aligned$44.exponent  = \sum_is_high$39  ? \state_after.exponent  : states[69:64];
  assign \aligned$44.sign  = \sum_is_high$39  ? \state_after.sign  : states[70];
  assign \aligned$44.subtract  = \state_after.sign  ^ states[70];
  assign \aligned$44.flags  = \aligned.flags  | states[71];
  assign \aligned$44.still  = ~ \term$36.nonzero ;
  assign \sum_other$45  = \aligned$44.low  ^ { \aligned$44.subtract , \aligned$44.subtract , \aligned$44.subtract , \aligned$44.subtract , \aligned$44.subtract , \aligned$44.subtract , \aligned$44.subtract , \aligned$44.subtract , \aligned$44.subtract , \aligned$44.subtract , \aligned$44.subtract , \aligned$44.subtract , \aligned$44.subtract , \aligned$44.subtract , \aligned$44.subtract , \aligned$44.subtract  };
  assign \sum_propagate$46  = \aligned$44.high  ^ \sum_other$45 ;
  assign \sum_generate$47  = \aligned$44.high  & \sum_other$45 ;
  assign \$155  = \sum_propagate$46 [1] & \sum_generate$47 [0];
  assign \sum_generate_1$48 [1] = \sum_generate$47 [1] | \$155 ;
  assign \$157  = \sum_propagate$46 [3] & \sum_generate$47 [2];
  assign \sum_generate_1$48 [3] = \sum_generate$47 [3] | \$157 ;
  assign \$159  = \sum_propagate$46 [5] & \sum_generate$47 [4];
  assign \sum_generate_1$48 [5] = \sum_generate$47 [5] | \$159 ;
  assign \$161  = \sum_propagate$46 [7] & \sum_generate$47 [6];
  assign \sum_generate_1$48 [7] = \sum_generate$47 [7] | \$161 ;
  assign \$163  = \sum_propagate$46 [9] & \sum_generate$47 [8];
  assign \sum_generate_1$48 [9] = \sum_generate$47 [9] | \$163 ;
  assign \$165  = \sum_propagate$46 [11] & \sum_generate$47 [10];
  assign \sum_generate_1$48 [11] = \sum_generate$47 [11] | \$165 ;
  assign \$167  = \sum_propagate$46 [13] & \sum_generate$47 [12];
  assign \sum_generate_1$48 [13] = \sum_generate$47 [13] | \$167 ;
  assign \$169  = \sum_propagate$46 [15] & \sum_generate$47 [14];
  assign \sum_generate_1$48 [15] = \sum_generate$47 [15] | \$169 ;
  assign \sum_propagate_1$49 [1] = \sum_propagate$46 [1] & \sum_propagate$46 [0];
  assign \sum_propagate_1$49 [3] = \sum_propagate$46 [3] & \sum_propagate$46 [2];
  assign \sum_propagate_1$49 [5] = \sum_propagate$46 [5] & \sum_propagate$46 [4];
  assign \sum_propagate_1$49 [7] = \sum_propagate$46 [7] & \sum_propagate$46 [6];
  assign \sum_propagate_1$49 [9] = \sum_propagate$46 [9] & \sum_propagate$46 [8];
  assign \sum_propagate_1$49 [11] = \sum_propagate$46 [11] & \sum_propagate$46 [10];
  assign \sum_propagate_1$49 [13] = \sum_propagate$46 [13] & \sum_propagate$46 [12];
  assign \sum_propagate_1$49 [15] = \sum_propagate$46 [15] & \sum_propagate$46 [14];
  assign \$179  = \sum_propagate$46 [2] & \sum_generate_1$48 [1];
  assign \sum_generate_2$50 [2] = \sum_generate$47 [2] | \$179 ;
  assign \$181  = \sum_propagate_1$49 [3] & \sum_generate_1$48 [1];
  assign \sum_generate_2$50 [3] = \sum_generate_1$48 [3] | \$181 ;
  assign \$183  = \sum_propagate$46 [6] & \sum_generate_1$48 [5];
  assign \sum_generate_2$50 [6] = \sum_generate$47 [6] | \$183 ;
  assign \$185  = \sum_propagate_1$49 [7] & \sum_generate_1$48 [5];
  assign \sum_generate_2$50 [7] = \sum_generate_1$48 [7] | \$185 ;
  assign \$187  = \sum_propagate$46 [10] & \sum_generate_1$48 [9];
  assign \sum_generate_2$50 [10] = \sum_generate$47 [10] | \$187 ;
  assign \$189  = \sum_propagate_1$49 [11] & \sum_generate_1$48 [9];
  assign \sum_generate_2$50 [11] = \sum_generate_1$48 [11] | \$189 ;
  assign \$191  = \sum_propagate$46 [14] & \sum_generate_1$48 [13];
  assign \sum_generate_2$50 [14] = \sum_generate$47 [14] | \$191 ;
  assign \$193  = \sum_propagate_1$49 [15] & \sum_generate_1$48 [13];
  assign \sum_generate_2$50 [15] = \sum_generate_1$48 [15] | \$193 ;
  assign \sum_propagate_2$51 [2] = \sum_propagate$46 [2] & \sum_propagate_1$49 [1];
  assign \sum_propagate_2$51 [3] = \sum_propagate_1$49 [3] & \sum_propagate_1$49 [1];
  assign \sum_propagate_2$51 [6] = \sum_propagate$46 [6] & \sum_propagate_1$49 [5];
  assign \sum_propagate_2$51 [7] = \sum_propagate_1$49 [7] & \sum_propagate_1$49 [5];
  assign \sum_propagate_2$51 [10] = \sum_propagate$46 [10] & \sum_propagate_1$49 [9];
  assign \sum_propagate_2$51 [11] = \sum_propagate_1$49 [11] & \sum_propagate_1$49 [9];
  assign \sum_propagate_2$51 [14] = \sum_propagate$46 [14] & \sum_propagate_1$49 [13];
  assign \sum_propagate_2$51 [15] = \sum_propagate_1$49 [15] & \sum_propagate_1$49 [13];
  assign \$203  = \sum_propagate$46 [4] & \sum_generate_2$50 [3];
  assign \sum_generate_4$52 [4] = \sum_generate$47 [4] | \$203 ;
  assign \$205  = \sum_propagate_1$49 [5] & \sum_generate_2$50 [3];
  assign \sum_generate_4$52 [5] = \sum_generate_1$48 [5] | \$205 ;
  assign \$207  = \sum_propagate_2$51 [6] & \sum_generate_2$50 [3];
  assign \sum_generate_4$52 [6] = \sum_generate_2$50 [6] | \$207 ;
  assign \$209  = \sum_propagate_2$51 [7] & \sum_generate_2$50 [3];
  assign \sum_generate_4$52 [7] = \sum_generate_2$50 [7] | \$209 ;
  assign \$211  = \sum_propagate$46 [12] & \sum_generate_2$50 [11];
  assign \sum_generate_4$52 [12] = \sum_generate$47 [12] | \$211 ;
  assign \$213  = \sum_propagate_1$49 [13] & \sum_generate_2$50 [11];
  assign \sum_generate_4$52 [13] = \sum_generate_1$48 [13] | \$213 ;
  assign \$215  = \sum_propagate_2$51 [14] & \sum_generate_2$50 [11];
  assign \sum_generate_4$52 [14] = \sum_generate_2$50 [14] | \$215 ;
  assign \$217  = \sum_propagate_2$51 [15] & \sum_generate_2$50 [11];
  assign \sum_generate_4$52 [15] = \sum_generate_2$50 [15] | \$217 ;
  assign \sum_propagate_4$53 [4] = \sum_propagate$46 [4] & \sum_propagate_2$51 [3];
  assign \sum_propagate_4$53 [5] = \sum_propagate_1$49 [5] & \sum_propagate_2$51 [3];
  assign \sum_propagate_4$53 [6] = \sum_propagate_2$51 [6] & \sum_propagate_2$51 [3];
  assign \sum_propagate_4$53 [7] = \sum_propagate_2$51 [7] & \sum_propagate_2$51 [3];
  assign \sum_propagate_4$53 [12] = \sum_propagate$46 [12] & \sum_propagate_2$51 [11];
  assign \sum_propagate_4$53 [13] = \sum_propagate_1$49 [13] & \sum_propagate_2$51 [11];
  assign \sum_propagate_4$53 [14] = \sum_propagate_2$51 [14] & \sum_propagate_2$51 [11];
  assign \sum_propagate_4$53 [15] = \sum_propagate_2$51 [15] & \sum_propagate_2$51 [11];
  assign \$227  = \sum_propagate$46 [8] & \sum_generate_4$52 [7];
  assign \sum_generate_8$54 [8] = \sum_generate$47 [8] | \$227 ;
  assign \$229  = \sum_propagate_1$49 [9] & \sum_generate_4$52 [7];
  assign \sum_generate_8$54 [9] = \sum_generate_1$48 [9] | \$229 ;
  assign \$231  = \sum_propagate_2$51 [10] & \sum_generate_4$52 [7];
  assign \sum_generate_8$54 [10] = \sum_generate_2$50 [10] | \$231 ;
  assign \$233  = \sum_propagate_2$51 [11] & \sum_generate_4$52 [7];
  assign \sum_generate_8$54 [11] = \sum_generate_2$50 [11] | \$233 ;
  assign \$235  = \sum_propagate_4$53 [12] & \sum_generate_4$52 [7];
  assign \sum_generate_8$54 [12] = \sum_generate_4$52 [12] | \$235 ;
  assign \$237  = \sum_propagate_4$53 [13] & \sum_generate_4$52 [7];
  assign \sum_generate_8$54 [13] = \sum_generate_4$52 [13] | \$237 ;
  assign \$239  = \sum_propagate_4$53 [14] & \sum_generate_4$52 [7];
  assign \sum_generate_8$54 [14] = \sum_generate_4$52 [14] | \$239 ;
  assign \$241  = \sum_propagate_4$53 [15] & \sum_generate_4$52 [7];
  assign \sum_generate_8$54 [15] = \sum_generate_4$52 [15] | \$241 ;
  assign \sum_propagate_8$55 [8] = \sum_propagate$46 [8] & \sum_propagate_4$53 [7];
  assign \sum_propagate_8$55 [9] = \sum_propagate_1$49 [9] & \sum_propagate_4$53 [7];
  assign \sum_propagate_8$55 [10] = \sum_propagate_2$51 [10] & \sum_propagate_4$53 [7];
  assign \sum_propagate_8$55 [11] = \sum_propagate_2$51 [11] & \sum_propagate_4$53 [7];
  assign \sum_propagate_8$55 [12] = \sum_propagate_4$53 [12] & \sum_propagate_4$53 [7];
  assign \sum_propagate_8$55 [13] = \sum_propagate_4$53 [13] & \sum_propagate_4$53 [7];
  assign \sum_propagate_8$55 [14] = \sum_propagate_4$53 [14] & \sum_propagate_4$53 [7];
  assign \sum_around$56  = \aligned$44.subtract  & \sum_generate_8$54 [15];
  assign \$251  = ~ \sum_generate_8$54 [15];
  assign \sum_not_positive$57  = \aligned$44.subtract  & \$251 ;
  assign \$252  = { \sum_propagate_8$55 [14:8], \sum_propagate_4$53 [7:4], \sum_propagate_2$51 [3:2], \sum_propagate_1$49 [1], \sum_propagate$46 [0] } & { \sum_around$56 , \sum_around$56 , \sum_around$56 , \sum_around$56 , \sum_around$56 , \sum_around$56 , \sum_around$56 , \sum_around$56 , \sum_around$56 , \sum_around$56 , \sum_around$56 , \sum_around$56 , \sum_around$56 , \sum_around$56 , \sum_around$56  };
  assign \$253  = { \sum_generate_8$54 [14:8], \sum_generate_4$52 [7:4], \sum_generate_2$50 [3:2], \sum_generate_1$48 [1], \sum_generate$47 [0] } | \$252 ;
  assign \$254  = \sum_propagate$46  ^ { \$253 , \sum_around$56  };
  assign \sum_bits$58  = \$254  ^ { \sum_not_positive$57 , \sum_not_positive$57 , \sum_not_positive$57 , \sum_not_positive$57 , \sum_not_positive$57 , \sum_not_positive$57 , \sum_not_positive$57 , \sum_not_positive$57 , \sum_not_positive$57 , \sum_not_positive$57 , \sum_not_positive$57 , \sum_not_positive$57 , \sum_not_positive$57 , \sum_not_positive$57 , \sum_not_positive$57 , \sum_not_positive$57  };
  assign \$255  = ~ \aligned$44.subtract ;
  assign \carry$60  = \sum_generate_8$54 [15] & \$255 ;
  assign \total$59.sign  = \aligned$44.sign  ^ \sum_not_positive$57 ;
  assign \$259  = \carry$60  | \sum_bits$58 [15];
  assign \$260  = \$259  | \aligned$44.still ;
  assign \$261  = ~ \$260 ;
  assign \left_by_first$63  = \$261  & \sum_bits$58 [14];
  assign \$264  = \carry$60  | \sum_bits$58 [15];
  assign \$265  = \$264  | \aligned$44.still ;
  assign \$267  = \$265  | \sum_bits$58 [14];
  assign \$268  = \left_by_first$63  ? 2'h3 : { 1'h0, \carry$60  };
  assign \exponent_step$62 [1:0] = \$267  ? \$268  : 2'h2;
  assign \$270  = \left_by_first$63  ? { \sum_bits$58 [14:0], 2'h0 } : { \sum_bits$58 , 1'h0 };
  assign \$271  = \$267  ? \$270  : { \sum_bits$58 [13:0], 3'h0 };
  assign \shifted$65  = \carry$60  ? { \carry$60 , \sum_bits$58  } : \$271 ;
  assign { \$272 [7:6], \normalised_exponent$66  } = $signed({ 1'h0, \aligned$44.exponent  }) + $signed(\exponent_step$62 [1:0]);
  assign \sum_present$67  = | \shifted$65 [16:1];
  assign \state_after$68.exponent  = \normalised_exponent$66  & { \sum_present$67 , \sum_present$67 , \sum_present$67 , \sum_present$67 , \sum_present$67 , \sum_present$67  };
  assign \state_after$68.sign  = \total$59.sign  & \sum_present$67 ;
  assign \term$69.nonzero  = | states[87:72];
  assign \$276  = \distance$71 [5:0] ^ { \sum_is_high$72 , \sum_is_high$72 , \sum_is_high$72 , \sum_is_high$72 , \sum_is_high$72 , \sum_is_high$72  };
  assign \$277  = \sum_is_high$72  ? { 1'h0, states[87:73] } : \shifted$65 [16:1];
  assign \$278  = \sum_is_high$72  ? { 1'h0, states[87:73] } : \shifted$65 [16:1];
  assign \right_1$70  = \$276 [0] ? { 1'h0, \$277 [15:1] } : \$278 ;
  assign \$279  = \distance$71 [5:0] ^ { \sum_is_high$72 , \sum_is_high$72 , \sum_is_high$72 , \sum_is_high$72 , \sum_is_high$72 , \sum_is_high$72  };
  assign \right_2$73  = \$279 [1] ? { 2'h0, \right_1$70 [15:2] } : \right_1$70 ;
  assign \$280  = \distance$71 [5:0] ^ { \sum_is_high$72 , \sum_is_high$72 , \sum_is_high$72 , \sum_is_high$72 , \sum_is_high$72 , \sum_is_high$72  };
  assign \right_4$74  = \$280 [2] ? { 4'h0, \right_2$73 [15:4] } : \right_2$73 ;
  assign \$281  = \distance$71 [5:0] ^ { \sum_is_high$72 , \sum_is_high$72 , \sum_is_high$72 , \sum_is_high$72 , \sum_is_high$72 , \sum_is_high$72  };
  assign \right_8$75  = \$281 [3] ? { 8'h00, \right_4$74 [15:8] } : \right_4$74 ;
  assign \$282  = \distance$71 [5:0] ^ { \sum_is_high$72 , \sum_is_high$72 , \sum_is_high$72 , \sum_is_high$72 , \sum_is_high$72 , \sum_is_high$72  };
  assign \right_far$76  = | \$282 [5:4];
  assign \distance$71  = states[93:88] - \state_after$68.exponent ;
  assign \$283  = ~ \term$69.nonzero ;
  assign \sum_is_high$72  = \distance$71 [6] | \$283 ;
  assign \aligned$77.high  = \sum_is_high$72  ? \shifted$65 [16:1] : states[87:72];
  assign \$285  = ~ { \right_far$76 , \right_far$76 , \right_far$76 , \right_far$76 , \right_far$76 , \right_far$76 , \right_far$76 , \right_far$76 , \right_far$76 , \right_far$76 , \right_far$76 , \right_far$76 , \right_far$76 , \right_far$76 , \right_far$76 , \right_far$76  };
  assign \aligned$77.low  = \right_8$75  & \$285 ;
  assign \aligned$77.exponent  = \sum_is_high$72  ? \state_after$68.exponent  : states[93:88];
  assign \aligned$77.sign  = \sum_is_high$72  ? \state_after$68.sign  : states[94];
  assign \aligned$77.subtract  = \state_after$68.sign  ^ states[94];
  assign \aligned$77.flags  = \aligned$44.flags  | states[95];
  assign \aligned$77.still  = ~ \term$69.nonzero ;
  assign \sum_other$78  = \aligned$77.low  ^ { \aligned$77.subtract , \aligned$77.subtract , \aligned$77.subtract , \aligned$77.subtract , \aligned$77.subtract , \aligned$77.subtract , \aligned$77.subtract , \aligned$77.subtract , \aligned$77.subtract , \aligned$77.subtract , \aligned$77.subtract , \aligned$77.subtract , \aligned$77.subtract , \aligned$77.subtract , \aligned$77.subtract , \aligned$77.subtract  };
  assign \sum_propagate$79  = \aligned$77.high  ^ \sum_other$78 ;
  assign \sum_generate$80  = \aligned$77.high  & \sum_other$78 ;
  assign \$292  = \sum_propagate$79 [1] & \sum_generate$80 [0];
  assign \sum_generate_1$81 [1] = \sum_generate$80 [1] | \$292 ;
  assign \$294  = \sum_propagate$79 [3] & \sum_generate$80 [2];
  assign \sum_generate_1$81 [3] = \sum_generate$80 [3] | \$294 ;
  assign \$296  = \sum_propagate$79 [5] & \sum_generate$80 [4];
  assign \sum_generate_1$81 [5] = \sum_generate$80 [5] | \$296 ;
  assign \$298  = \sum_propagate$79 [7] & \sum_generate$80 [6];
  assign \sum_generate_1$81 [7] = \sum_generate$80 [7] | \$298 ;
  assign \$300  = \sum_propagate$79 [9] & \sum_generate$80 [8];
  assign \sum_generate_1$81 [9] = \sum_generate$80 [9] | \$300 ;
  assign \$302  = \sum_propagate$79 [11] & \sum_generate$80 [10];
  assign \sum_generate_1$81 [11] = \sum_generate$80 [11] | \$302 ;
  assign \$304  = \sum_propagate$79 [13] & \sum_generate$80 [12];
  assign \sum_generate_1$81 [13] = \sum_generate$80 [13] | \$304 ;
  assign \$306  = \sum_propagate$79 [15] & \sum_generate$80 [14];
  assign \sum_generate_1$81 [15] = \sum_generate$80 [15] | \$306 ;
  assign \sum_propagate_1$82 [1] = \sum_propagate$79 [1] & \sum_propagate$79 [0];
  assign \sum_propagate_1$82 [3] = \sum_propagate$79 [3] & \sum_propagate$79 [2];
  assign \sum_propagate_1$82 [5] = \sum_propagate$79 [5] & \sum_propagate$79 [4];
  assign \sum_propagate_1$82 [7] = \sum_propagate$79 [7] & \sum_propagate$79 [6];
  assign \sum_propagate_1$82 [9] = \sum_propagate$79 [9] & \sum_propagate$79 [8];
  assign \sum_propagate_1$82 [11] = \sum_propagate$79 [11] & \sum_propagate$79 [10];
  assign \sum_propagate_1$82 [13] = \sum_propagate$79 [13] & \sum_propagate$79 [12];
  assign \sum_propagate_1$82 [15] = \sum_propagate$79 [15] & \sum_propagate$79 [14];
  assign \$316  = \sum_propagate$79 [2] & \sum_generate_1$81 [1];
  assign \sum_generate_2$83 [2] = \sum_generate$80 [2] | \$316 ;
  assign \$318  = \sum_propagate_1$82 [3] & \sum_generate_1$81 [1];
  assign \sum_generate_2$83 [3] = \sum_generate_1$81 [3] | \$318 ;
  assign \$320  = \sum_propagate$79 [6] & \sum_generate_1$81 [5];
  assign \sum_generate_2$83 [6] = \sum_generate$80 [6] | \$320 ;
  assign \$322  = \sum_propagate_1$82 [7] & \sum_generate_1$81 [5];
  assign \sum_generate_2$83 [7] = \sum_generate_1$81 [7] | \$322 ;
  assign \$324  = \sum_propagate$79 [10] & \sum_generate_1$81 [9];
  assign \sum_generate_2$83 [10] = \sum_generate$80 [10] | \$324 ;
  assign \$326  = \sum_propagate_1$82 [11] & \sum_generate_1$81 [9];
  assign \sum_generate_2$83 [11] = \sum_generate_1$81 [11] | \$326 ;
  assign \$328  = \sum_propagate$79 [14] & \sum_generate_1$81 [13];
  assign \sum_generate_2$83 [14] = \sum_generate$80 [14] | \$328 ;
  assign \$330  = \sum_propagate_1$82 [15] & \sum_generate_1$81 [13];
  assign \sum_generate_2$83 [15] = \sum_generate_1$81 [15] | \$330 ;
  assign \sum_propagate_2$84 [2] = \sum_propagate$79 [2] & \sum_propagate_1$82 [1];
  assign \sum_propagate_2$84 [3] = \sum_propagate_1$82 [3] & \sum_propagate_1$82 [1];
  assign \sum_propagate_2$84 [6] = \sum_propagate$79 [6] & \sum_propagate_1$82 [5];
  assign \sum_propagate_2$84 [7] = \sum_propagate_1$82 [7] & \sum_propagate_1$82 [5];
  assign \sum_propagate_2$84 [10] = \sum_propagate$79 [10] & \sum_propagate_1$82 [9];
  assign \sum_propagate_2$84 [11] = \sum_propagate_1$82 [11] & \sum_propagate_1$82 [9];
  assign \sum_propagate_2$84 [14] = \sum_propagate$79 [14] & \sum_propagate_1$82 [13];
  assign \sum_propagate_2$84 [15] = \sum_propagate_1$82 [15] & \sum_propagate_1$82 [13];
  assign \$340  = \sum_propagate$79 [4] & \sum_generate_2$83 [3];
  assign \sum_generate_4$85 [4] = \sum_generate$80 [4] | \$340 ;
  assign \$342  = \sum_propagate_1$82 [5] & \sum_generate_2$83 [3];
  assign \sum_generate_4$85 [5] = \sum_generate_1$81 [5] | \$342 ;
  assign \$344  = \sum_propagate_2$84 [6] & \sum_generate_2$83 [3];
  assign \sum_generate_4$85 [6] = \sum_generate_2$83 [6] | \$344 ;
  assign \$346  = \sum_propagate_2$84 [7] & \sum_generate_2$83 [3];
  assign \sum_generate_4$85 [7] = \sum_generate_2$83 [7] | \$346 ;
  assign \$348  = \sum_propagate$79 [12] & \sum_generate_2$83 [11];
  assign \sum_generate_4$85 [12] = \sum_generate$80 [12] | \$348 ;
  assign \$350  = \sum_propagate_1$82 [13] & \sum_generate_2$83 [11];
  assign \sum_generate_4$85 [13] = \sum_generate_1$81 [13] | \$350 ;
  assign \$352  = \sum_propagate_2$84 [14] & \sum_generate_2$83 [11];
  assign \sum_generate_4$85 [14] = \sum_generate_2$83 [14] | \$352 ;
  assign \$354  = \sum_propagate_2$84 [15] & \sum_generate_2$83 [11];
  assign \sum_generate_4$85 [15] = \sum_generate_2$83 [15] | \$354 ;
  assign \sum_propagate_4$86 [4] = \sum_propagate$79 [4] & \sum_propagate_2$84 [3];
  assign \sum_propagate_4$86 [5] = \sum_propagate_1$82 [5] & \sum_propagate_2$84 [3];
  assign \sum_propagate_4$86 [6] = \sum_propagate_2$84 [6] & \sum_propagate_2$84 [3];
  assign \sum_propagate_4$86 [7] = \sum_propagate_2$84 [7] & \sum_propagate_2$84 [3];
  assign \sum_propagate_4$86 [12] = \sum_propagate$79 [12] & \sum_propagate_2$84 [11];
  assign \sum_propagate_4$86 [13] = \sum_propagate_1$82 [13] & \sum_propagate_2$84 [11];
  assign \sum_propagate_4$86 [14] = \sum_propagate_2$84 [14] & \sum_propagate_2$84 [11];
  assign \sum_propagate_4$86 [15] = \sum_propagate_2$84 [15] & \sum_propagate_2$84 [11];
  assign \$364  = \sum_propagate$79 [8] & \sum_generate_4$85 [7];
  assign \sum_generate_8$87 [8] = \sum_generate$80 [8] | \$364 ;
  assign \$366  = \sum_propagate_1$82 [9] & \sum_generate_4$85 [7];
  assign \sum_generate_8$87 [9] = \sum_generate_1$81 [9] | \$366 ;
  assign \$368  = \sum_propagate_2$84 [10] & \sum_generate_4$85 [7];
  assign \sum_generate_8$87 [10] = \sum_generate_2$83 [10] | \$368 ;
  assign \$370  = \sum_propagate_2$84 [11] & \sum_generate_4$85 [7];
  assign \sum_generate_8$87 [11] = \sum_generate_2$83 [11] | \$370 ;
  assign \$372  = \sum_propagate_4$86 [12] & \sum_generate_4$85 [7];
  assign \sum_generate_8$87 [12] = \sum_generate_4$85 [12] | \$372 ;
  assign \$374  = \sum_propagate_4$86 [13] & \sum_generate_4$85 [7];
  assign \sum_generate_8$87 [13] = \sum_generate_4$85 [13] | \$374 ;
  assign \$376  = \sum_propagate_4$86 [14] & \sum_generate_4$85 [7];
  assign \sum_generate_8$87 [14] = \sum_generate_4$85 [14] | \$376 ;
  assign \$378  = \sum_propagate_4$86 [15] & \sum_generate_4$85 [7];
  assign \sum_generate_8$87 [15] = \sum_generate_4$85 [15] | \$378 ;
  assign \sum_propagate_8$88 [8] = \sum_propagate$79 [8] & \sum_propagate_4$86 [7];
  assign \sum_propagate_8$88 [9] = \sum_propagate_1$82 [9] & \sum_propagate_4$86 [7];
  assign \sum_propagate_8$88 [10] = \sum_propagate_2$84 [10] & \sum_propagate_4$86 [7];
  assign \sum_propagate_8$88 [11] = \sum_propagate_2$84 [11] & \sum_propagate_4$86 [7];
  assign \sum_propagate_8$88 [12] = \sum_propagate_4$86 [12] & \sum_propagate_4$86 [7];
  assign \sum_propagate_8$88 [13] = \sum_propagate_4$86 [13] & \sum_propagate_4$86 [7];
  assign \sum_propagate_8$88 [14] = \sum_propagate_4$86 [14] & \sum_propagate_4$86 [7];
  assign \sum_around$89  = \aligned$77.subtract  & \sum_generate_8$87 [15];
  assign \$388  = ~ \sum_generate_8$87 [15];
  assign \sum_not_positive$90  = \aligned$77.subtract  & \$388 ;
  assign \$389  = { \sum_propagate_8$88 [14:8], \sum_propagate_4$86 [7:4], \sum_propagate_2$84 [3:2], \sum_propagate_1$82 [1], \sum_propagate$79 [0] } & { \sum_around$89 , \sum_around$89 , \sum_around$89 , \sum_around$89 , \sum_around$89 , \sum_around$89 , \sum_around$89 , \sum_around$89 , \sum_around$89 , \sum_around$89 , \sum_around$89 , \sum_around$89 , \sum_around$89 , \sum_around$89 , \sum_around$89  };
  assign \$390  = { \sum_generate_8$87 [14:8], \sum_generate_4$85 [7:4], \sum_generate_2$83 [3:2], \sum_generate_1$81 [1], \sum_generate$80 [0] } | \$389 ;
  assign \$391  = \sum_propagate$79  ^ { \$390 , \sum_around$89  };
  assign \sum_bits$91  = \$391  ^ { \sum_not_positive$90 , \sum_not_positive$90 , \sum_not_positive$90 , \sum_not_positive$90 , \sum_not_positive$90 , \sum_not_positive$90 , \sum_not_positive$90 , \sum_not_positive$90 , \sum_not_positive$90 , \sum_not_positive$90 , \sum_not_positive$90 , \sum_not_positive$90 , \sum_not_positive$90 , \sum_not_positive$90 , \sum_not_positive$90 , \sum_not_positive$90  };
  assign \$392  = ~ \aligned$77.subtract ;
  assign \carry$93  = \sum_generate_8$87 [15] & \$392 ;
  assign \total$92.sign  = \aligned$77.sign  ^ \sum_not_positive$90 ;
  assign \$396  = \carry$93  | \sum_bits$91 [15];
  assign \$397  = \$396  | \aligned$77.still ;
  assign \$398  = ~ \$397 ;
  assign \left_by_first$96  = \$398  & \sum_bits$91 [14];
  assign \$401  = \carry$93  | \sum_bits$91 [15];
  assign \$402  = \$401  | \aligned$77.still ;
  assign \$404  = \$402  | \sum_bits$91 [14];
  assign \$405  = \left_by_first$96  ? 2'h3 : { 1'h0, \carry$93  };
  assign \exponent_step$95 [1:0] = \$404  ? \$405  : 2'h2;
  assign \$407  = \left_by_first$96  ? { \sum_bits$91 [14:0], 2'h0 } : { \sum_bits$91 , 1'h0 };
  assign \$408  = \$404  ? \$407  : { \sum_bits$91 [13:0], 3'h0 };
  assign \shifted$98  = \carry$93  ? { \carry$93 , \sum_bits$91  } : \$408 ;
  assign { \$409 [7:6], \normalised_exponent$99  } = $signed({ 1'h0, \aligned$77.exponent  }) + $signed(\exponent_step$95 [1:0]);
  assign \sum_present$100  = | \shifted$98 [16:1];
  assign \state_after$101.exponent  = \normalised_exponent$99  & { \sum_present$100 , \sum_present$100 , \sum_present$100 , \sum_present$100 , \sum_present$100 , \sum_present$100  };
  assign \state_after$101.sign  = \total$92.sign  & \sum_present$100 ;
  always @(posedge clk)
    state <= { \aligned$77.flags , \state_after$101.sign , \state_after$101.exponent , \shifted$98 [16:1] };
  assign \$272 [5:0] = \normalised_exponent$66 ;
  assign \$135 [5:0] = normalised_exponent;
  assign \$409 [5:0] = \normalised_exponent$99 ;
  assign \term.magnitude  = states[39:24];
  assign \term.exponent  = states[45:40];
  assign \term.sign  = states[46];
  assign \term.flags  = states[47];
  assign \total.magnitude  = { carry, sum_bits };
  assign \total.exponent  = \aligned.exponent ;
  assign \total.flags  = \aligned.flags ;
  assign \total.still  = \aligned.still ;
  assign \state_after.significand  = shifted[16:1];
  assign \state_after.flags  = \aligned.flags ;
  assign \term$36.magnitude  = states[63:48];
  assign \term$36.exponent  = states[69:64];
  assign \term$36.sign  = states[70];
  assign \term$36.flags  = states[71];
  assign \total$59.magnitude  = { \carry$60 , \sum_bits$58  };
  assign \total$59.exponent  = \aligned$44.exponent ;
  assign \total$59.flags  = \aligned$44.flags ;
  assign \total$59.still  = \aligned$44.still ;
  assign \state_after$68.significand  = \shifted$65 [16:1];
  assign \state_after$68.flags  = \aligned$44.flags ;
  assign \term$69.magnitude  = states[87:72];
  assign \term$69.exponent  = states[93:88];
  assign \term$69.sign  = states[94];
  assign \term$69.flags  = states[95];
  assign \total$92.magnitude  = { \carry$93 , \sum_bits$91  };
  assign \total$92.exponent  = \aligned$77.exponent ;
  assign \total$92.flags  = \aligned$77.flags ;
  assign \total$92.still  = \aligned$77.still ;
  assign \state_after$101.significand  = \shifted$98 [16:1];
  assign sum = state;
  assign \state_after$101  = { \aligned$77.flags , \state_after$101.sign , \state_after$101.exponent , \shifted$98 [16:1] };
  assign \exponent_step$95 [3:2] = { \exponent_step$95 [1], \exponent_step$95 [1] };
  assign \places$94  = { \sum_bits$91 , 1'h0 };
  assign \total$92  = { \aligned$77.still , \aligned$77.flags , \total$92.sign , \aligned$77.exponent , \carry$93 , \sum_bits$91  };
  assign \sum_propagate_8$88 [7:0] = { \sum_propagate_4$86 [7:4], \sum_propagate_2$84 [3:2], \sum_propagate_1$82 [1], \sum_propagate$79 [0] };
  assign \sum_generate_8$87 [7:0] = { \sum_generate_4$85 [7:4], \sum_generate_2$83 [3:2], \sum_generate_1$81 [1], \sum_generate$80 [0] };
  assign { \sum_propagate_4$86 [11:8], \sum_propagate_4$86 [3:0] } = { \sum_propagate_2$84 [11:10], \sum_propagate_1$82 [9], \sum_propagate$79 [8], \sum_propagate_2$84 [3:2], \sum_propagate_1$82 [1], \sum_propagate$79 [0] };
  assign { \sum_generate_4$85 [11:8], \sum_generate_4$85 [3:0] } = { \sum_generate_2$83 [11:10], \sum_generate_1$81 [9], \sum_generate$80 [8], \sum_generate_2$83 [3:2], \sum_generate_1$81 [1], \sum_generate$80 [0] };
  assign { \sum_propagate_2$84 [13:12], \sum_propagate_2$84 [9:8], \sum_propagate_2$84 [5:4], \sum_propagate_2$84 [1:0] } = { \sum_propagate_1$82 [13], \sum_propagate$79 [12], \sum_propagate_1$82 [9], \sum_propagate$79 [8], \sum_propagate_1$82 [5], \sum_propagate$79 [4], \sum_propagate_1$82 [1], \sum_propagate$79 [0] };
  assign { \sum_generate_2$83 [13:12], \sum_generate_2$83 [9:8], \sum_generate_2$83 [5:4], \sum_generate_2$83 [1:0] } = { \sum_generate_1$81 [13], \sum_generate$80 [12], \sum_generate_1$81 [9], \sum_generate$80 [8], \sum_generate_1$81 [5], \sum_generate$80 [4], \sum_generate_1$81 [1], \sum_generate$80 [0] };
  assign { \sum_propagate_1$82 [14], \sum_propagate_1$82 [12], \sum_propagate_1$82 [10], \sum_propagate_1$82 [8], \sum_propagate_1$82 [6], \sum_propagate_1$82 [4], \sum_propagate_1$82 [2], \sum_propagate_1$82 [0] } = { \sum_propagate$79 [14], \sum_propagate$79 [12], \sum_propagate$79 [10], \sum_propagate$79 [8], \sum_propagate$79 [6], \sum_propagate$79 [4], \sum_propagate$79 [2], \sum_propagate$79 [0] };
  assign { \sum_generate_1$81 [14], \sum_generate_1$81 [12], \sum_generate_1$81 [10], \sum_generate_1$81 [8], \sum_generate_1$81 [6], \sum_generate_1$81 [4], \sum_generate_1$81 [2], \sum_generate_1$81 [0] } = { \sum_generate$80 [14], \sum_generate$80 [12], \sum_generate$80 [10], \sum_generate$80 [8], \sum_generate$80 [6], \sum_generate$80 [4], \sum_generate$80 [2], \sum_generate$80 [0] };
  assign \aligned$77  = { \aligned$77.still , \aligned$77.flags , \aligned$77.sign , \aligned$77.exponent , \aligned$77.subtract , \aligned$77.low , \aligned$77.high  };
  assign \term$69  = { states[95:88], \term$69.nonzero , states[87:72] };
  assign \state_after$68  = { \aligned$44.flags , \state_after$68.sign , \state_after$68.exponent , \shifted$65 [16:1] };
  assign \exponent_step$62 [3:2] = { \exponent_step$62 [1], \exponent_step$62 [1] };
  assign \places$61  = { \sum_bits$58 , 1'h0 };
  assign \total$59  = { \aligned$44.still , \aligned$44.flags , \total$59.sign , \aligned$44.exponent , \carry$60 , \sum_bits$58  };
  assign \sum_propagate_8$55 [7:0] = { \sum_propagate_4$53 [7:4], \sum_propagate_2$51 [3:2], \sum_propagate_1$49 [1], \sum_propagate$46 [0] };
  assign \sum_generate_8$54 [7:0] = { \sum_generate_4$52 [7:4], \sum_generate_2$50 [3:2], \sum_generate_1$48 [1], \sum_generate$47 [0] };
  assign { \sum_propagate_4$53 [11:8], \sum_propagate_4$53 [3:0] } = { \sum_propagate_2$51 [11:10], \sum_propagate_1$49 [9], \sum_propagate$46 [8], \sum_propagate_2$51 [3:2], \sum_propagate_1$49 [1], \sum_propagate$46 [0] };
  assign { \sum_generate_4$52 [11:8], \sum_generate_4$52 [3:0] } = { \sum_generate_2$50 [11:10], \sum_generate_1$48 [9], \sum_generate$47 [8], \sum_generate_2$50 [3:2], \sum_generate_1$48 [1], \sum_generate$47 [0] };
  assign { \sum_propagate_2$51 [13:12], \sum_propagate_2$51 [9:8], \sum_propagate_2$51 [5:4], \sum_propagate_2$51 [1:0] } = { \sum_propagate_1$49 [13], \sum_propagate$46 [12], \sum_propagate_1$49 [9], \sum_propagate$46 [8], \sum_propagate_1$49 [5], \sum_propagate$46 [4], \sum_propagate_1$49 [1], \sum_propagate$46 [0] };
  assign { \sum_generate_2$50 [13:12], \sum_generate_2$50 [9:8], \sum_generate_2$50 [5:4], \sum_generate_2$50 [1:0] } = { \sum_generate_1$48 [13], \sum_generate$47 [12], \sum_generate_1$48 [9], \sum_generate$47 [8], \sum_generate_1$48 [5], \sum_generate$47 [4], \sum_generate_1$48 [1], \sum_generate$47 [0] };
  assign { \sum_propagate_1$49 [14], \sum_propagate_1$49 [12], \sum_propagate_1$49 [10], \sum_propagate_1$49 [8], \sum_propagate_1$49 [6], \sum_propagate_1$49 [4], \sum_propagate_1$49 [2], \sum_propagate_1$49 [0] } = { \sum_propagate$46 [14], \sum_propagate$46 [12], \sum_propagate$46 [10], \sum_propagate$46 [8], \sum_propagate$46 [6], \sum_propagate$46 [4], \sum_propagate$46 [2], \sum_propagate$46 [0] };
  assign { \sum_generate_1$48 [14], \sum_generate_1$48 [12], \sum_generate_1$48 [10], \sum_generate_1$48 [8], \sum_generate_1$48 [6], \sum_generate_1$48 [4], \sum_generate_1$48 [2], \sum_generate_1$48 [0] } = { \sum_generate$47 [14], \sum_generate$47 [12], \sum_generate$47 [10], \sum_generate$47 [8], \sum_generate$47 [6], \sum_generate$47 [4], \sum_generate$47 [2], \sum_generate$47 [0] };
  assign \aligned$44  = { \aligned$44.still , \aligned$44.flags , \aligned$44.sign , \aligned$44.exponent , \aligned$44.subtract , \aligned$44.low , \aligned$44.high  };
  assign \term$36  = { states[71:64], \term$36.nonzero , states[63:48] };
  assign state_after = { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  assign \state_after$101.flags  = \aligned$77.flags ;
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
  assign term = { states[47:40], \term.nonzero , states[39:24] };
endmodule

module node_tree_fma_e4m3_bf16_w16_an11_k4096_late_of_2x24(clk, state, states);
  input clk;
  wire clk;
  output [23:0] state;
  reg [23:0] state;
  input [47:0] states;
  wire [47:0] states;
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
  wire [3:0] exponent_step;
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
  wire [23:0] sum;
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
  assign \term.nonzero  = | states[39:24];
  assign \$2  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign \$3  = sum_is_high ? { 1'h0, states[39:25] } : states[15:0];
  assign \$4  = sum_is_high ? { 1'h0, states[39:25] } : states[15:0];
  assign right_1 = \$2 [0] ? { 1'h0, \$3 [15:1] } : \$4 ;
  assign \$5  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_2 = \$5 [1] ? { 2'h0, right_1[15:2] } : right_1;
  assign \$6  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_4 = \$6 [2] ? { 4'h0, right_2[15:4] } : right_2;
  assign \$7  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_8 = \$7 [3] ? { 8'h00, right_4[15:8] } : right_4;
  assign \$8  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_far = | \$8 [5:4];
  assign distance = states[45:40] - states[21:16];
  assign \$9  = ~ \term.nonzero ;
  assign sum_is_high = distance[6] | \$9 ;
  assign \aligned.high  = sum_is_high ? states[15:0] : states[39:24];
  assign \$11  = ~ { right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far };
  assign \aligned.low  = right_8 & \$11 ;
  assign \aligned.exponent  = sum_is_high ? states[21:16] : states[45:40];
  assign \aligned.sign  = sum_is_high ? states[22] : states[46];
  assign \aligned.subtract  = states[22] ^ states[46];
  assign \aligned.flags  = states[23] | states[47];
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
  assign \total.sign  = \aligned.sign  ^ sum_not_positive;
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
  assign \state_after.sign  = \total.sign  & sum_present;
  always @(posedge clk)
    state <= { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  assign \$135 [5:0] = normalised_exponent;
  assign \term.magnitude  = states[39:24];
  assign \term.exponent  = states[45:40];
  assign \term.sign  = states[46];
  assign \term.flags  = states[47];
  assign \total.magnitude  = { carry, sum_bits };
  assign \total.exponent  = \aligned.exponent ;
  assign \total.flags  = \aligned.flags ;
  assign \total.still  = \aligned.still ;
  assign \state_after.significand  = shifted[16:1];
  assign sum = state;
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
  assign term = { states[47:40], \term.nonzero , states[39:24] };
endmodule

module tile_tree_fma_e4m3_bf16_w16_an11_k4096_late_x8(b, load, swap, clk, a_next, load_next, swap_next, state, a);
  input [7:0] b;
  wire [7:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input clk;
  wire clk;
  output [87:0] a_next;
  wire [87:0] a_next;
  output load_next;
  reg load_next;
  output swap_next;
  reg swap_next;
  output [23:0] state;
  wire [23:0] state;
  input [87:0] a;
  wire [87:0] a;
  wire [7:0] \$1 ;
  wire held_load;
  wire held_swap;
  wire [10:0] leaf_0_a_next;
  wire [7:0] leaf_0_b_next;
  wire [23:0] leaf_0_state;
  wire [10:0] leaf_1_a_next;
  wire [7:0] leaf_1_b_next;
  wire [23:0] leaf_1_state;
  wire [10:0] leaf_2_a_next;
  wire [7:0] leaf_2_b_next;
  wire [23:0] leaf_2_state;
  wire [10:0] leaf_3_a_next;
  wire [7:0] leaf_3_b_next;
  wire [23:0] leaf_3_state;
  wire [10:0] leaf_4_a_next;
  wire [7:0] leaf_4_b_next;
  wire [23:0] leaf_4_state;
  wire [10:0] leaf_5_a_next;
  wire [7:0] leaf_5_b_next;
  wire [23:0] leaf_5_state;
  wire [10:0] leaf_6_a_next;
  wire [7:0] leaf_6_b_next;
  wire [23:0] leaf_6_state;
  wire [10:0] leaf_7_a_next;
  wire [23:0] leaf_7_state;
  wire [23:0] node_0_0_state;
  wire [23:0] node_0_1_state;
  wire [23:0] node_1_0_state;
  always @(posedge clk)
    load_next <= load;
  always @(posedge clk)
    swap_next <= swap;
  leaf_tree_fma_e4m3_bf16_w16_an11_k4096_late_x1 leaf_0 (
    .a(a[10:0]),
    .a_next(leaf_0_a_next),
    .b(b),
    .b_next(leaf_0_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_0_state),
    .swap(swap)
  );
  leaf_tree_fma_e4m3_bf16_w16_an11_k4096_late_x1 leaf_1 (
    .a(a[21:11]),
    .a_next(leaf_1_a_next),
    .b(leaf_0_b_next),
    .b_next(leaf_1_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_1_state),
    .swap(swap)
  );
  leaf_tree_fma_e4m3_bf16_w16_an11_k4096_late_x1 leaf_2 (
    .a(a[32:22]),
    .a_next(leaf_2_a_next),
    .b(leaf_1_b_next),
    .b_next(leaf_2_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_2_state),
    .swap(swap)
  );
  leaf_tree_fma_e4m3_bf16_w16_an11_k4096_late_x1 leaf_3 (
    .a(a[43:33]),
    .a_next(leaf_3_a_next),
    .b(leaf_2_b_next),
    .b_next(leaf_3_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_3_state),
    .swap(swap)
  );
  leaf_tree_fma_e4m3_bf16_w16_an11_k4096_late_x1 leaf_4 (
    .a(a[54:44]),
    .a_next(leaf_4_a_next),
    .b(leaf_3_b_next),
    .b_next(leaf_4_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_4_state),
    .swap(swap)
  );
  leaf_tree_fma_e4m3_bf16_w16_an11_k4096_late_x1 leaf_5 (
    .a(a[65:55]),
    .a_next(leaf_5_a_next),
    .b(leaf_4_b_next),
    .b_next(leaf_5_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_5_state),
    .swap(swap)
  );
  leaf_tree_fma_e4m3_bf16_w16_an11_k4096_late_x1 leaf_6 (
    .a(a[76:66]),
    .a_next(leaf_6_a_next),
    .b(leaf_5_b_next),
    .b_next(leaf_6_b_next),
    .clk(clk),
    .load(load_next),
    .state(leaf_6_state),
    .swap(swap)
  );
  leaf_tree_fma_e4m3_bf16_w16_an11_k4096_late_x1 leaf_7 (
    .a(a[87:77]),
    .a_next(leaf_7_a_next),
    .b(leaf_6_b_next),
    .b_next(\$1 ),
    .clk(clk),
    .load(load_next),
    .state(leaf_7_state),
    .swap(swap)
  );
  node_tree_fma_e4m3_bf16_w16_an11_k4096_late_of_4x24 node_0_0 (
    .clk(clk),
    .state(node_0_0_state),
    .states({ leaf_3_state, leaf_2_state, leaf_1_state, leaf_0_state })
  );
  node_tree_fma_e4m3_bf16_w16_an11_k4096_late_of_4x24 node_0_1 (
    .clk(clk),
    .state(node_0_1_state),
    .states({ leaf_7_state, leaf_6_state, leaf_5_state, leaf_4_state })
  );
  node_tree_fma_e4m3_bf16_w16_an11_k4096_late_of_2x24 node_1_0 (
    .clk(clk),
    .state(state),
    .states({ node_0_1_state, node_0_0_state })
  );
  assign a_next = { leaf_7_a_next, leaf_6_a_next, leaf_5_a_next, leaf_4_a_next, leaf_3_a_next, leaf_2_a_next, leaf_1_a_next, leaf_0_a_next };
  assign node_1_0_state = state;
  assign held_swap = swap_next;
  assign held_load = load_next;
endmodule

module array_tree_fma_e4m3_bf16_w16_an11_k4096_late_8x8(b, load, swap, clk, c, a);
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
  wire [87:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
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
  wire [63:0] skew_b_0_skewed;
  wire [87:0] tile_0_a_next;
  wire tile_0_load_next;
  wire [23:0] tile_0_state;
  wire tile_0_swap_next;
  wire [87:0] tile_1_a_next;
  wire tile_1_load_next;
  wire [23:0] tile_1_state;
  wire tile_1_swap_next;
  wire [87:0] tile_2_a_next;
  wire tile_2_load_next;
  wire [23:0] tile_2_state;
  wire tile_2_swap_next;
  wire [87:0] tile_3_a_next;
  wire tile_3_load_next;
  wire [23:0] tile_3_state;
  wire tile_3_swap_next;
  wire [87:0] tile_4_a_next;
  wire tile_4_load_next;
  wire [23:0] tile_4_state;
  wire tile_4_swap_next;
  wire [87:0] tile_5_a_next;
  wire tile_5_load_next;
  wire [23:0] tile_5_state;
  wire tile_5_swap_next;
  wire [87:0] tile_6_a_next;
  wire tile_6_load_next;
  wire [23:0] tile_6_state;
  wire tile_6_swap_next;
  wire [23:0] tile_7_state;
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
  skew_8x8 skew_b_0 (
    .clk(clk),
    .skewed(skew_b_0_skewed),
    .straight(\edge [63:0])
  );
  tile_tree_fma_e4m3_bf16_w16_an11_k4096_late_x8 tile_0 (
    .a(edge_a),
    .a_next(tile_0_a_next),
    .b(skew_b_0_skewed[7:0]),
    .clk(clk),
    .load(load),
    .load_next(tile_0_load_next),
    .state(tile_0_state),
    .swap(\edge [64]),
    .swap_next(tile_0_swap_next)
  );
  tile_tree_fma_e4m3_bf16_w16_an11_k4096_late_x8 tile_1 (
    .a(tile_0_a_next),
    .a_next(tile_1_a_next),
    .b(skew_b_0_skewed[15:8]),
    .clk(clk),
    .load(tile_0_load_next),
    .load_next(tile_1_load_next),
    .state(tile_1_state),
    .swap(tile_0_swap_next),
    .swap_next(tile_1_swap_next)
  );
  tile_tree_fma_e4m3_bf16_w16_an11_k4096_late_x8 tile_2 (
    .a(tile_1_a_next),
    .a_next(tile_2_a_next),
    .b(skew_b_0_skewed[23:16]),
    .clk(clk),
    .load(tile_1_load_next),
    .load_next(tile_2_load_next),
    .state(tile_2_state),
    .swap(tile_1_swap_next),
    .swap_next(tile_2_swap_next)
  );
  tile_tree_fma_e4m3_bf16_w16_an11_k4096_late_x8 tile_3 (
    .a(tile_2_a_next),
    .a_next(tile_3_a_next),
    .b(skew_b_0_skewed[31:24]),
    .clk(clk),
    .load(tile_2_load_next),
    .load_next(tile_3_load_next),
    .state(tile_3_state),
    .swap(tile_2_swap_next),
    .swap_next(tile_3_swap_next)
  );
  tile_tree_fma_e4m3_bf16_w16_an11_k4096_late_x8 tile_4 (
    .a(tile_3_a_next),
    .a_next(tile_4_a_next),
    .b(skew_b_0_skewed[39:32]),
    .clk(clk),
    .load(tile_3_load_next),
    .load_next(tile_4_load_next),
    .state(tile_4_state),
    .swap(tile_3_swap_next),
    .swap_next(tile_4_swap_next)
  );
  tile_tree_fma_e4m3_bf16_w16_an11_k4096_late_x8 tile_5 (
    .a(tile_4_a_next),
    .a_next(tile_5_a_next),
    .b(skew_b_0_skewed[47:40]),
    .clk(clk),
    .load(tile_4_load_next),
    .load_next(tile_5_load_next),
    .state(tile_5_state),
    .swap(tile_4_swap_next),
    .swap_next(tile_5_swap_next)
  );
  tile_tree_fma_e4m3_bf16_w16_an11_k4096_late_x8 tile_6 (
    .a(tile_5_a_next),
    .a_next(tile_6_a_next),
    .b(skew_b_0_skewed[55:48]),
    .clk(clk),
    .load(tile_5_load_next),
    .load_next(tile_6_load_next),
    .state(tile_6_state),
    .swap(tile_5_swap_next),
    .swap_next(tile_6_swap_next)
  );
  tile_tree_fma_e4m3_bf16_w16_an11_k4096_late_x8 tile_7 (
    .a(tile_6_a_next),
    .a_next(\$1 ),
    .b(skew_b_0_skewed[63:56]),
    .clk(clk),
    .load(tile_6_load_next),
    .load_next(\$2 ),
    .state(tile_7_state),
    .swap(tile_6_swap_next),
    .swap_next(\$3 )
  );
  assign c = { tile_7_state, tile_6_state, tile_5_state, tile_4_state, tile_3_state, tile_2_state, tile_1_state, tile_0_state };
endmodule

module lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x15(value, fetch, clk, rst, token_next, word, token);
  input [23:0] value;
  wire [23:0] value;
  input fetch;
  wire fetch;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [17:0] token_next;
  reg [17:0] token_next;
  output [15:0] word;
  reg [15:0] word;
  input [17:0] token;
  wire [17:0] token;
  wire [14:0] \$1 ;
  wire [23:0] \$10 ;
  wire [7:0] \$102 ;
  wire \$104 ;
  wire \$105 ;
  wire [15:0] \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire [8:0] \$109 ;
  wire [23:0] \$11 ;
  wire [16:0] \$110 ;
  wire [17:0] \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire [14:0] \$117 ;
  wire [14:0] \$118 ;
  wire [23:0] \$12 ;
  wire \$120 ;
  wire [5:0] \$123 ;
  wire [15:0] \$124 ;
  wire [15:0] \$125 ;
  wire [5:0] \$126 ;
  wire [5:0] \$127 ;
  wire [5:0] \$128 ;
  wire [5:0] \$129 ;
  wire [23:0] \$13 ;
  wire \$130 ;
  wire [15:0] \$132 ;
  wire \$139 ;
  wire [23:0] \$14 ;
  wire \$141 ;
  wire \$143 ;
  wire \$145 ;
  wire \$147 ;
  wire \$149 ;
  wire [23:0] \$15 ;
  wire \$151 ;
  wire \$153 ;
  wire [23:0] \$16 ;
  wire \$163 ;
  wire \$165 ;
  wire \$167 ;
  wire \$169 ;
  wire [23:0] \$17 ;
  wire \$171 ;
  wire \$173 ;
  wire \$175 ;
  wire \$177 ;
  wire [23:0] \$18 ;
  wire \$187 ;
  wire \$189 ;
  wire [23:0] \$19 ;
  wire \$191 ;
  wire \$193 ;
  wire \$195 ;
  wire \$197 ;
  wire \$199 ;
  wire \$2 ;
  wire [23:0] \$20 ;
  wire \$201 ;
  wire [23:0] \$21 ;
  wire \$211 ;
  wire \$213 ;
  wire \$215 ;
  wire \$217 ;
  wire \$219 ;
  wire [23:0] \$22 ;
  wire \$221 ;
  wire \$223 ;
  wire \$225 ;
  wire [23:0] \$23 ;
  wire \$235 ;
  wire [14:0] \$236 ;
  wire [14:0] \$237 ;
  wire [15:0] \$238 ;
  wire \$239 ;
  wire [23:0] \$24 ;
  wire \$243 ;
  wire \$244 ;
  wire \$245 ;
  wire \$248 ;
  wire \$249 ;
  wire [23:0] \$25 ;
  wire \$251 ;
  wire [1:0] \$252 ;
  wire [16:0] \$254 ;
  wire [16:0] \$255 ;
  wire [7:0] \$256 ;
  wire [17:0] \$259 ;
  wire [23:0] \$26 ;
  wire [17:0] \$260 ;
  wire [23:0] \$261 ;
  wire [23:0] \$262 ;
  wire [23:0] \$263 ;
  wire [23:0] \$264 ;
  wire [23:0] \$265 ;
  wire [23:0] \$266 ;
  wire [23:0] \$267 ;
  wire [23:0] \$268 ;
  wire [23:0] \$269 ;
  wire [23:0] \$27 ;
  wire [23:0] \$270 ;
  wire [23:0] \$271 ;
  wire [23:0] \$272 ;
  wire [23:0] \$273 ;
  wire [23:0] \$274 ;
  wire [23:0] \$275 ;
  wire [14:0] \$276 ;
  wire [15:0] \$277 ;
  wire [23:0] \$28 ;
  wire [23:0] \$29 ;
  wire [23:0] \$3 ;
  wire [23:0] \$30 ;
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
  wire \$67 ;
  wire \$68 ;
  wire [23:0] \$7 ;
  wire \$71 ;
  wire \$72 ;
  wire \$75 ;
  wire \$76 ;
  wire \$79 ;
  wire [23:0] \$8 ;
  wire \$80 ;
  wire \$83 ;
  wire \$84 ;
  wire \$87 ;
  wire \$88 ;
  wire [23:0] \$9 ;
  wire \$91 ;
  wire \$92 ;
  wire [14:0] \$procmux$69_Y ;
  reg [23:0] \$signal ;
  wire [15:0] \$signal$29 ;
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
  wire [17:0] held_token;
  wire \held_token.final ;
  wire \held_token.first ;
  wire \held_token.last ;
  wire [14:0] \held_token.slot ;
  wire is_nothing;
  wire left_by_first;
  wire [16:0] magnitude;
  wire [5:0] normalised_exponent;
  reg [23:0] old;
  wire [15:0] pattern;
  wire [16:0] places;
  reg [14:0] pointer;
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
  wire [25:0] \total$97 ;
  wire [5:0] \total$97.exponent ;
  wire \total$97.flags ;
  wire [16:0] \total$97.magnitude ;
  wire \total$97.sign ;
  wire \total$97.still ;
  wire [23:0] \word$27 ;
  reg [23:0] word_0;
  reg [23:0] word_1;
  reg [23:0] word_10;
  reg [23:0] word_11;
  reg [23:0] word_12;
  reg [23:0] word_13;
  reg [23:0] word_14;
  reg [23:0] word_2;
  reg [23:0] word_3;
  reg [23:0] word_4;
  reg [23:0] word_5;
  reg [23:0] word_6;
  reg [23:0] word_7;
  reg [23:0] word_8;
  reg [23:0] word_9;
  reg [17:0] write_token;
  wire \write_token.final ;
  wire \write_token.first ;
  wire \write_token.last ;
  wire [14:0] \write_token.slot ;
  assign \$1  = write_token[17:3] & token[17:3];
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
  assign \$29  = \$27  | \$28 ;
  assign \$30  = \$24  | \$29 ;
  assign \$31  = \$17  | \$30 ;
  assign \$32  = \$2  ? \$signal  : \$31 ;
  assign \$33  = token[0] ? 24'h000000 : \$32 ;
  assign \$34  = word_0 & { pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0] };
  assign \$35  = word_1 & { pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1] };
  assign \$36  = \$34  | \$35 ;
  assign \$37  = word_2 & { pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2] };
  assign \$38  = word_3 & { pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3] };
  assign \$39  = \$37  | \$38 ;
  assign \$40  = \$36  | \$39 ;
  assign \$41  = word_4 & { pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4] };
  assign \$42  = word_5 & { pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5] };
  assign \$43  = \$41  | \$42 ;
  assign \$44  = word_6 & { pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6] };
  assign \$45  = word_7 & { pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7] };
  assign \$46  = \$44  | \$45 ;
  assign \$47  = \$43  | \$46 ;
  assign \$48  = \$40  | \$47 ;
  assign \$49  = word_8 & { pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8] };
  assign \$50  = word_9 & { pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9] };
  assign \$51  = \$49  | \$50 ;
  assign \$52  = word_10 & { pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10] };
  assign \$53  = word_11 & { pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11] };
  assign \$54  = \$52  | \$53 ;
  assign \$55  = \$51  | \$54 ;
  assign \$56  = word_12 & { pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12] };
  assign \$57  = word_13 & { pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13] };
  assign \$58  = \$56  | \$57 ;
  assign \$59  = word_14 & { pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14] };
  assign \$60  = \$58  | \$59 ;
  assign \$61  = \$55  | \$60 ;
  assign \$62  = \$48  | \$61 ;
  assign final_zeros_0_0 = ~ \$signal [1];
  assign \$67  = ~ \$signal [2];
  assign \$68  = ~ \$signal [3];
  assign final_zeros_empty_0_1 = \$67  & \$68 ;
  assign final_zeros_0_1 = ~ \$signal [3];
  assign \$71  = ~ \$signal [4];
  assign \$72  = ~ \$signal [5];
  assign final_zeros_empty_0_2 = \$71  & \$72 ;
  assign final_zeros_0_2 = ~ \$signal [5];
  assign \$75  = ~ \$signal [6];
  assign \$76  = ~ \$signal [7];
  assign final_zeros_empty_0_3 = \$75  & \$76 ;
  assign final_zeros_0_3 = ~ \$signal [7];
  assign \$79  = ~ \$signal [8];
  assign \$80  = ~ \$signal [9];
  assign final_zeros_empty_0_4 = \$79  & \$80 ;
  assign final_zeros_0_4 = ~ \$signal [9];
  assign \$83  = ~ \$signal [10];
  assign \$84  = ~ \$signal [11];
  assign final_zeros_empty_0_5 = \$83  & \$84 ;
  assign final_zeros_0_5 = ~ \$signal [11];
  assign \$87  = ~ \$signal [12];
  assign \$88  = ~ \$signal [13];
  assign final_zeros_empty_0_6 = \$87  & \$88 ;
  assign final_zeros_0_6 = ~ \$signal [13];
  assign \$91  = ~ \$signal [14];
  assign \$92  = ~ \$signal [15];
  assign final_zeros_empty_0_7 = \$91  & \$92 ;
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
  assign \$102  = \$signal [21:16] + 7'h6b;
  assign { below_normal, binade[7:0] } = \$102  - { final_zeros_empty_2_1, final_zeros_3_0[2:0] };
  assign final_left_8 = final_zeros_empty_2_1 ? { \$signal [7:0], 8'h00 } : \$signal [15:0];
  assign final_left_4 = final_zeros_3_0[2] ? { final_left_8[11:0], 4'h0 } : final_left_8;
  assign final_left_2 = final_zeros_3_0[1] ? { final_left_4[13:0], 2'h0 } : final_left_4;
  assign final_left_1 = final_zeros_3_0[0] ? { final_left_2[14:0], 1'h0 } : final_left_2;
  assign \$104  = & { below_normal, below_normal, binade[7:0] };
  assign \$105  = final_left_1[1] | final_left_1[0];
  assign \$106  = \$104  ? { 1'h0, final_left_1[15:2], \$105  } : 16'h0000;
  assign denormal = below_normal ? \$106  : final_left_1;
  assign \$107  = | denormal[6:0];
  assign \$108  = \$107  | denormal[8];
  assign round_up = denormal[7] & \$108 ;
  assign \$109  = below_normal ? 9'h000 : { below_normal, binade[7:0] };
  assign \$110  = { \$109 , 7'h00 } + denormal[15:8];
  assign { \$111 [17], magnitude } = \$110  + round_up;
  assign beyond_range = magnitude > 15'h7f7f;
  assign \$112  = | magnitude[16:7];
  assign is_nothing = ~ \$112 ;
  assign \$113  = | \$signal [15:0];
  assign \$114  = ~ \$113 ;
  assign \$115  = \$114  | is_nothing;
  assign \$117  = beyond_range ? 15'h7f80 : magnitude[14:0];
  assign \$118  = \$115  ? 15'h0000 : \$117 ;
  assign result_size = \$signal [23] ? 15'h7fc0 : \$118 ;
  assign \$120  = ~ \$signal [23];
  assign pattern[15] = \$signal [22] & \$120 ;
  assign \word$27  = write_token[1] ? { 8'h00, pattern[15], result_size } : \$signal ;
  assign \term.nonzero  = | value[15:0];
  assign \$123  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign \$124  = sum_is_high ? { 1'h0, value[15:1] } : old[15:0];
  assign \$125  = sum_is_high ? { 1'h0, value[15:1] } : old[15:0];
  assign right_1 = \$123 [0] ? { 1'h0, \$124 [15:1] } : \$125 ;
  assign \$126  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_2 = \$126 [1] ? { 2'h0, right_1[15:2] } : right_1;
  assign \$127  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_4 = \$127 [2] ? { 4'h0, right_2[15:4] } : right_2;
  assign \$128  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_8 = \$128 [3] ? { 8'h00, right_4[15:8] } : right_4;
  assign \$129  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_far = | \$129 [5:4];
  assign distance = value[21:16] - old[21:16];
  assign \$130  = ~ \term.nonzero ;
  assign sum_is_high = distance[6] | \$130 ;
  assign \aligned.high  = sum_is_high ? old[15:0] : value[15:0];
  assign \$132  = ~ { right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far };
  assign \aligned.low  = right_8 & \$132 ;
  assign \aligned.exponent  = sum_is_high ? old[21:16] : value[21:16];
  assign \aligned.sign  = sum_is_high ? old[22] : value[22];
  assign \aligned.subtract  = old[22] ^ value[22];
  assign \aligned.flags  = old[23] | value[23];
  assign \aligned.still  = ~ \term.nonzero ;
  assign sum_other = \aligned.low  ^ { \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract  };
  assign sum_propagate = \aligned.high  ^ sum_other;
  assign sum_generate = \aligned.high  & sum_other;
  assign \$139  = sum_propagate[1] & sum_generate[0];
  assign sum_generate_1[1] = sum_generate[1] | \$139 ;
  assign \$141  = sum_propagate[3] & sum_generate[2];
  assign sum_generate_1[3] = sum_generate[3] | \$141 ;
  assign \$143  = sum_propagate[5] & sum_generate[4];
  assign sum_generate_1[5] = sum_generate[5] | \$143 ;
  assign \$145  = sum_propagate[7] & sum_generate[6];
  assign sum_generate_1[7] = sum_generate[7] | \$145 ;
  assign \$147  = sum_propagate[9] & sum_generate[8];
  assign sum_generate_1[9] = sum_generate[9] | \$147 ;
  assign \$149  = sum_propagate[11] & sum_generate[10];
  assign sum_generate_1[11] = sum_generate[11] | \$149 ;
  assign \$151  = sum_propagate[13] & sum_generate[12];
  assign sum_generate_1[13] = sum_generate[13] | \$151 ;
  assign \$153  = sum_propagate[15] & sum_generate[14];
  assign sum_generate_1[15] = sum_generate[15] | \$153 ;
  assign sum_propagate_1[1] = sum_propagate[1] & sum_propagate[0];
  assign sum_propagate_1[3] = sum_propagate[3] & sum_propagate[2];
  assign sum_propagate_1[5] = sum_propagate[5] & sum_propagate[4];
  assign sum_propagate_1[7] = sum_propagate[7] & sum_propagate[6];
  assign sum_propagate_1[9] = sum_propagate[9] & sum_propagate[8];
  assign sum_propagate_1[11] = sum_propagate[11] & sum_propagate[10];
  assign sum_propagate_1[13] = sum_propagate[13] & sum_propagate[12];
  assign sum_propagate_1[15] = sum_propagate[15] & sum_propagate[14];
  assign \$163  = sum_propagate[2] & sum_generate_1[1];
  assign sum_generate_2[2] = sum_generate[2] | \$163 ;
  assign \$165  = sum_propagate_1[3] & sum_generate_1[1];
  assign sum_generate_2[3] = sum_generate_1[3] | \$165 ;
  assign \$167  = sum_propagate[6] & sum_generate_1[5];
  assign sum_generate_2[6] = sum_generate[6] | \$167 ;
  assign \$169  = sum_propagate_1[7] & sum_generate_1[5];
  assign sum_generate_2[7] = sum_generate_1[7] | \$169 ;
  assign \$171  = sum_propagate[10] & sum_generate_1[9];
  assign sum_generate_2[10] = sum_generate[10] | \$171 ;
  assign \$173  = sum_propagate_1[11] & sum_generate_1[9];
  assign sum_generate_2[11] = sum_generate_1[11] | \$173 ;
  assign \$175  = sum_propagate[14] & sum_generate_1[13];
  assign sum_generate_2[14] = sum_generate[14] | \$175 ;
  assign \$177  = sum_propagate_1[15] & sum_generate_1[13];
  assign sum_generate_2[15] = sum_generate_1[15] | \$177 ;
  assign sum_propagate_2[2] = sum_propagate[2] & sum_propagate_1[1];
  assign sum_propagate_2[3] = sum_propagate_1[3] & sum_propagate_1[1];
  assign sum_propagate_2[6] = sum_propagate[6] & sum_propagate_1[5];
  assign sum_propagate_2[7] = sum_propagate_1[7] & sum_propagate_1[5];
  assign sum_propagate_2[10] = sum_propagate[10] & sum_propagate_1[9];
  assign sum_propagate_2[11] = sum_propagate_1[11] & sum_propagate_1[9];
  assign sum_propagate_2[14] = sum_propagate[14] & sum_propagate_1[13];
  assign sum_propagate_2[15] = sum_propagate_1[15] & sum_propagate_1[13];
  assign \$187  = sum_propagate[4] & sum_generate_2[3];
  assign sum_generate_4[4] = sum_generate[4] | \$187 ;
  assign \$189  = sum_propagate_1[5] & sum_generate_2[3];
  assign sum_generate_4[5] = sum_generate_1[5] | \$189 ;
  assign \$191  = sum_propagate_2[6] & sum_generate_2[3];
  assign sum_generate_4[6] = sum_generate_2[6] | \$191 ;
  assign \$193  = sum_propagate_2[7] & sum_generate_2[3];
  assign sum_generate_4[7] = sum_generate_2[7] | \$193 ;
  assign \$195  = sum_propagate[12] & sum_generate_2[11];
  assign sum_generate_4[12] = sum_generate[12] | \$195 ;
  assign \$197  = sum_propagate_1[13] & sum_generate_2[11];
  assign sum_generate_4[13] = sum_generate_1[13] | \$197 ;
  assign \$199  = sum_propagate_2[14] & sum_generate_2[11];
  assign sum_generate_4[14] = sum_generate_2[14] | \$199 ;
  assign \$201  = sum_propagate_2[15] & sum_generate_2[11];
  assign sum_generate_4[15] = sum_generate_2[15] | \$201 ;
  assign sum_propagate_4[4] = sum_propagate[4] & sum_propagate_2[3];
  assign sum_propagate_4[5] = sum_propagate_1[5] & sum_propagate_2[3];
  assign sum_propagate_4[6] = sum_propagate_2[6] & sum_propagate_2[3];
  assign sum_propagate_4[7] = sum_propagate_2[7] & sum_propagate_2[3];
  assign sum_propagate_4[12] = sum_propagate[12] & sum_propagate_2[11];
  assign sum_propagate_4[13] = sum_propagate_1[13] & sum_propagate_2[11];
  assign sum_propagate_4[14] = sum_propagate_2[14] & sum_propagate_2[11];
  assign sum_propagate_4[15] = sum_propagate_2[15] & sum_propagate_2[11];
  assign \$211  = sum_propagate[8] & sum_generate_4[7];
  assign sum_generate_8[8] = sum_generate[8] | \$211 ;
  assign \$213  = sum_propagate_1[9] & sum_generate_4[7];
  assign sum_generate_8[9] = sum_generate_1[9] | \$213 ;
  assign \$215  = sum_propagate_2[10] & sum_generate_4[7];
  assign sum_generate_8[10] = sum_generate_2[10] | \$215 ;
  assign \$217  = sum_propagate_2[11] & sum_generate_4[7];
  assign sum_generate_8[11] = sum_generate_2[11] | \$217 ;
  assign \$219  = sum_propagate_4[12] & sum_generate_4[7];
  assign sum_generate_8[12] = sum_generate_4[12] | \$219 ;
  assign \$221  = sum_propagate_4[13] & sum_generate_4[7];
  assign sum_generate_8[13] = sum_generate_4[13] | \$221 ;
  assign \$223  = sum_propagate_4[14] & sum_generate_4[7];
  assign sum_generate_8[14] = sum_generate_4[14] | \$223 ;
  assign \$225  = sum_propagate_4[15] & sum_generate_4[7];
  assign sum_generate_8[15] = sum_generate_4[15] | \$225 ;
  assign sum_propagate_8[8] = sum_propagate[8] & sum_propagate_4[7];
  assign sum_propagate_8[9] = sum_propagate_1[9] & sum_propagate_4[7];
  assign sum_propagate_8[10] = sum_propagate_2[10] & sum_propagate_4[7];
  assign sum_propagate_8[11] = sum_propagate_2[11] & sum_propagate_4[7];
  assign sum_propagate_8[12] = sum_propagate_4[12] & sum_propagate_4[7];
  assign sum_propagate_8[13] = sum_propagate_4[13] & sum_propagate_4[7];
  assign sum_propagate_8[14] = sum_propagate_4[14] & sum_propagate_4[7];
  assign sum_around = \aligned.subtract  & sum_generate_8[15];
  assign \$235  = ~ sum_generate_8[15];
  assign sum_not_positive = \aligned.subtract  & \$235 ;
  assign \$236  = { sum_propagate_8[14:8], sum_propagate_4[7:4], sum_propagate_2[3:2], sum_propagate_1[1], sum_propagate[0] } & { sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around };
  assign \$237  = { sum_generate_8[14:8], sum_generate_4[7:4], sum_generate_2[3:2], sum_generate_1[1], sum_generate[0] } | \$236 ;
  assign \$238  = sum_propagate ^ { \$237 , sum_around };
  assign sum_bits = \$238  ^ { sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive };
  assign \$239  = ~ \aligned.subtract ;
  assign carry = sum_generate_8[15] & \$239 ;
  assign \total$97.sign  = \aligned.sign  ^ sum_not_positive;
  assign \$243  = carry | sum_bits[15];
  assign \$244  = \$243  | \aligned.still ;
  assign \$245  = ~ \$244 ;
  assign left_by_first = \$245  & sum_bits[14];
  assign \$248  = carry | sum_bits[15];
  assign \$249  = \$248  | \aligned.still ;
  assign \$251  = \$249  | sum_bits[14];
  assign \$252  = left_by_first ? 2'h3 : { 1'h0, carry };
  assign exponent_step[1:0] = \$251  ? \$252  : 2'h2;
  assign \$254  = left_by_first ? { sum_bits[14:0], 2'h0 } : { sum_bits, 1'h0 };
  assign \$255  = \$251  ? \$254  : { sum_bits[13:0], 3'h0 };
  assign shifted = carry ? { carry, sum_bits } : \$255 ;
  assign { \$256 [7:6], normalised_exponent } = $signed({ 1'h0, \aligned.exponent  }) + $signed(exponent_step[1:0]);
  assign sum_present = | shifted[16:1];
  assign \state_after.exponent  = normalised_exponent & { sum_present, sum_present, sum_present, sum_present, sum_present, sum_present };
  assign \state_after.sign  = \total$97.sign  & sum_present;
  always @(posedge clk)
    token_next <= \$259 ;
  always @(posedge clk)
    write_token <= \$260 ;
  always @(posedge clk)
    \$signal  <= { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  always @(posedge clk)
    old <= \$33 ;
  always @(posedge clk)
    word_0 <= \$261 ;
  always @(posedge clk)
    word_1 <= \$262 ;
  always @(posedge clk)
    word_2 <= \$263 ;
  always @(posedge clk)
    word_3 <= \$264 ;
  always @(posedge clk)
    word_4 <= \$265 ;
  always @(posedge clk)
    word_5 <= \$266 ;
  always @(posedge clk)
    word_6 <= \$267 ;
  always @(posedge clk)
    word_7 <= \$268 ;
  always @(posedge clk)
    word_8 <= \$269 ;
  always @(posedge clk)
    word_9 <= \$270 ;
  always @(posedge clk)
    word_10 <= \$271 ;
  always @(posedge clk)
    word_11 <= \$272 ;
  always @(posedge clk)
    word_12 <= \$273 ;
  always @(posedge clk)
    word_13 <= \$274 ;
  always @(posedge clk)
    word_14 <= \$275 ;
  always @(posedge clk)
    pointer <= \$276 ;
  always @(posedge clk)
    word <= \$277 ;
  assign \$261  = write_token[3] ? \word$27  : word_0;
  assign \$260  = rst ? 18'h00000 : token_next;
  assign \$259  = rst ? 18'h00000 : token;
  assign \$277  = fetch ? \$62 [15:0] : word;
  assign \$procmux$69_Y  = fetch ? { pointer[13:0], pointer[14] } : pointer;
  assign \$276  = rst ? 15'h0001 : \$procmux$69_Y ;
  assign \$275  = write_token[17] ? \word$27  : word_14;
  assign \$274  = write_token[16] ? \word$27  : word_13;
  assign \$273  = write_token[15] ? \word$27  : word_12;
  assign \$272  = write_token[14] ? \word$27  : word_11;
  assign \$271  = write_token[13] ? \word$27  : word_10;
  assign \$270  = write_token[12] ? \word$27  : word_9;
  assign \$269  = write_token[11] ? \word$27  : word_8;
  assign \$268  = write_token[10] ? \word$27  : word_7;
  assign \$267  = write_token[9] ? \word$27  : word_6;
  assign \$266  = write_token[8] ? \word$27  : word_5;
  assign \$265  = write_token[7] ? \word$27  : word_4;
  assign \$264  = write_token[6] ? \word$27  : word_3;
  assign \$263  = write_token[5] ? \word$27  : word_2;
  assign \$262  = write_token[4] ? \word$27  : word_1;
  assign \held_token.first  = token_next[0];
  assign \held_token.final  = token_next[1];
  assign \held_token.last  = token_next[2];
  assign \held_token.slot  = token_next[17:3];
  assign \write_token.first  = write_token[0];
  assign \write_token.final  = write_token[1];
  assign \write_token.last  = write_token[2];
  assign \write_token.slot  = write_token[17:3];
  assign \term.magnitude  = value[15:0];
  assign \term.exponent  = value[21:16];
  assign \term.sign  = value[22];
  assign \term.flags  = value[23];
  assign \total$97.magnitude  = { carry, sum_bits };
  assign \total$97.exponent  = \aligned.exponent ;
  assign \total$97.flags  = \aligned.flags ;
  assign \total$97.still  = \aligned.still ;
  assign \state_after.significand  = shifted[16:1];
  assign \state_after.flags  = \aligned.flags ;
  assign \$111 [16:0] = magnitude;
  assign \$256 [5:0] = normalised_exponent;
  assign state_after = { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  assign exponent_step[3:2] = { exponent_step[1], exponent_step[1] };
  assign places = { sum_bits, 1'h0 };
  assign \total$97  = { \aligned.still , \aligned.flags , \total$97.sign , \aligned.exponent , carry, sum_bits };
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
  assign \$signal$29  = word;
  assign total = { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  assign held_token = token_next;
endmodule

module collector_8_lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x15(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
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
  input [17:0] token;
  wire [17:0] token;
  wire [4:0] \$1 ;
  wire \$10 ;
  wire [14:0] \$11 ;
  wire [14:0] \$12 ;
  wire [14:0] \$13 ;
  wire [14:0] \$14 ;
  wire [14:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [17:0] \$19 ;
  wire [5:0] \$2 ;
  wire [14:0] \$20 ;
  wire [3:0] \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire [14:0] \$24 ;
  wire \$25 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [14:0] \$procmux$61_Y ;
  wire \$signal ;
  reg [3:0] \$signal$13 ;
  wire \$signal$15 ;
  reg [14:0] \$signal$16 ;
  wire fetch;
  wire [17:0] lane_0_token_next;
  wire [15:0] lane_0_word;
  wire [17:0] lane_1_token_next;
  wire [15:0] lane_1_word;
  wire [17:0] lane_2_token_next;
  wire [15:0] lane_2_word;
  wire [17:0] lane_3_token_next;
  wire [15:0] lane_3_word;
  wire [17:0] lane_4_token_next;
  wire [15:0] lane_4_word;
  wire [17:0] lane_5_token_next;
  wire [15:0] lane_5_word;
  wire [17:0] lane_6_token_next;
  wire [15:0] lane_6_word;
  wire [17:0] lane_7_token_next;
  wire [15:0] lane_7_word;
  reg [17:0] leaving_token;
  reg [14:0] pointer;
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
  assign \$11  = ~ leaving_token[17:3];
  assign \$12  = \$signal$16  & \$11 ;
  assign \$13  = leaving_token[17:3] & { leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2] };
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
  assign \$21  = rst ? 4'h0 : \$2 [3:0];
  assign \$procmux$61_Y  = released ? { pointer[13:0], pointer[14] } : pointer;
  assign \$20  = rst ? 15'h0001 : \$procmux$61_Y ;
  assign \$19  = rst ? 18'h00000 : lane_7_token_next;
  lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x15 lane_0 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(lane_0_token_next),
    .value(values[23:0]),
    .word(lane_0_word)
  );
  lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x15 lane_1 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_0_token_next),
    .token_next(lane_1_token_next),
    .value(values[47:24]),
    .word(lane_1_word)
  );
  lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x15 lane_2 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_1_token_next),
    .token_next(lane_2_token_next),
    .value(values[71:48]),
    .word(lane_2_word)
  );
  lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x15 lane_3 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_2_token_next),
    .token_next(lane_3_token_next),
    .value(values[95:72]),
    .word(lane_3_word)
  );
  lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x15 lane_4 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_3_token_next),
    .token_next(lane_4_token_next),
    .value(values[119:96]),
    .word(lane_4_word)
  );
  lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x15 lane_5 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_4_token_next),
    .token_next(lane_5_token_next),
    .value(values[143:120]),
    .word(lane_5_word)
  );
  lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x15 lane_6 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_5_token_next),
    .token_next(lane_6_token_next),
    .value(values[167:144]),
    .word(lane_6_word)
  );
  lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x15 lane_7 (
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

module fma_tree_8x8_e4m3_bf16_w16_an11_k4096_d15(s_axis_a_tdata, s_axis_a_tlast, s_axis_a_tuser, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
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
  wire [2:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire [4:0] \$17 ;
  wire [4:0] \$18 ;
  wire [4:0] \$19 ;
  wire \$2 ;
  wire [4:0] \$20 ;
  wire [4:0] \$21 ;
  wire \$22 ;
  wire [4:0] \$23 ;
  wire [4:0] \$24 ;
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
  wire [14:0] \$52 ;
  wire [4:0] \$53 ;
  wire \$54 ;
  wire [5:0] \$55 ;
  wire \$56 ;
  wire [3:0] \$57 ;
  wire \$58 ;
  wire [1:0] \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire [3:0] \$61 ;
  wire [3:0] \$62 ;
  wire [3:0] \$63 ;
  wire \$64 ;
  wire [23:0] \$65 ;
  wire [17:0] \$66 ;
  wire [3:0] \$67 ;
  wire \$7 ;
  wire [4:0] \$8 ;
  wire \$9 ;
  wire [3:0] \$procmux$11_Y ;
  wire [3:0] \$procmux$13_Y ;
  wire [3:0] \$procmux$17_Y ;
  wire [3:0] \$procmux$21_Y ;
  wire \$procmux$26_Y ;
  wire [1:0] \$procmux$30_Y ;
  wire [1:0] \$procmux$33_Y ;
  wire \$procmux$38_Y ;
  wire [3:0] \$procmux$43_Y ;
  wire \$procmux$47_Y ;
  wire \$procmux$7_Y ;
  wire \$signal ;
  wire \$signal$21 ;
  wire \$signal$22 ;
  wire \$signal$23 ;
  wire [7:0] \$signal$24 ;
  wire \$signal$24.final ;
  wire \$signal$24.first ;
  wire \$signal$24.last ;
  wire [3:0] \$signal$24.slot ;
  wire \$signal$24.valid ;
  reg [3:0] \$signal$25 ;
  reg [3:0] \$signal$31 ;
  reg [1:0] \$signal$32 ;
  reg [3:0] \$signal$33 ;
  wire [191:0] array_c;
  wire [127:0] collector_m_axis_tdata;
  wire collector_m_axis_tlast;
  wire collector_m_axis_tvalid;
  wire collector_released;
  wire ends;
  wire error;
  reg [3:0] free;
  reg full;
  reg holding;
  reg [17:0] landing;
  reg start;
  reg [3:0] taken;
  reg [23:0] token_line;
  assign \$27  = \$signal$21  & \$26 ;
  assign \$28  = taken == 4'he;
  assign \$29  = \$signal$22  & \$28 ;
  assign \$30  = ~ s_axis_a_tlast;
  assign \$31  = \$29  & \$30 ;
  assign \$32  = s_axis_a_tuser[0] & s_axis_a_tuser[1];
  assign \$33  = ~ \$32 ;
  assign \$34  = \$31  & \$33 ;
  assign \$35  = \$27  | \$34 ;
  assign \$36  = token_line[18] & token_line[16];
  assign \$37  = ! token_line[23:20];
  assign \$38  = token_line[23:20] == 1'h1;
  assign \$39  = token_line[23:20] == 2'h2;
  assign \$40  = token_line[23:20] == 2'h3;
  assign \$41  = token_line[23:20] == 3'h4;
  assign \$42  = token_line[23:20] == 3'h5;
  assign \$43  = token_line[23:20] == 3'h6;
  assign \$44  = token_line[23:20] == 3'h7;
  assign \$45  = token_line[23:20] == 4'h8;
  assign \$46  = token_line[23:20] == 4'h9;
  assign \$47  = token_line[23:20] == 4'ha;
  assign \$48  = token_line[23:20] == 4'hb;
  assign \$49  = token_line[23:20] == 4'hc;
  assign \$50  = token_line[23:20] == 4'hd;
  assign \$51  = token_line[23:20] == 4'he;
  assign \$52  = { \$51 , \$50 , \$49 , \$48 , \$47 , \$46 , \$45 , \$44 , \$43 , \$42 , \$41 , \$40 , \$39 , \$38 , \$37  } & { token_line[16], token_line[16], token_line[16], token_line[16], token_line[16], token_line[16], token_line[16], token_line[16], token_line[16], token_line[16], token_line[16], token_line[16], token_line[16], token_line[16], token_line[16] };
  assign \$53  = free + collector_released;
  assign \$54  = \$signal$22  & s_axis_a_tuser[0];
  assign \$55  = \$53  - \$54 ;
  always @(posedge clk)
    start <= \$56 ;
  always @(posedge clk)
    \$signal$31  <= \$57 ;
  always @(posedge clk)
    full <= \$58 ;
  always @(posedge clk)
    \$signal$32  <= \$59 ;
  always @(posedge clk)
    holding <= \$60 ;
  always @(posedge clk)
    \$signal$25  <= \$61 ;
  always @(posedge clk)
    taken <= \$62 ;
  always @(posedge clk)
    \$signal$33  <= \$63 ;
  always @(posedge clk)
    framing_error <= \$64 ;
  always @(posedge clk)
    token_line <= \$65 ;
  always @(posedge clk)
    landing <= \$66 ;
  always @(posedge clk)
    free <= \$67 ;
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
  assign \$16  = \$signal$25  == 4'he;
  assign \$17  = \$signal$25  + 1'h1;
  assign \$18  = \$16  ? 5'h00 : \$17 ;
  assign \$19  = \$15  ? { 1'h0, \$signal$33  } : \$18 ;
  assign \$20  = taken + 1'h1;
  assign \$21  = s_axis_a_tlast ? 5'h00 : \$20 ;
  assign \$22  = \$signal$25  == 4'he;
  assign \$23  = \$signal$25  + 1'h1;
  assign \$24  = \$22  ? 5'h00 : \$23 ;
  assign \$25  = \$signal$31  == 3'h7;
  assign \$26  = s_axis_b_tlast != \$25 ;
  assign \$67  = rst ? 4'hf : \$55 [3:0];
  assign \$procmux$11_Y  = ends ? \$24 [3:0] : \$signal$33 ;
  assign \$procmux$13_Y  = \$signal$22  ? \$procmux$11_Y  : \$signal$33 ;
  assign \$63  = rst ? 4'h0 : \$procmux$13_Y ;
  assign \$procmux$17_Y  = \$signal$22  ? \$21 [3:0] : taken;
  assign \$62  = rst ? 4'h0 : \$procmux$17_Y ;
  assign \$procmux$21_Y  = \$signal$22  ? \$19 [3:0] : \$signal$25 ;
  assign \$61  = rst ? 4'h0 : \$procmux$21_Y ;
  assign \$procmux$26_Y  = \$signal$23  ? 1'h0 : \$12 ;
  assign \$60  = rst ? 1'h0 : \$procmux$26_Y ;
  assign \$66  = rst ? 18'h00000 : { \$52 , token_line[19], \$36 , token_line[17] };
  assign \$procmux$30_Y  = holding ? \$13 [1:0] : \$signal$32 ;
  assign \$procmux$33_Y  = \$signal$23  ? 2'h0 : \$procmux$30_Y ;
  assign \$59  = rst ? 2'h0 : \$procmux$33_Y ;
  assign \$procmux$38_Y  = \$signal$23  ? 1'h0 : \$11 ;
  assign \$58  = rst ? 1'h0 : \$procmux$38_Y ;
  assign \$procmux$43_Y  = \$signal$23  ? 4'h0 : \$8 [3:0];
  assign \$57  = rst ? 4'h0 : \$procmux$43_Y ;
  assign \$procmux$47_Y  = \$signal$22  ? s_axis_a_tlast : start;
  assign \$56  = rst ? 1'h1 : \$procmux$47_Y ;
  assign \$65  = rst ? 24'h000000 : { token_line[15:0], \$signal$25 , s_axis_a_tlast, s_axis_a_tuser, \$signal$22  };
  assign \$procmux$7_Y  = \$35  ? 1'h1 : framing_error;
  assign \$64  = rst ? 1'h0 : \$procmux$7_Y ;
  array_tree_fma_e4m3_bf16_w16_an11_k4096_late_8x8 array (
    .a(s_axis_a_tdata),
    .b(s_axis_b_tdata),
    .c(array_c),
    .clk(clk),
    .load(\$signal$21 ),
    .swap(\$signal$23 )
  );
  collector_8_lane_accumulate_fma_e4m3_bf16_w16_an11_k4096_late_to_24_x15 collector (
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
