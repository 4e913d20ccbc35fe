// tpe_opt2_cube_8x8x8_s8xs8_k4096_d30: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=tpe, cell=opt2, array=cube, rows=8, cols=8, layers=8, recoding=ent, digits=parallel, encoder=edge, shift=reduction, accumulate=carry-save, lanes=4, group=0, run_ahead=0, b_recoding=, a_width=8, b_width=8, a_signed=True, b_signed=True, k_max=4096, depth=30, constant_time=False

module encoder_opt2_s8xs8_21_of_32(clk, code, a);
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

module skew_8x36(clk, skewed, straight);
  input clk;
  wire clk;
  output [287:0] skewed;
  wire [287:0] skewed;
  input [287:0] straight;
  wire [287:0] straight;
  reg [35:0] line_1;
  reg [71:0] line_2;
  reg [107:0] line_3;
  reg [143:0] line_4;
  reg [179:0] line_5;
  reg [215:0] line_6;
  reg [251:0] line_7;
  always @(posedge clk)
    line_1 <= straight[71:36];
  always @(posedge clk)
    line_2 <= { line_2[35:0], straight[107:72] };
  always @(posedge clk)
    line_3 <= { line_3[71:0], straight[143:108] };
  always @(posedge clk)
    line_4 <= { line_4[107:0], straight[179:144] };
  always @(posedge clk)
    line_5 <= { line_5[143:0], straight[215:180] };
  always @(posedge clk)
    line_6 <= { line_6[179:0], straight[251:216] };
  always @(posedge clk)
    line_7 <= { line_7[215:0], straight[287:252] };
  assign skewed = { line_7[251:216], line_6[215:180], line_5[179:144], line_4[143:108], line_3[107:72], line_2[71:36], line_1, straight[35:0] };
endmodule

module skew_8x32(clk, skewed, straight);
  input clk;
  wire clk;
  output [255:0] skewed;
  wire [255:0] skewed;
  input [255:0] straight;
  wire [255:0] straight;
  reg [31:0] line_1;
  reg [63:0] line_2;
  reg [95:0] line_3;
  reg [127:0] line_4;
  reg [159:0] line_5;
  reg [191:0] line_6;
  reg [223:0] line_7;
  always @(posedge clk)
    line_1 <= straight[63:32];
  always @(posedge clk)
    line_2 <= { line_2[31:0], straight[95:64] };
  always @(posedge clk)
    line_3 <= { line_3[63:0], straight[127:96] };
  always @(posedge clk)
    line_4 <= { line_4[95:0], straight[159:128] };
  always @(posedge clk)
    line_5 <= { line_5[127:0], straight[191:160] };
  always @(posedge clk)
    line_6 <= { line_6[159:0], straight[223:192] };
  always @(posedge clk)
    line_7 <= { line_7[191:0], straight[255:224] };
  assign skewed = { line_7[223:192], line_6[191:160], line_5[159:128], line_4[127:96], line_3[95:64], line_2[63:32], line_1, straight[31:0] };
endmodule

module skew_8x256(clk, skewed, straight);
  input clk;
  wire clk;
  output [2047:0] skewed;
  wire [2047:0] skewed;
  input [2047:0] straight;
  wire [2047:0] straight;
  reg [255:0] line_1;
  reg [511:0] line_2;
  reg [767:0] line_3;
  reg [1023:0] line_4;
  reg [1279:0] line_5;
  reg [1535:0] line_6;
  reg [1791:0] line_7;
  always @(posedge clk)
    line_1 <= straight[511:256];
  always @(posedge clk)
    line_2 <= { line_2[255:0], straight[767:512] };
  always @(posedge clk)
    line_3 <= { line_3[511:0], straight[1023:768] };
  always @(posedge clk)
    line_4 <= { line_4[767:0], straight[1279:1024] };
  always @(posedge clk)
    line_5 <= { line_5[1023:0], straight[1535:1280] };
  always @(posedge clk)
    line_6 <= { line_6[1279:0], straight[1791:1536] };
  always @(posedge clk)
    line_7 <= { line_7[1535:0], straight[2047:1792] };
  assign skewed = { line_7[1791:1536], line_6[1535:1280], line_5[1279:1024], line_4[1023:768], line_3[767:512], line_2[511:256], line_1, straight[255:0] };
endmodule

module skew_8x288(clk, skewed, straight);
  input clk;
  wire clk;
  output [2303:0] skewed;
  wire [2303:0] skewed;
  input [2303:0] straight;
  wire [2303:0] straight;
  reg [287:0] line_1;
  reg [575:0] line_2;
  reg [863:0] line_3;
  reg [1151:0] line_4;
  reg [1439:0] line_5;
  reg [1727:0] line_6;
  reg [2015:0] line_7;
  always @(posedge clk)
    line_1 <= straight[575:288];
  always @(posedge clk)
    line_2 <= { line_2[287:0], straight[863:576] };
  always @(posedge clk)
    line_3 <= { line_3[575:0], straight[1151:864] };
  always @(posedge clk)
    line_4 <= { line_4[863:0], straight[1439:1152] };
  always @(posedge clk)
    line_5 <= { line_5[1151:0], straight[1727:1440] };
  always @(posedge clk)
    line_6 <= { line_6[1439:0], straight[2015:1728] };
  always @(posedge clk)
    line_7 <= { line_7[1727:0], straight[2303:2016] };
  assign skewed = { line_7[2015:1728], line_6[1727:1440], line_5[1439:1152], line_4[1151:864], line_3[863:576], line_2[575:288], line_1, straight[287:0] };
endmodule

module pe_chain_opt2_s8xs8_21_of_32(b, state, clk, a_next, b_next, state_next, a);
  input [31:0] b;
  wire [31:0] b;
  input [119:0] state;
  wire [119:0] state;
  input clk;
  wire clk;
  output [35:0] a_next;
  reg [35:0] a_next;
  output [31:0] b_next;
  reg [31:0] b_next;
  output [119:0] state_next;
  reg [119:0] state_next;
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
  wire [14:0] \$109 ;
  wire \$11 ;
  wire [14:0] \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire [14:0] \$113 ;
  wire [14:0] \$114 ;
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
  wire [14:0] \$127 ;
  wire [14:0] \$128 ;
  wire [14:0] \$129 ;
  wire [8:0] \$13 ;
  wire [14:0] \$130 ;
  wire [14:0] \$131 ;
  wire [14:0] \$132 ;
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
  wire [14:0] \$153 ;
  wire [14:0] \$154 ;
  wire \$155 ;
  wire \$156 ;
  wire [14:0] \$157 ;
  wire [14:0] \$158 ;
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
  wire [14:0] \$171 ;
  wire [14:0] \$172 ;
  wire [14:0] \$173 ;
  wire [14:0] \$174 ;
  wire [14:0] \$175 ;
  wire [14:0] \$176 ;
  wire [8:0] \$18 ;
  wire [8:0] \$19 ;
  wire \$2 ;
  wire [8:0] \$20 ;
  wire [14:0] \$21 ;
  wire [14:0] \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire [14:0] \$25 ;
  wire [14:0] \$26 ;
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
  wire [14:0] \$39 ;
  wire [8:0] \$4 ;
  wire [14:0] \$40 ;
  wire [14:0] \$41 ;
  wire [14:0] \$42 ;
  wire [14:0] \$43 ;
  wire [14:0] \$44 ;
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
  wire [14:0] \$65 ;
  wire [14:0] \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire [14:0] \$69 ;
  wire \$7 ;
  wire [14:0] \$70 ;
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
  wire [14:0] \$83 ;
  wire [14:0] \$84 ;
  wire [14:0] \$85 ;
  wire [14:0] \$86 ;
  wire [14:0] \$87 ;
  wire [14:0] \$88 ;
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
  wire [35:0] \a$8 ;
  wire [31:0] \b$12 ;
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
  wire [119:0] \state$169 ;
  wire [14:0] tree_0_carry_10;
  wire tree_0_carry_13;
  wire [14:0] tree_0_carry_16;
  wire [8:0] tree_0_carry_19;
  wire [8:0] tree_0_carry_22;
  wire [14:0] tree_0_carry_25;
  wire [14:0] tree_0_carry_28;
  wire [14:0] tree_0_carry_31;
  wire [14:0] tree_0_half_10;
  wire tree_0_half_13;
  wire [14:0] tree_0_half_16;
  wire [8:0] tree_0_half_19;
  wire [8:0] tree_0_half_22;
  wire [14:0] tree_0_half_25;
  wire [14:0] tree_0_half_28;
  wire [14:0] tree_0_half_31;
  wire [14:0] tree_0_sum_10;
  wire tree_0_sum_13;
  wire [14:0] tree_0_sum_16;
  wire [8:0] tree_0_sum_19;
  wire [8:0] tree_0_sum_22;
  wire [14:0] tree_0_sum_25;
  wire [14:0] tree_0_sum_28;
  wire [14:0] tree_0_sum_31;
  wire [14:0] tree_1_carry_10;
  wire tree_1_carry_13;
  wire [14:0] tree_1_carry_16;
  wire [8:0] tree_1_carry_19;
  wire [8:0] tree_1_carry_22;
  wire [14:0] tree_1_carry_25;
  wire [14:0] tree_1_carry_28;
  wire [14:0] tree_1_carry_31;
  wire [14:0] tree_1_half_10;
  wire tree_1_half_13;
  wire [14:0] tree_1_half_16;
  wire [8:0] tree_1_half_19;
  wire [8:0] tree_1_half_22;
  wire [14:0] tree_1_half_25;
  wire [14:0] tree_1_half_28;
  wire [14:0] tree_1_half_31;
  wire [14:0] tree_1_sum_10;
  wire tree_1_sum_13;
  wire [14:0] tree_1_sum_16;
  wire [8:0] tree_1_sum_19;
  wire [8:0] tree_1_sum_22;
  wire [14:0] tree_1_sum_25;
  wire [14:0] tree_1_sum_28;
  wire [14:0] tree_1_sum_31;
  wire [14:0] tree_2_carry_10;
  wire tree_2_carry_13;
  wire [14:0] tree_2_carry_16;
  wire [8:0] tree_2_carry_19;
  wire [8:0] tree_2_carry_22;
  wire [14:0] tree_2_carry_25;
  wire [14:0] tree_2_carry_28;
  wire [14:0] tree_2_carry_31;
  wire [14:0] tree_2_half_10;
  wire tree_2_half_13;
  wire [14:0] tree_2_half_16;
  wire [8:0] tree_2_half_19;
  wire [8:0] tree_2_half_22;
  wire [14:0] tree_2_half_25;
  wire [14:0] tree_2_half_28;
  wire [14:0] tree_2_half_31;
  wire [14:0] tree_2_sum_10;
  wire tree_2_sum_13;
  wire [14:0] tree_2_sum_16;
  wire [8:0] tree_2_sum_19;
  wire [8:0] tree_2_sum_22;
  wire [14:0] tree_2_sum_25;
  wire [14:0] tree_2_sum_28;
  wire [14:0] tree_2_sum_31;
  wire [14:0] tree_3_carry_10;
  wire tree_3_carry_13;
  wire [14:0] tree_3_carry_16;
  wire [8:0] tree_3_carry_19;
  wire [8:0] tree_3_carry_22;
  wire [14:0] tree_3_carry_25;
  wire [14:0] tree_3_carry_28;
  wire [14:0] tree_3_carry_31;
  wire [14:0] tree_3_half_10;
  wire tree_3_half_13;
  wire [14:0] tree_3_half_16;
  wire [8:0] tree_3_half_19;
  wire [8:0] tree_3_half_22;
  wire [14:0] tree_3_half_25;
  wire [14:0] tree_3_half_28;
  wire [14:0] tree_3_half_31;
  wire [14:0] tree_3_sum_10;
  wire tree_3_sum_13;
  wire [14:0] tree_3_sum_16;
  wire [8:0] tree_3_sum_19;
  wire [8:0] tree_3_sum_22;
  wire [14:0] tree_3_sum_25;
  wire [14:0] tree_3_sum_28;
  wire [14:0] tree_3_sum_31;
  assign \$1  = a_next[0] & a_next[1];
  assign digit_0_0_neg = a_next[8] ^ \$1 ;
  assign \$2  = ~ a_next[0];
  assign digit_0_0_two = a_next[1] & \$2 ;
  assign \$3  = { b_next[7], b_next[7:0] } & { a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0] };
  assign \$4  = { b_next[7:0], 1'h0 } & { digit_0_0_two, digit_0_0_two, digit_0_0_two, digit_0_0_two, digit_0_0_two, digit_0_0_two, digit_0_0_two, digit_0_0_two, digit_0_0_two };
  assign \$5  = \$3  | \$4 ;
  assign row_0_0 = \$5  ^ { digit_0_0_neg, digit_0_0_neg, digit_0_0_neg, digit_0_0_neg, digit_0_0_neg, digit_0_0_neg, digit_0_0_neg, digit_0_0_neg, digit_0_0_neg };
  assign \$6  = a_next[9] & a_next[10];
  assign digit_0_1_neg = a_next[17] ^ \$6 ;
  assign \$7  = ~ a_next[9];
  assign digit_0_1_two = a_next[10] & \$7 ;
  assign \$8  = { b_next[15], b_next[15:8] } & { a_next[9], a_next[9], a_next[9], a_next[9], a_next[9], a_next[9], a_next[9], a_next[9], a_next[9] };
  assign \$9  = { b_next[15:8], 1'h0 } & { digit_0_1_two, digit_0_1_two, digit_0_1_two, digit_0_1_two, digit_0_1_two, digit_0_1_two, digit_0_1_two, digit_0_1_two, digit_0_1_two };
  assign \$10  = \$8  | \$9 ;
  assign row_0_1 = \$10  ^ { digit_0_1_neg, digit_0_1_neg, digit_0_1_neg, digit_0_1_neg, digit_0_1_neg, digit_0_1_neg, digit_0_1_neg, digit_0_1_neg, digit_0_1_neg };
  assign \$11  = a_next[18] & a_next[19];
  assign digit_0_2_neg = a_next[26] ^ \$11 ;
  assign \$12  = ~ a_next[18];
  assign digit_0_2_two = a_next[19] & \$12 ;
  assign \$13  = { b_next[23], b_next[23:16] } & { a_next[18], a_next[18], a_next[18], a_next[18], a_next[18], a_next[18], a_next[18], a_next[18], a_next[18] };
  assign \$14  = { b_next[23:16], 1'h0 } & { digit_0_2_two, digit_0_2_two, digit_0_2_two, digit_0_2_two, digit_0_2_two, digit_0_2_two, digit_0_2_two, digit_0_2_two, digit_0_2_two };
  assign \$15  = \$13  | \$14 ;
  assign row_0_2 = \$15  ^ { digit_0_2_neg, digit_0_2_neg, digit_0_2_neg, digit_0_2_neg, digit_0_2_neg, digit_0_2_neg, digit_0_2_neg, digit_0_2_neg, digit_0_2_neg };
  assign \$16  = a_next[27] & a_next[28];
  assign digit_0_3_neg = a_next[35] ^ \$16 ;
  assign \$17  = ~ a_next[27];
  assign digit_0_3_two = a_next[28] & \$17 ;
  assign \$18  = { b_next[31], b_next[31:24] } & { a_next[27], a_next[27], a_next[27], a_next[27], a_next[27], a_next[27], a_next[27], a_next[27], a_next[27] };
  assign \$19  = { b_next[31:24], 1'h0 } & { digit_0_3_two, digit_0_3_two, digit_0_3_two, digit_0_3_two, digit_0_3_two, digit_0_3_two, digit_0_3_two, digit_0_3_two, digit_0_3_two };
  assign \$20  = \$18  | \$19 ;
  assign row_0_3 = \$20  ^ { digit_0_3_neg, digit_0_3_neg, digit_0_3_neg, digit_0_3_neg, digit_0_3_neg, digit_0_3_neg, digit_0_3_neg, digit_0_3_neg, digit_0_3_neg };
  assign tree_0_half_10 = state[14:0] ^ state[29:15];
  assign tree_0_sum_10 = tree_0_half_10 ^ { 14'h3e00, digit_0_0_neg };
  assign \$21  = state[14:0] & state[29:15];
  assign \$22  = tree_0_half_10 & { 14'h3e00, digit_0_0_neg };
  assign tree_0_carry_10 = \$21  | \$22 ;
  assign tree_0_half_13 = digit_0_1_neg ^ digit_0_2_neg;
  assign tree_0_sum_13 = tree_0_half_13 ^ digit_0_3_neg;
  assign \$23  = digit_0_1_neg & digit_0_2_neg;
  assign \$24  = tree_0_half_13 & digit_0_3_neg;
  assign tree_0_carry_13 = \$23  | \$24 ;
  assign tree_0_half_16 = tree_0_sum_10 ^ { tree_0_carry_10[13:0], 1'h0 };
  assign tree_0_sum_16 = tree_0_half_16 ^ { 14'h0000, tree_0_sum_13 };
  assign \$25  = tree_0_sum_10 & { tree_0_carry_10[13:0], 1'h0 };
  assign \$26  = tree_0_half_16 & { 14'h0000, tree_0_sum_13 };
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
  assign tree_0_half_25 = { 5'h00, tree_0_carry_19, 1'h0 } ^ tree_0_sum_16;
  assign tree_0_sum_25 = tree_0_half_25 ^ { tree_0_carry_16[13:0], 1'h0 };
  assign \$39  = { 5'h00, tree_0_carry_19, 1'h0 } & tree_0_sum_16;
  assign \$40  = tree_0_half_25 & { tree_0_carry_16[13:0], 1'h0 };
  assign tree_0_carry_25 = \$39  | \$40 ;
  assign tree_0_half_28 = { 6'h00, tree_0_sum_22 } ^ { 5'h00, tree_0_carry_22, 1'h0 };
  assign tree_0_sum_28 = tree_0_half_28 ^ tree_0_sum_25;
  assign \$41  = { 6'h00, tree_0_sum_22 } & { 5'h00, tree_0_carry_22, 1'h0 };
  assign \$42  = tree_0_half_28 & tree_0_sum_25;
  assign tree_0_carry_28 = \$41  | \$42 ;
  assign tree_0_half_31 = { tree_0_carry_25[13:0], 1'h0 } ^ { 4'h0, tree_0_carry_28[9:0], 1'h0 };
  assign tree_0_sum_31 = tree_0_half_31 ^ tree_0_sum_28;
  assign \$43  = { tree_0_carry_25[13:0], 1'h0 } & { 4'h0, tree_0_carry_28[9:0], 1'h0 };
  assign \$44  = tree_0_half_31 & tree_0_sum_28;
  assign tree_0_carry_31 = \$43  | \$44 ;
  assign \$45  = a_next[2] & a_next[3];
  assign digit_1_0_neg = a_next[8] ^ \$45 ;
  assign \$46  = ~ a_next[2];
  assign digit_1_0_two = a_next[3] & \$46 ;
  assign \$47  = { b_next[7], b_next[7:0] } & { a_next[2], a_next[2], a_next[2], a_next[2], a_next[2], a_next[2], a_next[2], a_next[2], a_next[2] };
  assign \$48  = { b_next[7:0], 1'h0 } & { digit_1_0_two, digit_1_0_two, digit_1_0_two, digit_1_0_two, digit_1_0_two, digit_1_0_two, digit_1_0_two, digit_1_0_two, digit_1_0_two };
  assign \$49  = \$47  | \$48 ;
  assign row_1_0 = \$49  ^ { digit_1_0_neg, digit_1_0_neg, digit_1_0_neg, digit_1_0_neg, digit_1_0_neg, digit_1_0_neg, digit_1_0_neg, digit_1_0_neg, digit_1_0_neg };
  assign \$50  = a_next[11] & a_next[12];
  assign digit_1_1_neg = a_next[17] ^ \$50 ;
  assign \$51  = ~ a_next[11];
  assign digit_1_1_two = a_next[12] & \$51 ;
  assign \$52  = { b_next[15], b_next[15:8] } & { a_next[11], a_next[11], a_next[11], a_next[11], a_next[11], a_next[11], a_next[11], a_next[11], a_next[11] };
  assign \$53  = { b_next[15:8], 1'h0 } & { digit_1_1_two, digit_1_1_two, digit_1_1_two, digit_1_1_two, digit_1_1_two, digit_1_1_two, digit_1_1_two, digit_1_1_two, digit_1_1_two };
  assign \$54  = \$52  | \$53 ;
  assign row_1_1 = \$54  ^ { digit_1_1_neg, digit_1_1_neg, digit_1_1_neg, digit_1_1_neg, digit_1_1_neg, digit_1_1_neg, digit_1_1_neg, digit_1_1_neg, digit_1_1_neg };
  assign \$55  = a_next[20] & a_next[21];
  assign digit_1_2_neg = a_next[26] ^ \$55 ;
  assign \$56  = ~ a_next[20];
  assign digit_1_2_two = a_next[21] & \$56 ;
  assign \$57  = { b_next[23], b_next[23:16] } & { a_next[20], a_next[20], a_next[20], a_next[20], a_next[20], a_next[20], a_next[20], a_next[20], a_next[20] };
  assign \$58  = { b_next[23:16], 1'h0 } & { digit_1_2_two, digit_1_2_two, digit_1_2_two, digit_1_2_two, digit_1_2_two, digit_1_2_two, digit_1_2_two, digit_1_2_two, digit_1_2_two };
  assign \$59  = \$57  | \$58 ;
  assign row_1_2 = \$59  ^ { digit_1_2_neg, digit_1_2_neg, digit_1_2_neg, digit_1_2_neg, digit_1_2_neg, digit_1_2_neg, digit_1_2_neg, digit_1_2_neg, digit_1_2_neg };
  assign \$60  = a_next[29] & a_next[30];
  assign digit_1_3_neg = a_next[35] ^ \$60 ;
  assign \$61  = ~ a_next[29];
  assign digit_1_3_two = a_next[30] & \$61 ;
  assign \$62  = { b_next[31], b_next[31:24] } & { a_next[29], a_next[29], a_next[29], a_next[29], a_next[29], a_next[29], a_next[29], a_next[29], a_next[29] };
  assign \$63  = { b_next[31:24], 1'h0 } & { digit_1_3_two, digit_1_3_two, digit_1_3_two, digit_1_3_two, digit_1_3_two, digit_1_3_two, digit_1_3_two, digit_1_3_two, digit_1_3_two };
  assign \$64  = \$62  | \$63 ;
  assign row_1_3 = \$64  ^ { digit_1_3_neg, digit_1_3_neg, digit_1_3_neg, digit_1_3_neg, digit_1_3_neg, digit_1_3_neg, digit_1_3_neg, digit_1_3_neg, digit_1_3_neg };
  assign tree_1_half_10 = state[44:30] ^ state[59:45];
  assign tree_1_sum_10 = tree_1_half_10 ^ { 14'h3e00, digit_1_0_neg };
  assign \$65  = state[44:30] & state[59:45];
  assign \$66  = tree_1_half_10 & { 14'h3e00, digit_1_0_neg };
  assign tree_1_carry_10 = \$65  | \$66 ;
  assign tree_1_half_13 = digit_1_1_neg ^ digit_1_2_neg;
  assign tree_1_sum_13 = tree_1_half_13 ^ digit_1_3_neg;
  assign \$67  = digit_1_1_neg & digit_1_2_neg;
  assign \$68  = tree_1_half_13 & digit_1_3_neg;
  assign tree_1_carry_13 = \$67  | \$68 ;
  assign tree_1_half_16 = tree_1_sum_10 ^ { tree_1_carry_10[13:0], 1'h0 };
  assign tree_1_sum_16 = tree_1_half_16 ^ { 14'h0000, tree_1_sum_13 };
  assign \$69  = tree_1_sum_10 & { tree_1_carry_10[13:0], 1'h0 };
  assign \$70  = tree_1_half_16 & { 14'h0000, tree_1_sum_13 };
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
  assign tree_1_half_25 = { 5'h00, tree_1_carry_19, 1'h0 } ^ tree_1_sum_16;
  assign tree_1_sum_25 = tree_1_half_25 ^ { tree_1_carry_16[13:0], 1'h0 };
  assign \$83  = { 5'h00, tree_1_carry_19, 1'h0 } & tree_1_sum_16;
  assign \$84  = tree_1_half_25 & { tree_1_carry_16[13:0], 1'h0 };
  assign tree_1_carry_25 = \$83  | \$84 ;
  assign tree_1_half_28 = { 6'h00, tree_1_sum_22 } ^ { 5'h00, tree_1_carry_22, 1'h0 };
  assign tree_1_sum_28 = tree_1_half_28 ^ tree_1_sum_25;
  assign \$85  = { 6'h00, tree_1_sum_22 } & { 5'h00, tree_1_carry_22, 1'h0 };
  assign \$86  = tree_1_half_28 & tree_1_sum_25;
  assign tree_1_carry_28 = \$85  | \$86 ;
  assign tree_1_half_31 = { tree_1_carry_25[13:0], 1'h0 } ^ { 4'h0, tree_1_carry_28[9:0], 1'h0 };
  assign tree_1_sum_31 = tree_1_half_31 ^ tree_1_sum_28;
  assign \$87  = { tree_1_carry_25[13:0], 1'h0 } & { 4'h0, tree_1_carry_28[9:0], 1'h0 };
  assign \$88  = tree_1_half_31 & tree_1_sum_28;
  assign tree_1_carry_31 = \$87  | \$88 ;
  assign \$89  = a_next[4] & a_next[5];
  assign digit_2_0_neg = a_next[8] ^ \$89 ;
  assign \$90  = ~ a_next[4];
  assign digit_2_0_two = a_next[5] & \$90 ;
  assign \$91  = { b_next[7], b_next[7:0] } & { a_next[4], a_next[4], a_next[4], a_next[4], a_next[4], a_next[4], a_next[4], a_next[4], a_next[4] };
  assign \$92  = { b_next[7:0], 1'h0 } & { digit_2_0_two, digit_2_0_two, digit_2_0_two, digit_2_0_two, digit_2_0_two, digit_2_0_two, digit_2_0_two, digit_2_0_two, digit_2_0_two };
  assign \$93  = \$91  | \$92 ;
  assign row_2_0 = \$93  ^ { digit_2_0_neg, digit_2_0_neg, digit_2_0_neg, digit_2_0_neg, digit_2_0_neg, digit_2_0_neg, digit_2_0_neg, digit_2_0_neg, digit_2_0_neg };
  assign \$94  = a_next[13] & a_next[14];
  assign digit_2_1_neg = a_next[17] ^ \$94 ;
  assign \$95  = ~ a_next[13];
  assign digit_2_1_two = a_next[14] & \$95 ;
  assign \$96  = { b_next[15], b_next[15:8] } & { a_next[13], a_next[13], a_next[13], a_next[13], a_next[13], a_next[13], a_next[13], a_next[13], a_next[13] };
  assign \$97  = { b_next[15:8], 1'h0 } & { digit_2_1_two, digit_2_1_two, digit_2_1_two, digit_2_1_two, digit_2_1_two, digit_2_1_two, digit_2_1_two, digit_2_1_two, digit_2_1_two };
  assign \$98  = \$96  | \$97 ;
  assign row_2_1 = \$98  ^ { digit_2_1_neg, digit_2_1_neg, digit_2_1_neg, digit_2_1_neg, digit_2_1_neg, digit_2_1_neg, digit_2_1_neg, digit_2_1_neg, digit_2_1_neg };
  assign \$99  = a_next[22] & a_next[23];
  assign digit_2_2_neg = a_next[26] ^ \$99 ;
  assign \$100  = ~ a_next[22];
  assign digit_2_2_two = a_next[23] & \$100 ;
  assign \$101  = { b_next[23], b_next[23:16] } & { a_next[22], a_next[22], a_next[22], a_next[22], a_next[22], a_next[22], a_next[22], a_next[22], a_next[22] };
  assign \$102  = { b_next[23:16], 1'h0 } & { digit_2_2_two, digit_2_2_two, digit_2_2_two, digit_2_2_two, digit_2_2_two, digit_2_2_two, digit_2_2_two, digit_2_2_two, digit_2_2_two };
  assign \$103  = \$101  | \$102 ;
  assign row_2_2 = \$103  ^ { digit_2_2_neg, digit_2_2_neg, digit_2_2_neg, digit_2_2_neg, digit_2_2_neg, digit_2_2_neg, digit_2_2_neg, digit_2_2_neg, digit_2_2_neg };
  assign \$104  = a_next[31] & a_next[32];
  assign digit_2_3_neg = a_next[35] ^ \$104 ;
  assign \$105  = ~ a_next[31];
  assign digit_2_3_two = a_next[32] & \$105 ;
  assign \$106  = { b_next[31], b_next[31:24] } & { a_next[31], a_next[31], a_next[31], a_next[31], a_next[31], a_next[31], a_next[31], a_next[31], a_next[31] };
  assign \$107  = { b_next[31:24], 1'h0 } & { digit_2_3_two, digit_2_3_two, digit_2_3_two, digit_2_3_two, digit_2_3_two, digit_2_3_two, digit_2_3_two, digit_2_3_two, digit_2_3_two };
  assign \$108  = \$106  | \$107 ;
  assign row_2_3 = \$108  ^ { digit_2_3_neg, digit_2_3_neg, digit_2_3_neg, digit_2_3_neg, digit_2_3_neg, digit_2_3_neg, digit_2_3_neg, digit_2_3_neg, digit_2_3_neg };
  assign tree_2_half_10 = state[74:60] ^ state[89:75];
  assign tree_2_sum_10 = tree_2_half_10 ^ { 14'h3e00, digit_2_0_neg };
  assign \$109  = state[74:60] & state[89:75];
  assign \$110  = tree_2_half_10 & { 14'h3e00, digit_2_0_neg };
  assign tree_2_carry_10 = \$109  | \$110 ;
  assign tree_2_half_13 = digit_2_1_neg ^ digit_2_2_neg;
  assign tree_2_sum_13 = tree_2_half_13 ^ digit_2_3_neg;
  assign \$111  = digit_2_1_neg & digit_2_2_neg;
  assign \$112  = tree_2_half_13 & digit_2_3_neg;
  assign tree_2_carry_13 = \$111  | \$112 ;
  assign tree_2_half_16 = tree_2_sum_10 ^ { tree_2_carry_10[13:0], 1'h0 };
  assign tree_2_sum_16 = tree_2_half_16 ^ { 14'h0000, tree_2_sum_13 };
  assign \$113  = tree_2_sum_10 & { tree_2_carry_10[13:0], 1'h0 };
  assign \$114  = tree_2_half_16 & { 14'h0000, tree_2_sum_13 };
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
  assign tree_2_half_25 = { 5'h00, tree_2_carry_19, 1'h0 } ^ tree_2_sum_16;
  assign tree_2_sum_25 = tree_2_half_25 ^ { tree_2_carry_16[13:0], 1'h0 };
  assign \$127  = { 5'h00, tree_2_carry_19, 1'h0 } & tree_2_sum_16;
  assign \$128  = tree_2_half_25 & { tree_2_carry_16[13:0], 1'h0 };
  assign tree_2_carry_25 = \$127  | \$128 ;
  assign tree_2_half_28 = { 6'h00, tree_2_sum_22 } ^ { 5'h00, tree_2_carry_22, 1'h0 };
  assign tree_2_sum_28 = tree_2_half_28 ^ tree_2_sum_25;
  assign \$129  = { 6'h00, tree_2_sum_22 } & { 5'h00, tree_2_carry_22, 1'h0 };
  assign \$130  = tree_2_half_28 & tree_2_sum_25;
  assign tree_2_carry_28 = \$129  | \$130 ;
  assign tree_2_half_31 = { tree_2_carry_25[13:0], 1'h0 } ^ { 4'h0, tree_2_carry_28[9:0], 1'h0 };
  assign tree_2_sum_31 = tree_2_half_31 ^ tree_2_sum_28;
  assign \$131  = { tree_2_carry_25[13:0], 1'h0 } & { 4'h0, tree_2_carry_28[9:0], 1'h0 };
  assign \$132  = tree_2_half_31 & tree_2_sum_28;
  assign tree_2_carry_31 = \$131  | \$132 ;
  assign \$133  = a_next[6] & a_next[7];
  assign digit_3_0_neg = a_next[8] ^ \$133 ;
  assign \$134  = ~ a_next[6];
  assign digit_3_0_two = a_next[7] & \$134 ;
  assign \$135  = { b_next[7], b_next[7:0] } & { a_next[6], a_next[6], a_next[6], a_next[6], a_next[6], a_next[6], a_next[6], a_next[6], a_next[6] };
  assign \$136  = { b_next[7:0], 1'h0 } & { digit_3_0_two, digit_3_0_two, digit_3_0_two, digit_3_0_two, digit_3_0_two, digit_3_0_two, digit_3_0_two, digit_3_0_two, digit_3_0_two };
  assign \$137  = \$135  | \$136 ;
  assign row_3_0 = \$137  ^ { digit_3_0_neg, digit_3_0_neg, digit_3_0_neg, digit_3_0_neg, digit_3_0_neg, digit_3_0_neg, digit_3_0_neg, digit_3_0_neg, digit_3_0_neg };
  assign \$138  = a_next[15] & a_next[16];
  assign digit_3_1_neg = a_next[17] ^ \$138 ;
  assign \$139  = ~ a_next[15];
  assign digit_3_1_two = a_next[16] & \$139 ;
  assign \$140  = { b_next[15], b_next[15:8] } & { a_next[15], a_next[15], a_next[15], a_next[15], a_next[15], a_next[15], a_next[15], a_next[15], a_next[15] };
  assign \$141  = { b_next[15:8], 1'h0 } & { digit_3_1_two, digit_3_1_two, digit_3_1_two, digit_3_1_two, digit_3_1_two, digit_3_1_two, digit_3_1_two, digit_3_1_two, digit_3_1_two };
  assign \$142  = \$140  | \$141 ;
  assign row_3_1 = \$142  ^ { digit_3_1_neg, digit_3_1_neg, digit_3_1_neg, digit_3_1_neg, digit_3_1_neg, digit_3_1_neg, digit_3_1_neg, digit_3_1_neg, digit_3_1_neg };
  assign \$143  = a_next[24] & a_next[25];
  assign digit_3_2_neg = a_next[26] ^ \$143 ;
  assign \$144  = ~ a_next[24];
  assign digit_3_2_two = a_next[25] & \$144 ;
  assign \$145  = { b_next[23], b_next[23:16] } & { a_next[24], a_next[24], a_next[24], a_next[24], a_next[24], a_next[24], a_next[24], a_next[24], a_next[24] };
  assign \$146  = { b_next[23:16], 1'h0 } & { digit_3_2_two, digit_3_2_two, digit_3_2_two, digit_3_2_two, digit_3_2_two, digit_3_2_two, digit_3_2_two, digit_3_2_two, digit_3_2_two };
  assign \$147  = \$145  | \$146 ;
  assign row_3_2 = \$147  ^ { digit_3_2_neg, digit_3_2_neg, digit_3_2_neg, digit_3_2_neg, digit_3_2_neg, digit_3_2_neg, digit_3_2_neg, digit_3_2_neg, digit_3_2_neg };
  assign \$148  = a_next[33] & a_next[34];
  assign digit_3_3_neg = a_next[35] ^ \$148 ;
  assign \$149  = ~ a_next[33];
  assign digit_3_3_two = a_next[34] & \$149 ;
  assign \$150  = { b_next[31], b_next[31:24] } & { a_next[33], a_next[33], a_next[33], a_next[33], a_next[33], a_next[33], a_next[33], a_next[33], a_next[33] };
  assign \$151  = { b_next[31:24], 1'h0 } & { digit_3_3_two, digit_3_3_two, digit_3_3_two, digit_3_3_two, digit_3_3_two, digit_3_3_two, digit_3_3_two, digit_3_3_two, digit_3_3_two };
  assign \$152  = \$150  | \$151 ;
  assign row_3_3 = \$152  ^ { digit_3_3_neg, digit_3_3_neg, digit_3_3_neg, digit_3_3_neg, digit_3_3_neg, digit_3_3_neg, digit_3_3_neg, digit_3_3_neg, digit_3_3_neg };
  assign tree_3_half_10 = state[104:90] ^ state[119:105];
  assign tree_3_sum_10 = tree_3_half_10 ^ { 14'h3e00, digit_3_0_neg };
  assign \$153  = state[104:90] & state[119:105];
  assign \$154  = tree_3_half_10 & { 14'h3e00, digit_3_0_neg };
  assign tree_3_carry_10 = \$153  | \$154 ;
  assign tree_3_half_13 = digit_3_1_neg ^ digit_3_2_neg;
  assign tree_3_sum_13 = tree_3_half_13 ^ digit_3_3_neg;
  assign \$155  = digit_3_1_neg & digit_3_2_neg;
  assign \$156  = tree_3_half_13 & digit_3_3_neg;
  assign tree_3_carry_13 = \$155  | \$156 ;
  assign tree_3_half_16 = tree_3_sum_10 ^ { tree_3_carry_10[13:0], 1'h0 };
  assign tree_3_sum_16 = tree_3_half_16 ^ { 14'h0000, tree_3_sum_13 };
  assign \$157  = tree_3_sum_10 & { tree_3_carry_10[13:0], 1'h0 };
  assign \$158  = tree_3_half_16 & { 14'h0000, tree_3_sum_13 };
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
  assign tree_3_half_25 = { 5'h00, tree_3_carry_19, 1'h0 } ^ tree_3_sum_16;
  assign tree_3_sum_25 = tree_3_half_25 ^ { tree_3_carry_16[13:0], 1'h0 };
  assign \$171  = { 5'h00, tree_3_carry_19, 1'h0 } & tree_3_sum_16;
  assign \$172  = tree_3_half_25 & { tree_3_carry_16[13:0], 1'h0 };
  assign tree_3_carry_25 = \$171  | \$172 ;
  assign tree_3_half_28 = { 6'h00, tree_3_sum_22 } ^ { 5'h00, tree_3_carry_22, 1'h0 };
  assign tree_3_sum_28 = tree_3_half_28 ^ tree_3_sum_25;
  assign \$173  = { 6'h00, tree_3_sum_22 } & { 5'h00, tree_3_carry_22, 1'h0 };
  assign \$174  = tree_3_half_28 & tree_3_sum_25;
  assign tree_3_carry_28 = \$173  | \$174 ;
  assign tree_3_half_31 = { tree_3_carry_25[13:0], 1'h0 } ^ { 4'h0, tree_3_carry_28[9:0], 1'h0 };
  assign tree_3_sum_31 = tree_3_half_31 ^ tree_3_sum_28;
  assign \$175  = { tree_3_carry_25[13:0], 1'h0 } & { 4'h0, tree_3_carry_28[9:0], 1'h0 };
  assign \$176  = tree_3_half_31 & tree_3_sum_28;
  assign tree_3_carry_31 = \$175  | \$176 ;
  always @(posedge clk)
    a_next <= a;
  always @(posedge clk)
    b_next <= b;
  always @(posedge clk)
    state_next <= { tree_3_carry_31[13:0], 1'h0, tree_3_sum_31, tree_2_carry_31[13:0], 1'h0, tree_2_sum_31, tree_1_carry_31[13:0], 1'h0, tree_1_sum_31, tree_0_carry_31[13:0], 1'h0, tree_0_sum_31 };
  assign \state$169  = state_next;
  assign digit_3_3_one = a_next[33];
  assign digit_3_2_one = a_next[24];
  assign digit_3_1_one = a_next[15];
  assign digit_3_0_one = a_next[6];
  assign digit_2_3_one = a_next[31];
  assign digit_2_2_one = a_next[22];
  assign digit_2_1_one = a_next[13];
  assign digit_2_0_one = a_next[4];
  assign digit_1_3_one = a_next[29];
  assign digit_1_2_one = a_next[20];
  assign digit_1_1_one = a_next[11];
  assign digit_1_0_one = a_next[2];
  assign digit_0_3_one = a_next[27];
  assign digit_0_2_one = a_next[18];
  assign digit_0_1_one = a_next[9];
  assign \b$12  = b_next;
  assign digit_0_0_one = a_next[0];
  assign \a$8  = a_next;
endmodule

module final_adder_opt2_s8xs8_21_of_32(clk, result, state);
  input clk;
  wire clk;
  output [20:0] result;
  reg [20:0] result;
  input [119:0] state;
  wire [119:0] state;
  wire [15:0] \$1 ;
  wire [14:0] \$10 ;
  wire \$11 ;
  wire [14:0] \$12 ;
  wire \$14 ;
  wire \$16 ;
  wire [6:0] \$17 ;
  wire [15:0] \$2 ;
  wire [14:0] \$24 ;
  wire [14:0] \$26 ;
  wire [21:0] \$29 ;
  wire [15:0] \$3 ;
  wire [15:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [14:0] held_0;
  reg [14:0] held_1;
  reg [14:0] held_2;
  reg [14:0] held_3;
  wire [14:0] number_0;
  wire [14:0] number_1;
  wire [14:0] number_2;
  wire [14:0] number_3;
  wire [20:0] \result$20 ;
  wire [14:0] tree_carry_11;
  wire [14:0] tree_carry_5;
  wire [6:0] tree_carry_8;
  wire [14:0] tree_half_11;
  wire [14:0] tree_half_5;
  wire [6:0] tree_half_8;
  wire [14:0] tree_sum_11;
  wire [14:0] tree_sum_5;
  wire [6:0] tree_sum_8;
  assign { \$1 [15], number_0 } = state[14:0] + state[29:15];
  assign { \$2 [15], number_1 } = state[44:30] + state[59:45];
  assign { \$3 [15], number_2 } = state[74:60] + state[89:75];
  assign { \$4 [15], number_3 } = state[104:90] + state[119:105];
  assign \$5  = ~ held_0[14];
  assign \$6  = ~ held_1[14];
  assign tree_half_5 = { 4'h0, \$5 , held_0[13:4] } ^ { 2'h0, \$6 , held_1[13:2] };
  assign \$7  = ~ held_2[14];
  assign tree_sum_5 = tree_half_5 ^ { \$7 , held_2[13:0] };
  assign \$8  = ~ held_0[14];
  assign \$9  = ~ held_1[14];
  assign \$10  = { 4'h0, \$8 , held_0[13:4] } & { 2'h0, \$9 , held_1[13:2] };
  assign \$11  = ~ held_2[14];
  assign \$12  = tree_half_5 & { \$11 , held_2[13:0] };
  assign tree_carry_5 = \$10  | \$12 ;
  assign \$14  = ~ held_3[14];
  assign tree_half_8 = { 3'h0, tree_carry_5[12:9] } ^ { \$14 , held_3[13:8] };
  assign \$16  = ~ held_3[14];
  assign \$17  = { 3'h0, tree_carry_5[12:9] } & { \$16 , held_3[13:8] };
  assign tree_carry_8 = \$17  | { 1'h0, tree_half_8[5], 1'h0, tree_half_8[3], 1'h0, tree_half_8[1:0] };
  assign tree_half_11 = { 2'h0, tree_sum_5[14:2] } ^ { tree_half_8[6], tree_sum_8[5], tree_half_8[4], tree_sum_8[3], tree_half_8[2], tree_sum_8[1:0], tree_carry_5[8:1] };
  assign tree_sum_11 = tree_half_11 ^ { tree_carry_8[5:0], 1'h0, held_3[7:0] };
  assign \$24  = { 2'h0, tree_sum_5[14:2] } & { tree_half_8[6], tree_sum_8[5], tree_half_8[4], tree_sum_8[3], tree_half_8[2], tree_sum_8[1:0], tree_carry_5[8:1] };
  assign \$26  = tree_half_11 & { tree_carry_8[5:0], 1'h0, held_3[7:0] };
  assign tree_carry_11 = \$24  | \$26 ;
  assign \$29  = { tree_sum_11, tree_sum_5[1:0], held_0[3:0] } + { tree_carry_11[13:0], 1'h0, tree_carry_5[0], 1'h0, held_1[1:0], 2'h0 };
  always @(posedge clk)
    held_0 <= number_0;
  always @(posedge clk)
    held_1 <= number_1;
  always @(posedge clk)
    held_2 <= number_2;
  always @(posedge clk)
    held_3 <= number_3;
  always @(posedge clk)
    result <= \$29 [20:0];
  assign { tree_sum_8[5], tree_sum_8[3], tree_sum_8[1:0] } = ~ { tree_half_8[5], tree_half_8[3], tree_half_8[1:0] };
  assign \$4 [14:0] = number_3;
  assign \$3 [14:0] = number_2;
  assign \$2 [14:0] = number_1;
  assign \$1 [14:0] = number_0;
  assign \result$20  = result;
  assign { tree_sum_8[6], tree_sum_8[4], tree_sum_8[2] } = { tree_half_8[6], tree_half_8[4], tree_half_8[2] };
endmodule

module accumulator_opt2_s8xs8_21_of_32_to_28(first, last, clk, first_next, last_next, sum, value);
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
  output [27:0] sum;
  wire [27:0] sum;
  input [20:0] value;
  wire [20:0] value;
  wire [29:0] \$1 ;
  reg done;
  wire [27:0] held;
  wire held_first;
  wire held_last;
  reg [27:0] total;
  assign held = first_next ? 28'h0000000 : total;
  assign sum = done ? total : 28'h0000000;
  assign \$1  = $signed({ 1'h0, held }) + $signed(value);
  always @(posedge clk)
    first_next <= first;
  always @(posedge clk)
    last_next <= last;
  always @(posedge clk)
    done <= last_next;
  always @(posedge clk)
    total <= \$1 [27:0];
  assign held_last = last_next;
  assign held_first = first_next;
endmodule

module pe_cube_opt2_s8xs8_21_of_32_x8_to_28(b, first, last, clk, a_next, b_next, first_next, last_next, sum, a);
  input [255:0] b;
  wire [255:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [287:0] a_next;
  wire [287:0] a_next;
  output [255:0] b_next;
  wire [255:0] b_next;
  output first_next;
  wire first_next;
  output last_next;
  wire last_next;
  output [27:0] sum;
  wire [27:0] sum;
  input [287:0] a;
  wire [287:0] a;
  wire accumulator_first_next;
  wire accumulator_last_next;
  wire [27:0] accumulator_sum;
  wire [20:0] final_adder_0_result;
  wire [35:0] layer_0_a_next;
  wire [31:0] layer_0_b_next;
  wire [119:0] layer_0_state_next;
  wire [35:0] layer_1_a_next;
  wire [31:0] layer_1_b_next;
  wire [119:0] layer_1_state_next;
  wire [35:0] layer_2_a_next;
  wire [31:0] layer_2_b_next;
  wire [119:0] layer_2_state_next;
  wire [35:0] layer_3_a_next;
  wire [31:0] layer_3_b_next;
  wire [119:0] layer_3_state_next;
  wire [35:0] layer_4_a_next;
  wire [31:0] layer_4_b_next;
  wire [119:0] layer_4_state_next;
  wire [35:0] layer_5_a_next;
  wire [31:0] layer_5_b_next;
  wire [119:0] layer_5_state_next;
  wire [35:0] layer_6_a_next;
  wire [31:0] layer_6_b_next;
  wire [119:0] layer_6_state_next;
  wire [35:0] layer_7_a_next;
  wire [31:0] layer_7_b_next;
  wire [119:0] layer_7_state_next;
  accumulator_opt2_s8xs8_21_of_32_to_28 accumulator (
    .clk(clk),
    .first(first),
    .first_next(first_next),
    .last(last),
    .last_next(last_next),
    .sum(sum),
    .value(final_adder_0_result)
  );
  final_adder_opt2_s8xs8_21_of_32 final_adder_0 (
    .clk(clk),
    .result(final_adder_0_result),
    .state(layer_7_state_next)
  );
  pe_chain_opt2_s8xs8_21_of_32 layer_0 (
    .a(a[35:0]),
    .a_next(layer_0_a_next),
    .b(b[31:0]),
    .b_next(layer_0_b_next),
    .clk(clk),
    .state(120'h000000000000000000000000000000),
    .state_next(layer_0_state_next)
  );
  pe_chain_opt2_s8xs8_21_of_32 layer_1 (
    .a(a[71:36]),
    .a_next(layer_1_a_next),
    .b(b[63:32]),
    .b_next(layer_1_b_next),
    .clk(clk),
    .state(layer_0_state_next),
    .state_next(layer_1_state_next)
  );
  pe_chain_opt2_s8xs8_21_of_32 layer_2 (
    .a(a[107:72]),
    .a_next(layer_2_a_next),
    .b(b[95:64]),
    .b_next(layer_2_b_next),
    .clk(clk),
    .state(layer_1_state_next),
    .state_next(layer_2_state_next)
  );
  pe_chain_opt2_s8xs8_21_of_32 layer_3 (
    .a(a[143:108]),
    .a_next(layer_3_a_next),
    .b(b[127:96]),
    .b_next(layer_3_b_next),
    .clk(clk),
    .state(layer_2_state_next),
    .state_next(layer_3_state_next)
  );
  pe_chain_opt2_s8xs8_21_of_32 layer_4 (
    .a(a[179:144]),
    .a_next(layer_4_a_next),
    .b(b[159:128]),
    .b_next(layer_4_b_next),
    .clk(clk),
    .state(layer_3_state_next),
    .state_next(layer_4_state_next)
  );
  pe_chain_opt2_s8xs8_21_of_32 layer_5 (
    .a(a[215:180]),
    .a_next(layer_5_a_next),
    .b(b[191:160]),
    .b_next(layer_5_b_next),
    .clk(clk),
    .state(layer_4_state_next),
    .state_next(layer_5_state_next)
  );
  pe_chain_opt2_s8xs8_21_of_32 layer_6 (
    .a(a[251:216]),
    .a_next(layer_6_a_next),
    .b(b[223:192]),
    .b_next(layer_6_b_next),
    .clk(clk),
    .state(layer_5_state_next),
    .state_next(layer_6_state_next)
  );
  pe_chain_opt2_s8xs8_21_of_32 layer_7 (
    .a(a[287:252]),
    .a_next(layer_7_a_next),
    .b(b[255:224]),
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

module row_cube_opt2_s8xs8_21_of_32_x8_to_28_x8(b, first, last, clk, b_next, first_next, last_next, sums, a);
  input [2047:0] b;
  wire [2047:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [2047:0] b_next;
  wire [2047:0] b_next;
  output first_next;
  wire first_next;
  output last_next;
  wire last_next;
  output [223:0] sums;
  wire [223:0] sums;
  input [287:0] a;
  wire [287:0] a;
  wire [287:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [287:0] pe_0_a_next;
  wire [255:0] pe_0_b_next;
  wire pe_0_first_next;
  wire pe_0_last_next;
  wire [27:0] pe_0_sum;
  wire [287:0] pe_1_a_next;
  wire [255:0] pe_1_b_next;
  wire pe_1_first_next;
  wire pe_1_last_next;
  wire [27:0] pe_1_sum;
  wire [287:0] pe_2_a_next;
  wire [255:0] pe_2_b_next;
  wire pe_2_first_next;
  wire pe_2_last_next;
  wire [27:0] pe_2_sum;
  wire [287:0] pe_3_a_next;
  wire [255:0] pe_3_b_next;
  wire pe_3_first_next;
  wire pe_3_last_next;
  wire [27:0] pe_3_sum;
  wire [287:0] pe_4_a_next;
  wire [255:0] pe_4_b_next;
  wire pe_4_first_next;
  wire pe_4_last_next;
  wire [27:0] pe_4_sum;
  wire [287:0] pe_5_a_next;
  wire [255:0] pe_5_b_next;
  wire pe_5_first_next;
  wire pe_5_last_next;
  wire [27:0] pe_5_sum;
  wire [287:0] pe_6_a_next;
  wire [255:0] pe_6_b_next;
  wire pe_6_first_next;
  wire pe_6_last_next;
  wire [27:0] pe_6_sum;
  wire [255:0] pe_7_b_next;
  wire [27:0] pe_7_sum;
  pe_cube_opt2_s8xs8_21_of_32_x8_to_28 pe_0 (
    .a(a),
    .a_next(pe_0_a_next),
    .b(b[255:0]),
    .b_next(pe_0_b_next),
    .clk(clk),
    .first(first),
    .first_next(first_next),
    .last(last),
    .last_next(last_next),
    .sum(pe_0_sum)
  );
  pe_cube_opt2_s8xs8_21_of_32_x8_to_28 pe_1 (
    .a(pe_0_a_next),
    .a_next(pe_1_a_next),
    .b(b[511:256]),
    .b_next(pe_1_b_next),
    .clk(clk),
    .first(first_next),
    .first_next(pe_1_first_next),
    .last(last_next),
    .last_next(pe_1_last_next),
    .sum(pe_1_sum)
  );
  pe_cube_opt2_s8xs8_21_of_32_x8_to_28 pe_2 (
    .a(pe_1_a_next),
    .a_next(pe_2_a_next),
    .b(b[767:512]),
    .b_next(pe_2_b_next),
    .clk(clk),
    .first(pe_1_first_next),
    .first_next(pe_2_first_next),
    .last(pe_1_last_next),
    .last_next(pe_2_last_next),
    .sum(pe_2_sum)
  );
  pe_cube_opt2_s8xs8_21_of_32_x8_to_28 pe_3 (
    .a(pe_2_a_next),
    .a_next(pe_3_a_next),
    .b(b[1023:768]),
    .b_next(pe_3_b_next),
    .clk(clk),
    .first(pe_2_first_next),
    .first_next(pe_3_first_next),
    .last(pe_2_last_next),
    .last_next(pe_3_last_next),
    .sum(pe_3_sum)
  );
  pe_cube_opt2_s8xs8_21_of_32_x8_to_28 pe_4 (
    .a(pe_3_a_next),
    .a_next(pe_4_a_next),
    .b(b[1279:1024]),
    .b_next(pe_4_b_next),
    .clk(clk),
    .first(pe_3_first_next),
    .first_next(pe_4_first_next),
    .last(pe_3_last_next),
    .last_next(pe_4_last_next),
    .sum(pe_4_sum)
  );
  pe_cube_opt2_s8xs8_21_of_32_x8_to_28 pe_5 (
    .a(pe_4_a_next),
    .a_next(pe_5_a_next),
    .b(b[1535:1280]),
    .b_next(pe_5_b_next),
    .clk(clk),
    .first(pe_4_first_next),
    .first_next(pe_5_first_next),
    .last(pe_4_last_next),
    .last_next(pe_5_last_next),
    .sum(pe_5_sum)
  );
  pe_cube_opt2_s8xs8_21_of_32_x8_to_28 pe_6 (
    .a(pe_5_a_next),
    .a_next(pe_6_a_next),
    .b(b[1791:1536]),
    .b_next(pe_6_b_next),
    .clk(clk),
    .first(pe_5_first_next),
    .first_next(pe_6_first_next),
    .last(pe_5_last_next),
    .last_next(pe_6_last_next),
    .sum(pe_6_sum)
  );
  pe_cube_opt2_s8xs8_21_of_32_x8_to_28 pe_7 (
    .a(pe_6_a_next),
    .a_next(\$1 ),
    .b(b[2047:1792]),
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

module group_cube_opt2_s8xs8_21_of_32_x8_to_28_8x8(b, first, last, clk, b_next, first_next, last_next, picked, a);
  input [2047:0] b;
  wire [2047:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [2047:0] b_next;
  wire [2047:0] b_next;
  output first_next;
  wire first_next;
  output last_next;
  wire last_next;
  output [223:0] picked;
  reg [223:0] picked;
  input [2303:0] a;
  wire [2303:0] a;
  wire [223:0] \$1 ;
  wire [223:0] \$2 ;
  wire [223:0] \$3 ;
  wire [223:0] \$4 ;
  wire [223:0] \$5 ;
  wire [223:0] \$6 ;
  wire [223:0] \$7 ;
  wire [223:0] picked_now;
  wire [2047:0] row_0_b_next;
  wire row_0_first_next;
  wire row_0_last_next;
  wire [223:0] row_0_sums;
  wire [2047:0] row_1_b_next;
  wire row_1_first_next;
  wire row_1_last_next;
  wire [223:0] row_1_sums;
  wire [2047:0] row_2_b_next;
  wire row_2_first_next;
  wire row_2_last_next;
  wire [223:0] row_2_sums;
  wire [2047:0] row_3_b_next;
  wire row_3_first_next;
  wire row_3_last_next;
  wire [223:0] row_3_sums;
  wire [2047:0] row_4_b_next;
  wire row_4_first_next;
  wire row_4_last_next;
  wire [223:0] row_4_sums;
  wire [2047:0] row_5_b_next;
  wire row_5_first_next;
  wire row_5_last_next;
  wire [223:0] row_5_sums;
  wire [2047:0] row_6_b_next;
  wire row_6_first_next;
  wire row_6_last_next;
  wire [223:0] row_6_sums;
  wire [2047:0] row_7_b_next;
  wire row_7_first_next;
  wire row_7_last_next;
  wire [223:0] row_7_sums;
  wire [2303:0] skew_a_skewed;
  assign \$3  = \$1  | \$2 ;
  assign \$4  = row_4_sums | row_5_sums;
  assign \$5  = row_6_sums | row_7_sums;
  assign \$6  = \$4  | \$5 ;
  assign \$7  = \$3  | \$6 ;
  always @(posedge clk)
    picked <= \$7 ;
  assign \$1  = row_0_sums | row_1_sums;
  assign \$2  = row_2_sums | row_3_sums;
  row_cube_opt2_s8xs8_21_of_32_x8_to_28_x8 row_0 (
    .a(skew_a_skewed[287:0]),
    .b(b),
    .b_next(row_0_b_next),
    .clk(clk),
    .first(first),
    .first_next(row_0_first_next),
    .last(last),
    .last_next(row_0_last_next),
    .sums(row_0_sums)
  );
  row_cube_opt2_s8xs8_21_of_32_x8_to_28_x8 row_1 (
    .a(skew_a_skewed[575:288]),
    .b(row_0_b_next),
    .b_next(row_1_b_next),
    .clk(clk),
    .first(row_0_first_next),
    .first_next(row_1_first_next),
    .last(row_0_last_next),
    .last_next(row_1_last_next),
    .sums(row_1_sums)
  );
  row_cube_opt2_s8xs8_21_of_32_x8_to_28_x8 row_2 (
    .a(skew_a_skewed[863:576]),
    .b(row_1_b_next),
    .b_next(row_2_b_next),
    .clk(clk),
    .first(row_1_first_next),
    .first_next(row_2_first_next),
    .last(row_1_last_next),
    .last_next(row_2_last_next),
    .sums(row_2_sums)
  );
  row_cube_opt2_s8xs8_21_of_32_x8_to_28_x8 row_3 (
    .a(skew_a_skewed[1151:864]),
    .b(row_2_b_next),
    .b_next(row_3_b_next),
    .clk(clk),
    .first(row_2_first_next),
    .first_next(row_3_first_next),
    .last(row_2_last_next),
    .last_next(row_3_last_next),
    .sums(row_3_sums)
  );
  row_cube_opt2_s8xs8_21_of_32_x8_to_28_x8 row_4 (
    .a(skew_a_skewed[1439:1152]),
    .b(row_3_b_next),
    .b_next(row_4_b_next),
    .clk(clk),
    .first(row_3_first_next),
    .first_next(row_4_first_next),
    .last(row_3_last_next),
    .last_next(row_4_last_next),
    .sums(row_4_sums)
  );
  row_cube_opt2_s8xs8_21_of_32_x8_to_28_x8 row_5 (
    .a(skew_a_skewed[1727:1440]),
    .b(row_4_b_next),
    .b_next(row_5_b_next),
    .clk(clk),
    .first(row_4_first_next),
    .first_next(row_5_first_next),
    .last(row_4_last_next),
    .last_next(row_5_last_next),
    .sums(row_5_sums)
  );
  row_cube_opt2_s8xs8_21_of_32_x8_to_28_x8 row_6 (
    .a(skew_a_skewed[2015:1728]),
    .b(row_5_b_next),
    .b_next(row_6_b_next),
    .clk(clk),
    .first(row_5_first_next),
    .first_next(row_6_first_next),
    .last(row_5_last_next),
    .last_next(row_6_last_next),
    .sums(row_6_sums)
  );
  row_cube_opt2_s8xs8_21_of_32_x8_to_28_x8 row_7 (
    .a(skew_a_skewed[2303:2016]),
    .b(row_6_b_next),
    .b_next(b_next),
    .clk(clk),
    .first(row_6_first_next),
    .first_next(first_next),
    .last(row_6_last_next),
    .last_next(last_next),
    .sums(row_7_sums)
  );
  skew_8x288 skew_a (
    .clk(clk),
    .skewed(skew_a_skewed),
    .straight(a)
  );
  assign row_7_last_next = last_next;
  assign row_7_first_next = first_next;
  assign row_7_b_next = b_next;
  assign picked_now = picked;
endmodule

module array_cube_opt2_s8xs8_21_of_32_8x8x8_to_28(b, first, last, clk, c, a);
  input [2047:0] b;
  wire [2047:0] b;
  input first;
  wire first;
  input last;
  wire last;
  input clk;
  wire clk;
  output [223:0] c;
  wire [223:0] c;
  input [2047:0] a;
  wire [2047:0] a;
  wire [2047:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  reg [2047:0] \edge ;
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
  wire [35:0] encoder_1_0_code;
  wire [35:0] encoder_1_10_code;
  wire [35:0] encoder_1_11_code;
  wire [35:0] encoder_1_12_code;
  wire [35:0] encoder_1_13_code;
  wire [35:0] encoder_1_14_code;
  wire [35:0] encoder_1_15_code;
  wire [35:0] encoder_1_1_code;
  wire [35:0] encoder_1_2_code;
  wire [35:0] encoder_1_3_code;
  wire [35:0] encoder_1_4_code;
  wire [35:0] encoder_1_5_code;
  wire [35:0] encoder_1_6_code;
  wire [35:0] encoder_1_7_code;
  wire [35:0] encoder_1_8_code;
  wire [35:0] encoder_1_9_code;
  wire [35:0] encoder_2_0_code;
  wire [35:0] encoder_2_10_code;
  wire [35:0] encoder_2_11_code;
  wire [35:0] encoder_2_12_code;
  wire [35:0] encoder_2_13_code;
  wire [35:0] encoder_2_14_code;
  wire [35:0] encoder_2_15_code;
  wire [35:0] encoder_2_1_code;
  wire [35:0] encoder_2_2_code;
  wire [35:0] encoder_2_3_code;
  wire [35:0] encoder_2_4_code;
  wire [35:0] encoder_2_5_code;
  wire [35:0] encoder_2_6_code;
  wire [35:0] encoder_2_7_code;
  wire [35:0] encoder_2_8_code;
  wire [35:0] encoder_2_9_code;
  wire [35:0] encoder_3_0_code;
  wire [35:0] encoder_3_10_code;
  wire [35:0] encoder_3_11_code;
  wire [35:0] encoder_3_12_code;
  wire [35:0] encoder_3_13_code;
  wire [35:0] encoder_3_14_code;
  wire [35:0] encoder_3_15_code;
  wire [35:0] encoder_3_1_code;
  wire [35:0] encoder_3_2_code;
  wire [35:0] encoder_3_3_code;
  wire [35:0] encoder_3_4_code;
  wire [35:0] encoder_3_5_code;
  wire [35:0] encoder_3_6_code;
  wire [35:0] encoder_3_7_code;
  wire [35:0] encoder_3_8_code;
  wire [35:0] encoder_3_9_code;
  reg [10:0] first_line;
  wire [223:0] group_0_picked;
  reg [10:0] last_line;
  wire [287:0] layers_a_0_skewed;
  wire [287:0] layers_a_1_skewed;
  wire [287:0] layers_a_2_skewed;
  wire [287:0] layers_a_3_skewed;
  wire [287:0] layers_a_4_skewed;
  wire [287:0] layers_a_5_skewed;
  wire [287:0] layers_a_6_skewed;
  wire [287:0] layers_a_7_skewed;
  wire [255:0] layers_b_0_skewed;
  wire [255:0] layers_b_1_skewed;
  wire [255:0] layers_b_2_skewed;
  wire [255:0] layers_b_3_skewed;
  wire [255:0] layers_b_4_skewed;
  wire [255:0] layers_b_5_skewed;
  wire [255:0] layers_b_6_skewed;
  wire [255:0] layers_b_7_skewed;
  wire [2047:0] skew_b_0_skewed;
  always @(posedge clk)
    \edge  <= b;
  always @(posedge clk)
    first_line <= { first_line[9:0], first };
  always @(posedge clk)
    last_line <= { last_line[9:0], last };
  encoder_opt2_s8xs8_21_of_32 encoder_0_0 (
    .a(a[31:0]),
    .clk(clk),
    .code(encoder_0_0_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_0_1 (
    .a(a[63:32]),
    .clk(clk),
    .code(encoder_0_1_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_0_10 (
    .a(a[351:320]),
    .clk(clk),
    .code(encoder_0_10_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_0_11 (
    .a(a[383:352]),
    .clk(clk),
    .code(encoder_0_11_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_0_12 (
    .a(a[415:384]),
    .clk(clk),
    .code(encoder_0_12_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_0_13 (
    .a(a[447:416]),
    .clk(clk),
    .code(encoder_0_13_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_0_14 (
    .a(a[479:448]),
    .clk(clk),
    .code(encoder_0_14_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_0_15 (
    .a(a[511:480]),
    .clk(clk),
    .code(encoder_0_15_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_0_2 (
    .a(a[95:64]),
    .clk(clk),
    .code(encoder_0_2_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_0_3 (
    .a(a[127:96]),
    .clk(clk),
    .code(encoder_0_3_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_0_4 (
    .a(a[159:128]),
    .clk(clk),
    .code(encoder_0_4_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_0_5 (
    .a(a[191:160]),
    .clk(clk),
    .code(encoder_0_5_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_0_6 (
    .a(a[223:192]),
    .clk(clk),
    .code(encoder_0_6_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_0_7 (
    .a(a[255:224]),
    .clk(clk),
    .code(encoder_0_7_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_0_8 (
    .a(a[287:256]),
    .clk(clk),
    .code(encoder_0_8_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_0_9 (
    .a(a[319:288]),
    .clk(clk),
    .code(encoder_0_9_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_1_0 (
    .a(a[543:512]),
    .clk(clk),
    .code(encoder_1_0_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_1_1 (
    .a(a[575:544]),
    .clk(clk),
    .code(encoder_1_1_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_1_10 (
    .a(a[863:832]),
    .clk(clk),
    .code(encoder_1_10_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_1_11 (
    .a(a[895:864]),
    .clk(clk),
    .code(encoder_1_11_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_1_12 (
    .a(a[927:896]),
    .clk(clk),
    .code(encoder_1_12_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_1_13 (
    .a(a[959:928]),
    .clk(clk),
    .code(encoder_1_13_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_1_14 (
    .a(a[991:960]),
    .clk(clk),
    .code(encoder_1_14_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_1_15 (
    .a(a[1023:992]),
    .clk(clk),
    .code(encoder_1_15_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_1_2 (
    .a(a[607:576]),
    .clk(clk),
    .code(encoder_1_2_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_1_3 (
    .a(a[639:608]),
    .clk(clk),
    .code(encoder_1_3_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_1_4 (
    .a(a[671:640]),
    .clk(clk),
    .code(encoder_1_4_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_1_5 (
    .a(a[703:672]),
    .clk(clk),
    .code(encoder_1_5_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_1_6 (
    .a(a[735:704]),
    .clk(clk),
    .code(encoder_1_6_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_1_7 (
    .a(a[767:736]),
    .clk(clk),
    .code(encoder_1_7_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_1_8 (
    .a(a[799:768]),
    .clk(clk),
    .code(encoder_1_8_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_1_9 (
    .a(a[831:800]),
    .clk(clk),
    .code(encoder_1_9_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_2_0 (
    .a(a[1055:1024]),
    .clk(clk),
    .code(encoder_2_0_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_2_1 (
    .a(a[1087:1056]),
    .clk(clk),
    .code(encoder_2_1_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_2_10 (
    .a(a[1375:1344]),
    .clk(clk),
    .code(encoder_2_10_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_2_11 (
    .a(a[1407:1376]),
    .clk(clk),
    .code(encoder_2_11_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_2_12 (
    .a(a[1439:1408]),
    .clk(clk),
    .code(encoder_2_12_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_2_13 (
    .a(a[1471:1440]),
    .clk(clk),
    .code(encoder_2_13_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_2_14 (
    .a(a[1503:1472]),
    .clk(clk),
    .code(encoder_2_14_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_2_15 (
    .a(a[1535:1504]),
    .clk(clk),
    .code(encoder_2_15_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_2_2 (
    .a(a[1119:1088]),
    .clk(clk),
    .code(encoder_2_2_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_2_3 (
    .a(a[1151:1120]),
    .clk(clk),
    .code(encoder_2_3_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_2_4 (
    .a(a[1183:1152]),
    .clk(clk),
    .code(encoder_2_4_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_2_5 (
    .a(a[1215:1184]),
    .clk(clk),
    .code(encoder_2_5_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_2_6 (
    .a(a[1247:1216]),
    .clk(clk),
    .code(encoder_2_6_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_2_7 (
    .a(a[1279:1248]),
    .clk(clk),
    .code(encoder_2_7_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_2_8 (
    .a(a[1311:1280]),
    .clk(clk),
    .code(encoder_2_8_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_2_9 (
    .a(a[1343:1312]),
    .clk(clk),
    .code(encoder_2_9_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_3_0 (
    .a(a[1567:1536]),
    .clk(clk),
    .code(encoder_3_0_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_3_1 (
    .a(a[1599:1568]),
    .clk(clk),
    .code(encoder_3_1_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_3_10 (
    .a(a[1887:1856]),
    .clk(clk),
    .code(encoder_3_10_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_3_11 (
    .a(a[1919:1888]),
    .clk(clk),
    .code(encoder_3_11_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_3_12 (
    .a(a[1951:1920]),
    .clk(clk),
    .code(encoder_3_12_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_3_13 (
    .a(a[1983:1952]),
    .clk(clk),
    .code(encoder_3_13_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_3_14 (
    .a(a[2015:1984]),
    .clk(clk),
    .code(encoder_3_14_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_3_15 (
    .a(a[2047:2016]),
    .clk(clk),
    .code(encoder_3_15_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_3_2 (
    .a(a[1631:1600]),
    .clk(clk),
    .code(encoder_3_2_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_3_3 (
    .a(a[1663:1632]),
    .clk(clk),
    .code(encoder_3_3_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_3_4 (
    .a(a[1695:1664]),
    .clk(clk),
    .code(encoder_3_4_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_3_5 (
    .a(a[1727:1696]),
    .clk(clk),
    .code(encoder_3_5_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_3_6 (
    .a(a[1759:1728]),
    .clk(clk),
    .code(encoder_3_6_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_3_7 (
    .a(a[1791:1760]),
    .clk(clk),
    .code(encoder_3_7_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_3_8 (
    .a(a[1823:1792]),
    .clk(clk),
    .code(encoder_3_8_code)
  );
  encoder_opt2_s8xs8_21_of_32 encoder_3_9 (
    .a(a[1855:1824]),
    .clk(clk),
    .code(encoder_3_9_code)
  );
  group_cube_opt2_s8xs8_21_of_32_x8_to_28_8x8 group_0 (
    .a({ layers_a_7_skewed, layers_a_6_skewed, layers_a_5_skewed, layers_a_4_skewed, layers_a_3_skewed, layers_a_2_skewed, layers_a_1_skewed, layers_a_0_skewed }),
    .b(skew_b_0_skewed),
    .b_next(\$1 ),
    .clk(clk),
    .first(first_line[10]),
    .first_next(\$2 ),
    .last(last_line[10]),
    .last_next(\$3 ),
    .picked(c)
  );
  skew_8x36 layers_a_0 (
    .clk(clk),
    .skewed(layers_a_0_skewed),
    .straight({ encoder_0_7_code, encoder_0_6_code, encoder_0_5_code, encoder_0_4_code, encoder_0_3_code, encoder_0_2_code, encoder_0_1_code, encoder_0_0_code })
  );
  skew_8x36 layers_a_1 (
    .clk(clk),
    .skewed(layers_a_1_skewed),
    .straight({ encoder_0_15_code, encoder_0_14_code, encoder_0_13_code, encoder_0_12_code, encoder_0_11_code, encoder_0_10_code, encoder_0_9_code, encoder_0_8_code })
  );
  skew_8x36 layers_a_2 (
    .clk(clk),
    .skewed(layers_a_2_skewed),
    .straight({ encoder_1_7_code, encoder_1_6_code, encoder_1_5_code, encoder_1_4_code, encoder_1_3_code, encoder_1_2_code, encoder_1_1_code, encoder_1_0_code })
  );
  skew_8x36 layers_a_3 (
    .clk(clk),
    .skewed(layers_a_3_skewed),
    .straight({ encoder_1_15_code, encoder_1_14_code, encoder_1_13_code, encoder_1_12_code, encoder_1_11_code, encoder_1_10_code, encoder_1_9_code, encoder_1_8_code })
  );
  skew_8x36 layers_a_4 (
    .clk(clk),
    .skewed(layers_a_4_skewed),
    .straight({ encoder_2_7_code, encoder_2_6_code, encoder_2_5_code, encoder_2_4_code, encoder_2_3_code, encoder_2_2_code, encoder_2_1_code, encoder_2_0_code })
  );
  skew_8x36 layers_a_5 (
    .clk(clk),
    .skewed(layers_a_5_skewed),
    .straight({ encoder_2_15_code, encoder_2_14_code, encoder_2_13_code, encoder_2_12_code, encoder_2_11_code, encoder_2_10_code, encoder_2_9_code, encoder_2_8_code })
  );
  skew_8x36 layers_a_6 (
    .clk(clk),
    .skewed(layers_a_6_skewed),
    .straight({ encoder_3_7_code, encoder_3_6_code, encoder_3_5_code, encoder_3_4_code, encoder_3_3_code, encoder_3_2_code, encoder_3_1_code, encoder_3_0_code })
  );
  skew_8x36 layers_a_7 (
    .clk(clk),
    .skewed(layers_a_7_skewed),
    .straight({ encoder_3_15_code, encoder_3_14_code, encoder_3_13_code, encoder_3_12_code, encoder_3_11_code, encoder_3_10_code, encoder_3_9_code, encoder_3_8_code })
  );
  skew_8x32 layers_b_0 (
    .clk(clk),
    .skewed(layers_b_0_skewed),
    .straight(\edge [255:0])
  );
  skew_8x32 layers_b_1 (
    .clk(clk),
    .skewed(layers_b_1_skewed),
    .straight(\edge [511:256])
  );
  skew_8x32 layers_b_2 (
    .clk(clk),
    .skewed(layers_b_2_skewed),
    .straight(\edge [767:512])
  );
  skew_8x32 layers_b_3 (
    .clk(clk),
    .skewed(layers_b_3_skewed),
    .straight(\edge [1023:768])
  );
  skew_8x32 layers_b_4 (
    .clk(clk),
    .skewed(layers_b_4_skewed),
    .straight(\edge [1279:1024])
  );
  skew_8x32 layers_b_5 (
    .clk(clk),
    .skewed(layers_b_5_skewed),
    .straight(\edge [1535:1280])
  );
  skew_8x32 layers_b_6 (
    .clk(clk),
    .skewed(layers_b_6_skewed),
    .straight(\edge [1791:1536])
  );
  skew_8x32 layers_b_7 (
    .clk(clk),
    .skewed(layers_b_7_skewed),
    .straight(\edge [2047:1792])
  );
  skew_8x256 skew_b_0 (
    .clk(clk),
    .skewed(skew_b_0_skewed),
    .straight({ layers_b_7_skewed, layers_b_6_skewed, layers_b_5_skewed, layers_b_4_skewed, layers_b_3_skewed, layers_b_2_skewed, layers_b_1_skewed, layers_b_0_skewed })
  );
  assign group_0_picked = c;
endmodule

module lane_store_s28_to_28_x30(value, fetch, clk, rst, token_next, word, token);
  input [27:0] value;
  wire [27:0] value;
  input fetch;
  wire fetch;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [32:0] token_next;
  reg [32:0] token_next;
  output [27:0] word;
  reg [27:0] word;
  input [32:0] token;
  wire [32:0] token;
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
  wire [27:0] \$46 ;
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
  wire [32:0] \$60 ;
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
  wire [27:0] \$70 ;
  wire [27:0] \$71 ;
  wire [27:0] \$72 ;
  wire [27:0] \$73 ;
  wire [27:0] \$74 ;
  wire [27:0] \$75 ;
  wire [27:0] \$76 ;
  wire [27:0] \$77 ;
  wire [27:0] \$78 ;
  wire [27:0] \$79 ;
  wire [27:0] \$8 ;
  wire [27:0] \$80 ;
  wire [27:0] \$81 ;
  wire [27:0] \$82 ;
  wire [27:0] \$83 ;
  wire [27:0] \$84 ;
  wire [27:0] \$85 ;
  wire [27:0] \$86 ;
  wire [27:0] \$87 ;
  wire [27:0] \$88 ;
  wire [27:0] \$89 ;
  wire [27:0] \$9 ;
  wire [27:0] \$90 ;
  wire [29:0] \$91 ;
  wire [27:0] \$92 ;
  wire [29:0] \$procmux$47_Y ;
  wire [27:0] \$signal ;
  wire [32:0] held_token;
  wire \held_token.final ;
  wire \held_token.first ;
  wire \held_token.last ;
  wire [29:0] \held_token.slot ;
  reg [29:0] pointer;
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
  reg [27:0] word_23;
  reg [27:0] word_24;
  reg [27:0] word_25;
  reg [27:0] word_26;
  reg [27:0] word_27;
  reg [27:0] word_28;
  reg [27:0] word_29;
  reg [27:0] word_3;
  reg [27:0] word_4;
  reg [27:0] word_5;
  reg [27:0] word_6;
  reg [27:0] word_7;
  reg [27:0] word_8;
  reg [27:0] word_9;
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
  assign \$43  = word_23 & { pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23] };
  assign \$44  = \$42  | \$43 ;
  assign \$45  = \$41  | \$44 ;
  assign \$46  = \$38  | \$45 ;
  assign \$47  = word_24 & { pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24] };
  assign \$48  = word_25 & { pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25] };
  assign \$49  = \$47  | \$48 ;
  assign \$50  = word_26 & { pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26] };
  assign \$51  = word_27 & { pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27] };
  assign \$52  = \$50  | \$51 ;
  assign \$53  = \$49  | \$52 ;
  assign \$54  = word_28 & { pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28] };
  assign \$55  = word_29 & { pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29] };
  assign \$56  = \$54  | \$55 ;
  assign \$57  = \$53  | \$56 ;
  assign \$58  = \$46  | \$57 ;
  assign \$59  = \$31  | \$58 ;
  always @(posedge clk)
    token_next <= \$60 ;
  always @(posedge clk)
    word_0 <= \$61 ;
  always @(posedge clk)
    word_1 <= \$62 ;
  always @(posedge clk)
    word_2 <= \$63 ;
  always @(posedge clk)
    word_3 <= \$64 ;
  always @(posedge clk)
    word_4 <= \$65 ;
  always @(posedge clk)
    word_5 <= \$66 ;
  always @(posedge clk)
    word_6 <= \$67 ;
  always @(posedge clk)
    word_7 <= \$68 ;
  always @(posedge clk)
    word_8 <= \$69 ;
  always @(posedge clk)
    word_9 <= \$70 ;
  always @(posedge clk)
    word_10 <= \$71 ;
  always @(posedge clk)
    word_11 <= \$72 ;
  always @(posedge clk)
    word_12 <= \$73 ;
  always @(posedge clk)
    word_13 <= \$74 ;
  always @(posedge clk)
    word_14 <= \$75 ;
  always @(posedge clk)
    word_15 <= \$76 ;
  always @(posedge clk)
    word_16 <= \$77 ;
  always @(posedge clk)
    word_17 <= \$78 ;
  always @(posedge clk)
    word_18 <= \$79 ;
  always @(posedge clk)
    word_19 <= \$80 ;
  always @(posedge clk)
    word_20 <= \$81 ;
  always @(posedge clk)
    word_21 <= \$82 ;
  always @(posedge clk)
    word_22 <= \$83 ;
  always @(posedge clk)
    word_23 <= \$84 ;
  always @(posedge clk)
    word_24 <= \$85 ;
  always @(posedge clk)
    word_25 <= \$86 ;
  always @(posedge clk)
    word_26 <= \$87 ;
  always @(posedge clk)
    word_27 <= \$88 ;
  always @(posedge clk)
    word_28 <= \$89 ;
  always @(posedge clk)
    word_29 <= \$90 ;
  always @(posedge clk)
    pointer <= \$91 ;
  always @(posedge clk)
    word <= \$92 ;
  assign \$1  = word_0 & { pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0] };
  assign \$2  = word_1 & { pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1] };
  assign \$3  = \$1  | \$2 ;
  assign \$4  = word_2 & { pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2] };
  assign \$5  = word_3 & { pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3] };
  assign \$6  = \$4  | \$5 ;
  assign \$7  = \$3  | \$6 ;
  assign \$65  = token_next[7] ? value : word_4;
  assign \$64  = token_next[6] ? value : word_3;
  assign \$63  = token_next[5] ? value : word_2;
  assign \$62  = token_next[4] ? value : word_1;
  assign \$61  = token_next[3] ? value : word_0;
  assign \$60  = rst ? 33'h000000000 : token;
  assign \$92  = fetch ? \$59  : word;
  assign \$procmux$47_Y  = fetch ? { pointer[28:0], pointer[29] } : pointer;
  assign \$91  = rst ? 30'h00000001 : \$procmux$47_Y ;
  assign \$90  = token_next[32] ? value : word_29;
  assign \$89  = token_next[31] ? value : word_28;
  assign \$88  = token_next[30] ? value : word_27;
  assign \$87  = token_next[29] ? value : word_26;
  assign \$86  = token_next[28] ? value : word_25;
  assign \$85  = token_next[27] ? value : word_24;
  assign \$84  = token_next[26] ? value : word_23;
  assign \$83  = token_next[25] ? value : word_22;
  assign \$82  = token_next[24] ? value : word_21;
  assign \$81  = token_next[23] ? value : word_20;
  assign \$80  = token_next[22] ? value : word_19;
  assign \$79  = token_next[21] ? value : word_18;
  assign \$78  = token_next[20] ? value : word_17;
  assign \$77  = token_next[19] ? value : word_16;
  assign \$76  = token_next[18] ? value : word_15;
  assign \$75  = token_next[17] ? value : word_14;
  assign \$74  = token_next[16] ? value : word_13;
  assign \$73  = token_next[15] ? value : word_12;
  assign \$72  = token_next[14] ? value : word_11;
  assign \$71  = token_next[13] ? value : word_10;
  assign \$70  = token_next[12] ? value : word_9;
  assign \$69  = token_next[11] ? value : word_8;
  assign \$68  = token_next[10] ? value : word_7;
  assign \$67  = token_next[9] ? value : word_6;
  assign \$66  = token_next[8] ? value : word_5;
  assign \held_token.slot  = token_next[32:3];
  assign \held_token.last  = token_next[2];
  assign \held_token.final  = token_next[1];
  assign \held_token.first  = token_next[0];
  assign \$signal  = word;
  assign total = value;
  assign held_token = token_next;
endmodule

module collector_8_lane_store_s28_to_28_x30(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
  input [223:0] values;
  wire [223:0] values;
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
  output [223:0] m_axis_tdata;
  wire [223:0] m_axis_tdata;
  output m_axis_tlast;
  reg m_axis_tlast;
  input [32:0] token;
  wire [32:0] token;
  wire [5:0] \$1 ;
  wire \$10 ;
  wire [29:0] \$11 ;
  wire [29:0] \$12 ;
  wire [29:0] \$13 ;
  wire [29:0] \$14 ;
  wire [29:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [29:0] \$19 ;
  wire [6:0] \$2 ;
  wire [4:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire [29:0] \$23 ;
  wire \$24 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [29:0] \$procmux$41_Y ;
  wire \$signal ;
  reg [4:0] \$signal$11 ;
  wire \$signal$14 ;
  reg [29:0] \$signal$15 ;
  wire fetch;
  wire [32:0] lane_0_token_next;
  wire [27:0] lane_0_word;
  wire [32:0] lane_1_token_next;
  wire [27:0] lane_1_word;
  wire [32:0] lane_2_token_next;
  wire [27:0] lane_2_word;
  wire [32:0] lane_3_token_next;
  wire [27:0] lane_3_word;
  wire [32:0] lane_4_token_next;
  wire [27:0] lane_4_word;
  wire [32:0] lane_5_token_next;
  wire [27:0] lane_5_word;
  wire [32:0] lane_6_token_next;
  wire [27:0] lane_6_word;
  wire [32:0] lane_7_token_next;
  wire [27:0] lane_7_word;
  reg [29:0] pointer;
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
  assign \$11  = ~ lane_7_token_next[32:3];
  assign \$12  = \$signal$15  & \$11 ;
  assign \$13  = lane_7_token_next[32:3] & { lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2], lane_7_token_next[2] };
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
  assign \$procmux$41_Y  = released ? { pointer[28:0], pointer[29] } : pointer;
  assign \$19  = rst ? 30'h00000001 : \$procmux$41_Y ;
  lane_store_s28_to_28_x30 lane_0 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(lane_0_token_next),
    .value(values[27:0]),
    .word(lane_0_word)
  );
  lane_store_s28_to_28_x30 lane_1 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_0_token_next),
    .token_next(lane_1_token_next),
    .value(values[55:28]),
    .word(lane_1_word)
  );
  lane_store_s28_to_28_x30 lane_2 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_1_token_next),
    .token_next(lane_2_token_next),
    .value(values[83:56]),
    .word(lane_2_word)
  );
  lane_store_s28_to_28_x30 lane_3 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_2_token_next),
    .token_next(lane_3_token_next),
    .value(values[111:84]),
    .word(lane_3_word)
  );
  lane_store_s28_to_28_x30 lane_4 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_3_token_next),
    .token_next(lane_4_token_next),
    .value(values[139:112]),
    .word(lane_4_word)
  );
  lane_store_s28_to_28_x30 lane_5 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_4_token_next),
    .token_next(lane_5_token_next),
    .value(values[167:140]),
    .word(lane_5_word)
  );
  lane_store_s28_to_28_x30 lane_6 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_5_token_next),
    .token_next(lane_6_token_next),
    .value(values[195:168]),
    .word(lane_6_word)
  );
  lane_store_s28_to_28_x30 lane_7 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_6_token_next),
    .token_next(lane_7_token_next),
    .value(values[223:196]),
    .word(lane_7_word)
  );
  assign m_axis_tdata = { lane_7_word, lane_6_word, lane_5_word, lane_4_word, lane_3_word, lane_2_word, lane_1_word, lane_0_word };
  assign fetch = released;
  assign tlast = m_axis_tlast;
  assign \$signal$14  = m_axis_tvalid;
  assign \$signal  = released;
endmodule

module tpe_opt2_cube_8x8x8_s8xs8_k4096_d30(s_axis_a_tdata, s_axis_a_tlast, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
  input [2047:0] s_axis_a_tdata;
  wire [2047:0] s_axis_a_tdata;
  input s_axis_a_tlast;
  wire s_axis_a_tlast;
  input s_axis_b_tvalid;
  wire s_axis_b_tvalid;
  input [2047:0] s_axis_b_tdata;
  wire [2047:0] s_axis_b_tdata;
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
  output [223:0] m_axis_tdata;
  wire [223:0] m_axis_tdata;
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
  wire \$45 ;
  wire \$46 ;
  wire [29:0] \$47 ;
  wire [5:0] \$48 ;
  wire [3:0] \$49 ;
  wire \$5 ;
  wire [6:0] \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire [2:0] \$53 ;
  wire \$54 ;
  wire [3:0] \$55 ;
  wire [4:0] \$56 ;
  wire [98:0] \$57 ;
  wire [32:0] \$58 ;
  wire [4:0] \$59 ;
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
  wire [223:0] array_c;
  wire [223:0] collector_m_axis_tdata;
  wire collector_m_axis_tlast;
  wire collector_m_axis_tvalid;
  wire collector_released;
  reg [2:0] cooldown;
  wire \end ;
  wire error;
  reg [4:0] free;
  reg [32:0] landing;
  wire [2047:0] operands;
  reg [3:0] remaining;
  reg [4:0] slot;
  reg start;
  wire [8:0] token;
  wire \token.final ;
  wire \token.first ;
  wire \token.last ;
  wire [4:0] \token.slot ;
  wire \token.valid ;
  reg [98:0] token_line;
  assign \$35  = token_line[98:94] == 5'h12;
  assign \$36  = token_line[98:94] == 5'h13;
  assign \$37  = token_line[98:94] == 5'h14;
  assign \$38  = token_line[98:94] == 5'h15;
  assign \$39  = token_line[98:94] == 5'h16;
  assign \$40  = token_line[98:94] == 5'h17;
  assign \$41  = token_line[98:94] == 5'h18;
  assign \$42  = token_line[98:94] == 5'h19;
  assign \$43  = token_line[98:94] == 5'h1a;
  assign \$44  = token_line[98:94] == 5'h1b;
  assign \$45  = token_line[98:94] == 5'h1c;
  assign \$46  = token_line[98:94] == 5'h1d;
  assign \$47  = { \$46 , \$45 , \$44 , \$43 , \$42 , \$41 , \$40 , \$39 , \$38 , \$37 , \$36 , \$35 , \$34 , \$33 , \$32 , \$31 , \$30 , \$29 , \$28 , \$27 , \$26 , \$25 , \$24 , \$23 , \$22 , \$21 , \$20 , \$19 , \$18 , \$17  } & { token_line[90], token_line[90], token_line[90], token_line[90], token_line[90], token_line[90], token_line[90], token_line[90], token_line[90], token_line[90], token_line[90], token_line[90], token_line[90], token_line[90], token_line[90], token_line[90], token_line[90], token_line[90], token_line[90], token_line[90], token_line[90], token_line[90], token_line[90], token_line[90], token_line[90], token_line[90], token_line[90], token_line[90], token_line[90], token_line[90] };
  assign \$48  = free + collector_released;
  assign \$49  = \end  ? 4'h8 : 4'h0;
  assign \$50  = \$48  - \$49 ;
  assign \$51  = \$signal$18  & start;
  always @(posedge clk)
    start <= \$52 ;
  always @(posedge clk)
    cooldown <= \$53 ;
  always @(posedge clk)
    framing_error <= \$54 ;
  always @(posedge clk)
    remaining <= \$55 ;
  always @(posedge clk)
    slot <= \$56 ;
  always @(posedge clk)
    token_line <= \$57 ;
  always @(posedge clk)
    landing <= \$58 ;
  always @(posedge clk)
    free <= \$59 ;
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
  assign operands = \$signal$18  ? s_axis_a_tdata : 2048'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  assign \token.valid  = | remaining;
  assign \token.last  = remaining == 1'h1;
  assign \$8  = | cooldown;
  assign \$9  = cooldown - 1'h1;
  assign \$10  = s_axis_a_tlast != s_axis_b_tlast;
  assign \$11  = \$signal$18  & \$10 ;
  assign \$12  = remaining - 1'h1;
  assign \$13  = slot == 5'h1d;
  assign \$14  = slot + 1'h1;
  assign \$15  = \$13  ? 6'h00 : \$14 ;
  assign \$16  = token_line[92] & token_line[90];
  assign \$17  = ! token_line[98:94];
  assign \$18  = token_line[98:94] == 1'h1;
  assign \$19  = token_line[98:94] == 2'h2;
  assign \$20  = token_line[98:94] == 2'h3;
  assign \$21  = token_line[98:94] == 3'h4;
  assign \$22  = token_line[98:94] == 3'h5;
  assign \$23  = token_line[98:94] == 3'h6;
  assign \$24  = token_line[98:94] == 3'h7;
  assign \$25  = token_line[98:94] == 4'h8;
  assign \$26  = token_line[98:94] == 4'h9;
  assign \$27  = token_line[98:94] == 4'ha;
  assign \$28  = token_line[98:94] == 4'hb;
  assign \$29  = token_line[98:94] == 4'hc;
  assign \$30  = token_line[98:94] == 4'hd;
  assign \$31  = token_line[98:94] == 4'he;
  assign \$32  = token_line[98:94] == 4'hf;
  assign \$33  = token_line[98:94] == 5'h10;
  assign \$34  = token_line[98:94] == 5'h11;
  assign \$59  = rst ? 5'h1e : \$50 [4:0];
  assign \$procmux$11_Y  = \token.valid  ? \$12 [3:0] : remaining;
  assign \$procmux$13_Y  = \end  ? 4'h8 : \$procmux$11_Y ;
  assign \$55  = rst ? 4'h0 : \$procmux$13_Y ;
  assign \$procmux$17_Y  = \$11  ? 1'h1 : framing_error;
  assign \$54  = rst ? 1'h0 : \$procmux$17_Y ;
  assign \$procmux$21_Y  = \$8  ? \$9 [2:0] : cooldown;
  assign \$procmux$23_Y  = \end  ? 3'h7 : \$procmux$21_Y ;
  assign \$53  = rst ? 3'h7 : \$procmux$23_Y ;
  assign \$procmux$27_Y  = \$signal$18  ? s_axis_a_tlast : start;
  assign \$52  = rst ? 1'h1 : \$procmux$27_Y ;
  assign \$58  = rst ? 33'h000000000 : { \$47 , token_line[93], \$16 , token_line[91] };
  assign \$57  = rst ? 99'h0000000000000000000000000 : { token_line[89:0], slot, \token.last , 2'h3, \token.valid  };
  assign \$procmux$7_Y  = \token.valid  ? \$15 [4:0] : slot;
  assign \$56  = rst ? 5'h00 : \$procmux$7_Y ;
  array_cube_opt2_s8xs8_21_of_32_8x8x8_to_28 array (
    .a(operands),
    .b(s_axis_b_tdata),
    .c(array_c),
    .clk(clk),
    .first(\$51 ),
    .last(\end )
  );
  collector_8_lane_store_s28_to_28_x30 collector (
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
