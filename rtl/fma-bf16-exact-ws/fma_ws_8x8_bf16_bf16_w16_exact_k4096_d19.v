// fma_ws_8x8_bf16_bf16_w16_exact_k4096_d19: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=fma, format=bf16, b_format=bf16, out_format=bf16, sum_width=16, normalisation=exact, guard=0, alignment=truncate, subnormals=False, specials=ieee, rounding=rne, overflow=ieee, k_max=4096, array=ws, rows=8, cols=8, layers=0, depth=19

module skew_8x16(clk, skewed, straight);
  input clk;
  wire clk;
  output [127:0] skewed;
  wire [127:0] skewed;
  input [127:0] straight;
  wire [127:0] straight;
  reg [15:0] line_1;
  reg [31:0] line_2;
  reg [47:0] line_3;
  reg [63:0] line_4;
  reg [79:0] line_5;
  reg [95:0] line_6;
  reg [111:0] line_7;
  always @(posedge clk)
    line_1 <= straight[31:16];
  always @(posedge clk)
    line_2 <= { line_2[15:0], straight[47:32] };
  always @(posedge clk)
    line_3 <= { line_3[31:0], straight[63:48] };
  always @(posedge clk)
    line_4 <= { line_4[47:0], straight[79:64] };
  always @(posedge clk)
    line_5 <= { line_5[63:0], straight[95:80] };
  always @(posedge clk)
    line_6 <= { line_6[79:0], straight[111:96] };
  always @(posedge clk)
    line_7 <= { line_7[95:0], straight[127:112] };
  assign skewed = { line_7[111:96], line_6[95:80], line_5[79:64], line_4[63:48], line_3[47:32], line_2[31:16], line_1, straight[15:0] };
endmodule

module encoder_fma_bf16_bf16_w16_exact_k4096_late(code, a);
  output [19:0] code;
  wire [19:0] code;
  input [15:0] a;
  wire [15:0] a;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$6 ;
  wire \$7 ;
  wire [19:0] decoded_a;
  wire [7:0] \decoded_a.field ;
  wire \decoded_a.infinite ;
  wire \decoded_a.nan ;
  wire \decoded_a.nonzero ;
  wire \decoded_a.sign ;
  wire [7:0] \decoded_a.significand ;
  wire decoded_a_hidden;
  assign code[6:0] = a[6:0] & { decoded_a_hidden, decoded_a_hidden, decoded_a_hidden, decoded_a_hidden, decoded_a_hidden, decoded_a_hidden, decoded_a_hidden };
  assign \$2  = & a[14:7];
  assign \$3  = | a[6:0];
  assign \$4  = ~ \$3 ;
  assign \decoded_a.infinite  = \$2  & \$4 ;
  assign \$6  = & a[14:7];
  assign \$7  = | a[6:0];
  assign \decoded_a.nan  = \$6  & \$7 ;
  assign decoded_a_hidden = | a[14:7];
  assign \decoded_a.sign  = a[15];
  assign \decoded_a.field  = a[14:7];
  assign \decoded_a.significand  = { decoded_a_hidden, code[6:0] };
  assign \decoded_a.nonzero  = decoded_a_hidden;
  assign code[19:7] = { \decoded_a.nan , \decoded_a.infinite , decoded_a_hidden, a[15:7], decoded_a_hidden };
  assign decoded_a = { \decoded_a.nan , \decoded_a.infinite , decoded_a_hidden, a[15:7], decoded_a_hidden, code[6:0] };
endmodule

module skew_8x20(clk, skewed, straight);
  input clk;
  wire clk;
  output [159:0] skewed;
  wire [159:0] skewed;
  input [159:0] straight;
  wire [159:0] straight;
  reg [19:0] line_1;
  reg [39:0] line_2;
  reg [59:0] line_3;
  reg [79:0] line_4;
  reg [99:0] line_5;
  reg [119:0] line_6;
  reg [139:0] line_7;
  always @(posedge clk)
    line_1 <= straight[39:20];
  always @(posedge clk)
    line_2 <= { line_2[19:0], straight[59:40] };
  always @(posedge clk)
    line_3 <= { line_3[39:0], straight[79:60] };
  always @(posedge clk)
    line_4 <= { line_4[59:0], straight[99:80] };
  always @(posedge clk)
    line_5 <= { line_5[79:0], straight[119:100] };
  always @(posedge clk)
    line_6 <= { line_6[99:0], straight[139:120] };
  always @(posedge clk)
    line_7 <= { line_7[119:0], straight[159:140] };
  assign skewed = { line_7[139:120], line_6[119:100], line_5[99:80], line_4[79:60], line_3[59:40], line_2[39:20], line_1, straight[19:0] };
endmodule

module pe_ws_fma_bf16_bf16_w16_exact_k4096_late(b, load, swap, state, clk, a_next, b_next, load_next, swap_next, state_next, a);
  input [15:0] b;
  wire [15:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [28:0] state;
  wire [28:0] state;
  input clk;
  wire clk;
  output [19:0] a_next;
  reg [19:0] a_next;
  output [15:0] b_next;
  reg [15:0] b_next;
  output load_next;
  reg load_next;
  output swap_next;
  reg swap_next;
  output [28:0] state_next;
  reg [28:0] state_next;
  input [19:0] a;
  wire [19:0] a;
  wire \$10 ;
  wire \$101 ;
  wire \$103 ;
  wire \$11 ;
  wire \$113 ;
  wire \$115 ;
  wire \$117 ;
  wire \$119 ;
  wire \$12 ;
  wire \$121 ;
  wire \$123 ;
  wire \$125 ;
  wire \$127 ;
  wire \$137 ;
  wire [14:0] \$138 ;
  wire [14:0] \$139 ;
  wire [8:0] \$14 ;
  wire [15:0] \$140 ;
  wire \$141 ;
  wire \$176 ;
  wire \$177 ;
  wire \$18 ;
  wire \$180 ;
  wire \$181 ;
  wire \$184 ;
  wire \$185 ;
  wire \$188 ;
  wire \$189 ;
  wire \$19 ;
  wire \$192 ;
  wire \$193 ;
  wire \$196 ;
  wire \$197 ;
  wire \$2 ;
  wire \$20 ;
  wire \$200 ;
  wire \$201 ;
  wire \$204 ;
  wire \$205 ;
  wire \$22 ;
  wire [10:0] \$223 ;
  wire [11:0] \$224 ;
  wire [15:0] \$227 ;
  wire [15:0] \$228 ;
  wire \$23 ;
  wire [9:0] \$25 ;
  wire [15:0] \$26 ;
  wire [15:0] \$27 ;
  wire [9:0] \$28 ;
  wire [9:0] \$29 ;
  wire \$3 ;
  wire [9:0] \$30 ;
  wire [9:0] \$31 ;
  wire \$32 ;
  wire [15:0] \$34 ;
  wire \$4 ;
  wire \$41 ;
  wire \$43 ;
  wire \$45 ;
  wire \$47 ;
  wire \$49 ;
  wire \$51 ;
  wire \$53 ;
  wire \$55 ;
  wire \$6 ;
  wire \$65 ;
  wire \$67 ;
  wire \$69 ;
  wire \$7 ;
  wire \$71 ;
  wire \$73 ;
  wire \$75 ;
  wire \$77 ;
  wire \$79 ;
  wire \$89 ;
  wire \$9 ;
  wire \$91 ;
  wire \$93 ;
  wire \$95 ;
  wire \$97 ;
  wire \$99 ;
  wire [19:0] \a$15 ;
  wire [45:0] aligned;
  wire [9:0] \aligned.exponent ;
  wire [1:0] \aligned.flags ;
  wire [15:0] \aligned.high ;
  wire [15:0] \aligned.low ;
  wire \aligned.sign ;
  wire \aligned.subtract ;
  wire [19:0] decoded_b;
  wire [7:0] \decoded_b.field ;
  wire \decoded_b.infinite ;
  wire \decoded_b.nan ;
  wire \decoded_b.nonzero ;
  wire \decoded_b.sign ;
  wire [7:0] \decoded_b.significand ;
  wire decoded_b_hidden;
  wire [10:0] distance;
  wire [16:0] left_1;
  wire [16:0] left_16;
  wire [16:0] left_2;
  wire [16:0] left_4;
  wire [16:0] left_8;
  wire \load$113 ;
  wire [9:0] normalised_exponent;
  wire [29:0] product;
  wire [9:0] \product.exponent ;
  wire [1:0] \product.flags ;
  wire [15:0] \product.magnitude ;
  wire \product.nonzero ;
  wire \product.sign ;
  wire product_infinite;
  wire product_nan;
  wire [15:0] right_1;
  wire [15:0] right_2;
  wire [15:0] right_4;
  wire [15:0] right_8;
  wire right_far;
  wire [15:0] shadow;
  wire [28:0] \state$115 ;
  wire [28:0] state_after;
  wire [9:0] \state_after.exponent ;
  wire [1:0] \state_after.flags ;
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
  wire \swap$114 ;
  wire [29:0] term;
  wire [9:0] \term.exponent ;
  wire [1:0] \term.flags ;
  wire [15:0] \term.magnitude ;
  wire \term.nonzero ;
  wire \term.sign ;
  wire [29:0] total;
  wire [9:0] \total.exponent ;
  wire [1:0] \total.flags ;
  wire [16:0] \total.magnitude ;
  wire \total.sign ;
  reg [15:0] weight;
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
  assign decoded_b_hidden = | weight[14:7];
  assign decoded_b[6:0] = weight[6:0] & { decoded_b_hidden, decoded_b_hidden, decoded_b_hidden, decoded_b_hidden, decoded_b_hidden, decoded_b_hidden, decoded_b_hidden };
  assign \$2  = & weight[14:7];
  assign \$3  = | weight[6:0];
  assign \$4  = ~ \$3 ;
  assign \decoded_b.infinite  = \$2  & \$4 ;
  assign \$6  = & weight[14:7];
  assign \$7  = | weight[6:0];
  assign \decoded_b.nan  = \$6  & \$7 ;
  assign product_infinite = | { \decoded_b.infinite , a_next[18] };
  assign \$9  = | { \decoded_b.nan , a_next[19] };
  assign \$10  = a_next[17] & decoded_b_hidden;
  assign \$11  = ~ \$10 ;
  assign \$12  = product_infinite & \$11 ;
  assign product_nan = \$9  | \$12 ;
  assign \product.magnitude  = a_next[7:0] * { decoded_b_hidden, decoded_b[6:0] };
  assign \$14  = a_next[15:8] + weight[14:7];
  assign \product.exponent  = \$14  + 4'he;
  assign \product.sign  = a_next[16] ^ weight[15];
  assign \product.nonzero  = a_next[17] & decoded_b_hidden;
  assign \$18  = a_next[16] ^ weight[15];
  assign \$19  = ~ \$18 ;
  assign \$20  = product_infinite & \$19 ;
  assign term[28] = product_nan | \$20 ;
  assign \$22  = a_next[16] ^ weight[15];
  assign \$23  = product_infinite & \$22 ;
  assign term[29] = product_nan | \$23 ;
  assign \$25  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign \$26  = sum_is_high ? { 1'h0, \product.magnitude [15:1] } : state[15:0];
  assign \$27  = sum_is_high ? { 1'h0, \product.magnitude [15:1] } : state[15:0];
  assign right_1 = \$25 [0] ? { 1'h0, \$26 [15:1] } : \$27 ;
  assign \$28  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_2 = \$28 [1] ? { 2'h0, right_1[15:2] } : right_1;
  assign \$29  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_4 = \$29 [2] ? { 4'h0, right_2[15:4] } : right_2;
  assign \$30  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_8 = \$30 [3] ? { 8'h00, right_4[15:8] } : right_4;
  assign \$31  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_far = | \$31 [9:4];
  assign distance = \product.exponent  - state[25:16];
  assign \$32  = ~ \product.nonzero ;
  assign sum_is_high = distance[10] | \$32 ;
  assign \aligned.high  = sum_is_high ? state[15:0] : \product.magnitude ;
  assign \$34  = ~ { right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far };
  assign \aligned.low  = right_8 & \$34 ;
  assign \aligned.exponent  = sum_is_high ? state[25:16] : \product.exponent ;
  assign \aligned.sign  = sum_is_high ? state[26] : \product.sign ;
  assign \aligned.subtract  = state[26] ^ \product.sign ;
  assign \aligned.flags  = state[28:27] | term[29:28];
  assign sum_other = \aligned.low  ^ { \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract  };
  assign sum_propagate = \aligned.high  ^ sum_other;
  assign sum_generate = \aligned.high  & sum_other;
  assign \$41  = sum_propagate[1] & sum_generate[0];
  assign sum_generate_1[1] = sum_generate[1] | \$41 ;
  assign \$43  = sum_propagate[3] & sum_generate[2];
  assign sum_generate_1[3] = sum_generate[3] | \$43 ;
  assign \$45  = sum_propagate[5] & sum_generate[4];
  assign sum_generate_1[5] = sum_generate[5] | \$45 ;
  assign \$47  = sum_propagate[7] & sum_generate[6];
  assign sum_generate_1[7] = sum_generate[7] | \$47 ;
  assign \$49  = sum_propagate[9] & sum_generate[8];
  assign sum_generate_1[9] = sum_generate[9] | \$49 ;
  assign \$51  = sum_propagate[11] & sum_generate[10];
  assign sum_generate_1[11] = sum_generate[11] | \$51 ;
  assign \$53  = sum_propagate[13] & sum_generate[12];
  assign sum_generate_1[13] = sum_generate[13] | \$53 ;
  assign \$55  = sum_propagate[15] & sum_generate[14];
  assign sum_generate_1[15] = sum_generate[15] | \$55 ;
  assign sum_propagate_1[1] = sum_propagate[1] & sum_propagate[0];
  assign sum_propagate_1[3] = sum_propagate[3] & sum_propagate[2];
  assign sum_propagate_1[5] = sum_propagate[5] & sum_propagate[4];
  assign sum_propagate_1[7] = sum_propagate[7] & sum_propagate[6];
  assign sum_propagate_1[9] = sum_propagate[9] & sum_propagate[8];
  assign sum_propagate_1[11] = sum_propagate[11] & sum_propagate[10];
  assign sum_propagate_1[13] = sum_propagate[13] & sum_propagate[12];
  assign sum_propagate_1[15] = sum_propagate[15] & sum_propagate[14];
  assign \$65  = sum_propagate[2] & sum_generate_1[1];
  assign sum_generate_2[2] = sum_generate[2] | \$65 ;
  assign \$67  = sum_propagate_1[3] & sum_generate_1[1];
  assign sum_generate_2[3] = sum_generate_1[3] | \$67 ;
  assign \$69  = sum_propagate[6] & sum_generate_1[5];
  assign sum_generate_2[6] = sum_generate[6] | \$69 ;
  assign \$71  = sum_propagate_1[7] & sum_generate_1[5];
  assign sum_generate_2[7] = sum_generate_1[7] | \$71 ;
  assign \$73  = sum_propagate[10] & sum_generate_1[9];
  assign sum_generate_2[10] = sum_generate[10] | \$73 ;
  assign \$75  = sum_propagate_1[11] & sum_generate_1[9];
  assign sum_generate_2[11] = sum_generate_1[11] | \$75 ;
  assign \$77  = sum_propagate[14] & sum_generate_1[13];
  assign sum_generate_2[14] = sum_generate[14] | \$77 ;
  assign \$79  = sum_propagate_1[15] & sum_generate_1[13];
  assign sum_generate_2[15] = sum_generate_1[15] | \$79 ;
  assign sum_propagate_2[2] = sum_propagate[2] & sum_propagate_1[1];
  assign sum_propagate_2[3] = sum_propagate_1[3] & sum_propagate_1[1];
  assign sum_propagate_2[6] = sum_propagate[6] & sum_propagate_1[5];
  assign sum_propagate_2[7] = sum_propagate_1[7] & sum_propagate_1[5];
  assign sum_propagate_2[10] = sum_propagate[10] & sum_propagate_1[9];
  assign sum_propagate_2[11] = sum_propagate_1[11] & sum_propagate_1[9];
  assign sum_propagate_2[14] = sum_propagate[14] & sum_propagate_1[13];
  assign sum_propagate_2[15] = sum_propagate_1[15] & sum_propagate_1[13];
  assign \$89  = sum_propagate[4] & sum_generate_2[3];
  assign sum_generate_4[4] = sum_generate[4] | \$89 ;
  assign \$91  = sum_propagate_1[5] & sum_generate_2[3];
  assign sum_generate_4[5] = sum_generate_1[5] | \$91 ;
  assign \$93  = sum_propagate_2[6] & sum_generate_2[3];
  assign sum_generate_4[6] = sum_generate_2[6] | \$93 ;
  assign \$95  = sum_propagate_2[7] & sum_generate_2[3];
  assign sum_generate_4[7] = sum_generate_2[7] | \$95 ;
  assign \$97  = sum_propagate[12] & sum_generate_2[11];
  assign sum_generate_4[12] = sum_generate[12] | \$97 ;
  assign \$99  = sum_propagate_1[13] & sum_generate_2[11];
  assign sum_generate_4[13] = sum_generate_1[13] | \$99 ;
  assign \$101  = sum_propagate_2[14] & sum_generate_2[11];
  assign sum_generate_4[14] = sum_generate_2[14] | \$101 ;
  assign \$103  = sum_propagate_2[15] & sum_generate_2[11];
  assign sum_generate_4[15] = sum_generate_2[15] | \$103 ;
  assign sum_propagate_4[4] = sum_propagate[4] & sum_propagate_2[3];
  assign sum_propagate_4[5] = sum_propagate_1[5] & sum_propagate_2[3];
  assign sum_propagate_4[6] = sum_propagate_2[6] & sum_propagate_2[3];
  assign sum_propagate_4[7] = sum_propagate_2[7] & sum_propagate_2[3];
  assign sum_propagate_4[12] = sum_propagate[12] & sum_propagate_2[11];
  assign sum_propagate_4[13] = sum_propagate_1[13] & sum_propagate_2[11];
  assign sum_propagate_4[14] = sum_propagate_2[14] & sum_propagate_2[11];
  assign sum_propagate_4[15] = sum_propagate_2[15] & sum_propagate_2[11];
  assign \$113  = sum_propagate[8] & sum_generate_4[7];
  assign sum_generate_8[8] = sum_generate[8] | \$113 ;
  assign \$115  = sum_propagate_1[9] & sum_generate_4[7];
  assign sum_generate_8[9] = sum_generate_1[9] | \$115 ;
  assign \$117  = sum_propagate_2[10] & sum_generate_4[7];
  assign sum_generate_8[10] = sum_generate_2[10] | \$117 ;
  assign \$119  = sum_propagate_2[11] & sum_generate_4[7];
  assign sum_generate_8[11] = sum_generate_2[11] | \$119 ;
  assign \$121  = sum_propagate_4[12] & sum_generate_4[7];
  assign sum_generate_8[12] = sum_generate_4[12] | \$121 ;
  assign \$123  = sum_propagate_4[13] & sum_generate_4[7];
  assign sum_generate_8[13] = sum_generate_4[13] | \$123 ;
  assign \$125  = sum_propagate_4[14] & sum_generate_4[7];
  assign sum_generate_8[14] = sum_generate_4[14] | \$125 ;
  assign \$127  = sum_propagate_4[15] & sum_generate_4[7];
  assign sum_generate_8[15] = sum_generate_4[15] | \$127 ;
  assign sum_propagate_8[8] = sum_propagate[8] & sum_propagate_4[7];
  assign sum_propagate_8[9] = sum_propagate_1[9] & sum_propagate_4[7];
  assign sum_propagate_8[10] = sum_propagate_2[10] & sum_propagate_4[7];
  assign sum_propagate_8[11] = sum_propagate_2[11] & sum_propagate_4[7];
  assign sum_propagate_8[12] = sum_propagate_4[12] & sum_propagate_4[7];
  assign sum_propagate_8[13] = sum_propagate_4[13] & sum_propagate_4[7];
  assign sum_propagate_8[14] = sum_propagate_4[14] & sum_propagate_4[7];
  assign sum_around = \aligned.subtract  & sum_generate_8[15];
  assign \$137  = ~ sum_generate_8[15];
  assign sum_not_positive = \aligned.subtract  & \$137 ;
  assign \$138  = { sum_propagate_8[14:8], sum_propagate_4[7:4], sum_propagate_2[3:2], sum_propagate_1[1], sum_propagate[0] } & { sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around };
  assign \$139  = { sum_generate_8[14:8], sum_generate_4[7:4], sum_generate_2[3:2], sum_generate_1[1], sum_generate[0] } | \$138 ;
  assign \$140  = sum_propagate ^ { \$139 , sum_around };
  assign sum_bits = \$140  ^ { sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive };
  assign \$141  = ~ \aligned.subtract ;
  assign total[16] = sum_generate_8[15] & \$141 ;
  assign \total.sign  = \aligned.sign  ^ sum_not_positive;
  assign zeros_0_7 = ~ sum_bits[0];
  assign \$176  = ~ sum_bits[1];
  assign \$177  = ~ sum_bits[2];
  assign zeros_empty_0_8 = \$176  & \$177 ;
  assign zeros_0_8 = ~ sum_bits[2];
  assign \$180  = ~ sum_bits[3];
  assign \$181  = ~ sum_bits[4];
  assign zeros_empty_0_9 = \$180  & \$181 ;
  assign zeros_0_9 = ~ sum_bits[4];
  assign \$184  = ~ sum_bits[5];
  assign \$185  = ~ sum_bits[6];
  assign zeros_empty_0_10 = \$184  & \$185 ;
  assign zeros_0_10 = ~ sum_bits[6];
  assign \$188  = ~ sum_bits[7];
  assign \$189  = ~ sum_bits[8];
  assign zeros_empty_0_11 = \$188  & \$189 ;
  assign zeros_0_11 = ~ sum_bits[8];
  assign \$192  = ~ sum_bits[9];
  assign \$193  = ~ sum_bits[10];
  assign zeros_empty_0_12 = \$192  & \$193 ;
  assign zeros_0_12 = ~ sum_bits[10];
  assign \$196  = ~ sum_bits[11];
  assign \$197  = ~ sum_bits[12];
  assign zeros_empty_0_13 = \$196  & \$197 ;
  assign zeros_0_13 = ~ sum_bits[12];
  assign \$200  = ~ sum_bits[13];
  assign \$201  = ~ sum_bits[14];
  assign zeros_empty_0_14 = \$200  & \$201 ;
  assign zeros_0_14 = ~ sum_bits[14];
  assign \$204  = ~ sum_bits[15];
  assign \$205  = ~ total[16];
  assign zeros_empty_0_15 = \$204  & \$205 ;
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
  assign \$223  = \aligned.exponent  + 1'h1;
  assign { \$224 [11:10], normalised_exponent } = \$223  - { zeros_empty_3_1, zeros_4_0[3:0] };
  assign left_16 = zeros_empty_3_1 ? { sum_bits[0], 16'h0000 } : { total[16], sum_bits };
  assign left_8 = zeros_4_0[3] ? { left_16[8:0], 8'h00 } : left_16;
  assign left_4 = zeros_4_0[2] ? { left_8[12:0], 4'h0 } : left_8;
  assign left_2 = zeros_4_0[1] ? { left_4[14:0], 2'h0 } : left_4;
  assign left_1 = zeros_4_0[0] ? { left_2[15:0], 1'h0 } : left_2;
  assign \state_after.exponent  = normalised_exponent & { left_1[16], left_1[16], left_1[16], left_1[16], left_1[16], left_1[16], left_1[16], left_1[16], left_1[16], left_1[16] };
  assign \state_after.sign  = \total.sign  & left_1[16];
  assign \$227  = load ? b : b_next;
  assign \$228  = swap ? b_next : weight;
  always @(posedge clk)
    a_next <= a;
  always @(posedge clk)
    load_next <= load;
  always @(posedge clk)
    swap_next <= swap;
  always @(posedge clk)
    b_next <= \$227 ;
  always @(posedge clk)
    weight <= \$228 ;
  always @(posedge clk)
    state_next <= { \aligned.flags , \state_after.sign , \state_after.exponent , left_1[16:1] };
  assign \$224 [9:0] = normalised_exponent;
  assign \decoded_b.significand  = { decoded_b_hidden, decoded_b[6:0] };
  assign \decoded_b.field  = weight[14:7];
  assign \decoded_b.sign  = weight[15];
  assign \decoded_b.nonzero  = decoded_b_hidden;
  assign \product.flags  = term[29:28];
  assign \term.magnitude  = \product.magnitude ;
  assign \term.nonzero  = \product.nonzero ;
  assign \term.exponent  = \product.exponent ;
  assign \term.sign  = \product.sign ;
  assign \term.flags  = term[29:28];
  assign \total.magnitude  = { total[16], sum_bits };
  assign \total.exponent  = \aligned.exponent ;
  assign \total.flags  = \aligned.flags ;
  assign \state_after.significand  = left_1[16:1];
  assign \state_after.flags  = \aligned.flags ;
  assign \state$115  = state_next;
  assign \swap$114  = swap_next;
  assign \load$113  = load_next;
  assign shadow = b_next;
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
  assign { total[29:17], total[15:0] } = { \aligned.flags , \total.sign , \aligned.exponent , sum_bits };
  assign sum_propagate_8[7:0] = { sum_propagate_4[7:4], sum_propagate_2[3:2], sum_propagate_1[1], sum_propagate[0] };
  assign sum_generate_8[7:0] = { sum_generate_4[7:4], sum_generate_2[3:2], sum_generate_1[1], sum_generate[0] };
  assign { sum_propagate_4[11:8], sum_propagate_4[3:0] } = { sum_propagate_2[11:10], sum_propagate_1[9], sum_propagate[8], sum_propagate_2[3:2], sum_propagate_1[1], sum_propagate[0] };
  assign { sum_generate_4[11:8], sum_generate_4[3:0] } = { sum_generate_2[11:10], sum_generate_1[9], sum_generate[8], sum_generate_2[3:2], sum_generate_1[1], sum_generate[0] };
  assign { sum_propagate_2[13:12], sum_propagate_2[9:8], sum_propagate_2[5:4], sum_propagate_2[1:0] } = { sum_propagate_1[13], sum_propagate[12], sum_propagate_1[9], sum_propagate[8], sum_propagate_1[5], sum_propagate[4], sum_propagate_1[1], sum_propagate[0] };
  assign { sum_generate_2[13:12], sum_generate_2[9:8], sum_generate_2[5:4], sum_generate_2[1:0] } = { sum_generate_1[13], sum_generate[12], sum_generate_1[9], sum_generate[8], sum_generate_1[5], sum_generate[4], sum_generate_1[1], sum_generate[0] };
  assign { sum_propagate_1[14], sum_propagate_1[12], sum_propagate_1[10], sum_propagate_1[8], sum_propagate_1[6], sum_propagate_1[4], sum_propagate_1[2], sum_propagate_1[0] } = { sum_propagate[14], sum_propagate[12], sum_propagate[10], sum_propagate[8], sum_propagate[6], sum_propagate[4], sum_propagate[2], sum_propagate[0] };
  assign { sum_generate_1[14], sum_generate_1[12], sum_generate_1[10], sum_generate_1[8], sum_generate_1[6], sum_generate_1[4], sum_generate_1[2], sum_generate_1[0] } = { sum_generate[14], sum_generate[12], sum_generate[10], sum_generate[8], sum_generate[6], sum_generate[4], sum_generate[2], sum_generate[0] };
  assign aligned = { \aligned.flags , \aligned.sign , \aligned.exponent , \aligned.subtract , \aligned.low , \aligned.high  };
  assign term[27:0] = { \product.sign , \product.exponent , \product.nonzero , \product.magnitude  };
  assign product = { term[29:28], \product.sign , \product.exponent , \product.nonzero , \product.magnitude  };
  assign \a$15  = a_next;
  assign decoded_b[19:7] = { \decoded_b.nan , \decoded_b.infinite , decoded_b_hidden, weight[15:7], decoded_b_hidden };
endmodule

module row_ws_fma_bf16_bf16_w16_exact_k4096_late_x8(b, load, swap, states, clk, b_next, swap_next, states_next, a);
  input [127:0] b;
  wire [127:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [231:0] states;
  wire [231:0] states;
  input clk;
  wire clk;
  output [127:0] b_next;
  wire [127:0] b_next;
  output swap_next;
  wire swap_next;
  output [231:0] states_next;
  wire [231:0] states_next;
  input [19:0] a;
  wire [19:0] a;
  wire [19:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [19:0] pe_0_a_next;
  wire [15:0] pe_0_b_next;
  wire pe_0_load_next;
  wire [28:0] pe_0_state_next;
  wire pe_0_swap_next;
  wire [19:0] pe_1_a_next;
  wire [15:0] pe_1_b_next;
  wire pe_1_load_next;
  wire [28:0] pe_1_state_next;
  wire pe_1_swap_next;
  wire [19:0] pe_2_a_next;
  wire [15:0] pe_2_b_next;
  wire pe_2_load_next;
  wire [28:0] pe_2_state_next;
  wire pe_2_swap_next;
  wire [19:0] pe_3_a_next;
  wire [15:0] pe_3_b_next;
  wire pe_3_load_next;
  wire [28:0] pe_3_state_next;
  wire pe_3_swap_next;
  wire [19:0] pe_4_a_next;
  wire [15:0] pe_4_b_next;
  wire pe_4_load_next;
  wire [28:0] pe_4_state_next;
  wire pe_4_swap_next;
  wire [19:0] pe_5_a_next;
  wire [15:0] pe_5_b_next;
  wire pe_5_load_next;
  wire [28:0] pe_5_state_next;
  wire pe_5_swap_next;
  wire [19:0] pe_6_a_next;
  wire [15:0] pe_6_b_next;
  wire pe_6_load_next;
  wire [28:0] pe_6_state_next;
  wire pe_6_swap_next;
  wire [15:0] pe_7_b_next;
  wire [28:0] pe_7_state_next;
  pe_ws_fma_bf16_bf16_w16_exact_k4096_late pe_0 (
    .a(a),
    .a_next(pe_0_a_next),
    .b(b[15:0]),
    .b_next(pe_0_b_next),
    .clk(clk),
    .load(load),
    .load_next(pe_0_load_next),
    .state(states[28:0]),
    .state_next(pe_0_state_next),
    .swap(swap),
    .swap_next(swap_next)
  );
  pe_ws_fma_bf16_bf16_w16_exact_k4096_late pe_1 (
    .a(pe_0_a_next),
    .a_next(pe_1_a_next),
    .b(b[31:16]),
    .b_next(pe_1_b_next),
    .clk(clk),
    .load(pe_0_load_next),
    .load_next(pe_1_load_next),
    .state(states[57:29]),
    .state_next(pe_1_state_next),
    .swap(swap_next),
    .swap_next(pe_1_swap_next)
  );
  pe_ws_fma_bf16_bf16_w16_exact_k4096_late pe_2 (
    .a(pe_1_a_next),
    .a_next(pe_2_a_next),
    .b(b[47:32]),
    .b_next(pe_2_b_next),
    .clk(clk),
    .load(pe_1_load_next),
    .load_next(pe_2_load_next),
    .state(states[86:58]),
    .state_next(pe_2_state_next),
    .swap(pe_1_swap_next),
    .swap_next(pe_2_swap_next)
  );
  pe_ws_fma_bf16_bf16_w16_exact_k4096_late pe_3 (
    .a(pe_2_a_next),
    .a_next(pe_3_a_next),
    .b(b[63:48]),
    .b_next(pe_3_b_next),
    .clk(clk),
    .load(pe_2_load_next),
    .load_next(pe_3_load_next),
    .state(states[115:87]),
    .state_next(pe_3_state_next),
    .swap(pe_2_swap_next),
    .swap_next(pe_3_swap_next)
  );
  pe_ws_fma_bf16_bf16_w16_exact_k4096_late pe_4 (
    .a(pe_3_a_next),
    .a_next(pe_4_a_next),
    .b(b[79:64]),
    .b_next(pe_4_b_next),
    .clk(clk),
    .load(pe_3_load_next),
    .load_next(pe_4_load_next),
    .state(states[144:116]),
    .state_next(pe_4_state_next),
    .swap(pe_3_swap_next),
    .swap_next(pe_4_swap_next)
  );
  pe_ws_fma_bf16_bf16_w16_exact_k4096_late pe_5 (
    .a(pe_4_a_next),
    .a_next(pe_5_a_next),
    .b(b[95:80]),
    .b_next(pe_5_b_next),
    .clk(clk),
    .load(pe_4_load_next),
    .load_next(pe_5_load_next),
    .state(states[173:145]),
    .state_next(pe_5_state_next),
    .swap(pe_4_swap_next),
    .swap_next(pe_5_swap_next)
  );
  pe_ws_fma_bf16_bf16_w16_exact_k4096_late pe_6 (
    .a(pe_5_a_next),
    .a_next(pe_6_a_next),
    .b(b[111:96]),
    .b_next(pe_6_b_next),
    .clk(clk),
    .load(pe_5_load_next),
    .load_next(pe_6_load_next),
    .state(states[202:174]),
    .state_next(pe_6_state_next),
    .swap(pe_5_swap_next),
    .swap_next(pe_6_swap_next)
  );
  pe_ws_fma_bf16_bf16_w16_exact_k4096_late pe_7 (
    .a(pe_6_a_next),
    .a_next(\$1 ),
    .b(b[127:112]),
    .b_next(pe_7_b_next),
    .clk(clk),
    .load(pe_6_load_next),
    .load_next(\$2 ),
    .state(states[231:203]),
    .state_next(pe_7_state_next),
    .swap(pe_6_swap_next),
    .swap_next(\$3 )
  );
  assign states_next = { pe_7_state_next, pe_6_state_next, pe_5_state_next, pe_4_state_next, pe_3_state_next, pe_2_state_next, pe_1_state_next, pe_0_state_next };
  assign b_next = { pe_7_b_next, pe_6_b_next, pe_5_b_next, pe_4_b_next, pe_3_b_next, pe_2_b_next, pe_1_b_next, pe_0_b_next };
  assign pe_0_swap_next = swap_next;
endmodule

module group_ws_fma_bf16_bf16_w16_exact_k4096_late_8x8(b, load, swap, states, clk, b_next, swap_next, states_next, a);
  input [127:0] b;
  wire [127:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [231:0] states;
  wire [231:0] states;
  input clk;
  wire clk;
  output [127:0] b_next;
  wire [127:0] b_next;
  output swap_next;
  wire swap_next;
  output [231:0] states_next;
  wire [231:0] states_next;
  input [159:0] a;
  wire [159:0] a;
  wire [127:0] row_0_b_next;
  wire [231:0] row_0_states_next;
  wire row_0_swap_next;
  wire [127:0] row_1_b_next;
  wire [231:0] row_1_states_next;
  wire row_1_swap_next;
  wire [127:0] row_2_b_next;
  wire [231:0] row_2_states_next;
  wire row_2_swap_next;
  wire [127:0] row_3_b_next;
  wire [231:0] row_3_states_next;
  wire row_3_swap_next;
  wire [127:0] row_4_b_next;
  wire [231:0] row_4_states_next;
  wire row_4_swap_next;
  wire [127:0] row_5_b_next;
  wire [231:0] row_5_states_next;
  wire row_5_swap_next;
  wire [127:0] row_6_b_next;
  wire [231:0] row_6_states_next;
  wire row_6_swap_next;
  wire [127:0] row_7_b_next;
  wire [231:0] row_7_states_next;
  wire row_7_swap_next;
  wire [159:0] skew_a_skewed;
  row_ws_fma_bf16_bf16_w16_exact_k4096_late_x8 row_0 (
    .a(skew_a_skewed[19:0]),
    .b(b),
    .b_next(row_0_b_next),
    .clk(clk),
    .load(load),
    .states(states),
    .states_next(row_0_states_next),
    .swap(swap),
    .swap_next(row_0_swap_next)
  );
  row_ws_fma_bf16_bf16_w16_exact_k4096_late_x8 row_1 (
    .a(skew_a_skewed[39:20]),
    .b(row_0_b_next),
    .b_next(row_1_b_next),
    .clk(clk),
    .load(load),
    .states(row_0_states_next),
    .states_next(row_1_states_next),
    .swap(row_0_swap_next),
    .swap_next(row_1_swap_next)
  );
  row_ws_fma_bf16_bf16_w16_exact_k4096_late_x8 row_2 (
    .a(skew_a_skewed[59:40]),
    .b(row_1_b_next),
    .b_next(row_2_b_next),
    .clk(clk),
    .load(load),
    .states(row_1_states_next),
    .states_next(row_2_states_next),
    .swap(row_1_swap_next),
    .swap_next(row_2_swap_next)
  );
  row_ws_fma_bf16_bf16_w16_exact_k4096_late_x8 row_3 (
    .a(skew_a_skewed[79:60]),
    .b(row_2_b_next),
    .b_next(row_3_b_next),
    .clk(clk),
    .load(load),
    .states(row_2_states_next),
    .states_next(row_3_states_next),
    .swap(row_2_swap_next),
    .swap_next(row_3_swap_next)
  );
  row_ws_fma_bf16_bf16_w16_exact_k4096_late_x8 row_4 (
    .a(skew_a_skewed[99:80]),
    .b(row_3_b_next),
    .b_next(row_4_b_next),
    .clk(clk),
    .load(load),
    .states(row_3_states_next),
    .states_next(row_4_states_next),
    .swap(row_3_swap_next),
    .swap_next(row_4_swap_next)
  );
  row_ws_fma_bf16_bf16_w16_exact_k4096_late_x8 row_5 (
    .a(skew_a_skewed[119:100]),
    .b(row_4_b_next),
    .b_next(row_5_b_next),
    .clk(clk),
    .load(load),
    .states(row_4_states_next),
    .states_next(row_5_states_next),
    .swap(row_4_swap_next),
    .swap_next(row_5_swap_next)
  );
  row_ws_fma_bf16_bf16_w16_exact_k4096_late_x8 row_6 (
    .a(skew_a_skewed[139:120]),
    .b(row_5_b_next),
    .b_next(row_6_b_next),
    .clk(clk),
    .load(load),
    .states(row_5_states_next),
    .states_next(row_6_states_next),
    .swap(row_5_swap_next),
    .swap_next(row_6_swap_next)
  );
  row_ws_fma_bf16_bf16_w16_exact_k4096_late_x8 row_7 (
    .a(skew_a_skewed[159:140]),
    .b(row_6_b_next),
    .b_next(b_next),
    .clk(clk),
    .load(load),
    .states(row_6_states_next),
    .states_next(states_next),
    .swap(row_6_swap_next),
    .swap_next(swap_next)
  );
  skew_8x20 skew_a (
    .clk(clk),
    .skewed(skew_a_skewed),
    .straight(a)
  );
  assign row_7_states_next = states_next;
  assign row_7_swap_next = swap_next;
  assign row_7_b_next = b_next;
endmodule

module array_ws_fma_bf16_bf16_w16_exact_k4096_late_8x8(b, load, swap, clk, c, a);
  input [127:0] b;
  wire [127:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input clk;
  wire clk;
  output [231:0] c;
  wire [231:0] c;
  input [127:0] a;
  wire [127:0] a;
  wire [127:0] \$1 ;
  wire \$2 ;
  wire [19:0] encoder_0_0_code;
  wire [19:0] encoder_0_1_code;
  wire [19:0] encoder_0_2_code;
  wire [19:0] encoder_0_3_code;
  wire [19:0] encoder_0_4_code;
  wire [19:0] encoder_0_5_code;
  wire [19:0] encoder_0_6_code;
  wire [19:0] encoder_0_7_code;
  wire [231:0] group_0_states_next;
  wire [127:0] skew_b_0_skewed;
  encoder_fma_bf16_bf16_w16_exact_k4096_late encoder_0_0 (
    .a(a[15:0]),
    .code(encoder_0_0_code)
  );
  encoder_fma_bf16_bf16_w16_exact_k4096_late encoder_0_1 (
    .a(a[31:16]),
    .code(encoder_0_1_code)
  );
  encoder_fma_bf16_bf16_w16_exact_k4096_late encoder_0_2 (
    .a(a[47:32]),
    .code(encoder_0_2_code)
  );
  encoder_fma_bf16_bf16_w16_exact_k4096_late encoder_0_3 (
    .a(a[63:48]),
    .code(encoder_0_3_code)
  );
  encoder_fma_bf16_bf16_w16_exact_k4096_late encoder_0_4 (
    .a(a[79:64]),
    .code(encoder_0_4_code)
  );
  encoder_fma_bf16_bf16_w16_exact_k4096_late encoder_0_5 (
    .a(a[95:80]),
    .code(encoder_0_5_code)
  );
  encoder_fma_bf16_bf16_w16_exact_k4096_late encoder_0_6 (
    .a(a[111:96]),
    .code(encoder_0_6_code)
  );
  encoder_fma_bf16_bf16_w16_exact_k4096_late encoder_0_7 (
    .a(a[127:112]),
    .code(encoder_0_7_code)
  );
  group_ws_fma_bf16_bf16_w16_exact_k4096_late_8x8 group_0 (
    .a({ encoder_0_7_code, encoder_0_6_code, encoder_0_5_code, encoder_0_4_code, encoder_0_3_code, encoder_0_2_code, encoder_0_1_code, encoder_0_0_code }),
    .b(skew_b_0_skewed),
    .b_next(\$1 ),
    .clk(clk),
    .load(load),
    .states(232'h0000000000000000000000000000000000000000000000000000000000),
    .states_next(c),
    .swap(swap),
    .swap_next(\$2 )
  );
  skew_8x16 skew_b_0 (
    .clk(clk),
    .skewed(skew_b_0_skewed),
    .straight(b)
  );
  assign group_0_states_next = c;
endmodule

module lane_accumulate_fma_bf16_bf16_w16_exact_k4096_late_to_29_x19(value, read_slot, clk, rst, token_next, word, token);
  input [28:0] value;
  wire [28:0] value;
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
  wire \$107 ;
  wire \$109 ;
  wire \$11 ;
  wire \$111 ;
  wire \$113 ;
  wire \$115 ;
  wire \$117 ;
  wire \$119 ;
  wire \$12 ;
  wire \$121 ;
  wire \$13 ;
  wire \$131 ;
  wire \$133 ;
  wire \$135 ;
  wire \$137 ;
  wire \$139 ;
  wire \$14 ;
  wire \$141 ;
  wire \$143 ;
  wire \$145 ;
  wire \$15 ;
  wire \$155 ;
  wire \$157 ;
  wire \$159 ;
  wire \$16 ;
  wire \$161 ;
  wire \$163 ;
  wire \$165 ;
  wire \$167 ;
  wire \$169 ;
  wire \$17 ;
  wire \$179 ;
  wire \$18 ;
  wire [14:0] \$180 ;
  wire [14:0] \$181 ;
  wire [15:0] \$182 ;
  wire \$183 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$218 ;
  wire \$219 ;
  wire \$22 ;
  wire \$222 ;
  wire \$223 ;
  wire \$226 ;
  wire \$227 ;
  wire \$23 ;
  wire \$230 ;
  wire \$231 ;
  wire \$234 ;
  wire \$235 ;
  wire \$238 ;
  wire \$239 ;
  wire \$24 ;
  wire \$242 ;
  wire \$243 ;
  wire \$246 ;
  wire \$247 ;
  wire \$25 ;
  wire \$26 ;
  wire [10:0] \$265 ;
  wire [11:0] \$266 ;
  wire [28:0] \$269 ;
  wire \$27 ;
  wire [8:0] \$270 ;
  wire [8:0] \$271 ;
  wire [28:0] \$272 ;
  wire [28:0] \$273 ;
  wire [28:0] \$274 ;
  wire [28:0] \$275 ;
  wire [28:0] \$276 ;
  wire [28:0] \$277 ;
  wire [28:0] \$278 ;
  wire [28:0] \$279 ;
  wire \$28 ;
  wire [28:0] \$280 ;
  wire [28:0] \$281 ;
  wire [28:0] \$282 ;
  wire [28:0] \$283 ;
  wire [28:0] \$284 ;
  wire [28:0] \$285 ;
  wire [28:0] \$286 ;
  wire [28:0] \$287 ;
  wire [28:0] \$288 ;
  wire [28:0] \$289 ;
  wire \$29 ;
  wire [28:0] \$290 ;
  wire [28:0] \$3 ;
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
  wire [28:0] \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire [11:0] \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire [15:0] \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire [28:0] \$5 ;
  wire [8:0] \$50 ;
  wire [16:0] \$51 ;
  wire [17:0] \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$6 ;
  wire [14:0] \$60 ;
  wire [14:0] \$61 ;
  wire [14:0] \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire [9:0] \$67 ;
  wire [15:0] \$68 ;
  wire [15:0] \$69 ;
  wire \$7 ;
  wire [9:0] \$70 ;
  wire [9:0] \$71 ;
  wire [9:0] \$72 ;
  wire [9:0] \$73 ;
  wire \$74 ;
  wire [15:0] \$76 ;
  wire \$8 ;
  wire \$83 ;
  wire \$85 ;
  wire \$87 ;
  wire \$89 ;
  wire \$9 ;
  wire \$91 ;
  wire \$93 ;
  wire \$95 ;
  wire \$97 ;
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
  wire [28:0] \$auto$rtlil.cc:3381:Mux$391 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$393 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$395 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$399 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$401 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$403 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$405 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$409 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$413 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$415 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$417 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$419 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$423 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$425 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$427 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$429 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$433 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$437 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$447 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$449 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$451 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$455 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$457 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$459 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$461 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$465 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$469 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$471 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$473 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$475 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$479 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$481 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$483 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$485 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$489 ;
  wire [28:0] \$auto$rtlil.cc:3381:Mux$493 ;
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
  reg [28:0] \$signal ;
  wire [45:0] aligned;
  wire [9:0] \aligned.exponent ;
  wire [1:0] \aligned.flags ;
  wire [15:0] \aligned.high ;
  wire [15:0] \aligned.low ;
  wire \aligned.sign ;
  wire \aligned.subtract ;
  wire below_normal;
  wire beyond_range;
  wire [9:0] binade;
  wire [15:0] denormal;
  wire [10:0] distance;
  wire [8:0] held_token;
  wire \held_token.final ;
  wire \held_token.first ;
  wire \held_token.last ;
  wire [4:0] \held_token.slot ;
  wire \held_token.valid ;
  wire is_nothing;
  wire [16:0] left_1;
  wire [16:0] left_16;
  wire [16:0] left_2;
  wire [16:0] left_4;
  wire [16:0] left_8;
  wire [16:0] magnitude;
  wire [9:0] normalised_exponent;
  reg [28:0] old;
  wire [15:0] pattern;
  wire result_sign;
  wire [14:0] result_size;
  wire [15:0] right_1;
  wire [15:0] right_2;
  wire [15:0] right_4;
  wire [15:0] right_8;
  wire right_far;
  wire round_up;
  wire [28:0] state_after;
  wire [9:0] \state_after.exponent ;
  wire [1:0] \state_after.flags ;
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
  wire [29:0] term;
  wire [9:0] \term.exponent ;
  wire [1:0] \term.flags ;
  wire [15:0] \term.magnitude ;
  wire \term.nonzero ;
  wire \term.sign ;
  wire [28:0] total;
  wire [29:0] \total$65 ;
  wire [9:0] \total$65.exponent ;
  wire [1:0] \total$65.flags ;
  wire [16:0] \total$65.magnitude ;
  wire \total$65.sign ;
  wire [28:0] \word$31 ;
  reg [28:0] word_0;
  reg [28:0] word_1;
  reg [28:0] word_10;
  reg [28:0] word_11;
  reg [28:0] word_12;
  reg [28:0] word_13;
  reg [28:0] word_14;
  reg [28:0] word_15;
  reg [28:0] word_16;
  reg [28:0] word_17;
  reg [28:0] word_18;
  reg [28:0] word_2;
  reg [28:0] word_3;
  reg [28:0] word_4;
  reg [28:0] word_5;
  reg [28:0] word_6;
  reg [28:0] word_7;
  reg [28:0] word_8;
  reg [28:0] word_9;
  reg [8:0] write_token;
  wire \write_token.final ;
  wire \write_token.first ;
  wire \write_token.last ;
  wire [4:0] \write_token.slot ;
  wire \write_token.valid ;
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
  assign \$1  = write_token[8:4] == token[8:4];
  assign \$2  = write_token[0] & \$1 ;
  assign \$4  = \$2  ? \$signal  : \$3 ;
  assign \$5  = token[1] ? 29'h00000000 : \$4 ;
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
  assign { \$44 [11:10], below_normal, binade[8:0] } = \$signal [25:16] + 12'hf73;
  assign \$45  = & { below_normal, binade[8:0] };
  assign \$46  = \$signal [1] | \$signal [0];
  assign \$47  = \$45  ? { 1'h0, \$signal [15:2], \$46  } : 16'h0000;
  assign denormal = below_normal ? \$47  : \$signal [15:0];
  assign \$48  = | denormal[6:0];
  assign \$49  = \$48  | denormal[8];
  assign round_up = denormal[7] & \$49 ;
  assign \$50  = below_normal ? 9'h000 : binade[8:0];
  assign \$51  = { \$50 , 7'h00 } + denormal[15:8];
  assign { \$52 [17], magnitude } = \$51  + round_up;
  assign beyond_range = magnitude > 15'h7f7f;
  assign \$53  = | magnitude[16:7];
  assign is_nothing = ~ \$53 ;
  assign \$54  = \$signal [27] ^ \$signal [28];
  assign result_sign = \$54  ? \$signal [28] : \$signal [26];
  assign \$55  = & \$signal [28:27];
  assign \$56  = \$signal [27] ^ \$signal [28];
  assign \$57  = ~ \$signal [15];
  assign \$58  = \$57  | is_nothing;
  assign \$60  = beyond_range ? 15'h7f80 : magnitude[14:0];
  assign \$61  = \$58  ? 15'h0000 : \$60 ;
  assign \$62  = \$56  ? 15'h7f80 : \$61 ;
  assign result_size = \$55  ? 15'h7fc0 : \$62 ;
  assign \$63  = & \$signal [28:27];
  assign \$64  = ~ \$63 ;
  assign pattern[15] = result_sign & \$64 ;
  assign \word$31  = write_token[2] ? { 13'h0000, pattern[15], result_size } : \$signal ;
  assign \term.nonzero  = | value[15:0];
  assign \$67  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign \$68  = sum_is_high ? { 1'h0, value[15:1] } : old[15:0];
  assign \$69  = sum_is_high ? { 1'h0, value[15:1] } : old[15:0];
  assign right_1 = \$67 [0] ? { 1'h0, \$68 [15:1] } : \$69 ;
  assign \$70  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_2 = \$70 [1] ? { 2'h0, right_1[15:2] } : right_1;
  assign \$71  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_4 = \$71 [2] ? { 4'h0, right_2[15:4] } : right_2;
  assign \$72  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_8 = \$72 [3] ? { 8'h00, right_4[15:8] } : right_4;
  assign \$73  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_far = | \$73 [9:4];
  assign distance = value[25:16] - old[25:16];
  assign \$74  = ~ \term.nonzero ;
  assign sum_is_high = distance[10] | \$74 ;
  assign \aligned.high  = sum_is_high ? old[15:0] : value[15:0];
  assign \$76  = ~ { right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far };
  assign \aligned.low  = right_8 & \$76 ;
  assign \aligned.exponent  = sum_is_high ? old[25:16] : value[25:16];
  assign \aligned.sign  = sum_is_high ? old[26] : value[26];
  assign \aligned.subtract  = old[26] ^ value[26];
  assign \aligned.flags  = old[28:27] | value[28:27];
  assign sum_other = \aligned.low  ^ { \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract  };
  assign sum_propagate = \aligned.high  ^ sum_other;
  assign sum_generate = \aligned.high  & sum_other;
  assign \$83  = sum_propagate[1] & sum_generate[0];
  assign sum_generate_1[1] = sum_generate[1] | \$83 ;
  assign \$85  = sum_propagate[3] & sum_generate[2];
  assign sum_generate_1[3] = sum_generate[3] | \$85 ;
  assign \$87  = sum_propagate[5] & sum_generate[4];
  assign sum_generate_1[5] = sum_generate[5] | \$87 ;
  assign \$89  = sum_propagate[7] & sum_generate[6];
  assign sum_generate_1[7] = sum_generate[7] | \$89 ;
  assign \$91  = sum_propagate[9] & sum_generate[8];
  assign sum_generate_1[9] = sum_generate[9] | \$91 ;
  assign \$93  = sum_propagate[11] & sum_generate[10];
  assign sum_generate_1[11] = sum_generate[11] | \$93 ;
  assign \$95  = sum_propagate[13] & sum_generate[12];
  assign sum_generate_1[13] = sum_generate[13] | \$95 ;
  assign \$97  = sum_propagate[15] & sum_generate[14];
  assign sum_generate_1[15] = sum_generate[15] | \$97 ;
  assign sum_propagate_1[1] = sum_propagate[1] & sum_propagate[0];
  assign sum_propagate_1[3] = sum_propagate[3] & sum_propagate[2];
  assign sum_propagate_1[5] = sum_propagate[5] & sum_propagate[4];
  assign sum_propagate_1[7] = sum_propagate[7] & sum_propagate[6];
  assign sum_propagate_1[9] = sum_propagate[9] & sum_propagate[8];
  assign sum_propagate_1[11] = sum_propagate[11] & sum_propagate[10];
  assign sum_propagate_1[13] = sum_propagate[13] & sum_propagate[12];
  assign sum_propagate_1[15] = sum_propagate[15] & sum_propagate[14];
  assign \$107  = sum_propagate[2] & sum_generate_1[1];
  assign sum_generate_2[2] = sum_generate[2] | \$107 ;
  assign \$109  = sum_propagate_1[3] & sum_generate_1[1];
  assign sum_generate_2[3] = sum_generate_1[3] | \$109 ;
  assign \$111  = sum_propagate[6] & sum_generate_1[5];
  assign sum_generate_2[6] = sum_generate[6] | \$111 ;
  assign \$113  = sum_propagate_1[7] & sum_generate_1[5];
  assign sum_generate_2[7] = sum_generate_1[7] | \$113 ;
  assign \$115  = sum_propagate[10] & sum_generate_1[9];
  assign sum_generate_2[10] = sum_generate[10] | \$115 ;
  assign \$117  = sum_propagate_1[11] & sum_generate_1[9];
  assign sum_generate_2[11] = sum_generate_1[11] | \$117 ;
  assign \$119  = sum_propagate[14] & sum_generate_1[13];
  assign sum_generate_2[14] = sum_generate[14] | \$119 ;
  assign \$121  = sum_propagate_1[15] & sum_generate_1[13];
  assign sum_generate_2[15] = sum_generate_1[15] | \$121 ;
  assign sum_propagate_2[2] = sum_propagate[2] & sum_propagate_1[1];
  assign sum_propagate_2[3] = sum_propagate_1[3] & sum_propagate_1[1];
  assign sum_propagate_2[6] = sum_propagate[6] & sum_propagate_1[5];
  assign sum_propagate_2[7] = sum_propagate_1[7] & sum_propagate_1[5];
  assign sum_propagate_2[10] = sum_propagate[10] & sum_propagate_1[9];
  assign sum_propagate_2[11] = sum_propagate_1[11] & sum_propagate_1[9];
  assign sum_propagate_2[14] = sum_propagate[14] & sum_propagate_1[13];
  assign sum_propagate_2[15] = sum_propagate_1[15] & sum_propagate_1[13];
  assign \$131  = sum_propagate[4] & sum_generate_2[3];
  assign sum_generate_4[4] = sum_generate[4] | \$131 ;
  assign \$133  = sum_propagate_1[5] & sum_generate_2[3];
  assign sum_generate_4[5] = sum_generate_1[5] | \$133 ;
  assign \$135  = sum_propagate_2[6] & sum_generate_2[3];
  assign sum_generate_4[6] = sum_generate_2[6] | \$135 ;
  assign \$137  = sum_propagate_2[7] & sum_generate_2[3];
  assign sum_generate_4[7] = sum_generate_2[7] | \$137 ;
  assign \$139  = sum_propagate[12] & sum_generate_2[11];
  assign sum_generate_4[12] = sum_generate[12] | \$139 ;
  assign \$141  = sum_propagate_1[13] & sum_generate_2[11];
  assign sum_generate_4[13] = sum_generate_1[13] | \$141 ;
  assign \$143  = sum_propagate_2[14] & sum_generate_2[11];
  assign sum_generate_4[14] = sum_generate_2[14] | \$143 ;
  assign \$145  = sum_propagate_2[15] & sum_generate_2[11];
  assign sum_generate_4[15] = sum_generate_2[15] | \$145 ;
  assign sum_propagate_4[4] = sum_propagate[4] & sum_propagate_2[3];
  assign sum_propagate_4[5] = sum_propagate_1[5] & sum_propagate_2[3];
  assign sum_propagate_4[6] = sum_propagate_2[6] & sum_propagate_2[3];
  assign sum_propagate_4[7] = sum_propagate_2[7] & sum_propagate_2[3];
  assign sum_propagate_4[12] = sum_propagate[12] & sum_propagate_2[11];
  assign sum_propagate_4[13] = sum_propagate_1[13] & sum_propagate_2[11];
  assign sum_propagate_4[14] = sum_propagate_2[14] & sum_propagate_2[11];
  assign sum_propagate_4[15] = sum_propagate_2[15] & sum_propagate_2[11];
  assign \$155  = sum_propagate[8] & sum_generate_4[7];
  assign sum_generate_8[8] = sum_generate[8] | \$155 ;
  assign \$157  = sum_propagate_1[9] & sum_generate_4[7];
  assign sum_generate_8[9] = sum_generate_1[9] | \$157 ;
  assign \$159  = sum_propagate_2[10] & sum_generate_4[7];
  assign sum_generate_8[10] = sum_generate_2[10] | \$159 ;
  assign \$161  = sum_propagate_2[11] & sum_generate_4[7];
  assign sum_generate_8[11] = sum_generate_2[11] | \$161 ;
  assign \$163  = sum_propagate_4[12] & sum_generate_4[7];
  assign sum_generate_8[12] = sum_generate_4[12] | \$163 ;
  assign \$165  = sum_propagate_4[13] & sum_generate_4[7];
  assign sum_generate_8[13] = sum_generate_4[13] | \$165 ;
  assign \$167  = sum_propagate_4[14] & sum_generate_4[7];
  assign sum_generate_8[14] = sum_generate_4[14] | \$167 ;
  assign \$169  = sum_propagate_4[15] & sum_generate_4[7];
  assign sum_generate_8[15] = sum_generate_4[15] | \$169 ;
  assign sum_propagate_8[8] = sum_propagate[8] & sum_propagate_4[7];
  assign sum_propagate_8[9] = sum_propagate_1[9] & sum_propagate_4[7];
  assign sum_propagate_8[10] = sum_propagate_2[10] & sum_propagate_4[7];
  assign sum_propagate_8[11] = sum_propagate_2[11] & sum_propagate_4[7];
  assign sum_propagate_8[12] = sum_propagate_4[12] & sum_propagate_4[7];
  assign sum_propagate_8[13] = sum_propagate_4[13] & sum_propagate_4[7];
  assign sum_propagate_8[14] = sum_propagate_4[14] & sum_propagate_4[7];
  assign sum_around = \aligned.subtract  & sum_generate_8[15];
  assign \$179  = ~ sum_generate_8[15];
  assign sum_not_positive = \aligned.subtract  & \$179 ;
  assign \$180  = { sum_propagate_8[14:8], sum_propagate_4[7:4], sum_propagate_2[3:2], sum_propagate_1[1], sum_propagate[0] } & { sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around };
  assign \$181  = { sum_generate_8[14:8], sum_generate_4[7:4], sum_generate_2[3:2], sum_generate_1[1], sum_generate[0] } | \$180 ;
  assign \$182  = sum_propagate ^ { \$181 , sum_around };
  assign sum_bits = \$182  ^ { sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive };
  assign \$183  = ~ \aligned.subtract ;
  assign \total$65 [16] = sum_generate_8[15] & \$183 ;
  assign \total$65.sign  = \aligned.sign  ^ sum_not_positive;
  assign zeros_0_7 = ~ sum_bits[0];
  assign \$218  = ~ sum_bits[1];
  assign \$219  = ~ sum_bits[2];
  assign zeros_empty_0_8 = \$218  & \$219 ;
  assign zeros_0_8 = ~ sum_bits[2];
  assign \$222  = ~ sum_bits[3];
  assign \$223  = ~ sum_bits[4];
  assign zeros_empty_0_9 = \$222  & \$223 ;
  assign zeros_0_9 = ~ sum_bits[4];
  assign \$226  = ~ sum_bits[5];
  assign \$227  = ~ sum_bits[6];
  assign zeros_empty_0_10 = \$226  & \$227 ;
  assign zeros_0_10 = ~ sum_bits[6];
  assign \$230  = ~ sum_bits[7];
  assign \$231  = ~ sum_bits[8];
  assign zeros_empty_0_11 = \$230  & \$231 ;
  assign zeros_0_11 = ~ sum_bits[8];
  assign \$234  = ~ sum_bits[9];
  assign \$235  = ~ sum_bits[10];
  assign zeros_empty_0_12 = \$234  & \$235 ;
  assign zeros_0_12 = ~ sum_bits[10];
  assign \$238  = ~ sum_bits[11];
  assign \$239  = ~ sum_bits[12];
  assign zeros_empty_0_13 = \$238  & \$239 ;
  assign zeros_0_13 = ~ sum_bits[12];
  assign \$242  = ~ sum_bits[13];
  assign \$243  = ~ sum_bits[14];
  assign zeros_empty_0_14 = \$242  & \$243 ;
  assign zeros_0_14 = ~ sum_bits[14];
  assign \$246  = ~ sum_bits[15];
  assign \$247  = ~ \total$65 [16];
  assign zeros_empty_0_15 = \$246  & \$247 ;
  assign zeros_0_15 = ~ \total$65 [16];
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
  assign \$265  = \aligned.exponent  + 1'h1;
  assign { \$266 [11:10], normalised_exponent } = \$265  - { zeros_empty_3_1, zeros_4_0[3:0] };
  assign left_16 = zeros_empty_3_1 ? { sum_bits[0], 16'h0000 } : { \total$65 [16], sum_bits };
  assign left_8 = zeros_4_0[3] ? { left_16[8:0], 8'h00 } : left_16;
  assign left_4 = zeros_4_0[2] ? { left_8[12:0], 4'h0 } : left_8;
  assign left_2 = zeros_4_0[1] ? { left_4[14:0], 2'h0 } : left_4;
  assign left_1 = zeros_4_0[0] ? { left_2[15:0], 1'h0 } : left_2;
  assign \state_after.exponent  = normalised_exponent & { left_1[16], left_1[16], left_1[16], left_1[16], left_1[16], left_1[16], left_1[16], left_1[16], left_1[16], left_1[16] };
  assign \state_after.sign  = \total$65.sign  & left_1[16];
  always @(posedge clk)
    token_next <= \$270 ;
  always @(posedge clk)
    write_token <= \$271 ;
  always @(posedge clk)
    \$signal  <= { \aligned.flags , \state_after.sign , \state_after.exponent , left_1[16:1] };
  always @(posedge clk)
    old <= \$5 ;
  always @(posedge clk)
    word_0 <= \$272 ;
  always @(posedge clk)
    word_1 <= \$273 ;
  always @(posedge clk)
    word_2 <= \$274 ;
  always @(posedge clk)
    word_3 <= \$275 ;
  always @(posedge clk)
    word_4 <= \$276 ;
  always @(posedge clk)
    word_5 <= \$277 ;
  always @(posedge clk)
    word_6 <= \$278 ;
  always @(posedge clk)
    word_7 <= \$279 ;
  always @(posedge clk)
    word_8 <= \$280 ;
  always @(posedge clk)
    word_9 <= \$281 ;
  always @(posedge clk)
    word_10 <= \$282 ;
  always @(posedge clk)
    word_11 <= \$283 ;
  always @(posedge clk)
    word_12 <= \$284 ;
  always @(posedge clk)
    word_13 <= \$285 ;
  always @(posedge clk)
    word_14 <= \$286 ;
  always @(posedge clk)
    word_15 <= \$287 ;
  always @(posedge clk)
    word_16 <= \$288 ;
  always @(posedge clk)
    word_17 <= \$289 ;
  always @(posedge clk)
    word_18 <= \$290 ;
  assign \$auto$rtlil.cc:3294:Or$397  = \$procmux$348_CMP  | \$procmux$347_CMP ;
  assign \$auto$rtlil.cc:3294:Or$407  = \$procmux$353_CMP  | \$procmux$352_CMP ;
  assign \$auto$rtlil.cc:3294:Or$421  = \$procmux$358_CMP  | \$procmux$357_CMP ;
  assign \$auto$rtlil.cc:3294:Or$431  = \$procmux$363_CMP  | \$procmux$362_CMP ;
  assign \$auto$rtlil.cc:3294:Or$453  = \$procmux$368_CMP  | \$procmux$367_CMP ;
  assign \$auto$rtlil.cc:3294:Or$463  = \$procmux$373_CMP  | \$procmux$372_CMP ;
  assign \$auto$rtlil.cc:3294:Or$477  = \$procmux$378_CMP  | \$procmux$377_CMP ;
  assign \$auto$rtlil.cc:3294:Or$487  = \$procmux$383_CMP  | \$procmux$382_CMP ;
  assign \$auto$rtlil.cc:3249:ReduceOr$411  = | { \$auto$rtlil.cc:3294:Or$397 , \$procmux$349_CMP , \$procmux$350_CMP , \$procmux$351_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$435  = | { \$auto$rtlil.cc:3294:Or$421 , \$procmux$359_CMP , \$procmux$360_CMP , \$procmux$361_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$439  = | { \$auto$rtlil.cc:3249:ReduceOr$411 , \$auto$rtlil.cc:3294:Or$407 , \$procmux$354_CMP , \$procmux$355_CMP , \$procmux$356_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$467  = | { \$auto$rtlil.cc:3294:Or$453 , \$procmux$369_CMP , \$procmux$370_CMP , \$procmux$371_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$491  = | { \$auto$rtlil.cc:3294:Or$477 , \$procmux$379_CMP , \$procmux$380_CMP , \$procmux$381_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$495  = | { \$auto$rtlil.cc:3249:ReduceOr$467 , \$auto$rtlil.cc:3294:Or$463 , \$procmux$374_CMP , \$procmux$375_CMP , \$procmux$376_CMP  };
  assign \$auto$rtlil.cc:3381:Mux$391  = \$procmux$347_CMP  ? word_18 : word_17;
  assign \$auto$rtlil.cc:3381:Mux$393  = \$procmux$350_CMP  ? word_15 : word_14;
  assign \$auto$rtlil.cc:3381:Mux$395  = \$procmux$349_CMP  ? word_16 : \$auto$rtlil.cc:3381:Mux$393 ;
  assign \$auto$rtlil.cc:3381:Mux$399  = \$auto$rtlil.cc:3294:Or$397  ? \$auto$rtlil.cc:3381:Mux$391  : \$auto$rtlil.cc:3381:Mux$395 ;
  assign \$auto$rtlil.cc:3381:Mux$401  = \$procmux$352_CMP  ? word_13 : word_12;
  assign \$auto$rtlil.cc:3381:Mux$403  = \$procmux$355_CMP  ? word_10 : word_9;
  assign \$auto$rtlil.cc:3381:Mux$405  = \$procmux$354_CMP  ? word_11 : \$auto$rtlil.cc:3381:Mux$403 ;
  assign \$auto$rtlil.cc:3381:Mux$409  = \$auto$rtlil.cc:3294:Or$407  ? \$auto$rtlil.cc:3381:Mux$401  : \$auto$rtlil.cc:3381:Mux$405 ;
  assign \$auto$rtlil.cc:3381:Mux$413  = \$auto$rtlil.cc:3249:ReduceOr$411  ? \$auto$rtlil.cc:3381:Mux$399  : \$auto$rtlil.cc:3381:Mux$409 ;
  assign \$auto$rtlil.cc:3381:Mux$415  = \$procmux$357_CMP  ? word_8 : word_7;
  assign \$auto$rtlil.cc:3381:Mux$417  = \$procmux$360_CMP  ? word_5 : word_4;
  assign \$auto$rtlil.cc:3381:Mux$419  = \$procmux$359_CMP  ? word_6 : \$auto$rtlil.cc:3381:Mux$417 ;
  assign \$auto$rtlil.cc:3381:Mux$423  = \$auto$rtlil.cc:3294:Or$421  ? \$auto$rtlil.cc:3381:Mux$415  : \$auto$rtlil.cc:3381:Mux$419 ;
  assign \$auto$rtlil.cc:3381:Mux$425  = \$procmux$362_CMP  ? word_3 : word_2;
  assign \$auto$rtlil.cc:3381:Mux$427  = \$procmux$365_CMP  ? word_0 : 29'h00000000;
  assign \$auto$rtlil.cc:3381:Mux$429  = \$procmux$364_CMP  ? word_1 : \$auto$rtlil.cc:3381:Mux$427 ;
  assign \$auto$rtlil.cc:3381:Mux$433  = \$auto$rtlil.cc:3294:Or$431  ? \$auto$rtlil.cc:3381:Mux$425  : \$auto$rtlil.cc:3381:Mux$429 ;
  assign \$auto$rtlil.cc:3381:Mux$437  = \$auto$rtlil.cc:3249:ReduceOr$435  ? \$auto$rtlil.cc:3381:Mux$423  : \$auto$rtlil.cc:3381:Mux$433 ;
  assign { \$269 [28:16], word } = \$auto$rtlil.cc:3249:ReduceOr$439  ? \$auto$rtlil.cc:3381:Mux$413  : \$auto$rtlil.cc:3381:Mux$437 ;
  assign \$auto$rtlil.cc:3381:Mux$447  = \$procmux$367_CMP  ? word_18 : word_17;
  assign \$auto$rtlil.cc:3381:Mux$449  = \$procmux$370_CMP  ? word_15 : word_14;
  assign \$auto$rtlil.cc:3381:Mux$451  = \$procmux$369_CMP  ? word_16 : \$auto$rtlil.cc:3381:Mux$449 ;
  assign \$auto$rtlil.cc:3381:Mux$455  = \$auto$rtlil.cc:3294:Or$453  ? \$auto$rtlil.cc:3381:Mux$447  : \$auto$rtlil.cc:3381:Mux$451 ;
  assign \$auto$rtlil.cc:3381:Mux$457  = \$procmux$372_CMP  ? word_13 : word_12;
  assign \$auto$rtlil.cc:3381:Mux$459  = \$procmux$375_CMP  ? word_10 : word_9;
  assign \$auto$rtlil.cc:3381:Mux$461  = \$procmux$374_CMP  ? word_11 : \$auto$rtlil.cc:3381:Mux$459 ;
  assign \$auto$rtlil.cc:3381:Mux$465  = \$auto$rtlil.cc:3294:Or$463  ? \$auto$rtlil.cc:3381:Mux$457  : \$auto$rtlil.cc:3381:Mux$461 ;
  assign \$auto$rtlil.cc:3381:Mux$469  = \$auto$rtlil.cc:3249:ReduceOr$467  ? \$auto$rtlil.cc:3381:Mux$455  : \$auto$rtlil.cc:3381:Mux$465 ;
  assign \$auto$rtlil.cc:3381:Mux$471  = \$procmux$377_CMP  ? word_8 : word_7;
  assign \$auto$rtlil.cc:3381:Mux$473  = \$procmux$380_CMP  ? word_5 : word_4;
  assign \$auto$rtlil.cc:3381:Mux$475  = \$procmux$379_CMP  ? word_6 : \$auto$rtlil.cc:3381:Mux$473 ;
  assign \$auto$rtlil.cc:3381:Mux$479  = \$auto$rtlil.cc:3294:Or$477  ? \$auto$rtlil.cc:3381:Mux$471  : \$auto$rtlil.cc:3381:Mux$475 ;
  assign \$auto$rtlil.cc:3381:Mux$481  = \$procmux$382_CMP  ? word_3 : word_2;
  assign \$auto$rtlil.cc:3381:Mux$483  = \$procmux$385_CMP  ? word_0 : 29'h00000000;
  assign \$auto$rtlil.cc:3381:Mux$485  = \$procmux$384_CMP  ? word_1 : \$auto$rtlil.cc:3381:Mux$483 ;
  assign \$auto$rtlil.cc:3381:Mux$489  = \$auto$rtlil.cc:3294:Or$487  ? \$auto$rtlil.cc:3381:Mux$481  : \$auto$rtlil.cc:3381:Mux$485 ;
  assign \$auto$rtlil.cc:3381:Mux$493  = \$auto$rtlil.cc:3249:ReduceOr$491  ? \$auto$rtlil.cc:3381:Mux$479  : \$auto$rtlil.cc:3381:Mux$489 ;
  assign \$3  = \$auto$rtlil.cc:3249:ReduceOr$495  ? \$auto$rtlil.cc:3381:Mux$469  : \$auto$rtlil.cc:3381:Mux$493 ;
  assign \$290  = \$43  ? \word$31  : word_18;
  assign \$289  = \$41  ? \word$31  : word_17;
  assign \$288  = \$39  ? \word$31  : word_16;
  assign \$287  = \$37  ? \word$31  : word_15;
  assign \$286  = \$35  ? \word$31  : word_14;
  assign \$285  = \$33  ? \word$31  : word_13;
  assign \$284  = \$31  ? \word$31  : word_12;
  assign \$283  = \$29  ? \word$31  : word_11;
  assign \$282  = \$27  ? \word$31  : word_10;
  assign \$281  = \$25  ? \word$31  : word_9;
  assign \$280  = \$23  ? \word$31  : word_8;
  assign \$279  = \$21  ? \word$31  : word_7;
  assign \$278  = \$19  ? \word$31  : word_6;
  assign \$277  = \$17  ? \word$31  : word_5;
  assign \$276  = \$15  ? \word$31  : word_4;
  assign \$275  = \$13  ? \word$31  : word_3;
  assign \$274  = \$11  ? \word$31  : word_2;
  assign \$273  = \$9  ? \word$31  : word_1;
  assign \$272  = \$7  ? \word$31  : word_0;
  assign \$271  = rst ? 9'h000 : token_next;
  assign \$270  = rst ? 9'h000 : token;
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
  assign \$266 [9:0] = normalised_exponent;
  assign \state_after.flags  = \aligned.flags ;
  assign \total$65.flags  = \aligned.flags ;
  assign \total$65.exponent  = \aligned.exponent ;
  assign \total$65.magnitude  = { \total$65 [16], sum_bits };
  assign \state_after.significand  = left_1[16:1];
  assign \term.flags  = value[28:27];
  assign \term.sign  = value[26];
  assign \term.exponent  = value[25:16];
  assign \term.magnitude  = value[15:0];
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
  assign \$269 [15:0] = word;
  assign \$52 [16:0] = magnitude;
  assign \$44 [9:0] = { below_normal, binade[8:0] };
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
  assign { \total$65 [29:17], \total$65 [15:0] } = { \aligned.flags , \total$65.sign , \aligned.exponent , sum_bits };
  assign sum_propagate_8[7:0] = { sum_propagate_4[7:4], sum_propagate_2[3:2], sum_propagate_1[1], sum_propagate[0] };
  assign sum_generate_8[7:0] = { sum_generate_4[7:4], sum_generate_2[3:2], sum_generate_1[1], sum_generate[0] };
  assign { sum_propagate_4[11:8], sum_propagate_4[3:0] } = { sum_propagate_2[11:10], sum_propagate_1[9], sum_propagate[8], sum_propagate_2[3:2], sum_propagate_1[1], sum_propagate[0] };
  assign { sum_generate_4[11:8], sum_generate_4[3:0] } = { sum_generate_2[11:10], sum_generate_1[9], sum_generate[8], sum_generate_2[3:2], sum_generate_1[1], sum_generate[0] };
  assign { sum_propagate_2[13:12], sum_propagate_2[9:8], sum_propagate_2[5:4], sum_propagate_2[1:0] } = { sum_propagate_1[13], sum_propagate[12], sum_propagate_1[9], sum_propagate[8], sum_propagate_1[5], sum_propagate[4], sum_propagate_1[1], sum_propagate[0] };
  assign { sum_generate_2[13:12], sum_generate_2[9:8], sum_generate_2[5:4], sum_generate_2[1:0] } = { sum_generate_1[13], sum_generate[12], sum_generate_1[9], sum_generate[8], sum_generate_1[5], sum_generate[4], sum_generate_1[1], sum_generate[0] };
  assign { sum_propagate_1[14], sum_propagate_1[12], sum_propagate_1[10], sum_propagate_1[8], sum_propagate_1[6], sum_propagate_1[4], sum_propagate_1[2], sum_propagate_1[0] } = { sum_propagate[14], sum_propagate[12], sum_propagate[10], sum_propagate[8], sum_propagate[6], sum_propagate[4], sum_propagate[2], sum_propagate[0] };
  assign { sum_generate_1[14], sum_generate_1[12], sum_generate_1[10], sum_generate_1[8], sum_generate_1[6], sum_generate_1[4], sum_generate_1[2], sum_generate_1[0] } = { sum_generate[14], sum_generate[12], sum_generate[10], sum_generate[8], sum_generate[6], sum_generate[4], sum_generate[2], sum_generate[0] };
  assign aligned = { \aligned.flags , \aligned.sign , \aligned.exponent , \aligned.subtract , \aligned.low , \aligned.high  };
  assign term = { value[28:16], \term.nonzero , value[15:0] };
  assign pattern[14:0] = result_size;
  assign binade[9] = below_normal;
  assign total = { \aligned.flags , \state_after.sign , \state_after.exponent , left_1[16:1] };
  assign held_token = token_next;
endmodule

module collector_8_lane_accumulate_fma_bf16_bf16_w16_exact_k4096_late_to_29_x19(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
  input [231:0] values;
  wire [231:0] values;
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
  lane_accumulate_fma_bf16_bf16_w16_exact_k4096_late_to_29_x19 lane_0 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(token),
    .token_next(lane_0_token_next),
    .value(values[28:0]),
    .word(lane_0_word)
  );
  lane_accumulate_fma_bf16_bf16_w16_exact_k4096_late_to_29_x19 lane_1 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_0_token_next),
    .token_next(lane_1_token_next),
    .value(values[57:29]),
    .word(lane_1_word)
  );
  lane_accumulate_fma_bf16_bf16_w16_exact_k4096_late_to_29_x19 lane_2 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_1_token_next),
    .token_next(lane_2_token_next),
    .value(values[86:58]),
    .word(lane_2_word)
  );
  lane_accumulate_fma_bf16_bf16_w16_exact_k4096_late_to_29_x19 lane_3 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_2_token_next),
    .token_next(lane_3_token_next),
    .value(values[115:87]),
    .word(lane_3_word)
  );
  lane_accumulate_fma_bf16_bf16_w16_exact_k4096_late_to_29_x19 lane_4 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_3_token_next),
    .token_next(lane_4_token_next),
    .value(values[144:116]),
    .word(lane_4_word)
  );
  lane_accumulate_fma_bf16_bf16_w16_exact_k4096_late_to_29_x19 lane_5 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_4_token_next),
    .token_next(lane_5_token_next),
    .value(values[173:145]),
    .word(lane_5_word)
  );
  lane_accumulate_fma_bf16_bf16_w16_exact_k4096_late_to_29_x19 lane_6 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_5_token_next),
    .token_next(lane_6_token_next),
    .value(values[202:174]),
    .word(lane_6_word)
  );
  lane_accumulate_fma_bf16_bf16_w16_exact_k4096_late_to_29_x19 lane_7 (
    .clk(clk),
    .read_slot(read_slot),
    .rst(rst),
    .token(lane_6_token_next),
    .token_next(lane_7_token_next),
    .value(values[231:203]),
    .word(lane_7_word)
  );
  assign last = m_axis_tlast;
  assign row = m_axis_tdata;
  assign offered = m_axis_tvalid;
  assign fetch = released;
endmodule

module fma_ws_8x8_bf16_bf16_w16_exact_k4096_d19(s_axis_a_tdata, s_axis_a_tlast, s_axis_a_tuser, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
  input [127:0] s_axis_a_tdata;
  wire [127:0] s_axis_a_tdata;
  input s_axis_a_tlast;
  wire s_axis_a_tlast;
  input [1:0] s_axis_a_tuser;
  wire [1:0] s_axis_a_tuser;
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
  wire [231:0] array_c;
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
  array_ws_fma_bf16_bf16_w16_exact_k4096_late_8x8 array (
    .a(s_axis_a_tdata),
    .b(s_axis_b_tdata),
    .c(array_c),
    .clk(clk),
    .load(\$signal$21 ),
    .swap(\$signal$23 )
  );
  collector_8_lane_accumulate_fma_bf16_bf16_w16_exact_k4096_late_to_29_x19 collector (
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
