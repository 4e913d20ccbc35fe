// fma_cube_8x8x8_bf16_bf16_w16_an12_k4096_d28: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=fma, format=bf16, b_format=bf16, out_format=bf16, sum_width=16, normalisation=an-1-2, guard=0, alignment=truncate, subnormals=False, specials=ieee, rounding=rne, overflow=ieee, k_max=4096, array=cube, rows=8, cols=8, layers=8, depth=28

module encoder_fma_bf16_bf16_w16_an12_k4096_late(code, a);
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

module skew_8x128(clk, skewed, straight);
  input clk;
  wire clk;
  output [1023:0] skewed;
  wire [1023:0] skewed;
  input [1023:0] straight;
  wire [1023:0] straight;
  reg [127:0] line_1;
  reg [255:0] line_2;
  reg [383:0] line_3;
  reg [511:0] line_4;
  reg [639:0] line_5;
  reg [767:0] line_6;
  reg [895:0] line_7;
  always @(posedge clk)
    line_1 <= straight[255:128];
  always @(posedge clk)
    line_2 <= { line_2[127:0], straight[383:256] };
  always @(posedge clk)
    line_3 <= { line_3[255:0], straight[511:384] };
  always @(posedge clk)
    line_4 <= { line_4[383:0], straight[639:512] };
  always @(posedge clk)
    line_5 <= { line_5[511:0], straight[767:640] };
  always @(posedge clk)
    line_6 <= { line_6[639:0], straight[895:768] };
  always @(posedge clk)
    line_7 <= { line_7[767:0], straight[1023:896] };
  assign skewed = { line_7[895:768], line_6[767:640], line_5[639:512], line_4[511:384], line_3[383:256], line_2[255:128], line_1, straight[127:0] };
endmodule

module skew_8x160(clk, skewed, straight);
  input clk;
  wire clk;
  output [1279:0] skewed;
  wire [1279:0] skewed;
  input [1279:0] straight;
  wire [1279:0] straight;
  reg [159:0] line_1;
  reg [319:0] line_2;
  reg [479:0] line_3;
  reg [639:0] line_4;
  reg [799:0] line_5;
  reg [959:0] line_6;
  reg [1119:0] line_7;
  always @(posedge clk)
    line_1 <= straight[319:160];
  always @(posedge clk)
    line_2 <= { line_2[159:0], straight[479:320] };
  always @(posedge clk)
    line_3 <= { line_3[319:0], straight[639:480] };
  always @(posedge clk)
    line_4 <= { line_4[479:0], straight[799:640] };
  always @(posedge clk)
    line_5 <= { line_5[639:0], straight[959:800] };
  always @(posedge clk)
    line_6 <= { line_6[799:0], straight[1119:960] };
  always @(posedge clk)
    line_7 <= { line_7[959:0], straight[1279:1120] };
  assign skewed = { line_7[1119:960], line_6[959:800], line_5[799:640], line_4[639:480], line_3[479:320], line_2[319:160], line_1, straight[159:0] };
endmodule

module pe_chain_fma_bf16_bf16_w16_an12_k4096_late(b, state, clk, a_next, b_next, state_next, a);
  input [15:0] b;
  wire [15:0] b;
  input [28:0] state;
  wire [28:0] state;
  input clk;
  wire clk;
  output [19:0] a_next;
  reg [19:0] a_next;
  output [15:0] b_next;
  reg [15:0] b_next;
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
  wire \$145 ;
  wire \$146 ;
  wire \$147 ;
  wire \$148 ;
  wire \$150 ;
  wire \$151 ;
  wire \$152 ;
  wire \$153 ;
  wire [1:0] \$154 ;
  wire [16:0] \$156 ;
  wire [16:0] \$157 ;
  wire [11:0] \$158 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$22 ;
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
  wire [19:0] \a$11 ;
  wire [46:0] aligned;
  wire [9:0] \aligned.exponent ;
  wire [1:0] \aligned.flags ;
  wire [15:0] \aligned.high ;
  wire [15:0] \aligned.low ;
  wire \aligned.sign ;
  wire \aligned.still ;
  wire \aligned.subtract ;
  wire [15:0] \b$8 ;
  wire carry;
  wire [19:0] decoded_b;
  wire [7:0] \decoded_b.field ;
  wire \decoded_b.infinite ;
  wire \decoded_b.nan ;
  wire \decoded_b.nonzero ;
  wire \decoded_b.sign ;
  wire [7:0] \decoded_b.significand ;
  wire decoded_b_hidden;
  wire [10:0] distance;
  wire [3:0] exponent_step;
  wire left_by_first;
  wire [9:0] normalised_exponent;
  wire [16:0] places;
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
  wire [16:0] shifted;
  wire [28:0] \state$47 ;
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
  wire [30:0] total;
  wire [9:0] \total.exponent ;
  wire [1:0] \total.flags ;
  wire [16:0] \total.magnitude ;
  wire \total.sign ;
  wire \total.still ;
  assign decoded_b_hidden = | b_next[14:7];
  assign decoded_b[6:0] = b_next[6:0] & { decoded_b_hidden, decoded_b_hidden, decoded_b_hidden, decoded_b_hidden, decoded_b_hidden, decoded_b_hidden, decoded_b_hidden };
  assign \$2  = & b_next[14:7];
  assign \$3  = | b_next[6:0];
  assign \$4  = ~ \$3 ;
  assign \decoded_b.infinite  = \$2  & \$4 ;
  assign \$6  = & b_next[14:7];
  assign \$7  = | b_next[6:0];
  assign \decoded_b.nan  = \$6  & \$7 ;
  assign product_infinite = | { \decoded_b.infinite , a_next[18] };
  assign \$9  = | { \decoded_b.nan , a_next[19] };
  assign \$10  = a_next[17] & decoded_b_hidden;
  assign \$11  = ~ \$10 ;
  assign \$12  = product_infinite & \$11 ;
  assign product_nan = \$9  | \$12 ;
  assign \product.magnitude  = a_next[7:0] * { decoded_b_hidden, decoded_b[6:0] };
  assign \$14  = a_next[15:8] + b_next[14:7];
  assign \product.exponent  = \$14  + 4'he;
  assign \product.sign  = a_next[16] ^ b_next[15];
  assign \product.nonzero  = a_next[17] & decoded_b_hidden;
  assign \$18  = a_next[16] ^ b_next[15];
  assign \$19  = ~ \$18 ;
  assign \$20  = product_infinite & \$19 ;
  assign term[28] = product_nan | \$20 ;
  assign \$22  = a_next[16] ^ b_next[15];
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
  assign \aligned.still  = ~ \product.nonzero ;
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
  assign carry = sum_generate_8[15] & \$141 ;
  assign \total.sign  = \aligned.sign  ^ sum_not_positive;
  assign \$145  = carry | sum_bits[15];
  assign \$146  = \$145  | \aligned.still ;
  assign \$147  = ~ \$146 ;
  assign \$148  = | sum_bits[14:13];
  assign left_by_first = \$147  & \$148 ;
  assign \$150  = carry | sum_bits[15];
  assign \$151  = \$150  | \aligned.still ;
  assign \$152  = | sum_bits[14:13];
  assign \$153  = \$151  | \$152 ;
  assign \$154  = left_by_first ? 2'h3 : { 1'h0, carry };
  assign exponent_step[2:0] = \$153  ? { \$154 [1], \$154  } : 3'h5;
  assign \$156  = left_by_first ? { sum_bits[14:0], 2'h0 } : { sum_bits, 1'h0 };
  assign \$157  = \$153  ? \$156  : { sum_bits[12:0], 4'h0 };
  assign shifted = carry ? { carry, sum_bits } : \$157 ;
  assign { \$158 [11:10], normalised_exponent } = $signed({ 1'h0, \aligned.exponent  }) + $signed(exponent_step[2:0]);
  assign sum_present = | shifted[16:1];
  assign \state_after.exponent  = normalised_exponent & { sum_present, sum_present, sum_present, sum_present, sum_present, sum_present, sum_present, sum_present, sum_present, sum_present };
  assign \state_after.sign  = \total.sign  & sum_present;
  always @(posedge clk)
    a_next <= a;
  always @(posedge clk)
    b_next <= b;
  always @(posedge clk)
    state_next <= { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  assign \$158 [9:0] = normalised_exponent;
  assign \decoded_b.significand  = { decoded_b_hidden, decoded_b[6:0] };
  assign \decoded_b.field  = b_next[14:7];
  assign \decoded_b.sign  = b_next[15];
  assign \decoded_b.nonzero  = decoded_b_hidden;
  assign \product.flags  = term[29:28];
  assign \term.magnitude  = \product.magnitude ;
  assign \term.nonzero  = \product.nonzero ;
  assign \term.exponent  = \product.exponent ;
  assign \term.sign  = \product.sign ;
  assign \term.flags  = term[29:28];
  assign \total.magnitude  = { carry, sum_bits };
  assign \total.exponent  = \aligned.exponent ;
  assign \total.flags  = \aligned.flags ;
  assign \total.still  = \aligned.still ;
  assign \state_after.significand  = shifted[16:1];
  assign \state$47  = state_next;
  assign state_after = { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  assign \state_after.flags  = \aligned.flags ;
  assign exponent_step[3] = exponent_step[2];
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
  assign term[27:0] = { \product.sign , \product.exponent , \product.nonzero , \product.magnitude  };
  assign product = { term[29:28], \product.sign , \product.exponent , \product.nonzero , \product.magnitude  };
  assign \a$11  = a_next;
  assign decoded_b[19:7] = { \decoded_b.nan , \decoded_b.infinite , decoded_b_hidden, b_next[15:7], decoded_b_hidden };
  assign \b$8  = b_next;
endmodule

module accumulator_fma_bf16_bf16_w16_an12_k4096_late_to_29(first, last, clk, first_next, last_next, sum, value);
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
  output [28:0] sum;
  wire [28:0] sum;
  input [28:0] value;
  wire [28:0] value;
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
  wire \$125 ;
  wire \$127 ;
  wire \$128 ;
  wire \$129 ;
  wire \$130 ;
  wire [1:0] \$131 ;
  wire [16:0] \$133 ;
  wire [16:0] \$134 ;
  wire [11:0] \$135 ;
  wire \$18 ;
  wire [9:0] \$2 ;
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
  wire [9:0] \$5 ;
  wire \$50 ;
  wire \$52 ;
  wire \$54 ;
  wire \$56 ;
  wire [9:0] \$6 ;
  wire \$66 ;
  wire \$68 ;
  wire [9:0] \$7 ;
  wire \$70 ;
  wire \$72 ;
  wire \$74 ;
  wire \$76 ;
  wire \$78 ;
  wire [9:0] \$8 ;
  wire \$80 ;
  wire \$9 ;
  wire \$90 ;
  wire \$92 ;
  wire \$94 ;
  wire \$96 ;
  wire \$98 ;
  wire [46:0] aligned;
  wire [9:0] \aligned.exponent ;
  wire [1:0] \aligned.flags ;
  wire [15:0] \aligned.high ;
  wire [15:0] \aligned.low ;
  wire \aligned.sign ;
  wire \aligned.still ;
  wire \aligned.subtract ;
  wire carry;
  wire [10:0] distance;
  reg done;
  wire [3:0] exponent_step;
  wire [28:0] held;
  wire held_first;
  wire held_last;
  wire left_by_first;
  wire [9:0] normalised_exponent;
  wire [16:0] places;
  wire [15:0] right_1;
  wire [15:0] right_2;
  wire [15:0] right_4;
  wire [15:0] right_8;
  wire right_far;
  wire [16:0] shifted;
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
  reg [28:0] total;
  wire [30:0] \total$34 ;
  wire [9:0] \total$34.exponent ;
  wire [1:0] \total$34.flags ;
  wire [16:0] \total$34.magnitude ;
  wire \total$34.sign ;
  wire \total$34.still ;
  assign held = first_next ? 29'h00000000 : total;
  assign \term.nonzero  = | value[15:0];
  assign \$2  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign \$3  = sum_is_high ? { 1'h0, value[15:1] } : held[15:0];
  assign \$4  = sum_is_high ? { 1'h0, value[15:1] } : held[15:0];
  assign right_1 = \$2 [0] ? { 1'h0, \$3 [15:1] } : \$4 ;
  assign \$5  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_2 = \$5 [1] ? { 2'h0, right_1[15:2] } : right_1;
  assign \$6  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_4 = \$6 [2] ? { 4'h0, right_2[15:4] } : right_2;
  assign \$7  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_8 = \$7 [3] ? { 8'h00, right_4[15:8] } : right_4;
  assign \$8  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_far = | \$8 [9:4];
  assign distance = value[25:16] - held[25:16];
  assign \$9  = ~ \term.nonzero ;
  assign sum_is_high = distance[10] | \$9 ;
  assign \aligned.high  = sum_is_high ? held[15:0] : value[15:0];
  assign \$11  = ~ { right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far };
  assign \aligned.low  = right_8 & \$11 ;
  assign \aligned.exponent  = sum_is_high ? held[25:16] : value[25:16];
  assign \aligned.sign  = sum_is_high ? held[26] : value[26];
  assign \aligned.subtract  = held[26] ^ value[26];
  assign \aligned.flags  = held[28:27] | value[28:27];
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
  assign \$125  = | sum_bits[14:13];
  assign left_by_first = \$124  & \$125 ;
  assign \$127  = carry | sum_bits[15];
  assign \$128  = \$127  | \aligned.still ;
  assign \$129  = | sum_bits[14:13];
  assign \$130  = \$128  | \$129 ;
  assign \$131  = left_by_first ? 2'h3 : { 1'h0, carry };
  assign exponent_step[2:0] = \$130  ? { \$131 [1], \$131  } : 3'h5;
  assign \$133  = left_by_first ? { sum_bits[14:0], 2'h0 } : { sum_bits, 1'h0 };
  assign \$134  = \$130  ? \$133  : { sum_bits[12:0], 4'h0 };
  assign shifted = carry ? { carry, sum_bits } : \$134 ;
  assign { \$135 [11:10], normalised_exponent } = $signed({ 1'h0, \aligned.exponent  }) + $signed(exponent_step[2:0]);
  assign sum_present = | shifted[16:1];
  assign \state_after.exponent  = normalised_exponent & { sum_present, sum_present, sum_present, sum_present, sum_present, sum_present, sum_present, sum_present, sum_present, sum_present };
  assign \state_after.sign  = \total$34.sign  & sum_present;
  assign sum = done ? total : 29'h00000000;
  always @(posedge clk)
    first_next <= first;
  always @(posedge clk)
    last_next <= last;
  always @(posedge clk)
    done <= last_next;
  always @(posedge clk)
    total <= { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  assign \$135 [9:0] = normalised_exponent;
  assign \term.magnitude  = value[15:0];
  assign \term.exponent  = value[25:16];
  assign \term.sign  = value[26];
  assign \term.flags  = value[28:27];
  assign \total$34.magnitude  = { carry, sum_bits };
  assign \total$34.exponent  = \aligned.exponent ;
  assign \total$34.flags  = \aligned.flags ;
  assign \total$34.still  = \aligned.still ;
  assign \state_after.significand  = shifted[16:1];
  assign state_after = { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  assign \state_after.flags  = \aligned.flags ;
  assign exponent_step[3] = exponent_step[2];
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
  assign term = { value[28:16], \term.nonzero , value[15:0] };
  assign held_last = last_next;
  assign held_first = first_next;
endmodule

module pe_cube_fma_bf16_bf16_w16_an12_k4096_late_x8_to_29(b, first, last, clk, a_next, b_next, first_next, last_next, sum, a);
  input [127:0] b;
  wire [127:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [159:0] a_next;
  wire [159:0] a_next;
  output [127:0] b_next;
  wire [127:0] b_next;
  output first_next;
  wire first_next;
  output last_next;
  wire last_next;
  output [28:0] sum;
  wire [28:0] sum;
  input [159:0] a;
  wire [159:0] a;
  wire accumulator_first_next;
  wire accumulator_last_next;
  wire [28:0] accumulator_sum;
  wire [19:0] layer_0_a_next;
  wire [15:0] layer_0_b_next;
  wire [28:0] layer_0_state_next;
  wire [19:0] layer_1_a_next;
  wire [15:0] layer_1_b_next;
  wire [28:0] layer_1_state_next;
  wire [19:0] layer_2_a_next;
  wire [15:0] layer_2_b_next;
  wire [28:0] layer_2_state_next;
  wire [19:0] layer_3_a_next;
  wire [15:0] layer_3_b_next;
  wire [28:0] layer_3_state_next;
  wire [19:0] layer_4_a_next;
  wire [15:0] layer_4_b_next;
  wire [28:0] layer_4_state_next;
  wire [19:0] layer_5_a_next;
  wire [15:0] layer_5_b_next;
  wire [28:0] layer_5_state_next;
  wire [19:0] layer_6_a_next;
  wire [15:0] layer_6_b_next;
  wire [28:0] layer_6_state_next;
  wire [19:0] layer_7_a_next;
  wire [15:0] layer_7_b_next;
  wire [28:0] layer_7_state_next;
  accumulator_fma_bf16_bf16_w16_an12_k4096_late_to_29 accumulator (
    .clk(clk),
    .first(first),
    .first_next(first_next),
    .last(last),
    .last_next(last_next),
    .sum(sum),
    .value(layer_7_state_next)
  );
  pe_chain_fma_bf16_bf16_w16_an12_k4096_late layer_0 (
    .a(a[19:0]),
    .a_next(layer_0_a_next),
    .b(b[15:0]),
    .b_next(layer_0_b_next),
    .clk(clk),
    .state(29'h00000000),
    .state_next(layer_0_state_next)
  );
  pe_chain_fma_bf16_bf16_w16_an12_k4096_late layer_1 (
    .a(a[39:20]),
    .a_next(layer_1_a_next),
    .b(b[31:16]),
    .b_next(layer_1_b_next),
    .clk(clk),
    .state(layer_0_state_next),
    .state_next(layer_1_state_next)
  );
  pe_chain_fma_bf16_bf16_w16_an12_k4096_late layer_2 (
    .a(a[59:40]),
    .a_next(layer_2_a_next),
    .b(b[47:32]),
    .b_next(layer_2_b_next),
    .clk(clk),
    .state(layer_1_state_next),
    .state_next(layer_2_state_next)
  );
  pe_chain_fma_bf16_bf16_w16_an12_k4096_late layer_3 (
    .a(a[79:60]),
    .a_next(layer_3_a_next),
    .b(b[63:48]),
    .b_next(layer_3_b_next),
    .clk(clk),
    .state(layer_2_state_next),
    .state_next(layer_3_state_next)
  );
  pe_chain_fma_bf16_bf16_w16_an12_k4096_late layer_4 (
    .a(a[99:80]),
    .a_next(layer_4_a_next),
    .b(b[79:64]),
    .b_next(layer_4_b_next),
    .clk(clk),
    .state(layer_3_state_next),
    .state_next(layer_4_state_next)
  );
  pe_chain_fma_bf16_bf16_w16_an12_k4096_late layer_5 (
    .a(a[119:100]),
    .a_next(layer_5_a_next),
    .b(b[95:80]),
    .b_next(layer_5_b_next),
    .clk(clk),
    .state(layer_4_state_next),
    .state_next(layer_5_state_next)
  );
  pe_chain_fma_bf16_bf16_w16_an12_k4096_late layer_6 (
    .a(a[139:120]),
    .a_next(layer_6_a_next),
    .b(b[111:96]),
    .b_next(layer_6_b_next),
    .clk(clk),
    .state(layer_5_state_next),
    .state_next(layer_6_state_next)
  );
  pe_chain_fma_bf16_bf16_w16_an12_k4096_late layer_7 (
    .a(a[159:140]),
    .a_next(layer_7_a_next),
    .b(b[127:112]),
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

module row_cube_fma_bf16_bf16_w16_an12_k4096_late_x8_to_29_x8(b, first, last, clk, b_next, first_next, last_next, sums, a);
  input [1023:0] b;
  wire [1023:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [1023:0] b_next;
  wire [1023:0] b_next;
  output first_next;
  wire first_next;
  output last_next;
  wire last_next;
  output [231:0] sums;
  wire [231:0] sums;
  input [159:0] a;
  wire [159:0] a;
  wire [159:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [159:0] pe_0_a_next;
  wire [127:0] pe_0_b_next;
  wire pe_0_first_next;
  wire pe_0_last_next;
  wire [28:0] pe_0_sum;
  wire [159:0] pe_1_a_next;
  wire [127:0] pe_1_b_next;
  wire pe_1_first_next;
  wire pe_1_last_next;
  wire [28:0] pe_1_sum;
  wire [159:0] pe_2_a_next;
  wire [127:0] pe_2_b_next;
  wire pe_2_first_next;
  wire pe_2_last_next;
  wire [28:0] pe_2_sum;
  wire [159:0] pe_3_a_next;
  wire [127:0] pe_3_b_next;
  wire pe_3_first_next;
  wire pe_3_last_next;
  wire [28:0] pe_3_sum;
  wire [159:0] pe_4_a_next;
  wire [127:0] pe_4_b_next;
  wire pe_4_first_next;
  wire pe_4_last_next;
  wire [28:0] pe_4_sum;
  wire [159:0] pe_5_a_next;
  wire [127:0] pe_5_b_next;
  wire pe_5_first_next;
  wire pe_5_last_next;
  wire [28:0] pe_5_sum;
  wire [159:0] pe_6_a_next;
  wire [127:0] pe_6_b_next;
  wire pe_6_first_next;
  wire pe_6_last_next;
  wire [28:0] pe_6_sum;
  wire [127:0] pe_7_b_next;
  wire [28:0] pe_7_sum;
  pe_cube_fma_bf16_bf16_w16_an12_k4096_late_x8_to_29 pe_0 (
    .a(a),
    .a_next(pe_0_a_next),
    .b(b[127:0]),
    .b_next(pe_0_b_next),
    .clk(clk),
    .first(first),
    .first_next(first_next),
    .last(last),
    .last_next(last_next),
    .sum(pe_0_sum)
  );
  pe_cube_fma_bf16_bf16_w16_an12_k4096_late_x8_to_29 pe_1 (
    .a(pe_0_a_next),
    .a_next(pe_1_a_next),
    .b(b[255:128]),
    .b_next(pe_1_b_next),
    .clk(clk),
    .first(first_next),
    .first_next(pe_1_first_next),
    .last(last_next),
    .last_next(pe_1_last_next),
    .sum(pe_1_sum)
  );
  pe_cube_fma_bf16_bf16_w16_an12_k4096_late_x8_to_29 pe_2 (
    .a(pe_1_a_next),
    .a_next(pe_2_a_next),
    .b(b[383:256]),
    .b_next(pe_2_b_next),
    .clk(clk),
    .first(pe_1_first_next),
    .first_next(pe_2_first_next),
    .last(pe_1_last_next),
    .last_next(pe_2_last_next),
    .sum(pe_2_sum)
  );
  pe_cube_fma_bf16_bf16_w16_an12_k4096_late_x8_to_29 pe_3 (
    .a(pe_2_a_next),
    .a_next(pe_3_a_next),
    .b(b[511:384]),
    .b_next(pe_3_b_next),
    .clk(clk),
    .first(pe_2_first_next),
    .first_next(pe_3_first_next),
    .last(pe_2_last_next),
    .last_next(pe_3_last_next),
    .sum(pe_3_sum)
  );
  pe_cube_fma_bf16_bf16_w16_an12_k4096_late_x8_to_29 pe_4 (
    .a(pe_3_a_next),
    .a_next(pe_4_a_next),
    .b(b[639:512]),
    .b_next(pe_4_b_next),
    .clk(clk),
    .first(pe_3_first_next),
    .first_next(pe_4_first_next),
    .last(pe_3_last_next),
    .last_next(pe_4_last_next),
    .sum(pe_4_sum)
  );
  pe_cube_fma_bf16_bf16_w16_an12_k4096_late_x8_to_29 pe_5 (
    .a(pe_4_a_next),
    .a_next(pe_5_a_next),
    .b(b[767:640]),
    .b_next(pe_5_b_next),
    .clk(clk),
    .first(pe_4_first_next),
    .first_next(pe_5_first_next),
    .last(pe_4_last_next),
    .last_next(pe_5_last_next),
    .sum(pe_5_sum)
  );
  pe_cube_fma_bf16_bf16_w16_an12_k4096_late_x8_to_29 pe_6 (
    .a(pe_5_a_next),
    .a_next(pe_6_a_next),
    .b(b[895:768]),
    .b_next(pe_6_b_next),
    .clk(clk),
    .first(pe_5_first_next),
    .first_next(pe_6_first_next),
    .last(pe_5_last_next),
    .last_next(pe_6_last_next),
    .sum(pe_6_sum)
  );
  pe_cube_fma_bf16_bf16_w16_an12_k4096_late_x8_to_29 pe_7 (
    .a(pe_6_a_next),
    .a_next(\$1 ),
    .b(b[1023:896]),
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

module group_cube_fma_bf16_bf16_w16_an12_k4096_late_x8_to_29_8x8(b, first, last, clk, b_next, first_next, last_next, picked, a);
  input [1023:0] b;
  wire [1023:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [1023:0] b_next;
  wire [1023:0] b_next;
  output first_next;
  wire first_next;
  output last_next;
  wire last_next;
  output [231:0] picked;
  reg [231:0] picked;
  input [1279:0] a;
  wire [1279:0] a;
  wire [231:0] \$1 ;
  wire [231:0] \$2 ;
  wire [231:0] \$3 ;
  wire [231:0] \$4 ;
  wire [231:0] \$5 ;
  wire [231:0] \$6 ;
  wire [231:0] \$7 ;
  wire [231:0] picked_now;
  wire [1023:0] row_0_b_next;
  wire row_0_first_next;
  wire row_0_last_next;
  wire [231:0] row_0_sums;
  wire [1023:0] row_1_b_next;
  wire row_1_first_next;
  wire row_1_last_next;
  wire [231:0] row_1_sums;
  wire [1023:0] row_2_b_next;
  wire row_2_first_next;
  wire row_2_last_next;
  wire [231:0] row_2_sums;
  wire [1023:0] row_3_b_next;
  wire row_3_first_next;
  wire row_3_last_next;
  wire [231:0] row_3_sums;
  wire [1023:0] row_4_b_next;
  wire row_4_first_next;
  wire row_4_last_next;
  wire [231:0] row_4_sums;
  wire [1023:0] row_5_b_next;
  wire row_5_first_next;
  wire row_5_last_next;
  wire [231:0] row_5_sums;
  wire [1023:0] row_6_b_next;
  wire row_6_first_next;
  wire row_6_last_next;
  wire [231:0] row_6_sums;
  wire [1023:0] row_7_b_next;
  wire row_7_first_next;
  wire row_7_last_next;
  wire [231:0] row_7_sums;
  wire [1279:0] skew_a_skewed;
  assign \$3  = \$1  | \$2 ;
  assign \$4  = row_4_sums | row_5_sums;
  assign \$5  = row_6_sums | row_7_sums;
  assign \$6  = \$4  | \$5 ;
  assign \$7  = \$3  | \$6 ;
  always @(posedge clk)
    picked <= \$7 ;
  assign \$1  = row_0_sums | row_1_sums;
  assign \$2  = row_2_sums | row_3_sums;
  row_cube_fma_bf16_bf16_w16_an12_k4096_late_x8_to_29_x8 row_0 (
    .a(skew_a_skewed[159:0]),
    .b(b),
    .b_next(row_0_b_next),
    .clk(clk),
    .first(first),
    .first_next(row_0_first_next),
    .last(last),
    .last_next(row_0_last_next),
    .sums(row_0_sums)
  );
  row_cube_fma_bf16_bf16_w16_an12_k4096_late_x8_to_29_x8 row_1 (
    .a(skew_a_skewed[319:160]),
    .b(row_0_b_next),
    .b_next(row_1_b_next),
    .clk(clk),
    .first(row_0_first_next),
    .first_next(row_1_first_next),
    .last(row_0_last_next),
    .last_next(row_1_last_next),
    .sums(row_1_sums)
  );
  row_cube_fma_bf16_bf16_w16_an12_k4096_late_x8_to_29_x8 row_2 (
    .a(skew_a_skewed[479:320]),
    .b(row_1_b_next),
    .b_next(row_2_b_next),
    .clk(clk),
    .first(row_1_first_next),
    .first_next(row_2_first_next),
    .last(row_1_last_next),
    .last_next(row_2_last_next),
    .sums(row_2_sums)
  );
  row_cube_fma_bf16_bf16_w16_an12_k4096_late_x8_to_29_x8 row_3 (
    .a(skew_a_skewed[639:480]),
    .b(row_2_b_next),
    .b_next(row_3_b_next),
    .clk(clk),
    .first(row_2_first_next),
    .first_next(row_3_first_next),
    .last(row_2_last_next),
    .last_next(row_3_last_next),
    .sums(row_3_sums)
  );
  row_cube_fma_bf16_bf16_w16_an12_k4096_late_x8_to_29_x8 row_4 (
    .a(skew_a_skewed[799:640]),
    .b(row_3_b_next),
    .b_next(row_4_b_next),
    .clk(clk),
    .first(row_3_first_next),
    .first_next(row_4_first_next),
    .last(row_3_last_next),
    .last_next(row_4_last_next),
    .sums(row_4_sums)
  );
  row_cube_fma_bf16_bf16_w16_an12_k4096_late_x8_to_29_x8 row_5 (
    .a(skew_a_skewed[959:800]),
    .b(row_4_b_next),
    .b_next(row_5_b_next),
    .clk(clk),
    .first(row_4_first_next),
    .first_next(row_5_first_next),
    .last(row_4_last_next),
    .last_next(row_5_last_next),
    .sums(row_5_sums)
  );
  row_cube_fma_bf16_bf16_w16_an12_k4096_late_x8_to_29_x8 row_6 (
    .a(skew_a_skewed[1119:960]),
    .b(row_5_b_next),
    .b_next(row_6_b_next),
    .clk(clk),
    .first(row_5_first_next),
    .first_next(row_6_first_next),
    .last(row_5_last_next),
    .last_next(row_6_last_next),
    .sums(row_6_sums)
  );
  row_cube_fma_bf16_bf16_w16_an12_k4096_late_x8_to_29_x8 row_7 (
    .a(skew_a_skewed[1279:1120]),
    .b(row_6_b_next),
    .b_next(b_next),
    .clk(clk),
    .first(row_6_first_next),
    .first_next(first_next),
    .last(row_6_last_next),
    .last_next(last_next),
    .sums(row_7_sums)
  );
  skew_8x160 skew_a (
    .clk(clk),
    .skewed(skew_a_skewed),
    .straight(a)
  );
  assign row_7_last_next = last_next;
  assign row_7_first_next = first_next;
  assign row_7_b_next = b_next;
  assign picked_now = picked;
endmodule

module array_cube_fma_bf16_bf16_w16_an12_k4096_late_8x8x8_to_29(b, first, last, clk, c, a);
  input [1023:0] b;
  wire [1023:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [231:0] c;
  wire [231:0] c;
  input [1023:0] a;
  wire [1023:0] a;
  wire [1023:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [19:0] encoder_0_0_code;
  wire [19:0] encoder_0_10_code;
  wire [19:0] encoder_0_11_code;
  wire [19:0] encoder_0_12_code;
  wire [19:0] encoder_0_13_code;
  wire [19:0] encoder_0_14_code;
  wire [19:0] encoder_0_15_code;
  wire [19:0] encoder_0_1_code;
  wire [19:0] encoder_0_2_code;
  wire [19:0] encoder_0_3_code;
  wire [19:0] encoder_0_4_code;
  wire [19:0] encoder_0_5_code;
  wire [19:0] encoder_0_6_code;
  wire [19:0] encoder_0_7_code;
  wire [19:0] encoder_0_8_code;
  wire [19:0] encoder_0_9_code;
  wire [19:0] encoder_1_0_code;
  wire [19:0] encoder_1_10_code;
  wire [19:0] encoder_1_11_code;
  wire [19:0] encoder_1_12_code;
  wire [19:0] encoder_1_13_code;
  wire [19:0] encoder_1_14_code;
  wire [19:0] encoder_1_15_code;
  wire [19:0] encoder_1_1_code;
  wire [19:0] encoder_1_2_code;
  wire [19:0] encoder_1_3_code;
  wire [19:0] encoder_1_4_code;
  wire [19:0] encoder_1_5_code;
  wire [19:0] encoder_1_6_code;
  wire [19:0] encoder_1_7_code;
  wire [19:0] encoder_1_8_code;
  wire [19:0] encoder_1_9_code;
  wire [19:0] encoder_2_0_code;
  wire [19:0] encoder_2_10_code;
  wire [19:0] encoder_2_11_code;
  wire [19:0] encoder_2_12_code;
  wire [19:0] encoder_2_13_code;
  wire [19:0] encoder_2_14_code;
  wire [19:0] encoder_2_15_code;
  wire [19:0] encoder_2_1_code;
  wire [19:0] encoder_2_2_code;
  wire [19:0] encoder_2_3_code;
  wire [19:0] encoder_2_4_code;
  wire [19:0] encoder_2_5_code;
  wire [19:0] encoder_2_6_code;
  wire [19:0] encoder_2_7_code;
  wire [19:0] encoder_2_8_code;
  wire [19:0] encoder_2_9_code;
  wire [19:0] encoder_3_0_code;
  wire [19:0] encoder_3_10_code;
  wire [19:0] encoder_3_11_code;
  wire [19:0] encoder_3_12_code;
  wire [19:0] encoder_3_13_code;
  wire [19:0] encoder_3_14_code;
  wire [19:0] encoder_3_15_code;
  wire [19:0] encoder_3_1_code;
  wire [19:0] encoder_3_2_code;
  wire [19:0] encoder_3_3_code;
  wire [19:0] encoder_3_4_code;
  wire [19:0] encoder_3_5_code;
  wire [19:0] encoder_3_6_code;
  wire [19:0] encoder_3_7_code;
  wire [19:0] encoder_3_8_code;
  wire [19:0] encoder_3_9_code;
  reg [7:0] first_line;
  wire [231:0] group_0_picked;
  reg [7:0] last_line;
  wire [159:0] layers_a_0_skewed;
  wire [159:0] layers_a_1_skewed;
  wire [159:0] layers_a_2_skewed;
  wire [159:0] layers_a_3_skewed;
  wire [159:0] layers_a_4_skewed;
  wire [159:0] layers_a_5_skewed;
  wire [159:0] layers_a_6_skewed;
  wire [159:0] layers_a_7_skewed;
  wire [127:0] layers_b_0_skewed;
  wire [127:0] layers_b_1_skewed;
  wire [127:0] layers_b_2_skewed;
  wire [127:0] layers_b_3_skewed;
  wire [127:0] layers_b_4_skewed;
  wire [127:0] layers_b_5_skewed;
  wire [127:0] layers_b_6_skewed;
  wire [127:0] layers_b_7_skewed;
  wire [1023:0] skew_b_0_skewed;
  always @(posedge clk)
    first_line <= { first_line[6:0], first };
  always @(posedge clk)
    last_line <= { last_line[6:0], last };
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_0_0 (
    .a(a[15:0]),
    .code(encoder_0_0_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_0_1 (
    .a(a[31:16]),
    .code(encoder_0_1_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_0_10 (
    .a(a[175:160]),
    .code(encoder_0_10_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_0_11 (
    .a(a[191:176]),
    .code(encoder_0_11_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_0_12 (
    .a(a[207:192]),
    .code(encoder_0_12_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_0_13 (
    .a(a[223:208]),
    .code(encoder_0_13_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_0_14 (
    .a(a[239:224]),
    .code(encoder_0_14_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_0_15 (
    .a(a[255:240]),
    .code(encoder_0_15_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_0_2 (
    .a(a[47:32]),
    .code(encoder_0_2_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_0_3 (
    .a(a[63:48]),
    .code(encoder_0_3_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_0_4 (
    .a(a[79:64]),
    .code(encoder_0_4_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_0_5 (
    .a(a[95:80]),
    .code(encoder_0_5_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_0_6 (
    .a(a[111:96]),
    .code(encoder_0_6_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_0_7 (
    .a(a[127:112]),
    .code(encoder_0_7_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_0_8 (
    .a(a[143:128]),
    .code(encoder_0_8_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_0_9 (
    .a(a[159:144]),
    .code(encoder_0_9_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_1_0 (
    .a(a[271:256]),
    .code(encoder_1_0_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_1_1 (
    .a(a[287:272]),
    .code(encoder_1_1_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_1_10 (
    .a(a[431:416]),
    .code(encoder_1_10_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_1_11 (
    .a(a[447:432]),
    .code(encoder_1_11_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_1_12 (
    .a(a[463:448]),
    .code(encoder_1_12_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_1_13 (
    .a(a[479:464]),
    .code(encoder_1_13_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_1_14 (
    .a(a[495:480]),
    .code(encoder_1_14_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_1_15 (
    .a(a[511:496]),
    .code(encoder_1_15_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_1_2 (
    .a(a[303:288]),
    .code(encoder_1_2_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_1_3 (
    .a(a[319:304]),
    .code(encoder_1_3_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_1_4 (
    .a(a[335:320]),
    .code(encoder_1_4_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_1_5 (
    .a(a[351:336]),
    .code(encoder_1_5_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_1_6 (
    .a(a[367:352]),
    .code(encoder_1_6_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_1_7 (
    .a(a[383:368]),
    .code(encoder_1_7_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_1_8 (
    .a(a[399:384]),
    .code(encoder_1_8_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_1_9 (
    .a(a[415:400]),
    .code(encoder_1_9_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_2_0 (
    .a(a[527:512]),
    .code(encoder_2_0_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_2_1 (
    .a(a[543:528]),
    .code(encoder_2_1_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_2_10 (
    .a(a[687:672]),
    .code(encoder_2_10_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_2_11 (
    .a(a[703:688]),
    .code(encoder_2_11_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_2_12 (
    .a(a[719:704]),
    .code(encoder_2_12_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_2_13 (
    .a(a[735:720]),
    .code(encoder_2_13_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_2_14 (
    .a(a[751:736]),
    .code(encoder_2_14_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_2_15 (
    .a(a[767:752]),
    .code(encoder_2_15_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_2_2 (
    .a(a[559:544]),
    .code(encoder_2_2_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_2_3 (
    .a(a[575:560]),
    .code(encoder_2_3_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_2_4 (
    .a(a[591:576]),
    .code(encoder_2_4_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_2_5 (
    .a(a[607:592]),
    .code(encoder_2_5_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_2_6 (
    .a(a[623:608]),
    .code(encoder_2_6_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_2_7 (
    .a(a[639:624]),
    .code(encoder_2_7_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_2_8 (
    .a(a[655:640]),
    .code(encoder_2_8_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_2_9 (
    .a(a[671:656]),
    .code(encoder_2_9_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_3_0 (
    .a(a[783:768]),
    .code(encoder_3_0_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_3_1 (
    .a(a[799:784]),
    .code(encoder_3_1_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_3_10 (
    .a(a[943:928]),
    .code(encoder_3_10_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_3_11 (
    .a(a[959:944]),
    .code(encoder_3_11_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_3_12 (
    .a(a[975:960]),
    .code(encoder_3_12_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_3_13 (
    .a(a[991:976]),
    .code(encoder_3_13_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_3_14 (
    .a(a[1007:992]),
    .code(encoder_3_14_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_3_15 (
    .a(a[1023:1008]),
    .code(encoder_3_15_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_3_2 (
    .a(a[815:800]),
    .code(encoder_3_2_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_3_3 (
    .a(a[831:816]),
    .code(encoder_3_3_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_3_4 (
    .a(a[847:832]),
    .code(encoder_3_4_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_3_5 (
    .a(a[863:848]),
    .code(encoder_3_5_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_3_6 (
    .a(a[879:864]),
    .code(encoder_3_6_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_3_7 (
    .a(a[895:880]),
    .code(encoder_3_7_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_3_8 (
    .a(a[911:896]),
    .code(encoder_3_8_code)
  );
  encoder_fma_bf16_bf16_w16_an12_k4096_late encoder_3_9 (
    .a(a[927:912]),
    .code(encoder_3_9_code)
  );
  group_cube_fma_bf16_bf16_w16_an12_k4096_late_x8_to_29_8x8 group_0 (
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
  skew_8x20 layers_a_0 (
    .clk(clk),
    .skewed(layers_a_0_skewed),
    .straight({ encoder_0_7_code, encoder_0_6_code, encoder_0_5_code, encoder_0_4_code, encoder_0_3_code, encoder_0_2_code, encoder_0_1_code, encoder_0_0_code })
  );
  skew_8x20 layers_a_1 (
    .clk(clk),
    .skewed(layers_a_1_skewed),
    .straight({ encoder_0_15_code, encoder_0_14_code, encoder_0_13_code, encoder_0_12_code, encoder_0_11_code, encoder_0_10_code, encoder_0_9_code, encoder_0_8_code })
  );
  skew_8x20 layers_a_2 (
    .clk(clk),
    .skewed(layers_a_2_skewed),
    .straight({ encoder_1_7_code, encoder_1_6_code, encoder_1_5_code, encoder_1_4_code, encoder_1_3_code, encoder_1_2_code, encoder_1_1_code, encoder_1_0_code })
  );
  skew_8x20 layers_a_3 (
    .clk(clk),
    .skewed(layers_a_3_skewed),
    .straight({ encoder_1_15_code, encoder_1_14_code, encoder_1_13_code, encoder_1_12_code, encoder_1_11_code, encoder_1_10_code, encoder_1_9_code, encoder_1_8_code })
  );
  skew_8x20 layers_a_4 (
    .clk(clk),
    .skewed(layers_a_4_skewed),
    .straight({ encoder_2_7_code, encoder_2_6_code, encoder_2_5_code, encoder_2_4_code, encoder_2_3_code, encoder_2_2_code, encoder_2_1_code, encoder_2_0_code })
  );
  skew_8x20 layers_a_5 (
    .clk(clk),
    .skewed(layers_a_5_skewed),
    .straight({ encoder_2_15_code, encoder_2_14_code, encoder_2_13_code, encoder_2_12_code, encoder_2_11_code, encoder_2_10_code, encoder_2_9_code, encoder_2_8_code })
  );
  skew_8x20 layers_a_6 (
    .clk(clk),
    .skewed(layers_a_6_skewed),
    .straight({ encoder_3_7_code, encoder_3_6_code, encoder_3_5_code, encoder_3_4_code, encoder_3_3_code, encoder_3_2_code, encoder_3_1_code, encoder_3_0_code })
  );
  skew_8x20 layers_a_7 (
    .clk(clk),
    .skewed(layers_a_7_skewed),
    .straight({ encoder_3_15_code, encoder_3_14_code, encoder_3_13_code, encoder_3_12_code, encoder_3_11_code, encoder_3_10_code, encoder_3_9_code, encoder_3_8_code })
  );
  skew_8x16 layers_b_0 (
    .clk(clk),
    .skewed(layers_b_0_skewed),
    .straight(b[127:0])
  );
  skew_8x16 layers_b_1 (
    .clk(clk),
    .skewed(layers_b_1_skewed),
    .straight(b[255:128])
  );
  skew_8x16 layers_b_2 (
    .clk(clk),
    .skewed(layers_b_2_skewed),
    .straight(b[383:256])
  );
  skew_8x16 layers_b_3 (
    .clk(clk),
    .skewed(layers_b_3_skewed),
    .straight(b[511:384])
  );
  skew_8x16 layers_b_4 (
    .clk(clk),
    .skewed(layers_b_4_skewed),
    .straight(b[639:512])
  );
  skew_8x16 layers_b_5 (
    .clk(clk),
    .skewed(layers_b_5_skewed),
    .straight(b[767:640])
  );
  skew_8x16 layers_b_6 (
    .clk(clk),
    .skewed(layers_b_6_skewed),
    .straight(b[895:768])
  );
  skew_8x16 layers_b_7 (
    .clk(clk),
    .skewed(layers_b_7_skewed),
    .straight(b[1023:896])
  );
  skew_8x128 skew_b_0 (
    .clk(clk),
    .skewed(skew_b_0_skewed),
    .straight({ layers_b_7_skewed, layers_b_6_skewed, layers_b_5_skewed, layers_b_4_skewed, layers_b_3_skewed, layers_b_2_skewed, layers_b_1_skewed, layers_b_0_skewed })
  );
  assign group_0_picked = c;
endmodule

module lane_store_fma_bf16_bf16_w16_an12_k4096_late_to_29_x28(value, fetch, clk, rst, token_next, word, token);
  input [28:0] value;
  wire [28:0] value;
  input fetch;
  wire fetch;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [30:0] token_next;
  reg [30:0] token_next;
  output [15:0] word;
  reg [15:0] word;
  input [30:0] token;
  wire [30:0] token;
  wire [28:0] \$1 ;
  wire [28:0] \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire [8:0] \$102 ;
  wire [16:0] \$103 ;
  wire [17:0] \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire [28:0] \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire [14:0] \$113 ;
  wire [14:0] \$114 ;
  wire [14:0] \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire [30:0] \$119 ;
  wire [28:0] \$12 ;
  wire [30:0] \$120 ;
  wire [28:0] \$121 ;
  wire [28:0] \$122 ;
  wire [28:0] \$123 ;
  wire [28:0] \$124 ;
  wire [28:0] \$125 ;
  wire [28:0] \$126 ;
  wire [28:0] \$127 ;
  wire [28:0] \$128 ;
  wire [28:0] \$129 ;
  wire [28:0] \$13 ;
  wire [28:0] \$130 ;
  wire [28:0] \$131 ;
  wire [28:0] \$132 ;
  wire [28:0] \$133 ;
  wire [28:0] \$134 ;
  wire [28:0] \$135 ;
  wire [28:0] \$136 ;
  wire [28:0] \$137 ;
  wire [28:0] \$138 ;
  wire [28:0] \$139 ;
  wire [28:0] \$14 ;
  wire [28:0] \$140 ;
  wire [28:0] \$141 ;
  wire [28:0] \$142 ;
  wire [28:0] \$143 ;
  wire [28:0] \$144 ;
  wire [28:0] \$145 ;
  wire [28:0] \$146 ;
  wire [28:0] \$147 ;
  wire [28:0] \$148 ;
  wire [27:0] \$149 ;
  wire [28:0] \$15 ;
  wire [15:0] \$150 ;
  wire [28:0] \$16 ;
  wire [28:0] \$17 ;
  wire [28:0] \$18 ;
  wire [28:0] \$19 ;
  wire [28:0] \$2 ;
  wire [28:0] \$20 ;
  wire [28:0] \$21 ;
  wire [28:0] \$22 ;
  wire [28:0] \$23 ;
  wire [28:0] \$24 ;
  wire [28:0] \$25 ;
  wire [28:0] \$26 ;
  wire [28:0] \$27 ;
  wire [28:0] \$28 ;
  wire [28:0] \$29 ;
  wire [28:0] \$3 ;
  wire [28:0] \$30 ;
  wire [28:0] \$31 ;
  wire [28:0] \$32 ;
  wire [28:0] \$33 ;
  wire [28:0] \$34 ;
  wire [28:0] \$35 ;
  wire [28:0] \$36 ;
  wire [28:0] \$37 ;
  wire [28:0] \$38 ;
  wire [28:0] \$39 ;
  wire [28:0] \$4 ;
  wire [28:0] \$40 ;
  wire [28:0] \$41 ;
  wire [28:0] \$42 ;
  wire [28:0] \$43 ;
  wire [28:0] \$44 ;
  wire [28:0] \$45 ;
  wire [28:0] \$46 ;
  wire [28:0] \$47 ;
  wire [28:0] \$48 ;
  wire [28:0] \$49 ;
  wire [28:0] \$5 ;
  wire [28:0] \$50 ;
  wire [28:0] \$51 ;
  wire [28:0] \$52 ;
  wire [28:0] \$53 ;
  wire [28:0] \$54 ;
  wire [28:0] \$55 ;
  wire [28:0] \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$64 ;
  wire \$65 ;
  wire \$68 ;
  wire \$69 ;
  wire [28:0] \$7 ;
  wire \$72 ;
  wire \$73 ;
  wire \$76 ;
  wire \$77 ;
  wire [28:0] \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire \$84 ;
  wire \$85 ;
  wire [28:0] \$9 ;
  wire [11:0] \$95 ;
  wire [12:0] \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire [15:0] \$99 ;
  wire [27:0] \$procmux$49_Y ;
  reg [28:0] \$signal ;
  wire [15:0] \$signal$41 ;
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
  wire [30:0] held_token;
  wire \held_token.final ;
  wire \held_token.first ;
  wire \held_token.last ;
  wire [27:0] \held_token.slot ;
  wire is_nothing;
  wire [16:0] magnitude;
  wire [15:0] pattern;
  reg [27:0] pointer;
  wire result_sign;
  wire [14:0] result_size;
  wire round_up;
  wire [28:0] total;
  wire [28:0] \word$12 ;
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
  reg [28:0] word_19;
  reg [28:0] word_2;
  reg [28:0] word_20;
  reg [28:0] word_21;
  reg [28:0] word_22;
  reg [28:0] word_23;
  reg [28:0] word_24;
  reg [28:0] word_25;
  reg [28:0] word_26;
  reg [28:0] word_27;
  reg [28:0] word_3;
  reg [28:0] word_4;
  reg [28:0] word_5;
  reg [28:0] word_6;
  reg [28:0] word_7;
  reg [28:0] word_8;
  reg [28:0] word_9;
  reg [30:0] write_token;
  wire \write_token.final ;
  wire \write_token.first ;
  wire \write_token.last ;
  wire [27:0] \write_token.slot ;
  assign \$1  = word_0 & { pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0] };
  assign \$2  = word_1 & { pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1] };
  assign \$3  = \$1  | \$2 ;
  assign \$4  = word_2 & { pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2] };
  assign \$5  = word_3 & { pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3] };
  assign \$6  = \$4  | \$5 ;
  assign \$7  = \$3  | \$6 ;
  assign \$8  = word_4 & { pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4] };
  assign \$9  = word_5 & { pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5] };
  assign \$10  = \$8  | \$9 ;
  assign \$11  = word_6 & { pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6] };
  assign \$12  = word_7 & { pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7] };
  assign \$13  = \$11  | \$12 ;
  assign \$14  = \$10  | \$13 ;
  assign \$15  = \$7  | \$14 ;
  assign \$16  = word_8 & { pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8] };
  assign \$17  = word_9 & { pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9] };
  assign \$18  = \$16  | \$17 ;
  assign \$19  = word_10 & { pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10] };
  assign \$20  = word_11 & { pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11] };
  assign \$21  = \$19  | \$20 ;
  assign \$22  = \$18  | \$21 ;
  assign \$23  = word_12 & { pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12] };
  assign \$24  = word_13 & { pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13] };
  assign \$25  = \$23  | \$24 ;
  assign \$26  = word_14 & { pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14] };
  assign \$27  = word_15 & { pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15] };
  assign \$28  = \$26  | \$27 ;
  assign \$29  = \$25  | \$28 ;
  assign \$30  = \$22  | \$29 ;
  assign \$31  = \$15  | \$30 ;
  assign \$32  = word_16 & { pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16] };
  assign \$33  = word_17 & { pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17] };
  assign \$34  = \$32  | \$33 ;
  assign \$35  = word_18 & { pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18] };
  assign \$36  = word_19 & { pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19] };
  assign \$37  = \$35  | \$36 ;
  assign \$38  = \$34  | \$37 ;
  assign \$39  = word_20 & { pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20] };
  assign \$40  = word_21 & { pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21] };
  assign \$41  = \$39  | \$40 ;
  assign \$42  = word_22 & { pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22] };
  assign \$43  = word_23 & { pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23] };
  assign \$44  = \$42  | \$43 ;
  assign \$45  = \$41  | \$44 ;
  assign \$46  = \$38  | \$45 ;
  assign \$47  = word_24 & { pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24] };
  assign \$48  = word_25 & { pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25] };
  assign \$49  = \$47  | \$48 ;
  assign \$50  = word_26 & { pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26] };
  assign \$51  = word_27 & { pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27] };
  assign \$52  = \$50  | \$51 ;
  assign \$53  = \$49  | \$52 ;
  assign \$54  = \$46  | \$53 ;
  assign \$55  = \$31  | \$54 ;
  assign final_zeros_0_0 = ~ \$signal [1];
  assign \$60  = ~ \$signal [2];
  assign \$61  = ~ \$signal [3];
  assign final_zeros_empty_0_1 = \$60  & \$61 ;
  assign final_zeros_0_1 = ~ \$signal [3];
  assign \$64  = ~ \$signal [4];
  assign \$65  = ~ \$signal [5];
  assign final_zeros_empty_0_2 = \$64  & \$65 ;
  assign final_zeros_0_2 = ~ \$signal [5];
  assign \$68  = ~ \$signal [6];
  assign \$69  = ~ \$signal [7];
  assign final_zeros_empty_0_3 = \$68  & \$69 ;
  assign final_zeros_0_3 = ~ \$signal [7];
  assign \$72  = ~ \$signal [8];
  assign \$73  = ~ \$signal [9];
  assign final_zeros_empty_0_4 = \$72  & \$73 ;
  assign final_zeros_0_4 = ~ \$signal [9];
  assign \$76  = ~ \$signal [10];
  assign \$77  = ~ \$signal [11];
  assign final_zeros_empty_0_5 = \$76  & \$77 ;
  assign final_zeros_0_5 = ~ \$signal [11];
  assign \$80  = ~ \$signal [12];
  assign \$81  = ~ \$signal [13];
  assign final_zeros_empty_0_6 = \$80  & \$81 ;
  assign final_zeros_0_6 = ~ \$signal [13];
  assign \$84  = ~ \$signal [14];
  assign \$85  = ~ \$signal [15];
  assign final_zeros_empty_0_7 = \$84  & \$85 ;
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
  assign \$95  = \$signal [25:16] + 12'hf73;
  assign { \$96 [12:10], below_normal, binade[8:0] } = $signed(\$95 ) - $signed({ 1'h0, final_zeros_empty_2_1, final_zeros_3_0[2:0] });
  assign final_left_8 = final_zeros_empty_2_1 ? { \$signal [7:0], 8'h00 } : \$signal [15:0];
  assign final_left_4 = final_zeros_3_0[2] ? { final_left_8[11:0], 4'h0 } : final_left_8;
  assign final_left_2 = final_zeros_3_0[1] ? { final_left_4[13:0], 2'h0 } : final_left_4;
  assign final_left_1 = final_zeros_3_0[0] ? { final_left_2[14:0], 1'h0 } : final_left_2;
  assign \$97  = & { below_normal, binade[8:0] };
  assign \$98  = final_left_1[1] | final_left_1[0];
  assign \$99  = \$97  ? { 1'h0, final_left_1[15:2], \$98  } : 16'h0000;
  assign denormal = below_normal ? \$99  : final_left_1;
  assign \$100  = | denormal[6:0];
  assign \$101  = \$100  | denormal[8];
  assign round_up = denormal[7] & \$101 ;
  assign \$102  = below_normal ? 9'h000 : binade[8:0];
  assign \$103  = { \$102 , 7'h00 } + denormal[15:8];
  assign { \$104 [17], magnitude } = \$103  + round_up;
  assign beyond_range = magnitude > 15'h7f7f;
  assign \$105  = | magnitude[16:7];
  assign is_nothing = ~ \$105 ;
  assign \$106  = \$signal [27] ^ \$signal [28];
  assign result_sign = \$106  ? \$signal [28] : \$signal [26];
  assign \$107  = & \$signal [28:27];
  assign \$108  = \$signal [27] ^ \$signal [28];
  assign \$109  = | \$signal [15:0];
  assign \$110  = ~ \$109 ;
  assign \$111  = \$110  | is_nothing;
  assign \$113  = beyond_range ? 15'h7f80 : magnitude[14:0];
  assign \$114  = \$111  ? 15'h0000 : \$113 ;
  assign \$115  = \$108  ? 15'h7f80 : \$114 ;
  assign result_size = \$107  ? 15'h7fc0 : \$115 ;
  assign \$116  = & \$signal [28:27];
  assign \$117  = ~ \$116 ;
  assign pattern[15] = result_sign & \$117 ;
  assign \word$12  = write_token[1] ? { 13'h0000, pattern[15], result_size } : \$signal ;
  always @(posedge clk)
    token_next <= \$119 ;
  always @(posedge clk)
    write_token <= \$120 ;
  always @(posedge clk)
    \$signal  <= value;
  always @(posedge clk)
    word_0 <= \$121 ;
  always @(posedge clk)
    word_1 <= \$122 ;
  always @(posedge clk)
    word_2 <= \$123 ;
  always @(posedge clk)
    word_3 <= \$124 ;
  always @(posedge clk)
    word_4 <= \$125 ;
  always @(posedge clk)
    word_5 <= \$126 ;
  always @(posedge clk)
    word_6 <= \$127 ;
  always @(posedge clk)
    word_7 <= \$128 ;
  always @(posedge clk)
    word_8 <= \$129 ;
  always @(posedge clk)
    word_9 <= \$130 ;
  always @(posedge clk)
    word_10 <= \$131 ;
  always @(posedge clk)
    word_11 <= \$132 ;
  always @(posedge clk)
    word_12 <= \$133 ;
  always @(posedge clk)
    word_13 <= \$134 ;
  always @(posedge clk)
    word_14 <= \$135 ;
  always @(posedge clk)
    word_15 <= \$136 ;
  always @(posedge clk)
    word_16 <= \$137 ;
  always @(posedge clk)
    word_17 <= \$138 ;
  always @(posedge clk)
    word_18 <= \$139 ;
  always @(posedge clk)
    word_19 <= \$140 ;
  always @(posedge clk)
    word_20 <= \$141 ;
  always @(posedge clk)
    word_21 <= \$142 ;
  always @(posedge clk)
    word_22 <= \$143 ;
  always @(posedge clk)
    word_23 <= \$144 ;
  always @(posedge clk)
    word_24 <= \$145 ;
  always @(posedge clk)
    word_25 <= \$146 ;
  always @(posedge clk)
    word_26 <= \$147 ;
  always @(posedge clk)
    word_27 <= \$148 ;
  always @(posedge clk)
    pointer <= \$149 ;
  always @(posedge clk)
    word <= \$150 ;
  assign \$124  = write_token[6] ? \word$12  : word_3;
  assign \$123  = write_token[5] ? \word$12  : word_2;
  assign \$122  = write_token[4] ? \word$12  : word_1;
  assign \$121  = write_token[3] ? \word$12  : word_0;
  assign \$120  = rst ? 31'h00000000 : token_next;
  assign \$119  = rst ? 31'h00000000 : token;
  assign \$150  = fetch ? \$55 [15:0] : word;
  assign \$procmux$49_Y  = fetch ? { pointer[26:0], pointer[27] } : pointer;
  assign \$149  = rst ? 28'h0000001 : \$procmux$49_Y ;
  assign \$148  = write_token[30] ? \word$12  : word_27;
  assign \$147  = write_token[29] ? \word$12  : word_26;
  assign \$146  = write_token[28] ? \word$12  : word_25;
  assign \$145  = write_token[27] ? \word$12  : word_24;
  assign \$144  = write_token[26] ? \word$12  : word_23;
  assign \$143  = write_token[25] ? \word$12  : word_22;
  assign \$142  = write_token[24] ? \word$12  : word_21;
  assign \$141  = write_token[23] ? \word$12  : word_20;
  assign \$140  = write_token[22] ? \word$12  : word_19;
  assign \$139  = write_token[21] ? \word$12  : word_18;
  assign \$138  = write_token[20] ? \word$12  : word_17;
  assign \$137  = write_token[19] ? \word$12  : word_16;
  assign \$136  = write_token[18] ? \word$12  : word_15;
  assign \$135  = write_token[17] ? \word$12  : word_14;
  assign \$134  = write_token[16] ? \word$12  : word_13;
  assign \$133  = write_token[15] ? \word$12  : word_12;
  assign \$132  = write_token[14] ? \word$12  : word_11;
  assign \$131  = write_token[13] ? \word$12  : word_10;
  assign \$130  = write_token[12] ? \word$12  : word_9;
  assign \$129  = write_token[11] ? \word$12  : word_8;
  assign \$128  = write_token[10] ? \word$12  : word_7;
  assign \$127  = write_token[9] ? \word$12  : word_6;
  assign \$126  = write_token[8] ? \word$12  : word_5;
  assign \$125  = write_token[7] ? \word$12  : word_4;
  assign \write_token.slot  = write_token[30:3];
  assign \$104 [16:0] = magnitude;
  assign \$96 [9:0] = { below_normal, binade[8:0] };
  assign \write_token.last  = write_token[2];
  assign \write_token.final  = write_token[1];
  assign \write_token.first  = write_token[0];
  assign \held_token.slot  = token_next[30:3];
  assign \held_token.last  = token_next[2];
  assign \held_token.final  = token_next[1];
  assign \held_token.first  = token_next[0];
  assign pattern[14:0] = result_size;
  assign binade[9] = below_normal;
  assign final_zeros_3_0[3] = final_zeros_empty_2_1;
  assign final_zeros_2_1[2] = final_zeros_empty_1_3;
  assign final_zeros_2_0[2] = final_zeros_empty_1_1;
  assign final_zeros_1_3[1] = final_zeros_empty_0_7;
  assign final_zeros_1_2[1] = final_zeros_empty_0_5;
  assign final_zeros_1_1[1] = final_zeros_empty_0_3;
  assign final_zeros_1_0[1] = final_zeros_empty_0_1;
  assign \$signal$41  = word;
  assign total = value;
  assign held_token = token_next;
endmodule

module collector_8_lane_store_fma_bf16_bf16_w16_an12_k4096_late_to_29_x28(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
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
  wire [127:0] m_axis_tdata;
  output m_axis_tlast;
  reg m_axis_tlast;
  input [30:0] token;
  wire [30:0] token;
  wire [5:0] \$1 ;
  wire \$10 ;
  wire [27:0] \$11 ;
  wire [27:0] \$12 ;
  wire [27:0] \$13 ;
  wire [27:0] \$14 ;
  wire [27:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [30:0] \$19 ;
  wire [6:0] \$2 ;
  wire [27:0] \$20 ;
  wire [4:0] \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire [27:0] \$24 ;
  wire \$25 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [27:0] \$procmux$41_Y ;
  wire \$signal ;
  reg [4:0] \$signal$13 ;
  wire \$signal$15 ;
  reg [27:0] \$signal$16 ;
  wire fetch;
  wire [30:0] lane_0_token_next;
  wire [15:0] lane_0_word;
  wire [30:0] lane_1_token_next;
  wire [15:0] lane_1_word;
  wire [30:0] lane_2_token_next;
  wire [15:0] lane_2_word;
  wire [30:0] lane_3_token_next;
  wire [15:0] lane_3_word;
  wire [30:0] lane_4_token_next;
  wire [15:0] lane_4_word;
  wire [30:0] lane_5_token_next;
  wire [15:0] lane_5_word;
  wire [30:0] lane_6_token_next;
  wire [15:0] lane_6_word;
  wire [30:0] lane_7_token_next;
  wire [15:0] lane_7_word;
  reg [30:0] leaving_token;
  reg [27:0] pointer;
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
  assign \$11  = ~ leaving_token[30:3];
  assign \$12  = \$signal$16  & \$11 ;
  assign \$13  = leaving_token[30:3] & { leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2], leaving_token[2] };
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
  assign \$procmux$41_Y  = released ? { pointer[26:0], pointer[27] } : pointer;
  assign \$20  = rst ? 28'h0000001 : \$procmux$41_Y ;
  assign \$19  = rst ? 31'h00000000 : lane_7_token_next;
  lane_store_fma_bf16_bf16_w16_an12_k4096_late_to_29_x28 lane_0 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(lane_0_token_next),
    .value(values[28:0]),
    .word(lane_0_word)
  );
  lane_store_fma_bf16_bf16_w16_an12_k4096_late_to_29_x28 lane_1 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_0_token_next),
    .token_next(lane_1_token_next),
    .value(values[57:29]),
    .word(lane_1_word)
  );
  lane_store_fma_bf16_bf16_w16_an12_k4096_late_to_29_x28 lane_2 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_1_token_next),
    .token_next(lane_2_token_next),
    .value(values[86:58]),
    .word(lane_2_word)
  );
  lane_store_fma_bf16_bf16_w16_an12_k4096_late_to_29_x28 lane_3 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_2_token_next),
    .token_next(lane_3_token_next),
    .value(values[115:87]),
    .word(lane_3_word)
  );
  lane_store_fma_bf16_bf16_w16_an12_k4096_late_to_29_x28 lane_4 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_3_token_next),
    .token_next(lane_4_token_next),
    .value(values[144:116]),
    .word(lane_4_word)
  );
  lane_store_fma_bf16_bf16_w16_an12_k4096_late_to_29_x28 lane_5 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_4_token_next),
    .token_next(lane_5_token_next),
    .value(values[173:145]),
    .word(lane_5_word)
  );
  lane_store_fma_bf16_bf16_w16_an12_k4096_late_to_29_x28 lane_6 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_5_token_next),
    .token_next(lane_6_token_next),
    .value(values[202:174]),
    .word(lane_6_word)
  );
  lane_store_fma_bf16_bf16_w16_an12_k4096_late_to_29_x28 lane_7 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_6_token_next),
    .token_next(lane_7_token_next),
    .value(values[231:203]),
    .word(lane_7_word)
  );
  assign m_axis_tdata = { lane_7_word, lane_6_word, lane_5_word, lane_4_word, lane_3_word, lane_2_word, lane_1_word, lane_0_word };
  assign fetch = released;
  assign tlast = m_axis_tlast;
  assign \$signal$15  = m_axis_tvalid;
  assign \$signal  = released;
endmodule

module fma_cube_8x8x8_bf16_bf16_w16_an12_k4096_d28(s_axis_a_tdata, s_axis_a_tlast, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
  input [1023:0] s_axis_a_tdata;
  wire [1023:0] s_axis_a_tdata;
  input s_axis_a_tlast;
  wire s_axis_a_tlast;
  input s_axis_b_tvalid;
  wire s_axis_b_tvalid;
  input [1023:0] s_axis_b_tdata;
  wire [1023:0] s_axis_b_tdata;
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
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire [27:0] \$45 ;
  wire [5:0] \$46 ;
  wire [3:0] \$47 ;
  wire [6:0] \$48 ;
  wire [1023:0] \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire [2:0] \$52 ;
  wire \$53 ;
  wire [3:0] \$54 ;
  wire [4:0] \$55 ;
  wire [71:0] \$56 ;
  wire [30:0] \$57 ;
  wire [4:0] \$58 ;
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
  wire [231:0] array_c;
  wire [127:0] collector_m_axis_tdata;
  wire collector_m_axis_tlast;
  wire collector_m_axis_tvalid;
  wire collector_released;
  reg [2:0] cooldown;
  wire \end ;
  wire error;
  reg [4:0] free;
  reg [30:0] landing;
  wire [1023:0] operands;
  reg [3:0] remaining;
  reg [4:0] slot;
  reg start;
  wire [8:0] token;
  wire \token.final ;
  wire \token.first ;
  wire \token.last ;
  wire [4:0] \token.slot ;
  wire \token.valid ;
  reg [71:0] token_line;
  assign \$36  = token_line[71:67] == 5'h13;
  assign \$37  = token_line[71:67] == 5'h14;
  assign \$38  = token_line[71:67] == 5'h15;
  assign \$39  = token_line[71:67] == 5'h16;
  assign \$40  = token_line[71:67] == 5'h17;
  assign \$41  = token_line[71:67] == 5'h18;
  assign \$42  = token_line[71:67] == 5'h19;
  assign \$43  = token_line[71:67] == 5'h1a;
  assign \$44  = token_line[71:67] == 5'h1b;
  assign \$45  = { \$44 , \$43 , \$42 , \$41 , \$40 , \$39 , \$38 , \$37 , \$36 , \$35 , \$34 , \$33 , \$32 , \$31 , \$30 , \$29 , \$28 , \$27 , \$26 , \$25 , \$24 , \$23 , \$22 , \$21 , \$20 , \$19 , \$18 , \$17  } & { token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63], token_line[63] };
  assign \$46  = free + collector_released;
  assign \$47  = \end  ? 4'h8 : 4'h0;
  assign \$48  = \$46  - \$47 ;
  assign \$49  = \$signal$18  ? s_axis_b_tdata : 1024'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  assign \$50  = \$signal$18  & start;
  always @(posedge clk)
    start <= \$51 ;
  always @(posedge clk)
    cooldown <= \$52 ;
  always @(posedge clk)
    framing_error <= \$53 ;
  always @(posedge clk)
    remaining <= \$54 ;
  always @(posedge clk)
    slot <= \$55 ;
  always @(posedge clk)
    token_line <= \$56 ;
  always @(posedge clk)
    landing <= \$57 ;
  always @(posedge clk)
    free <= \$58 ;
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
  assign operands = \$signal$18  ? s_axis_a_tdata : 1024'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
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
  assign \$16  = token_line[65] & token_line[63];
  assign \$17  = ! token_line[71:67];
  assign \$18  = token_line[71:67] == 1'h1;
  assign \$19  = token_line[71:67] == 2'h2;
  assign \$20  = token_line[71:67] == 2'h3;
  assign \$21  = token_line[71:67] == 3'h4;
  assign \$22  = token_line[71:67] == 3'h5;
  assign \$23  = token_line[71:67] == 3'h6;
  assign \$24  = token_line[71:67] == 3'h7;
  assign \$25  = token_line[71:67] == 4'h8;
  assign \$26  = token_line[71:67] == 4'h9;
  assign \$27  = token_line[71:67] == 4'ha;
  assign \$28  = token_line[71:67] == 4'hb;
  assign \$29  = token_line[71:67] == 4'hc;
  assign \$30  = token_line[71:67] == 4'hd;
  assign \$31  = token_line[71:67] == 4'he;
  assign \$32  = token_line[71:67] == 4'hf;
  assign \$33  = token_line[71:67] == 5'h10;
  assign \$34  = token_line[71:67] == 5'h11;
  assign \$35  = token_line[71:67] == 5'h12;
  assign \$58  = rst ? 5'h1c : \$48 [4:0];
  assign \$procmux$11_Y  = \token.valid  ? \$12 [3:0] : remaining;
  assign \$procmux$13_Y  = \end  ? 4'h8 : \$procmux$11_Y ;
  assign \$54  = rst ? 4'h0 : \$procmux$13_Y ;
  assign \$procmux$17_Y  = \$11  ? 1'h1 : framing_error;
  assign \$53  = rst ? 1'h0 : \$procmux$17_Y ;
  assign \$procmux$21_Y  = \$8  ? \$9 [2:0] : cooldown;
  assign \$procmux$23_Y  = \end  ? 3'h7 : \$procmux$21_Y ;
  assign \$52  = rst ? 3'h7 : \$procmux$23_Y ;
  assign \$procmux$27_Y  = \$signal$18  ? s_axis_a_tlast : start;
  assign \$51  = rst ? 1'h1 : \$procmux$27_Y ;
  assign \$57  = rst ? 31'h00000000 : { \$45 , token_line[66], \$16 , token_line[64] };
  assign \$56  = rst ? 72'h000000000000000000 : { token_line[62:0], slot, \token.last , 2'h3, \token.valid  };
  assign \$procmux$7_Y  = \token.valid  ? \$15 [4:0] : slot;
  assign \$55  = rst ? 5'h00 : \$procmux$7_Y ;
  array_cube_fma_bf16_bf16_w16_an12_k4096_late_8x8x8_to_29 array (
    .a(operands),
    .b(\$49 ),
    .c(array_c),
    .clk(clk),
    .first(\$50 ),
    .last(\end )
  );
  collector_8_lane_store_fma_bf16_bf16_w16_an12_k4096_late_to_29_x28 collector (
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
