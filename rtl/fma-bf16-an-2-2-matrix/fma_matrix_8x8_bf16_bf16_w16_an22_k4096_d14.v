// fma_matrix_8x8_bf16_bf16_w16_an22_k4096_d14: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=fma, format=bf16, b_format=bf16, out_format=bf16, sum_width=16, normalisation=an-2-2, guard=0, alignment=truncate, subnormals=False, specials=ieee, rounding=rne, overflow=ieee, k_max=4096, array=matrix, rows=8, cols=8, layers=0, stages=1, depth=14

module encoder_fma_bf16_bf16_w16_an22_k4096(code, a);
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

module pe_matrix_fma_bf16_bf16_w16_an22_k4096(b, first, last, below, clk, leaving, a);
  input [15:0] b;
  wire [15:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input [28:0] below;
  wire [28:0] below;
  input clk;
  wire clk;
  output [28:0] leaving;
  reg [28:0] leaving;
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
  wire [28:0] \$161 ;
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
  reg [19:0] \a$15 ;
  wire [46:0] aligned;
  wire [9:0] \aligned.exponent ;
  wire [1:0] \aligned.flags ;
  wire [15:0] \aligned.high ;
  wire [15:0] \aligned.low ;
  wire \aligned.sign ;
  wire \aligned.still ;
  wire \aligned.subtract ;
  reg [15:0] \b$12 ;
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
  reg done;
  wire [3:0] exponent_step;
  wire [28:0] held;
  reg held_first;
  reg held_last;
  wire [28:0] leaving_now;
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
  reg [28:0] state;
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
  assign held = held_first ? 29'h00000000 : state;
  assign decoded_b_hidden = | \b$12 [14:7];
  assign decoded_b[6:0] = \b$12 [6:0] & { decoded_b_hidden, decoded_b_hidden, decoded_b_hidden, decoded_b_hidden, decoded_b_hidden, decoded_b_hidden, decoded_b_hidden };
  assign \$2  = & \b$12 [14:7];
  assign \$3  = | \b$12 [6:0];
  assign \$4  = ~ \$3 ;
  assign \decoded_b.infinite  = \$2  & \$4 ;
  assign \$6  = & \b$12 [14:7];
  assign \$7  = | \b$12 [6:0];
  assign \decoded_b.nan  = \$6  & \$7 ;
  assign product_infinite = | { \decoded_b.infinite , \a$15 [18] };
  assign \$9  = | { \decoded_b.nan , \a$15 [19] };
  assign \$10  = \a$15 [17] & decoded_b_hidden;
  assign \$11  = ~ \$10 ;
  assign \$12  = product_infinite & \$11 ;
  assign product_nan = \$9  | \$12 ;
  assign \product.magnitude  = \a$15 [7:0] * { decoded_b_hidden, decoded_b[6:0] };
  assign \$14  = \a$15 [15:8] + \b$12 [14:7];
  assign \product.exponent  = \$14  + 4'he;
  assign \product.sign  = \a$15 [16] ^ \b$12 [15];
  assign \product.nonzero  = \a$15 [17] & decoded_b_hidden;
  assign \$18  = \a$15 [16] ^ \b$12 [15];
  assign \$19  = ~ \$18 ;
  assign \$20  = product_infinite & \$19 ;
  assign term[28] = product_nan | \$20 ;
  assign \$22  = \a$15 [16] ^ \b$12 [15];
  assign \$23  = product_infinite & \$22 ;
  assign term[29] = product_nan | \$23 ;
  assign \$25  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign \$26  = sum_is_high ? { 1'h0, \product.magnitude [15:1] } : held[15:0];
  assign \$27  = sum_is_high ? { 1'h0, \product.magnitude [15:1] } : held[15:0];
  assign right_1 = \$25 [0] ? { 1'h0, \$26 [15:1] } : \$27 ;
  assign \$28  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_2 = \$28 [1] ? { 2'h0, right_1[15:2] } : right_1;
  assign \$29  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_4 = \$29 [2] ? { 4'h0, right_2[15:4] } : right_2;
  assign \$30  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_8 = \$30 [3] ? { 8'h00, right_4[15:8] } : right_4;
  assign \$31  = distance[9:0] ^ { sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high, sum_is_high };
  assign right_far = | \$31 [9:4];
  assign distance = \product.exponent  - held[25:16];
  assign \$32  = ~ \product.nonzero ;
  assign sum_is_high = distance[10] | \$32 ;
  assign \aligned.high  = sum_is_high ? held[15:0] : \product.magnitude ;
  assign \$34  = ~ { right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far, right_far };
  assign \aligned.low  = right_8 & \$34 ;
  assign \aligned.exponent  = sum_is_high ? held[25:16] : \product.exponent ;
  assign \aligned.sign  = sum_is_high ? held[26] : \product.sign ;
  assign \aligned.subtract  = held[26] ^ \product.sign ;
  assign \aligned.flags  = held[28:27] | term[29:28];
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
  assign \$161  = done ? state : below;
  always @(posedge clk)
    \a$15  <= a;
  always @(posedge clk)
    \b$12  <= b;
  always @(posedge clk)
    held_first <= first;
  always @(posedge clk)
    held_last <= last;
  always @(posedge clk)
    done <= held_last;
  always @(posedge clk)
    state <= { \aligned.flags , \state_after.sign , \state_after.exponent , shifted[16:1] };
  always @(posedge clk)
    leaving <= \$161 ;
  assign \$158 [9:0] = normalised_exponent;
  assign \decoded_b.significand  = { decoded_b_hidden, decoded_b[6:0] };
  assign \decoded_b.field  = \b$12 [14:7];
  assign \decoded_b.sign  = \b$12 [15];
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
  assign decoded_b[19:7] = { \decoded_b.nan , \decoded_b.infinite , decoded_b_hidden, \b$12 [15:7], decoded_b_hidden };
  assign leaving_now = leaving;
endmodule

module row_matrix_fma_bf16_bf16_w16_an22_k4096_x8(b, first, last, below, clk, leaving, a);
  input [127:0] b;
  wire [127:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input [231:0] below;
  wire [231:0] below;
  input clk;
  wire clk;
  output [231:0] leaving;
  wire [231:0] leaving;
  input [19:0] a;
  wire [19:0] a;
  wire [28:0] pe_0_leaving;
  wire [28:0] pe_1_leaving;
  wire [28:0] pe_2_leaving;
  wire [28:0] pe_3_leaving;
  wire [28:0] pe_4_leaving;
  wire [28:0] pe_5_leaving;
  wire [28:0] pe_6_leaving;
  wire [28:0] pe_7_leaving;
  pe_matrix_fma_bf16_bf16_w16_an22_k4096 pe_0 (
    .a(a),
    .b(b[15:0]),
    .below(below[28:0]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_0_leaving)
  );
  pe_matrix_fma_bf16_bf16_w16_an22_k4096 pe_1 (
    .a(a),
    .b(b[31:16]),
    .below(below[57:29]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_1_leaving)
  );
  pe_matrix_fma_bf16_bf16_w16_an22_k4096 pe_2 (
    .a(a),
    .b(b[47:32]),
    .below(below[86:58]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_2_leaving)
  );
  pe_matrix_fma_bf16_bf16_w16_an22_k4096 pe_3 (
    .a(a),
    .b(b[63:48]),
    .below(below[115:87]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_3_leaving)
  );
  pe_matrix_fma_bf16_bf16_w16_an22_k4096 pe_4 (
    .a(a),
    .b(b[79:64]),
    .below(below[144:116]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_4_leaving)
  );
  pe_matrix_fma_bf16_bf16_w16_an22_k4096 pe_5 (
    .a(a),
    .b(b[95:80]),
    .below(below[173:145]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_5_leaving)
  );
  pe_matrix_fma_bf16_bf16_w16_an22_k4096 pe_6 (
    .a(a),
    .b(b[111:96]),
    .below(below[202:174]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_6_leaving)
  );
  pe_matrix_fma_bf16_bf16_w16_an22_k4096 pe_7 (
    .a(a),
    .b(b[127:112]),
    .below(below[231:203]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_7_leaving)
  );
  assign leaving = { pe_7_leaving, pe_6_leaving, pe_5_leaving, pe_4_leaving, pe_3_leaving, pe_2_leaving, pe_1_leaving, pe_0_leaving };
endmodule

module final_adder_fma_bf16_bf16_w16_an22_k4096(clk, result, state);
  input clk;
  wire clk;
  output [15:0] result;
  reg [15:0] result;
  input [28:0] state;
  wire [28:0] state;
  wire \$10 ;
  wire \$13 ;
  wire \$14 ;
  wire \$17 ;
  wire \$18 ;
  wire \$21 ;
  wire \$22 ;
  wire \$25 ;
  wire \$26 ;
  wire \$29 ;
  wire \$30 ;
  wire [11:0] \$40 ;
  wire [12:0] \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire [15:0] \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire [8:0] \$47 ;
  wire [16:0] \$48 ;
  wire [17:0] \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire [14:0] \$58 ;
  wire [14:0] \$59 ;
  wire \$6 ;
  wire [14:0] \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$9 ;
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
  wire is_nothing;
  wire [16:0] magnitude;
  wire [15:0] pattern;
  wire [15:0] \result$47 ;
  wire result_sign;
  wire [14:0] result_size;
  wire round_up;
  assign \$25  = ~ state[12];
  assign \$26  = ~ state[13];
  assign final_zeros_empty_0_6 = \$25  & \$26 ;
  assign final_zeros_0_6 = ~ state[13];
  assign \$29  = ~ state[14];
  assign \$30  = ~ state[15];
  assign final_zeros_empty_0_7 = \$29  & \$30 ;
  assign final_zeros_0_7 = ~ state[15];
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
  assign \$40  = state[25:16] + 12'hf73;
  assign { \$41 [12:10], below_normal, binade[8:0] } = $signed(\$40 ) - $signed({ 1'h0, final_zeros_empty_2_1, final_zeros_3_0[2:0] });
  assign final_left_8 = final_zeros_empty_2_1 ? { state[7:0], 8'h00 } : state[15:0];
  assign final_left_4 = final_zeros_3_0[2] ? { final_left_8[11:0], 4'h0 } : final_left_8;
  assign final_left_2 = final_zeros_3_0[1] ? { final_left_4[13:0], 2'h0 } : final_left_4;
  assign final_left_1 = final_zeros_3_0[0] ? { final_left_2[14:0], 1'h0 } : final_left_2;
  assign \$42  = & { below_normal, binade[8:0] };
  assign \$43  = final_left_1[1] | final_left_1[0];
  assign \$44  = \$42  ? { 1'h0, final_left_1[15:2], \$43  } : 16'h0000;
  assign denormal = below_normal ? \$44  : final_left_1;
  assign \$45  = | denormal[6:0];
  assign \$46  = \$45  | denormal[8];
  assign round_up = denormal[7] & \$46 ;
  assign \$47  = below_normal ? 9'h000 : binade[8:0];
  assign \$48  = { \$47 , 7'h00 } + denormal[15:8];
  assign { \$49 [17], magnitude } = \$48  + round_up;
  assign beyond_range = magnitude > 15'h7f7f;
  assign \$50  = | magnitude[16:7];
  assign is_nothing = ~ \$50 ;
  assign \$51  = state[27] ^ state[28];
  assign result_sign = \$51  ? state[28] : state[26];
  assign \$52  = & state[28:27];
  assign \$53  = state[27] ^ state[28];
  assign \$54  = | state[15:0];
  assign \$55  = ~ \$54 ;
  assign \$56  = \$55  | is_nothing;
  assign \$58  = beyond_range ? 15'h7f80 : magnitude[14:0];
  assign \$59  = \$56  ? 15'h0000 : \$58 ;
  assign \$60  = \$53  ? 15'h7f80 : \$59 ;
  assign result_size = \$52  ? 15'h7fc0 : \$60 ;
  assign \$61  = & state[28:27];
  assign \$62  = ~ \$61 ;
  assign pattern[15] = result_sign & \$62 ;
  always @(posedge clk)
    result <= { pattern[15], result_size };
  assign final_zeros_0_0 = ~ state[1];
  assign \$5  = ~ state[2];
  assign \$6  = ~ state[3];
  assign final_zeros_empty_0_1 = \$5  & \$6 ;
  assign final_zeros_0_1 = ~ state[3];
  assign \$9  = ~ state[4];
  assign \$10  = ~ state[5];
  assign final_zeros_empty_0_2 = \$9  & \$10 ;
  assign final_zeros_0_2 = ~ state[5];
  assign \$13  = ~ state[6];
  assign \$14  = ~ state[7];
  assign final_zeros_empty_0_3 = \$13  & \$14 ;
  assign final_zeros_0_3 = ~ state[7];
  assign \$17  = ~ state[8];
  assign \$18  = ~ state[9];
  assign final_zeros_empty_0_4 = \$17  & \$18 ;
  assign final_zeros_0_4 = ~ state[9];
  assign \$21  = ~ state[10];
  assign \$22  = ~ state[11];
  assign final_zeros_empty_0_5 = \$21  & \$22 ;
  assign final_zeros_0_5 = ~ state[11];
  assign \$49 [16:0] = magnitude;
  assign \result$47  = result;
  assign pattern[14:0] = result_size;
  assign binade[9] = below_normal;
  assign final_zeros_3_0[3] = final_zeros_empty_2_1;
  assign final_zeros_2_1[2] = final_zeros_empty_1_3;
  assign final_zeros_2_0[2] = final_zeros_empty_1_1;
  assign final_zeros_1_3[1] = final_zeros_empty_0_7;
  assign final_zeros_1_2[1] = final_zeros_empty_0_5;
  assign final_zeros_1_1[1] = final_zeros_empty_0_3;
  assign final_zeros_1_0[1] = final_zeros_empty_0_1;
  assign \$41 [9:0] = { below_normal, binade[8:0] };
endmodule

module array_matrix_fma_bf16_bf16_w16_an22_k4096_8x8(b, first, last, clk, c, a);
  input [127:0] b;
  wire [127:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [127:0] c;
  wire [127:0] c;
  input [127:0] a;
  wire [127:0] a;
  reg [129:0] \edge ;
  reg [159:0] edge_a;
  wire [19:0] encoder_0_0_code;
  wire [19:0] encoder_0_1_code;
  wire [19:0] encoder_0_2_code;
  wire [19:0] encoder_0_3_code;
  wire [19:0] encoder_0_4_code;
  wire [19:0] encoder_0_5_code;
  wire [19:0] encoder_0_6_code;
  wire [19:0] encoder_0_7_code;
  wire [15:0] final_adder_0_result;
  wire [15:0] final_adder_1_result;
  wire [15:0] final_adder_2_result;
  wire [15:0] final_adder_3_result;
  wire [15:0] final_adder_4_result;
  wire [15:0] final_adder_5_result;
  wire [15:0] final_adder_6_result;
  wire [15:0] final_adder_7_result;
  wire [231:0] row_0_leaving;
  wire [231:0] row_1_leaving;
  wire [231:0] row_2_leaving;
  wire [231:0] row_3_leaving;
  wire [231:0] row_4_leaving;
  wire [231:0] row_5_leaving;
  wire [231:0] row_6_leaving;
  wire [231:0] row_7_leaving;
  always @(posedge clk)
    edge_a <= { encoder_0_7_code, encoder_0_6_code, encoder_0_5_code, encoder_0_4_code, encoder_0_3_code, encoder_0_2_code, encoder_0_1_code, encoder_0_0_code };
  always @(posedge clk)
    \edge  <= { last, first, b };
  encoder_fma_bf16_bf16_w16_an22_k4096 encoder_0_0 (
    .a(a[15:0]),
    .code(encoder_0_0_code)
  );
  encoder_fma_bf16_bf16_w16_an22_k4096 encoder_0_1 (
    .a(a[31:16]),
    .code(encoder_0_1_code)
  );
  encoder_fma_bf16_bf16_w16_an22_k4096 encoder_0_2 (
    .a(a[47:32]),
    .code(encoder_0_2_code)
  );
  encoder_fma_bf16_bf16_w16_an22_k4096 encoder_0_3 (
    .a(a[63:48]),
    .code(encoder_0_3_code)
  );
  encoder_fma_bf16_bf16_w16_an22_k4096 encoder_0_4 (
    .a(a[79:64]),
    .code(encoder_0_4_code)
  );
  encoder_fma_bf16_bf16_w16_an22_k4096 encoder_0_5 (
    .a(a[95:80]),
    .code(encoder_0_5_code)
  );
  encoder_fma_bf16_bf16_w16_an22_k4096 encoder_0_6 (
    .a(a[111:96]),
    .code(encoder_0_6_code)
  );
  encoder_fma_bf16_bf16_w16_an22_k4096 encoder_0_7 (
    .a(a[127:112]),
    .code(encoder_0_7_code)
  );
  final_adder_fma_bf16_bf16_w16_an22_k4096 final_adder_0 (
    .clk(clk),
    .result(final_adder_0_result),
    .state(row_0_leaving[28:0])
  );
  final_adder_fma_bf16_bf16_w16_an22_k4096 final_adder_1 (
    .clk(clk),
    .result(final_adder_1_result),
    .state(row_0_leaving[57:29])
  );
  final_adder_fma_bf16_bf16_w16_an22_k4096 final_adder_2 (
    .clk(clk),
    .result(final_adder_2_result),
    .state(row_0_leaving[86:58])
  );
  final_adder_fma_bf16_bf16_w16_an22_k4096 final_adder_3 (
    .clk(clk),
    .result(final_adder_3_result),
    .state(row_0_leaving[115:87])
  );
  final_adder_fma_bf16_bf16_w16_an22_k4096 final_adder_4 (
    .clk(clk),
    .result(final_adder_4_result),
    .state(row_0_leaving[144:116])
  );
  final_adder_fma_bf16_bf16_w16_an22_k4096 final_adder_5 (
    .clk(clk),
    .result(final_adder_5_result),
    .state(row_0_leaving[173:145])
  );
  final_adder_fma_bf16_bf16_w16_an22_k4096 final_adder_6 (
    .clk(clk),
    .result(final_adder_6_result),
    .state(row_0_leaving[202:174])
  );
  final_adder_fma_bf16_bf16_w16_an22_k4096 final_adder_7 (
    .clk(clk),
    .result(final_adder_7_result),
    .state(row_0_leaving[231:203])
  );
  row_matrix_fma_bf16_bf16_w16_an22_k4096_x8 row_0 (
    .a(edge_a[19:0]),
    .b(\edge [127:0]),
    .below(row_1_leaving),
    .clk(clk),
    .first(\edge [128]),
    .last(\edge [129]),
    .leaving(row_0_leaving)
  );
  row_matrix_fma_bf16_bf16_w16_an22_k4096_x8 row_1 (
    .a(edge_a[39:20]),
    .b(\edge [127:0]),
    .below(row_2_leaving),
    .clk(clk),
    .first(\edge [128]),
    .last(\edge [129]),
    .leaving(row_1_leaving)
  );
  row_matrix_fma_bf16_bf16_w16_an22_k4096_x8 row_2 (
    .a(edge_a[59:40]),
    .b(\edge [127:0]),
    .below(row_3_leaving),
    .clk(clk),
    .first(\edge [128]),
    .last(\edge [129]),
    .leaving(row_2_leaving)
  );
  row_matrix_fma_bf16_bf16_w16_an22_k4096_x8 row_3 (
    .a(edge_a[79:60]),
    .b(\edge [127:0]),
    .below(row_4_leaving),
    .clk(clk),
    .first(\edge [128]),
    .last(\edge [129]),
    .leaving(row_3_leaving)
  );
  row_matrix_fma_bf16_bf16_w16_an22_k4096_x8 row_4 (
    .a(edge_a[99:80]),
    .b(\edge [127:0]),
    .below(row_5_leaving),
    .clk(clk),
    .first(\edge [128]),
    .last(\edge [129]),
    .leaving(row_4_leaving)
  );
  row_matrix_fma_bf16_bf16_w16_an22_k4096_x8 row_5 (
    .a(edge_a[119:100]),
    .b(\edge [127:0]),
    .below(row_6_leaving),
    .clk(clk),
    .first(\edge [128]),
    .last(\edge [129]),
    .leaving(row_5_leaving)
  );
  row_matrix_fma_bf16_bf16_w16_an22_k4096_x8 row_6 (
    .a(edge_a[139:120]),
    .b(\edge [127:0]),
    .below(row_7_leaving),
    .clk(clk),
    .first(\edge [128]),
    .last(\edge [129]),
    .leaving(row_6_leaving)
  );
  row_matrix_fma_bf16_bf16_w16_an22_k4096_x8 row_7 (
    .a(edge_a[159:140]),
    .b(\edge [127:0]),
    .below(232'h0000000000000000000000000000000000000000000000000000000000),
    .clk(clk),
    .first(\edge [128]),
    .last(\edge [129]),
    .leaving(row_7_leaving)
  );
  assign c = { final_adder_7_result, final_adder_6_result, final_adder_5_result, final_adder_4_result, final_adder_3_result, final_adder_2_result, final_adder_1_result, final_adder_0_result };
endmodule

module lane_store_u16_to_16_x14(value, fetch, clk, rst, token_next, word, token);
  input [15:0] value;
  wire [15:0] value;
  input fetch;
  wire fetch;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [16:0] token_next;
  reg [16:0] token_next;
  output [15:0] word;
  reg [15:0] word;
  input [16:0] token;
  wire [16:0] token;
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
  wire [16:0] \$28 ;
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
  wire [15:0] \$40 ;
  wire [15:0] \$41 ;
  wire [15:0] \$42 ;
  wire [13:0] \$43 ;
  wire [15:0] \$44 ;
  wire [15:0] \$5 ;
  wire [15:0] \$6 ;
  wire [15:0] \$7 ;
  wire [15:0] \$8 ;
  wire [15:0] \$9 ;
  wire [13:0] \$procmux$47_Y ;
  wire [15:0] \$signal ;
  wire [16:0] held_token;
  wire \held_token.final ;
  wire \held_token.first ;
  wire \held_token.last ;
  wire [13:0] \held_token.slot ;
  reg [13:0] pointer;
  wire [15:0] total;
  reg [15:0] word_0;
  reg [15:0] word_1;
  reg [15:0] word_10;
  reg [15:0] word_11;
  reg [15:0] word_12;
  reg [15:0] word_13;
  reg [15:0] word_2;
  reg [15:0] word_3;
  reg [15:0] word_4;
  reg [15:0] word_5;
  reg [15:0] word_6;
  reg [15:0] word_7;
  reg [15:0] word_8;
  reg [15:0] word_9;
  always @(posedge clk)
    word_13 <= \$42 ;
  always @(posedge clk)
    pointer <= \$43 ;
  always @(posedge clk)
    word <= \$44 ;
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
  assign \$26  = \$22  | \$25 ;
  assign \$27  = \$15  | \$26 ;
  always @(posedge clk)
    token_next <= \$28 ;
  always @(posedge clk)
    word_0 <= \$29 ;
  always @(posedge clk)
    word_1 <= \$30 ;
  always @(posedge clk)
    word_2 <= \$31 ;
  always @(posedge clk)
    word_3 <= \$32 ;
  always @(posedge clk)
    word_4 <= \$33 ;
  always @(posedge clk)
    word_5 <= \$34 ;
  always @(posedge clk)
    word_6 <= \$35 ;
  always @(posedge clk)
    word_7 <= \$36 ;
  always @(posedge clk)
    word_8 <= \$37 ;
  always @(posedge clk)
    word_9 <= \$38 ;
  always @(posedge clk)
    word_10 <= \$39 ;
  always @(posedge clk)
    word_11 <= \$40 ;
  always @(posedge clk)
    word_12 <= \$41 ;
  assign \$44  = fetch ? \$27  : word;
  assign \$procmux$47_Y  = fetch ? { pointer[12:0], pointer[13] } : pointer;
  assign \$43  = rst ? 14'h0001 : \$procmux$47_Y ;
  assign \$42  = token_next[16] ? value : word_13;
  assign \$41  = token_next[15] ? value : word_12;
  assign \$40  = token_next[14] ? value : word_11;
  assign \$39  = token_next[13] ? value : word_10;
  assign \$38  = token_next[12] ? value : word_9;
  assign \$37  = token_next[11] ? value : word_8;
  assign \$36  = token_next[10] ? value : word_7;
  assign \$35  = token_next[9] ? value : word_6;
  assign \$34  = token_next[8] ? value : word_5;
  assign \$33  = token_next[7] ? value : word_4;
  assign \$32  = token_next[6] ? value : word_3;
  assign \$31  = token_next[5] ? value : word_2;
  assign \$30  = token_next[4] ? value : word_1;
  assign \$29  = token_next[3] ? value : word_0;
  assign \$28  = rst ? 17'h00000 : token;
  assign \held_token.slot  = token_next[16:3];
  assign \held_token.last  = token_next[2];
  assign \held_token.final  = token_next[1];
  assign \held_token.first  = token_next[0];
  assign \$signal  = word;
  assign total = value;
  assign held_token = token_next;
endmodule

module collector_8_level_lane_store_u16_to_16_x14(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
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
  input [16:0] token;
  wire [16:0] token;
  wire [4:0] \$1 ;
  wire \$10 ;
  wire [13:0] \$11 ;
  wire [13:0] \$12 ;
  wire [13:0] \$13 ;
  wire [13:0] \$14 ;
  wire [13:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [16:0] \$19 ;
  wire [5:0] \$2 ;
  wire [16:0] \$20 ;
  wire [16:0] \$21 ;
  wire [16:0] \$22 ;
  wire [16:0] \$23 ;
  wire [16:0] \$24 ;
  wire [16:0] \$25 ;
  wire [13:0] \$26 ;
  wire [3:0] \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire [13:0] \$30 ;
  wire \$31 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [13:0] \$procmux$41_Y ;
  wire \$signal ;
  reg [3:0] \$signal$11 ;
  wire \$signal$14 ;
  reg [13:0] \$signal$15 ;
  wire fetch;
  wire [15:0] lane_0_word;
  wire [15:0] lane_1_word;
  wire [15:0] lane_2_word;
  wire [15:0] lane_3_word;
  wire [15:0] lane_4_word;
  wire [15:0] lane_5_word;
  wire [15:0] lane_6_word;
  wire [16:0] lane_7_token_next;
  wire [15:0] lane_7_word;
  reg [13:0] pointer;
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
  assign \$11  = ~ lane_7_token_next[16:3];
  assign \$12  = \$signal$15  & \$11 ;
  assign \$13  = lane_7_token_next[16:3] & { lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2] };
  assign \$14  = \$12  | \$13 ;
  assign \$15  = \$signal$15  & pointer;
  assign \$16  = | \$15 ;
  assign \$17  = ~ m_axis_tvalid;
  assign \$18  = \$17  | m_axis_tready;
  assign released = waiting & \$18 ;
  always @(posedge clk)
    pointer <= \$26 ;
  always @(posedge clk)
    \$signal$11  <= \$27 ;
  always @(posedge clk)
    waiting <= \$28 ;
  always @(posedge clk)
    m_axis_tvalid <= \$29 ;
  always @(posedge clk)
    \$signal$15  <= \$30 ;
  always @(posedge clk)
    m_axis_tlast <= \$31 ;
  assign \$31  = released ? \$16  : m_axis_tlast;
  assign \$30  = lane_7_token_next[1] ? \$14  : \$signal$15 ;
  assign \$29  = rst ? 1'h0 : \$10 ;
  assign \$28  = rst ? 1'h0 : \$7 ;
  assign \$27  = rst ? 4'h0 : \$2 [3:0];
  assign \$procmux$41_Y  = released ? { pointer[12:0], pointer[13] } : pointer;
  assign \$26  = rst ? 14'h0001 : \$procmux$41_Y ;
  lane_store_u16_to_16_x14 lane_0 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$19 ),
    .value(values[15:0]),
    .word(lane_0_word)
  );
  lane_store_u16_to_16_x14 lane_1 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$20 ),
    .value(values[31:16]),
    .word(lane_1_word)
  );
  lane_store_u16_to_16_x14 lane_2 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$21 ),
    .value(values[47:32]),
    .word(lane_2_word)
  );
  lane_store_u16_to_16_x14 lane_3 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$22 ),
    .value(values[63:48]),
    .word(lane_3_word)
  );
  lane_store_u16_to_16_x14 lane_4 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$23 ),
    .value(values[79:64]),
    .word(lane_4_word)
  );
  lane_store_u16_to_16_x14 lane_5 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$24 ),
    .value(values[95:80]),
    .word(lane_5_word)
  );
  lane_store_u16_to_16_x14 lane_6 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$25 ),
    .value(values[111:96]),
    .word(lane_6_word)
  );
  lane_store_u16_to_16_x14 lane_7 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
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

module fma_matrix_8x8_bf16_bf16_w16_an22_k4096_d14(s_axis_a_tdata, s_axis_a_tlast, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
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
  wire [13:0] \$31 ;
  wire [4:0] \$32 ;
  wire [3:0] \$33 ;
  wire [5:0] \$34 ;
  wire [127:0] \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire [2:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [3:0] \$40 ;
  wire [3:0] \$41 ;
  wire [15:0] \$42 ;
  wire [16:0] \$43 ;
  wire [3:0] \$44 ;
  wire \$5 ;
  wire \$8 ;
  wire [3:0] \$9 ;
  wire [3:0] \$procmux$11_Y ;
  wire [3:0] \$procmux$13_Y ;
  wire \$procmux$17_Y ;
  wire [2:0] \$procmux$21_Y ;
  wire [2:0] \$procmux$23_Y ;
  wire \$procmux$27_Y ;
  wire [3:0] \$procmux$7_Y ;
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
  reg [3:0] free;
  reg [16:0] landing;
  wire [127:0] operands;
  reg [3:0] remaining;
  reg [3:0] slot;
  reg start;
  wire [7:0] token;
  wire \token.final ;
  wire \token.first ;
  wire \token.last ;
  wire [3:0] \token.slot ;
  wire \token.valid ;
  reg [15:0] token_line;
  always @(posedge clk)
    landing <= \$43 ;
  always @(posedge clk)
    free <= \$44 ;
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
  assign operands = \$signal$18  ? s_axis_a_tdata : 128'h00000000000000000000000000000000;
  assign \token.valid  = | remaining;
  assign \token.last  = remaining == 1'h1;
  assign \$8  = | cooldown;
  assign \$9  = cooldown - 1'h1;
  assign \$10  = s_axis_a_tlast != s_axis_b_tlast;
  assign \$11  = \$signal$18  & \$10 ;
  assign \$12  = remaining - 1'h1;
  assign \$13  = slot == 4'hd;
  assign \$14  = slot + 1'h1;
  assign \$15  = \$13  ? 5'h00 : \$14 ;
  assign \$16  = token_line[10] & token_line[8];
  assign \$17  = ! token_line[15:12];
  assign \$18  = token_line[15:12] == 1'h1;
  assign \$19  = token_line[15:12] == 2'h2;
  assign \$20  = token_line[15:12] == 2'h3;
  assign \$21  = token_line[15:12] == 3'h4;
  assign \$22  = token_line[15:12] == 3'h5;
  assign \$23  = token_line[15:12] == 3'h6;
  assign \$24  = token_line[15:12] == 3'h7;
  assign \$25  = token_line[15:12] == 4'h8;
  assign \$26  = token_line[15:12] == 4'h9;
  assign \$27  = token_line[15:12] == 4'ha;
  assign \$28  = token_line[15:12] == 4'hb;
  assign \$29  = token_line[15:12] == 4'hc;
  assign \$30  = token_line[15:12] == 4'hd;
  assign \$31  = { \$30 , \$29 , \$28 , \$27 , \$26 , \$25 , \$24 , \$23 , \$22 , \$21 , \$20 , \$19 , \$18 , \$17  } & { token_line[8], token_line[8], token_line[8], token_line[8], token_line[8], token_line[8], token_line[8], token_line[8], token_line[8], token_line[8], token_line[8], token_line[8], token_line[8], token_line[8] };
  assign \$32  = free + collector_released;
  assign \$33  = \end  ? 4'h8 : 4'h0;
  assign \$34  = \$32  - \$33 ;
  assign \$35  = \$signal$18  ? s_axis_b_tdata : 128'h00000000000000000000000000000000;
  assign \$36  = \$signal$18  & start;
  always @(posedge clk)
    start <= \$37 ;
  always @(posedge clk)
    cooldown <= \$38 ;
  always @(posedge clk)
    framing_error <= \$39 ;
  always @(posedge clk)
    remaining <= \$40 ;
  always @(posedge clk)
    slot <= \$41 ;
  always @(posedge clk)
    token_line <= \$42 ;
  assign \$44  = rst ? 4'he : \$34 [3:0];
  assign \$procmux$11_Y  = \token.valid  ? \$12 [3:0] : remaining;
  assign \$procmux$13_Y  = \end  ? 4'h8 : \$procmux$11_Y ;
  assign \$40  = rst ? 4'h0 : \$procmux$13_Y ;
  assign \$procmux$17_Y  = \$11  ? 1'h1 : framing_error;
  assign \$39  = rst ? 1'h0 : \$procmux$17_Y ;
  assign \$procmux$21_Y  = \$8  ? \$9 [2:0] : cooldown;
  assign \$procmux$23_Y  = \end  ? 3'h7 : \$procmux$21_Y ;
  assign \$38  = rst ? 3'h7 : \$procmux$23_Y ;
  assign \$procmux$27_Y  = \$signal$18  ? s_axis_a_tlast : start;
  assign \$37  = rst ? 1'h1 : \$procmux$27_Y ;
  assign \$43  = rst ? 17'h00000 : { \$31 , token_line[11], \$16 , token_line[9] };
  assign \$42  = rst ? 16'h0000 : { token_line[7:0], slot, \token.last , 2'h3, \token.valid  };
  assign \$procmux$7_Y  = \token.valid  ? \$15 [3:0] : slot;
  assign \$41  = rst ? 4'h0 : \$procmux$7_Y ;
  array_matrix_fma_bf16_bf16_w16_an22_k4096_8x8 array (
    .a(operands),
    .b(\$35 ),
    .c(array_c),
    .clk(clk),
    .first(\$36 ),
    .last(\end )
  );
  collector_8_level_lane_store_u16_to_16_x14 collector (
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
