// fma_os_8x8_e4m3_bf16_w16_exact_k4096_d20: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=fma, format=e4m3, b_format=e4m3, out_format=bf16, sum_width=16, normalisation=exact, guard=0, alignment=truncate, subnormals=False, specials=ieee, rounding=rne, overflow=ieee, k_max=4096, array=os, rows=8, cols=8, layers=0, stages=1, depth=20

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

module encoder_fma_e4m3_bf16_w16_exact_k4096(code, a);
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

module pe_os_fma_e4m3_bf16_w16_exact_k4096(b, first, last, clk, a_next, b_next, first_next, last_next, sum, a);
  input [7:0] b;
  wire [7:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [10:0] a_next;
  reg [10:0] a_next;
  output [7:0] b_next;
  reg [7:0] b_next;
  output first_next;
  reg first_next;
  output last_next;
  reg last_next;
  output [23:0] sum;
  wire [23:0] sum;
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
  wire [10:0] \a$10 ;
  wire [40:0] aligned;
  wire [5:0] \aligned.exponent ;
  wire \aligned.flags ;
  wire [15:0] \aligned.high ;
  wire [15:0] \aligned.low ;
  wire \aligned.sign ;
  wire \aligned.subtract ;
  wire [7:0] \b$11 ;
  wire [10:0] decoded_b;
  wire [3:0] \decoded_b.field ;
  wire \decoded_b.nan ;
  wire \decoded_b.nonzero ;
  wire \decoded_b.sign ;
  wire [3:0] \decoded_b.significand ;
  wire decoded_b_hidden;
  wire [6:0] distance;
  reg done;
  wire \first$12 ;
  wire [23:0] held;
  wire \last$13 ;
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
  reg [23:0] state;
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
  assign held = first_next ? 24'h000000 : state;
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
  assign \$13  = sum_is_high ? { 1'h0, \product.magnitude , 7'h00 } : held[15:0];
  assign \$14  = sum_is_high ? { 1'h0, \product.magnitude , 7'h00 } : held[15:0];
  assign right_1 = \$12 [0] ? { 1'h0, \$13 [15:1] } : \$14 ;
  assign \$15  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_2 = \$15 [1] ? { 2'h0, right_1[15:2] } : right_1;
  assign \$16  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_4 = \$16 [2] ? { 4'h0, right_2[15:4] } : right_2;
  assign \$17  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_8 = \$17 [3] ? { 8'h00, right_4[15:8] } : right_4;
  assign \$18  = distance[5:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_far = | \$18 [5:4];
  assign distance = \product.exponent  - held[21:16];
  assign \$19  = ~ \product.nonzero ;
  assign sum_is_high = distance[6] | \$19 ;
  assign \aligned.high  = sum_is_high ? held[15:0] : { \product.magnitude , 8'h00 };
  assign \$21  = ~ { right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far };
  assign \aligned.low  = right_8 & \$21 ;
  assign \aligned.exponent  = sum_is_high ? held[21:16] : \product.exponent ;
  assign \aligned.sign  = sum_is_high ? held[22] : \product.sign ;
  assign \aligned.subtract  = held[22] ^ \product.sign ;
  assign \aligned.flags  = held[23] | \product.flags ;
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
  assign sum = done ? state : 24'h000000;
  always @(posedge clk)
    a_next <= a;
  always @(posedge clk)
    b_next <= b;
  always @(posedge clk)
    first_next <= first;
  always @(posedge clk)
    last_next <= last;
  always @(posedge clk)
    done <= last_next;
  always @(posedge clk)
    state <= { \aligned.flags , \state_after.sign , \state_after.exponent , left_1[16:1] };
  assign \$211 [5:0] = normalised_exponent;
  assign \state_after.significand  = left_1[16:1];
  assign \state_after.flags  = \aligned.flags ;
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
  assign product_infinite = 1'h0;
  assign decoded_b[10:3] = { \decoded_b.nan , decoded_b_hidden, b_next[7:3], decoded_b_hidden };
  assign state_after = { \aligned.flags , \state_after.sign , \state_after.exponent , left_1[16:1] };
  assign \last$13  = last_next;
  assign \first$12  = first_next;
  assign \b$11  = b_next;
  assign \a$10  = a_next;
endmodule

module row_os_fma_e4m3_bf16_w16_exact_k4096_x8(b, first, last, clk, b_next, first_next, last_next, sums, a);
  input [63:0] b;
  wire [63:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [63:0] b_next;
  wire [63:0] b_next;
  output first_next;
  wire first_next;
  output last_next;
  wire last_next;
  output [191:0] sums;
  wire [191:0] sums;
  input [10:0] a;
  wire [10:0] a;
  wire [10:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [10:0] pe_0_a_next;
  wire [7:0] pe_0_b_next;
  wire pe_0_first_next;
  wire pe_0_last_next;
  wire [23:0] pe_0_sum;
  wire [10:0] pe_1_a_next;
  wire [7:0] pe_1_b_next;
  wire pe_1_first_next;
  wire pe_1_last_next;
  wire [23:0] pe_1_sum;
  wire [10:0] pe_2_a_next;
  wire [7:0] pe_2_b_next;
  wire pe_2_first_next;
  wire pe_2_last_next;
  wire [23:0] pe_2_sum;
  wire [10:0] pe_3_a_next;
  wire [7:0] pe_3_b_next;
  wire pe_3_first_next;
  wire pe_3_last_next;
  wire [23:0] pe_3_sum;
  wire [10:0] pe_4_a_next;
  wire [7:0] pe_4_b_next;
  wire pe_4_first_next;
  wire pe_4_last_next;
  wire [23:0] pe_4_sum;
  wire [10:0] pe_5_a_next;
  wire [7:0] pe_5_b_next;
  wire pe_5_first_next;
  wire pe_5_last_next;
  wire [23:0] pe_5_sum;
  wire [10:0] pe_6_a_next;
  wire [7:0] pe_6_b_next;
  wire pe_6_first_next;
  wire pe_6_last_next;
  wire [23:0] pe_6_sum;
  wire [7:0] pe_7_b_next;
  wire [23:0] pe_7_sum;
  pe_os_fma_e4m3_bf16_w16_exact_k4096 pe_0 (
    .a(a),
    .a_next(pe_0_a_next),
    .b(b[7:0]),
    .b_next(pe_0_b_next),
    .clk(clk),
    .first(first),
    .first_next(first_next),
    .last(last),
    .last_next(last_next),
    .sum(pe_0_sum)
  );
  pe_os_fma_e4m3_bf16_w16_exact_k4096 pe_1 (
    .a(pe_0_a_next),
    .a_next(pe_1_a_next),
    .b(b[15:8]),
    .b_next(pe_1_b_next),
    .clk(clk),
    .first(first_next),
    .first_next(pe_1_first_next),
    .last(last_next),
    .last_next(pe_1_last_next),
    .sum(pe_1_sum)
  );
  pe_os_fma_e4m3_bf16_w16_exact_k4096 pe_2 (
    .a(pe_1_a_next),
    .a_next(pe_2_a_next),
    .b(b[23:16]),
    .b_next(pe_2_b_next),
    .clk(clk),
    .first(pe_1_first_next),
    .first_next(pe_2_first_next),
    .last(pe_1_last_next),
    .last_next(pe_2_last_next),
    .sum(pe_2_sum)
  );
  pe_os_fma_e4m3_bf16_w16_exact_k4096 pe_3 (
    .a(pe_2_a_next),
    .a_next(pe_3_a_next),
    .b(b[31:24]),
    .b_next(pe_3_b_next),
    .clk(clk),
    .first(pe_2_first_next),
    .first_next(pe_3_first_next),
    .last(pe_2_last_next),
    .last_next(pe_3_last_next),
    .sum(pe_3_sum)
  );
  pe_os_fma_e4m3_bf16_w16_exact_k4096 pe_4 (
    .a(pe_3_a_next),
    .a_next(pe_4_a_next),
    .b(b[39:32]),
    .b_next(pe_4_b_next),
    .clk(clk),
    .first(pe_3_first_next),
    .first_next(pe_4_first_next),
    .last(pe_3_last_next),
    .last_next(pe_4_last_next),
    .sum(pe_4_sum)
  );
  pe_os_fma_e4m3_bf16_w16_exact_k4096 pe_5 (
    .a(pe_4_a_next),
    .a_next(pe_5_a_next),
    .b(b[47:40]),
    .b_next(pe_5_b_next),
    .clk(clk),
    .first(pe_4_first_next),
    .first_next(pe_5_first_next),
    .last(pe_4_last_next),
    .last_next(pe_5_last_next),
    .sum(pe_5_sum)
  );
  pe_os_fma_e4m3_bf16_w16_exact_k4096 pe_6 (
    .a(pe_5_a_next),
    .a_next(pe_6_a_next),
    .b(b[55:48]),
    .b_next(pe_6_b_next),
    .clk(clk),
    .first(pe_5_first_next),
    .first_next(pe_6_first_next),
    .last(pe_5_last_next),
    .last_next(pe_6_last_next),
    .sum(pe_6_sum)
  );
  pe_os_fma_e4m3_bf16_w16_exact_k4096 pe_7 (
    .a(pe_6_a_next),
    .a_next(\$1 ),
    .b(b[63:56]),
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

module group_os_fma_e4m3_bf16_w16_exact_k4096_8x8(b, first, last, clk, b_next, first_next, last_next, picked, a);
  input [63:0] b;
  wire [63:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [63:0] b_next;
  wire [63:0] b_next;
  output first_next;
  wire first_next;
  output last_next;
  wire last_next;
  output [191:0] picked;
  reg [191:0] picked;
  input [87:0] a;
  wire [87:0] a;
  wire [191:0] \$1 ;
  wire [191:0] \$2 ;
  wire [191:0] \$3 ;
  wire [191:0] \$4 ;
  wire [191:0] \$5 ;
  wire [191:0] \$6 ;
  wire [191:0] \$7 ;
  wire [191:0] picked_now;
  wire [63:0] row_0_b_next;
  wire row_0_first_next;
  wire row_0_last_next;
  wire [191:0] row_0_sums;
  wire [63:0] row_1_b_next;
  wire row_1_first_next;
  wire row_1_last_next;
  wire [191:0] row_1_sums;
  wire [63:0] row_2_b_next;
  wire row_2_first_next;
  wire row_2_last_next;
  wire [191:0] row_2_sums;
  wire [63:0] row_3_b_next;
  wire row_3_first_next;
  wire row_3_last_next;
  wire [191:0] row_3_sums;
  wire [63:0] row_4_b_next;
  wire row_4_first_next;
  wire row_4_last_next;
  wire [191:0] row_4_sums;
  wire [63:0] row_5_b_next;
  wire row_5_first_next;
  wire row_5_last_next;
  wire [191:0] row_5_sums;
  wire [63:0] row_6_b_next;
  wire row_6_first_next;
  wire row_6_last_next;
  wire [191:0] row_6_sums;
  wire [63:0] row_7_b_next;
  wire row_7_first_next;
  wire row_7_last_next;
  wire [191:0] row_7_sums;
  wire [87:0] skew_a_skewed;
  assign \$3  = \$1  | \$2 ;
  assign \$4  = row_4_sums | row_5_sums;
  assign \$5  = row_6_sums | row_7_sums;
  assign \$6  = \$4  | \$5 ;
  assign \$7  = \$3  | \$6 ;
  always @(posedge clk)
    picked <= \$7 ;
  assign \$1  = row_0_sums | row_1_sums;
  assign \$2  = row_2_sums | row_3_sums;
  row_os_fma_e4m3_bf16_w16_exact_k4096_x8 row_0 (
    .a(skew_a_skewed[10:0]),
    .b(b),
    .b_next(row_0_b_next),
    .clk(clk),
    .first(first),
    .first_next(row_0_first_next),
    .last(last),
    .last_next(row_0_last_next),
    .sums(row_0_sums)
  );
  row_os_fma_e4m3_bf16_w16_exact_k4096_x8 row_1 (
    .a(skew_a_skewed[21:11]),
    .b(row_0_b_next),
    .b_next(row_1_b_next),
    .clk(clk),
    .first(row_0_first_next),
    .first_next(row_1_first_next),
    .last(row_0_last_next),
    .last_next(row_1_last_next),
    .sums(row_1_sums)
  );
  row_os_fma_e4m3_bf16_w16_exact_k4096_x8 row_2 (
    .a(skew_a_skewed[32:22]),
    .b(row_1_b_next),
    .b_next(row_2_b_next),
    .clk(clk),
    .first(row_1_first_next),
    .first_next(row_2_first_next),
    .last(row_1_last_next),
    .last_next(row_2_last_next),
    .sums(row_2_sums)
  );
  row_os_fma_e4m3_bf16_w16_exact_k4096_x8 row_3 (
    .a(skew_a_skewed[43:33]),
    .b(row_2_b_next),
    .b_next(row_3_b_next),
    .clk(clk),
    .first(row_2_first_next),
    .first_next(row_3_first_next),
    .last(row_2_last_next),
    .last_next(row_3_last_next),
    .sums(row_3_sums)
  );
  row_os_fma_e4m3_bf16_w16_exact_k4096_x8 row_4 (
    .a(skew_a_skewed[54:44]),
    .b(row_3_b_next),
    .b_next(row_4_b_next),
    .clk(clk),
    .first(row_3_first_next),
    .first_next(row_4_first_next),
    .last(row_3_last_next),
    .last_next(row_4_last_next),
    .sums(row_4_sums)
  );
  row_os_fma_e4m3_bf16_w16_exact_k4096_x8 row_5 (
    .a(skew_a_skewed[65:55]),
    .b(row_4_b_next),
    .b_next(row_5_b_next),
    .clk(clk),
    .first(row_4_first_next),
    .first_next(row_5_first_next),
    .last(row_4_last_next),
    .last_next(row_5_last_next),
    .sums(row_5_sums)
  );
  row_os_fma_e4m3_bf16_w16_exact_k4096_x8 row_6 (
    .a(skew_a_skewed[76:66]),
    .b(row_5_b_next),
    .b_next(row_6_b_next),
    .clk(clk),
    .first(row_5_first_next),
    .first_next(row_6_first_next),
    .last(row_5_last_next),
    .last_next(row_6_last_next),
    .sums(row_6_sums)
  );
  row_os_fma_e4m3_bf16_w16_exact_k4096_x8 row_7 (
    .a(skew_a_skewed[87:77]),
    .b(row_6_b_next),
    .b_next(b_next),
    .clk(clk),
    .first(row_6_first_next),
    .first_next(first_next),
    .last(row_6_last_next),
    .last_next(last_next),
    .sums(row_7_sums)
  );
  skew_8x11 skew_a (
    .clk(clk),
    .skewed(skew_a_skewed),
    .straight(a)
  );
  assign row_7_last_next = last_next;
  assign row_7_first_next = first_next;
  assign row_7_b_next = b_next;
  assign picked_now = picked;
endmodule

module final_adder_fma_e4m3_bf16_w16_exact_k4096(clk, result, state);
  input clk;
  wire clk;
  output [15:0] result;
  reg [15:0] result;
  input [23:0] state;
  wire [23:0] state;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [14:0] \$14 ;
  wire [14:0] \$15 ;
  wire \$17 ;
  wire \$5 ;
  wire \$6 ;
  wire [16:0] \$8 ;
  wire [17:0] \$9 ;
  wire below_normal;
  wire beyond_range;
  wire [9:0] binade;
  wire [15:0] denormal;
  wire is_nothing;
  wire [16:0] magnitude;
  wire [15:0] pattern;
  wire [15:0] \result$13 ;
  wire result_sign;
  wire [14:0] result_size;
  wire round_up;
  assign binade[7:0] = state[21:16] + 7'h6b;
  assign \$5  = | state[6:0];
  assign \$6  = \$5  | state[8];
  assign round_up = state[7] & \$6 ;
  assign \$8  = { 1'h0, binade[7:0], 7'h00 } + state[15:8];
  assign { \$9 [17], magnitude } = \$8  + round_up;
  assign beyond_range = magnitude > 15'h7f7f;
  assign \$10  = | magnitude[16:7];
  assign is_nothing = ~ \$10 ;
  assign \$11  = ~ state[15];
  assign \$12  = \$11  | is_nothing;
  assign \$14  = beyond_range ? 15'h7f80 : magnitude[14:0];
  assign \$15  = \$12  ? 15'h0000 : \$14 ;
  assign result_size = state[23] ? 15'h7fc0 : \$15 ;
  assign \$17  = ~ state[23];
  assign pattern[15] = state[22] & \$17 ;
  always @(posedge clk)
    result <= { pattern[15], result_size };
  assign \$9 [16:0] = magnitude;
  assign \result$13  = result;
  assign pattern[14:0] = result_size;
  assign result_sign = state[22];
  assign denormal = state[15:0];
  assign below_normal = 1'h0;
  assign binade[9:8] = 2'h0;
endmodule

module array_os_fma_e4m3_bf16_w16_exact_k4096_8x8(b, first, last, clk, c, a);
  input [63:0] b;
  wire [63:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [127:0] c;
  wire [127:0] c;
  input [63:0] a;
  wire [63:0] a;
  wire [63:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [10:0] encoder_0_0_code;
  wire [10:0] encoder_0_1_code;
  wire [10:0] encoder_0_2_code;
  wire [10:0] encoder_0_3_code;
  wire [10:0] encoder_0_4_code;
  wire [10:0] encoder_0_5_code;
  wire [10:0] encoder_0_6_code;
  wire [10:0] encoder_0_7_code;
  wire [15:0] final_adder_0_result;
  wire [15:0] final_adder_1_result;
  wire [15:0] final_adder_2_result;
  wire [15:0] final_adder_3_result;
  wire [15:0] final_adder_4_result;
  wire [15:0] final_adder_5_result;
  wire [15:0] final_adder_6_result;
  wire [15:0] final_adder_7_result;
  wire [191:0] group_0_picked;
  wire [63:0] skew_b_0_skewed;
  encoder_fma_e4m3_bf16_w16_exact_k4096 encoder_0_0 (
    .a(a[7:0]),
    .code(encoder_0_0_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096 encoder_0_1 (
    .a(a[15:8]),
    .code(encoder_0_1_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096 encoder_0_2 (
    .a(a[23:16]),
    .code(encoder_0_2_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096 encoder_0_3 (
    .a(a[31:24]),
    .code(encoder_0_3_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096 encoder_0_4 (
    .a(a[39:32]),
    .code(encoder_0_4_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096 encoder_0_5 (
    .a(a[47:40]),
    .code(encoder_0_5_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096 encoder_0_6 (
    .a(a[55:48]),
    .code(encoder_0_6_code)
  );
  encoder_fma_e4m3_bf16_w16_exact_k4096 encoder_0_7 (
    .a(a[63:56]),
    .code(encoder_0_7_code)
  );
  final_adder_fma_e4m3_bf16_w16_exact_k4096 final_adder_0 (
    .clk(clk),
    .result(final_adder_0_result),
    .state(group_0_picked[23:0])
  );
  final_adder_fma_e4m3_bf16_w16_exact_k4096 final_adder_1 (
    .clk(clk),
    .result(final_adder_1_result),
    .state(group_0_picked[47:24])
  );
  final_adder_fma_e4m3_bf16_w16_exact_k4096 final_adder_2 (
    .clk(clk),
    .result(final_adder_2_result),
    .state(group_0_picked[71:48])
  );
  final_adder_fma_e4m3_bf16_w16_exact_k4096 final_adder_3 (
    .clk(clk),
    .result(final_adder_3_result),
    .state(group_0_picked[95:72])
  );
  final_adder_fma_e4m3_bf16_w16_exact_k4096 final_adder_4 (
    .clk(clk),
    .result(final_adder_4_result),
    .state(group_0_picked[119:96])
  );
  final_adder_fma_e4m3_bf16_w16_exact_k4096 final_adder_5 (
    .clk(clk),
    .result(final_adder_5_result),
    .state(group_0_picked[143:120])
  );
  final_adder_fma_e4m3_bf16_w16_exact_k4096 final_adder_6 (
    .clk(clk),
    .result(final_adder_6_result),
    .state(group_0_picked[167:144])
  );
  final_adder_fma_e4m3_bf16_w16_exact_k4096 final_adder_7 (
    .clk(clk),
    .result(final_adder_7_result),
    .state(group_0_picked[191:168])
  );
  group_os_fma_e4m3_bf16_w16_exact_k4096_8x8 group_0 (
    .a({ encoder_0_7_code, encoder_0_6_code, encoder_0_5_code, encoder_0_4_code, encoder_0_3_code, encoder_0_2_code, encoder_0_1_code, encoder_0_0_code }),
    .b(skew_b_0_skewed),
    .b_next(\$1 ),
    .clk(clk),
    .first(first),
    .first_next(\$2 ),
    .last(last),
    .last_next(\$3 ),
    .picked(group_0_picked)
  );
  skew_8x8 skew_b_0 (
    .clk(clk),
    .skewed(skew_b_0_skewed),
    .straight(b)
  );
  assign c = { final_adder_7_result, final_adder_6_result, final_adder_5_result, final_adder_4_result, final_adder_3_result, final_adder_2_result, final_adder_1_result, final_adder_0_result };
endmodule

module lane_store_u16_to_16_x20(value, fetch, clk, rst, token_next, word, token);
  input [15:0] value;
  wire [15:0] value;
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
  wire [15:0] \$1 ;
  wire [15:0] \$10 ;
  wire [15:0] \$11 ;
  wire [15:0] \$12 ;
  wire [15:0] \$13 ;
  wire [15:0] \$14 ;
  wire [15:0] \$15 ;
  wire [15:0] \$16 ;
  wire [15:0] \$17 ;
  wire [15:0] \$18 ;
  wire [15:0] \$19 ;
  wire [15:0] \$2 ;
  wire [15:0] \$20 ;
  wire [15:0] \$21 ;
  wire [15:0] \$22 ;
  wire [15:0] \$23 ;
  wire [15:0] \$24 ;
  wire [15:0] \$25 ;
  wire [15:0] \$26 ;
  wire [15:0] \$27 ;
  wire [15:0] \$28 ;
  wire [15:0] \$29 ;
  wire [15:0] \$3 ;
  wire [15:0] \$30 ;
  wire [15:0] \$31 ;
  wire [15:0] \$32 ;
  wire [15:0] \$33 ;
  wire [15:0] \$34 ;
  wire [15:0] \$35 ;
  wire [15:0] \$36 ;
  wire [15:0] \$37 ;
  wire [15:0] \$38 ;
  wire [15:0] \$39 ;
  wire [15:0] \$4 ;
  wire [22:0] \$40 ;
  wire [15:0] \$41 ;
  wire [15:0] \$42 ;
  wire [15:0] \$43 ;
  wire [15:0] \$44 ;
  wire [15:0] \$45 ;
  wire [15:0] \$46 ;
  wire [15:0] \$47 ;
  wire [15:0] \$48 ;
  wire [15:0] \$49 ;
  wire [15:0] \$5 ;
  wire [15:0] \$50 ;
  wire [15:0] \$51 ;
  wire [15:0] \$52 ;
  wire [15:0] \$53 ;
  wire [15:0] \$54 ;
  wire [15:0] \$55 ;
  wire [15:0] \$56 ;
  wire [15:0] \$57 ;
  wire [15:0] \$58 ;
  wire [15:0] \$59 ;
  wire [15:0] \$6 ;
  wire [15:0] \$60 ;
  wire [19:0] \$61 ;
  wire [15:0] \$62 ;
  wire [15:0] \$7 ;
  wire [15:0] \$8 ;
  wire [15:0] \$9 ;
  wire [19:0] \$procmux$47_Y ;
  wire [15:0] \$signal ;
  wire [22:0] held_token;
  wire \held_token.final ;
  wire \held_token.first ;
  wire \held_token.last ;
  wire [19:0] \held_token.slot ;
  reg [19:0] pointer;
  wire [15:0] total;
  reg [15:0] word_0;
  reg [15:0] word_1;
  reg [15:0] word_10;
  reg [15:0] word_11;
  reg [15:0] word_12;
  reg [15:0] word_13;
  reg [15:0] word_14;
  reg [15:0] word_15;
  reg [15:0] word_16;
  reg [15:0] word_17;
  reg [15:0] word_18;
  reg [15:0] word_19;
  reg [15:0] word_2;
  reg [15:0] word_3;
  reg [15:0] word_4;
  reg [15:0] word_5;
  reg [15:0] word_6;
  reg [15:0] word_7;
  reg [15:0] word_8;
  reg [15:0] word_9;
  assign \$38  = \$34  | \$37 ;
  assign \$39  = \$31  | \$38 ;
  always @(posedge clk)
    token_next <= \$40 ;
  always @(posedge clk)
    word_0 <= \$41 ;
  always @(posedge clk)
    word_1 <= \$42 ;
  always @(posedge clk)
    word_2 <= \$43 ;
  always @(posedge clk)
    word_3 <= \$44 ;
  always @(posedge clk)
    word_4 <= \$45 ;
  always @(posedge clk)
    word_5 <= \$46 ;
  always @(posedge clk)
    word_6 <= \$47 ;
  always @(posedge clk)
    word_7 <= \$48 ;
  always @(posedge clk)
    word_8 <= \$49 ;
  always @(posedge clk)
    word_9 <= \$50 ;
  always @(posedge clk)
    word_10 <= \$51 ;
  always @(posedge clk)
    word_11 <= \$52 ;
  always @(posedge clk)
    word_12 <= \$53 ;
  always @(posedge clk)
    word_13 <= \$54 ;
  always @(posedge clk)
    word_14 <= \$55 ;
  always @(posedge clk)
    word_15 <= \$56 ;
  always @(posedge clk)
    word_16 <= \$57 ;
  always @(posedge clk)
    word_17 <= \$58 ;
  always @(posedge clk)
    word_18 <= \$59 ;
  always @(posedge clk)
    word_19 <= \$60 ;
  always @(posedge clk)
    pointer <= \$61 ;
  always @(posedge clk)
    word <= \$62 ;
  assign \$1  = word_0 & { pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0] };
  assign \$2  = word_1 & { pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1] };
  assign \$3  = \$1  | \$2 ;
  assign \$4  = word_2 & { pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2] };
  assign \$5  = word_3 & { pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3] };
  assign \$6  = \$4  | \$5 ;
  assign \$7  = \$3  | \$6 ;
  assign \$8  = word_4 & { pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4] };
  assign \$9  = word_5 & { pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5] };
  assign \$10  = \$8  | \$9 ;
  assign \$11  = word_6 & { pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6] };
  assign \$12  = word_7 & { pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7] };
  assign \$13  = \$11  | \$12 ;
  assign \$14  = \$10  | \$13 ;
  assign \$15  = \$7  | \$14 ;
  assign \$16  = word_8 & { pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8] };
  assign \$17  = word_9 & { pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9] };
  assign \$18  = \$16  | \$17 ;
  assign \$19  = word_10 & { pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10] };
  assign \$20  = word_11 & { pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11] };
  assign \$21  = \$19  | \$20 ;
  assign \$22  = \$18  | \$21 ;
  assign \$23  = word_12 & { pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12] };
  assign \$24  = word_13 & { pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13] };
  assign \$25  = \$23  | \$24 ;
  assign \$26  = word_14 & { pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14] };
  assign \$27  = word_15 & { pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15] };
  assign \$28  = \$26  | \$27 ;
  assign \$29  = \$25  | \$28 ;
  assign \$30  = \$22  | \$29 ;
  assign \$31  = \$15  | \$30 ;
  assign \$32  = word_16 & { pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16] };
  assign \$33  = word_17 & { pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17] };
  assign \$34  = \$32  | \$33 ;
  assign \$35  = word_18 & { pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18] };
  assign \$36  = word_19 & { pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19] };
  assign \$37  = \$35  | \$36 ;
  assign \$62  = fetch ? \$39  : word;
  assign \$procmux$47_Y  = fetch ? { pointer[18:0], pointer[19] } : pointer;
  assign \$61  = rst ? 20'h00001 : \$procmux$47_Y ;
  assign \$60  = token_next[22] ? value : word_19;
  assign \$59  = token_next[21] ? value : word_18;
  assign \$58  = token_next[20] ? value : word_17;
  assign \$57  = token_next[19] ? value : word_16;
  assign \$56  = token_next[18] ? value : word_15;
  assign \$55  = token_next[17] ? value : word_14;
  assign \$54  = token_next[16] ? value : word_13;
  assign \$53  = token_next[15] ? value : word_12;
  assign \$52  = token_next[14] ? value : word_11;
  assign \$51  = token_next[13] ? value : word_10;
  assign \$50  = token_next[12] ? value : word_9;
  assign \$49  = token_next[11] ? value : word_8;
  assign \$48  = token_next[10] ? value : word_7;
  assign \$47  = token_next[9] ? value : word_6;
  assign \$46  = token_next[8] ? value : word_5;
  assign \$45  = token_next[7] ? value : word_4;
  assign \$44  = token_next[6] ? value : word_3;
  assign \$43  = token_next[5] ? value : word_2;
  assign \$42  = token_next[4] ? value : word_1;
  assign \$41  = token_next[3] ? value : word_0;
  assign \$40  = rst ? 23'h000000 : token;
  assign \held_token.slot  = token_next[22:3];
  assign \held_token.last  = token_next[2];
  assign \held_token.final  = token_next[1];
  assign \held_token.first  = token_next[0];
  assign \$signal  = word;
  assign total = value;
  assign held_token = token_next;
endmodule

module collector_8_lane_store_u16_to_16_x20(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
  input [127:0] values;
  wire [127:0] values;
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
  wire [19:0] \$19 ;
  wire [6:0] \$2 ;
  wire [4:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire [19:0] \$23 ;
  wire \$24 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [19:0] \$procmux$41_Y ;
  wire \$signal ;
  reg [4:0] \$signal$11 ;
  wire \$signal$14 ;
  reg [19:0] \$signal$15 ;
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
  reg [19:0] pointer;
  wire tlast;
  reg waiting;
  assign \$1  = \$signal$11  + lane_7_token_next[1];
  assign \$2  = \$1  - released;
  assign \$3  = \$signal$11  > 1'h1;
  assign \$4  = lane_7_token_next[1] | \$3 ;
  assign \$5  = ~ released;
  assign \$6  = waiting & \$5 ;
  assign \$7  = \$4  | \$6 ;
  assign \$8  = ~ m_axis_tready;
  assign \$9  = m_axis_tvalid & \$8 ;
  assign \$10  = released | \$9 ;
  assign \$11  = ~ lane_7_token_next[22:3];
  assign \$12  = \$signal$15  & \$11 ;
  assign \$13  = lane_7_token_next[22:3] & { lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2] };
  assign \$14  = \$12  | \$13 ;
  assign \$15  = \$signal$15  & pointer;
  assign \$16  = | \$15 ;
  assign \$17  = ~ m_axis_tvalid;
  assign \$18  = \$17  | m_axis_tready;
  assign released = waiting & \$18 ;
  always @(posedge clk)
    pointer <= \$19 ;
  always @(posedge clk)
    \$signal$11  <= \$20 ;
  always @(posedge clk)
    waiting <= \$21 ;
  always @(posedge clk)
    m_axis_tvalid <= \$22 ;
  always @(posedge clk)
    \$signal$15  <= \$23 ;
  always @(posedge clk)
    m_axis_tlast <= \$24 ;
  assign \$24  = released ? \$16  : m_axis_tlast;
  assign \$23  = lane_7_token_next[1] ? \$14  : \$signal$15 ;
  assign \$22  = rst ? 1'h0 : \$10 ;
  assign \$21  = rst ? 1'h0 : \$7 ;
  assign \$20  = rst ? 5'h00 : \$2 [4:0];
  assign \$procmux$41_Y  = released ? { pointer[18:0], pointer[19] } : pointer;
  assign \$19  = rst ? 20'h00001 : \$procmux$41_Y ;
  lane_store_u16_to_16_x20 lane_0 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(lane_0_token_next),
    .value(values[15:0]),
    .word(lane_0_word)
  );
  lane_store_u16_to_16_x20 lane_1 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_0_token_next),
    .token_next(lane_1_token_next),
    .value(values[31:16]),
    .word(lane_1_word)
  );
  lane_store_u16_to_16_x20 lane_2 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_1_token_next),
    .token_next(lane_2_token_next),
    .value(values[47:32]),
    .word(lane_2_word)
  );
  lane_store_u16_to_16_x20 lane_3 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_2_token_next),
    .token_next(lane_3_token_next),
    .value(values[63:48]),
    .word(lane_3_word)
  );
  lane_store_u16_to_16_x20 lane_4 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_3_token_next),
    .token_next(lane_4_token_next),
    .value(values[79:64]),
    .word(lane_4_word)
  );
  lane_store_u16_to_16_x20 lane_5 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_4_token_next),
    .token_next(lane_5_token_next),
    .value(values[95:80]),
    .word(lane_5_word)
  );
  lane_store_u16_to_16_x20 lane_6 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_5_token_next),
    .token_next(lane_6_token_next),
    .value(values[111:96]),
    .word(lane_6_word)
  );
  lane_store_u16_to_16_x20 lane_7 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_6_token_next),
    .token_next(lane_7_token_next),
    .value(values[127:112]),
    .word(lane_7_word)
  );
  assign m_axis_tdata = { lane_7_word, lane_6_word, lane_5_word, lane_4_word, lane_3_word, lane_2_word, lane_1_word, lane_0_word };
  assign fetch = released;
  assign tlast = m_axis_tlast;
  assign \$signal$14  = m_axis_tvalid;
  assign \$signal  = released;
endmodule

module fma_os_8x8_e4m3_bf16_w16_exact_k4096_d20(s_axis_a_tdata, s_axis_a_tlast, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
  input [63:0] s_axis_a_tdata;
  wire [63:0] s_axis_a_tdata;
  input s_axis_a_tlast;
  wire s_axis_a_tlast;
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
  wire [4:0] \$12 ;
  wire \$13 ;
  wire [5:0] \$14 ;
  wire [5:0] \$15 ;
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
  wire [19:0] \$37 ;
  wire [5:0] \$38 ;
  wire [3:0] \$39 ;
  wire \$4 ;
  wire [6:0] \$40 ;
  wire [63:0] \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire [2:0] \$44 ;
  wire \$45 ;
  wire [3:0] \$46 ;
  wire [4:0] \$47 ;
  wire [8:0] \$48 ;
  wire [22:0] \$49 ;
  wire \$5 ;
  wire [4:0] \$50 ;
  wire \$8 ;
  wire [3:0] \$9 ;
  wire [3:0] \$procmux$11_Y ;
  wire [3:0] \$procmux$13_Y ;
  wire \$procmux$17_Y ;
  wire [2:0] \$procmux$21_Y ;
  wire [2:0] \$procmux$23_Y ;
  wire \$procmux$27_Y ;
  wire [4:0] \$procmux$7_Y ;
  wire \$signal ;
  wire \$signal$18 ;
  wire [127:0] array_c;
  wire [127:0] collector_m_axis_tdata;
  wire collector_m_axis_tlast;
  wire collector_m_axis_tvalid;
  wire collector_released;
  reg [2:0] cooldown;
  wire \end ;
  wire error;
  reg [4:0] free;
  reg [22:0] landing;
  wire [63:0] operands;
  reg [3:0] remaining;
  reg [4:0] slot;
  reg start;
  wire [8:0] token;
  wire \token.final ;
  wire \token.first ;
  wire \token.last ;
  wire [4:0] \token.slot ;
  wire \token.valid ;
  reg [8:0] token_line;
  always @(posedge clk)
    start <= \$43 ;
  always @(posedge clk)
    cooldown <= \$44 ;
  always @(posedge clk)
    framing_error <= \$45 ;
  always @(posedge clk)
    remaining <= \$46 ;
  always @(posedge clk)
    slot <= \$47 ;
  always @(posedge clk)
    token_line <= \$48 ;
  always @(posedge clk)
    landing <= \$49 ;
  always @(posedge clk)
    free <= \$50 ;
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
  assign operands = \$signal$18  ? s_axis_a_tdata : 64'h0000000000000000;
  assign \token.valid  = | remaining;
  assign \token.last  = remaining == 1'h1;
  assign \$8  = | cooldown;
  assign \$9  = cooldown - 1'h1;
  assign \$10  = s_axis_a_tlast != s_axis_b_tlast;
  assign \$11  = \$signal$18  & \$10 ;
  assign \$12  = remaining - 1'h1;
  assign \$13  = slot == 5'h13;
  assign \$14  = slot + 1'h1;
  assign \$15  = \$13  ? 6'h00 : \$14 ;
  assign \$16  = token_line[2] & token_line[0];
  assign \$17  = ! token_line[8:4];
  assign \$18  = token_line[8:4] == 1'h1;
  assign \$19  = token_line[8:4] == 2'h2;
  assign \$20  = token_line[8:4] == 2'h3;
  assign \$21  = token_line[8:4] == 3'h4;
  assign \$22  = token_line[8:4] == 3'h5;
  assign \$23  = token_line[8:4] == 3'h6;
  assign \$24  = token_line[8:4] == 3'h7;
  assign \$25  = token_line[8:4] == 4'h8;
  assign \$26  = token_line[8:4] == 4'h9;
  assign \$27  = token_line[8:4] == 4'ha;
  assign \$28  = token_line[8:4] == 4'hb;
  assign \$29  = token_line[8:4] == 4'hc;
  assign \$30  = token_line[8:4] == 4'hd;
  assign \$31  = token_line[8:4] == 4'he;
  assign \$32  = token_line[8:4] == 4'hf;
  assign \$33  = token_line[8:4] == 5'h10;
  assign \$34  = token_line[8:4] == 5'h11;
  assign \$35  = token_line[8:4] == 5'h12;
  assign \$36  = token_line[8:4] == 5'h13;
  assign \$37  = { \$36 , \$35 , \$34 , \$33 , \$32 , \$31 , \$30 , \$29 , \$28 , \$27 , \$26 , \$25 , \$24 , \$23 , \$22 , \$21 , \$20 , \$19 , \$18 , \$17  } & { token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0], token_line[0] };
  assign \$38  = free + collector_released;
  assign \$39  = \end  ? 4'h8 : 4'h0;
  assign \$40  = \$38  - \$39 ;
  assign \$41  = \$signal$18  ? s_axis_b_tdata : 64'h0000000000000000;
  assign \$42  = \$signal$18  & start;
  assign \$50  = rst ? 5'h14 : \$40 [4:0];
  assign \$procmux$11_Y  = \token.valid  ? \$12 [3:0] : remaining;
  assign \$procmux$13_Y  = \end  ? 4'h8 : \$procmux$11_Y ;
  assign \$46  = rst ? 4'h0 : \$procmux$13_Y ;
  assign \$procmux$17_Y  = \$11  ? 1'h1 : framing_error;
  assign \$45  = rst ? 1'h0 : \$procmux$17_Y ;
  assign \$procmux$21_Y  = \$8  ? \$9 [2:0] : cooldown;
  assign \$procmux$23_Y  = \end  ? 3'h7 : \$procmux$21_Y ;
  assign \$44  = rst ? 3'h7 : \$procmux$23_Y ;
  assign \$procmux$27_Y  = \$signal$18  ? s_axis_a_tlast : start;
  assign \$43  = rst ? 1'h1 : \$procmux$27_Y ;
  assign \$49  = rst ? 23'h000000 : { \$37 , token_line[3], \$16 , token_line[1] };
  assign \$48  = rst ? 9'h000 : { slot, \token.last , 2'h3, \token.valid  };
  assign \$procmux$7_Y  = \token.valid  ? \$15 [4:0] : slot;
  assign \$47  = rst ? 5'h00 : \$procmux$7_Y ;
  array_os_fma_e4m3_bf16_w16_exact_k4096_8x8 array (
    .a(operands),
    .b(\$41 ),
    .c(array_c),
    .clk(clk),
    .first(\$42 ),
    .last(\end )
  );
  collector_8_lane_store_u16_to_16_x20 collector (
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
