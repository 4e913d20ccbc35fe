// fma_ws_8x8_bf16_bf16_w16_an22_k4096_d20: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=fma, format=bf16, b_format=bf16, out_format=bf16, sum_width=16, normalisation=an-2-2, guard=0, alignment=truncate, subnormals=False, specials=ieee, rounding=rne, overflow=ieee, k_max=4096, array=ws, rows=8, cols=8, layers=0, stages=1, depth=20

module encoder_fma_bf16_bf16_w16_an22_k4096_late(code, a);
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

module pe_ws_fma_bf16_bf16_w16_an22_k4096_late(b, load, swap, state, clk, a_next, b_next, load_next, swap_next, state_next, a);
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
  wire \$144 ;
  wire \$145 ;
  wire \$146 ;
  wire \$147 ;
  wire \$148 ;
  wire \$149 ;
  wire \$150 ;
  wire \$151 ;
  wire \$152 ;
  wire \$153 ;
  wire [1:0] \$154 ;
  wire [16:0] \$156 ;
  wire [16:0] \$157 ;
  wire [11:0] \$158 ;
  wire [15:0] \$161 ;
  wire [15:0] \$162 ;
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
  wire [19:0] \a$15 ;
  wire [46:0] aligned;
  wire [9:0] \aligned.exponent ;
  wire [1:0] \aligned.flags ;
  wire [15:0] \aligned.high ;
  wire [15:0] \aligned.low ;
  wire \aligned.sign ;
  wire \aligned.still ;
  wire \aligned.subtract ;
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
  wire \load$52 ;
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
  wire [15:0] shadow;
  wire [16:0] shifted;
  wire [28:0] \state$54 ;
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
  wire \swap$53 ;
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
  reg [15:0] weight;
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
  assign \$144  = | sum_bits[15:14];
  assign \$145  = carry | \$144 ;
  assign \$146  = \$145  | \aligned.still ;
  assign \$147  = ~ \$146 ;
  assign \$148  = | sum_bits[13:12];
  assign left_by_first = \$147  & \$148 ;
  assign \$149  = | sum_bits[15:14];
  assign \$150  = carry | \$149 ;
  assign \$151  = \$150  | \aligned.still ;
  assign \$152  = | sum_bits[13:12];
  assign \$153  = \$151  | \$152 ;
  assign \$154  = left_by_first ? 2'h2 : { 1'h0, carry };
  assign exponent_step[2:0] = \$153  ? { \$154 [1], \$154  } : 3'h4;
  assign \$156  = left_by_first ? { sum_bits[13:0], 3'h0 } : { sum_bits, 1'h0 };
  assign \$157  = \$153  ? \$156  : { sum_bits[11:0], 5'h00 };
  assign shifted = carry ? { carry, sum_bits } : \$157 ;
  assign { \$158 [11:10], normalised_exponent } = $signed({ 1'h0, \aligned.exponent  }) + $signed(exponent_step[2:0]);
  assign sum_present = | shifted[16:1];
  assign \state_after.exponent  = normalised_exponent & { sum_present, sum_present, sum_present, sum_present, sum_present, sum_present, sum_present, sum_present, sum_present, sum_present };
  assign \state_after.sign  = \total.sign  & sum_present;
  assign \$161  = load_next ? b : b_next;
  assign \$162  = swap ? b_next : weight;
  always @(posedge clk)
    a_next <= a;
  always @(posedge clk)
    load_next <= load;
  always @(posedge clk)
    swap_next <= swap;
  always @(posedge clk)
    b_next <= \$161 ;
  always @(posedge clk)
    weight <= \$162 ;
  always @(posedge clk)
    state_next <= { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  assign \$158 [9:0] = normalised_exponent;
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
  assign \a$15  = a_next;
  assign decoded_b[19:7] = { \decoded_b.nan , \decoded_b.infinite , decoded_b_hidden, weight[15:7], decoded_b_hidden };
endmodule

module row_ws_fma_bf16_bf16_w16_an22_k4096_late_x8(b, load, swap, states, clk, b_next, swap_next, states_next, a);
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
  pe_ws_fma_bf16_bf16_w16_an22_k4096_late pe_0 (
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
  pe_ws_fma_bf16_bf16_w16_an22_k4096_late pe_1 (
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
  pe_ws_fma_bf16_bf16_w16_an22_k4096_late pe_2 (
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
  pe_ws_fma_bf16_bf16_w16_an22_k4096_late pe_3 (
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
  pe_ws_fma_bf16_bf16_w16_an22_k4096_late pe_4 (
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
  pe_ws_fma_bf16_bf16_w16_an22_k4096_late pe_5 (
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
  pe_ws_fma_bf16_bf16_w16_an22_k4096_late pe_6 (
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
  pe_ws_fma_bf16_bf16_w16_an22_k4096_late pe_7 (
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

module group_ws_fma_bf16_bf16_w16_an22_k4096_late_8x8(b, load, swap, states, clk, b_next, swap_next, states_next, a);
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
  row_ws_fma_bf16_bf16_w16_an22_k4096_late_x8 row_0 (
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
  row_ws_fma_bf16_bf16_w16_an22_k4096_late_x8 row_1 (
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
  row_ws_fma_bf16_bf16_w16_an22_k4096_late_x8 row_2 (
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
  row_ws_fma_bf16_bf16_w16_an22_k4096_late_x8 row_3 (
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
  row_ws_fma_bf16_bf16_w16_an22_k4096_late_x8 row_4 (
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
  row_ws_fma_bf16_bf16_w16_an22_k4096_late_x8 row_5 (
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
  row_ws_fma_bf16_bf16_w16_an22_k4096_late_x8 row_6 (
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
  row_ws_fma_bf16_bf16_w16_an22_k4096_late_x8 row_7 (
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

module array_ws_fma_bf16_bf16_w16_an22_k4096_late_8x8(b, load, swap, clk, c, a);
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
  reg [128:0] \edge ;
  reg [159:0] edge_a;
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
  always @(posedge clk)
    edge_a <= { encoder_0_7_code, encoder_0_6_code, encoder_0_5_code, encoder_0_4_code, encoder_0_3_code, encoder_0_2_code, encoder_0_1_code, encoder_0_0_code };
  always @(posedge clk)
    \edge  <= { swap, b };
  encoder_fma_bf16_bf16_w16_an22_k4096_late encoder_0_0 (
    .a(a[15:0]),
    .code(encoder_0_0_code)
  );
  encoder_fma_bf16_bf16_w16_an22_k4096_late encoder_0_1 (
    .a(a[31:16]),
    .code(encoder_0_1_code)
  );
  encoder_fma_bf16_bf16_w16_an22_k4096_late encoder_0_2 (
    .a(a[47:32]),
    .code(encoder_0_2_code)
  );
  encoder_fma_bf16_bf16_w16_an22_k4096_late encoder_0_3 (
    .a(a[63:48]),
    .code(encoder_0_3_code)
  );
  encoder_fma_bf16_bf16_w16_an22_k4096_late encoder_0_4 (
    .a(a[79:64]),
    .code(encoder_0_4_code)
  );
  encoder_fma_bf16_bf16_w16_an22_k4096_late encoder_0_5 (
    .a(a[95:80]),
    .code(encoder_0_5_code)
  );
  encoder_fma_bf16_bf16_w16_an22_k4096_late encoder_0_6 (
    .a(a[111:96]),
    .code(encoder_0_6_code)
  );
  encoder_fma_bf16_bf16_w16_an22_k4096_late encoder_0_7 (
    .a(a[127:112]),
    .code(encoder_0_7_code)
  );
  group_ws_fma_bf16_bf16_w16_an22_k4096_late_8x8 group_0 (
    .a(edge_a),
    .b(skew_b_0_skewed),
    .b_next(\$1 ),
    .clk(clk),
    .load(load),
    .states(232'h0000000000000000000000000000000000000000000000000000000000),
    .states_next(c),
    .swap(\edge [128]),
    .swap_next(\$2 )
  );
  skew_8x16 skew_b_0 (
    .clk(clk),
    .skewed(skew_b_0_skewed),
    .straight(\edge [127:0])
  );
  assign group_0_states_next = c;
endmodule

module lane_accumulate_fma_bf16_bf16_w16_an22_k4096_late_to_29_x20(value, fetch, clk, rst, token_next, word, token);
  input [28:0] value;
  wire [28:0] value;
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
  wire [28:0] \$10 ;
  wire \$100 ;
  wire \$103 ;
  wire \$104 ;
  wire \$107 ;
  wire \$108 ;
  wire [28:0] \$11 ;
  wire \$111 ;
  wire \$112 ;
  wire [28:0] \$12 ;
  wire [11:0] \$122 ;
  wire [12:0] \$123 ;
  wire \$124 ;
  wire \$125 ;
  wire [15:0] \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire [8:0] \$129 ;
  wire [28:0] \$13 ;
  wire [16:0] \$130 ;
  wire [17:0] \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire [28:0] \$14 ;
  wire [14:0] \$140 ;
  wire [14:0] \$141 ;
  wire [14:0] \$142 ;
  wire \$143 ;
  wire \$144 ;
  wire [9:0] \$147 ;
  wire [15:0] \$148 ;
  wire [15:0] \$149 ;
  wire [28:0] \$15 ;
  wire [9:0] \$150 ;
  wire [9:0] \$151 ;
  wire [9:0] \$152 ;
  wire [9:0] \$153 ;
  wire \$154 ;
  wire [15:0] \$156 ;
  wire [28:0] \$16 ;
  wire \$163 ;
  wire \$165 ;
  wire \$167 ;
  wire \$169 ;
  wire [28:0] \$17 ;
  wire \$171 ;
  wire \$173 ;
  wire \$175 ;
  wire \$177 ;
  wire [28:0] \$18 ;
  wire \$187 ;
  wire \$189 ;
  wire [28:0] \$19 ;
  wire \$191 ;
  wire \$193 ;
  wire \$195 ;
  wire \$197 ;
  wire \$199 ;
  wire \$2 ;
  wire [28:0] \$20 ;
  wire \$201 ;
  wire [28:0] \$21 ;
  wire \$211 ;
  wire \$213 ;
  wire \$215 ;
  wire \$217 ;
  wire \$219 ;
  wire [28:0] \$22 ;
  wire \$221 ;
  wire \$223 ;
  wire \$225 ;
  wire [28:0] \$23 ;
  wire \$235 ;
  wire \$237 ;
  wire \$239 ;
  wire [28:0] \$24 ;
  wire \$241 ;
  wire \$243 ;
  wire \$245 ;
  wire \$247 ;
  wire \$249 ;
  wire [28:0] \$25 ;
  wire \$259 ;
  wire [28:0] \$26 ;
  wire [14:0] \$260 ;
  wire [14:0] \$261 ;
  wire [15:0] \$262 ;
  wire \$263 ;
  wire \$266 ;
  wire \$267 ;
  wire \$268 ;
  wire \$269 ;
  wire [28:0] \$27 ;
  wire \$270 ;
  wire \$271 ;
  wire \$272 ;
  wire \$273 ;
  wire \$274 ;
  wire \$275 ;
  wire [1:0] \$276 ;
  wire [16:0] \$278 ;
  wire [16:0] \$279 ;
  wire [28:0] \$28 ;
  wire [11:0] \$280 ;
  wire [22:0] \$283 ;
  wire [22:0] \$284 ;
  wire [28:0] \$285 ;
  wire [28:0] \$286 ;
  wire [28:0] \$287 ;
  wire [28:0] \$288 ;
  wire [28:0] \$289 ;
  wire [28:0] \$29 ;
  wire [28:0] \$290 ;
  wire [28:0] \$291 ;
  wire [28:0] \$292 ;
  wire [28:0] \$293 ;
  wire [28:0] \$294 ;
  wire [28:0] \$295 ;
  wire [28:0] \$296 ;
  wire [28:0] \$297 ;
  wire [28:0] \$298 ;
  wire [28:0] \$299 ;
  wire [28:0] \$3 ;
  wire [28:0] \$30 ;
  wire [28:0] \$300 ;
  wire [28:0] \$301 ;
  wire [28:0] \$302 ;
  wire [28:0] \$303 ;
  wire [28:0] \$304 ;
  wire [19:0] \$305 ;
  wire [15:0] \$306 ;
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
  wire [28:0] \$56 ;
  wire [28:0] \$57 ;
  wire [28:0] \$58 ;
  wire [28:0] \$59 ;
  wire [28:0] \$6 ;
  wire [28:0] \$60 ;
  wire [28:0] \$61 ;
  wire [28:0] \$62 ;
  wire [28:0] \$63 ;
  wire [28:0] \$64 ;
  wire [28:0] \$65 ;
  wire [28:0] \$66 ;
  wire [28:0] \$67 ;
  wire [28:0] \$68 ;
  wire [28:0] \$69 ;
  wire [28:0] \$7 ;
  wire [28:0] \$70 ;
  wire [28:0] \$71 ;
  wire [28:0] \$72 ;
  wire [28:0] \$73 ;
  wire [28:0] \$74 ;
  wire [28:0] \$75 ;
  wire [28:0] \$76 ;
  wire [28:0] \$77 ;
  wire [28:0] \$78 ;
  wire [28:0] \$79 ;
  wire [28:0] \$8 ;
  wire [28:0] \$80 ;
  wire [28:0] \$81 ;
  wire [28:0] \$82 ;
  wire \$87 ;
  wire \$88 ;
  wire [28:0] \$9 ;
  wire \$91 ;
  wire \$92 ;
  wire \$95 ;
  wire \$96 ;
  wire \$99 ;
  wire [19:0] \$procmux$69_Y ;
  reg [28:0] \$signal ;
  wire [15:0] \$signal$34 ;
  wire [46:0] aligned;
  wire [9:0] \aligned.exponent ;
  wire [1:0] \aligned.flags ;
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
  wire [10:0] distance;
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
  wire [9:0] normalised_exponent;
  reg [28:0] old;
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
  wire [30:0] \total$102 ;
  wire [9:0] \total$102.exponent ;
  wire [1:0] \total$102.flags ;
  wire [16:0] \total$102.magnitude ;
  wire \total$102.sign ;
  wire \total$102.still ;
  wire [28:0] \word$32 ;
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
  reg [28:0] word_3;
  reg [28:0] word_4;
  reg [28:0] word_5;
  reg [28:0] word_6;
  reg [28:0] word_7;
  reg [28:0] word_8;
  reg [28:0] word_9;
  reg [22:0] write_token;
  wire \write_token.final ;
  wire \write_token.first ;
  wire \write_token.last ;
  wire [19:0] \write_token.slot ;
  assign \$1  = write_token[22:3] & token[22:3];
  assign \$2  = | \$1 ;
  assign \$3  = word_0 & { token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3] };
  assign \$4  = word_1 & { token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4] };
  assign \$5  = \$3  | \$4 ;
  assign \$6  = word_2 & { token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5] };
  assign \$7  = word_3 & { token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6] };
  assign \$8  = \$6  | \$7 ;
  assign \$9  = \$5  | \$8 ;
  assign \$10  = word_4 & { token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7] };
  assign \$11  = word_5 & { token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8] };
  assign \$12  = \$10  | \$11 ;
  assign \$13  = word_6 & { token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9] };
  assign \$14  = word_7 & { token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10] };
  assign \$15  = \$13  | \$14 ;
  assign \$16  = \$12  | \$15 ;
  assign \$17  = \$9  | \$16 ;
  assign \$18  = word_8 & { token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11] };
  assign \$19  = word_9 & { token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12] };
  assign \$20  = \$18  | \$19 ;
  assign \$21  = word_10 & { token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13] };
  assign \$22  = word_11 & { token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14] };
  assign \$23  = \$21  | \$22 ;
  assign \$24  = \$20  | \$23 ;
  assign \$25  = word_12 & { token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15] };
  assign \$26  = word_13 & { token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16] };
  assign \$27  = \$25  | \$26 ;
  assign \$28  = word_14 & { token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17] };
  assign \$29  = word_15 & { token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18] };
  assign \$30  = \$28  | \$29 ;
  assign \$31  = \$27  | \$30 ;
  assign \$32  = \$24  | \$31 ;
  assign \$33  = \$17  | \$32 ;
  assign \$34  = word_16 & { token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19] };
  assign \$35  = word_17 & { token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20] };
  assign \$36  = \$34  | \$35 ;
  assign \$37  = word_18 & { token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21] };
  assign \$38  = word_19 & { token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22] };
  assign \$39  = \$37  | \$38 ;
  assign \$40  = \$36  | \$39 ;
  assign \$41  = \$33  | \$40 ;
  assign \$42  = \$2  ? \$signal  : \$41 ;
  assign \$43  = token[0] ? 29'h00000000 : \$42 ;
  assign \$44  = word_0 & { pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0] };
  assign \$45  = word_1 & { pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1] };
  assign \$46  = \$44  | \$45 ;
  assign \$47  = word_2 & { pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2] };
  assign \$48  = word_3 & { pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3] };
  assign \$49  = \$47  | \$48 ;
  assign \$50  = \$46  | \$49 ;
  assign \$51  = word_4 & { pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4] };
  assign \$52  = word_5 & { pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5] };
  assign \$53  = \$51  | \$52 ;
  assign \$54  = word_6 & { pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6] };
  assign \$55  = word_7 & { pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7] };
  assign \$56  = \$54  | \$55 ;
  assign \$57  = \$53  | \$56 ;
  assign \$58  = \$50  | \$57 ;
  assign \$59  = word_8 & { pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8] };
  assign \$60  = word_9 & { pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9] };
  assign \$61  = \$59  | \$60 ;
  assign \$62  = word_10 & { pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10] };
  assign \$63  = word_11 & { pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11] };
  assign \$64  = \$62  | \$63 ;
  assign \$65  = \$61  | \$64 ;
  assign \$66  = word_12 & { pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12] };
  assign \$67  = word_13 & { pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13] };
  assign \$68  = \$66  | \$67 ;
  assign \$69  = word_14 & { pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14] };
  assign \$70  = word_15 & { pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15] };
  assign \$71  = \$69  | \$70 ;
  assign \$72  = \$68  | \$71 ;
  assign \$73  = \$65  | \$72 ;
  assign \$74  = \$58  | \$73 ;
  assign \$75  = word_16 & { pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16] };
  assign \$76  = word_17 & { pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17] };
  assign \$77  = \$75  | \$76 ;
  assign \$78  = word_18 & { pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18] };
  assign \$79  = word_19 & { pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19] };
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
  assign \$122  = \$signal [25:16] + 12'hf73;
  assign { \$123 [12:10], below_normal, binade[8:0] } = $signed(\$122 ) - $signed({ 1'h0, final_zeros_empty_2_1, final_zeros_3_0[2:0] });
  assign final_left_8 = final_zeros_empty_2_1 ? { \$signal [7:0], 8'h00 } : \$signal [15:0];
  assign final_left_4 = final_zeros_3_0[2] ? { final_left_8[11:0], 4'h0 } : final_left_8;
  assign final_left_2 = final_zeros_3_0[1] ? { final_left_4[13:0], 2'h0 } : final_left_4;
  assign final_left_1 = final_zeros_3_0[0] ? { final_left_2[14:0], 1'h0 } : final_left_2;
  assign \$124  = & { below_normal, binade[8:0] };
  assign \$125  = final_left_1[1] | final_left_1[0];
  assign \$126  = \$124  ? { 1'h0, final_left_1[15:2], \$125  } : 16'h0000;
  assign denormal = below_normal ? \$126  : final_left_1;
  assign \$127  = | denormal[6:0];
  assign \$128  = \$127  | denormal[8];
  assign round_up = denormal[7] & \$128 ;
  assign \$129  = below_normal ? 9'h000 : binade[8:0];
  assign \$130  = { \$129 , 7'h00 } + denormal[15:8];
  assign { \$131 [17], magnitude } = \$130  + round_up;
  assign beyond_range = magnitude > 15'h7f7f;
  assign \$132  = | magnitude[16:7];
  assign is_nothing = ~ \$132 ;
  assign \$133  = \$signal [27] ^ \$signal [28];
  assign result_sign = \$133  ? \$signal [28] : \$signal [26];
  assign \$134  = & \$signal [28:27];
  assign \$135  = \$signal [27] ^ \$signal [28];
  assign \$136  = | \$signal [15:0];
  assign \$137  = ~ \$136 ;
  assign \$138  = \$137  | is_nothing;
  assign \$140  = beyond_range ? 15'h7f80 : magnitude[14:0];
  assign \$141  = \$138  ? 15'h0000 : \$140 ;
  assign \$142  = \$135  ? 15'h7f80 : \$141 ;
  assign result_size = \$134  ? 15'h7fc0 : \$142 ;
  assign \$143  = & \$signal [28:27];
  assign \$144  = ~ \$143 ;
  assign pattern[15] = result_sign & \$144 ;
  assign \word$32  = write_token[1] ? { 13'h0000, pattern[15], result_size } : \$signal ;
  assign \term.nonzero  = | value[15:0];
  assign \$147  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign \$148  = sum_is_high ? { 1'h0, value[15:1] } : old[15:0];
  assign \$149  = sum_is_high ? { 1'h0, value[15:1] } : old[15:0];
  assign right_1 = \$147 [0] ? { 1'h0, \$148 [15:1] } : \$149 ;
  assign \$150  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_2 = \$150 [1] ? { 2'h0, right_1[15:2] } : right_1;
  assign \$151  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_4 = \$151 [2] ? { 4'h0, right_2[15:4] } : right_2;
  assign \$152  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_8 = \$152 [3] ? { 8'h00, right_4[15:8] } : right_4;
  assign \$153  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_far = | \$153 [9:4];
  assign distance = value[25:16] - old[25:16];
  assign \$154  = ~ \term.nonzero ;
  assign sum_is_high = distance[10] | \$154 ;
  assign \aligned.high  = sum_is_high ? old[15:0] : value[15:0];
  assign \$156  = ~ { right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far };
  assign \aligned.low  = right_8 & \$156 ;
  assign \aligned.exponent  = sum_is_high ? old[25:16] : value[25:16];
  assign \aligned.sign  = sum_is_high ? old[26] : value[26];
  assign \aligned.subtract  = old[26] ^ value[26];
  assign \aligned.flags  = old[28:27] | value[28:27];
  assign \aligned.still  = ~ \term.nonzero ;
  assign sum_other = \aligned.low  ^ { \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract  };
  assign sum_propagate = \aligned.high  ^ sum_other;
  assign sum_generate = \aligned.high  & sum_other;
  assign \$163  = sum_propagate[1] & sum_generate[0];
  assign sum_generate_1[1] = sum_generate[1] | \$163 ;
  assign \$165  = sum_propagate[3] & sum_generate[2];
  assign sum_generate_1[3] = sum_generate[3] | \$165 ;
  assign \$167  = sum_propagate[5] & sum_generate[4];
  assign sum_generate_1[5] = sum_generate[5] | \$167 ;
  assign \$169  = sum_propagate[7] & sum_generate[6];
  assign sum_generate_1[7] = sum_generate[7] | \$169 ;
  assign \$171  = sum_propagate[9] & sum_generate[8];
  assign sum_generate_1[9] = sum_generate[9] | \$171 ;
  assign \$173  = sum_propagate[11] & sum_generate[10];
  assign sum_generate_1[11] = sum_generate[11] | \$173 ;
  assign \$175  = sum_propagate[13] & sum_generate[12];
  assign sum_generate_1[13] = sum_generate[13] | \$175 ;
  assign \$177  = sum_propagate[15] & sum_generate[14];
  assign sum_generate_1[15] = sum_generate[15] | \$177 ;
  assign sum_propagate_1[1] = sum_propagate[1] & sum_propagate[0];
  assign sum_propagate_1[3] = sum_propagate[3] & sum_propagate[2];
  assign sum_propagate_1[5] = sum_propagate[5] & sum_propagate[4];
  assign sum_propagate_1[7] = sum_propagate[7] & sum_propagate[6];
  assign sum_propagate_1[9] = sum_propagate[9] & sum_propagate[8];
  assign sum_propagate_1[11] = sum_propagate[11] & sum_propagate[10];
  assign sum_propagate_1[13] = sum_propagate[13] & sum_propagate[12];
  assign sum_propagate_1[15] = sum_propagate[15] & sum_propagate[14];
  assign \$187  = sum_propagate[2] & sum_generate_1[1];
  assign sum_generate_2[2] = sum_generate[2] | \$187 ;
  assign \$189  = sum_propagate_1[3] & sum_generate_1[1];
  assign sum_generate_2[3] = sum_generate_1[3] | \$189 ;
  assign \$191  = sum_propagate[6] & sum_generate_1[5];
  assign sum_generate_2[6] = sum_generate[6] | \$191 ;
  assign \$193  = sum_propagate_1[7] & sum_generate_1[5];
  assign sum_generate_2[7] = sum_generate_1[7] | \$193 ;
  assign \$195  = sum_propagate[10] & sum_generate_1[9];
  assign sum_generate_2[10] = sum_generate[10] | \$195 ;
  assign \$197  = sum_propagate_1[11] & sum_generate_1[9];
  assign sum_generate_2[11] = sum_generate_1[11] | \$197 ;
  assign \$199  = sum_propagate[14] & sum_generate_1[13];
  assign sum_generate_2[14] = sum_generate[14] | \$199 ;
  assign \$201  = sum_propagate_1[15] & sum_generate_1[13];
  assign sum_generate_2[15] = sum_generate_1[15] | \$201 ;
  assign sum_propagate_2[2] = sum_propagate[2] & sum_propagate_1[1];
  assign sum_propagate_2[3] = sum_propagate_1[3] & sum_propagate_1[1];
  assign sum_propagate_2[6] = sum_propagate[6] & sum_propagate_1[5];
  assign sum_propagate_2[7] = sum_propagate_1[7] & sum_propagate_1[5];
  assign sum_propagate_2[10] = sum_propagate[10] & sum_propagate_1[9];
  assign sum_propagate_2[11] = sum_propagate_1[11] & sum_propagate_1[9];
  assign sum_propagate_2[14] = sum_propagate[14] & sum_propagate_1[13];
  assign sum_propagate_2[15] = sum_propagate_1[15] & sum_propagate_1[13];
  assign \$211  = sum_propagate[4] & sum_generate_2[3];
  assign sum_generate_4[4] = sum_generate[4] | \$211 ;
  assign \$213  = sum_propagate_1[5] & sum_generate_2[3];
  assign sum_generate_4[5] = sum_generate_1[5] | \$213 ;
  assign \$215  = sum_propagate_2[6] & sum_generate_2[3];
  assign sum_generate_4[6] = sum_generate_2[6] | \$215 ;
  assign \$217  = sum_propagate_2[7] & sum_generate_2[3];
  assign sum_generate_4[7] = sum_generate_2[7] | \$217 ;
  assign \$219  = sum_propagate[12] & sum_generate_2[11];
  assign sum_generate_4[12] = sum_generate[12] | \$219 ;
  assign \$221  = sum_propagate_1[13] & sum_generate_2[11];
  assign sum_generate_4[13] = sum_generate_1[13] | \$221 ;
  assign \$223  = sum_propagate_2[14] & sum_generate_2[11];
  assign sum_generate_4[14] = sum_generate_2[14] | \$223 ;
  assign \$225  = sum_propagate_2[15] & sum_generate_2[11];
  assign sum_generate_4[15] = sum_generate_2[15] | \$225 ;
  assign sum_propagate_4[4] = sum_propagate[4] & sum_propagate_2[3];
  assign sum_propagate_4[5] = sum_propagate_1[5] & sum_propagate_2[3];
  assign sum_propagate_4[6] = sum_propagate_2[6] & sum_propagate_2[3];
  assign sum_propagate_4[7] = sum_propagate_2[7] & sum_propagate_2[3];
  assign sum_propagate_4[12] = sum_propagate[12] & sum_propagate_2[11];
  assign sum_propagate_4[13] = sum_propagate_1[13] & sum_propagate_2[11];
  assign sum_propagate_4[14] = sum_propagate_2[14] & sum_propagate_2[11];
  assign sum_propagate_4[15] = sum_propagate_2[15] & sum_propagate_2[11];
  assign \$235  = sum_propagate[8] & sum_generate_4[7];
  assign sum_generate_8[8] = sum_generate[8] | \$235 ;
  assign \$237  = sum_propagate_1[9] & sum_generate_4[7];
  assign sum_generate_8[9] = sum_generate_1[9] | \$237 ;
  assign \$239  = sum_propagate_2[10] & sum_generate_4[7];
  assign sum_generate_8[10] = sum_generate_2[10] | \$239 ;
  assign \$241  = sum_propagate_2[11] & sum_generate_4[7];
  assign sum_generate_8[11] = sum_generate_2[11] | \$241 ;
  assign \$243  = sum_propagate_4[12] & sum_generate_4[7];
  assign sum_generate_8[12] = sum_generate_4[12] | \$243 ;
  assign \$245  = sum_propagate_4[13] & sum_generate_4[7];
  assign sum_generate_8[13] = sum_generate_4[13] | \$245 ;
  assign \$247  = sum_propagate_4[14] & sum_generate_4[7];
  assign sum_generate_8[14] = sum_generate_4[14] | \$247 ;
  assign \$249  = sum_propagate_4[15] & sum_generate_4[7];
  assign sum_generate_8[15] = sum_generate_4[15] | \$249 ;
  assign sum_propagate_8[8] = sum_propagate[8] & sum_propagate_4[7];
  assign sum_propagate_8[9] = sum_propagate_1[9] & sum_propagate_4[7];
  assign sum_propagate_8[10] = sum_propagate_2[10] & sum_propagate_4[7];
  assign sum_propagate_8[11] = sum_propagate_2[11] & sum_propagate_4[7];
  assign sum_propagate_8[12] = sum_propagate_4[12] & sum_propagate_4[7];
  assign sum_propagate_8[13] = sum_propagate_4[13] & sum_propagate_4[7];
  assign sum_propagate_8[14] = sum_propagate_4[14] & sum_propagate_4[7];
  assign sum_around = \aligned.subtract  & sum_generate_8[15];
  assign \$259  = ~ sum_generate_8[15];
  assign sum_not_positive = \aligned.subtract  & \$259 ;
  assign \$260  = { sum_propagate_8[14:8], sum_propagate_4[7:4], sum_propagate_2[3:2], sum_propagate_1[1], sum_propagate[0] } & { sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around };
  assign \$261  = { sum_generate_8[14:8], sum_generate_4[7:4], sum_generate_2[3:2], sum_generate_1[1], sum_generate[0] } | \$260 ;
  assign \$262  = sum_propagate ^ { \$261 , sum_around };
  assign sum_bits = \$262  ^ { sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive };
  assign \$263  = ~ \aligned.subtract ;
  assign carry = sum_generate_8[15] & \$263 ;
  assign \total$102.sign  = \aligned.sign  ^ sum_not_positive;
  assign \$266  = | sum_bits[15:14];
  assign \$267  = carry | \$266 ;
  assign \$268  = \$267  | \aligned.still ;
  assign \$269  = ~ \$268 ;
  assign \$270  = | sum_bits[13:12];
  assign left_by_first = \$269  & \$270 ;
  assign \$271  = | sum_bits[15:14];
  assign \$272  = carry | \$271 ;
  assign \$273  = \$272  | \aligned.still ;
  assign \$274  = | sum_bits[13:12];
  assign \$275  = \$273  | \$274 ;
  assign \$276  = left_by_first ? 2'h2 : { 1'h0, carry };
  assign exponent_step[2:0] = \$275  ? { \$276 [1], \$276  } : 3'h4;
  assign \$278  = left_by_first ? { sum_bits[13:0], 3'h0 } : { sum_bits, 1'h0 };
  assign \$279  = \$275  ? \$278  : { sum_bits[11:0], 5'h00 };
  assign shifted = carry ? { carry, sum_bits } : \$279 ;
  assign { \$280 [11:10], normalised_exponent } = $signed({ 1'h0, \aligned.exponent  }) + $signed(exponent_step[2:0]);
  assign sum_present = | shifted[16:1];
  assign \state_after.exponent  = normalised_exponent & { sum_present, sum_present, sum_present, sum_present, sum_present, sum_present, sum_present, sum_present, sum_present, sum_present };
  assign \state_after.sign  = \total$102.sign  & sum_present;
  always @(posedge clk)
    token_next <= \$283 ;
  always @(posedge clk)
    write_token <= \$284 ;
  always @(posedge clk)
    \$signal  <= { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  always @(posedge clk)
    old <= \$43 ;
  always @(posedge clk)
    word_0 <= \$285 ;
  always @(posedge clk)
    word_1 <= \$286 ;
  always @(posedge clk)
    word_2 <= \$287 ;
  always @(posedge clk)
    word_3 <= \$288 ;
  always @(posedge clk)
    word_4 <= \$289 ;
  always @(posedge clk)
    word_5 <= \$290 ;
  always @(posedge clk)
    word_6 <= \$291 ;
  always @(posedge clk)
    word_7 <= \$292 ;
  always @(posedge clk)
    word_8 <= \$293 ;
  always @(posedge clk)
    word_9 <= \$294 ;
  always @(posedge clk)
    word_10 <= \$295 ;
  always @(posedge clk)
    word_11 <= \$296 ;
  always @(posedge clk)
    word_12 <= \$297 ;
  always @(posedge clk)
    word_13 <= \$298 ;
  always @(posedge clk)
    word_14 <= \$299 ;
  always @(posedge clk)
    word_15 <= \$300 ;
  always @(posedge clk)
    word_16 <= \$301 ;
  always @(posedge clk)
    word_17 <= \$302 ;
  always @(posedge clk)
    word_18 <= \$303 ;
  always @(posedge clk)
    word_19 <= \$304 ;
  always @(posedge clk)
    pointer <= \$305 ;
  always @(posedge clk)
    word <= \$306 ;
  assign \$290  = write_token[8] ? \word$32  : word_5;
  assign \$289  = write_token[7] ? \word$32  : word_4;
  assign \$288  = write_token[6] ? \word$32  : word_3;
  assign \$287  = write_token[5] ? \word$32  : word_2;
  assign \$286  = write_token[4] ? \word$32  : word_1;
  assign \$285  = write_token[3] ? \word$32  : word_0;
  assign \$284  = rst ? 23'h000000 : token_next;
  assign \$283  = rst ? 23'h000000 : token;
  assign \$306  = fetch ? \$82 [15:0] : word;
  assign \$procmux$69_Y  = fetch ? { pointer[18:0], pointer[19] } : pointer;
  assign \$305  = rst ? 20'h00001 : \$procmux$69_Y ;
  assign \$304  = write_token[22] ? \word$32  : word_19;
  assign \$303  = write_token[21] ? \word$32  : word_18;
  assign \$302  = write_token[20] ? \word$32  : word_17;
  assign \$301  = write_token[19] ? \word$32  : word_16;
  assign \$300  = write_token[18] ? \word$32  : word_15;
  assign \$299  = write_token[17] ? \word$32  : word_14;
  assign \$298  = write_token[16] ? \word$32  : word_13;
  assign \$297  = write_token[15] ? \word$32  : word_12;
  assign \$296  = write_token[14] ? \word$32  : word_11;
  assign \$295  = write_token[13] ? \word$32  : word_10;
  assign \$294  = write_token[12] ? \word$32  : word_9;
  assign \$293  = write_token[11] ? \word$32  : word_8;
  assign \$292  = write_token[10] ? \word$32  : word_7;
  assign \$291  = write_token[9] ? \word$32  : word_6;
  assign \held_token.first  = token_next[0];
  assign \held_token.final  = token_next[1];
  assign \held_token.last  = token_next[2];
  assign \held_token.slot  = token_next[22:3];
  assign \write_token.first  = write_token[0];
  assign \write_token.final  = write_token[1];
  assign \write_token.last  = write_token[2];
  assign \write_token.slot  = write_token[22:3];
  assign \term.magnitude  = value[15:0];
  assign \term.exponent  = value[25:16];
  assign \term.sign  = value[26];
  assign \term.flags  = value[28:27];
  assign \total$102.magnitude  = { carry, sum_bits };
  assign \total$102.exponent  = \aligned.exponent ;
  assign \total$102.flags  = \aligned.flags ;
  assign \total$102.still  = \aligned.still ;
  assign \$280 [9:0] = normalised_exponent;
  assign \state_after.significand  = shifted[16:1];
  assign \state_after.flags  = \aligned.flags ;
  assign \$131 [16:0] = magnitude;
  assign \$123 [9:0] = { below_normal, binade[8:0] };
  assign state_after = { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  assign exponent_step[3] = exponent_step[2];
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
  assign term = { value[28:16], \term.nonzero , value[15:0] };
  assign pattern[14:0] = result_size;
  assign binade[9] = below_normal;
  assign final_zeros_3_0[3] = final_zeros_empty_2_1;
  assign final_zeros_2_1[2] = final_zeros_empty_1_3;
  assign final_zeros_2_0[2] = final_zeros_empty_1_1;
  assign final_zeros_1_3[1] = final_zeros_empty_0_7;
  assign final_zeros_1_2[1] = final_zeros_empty_0_5;
  assign final_zeros_1_1[1] = final_zeros_empty_0_3;
  assign final_zeros_1_0[1] = final_zeros_empty_0_1;
  assign \$signal$34  = word;
  assign total = { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  assign held_token = token_next;
endmodule

module collector_8_lane_accumulate_fma_bf16_bf16_w16_an22_k4096_late_to_29_x20(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
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
  lane_accumulate_fma_bf16_bf16_w16_an22_k4096_late_to_29_x20 lane_0 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(lane_0_token_next),
    .value(values[28:0]),
    .word(lane_0_word)
  );
  lane_accumulate_fma_bf16_bf16_w16_an22_k4096_late_to_29_x20 lane_1 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_0_token_next),
    .token_next(lane_1_token_next),
    .value(values[57:29]),
    .word(lane_1_word)
  );
  lane_accumulate_fma_bf16_bf16_w16_an22_k4096_late_to_29_x20 lane_2 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_1_token_next),
    .token_next(lane_2_token_next),
    .value(values[86:58]),
    .word(lane_2_word)
  );
  lane_accumulate_fma_bf16_bf16_w16_an22_k4096_late_to_29_x20 lane_3 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_2_token_next),
    .token_next(lane_3_token_next),
    .value(values[115:87]),
    .word(lane_3_word)
  );
  lane_accumulate_fma_bf16_bf16_w16_an22_k4096_late_to_29_x20 lane_4 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_3_token_next),
    .token_next(lane_4_token_next),
    .value(values[144:116]),
    .word(lane_4_word)
  );
  lane_accumulate_fma_bf16_bf16_w16_an22_k4096_late_to_29_x20 lane_5 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_4_token_next),
    .token_next(lane_5_token_next),
    .value(values[173:145]),
    .word(lane_5_word)
  );
  lane_accumulate_fma_bf16_bf16_w16_an22_k4096_late_to_29_x20 lane_6 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_5_token_next),
    .token_next(lane_6_token_next),
    .value(values[202:174]),
    .word(lane_6_word)
  );
  lane_accumulate_fma_bf16_bf16_w16_an22_k4096_late_to_29_x20 lane_7 (
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

module fma_ws_8x8_bf16_bf16_w16_an22_k4096_d20(s_axis_a_tdata, s_axis_a_tlast, s_axis_a_tuser, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
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
  wire [231:0] array_c;
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
  array_ws_fma_bf16_bf16_w16_an22_k4096_late_8x8 array (
    .a(s_axis_a_tdata),
    .b(s_axis_b_tdata),
    .c(array_c),
    .clk(clk),
    .load(\$signal$21 ),
    .swap(\$signal$23 )
  );
  collector_8_lane_accumulate_fma_bf16_bf16_w16_an22_k4096_late_to_29_x20 collector (
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
