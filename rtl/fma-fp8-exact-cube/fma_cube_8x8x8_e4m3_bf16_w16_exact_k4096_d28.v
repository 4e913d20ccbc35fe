// fma_cube_8x8x8_e4m3_bf16_w16_exact_k4096_d28: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=fma, format=e4m3, b_format=e4m3, out_format=bf16, sum_width=16, normalisation=exact, guard=0, alignment=truncate, subnormals=False, specials=ieee, rounding=rne, overflow=ieee, k_max=4096, array=cube, rows=8, cols=8, layers=8, depth=28

module encoder_fma_e4m3_bf16_w16_exact_k4096_late(code, a);
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

module skew_8x64(clk, skewed, straight);
  input clk;
  wire clk;
  output [511:0] skewed;
  wire [511:0] skewed;
  input [511:0] straight;
  wire [511:0] straight;
  reg [63:0] line_1;
  reg [127:0] line_2;
  reg [191:0] line_3;
  reg [255:0] line_4;
  reg [319:0] line_5;
  reg [383:0] line_6;
  reg [447:0] line_7;
  always @(posedge clk)
    line_1 <= straight[127:64];
  always @(posedge clk)
    line_2 <= { line_2[63:0], straight[191:128] };
  always @(posedge clk)
    line_3 <= { line_3[127:0], straight[255:192] };
  always @(posedge clk)
    line_4 <= { line_4[191:0], straight[319:256] };
  always @(posedge clk)
    line_5 <= { line_5[255:0], straight[383:320] };
  always @(posedge clk)
    line_6 <= { line_6[319:0], straight[447:384] };
  always @(posedge clk)
    line_7 <= { line_7[383:0], straight[511:448] };
  assign skewed = { line_7[447:384], line_6[383:320], line_5[319:256], line_4[255:192], line_3[191:128], line_2[127:64], line_1, straight[63:0] };
endmodule

module skew_8x88(clk, skewed, straight);
  input clk;
  wire clk;
  output [703:0] skewed;
  wire [703:0] skewed;
  input [703:0] straight;
  wire [703:0] straight;
  reg [87:0] line_1;
  reg [175:0] line_2;
  reg [263:0] line_3;
  reg [351:0] line_4;
  reg [439:0] line_5;
  reg [527:0] line_6;
  reg [615:0] line_7;
  always @(posedge clk)
    line_1 <= straight[175:88];
  always @(posedge clk)
    line_2 <= { line_2[87:0], straight[263:176] };
  always @(posedge clk)
    line_3 <= { line_3[175:0], straight[351:264] };
  always @(posedge clk)
    line_4 <= { line_4[263:0], straight[439:352] };
  always @(posedge clk)
    line_5 <= { line_5[351:0], straight[527:440] };
  always @(posedge clk)
    line_6 <= { line_6[439:0], straight[615:528] };
  always @(posedge clk)
    line_7 <= { line_7[527:0], straight[703:616] };
  assign skewed = { line_7[615:528], line_6[527:440], line_5[439:352], line_4[351:264], line_3[263:176], line_2[175:88], line_1, straight[87:0] };
endmodule

module pe_chain_fma_e4m3_bf16_w16_exact_k4096_late(b, state, clk, a_next, b_next, state_next, a);
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
  wire [15:0] \$14 ;
  wire [5:0] \$15 ;
  wire [5:0] \$16 ;
  wire \$163 ;
  wire \$164 ;
  wire \$167 ;
  wire \$168 ;
  wire [5:0] \$17 ;
  wire \$171 ;
  wire \$172 ;
  wire \$175 ;
  wire \$176 ;
  wire \$179 ;
  wire [5:0] \$18 ;
  wire \$180 ;
  wire \$183 ;
  wire \$184 ;
  wire \$187 ;
  wire \$188 ;
  wire \$19 ;
  wire \$191 ;
  wire \$192 ;
  wire [15:0] \$21 ;
  wire [6:0] \$210 ;
  wire [7:0] \$211 ;
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
  wire [40:0] aligned;
  wire [5:0] \aligned.exponent ;
  wire \aligned.flags ;
  wire [15:0] \aligned.high ;
  wire [15:0] \aligned.low ;
  wire \aligned.sign ;
  wire \aligned.subtract ;
  wire [7:0] \b$8 ;
  wire [10:0] decoded_b;
  wire [3:0] \decoded_b.field ;
  wire \decoded_b.nan ;
  wire \decoded_b.nonzero ;
  wire \decoded_b.sign ;
  wire [3:0] \decoded_b.significand ;
  wire decoded_b_hidden;
  wire [6:0] distance;
  wire [16:0] left_1;
  wire [16:0] left_16;
  wire [16:0] left_2;
  wire [16:0] left_4;
  wire [16:0] left_8;
  wire [5:0] normalised_exponent;
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
  wire [23:0] \state$108 ;
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
  wire [24:0] total;
  wire [5:0] \total.exponent ;
  wire \total.flags ;
  wire [16:0] \total.magnitude ;
  wire \total.sign ;
  wire zeros_0_0;
  wire zeros_0_1;
  wire zeros_0_10;
  wire zeros_0_11;
  wire zeros_0_12;
  wire zeros_0_13;
  wire zeros_0_14;
  wire zeros_0_15;
  wire zeros_0_2;
  wire zeros_0_3;
  wire zeros_0_4;
  wire zeros_0_5;
  wire zeros_0_6;
  wire zeros_0_7;
  wire zeros_0_8;
  wire zeros_0_9;
  wire [1:0] zeros_1_0;
  wire [1:0] zeros_1_1;
  wire [1:0] zeros_1_2;
  wire [1:0] zeros_1_3;
  wire [1:0] zeros_1_4;
  wire [1:0] zeros_1_5;
  wire [1:0] zeros_1_6;
  wire [1:0] zeros_1_7;
  wire [2:0] zeros_2_0;
  wire [2:0] zeros_2_1;
  wire [2:0] zeros_2_2;
  wire [2:0] zeros_2_3;
  wire [3:0] zeros_3_0;
  wire [3:0] zeros_3_1;
  wire [4:0] zeros_4_0;
  wire zeros_empty_0_0;
  wire zeros_empty_0_1;
  wire zeros_empty_0_10;
  wire zeros_empty_0_11;
  wire zeros_empty_0_12;
  wire zeros_empty_0_13;
  wire zeros_empty_0_14;
  wire zeros_empty_0_15;
  wire zeros_empty_0_2;
  wire zeros_empty_0_3;
  wire zeros_empty_0_4;
  wire zeros_empty_0_5;
  wire zeros_empty_0_6;
  wire zeros_empty_0_7;
  wire zeros_empty_0_8;
  wire zeros_empty_0_9;
  wire zeros_empty_1_0;
  wire zeros_empty_1_1;
  wire zeros_empty_1_2;
  wire zeros_empty_1_3;
  wire zeros_empty_1_4;
  wire zeros_empty_1_5;
  wire zeros_empty_1_6;
  wire zeros_empty_1_7;
  wire zeros_empty_2_0;
  wire zeros_empty_2_1;
  wire zeros_empty_2_2;
  wire zeros_empty_2_3;
  wire zeros_empty_3_0;
  wire zeros_empty_3_1;
  wire zeros_empty_4_0;
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
  assign total[16] = sum_generate_8[15] & \$128 ;
  assign \total.sign  = \aligned.sign  ^ sum_not_positive;
  assign zeros_0_7 = ~ sum_bits[0];
  assign \$163  = ~ sum_bits[1];
  assign \$164  = ~ sum_bits[2];
  assign zeros_empty_0_8 = \$163  & \$164 ;
  assign zeros_0_8 = ~ sum_bits[2];
  assign \$167  = ~ sum_bits[3];
  assign \$168  = ~ sum_bits[4];
  assign zeros_empty_0_9 = \$167  & \$168 ;
  assign zeros_0_9 = ~ sum_bits[4];
  assign \$171  = ~ sum_bits[5];
  assign \$172  = ~ sum_bits[6];
  assign zeros_empty_0_10 = \$171  & \$172 ;
  assign zeros_0_10 = ~ sum_bits[6];
  assign \$175  = ~ sum_bits[7];
  assign \$176  = ~ sum_bits[8];
  assign zeros_empty_0_11 = \$175  & \$176 ;
  assign zeros_0_11 = ~ sum_bits[8];
  assign \$179  = ~ sum_bits[9];
  assign \$180  = ~ sum_bits[10];
  assign zeros_empty_0_12 = \$179  & \$180 ;
  assign zeros_0_12 = ~ sum_bits[10];
  assign \$183  = ~ sum_bits[11];
  assign \$184  = ~ sum_bits[12];
  assign zeros_empty_0_13 = \$183  & \$184 ;
  assign zeros_0_13 = ~ sum_bits[12];
  assign \$187  = ~ sum_bits[13];
  assign \$188  = ~ sum_bits[14];
  assign zeros_empty_0_14 = \$187  & \$188 ;
  assign zeros_0_14 = ~ sum_bits[14];
  assign \$191  = ~ sum_bits[15];
  assign \$192  = ~ total[16];
  assign zeros_empty_0_15 = \$191  & \$192 ;
  assign zeros_0_15 = ~ total[16];
  assign zeros_empty_1_4 = zeros_empty_0_8 & zeros_empty_0_9;
  assign zeros_1_4[0] = zeros_empty_0_9 ? zeros_0_8 : zeros_0_9;
  assign zeros_empty_1_5 = zeros_empty_0_10 & zeros_empty_0_11;
  assign zeros_1_5[0] = zeros_empty_0_11 ? zeros_0_10 : zeros_0_11;
  assign zeros_empty_1_6 = zeros_empty_0_12 & zeros_empty_0_13;
  assign zeros_1_6[0] = zeros_empty_0_13 ? zeros_0_12 : zeros_0_13;
  assign zeros_empty_1_7 = zeros_empty_0_14 & zeros_empty_0_15;
  assign zeros_1_7[0] = zeros_empty_0_15 ? zeros_0_14 : zeros_0_15;
  assign zeros_empty_2_2 = zeros_empty_1_4 & zeros_empty_1_5;
  assign zeros_2_2[1:0] = zeros_empty_1_5 ? { zeros_empty_0_9, zeros_1_4[0] } : { zeros_empty_0_11, zeros_1_5[0] };
  assign zeros_empty_2_3 = zeros_empty_1_6 & zeros_empty_1_7;
  assign zeros_2_3[1:0] = zeros_empty_1_7 ? { zeros_empty_0_13, zeros_1_6[0] } : { zeros_empty_0_15, zeros_1_7[0] };
  assign zeros_empty_3_1 = zeros_empty_2_2 & zeros_empty_2_3;
  assign zeros_3_1[2:0] = zeros_empty_2_3 ? { zeros_empty_1_5, zeros_2_2[1:0] } : { zeros_empty_1_7, zeros_2_3[1:0] };
  assign zeros_4_0[3:0] = zeros_empty_3_1 ? { 3'h0, zeros_0_7 } : { zeros_empty_2_3, zeros_3_1[2:0] };
  assign \$210  = \aligned.exponent  + 1'h1;
  assign { \$211 [7:6], normalised_exponent } = \$210  - { zeros_empty_3_1, zeros_4_0[3:0] };
  assign left_16 = zeros_empty_3_1 ? { sum_bits[0], 16'h0000 } : { total[16], sum_bits };
  assign left_8 = zeros_4_0[3] ? { left_16[8:0], 8'h00 } : left_16;
  assign left_4 = zeros_4_0[2] ? { left_8[12:0], 4'h0 } : left_8;
  assign left_2 = zeros_4_0[1] ? { left_4[14:0], 2'h0 } : left_4;
  assign left_1 = zeros_4_0[0] ? { left_2[15:0], 1'h0 } : left_2;
  assign \state_after.exponent  = normalised_exponent & { left_1[16], left_1[16], left_1[16], left_1[16], left_1[16], left_1[16] };
  assign \state_after.sign  = \total.sign  & left_1[16];
  always @(posedge clk)
    a_next <= a;
  always @(posedge clk)
    b_next <= b;
  always @(posedge clk)
    state_next <= { \aligned.flags , \state_after.sign , \state_after.exponent , left_1[16:1] };
  assign \$211 [5:0] = normalised_exponent;
  assign \decoded_b.significand  = { decoded_b_hidden, decoded_b[2:0] };
  assign \decoded_b.field  = b_next[6:3];
  assign \decoded_b.sign  = b_next[7];
  assign \decoded_b.nonzero  = decoded_b_hidden;
  assign \term.magnitude  = { \product.magnitude , 8'h00 };
  assign \term.nonzero  = \product.nonzero ;
  assign \term.exponent  = \product.exponent ;
  assign \term.sign  = \product.sign ;
  assign \term.flags  = \product.flags ;
  assign \total.magnitude  = { total[16], sum_bits };
  assign \total.exponent  = \aligned.exponent ;
  assign \total.flags  = \aligned.flags ;
  assign \state_after.significand  = left_1[16:1];
  assign \state_after.flags  = \aligned.flags ;
  assign \state$108  = state_next;
  assign state_after = { \aligned.flags , \state_after.sign , \state_after.exponent , left_1[16:1] };
  assign sum_present = left_1[16];
  assign zeros_4_0[4] = zeros_empty_3_1;
  assign zeros_empty_4_0 = 1'h0;
  assign zeros_3_1[3] = zeros_empty_2_3;
  assign zeros_3_0 = { 3'h0, zeros_0_7 };
  assign zeros_empty_3_0 = 1'h0;
  assign zeros_2_3[2] = zeros_empty_1_7;
  assign zeros_2_2[2] = zeros_empty_1_5;
  assign zeros_2_1 = { 2'h0, zeros_0_7 };
  assign zeros_empty_2_1 = 1'h0;
  assign zeros_2_0 = 3'h0;
  assign zeros_empty_2_0 = 1'h0;
  assign zeros_1_7[1] = zeros_empty_0_15;
  assign zeros_1_6[1] = zeros_empty_0_13;
  assign zeros_1_5[1] = zeros_empty_0_11;
  assign zeros_1_4[1] = zeros_empty_0_9;
  assign zeros_1_3 = { 1'h0, zeros_0_7 };
  assign zeros_empty_1_3 = 1'h0;
  assign zeros_1_2 = 2'h0;
  assign zeros_empty_1_2 = 1'h0;
  assign zeros_1_1 = 2'h0;
  assign zeros_empty_1_1 = 1'h0;
  assign zeros_1_0 = 2'h0;
  assign zeros_empty_1_0 = 1'h0;
  assign zeros_empty_0_7 = 1'h0;
  assign zeros_0_6 = 1'h0;
  assign zeros_empty_0_6 = 1'h0;
  assign zeros_0_5 = 1'h0;
  assign zeros_empty_0_5 = 1'h0;
  assign zeros_0_4 = 1'h0;
  assign zeros_empty_0_4 = 1'h0;
  assign zeros_0_3 = 1'h0;
  assign zeros_empty_0_3 = 1'h0;
  assign zeros_0_2 = 1'h0;
  assign zeros_empty_0_2 = 1'h0;
  assign zeros_0_1 = 1'h0;
  assign zeros_empty_0_1 = 1'h0;
  assign zeros_0_0 = 1'h0;
  assign zeros_empty_0_0 = 1'h0;
  assign { total[24:17], total[15:0] } = { \aligned.flags , \total.sign , \aligned.exponent , sum_bits };
  assign sum_propagate_8[7:0] = { sum_propagate_4[7:4], sum_propagate_2[3:2], sum_propagate_1[1], sum_propagate[0] };
  assign sum_generate_8[7:0] = { sum_generate_4[7:4], sum_generate_2[3:2], sum_generate_1[1], sum_generate[0] };
  assign { sum_propagate_4[11:8], sum_propagate_4[3:0] } = { sum_propagate_2[11:10], sum_propagate_1[9], sum_propagate[8], sum_propagate_2[3:2], sum_propagate_1[1], sum_propagate[0] };
  assign { sum_generate_4[11:8], sum_generate_4[3:0] } = { sum_generate_2[11:10], sum_generate_1[9], sum_generate[8], sum_generate_2[3:2], sum_generate_1[1], sum_generate[0] };
  assign { sum_propagate_2[13:12], sum_propagate_2[9:8], sum_propagate_2[5:4], sum_propagate_2[1:0] } = { sum_propagate_1[13], sum_propagate[12], sum_propagate_1[9], sum_propagate[8], sum_propagate_1[5], sum_propagate[4], sum_propagate_1[1], sum_propagate[0] };
  assign { sum_generate_2[13:12], sum_generate_2[9:8], sum_generate_2[5:4], sum_generate_2[1:0] } = { sum_generate_1[13], sum_generate[12], sum_generate_1[9], sum_generate[8], sum_generate_1[5], sum_generate[4], sum_generate_1[1], sum_generate[0] };
  assign { sum_propagate_1[14], sum_propagate_1[12], sum_propagate_1[10], sum_propagate_1[8], sum_propagate_1[6], sum_propagate_1[4], sum_propagate_1[2], sum_propagate_1[0] } = { sum_propagate[14], sum_propagate[12], sum_propagate[10], sum_propagate[8], sum_propagate[6], sum_propagate[4], sum_propagate[2], sum_propagate[0] };
  assign { sum_generate_1[14], sum_generate_1[12], sum_generate_1[10], sum_generate_1[8], sum_generate_1[6], sum_generate_1[4], sum_generate_1[2], sum_generate_1[0] } = { sum_generate[14], sum_generate[12], sum_generate[10], sum_generate[8], sum_generate[6], sum_generate[4], sum_generate[2], sum_generate[0] };
  assign aligned = { \aligned.flags , \aligned.sign , \aligned.exponent , \aligned.subtract , \aligned.low , \aligned.high  };
  assign term = { \product.flags , \product.sign , \product.exponent , \product.nonzero , \product.magnitude , 8'h00 };
  assign product = { \product.flags , \product.sign , \product.exponent , \product.nonzero , \product.magnitude  };
  assign product_nan = \product.flags ;
  assign \a$11  = a_next;
  assign product_infinite = 1'h0;
  assign decoded_b[10:3] = { \decoded_b.nan , decoded_b_hidden, b_next[7:3], decoded_b_hidden };
  assign \b$8  = b_next;
endmodule

module accumulator_fma_e4m3_bf16_w16_exact_k4096_late_to_24(first, last, clk, first_next, last_next, sum, value);
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
  wire \$153 ;
  wire \$154 ;
  wire \$157 ;
  wire \$158 ;
  wire \$161 ;
  wire \$162 ;
  wire \$165 ;
  wire \$166 ;
  wire \$169 ;
  wire \$170 ;
  wire \$173 ;
  wire \$174 ;
  wire \$177 ;
  wire \$178 ;
  wire \$18 ;
  wire \$181 ;
  wire \$182 ;
  wire [5:0] \$2 ;
  wire \$20 ;
  wire [6:0] \$200 ;
  wire [7:0] \$201 ;
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
  wire [40:0] aligned;
  wire [5:0] \aligned.exponent ;
  wire \aligned.flags ;
  wire [15:0] \aligned.high ;
  wire [15:0] \aligned.low ;
  wire \aligned.sign ;
  wire \aligned.subtract ;
  wire [6:0] distance;
  reg done;
  wire [23:0] held;
  wire held_first;
  wire held_last;
  wire [16:0] left_1;
  wire [16:0] left_16;
  wire [16:0] left_2;
  wire [16:0] left_4;
  wire [16:0] left_8;
  wire [5:0] normalised_exponent;
  wire [15:0] right_1;
  wire [15:0] right_2;
  wire [15:0] right_4;
  wire [15:0] right_8;
  wire right_far;
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
  wire [24:0] \total$34 ;
  wire [5:0] \total$34.exponent ;
  wire \total$34.flags ;
  wire [16:0] \total$34.magnitude ;
  wire \total$34.sign ;
  wire zeros_0_0;
  wire zeros_0_1;
  wire zeros_0_10;
  wire zeros_0_11;
  wire zeros_0_12;
  wire zeros_0_13;
  wire zeros_0_14;
  wire zeros_0_15;
  wire zeros_0_2;
  wire zeros_0_3;
  wire zeros_0_4;
  wire zeros_0_5;
  wire zeros_0_6;
  wire zeros_0_7;
  wire zeros_0_8;
  wire zeros_0_9;
  wire [1:0] zeros_1_0;
  wire [1:0] zeros_1_1;
  wire [1:0] zeros_1_2;
  wire [1:0] zeros_1_3;
  wire [1:0] zeros_1_4;
  wire [1:0] zeros_1_5;
  wire [1:0] zeros_1_6;
  wire [1:0] zeros_1_7;
  wire [2:0] zeros_2_0;
  wire [2:0] zeros_2_1;
  wire [2:0] zeros_2_2;
  wire [2:0] zeros_2_3;
  wire [3:0] zeros_3_0;
  wire [3:0] zeros_3_1;
  wire [4:0] zeros_4_0;
  wire zeros_empty_0_0;
  wire zeros_empty_0_1;
  wire zeros_empty_0_10;
  wire zeros_empty_0_11;
  wire zeros_empty_0_12;
  wire zeros_empty_0_13;
  wire zeros_empty_0_14;
  wire zeros_empty_0_15;
  wire zeros_empty_0_2;
  wire zeros_empty_0_3;
  wire zeros_empty_0_4;
  wire zeros_empty_0_5;
  wire zeros_empty_0_6;
  wire zeros_empty_0_7;
  wire zeros_empty_0_8;
  wire zeros_empty_0_9;
  wire zeros_empty_1_0;
  wire zeros_empty_1_1;
  wire zeros_empty_1_2;
  wire zeros_empty_1_3;
  wire zeros_empty_1_4;
  wire zeros_empty_1_5;
  wire zeros_empty_1_6;
  wire zeros_empty_1_7;
  wire zeros_empty_2_0;
  wire zeros_empty_2_1;
  wire zeros_empty_2_2;
  wire zeros_empty_2_3;
  wire zeros_empty_3_0;
  wire zeros_empty_3_1;
  wire zeros_empty_4_0;
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
  assign \total$34 [16] = sum_generate_8[15] & \$118 ;
  assign \total$34.sign  = \aligned.sign  ^ sum_not_positive;
  assign zeros_0_7 = ~ sum_bits[0];
  assign \$153  = ~ sum_bits[1];
  assign \$154  = ~ sum_bits[2];
  assign zeros_empty_0_8 = \$153  & \$154 ;
  assign zeros_0_8 = ~ sum_bits[2];
  assign \$157  = ~ sum_bits[3];
  assign \$158  = ~ sum_bits[4];
  assign zeros_empty_0_9 = \$157  & \$158 ;
  assign zeros_0_9 = ~ sum_bits[4];
  assign \$161  = ~ sum_bits[5];
  assign \$162  = ~ sum_bits[6];
  assign zeros_empty_0_10 = \$161  & \$162 ;
  assign zeros_0_10 = ~ sum_bits[6];
  assign \$165  = ~ sum_bits[7];
  assign \$166  = ~ sum_bits[8];
  assign zeros_empty_0_11 = \$165  & \$166 ;
  assign zeros_0_11 = ~ sum_bits[8];
  assign \$169  = ~ sum_bits[9];
  assign \$170  = ~ sum_bits[10];
  assign zeros_empty_0_12 = \$169  & \$170 ;
  assign zeros_0_12 = ~ sum_bits[10];
  assign \$173  = ~ sum_bits[11];
  assign \$174  = ~ sum_bits[12];
  assign zeros_empty_0_13 = \$173  & \$174 ;
  assign zeros_0_13 = ~ sum_bits[12];
  assign \$177  = ~ sum_bits[13];
  assign \$178  = ~ sum_bits[14];
  assign zeros_empty_0_14 = \$177  & \$178 ;
  assign zeros_0_14 = ~ sum_bits[14];
  assign \$181  = ~ sum_bits[15];
  assign \$182  = ~ \total$34 [16];
  assign zeros_empty_0_15 = \$181  & \$182 ;
  assign zeros_0_15 = ~ \total$34 [16];
  assign zeros_empty_1_4 = zeros_empty_0_8 & zeros_empty_0_9;
  assign zeros_1_4[0] = zeros_empty_0_9 ? zeros_0_8 : zeros_0_9;
  assign zeros_empty_1_5 = zeros_empty_0_10 & zeros_empty_0_11;
  assign zeros_1_5[0] = zeros_empty_0_11 ? zeros_0_10 : zeros_0_11;
  assign zeros_empty_1_6 = zeros_empty_0_12 & zeros_empty_0_13;
  assign zeros_1_6[0] = zeros_empty_0_13 ? zeros_0_12 : zeros_0_13;
  assign zeros_empty_1_7 = zeros_empty_0_14 & zeros_empty_0_15;
  assign zeros_1_7[0] = zeros_empty_0_15 ? zeros_0_14 : zeros_0_15;
  assign zeros_empty_2_2 = zeros_empty_1_4 & zeros_empty_1_5;
  assign zeros_2_2[1:0] = zeros_empty_1_5 ? { zeros_empty_0_9, zeros_1_4[0] } : { zeros_empty_0_11, zeros_1_5[0] };
  assign zeros_empty_2_3 = zeros_empty_1_6 & zeros_empty_1_7;
  assign zeros_2_3[1:0] = zeros_empty_1_7 ? { zeros_empty_0_13, zeros_1_6[0] } : { zeros_empty_0_15, zeros_1_7[0] };
  assign zeros_empty_3_1 = zeros_empty_2_2 & zeros_empty_2_3;
  assign zeros_3_1[2:0] = zeros_empty_2_3 ? { zeros_empty_1_5, zeros_2_2[1:0] } : { zeros_empty_1_7, zeros_2_3[1:0] };
  assign zeros_4_0[3:0] = zeros_empty_3_1 ? { 3'h0, zeros_0_7 } : { zeros_empty_2_3, zeros_3_1[2:0] };
  assign \$200  = \aligned.exponent  + 1'h1;
  assign { \$201 [7:6], normalised_exponent } = \$200  - { zeros_empty_3_1, zeros_4_0[3:0] };
  assign left_16 = zeros_empty_3_1 ? { sum_bits[0], 16'h0000 } : { \total$34 [16], sum_bits };
  assign left_8 = zeros_4_0[3] ? { left_16[8:0], 8'h00 } : left_16;
  assign left_4 = zeros_4_0[2] ? { left_8[12:0], 4'h0 } : left_8;
  assign left_2 = zeros_4_0[1] ? { left_4[14:0], 2'h0 } : left_4;
  assign left_1 = zeros_4_0[0] ? { left_2[15:0], 1'h0 } : left_2;
  assign \state_after.exponent  = normalised_exponent & { left_1[16], left_1[16], left_1[16], left_1[16], left_1[16], left_1[16] };
  assign \state_after.sign  = \total$34.sign  & left_1[16];
  assign sum = done ? total : 24'h000000;
  always @(posedge clk)
    first_next <= first;
  always @(posedge clk)
    last_next <= last;
  always @(posedge clk)
    done <= last_next;
  always @(posedge clk)
    total <= { \aligned.flags , \state_after.sign , \state_after.exponent , left_1[16:1] };
  assign \$201 [5:0] = normalised_exponent;
  assign \term.magnitude  = value[15:0];
  assign \term.exponent  = value[21:16];
  assign \term.sign  = value[22];
  assign \term.flags  = value[23];
  assign \total$34.magnitude  = { \total$34 [16], sum_bits };
  assign \total$34.exponent  = \aligned.exponent ;
  assign \total$34.flags  = \aligned.flags ;
  assign \state_after.significand  = left_1[16:1];
  assign \state_after.flags  = \aligned.flags ;
  assign state_after = { \aligned.flags , \state_after.sign , \state_after.exponent , left_1[16:1] };
  assign sum_present = left_1[16];
  assign zeros_4_0[4] = zeros_empty_3_1;
  assign zeros_empty_4_0 = 1'h0;
  assign zeros_3_1[3] = zeros_empty_2_3;
  assign zeros_3_0 = { 3'h0, zeros_0_7 };
  assign zeros_empty_3_0 = 1'h0;
  assign zeros_2_3[2] = zeros_empty_1_7;
  assign zeros_2_2[2] = zeros_empty_1_5;
  assign zeros_2_1 = { 2'h0, zeros_0_7 };
  assign zeros_empty_2_1 = 1'h0;
  assign zeros_2_0 = 3'h0;
  assign zeros_empty_2_0 = 1'h0;
  assign zeros_1_7[1] = zeros_empty_0_15;
  assign zeros_1_6[1] = zeros_empty_0_13;
  assign zeros_1_5[1] = zeros_empty_0_11;
  assign zeros_1_4[1] = zeros_empty_0_9;
  assign zeros_1_3 = { 1'h0, zeros_0_7 };
  assign zeros_empty_1_3 = 1'h0;
  assign zeros_1_2 = 2'h0;
  assign zeros_empty_1_2 = 1'h0;
  assign zeros_1_1 = 2'h0;
  assign zeros_empty_1_1 = 1'h0;
  assign zeros_1_0 = 2'h0;
  assign zeros_empty_1_0 = 1'h0;
  assign zeros_empty_0_7 = 1'h0;
  assign zeros_0_6 = 1'h0;
  assign zeros_empty_0_6 = 1'h0;
  assign zeros_0_5 = 1'h0;
  assign zeros_empty_0_5 = 1'h0;
  assign zeros_0_4 = 1'h0;
  assign zeros_empty_0_4 = 1'h0;
  assign zeros_0_3 = 1'h0;
  assign zeros_empty_0_3 = 1'h0;
  assign zeros_0_2 = 1'h0;
  assign zeros_empty_0_2 = 1'h0;
  assign zeros_0_1 = 1'h0;
  assign zeros_empty_0_1 = 1'h0;
  assign zeros_0_0 = 1'h0;
  assign zeros_empty_0_0 = 1'h0;
  assign { \total$34 [24:17], \total$34 [15:0] } = { \aligned.flags , \total$34.sign , \aligned.exponent , sum_bits };
  assign sum_propagate_8[7:0] = { sum_propagate_4[7:4], sum_propagate_2[3:2], sum_propagate_1[1], sum_propagate[0] };
  assign sum_generate_8[7:0] = { sum_generate_4[7:4], sum_generate_2[3:2], sum_generate_1[1], sum_generate[0] };
  assign { sum_propagate_4[11:8], sum_propagate_4[3:0] } = { sum_propagate_2[11:10], sum_propagate_1[9], sum_propagate[8], sum_propagate_2[3:2], sum_propagate_1[1], sum_propagate[0] };
  assign { sum_generate_4[11:8], sum_generate_4[3:0] } = { sum_generate_2[11:10], sum_generate_1[9], sum_generate[8], sum_generate_2[3:2], sum_generate_1[1], sum_generate[0] };
  assign { sum_propagate_2[13:12], sum_propagate_2[9:8], sum_propagate_2[5:4], sum_propagate_2[1:0] } = { sum_propagate_1[13], sum_propagate[12], sum_propagate_1[9], sum_propagate[8], sum_propagate_1[5], sum_propagate[4], sum_propagate_1[1], sum_propagate[0] };
  assign { sum_generate_2[13:12], sum_generate_2[9:8], sum_generate_2[5:4], sum_generate_2[1:0] } = { sum_generate_1[13], sum_generate[12], sum_generate_1[9], sum_generate[8], sum_generate_1[5], sum_generate[4], sum_generate_1[1], sum_generate[0] };
  assign { sum_propagate_1[14], sum_propagate_1[12], sum_propagate_1[10], sum_propagate_1[8], sum_propagate_1[6], sum_propagate_1[4], sum_propagate_1[2], sum_propagate_1[0] } = { sum_propagate[14], sum_propagate[12], sum_propagate[10], sum_propagate[8], sum_propagate[6], sum_propagate[4], sum_propagate[2], sum_propagate[0] };
  assign { sum_generate_1[14], sum_generate_1[12], sum_generate_1[10], sum_generate_1[8], sum_generate_1[6], sum_generate_1[4], sum_generate_1[2], sum_generate_1[0] } = { sum_generate[14], sum_generate[12], sum_generate[10], sum_generate[8], sum_generate[6], sum_generate[4], sum_generate[2], sum_generate[0] };
  assign aligned = { \aligned.flags , \aligned.sign , \aligned.exponent , \aligned.subtract , \aligned.low , \aligned.high  };
  assign term = { value[23:16], \term.nonzero , value[15:0] };
  assign held_last = last_next;
  assign held_first = first_next;
endmodule

module pe_cube_fma_e4m3_bf16_w16_exact_k4096_late_x8_to_24(b, first, last, clk, a_next, b_next, first_next, last_next, sum, a);
  input [63:0] b;
  wire [63:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [87:0] a_next;
  wire [87:0] a_next;
  output [63:0] b_next;
  wire [63:0] b_next;
  output first_next;
  wire first_next;
  output last_next;
  wire last_next;
  output [23:0] sum;
  wire [23:0] sum;
  input [87:0] a;
  wire [87:0] a;
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
  wire [10:0] layer_4_a_next;
  wire [7:0] layer_4_b_next;
  wire [23:0] layer_4_state_next;
  wire [10:0] layer_5_a_next;
  wire [7:0] layer_5_b_next;
  wire [23:0] layer_5_state_next;
  wire [10:0] layer_6_a_next;
  wire [7:0] layer_6_b_next;
  wire [23:0] layer_6_state_next;
  wire [10:0] layer_7_a_next;
  wire [7:0] layer_7_b_next;
  wire [23:0] layer_7_state_next;
  accumulator_fma_e4m3_bf16_w16_exact_k4096_late_to_24 accumulator (
    .clk(clk),
    .first(first),
    .first_next(first_next),
    .last(last),
    .last_next(last_next),
    .sum(sum),
    .value(layer_7_state_next)
  );
  pe_chain_fma_e4m3_bf16_w16_exact_k4096_late layer_0 (
    .a(a[10:0]),
    .a_next(layer_0_a_next),
    .b(b[7:0]),
    .b_next(layer_0_b_next),
    .clk(clk),
    .state(24'h000000),
    .state_next(layer_0_state_next)
  );
  pe_chain_fma_e4m3_bf16_w16_exact_k4096_late layer_1 (
    .a(a[21:11]),
    .a_next(layer_1_a_next),
    .b(b[15:8]),
    .b_next(layer_1_b_next),
    .clk(clk),
    .state(layer_0_state_next),
    .state_next(layer_1_state_next)
  );
  pe_chain_fma_e4m3_bf16_w16_exact_k4096_late layer_2 (
    .a(a[32:22]),
    .a_next(layer_2_a_next),
    .b(b[23:16]),
    .b_next(layer_2_b_next),
    .clk(clk),
    .state(layer_1_state_next),
    .state_next(layer_2_state_next)
  );
  pe_chain_fma_e4m3_bf16_w16_exact_k4096_late layer_3 (
    .a(a[43:33]),
    .a_next(layer_3_a_next),
    .b(b[31:24]),
    .b_next(layer_3_b_next),
    .clk(clk),
    .state(layer_2_state_next),
    .state_next(layer_3_state_next)
  );
  pe_chain_fma_e4m3_bf16_w16_exact_k4096_late layer_4 (
    .a(a[54:44]),
    .a_next(layer_4_a_next),
    .b(b[39:32]),
    .b_next(layer_4_b_next),
    .clk(clk),
    .state(layer_3_state_next),
    .state_next(layer_4_state_next)
  );
  pe_chain_fma_e4m3_bf16_w16_exact_k4096_late layer_5 (
    .a(a[65:55]),
    .a_next(layer_5_a_next),
    .b(b[47:40]),
    .b_next(layer_5_b_next),
    .clk(clk),
    .state(layer_4_state_next),
    .state_next(layer_5_state_next)
  );
  pe_chain_fma_e4m3_bf16_w16_exact_k4096_late layer_6 (
    .a(a[76:66]),
    .a_next(layer_6_a_next),
    .b(b[55:48]),
    .b_next(layer_6_b_next),
    .clk(clk),
    .state(layer_5_state_next),
    .state_next(layer_6_state_next)
  );
  pe_chain_fma_e4m3_bf16_w16_exact_k4096_late layer_7 (
    .a(a[87:77]),
    .a_next(layer_7_a_next),
    .b(b[63:56]),
    .b_next(layer_7_b_next),
    .clk(clk),
    .state(layer_6_state_next),
    .state_next(layer_7_state_next)
  );
  assign b_next = { layer_7_b_next, layer_6_b_next, layer_5_b_next, layer_4_b_next, layer_3_b_next, layer_2_b_next, layer_1_b_next, layer_0_b_next };
  assign a_next = { layer_7_a_next, layer_6_a_next, layer_5_a_next, layer_4_a_next, layer_3_a_next, layer_2_a_next, layer_1_a_next, layer_0_a_next };
  assign accumulator_sum = sum;
  assign accumulator_last_next = last_next;
  assign accumulator_first_next = first_next;
endmodule

module row_cube_fma_e4m3_bf16_w16_exact_k4096_late_x8_to_24_x8(b, first, last, clk, b_next, first_next, last_next, sums, a);
  input [511:0] b;
  wire [511:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [511:0] b_next;
  wire [511:0] b_next;
  output first_next;
  wire first_next;
  output last_next;
  wire last_next;
  output [191:0] sums;
  wire [191:0] sums;
  input [87:0] a;
  wire [87:0] a;
  wire [87:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [87:0] pe_0_a_next;
  wire [63:0] pe_0_b_next;
  wire pe_0_first_next;
  wire pe_0_last_next;
  wire [23:0] pe_0_sum;
  wire [87:0] pe_1_a_next;
  wire [63:0] pe_1_b_next;
  wire pe_1_first_next;
  wire pe_1_last_next;
  wire [23:0] pe_1_sum;
  wire [87:0] pe_2_a_next;
  wire [63:0] pe_2_b_next;
  wire pe_2_first_next;
  wire pe_2_last_next;
  wire [23:0] pe_2_sum;
  wire [87:0] pe_3_a_next;
  wire [63:0] pe_3_b_next;
  wire pe_3_first_next;
  wire pe_3_last_next;
  wire [23:0] pe_3_sum;
  wire [87:0] pe_4_a_next;
  wire [63:0] pe_4_b_next;
  wire pe_4_first_next;
  wire pe_4_last_next;
  wire [23:0] pe_4_sum;
  wire [87:0] pe_5_a_next;
  wire [63:0] pe_5_b_next;
  wire pe_5_first_next;
  wire pe_5_last_next;
  wire [23:0] pe_5_sum;
  wire [87:0] pe_6_a_next;
  wire [63:0] pe_6_b_next;
  wire pe_6_first_next;
  wire pe_6_last_next;
  wire [23:0] pe_6_sum;
  wire [63:0] pe_7_b_next;
  wire [23:0] pe_7_sum;
  pe_cube_fma_e4m3_bf16_w16_exact_k4096_late_x8_to_24 pe_0 (
    .a(a),
    .a_next(pe_0_a_next),
    .b(b[63:0]),
    .b_next(pe_0_b_next),
    .clk(clk),
    .first(first),
    .first_next(first_next),
    .last(last),
    .last_next(last_next),
    .sum(pe_0_sum)
  );
  pe_cube_fma_e4m3_bf16_w16_exact_k4096_late_x8_to_24 pe_1 (
    .a(pe_0_a_next),
    .a_next(pe_1_a_next),
    .b(b[127:64]),
    .b_next(pe_1_b_next),
    .clk(clk),
    .first(first_next),
    .first_next(pe_1_first_next),
    .last(last_next),
    .last_next(pe_1_last_next),
    .sum(pe_1_sum)
  );
  pe_cube_fma_e4m3_bf16_w16_exact_k4096_late_x8_to_24 pe_2 (
    .a(pe_1_a_next),
    .a_next(pe_2_a_next),
    .b(b[191:128]),
    .b_next(pe_2_b_next),
    .clk(clk),
    .first(pe_1_first_next),
    .first_next(pe_2_first_next),
    .last(pe_1_last_next),
    .last_next(pe_2_last_next),
    .sum(pe_2_sum)
  );
  pe_cube_fma_e4m3_bf16_w16_exact_k4096_late_x8_to_24 pe_3 (
    .a(pe_2_a_next),
    .a_next(pe_3_a_next),
    .b(b[255:192]),
    .b_next(pe_3_b_next),
    .clk(clk),
    .first(pe_2_first_next),
    .first_next(pe_3_first_next),
    .last(pe_2_last_next),
    .last_next(pe_3_last_next),
    .sum(pe_3_sum)
  );
  pe_cube_fma_e4m3_bf16_w16_exact_k4096_late_x8_to_24 pe_4 (
    .a(pe_3_a_next),
    .a_next(pe_4_a_next),
    .b(b[319:256]),
    .b_next(pe_4_b_next),
    .clk(clk),
    .first(pe_3_first_next),
    .first_next(pe_4_first_next),
    .last(pe_3_last_next),
    .last_next(pe_4_last_next),
    .sum(pe_4_sum)
  );
  pe_cube_fma_e4m3_bf16_w16_exact_k4096_late_x8_to_24 pe_5 (
    .a(pe_4_a_next),
    .a_next(pe_5_a_next),
    .b(b[383:320]),
    .b_next(pe_5_b_next),
    .clk(clk),
    .first(pe_4_first_next),
    .first_next(pe_5_first_next),
    .last(pe_4_last_next),
    .last_next(pe_5_last_next),
    .sum(pe_5_sum)
  );
  pe_cube_fma_e4m3_bf16_w16_exact_k4096_late_x8_to_24 pe_6 (
    .a(pe_5_a_next),
    .a_next(pe_6_a_next),
    .b(b[447:384]),
    .b_next(pe_6_b_next),
    .clk(clk),
    .first(pe_5_first_next),
    .first_next(pe_6_first_next),
    .last(pe_5_last_next),
    .last_next(pe_6_last_next),
    .sum(pe_6_sum)
  );
  pe_cube_fma_e4m3_bf16_w16_exact_k4096_late_x8_to_24 pe_7 (
    .a(pe_6_a_next),
    .a_next(\$1 ),
    .b(b[511:448]),
    .b_next(pe_7_b_next),
    .clk(clk),
    .first(pe_6_first_next),
    .first_next(\$2 ),
    .last(pe_6_last_next),
    .last_next(\$3 ),
    .sum(pe_7_sum)
  );
  assign sums = { pe_7_sum, pe_6_sum, pe_5_sum, pe_4_sum, pe_3_sum, pe_2_sum, pe_1_sum, pe_0_sum };
  assign b_next = { pe_7_b_next, pe_6_b_next, pe_5_b_next, pe_4_b_next, pe_3_b_next, pe_2_b_next, pe_1_b_next, pe_0_b_next };
  assign pe_0_last_next = last_next;
  assign pe_0_first_next = first_next;
endmodule

module group_cube_fma_e4m3_bf16_w16_exact_k4096_late_x8_to_24_8x8(b, first, last, clk, b_next, first_next, last_next, picked, a);
  input [511:0] b;
  wire [511:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [511:0] b_next;
  wire [511:0] b_next;
  output first_next;
  wire first_next;
  output last_next;
  wire last_next;
  output [191:0] picked;
  reg [191:0] picked;
  input [703:0] a;
  wire [703:0] a;
  wire [191:0] \$1 ;
  wire [191:0] \$2 ;
  wire [191:0] \$3 ;
  wire [191:0] \$4 ;
  wire [191:0] \$5 ;
  wire [191:0] \$6 ;
  wire [191:0] \$7 ;
  wire [191:0] picked_now;
  wire [511:0] row_0_b_next;
  wire row_0_first_next;
  wire row_0_last_next;
  wire [191:0] row_0_sums;
  wire [511:0] row_1_b_next;
  wire row_1_first_next;
  wire row_1_last_next;
  wire [191:0] row_1_sums;
  wire [511:0] row_2_b_next;
  wire row_2_first_next;
  wire row_2_last_next;
  wire [191:0] row_2_sums;
  wire [511:0] row_3_b_next;
  wire row_3_first_next;
  wire row_3_last_next;
  wire [191:0] row_3_sums;
  wire [511:0] row_4_b_next;
  wire row_4_first_next;
  wire row_4_last_next;
  wire [191:0] row_4_sums;
  wire [511:0] row_5_b_next;
  wire row_5_first_next;
  wire row_5_last_next;
  wire [191:0] row_5_sums;
  wire [511:0] row_6_b_next;
  wire row_6_first_next;
  wire row_6_last_next;
  wire [191:0] row_6_sums;
  wire [511:0] row_7_b_next;
  wire row_7_first_next;
  wire row_7_last_next;
  wire [191:0] row_7_sums;
  wire [703:0] skew_a_skewed;
  assign \$3  = \$1  | \$2 ;
  assign \$4  = row_4_sums | row_5_sums;
  assign \$5  = row_6_sums | row_7_sums;
  assign \$6  = \$4  | \$5 ;
  assign \$7  = \$3  | \$6 ;
  always @(posedge clk)
    picked <= \$7 ;
  assign \$1  = row_0_sums | row_1_sums;
  assign \$2  = row_2_sums | row_3_sums;
  row_cube_fma_e4m3_bf16_w16_exact_k4096_late_x8_to_24_x8 row_0 (
    .a(skew_a_skewed[87:0]),
    .b(b),
    .b_next(row_0_b_next),
    .clk(clk),
    .first(first),
    .first_next(row_0_first_next),
    .last(last),
    .last_next(row_0_last_next),
    .sums(row_0_sums)
  );
  row_cube_fma_e4m3_bf16_w16_exact_k4096_late_x8_to_24_x8 row_1 (
    .a(skew_a_skewed[175:88]),
    .b(row_0_b_next),
    .b_next(row_1_b_next),
    .clk(clk),
    .first(row_0_first_next),
    .first_next(row_1_first_next),
    .last(row_0_last_next),
    .last_next(row_1_last_next),
    .sums(row_1_sums)
  );
  row_cube_fma_e4m3_bf16_w16_exact_k4096_late_x8_to_24_x8 row_2 (
    .a(skew_a_skewed[263:176]),
    .b(row_1_b_next),
    .b_next(row_2_b_next),
    .clk(clk),
    .first(row_1_first_next),
    .first_next(row_2_first_next),
    .last(row_1_last_next),
    .last_next(row_2_last_next),
    .sums(row_2_sums)
  );
  row_cube_fma_e4m3_bf16_w16_exact_k4096_late_x8_to_24_x8 row_3 (
    .a(skew_a_skewed[351:264]),
    .b(row_2_b_next),
    .b_next(row_3_b_next),
    .clk(clk),
    .first(row_2_first_next),
    .first_next(row_3_first_next),
    .last(row_2_last_next),
    .last_next(row_3_last_next),
    .sums(row_3_sums)
  );
  row_cube_fma_e4m3_bf16_w16_exact_k4096_late_x8_to_24_x8 row_4 (
    .a(skew_a_skewed[439:352]),
    .b(row_3_b_next),
    .b_next(row_4_b_next),
    .clk(clk),
    .first(row_3_first_next),
    .first_next(row_4_first_next),
    .last(row_3_last_next),
    .last_next(row_4_last_next),
    .sums(row_4_sums)
  );
  row_cube_fma_e4m3_bf16_w16_exact_k4096_late_x8_to_24_x8 row_5 (
    .a(skew_a_skewed[527:440]),
    .b(row_4_b_next),
    .b_next(row_5_b_next),
    .clk(clk),
    .first(row_4_first_next),
    .first_next(row_5_first_next),
    .last(row_4_last_next),
    .last_next(row_5_last_next),
    .sums(row_5_sums)
  );
  row_cube_fma_e4m3_bf16_w16_exact_k4096_late_x8_to_24_x8 row_6 (
    .a(skew_a_skewed[615:528]),
    .b(row_5_b_next),
    .b_next(row_6_b_next),
    .clk(clk),
    .first(row_5_first_next),
    .first_next(row_6_first_next),
    .last(row_5_last_next),
    .last_next(row_6_last_next),
    .sums(row_6_sums)
  );
  row_cube_fma_e4m3_bf16_w16_exact_k4096_late_x8_to_24_x8 row_7 (
    .a(skew_a_skewed[703:616]),
    .b(row_6_b_next),
    .b_next(b_next),
    .clk(clk),
    .first(row_6_first_next),
    .first_next(first_next),
    .last(row_6_last_next),
    .last_next(last_next),
    .sums(row_7_sums)
  );
  skew_8x88 skew_a (
    .clk(clk),
    .skewed(skew_a_skewed),
    .straight(a)
  );
  assign row_7_last_next = last_next;
  assign row_7_first_next = first_next;
  assign row_7_b_next = b_next;
  assign picked_now = picked;
endmodule

module array_cube_fma_e4m3_bf16_w16_exact_k4096_late_8x8x8_to_24(b, first, last, clk, c, a);
  input [511:0] b;
  wire [511:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [191:0] c;
  wire [191:0] c;
  input [511:0] a;
  wire [511:0] a;
  wire [511:0] \$1 ;
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
  wire [10:0] encoder_1_0_code;
  wire [10:0] encoder_1_10_code;
  wire [10:0] encoder_1_11_code;
  wire [10:0] encoder_1_12_code;
  wire [10:0] encoder_1_13_code;
  wire [10:0] encoder_1_14_code;
  wire [10:0] encoder_1_15_code;
  wire [10:0] encoder_1_1_code;
  wire [10:0] encoder_1_2_code;
  wire [10:0] encoder_1_3_code;
  wire [10:0] encoder_1_4_code;
  wire [10:0] encoder_1_5_code;
  wire [10:0] encoder_1_6_code;
  wire [10:0] encoder_1_7_code;
  wire [10:0] encoder_1_8_code;
  wire [10:0] encoder_1_9_code;
  wire [10:0] encoder_2_0_code;
  wire [10:0] encoder_2_10_code;
  wire [10:0] encoder_2_11_code;
  wire [10:0] encoder_2_12_code;
  wire [10:0] encoder_2_13_code;
  wire [10:0] encoder_2_14_code;
  wire [10:0] encoder_2_15_code;
  wire [10:0] encoder_2_1_code;
  wire [10:0] encoder_2_2_code;
  wire [10:0] encoder_2_3_code;
  wire [10:0] encoder_2_4_code;
  wire [10:0] encoder_2_5_code;
  wire [10:0] encoder_2_6_code;
  wire [10:0] encoder_2_7_code;
  wire [10:0] encoder_2_8_code;
  wire [10:0] encoder_2_9_code;
  wire [10:0] encoder_3_0_code;
  wire [10:0] encoder_3_10_code;
  wire [10:0] encoder_3_11_code;
  wire [10:0] encoder_3_12_code;
  wire [10:0] encoder_3_13_code;
  wire [10:0] encoder_3_14_code;
  wire [10:0] encoder_3_15_code;
  wire [10:0] encoder_3_1_code;
  wire [10:0] encoder_3_2_code;
  wire [10:0] encoder_3_3_code;
  wire [10:0] encoder_3_4_code;
  wire [10:0] encoder_3_5_code;
  wire [10:0] encoder_3_6_code;
  wire [10:0] encoder_3_7_code;
  wire [10:0] encoder_3_8_code;
  wire [10:0] encoder_3_9_code;
  reg [7:0] first_line;
  wire [191:0] group_0_picked;
  reg [7:0] last_line;
  wire [87:0] layers_a_0_skewed;
  wire [87:0] layers_a_1_skewed;
  wire [87:0] layers_a_2_skewed;
  wire [87:0] layers_a_3_skewed;
  wire [87:0] layers_a_4_skewed;
  wire [87:0] layers_a_5_skewed;
  wire [87:0] layers_a_6_skewed;
  wire [87:0] layers_a_7_skewed;
  wire [63:0] layers_b_0_skewed;
  wire [63:0] layers_b_1_skewed;
  wire [63:0] layers_b_2_skewed;
  wire [63:0] layers_b_3_skewed;
  wire [63:0] layers_b_4_skewed;
  wire [63:0] layers_b_5_skewed;
  wire [63:0] layers_b_6_skewed;
  wire [63:0] layers_b_7_skewed;
  wire [511:0] skew_b_0_skewed;
  always @(posedge clk)
    first_line <= { first_line[6:0], first };
  always @(posedge clk)
    last_line <= { last_line[6:0], last };
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_0_0 (
    .a(a[7:0]),
    .code(encoder_0_0_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_0_1 (
    .a(a[15:8]),
    .code(encoder_0_1_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_0_10 (
    .a(a[87:80]),
    .code(encoder_0_10_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_0_11 (
    .a(a[95:88]),
    .code(encoder_0_11_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_0_12 (
    .a(a[103:96]),
    .code(encoder_0_12_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_0_13 (
    .a(a[111:104]),
    .code(encoder_0_13_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_0_14 (
    .a(a[119:112]),
    .code(encoder_0_14_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_0_15 (
    .a(a[127:120]),
    .code(encoder_0_15_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_0_2 (
    .a(a[23:16]),
    .code(encoder_0_2_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_0_3 (
    .a(a[31:24]),
    .code(encoder_0_3_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_0_4 (
    .a(a[39:32]),
    .code(encoder_0_4_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_0_5 (
    .a(a[47:40]),
    .code(encoder_0_5_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_0_6 (
    .a(a[55:48]),
    .code(encoder_0_6_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_0_7 (
    .a(a[63:56]),
    .code(encoder_0_7_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_0_8 (
    .a(a[71:64]),
    .code(encoder_0_8_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_0_9 (
    .a(a[79:72]),
    .code(encoder_0_9_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_1_0 (
    .a(a[135:128]),
    .code(encoder_1_0_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_1_1 (
    .a(a[143:136]),
    .code(encoder_1_1_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_1_10 (
    .a(a[215:208]),
    .code(encoder_1_10_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_1_11 (
    .a(a[223:216]),
    .code(encoder_1_11_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_1_12 (
    .a(a[231:224]),
    .code(encoder_1_12_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_1_13 (
    .a(a[239:232]),
    .code(encoder_1_13_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_1_14 (
    .a(a[247:240]),
    .code(encoder_1_14_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_1_15 (
    .a(a[255:248]),
    .code(encoder_1_15_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_1_2 (
    .a(a[151:144]),
    .code(encoder_1_2_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_1_3 (
    .a(a[159:152]),
    .code(encoder_1_3_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_1_4 (
    .a(a[167:160]),
    .code(encoder_1_4_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_1_5 (
    .a(a[175:168]),
    .code(encoder_1_5_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_1_6 (
    .a(a[183:176]),
    .code(encoder_1_6_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_1_7 (
    .a(a[191:184]),
    .code(encoder_1_7_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_1_8 (
    .a(a[199:192]),
    .code(encoder_1_8_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_1_9 (
    .a(a[207:200]),
    .code(encoder_1_9_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_2_0 (
    .a(a[263:256]),
    .code(encoder_2_0_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_2_1 (
    .a(a[271:264]),
    .code(encoder_2_1_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_2_10 (
    .a(a[343:336]),
    .code(encoder_2_10_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_2_11 (
    .a(a[351:344]),
    .code(encoder_2_11_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_2_12 (
    .a(a[359:352]),
    .code(encoder_2_12_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_2_13 (
    .a(a[367:360]),
    .code(encoder_2_13_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_2_14 (
    .a(a[375:368]),
    .code(encoder_2_14_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_2_15 (
    .a(a[383:376]),
    .code(encoder_2_15_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_2_2 (
    .a(a[279:272]),
    .code(encoder_2_2_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_2_3 (
    .a(a[287:280]),
    .code(encoder_2_3_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_2_4 (
    .a(a[295:288]),
    .code(encoder_2_4_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_2_5 (
    .a(a[303:296]),
    .code(encoder_2_5_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_2_6 (
    .a(a[311:304]),
    .code(encoder_2_6_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_2_7 (
    .a(a[319:312]),
    .code(encoder_2_7_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_2_8 (
    .a(a[327:320]),
    .code(encoder_2_8_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_2_9 (
    .a(a[335:328]),
    .code(encoder_2_9_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_3_0 (
    .a(a[391:384]),
    .code(encoder_3_0_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_3_1 (
    .a(a[399:392]),
    .code(encoder_3_1_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_3_10 (
    .a(a[471:464]),
    .code(encoder_3_10_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_3_11 (
    .a(a[479:472]),
    .code(encoder_3_11_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_3_12 (
    .a(a[487:480]),
    .code(encoder_3_12_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_3_13 (
    .a(a[495:488]),
    .code(encoder_3_13_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_3_14 (
    .a(a[503:496]),
    .code(encoder_3_14_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_3_15 (
    .a(a[511:504]),
    .code(encoder_3_15_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_3_2 (
    .a(a[407:400]),
    .code(encoder_3_2_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_3_3 (
    .a(a[415:408]),
    .code(encoder_3_3_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_3_4 (
    .a(a[423:416]),
    .code(encoder_3_4_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_3_5 (
    .a(a[431:424]),
    .code(encoder_3_5_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_3_6 (
    .a(a[439:432]),
    .code(encoder_3_6_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_3_7 (
    .a(a[447:440]),
    .code(encoder_3_7_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_3_8 (
    .a(a[455:448]),
    .code(encoder_3_8_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096_late encoder_3_9 (
    .a(a[463:456]),
    .code(encoder_3_9_code)
  );
  group_cube_fma_e4m3_bf16_w16_exact_k4096_late_x8_to_24_8x8 group_0 (
    .a({ layers_a_7_skewed, layers_a_6_skewed, layers_a_5_skewed, layers_a_4_skewed, layers_a_3_skewed, layers_a_2_skewed, layers_a_1_skewed, layers_a_0_skewed }),
    .b(skew_b_0_skewed),
    .b_next(\$1 ),
    .clk(clk),
    .first(first_line[7]),
    .first_next(\$2 ),
    .last(last_line[7]),
    .last_next(\$3 ),
    .picked(c)
  );
  skew_8x11 layers_a_0 (
    .clk(clk),
    .skewed(layers_a_0_skewed),
    .straight({ encoder_0_7_code, encoder_0_6_code, encoder_0_5_code, encoder_0_4_code, encoder_0_3_code, encoder_0_2_code, encoder_0_1_code, encoder_0_0_code })
  );
  skew_8x11 layers_a_1 (
    .clk(clk),
    .skewed(layers_a_1_skewed),
    .straight({ encoder_0_15_code, encoder_0_14_code, encoder_0_13_code, encoder_0_12_code, encoder_0_11_code, encoder_0_10_code, encoder_0_9_code, encoder_0_8_code })
  );
  skew_8x11 layers_a_2 (
    .clk(clk),
    .skewed(layers_a_2_skewed),
    .straight({ encoder_1_7_code, encoder_1_6_code, encoder_1_5_code, encoder_1_4_code, encoder_1_3_code, encoder_1_2_code, encoder_1_1_code, encoder_1_0_code })
  );
  skew_8x11 layers_a_3 (
    .clk(clk),
    .skewed(layers_a_3_skewed),
    .straight({ encoder_1_15_code, encoder_1_14_code, encoder_1_13_code, encoder_1_12_code, encoder_1_11_code, encoder_1_10_code, encoder_1_9_code, encoder_1_8_code })
  );
  skew_8x11 layers_a_4 (
    .clk(clk),
    .skewed(layers_a_4_skewed),
    .straight({ encoder_2_7_code, encoder_2_6_code, encoder_2_5_code, encoder_2_4_code, encoder_2_3_code, encoder_2_2_code, encoder_2_1_code, encoder_2_0_code })
  );
  skew_8x11 layers_a_5 (
    .clk(clk),
    .skewed(layers_a_5_skewed),
    .straight({ encoder_2_15_code, encoder_2_14_code, encoder_2_13_code, encoder_2_12_code, encoder_2_11_code, encoder_2_10_code, encoder_2_9_code, encoder_2_8_code })
  );
  skew_8x11 layers_a_6 (
    .clk(clk),
    .skewed(layers_a_6_skewed),
    .straight({ encoder_3_7_code, encoder_3_6_code, encoder_3_5_code, encoder_3_4_code, encoder_3_3_code, encoder_3_2_code, encoder_3_1_code, encoder_3_0_code })
  );
  skew_8x11 layers_a_7 (
    .clk(clk),
    .skewed(layers_a_7_skewed),
    .straight({ encoder_3_15_code, encoder_3_14_code, encoder_3_13_code, encoder_3_12_code, encoder_3_11_code, encoder_3_10_code, encoder_3_9_code, encoder_3_8_code })
  );
  skew_8x8 layers_b_0 (
    .clk(clk),
    .skewed(layers_b_0_skewed),
    .straight(b[63:0])
  );
  skew_8x8 layers_b_1 (
    .clk(clk),
    .skewed(layers_b_1_skewed),
    .straight(b[127:64])
  );
  skew_8x8 layers_b_2 (
    .clk(clk),
    .skewed(layers_b_2_skewed),
    .straight(b[191:128])
  );
  skew_8x8 layers_b_3 (
    .clk(clk),
    .skewed(layers_b_3_skewed),
    .straight(b[255:192])
  );
  skew_8x8 layers_b_4 (
    .clk(clk),
    .skewed(layers_b_4_skewed),
    .straight(b[319:256])
  );
  skew_8x8 layers_b_5 (
    .clk(clk),
    .skewed(layers_b_5_skewed),
    .straight(b[383:320])
  );
  skew_8x8 layers_b_6 (
    .clk(clk),
    .skewed(layers_b_6_skewed),
    .straight(b[447:384])
  );
  skew_8x8 layers_b_7 (
    .clk(clk),
    .skewed(layers_b_7_skewed),
    .straight(b[511:448])
  );
  skew_8x64 skew_b_0 (
    .clk(clk),
    .skewed(skew_b_0_skewed),
    .straight({ layers_b_7_skewed, layers_b_6_skewed, layers_b_5_skewed, layers_b_4_skewed, layers_b_3_skewed, layers_b_2_skewed, layers_b_1_skewed, layers_b_0_skewed })
  );
  assign group_0_picked = c;
endmodule

module lane_store_fma_e4m3_bf16_w16_exact_k4096_late_to_24_x28(value, read_slot, clk, rst, token_next, word, token);
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
  wire [23:0] \$100 ;
  wire [23:0] \$101 ;
  wire [23:0] \$102 ;
  wire [23:0] \$103 ;
  wire [23:0] \$104 ;
  wire [23:0] \$105 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
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
  wire \$6 ;
  wire \$61 ;
  wire \$62 ;
  wire [16:0] \$64 ;
  wire [17:0] \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$7 ;
  wire [14:0] \$70 ;
  wire [14:0] \$71 ;
  wire \$73 ;
  wire [23:0] \$75 ;
  wire [8:0] \$76 ;
  wire [8:0] \$77 ;
  wire [23:0] \$78 ;
  wire [23:0] \$79 ;
  wire \$8 ;
  wire [23:0] \$80 ;
  wire [23:0] \$81 ;
  wire [23:0] \$82 ;
  wire [23:0] \$83 ;
  wire [23:0] \$84 ;
  wire [23:0] \$85 ;
  wire [23:0] \$86 ;
  wire [23:0] \$87 ;
  wire [23:0] \$88 ;
  wire [23:0] \$89 ;
  wire \$9 ;
  wire [23:0] \$90 ;
  wire [23:0] \$91 ;
  wire [23:0] \$92 ;
  wire [23:0] \$93 ;
  wire [23:0] \$94 ;
  wire [23:0] \$95 ;
  wire [23:0] \$96 ;
  wire [23:0] \$97 ;
  wire [23:0] \$98 ;
  wire [23:0] \$99 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$643 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$659 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$663 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$679 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$699 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$703 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$707 ;
  wire \$auto$rtlil.cc:3294:Or$639 ;
  wire \$auto$rtlil.cc:3294:Or$655 ;
  wire \$auto$rtlil.cc:3294:Or$675 ;
  wire \$auto$rtlil.cc:3294:Or$687 ;
  wire \$auto$rtlil.cc:3294:Or$695 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$631 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$633 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$635 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$637 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$641 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$645 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$647 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$649 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$651 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$653 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$657 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$661 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$665 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$667 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$669 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$671 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$673 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$677 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$681 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$683 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$685 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$689 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$691 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$693 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$697 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$701 ;
  wire [23:0] \$auto$rtlil.cc:3381:Mux$705 ;
  wire \$procmux$598_CMP ;
  wire \$procmux$599_CMP ;
  wire \$procmux$600_CMP ;
  wire \$procmux$601_CMP ;
  wire \$procmux$602_CMP ;
  wire \$procmux$603_CMP ;
  wire \$procmux$604_CMP ;
  wire \$procmux$605_CMP ;
  wire \$procmux$606_CMP ;
  wire \$procmux$607_CMP ;
  wire \$procmux$608_CMP ;
  wire \$procmux$609_CMP ;
  wire \$procmux$610_CMP ;
  wire \$procmux$611_CMP ;
  wire \$procmux$612_CMP ;
  wire \$procmux$613_CMP ;
  wire \$procmux$614_CMP ;
  wire \$procmux$615_CMP ;
  wire \$procmux$616_CMP ;
  wire \$procmux$617_CMP ;
  wire \$procmux$618_CMP ;
  wire \$procmux$619_CMP ;
  wire \$procmux$620_CMP ;
  wire \$procmux$621_CMP ;
  wire \$procmux$622_CMP ;
  wire \$procmux$623_CMP ;
  wire \$procmux$624_CMP ;
  wire \$procmux$625_CMP ;
  reg [23:0] \$signal ;
  wire below_normal;
  wire beyond_range;
  wire [9:0] binade;
  wire [15:0] denormal;
  wire [8:0] held_token;
  wire \held_token.final ;
  wire \held_token.first ;
  wire \held_token.last ;
  wire [4:0] \held_token.slot ;
  wire \held_token.valid ;
  wire is_nothing;
  wire [16:0] magnitude;
  wire [15:0] pattern;
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
  reg [23:0] word_16;
  reg [23:0] word_17;
  reg [23:0] word_18;
  reg [23:0] word_19;
  reg [23:0] word_2;
  reg [23:0] word_20;
  reg [23:0] word_21;
  reg [23:0] word_22;
  reg [23:0] word_23;
  reg [23:0] word_24;
  reg [23:0] word_25;
  reg [23:0] word_26;
  reg [23:0] word_27;
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
  assign \$1  = ! write_token[8:4];
  assign \$2  = write_token[0] & \$1 ;
  assign \$3  = write_token[8:4] == 1'h1;
  assign \$4  = write_token[0] & \$3 ;
  assign \$5  = write_token[8:4] == 2'h2;
  assign \$6  = write_token[0] & \$5 ;
  assign \$7  = write_token[8:4] == 2'h3;
  assign \$8  = write_token[0] & \$7 ;
  assign \$9  = write_token[8:4] == 3'h4;
  assign \$10  = write_token[0] & \$9 ;
  assign \$11  = write_token[8:4] == 3'h5;
  assign \$12  = write_token[0] & \$11 ;
  assign \$13  = write_token[8:4] == 3'h6;
  assign \$14  = write_token[0] & \$13 ;
  assign \$15  = write_token[8:4] == 3'h7;
  assign \$16  = write_token[0] & \$15 ;
  assign \$17  = write_token[8:4] == 4'h8;
  assign \$18  = write_token[0] & \$17 ;
  assign \$19  = write_token[8:4] == 4'h9;
  assign \$20  = write_token[0] & \$19 ;
  assign \$21  = write_token[8:4] == 4'ha;
  assign \$22  = write_token[0] & \$21 ;
  assign \$23  = write_token[8:4] == 4'hb;
  assign \$24  = write_token[0] & \$23 ;
  assign \$25  = write_token[8:4] == 4'hc;
  assign \$26  = write_token[0] & \$25 ;
  assign \$27  = write_token[8:4] == 4'hd;
  assign \$28  = write_token[0] & \$27 ;
  assign \$29  = write_token[8:4] == 4'he;
  assign \$30  = write_token[0] & \$29 ;
  assign \$31  = write_token[8:4] == 4'hf;
  assign \$32  = write_token[0] & \$31 ;
  assign \$33  = write_token[8:4] == 5'h10;
  assign \$34  = write_token[0] & \$33 ;
  assign \$35  = write_token[8:4] == 5'h11;
  assign \$36  = write_token[0] & \$35 ;
  assign \$37  = write_token[8:4] == 5'h12;
  assign \$38  = write_token[0] & \$37 ;
  assign \$39  = write_token[8:4] == 5'h13;
  assign \$40  = write_token[0] & \$39 ;
  assign \$41  = write_token[8:4] == 5'h14;
  assign \$42  = write_token[0] & \$41 ;
  assign \$43  = write_token[8:4] == 5'h15;
  assign \$44  = write_token[0] & \$43 ;
  assign \$45  = write_token[8:4] == 5'h16;
  assign \$46  = write_token[0] & \$45 ;
  assign \$47  = write_token[8:4] == 5'h17;
  assign \$48  = write_token[0] & \$47 ;
  assign \$49  = write_token[8:4] == 5'h18;
  assign \$50  = write_token[0] & \$49 ;
  assign \$51  = write_token[8:4] == 5'h19;
  assign \$52  = write_token[0] & \$51 ;
  assign \$53  = write_token[8:4] == 5'h1a;
  assign \$54  = write_token[0] & \$53 ;
  assign \$55  = write_token[8:4] == 5'h1b;
  assign \$56  = write_token[0] & \$55 ;
  assign binade[7:0] = \$signal [21:16] + 7'h6b;
  assign \$61  = | \$signal [6:0];
  assign \$62  = \$61  | \$signal [8];
  assign round_up = \$signal [7] & \$62 ;
  assign \$64  = { 1'h0, binade[7:0], 7'h00 } + \$signal [15:8];
  assign { \$65 [17], magnitude } = \$64  + round_up;
  assign beyond_range = magnitude > 15'h7f7f;
  assign \$66  = | magnitude[16:7];
  assign is_nothing = ~ \$66 ;
  assign \$67  = ~ \$signal [15];
  assign \$68  = \$67  | is_nothing;
  assign \$70  = beyond_range ? 15'h7f80 : magnitude[14:0];
  assign \$71  = \$68  ? 15'h0000 : \$70 ;
  assign result_size = \$signal [23] ? 15'h7fc0 : \$71 ;
  assign \$73  = ~ \$signal [23];
  assign pattern[15] = \$signal [22] & \$73 ;
  assign \word$12  = write_token[2] ? { 8'h00, pattern[15], result_size } : \$signal ;
  always @(posedge clk)
    token_next <= \$76 ;
  always @(posedge clk)
    write_token <= \$77 ;
  always @(posedge clk)
    \$signal  <= value;
  always @(posedge clk)
    word_0 <= \$78 ;
  always @(posedge clk)
    word_1 <= \$79 ;
  always @(posedge clk)
    word_2 <= \$80 ;
  always @(posedge clk)
    word_3 <= \$81 ;
  always @(posedge clk)
    word_4 <= \$82 ;
  always @(posedge clk)
    word_5 <= \$83 ;
  always @(posedge clk)
    word_6 <= \$84 ;
  always @(posedge clk)
    word_7 <= \$85 ;
  always @(posedge clk)
    word_8 <= \$86 ;
  always @(posedge clk)
    word_9 <= \$87 ;
  always @(posedge clk)
    word_10 <= \$88 ;
  always @(posedge clk)
    word_11 <= \$89 ;
  always @(posedge clk)
    word_12 <= \$90 ;
  always @(posedge clk)
    word_13 <= \$91 ;
  always @(posedge clk)
    word_14 <= \$92 ;
  always @(posedge clk)
    word_15 <= \$93 ;
  always @(posedge clk)
    word_16 <= \$94 ;
  always @(posedge clk)
    word_17 <= \$95 ;
  always @(posedge clk)
    word_18 <= \$96 ;
  always @(posedge clk)
    word_19 <= \$97 ;
  always @(posedge clk)
    word_20 <= \$98 ;
  always @(posedge clk)
    word_21 <= \$99 ;
  always @(posedge clk)
    word_22 <= \$100 ;
  always @(posedge clk)
    word_23 <= \$101 ;
  always @(posedge clk)
    word_24 <= \$102 ;
  always @(posedge clk)
    word_25 <= \$103 ;
  always @(posedge clk)
    word_26 <= \$104 ;
  always @(posedge clk)
    word_27 <= \$105 ;
  assign \$auto$rtlil.cc:3294:Or$639  = \$procmux$602_CMP  | \$procmux$601_CMP ;
  assign \$auto$rtlil.cc:3294:Or$655  = \$procmux$609_CMP  | \$procmux$608_CMP ;
  assign \$auto$rtlil.cc:3294:Or$675  = \$procmux$616_CMP  | \$procmux$615_CMP ;
  assign \$auto$rtlil.cc:3294:Or$687  = \$procmux$620_CMP  | \$procmux$619_CMP ;
  assign \$auto$rtlil.cc:3294:Or$695  = \$procmux$624_CMP  | \$procmux$623_CMP ;
  assign \$auto$rtlil.cc:3249:ReduceOr$643  = | { \$procmux$598_CMP , \$procmux$599_CMP , \$procmux$600_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$659  = | { \$procmux$605_CMP , \$procmux$606_CMP , \$procmux$607_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$663  = | { \$auto$rtlil.cc:3249:ReduceOr$643 , \$auto$rtlil.cc:3294:Or$639 , \$procmux$603_CMP , \$procmux$604_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$679  = | { \$procmux$612_CMP , \$procmux$613_CMP , \$procmux$614_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$699  = | { \$auto$rtlil.cc:3294:Or$687 , \$procmux$621_CMP , \$procmux$622_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$703  = | { \$auto$rtlil.cc:3249:ReduceOr$679 , \$auto$rtlil.cc:3294:Or$675 , \$procmux$617_CMP , \$procmux$618_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$707  = | { \$auto$rtlil.cc:3249:ReduceOr$663 , \$auto$rtlil.cc:3249:ReduceOr$659 , \$auto$rtlil.cc:3294:Or$655 , \$procmux$610_CMP , \$procmux$611_CMP  };
  assign \$auto$rtlil.cc:3381:Mux$631  = \$procmux$599_CMP  ? word_26 : word_25;
  assign \$auto$rtlil.cc:3381:Mux$633  = \$procmux$598_CMP  ? word_27 : \$auto$rtlil.cc:3381:Mux$631 ;
  assign \$auto$rtlil.cc:3381:Mux$635  = \$procmux$601_CMP  ? word_24 : word_23;
  assign \$auto$rtlil.cc:3381:Mux$637  = \$procmux$603_CMP  ? word_22 : word_21;
  assign \$auto$rtlil.cc:3381:Mux$641  = \$auto$rtlil.cc:3294:Or$639  ? \$auto$rtlil.cc:3381:Mux$635  : \$auto$rtlil.cc:3381:Mux$637 ;
  assign \$auto$rtlil.cc:3381:Mux$645  = \$auto$rtlil.cc:3249:ReduceOr$643  ? \$auto$rtlil.cc:3381:Mux$633  : \$auto$rtlil.cc:3381:Mux$641 ;
  assign \$auto$rtlil.cc:3381:Mux$647  = \$procmux$606_CMP  ? word_19 : word_18;
  assign \$auto$rtlil.cc:3381:Mux$649  = \$procmux$605_CMP  ? word_20 : \$auto$rtlil.cc:3381:Mux$647 ;
  assign \$auto$rtlil.cc:3381:Mux$651  = \$procmux$608_CMP  ? word_17 : word_16;
  assign \$auto$rtlil.cc:3381:Mux$653  = \$procmux$610_CMP  ? word_15 : word_14;
  assign \$auto$rtlil.cc:3381:Mux$657  = \$auto$rtlil.cc:3294:Or$655  ? \$auto$rtlil.cc:3381:Mux$651  : \$auto$rtlil.cc:3381:Mux$653 ;
  assign \$auto$rtlil.cc:3381:Mux$661  = \$auto$rtlil.cc:3249:ReduceOr$659  ? \$auto$rtlil.cc:3381:Mux$649  : \$auto$rtlil.cc:3381:Mux$657 ;
  assign \$auto$rtlil.cc:3381:Mux$665  = \$auto$rtlil.cc:3249:ReduceOr$663  ? \$auto$rtlil.cc:3381:Mux$645  : \$auto$rtlil.cc:3381:Mux$661 ;
  assign \$auto$rtlil.cc:3381:Mux$667  = \$procmux$613_CMP  ? word_12 : word_11;
  assign \$auto$rtlil.cc:3381:Mux$669  = \$procmux$612_CMP  ? word_13 : \$auto$rtlil.cc:3381:Mux$667 ;
  assign \$auto$rtlil.cc:3381:Mux$671  = \$procmux$615_CMP  ? word_10 : word_9;
  assign \$auto$rtlil.cc:3381:Mux$673  = \$procmux$617_CMP  ? word_8 : word_7;
  assign \$auto$rtlil.cc:3381:Mux$677  = \$auto$rtlil.cc:3294:Or$675  ? \$auto$rtlil.cc:3381:Mux$671  : \$auto$rtlil.cc:3381:Mux$673 ;
  assign \$auto$rtlil.cc:3381:Mux$681  = \$auto$rtlil.cc:3249:ReduceOr$679  ? \$auto$rtlil.cc:3381:Mux$669  : \$auto$rtlil.cc:3381:Mux$677 ;
  assign \$auto$rtlil.cc:3381:Mux$683  = \$procmux$619_CMP  ? word_6 : word_5;
  assign \$auto$rtlil.cc:3381:Mux$685  = \$procmux$621_CMP  ? word_4 : word_3;
  assign \$auto$rtlil.cc:3381:Mux$689  = \$auto$rtlil.cc:3294:Or$687  ? \$auto$rtlil.cc:3381:Mux$683  : \$auto$rtlil.cc:3381:Mux$685 ;
  assign \$auto$rtlil.cc:3381:Mux$691  = \$procmux$623_CMP  ? word_2 : word_1;
  assign \$auto$rtlil.cc:3381:Mux$693  = \$procmux$625_CMP  ? word_0 : 24'h000000;
  assign \$auto$rtlil.cc:3381:Mux$697  = \$auto$rtlil.cc:3294:Or$695  ? \$auto$rtlil.cc:3381:Mux$691  : \$auto$rtlil.cc:3381:Mux$693 ;
  assign \$auto$rtlil.cc:3381:Mux$701  = \$auto$rtlil.cc:3249:ReduceOr$699  ? \$auto$rtlil.cc:3381:Mux$689  : \$auto$rtlil.cc:3381:Mux$697 ;
  assign \$auto$rtlil.cc:3381:Mux$705  = \$auto$rtlil.cc:3249:ReduceOr$703  ? \$auto$rtlil.cc:3381:Mux$681  : \$auto$rtlil.cc:3381:Mux$701 ;
  assign { \$75 [23:16], word } = \$auto$rtlil.cc:3249:ReduceOr$707  ? \$auto$rtlil.cc:3381:Mux$665  : \$auto$rtlil.cc:3381:Mux$705 ;
  assign \$105  = \$56  ? \word$12  : word_27;
  assign \$104  = \$54  ? \word$12  : word_26;
  assign \$103  = \$52  ? \word$12  : word_25;
  assign \$102  = \$50  ? \word$12  : word_24;
  assign \$101  = \$48  ? \word$12  : word_23;
  assign \$100  = \$46  ? \word$12  : word_22;
  assign \$99  = \$44  ? \word$12  : word_21;
  assign \$98  = \$42  ? \word$12  : word_20;
  assign \$97  = \$40  ? \word$12  : word_19;
  assign \$96  = \$38  ? \word$12  : word_18;
  assign \$95  = \$36  ? \word$12  : word_17;
  assign \$94  = \$34  ? \word$12  : word_16;
  assign \$93  = \$32  ? \word$12  : word_15;
  assign \$92  = \$30  ? \word$12  : word_14;
  assign \$91  = \$28  ? \word$12  : word_13;
  assign \$90  = \$26  ? \word$12  : word_12;
  assign \$89  = \$24  ? \word$12  : word_11;
  assign \$88  = \$22  ? \word$12  : word_10;
  assign \$87  = \$20  ? \word$12  : word_9;
  assign \$86  = \$18  ? \word$12  : word_8;
  assign \$85  = \$16  ? \word$12  : word_7;
  assign \$84  = \$14  ? \word$12  : word_6;
  assign \$83  = \$12  ? \word$12  : word_5;
  assign \$82  = \$10  ? \word$12  : word_4;
  assign \$81  = \$8  ? \word$12  : word_3;
  assign \$80  = \$6  ? \word$12  : word_2;
  assign \$79  = \$4  ? \word$12  : word_1;
  assign \$78  = \$2  ? \word$12  : word_0;
  assign \$77  = rst ? 9'h000 : token_next;
  assign \$76  = rst ? 9'h000 : token;
  assign \$procmux$598_CMP  = read_slot == 5'h1b;
  assign \$procmux$599_CMP  = read_slot == 5'h1a;
  assign \$procmux$600_CMP  = read_slot == 5'h19;
  assign \$procmux$601_CMP  = read_slot == 5'h18;
  assign \$procmux$602_CMP  = read_slot == 5'h17;
  assign \$procmux$603_CMP  = read_slot == 5'h16;
  assign \$procmux$604_CMP  = read_slot == 5'h15;
  assign \$procmux$605_CMP  = read_slot == 5'h14;
  assign \$procmux$606_CMP  = read_slot == 5'h13;
  assign \$procmux$607_CMP  = read_slot == 5'h12;
  assign \$procmux$608_CMP  = read_slot == 5'h11;
  assign \$procmux$609_CMP  = read_slot == 5'h10;
  assign \$procmux$610_CMP  = read_slot == 5'h0f;
  assign \$procmux$611_CMP  = read_slot == 5'h0e;
  assign \$procmux$612_CMP  = read_slot == 5'h0d;
  assign \$procmux$613_CMP  = read_slot == 5'h0c;
  assign \$procmux$614_CMP  = read_slot == 5'h0b;
  assign \$procmux$615_CMP  = read_slot == 5'h0a;
  assign \$procmux$616_CMP  = read_slot == 5'h09;
  assign \$procmux$617_CMP  = read_slot == 5'h08;
  assign \$procmux$618_CMP  = read_slot == 5'h07;
  assign \$procmux$619_CMP  = read_slot == 5'h06;
  assign \$procmux$620_CMP  = read_slot == 5'h05;
  assign \$procmux$621_CMP  = read_slot == 5'h04;
  assign \$procmux$622_CMP  = read_slot == 5'h03;
  assign \$procmux$623_CMP  = read_slot == 5'h02;
  assign \$procmux$624_CMP  = read_slot == 5'h01;
  assign \$procmux$625_CMP  = ! read_slot;
  assign \write_token.slot  = write_token[8:4];
  assign \write_token.last  = write_token[3];
  assign \write_token.final  = write_token[2];
  assign \write_token.first  = write_token[1];
  assign \write_token.valid  = write_token[0];
  assign \held_token.slot  = token_next[8:4];
  assign \held_token.last  = token_next[3];
  assign \held_token.final  = token_next[2];
  assign \held_token.first  = token_next[1];
  assign \held_token.valid  = token_next[0];
  assign \$75 [15:0] = word;
  assign \$65 [16:0] = magnitude;
  assign pattern[14:0] = result_size;
  assign result_sign = \$signal [22];
  assign denormal = \$signal [15:0];
  assign below_normal = 1'h0;
  assign binade[9:8] = 2'h0;
  assign total = value;
  assign held_token = token_next;
endmodule

module collector_8_lane_store_fma_e4m3_bf16_w16_exact_k4096_late_to_24_x28(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
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
  wire [27:0] \$13 ;
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
  wire \$procmux$101_Y ;
  wire \$procmux$102_CMP ;
  wire \$procmux$113_Y ;
  wire \$procmux$114_CMP ;
  wire \$procmux$126_Y ;
  wire \$procmux$127_CMP ;
  wire \$procmux$140_Y ;
  wire \$procmux$141_CMP ;
  wire \$procmux$155_Y ;
  wire \$procmux$156_CMP ;
  wire \$procmux$171_Y ;
  wire \$procmux$172_CMP ;
  wire \$procmux$188_Y ;
  wire \$procmux$189_CMP ;
  wire \$procmux$206_Y ;
  wire \$procmux$207_CMP ;
  wire \$procmux$225_Y ;
  wire \$procmux$226_CMP ;
  wire \$procmux$245_Y ;
  wire \$procmux$246_CMP ;
  wire \$procmux$266_Y ;
  wire \$procmux$267_CMP ;
  wire \$procmux$288_Y ;
  wire \$procmux$289_CMP ;
  wire [4:0] \$procmux$29_Y ;
  wire \$procmux$311_Y ;
  wire \$procmux$312_CMP ;
  wire \$procmux$335_Y ;
  wire \$procmux$336_CMP ;
  wire \$procmux$360_Y ;
  wire \$procmux$361_CMP ;
  wire \$procmux$37_Y ;
  wire \$procmux$386_Y ;
  wire \$procmux$387_CMP ;
  wire \$procmux$39_Y ;
  wire \$procmux$413_Y ;
  wire \$procmux$414_CMP ;
  wire \$procmux$441_Y ;
  wire \$procmux$442_CMP ;
  wire \$procmux$45_Y ;
  wire \$procmux$46_CMP ;
  wire \$procmux$470_Y ;
  wire \$procmux$471_CMP ;
  wire \$procmux$500_Y ;
  wire \$procmux$501_CMP ;
  wire \$procmux$50_Y ;
  wire \$procmux$51_CMP ;
  wire \$procmux$531_Y ;
  wire \$procmux$532_CMP ;
  wire \$procmux$56_Y ;
  wire \$procmux$57_CMP ;
  wire \$procmux$63_Y ;
  wire \$procmux$64_CMP ;
  wire \$procmux$71_Y ;
  wire \$procmux$72_CMP ;
  wire \$procmux$80_Y ;
  wire \$procmux$81_CMP ;
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
  reg [27:0] lasts;
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
  assign \$6  = read_slot == 5'h1b;
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
  assign \$procmux$101_Y  = \$procmux$102_CMP  ? leaving_token[3] : lasts[20];
  assign \$procmux$102_CMP  = leaving_token[8:4] == 5'h14;
  assign \$13 [20] = \$1  ? \$procmux$101_Y  : lasts[20];
  assign \$procmux$113_Y  = \$procmux$114_CMP  ? leaving_token[3] : lasts[19];
  assign \$procmux$114_CMP  = leaving_token[8:4] == 5'h13;
  assign \$13 [19] = \$1  ? \$procmux$113_Y  : lasts[19];
  assign \$procmux$126_Y  = \$procmux$127_CMP  ? leaving_token[3] : lasts[18];
  assign \$procmux$127_CMP  = leaving_token[8:4] == 5'h12;
  assign \$13 [18] = \$1  ? \$procmux$126_Y  : lasts[18];
  assign \$procmux$140_Y  = \$procmux$141_CMP  ? leaving_token[3] : lasts[17];
  assign \$procmux$141_CMP  = leaving_token[8:4] == 5'h11;
  assign \$13 [17] = \$1  ? \$procmux$140_Y  : lasts[17];
  assign \$procmux$155_Y  = \$procmux$156_CMP  ? leaving_token[3] : lasts[16];
  assign \$procmux$156_CMP  = leaving_token[8:4] == 5'h10;
  assign \$13 [16] = \$1  ? \$procmux$155_Y  : lasts[16];
  assign \$procmux$171_Y  = \$procmux$172_CMP  ? leaving_token[3] : lasts[15];
  assign \$procmux$172_CMP  = leaving_token[8:4] == 5'h0f;
  assign \$13 [15] = \$1  ? \$procmux$171_Y  : lasts[15];
  assign \$procmux$188_Y  = \$procmux$189_CMP  ? leaving_token[3] : lasts[14];
  assign \$procmux$189_CMP  = leaving_token[8:4] == 5'h0e;
  assign \$13 [14] = \$1  ? \$procmux$188_Y  : lasts[14];
  assign \$procmux$206_Y  = \$procmux$207_CMP  ? leaving_token[3] : lasts[13];
  assign \$procmux$207_CMP  = leaving_token[8:4] == 5'h0d;
  assign \$13 [13] = \$1  ? \$procmux$206_Y  : lasts[13];
  assign \$procmux$225_Y  = \$procmux$226_CMP  ? leaving_token[3] : lasts[12];
  assign \$procmux$226_CMP  = leaving_token[8:4] == 5'h0c;
  assign \$13 [12] = \$1  ? \$procmux$225_Y  : lasts[12];
  assign \$procmux$245_Y  = \$procmux$246_CMP  ? leaving_token[3] : lasts[11];
  assign \$procmux$246_CMP  = leaving_token[8:4] == 5'h0b;
  assign \$13 [11] = \$1  ? \$procmux$245_Y  : lasts[11];
  assign \$procmux$266_Y  = \$procmux$267_CMP  ? leaving_token[3] : lasts[10];
  assign \$procmux$267_CMP  = leaving_token[8:4] == 5'h0a;
  assign \$13 [10] = \$1  ? \$procmux$266_Y  : lasts[10];
  assign \$procmux$288_Y  = \$procmux$289_CMP  ? leaving_token[3] : lasts[9];
  assign \$procmux$289_CMP  = leaving_token[8:4] == 5'h09;
  assign \$procmux$29_Y  = released ? \$8 [4:0] : read_slot;
  assign \$13 [9] = \$1  ? \$procmux$288_Y  : lasts[9];
  assign \$18  = rst ? 5'h00 : \$procmux$29_Y ;
  assign \$procmux$311_Y  = \$procmux$312_CMP  ? leaving_token[3] : lasts[8];
  assign \$procmux$312_CMP  = leaving_token[8:4] == 5'h08;
  assign \$13 [8] = \$1  ? \$procmux$311_Y  : lasts[8];
  assign \$17  = released ? \$5  : m_axis_tlast;
  assign \$procmux$335_Y  = \$procmux$336_CMP  ? leaving_token[3] : lasts[7];
  assign \$procmux$336_CMP  = leaving_token[8:4] == 5'h07;
  assign \$13 [7] = \$1  ? \$procmux$335_Y  : lasts[7];
  assign \$16  = released ? { lane_7_word, lane_6_word, lane_5_word, lane_4_word, lane_3_word, lane_2_word, lane_1_word, lane_0_word } : m_axis_tdata;
  assign \$procmux$360_Y  = \$procmux$361_CMP  ? leaving_token[3] : lasts[6];
  assign \$procmux$361_CMP  = leaving_token[8:4] == 5'h06;
  assign \$13 [6] = \$1  ? \$procmux$360_Y  : lasts[6];
  assign \$procmux$37_Y  = m_axis_tready ? 1'h0 : m_axis_tvalid;
  assign \$procmux$386_Y  = \$procmux$387_CMP  ? leaving_token[3] : lasts[5];
  assign \$procmux$387_CMP  = leaving_token[8:4] == 5'h05;
  assign \$13 [5] = \$1  ? \$procmux$386_Y  : lasts[5];
  assign \$procmux$39_Y  = released ? 1'h1 : \$procmux$37_Y ;
  assign \$15  = rst ? 1'h0 : \$procmux$39_Y ;
  assign \$procmux$413_Y  = \$procmux$414_CMP  ? leaving_token[3] : lasts[4];
  assign \$procmux$414_CMP  = leaving_token[8:4] == 5'h04;
  assign \$13 [4] = \$1  ? \$procmux$413_Y  : lasts[4];
  assign \$14  = rst ? 5'h00 : \$4 [4:0];
  assign \$procmux$441_Y  = \$procmux$442_CMP  ? leaving_token[3] : lasts[3];
  assign \$procmux$442_CMP  = leaving_token[8:4] == 5'h03;
  assign \$13 [3] = \$1  ? \$procmux$441_Y  : lasts[3];
  assign \$procmux$45_Y  = \$procmux$46_CMP  ? leaving_token[3] : lasts[27];
  assign \$procmux$46_CMP  = leaving_token[8:4] == 5'h1b;
  assign \$13 [27] = \$1  ? \$procmux$45_Y  : lasts[27];
  assign \$procmux$470_Y  = \$procmux$471_CMP  ? leaving_token[3] : lasts[2];
  assign \$procmux$471_CMP  = leaving_token[8:4] == 5'h02;
  assign \$13 [2] = \$1  ? \$procmux$470_Y  : lasts[2];
  assign \$procmux$50_Y  = \$procmux$51_CMP  ? leaving_token[3] : lasts[26];
  assign \$procmux$500_Y  = \$procmux$501_CMP  ? leaving_token[3] : lasts[1];
  assign \$procmux$501_CMP  = leaving_token[8:4] == 5'h01;
  assign \$13 [1] = \$1  ? \$procmux$500_Y  : lasts[1];
  assign \$procmux$51_CMP  = leaving_token[8:4] == 5'h1a;
  assign \$13 [26] = \$1  ? \$procmux$50_Y  : lasts[26];
  assign \$procmux$531_Y  = \$procmux$532_CMP  ? leaving_token[3] : lasts[0];
  assign \$procmux$532_CMP  = ! leaving_token[8:4];
  assign \$13 [0] = \$1  ? \$procmux$531_Y  : lasts[0];
  assign \$12  = rst ? 9'h000 : lane_7_token_next;
  assign \$procmux$56_Y  = \$procmux$57_CMP  ? leaving_token[3] : lasts[25];
  assign \$procmux$57_CMP  = leaving_token[8:4] == 5'h19;
  assign \$13 [25] = \$1  ? \$procmux$56_Y  : lasts[25];
  assign \$procmux$63_Y  = \$procmux$64_CMP  ? leaving_token[3] : lasts[24];
  assign \$procmux$64_CMP  = leaving_token[8:4] == 5'h18;
  assign \$13 [24] = \$1  ? \$procmux$63_Y  : lasts[24];
  assign \$procmux$71_Y  = \$procmux$72_CMP  ? leaving_token[3] : lasts[23];
  assign \$procmux$72_CMP  = leaving_token[8:4] == 5'h17;
  assign \$13 [23] = \$1  ? \$procmux$71_Y  : lasts[23];
  assign \$procmux$80_Y  = \$procmux$81_CMP  ? leaving_token[3] : lasts[22];
  assign \$procmux$81_CMP  = leaving_token[8:4] == 5'h16;
  assign \$13 [22] = \$1  ? \$procmux$80_Y  : lasts[22];
  assign \$procmux$90_Y  = \$procmux$91_CMP  ? leaving_token[3] : lasts[21];
  assign \$procmux$91_CMP  = leaving_token[8:4] == 5'h15;
  assign \$13 [21] = \$1  ? \$procmux$90_Y  : lasts[21];
  lane_store_fma_e4m3_bf16_w16_exact_k4096_late_to_24_x28 lane_0 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(token),
    .token_next(lane_0_token_next),
    .value(values[23:0]),
    .word(lane_0_word)
  );
  lane_store_fma_e4m3_bf16_w16_exact_k4096_late_to_24_x28 lane_1 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_0_token_next),
    .token_next(lane_1_token_next),
    .value(values[47:24]),
    .word(lane_1_word)
  );
  lane_store_fma_e4m3_bf16_w16_exact_k4096_late_to_24_x28 lane_2 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_1_token_next),
    .token_next(lane_2_token_next),
    .value(values[71:48]),
    .word(lane_2_word)
  );
  lane_store_fma_e4m3_bf16_w16_exact_k4096_late_to_24_x28 lane_3 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_2_token_next),
    .token_next(lane_3_token_next),
    .value(values[95:72]),
    .word(lane_3_word)
  );
  lane_store_fma_e4m3_bf16_w16_exact_k4096_late_to_24_x28 lane_4 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_3_token_next),
    .token_next(lane_4_token_next),
    .value(values[119:96]),
    .word(lane_4_word)
  );
  lane_store_fma_e4m3_bf16_w16_exact_k4096_late_to_24_x28 lane_5 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_4_token_next),
    .token_next(lane_5_token_next),
    .value(values[143:120]),
    .word(lane_5_word)
  );
  lane_store_fma_e4m3_bf16_w16_exact_k4096_late_to_24_x28 lane_6 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_5_token_next),
    .token_next(lane_6_token_next),
    .value(values[167:144]),
    .word(lane_6_word)
  );
  lane_store_fma_e4m3_bf16_w16_exact_k4096_late_to_24_x28 lane_7 (
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

module fma_cube_8x8x8_e4m3_bf16_w16_exact_k4096_d28(s_axis_a_tdata, s_axis_a_tlast, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
  input [511:0] s_axis_a_tdata;
  wire [511:0] s_axis_a_tdata;
  input s_axis_a_tlast;
  wire s_axis_a_tlast;
  input s_axis_b_tvalid;
  wire s_axis_b_tvalid;
  input [511:0] s_axis_b_tdata;
  wire [511:0] s_axis_b_tdata;
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
  wire [4:0] \$12 ;
  wire \$13 ;
  wire [5:0] \$14 ;
  wire [5:0] \$15 ;
  wire [5:0] \$16 ;
  wire [3:0] \$17 ;
  wire [6:0] \$18 ;
  wire [511:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire [2:0] \$22 ;
  wire \$23 ;
  wire [3:0] \$24 ;
  wire [4:0] \$25 ;
  wire [80:0] \$26 ;
  wire [4:0] \$27 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$8 ;
  wire [3:0] \$9 ;
  wire [3:0] \$procmux$11_Y ;
  wire \$procmux$15_Y ;
  wire [2:0] \$procmux$19_Y ;
  wire [2:0] \$procmux$21_Y ;
  wire \$procmux$25_Y ;
  wire [4:0] \$procmux$5_Y ;
  wire [3:0] \$procmux$9_Y ;
  wire \$signal ;
  wire \$signal$18 ;
  wire [191:0] array_c;
  wire [127:0] collector_m_axis_tdata;
  wire collector_m_axis_tlast;
  wire collector_m_axis_tvalid;
  wire collector_released;
  reg [2:0] cooldown;
  wire \end ;
  wire error;
  reg [4:0] free;
  wire [511:0] operands;
  reg [3:0] remaining;
  reg [4:0] slot;
  reg start;
  wire [8:0] token;
  wire \token.final ;
  wire \token.first ;
  wire \token.last ;
  wire [4:0] \token.slot ;
  wire \token.valid ;
  reg [80:0] token_line;
  assign \$1  = ~ s_axis_a_tlast;
  assign \$2  = ! cooldown;
  assign \$3  = free >= 4'h8;
  assign \$4  = \$2  & \$3 ;
  assign \$signal  = \$1  | \$4 ;
  assign s_axis_a_tready = \$signal  & s_axis_b_tvalid;
  assign s_axis_b_tready = \$signal  & s_axis_a_tvalid;
  assign \$5  = \$signal  & s_axis_a_tvalid;
  assign \$signal$18  = \$5  & s_axis_b_tvalid;
  assign \end  = \$signal$18  & s_axis_a_tlast;
  assign operands = \$signal$18  ? s_axis_a_tdata : 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  assign \token.valid  = | remaining;
  assign \token.last  = remaining == 1'h1;
  assign \$8  = | cooldown;
  assign \$9  = cooldown - 1'h1;
  assign \$10  = s_axis_a_tlast != s_axis_b_tlast;
  assign \$11  = \$signal$18  & \$10 ;
  assign \$12  = remaining - 1'h1;
  assign \$13  = slot == 5'h1b;
  assign \$14  = slot + 1'h1;
  assign \$15  = \$13  ? 6'h00 : \$14 ;
  assign \$16  = free + collector_released;
  assign \$17  = \end  ? 4'h8 : 4'h0;
  assign \$18  = \$16  - \$17 ;
  assign \$19  = \$signal$18  ? s_axis_b_tdata : 512'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  assign \$20  = \$signal$18  & start;
  always @(posedge clk)
    start <= \$21 ;
  always @(posedge clk)
    cooldown <= \$22 ;
  always @(posedge clk)
    framing_error <= \$23 ;
  always @(posedge clk)
    remaining <= \$24 ;
  always @(posedge clk)
    slot <= \$25 ;
  always @(posedge clk)
    token_line <= \$26 ;
  always @(posedge clk)
    free <= \$27 ;
  assign \$27  = rst ? 5'h1c : \$18 [4:0];
  assign \$procmux$11_Y  = \end  ? 4'h8 : \$procmux$9_Y ;
  assign \$24  = rst ? 4'h0 : \$procmux$11_Y ;
  assign \$procmux$15_Y  = \$11  ? 1'h1 : framing_error;
  assign \$23  = rst ? 1'h0 : \$procmux$15_Y ;
  assign \$procmux$19_Y  = \$8  ? \$9 [2:0] : cooldown;
  assign \$procmux$21_Y  = \end  ? 3'h7 : \$procmux$19_Y ;
  assign \$22  = rst ? 3'h7 : \$procmux$21_Y ;
  assign \$procmux$25_Y  = \$signal$18  ? s_axis_a_tlast : start;
  assign \$21  = rst ? 1'h1 : \$procmux$25_Y ;
  assign \$26  = rst ? 81'h000000000000000000000 : { token_line[71:0], slot, \token.last , 2'h3, \token.valid  };
  assign \$procmux$5_Y  = \token.valid  ? \$15 [4:0] : slot;
  assign \$25  = rst ? 5'h00 : \$procmux$5_Y ;
  assign \$procmux$9_Y  = \token.valid  ? \$12 [3:0] : remaining;
  array_cube_fma_e4m3_bf16_w16_exact_k4096_late_8x8x8_to_24 array (
    .a(operands),
    .b(\$19 ),
    .c(array_c),
    .clk(clk),
    .first(\$20 ),
    .last(\end )
  );
  collector_8_lane_store_fma_e4m3_bf16_w16_exact_k4096_late_to_24_x28 collector (
    .clk(clk),
    .m_axis_tdata(m_axis_tdata),
    .m_axis_tlast(m_axis_tlast),
    .m_axis_tready(m_axis_tready),
    .m_axis_tvalid(m_axis_tvalid),
    .released(collector_released),
    .rst(rst),
    .token(token_line[80:72]),
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
