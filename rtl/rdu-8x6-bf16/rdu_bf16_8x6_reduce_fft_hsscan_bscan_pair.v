// rdu_bf16_8x6_reduce_fft_hsscan_bscan_pair: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=rdu, element=bf16, lanes=8, stages=6, reduce=True, fft=True, hs_scan=True, b_scan=True, pair=True

module fma_bf16_bf16_w16_exact_k2_g3_sticky(b, c, result, a);
  input [15:0] b;
  wire [15:0] b;
  input [15:0] c;
  wire [15:0] c;
  output [15:0] result;
  wire [15:0] result;
  input [15:0] a;
  wire [15:0] a;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire [9:0] \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire [19:0] \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire [19:0] \$114 ;
  wire [19:0] \$115 ;
  wire \$12 ;
  wire \$121 ;
  wire \$123 ;
  wire \$125 ;
  wire \$127 ;
  wire \$129 ;
  wire \$131 ;
  wire \$133 ;
  wire \$135 ;
  wire \$137 ;
  wire \$139 ;
  wire \$14 ;
  wire \$15 ;
  wire \$151 ;
  wire \$153 ;
  wire \$155 ;
  wire \$157 ;
  wire \$159 ;
  wire \$161 ;
  wire \$163 ;
  wire \$165 ;
  wire \$167 ;
  wire \$169 ;
  wire \$17 ;
  wire \$18 ;
  wire \$181 ;
  wire \$183 ;
  wire \$185 ;
  wire \$187 ;
  wire \$189 ;
  wire \$19 ;
  wire \$191 ;
  wire \$193 ;
  wire \$195 ;
  wire \$2 ;
  wire \$20 ;
  wire \$205 ;
  wire \$207 ;
  wire \$209 ;
  wire \$211 ;
  wire \$213 ;
  wire \$215 ;
  wire \$217 ;
  wire \$219 ;
  wire [8:0] \$22 ;
  wire \$229 ;
  wire \$231 ;
  wire \$233 ;
  wire \$235 ;
  wire \$241 ;
  wire [18:0] \$242 ;
  wire [18:0] \$243 ;
  wire [19:0] \$244 ;
  wire \$245 ;
  wire \$26 ;
  wire \$27 ;
  wire \$272 ;
  wire \$273 ;
  wire \$276 ;
  wire \$277 ;
  wire \$28 ;
  wire \$280 ;
  wire \$281 ;
  wire \$284 ;
  wire \$285 ;
  wire \$288 ;
  wire \$289 ;
  wire \$292 ;
  wire \$293 ;
  wire \$296 ;
  wire \$297 ;
  wire \$3 ;
  wire \$30 ;
  wire \$300 ;
  wire \$301 ;
  wire \$304 ;
  wire \$305 ;
  wire \$308 ;
  wire \$309 ;
  wire \$31 ;
  wire [10:0] \$327 ;
  wire [11:0] \$328 ;
  wire \$329 ;
  wire \$33 ;
  wire [11:0] \$333 ;
  wire \$334 ;
  wire \$335 ;
  wire [15:0] \$336 ;
  wire \$337 ;
  wire \$338 ;
  wire [8:0] \$339 ;
  wire \$34 ;
  wire [16:0] \$340 ;
  wire [17:0] \$341 ;
  wire \$342 ;
  wire \$343 ;
  wire \$344 ;
  wire \$345 ;
  wire \$346 ;
  wire \$347 ;
  wire [14:0] \$349 ;
  wire \$35 ;
  wire [14:0] \$350 ;
  wire [14:0] \$351 ;
  wire \$352 ;
  wire \$353 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$50 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$63 ;
  wire \$64 ;
  wire [8:0] \$65 ;
  wire [9:0] \$68 ;
  wire \$7 ;
  wire [19:0] \$71 ;
  wire [19:0] \$74 ;
  wire [9:0] \$75 ;
  wire [9:0] \$76 ;
  wire [9:0] \$77 ;
  wire [9:0] \$78 ;
  wire [9:0] \$79 ;
  wire \$80 ;
  wire [19:0] \$82 ;
  wire [19:0] \$83 ;
  wire [9:0] \$84 ;
  wire [19:0] \$87 ;
  wire \$89 ;
  wire [9:0] \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire [9:0] \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire [9:0] \$99 ;
  wire [53:0] aligned;
  wire [9:0] \aligned.exponent ;
  wire [1:0] \aligned.flags ;
  wire [19:0] \aligned.high ;
  wire [19:0] \aligned.low ;
  wire \aligned.sign ;
  wire \aligned.subtract ;
  wire below_normal;
  wire beyond_range;
  wire [9:0] binade;
  wire [19:0] decoded_a;
  wire [7:0] \decoded_a.field ;
  wire \decoded_a.infinite ;
  wire \decoded_a.nan ;
  wire \decoded_a.nonzero ;
  wire \decoded_a.sign ;
  wire [7:0] \decoded_a.significand ;
  wire decoded_a_hidden;
  wire [19:0] decoded_b;
  wire [7:0] \decoded_b.field ;
  wire \decoded_b.infinite ;
  wire \decoded_b.nan ;
  wire \decoded_b.nonzero ;
  wire \decoded_b.sign ;
  wire [7:0] \decoded_b.significand ;
  wire decoded_b_hidden;
  wire [15:0] denormal;
  wire [10:0] distance;
  wire is_nothing;
  wire [20:0] left_1;
  wire [20:0] left_16;
  wire [20:0] left_2;
  wire [20:0] left_4;
  wire [20:0] left_8;
  wire [28:0] loaded;
  wire [9:0] \loaded.exponent ;
  wire [1:0] \loaded.flags ;
  wire \loaded.sign ;
  wire [15:0] \loaded.significand ;
  wire loaded_hidden;
  wire loaded_occupied;
  wire [16:0] magnitude;
  wire [9:0] normalised_exponent;
  wire [15:0] pattern;
  wire [29:0] product;
  wire [9:0] \product.exponent ;
  wire [1:0] \product.flags ;
  wire [15:0] \product.magnitude ;
  wire \product.nonzero ;
  wire \product.sign ;
  wire product_infinite;
  wire product_nan;
  wire result_sign;
  wire [14:0] result_size;
  wire [19:0] right_1;
  wire [19:0] right_16;
  wire [19:0] right_2;
  wire [19:0] right_4;
  wire [19:0] right_8;
  wire right_far;
  wire round_up;
  wire [28:0] state_after;
  wire [9:0] \state_after.exponent ;
  wire [1:0] \state_after.flags ;
  wire \state_after.sign ;
  wire [15:0] \state_after.significand ;
  wire sum_around;
  wire [19:0] sum_bits;
  wire [19:0] sum_generate;
  wire [19:0] sum_generate_1;
  wire [19:0] sum_generate_16;
  wire [19:0] sum_generate_2;
  wire [19:0] sum_generate_4;
  wire [19:0] sum_generate_8;
  wire sum_is_high;
  wire sum_not_positive;
  wire [19:0] sum_other;
  wire sum_present;
  wire [19:0] sum_propagate;
  wire [19:0] sum_propagate_1;
  wire [19:0] sum_propagate_16;
  wire [19:0] sum_propagate_2;
  wire [19:0] sum_propagate_4;
  wire [19:0] sum_propagate_8;
  wire [33:0] term;
  wire [9:0] \term.exponent ;
  wire [1:0] \term.flags ;
  wire [19:0] \term.magnitude ;
  wire \term.nonzero ;
  wire \term.sign ;
  wire [33:0] total;
  wire [9:0] \total.exponent ;
  wire [1:0] \total.flags ;
  wire [20:0] \total.magnitude ;
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
  assign decoded_a_hidden = | a[14:7];
  assign decoded_a[6:0] = a[6:0] & { decoded_a_hidden, decoded_a_hidden, decoded_a_hidden, decoded_a_hidden, decoded_a_hidden, decoded_a_hidden, decoded_a_hidden };
  assign \$2  = & a[14:7];
  assign \$3  = | a[6:0];
  assign \$4  = ~ \$3 ;
  assign \decoded_a.infinite  = \$2  & \$4 ;
  assign \$6  = & a[14:7];
  assign \$7  = | a[6:0];
  assign \decoded_a.nan  = \$6  & \$7 ;
  assign decoded_b_hidden = | b[14:7];
  assign decoded_b[6:0] = b[6:0] & { decoded_b_hidden, decoded_b_hidden, decoded_b_hidden, decoded_b_hidden, decoded_b_hidden, decoded_b_hidden, decoded_b_hidden };
  assign \$10  = & b[14:7];
  assign \$11  = | b[6:0];
  assign \$12  = ~ \$11 ;
  assign \decoded_b.infinite  = \$10  & \$12 ;
  assign \$14  = & b[14:7];
  assign \$15  = | b[6:0];
  assign \decoded_b.nan  = \$14  & \$15 ;
  assign product_infinite = | { \decoded_b.infinite , \decoded_a.infinite  };
  assign \$17  = | { \decoded_b.nan , \decoded_a.nan  };
  assign \$18  = decoded_a_hidden & decoded_b_hidden;
  assign \$19  = ~ \$18 ;
  assign \$20  = product_infinite & \$19 ;
  assign product_nan = \$17  | \$20 ;
  assign \product.magnitude  = { decoded_a_hidden, decoded_a[6:0] } * { decoded_b_hidden, decoded_b[6:0] };
  assign \$22  = a[14:7] + b[14:7];
  assign \product.exponent  = \$22  + 4'he;
  assign \product.sign  = a[15] ^ b[15];
  assign \product.nonzero  = decoded_a_hidden & decoded_b_hidden;
  assign \$26  = a[15] ^ b[15];
  assign \$27  = ~ \$26 ;
  assign \$28  = product_infinite & \$27 ;
  assign term[32] = product_nan | \$28 ;
  assign \$30  = a[15] ^ b[15];
  assign \$31  = product_infinite & \$30 ;
  assign term[33] = product_nan | \$31 ;
  assign \$33  = & c[14:7];
  assign \$34  = | c[6:0];
  assign \$35  = \$33  & \$34 ;
  assign \$36  = & c[14:7];
  assign \$37  = | c[6:0];
  assign \$38  = ~ \$37 ;
  assign \$39  = \$36  & \$38 ;
  assign \$40  = ~ c[15];
  assign \$41  = \$39  & \$40 ;
  assign loaded[27] = \$35  | \$41 ;
  assign \$43  = & c[14:7];
  assign \$44  = | c[6:0];
  assign \$45  = \$43  & \$44 ;
  assign \$46  = & c[14:7];
  assign \$47  = | c[6:0];
  assign \$48  = ~ \$47 ;
  assign \$49  = \$46  & \$48 ;
  assign \$50  = \$49  & c[15];
  assign loaded[28] = \$45  | \$50 ;
  assign loaded_hidden = | c[14:7];
  assign \$52  = | c[14:7];
  assign \$53  = & c[14:7];
  assign \$54  = | c[6:0];
  assign \$55  = \$53  & \$54 ;
  assign \$56  = & c[14:7];
  assign \$57  = | c[6:0];
  assign \$58  = ~ \$57 ;
  assign \$59  = \$56  & \$58 ;
  assign \$60  = \$55  | \$59 ;
  assign \$61  = ~ \$60 ;
  assign loaded_occupied = \$52  & \$61 ;
  assign \loaded.significand  = loaded_occupied ? { loaded_hidden, c[6:0], 8'h00 } : 16'h0000;
  assign \$63  = ~ loaded_hidden;
  assign \$64  = c[7] | \$63 ;
  assign \$65  = { c[14:8], \$64  } + 8'h8c;
  assign loaded[24:16] = loaded_occupied ? \$65  : 9'h000;
  assign \loaded.sign  = c[15] & loaded_occupied;
  assign \$68  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign \$71  = sum_is_high ? { 1'h0, \product.magnitude , 3'h0 } : { \loaded.significand , 4'h0 };
  assign \$74  = sum_is_high ? { 1'h0, \product.magnitude , 3'h0 } : { \loaded.significand , 4'h0 };
  assign right_1 = \$68 [0] ? { 1'h0, \$71 [19:1] } : \$74 ;
  assign \$75  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_2 = \$75 [1] ? { 2'h0, right_1[19:2] } : right_1;
  assign \$76  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_4 = \$76 [2] ? { 4'h0, right_2[19:4] } : right_2;
  assign \$77  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_8 = \$77 [3] ? { 8'h00, right_4[19:8] } : right_4;
  assign \$78  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_16 = \$78 [4] ? { 16'h0000, right_8[19:16] } : right_8;
  assign \$79  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_far = | \$79 [9:5];
  assign distance = \product.exponent  - { 1'h0, loaded[24:16] };
  assign \$80  = ~ \product.nonzero ;
  assign sum_is_high = distance[10] | \$80 ;
  assign \aligned.high  = sum_is_high ? { \loaded.significand , 4'h0 } : { \product.magnitude , 4'h0 };
  assign \$82  = ~ { right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far };
  assign \$83  = right_16 & \$82 ;
  assign \$84  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign \$87  = sum_is_high ? { 1'h0, \product.magnitude , 3'h0 } : { \loaded.significand , 4'h0 };
  assign \$89  = \$84 [0] & \$87 [0];
  assign \$91  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign \$92  = | right_1[1:0];
  assign \$93  = \$91 [1] & \$92 ;
  assign \$94  = \$89  | \$93 ;
  assign \$95  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign \$96  = | right_2[3:0];
  assign \$97  = \$95 [2] & \$96 ;
  assign \$98  = \$94  | \$97 ;
  assign \$99  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign \$100  = | right_4[7:0];
  assign \$101  = \$99 [3] & \$100 ;
  assign \$102  = \$98  | \$101 ;
  assign \$103  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign \$104  = | right_8[15:0];
  assign \$105  = \$103 [4] & \$104 ;
  assign \$106  = \$102  | \$105 ;
  assign \$109  = sum_is_high ? { 1'h0, \product.magnitude , 3'h0 } : { \loaded.significand , 4'h0 };
  assign \$110  = | \$109 ;
  assign \$111  = right_far & \$110 ;
  assign \$112  = \$106  | \$111 ;
  assign aligned[20] = \$83 [0] | \$112 ;
  assign \$114  = ~ { right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far };
  assign { aligned[39:21], \$115 [0] } = right_16 & \$114 ;
  assign \aligned.exponent  = sum_is_high ? { 1'h0, loaded[24:16] } : \product.exponent ;
  assign \aligned.sign  = sum_is_high ? \loaded.sign  : \product.sign ;
  assign \aligned.subtract  = \loaded.sign  ^ \product.sign ;
  assign \aligned.flags  = loaded[28:27] | term[33:32];
  assign sum_other = aligned[39:20] ^ { \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract , \aligned.subtract  };
  assign sum_propagate = \aligned.high  ^ sum_other;
  assign sum_generate = \aligned.high  & sum_other;
  assign \$121  = sum_propagate[1] & sum_generate[0];
  assign sum_generate_1[1] = sum_generate[1] | \$121 ;
  assign \$123  = sum_propagate[3] & sum_generate[2];
  assign sum_generate_1[3] = sum_generate[3] | \$123 ;
  assign \$125  = sum_propagate[5] & sum_generate[4];
  assign sum_generate_1[5] = sum_generate[5] | \$125 ;
  assign \$127  = sum_propagate[7] & sum_generate[6];
  assign sum_generate_1[7] = sum_generate[7] | \$127 ;
  assign \$129  = sum_propagate[9] & sum_generate[8];
  assign sum_generate_1[9] = sum_generate[9] | \$129 ;
  assign \$131  = sum_propagate[11] & sum_generate[10];
  assign sum_generate_1[11] = sum_generate[11] | \$131 ;
  assign \$133  = sum_propagate[13] & sum_generate[12];
  assign sum_generate_1[13] = sum_generate[13] | \$133 ;
  assign \$135  = sum_propagate[15] & sum_generate[14];
  assign sum_generate_1[15] = sum_generate[15] | \$135 ;
  assign \$137  = sum_propagate[17] & sum_generate[16];
  assign sum_generate_1[17] = sum_generate[17] | \$137 ;
  assign \$139  = sum_propagate[19] & sum_generate[18];
  assign sum_generate_1[19] = sum_generate[19] | \$139 ;
  assign sum_propagate_1[1] = sum_propagate[1] & sum_propagate[0];
  assign sum_propagate_1[3] = sum_propagate[3] & sum_propagate[2];
  assign sum_propagate_1[5] = sum_propagate[5] & sum_propagate[4];
  assign sum_propagate_1[7] = sum_propagate[7] & sum_propagate[6];
  assign sum_propagate_1[9] = sum_propagate[9] & sum_propagate[8];
  assign sum_propagate_1[11] = sum_propagate[11] & sum_propagate[10];
  assign sum_propagate_1[13] = sum_propagate[13] & sum_propagate[12];
  assign sum_propagate_1[15] = sum_propagate[15] & sum_propagate[14];
  assign sum_propagate_1[17] = sum_propagate[17] & sum_propagate[16];
  assign sum_propagate_1[19] = sum_propagate[19] & sum_propagate[18];
  assign \$151  = sum_propagate[2] & sum_generate_1[1];
  assign sum_generate_16[2] = sum_generate[2] | \$151 ;
  assign \$153  = sum_propagate_1[3] & sum_generate_1[1];
  assign sum_generate_16[3] = sum_generate_1[3] | \$153 ;
  assign \$155  = sum_propagate[6] & sum_generate_1[5];
  assign sum_generate_2[6] = sum_generate[6] | \$155 ;
  assign \$157  = sum_propagate_1[7] & sum_generate_1[5];
  assign sum_generate_2[7] = sum_generate_1[7] | \$157 ;
  assign \$159  = sum_propagate[10] & sum_generate_1[9];
  assign sum_generate_2[10] = sum_generate[10] | \$159 ;
  assign \$161  = sum_propagate_1[11] & sum_generate_1[9];
  assign sum_generate_2[11] = sum_generate_1[11] | \$161 ;
  assign \$163  = sum_propagate[14] & sum_generate_1[13];
  assign sum_generate_2[14] = sum_generate[14] | \$163 ;
  assign \$165  = sum_propagate_1[15] & sum_generate_1[13];
  assign sum_generate_2[15] = sum_generate_1[15] | \$165 ;
  assign \$167  = sum_propagate[18] & sum_generate_1[17];
  assign sum_generate_2[18] = sum_generate[18] | \$167 ;
  assign \$169  = sum_propagate_1[19] & sum_generate_1[17];
  assign sum_generate_2[19] = sum_generate_1[19] | \$169 ;
  assign sum_propagate_16[2] = sum_propagate[2] & sum_propagate_1[1];
  assign sum_propagate_16[3] = sum_propagate_1[3] & sum_propagate_1[1];
  assign sum_propagate_2[6] = sum_propagate[6] & sum_propagate_1[5];
  assign sum_propagate_2[7] = sum_propagate_1[7] & sum_propagate_1[5];
  assign sum_propagate_2[10] = sum_propagate[10] & sum_propagate_1[9];
  assign sum_propagate_2[11] = sum_propagate_1[11] & sum_propagate_1[9];
  assign sum_propagate_2[14] = sum_propagate[14] & sum_propagate_1[13];
  assign sum_propagate_2[15] = sum_propagate_1[15] & sum_propagate_1[13];
  assign sum_propagate_2[18] = sum_propagate[18] & sum_propagate_1[17];
  assign sum_propagate_2[19] = sum_propagate_1[19] & sum_propagate_1[17];
  assign \$181  = sum_propagate[4] & sum_generate_16[3];
  assign sum_generate_16[4] = sum_generate[4] | \$181 ;
  assign \$183  = sum_propagate_1[5] & sum_generate_16[3];
  assign sum_generate_16[5] = sum_generate_1[5] | \$183 ;
  assign \$185  = sum_propagate_2[6] & sum_generate_16[3];
  assign sum_generate_16[6] = sum_generate_2[6] | \$185 ;
  assign \$187  = sum_propagate_2[7] & sum_generate_16[3];
  assign sum_generate_16[7] = sum_generate_2[7] | \$187 ;
  assign \$189  = sum_propagate[12] & sum_generate_2[11];
  assign sum_generate_4[12] = sum_generate[12] | \$189 ;
  assign \$191  = sum_propagate_1[13] & sum_generate_2[11];
  assign sum_generate_4[13] = sum_generate_1[13] | \$191 ;
  assign \$193  = sum_propagate_2[14] & sum_generate_2[11];
  assign sum_generate_4[14] = sum_generate_2[14] | \$193 ;
  assign \$195  = sum_propagate_2[15] & sum_generate_2[11];
  assign sum_generate_4[15] = sum_generate_2[15] | \$195 ;
  assign sum_propagate_16[4] = sum_propagate[4] & sum_propagate_16[3];
  assign sum_propagate_16[5] = sum_propagate_1[5] & sum_propagate_16[3];
  assign sum_propagate_16[6] = sum_propagate_2[6] & sum_propagate_16[3];
  assign sum_propagate_16[7] = sum_propagate_2[7] & sum_propagate_16[3];
  assign sum_propagate_4[12] = sum_propagate[12] & sum_propagate_2[11];
  assign sum_propagate_4[13] = sum_propagate_1[13] & sum_propagate_2[11];
  assign sum_propagate_4[14] = sum_propagate_2[14] & sum_propagate_2[11];
  assign sum_propagate_4[15] = sum_propagate_2[15] & sum_propagate_2[11];
  assign \$205  = sum_propagate[8] & sum_generate_16[7];
  assign sum_generate_16[8] = sum_generate[8] | \$205 ;
  assign \$207  = sum_propagate_1[9] & sum_generate_16[7];
  assign sum_generate_16[9] = sum_generate_1[9] | \$207 ;
  assign \$209  = sum_propagate_2[10] & sum_generate_16[7];
  assign sum_generate_16[10] = sum_generate_2[10] | \$209 ;
  assign \$211  = sum_propagate_2[11] & sum_generate_16[7];
  assign sum_generate_16[11] = sum_generate_2[11] | \$211 ;
  assign \$213  = sum_propagate_4[12] & sum_generate_16[7];
  assign sum_generate_16[12] = sum_generate_4[12] | \$213 ;
  assign \$215  = sum_propagate_4[13] & sum_generate_16[7];
  assign sum_generate_16[13] = sum_generate_4[13] | \$215 ;
  assign \$217  = sum_propagate_4[14] & sum_generate_16[7];
  assign sum_generate_16[14] = sum_generate_4[14] | \$217 ;
  assign \$219  = sum_propagate_4[15] & sum_generate_16[7];
  assign sum_generate_16[15] = sum_generate_4[15] | \$219 ;
  assign sum_propagate_16[8] = sum_propagate[8] & sum_propagate_16[7];
  assign sum_propagate_16[9] = sum_propagate_1[9] & sum_propagate_16[7];
  assign sum_propagate_16[10] = sum_propagate_2[10] & sum_propagate_16[7];
  assign sum_propagate_16[11] = sum_propagate_2[11] & sum_propagate_16[7];
  assign sum_propagate_16[12] = sum_propagate_4[12] & sum_propagate_16[7];
  assign sum_propagate_16[13] = sum_propagate_4[13] & sum_propagate_16[7];
  assign sum_propagate_16[14] = sum_propagate_4[14] & sum_propagate_16[7];
  assign sum_propagate_16[15] = sum_propagate_4[15] & sum_propagate_16[7];
  assign \$229  = sum_propagate[16] & sum_generate_16[15];
  assign sum_generate_16[16] = sum_generate[16] | \$229 ;
  assign \$231  = sum_propagate_1[17] & sum_generate_16[15];
  assign sum_generate_16[17] = sum_generate_1[17] | \$231 ;
  assign \$233  = sum_propagate_2[18] & sum_generate_16[15];
  assign sum_generate_16[18] = sum_generate_2[18] | \$233 ;
  assign \$235  = sum_propagate_2[19] & sum_generate_16[15];
  assign sum_generate_16[19] = sum_generate_2[19] | \$235 ;
  assign sum_propagate_16[16] = sum_propagate[16] & sum_propagate_16[15];
  assign sum_propagate_16[17] = sum_propagate_1[17] & sum_propagate_16[15];
  assign sum_propagate_16[18] = sum_propagate_2[18] & sum_propagate_16[15];
  assign sum_around = \aligned.subtract  & sum_generate_16[19];
  assign \$241  = ~ sum_generate_16[19];
  assign sum_not_positive = \aligned.subtract  & \$241 ;
  assign \$242  = { sum_propagate_16[18:2], sum_propagate_1[1], sum_propagate[0] } & { sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around, sum_around };
  assign \$243  = { sum_generate_16[18:2], sum_generate_1[1], sum_generate[0] } | \$242 ;
  assign \$244  = sum_propagate ^ { \$243 , sum_around };
  assign sum_bits = \$244  ^ { sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive, sum_not_positive };
  assign \$245  = ~ \aligned.subtract ;
  assign total[20] = sum_generate_16[19] & \$245 ;
  assign \total.sign  = \aligned.sign  ^ sum_not_positive;
  assign zeros_0_5 = ~ sum_bits[0];
  assign \$272  = ~ sum_bits[1];
  assign \$273  = ~ sum_bits[2];
  assign zeros_empty_0_6 = \$272  & \$273 ;
  assign zeros_0_6 = ~ sum_bits[2];
  assign \$276  = ~ sum_bits[3];
  assign \$277  = ~ sum_bits[4];
  assign zeros_empty_0_7 = \$276  & \$277 ;
  assign zeros_0_7 = ~ sum_bits[4];
  assign \$280  = ~ sum_bits[5];
  assign \$281  = ~ sum_bits[6];
  assign zeros_empty_0_8 = \$280  & \$281 ;
  assign zeros_0_8 = ~ sum_bits[6];
  assign \$284  = ~ sum_bits[7];
  assign \$285  = ~ sum_bits[8];
  assign zeros_empty_0_9 = \$284  & \$285 ;
  assign zeros_0_9 = ~ sum_bits[8];
  assign \$288  = ~ sum_bits[9];
  assign \$289  = ~ sum_bits[10];
  assign zeros_empty_0_10 = \$288  & \$289 ;
  assign zeros_0_10 = ~ sum_bits[10];
  assign \$292  = ~ sum_bits[11];
  assign \$293  = ~ sum_bits[12];
  assign zeros_empty_0_11 = \$292  & \$293 ;
  assign zeros_0_11 = ~ sum_bits[12];
  assign \$296  = ~ sum_bits[13];
  assign \$297  = ~ sum_bits[14];
  assign zeros_empty_0_12 = \$296  & \$297 ;
  assign zeros_0_12 = ~ sum_bits[14];
  assign \$300  = ~ sum_bits[15];
  assign \$301  = ~ sum_bits[16];
  assign zeros_empty_0_13 = \$300  & \$301 ;
  assign zeros_0_13 = ~ sum_bits[16];
  assign \$304  = ~ sum_bits[17];
  assign \$305  = ~ sum_bits[18];
  assign zeros_empty_0_14 = \$304  & \$305 ;
  assign zeros_0_14 = ~ sum_bits[18];
  assign \$308  = ~ sum_bits[19];
  assign \$309  = ~ total[20];
  assign zeros_empty_0_15 = \$308  & \$309 ;
  assign zeros_0_15 = ~ total[20];
  assign zeros_empty_1_3 = zeros_empty_0_6 & zeros_empty_0_7;
  assign zeros_1_3[0] = zeros_empty_0_7 ? zeros_0_6 : zeros_0_7;
  assign zeros_empty_1_4 = zeros_empty_0_8 & zeros_empty_0_9;
  assign zeros_1_4[0] = zeros_empty_0_9 ? zeros_0_8 : zeros_0_9;
  assign zeros_empty_1_5 = zeros_empty_0_10 & zeros_empty_0_11;
  assign zeros_1_5[0] = zeros_empty_0_11 ? zeros_0_10 : zeros_0_11;
  assign zeros_empty_1_6 = zeros_empty_0_12 & zeros_empty_0_13;
  assign zeros_1_6[0] = zeros_empty_0_13 ? zeros_0_12 : zeros_0_13;
  assign zeros_empty_1_7 = zeros_empty_0_14 & zeros_empty_0_15;
  assign zeros_1_7[0] = zeros_empty_0_15 ? zeros_0_14 : zeros_0_15;
  assign zeros_2_1[1:0] = zeros_empty_1_3 ? { 1'h0, zeros_0_5 } : { zeros_empty_0_7, zeros_1_3[0] };
  assign zeros_empty_2_2 = zeros_empty_1_4 & zeros_empty_1_5;
  assign zeros_2_2[1:0] = zeros_empty_1_5 ? { zeros_empty_0_9, zeros_1_4[0] } : { zeros_empty_0_11, zeros_1_5[0] };
  assign zeros_empty_2_3 = zeros_empty_1_6 & zeros_empty_1_7;
  assign zeros_2_3[1:0] = zeros_empty_1_7 ? { zeros_empty_0_13, zeros_1_6[0] } : { zeros_empty_0_15, zeros_1_7[0] };
  assign zeros_empty_3_1 = zeros_empty_2_2 & zeros_empty_2_3;
  assign zeros_3_1[2:0] = zeros_empty_2_3 ? { zeros_empty_1_5, zeros_2_2[1:0] } : { zeros_empty_1_7, zeros_2_3[1:0] };
  assign zeros_4_0[3:0] = zeros_empty_3_1 ? { 1'h0, zeros_empty_1_3, zeros_2_1[1:0] } : { zeros_empty_2_3, zeros_3_1[2:0] };
  assign \$327  = \aligned.exponent  + 1'h1;
  assign { \$328 [11:10], normalised_exponent } = \$327  - { zeros_empty_3_1, zeros_4_0[3:0] };
  assign left_16 = zeros_empty_3_1 ? { sum_bits[4:0], 16'h0000 } : { total[20], sum_bits };
  assign left_8 = zeros_4_0[3] ? { left_16[12:0], 8'h00 } : left_16;
  assign left_4 = zeros_4_0[2] ? { left_8[16:0], 4'h0 } : left_8;
  assign left_2 = zeros_4_0[1] ? { left_4[18:0], 2'h0 } : left_4;
  assign left_1 = zeros_4_0[0] ? { left_2[19:0], 1'h0 } : left_2;
  assign \$329  = | left_1[4:0];
  assign state_after[0] = left_1[5] | \$329 ;
  assign \state_after.exponent  = normalised_exponent & { left_1[20], left_1[20], left_1[20], left_1[20], left_1[20], left_1[20], left_1[20], left_1[20], left_1[20], left_1[20] };
  assign \state_after.sign  = \total.sign  & left_1[20];
  assign { \$333 [11:10], below_normal, binade[8:0] } = \state_after.exponent  + 12'hf73;
  assign \$334  = & { below_normal, binade[8:0] };
  assign \$335  = left_1[6] | state_after[0];
  assign \$336  = \$334  ? { 1'h0, left_1[20:7], \$335  } : 16'h0000;
  assign denormal = below_normal ? \$336  : { left_1[20:6], state_after[0] };
  assign \$337  = | denormal[6:0];
  assign \$338  = \$337  | denormal[8];
  assign round_up = denormal[7] & \$338 ;
  assign \$339  = below_normal ? 9'h000 : binade[8:0];
  assign \$340  = { \$339 , 7'h00 } + denormal[15:8];
  assign { \$341 [17], magnitude } = \$340  + round_up;
  assign beyond_range = magnitude > 15'h7f7f;
  assign \$342  = | magnitude[16:7];
  assign is_nothing = ~ \$342 ;
  assign \$343  = \aligned.flags [0] ^ \aligned.flags [1];
  assign result_sign = \$343  ? \aligned.flags [1] : \state_after.sign ;
  assign \$344  = & \aligned.flags ;
  assign \$345  = \aligned.flags [0] ^ \aligned.flags [1];
  assign \$346  = ~ left_1[20];
  assign \$347  = \$346  | is_nothing;
  assign \$349  = beyond_range ? 15'h7f80 : magnitude[14:0];
  assign \$350  = \$347  ? 15'h0000 : \$349 ;
  assign \$351  = \$345  ? 15'h7f80 : \$350 ;
  assign result_size = \$344  ? 15'h7fc0 : \$351 ;
  assign \$352  = & \aligned.flags ;
  assign \$353  = ~ \$352 ;
  assign result[15] = result_sign & \$353 ;
  assign \$328 [9:0] = normalised_exponent;
  assign \$333 [9:0] = { below_normal, binade[8:0] };
  assign \$341 [16:0] = magnitude;
  assign \decoded_a.significand  = { decoded_a_hidden, decoded_a[6:0] };
  assign \decoded_a.field  = a[14:7];
  assign \decoded_a.sign  = a[15];
  assign \decoded_a.nonzero  = decoded_a_hidden;
  assign \decoded_b.significand  = { decoded_b_hidden, decoded_b[6:0] };
  assign \decoded_b.field  = b[14:7];
  assign \decoded_b.sign  = b[15];
  assign \decoded_b.nonzero  = decoded_b_hidden;
  assign \$115 [19:1] = aligned[39:21];
  assign \product.flags  = term[33:32];
  assign \term.magnitude  = { \product.magnitude , 4'h0 };
  assign \term.nonzero  = \product.nonzero ;
  assign \term.exponent  = \product.exponent ;
  assign \term.sign  = \product.sign ;
  assign \term.flags  = term[33:32];
  assign \loaded.exponent  = { 1'h0, loaded[24:16] };
  assign \loaded.flags  = loaded[28:27];
  assign \aligned.low  = aligned[39:20];
  assign \total.magnitude  = { total[20], sum_bits };
  assign \total.exponent  = \aligned.exponent ;
  assign \total.flags  = \aligned.flags ;
  assign \state_after.significand  = { left_1[20:6], state_after[0] };
  assign \state_after.flags  = \aligned.flags ;
  assign result[14:0] = result_size;
  assign pattern = { result[15], result_size };
  assign binade[9] = below_normal;
  assign state_after[28:1] = { \aligned.flags , \state_after.sign , \state_after.exponent , left_1[20:6] };
  assign sum_present = left_1[20];
  assign zeros_4_0[4] = zeros_empty_3_1;
  assign zeros_empty_4_0 = 1'h0;
  assign zeros_3_1[3] = zeros_empty_2_3;
  assign zeros_3_0 = { 1'h0, zeros_empty_1_3, zeros_2_1[1:0] };
  assign zeros_empty_3_0 = 1'h0;
  assign zeros_2_3[2] = zeros_empty_1_7;
  assign zeros_2_2[2] = zeros_empty_1_5;
  assign zeros_2_1[2] = zeros_empty_1_3;
  assign zeros_empty_2_1 = 1'h0;
  assign zeros_2_0 = 3'h0;
  assign zeros_empty_2_0 = 1'h0;
  assign zeros_1_7[1] = zeros_empty_0_15;
  assign zeros_1_6[1] = zeros_empty_0_13;
  assign zeros_1_5[1] = zeros_empty_0_11;
  assign zeros_1_4[1] = zeros_empty_0_9;
  assign zeros_1_3[1] = zeros_empty_0_7;
  assign zeros_1_2 = { 1'h0, zeros_0_5 };
  assign zeros_empty_1_2 = 1'h0;
  assign zeros_1_1 = 2'h0;
  assign zeros_empty_1_1 = 1'h0;
  assign zeros_1_0 = 2'h0;
  assign zeros_empty_1_0 = 1'h0;
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
  assign { total[33:21], total[19:0] } = { \aligned.flags , \total.sign , \aligned.exponent , sum_bits };
  assign sum_propagate_16[1:0] = { sum_propagate_1[1], sum_propagate[0] };
  assign sum_generate_16[1:0] = { sum_generate_1[1], sum_generate[0] };
  assign sum_propagate_8 = { sum_propagate_2[19:18], sum_propagate_1[17], sum_propagate[16], sum_propagate_16[15:2], sum_propagate_1[1], sum_propagate[0] };
  assign sum_generate_8 = { sum_generate_2[19:18], sum_generate_1[17], sum_generate[16], sum_generate_16[15:2], sum_generate_1[1], sum_generate[0] };
  assign { sum_propagate_4[19:16], sum_propagate_4[11:0] } = { sum_propagate_2[19:18], sum_propagate_1[17], sum_propagate[16], sum_propagate_2[11:10], sum_propagate_1[9], sum_propagate[8], sum_propagate_16[7:2], sum_propagate_1[1], sum_propagate[0] };
  assign { sum_generate_4[19:16], sum_generate_4[11:0] } = { sum_generate_2[19:18], sum_generate_1[17], sum_generate[16], sum_generate_2[11:10], sum_generate_1[9], sum_generate[8], sum_generate_16[7:2], sum_generate_1[1], sum_generate[0] };
  assign { sum_propagate_2[17:16], sum_propagate_2[13:12], sum_propagate_2[9:8], sum_propagate_2[5:0] } = { sum_propagate_1[17], sum_propagate[16], sum_propagate_1[13], sum_propagate[12], sum_propagate_1[9], sum_propagate[8], sum_propagate_1[5], sum_propagate[4], sum_propagate_16[3:2], sum_propagate_1[1], sum_propagate[0] };
  assign { sum_generate_2[17:16], sum_generate_2[13:12], sum_generate_2[9:8], sum_generate_2[5:0] } = { sum_generate_1[17], sum_generate[16], sum_generate_1[13], sum_generate[12], sum_generate_1[9], sum_generate[8], sum_generate_1[5], sum_generate[4], sum_generate_16[3:2], sum_generate_1[1], sum_generate[0] };
  assign { sum_propagate_1[18], sum_propagate_1[16], sum_propagate_1[14], sum_propagate_1[12], sum_propagate_1[10], sum_propagate_1[8], sum_propagate_1[6], sum_propagate_1[4], sum_propagate_1[2], sum_propagate_1[0] } = { sum_propagate[18], sum_propagate[16], sum_propagate[14], sum_propagate[12], sum_propagate[10], sum_propagate[8], sum_propagate[6], sum_propagate[4], sum_propagate[2], sum_propagate[0] };
  assign { sum_generate_1[18], sum_generate_1[16], sum_generate_1[14], sum_generate_1[12], sum_generate_1[10], sum_generate_1[8], sum_generate_1[6], sum_generate_1[4], sum_generate_1[2], sum_generate_1[0] } = { sum_generate[18], sum_generate[16], sum_generate[14], sum_generate[12], sum_generate[10], sum_generate[8], sum_generate[6], sum_generate[4], sum_generate[2], sum_generate[0] };
  assign { aligned[53:40], aligned[19:0] } = { \aligned.flags , \aligned.sign , \aligned.exponent , \aligned.subtract , \aligned.high  };
  assign { loaded[26:25], loaded[15:0] } = { \loaded.sign , 1'h0, \loaded.significand  };
  assign term[31:0] = { \product.sign , \product.exponent , \product.nonzero , \product.magnitude , 4'h0 };
  assign product = { term[33:32], \product.sign , \product.exponent , \product.nonzero , \product.magnitude  };
  assign decoded_b[19:7] = { \decoded_b.nan , \decoded_b.infinite , decoded_b_hidden, b[15:7], decoded_b_hidden };
  assign decoded_a[19:7] = { \decoded_a.nan , \decoded_a.infinite , decoded_a_hidden, a[15:7], decoded_a_hidden };
endmodule

module rdu_cell_bf16(in2, stage_in, start_in, advance, word, write, load, clk, rst, out1, out2, stage_out, sum_out, start_out, in1);
  input [15:0] in2;
  wire [15:0] in2;
  input [15:0] stage_in;
  wire [15:0] stage_in;
  input start_in;
  wire start_in;
  input advance;
  wire advance;
  input [20:0] word;
  wire [20:0] word;
  input write;
  wire write;
  input load;
  wire load;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [15:0] out1;
  reg [15:0] out1;
  output [15:0] out2;
  reg [15:0] out2;
  output [15:0] stage_out;
  reg [15:0] stage_out;
  output [15:0] sum_out;
  reg [15:0] sum_out;
  output start_out;
  reg start_out;
  input [15:0] in1;
  wire [15:0] in1;
  wire [15:0] \$1 ;
  wire [15:0] \$10 ;
  wire [15:0] \$11 ;
  wire [15:0] \$12 ;
  wire \$13 ;
  wire [15:0] \$14 ;
  wire [15:0] \$15 ;
  wire \$2 ;
  wire [15:0] \$3 ;
  wire [15:0] \$4 ;
  wire [15:0] \$5 ;
  wire [3:0] \$6 ;
  wire [3:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$1007 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$1027 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$979 ;
  wire \$auto$rtlil.cc:3294:Or$1003 ;
  wire \$auto$rtlil.cc:3294:Or$1023 ;
  wire \$auto$rtlil.cc:3294:Or$965 ;
  wire \$auto$rtlil.cc:3294:Or$975 ;
  wire \$auto$rtlil.cc:3294:Or$993 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$1001 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$1005 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$1015 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$1017 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$1019 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$1021 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$1025 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$959 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$961 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$963 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$967 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$969 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$971 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$973 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$977 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$987 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$989 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$991 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$995 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$997 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$999 ;
  wire \$procmux$476_CMP ;
  wire \$procmux$477_CMP ;
  wire \$procmux$478_CMP ;
  wire \$procmux$479_CMP ;
  wire \$procmux$480_CMP ;
  wire \$procmux$481_CMP ;
  wire \$procmux$483_CMP ;
  wire \$procmux$484_CMP ;
  wire \$procmux$485_CMP ;
  wire \$procmux$486_CMP ;
  wire \$procmux$487_CMP ;
  wire \$procmux$488_CMP ;
  wire \$procmux$489_CMP ;
  wire \$procmux$490_CMP ;
  wire \$procmux$491_CMP ;
  wire \$procmux$493_CMP ;
  wire \$procmux$494_CMP ;
  wire \$procmux$495_CMP ;
  wire \$procmux$496_CMP ;
  wire \$procmux$497_CMP ;
  wire \$procmux$498_CMP ;
  wire \$procmux$499_CMP ;
  wire \$procmux$500_CMP ;
  wire \$procmux$501_CMP ;
  wire [15:0] \$procmux$502_Y ;
  wire [15:0] \$procmux$504_Y ;
  wire [15:0] \$procmux$508_Y ;
  wire \$procmux$512_Y ;
  reg [15:0] \const ;
  reg [15:0] const_next;
  wire [15:0] fma_result;
  wire [15:0] held_1;
  wire [15:0] held_2;
  wire [15:0] held_stage;
  wire [15:0] held_sum;
  reg keep_1;
  reg keep_1_next;
  reg [3:0] mode;
  reg [3:0] mode_next;
  wire [15:0] result;
  wire start;
  reg [15:0] total;
  wire [15:0] x;
  wire [15:0] y;
  wire [15:0] z;
  assign \$1  = keep_1 ? in1 : in2;
  assign \$2  = ! mode;
  assign \$3  = start_in ? 16'h0000 : total;
  always @(posedge clk)
    const_next <= \$4 ;
  always @(posedge clk)
    \const  <= \$5 ;
  always @(posedge clk)
    mode_next <= \$6 ;
  always @(posedge clk)
    mode <= \$7 ;
  always @(posedge clk)
    keep_1_next <= \$8 ;
  always @(posedge clk)
    keep_1 <= \$9 ;
  always @(posedge clk)
    out1 <= \$10 ;
  always @(posedge clk)
    out2 <= \$11 ;
  always @(posedge clk)
    stage_out <= \$12 ;
  always @(posedge clk)
    start_out <= \$13 ;
  always @(posedge clk)
    total <= \$14 ;
  always @(posedge clk)
    sum_out <= \$15 ;
  assign \$auto$rtlil.cc:3294:Or$1003  = \$procmux$489_CMP  | \$procmux$488_CMP ;
  assign \$auto$rtlil.cc:3294:Or$1023  = \$procmux$480_CMP  | \$procmux$479_CMP ;
  assign \$auto$rtlil.cc:3294:Or$965  = \$procmux$494_CMP  | \$procmux$493_CMP ;
  assign \$auto$rtlil.cc:3294:Or$975  = \$procmux$499_CMP  | \$procmux$498_CMP ;
  assign \$auto$rtlil.cc:3294:Or$993  = \$procmux$484_CMP  | \$procmux$483_CMP ;
  assign \$auto$rtlil.cc:3249:ReduceOr$1007  = | { \$auto$rtlil.cc:3294:Or$993 , \$procmux$485_CMP , \$procmux$486_CMP , \$procmux$487_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$1027  = | { \$procmux$476_CMP , \$procmux$477_CMP , \$procmux$478_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$979  = | { \$auto$rtlil.cc:3294:Or$965 , \$procmux$495_CMP , \$procmux$496_CMP , \$procmux$497_CMP  };
  assign \$auto$rtlil.cc:3381:Mux$1001  = \$procmux$490_CMP  ? \const  : \$auto$rtlil.cc:3381:Mux$999 ;
  assign \$auto$rtlil.cc:3381:Mux$1005  = \$auto$rtlil.cc:3294:Or$1003  ? \$auto$rtlil.cc:3381:Mux$997  : \$auto$rtlil.cc:3381:Mux$1001 ;
  assign y = \$auto$rtlil.cc:3249:ReduceOr$1007  ? \$auto$rtlil.cc:3381:Mux$995  : \$auto$rtlil.cc:3381:Mux$1005 ;
  assign \$auto$rtlil.cc:3381:Mux$1015  = \$procmux$477_CMP  ? in2 : in2;
  assign \$auto$rtlil.cc:3381:Mux$1017  = \$procmux$476_CMP  ? in1 : \$auto$rtlil.cc:3381:Mux$1015 ;
  assign \$auto$rtlil.cc:3381:Mux$1019  = \$procmux$479_CMP  ? \const  : \const ;
  assign \$auto$rtlil.cc:3381:Mux$1021  = \$procmux$481_CMP  ? \$3  : 16'h0000;
  assign \$auto$rtlil.cc:3381:Mux$1025  = \$auto$rtlil.cc:3294:Or$1023  ? \$auto$rtlil.cc:3381:Mux$1019  : \$auto$rtlil.cc:3381:Mux$1021 ;
  assign z = \$auto$rtlil.cc:3249:ReduceOr$1027  ? \$auto$rtlil.cc:3381:Mux$1017  : \$auto$rtlil.cc:3381:Mux$1025 ;
  assign \$auto$rtlil.cc:3381:Mux$959  = \$procmux$493_CMP  ? in2 : in1;
  assign \$auto$rtlil.cc:3381:Mux$961  = \$procmux$496_CMP  ? in1 : in2;
  assign \$auto$rtlil.cc:3381:Mux$963  = \$procmux$495_CMP  ? in1 : \$auto$rtlil.cc:3381:Mux$961 ;
  assign \$auto$rtlil.cc:3381:Mux$967  = \$auto$rtlil.cc:3294:Or$965  ? \$auto$rtlil.cc:3381:Mux$959  : \$auto$rtlil.cc:3381:Mux$963 ;
  assign \$auto$rtlil.cc:3381:Mux$969  = \$procmux$498_CMP  ? in2 : in1;
  assign \$auto$rtlil.cc:3381:Mux$971  = \$procmux$501_CMP  ? in1 : 16'h0000;
  assign \$auto$rtlil.cc:3381:Mux$973  = \$procmux$500_CMP  ? in1 : \$auto$rtlil.cc:3381:Mux$971 ;
  assign \$auto$rtlil.cc:3381:Mux$977  = \$auto$rtlil.cc:3294:Or$975  ? \$auto$rtlil.cc:3381:Mux$969  : \$auto$rtlil.cc:3381:Mux$973 ;
  assign x = \$auto$rtlil.cc:3249:ReduceOr$979  ? \$auto$rtlil.cc:3381:Mux$967  : \$auto$rtlil.cc:3381:Mux$977 ;
  assign \$auto$rtlil.cc:3381:Mux$987  = \$procmux$483_CMP  ? \const  : \const ;
  assign \$auto$rtlil.cc:3381:Mux$989  = \$procmux$486_CMP  ? in2 : 16'h3f80;
  assign \$auto$rtlil.cc:3381:Mux$991  = \$procmux$485_CMP  ? 16'h3f80 : \$auto$rtlil.cc:3381:Mux$989 ;
  assign \$auto$rtlil.cc:3381:Mux$995  = \$auto$rtlil.cc:3294:Or$993  ? \$auto$rtlil.cc:3381:Mux$987  : \$auto$rtlil.cc:3381:Mux$991 ;
  assign \$auto$rtlil.cc:3381:Mux$997  = \$procmux$488_CMP  ? \const  : 16'h3f80;
  assign \$auto$rtlil.cc:3381:Mux$999  = \$procmux$491_CMP  ? stage_in : 16'h0000;
  assign \$procmux$476_CMP  = mode == 4'h8;
  assign \$procmux$477_CMP  = mode == 4'h7;
  assign \$procmux$478_CMP  = mode == 4'h6;
  assign \$procmux$479_CMP  = mode == 4'h4;
  assign \$procmux$480_CMP  = mode == 4'h2;
  assign \$procmux$481_CMP  = ! mode;
  assign \$procmux$483_CMP  = mode == 4'h8;
  assign \$procmux$484_CMP  = mode == 4'h7;
  assign \$procmux$485_CMP  = mode == 4'h6;
  assign \$procmux$486_CMP  = mode == 4'h5;
  assign \$procmux$487_CMP  = mode == 4'h4;
  assign \$procmux$488_CMP  = mode == 4'h3;
  assign \$procmux$489_CMP  = mode == 4'h2;
  assign \$procmux$490_CMP  = mode == 4'h1;
  assign \$procmux$491_CMP  = ! mode;
  assign \$procmux$493_CMP  = mode == 4'h8;
  assign \$procmux$494_CMP  = mode == 4'h7;
  assign \$procmux$495_CMP  = mode == 4'h6;
  assign \$procmux$496_CMP  = mode == 4'h5;
  assign \$procmux$497_CMP  = mode == 4'h4;
  assign \$procmux$498_CMP  = mode == 4'h3;
  assign \$procmux$499_CMP  = mode == 4'h2;
  assign \$procmux$500_CMP  = mode == 4'h1;
  assign \$procmux$501_CMP  = ! mode;
  assign \$procmux$502_Y  = start_in ? total : sum_out;
  assign \$procmux$504_Y  = \$2  ? \$procmux$502_Y  : sum_out;
  assign \$15  = advance ? \$procmux$504_Y  : sum_out;
  assign \$procmux$508_Y  = \$2  ? result : total;
  assign \$14  = advance ? \$procmux$508_Y  : total;
  assign \$procmux$512_Y  = advance ? start_in : start_out;
  assign \$13  = rst ? 1'h0 : \$procmux$512_Y ;
  assign \$12  = advance ? stage_in : stage_out;
  assign \$11  = advance ? result : out2;
  assign \$10  = advance ? \$1  : out1;
  assign \$9  = load ? keep_1_next : keep_1;
  assign \$8  = write ? word[20] : keep_1_next;
  assign \$7  = load ? mode_next : mode;
  assign \$6  = write ? word[19:16] : mode_next;
  assign \$5  = load ? const_next : \const ;
  assign \$4  = write ? word[15:0] : const_next;
  fma_bf16_bf16_w16_exact_k2_g3_sticky fma (
    .a(x),
    .b(y),
    .c(z),
    .result(result)
  );
  assign fma_result = result;
  assign held_sum = sum_out;
  assign start = start_out;
  assign held_stage = stage_out;
  assign held_2 = out2;
  assign held_1 = out1;
endmodule

module rdu_bf16_8x6_reduce_fft_hsscan_bscan_pair_stage_0(in2, stage_in, start_in, advance, load, word, write, clk, rst, out1, out2, stage_out, start_out, sums, in1);
  input [127:0] in2;
  wire [127:0] in2;
  input [15:0] stage_in;
  wire [15:0] stage_in;
  input start_in;
  wire start_in;
  input advance;
  wire advance;
  input load;
  wire load;
  input [25:0] word;
  wire [25:0] word;
  input [7:0] write;
  wire [7:0] write;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [127:0] out1;
  wire [127:0] out1;
  output [127:0] out2;
  wire [127:0] out2;
  output [15:0] stage_out;
  wire [15:0] stage_out;
  output start_out;
  wire start_out;
  output [127:0] sums;
  wire [127:0] sums;
  input [127:0] in1;
  wire [127:0] in1;
  wire \$1 ;
  wire [15:0] cell_0_out1;
  wire [15:0] cell_0_out2;
  wire [15:0] cell_0_stage_out;
  wire cell_0_start_out;
  wire [15:0] cell_0_sum_out;
  wire [15:0] cell_1_out1;
  wire [15:0] cell_1_out2;
  wire [15:0] cell_1_stage_out;
  wire cell_1_start_out;
  wire [15:0] cell_1_sum_out;
  wire [15:0] cell_2_out1;
  wire [15:0] cell_2_out2;
  wire [15:0] cell_2_stage_out;
  wire cell_2_start_out;
  wire [15:0] cell_2_sum_out;
  wire [15:0] cell_3_out1;
  wire [15:0] cell_3_out2;
  wire [15:0] cell_3_stage_out;
  wire cell_3_start_out;
  wire [15:0] cell_3_sum_out;
  wire [15:0] cell_4_out1;
  wire [15:0] cell_4_out2;
  wire [15:0] cell_4_stage_out;
  wire cell_4_start_out;
  wire [15:0] cell_4_sum_out;
  wire [15:0] cell_5_out1;
  wire [15:0] cell_5_out2;
  wire [15:0] cell_5_stage_out;
  wire cell_5_start_out;
  wire [15:0] cell_5_sum_out;
  wire [15:0] cell_6_out1;
  wire [15:0] cell_6_out2;
  wire [15:0] cell_6_stage_out;
  wire cell_6_start_out;
  wire [15:0] cell_6_sum_out;
  wire [15:0] cell_7_out1;
  wire [15:0] cell_7_out2;
  wire [15:0] cell_7_stage_out;
  wire [15:0] cell_7_sum_out;
  rdu_cell_bf16 cell_0 (
    .advance(advance),
    .clk(clk),
    .in1(in1[15:0]),
    .in2(in2[15:0]),
    .load(load),
    .out1(cell_0_out1),
    .out2(cell_0_out2),
    .rst(rst),
    .stage_in(stage_in),
    .stage_out(cell_0_stage_out),
    .start_in(start_in),
    .start_out(start_out),
    .sum_out(cell_0_sum_out),
    .word(word[20:0]),
    .write(write[0])
  );
  rdu_cell_bf16 cell_1 (
    .advance(advance),
    .clk(clk),
    .in1(in1[31:16]),
    .in2(in2[31:16]),
    .load(load),
    .out1(cell_1_out1),
    .out2(cell_1_out2),
    .rst(rst),
    .stage_in(cell_0_stage_out),
    .stage_out(cell_1_stage_out),
    .start_in(start_out),
    .start_out(cell_1_start_out),
    .sum_out(cell_1_sum_out),
    .word(word[20:0]),
    .write(write[1])
  );
  rdu_cell_bf16 cell_2 (
    .advance(advance),
    .clk(clk),
    .in1(in1[47:32]),
    .in2(in2[47:32]),
    .load(load),
    .out1(cell_2_out1),
    .out2(cell_2_out2),
    .rst(rst),
    .stage_in(cell_1_stage_out),
    .stage_out(cell_2_stage_out),
    .start_in(cell_1_start_out),
    .start_out(cell_2_start_out),
    .sum_out(cell_2_sum_out),
    .word(word[20:0]),
    .write(write[2])
  );
  rdu_cell_bf16 cell_3 (
    .advance(advance),
    .clk(clk),
    .in1(in1[63:48]),
    .in2(in2[63:48]),
    .load(load),
    .out1(cell_3_out1),
    .out2(cell_3_out2),
    .rst(rst),
    .stage_in(cell_2_stage_out),
    .stage_out(cell_3_stage_out),
    .start_in(cell_2_start_out),
    .start_out(cell_3_start_out),
    .sum_out(cell_3_sum_out),
    .word(word[20:0]),
    .write(write[3])
  );
  rdu_cell_bf16 cell_4 (
    .advance(advance),
    .clk(clk),
    .in1(in1[79:64]),
    .in2(in2[79:64]),
    .load(load),
    .out1(cell_4_out1),
    .out2(cell_4_out2),
    .rst(rst),
    .stage_in(cell_3_stage_out),
    .stage_out(cell_4_stage_out),
    .start_in(cell_3_start_out),
    .start_out(cell_4_start_out),
    .sum_out(cell_4_sum_out),
    .word(word[20:0]),
    .write(write[4])
  );
  rdu_cell_bf16 cell_5 (
    .advance(advance),
    .clk(clk),
    .in1(in1[95:80]),
    .in2(in2[95:80]),
    .load(load),
    .out1(cell_5_out1),
    .out2(cell_5_out2),
    .rst(rst),
    .stage_in(cell_4_stage_out),
    .stage_out(cell_5_stage_out),
    .start_in(cell_4_start_out),
    .start_out(cell_5_start_out),
    .sum_out(cell_5_sum_out),
    .word(word[20:0]),
    .write(write[5])
  );
  rdu_cell_bf16 cell_6 (
    .advance(advance),
    .clk(clk),
    .in1(in1[111:96]),
    .in2(in2[111:96]),
    .load(load),
    .out1(cell_6_out1),
    .out2(cell_6_out2),
    .rst(rst),
    .stage_in(cell_5_stage_out),
    .stage_out(cell_6_stage_out),
    .start_in(cell_5_start_out),
    .start_out(cell_6_start_out),
    .sum_out(cell_6_sum_out),
    .word(word[20:0]),
    .write(write[6])
  );
  rdu_cell_bf16 cell_7 (
    .advance(advance),
    .clk(clk),
    .in1(in1[127:112]),
    .in2(in2[127:112]),
    .load(load),
    .out1(cell_7_out1),
    .out2(cell_7_out2),
    .rst(rst),
    .stage_in(cell_6_stage_out),
    .stage_out(stage_out),
    .start_in(cell_6_start_out),
    .start_out(\$1 ),
    .sum_out(cell_7_sum_out),
    .word(word[20:0]),
    .write(write[7])
  );
  assign sums = { cell_7_sum_out, cell_6_sum_out, cell_5_sum_out, cell_4_sum_out, cell_3_sum_out, cell_2_sum_out, cell_1_sum_out, cell_0_sum_out };
  assign out2 = { cell_7_out2, cell_6_out2, cell_5_out2, cell_4_out2, cell_3_out2, cell_2_out2, cell_1_out2, cell_0_out2 };
  assign out1 = { cell_7_out1, cell_6_out1, cell_5_out1, cell_4_out1, cell_3_out1, cell_2_out1, cell_1_out1, cell_0_out1 };
  assign cell_0_start_out = start_out;
  assign cell_7_stage_out = stage_out;
endmodule

module rdu_bf16_8x6_reduce_fft_hsscan_bscan_pair_stage_1(in2, stage_in, start_in, advance, load, word, write, clk, rst, out1, out2, stage_out, start_out, sums, in1);
  input [127:0] in2;
  wire [127:0] in2;
  input [15:0] stage_in;
  wire [15:0] stage_in;
  input start_in;
  wire start_in;
  input advance;
  wire advance;
  input load;
  wire load;
  input [25:0] word;
  wire [25:0] word;
  input [7:0] write;
  wire [7:0] write;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [127:0] out1;
  wire [127:0] out1;
  output [127:0] out2;
  wire [127:0] out2;
  output [15:0] stage_out;
  wire [15:0] stage_out;
  output start_out;
  wire start_out;
  output [127:0] sums;
  wire [127:0] sums;
  input [127:0] in1;
  wire [127:0] in1;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [15:0] cell_0_out1;
  wire [15:0] cell_0_out2;
  wire [15:0] cell_0_stage_out;
  wire cell_0_start_out;
  wire [15:0] cell_0_sum_out;
  wire [15:0] cell_1_out1;
  wire [15:0] cell_1_out2;
  wire [15:0] cell_1_stage_out;
  wire cell_1_start_out;
  wire [15:0] cell_1_sum_out;
  wire [15:0] cell_2_out1;
  wire [15:0] cell_2_out2;
  wire [15:0] cell_2_stage_out;
  wire cell_2_start_out;
  wire [15:0] cell_2_sum_out;
  wire [15:0] cell_3_out1;
  wire [15:0] cell_3_out2;
  wire [15:0] cell_3_stage_out;
  wire cell_3_start_out;
  wire [15:0] cell_3_sum_out;
  wire [15:0] cell_4_out1;
  wire [15:0] cell_4_out2;
  wire [15:0] cell_4_stage_out;
  wire cell_4_start_out;
  wire [15:0] cell_4_sum_out;
  wire [15:0] cell_5_out1;
  wire [15:0] cell_5_out2;
  wire [15:0] cell_5_stage_out;
  wire cell_5_start_out;
  wire [15:0] cell_5_sum_out;
  wire [15:0] cell_6_out1;
  wire [15:0] cell_6_out2;
  wire [15:0] cell_6_stage_out;
  wire cell_6_start_out;
  wire [15:0] cell_6_sum_out;
  wire [15:0] cell_7_out1;
  wire [15:0] cell_7_out2;
  wire [15:0] cell_7_stage_out;
  wire [15:0] cell_7_sum_out;
  wire [15:0] in1_0;
  wire [15:0] in1_1;
  wire [15:0] in1_2;
  wire [15:0] in1_3;
  wire [15:0] in1_4;
  wire [15:0] in1_5;
  wire [15:0] in1_6;
  reg in1_link_0;
  reg in1_link_0_next;
  reg in1_link_1;
  reg in1_link_1_next;
  reg in1_link_2;
  reg in1_link_2_next;
  reg in1_link_3;
  reg in1_link_3_next;
  reg in1_link_4;
  reg in1_link_4_next;
  reg in1_link_5;
  reg in1_link_5_next;
  reg in1_link_6;
  reg in1_link_6_next;
  always @(posedge clk)
    in1_link_0_next <= \$2 ;
  always @(posedge clk)
    in1_link_0 <= \$3 ;
  always @(posedge clk)
    in1_link_1_next <= \$4 ;
  always @(posedge clk)
    in1_link_1 <= \$5 ;
  always @(posedge clk)
    in1_link_2_next <= \$6 ;
  always @(posedge clk)
    in1_link_2 <= \$7 ;
  always @(posedge clk)
    in1_link_3_next <= \$8 ;
  always @(posedge clk)
    in1_link_3 <= \$9 ;
  always @(posedge clk)
    in1_link_4_next <= \$10 ;
  always @(posedge clk)
    in1_link_4 <= \$11 ;
  always @(posedge clk)
    in1_link_5_next <= \$12 ;
  always @(posedge clk)
    in1_link_5 <= \$13 ;
  always @(posedge clk)
    in1_link_6_next <= \$14 ;
  always @(posedge clk)
    in1_link_6 <= \$15 ;
  assign in1_0 = in1_link_0 ? in2[31:16] : in1[15:0];
  assign in1_1 = in1_link_1 ? in2[47:32] : in1[31:16];
  assign in1_2 = in1_link_2 ? in2[63:48] : in1[47:32];
  assign in1_3 = in1_link_3 ? in2[79:64] : in1[63:48];
  assign in1_4 = in1_link_4 ? in2[95:80] : in1[79:64];
  assign in1_5 = in1_link_5 ? in2[111:96] : in1[95:80];
  assign in1_6 = in1_link_6 ? in2[127:112] : in1[111:96];
  assign \$15  = load ? in1_link_6_next : in1_link_6;
  assign \$14  = write[6] ? word[22] : in1_link_6_next;
  assign \$13  = load ? in1_link_5_next : in1_link_5;
  assign \$12  = write[5] ? word[22] : in1_link_5_next;
  assign \$11  = load ? in1_link_4_next : in1_link_4;
  assign \$10  = write[4] ? word[22] : in1_link_4_next;
  assign \$9  = load ? in1_link_3_next : in1_link_3;
  assign \$8  = write[3] ? word[22] : in1_link_3_next;
  assign \$7  = load ? in1_link_2_next : in1_link_2;
  assign \$6  = write[2] ? word[22] : in1_link_2_next;
  assign \$5  = load ? in1_link_1_next : in1_link_1;
  assign \$4  = write[1] ? word[22] : in1_link_1_next;
  assign \$3  = load ? in1_link_0_next : in1_link_0;
  assign \$2  = write[0] ? word[22] : in1_link_0_next;
  rdu_cell_bf16 cell_0 (
    .advance(advance),
    .clk(clk),
    .in1(in1_0),
    .in2(in2[15:0]),
    .load(load),
    .out1(cell_0_out1),
    .out2(cell_0_out2),
    .rst(rst),
    .stage_in(stage_in),
    .stage_out(cell_0_stage_out),
    .start_in(start_in),
    .start_out(start_out),
    .sum_out(cell_0_sum_out),
    .word(word[20:0]),
    .write(write[0])
  );
  rdu_cell_bf16 cell_1 (
    .advance(advance),
    .clk(clk),
    .in1(in1_1),
    .in2(in2[31:16]),
    .load(load),
    .out1(cell_1_out1),
    .out2(cell_1_out2),
    .rst(rst),
    .stage_in(cell_0_stage_out),
    .stage_out(cell_1_stage_out),
    .start_in(start_out),
    .start_out(cell_1_start_out),
    .sum_out(cell_1_sum_out),
    .word(word[20:0]),
    .write(write[1])
  );
  rdu_cell_bf16 cell_2 (
    .advance(advance),
    .clk(clk),
    .in1(in1_2),
    .in2(in2[47:32]),
    .load(load),
    .out1(cell_2_out1),
    .out2(cell_2_out2),
    .rst(rst),
    .stage_in(cell_1_stage_out),
    .stage_out(cell_2_stage_out),
    .start_in(cell_1_start_out),
    .start_out(cell_2_start_out),
    .sum_out(cell_2_sum_out),
    .word(word[20:0]),
    .write(write[2])
  );
  rdu_cell_bf16 cell_3 (
    .advance(advance),
    .clk(clk),
    .in1(in1_3),
    .in2(in2[63:48]),
    .load(load),
    .out1(cell_3_out1),
    .out2(cell_3_out2),
    .rst(rst),
    .stage_in(cell_2_stage_out),
    .stage_out(cell_3_stage_out),
    .start_in(cell_2_start_out),
    .start_out(cell_3_start_out),
    .sum_out(cell_3_sum_out),
    .word(word[20:0]),
    .write(write[3])
  );
  rdu_cell_bf16 cell_4 (
    .advance(advance),
    .clk(clk),
    .in1(in1_4),
    .in2(in2[79:64]),
    .load(load),
    .out1(cell_4_out1),
    .out2(cell_4_out2),
    .rst(rst),
    .stage_in(cell_3_stage_out),
    .stage_out(cell_4_stage_out),
    .start_in(cell_3_start_out),
    .start_out(cell_4_start_out),
    .sum_out(cell_4_sum_out),
    .word(word[20:0]),
    .write(write[4])
  );
  rdu_cell_bf16 cell_5 (
    .advance(advance),
    .clk(clk),
    .in1(in1_5),
    .in2(in2[95:80]),
    .load(load),
    .out1(cell_5_out1),
    .out2(cell_5_out2),
    .rst(rst),
    .stage_in(cell_4_stage_out),
    .stage_out(cell_5_stage_out),
    .start_in(cell_4_start_out),
    .start_out(cell_5_start_out),
    .sum_out(cell_5_sum_out),
    .word(word[20:0]),
    .write(write[5])
  );
  rdu_cell_bf16 cell_6 (
    .advance(advance),
    .clk(clk),
    .in1(in1_6),
    .in2(in2[111:96]),
    .load(load),
    .out1(cell_6_out1),
    .out2(cell_6_out2),
    .rst(rst),
    .stage_in(cell_5_stage_out),
    .stage_out(cell_6_stage_out),
    .start_in(cell_5_start_out),
    .start_out(cell_6_start_out),
    .sum_out(cell_6_sum_out),
    .word(word[20:0]),
    .write(write[6])
  );
  rdu_cell_bf16 cell_7 (
    .advance(advance),
    .clk(clk),
    .in1(in1[127:112]),
    .in2(in2[127:112]),
    .load(load),
    .out1(cell_7_out1),
    .out2(cell_7_out2),
    .rst(rst),
    .stage_in(cell_6_stage_out),
    .stage_out(stage_out),
    .start_in(cell_6_start_out),
    .start_out(\$1 ),
    .sum_out(cell_7_sum_out),
    .word(word[20:0]),
    .write(write[7])
  );
  assign sums = { cell_7_sum_out, cell_6_sum_out, cell_5_sum_out, cell_4_sum_out, cell_3_sum_out, cell_2_sum_out, cell_1_sum_out, cell_0_sum_out };
  assign out2 = { cell_7_out2, cell_6_out2, cell_5_out2, cell_4_out2, cell_3_out2, cell_2_out2, cell_1_out2, cell_0_out2 };
  assign out1 = { cell_7_out1, cell_6_out1, cell_5_out1, cell_4_out1, cell_3_out1, cell_2_out1, cell_1_out1, cell_0_out1 };
  assign cell_0_start_out = start_out;
  assign cell_7_stage_out = stage_out;
endmodule

module rdu_cell_bf16_side(in2, stage_in, side, start_in, advance, word, write, load, clk, rst, out1, out2, stage_out, sum_out, start_out, in1);
  input [15:0] in2;
  wire [15:0] in2;
  input [15:0] stage_in;
  wire [15:0] stage_in;
  input [15:0] side;
  wire [15:0] side;
  input start_in;
  wire start_in;
  input advance;
  wire advance;
  input [20:0] word;
  wire [20:0] word;
  input write;
  wire write;
  input load;
  wire load;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [15:0] out1;
  reg [15:0] out1;
  output [15:0] out2;
  reg [15:0] out2;
  output [15:0] stage_out;
  reg [15:0] stage_out;
  output [15:0] sum_out;
  reg [15:0] sum_out;
  output start_out;
  reg start_out;
  input [15:0] in1;
  wire [15:0] in1;
  wire [15:0] \$1 ;
  wire [15:0] \$10 ;
  wire [15:0] \$11 ;
  wire [15:0] \$12 ;
  wire \$13 ;
  wire [15:0] \$14 ;
  wire [15:0] \$15 ;
  wire \$2 ;
  wire [15:0] \$3 ;
  wire [15:0] \$4 ;
  wire [15:0] \$5 ;
  wire [3:0] \$6 ;
  wire [3:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$863 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$875 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$879 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$895 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$907 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$911 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$937 ;
  wire \$auto$rtlil.cc:3294:Or$923 ;
  wire \$auto$rtlil.cc:3294:Or$933 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$855 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$857 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$859 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$861 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$865 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$867 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$869 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$871 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$873 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$877 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$887 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$889 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$891 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$893 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$897 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$899 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$901 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$903 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$905 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$909 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$919 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$921 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$925 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$927 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$929 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$931 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$935 ;
  wire \$procmux$362_CMP ;
  wire \$procmux$363_CMP ;
  wire \$procmux$364_CMP ;
  wire \$procmux$365_CMP ;
  wire \$procmux$366_CMP ;
  wire \$procmux$367_CMP ;
  wire \$procmux$368_CMP ;
  wire \$procmux$369_CMP ;
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
  wire \$procmux$383_CMP ;
  wire \$procmux$384_CMP ;
  wire \$procmux$385_CMP ;
  wire \$procmux$386_CMP ;
  wire \$procmux$387_CMP ;
  wire \$procmux$388_CMP ;
  wire \$procmux$389_CMP ;
  wire \$procmux$390_CMP ;
  wire \$procmux$391_CMP ;
  wire \$procmux$392_CMP ;
  wire \$procmux$393_CMP ;
  wire [15:0] \$procmux$394_Y ;
  wire [15:0] \$procmux$396_Y ;
  wire [15:0] \$procmux$400_Y ;
  wire \$procmux$404_Y ;
  reg [15:0] \const ;
  reg [15:0] const_next;
  wire [15:0] fma_result;
  wire [15:0] held_1;
  wire [15:0] held_2;
  wire [15:0] held_stage;
  wire [15:0] held_sum;
  reg keep_1;
  reg keep_1_next;
  reg [3:0] mode;
  reg [3:0] mode_next;
  wire [15:0] result;
  wire start;
  reg [15:0] total;
  wire [15:0] x;
  wire [15:0] y;
  wire [15:0] z;
  assign \$1  = keep_1 ? in1 : in2;
  assign \$2  = ! mode;
  assign \$3  = start_in ? 16'h0000 : total;
  always @(posedge clk)
    const_next <= \$4 ;
  always @(posedge clk)
    \const  <= \$5 ;
  always @(posedge clk)
    mode_next <= \$6 ;
  always @(posedge clk)
    mode <= \$7 ;
  always @(posedge clk)
    keep_1_next <= \$8 ;
  always @(posedge clk)
    keep_1 <= \$9 ;
  always @(posedge clk)
    out1 <= \$10 ;
  always @(posedge clk)
    out2 <= \$11 ;
  always @(posedge clk)
    stage_out <= \$12 ;
  always @(posedge clk)
    start_out <= \$13 ;
  always @(posedge clk)
    total <= \$14 ;
  always @(posedge clk)
    sum_out <= \$15 ;
  assign \$auto$rtlil.cc:3294:Or$923  = \$procmux$363_CMP  | \$procmux$362_CMP ;
  assign \$auto$rtlil.cc:3294:Or$933  = \$procmux$367_CMP  | \$procmux$366_CMP ;
  assign \$auto$rtlil.cc:3249:ReduceOr$863  = | { \$procmux$383_CMP , \$procmux$384_CMP , \$procmux$385_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$875  = | { \$procmux$389_CMP , \$procmux$390_CMP , \$procmux$391_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$879  = | { \$auto$rtlil.cc:3249:ReduceOr$863 , \$procmux$386_CMP , \$procmux$387_CMP , \$procmux$388_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$895  = | { \$procmux$371_CMP , \$procmux$372_CMP , \$procmux$373_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$907  = | { \$procmux$377_CMP , \$procmux$378_CMP , \$procmux$379_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$911  = | { \$auto$rtlil.cc:3249:ReduceOr$895 , \$procmux$374_CMP , \$procmux$375_CMP , \$procmux$376_CMP  };
  assign \$auto$rtlil.cc:3249:ReduceOr$937  = | { \$auto$rtlil.cc:3294:Or$923 , \$procmux$364_CMP , \$procmux$365_CMP  };
  assign \$auto$rtlil.cc:3381:Mux$855  = \$procmux$384_CMP  ? in1 : in2;
  assign \$auto$rtlil.cc:3381:Mux$857  = \$procmux$383_CMP  ? in2 : \$auto$rtlil.cc:3381:Mux$855 ;
  assign \$auto$rtlil.cc:3381:Mux$859  = \$procmux$387_CMP  ? in1 : in1;
  assign \$auto$rtlil.cc:3381:Mux$861  = \$procmux$386_CMP  ? in1 : \$auto$rtlil.cc:3381:Mux$859 ;
  assign \$auto$rtlil.cc:3381:Mux$865  = \$auto$rtlil.cc:3249:ReduceOr$863  ? \$auto$rtlil.cc:3381:Mux$857  : \$auto$rtlil.cc:3381:Mux$861 ;
  assign \$auto$rtlil.cc:3381:Mux$867  = \$procmux$390_CMP  ? in2 : in1;
  assign \$auto$rtlil.cc:3381:Mux$869  = \$procmux$389_CMP  ? in2 : \$auto$rtlil.cc:3381:Mux$867 ;
  assign \$auto$rtlil.cc:3381:Mux$871  = \$procmux$393_CMP  ? in1 : 16'h0000;
  assign \$auto$rtlil.cc:3381:Mux$873  = \$procmux$392_CMP  ? in1 : \$auto$rtlil.cc:3381:Mux$871 ;
  assign \$auto$rtlil.cc:3381:Mux$877  = \$auto$rtlil.cc:3249:ReduceOr$875  ? \$auto$rtlil.cc:3381:Mux$869  : \$auto$rtlil.cc:3381:Mux$873 ;
  assign x = \$auto$rtlil.cc:3249:ReduceOr$879  ? \$auto$rtlil.cc:3381:Mux$865  : \$auto$rtlil.cc:3381:Mux$877 ;
  assign \$auto$rtlil.cc:3381:Mux$887  = \$procmux$372_CMP  ? side : \const ;
  assign \$auto$rtlil.cc:3381:Mux$889  = \$procmux$371_CMP  ? side : \$auto$rtlil.cc:3381:Mux$887 ;
  assign \$auto$rtlil.cc:3381:Mux$891  = \$procmux$375_CMP  ? 16'h3f80 : in2;
  assign \$auto$rtlil.cc:3381:Mux$893  = \$procmux$374_CMP  ? \const  : \$auto$rtlil.cc:3381:Mux$891 ;
  assign \$auto$rtlil.cc:3381:Mux$897  = \$auto$rtlil.cc:3249:ReduceOr$895  ? \$auto$rtlil.cc:3381:Mux$889  : \$auto$rtlil.cc:3381:Mux$893 ;
  assign \$auto$rtlil.cc:3381:Mux$899  = \$procmux$378_CMP  ? \const  : 16'h3f80;
  assign \$auto$rtlil.cc:3381:Mux$901  = \$procmux$377_CMP  ? 16'h3f80 : \$auto$rtlil.cc:3381:Mux$899 ;
  assign \$auto$rtlil.cc:3381:Mux$903  = \$procmux$381_CMP  ? stage_in : 16'h0000;
  assign \$auto$rtlil.cc:3381:Mux$905  = \$procmux$380_CMP  ? \const  : \$auto$rtlil.cc:3381:Mux$903 ;
  assign \$auto$rtlil.cc:3381:Mux$909  = \$auto$rtlil.cc:3249:ReduceOr$907  ? \$auto$rtlil.cc:3381:Mux$901  : \$auto$rtlil.cc:3381:Mux$905 ;
  assign y = \$auto$rtlil.cc:3249:ReduceOr$911  ? \$auto$rtlil.cc:3381:Mux$897  : \$auto$rtlil.cc:3381:Mux$909 ;
  assign \$auto$rtlil.cc:3381:Mux$919  = \$procmux$362_CMP  ? in1 : in2;
  assign \$auto$rtlil.cc:3381:Mux$921  = \$procmux$364_CMP  ? in1 : in2;
  assign \$auto$rtlil.cc:3381:Mux$925  = \$auto$rtlil.cc:3294:Or$923  ? \$auto$rtlil.cc:3381:Mux$919  : \$auto$rtlil.cc:3381:Mux$921 ;
  assign \$auto$rtlil.cc:3381:Mux$927  = \$procmux$366_CMP  ? in2 : \const ;
  assign \$auto$rtlil.cc:3381:Mux$929  = \$procmux$369_CMP  ? \$3  : 16'h0000;
  assign \$auto$rtlil.cc:3381:Mux$931  = \$procmux$368_CMP  ? \const  : \$auto$rtlil.cc:3381:Mux$929 ;
  assign \$auto$rtlil.cc:3381:Mux$935  = \$auto$rtlil.cc:3294:Or$933  ? \$auto$rtlil.cc:3381:Mux$927  : \$auto$rtlil.cc:3381:Mux$931 ;
  assign z = \$auto$rtlil.cc:3249:ReduceOr$937  ? \$auto$rtlil.cc:3381:Mux$925  : \$auto$rtlil.cc:3381:Mux$935 ;
  assign \$procmux$362_CMP  = mode == 4'ha;
  assign \$procmux$363_CMP  = mode == 4'h9;
  assign \$procmux$364_CMP  = mode == 4'h8;
  assign \$procmux$365_CMP  = mode == 4'h7;
  assign \$procmux$366_CMP  = mode == 4'h6;
  assign \$procmux$367_CMP  = mode == 4'h4;
  assign \$procmux$368_CMP  = mode == 4'h2;
  assign \$procmux$369_CMP  = ! mode;
  assign \$procmux$371_CMP  = mode == 4'ha;
  assign \$procmux$372_CMP  = mode == 4'h9;
  assign \$procmux$373_CMP  = mode == 4'h8;
  assign \$procmux$374_CMP  = mode == 4'h7;
  assign \$procmux$375_CMP  = mode == 4'h6;
  assign \$procmux$376_CMP  = mode == 4'h5;
  assign \$procmux$377_CMP  = mode == 4'h4;
  assign \$procmux$378_CMP  = mode == 4'h3;
  assign \$procmux$379_CMP  = mode == 4'h2;
  assign \$procmux$380_CMP  = mode == 4'h1;
  assign \$procmux$381_CMP  = ! mode;
  assign \$procmux$383_CMP  = mode == 4'ha;
  assign \$procmux$384_CMP  = mode == 4'h9;
  assign \$procmux$385_CMP  = mode == 4'h8;
  assign \$procmux$386_CMP  = mode == 4'h7;
  assign \$procmux$387_CMP  = mode == 4'h6;
  assign \$procmux$388_CMP  = mode == 4'h5;
  assign \$procmux$389_CMP  = mode == 4'h4;
  assign \$procmux$390_CMP  = mode == 4'h3;
  assign \$procmux$391_CMP  = mode == 4'h2;
  assign \$procmux$392_CMP  = mode == 4'h1;
  assign \$procmux$393_CMP  = ! mode;
  assign \$procmux$394_Y  = start_in ? total : sum_out;
  assign \$procmux$396_Y  = \$2  ? \$procmux$394_Y  : sum_out;
  assign \$15  = advance ? \$procmux$396_Y  : sum_out;
  assign \$procmux$400_Y  = \$2  ? result : total;
  assign \$14  = advance ? \$procmux$400_Y  : total;
  assign \$procmux$404_Y  = advance ? start_in : start_out;
  assign \$13  = rst ? 1'h0 : \$procmux$404_Y ;
  assign \$12  = advance ? stage_in : stage_out;
  assign \$11  = advance ? result : out2;
  assign \$10  = advance ? \$1  : out1;
  assign \$9  = load ? keep_1_next : keep_1;
  assign \$8  = write ? word[20] : keep_1_next;
  assign \$7  = load ? mode_next : mode;
  assign \$6  = write ? word[19:16] : mode_next;
  assign \$5  = load ? const_next : \const ;
  assign \$4  = write ? word[15:0] : const_next;
  fma_bf16_bf16_w16_exact_k2_g3_sticky fma (
    .a(x),
    .b(y),
    .c(z),
    .result(result)
  );
  assign fma_result = result;
  assign held_sum = sum_out;
  assign start = start_out;
  assign held_stage = stage_out;
  assign held_2 = out2;
  assign held_1 = out1;
endmodule

module rdu_bf16_8x6_reduce_fft_hsscan_bscan_pair_stage_2(in2, stage_in, start_in, advance, load, word, write, clk, rst, out1, out2, stage_out, start_out, sums, in1);
  input [127:0] in2;
  wire [127:0] in2;
  input [15:0] stage_in;
  wire [15:0] stage_in;
  input start_in;
  wire start_in;
  input advance;
  wire advance;
  input load;
  wire load;
  input [25:0] word;
  wire [25:0] word;
  input [7:0] write;
  wire [7:0] write;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [127:0] out1;
  wire [127:0] out1;
  output [127:0] out2;
  wire [127:0] out2;
  output [15:0] stage_out;
  wire [15:0] stage_out;
  output start_out;
  wire start_out;
  output [127:0] sums;
  wire [127:0] sums;
  input [127:0] in1;
  wire [127:0] in1;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire [1:0] \$6 ;
  wire [1:0] \$7 ;
  wire [1:0] \$8 ;
  wire [1:0] \$9 ;
  wire \$auto$rtlil.cc:3294:Or$827 ;
  wire \$auto$rtlil.cc:3294:Or$839 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$823 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$825 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$835 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$837 ;
  wire \$procmux$348_CMP ;
  wire \$procmux$349_CMP ;
  wire \$procmux$350_CMP ;
  wire \$procmux$352_CMP ;
  wire \$procmux$353_CMP ;
  wire \$procmux$354_CMP ;
  wire [15:0] cell_0_out1;
  wire [15:0] cell_0_out2;
  wire [15:0] cell_0_stage_out;
  wire cell_0_start_out;
  wire [15:0] cell_0_sum_out;
  wire [15:0] cell_1_out1;
  wire [15:0] cell_1_out2;
  wire [15:0] cell_1_stage_out;
  wire cell_1_start_out;
  wire [15:0] cell_1_sum_out;
  wire [15:0] cell_2_out1;
  wire [15:0] cell_2_out2;
  wire [15:0] cell_2_stage_out;
  wire cell_2_start_out;
  wire [15:0] cell_2_sum_out;
  wire [15:0] cell_3_out1;
  wire [15:0] cell_3_out2;
  wire [15:0] cell_3_stage_out;
  wire cell_3_start_out;
  wire [15:0] cell_3_sum_out;
  wire [15:0] cell_4_out1;
  wire [15:0] cell_4_out2;
  wire [15:0] cell_4_stage_out;
  wire cell_4_start_out;
  wire [15:0] cell_4_sum_out;
  wire [15:0] cell_5_out1;
  wire [15:0] cell_5_out2;
  wire [15:0] cell_5_stage_out;
  wire cell_5_start_out;
  wire [15:0] cell_5_sum_out;
  wire [15:0] cell_6_out1;
  wire [15:0] cell_6_out2;
  wire [15:0] cell_6_stage_out;
  wire cell_6_start_out;
  wire [15:0] cell_6_sum_out;
  wire [15:0] cell_7_out1;
  wire [15:0] cell_7_out2;
  wire [15:0] cell_7_stage_out;
  wire [15:0] cell_7_sum_out;
  wire [15:0] in1_0;
  wire [15:0] in1_1;
  wire [15:0] in1_2;
  wire [15:0] in1_3;
  wire [15:0] in1_4;
  wire [15:0] in1_5;
  wire [15:0] in1_6;
  wire [15:0] in1_7;
  reg in1_link_0;
  reg in1_link_0_next;
  reg in1_link_1;
  reg in1_link_1_next;
  reg [1:0] in1_link_2;
  reg [1:0] in1_link_2_next;
  reg [1:0] in1_link_3;
  reg [1:0] in1_link_3_next;
  reg in1_link_4;
  reg in1_link_4_next;
  reg in1_link_5;
  reg in1_link_5_next;
  reg in1_link_6;
  reg in1_link_6_next;
  reg in1_link_7;
  reg in1_link_7_next;
  always @(posedge clk)
    in1_link_0_next <= \$2 ;
  always @(posedge clk)
    in1_link_0 <= \$3 ;
  always @(posedge clk)
    in1_link_1_next <= \$4 ;
  always @(posedge clk)
    in1_link_1 <= \$5 ;
  always @(posedge clk)
    in1_link_2_next <= \$6 ;
  always @(posedge clk)
    in1_link_2 <= \$7 ;
  always @(posedge clk)
    in1_link_3_next <= \$8 ;
  always @(posedge clk)
    in1_link_3 <= \$9 ;
  always @(posedge clk)
    in1_link_4_next <= \$10 ;
  always @(posedge clk)
    in1_link_4 <= \$11 ;
  always @(posedge clk)
    in1_link_5_next <= \$12 ;
  always @(posedge clk)
    in1_link_5 <= \$13 ;
  always @(posedge clk)
    in1_link_6_next <= \$14 ;
  always @(posedge clk)
    in1_link_6 <= \$15 ;
  always @(posedge clk)
    in1_link_7_next <= \$16 ;
  always @(posedge clk)
    in1_link_7 <= \$17 ;
  assign \$auto$rtlil.cc:3294:Or$827  = \$procmux$353_CMP  | \$procmux$352_CMP ;
  assign \$auto$rtlil.cc:3294:Or$839  = \$procmux$349_CMP  | \$procmux$348_CMP ;
  assign in1_0 = in1_link_0 ? in2[47:32] : in1[15:0];
  assign in1_1 = in1_link_1 ? in2[63:48] : in1[31:16];
  assign \$auto$rtlil.cc:3381:Mux$823  = \$procmux$352_CMP  ? in2[79:64] : in2[15:0];
  assign \$auto$rtlil.cc:3381:Mux$825  = \$procmux$354_CMP  ? in1[47:32] : 16'h0000;
  assign in1_2 = \$auto$rtlil.cc:3294:Or$827  ? \$auto$rtlil.cc:3381:Mux$823  : \$auto$rtlil.cc:3381:Mux$825 ;
  assign \$auto$rtlil.cc:3381:Mux$835  = \$procmux$348_CMP  ? in2[95:80] : in2[31:16];
  assign \$auto$rtlil.cc:3381:Mux$837  = \$procmux$350_CMP  ? in1[63:48] : 16'h0000;
  assign in1_3 = \$auto$rtlil.cc:3294:Or$839  ? \$auto$rtlil.cc:3381:Mux$835  : \$auto$rtlil.cc:3381:Mux$837 ;
  assign in1_4 = in1_link_4 ? in2[111:96] : in1[79:64];
  assign in1_5 = in1_link_5 ? in2[127:112] : in1[95:80];
  assign in1_6 = in1_link_6 ? in2[79:64] : in1[111:96];
  assign in1_7 = in1_link_7 ? in2[95:80] : in1[127:112];
  assign \$17  = load ? in1_link_7_next : in1_link_7;
  assign \$16  = write[7] ? word[22] : in1_link_7_next;
  assign \$15  = load ? in1_link_6_next : in1_link_6;
  assign \$14  = write[6] ? word[22] : in1_link_6_next;
  assign \$13  = load ? in1_link_5_next : in1_link_5;
  assign \$12  = write[5] ? word[22] : in1_link_5_next;
  assign \$11  = load ? in1_link_4_next : in1_link_4;
  assign \$10  = write[4] ? word[22] : in1_link_4_next;
  assign \$9  = load ? in1_link_3_next : in1_link_3;
  assign \$8  = write[3] ? word[23:22] : in1_link_3_next;
  assign \$7  = load ? in1_link_2_next : in1_link_2;
  assign \$6  = write[2] ? word[23:22] : in1_link_2_next;
  assign \$5  = load ? in1_link_1_next : in1_link_1;
  assign \$4  = write[1] ? word[22] : in1_link_1_next;
  assign \$3  = load ? in1_link_0_next : in1_link_0;
  assign \$2  = write[0] ? word[22] : in1_link_0_next;
  assign \$procmux$348_CMP  = in1_link_3 == 2'h2;
  assign \$procmux$349_CMP  = in1_link_3 == 2'h1;
  assign \$procmux$350_CMP  = ! in1_link_3;
  assign \$procmux$352_CMP  = in1_link_2 == 2'h2;
  assign \$procmux$353_CMP  = in1_link_2 == 2'h1;
  assign \$procmux$354_CMP  = ! in1_link_2;
  rdu_cell_bf16 cell_0 (
    .advance(advance),
    .clk(clk),
    .in1(in1_0),
    .in2(in2[15:0]),
    .load(load),
    .out1(cell_0_out1),
    .out2(cell_0_out2),
    .rst(rst),
    .stage_in(stage_in),
    .stage_out(cell_0_stage_out),
    .start_in(start_in),
    .start_out(start_out),
    .sum_out(cell_0_sum_out),
    .word(word[20:0]),
    .write(write[0])
  );
  rdu_cell_bf16_side cell_1 (
    .advance(advance),
    .clk(clk),
    .in1(in1_1),
    .in2(in2[31:16]),
    .load(load),
    .out1(cell_1_out1),
    .out2(cell_1_out2),
    .rst(rst),
    .side(in2[15:0]),
    .stage_in(cell_0_stage_out),
    .stage_out(cell_1_stage_out),
    .start_in(start_out),
    .start_out(cell_1_start_out),
    .sum_out(cell_1_sum_out),
    .word(word[20:0]),
    .write(write[1])
  );
  rdu_cell_bf16 cell_2 (
    .advance(advance),
    .clk(clk),
    .in1(in1_2),
    .in2(in2[47:32]),
    .load(load),
    .out1(cell_2_out1),
    .out2(cell_2_out2),
    .rst(rst),
    .stage_in(cell_1_stage_out),
    .stage_out(cell_2_stage_out),
    .start_in(cell_1_start_out),
    .start_out(cell_2_start_out),
    .sum_out(cell_2_sum_out),
    .word(word[20:0]),
    .write(write[2])
  );
  rdu_cell_bf16_side cell_3 (
    .advance(advance),
    .clk(clk),
    .in1(in1_3),
    .in2(in2[63:48]),
    .load(load),
    .out1(cell_3_out1),
    .out2(cell_3_out2),
    .rst(rst),
    .side(in2[47:32]),
    .stage_in(cell_2_stage_out),
    .stage_out(cell_3_stage_out),
    .start_in(cell_2_start_out),
    .start_out(cell_3_start_out),
    .sum_out(cell_3_sum_out),
    .word(word[20:0]),
    .write(write[3])
  );
  rdu_cell_bf16 cell_4 (
    .advance(advance),
    .clk(clk),
    .in1(in1_4),
    .in2(in2[79:64]),
    .load(load),
    .out1(cell_4_out1),
    .out2(cell_4_out2),
    .rst(rst),
    .stage_in(cell_3_stage_out),
    .stage_out(cell_4_stage_out),
    .start_in(cell_3_start_out),
    .start_out(cell_4_start_out),
    .sum_out(cell_4_sum_out),
    .word(word[20:0]),
    .write(write[4])
  );
  rdu_cell_bf16_side cell_5 (
    .advance(advance),
    .clk(clk),
    .in1(in1_5),
    .in2(in2[95:80]),
    .load(load),
    .out1(cell_5_out1),
    .out2(cell_5_out2),
    .rst(rst),
    .side(in2[79:64]),
    .stage_in(cell_4_stage_out),
    .stage_out(cell_5_stage_out),
    .start_in(cell_4_start_out),
    .start_out(cell_5_start_out),
    .sum_out(cell_5_sum_out),
    .word(word[20:0]),
    .write(write[5])
  );
  rdu_cell_bf16 cell_6 (
    .advance(advance),
    .clk(clk),
    .in1(in1_6),
    .in2(in2[111:96]),
    .load(load),
    .out1(cell_6_out1),
    .out2(cell_6_out2),
    .rst(rst),
    .stage_in(cell_5_stage_out),
    .stage_out(cell_6_stage_out),
    .start_in(cell_5_start_out),
    .start_out(cell_6_start_out),
    .sum_out(cell_6_sum_out),
    .word(word[20:0]),
    .write(write[6])
  );
  rdu_cell_bf16_side cell_7 (
    .advance(advance),
    .clk(clk),
    .in1(in1_7),
    .in2(in2[127:112]),
    .load(load),
    .out1(cell_7_out1),
    .out2(cell_7_out2),
    .rst(rst),
    .side(in2[111:96]),
    .stage_in(cell_6_stage_out),
    .stage_out(stage_out),
    .start_in(cell_6_start_out),
    .start_out(\$1 ),
    .sum_out(cell_7_sum_out),
    .word(word[20:0]),
    .write(write[7])
  );
  assign sums = { cell_7_sum_out, cell_6_sum_out, cell_5_sum_out, cell_4_sum_out, cell_3_sum_out, cell_2_sum_out, cell_1_sum_out, cell_0_sum_out };
  assign out2 = { cell_7_out2, cell_6_out2, cell_5_out2, cell_4_out2, cell_3_out2, cell_2_out2, cell_1_out2, cell_0_out2 };
  assign out1 = { cell_7_out1, cell_6_out1, cell_5_out1, cell_4_out1, cell_3_out1, cell_2_out1, cell_1_out1, cell_0_out1 };
  assign cell_0_start_out = start_out;
  assign cell_7_stage_out = stage_out;
endmodule

module rdu_bf16_8x6_reduce_fft_hsscan_bscan_pair_stage_3(in2, stage_in, start_in, advance, load, word, write, clk, rst, out1, out2, stage_out, start_out, sums, in1);
  input [127:0] in2;
  wire [127:0] in2;
  input [15:0] stage_in;
  wire [15:0] stage_in;
  input start_in;
  wire start_in;
  input advance;
  wire advance;
  input load;
  wire load;
  input [25:0] word;
  wire [25:0] word;
  input [7:0] write;
  wire [7:0] write;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [127:0] out1;
  wire [127:0] out1;
  output [127:0] out2;
  wire [127:0] out2;
  output [15:0] stage_out;
  wire [15:0] stage_out;
  output start_out;
  wire start_out;
  output [127:0] sums;
  wire [127:0] sums;
  input [127:0] in1;
  wire [127:0] in1;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [1:0] \$12 ;
  wire [1:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [1:0] \$16 ;
  wire [1:0] \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire [1:0] \$2 ;
  wire [1:0] \$20 ;
  wire [1:0] \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire [1:0] \$3 ;
  wire [1:0] \$4 ;
  wire [1:0] \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [1:0] \$8 ;
  wire [1:0] \$9 ;
  wire \$auto$rtlil.cc:3294:Or$737 ;
  wire \$auto$rtlil.cc:3294:Or$749 ;
  wire \$auto$rtlil.cc:3294:Or$763 ;
  wire \$auto$rtlil.cc:3294:Or$777 ;
  wire \$auto$rtlil.cc:3294:Or$791 ;
  wire \$auto$rtlil.cc:3294:Or$805 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$733 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$735 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$745 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$747 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$759 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$761 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$773 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$775 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$787 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$789 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$801 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$803 ;
  wire \$procmux$268_CMP ;
  wire \$procmux$269_CMP ;
  wire \$procmux$270_CMP ;
  wire \$procmux$275_CMP ;
  wire \$procmux$276_CMP ;
  wire \$procmux$277_CMP ;
  wire \$procmux$282_CMP ;
  wire \$procmux$283_CMP ;
  wire \$procmux$284_CMP ;
  wire \$procmux$289_CMP ;
  wire \$procmux$290_CMP ;
  wire \$procmux$291_CMP ;
  wire \$procmux$296_CMP ;
  wire \$procmux$297_CMP ;
  wire \$procmux$298_CMP ;
  wire \$procmux$300_CMP ;
  wire \$procmux$301_CMP ;
  wire \$procmux$302_CMP ;
  wire [15:0] cell_0_out1;
  wire [15:0] cell_0_out2;
  wire [15:0] cell_0_stage_out;
  wire cell_0_start_out;
  wire [15:0] cell_0_sum_out;
  wire [15:0] cell_1_out1;
  wire [15:0] cell_1_out2;
  wire [15:0] cell_1_stage_out;
  wire cell_1_start_out;
  wire [15:0] cell_1_sum_out;
  wire [15:0] cell_2_out1;
  wire [15:0] cell_2_out2;
  wire [15:0] cell_2_stage_out;
  wire cell_2_start_out;
  wire [15:0] cell_2_sum_out;
  wire [15:0] cell_3_out1;
  wire [15:0] cell_3_out2;
  wire [15:0] cell_3_stage_out;
  wire cell_3_start_out;
  wire [15:0] cell_3_sum_out;
  wire [15:0] cell_4_out1;
  wire [15:0] cell_4_out2;
  wire [15:0] cell_4_stage_out;
  wire cell_4_start_out;
  wire [15:0] cell_4_sum_out;
  wire [15:0] cell_5_out1;
  wire [15:0] cell_5_out2;
  wire [15:0] cell_5_stage_out;
  wire cell_5_start_out;
  wire [15:0] cell_5_sum_out;
  wire [15:0] cell_6_out1;
  wire [15:0] cell_6_out2;
  wire [15:0] cell_6_stage_out;
  wire cell_6_start_out;
  wire [15:0] cell_6_sum_out;
  wire [15:0] cell_7_out1;
  wire [15:0] cell_7_out2;
  wire [15:0] cell_7_stage_out;
  wire [15:0] cell_7_sum_out;
  wire [15:0] in1_0;
  wire [15:0] in1_1;
  wire [15:0] in1_2;
  wire [15:0] in1_3;
  wire [15:0] in1_4;
  wire [15:0] in1_5;
  wire [15:0] in1_6;
  wire [15:0] in1_7;
  reg [1:0] in1_link_0;
  reg [1:0] in1_link_0_next;
  reg [1:0] in1_link_1;
  reg [1:0] in1_link_1_next;
  reg [1:0] in1_link_2;
  reg [1:0] in1_link_2_next;
  reg [1:0] in1_link_3;
  reg [1:0] in1_link_3_next;
  reg [1:0] in1_link_4;
  reg [1:0] in1_link_4_next;
  reg [1:0] in1_link_5;
  reg [1:0] in1_link_5_next;
  reg in1_link_6;
  reg in1_link_6_next;
  reg in1_link_7;
  reg in1_link_7_next;
  wire [15:0] in2_2;
  wire [15:0] in2_3;
  wire [15:0] in2_4;
  wire [15:0] in2_5;
  reg in2_link_2;
  reg in2_link_2_next;
  reg in2_link_3;
  reg in2_link_3_next;
  reg in2_link_4;
  reg in2_link_4_next;
  reg in2_link_5;
  reg in2_link_5_next;
  wire [15:0] side_1;
  reg side_link_1;
  reg side_link_1_next;
  always @(posedge clk)
    in1_link_0_next <= \$2 ;
  always @(posedge clk)
    in1_link_0 <= \$3 ;
  always @(posedge clk)
    in1_link_1_next <= \$4 ;
  always @(posedge clk)
    in1_link_1 <= \$5 ;
  always @(posedge clk)
    side_link_1_next <= \$6 ;
  always @(posedge clk)
    side_link_1 <= \$7 ;
  always @(posedge clk)
    in1_link_2_next <= \$8 ;
  always @(posedge clk)
    in1_link_2 <= \$9 ;
  always @(posedge clk)
    in2_link_2_next <= \$10 ;
  always @(posedge clk)
    in2_link_2 <= \$11 ;
  always @(posedge clk)
    in1_link_3_next <= \$12 ;
  always @(posedge clk)
    in1_link_3 <= \$13 ;
  always @(posedge clk)
    in2_link_3_next <= \$14 ;
  always @(posedge clk)
    in2_link_3 <= \$15 ;
  always @(posedge clk)
    in1_link_4_next <= \$16 ;
  always @(posedge clk)
    in1_link_4 <= \$17 ;
  always @(posedge clk)
    in2_link_4_next <= \$18 ;
  always @(posedge clk)
    in2_link_4 <= \$19 ;
  always @(posedge clk)
    in1_link_5_next <= \$20 ;
  always @(posedge clk)
    in1_link_5 <= \$21 ;
  always @(posedge clk)
    in2_link_5_next <= \$22 ;
  always @(posedge clk)
    in2_link_5 <= \$23 ;
  always @(posedge clk)
    in1_link_6_next <= \$24 ;
  always @(posedge clk)
    in1_link_6 <= \$25 ;
  always @(posedge clk)
    in1_link_7_next <= \$26 ;
  always @(posedge clk)
    in1_link_7 <= \$27 ;
  assign \$auto$rtlil.cc:3294:Or$737  = \$procmux$301_CMP  | \$procmux$300_CMP ;
  assign \$auto$rtlil.cc:3294:Or$749  = \$procmux$297_CMP  | \$procmux$296_CMP ;
  assign \$auto$rtlil.cc:3294:Or$763  = \$procmux$290_CMP  | \$procmux$289_CMP ;
  assign \$auto$rtlil.cc:3294:Or$777  = \$procmux$283_CMP  | \$procmux$282_CMP ;
  assign \$auto$rtlil.cc:3294:Or$791  = \$procmux$276_CMP  | \$procmux$275_CMP ;
  assign \$auto$rtlil.cc:3294:Or$805  = \$procmux$269_CMP  | \$procmux$268_CMP ;
  assign \$auto$rtlil.cc:3381:Mux$733  = \$procmux$300_CMP  ? in2[79:64] : in2[31:16];
  assign \$auto$rtlil.cc:3381:Mux$735  = \$procmux$302_CMP  ? in1[15:0] : 16'h0000;
  assign in1_0 = \$auto$rtlil.cc:3294:Or$737  ? \$auto$rtlil.cc:3381:Mux$733  : \$auto$rtlil.cc:3381:Mux$735 ;
  assign \$auto$rtlil.cc:3381:Mux$745  = \$procmux$296_CMP  ? in2[95:80] : in2[15:0];
  assign \$auto$rtlil.cc:3381:Mux$747  = \$procmux$298_CMP  ? in1[31:16] : 16'h0000;
  assign in1_1 = \$auto$rtlil.cc:3294:Or$749  ? \$auto$rtlil.cc:3381:Mux$745  : \$auto$rtlil.cc:3381:Mux$747 ;
  assign side_1 = side_link_1 ? in2[79:64] : in2[15:0];
  assign \$auto$rtlil.cc:3381:Mux$759  = \$procmux$289_CMP  ? in2[111:96] : in2[95:80];
  assign \$auto$rtlil.cc:3381:Mux$761  = \$procmux$291_CMP  ? in1[47:32] : 16'h0000;
  assign in1_2 = \$auto$rtlil.cc:3294:Or$763  ? \$auto$rtlil.cc:3381:Mux$759  : \$auto$rtlil.cc:3381:Mux$761 ;
  assign in2_2 = in2_link_2 ? in2[79:64] : in2[47:32];
  assign \$auto$rtlil.cc:3381:Mux$773  = \$procmux$282_CMP  ? in2[127:112] : in2[79:64];
  assign \$auto$rtlil.cc:3381:Mux$775  = \$procmux$284_CMP  ? in1[63:48] : 16'h0000;
  assign in1_3 = \$auto$rtlil.cc:3294:Or$777  ? \$auto$rtlil.cc:3381:Mux$773  : \$auto$rtlil.cc:3381:Mux$775 ;
  assign in2_3 = in2_link_3 ? in2[95:80] : in2[63:48];
  assign \$auto$rtlil.cc:3381:Mux$787  = \$procmux$275_CMP  ? in2[63:48] : in2[15:0];
  assign \$auto$rtlil.cc:3381:Mux$789  = \$procmux$277_CMP  ? in1[79:64] : 16'h0000;
  assign in1_4 = \$auto$rtlil.cc:3294:Or$791  ? \$auto$rtlil.cc:3381:Mux$787  : \$auto$rtlil.cc:3381:Mux$789 ;
  assign in2_4 = in2_link_4 ? in2[47:32] : in2[79:64];
  assign \$auto$rtlil.cc:3381:Mux$801  = \$procmux$268_CMP  ? in2[47:32] : in2[31:16];
  assign \$auto$rtlil.cc:3381:Mux$803  = \$procmux$270_CMP  ? in1[95:80] : 16'h0000;
  assign in1_5 = \$auto$rtlil.cc:3294:Or$805  ? \$auto$rtlil.cc:3381:Mux$801  : \$auto$rtlil.cc:3381:Mux$803 ;
  assign in2_5 = in2_link_5 ? in2[63:48] : in2[95:80];
  assign in1_6 = in1_link_6 ? in2[127:112] : in1[111:96];
  assign in1_7 = in1_link_7 ? in2[111:96] : in1[127:112];
  assign \$27  = load ? in1_link_7_next : in1_link_7;
  assign \$26  = write[7] ? word[22] : in1_link_7_next;
  assign \$25  = load ? in1_link_6_next : in1_link_6;
  assign \$24  = write[6] ? word[22] : in1_link_6_next;
  assign \$23  = load ? in2_link_5_next : in2_link_5;
  assign \$22  = write[5] ? word[24] : in2_link_5_next;
  assign \$21  = load ? in1_link_5_next : in1_link_5;
  assign \$20  = write[5] ? word[23:22] : in1_link_5_next;
  assign \$19  = load ? in2_link_4_next : in2_link_4;
  assign \$18  = write[4] ? word[24] : in2_link_4_next;
  assign \$17  = load ? in1_link_4_next : in1_link_4;
  assign \$16  = write[4] ? word[23:22] : in1_link_4_next;
  assign \$15  = load ? in2_link_3_next : in2_link_3;
  assign \$14  = write[3] ? word[24] : in2_link_3_next;
  assign \$13  = load ? in1_link_3_next : in1_link_3;
  assign \$12  = write[3] ? word[23:22] : in1_link_3_next;
  assign \$11  = load ? in2_link_2_next : in2_link_2;
  assign \$10  = write[2] ? word[24] : in2_link_2_next;
  assign \$9  = load ? in1_link_2_next : in1_link_2;
  assign \$8  = write[2] ? word[23:22] : in1_link_2_next;
  assign \$7  = load ? side_link_1_next : side_link_1;
  assign \$6  = write[1] ? word[25] : side_link_1_next;
  assign \$5  = load ? in1_link_1_next : in1_link_1;
  assign \$4  = write[1] ? word[23:22] : in1_link_1_next;
  assign \$3  = load ? in1_link_0_next : in1_link_0;
  assign \$2  = write[0] ? word[23:22] : in1_link_0_next;
  assign \$procmux$268_CMP  = in1_link_5 == 2'h2;
  assign \$procmux$269_CMP  = in1_link_5 == 2'h1;
  assign \$procmux$270_CMP  = ! in1_link_5;
  assign \$procmux$275_CMP  = in1_link_4 == 2'h2;
  assign \$procmux$276_CMP  = in1_link_4 == 2'h1;
  assign \$procmux$277_CMP  = ! in1_link_4;
  assign \$procmux$282_CMP  = in1_link_3 == 2'h2;
  assign \$procmux$283_CMP  = in1_link_3 == 2'h1;
  assign \$procmux$284_CMP  = ! in1_link_3;
  assign \$procmux$289_CMP  = in1_link_2 == 2'h2;
  assign \$procmux$290_CMP  = in1_link_2 == 2'h1;
  assign \$procmux$291_CMP  = ! in1_link_2;
  assign \$procmux$296_CMP  = in1_link_1 == 2'h2;
  assign \$procmux$297_CMP  = in1_link_1 == 2'h1;
  assign \$procmux$298_CMP  = ! in1_link_1;
  assign \$procmux$300_CMP  = in1_link_0 == 2'h2;
  assign \$procmux$301_CMP  = in1_link_0 == 2'h1;
  assign \$procmux$302_CMP  = ! in1_link_0;
  rdu_cell_bf16 cell_0 (
    .advance(advance),
    .clk(clk),
    .in1(in1_0),
    .in2(in2[15:0]),
    .load(load),
    .out1(cell_0_out1),
    .out2(cell_0_out2),
    .rst(rst),
    .stage_in(stage_in),
    .stage_out(cell_0_stage_out),
    .start_in(start_in),
    .start_out(start_out),
    .sum_out(cell_0_sum_out),
    .word(word[20:0]),
    .write(write[0])
  );
  rdu_cell_bf16_side cell_1 (
    .advance(advance),
    .clk(clk),
    .in1(in1_1),
    .in2(in2[31:16]),
    .load(load),
    .out1(cell_1_out1),
    .out2(cell_1_out2),
    .rst(rst),
    .side(side_1),
    .stage_in(cell_0_stage_out),
    .stage_out(cell_1_stage_out),
    .start_in(start_out),
    .start_out(cell_1_start_out),
    .sum_out(cell_1_sum_out),
    .word(word[20:0]),
    .write(write[1])
  );
  rdu_cell_bf16 cell_2 (
    .advance(advance),
    .clk(clk),
    .in1(in1_2),
    .in2(in2_2),
    .load(load),
    .out1(cell_2_out1),
    .out2(cell_2_out2),
    .rst(rst),
    .stage_in(cell_1_stage_out),
    .stage_out(cell_2_stage_out),
    .start_in(cell_1_start_out),
    .start_out(cell_2_start_out),
    .sum_out(cell_2_sum_out),
    .word(word[20:0]),
    .write(write[2])
  );
  rdu_cell_bf16_side cell_3 (
    .advance(advance),
    .clk(clk),
    .in1(in1_3),
    .in2(in2_3),
    .load(load),
    .out1(cell_3_out1),
    .out2(cell_3_out2),
    .rst(rst),
    .side(in2[47:32]),
    .stage_in(cell_2_stage_out),
    .stage_out(cell_3_stage_out),
    .start_in(cell_2_start_out),
    .start_out(cell_3_start_out),
    .sum_out(cell_3_sum_out),
    .word(word[20:0]),
    .write(write[3])
  );
  rdu_cell_bf16 cell_4 (
    .advance(advance),
    .clk(clk),
    .in1(in1_4),
    .in2(in2_4),
    .load(load),
    .out1(cell_4_out1),
    .out2(cell_4_out2),
    .rst(rst),
    .stage_in(cell_3_stage_out),
    .stage_out(cell_4_stage_out),
    .start_in(cell_3_start_out),
    .start_out(cell_4_start_out),
    .sum_out(cell_4_sum_out),
    .word(word[20:0]),
    .write(write[4])
  );
  rdu_cell_bf16 cell_5 (
    .advance(advance),
    .clk(clk),
    .in1(in1_5),
    .in2(in2_5),
    .load(load),
    .out1(cell_5_out1),
    .out2(cell_5_out2),
    .rst(rst),
    .stage_in(cell_4_stage_out),
    .stage_out(cell_5_stage_out),
    .start_in(cell_4_start_out),
    .start_out(cell_5_start_out),
    .sum_out(cell_5_sum_out),
    .word(word[20:0]),
    .write(write[5])
  );
  rdu_cell_bf16 cell_6 (
    .advance(advance),
    .clk(clk),
    .in1(in1_6),
    .in2(in2[111:96]),
    .load(load),
    .out1(cell_6_out1),
    .out2(cell_6_out2),
    .rst(rst),
    .stage_in(cell_5_stage_out),
    .stage_out(cell_6_stage_out),
    .start_in(cell_5_start_out),
    .start_out(cell_6_start_out),
    .sum_out(cell_6_sum_out),
    .word(word[20:0]),
    .write(write[6])
  );
  rdu_cell_bf16 cell_7 (
    .advance(advance),
    .clk(clk),
    .in1(in1_7),
    .in2(in2[127:112]),
    .load(load),
    .out1(cell_7_out1),
    .out2(cell_7_out2),
    .rst(rst),
    .stage_in(cell_6_stage_out),
    .stage_out(stage_out),
    .start_in(cell_6_start_out),
    .start_out(\$1 ),
    .sum_out(cell_7_sum_out),
    .word(word[20:0]),
    .write(write[7])
  );
  assign sums = { cell_7_sum_out, cell_6_sum_out, cell_5_sum_out, cell_4_sum_out, cell_3_sum_out, cell_2_sum_out, cell_1_sum_out, cell_0_sum_out };
  assign out2 = { cell_7_out2, cell_6_out2, cell_5_out2, cell_4_out2, cell_3_out2, cell_2_out2, cell_1_out2, cell_0_out2 };
  assign out1 = { cell_7_out1, cell_6_out1, cell_5_out1, cell_4_out1, cell_3_out1, cell_2_out1, cell_1_out1, cell_0_out1 };
  assign cell_0_start_out = start_out;
  assign cell_7_stage_out = stage_out;
endmodule

module rdu_bf16_8x6_reduce_fft_hsscan_bscan_pair_stage_4(in2, stage_in, start_in, advance, load, word, write, clk, rst, out1, out2, stage_out, start_out, sums, in1);
  input [127:0] in2;
  wire [127:0] in2;
  input [15:0] stage_in;
  wire [15:0] stage_in;
  input start_in;
  wire start_in;
  input advance;
  wire advance;
  input load;
  wire load;
  input [25:0] word;
  wire [25:0] word;
  input [7:0] write;
  wire [7:0] write;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [127:0] out1;
  wire [127:0] out1;
  output [127:0] out2;
  wire [127:0] out2;
  output [15:0] stage_out;
  wire [15:0] stage_out;
  output start_out;
  wire start_out;
  output [127:0] sums;
  wire [127:0] sums;
  input [127:0] in1;
  wire [127:0] in1;
  wire \$1 ;
  wire [1:0] \$10 ;
  wire [1:0] \$11 ;
  wire [1:0] \$12 ;
  wire [1:0] \$13 ;
  wire [1:0] \$14 ;
  wire [1:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [1:0] \$2 ;
  wire [1:0] \$3 ;
  wire [1:0] \$4 ;
  wire [1:0] \$5 ;
  wire [1:0] \$6 ;
  wire [1:0] \$7 ;
  wire [1:0] \$8 ;
  wire [1:0] \$9 ;
  wire \$auto$rtlil.cc:3294:Or$659 ;
  wire \$auto$rtlil.cc:3294:Or$671 ;
  wire \$auto$rtlil.cc:3294:Or$679 ;
  wire \$auto$rtlil.cc:3294:Or$687 ;
  wire \$auto$rtlil.cc:3294:Or$699 ;
  wire \$auto$rtlil.cc:3294:Or$711 ;
  wire \$auto$rtlil.cc:3294:Or$723 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$655 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$657 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$667 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$669 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$675 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$677 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$683 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$685 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$695 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$697 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$707 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$709 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$719 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$721 ;
  wire \$procmux$177_CMP ;
  wire \$procmux$178_CMP ;
  wire \$procmux$179_CMP ;
  wire \$procmux$181_CMP ;
  wire \$procmux$182_CMP ;
  wire \$procmux$183_CMP ;
  wire \$procmux$185_CMP ;
  wire \$procmux$186_CMP ;
  wire \$procmux$187_CMP ;
  wire \$procmux$189_CMP ;
  wire \$procmux$190_CMP ;
  wire \$procmux$191_CMP ;
  wire \$procmux$194_CMP ;
  wire \$procmux$195_CMP ;
  wire \$procmux$196_CMP ;
  wire \$procmux$199_CMP ;
  wire \$procmux$200_CMP ;
  wire \$procmux$201_CMP ;
  wire \$procmux$203_CMP ;
  wire \$procmux$204_CMP ;
  wire \$procmux$205_CMP ;
  wire [15:0] cell_0_out1;
  wire [15:0] cell_0_out2;
  wire [15:0] cell_0_stage_out;
  wire cell_0_start_out;
  wire [15:0] cell_0_sum_out;
  wire [15:0] cell_1_out1;
  wire [15:0] cell_1_out2;
  wire [15:0] cell_1_stage_out;
  wire cell_1_start_out;
  wire [15:0] cell_1_sum_out;
  wire [15:0] cell_2_out1;
  wire [15:0] cell_2_out2;
  wire [15:0] cell_2_stage_out;
  wire cell_2_start_out;
  wire [15:0] cell_2_sum_out;
  wire [15:0] cell_3_out1;
  wire [15:0] cell_3_out2;
  wire [15:0] cell_3_stage_out;
  wire cell_3_start_out;
  wire [15:0] cell_3_sum_out;
  wire [15:0] cell_4_out1;
  wire [15:0] cell_4_out2;
  wire [15:0] cell_4_stage_out;
  wire cell_4_start_out;
  wire [15:0] cell_4_sum_out;
  wire [15:0] cell_5_out1;
  wire [15:0] cell_5_out2;
  wire [15:0] cell_5_stage_out;
  wire cell_5_start_out;
  wire [15:0] cell_5_sum_out;
  wire [15:0] cell_6_out1;
  wire [15:0] cell_6_out2;
  wire [15:0] cell_6_stage_out;
  wire cell_6_start_out;
  wire [15:0] cell_6_sum_out;
  wire [15:0] cell_7_out1;
  wire [15:0] cell_7_out2;
  wire [15:0] cell_7_stage_out;
  wire [15:0] cell_7_sum_out;
  wire [15:0] in1_0;
  wire [15:0] in1_1;
  wire [15:0] in1_2;
  wire [15:0] in1_3;
  wire [15:0] in1_4;
  wire [15:0] in1_5;
  wire [15:0] in1_6;
  wire [15:0] in1_7;
  reg [1:0] in1_link_0;
  reg [1:0] in1_link_0_next;
  reg [1:0] in1_link_1;
  reg [1:0] in1_link_1_next;
  reg [1:0] in1_link_2;
  reg [1:0] in1_link_2_next;
  reg [1:0] in1_link_3;
  reg [1:0] in1_link_3_next;
  reg [1:0] in1_link_4;
  reg [1:0] in1_link_4_next;
  reg [1:0] in1_link_5;
  reg [1:0] in1_link_5_next;
  reg [1:0] in1_link_6;
  reg [1:0] in1_link_6_next;
  reg in1_link_7;
  reg in1_link_7_next;
  always @(posedge clk)
    in1_link_0_next <= \$2 ;
  always @(posedge clk)
    in1_link_0 <= \$3 ;
  always @(posedge clk)
    in1_link_1_next <= \$4 ;
  always @(posedge clk)
    in1_link_1 <= \$5 ;
  always @(posedge clk)
    in1_link_2_next <= \$6 ;
  always @(posedge clk)
    in1_link_2 <= \$7 ;
  always @(posedge clk)
    in1_link_3_next <= \$8 ;
  always @(posedge clk)
    in1_link_3 <= \$9 ;
  always @(posedge clk)
    in1_link_4_next <= \$10 ;
  always @(posedge clk)
    in1_link_4 <= \$11 ;
  always @(posedge clk)
    in1_link_5_next <= \$12 ;
  always @(posedge clk)
    in1_link_5 <= \$13 ;
  always @(posedge clk)
    in1_link_6_next <= \$14 ;
  always @(posedge clk)
    in1_link_6 <= \$15 ;
  always @(posedge clk)
    in1_link_7_next <= \$16 ;
  always @(posedge clk)
    in1_link_7 <= \$17 ;
  assign \$auto$rtlil.cc:3294:Or$659  = \$procmux$204_CMP  | \$procmux$203_CMP ;
  assign \$auto$rtlil.cc:3294:Or$671  = \$procmux$200_CMP  | \$procmux$199_CMP ;
  assign \$auto$rtlil.cc:3294:Or$679  = \$procmux$195_CMP  | \$procmux$194_CMP ;
  assign \$auto$rtlil.cc:3294:Or$687  = \$procmux$190_CMP  | \$procmux$189_CMP ;
  assign \$auto$rtlil.cc:3294:Or$699  = \$procmux$186_CMP  | \$procmux$185_CMP ;
  assign \$auto$rtlil.cc:3294:Or$711  = \$procmux$182_CMP  | \$procmux$181_CMP ;
  assign \$auto$rtlil.cc:3294:Or$723  = \$procmux$178_CMP  | \$procmux$177_CMP ;
  assign \$auto$rtlil.cc:3381:Mux$655  = \$procmux$203_CMP  ? in2[47:32] : in2[31:16];
  assign \$auto$rtlil.cc:3381:Mux$657  = \$procmux$205_CMP  ? in1[15:0] : 16'h0000;
  assign in1_0 = \$auto$rtlil.cc:3294:Or$659  ? \$auto$rtlil.cc:3381:Mux$655  : \$auto$rtlil.cc:3381:Mux$657 ;
  assign \$auto$rtlil.cc:3381:Mux$667  = \$procmux$199_CMP  ? in2[63:48] : in2[47:32];
  assign \$auto$rtlil.cc:3381:Mux$669  = \$procmux$201_CMP  ? in1[31:16] : 16'h0000;
  assign in1_1 = \$auto$rtlil.cc:3294:Or$671  ? \$auto$rtlil.cc:3381:Mux$667  : \$auto$rtlil.cc:3381:Mux$669 ;
  assign \$auto$rtlil.cc:3381:Mux$675  = \$procmux$194_CMP  ? in2[79:64] : in2[63:48];
  assign \$auto$rtlil.cc:3381:Mux$677  = \$procmux$196_CMP  ? in2[15:0] : in1[47:32];
  assign in1_2 = \$auto$rtlil.cc:3294:Or$679  ? \$auto$rtlil.cc:3381:Mux$675  : \$auto$rtlil.cc:3381:Mux$677 ;
  assign \$auto$rtlil.cc:3381:Mux$683  = \$procmux$189_CMP  ? in2[95:80] : in2[79:64];
  assign \$auto$rtlil.cc:3381:Mux$685  = \$procmux$191_CMP  ? in2[31:16] : in1[63:48];
  assign in1_3 = \$auto$rtlil.cc:3294:Or$687  ? \$auto$rtlil.cc:3381:Mux$683  : \$auto$rtlil.cc:3381:Mux$685 ;
  assign \$auto$rtlil.cc:3381:Mux$695  = \$procmux$185_CMP  ? in2[111:96] : in2[95:80];
  assign \$auto$rtlil.cc:3381:Mux$697  = \$procmux$187_CMP  ? in1[79:64] : 16'h0000;
  assign in1_4 = \$auto$rtlil.cc:3294:Or$699  ? \$auto$rtlil.cc:3381:Mux$695  : \$auto$rtlil.cc:3381:Mux$697 ;
  assign \$auto$rtlil.cc:3381:Mux$707  = \$procmux$181_CMP  ? in2[127:112] : in2[111:96];
  assign \$auto$rtlil.cc:3381:Mux$709  = \$procmux$183_CMP  ? in1[95:80] : 16'h0000;
  assign in1_5 = \$auto$rtlil.cc:3294:Or$711  ? \$auto$rtlil.cc:3381:Mux$707  : \$auto$rtlil.cc:3381:Mux$709 ;
  assign \$auto$rtlil.cc:3381:Mux$719  = \$procmux$177_CMP  ? in2[127:112] : in2[79:64];
  assign \$auto$rtlil.cc:3381:Mux$721  = \$procmux$179_CMP  ? in1[111:96] : 16'h0000;
  assign in1_6 = \$auto$rtlil.cc:3294:Or$723  ? \$auto$rtlil.cc:3381:Mux$719  : \$auto$rtlil.cc:3381:Mux$721 ;
  assign in1_7 = in1_link_7 ? in2[95:80] : in1[127:112];
  assign \$17  = load ? in1_link_7_next : in1_link_7;
  assign \$16  = write[7] ? word[22] : in1_link_7_next;
  assign \$15  = load ? in1_link_6_next : in1_link_6;
  assign \$14  = write[6] ? word[23:22] : in1_link_6_next;
  assign \$13  = load ? in1_link_5_next : in1_link_5;
  assign \$12  = write[5] ? word[23:22] : in1_link_5_next;
  assign \$11  = load ? in1_link_4_next : in1_link_4;
  assign \$10  = write[4] ? word[23:22] : in1_link_4_next;
  assign \$9  = load ? in1_link_3_next : in1_link_3;
  assign \$8  = write[3] ? word[23:22] : in1_link_3_next;
  assign \$7  = load ? in1_link_2_next : in1_link_2;
  assign \$6  = write[2] ? word[23:22] : in1_link_2_next;
  assign \$5  = load ? in1_link_1_next : in1_link_1;
  assign \$4  = write[1] ? word[23:22] : in1_link_1_next;
  assign \$3  = load ? in1_link_0_next : in1_link_0;
  assign \$2  = write[0] ? word[23:22] : in1_link_0_next;
  assign \$procmux$177_CMP  = in1_link_6 == 2'h2;
  assign \$procmux$178_CMP  = in1_link_6 == 2'h1;
  assign \$procmux$179_CMP  = ! in1_link_6;
  assign \$procmux$181_CMP  = in1_link_5 == 2'h2;
  assign \$procmux$182_CMP  = in1_link_5 == 2'h1;
  assign \$procmux$183_CMP  = ! in1_link_5;
  assign \$procmux$185_CMP  = in1_link_4 == 2'h2;
  assign \$procmux$186_CMP  = in1_link_4 == 2'h1;
  assign \$procmux$187_CMP  = ! in1_link_4;
  assign \$procmux$189_CMP  = in1_link_3 == 2'h3;
  assign \$procmux$190_CMP  = in1_link_3 == 2'h2;
  assign \$procmux$191_CMP  = in1_link_3 == 2'h1;
  assign \$procmux$194_CMP  = in1_link_2 == 2'h3;
  assign \$procmux$195_CMP  = in1_link_2 == 2'h2;
  assign \$procmux$196_CMP  = in1_link_2 == 2'h1;
  assign \$procmux$199_CMP  = in1_link_1 == 2'h2;
  assign \$procmux$200_CMP  = in1_link_1 == 2'h1;
  assign \$procmux$201_CMP  = ! in1_link_1;
  assign \$procmux$203_CMP  = in1_link_0 == 2'h2;
  assign \$procmux$204_CMP  = in1_link_0 == 2'h1;
  assign \$procmux$205_CMP  = ! in1_link_0;
  rdu_cell_bf16 cell_0 (
    .advance(advance),
    .clk(clk),
    .in1(in1_0),
    .in2(in2[15:0]),
    .load(load),
    .out1(cell_0_out1),
    .out2(cell_0_out2),
    .rst(rst),
    .stage_in(stage_in),
    .stage_out(cell_0_stage_out),
    .start_in(start_in),
    .start_out(start_out),
    .sum_out(cell_0_sum_out),
    .word(word[20:0]),
    .write(write[0])
  );
  rdu_cell_bf16_side cell_1 (
    .advance(advance),
    .clk(clk),
    .in1(in1_1),
    .in2(in2[31:16]),
    .load(load),
    .out1(cell_1_out1),
    .out2(cell_1_out2),
    .rst(rst),
    .side(in2[47:32]),
    .stage_in(cell_0_stage_out),
    .stage_out(cell_1_stage_out),
    .start_in(start_out),
    .start_out(cell_1_start_out),
    .sum_out(cell_1_sum_out),
    .word(word[20:0]),
    .write(write[1])
  );
  rdu_cell_bf16 cell_2 (
    .advance(advance),
    .clk(clk),
    .in1(in1_2),
    .in2(in2[47:32]),
    .load(load),
    .out1(cell_2_out1),
    .out2(cell_2_out2),
    .rst(rst),
    .stage_in(cell_1_stage_out),
    .stage_out(cell_2_stage_out),
    .start_in(cell_1_start_out),
    .start_out(cell_2_start_out),
    .sum_out(cell_2_sum_out),
    .word(word[20:0]),
    .write(write[2])
  );
  rdu_cell_bf16 cell_3 (
    .advance(advance),
    .clk(clk),
    .in1(in1_3),
    .in2(in2[63:48]),
    .load(load),
    .out1(cell_3_out1),
    .out2(cell_3_out2),
    .rst(rst),
    .stage_in(cell_2_stage_out),
    .stage_out(cell_3_stage_out),
    .start_in(cell_2_start_out),
    .start_out(cell_3_start_out),
    .sum_out(cell_3_sum_out),
    .word(word[20:0]),
    .write(write[3])
  );
  rdu_cell_bf16 cell_4 (
    .advance(advance),
    .clk(clk),
    .in1(in1_4),
    .in2(in2[79:64]),
    .load(load),
    .out1(cell_4_out1),
    .out2(cell_4_out2),
    .rst(rst),
    .stage_in(cell_3_stage_out),
    .stage_out(cell_4_stage_out),
    .start_in(cell_3_start_out),
    .start_out(cell_4_start_out),
    .sum_out(cell_4_sum_out),
    .word(word[20:0]),
    .write(write[4])
  );
  rdu_cell_bf16_side cell_5 (
    .advance(advance),
    .clk(clk),
    .in1(in1_5),
    .in2(in2[95:80]),
    .load(load),
    .out1(cell_5_out1),
    .out2(cell_5_out2),
    .rst(rst),
    .side(in2[111:96]),
    .stage_in(cell_4_stage_out),
    .stage_out(cell_5_stage_out),
    .start_in(cell_4_start_out),
    .start_out(cell_5_start_out),
    .sum_out(cell_5_sum_out),
    .word(word[20:0]),
    .write(write[5])
  );
  rdu_cell_bf16 cell_6 (
    .advance(advance),
    .clk(clk),
    .in1(in1_6),
    .in2(in2[111:96]),
    .load(load),
    .out1(cell_6_out1),
    .out2(cell_6_out2),
    .rst(rst),
    .stage_in(cell_5_stage_out),
    .stage_out(cell_6_stage_out),
    .start_in(cell_5_start_out),
    .start_out(cell_6_start_out),
    .sum_out(cell_6_sum_out),
    .word(word[20:0]),
    .write(write[6])
  );
  rdu_cell_bf16 cell_7 (
    .advance(advance),
    .clk(clk),
    .in1(in1_7),
    .in2(in2[127:112]),
    .load(load),
    .out1(cell_7_out1),
    .out2(cell_7_out2),
    .rst(rst),
    .stage_in(cell_6_stage_out),
    .stage_out(stage_out),
    .start_in(cell_6_start_out),
    .start_out(\$1 ),
    .sum_out(cell_7_sum_out),
    .word(word[20:0]),
    .write(write[7])
  );
  assign sums = { cell_7_sum_out, cell_6_sum_out, cell_5_sum_out, cell_4_sum_out, cell_3_sum_out, cell_2_sum_out, cell_1_sum_out, cell_0_sum_out };
  assign out2 = { cell_7_out2, cell_6_out2, cell_5_out2, cell_4_out2, cell_3_out2, cell_2_out2, cell_1_out2, cell_0_out2 };
  assign out1 = { cell_7_out1, cell_6_out1, cell_5_out1, cell_4_out1, cell_3_out1, cell_2_out1, cell_1_out1, cell_0_out1 };
  assign cell_0_start_out = start_out;
  assign cell_7_stage_out = stage_out;
endmodule

module rdu_bf16_8x6_reduce_fft_hsscan_bscan_pair_stage_5(in2, stage_in, start_in, advance, load, word, write, clk, rst, out1, out2, stage_out, start_out, sums, in1);
  input [127:0] in2;
  wire [127:0] in2;
  input [15:0] stage_in;
  wire [15:0] stage_in;
  input start_in;
  wire start_in;
  input advance;
  wire advance;
  input load;
  wire load;
  input [25:0] word;
  wire [25:0] word;
  input [7:0] write;
  wire [7:0] write;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [127:0] out1;
  wire [127:0] out1;
  output [127:0] out2;
  wire [127:0] out2;
  output [15:0] stage_out;
  wire [15:0] stage_out;
  output start_out;
  wire start_out;
  output [127:0] sums;
  wire [127:0] sums;
  input [127:0] in1;
  wire [127:0] in1;
  wire \$1 ;
  wire [1:0] \$10 ;
  wire [1:0] \$11 ;
  wire [1:0] \$12 ;
  wire [1:0] \$13 ;
  wire [1:0] \$14 ;
  wire [1:0] \$15 ;
  wire [1:0] \$16 ;
  wire [1:0] \$17 ;
  wire [1:0] \$2 ;
  wire [1:0] \$3 ;
  wire [1:0] \$4 ;
  wire [1:0] \$5 ;
  wire [1:0] \$6 ;
  wire [1:0] \$7 ;
  wire [1:0] \$8 ;
  wire [1:0] \$9 ;
  wire \$auto$rtlil.cc:3294:Or$563 ;
  wire \$auto$rtlil.cc:3294:Or$575 ;
  wire \$auto$rtlil.cc:3294:Or$587 ;
  wire \$auto$rtlil.cc:3294:Or$599 ;
  wire \$auto$rtlil.cc:3294:Or$611 ;
  wire \$auto$rtlil.cc:3294:Or$623 ;
  wire \$auto$rtlil.cc:3294:Or$635 ;
  wire \$auto$rtlil.cc:3294:Or$647 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$559 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$561 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$571 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$573 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$583 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$585 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$595 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$597 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$607 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$609 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$619 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$621 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$631 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$633 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$643 ;
  wire [15:0] \$auto$rtlil.cc:3381:Mux$645 ;
  wire \$procmux$110_CMP ;
  wire \$procmux$111_CMP ;
  wire \$procmux$112_CMP ;
  wire \$procmux$114_CMP ;
  wire \$procmux$115_CMP ;
  wire \$procmux$116_CMP ;
  wire \$procmux$118_CMP ;
  wire \$procmux$119_CMP ;
  wire \$procmux$120_CMP ;
  wire \$procmux$122_CMP ;
  wire \$procmux$123_CMP ;
  wire \$procmux$124_CMP ;
  wire \$procmux$126_CMP ;
  wire \$procmux$127_CMP ;
  wire \$procmux$128_CMP ;
  wire \$procmux$130_CMP ;
  wire \$procmux$131_CMP ;
  wire \$procmux$132_CMP ;
  wire \$procmux$134_CMP ;
  wire \$procmux$135_CMP ;
  wire \$procmux$136_CMP ;
  wire \$procmux$138_CMP ;
  wire \$procmux$139_CMP ;
  wire \$procmux$140_CMP ;
  wire [15:0] cell_0_out1;
  wire [15:0] cell_0_out2;
  wire [15:0] cell_0_stage_out;
  wire cell_0_start_out;
  wire [15:0] cell_0_sum_out;
  wire [15:0] cell_1_out1;
  wire [15:0] cell_1_out2;
  wire [15:0] cell_1_stage_out;
  wire cell_1_start_out;
  wire [15:0] cell_1_sum_out;
  wire [15:0] cell_2_out1;
  wire [15:0] cell_2_out2;
  wire [15:0] cell_2_stage_out;
  wire cell_2_start_out;
  wire [15:0] cell_2_sum_out;
  wire [15:0] cell_3_out1;
  wire [15:0] cell_3_out2;
  wire [15:0] cell_3_stage_out;
  wire cell_3_start_out;
  wire [15:0] cell_3_sum_out;
  wire [15:0] cell_4_out1;
  wire [15:0] cell_4_out2;
  wire [15:0] cell_4_stage_out;
  wire cell_4_start_out;
  wire [15:0] cell_4_sum_out;
  wire [15:0] cell_5_out1;
  wire [15:0] cell_5_out2;
  wire [15:0] cell_5_stage_out;
  wire cell_5_start_out;
  wire [15:0] cell_5_sum_out;
  wire [15:0] cell_6_out1;
  wire [15:0] cell_6_out2;
  wire [15:0] cell_6_stage_out;
  wire cell_6_start_out;
  wire [15:0] cell_6_sum_out;
  wire [15:0] cell_7_out1;
  wire [15:0] cell_7_out2;
  wire [15:0] cell_7_stage_out;
  wire [15:0] cell_7_sum_out;
  wire [15:0] in1_0;
  wire [15:0] in1_1;
  wire [15:0] in1_2;
  wire [15:0] in1_3;
  wire [15:0] in1_4;
  wire [15:0] in1_5;
  wire [15:0] in1_6;
  wire [15:0] in1_7;
  reg [1:0] in1_link_0;
  reg [1:0] in1_link_0_next;
  reg [1:0] in1_link_1;
  reg [1:0] in1_link_1_next;
  reg [1:0] in1_link_2;
  reg [1:0] in1_link_2_next;
  reg [1:0] in1_link_3;
  reg [1:0] in1_link_3_next;
  reg [1:0] in1_link_4;
  reg [1:0] in1_link_4_next;
  reg [1:0] in1_link_5;
  reg [1:0] in1_link_5_next;
  reg [1:0] in1_link_6;
  reg [1:0] in1_link_6_next;
  reg [1:0] in1_link_7;
  reg [1:0] in1_link_7_next;
  always @(posedge clk)
    in1_link_0_next <= \$2 ;
  always @(posedge clk)
    in1_link_0 <= \$3 ;
  always @(posedge clk)
    in1_link_1_next <= \$4 ;
  always @(posedge clk)
    in1_link_1 <= \$5 ;
  always @(posedge clk)
    in1_link_2_next <= \$6 ;
  always @(posedge clk)
    in1_link_2 <= \$7 ;
  always @(posedge clk)
    in1_link_3_next <= \$8 ;
  always @(posedge clk)
    in1_link_3 <= \$9 ;
  always @(posedge clk)
    in1_link_4_next <= \$10 ;
  always @(posedge clk)
    in1_link_4 <= \$11 ;
  always @(posedge clk)
    in1_link_5_next <= \$12 ;
  always @(posedge clk)
    in1_link_5 <= \$13 ;
  always @(posedge clk)
    in1_link_6_next <= \$14 ;
  always @(posedge clk)
    in1_link_6 <= \$15 ;
  always @(posedge clk)
    in1_link_7_next <= \$16 ;
  always @(posedge clk)
    in1_link_7 <= \$17 ;
  assign \$auto$rtlil.cc:3294:Or$563  = \$procmux$139_CMP  | \$procmux$138_CMP ;
  assign \$auto$rtlil.cc:3294:Or$575  = \$procmux$135_CMP  | \$procmux$134_CMP ;
  assign \$auto$rtlil.cc:3294:Or$587  = \$procmux$131_CMP  | \$procmux$130_CMP ;
  assign \$auto$rtlil.cc:3294:Or$599  = \$procmux$127_CMP  | \$procmux$126_CMP ;
  assign \$auto$rtlil.cc:3294:Or$611  = \$procmux$123_CMP  | \$procmux$122_CMP ;
  assign \$auto$rtlil.cc:3294:Or$623  = \$procmux$119_CMP  | \$procmux$118_CMP ;
  assign \$auto$rtlil.cc:3294:Or$635  = \$procmux$115_CMP  | \$procmux$114_CMP ;
  assign \$auto$rtlil.cc:3294:Or$647  = \$procmux$111_CMP  | \$procmux$110_CMP ;
  assign \$auto$rtlil.cc:3381:Mux$559  = \$procmux$138_CMP  ? in2[47:32] : in2[31:16];
  assign \$auto$rtlil.cc:3381:Mux$561  = \$procmux$140_CMP  ? in1[15:0] : 16'h0000;
  assign in1_0 = \$auto$rtlil.cc:3294:Or$563  ? \$auto$rtlil.cc:3381:Mux$559  : \$auto$rtlil.cc:3381:Mux$561 ;
  assign \$auto$rtlil.cc:3381:Mux$571  = \$procmux$134_CMP  ? in2[63:48] : in2[15:0];
  assign \$auto$rtlil.cc:3381:Mux$573  = \$procmux$136_CMP  ? in1[31:16] : 16'h0000;
  assign in1_1 = \$auto$rtlil.cc:3294:Or$575  ? \$auto$rtlil.cc:3381:Mux$571  : \$auto$rtlil.cc:3381:Mux$573 ;
  assign \$auto$rtlil.cc:3381:Mux$583  = \$procmux$130_CMP  ? in2[63:48] : in2[15:0];
  assign \$auto$rtlil.cc:3381:Mux$585  = \$procmux$132_CMP  ? in1[47:32] : 16'h0000;
  assign in1_2 = \$auto$rtlil.cc:3294:Or$587  ? \$auto$rtlil.cc:3381:Mux$583  : \$auto$rtlil.cc:3381:Mux$585 ;
  assign \$auto$rtlil.cc:3381:Mux$595  = \$procmux$126_CMP  ? in2[47:32] : in2[31:16];
  assign \$auto$rtlil.cc:3381:Mux$597  = \$procmux$128_CMP  ? in1[63:48] : 16'h0000;
  assign in1_3 = \$auto$rtlil.cc:3294:Or$599  ? \$auto$rtlil.cc:3381:Mux$595  : \$auto$rtlil.cc:3381:Mux$597 ;
  assign \$auto$rtlil.cc:3381:Mux$607  = \$procmux$122_CMP  ? in2[111:96] : in2[95:80];
  assign \$auto$rtlil.cc:3381:Mux$609  = \$procmux$124_CMP  ? in1[79:64] : 16'h0000;
  assign in1_4 = \$auto$rtlil.cc:3294:Or$611  ? \$auto$rtlil.cc:3381:Mux$607  : \$auto$rtlil.cc:3381:Mux$609 ;
  assign \$auto$rtlil.cc:3381:Mux$619  = \$procmux$118_CMP  ? in2[127:112] : in2[79:64];
  assign \$auto$rtlil.cc:3381:Mux$621  = \$procmux$120_CMP  ? in1[95:80] : 16'h0000;
  assign in1_5 = \$auto$rtlil.cc:3294:Or$623  ? \$auto$rtlil.cc:3381:Mux$619  : \$auto$rtlil.cc:3381:Mux$621 ;
  assign \$auto$rtlil.cc:3381:Mux$631  = \$procmux$114_CMP  ? in2[127:112] : in2[79:64];
  assign \$auto$rtlil.cc:3381:Mux$633  = \$procmux$116_CMP  ? in1[111:96] : 16'h0000;
  assign in1_6 = \$auto$rtlil.cc:3294:Or$635  ? \$auto$rtlil.cc:3381:Mux$631  : \$auto$rtlil.cc:3381:Mux$633 ;
  assign \$auto$rtlil.cc:3381:Mux$643  = \$procmux$110_CMP  ? in2[111:96] : in2[95:80];
  assign \$auto$rtlil.cc:3381:Mux$645  = \$procmux$112_CMP  ? in1[127:112] : 16'h0000;
  assign in1_7 = \$auto$rtlil.cc:3294:Or$647  ? \$auto$rtlil.cc:3381:Mux$643  : \$auto$rtlil.cc:3381:Mux$645 ;
  assign \$5  = load ? in1_link_1_next : in1_link_1;
  assign \$4  = write[1] ? word[23:22] : in1_link_1_next;
  assign \$3  = load ? in1_link_0_next : in1_link_0;
  assign \$2  = write[0] ? word[23:22] : in1_link_0_next;
  assign \$procmux$110_CMP  = in1_link_7 == 2'h2;
  assign \$procmux$111_CMP  = in1_link_7 == 2'h1;
  assign \$procmux$112_CMP  = ! in1_link_7;
  assign \$procmux$114_CMP  = in1_link_6 == 2'h2;
  assign \$procmux$115_CMP  = in1_link_6 == 2'h1;
  assign \$procmux$116_CMP  = ! in1_link_6;
  assign \$procmux$118_CMP  = in1_link_5 == 2'h2;
  assign \$procmux$119_CMP  = in1_link_5 == 2'h1;
  assign \$procmux$120_CMP  = ! in1_link_5;
  assign \$procmux$122_CMP  = in1_link_4 == 2'h2;
  assign \$procmux$123_CMP  = in1_link_4 == 2'h1;
  assign \$procmux$124_CMP  = ! in1_link_4;
  assign \$procmux$126_CMP  = in1_link_3 == 2'h2;
  assign \$procmux$127_CMP  = in1_link_3 == 2'h1;
  assign \$procmux$128_CMP  = ! in1_link_3;
  assign \$procmux$130_CMP  = in1_link_2 == 2'h2;
  assign \$procmux$131_CMP  = in1_link_2 == 2'h1;
  assign \$procmux$132_CMP  = ! in1_link_2;
  assign \$procmux$134_CMP  = in1_link_1 == 2'h2;
  assign \$procmux$135_CMP  = in1_link_1 == 2'h1;
  assign \$procmux$136_CMP  = ! in1_link_1;
  assign \$procmux$138_CMP  = in1_link_0 == 2'h2;
  assign \$procmux$139_CMP  = in1_link_0 == 2'h1;
  assign \$procmux$140_CMP  = ! in1_link_0;
  assign \$17  = load ? in1_link_7_next : in1_link_7;
  assign \$16  = write[7] ? word[23:22] : in1_link_7_next;
  assign \$15  = load ? in1_link_6_next : in1_link_6;
  assign \$14  = write[6] ? word[23:22] : in1_link_6_next;
  assign \$13  = load ? in1_link_5_next : in1_link_5;
  assign \$12  = write[5] ? word[23:22] : in1_link_5_next;
  assign \$11  = load ? in1_link_4_next : in1_link_4;
  assign \$10  = write[4] ? word[23:22] : in1_link_4_next;
  assign \$9  = load ? in1_link_3_next : in1_link_3;
  assign \$8  = write[3] ? word[23:22] : in1_link_3_next;
  assign \$7  = load ? in1_link_2_next : in1_link_2;
  assign \$6  = write[2] ? word[23:22] : in1_link_2_next;
  rdu_cell_bf16 cell_0 (
    .advance(advance),
    .clk(clk),
    .in1(in1_0),
    .in2(in2[15:0]),
    .load(load),
    .out1(cell_0_out1),
    .out2(cell_0_out2),
    .rst(rst),
    .stage_in(stage_in),
    .stage_out(cell_0_stage_out),
    .start_in(start_in),
    .start_out(start_out),
    .sum_out(cell_0_sum_out),
    .word(word[20:0]),
    .write(write[0])
  );
  rdu_cell_bf16 cell_1 (
    .advance(advance),
    .clk(clk),
    .in1(in1_1),
    .in2(in2[31:16]),
    .load(load),
    .out1(cell_1_out1),
    .out2(cell_1_out2),
    .rst(rst),
    .stage_in(cell_0_stage_out),
    .stage_out(cell_1_stage_out),
    .start_in(start_out),
    .start_out(cell_1_start_out),
    .sum_out(cell_1_sum_out),
    .word(word[20:0]),
    .write(write[1])
  );
  rdu_cell_bf16 cell_2 (
    .advance(advance),
    .clk(clk),
    .in1(in1_2),
    .in2(in2[47:32]),
    .load(load),
    .out1(cell_2_out1),
    .out2(cell_2_out2),
    .rst(rst),
    .stage_in(cell_1_stage_out),
    .stage_out(cell_2_stage_out),
    .start_in(cell_1_start_out),
    .start_out(cell_2_start_out),
    .sum_out(cell_2_sum_out),
    .word(word[20:0]),
    .write(write[2])
  );
  rdu_cell_bf16 cell_3 (
    .advance(advance),
    .clk(clk),
    .in1(in1_3),
    .in2(in2[63:48]),
    .load(load),
    .out1(cell_3_out1),
    .out2(cell_3_out2),
    .rst(rst),
    .stage_in(cell_2_stage_out),
    .stage_out(cell_3_stage_out),
    .start_in(cell_2_start_out),
    .start_out(cell_3_start_out),
    .sum_out(cell_3_sum_out),
    .word(word[20:0]),
    .write(write[3])
  );
  rdu_cell_bf16 cell_4 (
    .advance(advance),
    .clk(clk),
    .in1(in1_4),
    .in2(in2[79:64]),
    .load(load),
    .out1(cell_4_out1),
    .out2(cell_4_out2),
    .rst(rst),
    .stage_in(cell_3_stage_out),
    .stage_out(cell_4_stage_out),
    .start_in(cell_3_start_out),
    .start_out(cell_4_start_out),
    .sum_out(cell_4_sum_out),
    .word(word[20:0]),
    .write(write[4])
  );
  rdu_cell_bf16 cell_5 (
    .advance(advance),
    .clk(clk),
    .in1(in1_5),
    .in2(in2[95:80]),
    .load(load),
    .out1(cell_5_out1),
    .out2(cell_5_out2),
    .rst(rst),
    .stage_in(cell_4_stage_out),
    .stage_out(cell_5_stage_out),
    .start_in(cell_4_start_out),
    .start_out(cell_5_start_out),
    .sum_out(cell_5_sum_out),
    .word(word[20:0]),
    .write(write[5])
  );
  rdu_cell_bf16 cell_6 (
    .advance(advance),
    .clk(clk),
    .in1(in1_6),
    .in2(in2[111:96]),
    .load(load),
    .out1(cell_6_out1),
    .out2(cell_6_out2),
    .rst(rst),
    .stage_in(cell_5_stage_out),
    .stage_out(cell_6_stage_out),
    .start_in(cell_5_start_out),
    .start_out(cell_6_start_out),
    .sum_out(cell_6_sum_out),
    .word(word[20:0]),
    .write(write[6])
  );
  rdu_cell_bf16 cell_7 (
    .advance(advance),
    .clk(clk),
    .in1(in1_7),
    .in2(in2[127:112]),
    .load(load),
    .out1(cell_7_out1),
    .out2(cell_7_out2),
    .rst(rst),
    .stage_in(cell_6_stage_out),
    .stage_out(stage_out),
    .start_in(cell_6_start_out),
    .start_out(\$1 ),
    .sum_out(cell_7_sum_out),
    .word(word[20:0]),
    .write(write[7])
  );
  assign sums = { cell_7_sum_out, cell_6_sum_out, cell_5_sum_out, cell_4_sum_out, cell_3_sum_out, cell_2_sum_out, cell_1_sum_out, cell_0_sum_out };
  assign out2 = { cell_7_out2, cell_6_out2, cell_5_out2, cell_4_out2, cell_3_out2, cell_2_out2, cell_1_out2, cell_0_out2 };
  assign out1 = { cell_7_out1, cell_6_out1, cell_5_out1, cell_4_out1, cell_3_out1, cell_2_out1, cell_1_out1, cell_0_out1 };
  assign cell_0_start_out = start_out;
  assign cell_7_stage_out = stage_out;
endmodule

module rdu_bf16_8x6_reduce_fft_hsscan_bscan_pair_stages(in2, stage_in, start_in, advance, load, word, write_lane, write_stage, clk, rst, out1, out2, stage_out, sums, in1);
  input [127:0] in2;
  wire [127:0] in2;
  input [95:0] stage_in;
  wire [95:0] stage_in;
  input start_in;
  wire start_in;
  input advance;
  wire advance;
  input [5:0] load;
  wire [5:0] load;
  input [25:0] word;
  wire [25:0] word;
  input [7:0] write_lane;
  wire [7:0] write_lane;
  input [5:0] write_stage;
  wire [5:0] write_stage;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [127:0] out1;
  wire [127:0] out1;
  output [127:0] out2;
  wire [127:0] out2;
  output [95:0] stage_out;
  wire [95:0] stage_out;
  output [767:0] sums;
  wire [767:0] sums;
  input [127:0] in1;
  wire [127:0] in1;
  wire [7:0] \$1 ;
  wire [7:0] \$2 ;
  wire [7:0] \$3 ;
  wire [7:0] \$4 ;
  wire [7:0] \$5 ;
  wire [7:0] \$6 ;
  wire \$7 ;
  wire [127:0] stage_0_out1;
  wire [127:0] stage_0_out2;
  wire [15:0] stage_0_stage_out;
  wire stage_0_start_out;
  wire [127:0] stage_0_sums;
  wire [127:0] stage_1_out1;
  wire [127:0] stage_1_out2;
  wire [15:0] stage_1_stage_out;
  wire stage_1_start_out;
  wire [127:0] stage_1_sums;
  wire [127:0] stage_2_out1;
  wire [127:0] stage_2_out2;
  wire [15:0] stage_2_stage_out;
  wire stage_2_start_out;
  wire [127:0] stage_2_sums;
  wire [127:0] stage_3_out1;
  wire [127:0] stage_3_out2;
  wire [15:0] stage_3_stage_out;
  wire stage_3_start_out;
  wire [127:0] stage_3_sums;
  wire [127:0] stage_4_out1;
  wire [127:0] stage_4_out2;
  wire [15:0] stage_4_stage_out;
  wire stage_4_start_out;
  wire [127:0] stage_4_sums;
  wire [127:0] stage_5_out1;
  wire [127:0] stage_5_out2;
  wire [15:0] stage_5_stage_out;
  wire [127:0] stage_5_sums;
  assign \$3  = write_lane & { write_stage[2], write_stage[2], write_stage[2], write_stage[2], write_stage[2], write_stage[2], write_stage[2], write_stage[2] };
  assign \$4  = write_lane & { write_stage[3], write_stage[3], write_stage[3], write_stage[3], write_stage[3], write_stage[3], write_stage[3], write_stage[3] };
  assign \$5  = write_lane & { write_stage[4], write_stage[4], write_stage[4], write_stage[4], write_stage[4], write_stage[4], write_stage[4], write_stage[4] };
  assign \$6  = write_lane & { write_stage[5], write_stage[5], write_stage[5], write_stage[5], write_stage[5], write_stage[5], write_stage[5], write_stage[5] };
  assign \$1  = write_lane & { write_stage[0], write_stage[0], write_stage[0], write_stage[0], write_stage[0], write_stage[0], write_stage[0], write_stage[0] };
  assign \$2  = write_lane & { write_stage[1], write_stage[1], write_stage[1], write_stage[1], write_stage[1], write_stage[1], write_stage[1], write_stage[1] };
  rdu_bf16_8x6_reduce_fft_hsscan_bscan_pair_stage_0 stage_0 (
    .advance(advance),
    .clk(clk),
    .in1(in1),
    .in2(in2),
    .load(load[0]),
    .out1(stage_0_out1),
    .out2(stage_0_out2),
    .rst(rst),
    .stage_in(stage_in[15:0]),
    .stage_out(stage_0_stage_out),
    .start_in(start_in),
    .start_out(stage_0_start_out),
    .sums(stage_0_sums),
    .word(word),
    .write(\$1 )
  );
  rdu_bf16_8x6_reduce_fft_hsscan_bscan_pair_stage_1 stage_1 (
    .advance(advance),
    .clk(clk),
    .in1(stage_0_out1),
    .in2(stage_0_out2),
    .load(load[1]),
    .out1(stage_1_out1),
    .out2(stage_1_out2),
    .rst(rst),
    .stage_in(stage_in[31:16]),
    .stage_out(stage_1_stage_out),
    .start_in(stage_0_start_out),
    .start_out(stage_1_start_out),
    .sums(stage_1_sums),
    .word(word),
    .write(\$2 )
  );
  rdu_bf16_8x6_reduce_fft_hsscan_bscan_pair_stage_2 stage_2 (
    .advance(advance),
    .clk(clk),
    .in1(stage_1_out1),
    .in2(stage_1_out2),
    .load(load[2]),
    .out1(stage_2_out1),
    .out2(stage_2_out2),
    .rst(rst),
    .stage_in(stage_in[47:32]),
    .stage_out(stage_2_stage_out),
    .start_in(stage_1_start_out),
    .start_out(stage_2_start_out),
    .sums(stage_2_sums),
    .word(word),
    .write(\$3 )
  );
  rdu_bf16_8x6_reduce_fft_hsscan_bscan_pair_stage_3 stage_3 (
    .advance(advance),
    .clk(clk),
    .in1(stage_2_out1),
    .in2(stage_2_out2),
    .load(load[3]),
    .out1(stage_3_out1),
    .out2(stage_3_out2),
    .rst(rst),
    .stage_in(stage_in[63:48]),
    .stage_out(stage_3_stage_out),
    .start_in(stage_2_start_out),
    .start_out(stage_3_start_out),
    .sums(stage_3_sums),
    .word(word),
    .write(\$4 )
  );
  rdu_bf16_8x6_reduce_fft_hsscan_bscan_pair_stage_4 stage_4 (
    .advance(advance),
    .clk(clk),
    .in1(stage_3_out1),
    .in2(stage_3_out2),
    .load(load[4]),
    .out1(stage_4_out1),
    .out2(stage_4_out2),
    .rst(rst),
    .stage_in(stage_in[79:64]),
    .stage_out(stage_4_stage_out),
    .start_in(stage_3_start_out),
    .start_out(stage_4_start_out),
    .sums(stage_4_sums),
    .word(word),
    .write(\$5 )
  );
  rdu_bf16_8x6_reduce_fft_hsscan_bscan_pair_stage_5 stage_5 (
    .advance(advance),
    .clk(clk),
    .in1(stage_4_out1),
    .in2(stage_4_out2),
    .load(load[5]),
    .out1(out1),
    .out2(out2),
    .rst(rst),
    .stage_in(stage_in[95:80]),
    .stage_out(stage_5_stage_out),
    .start_in(stage_4_start_out),
    .start_out(\$7 ),
    .sums(stage_5_sums),
    .word(word),
    .write(\$6 )
  );
  assign sums = { stage_5_sums, stage_4_sums, stage_3_sums, stage_2_sums, stage_1_sums, stage_0_sums };
  assign stage_out = { stage_5_stage_out, stage_4_stage_out, stage_3_stage_out, stage_2_stage_out, stage_1_stage_out, stage_0_stage_out };
  assign stage_5_out2 = out2;
  assign stage_5_out1 = out1;
endmodule

module rdu_bf16_8x6_reduce_fft_hsscan_bscan_pair(s_axis_cfg_tdata, s_axis_cfg_tlast, s_axis_data_tvalid, s_axis_data_tdata, s_axis_data_tlast, s_axis_data_tuser, m_axis_tready, m_axis_acc_tready, clk, rst, s_axis_cfg_tready, s_axis_data_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, m_axis_acc_tvalid, m_axis_acc_tdata, m_axis_acc_tlast, framing_error, s_axis_cfg_tvalid);
  input [31:0] s_axis_cfg_tdata;
  wire [31:0] s_axis_cfg_tdata;
  input s_axis_cfg_tlast;
  wire s_axis_cfg_tlast;
  input s_axis_data_tvalid;
  wire s_axis_data_tvalid;
  input [351:0] s_axis_data_tdata;
  wire [351:0] s_axis_data_tdata;
  input s_axis_data_tlast;
  wire s_axis_data_tlast;
  input [3:0] s_axis_data_tuser;
  wire [3:0] s_axis_data_tuser;
  input m_axis_tready;
  wire m_axis_tready;
  input m_axis_acc_tready;
  wire m_axis_acc_tready;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output s_axis_cfg_tready;
  wire s_axis_cfg_tready;
  output s_axis_data_tready;
  wire s_axis_data_tready;
  output m_axis_tvalid;
  wire m_axis_tvalid;
  output [255:0] m_axis_tdata;
  wire [255:0] m_axis_tdata;
  output m_axis_tlast;
  wire m_axis_tlast;
  output m_axis_acc_tvalid;
  wire m_axis_acc_tvalid;
  output [127:0] m_axis_acc_tdata;
  wire [127:0] m_axis_acc_tdata;
  output m_axis_acc_tlast;
  wire m_axis_acc_tlast;
  output framing_error;
  reg framing_error;
  input s_axis_cfg_tvalid;
  wire s_axis_cfg_tvalid;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [4:0] \$13 ;
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
  wire [4:0] \$25 ;
  wire [4:0] \$26 ;
  wire \$27 ;
  wire [3:0] \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire [4:0] \$30 ;
  wire [95:0] \$31 ;
  wire [6:0] \$32 ;
  wire [6:0] \$33 ;
  wire [5:0] \$34 ;
  wire \$35 ;
  wire [351:0] \$36 ;
  wire \$37 ;
  wire [7:0] \$38 ;
  wire [5:0] \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire [3:0] \$43 ;
  wire [2:0] \$44 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$auto$rtlil.cc:3249:ReduceOr$551 ;
  wire \$auto$rtlil.cc:3294:Or$547 ;
  wire [127:0] \$auto$rtlil.cc:3381:Mux$539 ;
  wire [127:0] \$auto$rtlil.cc:3381:Mux$541 ;
  wire [127:0] \$auto$rtlil.cc:3381:Mux$543 ;
  wire [127:0] \$auto$rtlil.cc:3381:Mux$545 ;
  wire [127:0] \$auto$rtlil.cc:3381:Mux$549 ;
  wire [3:0] \$procmux$12_Y ;
  wire [3:0] \$procmux$14_Y ;
  wire \$procmux$18_Y ;
  wire \$procmux$20_Y ;
  wire \$procmux$22_Y ;
  wire \$procmux$24_Y ;
  wire \$procmux$28_Y ;
  wire [2:0] \$procmux$2_Y ;
  wire \$procmux$30_Y ;
  wire \$procmux$34_Y ;
  wire \$procmux$36_Y ;
  wire [5:0] \$procmux$40_Y ;
  wire [5:0] \$procmux$42_Y ;
  wire [7:0] \$procmux$46_Y ;
  wire [2:0] \$procmux$4_Y ;
  wire \$procmux$50_Y ;
  wire \$procmux$56_Y ;
  wire [5:0] \$procmux$60_Y ;
  wire [6:0] \$procmux$66_Y ;
  wire [2:0] \$procmux$6_Y ;
  wire \$procmux$71_CMP ;
  wire \$procmux$72_CMP ;
  wire \$procmux$73_CMP ;
  wire \$procmux$74_CMP ;
  wire \$procmux$75_CMP ;
  wire \$procmux$76_CMP ;
  wire [2:0] \$procmux$8_Y ;
  reg [6:0] \$signal ;
  reg \$signal$22 ;
  reg \$signal$23 ;
  wire \$signal$24 ;
  wire \$signal$25 ;
  reg \$signal$26 ;
  wire \$signal$28 ;
  reg [7:0] \$signal$30 ;
  reg \$signal$40 ;
  reg [351:0] beat;
  wire \end ;
  wire error;
  wire free;
  reg [6:0] lasts;
  reg [2:0] left;
  reg [3:0] moves;
  reg [5:0] stage;
  wire [127:0] stages_out1;
  wire [127:0] stages_out2;
  wire [767:0] stages_sums;
  reg [5:0] wave;
  wire [5:0] written;
  always @(posedge clk)
    stage <= \$39 ;
  always @(posedge clk)
    framing_error <= \$40 ;
  always @(posedge clk)
    \$signal$22  <= \$41 ;
  always @(posedge clk)
    \$signal$23  <= \$42 ;
  always @(posedge clk)
    moves <= \$43 ;
  always @(posedge clk)
    left <= \$44 ;
  assign \$1  = ~ \$signal [6];
  assign free = \$1  | m_axis_tready;
  assign \$2  = ~ s_axis_data_tuser[1];
  assign \$3  = \$2  | \$signal$22 ;
  assign \$4  = free & \$3 ;
  assign \$5  = ~ s_axis_data_tuser[2];
  assign \$6  = ~ \$signal$23 ;
  assign \$7  = \$5  | \$6 ;
  assign s_axis_data_tready = \$4  & \$7 ;
  assign \$signal$24  = s_axis_data_tvalid & s_axis_data_tready;
  assign \$8  = ~ \$signal$26 ;
  assign \$9  = \$signal$24  | \$8 ;
  assign \$signal$25  = free & \$9 ;
  assign \$10  = ~ \$signal$22 ;
  assign \$11  = | wave[4:0];
  assign \$12  = ~ \$11 ;
  assign s_axis_cfg_tready = \$10  & \$12 ;
  assign \$signal$28  = s_axis_cfg_tvalid & s_axis_cfg_tready;
  assign \end  = \$signal$30 [7] & stage[5];
  assign written = stage & { \$signal$28 , \$signal$28 , \$signal$28 , \$signal$28 , \$signal$28 , \$signal$28  };
  assign \$13  = left + 4'h8;
  assign \$14  = moves >= \$13 ;
  assign m_axis_acc_tvalid = \$signal$23  & \$14 ;
  assign m_axis_acc_tlast = left == 3'h5;
  assign \$15  = \$signal$24  & s_axis_data_tuser[0];
  assign \$16  = \$signal$24  & s_axis_data_tuser[1];
  assign \$17  = \$signal$24  & s_axis_data_tuser[2];
  assign \$18  = ~ s_axis_data_tuser[0];
  assign \$19  = s_axis_cfg_tlast != \end ;
  assign \$20  = \$signal$24  & s_axis_data_tuser[1];
  assign \$21  = \$signal$28  & \end ;
  assign \$22  = \$signal$24  & s_axis_data_tuser[3];
  assign \$23  = moves != 4'hd;
  assign \$24  = \$signal$25  & \$23 ;
  assign \$25  = moves + 1'h1;
  assign \$26  = \$24  ? \$25  : { 1'h0, moves };
  assign \$27  = m_axis_acc_tvalid & m_axis_acc_tready;
  assign \$28  = left + 1'h1;
  assign \$29  = \$signal$24  & s_axis_data_tuser[1];
  assign \$30  = wave[4:0] & { \$signal$25 , \$signal$25 , \$signal$25 , \$signal$25 , \$signal$25  };
  always @(posedge clk)
    \$signal  <= \$32 ;
  always @(posedge clk)
    lasts <= \$33 ;
  always @(posedge clk)
    wave <= \$34 ;
  always @(posedge clk)
    \$signal$40  <= \$35 ;
  always @(posedge clk)
    beat <= \$36 ;
  always @(posedge clk)
    \$signal$26  <= \$37 ;
  always @(posedge clk)
    \$signal$30  <= \$38 ;
  assign \$auto$rtlil.cc:3294:Or$547  = \$procmux$75_CMP  | \$procmux$74_CMP ;
  assign \$auto$rtlil.cc:3249:ReduceOr$551  = | { \$procmux$71_CMP , \$procmux$72_CMP , \$procmux$73_CMP  };
  assign \$auto$rtlil.cc:3381:Mux$539  = \$procmux$72_CMP  ? stages_sums[639:512] : stages_sums[511:384];
  assign \$auto$rtlil.cc:3381:Mux$541  = \$procmux$71_CMP  ? stages_sums[767:640] : \$auto$rtlil.cc:3381:Mux$539 ;
  assign \$auto$rtlil.cc:3381:Mux$543  = \$procmux$74_CMP  ? stages_sums[383:256] : stages_sums[255:128];
  assign \$auto$rtlil.cc:3381:Mux$545  = \$procmux$76_CMP  ? stages_sums[127:0] : 128'h00000000000000000000000000000000;
  assign \$auto$rtlil.cc:3381:Mux$549  = \$auto$rtlil.cc:3294:Or$547  ? \$auto$rtlil.cc:3381:Mux$543  : \$auto$rtlil.cc:3381:Mux$545 ;
  assign m_axis_acc_tdata = \$auto$rtlil.cc:3249:ReduceOr$551  ? \$auto$rtlil.cc:3381:Mux$541  : \$auto$rtlil.cc:3381:Mux$549 ;
  assign \$44  = rst ? 3'h0 : \$procmux$8_Y ;
  assign \$procmux$12_Y  = \$signal$23  ? \$26 [3:0] : moves;
  assign \$procmux$14_Y  = \$22  ? 4'h0 : \$procmux$12_Y ;
  assign \$43  = rst ? 4'h0 : \$procmux$14_Y ;
  assign \$procmux$18_Y  = m_axis_acc_tlast ? 1'h0 : \$signal$23 ;
  assign \$procmux$2_Y  = m_axis_acc_tlast ? left : \$28 [2:0];
  assign \$procmux$20_Y  = \$27  ? \$procmux$18_Y  : \$signal$23 ;
  assign \$procmux$22_Y  = \$signal$23  ? \$procmux$20_Y  : \$signal$23 ;
  assign \$procmux$24_Y  = \$22  ? 1'h1 : \$procmux$22_Y ;
  assign \$42  = rst ? 1'h0 : \$procmux$24_Y ;
  assign \$procmux$28_Y  = \$21  ? 1'h1 : \$signal$22 ;
  assign \$procmux$30_Y  = \$20  ? 1'h0 : \$procmux$28_Y ;
  assign \$41  = rst ? 1'h0 : \$procmux$30_Y ;
  assign \$procmux$34_Y  = \$19  ? 1'h1 : framing_error;
  assign \$procmux$36_Y  = \$signal$28  ? \$procmux$34_Y  : framing_error;
  assign \$40  = rst ? 1'h0 : \$procmux$36_Y ;
  assign \$procmux$4_Y  = \$27  ? \$procmux$2_Y  : left;
  assign \$procmux$40_Y  = \$signal$30 [7] ? { stage[4:0], stage[5] } : stage;
  assign \$procmux$42_Y  = \$signal$28  ? \$procmux$40_Y  : stage;
  assign \$39  = rst ? 6'h01 : \$procmux$42_Y ;
  assign \$procmux$46_Y  = \$signal$28  ? { \$signal$30 [6:0], \$signal$30 [7] } : \$signal$30 ;
  assign \$38  = rst ? 8'h01 : \$procmux$46_Y ;
  assign \$procmux$50_Y  = \$signal$24  ? \$18  : \$signal$26 ;
  assign \$37  = rst ? 1'h0 : \$procmux$50_Y ;
  assign \$36  = \$signal$24  ? s_axis_data_tdata : beat;
  assign \$procmux$56_Y  = \$signal$25  ? \$17  : \$signal$40 ;
  assign \$35  = rst ? 1'h0 : \$procmux$56_Y ;
  assign \$procmux$6_Y  = \$signal$23  ? \$procmux$4_Y  : left;
  assign \$procmux$60_Y  = \$signal$25  ? { wave[4:0], \$16  } : wave;
  assign \$34  = rst ? 6'h00 : \$procmux$60_Y ;
  assign \$33  = \$signal$25  ? { lasts[5:0], s_axis_data_tlast } : lasts;
  assign \$procmux$66_Y  = \$signal$25  ? { \$signal [5:0], \$15  } : \$signal ;
  assign \$32  = rst ? 7'h00 : \$procmux$66_Y ;
  assign \$procmux$71_CMP  = left == 3'h5;
  assign \$procmux$72_CMP  = left == 3'h4;
  assign \$procmux$73_CMP  = left == 3'h3;
  assign \$procmux$74_CMP  = left == 3'h2;
  assign \$procmux$75_CMP  = left == 3'h1;
  assign \$procmux$76_CMP  = ! left;
  assign \$procmux$8_Y  = \$22  ? 3'h0 : \$procmux$6_Y ;
  rdu_bf16_8x6_reduce_fft_hsscan_bscan_pair_stages stages (
    .advance(\$signal$25 ),
    .clk(clk),
    .in1(beat[127:0]),
    .in2(beat[255:128]),
    .load({ \$30 , \$29  }),
    .out1(stages_out1),
    .out2(stages_out2),
    .rst(rst),
    .stage_in(beat[351:256]),
    .stage_out(\$31 ),
    .start_in(\$signal$40 ),
    .sums(stages_sums),
    .word(s_axis_cfg_tdata[25:0]),
    .write_lane(\$signal$30 ),
    .write_stage(written)
  );
  assign m_axis_tlast = lasts[6];
  assign m_axis_tdata = { stages_out2, stages_out1 };
  assign m_axis_tvalid = \$signal [6];
  assign error = framing_error;
endmodule
