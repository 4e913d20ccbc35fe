// tpe_opt2_matrix_16x16_s8xs8_k4096_d23: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=tpe, cell=opt2, array=matrix, rows=16, cols=16, layers=0, recoding=ent, digits=parallel, encoder=edge, shift=reduction, accumulate=carry-save, lanes=4, group=0, run_ahead=0, b_recoding=, a_width=8, b_width=8, a_signed=True, b_signed=True, k_max=4096, depth=23, constant_time=False

module encoder_opt2_s8xs8_28_of_4096(clk, code, a);
  input clk;
  wire clk;
  output [35:0] code;
  reg [35:0] code;
  input [31:0] a;
  wire [31:0] a;
  wire \$10 ;
  wire \$100 ;
  wire \$102 ;
  wire \$104 ;
  wire \$106 ;
  wire \$108 ;
  wire \$109 ;
  wire \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire \$123 ;
  wire \$124 ;
  wire \$125 ;
  wire \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire \$129 ;
  wire \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire \$141 ;
  wire \$142 ;
  wire \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire \$146 ;
  wire \$147 ;
  wire \$148 ;
  wire \$16 ;
  wire \$18 ;
  wire \$20 ;
  wire \$22 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$38 ;
  wire \$40 ;
  wire \$42 ;
  wire \$44 ;
  wire \$46 ;
  wire \$48 ;
  wire \$50 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$66 ;
  wire \$68 ;
  wire \$70 ;
  wire \$72 ;
  wire \$74 ;
  wire \$76 ;
  wire \$78 ;
  wire \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire \$94 ;
  wire \$96 ;
  wire \$98 ;
  wire [35:0] code_register;
  wire ent_s8_prefix_any_1;
  wire \ent_s8_prefix_any_1$120 ;
  wire \ent_s8_prefix_any_1$54 ;
  wire \ent_s8_prefix_any_1$87 ;
  wire ent_s8_prefix_any_2;
  wire \ent_s8_prefix_any_2$121 ;
  wire \ent_s8_prefix_any_2$55 ;
  wire \ent_s8_prefix_any_2$88 ;
  wire ent_s8_prefix_any_3;
  wire \ent_s8_prefix_any_3$122 ;
  wire \ent_s8_prefix_any_3$56 ;
  wire \ent_s8_prefix_any_3$89 ;
  wire ent_s8_prefix_any_4;
  wire \ent_s8_prefix_any_4$123 ;
  wire \ent_s8_prefix_any_4$57 ;
  wire \ent_s8_prefix_any_4$90 ;
  wire ent_s8_prefix_any_5;
  wire \ent_s8_prefix_any_5$124 ;
  wire \ent_s8_prefix_any_5$58 ;
  wire \ent_s8_prefix_any_5$91 ;
  wire ent_s8_prefix_any_6;
  wire \ent_s8_prefix_any_6$125 ;
  wire \ent_s8_prefix_any_6$59 ;
  wire \ent_s8_prefix_any_6$92 ;
  wire ent_s8_prefix_any_7;
  wire \ent_s8_prefix_any_7$126 ;
  wire \ent_s8_prefix_any_7$60 ;
  wire \ent_s8_prefix_any_7$93 ;
  wire ent_s8_prefix_any_g1_1;
  wire \ent_s8_prefix_any_g1_1$102 ;
  wire \ent_s8_prefix_any_g1_1$36 ;
  wire \ent_s8_prefix_any_g1_1$69 ;
  wire ent_s8_prefix_any_g1_3;
  wire \ent_s8_prefix_any_g1_3$104 ;
  wire \ent_s8_prefix_any_g1_3$38 ;
  wire \ent_s8_prefix_any_g1_3$71 ;
  wire ent_s8_prefix_any_g1_5;
  wire \ent_s8_prefix_any_g1_5$106 ;
  wire \ent_s8_prefix_any_g1_5$40 ;
  wire \ent_s8_prefix_any_g1_5$73 ;
  wire ent_s8_prefix_any_g2_2;
  wire \ent_s8_prefix_any_g2_2$108 ;
  wire \ent_s8_prefix_any_g2_2$42 ;
  wire \ent_s8_prefix_any_g2_2$75 ;
  wire ent_s8_prefix_any_g2_3;
  wire \ent_s8_prefix_any_g2_3$110 ;
  wire \ent_s8_prefix_any_g2_3$44 ;
  wire \ent_s8_prefix_any_g2_3$77 ;
  wire ent_s8_prefix_any_g2_6;
  wire \ent_s8_prefix_any_g2_6$112 ;
  wire \ent_s8_prefix_any_g2_6$46 ;
  wire \ent_s8_prefix_any_g2_6$79 ;
  wire ent_s8_prefix_any_g4_4;
  wire \ent_s8_prefix_any_g4_4$114 ;
  wire \ent_s8_prefix_any_g4_4$48 ;
  wire \ent_s8_prefix_any_g4_4$81 ;
  wire ent_s8_prefix_any_g4_5;
  wire \ent_s8_prefix_any_g4_5$116 ;
  wire \ent_s8_prefix_any_g4_5$50 ;
  wire \ent_s8_prefix_any_g4_5$83 ;
  wire ent_s8_prefix_any_g4_6;
  wire \ent_s8_prefix_any_g4_6$118 ;
  wire \ent_s8_prefix_any_g4_6$52 ;
  wire \ent_s8_prefix_any_g4_6$85 ;
  wire ent_s8_prefix_any_p1_1;
  wire \ent_s8_prefix_any_p1_1$103 ;
  wire \ent_s8_prefix_any_p1_1$37 ;
  wire \ent_s8_prefix_any_p1_1$70 ;
  wire ent_s8_prefix_any_p1_3;
  wire \ent_s8_prefix_any_p1_3$105 ;
  wire \ent_s8_prefix_any_p1_3$39 ;
  wire \ent_s8_prefix_any_p1_3$72 ;
  wire ent_s8_prefix_any_p1_5;
  wire \ent_s8_prefix_any_p1_5$107 ;
  wire \ent_s8_prefix_any_p1_5$41 ;
  wire \ent_s8_prefix_any_p1_5$74 ;
  wire ent_s8_prefix_any_p2_2;
  wire \ent_s8_prefix_any_p2_2$109 ;
  wire \ent_s8_prefix_any_p2_2$43 ;
  wire \ent_s8_prefix_any_p2_2$76 ;
  wire ent_s8_prefix_any_p2_3;
  wire \ent_s8_prefix_any_p2_3$111 ;
  wire \ent_s8_prefix_any_p2_3$45 ;
  wire \ent_s8_prefix_any_p2_3$78 ;
  wire ent_s8_prefix_any_p2_6;
  wire \ent_s8_prefix_any_p2_6$113 ;
  wire \ent_s8_prefix_any_p2_6$47 ;
  wire \ent_s8_prefix_any_p2_6$80 ;
  wire ent_s8_prefix_any_p4_4;
  wire \ent_s8_prefix_any_p4_4$115 ;
  wire \ent_s8_prefix_any_p4_4$49 ;
  wire \ent_s8_prefix_any_p4_4$82 ;
  wire ent_s8_prefix_any_p4_5;
  wire \ent_s8_prefix_any_p4_5$117 ;
  wire \ent_s8_prefix_any_p4_5$51 ;
  wire \ent_s8_prefix_any_p4_5$84 ;
  wire ent_s8_prefix_any_p4_6;
  wire \ent_s8_prefix_any_p4_6$119 ;
  wire \ent_s8_prefix_any_p4_6$53 ;
  wire \ent_s8_prefix_any_p4_6$86 ;
  wire ent_s8_prefix_carry_1;
  wire \ent_s8_prefix_carry_1$132 ;
  wire \ent_s8_prefix_carry_1$66 ;
  wire \ent_s8_prefix_carry_1$99 ;
  wire ent_s8_prefix_carry_2;
  wire \ent_s8_prefix_carry_2$100 ;
  wire \ent_s8_prefix_carry_2$133 ;
  wire \ent_s8_prefix_carry_2$67 ;
  wire ent_s8_prefix_carry_3;
  wire \ent_s8_prefix_carry_3$101 ;
  wire \ent_s8_prefix_carry_3$134 ;
  wire \ent_s8_prefix_carry_3$68 ;
  wire ent_s8_prefix_carry_g1_1;
  wire \ent_s8_prefix_carry_g1_1$128 ;
  wire \ent_s8_prefix_carry_g1_1$62 ;
  wire \ent_s8_prefix_carry_g1_1$95 ;
  wire ent_s8_prefix_carry_g2_2;
  wire \ent_s8_prefix_carry_g2_2$130 ;
  wire \ent_s8_prefix_carry_g2_2$64 ;
  wire \ent_s8_prefix_carry_g2_2$97 ;
  wire [7:0] ent_s8_prefix_magnitude;
  wire [7:0] \ent_s8_prefix_magnitude$127 ;
  wire [7:0] \ent_s8_prefix_magnitude$61 ;
  wire [7:0] \ent_s8_prefix_magnitude$94 ;
  assign ent_s8_prefix_any_g1_1 = a[1] | a[0];
  assign ent_s8_prefix_any_g1_3 = a[3] | a[2];
  assign ent_s8_prefix_any_g1_5 = a[5] | a[4];
  assign ent_s8_prefix_any_g2_2 = a[2] | ent_s8_prefix_any_g1_1;
  assign ent_s8_prefix_any_g2_3 = ent_s8_prefix_any_g1_3 | ent_s8_prefix_any_g1_1;
  assign ent_s8_prefix_any_g2_6 = a[6] | ent_s8_prefix_any_g1_5;
  assign ent_s8_prefix_any_g4_4 = a[4] | ent_s8_prefix_any_g2_3;
  assign ent_s8_prefix_any_g4_5 = ent_s8_prefix_any_g1_5 | ent_s8_prefix_any_g2_3;
  assign ent_s8_prefix_any_g4_6 = ent_s8_prefix_any_g2_6 | ent_s8_prefix_any_g2_3;
  assign \$10  = a[7] & a[0];
  assign ent_s8_prefix_magnitude[1] = a[1] ^ \$10 ;
  assign \$12  = a[7] & ent_s8_prefix_any_g1_1;
  assign ent_s8_prefix_magnitude[2] = a[2] ^ \$12 ;
  assign \$14  = a[7] & ent_s8_prefix_any_g2_2;
  assign ent_s8_prefix_magnitude[3] = a[3] ^ \$14 ;
  assign \$16  = a[7] & ent_s8_prefix_any_g2_3;
  assign ent_s8_prefix_magnitude[4] = a[4] ^ \$16 ;
  assign \$18  = a[7] & ent_s8_prefix_any_g4_4;
  assign ent_s8_prefix_magnitude[5] = a[5] ^ \$18 ;
  assign \$20  = a[7] & ent_s8_prefix_any_g4_5;
  assign ent_s8_prefix_magnitude[6] = a[6] ^ \$20 ;
  assign \$22  = a[7] & ent_s8_prefix_any_g4_6;
  assign ent_s8_prefix_magnitude[7] = a[7] ^ \$22 ;
  assign \$24  = ent_s8_prefix_magnitude[2] & ent_s8_prefix_magnitude[3];
  assign \$25  = a[0] & ent_s8_prefix_magnitude[1];
  assign \$26  = ent_s8_prefix_magnitude[3] & \$25 ;
  assign ent_s8_prefix_carry_g1_1 = \$24  | \$26 ;
  assign \$27  = ent_s8_prefix_magnitude[4] & ent_s8_prefix_magnitude[5];
  assign \$28  = ent_s8_prefix_magnitude[5] & ent_s8_prefix_carry_g1_1;
  assign ent_s8_prefix_carry_g2_2 = \$27  | \$28 ;
  assign ent_s8_prefix_carry_1 = a[0] & ent_s8_prefix_magnitude[1];
  assign \ent_s8_prefix_any_g1_1$36  = a[9] | a[8];
  assign \ent_s8_prefix_any_g1_3$38  = a[11] | a[10];
  assign \ent_s8_prefix_any_g1_5$40  = a[13] | a[12];
  assign \ent_s8_prefix_any_g2_2$42  = a[10] | \ent_s8_prefix_any_g1_1$36 ;
  assign \ent_s8_prefix_any_g2_3$44  = \ent_s8_prefix_any_g1_3$38  | \ent_s8_prefix_any_g1_1$36 ;
  assign \ent_s8_prefix_any_g2_6$46  = a[14] | \ent_s8_prefix_any_g1_5$40 ;
  assign \ent_s8_prefix_any_g4_4$48  = a[12] | \ent_s8_prefix_any_g2_3$44 ;
  assign \ent_s8_prefix_any_g4_5$50  = \ent_s8_prefix_any_g1_5$40  | \ent_s8_prefix_any_g2_3$44 ;
  assign \ent_s8_prefix_any_g4_6$52  = \ent_s8_prefix_any_g2_6$46  | \ent_s8_prefix_any_g2_3$44 ;
  assign \$38  = a[15] & a[8];
  assign \ent_s8_prefix_magnitude$61 [1] = a[9] ^ \$38 ;
  assign \$40  = a[15] & \ent_s8_prefix_any_g1_1$36 ;
  assign \ent_s8_prefix_magnitude$61 [2] = a[10] ^ \$40 ;
  assign \$42  = a[15] & \ent_s8_prefix_any_g2_2$42 ;
  assign \ent_s8_prefix_magnitude$61 [3] = a[11] ^ \$42 ;
  assign \$44  = a[15] & \ent_s8_prefix_any_g2_3$44 ;
  assign \ent_s8_prefix_magnitude$61 [4] = a[12] ^ \$44 ;
  assign \$46  = a[15] & \ent_s8_prefix_any_g4_4$48 ;
  assign \ent_s8_prefix_magnitude$61 [5] = a[13] ^ \$46 ;
  assign \$48  = a[15] & \ent_s8_prefix_any_g4_5$50 ;
  assign \ent_s8_prefix_magnitude$61 [6] = a[14] ^ \$48 ;
  assign \$50  = a[15] & \ent_s8_prefix_any_g4_6$52 ;
  assign \ent_s8_prefix_magnitude$61 [7] = a[15] ^ \$50 ;
  assign \$52  = \ent_s8_prefix_magnitude$61 [2] & \ent_s8_prefix_magnitude$61 [3];
  assign \$53  = a[8] & \ent_s8_prefix_magnitude$61 [1];
  assign \$54  = \ent_s8_prefix_magnitude$61 [3] & \$53 ;
  assign \ent_s8_prefix_carry_g1_1$62  = \$52  | \$54 ;
  assign \$55  = \ent_s8_prefix_magnitude$61 [4] & \ent_s8_prefix_magnitude$61 [5];
  assign \$56  = \ent_s8_prefix_magnitude$61 [5] & \ent_s8_prefix_carry_g1_1$62 ;
  assign \ent_s8_prefix_carry_g2_2$64  = \$55  | \$56 ;
  assign \ent_s8_prefix_carry_1$66  = a[8] & \ent_s8_prefix_magnitude$61 [1];
  assign \ent_s8_prefix_any_g1_1$69  = a[17] | a[16];
  assign \ent_s8_prefix_any_g1_3$71  = a[19] | a[18];
  assign \ent_s8_prefix_any_g1_5$73  = a[21] | a[20];
  assign \ent_s8_prefix_any_g2_2$75  = a[18] | \ent_s8_prefix_any_g1_1$69 ;
  assign \ent_s8_prefix_any_g2_3$77  = \ent_s8_prefix_any_g1_3$71  | \ent_s8_prefix_any_g1_1$69 ;
  assign \ent_s8_prefix_any_g2_6$79  = a[22] | \ent_s8_prefix_any_g1_5$73 ;
  assign \ent_s8_prefix_any_g4_4$81  = a[20] | \ent_s8_prefix_any_g2_3$77 ;
  assign \ent_s8_prefix_any_g4_5$83  = \ent_s8_prefix_any_g1_5$73  | \ent_s8_prefix_any_g2_3$77 ;
  assign \ent_s8_prefix_any_g4_6$85  = \ent_s8_prefix_any_g2_6$79  | \ent_s8_prefix_any_g2_3$77 ;
  assign \$66  = a[23] & a[16];
  assign \ent_s8_prefix_magnitude$94 [1] = a[17] ^ \$66 ;
  assign \$68  = a[23] & \ent_s8_prefix_any_g1_1$69 ;
  assign \ent_s8_prefix_magnitude$94 [2] = a[18] ^ \$68 ;
  assign \$70  = a[23] & \ent_s8_prefix_any_g2_2$75 ;
  assign \ent_s8_prefix_magnitude$94 [3] = a[19] ^ \$70 ;
  assign \$72  = a[23] & \ent_s8_prefix_any_g2_3$77 ;
  assign \ent_s8_prefix_magnitude$94 [4] = a[20] ^ \$72 ;
  assign \$74  = a[23] & \ent_s8_prefix_any_g4_4$81 ;
  assign \ent_s8_prefix_magnitude$94 [5] = a[21] ^ \$74 ;
  assign \$76  = a[23] & \ent_s8_prefix_any_g4_5$83 ;
  assign \ent_s8_prefix_magnitude$94 [6] = a[22] ^ \$76 ;
  assign \$78  = a[23] & \ent_s8_prefix_any_g4_6$85 ;
  assign \ent_s8_prefix_magnitude$94 [7] = a[23] ^ \$78 ;
  assign \$80  = \ent_s8_prefix_magnitude$94 [2] & \ent_s8_prefix_magnitude$94 [3];
  assign \$81  = a[16] & \ent_s8_prefix_magnitude$94 [1];
  assign \$82  = \ent_s8_prefix_magnitude$94 [3] & \$81 ;
  assign \ent_s8_prefix_carry_g1_1$95  = \$80  | \$82 ;
  assign \$83  = \ent_s8_prefix_magnitude$94 [4] & \ent_s8_prefix_magnitude$94 [5];
  assign \$84  = \ent_s8_prefix_magnitude$94 [5] & \ent_s8_prefix_carry_g1_1$95 ;
  assign \ent_s8_prefix_carry_g2_2$97  = \$83  | \$84 ;
  assign \ent_s8_prefix_carry_1$99  = a[16] & \ent_s8_prefix_magnitude$94 [1];
  assign \ent_s8_prefix_any_g1_1$102  = a[25] | a[24];
  assign \ent_s8_prefix_any_g1_3$104  = a[27] | a[26];
  assign \ent_s8_prefix_any_g1_5$106  = a[29] | a[28];
  assign \ent_s8_prefix_any_g2_2$108  = a[26] | \ent_s8_prefix_any_g1_1$102 ;
  assign \ent_s8_prefix_any_g2_3$110  = \ent_s8_prefix_any_g1_3$104  | \ent_s8_prefix_any_g1_1$102 ;
  assign \ent_s8_prefix_any_g2_6$112  = a[30] | \ent_s8_prefix_any_g1_5$106 ;
  assign \ent_s8_prefix_any_g4_4$114  = a[28] | \ent_s8_prefix_any_g2_3$110 ;
  assign \ent_s8_prefix_any_g4_5$116  = \ent_s8_prefix_any_g1_5$106  | \ent_s8_prefix_any_g2_3$110 ;
  assign \ent_s8_prefix_any_g4_6$118  = \ent_s8_prefix_any_g2_6$112  | \ent_s8_prefix_any_g2_3$110 ;
  assign \$94  = a[31] & a[24];
  assign \ent_s8_prefix_magnitude$127 [1] = a[25] ^ \$94 ;
  assign \$96  = a[31] & \ent_s8_prefix_any_g1_1$102 ;
  assign \ent_s8_prefix_magnitude$127 [2] = a[26] ^ \$96 ;
  assign \$98  = a[31] & \ent_s8_prefix_any_g2_2$108 ;
  assign \ent_s8_prefix_magnitude$127 [3] = a[27] ^ \$98 ;
  assign \$100  = a[31] & \ent_s8_prefix_any_g2_3$110 ;
  assign \ent_s8_prefix_magnitude$127 [4] = a[28] ^ \$100 ;
  assign \$102  = a[31] & \ent_s8_prefix_any_g4_4$114 ;
  assign \ent_s8_prefix_magnitude$127 [5] = a[29] ^ \$102 ;
  assign \$104  = a[31] & \ent_s8_prefix_any_g4_5$116 ;
  assign \ent_s8_prefix_magnitude$127 [6] = a[30] ^ \$104 ;
  assign \$106  = a[31] & \ent_s8_prefix_any_g4_6$118 ;
  assign \ent_s8_prefix_magnitude$127 [7] = a[31] ^ \$106 ;
  assign \$108  = \ent_s8_prefix_magnitude$127 [2] & \ent_s8_prefix_magnitude$127 [3];
  assign \$109  = a[24] & \ent_s8_prefix_magnitude$127 [1];
  assign \$110  = \ent_s8_prefix_magnitude$127 [3] & \$109 ;
  assign \ent_s8_prefix_carry_g1_1$128  = \$108  | \$110 ;
  assign \$111  = \ent_s8_prefix_magnitude$127 [4] & \ent_s8_prefix_magnitude$127 [5];
  assign \$112  = \ent_s8_prefix_magnitude$127 [5] & \ent_s8_prefix_carry_g1_1$128 ;
  assign \ent_s8_prefix_carry_g2_2$130  = \$111  | \$112 ;
  assign \ent_s8_prefix_carry_1$132  = a[24] & \ent_s8_prefix_magnitude$127 [1];
  assign \$113  = ent_s8_prefix_magnitude[2] ^ ent_s8_prefix_carry_1;
  assign \$114  = ent_s8_prefix_magnitude[2] & ent_s8_prefix_carry_1;
  assign \$115  = ent_s8_prefix_magnitude[3] ^ \$114 ;
  assign \$116  = ent_s8_prefix_magnitude[4] ^ ent_s8_prefix_carry_g1_1;
  assign \$117  = ent_s8_prefix_magnitude[4] & ent_s8_prefix_carry_g1_1;
  assign \$118  = ent_s8_prefix_magnitude[5] ^ \$117 ;
  assign \$119  = ent_s8_prefix_magnitude[6] ^ ent_s8_prefix_carry_g2_2;
  assign \$120  = ent_s8_prefix_magnitude[6] & ent_s8_prefix_carry_g2_2;
  assign \$121  = ent_s8_prefix_magnitude[7] ^ \$120 ;
  assign \$122  = \ent_s8_prefix_magnitude$61 [2] ^ \ent_s8_prefix_carry_1$66 ;
  assign \$123  = \ent_s8_prefix_magnitude$61 [2] & \ent_s8_prefix_carry_1$66 ;
  assign \$124  = \ent_s8_prefix_magnitude$61 [3] ^ \$123 ;
  assign \$125  = \ent_s8_prefix_magnitude$61 [4] ^ \ent_s8_prefix_carry_g1_1$62 ;
  assign \$126  = \ent_s8_prefix_magnitude$61 [4] & \ent_s8_prefix_carry_g1_1$62 ;
  assign \$127  = \ent_s8_prefix_magnitude$61 [5] ^ \$126 ;
  assign \$128  = \ent_s8_prefix_magnitude$61 [6] ^ \ent_s8_prefix_carry_g2_2$64 ;
  assign \$129  = \ent_s8_prefix_magnitude$61 [6] & \ent_s8_prefix_carry_g2_2$64 ;
  assign \$130  = \ent_s8_prefix_magnitude$61 [7] ^ \$129 ;
  assign \$131  = \ent_s8_prefix_magnitude$94 [2] ^ \ent_s8_prefix_carry_1$99 ;
  assign \$132  = \ent_s8_prefix_magnitude$94 [2] & \ent_s8_prefix_carry_1$99 ;
  assign \$133  = \ent_s8_prefix_magnitude$94 [3] ^ \$132 ;
  assign \$134  = \ent_s8_prefix_magnitude$94 [4] ^ \ent_s8_prefix_carry_g1_1$95 ;
  assign \$135  = \ent_s8_prefix_magnitude$94 [4] & \ent_s8_prefix_carry_g1_1$95 ;
  assign \$136  = \ent_s8_prefix_magnitude$94 [5] ^ \$135 ;
  assign \$137  = \ent_s8_prefix_magnitude$94 [6] ^ \ent_s8_prefix_carry_g2_2$97 ;
  assign \$138  = \ent_s8_prefix_magnitude$94 [6] & \ent_s8_prefix_carry_g2_2$97 ;
  assign \$139  = \ent_s8_prefix_magnitude$94 [7] ^ \$138 ;
  assign \$140  = \ent_s8_prefix_magnitude$127 [2] ^ \ent_s8_prefix_carry_1$132 ;
  assign \$141  = \ent_s8_prefix_magnitude$127 [2] & \ent_s8_prefix_carry_1$132 ;
  assign \$142  = \ent_s8_prefix_magnitude$127 [3] ^ \$141 ;
  assign \$143  = \ent_s8_prefix_magnitude$127 [4] ^ \ent_s8_prefix_carry_g1_1$128 ;
  assign \$144  = \ent_s8_prefix_magnitude$127 [4] & \ent_s8_prefix_carry_g1_1$128 ;
  assign \$145  = \ent_s8_prefix_magnitude$127 [5] ^ \$144 ;
  assign \$146  = \ent_s8_prefix_magnitude$127 [6] ^ \ent_s8_prefix_carry_g2_2$130 ;
  assign \$147  = \ent_s8_prefix_magnitude$127 [6] & \ent_s8_prefix_carry_g2_2$130 ;
  assign \$148  = \ent_s8_prefix_magnitude$127 [7] ^ \$147 ;
  always @(posedge clk)
    code <= { a[31], \$148 , \$146 , \$145 , \$143 , \$142 , \$140 , \ent_s8_prefix_magnitude$127 [1], a[24:23], \$139 , \$137 , \$136 , \$134 , \$133 , \$131 , \ent_s8_prefix_magnitude$94 [1], a[16:15], \$130 , \$128 , \$127 , \$125 , \$124 , \$122 , \ent_s8_prefix_magnitude$61 [1], a[8:7], \$121 , \$119 , \$118 , \$116 , \$115 , \$113 , ent_s8_prefix_magnitude[1], a[0] };
  assign code_register = code;
  assign \ent_s8_prefix_carry_3$134  = \ent_s8_prefix_carry_g2_2$130 ;
  assign \ent_s8_prefix_carry_2$133  = \ent_s8_prefix_carry_g1_1$128 ;
  assign \ent_s8_prefix_magnitude$127 [0] = a[24];
  assign \ent_s8_prefix_any_7$126  = \ent_s8_prefix_any_g4_6$118 ;
  assign \ent_s8_prefix_any_6$125  = \ent_s8_prefix_any_g4_5$116 ;
  assign \ent_s8_prefix_any_5$124  = \ent_s8_prefix_any_g4_4$114 ;
  assign \ent_s8_prefix_any_4$123  = \ent_s8_prefix_any_g2_3$110 ;
  assign \ent_s8_prefix_any_3$122  = \ent_s8_prefix_any_g2_2$108 ;
  assign \ent_s8_prefix_any_2$121  = \ent_s8_prefix_any_g1_1$102 ;
  assign \ent_s8_prefix_any_1$120  = a[24];
  assign \ent_s8_prefix_any_p4_6$119  = 1'h1;
  assign \ent_s8_prefix_any_p4_5$117  = 1'h1;
  assign \ent_s8_prefix_any_p4_4$115  = 1'h1;
  assign \ent_s8_prefix_any_p2_6$113  = 1'h1;
  assign \ent_s8_prefix_any_p2_3$111  = 1'h1;
  assign \ent_s8_prefix_any_p2_2$109  = 1'h1;
  assign \ent_s8_prefix_any_p1_5$107  = 1'h1;
  assign \ent_s8_prefix_any_p1_3$105  = 1'h1;
  assign \ent_s8_prefix_any_p1_1$103  = 1'h1;
  assign \ent_s8_prefix_carry_3$101  = \ent_s8_prefix_carry_g2_2$97 ;
  assign \ent_s8_prefix_carry_2$100  = \ent_s8_prefix_carry_g1_1$95 ;
  assign \ent_s8_prefix_magnitude$94 [0] = a[16];
  assign \ent_s8_prefix_any_7$93  = \ent_s8_prefix_any_g4_6$85 ;
  assign \ent_s8_prefix_any_6$92  = \ent_s8_prefix_any_g4_5$83 ;
  assign \ent_s8_prefix_any_5$91  = \ent_s8_prefix_any_g4_4$81 ;
  assign \ent_s8_prefix_any_4$90  = \ent_s8_prefix_any_g2_3$77 ;
  assign \ent_s8_prefix_any_3$89  = \ent_s8_prefix_any_g2_2$75 ;
  assign \ent_s8_prefix_any_2$88  = \ent_s8_prefix_any_g1_1$69 ;
  assign \ent_s8_prefix_any_1$87  = a[16];
  assign \ent_s8_prefix_any_p4_6$86  = 1'h1;
  assign \ent_s8_prefix_any_p4_5$84  = 1'h1;
  assign \ent_s8_prefix_any_p4_4$82  = 1'h1;
  assign \ent_s8_prefix_any_p2_6$80  = 1'h1;
  assign \ent_s8_prefix_any_p2_3$78  = 1'h1;
  assign \ent_s8_prefix_any_p2_2$76  = 1'h1;
  assign \ent_s8_prefix_any_p1_5$74  = 1'h1;
  assign \ent_s8_prefix_any_p1_3$72  = 1'h1;
  assign \ent_s8_prefix_any_p1_1$70  = 1'h1;
  assign \ent_s8_prefix_carry_3$68  = \ent_s8_prefix_carry_g2_2$64 ;
  assign \ent_s8_prefix_carry_2$67  = \ent_s8_prefix_carry_g1_1$62 ;
  assign \ent_s8_prefix_magnitude$61 [0] = a[8];
  assign \ent_s8_prefix_any_7$60  = \ent_s8_prefix_any_g4_6$52 ;
  assign \ent_s8_prefix_any_6$59  = \ent_s8_prefix_any_g4_5$50 ;
  assign \ent_s8_prefix_any_5$58  = \ent_s8_prefix_any_g4_4$48 ;
  assign \ent_s8_prefix_any_4$57  = \ent_s8_prefix_any_g2_3$44 ;
  assign \ent_s8_prefix_any_3$56  = \ent_s8_prefix_any_g2_2$42 ;
  assign \ent_s8_prefix_any_2$55  = \ent_s8_prefix_any_g1_1$36 ;
  assign \ent_s8_prefix_any_1$54  = a[8];
  assign \ent_s8_prefix_any_p4_6$53  = 1'h1;
  assign \ent_s8_prefix_any_p4_5$51  = 1'h1;
  assign \ent_s8_prefix_any_p4_4$49  = 1'h1;
  assign \ent_s8_prefix_any_p2_6$47  = 1'h1;
  assign \ent_s8_prefix_any_p2_3$45  = 1'h1;
  assign \ent_s8_prefix_any_p2_2$43  = 1'h1;
  assign \ent_s8_prefix_any_p1_5$41  = 1'h1;
  assign \ent_s8_prefix_any_p1_3$39  = 1'h1;
  assign \ent_s8_prefix_any_p1_1$37  = 1'h1;
  assign ent_s8_prefix_carry_3 = ent_s8_prefix_carry_g2_2;
  assign ent_s8_prefix_carry_2 = ent_s8_prefix_carry_g1_1;
  assign ent_s8_prefix_magnitude[0] = a[0];
  assign ent_s8_prefix_any_7 = ent_s8_prefix_any_g4_6;
  assign ent_s8_prefix_any_6 = ent_s8_prefix_any_g4_5;
  assign ent_s8_prefix_any_5 = ent_s8_prefix_any_g4_4;
  assign ent_s8_prefix_any_4 = ent_s8_prefix_any_g2_3;
  assign ent_s8_prefix_any_3 = ent_s8_prefix_any_g2_2;
  assign ent_s8_prefix_any_2 = ent_s8_prefix_any_g1_1;
  assign ent_s8_prefix_any_1 = a[0];
  assign ent_s8_prefix_any_p4_6 = 1'h1;
  assign ent_s8_prefix_any_p4_5 = 1'h1;
  assign ent_s8_prefix_any_p4_4 = 1'h1;
  assign ent_s8_prefix_any_p2_6 = 1'h1;
  assign ent_s8_prefix_any_p2_3 = 1'h1;
  assign ent_s8_prefix_any_p2_2 = 1'h1;
  assign ent_s8_prefix_any_p1_5 = 1'h1;
  assign ent_s8_prefix_any_p1_3 = 1'h1;
  assign ent_s8_prefix_any_p1_1 = 1'h1;
endmodule

module pe_matrix_opt2_s8xs8_28_of_4096(b, first, last, below, clk, leaving, a);
  input [31:0] b;
  wire [31:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input [175:0] below;
  wire [175:0] below;
  input clk;
  wire clk;
  output [175:0] leaving;
  reg [175:0] leaving;
  input [35:0] a;
  wire [35:0] a;
  wire \$1 ;
  wire [8:0] \$10 ;
  wire \$100 ;
  wire [8:0] \$101 ;
  wire [8:0] \$102 ;
  wire [8:0] \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire [8:0] \$106 ;
  wire [8:0] \$107 ;
  wire [8:0] \$108 ;
  wire [21:0] \$109 ;
  wire \$11 ;
  wire [21:0] \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire [21:0] \$113 ;
  wire [21:0] \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire [8:0] \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire [8:0] \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire \$123 ;
  wire \$124 ;
  wire [8:0] \$125 ;
  wire [8:0] \$126 ;
  wire [21:0] \$127 ;
  wire [21:0] \$128 ;
  wire [21:0] \$129 ;
  wire [8:0] \$13 ;
  wire [21:0] \$130 ;
  wire [21:0] \$131 ;
  wire [21:0] \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire [8:0] \$135 ;
  wire [8:0] \$136 ;
  wire [8:0] \$137 ;
  wire \$138 ;
  wire \$139 ;
  wire [8:0] \$14 ;
  wire [8:0] \$140 ;
  wire [8:0] \$141 ;
  wire [8:0] \$142 ;
  wire \$143 ;
  wire \$144 ;
  wire [8:0] \$145 ;
  wire [8:0] \$146 ;
  wire [8:0] \$147 ;
  wire \$148 ;
  wire \$149 ;
  wire [8:0] \$15 ;
  wire [8:0] \$150 ;
  wire [8:0] \$151 ;
  wire [8:0] \$152 ;
  wire [21:0] \$153 ;
  wire [21:0] \$154 ;
  wire \$155 ;
  wire \$156 ;
  wire [21:0] \$157 ;
  wire [21:0] \$158 ;
  wire \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire \$161 ;
  wire [8:0] \$162 ;
  wire \$163 ;
  wire [8:0] \$164 ;
  wire \$165 ;
  wire \$166 ;
  wire \$167 ;
  wire \$168 ;
  wire [8:0] \$169 ;
  wire \$17 ;
  wire [8:0] \$170 ;
  wire [21:0] \$171 ;
  wire [21:0] \$172 ;
  wire [21:0] \$173 ;
  wire [21:0] \$174 ;
  wire [21:0] \$175 ;
  wire [21:0] \$176 ;
  wire [175:0] \$177 ;
  wire [8:0] \$18 ;
  wire [8:0] \$19 ;
  wire \$2 ;
  wire [8:0] \$20 ;
  wire [21:0] \$21 ;
  wire [21:0] \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire [21:0] \$25 ;
  wire [21:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [8:0] \$3 ;
  wire [8:0] \$30 ;
  wire \$31 ;
  wire [8:0] \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire [8:0] \$37 ;
  wire [8:0] \$38 ;
  wire [21:0] \$39 ;
  wire [8:0] \$4 ;
  wire [21:0] \$40 ;
  wire [21:0] \$41 ;
  wire [21:0] \$42 ;
  wire [21:0] \$43 ;
  wire [21:0] \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire [8:0] \$47 ;
  wire [8:0] \$48 ;
  wire [8:0] \$49 ;
  wire [8:0] \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire [8:0] \$52 ;
  wire [8:0] \$53 ;
  wire [8:0] \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire [8:0] \$57 ;
  wire [8:0] \$58 ;
  wire [8:0] \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire [8:0] \$62 ;
  wire [8:0] \$63 ;
  wire [8:0] \$64 ;
  wire [21:0] \$65 ;
  wire [21:0] \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire [21:0] \$69 ;
  wire \$7 ;
  wire [21:0] \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire [8:0] \$74 ;
  wire \$75 ;
  wire [8:0] \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire [8:0] \$8 ;
  wire \$80 ;
  wire [8:0] \$81 ;
  wire [8:0] \$82 ;
  wire [21:0] \$83 ;
  wire [21:0] \$84 ;
  wire [21:0] \$85 ;
  wire [21:0] \$86 ;
  wire [21:0] \$87 ;
  wire [21:0] \$88 ;
  wire \$89 ;
  wire [8:0] \$9 ;
  wire \$90 ;
  wire [8:0] \$91 ;
  wire [8:0] \$92 ;
  wire [8:0] \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire [8:0] \$96 ;
  wire [8:0] \$97 ;
  wire [8:0] \$98 ;
  wire \$99 ;
  reg [35:0] \a$12 ;
  reg [31:0] \b$16 ;
  wire digit_0_0_neg;
  wire digit_0_0_one;
  wire digit_0_0_two;
  wire digit_0_1_neg;
  wire digit_0_1_one;
  wire digit_0_1_two;
  wire digit_0_2_neg;
  wire digit_0_2_one;
  wire digit_0_2_two;
  wire digit_0_3_neg;
  wire digit_0_3_one;
  wire digit_0_3_two;
  wire digit_1_0_neg;
  wire digit_1_0_one;
  wire digit_1_0_two;
  wire digit_1_1_neg;
  wire digit_1_1_one;
  wire digit_1_1_two;
  wire digit_1_2_neg;
  wire digit_1_2_one;
  wire digit_1_2_two;
  wire digit_1_3_neg;
  wire digit_1_3_one;
  wire digit_1_3_two;
  wire digit_2_0_neg;
  wire digit_2_0_one;
  wire digit_2_0_two;
  wire digit_2_1_neg;
  wire digit_2_1_one;
  wire digit_2_1_two;
  wire digit_2_2_neg;
  wire digit_2_2_one;
  wire digit_2_2_two;
  wire digit_2_3_neg;
  wire digit_2_3_one;
  wire digit_2_3_two;
  wire digit_3_0_neg;
  wire digit_3_0_one;
  wire digit_3_0_two;
  wire digit_3_1_neg;
  wire digit_3_1_one;
  wire digit_3_1_two;
  wire digit_3_2_neg;
  wire digit_3_2_one;
  wire digit_3_2_two;
  wire digit_3_3_neg;
  wire digit_3_3_one;
  wire digit_3_3_two;
  reg done;
  wire [175:0] held;
  reg held_first;
  reg held_last;
  wire [175:0] leaving_now;
  wire [8:0] row_0_0;
  wire [8:0] row_0_1;
  wire [8:0] row_0_2;
  wire [8:0] row_0_3;
  wire [8:0] row_1_0;
  wire [8:0] row_1_1;
  wire [8:0] row_1_2;
  wire [8:0] row_1_3;
  wire [8:0] row_2_0;
  wire [8:0] row_2_1;
  wire [8:0] row_2_2;
  wire [8:0] row_2_3;
  wire [8:0] row_3_0;
  wire [8:0] row_3_1;
  wire [8:0] row_3_2;
  wire [8:0] row_3_3;
  reg [175:0] state;
  wire [21:0] tree_0_carry_10;
  wire tree_0_carry_13;
  wire [21:0] tree_0_carry_16;
  wire [8:0] tree_0_carry_19;
  wire [8:0] tree_0_carry_22;
  wire [21:0] tree_0_carry_25;
  wire [21:0] tree_0_carry_28;
  wire [21:0] tree_0_carry_31;
  wire [21:0] tree_0_half_10;
  wire tree_0_half_13;
  wire [21:0] tree_0_half_16;
  wire [8:0] tree_0_half_19;
  wire [8:0] tree_0_half_22;
  wire [21:0] tree_0_half_25;
  wire [21:0] tree_0_half_28;
  wire [21:0] tree_0_half_31;
  wire [21:0] tree_0_sum_10;
  wire tree_0_sum_13;
  wire [21:0] tree_0_sum_16;
  wire [8:0] tree_0_sum_19;
  wire [8:0] tree_0_sum_22;
  wire [21:0] tree_0_sum_25;
  wire [21:0] tree_0_sum_28;
  wire [21:0] tree_0_sum_31;
  wire [21:0] tree_1_carry_10;
  wire tree_1_carry_13;
  wire [21:0] tree_1_carry_16;
  wire [8:0] tree_1_carry_19;
  wire [8:0] tree_1_carry_22;
  wire [21:0] tree_1_carry_25;
  wire [21:0] tree_1_carry_28;
  wire [21:0] tree_1_carry_31;
  wire [21:0] tree_1_half_10;
  wire tree_1_half_13;
  wire [21:0] tree_1_half_16;
  wire [8:0] tree_1_half_19;
  wire [8:0] tree_1_half_22;
  wire [21:0] tree_1_half_25;
  wire [21:0] tree_1_half_28;
  wire [21:0] tree_1_half_31;
  wire [21:0] tree_1_sum_10;
  wire tree_1_sum_13;
  wire [21:0] tree_1_sum_16;
  wire [8:0] tree_1_sum_19;
  wire [8:0] tree_1_sum_22;
  wire [21:0] tree_1_sum_25;
  wire [21:0] tree_1_sum_28;
  wire [21:0] tree_1_sum_31;
  wire [21:0] tree_2_carry_10;
  wire tree_2_carry_13;
  wire [21:0] tree_2_carry_16;
  wire [8:0] tree_2_carry_19;
  wire [8:0] tree_2_carry_22;
  wire [21:0] tree_2_carry_25;
  wire [21:0] tree_2_carry_28;
  wire [21:0] tree_2_carry_31;
  wire [21:0] tree_2_half_10;
  wire tree_2_half_13;
  wire [21:0] tree_2_half_16;
  wire [8:0] tree_2_half_19;
  wire [8:0] tree_2_half_22;
  wire [21:0] tree_2_half_25;
  wire [21:0] tree_2_half_28;
  wire [21:0] tree_2_half_31;
  wire [21:0] tree_2_sum_10;
  wire tree_2_sum_13;
  wire [21:0] tree_2_sum_16;
  wire [8:0] tree_2_sum_19;
  wire [8:0] tree_2_sum_22;
  wire [21:0] tree_2_sum_25;
  wire [21:0] tree_2_sum_28;
  wire [21:0] tree_2_sum_31;
  wire [21:0] tree_3_carry_10;
  wire tree_3_carry_13;
  wire [21:0] tree_3_carry_16;
  wire [8:0] tree_3_carry_19;
  wire [8:0] tree_3_carry_22;
  wire [21:0] tree_3_carry_25;
  wire [21:0] tree_3_carry_28;
  wire [21:0] tree_3_carry_31;
  wire [21:0] tree_3_half_10;
  wire tree_3_half_13;
  wire [21:0] tree_3_half_16;
  wire [8:0] tree_3_half_19;
  wire [8:0] tree_3_half_22;
  wire [21:0] tree_3_half_25;
  wire [21:0] tree_3_half_28;
  wire [21:0] tree_3_half_31;
  wire [21:0] tree_3_sum_10;
  wire tree_3_sum_13;
  wire [21:0] tree_3_sum_16;
  wire [8:0] tree_3_sum_19;
  wire [8:0] tree_3_sum_22;
  wire [21:0] tree_3_sum_25;
  wire [21:0] tree_3_sum_28;
  wire [21:0] tree_3_sum_31;
  assign held = held_first ? 176'h00000000000000000000000000000000000000000000 : state;
  assign \$1  = \a$12 [0] & \a$12 [1];
  assign digit_0_0_neg = \a$12 [8] ^ \$1 ;
  assign \$2  = ~ \a$12 [0];
  assign digit_0_0_two = \a$12 [1] & \$2 ;
  assign \$3  = { \b$16 [7], \b$16 [7:0] } & { \a$12 [0], \a$12 [0], \a$12 [0], \a$12 [0], \a$12 [0], \a$12 [0], \a$12 [0], \a$12 [0], \a$12 [0] };
  assign \$4  = { \b$16 [7:0], 1'h0 } & { digit_0_0_two, digit_0_0_two, digit_0_0_two, digit_0_0_two, digit_0_0_two, digit_0_0_two, digit_0_0_two, digit_0_0_two, digit_0_0_two };
  assign \$5  = \$3  | \$4 ;
  assign row_0_0 = \$5  ^ { digit_0_0_neg, digit_0_0_neg, digit_0_0_neg, digit_0_0_neg, digit_0_0_neg, digit_0_0_neg, digit_0_0_neg, digit_0_0_neg, digit_0_0_neg };
  assign \$6  = \a$12 [9] & \a$12 [10];
  assign digit_0_1_neg = \a$12 [17] ^ \$6 ;
  assign \$7  = ~ \a$12 [9];
  assign digit_0_1_two = \a$12 [10] & \$7 ;
  assign \$8  = { \b$16 [15], \b$16 [15:8] } & { \a$12 [9], \a$12 [9], \a$12 [9], \a$12 [9], \a$12 [9], \a$12 [9], \a$12 [9], \a$12 [9], \a$12 [9] };
  assign \$9  = { \b$16 [15:8], 1'h0 } & { digit_0_1_two, digit_0_1_two, digit_0_1_two, digit_0_1_two, digit_0_1_two, digit_0_1_two, digit_0_1_two, digit_0_1_two, digit_0_1_two };
  assign \$10  = \$8  | \$9 ;
  assign row_0_1 = \$10  ^ { digit_0_1_neg, digit_0_1_neg, digit_0_1_neg, digit_0_1_neg, digit_0_1_neg, digit_0_1_neg, digit_0_1_neg, digit_0_1_neg, digit_0_1_neg };
  assign \$11  = \a$12 [18] & \a$12 [19];
  assign digit_0_2_neg = \a$12 [26] ^ \$11 ;
  assign \$12  = ~ \a$12 [18];
  assign digit_0_2_two = \a$12 [19] & \$12 ;
  assign \$13  = { \b$16 [23], \b$16 [23:16] } & { \a$12 [18], \a$12 [18], \a$12 [18], \a$12 [18], \a$12 [18], \a$12 [18], \a$12 [18], \a$12 [18], \a$12 [18] };
  assign \$14  = { \b$16 [23:16], 1'h0 } & { digit_0_2_two, digit_0_2_two, digit_0_2_two, digit_0_2_two, digit_0_2_two, digit_0_2_two, digit_0_2_two, digit_0_2_two, digit_0_2_two };
  assign \$15  = \$13  | \$14 ;
  assign row_0_2 = \$15  ^ { digit_0_2_neg, digit_0_2_neg, digit_0_2_neg, digit_0_2_neg, digit_0_2_neg, digit_0_2_neg, digit_0_2_neg, digit_0_2_neg, digit_0_2_neg };
  assign \$16  = \a$12 [27] & \a$12 [28];
  assign digit_0_3_neg = \a$12 [35] ^ \$16 ;
  assign \$17  = ~ \a$12 [27];
  assign digit_0_3_two = \a$12 [28] & \$17 ;
  assign \$18  = { \b$16 [31], \b$16 [31:24] } & { \a$12 [27], \a$12 [27], \a$12 [27], \a$12 [27], \a$12 [27], \a$12 [27], \a$12 [27], \a$12 [27], \a$12 [27] };
  assign \$19  = { \b$16 [31:24], 1'h0 } & { digit_0_3_two, digit_0_3_two, digit_0_3_two, digit_0_3_two, digit_0_3_two, digit_0_3_two, digit_0_3_two, digit_0_3_two, digit_0_3_two };
  assign \$20  = \$18  | \$19 ;
  assign row_0_3 = \$20  ^ { digit_0_3_neg, digit_0_3_neg, digit_0_3_neg, digit_0_3_neg, digit_0_3_neg, digit_0_3_neg, digit_0_3_neg, digit_0_3_neg, digit_0_3_neg };
  assign tree_0_half_10 = held[21:0] ^ held[43:22];
  assign tree_0_sum_10 = tree_0_half_10 ^ { 21'h1ffe00, digit_0_0_neg };
  assign \$21  = held[21:0] & held[43:22];
  assign \$22  = tree_0_half_10 & { 21'h1ffe00, digit_0_0_neg };
  assign tree_0_carry_10 = \$21  | \$22 ;
  assign tree_0_half_13 = digit_0_1_neg ^ digit_0_2_neg;
  assign tree_0_sum_13 = tree_0_half_13 ^ digit_0_3_neg;
  assign \$23  = digit_0_1_neg & digit_0_2_neg;
  assign \$24  = tree_0_half_13 & digit_0_3_neg;
  assign tree_0_carry_13 = \$23  | \$24 ;
  assign tree_0_half_16 = tree_0_sum_10 ^ { tree_0_carry_10[20:0], 1'h0 };
  assign tree_0_sum_16 = tree_0_half_16 ^ { 21'h000000, tree_0_sum_13 };
  assign \$25  = tree_0_sum_10 & { tree_0_carry_10[20:0], 1'h0 };
  assign \$26  = tree_0_half_16 & { 21'h000000, tree_0_sum_13 };
  assign tree_0_carry_16 = \$25  | \$26 ;
  assign \$27  = ~ row_0_0[8];
  assign tree_0_half_19 = { 7'h00, tree_0_carry_13, 1'h0 } ^ { \$27 , row_0_0[7:0] };
  assign \$28  = ~ row_0_1[8];
  assign tree_0_sum_19 = tree_0_half_19 ^ { \$28 , row_0_1[7:0] };
  assign \$29  = ~ row_0_0[8];
  assign \$30  = { 7'h00, tree_0_carry_13, 1'h0 } & { \$29 , row_0_0[7:0] };
  assign \$31  = ~ row_0_1[8];
  assign \$32  = tree_0_half_19 & { \$31 , row_0_1[7:0] };
  assign tree_0_carry_19 = \$30  | \$32 ;
  assign \$33  = ~ row_0_2[8];
  assign \$34  = ~ row_0_3[8];
  assign tree_0_half_22 = { \$33 , row_0_2[7:0] } ^ { \$34 , row_0_3[7:0] };
  assign tree_0_sum_22 = tree_0_half_22 ^ tree_0_sum_19;
  assign \$35  = ~ row_0_2[8];
  assign \$36  = ~ row_0_3[8];
  assign \$37  = { \$35 , row_0_2[7:0] } & { \$36 , row_0_3[7:0] };
  assign \$38  = tree_0_half_22 & tree_0_sum_19;
  assign tree_0_carry_22 = \$37  | \$38 ;
  assign tree_0_half_25 = { 12'h000, tree_0_carry_19, 1'h0 } ^ tree_0_sum_16;
  assign tree_0_sum_25 = tree_0_half_25 ^ { tree_0_carry_16[20:0], 1'h0 };
  assign \$39  = { 12'h000, tree_0_carry_19, 1'h0 } & tree_0_sum_16;
  assign \$40  = tree_0_half_25 & { tree_0_carry_16[20:0], 1'h0 };
  assign tree_0_carry_25 = \$39  | \$40 ;
  assign tree_0_half_28 = { 13'h0000, tree_0_sum_22 } ^ { 12'h000, tree_0_carry_22, 1'h0 };
  assign tree_0_sum_28 = tree_0_half_28 ^ tree_0_sum_25;
  assign \$41  = { 13'h0000, tree_0_sum_22 } & { 12'h000, tree_0_carry_22, 1'h0 };
  assign \$42  = tree_0_half_28 & tree_0_sum_25;
  assign tree_0_carry_28 = \$41  | \$42 ;
  assign tree_0_half_31 = { tree_0_carry_25[20:0], 1'h0 } ^ { 11'h000, tree_0_carry_28[9:0], 1'h0 };
  assign tree_0_sum_31 = tree_0_half_31 ^ tree_0_sum_28;
  assign \$43  = { tree_0_carry_25[20:0], 1'h0 } & { 11'h000, tree_0_carry_28[9:0], 1'h0 };
  assign \$44  = tree_0_half_31 & tree_0_sum_28;
  assign tree_0_carry_31 = \$43  | \$44 ;
  assign \$45  = \a$12 [2] & \a$12 [3];
  assign digit_1_0_neg = \a$12 [8] ^ \$45 ;
  assign \$46  = ~ \a$12 [2];
  assign digit_1_0_two = \a$12 [3] & \$46 ;
  assign \$47  = { \b$16 [7], \b$16 [7:0] } & { \a$12 [2], \a$12 [2], \a$12 [2], \a$12 [2], \a$12 [2], \a$12 [2], \a$12 [2], \a$12 [2], \a$12 [2] };
  assign \$48  = { \b$16 [7:0], 1'h0 } & { digit_1_0_two, digit_1_0_two, digit_1_0_two, digit_1_0_two, digit_1_0_two, digit_1_0_two, digit_1_0_two, digit_1_0_two, digit_1_0_two };
  assign \$49  = \$47  | \$48 ;
  assign row_1_0 = \$49  ^ { digit_1_0_neg, digit_1_0_neg, digit_1_0_neg, digit_1_0_neg, digit_1_0_neg, digit_1_0_neg, digit_1_0_neg, digit_1_0_neg, digit_1_0_neg };
  assign \$50  = \a$12 [11] & \a$12 [12];
  assign digit_1_1_neg = \a$12 [17] ^ \$50 ;
  assign \$51  = ~ \a$12 [11];
  assign digit_1_1_two = \a$12 [12] & \$51 ;
  assign \$52  = { \b$16 [15], \b$16 [15:8] } & { \a$12 [11], \a$12 [11], \a$12 [11], \a$12 [11], \a$12 [11], \a$12 [11], \a$12 [11], \a$12 [11], \a$12 [11] };
  assign \$53  = { \b$16 [15:8], 1'h0 } & { digit_1_1_two, digit_1_1_two, digit_1_1_two, digit_1_1_two, digit_1_1_two, digit_1_1_two, digit_1_1_two, digit_1_1_two, digit_1_1_two };
  assign \$54  = \$52  | \$53 ;
  assign row_1_1 = \$54  ^ { digit_1_1_neg, digit_1_1_neg, digit_1_1_neg, digit_1_1_neg, digit_1_1_neg, digit_1_1_neg, digit_1_1_neg, digit_1_1_neg, digit_1_1_neg };
  assign \$55  = \a$12 [20] & \a$12 [21];
  assign digit_1_2_neg = \a$12 [26] ^ \$55 ;
  assign \$56  = ~ \a$12 [20];
  assign digit_1_2_two = \a$12 [21] & \$56 ;
  assign \$57  = { \b$16 [23], \b$16 [23:16] } & { \a$12 [20], \a$12 [20], \a$12 [20], \a$12 [20], \a$12 [20], \a$12 [20], \a$12 [20], \a$12 [20], \a$12 [20] };
  assign \$58  = { \b$16 [23:16], 1'h0 } & { digit_1_2_two, digit_1_2_two, digit_1_2_two, digit_1_2_two, digit_1_2_two, digit_1_2_two, digit_1_2_two, digit_1_2_two, digit_1_2_two };
  assign \$59  = \$57  | \$58 ;
  assign row_1_2 = \$59  ^ { digit_1_2_neg, digit_1_2_neg, digit_1_2_neg, digit_1_2_neg, digit_1_2_neg, digit_1_2_neg, digit_1_2_neg, digit_1_2_neg, digit_1_2_neg };
  assign \$60  = \a$12 [29] & \a$12 [30];
  assign digit_1_3_neg = \a$12 [35] ^ \$60 ;
  assign \$61  = ~ \a$12 [29];
  assign digit_1_3_two = \a$12 [30] & \$61 ;
  assign \$62  = { \b$16 [31], \b$16 [31:24] } & { \a$12 [29], \a$12 [29], \a$12 [29], \a$12 [29], \a$12 [29], \a$12 [29], \a$12 [29], \a$12 [29], \a$12 [29] };
  assign \$63  = { \b$16 [31:24], 1'h0 } & { digit_1_3_two, digit_1_3_two, digit_1_3_two, digit_1_3_two, digit_1_3_two, digit_1_3_two, digit_1_3_two, digit_1_3_two, digit_1_3_two };
  assign \$64  = \$62  | \$63 ;
  assign row_1_3 = \$64  ^ { digit_1_3_neg, digit_1_3_neg, digit_1_3_neg, digit_1_3_neg, digit_1_3_neg, digit_1_3_neg, digit_1_3_neg, digit_1_3_neg, digit_1_3_neg };
  assign tree_1_half_10 = held[65:44] ^ held[87:66];
  assign tree_1_sum_10 = tree_1_half_10 ^ { 21'h1ffe00, digit_1_0_neg };
  assign \$65  = held[65:44] & held[87:66];
  assign \$66  = tree_1_half_10 & { 21'h1ffe00, digit_1_0_neg };
  assign tree_1_carry_10 = \$65  | \$66 ;
  assign tree_1_half_13 = digit_1_1_neg ^ digit_1_2_neg;
  assign tree_1_sum_13 = tree_1_half_13 ^ digit_1_3_neg;
  assign \$67  = digit_1_1_neg & digit_1_2_neg;
  assign \$68  = tree_1_half_13 & digit_1_3_neg;
  assign tree_1_carry_13 = \$67  | \$68 ;
  assign tree_1_half_16 = tree_1_sum_10 ^ { tree_1_carry_10[20:0], 1'h0 };
  assign tree_1_sum_16 = tree_1_half_16 ^ { 21'h000000, tree_1_sum_13 };
  assign \$69  = tree_1_sum_10 & { tree_1_carry_10[20:0], 1'h0 };
  assign \$70  = tree_1_half_16 & { 21'h000000, tree_1_sum_13 };
  assign tree_1_carry_16 = \$69  | \$70 ;
  assign \$71  = ~ row_1_0[8];
  assign tree_1_half_19 = { 7'h00, tree_1_carry_13, 1'h0 } ^ { \$71 , row_1_0[7:0] };
  assign \$72  = ~ row_1_1[8];
  assign tree_1_sum_19 = tree_1_half_19 ^ { \$72 , row_1_1[7:0] };
  assign \$73  = ~ row_1_0[8];
  assign \$74  = { 7'h00, tree_1_carry_13, 1'h0 } & { \$73 , row_1_0[7:0] };
  assign \$75  = ~ row_1_1[8];
  assign \$76  = tree_1_half_19 & { \$75 , row_1_1[7:0] };
  assign tree_1_carry_19 = \$74  | \$76 ;
  assign \$77  = ~ row_1_2[8];
  assign \$78  = ~ row_1_3[8];
  assign tree_1_half_22 = { \$77 , row_1_2[7:0] } ^ { \$78 , row_1_3[7:0] };
  assign tree_1_sum_22 = tree_1_half_22 ^ tree_1_sum_19;
  assign \$79  = ~ row_1_2[8];
  assign \$80  = ~ row_1_3[8];
  assign \$81  = { \$79 , row_1_2[7:0] } & { \$80 , row_1_3[7:0] };
  assign \$82  = tree_1_half_22 & tree_1_sum_19;
  assign tree_1_carry_22 = \$81  | \$82 ;
  assign tree_1_half_25 = { 12'h000, tree_1_carry_19, 1'h0 } ^ tree_1_sum_16;
  assign tree_1_sum_25 = tree_1_half_25 ^ { tree_1_carry_16[20:0], 1'h0 };
  assign \$83  = { 12'h000, tree_1_carry_19, 1'h0 } & tree_1_sum_16;
  assign \$84  = tree_1_half_25 & { tree_1_carry_16[20:0], 1'h0 };
  assign tree_1_carry_25 = \$83  | \$84 ;
  assign tree_1_half_28 = { 13'h0000, tree_1_sum_22 } ^ { 12'h000, tree_1_carry_22, 1'h0 };
  assign tree_1_sum_28 = tree_1_half_28 ^ tree_1_sum_25;
  assign \$85  = { 13'h0000, tree_1_sum_22 } & { 12'h000, tree_1_carry_22, 1'h0 };
  assign \$86  = tree_1_half_28 & tree_1_sum_25;
  assign tree_1_carry_28 = \$85  | \$86 ;
  assign tree_1_half_31 = { tree_1_carry_25[20:0], 1'h0 } ^ { 11'h000, tree_1_carry_28[9:0], 1'h0 };
  assign tree_1_sum_31 = tree_1_half_31 ^ tree_1_sum_28;
  assign \$87  = { tree_1_carry_25[20:0], 1'h0 } & { 11'h000, tree_1_carry_28[9:0], 1'h0 };
  assign \$88  = tree_1_half_31 & tree_1_sum_28;
  assign tree_1_carry_31 = \$87  | \$88 ;
  assign \$89  = \a$12 [4] & \a$12 [5];
  assign digit_2_0_neg = \a$12 [8] ^ \$89 ;
  assign \$90  = ~ \a$12 [4];
  assign digit_2_0_two = \a$12 [5] & \$90 ;
  assign \$91  = { \b$16 [7], \b$16 [7:0] } & { \a$12 [4], \a$12 [4], \a$12 [4], \a$12 [4], \a$12 [4], \a$12 [4], \a$12 [4], \a$12 [4], \a$12 [4] };
  assign \$92  = { \b$16 [7:0], 1'h0 } & { digit_2_0_two, digit_2_0_two, digit_2_0_two, digit_2_0_two, digit_2_0_two, digit_2_0_two, digit_2_0_two, digit_2_0_two, digit_2_0_two };
  assign \$93  = \$91  | \$92 ;
  assign row_2_0 = \$93  ^ { digit_2_0_neg, digit_2_0_neg, digit_2_0_neg, digit_2_0_neg, digit_2_0_neg, digit_2_0_neg, digit_2_0_neg, digit_2_0_neg, digit_2_0_neg };
  assign \$94  = \a$12 [13] & \a$12 [14];
  assign digit_2_1_neg = \a$12 [17] ^ \$94 ;
  assign \$95  = ~ \a$12 [13];
  assign digit_2_1_two = \a$12 [14] & \$95 ;
  assign \$96  = { \b$16 [15], \b$16 [15:8] } & { \a$12 [13], \a$12 [13], \a$12 [13], \a$12 [13], \a$12 [13], \a$12 [13], \a$12 [13], \a$12 [13], \a$12 [13] };
  assign \$97  = { \b$16 [15:8], 1'h0 } & { digit_2_1_two, digit_2_1_two, digit_2_1_two, digit_2_1_two, digit_2_1_two, digit_2_1_two, digit_2_1_two, digit_2_1_two, digit_2_1_two };
  assign \$98  = \$96  | \$97 ;
  assign row_2_1 = \$98  ^ { digit_2_1_neg, digit_2_1_neg, digit_2_1_neg, digit_2_1_neg, digit_2_1_neg, digit_2_1_neg, digit_2_1_neg, digit_2_1_neg, digit_2_1_neg };
  assign \$99  = \a$12 [22] & \a$12 [23];
  assign digit_2_2_neg = \a$12 [26] ^ \$99 ;
  assign \$100  = ~ \a$12 [22];
  assign digit_2_2_two = \a$12 [23] & \$100 ;
  assign \$101  = { \b$16 [23], \b$16 [23:16] } & { \a$12 [22], \a$12 [22], \a$12 [22], \a$12 [22], \a$12 [22], \a$12 [22], \a$12 [22], \a$12 [22], \a$12 [22] };
  assign \$102  = { \b$16 [23:16], 1'h0 } & { digit_2_2_two, digit_2_2_two, digit_2_2_two, digit_2_2_two, digit_2_2_two, digit_2_2_two, digit_2_2_two, digit_2_2_two, digit_2_2_two };
  assign \$103  = \$101  | \$102 ;
  assign row_2_2 = \$103  ^ { digit_2_2_neg, digit_2_2_neg, digit_2_2_neg, digit_2_2_neg, digit_2_2_neg, digit_2_2_neg, digit_2_2_neg, digit_2_2_neg, digit_2_2_neg };
  assign \$104  = \a$12 [31] & \a$12 [32];
  assign digit_2_3_neg = \a$12 [35] ^ \$104 ;
  assign \$105  = ~ \a$12 [31];
  assign digit_2_3_two = \a$12 [32] & \$105 ;
  assign \$106  = { \b$16 [31], \b$16 [31:24] } & { \a$12 [31], \a$12 [31], \a$12 [31], \a$12 [31], \a$12 [31], \a$12 [31], \a$12 [31], \a$12 [31], \a$12 [31] };
  assign \$107  = { \b$16 [31:24], 1'h0 } & { digit_2_3_two, digit_2_3_two, digit_2_3_two, digit_2_3_two, digit_2_3_two, digit_2_3_two, digit_2_3_two, digit_2_3_two, digit_2_3_two };
  assign \$108  = \$106  | \$107 ;
  assign row_2_3 = \$108  ^ { digit_2_3_neg, digit_2_3_neg, digit_2_3_neg, digit_2_3_neg, digit_2_3_neg, digit_2_3_neg, digit_2_3_neg, digit_2_3_neg, digit_2_3_neg };
  assign tree_2_half_10 = held[109:88] ^ held[131:110];
  assign tree_2_sum_10 = tree_2_half_10 ^ { 21'h1ffe00, digit_2_0_neg };
  assign \$109  = held[109:88] & held[131:110];
  assign \$110  = tree_2_half_10 & { 21'h1ffe00, digit_2_0_neg };
  assign tree_2_carry_10 = \$109  | \$110 ;
  assign tree_2_half_13 = digit_2_1_neg ^ digit_2_2_neg;
  assign tree_2_sum_13 = tree_2_half_13 ^ digit_2_3_neg;
  assign \$111  = digit_2_1_neg & digit_2_2_neg;
  assign \$112  = tree_2_half_13 & digit_2_3_neg;
  assign tree_2_carry_13 = \$111  | \$112 ;
  assign tree_2_half_16 = tree_2_sum_10 ^ { tree_2_carry_10[20:0], 1'h0 };
  assign tree_2_sum_16 = tree_2_half_16 ^ { 21'h000000, tree_2_sum_13 };
  assign \$113  = tree_2_sum_10 & { tree_2_carry_10[20:0], 1'h0 };
  assign \$114  = tree_2_half_16 & { 21'h000000, tree_2_sum_13 };
  assign tree_2_carry_16 = \$113  | \$114 ;
  assign \$115  = ~ row_2_0[8];
  assign tree_2_half_19 = { 7'h00, tree_2_carry_13, 1'h0 } ^ { \$115 , row_2_0[7:0] };
  assign \$116  = ~ row_2_1[8];
  assign tree_2_sum_19 = tree_2_half_19 ^ { \$116 , row_2_1[7:0] };
  assign \$117  = ~ row_2_0[8];
  assign \$118  = { 7'h00, tree_2_carry_13, 1'h0 } & { \$117 , row_2_0[7:0] };
  assign \$119  = ~ row_2_1[8];
  assign \$120  = tree_2_half_19 & { \$119 , row_2_1[7:0] };
  assign tree_2_carry_19 = \$118  | \$120 ;
  assign \$121  = ~ row_2_2[8];
  assign \$122  = ~ row_2_3[8];
  assign tree_2_half_22 = { \$121 , row_2_2[7:0] } ^ { \$122 , row_2_3[7:0] };
  assign tree_2_sum_22 = tree_2_half_22 ^ tree_2_sum_19;
  assign \$123  = ~ row_2_2[8];
  assign \$124  = ~ row_2_3[8];
  assign \$125  = { \$123 , row_2_2[7:0] } & { \$124 , row_2_3[7:0] };
  assign \$126  = tree_2_half_22 & tree_2_sum_19;
  assign tree_2_carry_22 = \$125  | \$126 ;
  assign tree_2_half_25 = { 12'h000, tree_2_carry_19, 1'h0 } ^ tree_2_sum_16;
  assign tree_2_sum_25 = tree_2_half_25 ^ { tree_2_carry_16[20:0], 1'h0 };
  assign \$127  = { 12'h000, tree_2_carry_19, 1'h0 } & tree_2_sum_16;
  assign \$128  = tree_2_half_25 & { tree_2_carry_16[20:0], 1'h0 };
  assign tree_2_carry_25 = \$127  | \$128 ;
  assign tree_2_half_28 = { 13'h0000, tree_2_sum_22 } ^ { 12'h000, tree_2_carry_22, 1'h0 };
  assign tree_2_sum_28 = tree_2_half_28 ^ tree_2_sum_25;
  assign \$129  = { 13'h0000, tree_2_sum_22 } & { 12'h000, tree_2_carry_22, 1'h0 };
  assign \$130  = tree_2_half_28 & tree_2_sum_25;
  assign tree_2_carry_28 = \$129  | \$130 ;
  assign tree_2_half_31 = { tree_2_carry_25[20:0], 1'h0 } ^ { 11'h000, tree_2_carry_28[9:0], 1'h0 };
  assign tree_2_sum_31 = tree_2_half_31 ^ tree_2_sum_28;
  assign \$131  = { tree_2_carry_25[20:0], 1'h0 } & { 11'h000, tree_2_carry_28[9:0], 1'h0 };
  assign \$132  = tree_2_half_31 & tree_2_sum_28;
  assign tree_2_carry_31 = \$131  | \$132 ;
  assign \$133  = \a$12 [6] & \a$12 [7];
  assign digit_3_0_neg = \a$12 [8] ^ \$133 ;
  assign \$134  = ~ \a$12 [6];
  assign digit_3_0_two = \a$12 [7] & \$134 ;
  assign \$135  = { \b$16 [7], \b$16 [7:0] } & { \a$12 [6], \a$12 [6], \a$12 [6], \a$12 [6], \a$12 [6], \a$12 [6], \a$12 [6], \a$12 [6], \a$12 [6] };
  assign \$136  = { \b$16 [7:0], 1'h0 } & { digit_3_0_two, digit_3_0_two, digit_3_0_two, digit_3_0_two, digit_3_0_two, digit_3_0_two, digit_3_0_two, digit_3_0_two, digit_3_0_two };
  assign \$137  = \$135  | \$136 ;
  assign row_3_0 = \$137  ^ { digit_3_0_neg, digit_3_0_neg, digit_3_0_neg, digit_3_0_neg, digit_3_0_neg, digit_3_0_neg, digit_3_0_neg, digit_3_0_neg, digit_3_0_neg };
  assign \$138  = \a$12 [15] & \a$12 [16];
  assign digit_3_1_neg = \a$12 [17] ^ \$138 ;
  assign \$139  = ~ \a$12 [15];
  assign digit_3_1_two = \a$12 [16] & \$139 ;
  assign \$140  = { \b$16 [15], \b$16 [15:8] } & { \a$12 [15], \a$12 [15], \a$12 [15], \a$12 [15], \a$12 [15], \a$12 [15], \a$12 [15], \a$12 [15], \a$12 [15] };
  assign \$141  = { \b$16 [15:8], 1'h0 } & { digit_3_1_two, digit_3_1_two, digit_3_1_two, digit_3_1_two, digit_3_1_two, digit_3_1_two, digit_3_1_two, digit_3_1_two, digit_3_1_two };
  assign \$142  = \$140  | \$141 ;
  assign row_3_1 = \$142  ^ { digit_3_1_neg, digit_3_1_neg, digit_3_1_neg, digit_3_1_neg, digit_3_1_neg, digit_3_1_neg, digit_3_1_neg, digit_3_1_neg, digit_3_1_neg };
  assign \$143  = \a$12 [24] & \a$12 [25];
  assign digit_3_2_neg = \a$12 [26] ^ \$143 ;
  assign \$144  = ~ \a$12 [24];
  assign digit_3_2_two = \a$12 [25] & \$144 ;
  assign \$145  = { \b$16 [23], \b$16 [23:16] } & { \a$12 [24], \a$12 [24], \a$12 [24], \a$12 [24], \a$12 [24], \a$12 [24], \a$12 [24], \a$12 [24], \a$12 [24] };
  assign \$146  = { \b$16 [23:16], 1'h0 } & { digit_3_2_two, digit_3_2_two, digit_3_2_two, digit_3_2_two, digit_3_2_two, digit_3_2_two, digit_3_2_two, digit_3_2_two, digit_3_2_two };
  assign \$147  = \$145  | \$146 ;
  assign row_3_2 = \$147  ^ { digit_3_2_neg, digit_3_2_neg, digit_3_2_neg, digit_3_2_neg, digit_3_2_neg, digit_3_2_neg, digit_3_2_neg, digit_3_2_neg, digit_3_2_neg };
  assign \$148  = \a$12 [33] & \a$12 [34];
  assign digit_3_3_neg = \a$12 [35] ^ \$148 ;
  assign \$149  = ~ \a$12 [33];
  assign digit_3_3_two = \a$12 [34] & \$149 ;
  assign \$150  = { \b$16 [31], \b$16 [31:24] } & { \a$12 [33], \a$12 [33], \a$12 [33], \a$12 [33], \a$12 [33], \a$12 [33], \a$12 [33], \a$12 [33], \a$12 [33] };
  assign \$151  = { \b$16 [31:24], 1'h0 } & { digit_3_3_two, digit_3_3_two, digit_3_3_two, digit_3_3_two, digit_3_3_two, digit_3_3_two, digit_3_3_two, digit_3_3_two, digit_3_3_two };
  assign \$152  = \$150  | \$151 ;
  assign row_3_3 = \$152  ^ { digit_3_3_neg, digit_3_3_neg, digit_3_3_neg, digit_3_3_neg, digit_3_3_neg, digit_3_3_neg, digit_3_3_neg, digit_3_3_neg, digit_3_3_neg };
  assign tree_3_half_10 = held[153:132] ^ held[175:154];
  assign tree_3_sum_10 = tree_3_half_10 ^ { 21'h1ffe00, digit_3_0_neg };
  assign \$153  = held[153:132] & held[175:154];
  assign \$154  = tree_3_half_10 & { 21'h1ffe00, digit_3_0_neg };
  assign tree_3_carry_10 = \$153  | \$154 ;
  assign tree_3_half_13 = digit_3_1_neg ^ digit_3_2_neg;
  assign tree_3_sum_13 = tree_3_half_13 ^ digit_3_3_neg;
  assign \$155  = digit_3_1_neg & digit_3_2_neg;
  assign \$156  = tree_3_half_13 & digit_3_3_neg;
  assign tree_3_carry_13 = \$155  | \$156 ;
  assign tree_3_half_16 = tree_3_sum_10 ^ { tree_3_carry_10[20:0], 1'h0 };
  assign tree_3_sum_16 = tree_3_half_16 ^ { 21'h000000, tree_3_sum_13 };
  assign \$157  = tree_3_sum_10 & { tree_3_carry_10[20:0], 1'h0 };
  assign \$158  = tree_3_half_16 & { 21'h000000, tree_3_sum_13 };
  assign tree_3_carry_16 = \$157  | \$158 ;
  assign \$159  = ~ row_3_0[8];
  assign tree_3_half_19 = { 7'h00, tree_3_carry_13, 1'h0 } ^ { \$159 , row_3_0[7:0] };
  assign \$160  = ~ row_3_1[8];
  assign tree_3_sum_19 = tree_3_half_19 ^ { \$160 , row_3_1[7:0] };
  assign \$161  = ~ row_3_0[8];
  assign \$162  = { 7'h00, tree_3_carry_13, 1'h0 } & { \$161 , row_3_0[7:0] };
  assign \$163  = ~ row_3_1[8];
  assign \$164  = tree_3_half_19 & { \$163 , row_3_1[7:0] };
  assign tree_3_carry_19 = \$162  | \$164 ;
  assign \$165  = ~ row_3_2[8];
  assign \$166  = ~ row_3_3[8];
  assign tree_3_half_22 = { \$165 , row_3_2[7:0] } ^ { \$166 , row_3_3[7:0] };
  assign tree_3_sum_22 = tree_3_half_22 ^ tree_3_sum_19;
  assign \$167  = ~ row_3_2[8];
  assign \$168  = ~ row_3_3[8];
  assign \$169  = { \$167 , row_3_2[7:0] } & { \$168 , row_3_3[7:0] };
  assign \$170  = tree_3_half_22 & tree_3_sum_19;
  assign tree_3_carry_22 = \$169  | \$170 ;
  assign tree_3_half_25 = { 12'h000, tree_3_carry_19, 1'h0 } ^ tree_3_sum_16;
  assign tree_3_sum_25 = tree_3_half_25 ^ { tree_3_carry_16[20:0], 1'h0 };
  assign \$171  = { 12'h000, tree_3_carry_19, 1'h0 } & tree_3_sum_16;
  assign \$172  = tree_3_half_25 & { tree_3_carry_16[20:0], 1'h0 };
  assign tree_3_carry_25 = \$171  | \$172 ;
  assign tree_3_half_28 = { 13'h0000, tree_3_sum_22 } ^ { 12'h000, tree_3_carry_22, 1'h0 };
  assign tree_3_sum_28 = tree_3_half_28 ^ tree_3_sum_25;
  assign \$173  = { 13'h0000, tree_3_sum_22 } & { 12'h000, tree_3_carry_22, 1'h0 };
  assign \$174  = tree_3_half_28 & tree_3_sum_25;
  assign tree_3_carry_28 = \$173  | \$174 ;
  assign tree_3_half_31 = { tree_3_carry_25[20:0], 1'h0 } ^ { 11'h000, tree_3_carry_28[9:0], 1'h0 };
  assign tree_3_sum_31 = tree_3_half_31 ^ tree_3_sum_28;
  assign \$175  = { tree_3_carry_25[20:0], 1'h0 } & { 11'h000, tree_3_carry_28[9:0], 1'h0 };
  assign \$176  = tree_3_half_31 & tree_3_sum_28;
  assign tree_3_carry_31 = \$175  | \$176 ;
  assign \$177  = done ? state : below;
  always @(posedge clk)
    \a$12  <= a;
  always @(posedge clk)
    \b$16  <= b;
  always @(posedge clk)
    held_first <= first;
  always @(posedge clk)
    held_last <= last;
  always @(posedge clk)
    done <= held_last;
  always @(posedge clk)
    state <= { tree_3_carry_31[20:0], 1'h0, tree_3_sum_31, tree_2_carry_31[20:0], 1'h0, tree_2_sum_31, tree_1_carry_31[20:0], 1'h0, tree_1_sum_31, tree_0_carry_31[20:0], 1'h0, tree_0_sum_31 };
  always @(posedge clk)
    leaving <= \$177 ;
  assign digit_3_3_one = \a$12 [33];
  assign digit_3_2_one = \a$12 [24];
  assign digit_3_1_one = \a$12 [15];
  assign digit_3_0_one = \a$12 [6];
  assign digit_2_3_one = \a$12 [31];
  assign digit_2_2_one = \a$12 [22];
  assign digit_2_1_one = \a$12 [13];
  assign digit_2_0_one = \a$12 [4];
  assign digit_1_3_one = \a$12 [29];
  assign digit_1_2_one = \a$12 [20];
  assign digit_1_1_one = \a$12 [11];
  assign digit_1_0_one = \a$12 [2];
  assign digit_0_3_one = \a$12 [27];
  assign digit_0_2_one = \a$12 [18];
  assign digit_0_1_one = \a$12 [9];
  assign digit_0_0_one = \a$12 [0];
  assign leaving_now = leaving;
endmodule

module row_matrix_opt2_s8xs8_28_of_4096_x16(b, first, last, below, clk, leaving, a);
  input [511:0] b;
  wire [511:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input [2815:0] below;
  wire [2815:0] below;
  input clk;
  wire clk;
  output [2815:0] leaving;
  wire [2815:0] leaving;
  input [35:0] a;
  wire [35:0] a;
  wire [175:0] pe_0_leaving;
  wire [175:0] pe_10_leaving;
  wire [175:0] pe_11_leaving;
  wire [175:0] pe_12_leaving;
  wire [175:0] pe_13_leaving;
  wire [175:0] pe_14_leaving;
  wire [175:0] pe_15_leaving;
  wire [175:0] pe_1_leaving;
  wire [175:0] pe_2_leaving;
  wire [175:0] pe_3_leaving;
  wire [175:0] pe_4_leaving;
  wire [175:0] pe_5_leaving;
  wire [175:0] pe_6_leaving;
  wire [175:0] pe_7_leaving;
  wire [175:0] pe_8_leaving;
  wire [175:0] pe_9_leaving;
  pe_matrix_opt2_s8xs8_28_of_4096 pe_0 (
    .a(a),
    .b(b[31:0]),
    .below(below[175:0]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_0_leaving)
  );
  pe_matrix_opt2_s8xs8_28_of_4096 pe_1 (
    .a(a),
    .b(b[63:32]),
    .below(below[351:176]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_1_leaving)
  );
  pe_matrix_opt2_s8xs8_28_of_4096 pe_10 (
    .a(a),
    .b(b[351:320]),
    .below(below[1935:1760]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_10_leaving)
  );
  pe_matrix_opt2_s8xs8_28_of_4096 pe_11 (
    .a(a),
    .b(b[383:352]),
    .below(below[2111:1936]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_11_leaving)
  );
  pe_matrix_opt2_s8xs8_28_of_4096 pe_12 (
    .a(a),
    .b(b[415:384]),
    .below(below[2287:2112]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_12_leaving)
  );
  pe_matrix_opt2_s8xs8_28_of_4096 pe_13 (
    .a(a),
    .b(b[447:416]),
    .below(below[2463:2288]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_13_leaving)
  );
  pe_matrix_opt2_s8xs8_28_of_4096 pe_14 (
    .a(a),
    .b(b[479:448]),
    .below(below[2639:2464]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_14_leaving)
  );
  pe_matrix_opt2_s8xs8_28_of_4096 pe_15 (
    .a(a),
    .b(b[511:480]),
    .below(below[2815:2640]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_15_leaving)
  );
  pe_matrix_opt2_s8xs8_28_of_4096 pe_2 (
    .a(a),
    .b(b[95:64]),
    .below(below[527:352]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_2_leaving)
  );
  pe_matrix_opt2_s8xs8_28_of_4096 pe_3 (
    .a(a),
    .b(b[127:96]),
    .below(below[703:528]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_3_leaving)
  );
  pe_matrix_opt2_s8xs8_28_of_4096 pe_4 (
    .a(a),
    .b(b[159:128]),
    .below(below[879:704]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_4_leaving)
  );
  pe_matrix_opt2_s8xs8_28_of_4096 pe_5 (
    .a(a),
    .b(b[191:160]),
    .below(below[1055:880]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_5_leaving)
  );
  pe_matrix_opt2_s8xs8_28_of_4096 pe_6 (
    .a(a),
    .b(b[223:192]),
    .below(below[1231:1056]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_6_leaving)
  );
  pe_matrix_opt2_s8xs8_28_of_4096 pe_7 (
    .a(a),
    .b(b[255:224]),
    .below(below[1407:1232]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_7_leaving)
  );
  pe_matrix_opt2_s8xs8_28_of_4096 pe_8 (
    .a(a),
    .b(b[287:256]),
    .below(below[1583:1408]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_8_leaving)
  );
  pe_matrix_opt2_s8xs8_28_of_4096 pe_9 (
    .a(a),
    .b(b[319:288]),
    .below(below[1759:1584]),
    .clk(clk),
    .first(first),
    .last(last),
    .leaving(pe_9_leaving)
  );
  assign leaving = { pe_15_leaving, pe_14_leaving, pe_13_leaving, pe_12_leaving, pe_11_leaving, pe_10_leaving, pe_9_leaving, pe_8_leaving, pe_7_leaving, pe_6_leaving, pe_5_leaving, pe_4_leaving, pe_3_leaving, pe_2_leaving, pe_1_leaving, pe_0_leaving };
endmodule

module final_adder_opt2_s8xs8_28_of_4096(clk, result, state);
  input clk;
  wire clk;
  output [27:0] result;
  reg [27:0] result;
  input [175:0] state;
  wire [175:0] state;
  wire [22:0] \$1 ;
  wire [21:0] \$10 ;
  wire \$11 ;
  wire [21:0] \$12 ;
  wire \$14 ;
  wire \$16 ;
  wire [6:0] \$17 ;
  wire [22:0] \$2 ;
  wire [21:0] \$24 ;
  wire [21:0] \$26 ;
  wire [28:0] \$29 ;
  wire [22:0] \$3 ;
  wire [22:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [21:0] held_0;
  reg [21:0] held_1;
  reg [21:0] held_2;
  reg [21:0] held_3;
  wire [21:0] number_0;
  wire [21:0] number_1;
  wire [21:0] number_2;
  wire [21:0] number_3;
  wire [27:0] \result$20 ;
  wire [21:0] tree_carry_11;
  wire [21:0] tree_carry_5;
  wire [6:0] tree_carry_8;
  wire [21:0] tree_half_11;
  wire [21:0] tree_half_5;
  wire [6:0] tree_half_8;
  wire [21:0] tree_sum_11;
  wire [21:0] tree_sum_5;
  wire [6:0] tree_sum_8;
  assign { \$1 [22], number_0 } = state[21:0] + state[43:22];
  assign { \$2 [22], number_1 } = state[65:44] + state[87:66];
  assign { \$3 [22], number_2 } = state[109:88] + state[131:110];
  assign { \$4 [22], number_3 } = state[153:132] + state[175:154];
  assign \$5  = ~ held_0[21];
  assign \$6  = ~ held_1[21];
  assign tree_half_5 = { 4'h0, \$5 , held_0[20:4] } ^ { 2'h0, \$6 , held_1[20:2] };
  assign \$7  = ~ held_2[21];
  assign tree_sum_5 = tree_half_5 ^ { \$7 , held_2[20:0] };
  assign \$8  = ~ held_0[21];
  assign \$9  = ~ held_1[21];
  assign \$10  = { 4'h0, \$8 , held_0[20:4] } & { 2'h0, \$9 , held_1[20:2] };
  assign \$11  = ~ held_2[21];
  assign \$12  = tree_half_5 & { \$11 , held_2[20:0] };
  assign tree_carry_5 = \$10  | \$12 ;
  assign \$14  = ~ held_3[21];
  assign tree_half_8 = { 3'h0, tree_carry_5[19:16] } ^ { \$14 , held_3[20:15] };
  assign \$16  = ~ held_3[21];
  assign \$17  = { 3'h0, tree_carry_5[19:16] } & { \$16 , held_3[20:15] };
  assign tree_carry_8 = \$17  | { 1'h0, tree_half_8[5], 1'h0, tree_half_8[3], 1'h0, tree_half_8[1:0] };
  assign tree_half_11 = { 2'h0, tree_sum_5[21:2] } ^ { tree_half_8[6], tree_sum_8[5], tree_half_8[4], tree_sum_8[3], tree_half_8[2], tree_sum_8[1:0], tree_carry_5[15:1] };
  assign tree_sum_11 = tree_half_11 ^ { tree_carry_8[5:0], 1'h0, held_3[14:0] };
  assign \$24  = { 2'h0, tree_sum_5[21:2] } & { tree_half_8[6], tree_sum_8[5], tree_half_8[4], tree_sum_8[3], tree_half_8[2], tree_sum_8[1:0], tree_carry_5[15:1] };
  assign \$26  = tree_half_11 & { tree_carry_8[5:0], 1'h0, held_3[14:0] };
  assign tree_carry_11 = \$24  | \$26 ;
  assign \$29  = { tree_sum_11, tree_sum_5[1:0], held_0[3:0] } + { tree_carry_11[20:0], 1'h0, tree_carry_5[0], 1'h0, held_1[1:0], 2'h0 };
  always @(posedge clk)
    held_0 <= number_0;
  always @(posedge clk)
    held_1 <= number_1;
  always @(posedge clk)
    held_2 <= number_2;
  always @(posedge clk)
    held_3 <= number_3;
  always @(posedge clk)
    result <= \$29 [27:0];
  assign { tree_sum_8[5], tree_sum_8[3], tree_sum_8[1:0] } = ~ { tree_half_8[5], tree_half_8[3], tree_half_8[1:0] };
  assign \$4 [21:0] = number_3;
  assign \$3 [21:0] = number_2;
  assign \$2 [21:0] = number_1;
  assign \$1 [21:0] = number_0;
  assign \result$20  = result;
  assign { tree_sum_8[6], tree_sum_8[4], tree_sum_8[2] } = { tree_half_8[6], tree_half_8[4], tree_half_8[2] };
endmodule

module array_matrix_opt2_s8xs8_28_of_4096_16x16(b, first, last, clk, c, a);
  input [511:0] b;
  wire [511:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [447:0] c;
  wire [447:0] c;
  input [511:0] a;
  wire [511:0] a;
  reg [513:0] \edge ;
  wire [35:0] encoder_0_0_code;
  wire [35:0] encoder_0_10_code;
  wire [35:0] encoder_0_11_code;
  wire [35:0] encoder_0_12_code;
  wire [35:0] encoder_0_13_code;
  wire [35:0] encoder_0_14_code;
  wire [35:0] encoder_0_15_code;
  wire [35:0] encoder_0_1_code;
  wire [35:0] encoder_0_2_code;
  wire [35:0] encoder_0_3_code;
  wire [35:0] encoder_0_4_code;
  wire [35:0] encoder_0_5_code;
  wire [35:0] encoder_0_6_code;
  wire [35:0] encoder_0_7_code;
  wire [35:0] encoder_0_8_code;
  wire [35:0] encoder_0_9_code;
  wire [27:0] final_adder_0_result;
  wire [27:0] final_adder_10_result;
  wire [27:0] final_adder_11_result;
  wire [27:0] final_adder_12_result;
  wire [27:0] final_adder_13_result;
  wire [27:0] final_adder_14_result;
  wire [27:0] final_adder_15_result;
  wire [27:0] final_adder_1_result;
  wire [27:0] final_adder_2_result;
  wire [27:0] final_adder_3_result;
  wire [27:0] final_adder_4_result;
  wire [27:0] final_adder_5_result;
  wire [27:0] final_adder_6_result;
  wire [27:0] final_adder_7_result;
  wire [27:0] final_adder_8_result;
  wire [27:0] final_adder_9_result;
  wire [2815:0] row_0_leaving;
  wire [2815:0] row_10_leaving;
  wire [2815:0] row_11_leaving;
  wire [2815:0] row_12_leaving;
  wire [2815:0] row_13_leaving;
  wire [2815:0] row_14_leaving;
  wire [2815:0] row_15_leaving;
  wire [2815:0] row_1_leaving;
  wire [2815:0] row_2_leaving;
  wire [2815:0] row_3_leaving;
  wire [2815:0] row_4_leaving;
  wire [2815:0] row_5_leaving;
  wire [2815:0] row_6_leaving;
  wire [2815:0] row_7_leaving;
  wire [2815:0] row_8_leaving;
  wire [2815:0] row_9_leaving;
  always @(posedge clk)
    \edge  <= { last, first, b };
  encoder_opt2_s8xs8_28_of_4096 encoder_0_0 (
    .a(a[31:0]),
    .clk(clk),
    .code(encoder_0_0_code)
  );
  encoder_opt2_s8xs8_28_of_4096 encoder_0_1 (
    .a(a[63:32]),
    .clk(clk),
    .code(encoder_0_1_code)
  );
  encoder_opt2_s8xs8_28_of_4096 encoder_0_10 (
    .a(a[351:320]),
    .clk(clk),
    .code(encoder_0_10_code)
  );
  encoder_opt2_s8xs8_28_of_4096 encoder_0_11 (
    .a(a[383:352]),
    .clk(clk),
    .code(encoder_0_11_code)
  );
  encoder_opt2_s8xs8_28_of_4096 encoder_0_12 (
    .a(a[415:384]),
    .clk(clk),
    .code(encoder_0_12_code)
  );
  encoder_opt2_s8xs8_28_of_4096 encoder_0_13 (
    .a(a[447:416]),
    .clk(clk),
    .code(encoder_0_13_code)
  );
  encoder_opt2_s8xs8_28_of_4096 encoder_0_14 (
    .a(a[479:448]),
    .clk(clk),
    .code(encoder_0_14_code)
  );
  encoder_opt2_s8xs8_28_of_4096 encoder_0_15 (
    .a(a[511:480]),
    .clk(clk),
    .code(encoder_0_15_code)
  );
  encoder_opt2_s8xs8_28_of_4096 encoder_0_2 (
    .a(a[95:64]),
    .clk(clk),
    .code(encoder_0_2_code)
  );
  encoder_opt2_s8xs8_28_of_4096 encoder_0_3 (
    .a(a[127:96]),
    .clk(clk),
    .code(encoder_0_3_code)
  );
  encoder_opt2_s8xs8_28_of_4096 encoder_0_4 (
    .a(a[159:128]),
    .clk(clk),
    .code(encoder_0_4_code)
  );
  encoder_opt2_s8xs8_28_of_4096 encoder_0_5 (
    .a(a[191:160]),
    .clk(clk),
    .code(encoder_0_5_code)
  );
  encoder_opt2_s8xs8_28_of_4096 encoder_0_6 (
    .a(a[223:192]),
    .clk(clk),
    .code(encoder_0_6_code)
  );
  encoder_opt2_s8xs8_28_of_4096 encoder_0_7 (
    .a(a[255:224]),
    .clk(clk),
    .code(encoder_0_7_code)
  );
  encoder_opt2_s8xs8_28_of_4096 encoder_0_8 (
    .a(a[287:256]),
    .clk(clk),
    .code(encoder_0_8_code)
  );
  encoder_opt2_s8xs8_28_of_4096 encoder_0_9 (
    .a(a[319:288]),
    .clk(clk),
    .code(encoder_0_9_code)
  );
  final_adder_opt2_s8xs8_28_of_4096 final_adder_0 (
    .clk(clk),
    .result(final_adder_0_result),
    .state(row_0_leaving[175:0])
  );
  final_adder_opt2_s8xs8_28_of_4096 final_adder_1 (
    .clk(clk),
    .result(final_adder_1_result),
    .state(row_0_leaving[351:176])
  );
  final_adder_opt2_s8xs8_28_of_4096 final_adder_10 (
    .clk(clk),
    .result(final_adder_10_result),
    .state(row_0_leaving[1935:1760])
  );
  final_adder_opt2_s8xs8_28_of_4096 final_adder_11 (
    .clk(clk),
    .result(final_adder_11_result),
    .state(row_0_leaving[2111:1936])
  );
  final_adder_opt2_s8xs8_28_of_4096 final_adder_12 (
    .clk(clk),
    .result(final_adder_12_result),
    .state(row_0_leaving[2287:2112])
  );
  final_adder_opt2_s8xs8_28_of_4096 final_adder_13 (
    .clk(clk),
    .result(final_adder_13_result),
    .state(row_0_leaving[2463:2288])
  );
  final_adder_opt2_s8xs8_28_of_4096 final_adder_14 (
    .clk(clk),
    .result(final_adder_14_result),
    .state(row_0_leaving[2639:2464])
  );
  final_adder_opt2_s8xs8_28_of_4096 final_adder_15 (
    .clk(clk),
    .result(final_adder_15_result),
    .state(row_0_leaving[2815:2640])
  );
  final_adder_opt2_s8xs8_28_of_4096 final_adder_2 (
    .clk(clk),
    .result(final_adder_2_result),
    .state(row_0_leaving[527:352])
  );
  final_adder_opt2_s8xs8_28_of_4096 final_adder_3 (
    .clk(clk),
    .result(final_adder_3_result),
    .state(row_0_leaving[703:528])
  );
  final_adder_opt2_s8xs8_28_of_4096 final_adder_4 (
    .clk(clk),
    .result(final_adder_4_result),
    .state(row_0_leaving[879:704])
  );
  final_adder_opt2_s8xs8_28_of_4096 final_adder_5 (
    .clk(clk),
    .result(final_adder_5_result),
    .state(row_0_leaving[1055:880])
  );
  final_adder_opt2_s8xs8_28_of_4096 final_adder_6 (
    .clk(clk),
    .result(final_adder_6_result),
    .state(row_0_leaving[1231:1056])
  );
  final_adder_opt2_s8xs8_28_of_4096 final_adder_7 (
    .clk(clk),
    .result(final_adder_7_result),
    .state(row_0_leaving[1407:1232])
  );
  final_adder_opt2_s8xs8_28_of_4096 final_adder_8 (
    .clk(clk),
    .result(final_adder_8_result),
    .state(row_0_leaving[1583:1408])
  );
  final_adder_opt2_s8xs8_28_of_4096 final_adder_9 (
    .clk(clk),
    .result(final_adder_9_result),
    .state(row_0_leaving[1759:1584])
  );
  row_matrix_opt2_s8xs8_28_of_4096_x16 row_0 (
    .a(encoder_0_0_code),
    .b(\edge [511:0]),
    .below(row_1_leaving),
    .clk(clk),
    .first(\edge [512]),
    .last(\edge [513]),
    .leaving(row_0_leaving)
  );
  row_matrix_opt2_s8xs8_28_of_4096_x16 row_1 (
    .a(encoder_0_1_code),
    .b(\edge [511:0]),
    .below(row_2_leaving),
    .clk(clk),
    .first(\edge [512]),
    .last(\edge [513]),
    .leaving(row_1_leaving)
  );
  row_matrix_opt2_s8xs8_28_of_4096_x16 row_10 (
    .a(encoder_0_10_code),
    .b(\edge [511:0]),
    .below(row_11_leaving),
    .clk(clk),
    .first(\edge [512]),
    .last(\edge [513]),
    .leaving(row_10_leaving)
  );
  row_matrix_opt2_s8xs8_28_of_4096_x16 row_11 (
    .a(encoder_0_11_code),
    .b(\edge [511:0]),
    .below(row_12_leaving),
    .clk(clk),
    .first(\edge [512]),
    .last(\edge [513]),
    .leaving(row_11_leaving)
  );
  row_matrix_opt2_s8xs8_28_of_4096_x16 row_12 (
    .a(encoder_0_12_code),
    .b(\edge [511:0]),
    .below(row_13_leaving),
    .clk(clk),
    .first(\edge [512]),
    .last(\edge [513]),
    .leaving(row_12_leaving)
  );
  row_matrix_opt2_s8xs8_28_of_4096_x16 row_13 (
    .a(encoder_0_13_code),
    .b(\edge [511:0]),
    .below(row_14_leaving),
    .clk(clk),
    .first(\edge [512]),
    .last(\edge [513]),
    .leaving(row_13_leaving)
  );
  row_matrix_opt2_s8xs8_28_of_4096_x16 row_14 (
    .a(encoder_0_14_code),
    .b(\edge [511:0]),
    .below(row_15_leaving),
    .clk(clk),
    .first(\edge [512]),
    .last(\edge [513]),
    .leaving(row_14_leaving)
  );
  row_matrix_opt2_s8xs8_28_of_4096_x16 row_15 (
    .a(encoder_0_15_code),
    .b(\edge [511:0]),
    .below(2816'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000),
    .clk(clk),
    .first(\edge [512]),
    .last(\edge [513]),
    .leaving(row_15_leaving)
  );
  row_matrix_opt2_s8xs8_28_of_4096_x16 row_2 (
    .a(encoder_0_2_code),
    .b(\edge [511:0]),
    .below(row_3_leaving),
    .clk(clk),
    .first(\edge [512]),
    .last(\edge [513]),
    .leaving(row_2_leaving)
  );
  row_matrix_opt2_s8xs8_28_of_4096_x16 row_3 (
    .a(encoder_0_3_code),
    .b(\edge [511:0]),
    .below(row_4_leaving),
    .clk(clk),
    .first(\edge [512]),
    .last(\edge [513]),
    .leaving(row_3_leaving)
  );
  row_matrix_opt2_s8xs8_28_of_4096_x16 row_4 (
    .a(encoder_0_4_code),
    .b(\edge [511:0]),
    .below(row_5_leaving),
    .clk(clk),
    .first(\edge [512]),
    .last(\edge [513]),
    .leaving(row_4_leaving)
  );
  row_matrix_opt2_s8xs8_28_of_4096_x16 row_5 (
    .a(encoder_0_5_code),
    .b(\edge [511:0]),
    .below(row_6_leaving),
    .clk(clk),
    .first(\edge [512]),
    .last(\edge [513]),
    .leaving(row_5_leaving)
  );
  row_matrix_opt2_s8xs8_28_of_4096_x16 row_6 (
    .a(encoder_0_6_code),
    .b(\edge [511:0]),
    .below(row_7_leaving),
    .clk(clk),
    .first(\edge [512]),
    .last(\edge [513]),
    .leaving(row_6_leaving)
  );
  row_matrix_opt2_s8xs8_28_of_4096_x16 row_7 (
    .a(encoder_0_7_code),
    .b(\edge [511:0]),
    .below(row_8_leaving),
    .clk(clk),
    .first(\edge [512]),
    .last(\edge [513]),
    .leaving(row_7_leaving)
  );
  row_matrix_opt2_s8xs8_28_of_4096_x16 row_8 (
    .a(encoder_0_8_code),
    .b(\edge [511:0]),
    .below(row_9_leaving),
    .clk(clk),
    .first(\edge [512]),
    .last(\edge [513]),
    .leaving(row_8_leaving)
  );
  row_matrix_opt2_s8xs8_28_of_4096_x16 row_9 (
    .a(encoder_0_9_code),
    .b(\edge [511:0]),
    .below(row_10_leaving),
    .clk(clk),
    .first(\edge [512]),
    .last(\edge [513]),
    .leaving(row_9_leaving)
  );
  assign c = { final_adder_15_result, final_adder_14_result, final_adder_13_result, final_adder_12_result, final_adder_11_result, final_adder_10_result, final_adder_9_result, final_adder_8_result, final_adder_7_result, final_adder_6_result, final_adder_5_result, final_adder_4_result, final_adder_3_result, final_adder_2_result, final_adder_1_result, final_adder_0_result };
endmodule

module lane_store_s28_to_28_x23(value, fetch, clk, rst, token_next, word, token);
  input [27:0] value;
  wire [27:0] value;
  input fetch;
  wire fetch;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [25:0] token_next;
  reg [25:0] token_next;
  output [27:0] word;
  reg [27:0] word;
  input [25:0] token;
  wire [25:0] token;
  wire [27:0] \$1 ;
  wire [27:0] \$10 ;
  wire [27:0] \$11 ;
  wire [27:0] \$12 ;
  wire [27:0] \$13 ;
  wire [27:0] \$14 ;
  wire [27:0] \$15 ;
  wire [27:0] \$16 ;
  wire [27:0] \$17 ;
  wire [27:0] \$18 ;
  wire [27:0] \$19 ;
  wire [27:0] \$2 ;
  wire [27:0] \$20 ;
  wire [27:0] \$21 ;
  wire [27:0] \$22 ;
  wire [27:0] \$23 ;
  wire [27:0] \$24 ;
  wire [27:0] \$25 ;
  wire [27:0] \$26 ;
  wire [27:0] \$27 ;
  wire [27:0] \$28 ;
  wire [27:0] \$29 ;
  wire [27:0] \$3 ;
  wire [27:0] \$30 ;
  wire [27:0] \$31 ;
  wire [27:0] \$32 ;
  wire [27:0] \$33 ;
  wire [27:0] \$34 ;
  wire [27:0] \$35 ;
  wire [27:0] \$36 ;
  wire [27:0] \$37 ;
  wire [27:0] \$38 ;
  wire [27:0] \$39 ;
  wire [27:0] \$4 ;
  wire [27:0] \$40 ;
  wire [27:0] \$41 ;
  wire [27:0] \$42 ;
  wire [27:0] \$43 ;
  wire [27:0] \$44 ;
  wire [27:0] \$45 ;
  wire [25:0] \$46 ;
  wire [27:0] \$47 ;
  wire [27:0] \$48 ;
  wire [27:0] \$49 ;
  wire [27:0] \$5 ;
  wire [27:0] \$50 ;
  wire [27:0] \$51 ;
  wire [27:0] \$52 ;
  wire [27:0] \$53 ;
  wire [27:0] \$54 ;
  wire [27:0] \$55 ;
  wire [27:0] \$56 ;
  wire [27:0] \$57 ;
  wire [27:0] \$58 ;
  wire [27:0] \$59 ;
  wire [27:0] \$6 ;
  wire [27:0] \$60 ;
  wire [27:0] \$61 ;
  wire [27:0] \$62 ;
  wire [27:0] \$63 ;
  wire [27:0] \$64 ;
  wire [27:0] \$65 ;
  wire [27:0] \$66 ;
  wire [27:0] \$67 ;
  wire [27:0] \$68 ;
  wire [27:0] \$69 ;
  wire [27:0] \$7 ;
  wire [22:0] \$70 ;
  wire [27:0] \$71 ;
  wire [27:0] \$8 ;
  wire [27:0] \$9 ;
  wire [22:0] \$procmux$47_Y ;
  wire [27:0] \$signal ;
  wire [25:0] held_token;
  wire \held_token.final ;
  wire \held_token.first ;
  wire \held_token.last ;
  wire [22:0] \held_token.slot ;
  reg [22:0] pointer;
  wire [27:0] total;
  reg [27:0] word_0;
  reg [27:0] word_1;
  reg [27:0] word_10;
  reg [27:0] word_11;
  reg [27:0] word_12;
  reg [27:0] word_13;
  reg [27:0] word_14;
  reg [27:0] word_15;
  reg [27:0] word_16;
  reg [27:0] word_17;
  reg [27:0] word_18;
  reg [27:0] word_19;
  reg [27:0] word_2;
  reg [27:0] word_20;
  reg [27:0] word_21;
  reg [27:0] word_22;
  reg [27:0] word_3;
  reg [27:0] word_4;
  reg [27:0] word_5;
  reg [27:0] word_6;
  reg [27:0] word_7;
  reg [27:0] word_8;
  reg [27:0] word_9;
  assign \$29  = \$25  | \$28 ;
  assign \$30  = \$22  | \$29 ;
  assign \$31  = \$15  | \$30 ;
  assign \$32  = word_16 & { pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16] };
  assign \$33  = word_17 & { pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17] };
  assign \$34  = \$32  | \$33 ;
  assign \$35  = word_18 & { pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18] };
  assign \$36  = word_19 & { pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19] };
  assign \$37  = \$35  | \$36 ;
  assign \$38  = \$34  | \$37 ;
  assign \$39  = word_20 & { pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20] };
  assign \$40  = word_21 & { pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21] };
  assign \$41  = \$39  | \$40 ;
  assign \$42  = word_22 & { pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22] };
  assign \$43  = \$41  | \$42 ;
  assign \$44  = \$38  | \$43 ;
  assign \$45  = \$31  | \$44 ;
  always @(posedge clk)
    token_next <= \$46 ;
  always @(posedge clk)
    word_0 <= \$47 ;
  always @(posedge clk)
    word_1 <= \$48 ;
  always @(posedge clk)
    word_2 <= \$49 ;
  always @(posedge clk)
    word_3 <= \$50 ;
  always @(posedge clk)
    word_4 <= \$51 ;
  always @(posedge clk)
    word_5 <= \$52 ;
  always @(posedge clk)
    word_6 <= \$53 ;
  always @(posedge clk)
    word_7 <= \$54 ;
  always @(posedge clk)
    word_8 <= \$55 ;
  always @(posedge clk)
    word_9 <= \$56 ;
  always @(posedge clk)
    word_10 <= \$57 ;
  always @(posedge clk)
    word_11 <= \$58 ;
  always @(posedge clk)
    word_12 <= \$59 ;
  always @(posedge clk)
    word_13 <= \$60 ;
  always @(posedge clk)
    word_14 <= \$61 ;
  always @(posedge clk)
    word_15 <= \$62 ;
  always @(posedge clk)
    word_16 <= \$63 ;
  always @(posedge clk)
    word_17 <= \$64 ;
  always @(posedge clk)
    word_18 <= \$65 ;
  always @(posedge clk)
    word_19 <= \$66 ;
  always @(posedge clk)
    word_20 <= \$67 ;
  always @(posedge clk)
    word_21 <= \$68 ;
  always @(posedge clk)
    word_22 <= \$69 ;
  always @(posedge clk)
    pointer <= \$70 ;
  always @(posedge clk)
    word <= \$71 ;
  assign \$1  = word_0 & { pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0] };
  assign \$2  = word_1 & { pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1] };
  assign \$3  = \$1  | \$2 ;
  assign \$4  = word_2 & { pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2] };
  assign \$5  = word_3 & { pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3] };
  assign \$6  = \$4  | \$5 ;
  assign \$7  = \$3  | \$6 ;
  assign \$8  = word_4 & { pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4] };
  assign \$9  = word_5 & { pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5] };
  assign \$10  = \$8  | \$9 ;
  assign \$11  = word_6 & { pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6] };
  assign \$12  = word_7 & { pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7] };
  assign \$13  = \$11  | \$12 ;
  assign \$14  = \$10  | \$13 ;
  assign \$15  = \$7  | \$14 ;
  assign \$16  = word_8 & { pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8] };
  assign \$17  = word_9 & { pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9] };
  assign \$18  = \$16  | \$17 ;
  assign \$19  = word_10 & { pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10] };
  assign \$20  = word_11 & { pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11] };
  assign \$21  = \$19  | \$20 ;
  assign \$22  = \$18  | \$21 ;
  assign \$23  = word_12 & { pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12] };
  assign \$24  = word_13 & { pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13] };
  assign \$25  = \$23  | \$24 ;
  assign \$26  = word_14 & { pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14] };
  assign \$27  = word_15 & { pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15] };
  assign \$28  = \$26  | \$27 ;
  assign \$71  = fetch ? \$45  : word;
  assign \$procmux$47_Y  = fetch ? { pointer[21:0], pointer[22] } : pointer;
  assign \$70  = rst ? 23'h000001 : \$procmux$47_Y ;
  assign \$69  = token_next[25] ? value : word_22;
  assign \$68  = token_next[24] ? value : word_21;
  assign \$67  = token_next[23] ? value : word_20;
  assign \$66  = token_next[22] ? value : word_19;
  assign \$65  = token_next[21] ? value : word_18;
  assign \$64  = token_next[20] ? value : word_17;
  assign \$63  = token_next[19] ? value : word_16;
  assign \$62  = token_next[18] ? value : word_15;
  assign \$61  = token_next[17] ? value : word_14;
  assign \$60  = token_next[16] ? value : word_13;
  assign \$59  = token_next[15] ? value : word_12;
  assign \$58  = token_next[14] ? value : word_11;
  assign \$57  = token_next[13] ? value : word_10;
  assign \$56  = token_next[12] ? value : word_9;
  assign \$55  = token_next[11] ? value : word_8;
  assign \$54  = token_next[10] ? value : word_7;
  assign \$53  = token_next[9] ? value : word_6;
  assign \$52  = token_next[8] ? value : word_5;
  assign \$51  = token_next[7] ? value : word_4;
  assign \$50  = token_next[6] ? value : word_3;
  assign \$49  = token_next[5] ? value : word_2;
  assign \$48  = token_next[4] ? value : word_1;
  assign \$47  = token_next[3] ? value : word_0;
  assign \$46  = rst ? 26'h0000000 : token;
  assign \held_token.slot  = token_next[25:3];
  assign \held_token.last  = token_next[2];
  assign \held_token.final  = token_next[1];
  assign \held_token.first  = token_next[0];
  assign \$signal  = word;
  assign total = value;
  assign held_token = token_next;
endmodule

module collector_16_level_lane_store_s28_to_28_x23(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
  input [447:0] values;
  wire [447:0] values;
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
  output [447:0] m_axis_tdata;
  wire [447:0] m_axis_tdata;
  output m_axis_tlast;
  reg m_axis_tlast;
  input [25:0] token;
  wire [25:0] token;
  wire [5:0] \$1 ;
  wire \$10 ;
  wire [22:0] \$11 ;
  wire [22:0] \$12 ;
  wire [22:0] \$13 ;
  wire [22:0] \$14 ;
  wire [22:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [25:0] \$19 ;
  wire [6:0] \$2 ;
  wire [25:0] \$20 ;
  wire [25:0] \$21 ;
  wire [25:0] \$22 ;
  wire [25:0] \$23 ;
  wire [25:0] \$24 ;
  wire [25:0] \$25 ;
  wire [25:0] \$26 ;
  wire [25:0] \$27 ;
  wire [25:0] \$28 ;
  wire [25:0] \$29 ;
  wire \$3 ;
  wire [25:0] \$30 ;
  wire [25:0] \$31 ;
  wire [25:0] \$32 ;
  wire [25:0] \$33 ;
  wire [22:0] \$34 ;
  wire [4:0] \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire [22:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [22:0] \$procmux$41_Y ;
  wire \$signal ;
  reg [4:0] \$signal$11 ;
  wire \$signal$14 ;
  reg [22:0] \$signal$15 ;
  wire fetch;
  wire [27:0] lane_0_word;
  wire [27:0] lane_10_word;
  wire [27:0] lane_11_word;
  wire [27:0] lane_12_word;
  wire [27:0] lane_13_word;
  wire [27:0] lane_14_word;
  wire [25:0] lane_15_token_next;
  wire [27:0] lane_15_word;
  wire [27:0] lane_1_word;
  wire [27:0] lane_2_word;
  wire [27:0] lane_3_word;
  wire [27:0] lane_4_word;
  wire [27:0] lane_5_word;
  wire [27:0] lane_6_word;
  wire [27:0] lane_7_word;
  wire [27:0] lane_8_word;
  wire [27:0] lane_9_word;
  reg [22:0] pointer;
  wire tlast;
  reg waiting;
  assign \$1  = \$signal$11  + lane_15_token_next[1];
  assign \$2  = \$1  - released;
  assign \$3  = \$signal$11  > 1'h1;
  assign \$4  = lane_15_token_next[1] | \$3 ;
  assign \$5  = ~ released;
  assign \$6  = waiting & \$5 ;
  assign \$7  = \$4  | \$6 ;
  assign \$8  = ~ m_axis_tready;
  assign \$9  = m_axis_tvalid & \$8 ;
  assign \$10  = released | \$9 ;
  assign \$11  = ~ lane_15_token_next[25:3];
  assign \$12  = \$signal$15  & \$11 ;
  assign \$13  = lane_15_token_next[25:3] & { lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2] };
  assign \$14  = \$12  | \$13 ;
  assign \$15  = \$signal$15  & pointer;
  assign \$16  = | \$15 ;
  assign \$17  = ~ m_axis_tvalid;
  assign \$18  = \$17  | m_axis_tready;
  assign released = waiting & \$18 ;
  always @(posedge clk)
    pointer <= \$34 ;
  always @(posedge clk)
    \$signal$11  <= \$35 ;
  always @(posedge clk)
    waiting <= \$36 ;
  always @(posedge clk)
    m_axis_tvalid <= \$37 ;
  always @(posedge clk)
    \$signal$15  <= \$38 ;
  always @(posedge clk)
    m_axis_tlast <= \$39 ;
  assign \$39  = released ? \$16  : m_axis_tlast;
  assign \$38  = lane_15_token_next[1] ? \$14  : \$signal$15 ;
  assign \$37  = rst ? 1'h0 : \$10 ;
  assign \$36  = rst ? 1'h0 : \$7 ;
  assign \$35  = rst ? 5'h00 : \$2 [4:0];
  assign \$procmux$41_Y  = released ? { pointer[21:0], pointer[22] } : pointer;
  assign \$34  = rst ? 23'h000001 : \$procmux$41_Y ;
  lane_store_s28_to_28_x23 lane_0 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$19 ),
    .value(values[27:0]),
    .word(lane_0_word)
  );
  lane_store_s28_to_28_x23 lane_1 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$20 ),
    .value(values[55:28]),
    .word(lane_1_word)
  );
  lane_store_s28_to_28_x23 lane_10 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$29 ),
    .value(values[307:280]),
    .word(lane_10_word)
  );
  lane_store_s28_to_28_x23 lane_11 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$30 ),
    .value(values[335:308]),
    .word(lane_11_word)
  );
  lane_store_s28_to_28_x23 lane_12 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$31 ),
    .value(values[363:336]),
    .word(lane_12_word)
  );
  lane_store_s28_to_28_x23 lane_13 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$32 ),
    .value(values[391:364]),
    .word(lane_13_word)
  );
  lane_store_s28_to_28_x23 lane_14 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$33 ),
    .value(values[419:392]),
    .word(lane_14_word)
  );
  lane_store_s28_to_28_x23 lane_15 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(lane_15_token_next),
    .value(values[447:420]),
    .word(lane_15_word)
  );
  lane_store_s28_to_28_x23 lane_2 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$21 ),
    .value(values[83:56]),
    .word(lane_2_word)
  );
  lane_store_s28_to_28_x23 lane_3 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$22 ),
    .value(values[111:84]),
    .word(lane_3_word)
  );
  lane_store_s28_to_28_x23 lane_4 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$23 ),
    .value(values[139:112]),
    .word(lane_4_word)
  );
  lane_store_s28_to_28_x23 lane_5 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$24 ),
    .value(values[167:140]),
    .word(lane_5_word)
  );
  lane_store_s28_to_28_x23 lane_6 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$25 ),
    .value(values[195:168]),
    .word(lane_6_word)
  );
  lane_store_s28_to_28_x23 lane_7 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$26 ),
    .value(values[223:196]),
    .word(lane_7_word)
  );
  lane_store_s28_to_28_x23 lane_8 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$27 ),
    .value(values[251:224]),
    .word(lane_8_word)
  );
  lane_store_s28_to_28_x23 lane_9 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(\$28 ),
    .value(values[279:252]),
    .word(lane_9_word)
  );
  assign m_axis_tdata = { lane_15_word, lane_14_word, lane_13_word, lane_12_word, lane_11_word, lane_10_word, lane_9_word, lane_8_word, lane_7_word, lane_6_word, lane_5_word, lane_4_word, lane_3_word, lane_2_word, lane_1_word, lane_0_word };
  assign fetch = released;
  assign tlast = m_axis_tlast;
  assign \$signal$14  = m_axis_tvalid;
  assign \$signal  = released;
endmodule

module tpe_opt2_matrix_16x16_s8xs8_k4096_d23(s_axis_a_tdata, s_axis_a_tlast, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
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
  output [447:0] m_axis_tdata;
  wire [447:0] m_axis_tdata;
  output m_axis_tlast;
  wire m_axis_tlast;
  output framing_error;
  reg framing_error;
  input s_axis_a_tvalid;
  wire s_axis_a_tvalid;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [5:0] \$12 ;
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
  wire [22:0] \$40 ;
  wire [5:0] \$41 ;
  wire [4:0] \$42 ;
  wire [6:0] \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire [3:0] \$46 ;
  wire \$47 ;
  wire [4:0] \$48 ;
  wire [4:0] \$49 ;
  wire \$5 ;
  wire [26:0] \$50 ;
  wire [25:0] \$51 ;
  wire [4:0] \$52 ;
  wire \$8 ;
  wire [4:0] \$9 ;
  wire [4:0] \$procmux$11_Y ;
  wire [4:0] \$procmux$13_Y ;
  wire \$procmux$17_Y ;
  wire [3:0] \$procmux$21_Y ;
  wire [3:0] \$procmux$23_Y ;
  wire \$procmux$27_Y ;
  wire [4:0] \$procmux$7_Y ;
  wire \$signal ;
  wire \$signal$18 ;
  wire [447:0] array_c;
  wire [447:0] collector_m_axis_tdata;
  wire collector_m_axis_tlast;
  wire collector_m_axis_tvalid;
  wire collector_released;
  reg [3:0] cooldown;
  wire \end ;
  wire error;
  reg [4:0] free;
  reg [25:0] landing;
  wire [511:0] operands;
  reg [4:0] remaining;
  reg [4:0] slot;
  reg start;
  wire [8:0] token;
  wire \token.final ;
  wire \token.first ;
  wire \token.last ;
  wire [4:0] \token.slot ;
  wire \token.valid ;
  reg [26:0] token_line;
  assign \$42  = \end  ? 5'h10 : 5'h00;
  assign \$43  = \$41  - \$42 ;
  assign \$44  = \$signal$18  & start;
  always @(posedge clk)
    start <= \$45 ;
  always @(posedge clk)
    cooldown <= \$46 ;
  always @(posedge clk)
    framing_error <= \$47 ;
  always @(posedge clk)
    remaining <= \$48 ;
  always @(posedge clk)
    slot <= \$49 ;
  always @(posedge clk)
    token_line <= \$50 ;
  always @(posedge clk)
    landing <= \$51 ;
  always @(posedge clk)
    free <= \$52 ;
  assign \$1  = ~ s_axis_a_tlast;
  assign \$2  = ! cooldown;
  assign \$3  = free >= 5'h10;
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
  assign \$13  = slot == 5'h16;
  assign \$14  = slot + 1'h1;
  assign \$15  = \$13  ? 6'h00 : \$14 ;
  assign \$16  = token_line[20] & token_line[18];
  assign \$17  = ! token_line[26:22];
  assign \$18  = token_line[26:22] == 1'h1;
  assign \$19  = token_line[26:22] == 2'h2;
  assign \$20  = token_line[26:22] == 2'h3;
  assign \$21  = token_line[26:22] == 3'h4;
  assign \$22  = token_line[26:22] == 3'h5;
  assign \$23  = token_line[26:22] == 3'h6;
  assign \$24  = token_line[26:22] == 3'h7;
  assign \$25  = token_line[26:22] == 4'h8;
  assign \$26  = token_line[26:22] == 4'h9;
  assign \$27  = token_line[26:22] == 4'ha;
  assign \$28  = token_line[26:22] == 4'hb;
  assign \$29  = token_line[26:22] == 4'hc;
  assign \$30  = token_line[26:22] == 4'hd;
  assign \$31  = token_line[26:22] == 4'he;
  assign \$32  = token_line[26:22] == 4'hf;
  assign \$33  = token_line[26:22] == 5'h10;
  assign \$34  = token_line[26:22] == 5'h11;
  assign \$35  = token_line[26:22] == 5'h12;
  assign \$36  = token_line[26:22] == 5'h13;
  assign \$37  = token_line[26:22] == 5'h14;
  assign \$38  = token_line[26:22] == 5'h15;
  assign \$39  = token_line[26:22] == 5'h16;
  assign \$40  = { \$39 , \$38 , \$37 , \$36 , \$35 , \$34 , \$33 , \$32 , \$31 , \$30 , \$29 , \$28 , \$27 , \$26 , \$25 , \$24 , \$23 , \$22 , \$21 , \$20 , \$19 , \$18 , \$17  } & { token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18], token_line[18] };
  assign \$41  = free + collector_released;
  assign \$52  = rst ? 5'h17 : \$43 [4:0];
  assign \$procmux$11_Y  = \token.valid  ? \$12 [4:0] : remaining;
  assign \$procmux$13_Y  = \end  ? 5'h10 : \$procmux$11_Y ;
  assign \$48  = rst ? 5'h00 : \$procmux$13_Y ;
  assign \$procmux$17_Y  = \$11  ? 1'h1 : framing_error;
  assign \$47  = rst ? 1'h0 : \$procmux$17_Y ;
  assign \$procmux$21_Y  = \$8  ? \$9 [3:0] : cooldown;
  assign \$procmux$23_Y  = \end  ? 4'hf : \$procmux$21_Y ;
  assign \$46  = rst ? 4'hf : \$procmux$23_Y ;
  assign \$procmux$27_Y  = \$signal$18  ? s_axis_a_tlast : start;
  assign \$45  = rst ? 1'h1 : \$procmux$27_Y ;
  assign \$51  = rst ? 26'h0000000 : { \$40 , token_line[21], \$16 , token_line[19] };
  assign \$50  = rst ? 27'h0000000 : { token_line[17:0], slot, \token.last , 2'h3, \token.valid  };
  assign \$procmux$7_Y  = \token.valid  ? \$15 [4:0] : slot;
  assign \$49  = rst ? 5'h00 : \$procmux$7_Y ;
  array_matrix_opt2_s8xs8_28_of_4096_16x16 array (
    .a(operands),
    .b(s_axis_b_tdata),
    .c(array_c),
    .clk(clk),
    .first(\$44 ),
    .last(\end )
  );
  collector_16_level_lane_store_s28_to_28_x23 collector (
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
