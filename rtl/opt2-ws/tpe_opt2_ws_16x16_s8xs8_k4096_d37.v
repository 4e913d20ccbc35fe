// tpe_opt2_ws_16x16_s8xs8_k4096_d37: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=tpe, cell=opt2, array=ws, rows=16, cols=16, layers=0, recoding=ent, digits=parallel, encoder=edge, shift=reduction, accumulate=carry-save, lanes=4, group=0, run_ahead=0, b_recoding=, a_width=8, b_width=8, a_signed=True, b_signed=True, k_max=4096, depth=37, constant_time=False

module encoder_opt2_s8xs8_22_of_64(clk, code, a);
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

module skew_16x32(clk, skewed, straight);
  input clk;
  wire clk;
  output [511:0] skewed;
  wire [511:0] skewed;
  input [511:0] straight;
  wire [511:0] straight;
  reg [31:0] line_1;
  reg [319:0] line_10;
  reg [351:0] line_11;
  reg [383:0] line_12;
  reg [415:0] line_13;
  reg [447:0] line_14;
  reg [479:0] line_15;
  reg [63:0] line_2;
  reg [95:0] line_3;
  reg [127:0] line_4;
  reg [159:0] line_5;
  reg [191:0] line_6;
  reg [223:0] line_7;
  reg [255:0] line_8;
  reg [287:0] line_9;
  always @(posedge clk)
    line_1 <= straight[63:32];
  always @(posedge clk)
    line_10 <= { line_10[287:0], straight[351:320] };
  always @(posedge clk)
    line_11 <= { line_11[319:0], straight[383:352] };
  always @(posedge clk)
    line_12 <= { line_12[351:0], straight[415:384] };
  always @(posedge clk)
    line_13 <= { line_13[383:0], straight[447:416] };
  always @(posedge clk)
    line_14 <= { line_14[415:0], straight[479:448] };
  always @(posedge clk)
    line_15 <= { line_15[447:0], straight[511:480] };
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
  always @(posedge clk)
    line_8 <= { line_8[223:0], straight[287:256] };
  always @(posedge clk)
    line_9 <= { line_9[255:0], straight[319:288] };
  assign skewed = { line_15[479:448], line_14[447:416], line_13[415:384], line_12[383:352], line_11[351:320], line_10[319:288], line_9[287:256], line_8[255:224], line_7[223:192], line_6[191:160], line_5[159:128], line_4[127:96], line_3[95:64], line_2[63:32], line_1, straight[31:0] };
endmodule

module skew_16x36(clk, skewed, straight);
  input clk;
  wire clk;
  output [575:0] skewed;
  wire [575:0] skewed;
  input [575:0] straight;
  wire [575:0] straight;
  reg [35:0] line_1;
  reg [359:0] line_10;
  reg [395:0] line_11;
  reg [431:0] line_12;
  reg [467:0] line_13;
  reg [503:0] line_14;
  reg [539:0] line_15;
  reg [71:0] line_2;
  reg [107:0] line_3;
  reg [143:0] line_4;
  reg [179:0] line_5;
  reg [215:0] line_6;
  reg [251:0] line_7;
  reg [287:0] line_8;
  reg [323:0] line_9;
  always @(posedge clk)
    line_1 <= straight[71:36];
  always @(posedge clk)
    line_10 <= { line_10[323:0], straight[395:360] };
  always @(posedge clk)
    line_11 <= { line_11[359:0], straight[431:396] };
  always @(posedge clk)
    line_12 <= { line_12[395:0], straight[467:432] };
  always @(posedge clk)
    line_13 <= { line_13[431:0], straight[503:468] };
  always @(posedge clk)
    line_14 <= { line_14[467:0], straight[539:504] };
  always @(posedge clk)
    line_15 <= { line_15[503:0], straight[575:540] };
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
  always @(posedge clk)
    line_8 <= { line_8[251:0], straight[323:288] };
  always @(posedge clk)
    line_9 <= { line_9[287:0], straight[359:324] };
  assign skewed = { line_15[539:504], line_14[503:468], line_13[467:432], line_12[431:396], line_11[395:360], line_10[359:324], line_9[323:288], line_8[287:252], line_7[251:216], line_6[215:180], line_5[179:144], line_4[143:108], line_3[107:72], line_2[71:36], line_1, straight[35:0] };
endmodule

module pe_ws_opt2_s8xs8_22_of_64(b, load, swap, state, clk, a_next, b_next, load_next, swap_next, state_next, a);
  input [31:0] b;
  wire [31:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [127:0] state;
  wire [127:0] state;
  input clk;
  wire clk;
  output [35:0] a_next;
  reg [35:0] a_next;
  output [31:0] b_next;
  reg [31:0] b_next;
  output load_next;
  reg load_next;
  output swap_next;
  reg swap_next;
  output [127:0] state_next;
  reg [127:0] state_next;
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
  wire [15:0] \$109 ;
  wire \$11 ;
  wire [15:0] \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire [15:0] \$113 ;
  wire [15:0] \$114 ;
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
  wire [15:0] \$127 ;
  wire [15:0] \$128 ;
  wire [15:0] \$129 ;
  wire [8:0] \$13 ;
  wire [15:0] \$130 ;
  wire [15:0] \$131 ;
  wire [15:0] \$132 ;
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
  wire [15:0] \$153 ;
  wire [15:0] \$154 ;
  wire \$155 ;
  wire \$156 ;
  wire [15:0] \$157 ;
  wire [15:0] \$158 ;
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
  wire [15:0] \$171 ;
  wire [15:0] \$172 ;
  wire [15:0] \$173 ;
  wire [15:0] \$174 ;
  wire [15:0] \$175 ;
  wire [15:0] \$176 ;
  wire [31:0] \$177 ;
  wire [31:0] \$178 ;
  wire [8:0] \$18 ;
  wire [8:0] \$19 ;
  wire \$2 ;
  wire [8:0] \$20 ;
  wire [15:0] \$21 ;
  wire [15:0] \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire [15:0] \$25 ;
  wire [15:0] \$26 ;
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
  wire [15:0] \$39 ;
  wire [8:0] \$4 ;
  wire [15:0] \$40 ;
  wire [15:0] \$41 ;
  wire [15:0] \$42 ;
  wire [15:0] \$43 ;
  wire [15:0] \$44 ;
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
  wire [15:0] \$65 ;
  wire [15:0] \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire [15:0] \$69 ;
  wire \$7 ;
  wire [15:0] \$70 ;
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
  wire [15:0] \$83 ;
  wire [15:0] \$84 ;
  wire [15:0] \$85 ;
  wire [15:0] \$86 ;
  wire [15:0] \$87 ;
  wire [15:0] \$88 ;
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
  wire [35:0] \a$12 ;
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
  wire \load$174 ;
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
  wire [31:0] shadow;
  wire [127:0] \state$176 ;
  wire \swap$175 ;
  wire [15:0] tree_0_carry_10;
  wire tree_0_carry_13;
  wire [15:0] tree_0_carry_16;
  wire [8:0] tree_0_carry_19;
  wire [8:0] tree_0_carry_22;
  wire [15:0] tree_0_carry_25;
  wire [15:0] tree_0_carry_28;
  wire [15:0] tree_0_carry_31;
  wire [15:0] tree_0_half_10;
  wire tree_0_half_13;
  wire [15:0] tree_0_half_16;
  wire [8:0] tree_0_half_19;
  wire [8:0] tree_0_half_22;
  wire [15:0] tree_0_half_25;
  wire [15:0] tree_0_half_28;
  wire [15:0] tree_0_half_31;
  wire [15:0] tree_0_sum_10;
  wire tree_0_sum_13;
  wire [15:0] tree_0_sum_16;
  wire [8:0] tree_0_sum_19;
  wire [8:0] tree_0_sum_22;
  wire [15:0] tree_0_sum_25;
  wire [15:0] tree_0_sum_28;
  wire [15:0] tree_0_sum_31;
  wire [15:0] tree_1_carry_10;
  wire tree_1_carry_13;
  wire [15:0] tree_1_carry_16;
  wire [8:0] tree_1_carry_19;
  wire [8:0] tree_1_carry_22;
  wire [15:0] tree_1_carry_25;
  wire [15:0] tree_1_carry_28;
  wire [15:0] tree_1_carry_31;
  wire [15:0] tree_1_half_10;
  wire tree_1_half_13;
  wire [15:0] tree_1_half_16;
  wire [8:0] tree_1_half_19;
  wire [8:0] tree_1_half_22;
  wire [15:0] tree_1_half_25;
  wire [15:0] tree_1_half_28;
  wire [15:0] tree_1_half_31;
  wire [15:0] tree_1_sum_10;
  wire tree_1_sum_13;
  wire [15:0] tree_1_sum_16;
  wire [8:0] tree_1_sum_19;
  wire [8:0] tree_1_sum_22;
  wire [15:0] tree_1_sum_25;
  wire [15:0] tree_1_sum_28;
  wire [15:0] tree_1_sum_31;
  wire [15:0] tree_2_carry_10;
  wire tree_2_carry_13;
  wire [15:0] tree_2_carry_16;
  wire [8:0] tree_2_carry_19;
  wire [8:0] tree_2_carry_22;
  wire [15:0] tree_2_carry_25;
  wire [15:0] tree_2_carry_28;
  wire [15:0] tree_2_carry_31;
  wire [15:0] tree_2_half_10;
  wire tree_2_half_13;
  wire [15:0] tree_2_half_16;
  wire [8:0] tree_2_half_19;
  wire [8:0] tree_2_half_22;
  wire [15:0] tree_2_half_25;
  wire [15:0] tree_2_half_28;
  wire [15:0] tree_2_half_31;
  wire [15:0] tree_2_sum_10;
  wire tree_2_sum_13;
  wire [15:0] tree_2_sum_16;
  wire [8:0] tree_2_sum_19;
  wire [8:0] tree_2_sum_22;
  wire [15:0] tree_2_sum_25;
  wire [15:0] tree_2_sum_28;
  wire [15:0] tree_2_sum_31;
  wire [15:0] tree_3_carry_10;
  wire tree_3_carry_13;
  wire [15:0] tree_3_carry_16;
  wire [8:0] tree_3_carry_19;
  wire [8:0] tree_3_carry_22;
  wire [15:0] tree_3_carry_25;
  wire [15:0] tree_3_carry_28;
  wire [15:0] tree_3_carry_31;
  wire [15:0] tree_3_half_10;
  wire tree_3_half_13;
  wire [15:0] tree_3_half_16;
  wire [8:0] tree_3_half_19;
  wire [8:0] tree_3_half_22;
  wire [15:0] tree_3_half_25;
  wire [15:0] tree_3_half_28;
  wire [15:0] tree_3_half_31;
  wire [15:0] tree_3_sum_10;
  wire tree_3_sum_13;
  wire [15:0] tree_3_sum_16;
  wire [8:0] tree_3_sum_19;
  wire [8:0] tree_3_sum_22;
  wire [15:0] tree_3_sum_25;
  wire [15:0] tree_3_sum_28;
  wire [15:0] tree_3_sum_31;
  reg [31:0] weight;
  assign \$1  = a_next[0] & a_next[1];
  assign digit_0_0_neg = a_next[8] ^ \$1 ;
  assign \$2  = ~ a_next[0];
  assign digit_0_0_two = a_next[1] & \$2 ;
  assign \$3  = { weight[7], weight[7:0] } & { a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0], a_next[0] };
  assign \$4  = { weight[7:0], 1'h0 } & { digit_0_0_two, digit_0_0_two, digit_0_0_two, digit_0_0_two, digit_0_0_two, digit_0_0_two, digit_0_0_two, digit_0_0_two, digit_0_0_two };
  assign \$5  = \$3  | \$4 ;
  assign row_0_0 = \$5  ^ { digit_0_0_neg, digit_0_0_neg, digit_0_0_neg, digit_0_0_neg, digit_0_0_neg, digit_0_0_neg, digit_0_0_neg, digit_0_0_neg, digit_0_0_neg };
  assign \$6  = a_next[9] & a_next[10];
  assign digit_0_1_neg = a_next[17] ^ \$6 ;
  assign \$7  = ~ a_next[9];
  assign digit_0_1_two = a_next[10] & \$7 ;
  assign \$8  = { weight[15], weight[15:8] } & { a_next[9], a_next[9], a_next[9], a_next[9], a_next[9], a_next[9], a_next[9], a_next[9], a_next[9] };
  assign \$9  = { weight[15:8], 1'h0 } & { digit_0_1_two, digit_0_1_two, digit_0_1_two, digit_0_1_two, digit_0_1_two, digit_0_1_two, digit_0_1_two, digit_0_1_two, digit_0_1_two };
  assign \$10  = \$8  | \$9 ;
  assign row_0_1 = \$10  ^ { digit_0_1_neg, digit_0_1_neg, digit_0_1_neg, digit_0_1_neg, digit_0_1_neg, digit_0_1_neg, digit_0_1_neg, digit_0_1_neg, digit_0_1_neg };
  assign \$11  = a_next[18] & a_next[19];
  assign digit_0_2_neg = a_next[26] ^ \$11 ;
  assign \$12  = ~ a_next[18];
  assign digit_0_2_two = a_next[19] & \$12 ;
  assign \$13  = { weight[23], weight[23:16] } & { a_next[18], a_next[18], a_next[18], a_next[18], a_next[18], a_next[18], a_next[18], a_next[18], a_next[18] };
  assign \$14  = { weight[23:16], 1'h0 } & { digit_0_2_two, digit_0_2_two, digit_0_2_two, digit_0_2_two, digit_0_2_two, digit_0_2_two, digit_0_2_two, digit_0_2_two, digit_0_2_two };
  assign \$15  = \$13  | \$14 ;
  assign row_0_2 = \$15  ^ { digit_0_2_neg, digit_0_2_neg, digit_0_2_neg, digit_0_2_neg, digit_0_2_neg, digit_0_2_neg, digit_0_2_neg, digit_0_2_neg, digit_0_2_neg };
  assign \$16  = a_next[27] & a_next[28];
  assign digit_0_3_neg = a_next[35] ^ \$16 ;
  assign \$17  = ~ a_next[27];
  assign digit_0_3_two = a_next[28] & \$17 ;
  assign \$18  = { weight[31], weight[31:24] } & { a_next[27], a_next[27], a_next[27], a_next[27], a_next[27], a_next[27], a_next[27], a_next[27], a_next[27] };
  assign \$19  = { weight[31:24], 1'h0 } & { digit_0_3_two, digit_0_3_two, digit_0_3_two, digit_0_3_two, digit_0_3_two, digit_0_3_two, digit_0_3_two, digit_0_3_two, digit_0_3_two };
  assign \$20  = \$18  | \$19 ;
  assign row_0_3 = \$20  ^ { digit_0_3_neg, digit_0_3_neg, digit_0_3_neg, digit_0_3_neg, digit_0_3_neg, digit_0_3_neg, digit_0_3_neg, digit_0_3_neg, digit_0_3_neg };
  assign tree_0_half_10 = state[15:0] ^ state[31:16];
  assign tree_0_sum_10 = tree_0_half_10 ^ { 15'h7e00, digit_0_0_neg };
  assign \$21  = state[15:0] & state[31:16];
  assign \$22  = tree_0_half_10 & { 15'h7e00, digit_0_0_neg };
  assign tree_0_carry_10 = \$21  | \$22 ;
  assign tree_0_half_13 = digit_0_1_neg ^ digit_0_2_neg;
  assign tree_0_sum_13 = tree_0_half_13 ^ digit_0_3_neg;
  assign \$23  = digit_0_1_neg & digit_0_2_neg;
  assign \$24  = tree_0_half_13 & digit_0_3_neg;
  assign tree_0_carry_13 = \$23  | \$24 ;
  assign tree_0_half_16 = tree_0_sum_10 ^ { tree_0_carry_10[14:0], 1'h0 };
  assign tree_0_sum_16 = tree_0_half_16 ^ { 15'h0000, tree_0_sum_13 };
  assign \$25  = tree_0_sum_10 & { tree_0_carry_10[14:0], 1'h0 };
  assign \$26  = tree_0_half_16 & { 15'h0000, tree_0_sum_13 };
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
  assign tree_0_half_25 = { 6'h00, tree_0_carry_19, 1'h0 } ^ tree_0_sum_16;
  assign tree_0_sum_25 = tree_0_half_25 ^ { tree_0_carry_16[14:0], 1'h0 };
  assign \$39  = { 6'h00, tree_0_carry_19, 1'h0 } & tree_0_sum_16;
  assign \$40  = tree_0_half_25 & { tree_0_carry_16[14:0], 1'h0 };
  assign tree_0_carry_25 = \$39  | \$40 ;
  assign tree_0_half_28 = { 7'h00, tree_0_sum_22 } ^ { 6'h00, tree_0_carry_22, 1'h0 };
  assign tree_0_sum_28 = tree_0_half_28 ^ tree_0_sum_25;
  assign \$41  = { 7'h00, tree_0_sum_22 } & { 6'h00, tree_0_carry_22, 1'h0 };
  assign \$42  = tree_0_half_28 & tree_0_sum_25;
  assign tree_0_carry_28 = \$41  | \$42 ;
  assign tree_0_half_31 = { tree_0_carry_25[14:0], 1'h0 } ^ { 5'h00, tree_0_carry_28[9:0], 1'h0 };
  assign tree_0_sum_31 = tree_0_half_31 ^ tree_0_sum_28;
  assign \$43  = { tree_0_carry_25[14:0], 1'h0 } & { 5'h00, tree_0_carry_28[9:0], 1'h0 };
  assign \$44  = tree_0_half_31 & tree_0_sum_28;
  assign tree_0_carry_31 = \$43  | \$44 ;
  assign \$45  = a_next[2] & a_next[3];
  assign digit_1_0_neg = a_next[8] ^ \$45 ;
  assign \$46  = ~ a_next[2];
  assign digit_1_0_two = a_next[3] & \$46 ;
  assign \$47  = { weight[7], weight[7:0] } & { a_next[2], a_next[2], a_next[2], a_next[2], a_next[2], a_next[2], a_next[2], a_next[2], a_next[2] };
  assign \$48  = { weight[7:0], 1'h0 } & { digit_1_0_two, digit_1_0_two, digit_1_0_two, digit_1_0_two, digit_1_0_two, digit_1_0_two, digit_1_0_two, digit_1_0_two, digit_1_0_two };
  assign \$49  = \$47  | \$48 ;
  assign row_1_0 = \$49  ^ { digit_1_0_neg, digit_1_0_neg, digit_1_0_neg, digit_1_0_neg, digit_1_0_neg, digit_1_0_neg, digit_1_0_neg, digit_1_0_neg, digit_1_0_neg };
  assign \$50  = a_next[11] & a_next[12];
  assign digit_1_1_neg = a_next[17] ^ \$50 ;
  assign \$51  = ~ a_next[11];
  assign digit_1_1_two = a_next[12] & \$51 ;
  assign \$52  = { weight[15], weight[15:8] } & { a_next[11], a_next[11], a_next[11], a_next[11], a_next[11], a_next[11], a_next[11], a_next[11], a_next[11] };
  assign \$53  = { weight[15:8], 1'h0 } & { digit_1_1_two, digit_1_1_two, digit_1_1_two, digit_1_1_two, digit_1_1_two, digit_1_1_two, digit_1_1_two, digit_1_1_two, digit_1_1_two };
  assign \$54  = \$52  | \$53 ;
  assign row_1_1 = \$54  ^ { digit_1_1_neg, digit_1_1_neg, digit_1_1_neg, digit_1_1_neg, digit_1_1_neg, digit_1_1_neg, digit_1_1_neg, digit_1_1_neg, digit_1_1_neg };
  assign \$55  = a_next[20] & a_next[21];
  assign digit_1_2_neg = a_next[26] ^ \$55 ;
  assign \$56  = ~ a_next[20];
  assign digit_1_2_two = a_next[21] & \$56 ;
  assign \$57  = { weight[23], weight[23:16] } & { a_next[20], a_next[20], a_next[20], a_next[20], a_next[20], a_next[20], a_next[20], a_next[20], a_next[20] };
  assign \$58  = { weight[23:16], 1'h0 } & { digit_1_2_two, digit_1_2_two, digit_1_2_two, digit_1_2_two, digit_1_2_two, digit_1_2_two, digit_1_2_two, digit_1_2_two, digit_1_2_two };
  assign \$59  = \$57  | \$58 ;
  assign row_1_2 = \$59  ^ { digit_1_2_neg, digit_1_2_neg, digit_1_2_neg, digit_1_2_neg, digit_1_2_neg, digit_1_2_neg, digit_1_2_neg, digit_1_2_neg, digit_1_2_neg };
  assign \$60  = a_next[29] & a_next[30];
  assign digit_1_3_neg = a_next[35] ^ \$60 ;
  assign \$61  = ~ a_next[29];
  assign digit_1_3_two = a_next[30] & \$61 ;
  assign \$62  = { weight[31], weight[31:24] } & { a_next[29], a_next[29], a_next[29], a_next[29], a_next[29], a_next[29], a_next[29], a_next[29], a_next[29] };
  assign \$63  = { weight[31:24], 1'h0 } & { digit_1_3_two, digit_1_3_two, digit_1_3_two, digit_1_3_two, digit_1_3_two, digit_1_3_two, digit_1_3_two, digit_1_3_two, digit_1_3_two };
  assign \$64  = \$62  | \$63 ;
  assign row_1_3 = \$64  ^ { digit_1_3_neg, digit_1_3_neg, digit_1_3_neg, digit_1_3_neg, digit_1_3_neg, digit_1_3_neg, digit_1_3_neg, digit_1_3_neg, digit_1_3_neg };
  assign tree_1_half_10 = state[47:32] ^ state[63:48];
  assign tree_1_sum_10 = tree_1_half_10 ^ { 15'h7e00, digit_1_0_neg };
  assign \$65  = state[47:32] & state[63:48];
  assign \$66  = tree_1_half_10 & { 15'h7e00, digit_1_0_neg };
  assign tree_1_carry_10 = \$65  | \$66 ;
  assign tree_1_half_13 = digit_1_1_neg ^ digit_1_2_neg;
  assign tree_1_sum_13 = tree_1_half_13 ^ digit_1_3_neg;
  assign \$67  = digit_1_1_neg & digit_1_2_neg;
  assign \$68  = tree_1_half_13 & digit_1_3_neg;
  assign tree_1_carry_13 = \$67  | \$68 ;
  assign tree_1_half_16 = tree_1_sum_10 ^ { tree_1_carry_10[14:0], 1'h0 };
  assign tree_1_sum_16 = tree_1_half_16 ^ { 15'h0000, tree_1_sum_13 };
  assign \$69  = tree_1_sum_10 & { tree_1_carry_10[14:0], 1'h0 };
  assign \$70  = tree_1_half_16 & { 15'h0000, tree_1_sum_13 };
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
  assign tree_1_half_25 = { 6'h00, tree_1_carry_19, 1'h0 } ^ tree_1_sum_16;
  assign tree_1_sum_25 = tree_1_half_25 ^ { tree_1_carry_16[14:0], 1'h0 };
  assign \$83  = { 6'h00, tree_1_carry_19, 1'h0 } & tree_1_sum_16;
  assign \$84  = tree_1_half_25 & { tree_1_carry_16[14:0], 1'h0 };
  assign tree_1_carry_25 = \$83  | \$84 ;
  assign tree_1_half_28 = { 7'h00, tree_1_sum_22 } ^ { 6'h00, tree_1_carry_22, 1'h0 };
  assign tree_1_sum_28 = tree_1_half_28 ^ tree_1_sum_25;
  assign \$85  = { 7'h00, tree_1_sum_22 } & { 6'h00, tree_1_carry_22, 1'h0 };
  assign \$86  = tree_1_half_28 & tree_1_sum_25;
  assign tree_1_carry_28 = \$85  | \$86 ;
  assign tree_1_half_31 = { tree_1_carry_25[14:0], 1'h0 } ^ { 5'h00, tree_1_carry_28[9:0], 1'h0 };
  assign tree_1_sum_31 = tree_1_half_31 ^ tree_1_sum_28;
  assign \$87  = { tree_1_carry_25[14:0], 1'h0 } & { 5'h00, tree_1_carry_28[9:0], 1'h0 };
  assign \$88  = tree_1_half_31 & tree_1_sum_28;
  assign tree_1_carry_31 = \$87  | \$88 ;
  assign \$89  = a_next[4] & a_next[5];
  assign digit_2_0_neg = a_next[8] ^ \$89 ;
  assign \$90  = ~ a_next[4];
  assign digit_2_0_two = a_next[5] & \$90 ;
  assign \$91  = { weight[7], weight[7:0] } & { a_next[4], a_next[4], a_next[4], a_next[4], a_next[4], a_next[4], a_next[4], a_next[4], a_next[4] };
  assign \$92  = { weight[7:0], 1'h0 } & { digit_2_0_two, digit_2_0_two, digit_2_0_two, digit_2_0_two, digit_2_0_two, digit_2_0_two, digit_2_0_two, digit_2_0_two, digit_2_0_two };
  assign \$93  = \$91  | \$92 ;
  assign row_2_0 = \$93  ^ { digit_2_0_neg, digit_2_0_neg, digit_2_0_neg, digit_2_0_neg, digit_2_0_neg, digit_2_0_neg, digit_2_0_neg, digit_2_0_neg, digit_2_0_neg };
  assign \$94  = a_next[13] & a_next[14];
  assign digit_2_1_neg = a_next[17] ^ \$94 ;
  assign \$95  = ~ a_next[13];
  assign digit_2_1_two = a_next[14] & \$95 ;
  assign \$96  = { weight[15], weight[15:8] } & { a_next[13], a_next[13], a_next[13], a_next[13], a_next[13], a_next[13], a_next[13], a_next[13], a_next[13] };
  assign \$97  = { weight[15:8], 1'h0 } & { digit_2_1_two, digit_2_1_two, digit_2_1_two, digit_2_1_two, digit_2_1_two, digit_2_1_two, digit_2_1_two, digit_2_1_two, digit_2_1_two };
  assign \$98  = \$96  | \$97 ;
  assign row_2_1 = \$98  ^ { digit_2_1_neg, digit_2_1_neg, digit_2_1_neg, digit_2_1_neg, digit_2_1_neg, digit_2_1_neg, digit_2_1_neg, digit_2_1_neg, digit_2_1_neg };
  assign \$99  = a_next[22] & a_next[23];
  assign digit_2_2_neg = a_next[26] ^ \$99 ;
  assign \$100  = ~ a_next[22];
  assign digit_2_2_two = a_next[23] & \$100 ;
  assign \$101  = { weight[23], weight[23:16] } & { a_next[22], a_next[22], a_next[22], a_next[22], a_next[22], a_next[22], a_next[22], a_next[22], a_next[22] };
  assign \$102  = { weight[23:16], 1'h0 } & { digit_2_2_two, digit_2_2_two, digit_2_2_two, digit_2_2_two, digit_2_2_two, digit_2_2_two, digit_2_2_two, digit_2_2_two, digit_2_2_two };
  assign \$103  = \$101  | \$102 ;
  assign row_2_2 = \$103  ^ { digit_2_2_neg, digit_2_2_neg, digit_2_2_neg, digit_2_2_neg, digit_2_2_neg, digit_2_2_neg, digit_2_2_neg, digit_2_2_neg, digit_2_2_neg };
  assign \$104  = a_next[31] & a_next[32];
  assign digit_2_3_neg = a_next[35] ^ \$104 ;
  assign \$105  = ~ a_next[31];
  assign digit_2_3_two = a_next[32] & \$105 ;
  assign \$106  = { weight[31], weight[31:24] } & { a_next[31], a_next[31], a_next[31], a_next[31], a_next[31], a_next[31], a_next[31], a_next[31], a_next[31] };
  assign \$107  = { weight[31:24], 1'h0 } & { digit_2_3_two, digit_2_3_two, digit_2_3_two, digit_2_3_two, digit_2_3_two, digit_2_3_two, digit_2_3_two, digit_2_3_two, digit_2_3_two };
  assign \$108  = \$106  | \$107 ;
  assign row_2_3 = \$108  ^ { digit_2_3_neg, digit_2_3_neg, digit_2_3_neg, digit_2_3_neg, digit_2_3_neg, digit_2_3_neg, digit_2_3_neg, digit_2_3_neg, digit_2_3_neg };
  assign tree_2_half_10 = state[79:64] ^ state[95:80];
  assign tree_2_sum_10 = tree_2_half_10 ^ { 15'h7e00, digit_2_0_neg };
  assign \$109  = state[79:64] & state[95:80];
  assign \$110  = tree_2_half_10 & { 15'h7e00, digit_2_0_neg };
  assign tree_2_carry_10 = \$109  | \$110 ;
  assign tree_2_half_13 = digit_2_1_neg ^ digit_2_2_neg;
  assign tree_2_sum_13 = tree_2_half_13 ^ digit_2_3_neg;
  assign \$111  = digit_2_1_neg & digit_2_2_neg;
  assign \$112  = tree_2_half_13 & digit_2_3_neg;
  assign tree_2_carry_13 = \$111  | \$112 ;
  assign tree_2_half_16 = tree_2_sum_10 ^ { tree_2_carry_10[14:0], 1'h0 };
  assign tree_2_sum_16 = tree_2_half_16 ^ { 15'h0000, tree_2_sum_13 };
  assign \$113  = tree_2_sum_10 & { tree_2_carry_10[14:0], 1'h0 };
  assign \$114  = tree_2_half_16 & { 15'h0000, tree_2_sum_13 };
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
  assign tree_2_half_25 = { 6'h00, tree_2_carry_19, 1'h0 } ^ tree_2_sum_16;
  assign tree_2_sum_25 = tree_2_half_25 ^ { tree_2_carry_16[14:0], 1'h0 };
  assign \$127  = { 6'h00, tree_2_carry_19, 1'h0 } & tree_2_sum_16;
  assign \$128  = tree_2_half_25 & { tree_2_carry_16[14:0], 1'h0 };
  assign tree_2_carry_25 = \$127  | \$128 ;
  assign tree_2_half_28 = { 7'h00, tree_2_sum_22 } ^ { 6'h00, tree_2_carry_22, 1'h0 };
  assign tree_2_sum_28 = tree_2_half_28 ^ tree_2_sum_25;
  assign \$129  = { 7'h00, tree_2_sum_22 } & { 6'h00, tree_2_carry_22, 1'h0 };
  assign \$130  = tree_2_half_28 & tree_2_sum_25;
  assign tree_2_carry_28 = \$129  | \$130 ;
  assign tree_2_half_31 = { tree_2_carry_25[14:0], 1'h0 } ^ { 5'h00, tree_2_carry_28[9:0], 1'h0 };
  assign tree_2_sum_31 = tree_2_half_31 ^ tree_2_sum_28;
  assign \$131  = { tree_2_carry_25[14:0], 1'h0 } & { 5'h00, tree_2_carry_28[9:0], 1'h0 };
  assign \$132  = tree_2_half_31 & tree_2_sum_28;
  assign tree_2_carry_31 = \$131  | \$132 ;
  assign \$133  = a_next[6] & a_next[7];
  assign digit_3_0_neg = a_next[8] ^ \$133 ;
  assign \$134  = ~ a_next[6];
  assign digit_3_0_two = a_next[7] & \$134 ;
  assign \$135  = { weight[7], weight[7:0] } & { a_next[6], a_next[6], a_next[6], a_next[6], a_next[6], a_next[6], a_next[6], a_next[6], a_next[6] };
  assign \$136  = { weight[7:0], 1'h0 } & { digit_3_0_two, digit_3_0_two, digit_3_0_two, digit_3_0_two, digit_3_0_two, digit_3_0_two, digit_3_0_two, digit_3_0_two, digit_3_0_two };
  assign \$137  = \$135  | \$136 ;
  assign row_3_0 = \$137  ^ { digit_3_0_neg, digit_3_0_neg, digit_3_0_neg, digit_3_0_neg, digit_3_0_neg, digit_3_0_neg, digit_3_0_neg, digit_3_0_neg, digit_3_0_neg };
  assign \$138  = a_next[15] & a_next[16];
  assign digit_3_1_neg = a_next[17] ^ \$138 ;
  assign \$139  = ~ a_next[15];
  assign digit_3_1_two = a_next[16] & \$139 ;
  assign \$140  = { weight[15], weight[15:8] } & { a_next[15], a_next[15], a_next[15], a_next[15], a_next[15], a_next[15], a_next[15], a_next[15], a_next[15] };
  assign \$141  = { weight[15:8], 1'h0 } & { digit_3_1_two, digit_3_1_two, digit_3_1_two, digit_3_1_two, digit_3_1_two, digit_3_1_two, digit_3_1_two, digit_3_1_two, digit_3_1_two };
  assign \$142  = \$140  | \$141 ;
  assign row_3_1 = \$142  ^ { digit_3_1_neg, digit_3_1_neg, digit_3_1_neg, digit_3_1_neg, digit_3_1_neg, digit_3_1_neg, digit_3_1_neg, digit_3_1_neg, digit_3_1_neg };
  assign \$143  = a_next[24] & a_next[25];
  assign digit_3_2_neg = a_next[26] ^ \$143 ;
  assign \$144  = ~ a_next[24];
  assign digit_3_2_two = a_next[25] & \$144 ;
  assign \$145  = { weight[23], weight[23:16] } & { a_next[24], a_next[24], a_next[24], a_next[24], a_next[24], a_next[24], a_next[24], a_next[24], a_next[24] };
  assign \$146  = { weight[23:16], 1'h0 } & { digit_3_2_two, digit_3_2_two, digit_3_2_two, digit_3_2_two, digit_3_2_two, digit_3_2_two, digit_3_2_two, digit_3_2_two, digit_3_2_two };
  assign \$147  = \$145  | \$146 ;
  assign row_3_2 = \$147  ^ { digit_3_2_neg, digit_3_2_neg, digit_3_2_neg, digit_3_2_neg, digit_3_2_neg, digit_3_2_neg, digit_3_2_neg, digit_3_2_neg, digit_3_2_neg };
  assign \$148  = a_next[33] & a_next[34];
  assign digit_3_3_neg = a_next[35] ^ \$148 ;
  assign \$149  = ~ a_next[33];
  assign digit_3_3_two = a_next[34] & \$149 ;
  assign \$150  = { weight[31], weight[31:24] } & { a_next[33], a_next[33], a_next[33], a_next[33], a_next[33], a_next[33], a_next[33], a_next[33], a_next[33] };
  assign \$151  = { weight[31:24], 1'h0 } & { digit_3_3_two, digit_3_3_two, digit_3_3_two, digit_3_3_two, digit_3_3_two, digit_3_3_two, digit_3_3_two, digit_3_3_two, digit_3_3_two };
  assign \$152  = \$150  | \$151 ;
  assign row_3_3 = \$152  ^ { digit_3_3_neg, digit_3_3_neg, digit_3_3_neg, digit_3_3_neg, digit_3_3_neg, digit_3_3_neg, digit_3_3_neg, digit_3_3_neg, digit_3_3_neg };
  assign tree_3_half_10 = state[111:96] ^ state[127:112];
  assign tree_3_sum_10 = tree_3_half_10 ^ { 15'h7e00, digit_3_0_neg };
  assign \$153  = state[111:96] & state[127:112];
  assign \$154  = tree_3_half_10 & { 15'h7e00, digit_3_0_neg };
  assign tree_3_carry_10 = \$153  | \$154 ;
  assign tree_3_half_13 = digit_3_1_neg ^ digit_3_2_neg;
  assign tree_3_sum_13 = tree_3_half_13 ^ digit_3_3_neg;
  assign \$155  = digit_3_1_neg & digit_3_2_neg;
  assign \$156  = tree_3_half_13 & digit_3_3_neg;
  assign tree_3_carry_13 = \$155  | \$156 ;
  assign tree_3_half_16 = tree_3_sum_10 ^ { tree_3_carry_10[14:0], 1'h0 };
  assign tree_3_sum_16 = tree_3_half_16 ^ { 15'h0000, tree_3_sum_13 };
  assign \$157  = tree_3_sum_10 & { tree_3_carry_10[14:0], 1'h0 };
  assign \$158  = tree_3_half_16 & { 15'h0000, tree_3_sum_13 };
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
  assign tree_3_half_25 = { 6'h00, tree_3_carry_19, 1'h0 } ^ tree_3_sum_16;
  assign tree_3_sum_25 = tree_3_half_25 ^ { tree_3_carry_16[14:0], 1'h0 };
  assign \$171  = { 6'h00, tree_3_carry_19, 1'h0 } & tree_3_sum_16;
  assign \$172  = tree_3_half_25 & { tree_3_carry_16[14:0], 1'h0 };
  assign tree_3_carry_25 = \$171  | \$172 ;
  assign tree_3_half_28 = { 7'h00, tree_3_sum_22 } ^ { 6'h00, tree_3_carry_22, 1'h0 };
  assign tree_3_sum_28 = tree_3_half_28 ^ tree_3_sum_25;
  assign \$173  = { 7'h00, tree_3_sum_22 } & { 6'h00, tree_3_carry_22, 1'h0 };
  assign \$174  = tree_3_half_28 & tree_3_sum_25;
  assign tree_3_carry_28 = \$173  | \$174 ;
  assign tree_3_half_31 = { tree_3_carry_25[14:0], 1'h0 } ^ { 5'h00, tree_3_carry_28[9:0], 1'h0 };
  assign tree_3_sum_31 = tree_3_half_31 ^ tree_3_sum_28;
  assign \$175  = { tree_3_carry_25[14:0], 1'h0 } & { 5'h00, tree_3_carry_28[9:0], 1'h0 };
  assign \$176  = tree_3_half_31 & tree_3_sum_28;
  assign tree_3_carry_31 = \$175  | \$176 ;
  assign \$177  = load_next ? b : b_next;
  assign \$178  = swap ? b_next : weight;
  always @(posedge clk)
    a_next <= a;
  always @(posedge clk)
    load_next <= load;
  always @(posedge clk)
    swap_next <= swap;
  always @(posedge clk)
    b_next <= \$177 ;
  always @(posedge clk)
    weight <= \$178 ;
  always @(posedge clk)
    state_next <= { tree_3_carry_31[14:0], 1'h0, tree_3_sum_31, tree_2_carry_31[14:0], 1'h0, tree_2_sum_31, tree_1_carry_31[14:0], 1'h0, tree_1_sum_31, tree_0_carry_31[14:0], 1'h0, tree_0_sum_31 };
  assign \state$176  = state_next;
  assign \swap$175  = swap_next;
  assign \load$174  = load_next;
  assign shadow = b_next;
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
  assign digit_0_0_one = a_next[0];
  assign \a$12  = a_next;
endmodule

module row_ws_opt2_s8xs8_22_of_64_x16(b, load, swap, states, clk, b_next, swap_next, states_next, a);
  input [511:0] b;
  wire [511:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [2047:0] states;
  wire [2047:0] states;
  input clk;
  wire clk;
  output [511:0] b_next;
  wire [511:0] b_next;
  output swap_next;
  wire swap_next;
  output [2047:0] states_next;
  wire [2047:0] states_next;
  input [35:0] a;
  wire [35:0] a;
  wire [35:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [35:0] pe_0_a_next;
  wire [31:0] pe_0_b_next;
  wire pe_0_load_next;
  wire [127:0] pe_0_state_next;
  wire pe_0_swap_next;
  wire [35:0] pe_10_a_next;
  wire [31:0] pe_10_b_next;
  wire pe_10_load_next;
  wire [127:0] pe_10_state_next;
  wire pe_10_swap_next;
  wire [35:0] pe_11_a_next;
  wire [31:0] pe_11_b_next;
  wire pe_11_load_next;
  wire [127:0] pe_11_state_next;
  wire pe_11_swap_next;
  wire [35:0] pe_12_a_next;
  wire [31:0] pe_12_b_next;
  wire pe_12_load_next;
  wire [127:0] pe_12_state_next;
  wire pe_12_swap_next;
  wire [35:0] pe_13_a_next;
  wire [31:0] pe_13_b_next;
  wire pe_13_load_next;
  wire [127:0] pe_13_state_next;
  wire pe_13_swap_next;
  wire [35:0] pe_14_a_next;
  wire [31:0] pe_14_b_next;
  wire pe_14_load_next;
  wire [127:0] pe_14_state_next;
  wire pe_14_swap_next;
  wire [31:0] pe_15_b_next;
  wire [127:0] pe_15_state_next;
  wire [35:0] pe_1_a_next;
  wire [31:0] pe_1_b_next;
  wire pe_1_load_next;
  wire [127:0] pe_1_state_next;
  wire pe_1_swap_next;
  wire [35:0] pe_2_a_next;
  wire [31:0] pe_2_b_next;
  wire pe_2_load_next;
  wire [127:0] pe_2_state_next;
  wire pe_2_swap_next;
  wire [35:0] pe_3_a_next;
  wire [31:0] pe_3_b_next;
  wire pe_3_load_next;
  wire [127:0] pe_3_state_next;
  wire pe_3_swap_next;
  wire [35:0] pe_4_a_next;
  wire [31:0] pe_4_b_next;
  wire pe_4_load_next;
  wire [127:0] pe_4_state_next;
  wire pe_4_swap_next;
  wire [35:0] pe_5_a_next;
  wire [31:0] pe_5_b_next;
  wire pe_5_load_next;
  wire [127:0] pe_5_state_next;
  wire pe_5_swap_next;
  wire [35:0] pe_6_a_next;
  wire [31:0] pe_6_b_next;
  wire pe_6_load_next;
  wire [127:0] pe_6_state_next;
  wire pe_6_swap_next;
  wire [35:0] pe_7_a_next;
  wire [31:0] pe_7_b_next;
  wire pe_7_load_next;
  wire [127:0] pe_7_state_next;
  wire pe_7_swap_next;
  wire [35:0] pe_8_a_next;
  wire [31:0] pe_8_b_next;
  wire pe_8_load_next;
  wire [127:0] pe_8_state_next;
  wire pe_8_swap_next;
  wire [35:0] pe_9_a_next;
  wire [31:0] pe_9_b_next;
  wire pe_9_load_next;
  wire [127:0] pe_9_state_next;
  wire pe_9_swap_next;
  pe_ws_opt2_s8xs8_22_of_64 pe_0 (
    .a(a),
    .a_next(pe_0_a_next),
    .b(b[31:0]),
    .b_next(pe_0_b_next),
    .clk(clk),
    .load(load),
    .load_next(pe_0_load_next),
    .state(states[127:0]),
    .state_next(pe_0_state_next),
    .swap(swap),
    .swap_next(swap_next)
  );
  pe_ws_opt2_s8xs8_22_of_64 pe_1 (
    .a(pe_0_a_next),
    .a_next(pe_1_a_next),
    .b(b[63:32]),
    .b_next(pe_1_b_next),
    .clk(clk),
    .load(pe_0_load_next),
    .load_next(pe_1_load_next),
    .state(states[255:128]),
    .state_next(pe_1_state_next),
    .swap(swap_next),
    .swap_next(pe_1_swap_next)
  );
  pe_ws_opt2_s8xs8_22_of_64 pe_10 (
    .a(pe_9_a_next),
    .a_next(pe_10_a_next),
    .b(b[351:320]),
    .b_next(pe_10_b_next),
    .clk(clk),
    .load(pe_9_load_next),
    .load_next(pe_10_load_next),
    .state(states[1407:1280]),
    .state_next(pe_10_state_next),
    .swap(pe_9_swap_next),
    .swap_next(pe_10_swap_next)
  );
  pe_ws_opt2_s8xs8_22_of_64 pe_11 (
    .a(pe_10_a_next),
    .a_next(pe_11_a_next),
    .b(b[383:352]),
    .b_next(pe_11_b_next),
    .clk(clk),
    .load(pe_10_load_next),
    .load_next(pe_11_load_next),
    .state(states[1535:1408]),
    .state_next(pe_11_state_next),
    .swap(pe_10_swap_next),
    .swap_next(pe_11_swap_next)
  );
  pe_ws_opt2_s8xs8_22_of_64 pe_12 (
    .a(pe_11_a_next),
    .a_next(pe_12_a_next),
    .b(b[415:384]),
    .b_next(pe_12_b_next),
    .clk(clk),
    .load(pe_11_load_next),
    .load_next(pe_12_load_next),
    .state(states[1663:1536]),
    .state_next(pe_12_state_next),
    .swap(pe_11_swap_next),
    .swap_next(pe_12_swap_next)
  );
  pe_ws_opt2_s8xs8_22_of_64 pe_13 (
    .a(pe_12_a_next),
    .a_next(pe_13_a_next),
    .b(b[447:416]),
    .b_next(pe_13_b_next),
    .clk(clk),
    .load(pe_12_load_next),
    .load_next(pe_13_load_next),
    .state(states[1791:1664]),
    .state_next(pe_13_state_next),
    .swap(pe_12_swap_next),
    .swap_next(pe_13_swap_next)
  );
  pe_ws_opt2_s8xs8_22_of_64 pe_14 (
    .a(pe_13_a_next),
    .a_next(pe_14_a_next),
    .b(b[479:448]),
    .b_next(pe_14_b_next),
    .clk(clk),
    .load(pe_13_load_next),
    .load_next(pe_14_load_next),
    .state(states[1919:1792]),
    .state_next(pe_14_state_next),
    .swap(pe_13_swap_next),
    .swap_next(pe_14_swap_next)
  );
  pe_ws_opt2_s8xs8_22_of_64 pe_15 (
    .a(pe_14_a_next),
    .a_next(\$1 ),
    .b(b[511:480]),
    .b_next(pe_15_b_next),
    .clk(clk),
    .load(pe_14_load_next),
    .load_next(\$2 ),
    .state(states[2047:1920]),
    .state_next(pe_15_state_next),
    .swap(pe_14_swap_next),
    .swap_next(\$3 )
  );
  pe_ws_opt2_s8xs8_22_of_64 pe_2 (
    .a(pe_1_a_next),
    .a_next(pe_2_a_next),
    .b(b[95:64]),
    .b_next(pe_2_b_next),
    .clk(clk),
    .load(pe_1_load_next),
    .load_next(pe_2_load_next),
    .state(states[383:256]),
    .state_next(pe_2_state_next),
    .swap(pe_1_swap_next),
    .swap_next(pe_2_swap_next)
  );
  pe_ws_opt2_s8xs8_22_of_64 pe_3 (
    .a(pe_2_a_next),
    .a_next(pe_3_a_next),
    .b(b[127:96]),
    .b_next(pe_3_b_next),
    .clk(clk),
    .load(pe_2_load_next),
    .load_next(pe_3_load_next),
    .state(states[511:384]),
    .state_next(pe_3_state_next),
    .swap(pe_2_swap_next),
    .swap_next(pe_3_swap_next)
  );
  pe_ws_opt2_s8xs8_22_of_64 pe_4 (
    .a(pe_3_a_next),
    .a_next(pe_4_a_next),
    .b(b[159:128]),
    .b_next(pe_4_b_next),
    .clk(clk),
    .load(pe_3_load_next),
    .load_next(pe_4_load_next),
    .state(states[639:512]),
    .state_next(pe_4_state_next),
    .swap(pe_3_swap_next),
    .swap_next(pe_4_swap_next)
  );
  pe_ws_opt2_s8xs8_22_of_64 pe_5 (
    .a(pe_4_a_next),
    .a_next(pe_5_a_next),
    .b(b[191:160]),
    .b_next(pe_5_b_next),
    .clk(clk),
    .load(pe_4_load_next),
    .load_next(pe_5_load_next),
    .state(states[767:640]),
    .state_next(pe_5_state_next),
    .swap(pe_4_swap_next),
    .swap_next(pe_5_swap_next)
  );
  pe_ws_opt2_s8xs8_22_of_64 pe_6 (
    .a(pe_5_a_next),
    .a_next(pe_6_a_next),
    .b(b[223:192]),
    .b_next(pe_6_b_next),
    .clk(clk),
    .load(pe_5_load_next),
    .load_next(pe_6_load_next),
    .state(states[895:768]),
    .state_next(pe_6_state_next),
    .swap(pe_5_swap_next),
    .swap_next(pe_6_swap_next)
  );
  pe_ws_opt2_s8xs8_22_of_64 pe_7 (
    .a(pe_6_a_next),
    .a_next(pe_7_a_next),
    .b(b[255:224]),
    .b_next(pe_7_b_next),
    .clk(clk),
    .load(pe_6_load_next),
    .load_next(pe_7_load_next),
    .state(states[1023:896]),
    .state_next(pe_7_state_next),
    .swap(pe_6_swap_next),
    .swap_next(pe_7_swap_next)
  );
  pe_ws_opt2_s8xs8_22_of_64 pe_8 (
    .a(pe_7_a_next),
    .a_next(pe_8_a_next),
    .b(b[287:256]),
    .b_next(pe_8_b_next),
    .clk(clk),
    .load(pe_7_load_next),
    .load_next(pe_8_load_next),
    .state(states[1151:1024]),
    .state_next(pe_8_state_next),
    .swap(pe_7_swap_next),
    .swap_next(pe_8_swap_next)
  );
  pe_ws_opt2_s8xs8_22_of_64 pe_9 (
    .a(pe_8_a_next),
    .a_next(pe_9_a_next),
    .b(b[319:288]),
    .b_next(pe_9_b_next),
    .clk(clk),
    .load(pe_8_load_next),
    .load_next(pe_9_load_next),
    .state(states[1279:1152]),
    .state_next(pe_9_state_next),
    .swap(pe_8_swap_next),
    .swap_next(pe_9_swap_next)
  );
  assign states_next = { pe_15_state_next, pe_14_state_next, pe_13_state_next, pe_12_state_next, pe_11_state_next, pe_10_state_next, pe_9_state_next, pe_8_state_next, pe_7_state_next, pe_6_state_next, pe_5_state_next, pe_4_state_next, pe_3_state_next, pe_2_state_next, pe_1_state_next, pe_0_state_next };
  assign b_next = { pe_15_b_next, pe_14_b_next, pe_13_b_next, pe_12_b_next, pe_11_b_next, pe_10_b_next, pe_9_b_next, pe_8_b_next, pe_7_b_next, pe_6_b_next, pe_5_b_next, pe_4_b_next, pe_3_b_next, pe_2_b_next, pe_1_b_next, pe_0_b_next };
  assign pe_0_swap_next = swap_next;
endmodule

module group_ws_opt2_s8xs8_22_of_64_16x16(b, load, swap, states, clk, b_next, swap_next, states_next, a);
  input [511:0] b;
  wire [511:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [2047:0] states;
  wire [2047:0] states;
  input clk;
  wire clk;
  output [511:0] b_next;
  wire [511:0] b_next;
  output swap_next;
  wire swap_next;
  output [2047:0] states_next;
  wire [2047:0] states_next;
  input [575:0] a;
  wire [575:0] a;
  wire [511:0] row_0_b_next;
  wire [2047:0] row_0_states_next;
  wire row_0_swap_next;
  wire [511:0] row_10_b_next;
  wire [2047:0] row_10_states_next;
  wire row_10_swap_next;
  wire [511:0] row_11_b_next;
  wire [2047:0] row_11_states_next;
  wire row_11_swap_next;
  wire [511:0] row_12_b_next;
  wire [2047:0] row_12_states_next;
  wire row_12_swap_next;
  wire [511:0] row_13_b_next;
  wire [2047:0] row_13_states_next;
  wire row_13_swap_next;
  wire [511:0] row_14_b_next;
  wire [2047:0] row_14_states_next;
  wire row_14_swap_next;
  wire [511:0] row_15_b_next;
  wire [2047:0] row_15_states_next;
  wire row_15_swap_next;
  wire [511:0] row_1_b_next;
  wire [2047:0] row_1_states_next;
  wire row_1_swap_next;
  wire [511:0] row_2_b_next;
  wire [2047:0] row_2_states_next;
  wire row_2_swap_next;
  wire [511:0] row_3_b_next;
  wire [2047:0] row_3_states_next;
  wire row_3_swap_next;
  wire [511:0] row_4_b_next;
  wire [2047:0] row_4_states_next;
  wire row_4_swap_next;
  wire [511:0] row_5_b_next;
  wire [2047:0] row_5_states_next;
  wire row_5_swap_next;
  wire [511:0] row_6_b_next;
  wire [2047:0] row_6_states_next;
  wire row_6_swap_next;
  wire [511:0] row_7_b_next;
  wire [2047:0] row_7_states_next;
  wire row_7_swap_next;
  wire [511:0] row_8_b_next;
  wire [2047:0] row_8_states_next;
  wire row_8_swap_next;
  wire [511:0] row_9_b_next;
  wire [2047:0] row_9_states_next;
  wire row_9_swap_next;
  wire [575:0] skew_a_skewed;
  row_ws_opt2_s8xs8_22_of_64_x16 row_0 (
    .a(skew_a_skewed[35:0]),
    .b(b),
    .b_next(row_0_b_next),
    .clk(clk),
    .load(load),
    .states(states),
    .states_next(row_0_states_next),
    .swap(swap),
    .swap_next(row_0_swap_next)
  );
  row_ws_opt2_s8xs8_22_of_64_x16 row_1 (
    .a(skew_a_skewed[71:36]),
    .b(row_0_b_next),
    .b_next(row_1_b_next),
    .clk(clk),
    .load(load),
    .states(row_0_states_next),
    .states_next(row_1_states_next),
    .swap(row_0_swap_next),
    .swap_next(row_1_swap_next)
  );
  row_ws_opt2_s8xs8_22_of_64_x16 row_10 (
    .a(skew_a_skewed[395:360]),
    .b(row_9_b_next),
    .b_next(row_10_b_next),
    .clk(clk),
    .load(load),
    .states(row_9_states_next),
    .states_next(row_10_states_next),
    .swap(row_9_swap_next),
    .swap_next(row_10_swap_next)
  );
  row_ws_opt2_s8xs8_22_of_64_x16 row_11 (
    .a(skew_a_skewed[431:396]),
    .b(row_10_b_next),
    .b_next(row_11_b_next),
    .clk(clk),
    .load(load),
    .states(row_10_states_next),
    .states_next(row_11_states_next),
    .swap(row_10_swap_next),
    .swap_next(row_11_swap_next)
  );
  row_ws_opt2_s8xs8_22_of_64_x16 row_12 (
    .a(skew_a_skewed[467:432]),
    .b(row_11_b_next),
    .b_next(row_12_b_next),
    .clk(clk),
    .load(load),
    .states(row_11_states_next),
    .states_next(row_12_states_next),
    .swap(row_11_swap_next),
    .swap_next(row_12_swap_next)
  );
  row_ws_opt2_s8xs8_22_of_64_x16 row_13 (
    .a(skew_a_skewed[503:468]),
    .b(row_12_b_next),
    .b_next(row_13_b_next),
    .clk(clk),
    .load(load),
    .states(row_12_states_next),
    .states_next(row_13_states_next),
    .swap(row_12_swap_next),
    .swap_next(row_13_swap_next)
  );
  row_ws_opt2_s8xs8_22_of_64_x16 row_14 (
    .a(skew_a_skewed[539:504]),
    .b(row_13_b_next),
    .b_next(row_14_b_next),
    .clk(clk),
    .load(load),
    .states(row_13_states_next),
    .states_next(row_14_states_next),
    .swap(row_13_swap_next),
    .swap_next(row_14_swap_next)
  );
  row_ws_opt2_s8xs8_22_of_64_x16 row_15 (
    .a(skew_a_skewed[575:540]),
    .b(row_14_b_next),
    .b_next(b_next),
    .clk(clk),
    .load(load),
    .states(row_14_states_next),
    .states_next(states_next),
    .swap(row_14_swap_next),
    .swap_next(swap_next)
  );
  row_ws_opt2_s8xs8_22_of_64_x16 row_2 (
    .a(skew_a_skewed[107:72]),
    .b(row_1_b_next),
    .b_next(row_2_b_next),
    .clk(clk),
    .load(load),
    .states(row_1_states_next),
    .states_next(row_2_states_next),
    .swap(row_1_swap_next),
    .swap_next(row_2_swap_next)
  );
  row_ws_opt2_s8xs8_22_of_64_x16 row_3 (
    .a(skew_a_skewed[143:108]),
    .b(row_2_b_next),
    .b_next(row_3_b_next),
    .clk(clk),
    .load(load),
    .states(row_2_states_next),
    .states_next(row_3_states_next),
    .swap(row_2_swap_next),
    .swap_next(row_3_swap_next)
  );
  row_ws_opt2_s8xs8_22_of_64_x16 row_4 (
    .a(skew_a_skewed[179:144]),
    .b(row_3_b_next),
    .b_next(row_4_b_next),
    .clk(clk),
    .load(load),
    .states(row_3_states_next),
    .states_next(row_4_states_next),
    .swap(row_3_swap_next),
    .swap_next(row_4_swap_next)
  );
  row_ws_opt2_s8xs8_22_of_64_x16 row_5 (
    .a(skew_a_skewed[215:180]),
    .b(row_4_b_next),
    .b_next(row_5_b_next),
    .clk(clk),
    .load(load),
    .states(row_4_states_next),
    .states_next(row_5_states_next),
    .swap(row_4_swap_next),
    .swap_next(row_5_swap_next)
  );
  row_ws_opt2_s8xs8_22_of_64_x16 row_6 (
    .a(skew_a_skewed[251:216]),
    .b(row_5_b_next),
    .b_next(row_6_b_next),
    .clk(clk),
    .load(load),
    .states(row_5_states_next),
    .states_next(row_6_states_next),
    .swap(row_5_swap_next),
    .swap_next(row_6_swap_next)
  );
  row_ws_opt2_s8xs8_22_of_64_x16 row_7 (
    .a(skew_a_skewed[287:252]),
    .b(row_6_b_next),
    .b_next(row_7_b_next),
    .clk(clk),
    .load(load),
    .states(row_6_states_next),
    .states_next(row_7_states_next),
    .swap(row_6_swap_next),
    .swap_next(row_7_swap_next)
  );
  row_ws_opt2_s8xs8_22_of_64_x16 row_8 (
    .a(skew_a_skewed[323:288]),
    .b(row_7_b_next),
    .b_next(row_8_b_next),
    .clk(clk),
    .load(load),
    .states(row_7_states_next),
    .states_next(row_8_states_next),
    .swap(row_7_swap_next),
    .swap_next(row_8_swap_next)
  );
  row_ws_opt2_s8xs8_22_of_64_x16 row_9 (
    .a(skew_a_skewed[359:324]),
    .b(row_8_b_next),
    .b_next(row_9_b_next),
    .clk(clk),
    .load(load),
    .states(row_8_states_next),
    .states_next(row_9_states_next),
    .swap(row_8_swap_next),
    .swap_next(row_9_swap_next)
  );
  skew_16x36 skew_a (
    .clk(clk),
    .skewed(skew_a_skewed),
    .straight(a)
  );
  assign row_15_states_next = states_next;
  assign row_15_swap_next = swap_next;
  assign row_15_b_next = b_next;
endmodule

module final_adder_opt2_s8xs8_22_of_64(clk, result, state);
  input clk;
  wire clk;
  output [21:0] result;
  reg [21:0] result;
  input [127:0] state;
  wire [127:0] state;
  wire [16:0] \$1 ;
  wire [15:0] \$10 ;
  wire \$11 ;
  wire [15:0] \$12 ;
  wire \$14 ;
  wire \$16 ;
  wire [6:0] \$17 ;
  wire [16:0] \$2 ;
  wire [15:0] \$24 ;
  wire [15:0] \$26 ;
  wire [22:0] \$29 ;
  wire [16:0] \$3 ;
  wire [16:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [15:0] held_0;
  reg [15:0] held_1;
  reg [15:0] held_2;
  reg [15:0] held_3;
  wire [15:0] number_0;
  wire [15:0] number_1;
  wire [15:0] number_2;
  wire [15:0] number_3;
  wire [21:0] \result$20 ;
  wire [15:0] tree_carry_11;
  wire [15:0] tree_carry_5;
  wire [6:0] tree_carry_8;
  wire [15:0] tree_half_11;
  wire [15:0] tree_half_5;
  wire [6:0] tree_half_8;
  wire [15:0] tree_sum_11;
  wire [15:0] tree_sum_5;
  wire [6:0] tree_sum_8;
  assign { \$1 [16], number_0 } = state[15:0] + state[31:16];
  assign { \$2 [16], number_1 } = state[47:32] + state[63:48];
  assign { \$3 [16], number_2 } = state[79:64] + state[95:80];
  assign { \$4 [16], number_3 } = state[111:96] + state[127:112];
  assign \$5  = ~ held_0[15];
  assign \$6  = ~ held_1[15];
  assign tree_half_5 = { 4'h0, \$5 , held_0[14:4] } ^ { 2'h0, \$6 , held_1[14:2] };
  assign \$7  = ~ held_2[15];
  assign tree_sum_5 = tree_half_5 ^ { \$7 , held_2[14:0] };
  assign \$8  = ~ held_0[15];
  assign \$9  = ~ held_1[15];
  assign \$10  = { 4'h0, \$8 , held_0[14:4] } & { 2'h0, \$9 , held_1[14:2] };
  assign \$11  = ~ held_2[15];
  assign \$12  = tree_half_5 & { \$11 , held_2[14:0] };
  assign tree_carry_5 = \$10  | \$12 ;
  assign \$14  = ~ held_3[15];
  assign tree_half_8 = { 3'h0, tree_carry_5[13:10] } ^ { \$14 , held_3[14:9] };
  assign \$16  = ~ held_3[15];
  assign \$17  = { 3'h0, tree_carry_5[13:10] } & { \$16 , held_3[14:9] };
  assign tree_carry_8 = \$17  | { 1'h0, tree_half_8[5], 1'h0, tree_half_8[3], 1'h0, tree_half_8[1:0] };
  assign tree_half_11 = { 2'h0, tree_sum_5[15:2] } ^ { tree_half_8[6], tree_sum_8[5], tree_half_8[4], tree_sum_8[3], tree_half_8[2], tree_sum_8[1:0], tree_carry_5[9:1] };
  assign tree_sum_11 = tree_half_11 ^ { tree_carry_8[5:0], 1'h0, held_3[8:0] };
  assign \$24  = { 2'h0, tree_sum_5[15:2] } & { tree_half_8[6], tree_sum_8[5], tree_half_8[4], tree_sum_8[3], tree_half_8[2], tree_sum_8[1:0], tree_carry_5[9:1] };
  assign \$26  = tree_half_11 & { tree_carry_8[5:0], 1'h0, held_3[8:0] };
  assign tree_carry_11 = \$24  | \$26 ;
  assign \$29  = { tree_sum_11, tree_sum_5[1:0], held_0[3:0] } + { tree_carry_11[14:0], 1'h0, tree_carry_5[0], 1'h0, held_1[1:0], 2'h0 };
  always @(posedge clk)
    held_0 <= number_0;
  always @(posedge clk)
    held_1 <= number_1;
  always @(posedge clk)
    held_2 <= number_2;
  always @(posedge clk)
    held_3 <= number_3;
  always @(posedge clk)
    result <= \$29 [21:0];
  assign { tree_sum_8[5], tree_sum_8[3], tree_sum_8[1:0] } = ~ { tree_half_8[5], tree_half_8[3], tree_half_8[1:0] };
  assign \$4 [15:0] = number_3;
  assign \$3 [15:0] = number_2;
  assign \$2 [15:0] = number_1;
  assign \$1 [15:0] = number_0;
  assign \result$20  = result;
  assign { tree_sum_8[6], tree_sum_8[4], tree_sum_8[2] } = { tree_half_8[6], tree_half_8[4], tree_half_8[2] };
endmodule

module array_ws_opt2_s8xs8_22_of_64_16x16(b, load, swap, clk, c, a);
  input [511:0] b;
  wire [511:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input clk;
  wire clk;
  output [351:0] c;
  wire [351:0] c;
  input [511:0] a;
  wire [511:0] a;
  wire [511:0] \$1 ;
  wire \$2 ;
  reg [512:0] \edge ;
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
  wire [21:0] final_adder_0_result;
  wire [21:0] final_adder_10_result;
  wire [21:0] final_adder_11_result;
  wire [21:0] final_adder_12_result;
  wire [21:0] final_adder_13_result;
  wire [21:0] final_adder_14_result;
  wire [21:0] final_adder_15_result;
  wire [21:0] final_adder_1_result;
  wire [21:0] final_adder_2_result;
  wire [21:0] final_adder_3_result;
  wire [21:0] final_adder_4_result;
  wire [21:0] final_adder_5_result;
  wire [21:0] final_adder_6_result;
  wire [21:0] final_adder_7_result;
  wire [21:0] final_adder_8_result;
  wire [21:0] final_adder_9_result;
  wire [2047:0] group_0_states_next;
  wire [511:0] skew_b_0_skewed;
  always @(posedge clk)
    \edge  <= { swap, b };
  encoder_opt2_s8xs8_22_of_64 encoder_0_0 (
    .a(a[31:0]),
    .clk(clk),
    .code(encoder_0_0_code)
  );
  encoder_opt2_s8xs8_22_of_64 encoder_0_1 (
    .a(a[63:32]),
    .clk(clk),
    .code(encoder_0_1_code)
  );
  encoder_opt2_s8xs8_22_of_64 encoder_0_10 (
    .a(a[351:320]),
    .clk(clk),
    .code(encoder_0_10_code)
  );
  encoder_opt2_s8xs8_22_of_64 encoder_0_11 (
    .a(a[383:352]),
    .clk(clk),
    .code(encoder_0_11_code)
  );
  encoder_opt2_s8xs8_22_of_64 encoder_0_12 (
    .a(a[415:384]),
    .clk(clk),
    .code(encoder_0_12_code)
  );
  encoder_opt2_s8xs8_22_of_64 encoder_0_13 (
    .a(a[447:416]),
    .clk(clk),
    .code(encoder_0_13_code)
  );
  encoder_opt2_s8xs8_22_of_64 encoder_0_14 (
    .a(a[479:448]),
    .clk(clk),
    .code(encoder_0_14_code)
  );
  encoder_opt2_s8xs8_22_of_64 encoder_0_15 (
    .a(a[511:480]),
    .clk(clk),
    .code(encoder_0_15_code)
  );
  encoder_opt2_s8xs8_22_of_64 encoder_0_2 (
    .a(a[95:64]),
    .clk(clk),
    .code(encoder_0_2_code)
  );
  encoder_opt2_s8xs8_22_of_64 encoder_0_3 (
    .a(a[127:96]),
    .clk(clk),
    .code(encoder_0_3_code)
  );
  encoder_opt2_s8xs8_22_of_64 encoder_0_4 (
    .a(a[159:128]),
    .clk(clk),
    .code(encoder_0_4_code)
  );
  encoder_opt2_s8xs8_22_of_64 encoder_0_5 (
    .a(a[191:160]),
    .clk(clk),
    .code(encoder_0_5_code)
  );
  encoder_opt2_s8xs8_22_of_64 encoder_0_6 (
    .a(a[223:192]),
    .clk(clk),
    .code(encoder_0_6_code)
  );
  encoder_opt2_s8xs8_22_of_64 encoder_0_7 (
    .a(a[255:224]),
    .clk(clk),
    .code(encoder_0_7_code)
  );
  encoder_opt2_s8xs8_22_of_64 encoder_0_8 (
    .a(a[287:256]),
    .clk(clk),
    .code(encoder_0_8_code)
  );
  encoder_opt2_s8xs8_22_of_64 encoder_0_9 (
    .a(a[319:288]),
    .clk(clk),
    .code(encoder_0_9_code)
  );
  final_adder_opt2_s8xs8_22_of_64 final_adder_0 (
    .clk(clk),
    .result(final_adder_0_result),
    .state(group_0_states_next[127:0])
  );
  final_adder_opt2_s8xs8_22_of_64 final_adder_1 (
    .clk(clk),
    .result(final_adder_1_result),
    .state(group_0_states_next[255:128])
  );
  final_adder_opt2_s8xs8_22_of_64 final_adder_10 (
    .clk(clk),
    .result(final_adder_10_result),
    .state(group_0_states_next[1407:1280])
  );
  final_adder_opt2_s8xs8_22_of_64 final_adder_11 (
    .clk(clk),
    .result(final_adder_11_result),
    .state(group_0_states_next[1535:1408])
  );
  final_adder_opt2_s8xs8_22_of_64 final_adder_12 (
    .clk(clk),
    .result(final_adder_12_result),
    .state(group_0_states_next[1663:1536])
  );
  final_adder_opt2_s8xs8_22_of_64 final_adder_13 (
    .clk(clk),
    .result(final_adder_13_result),
    .state(group_0_states_next[1791:1664])
  );
  final_adder_opt2_s8xs8_22_of_64 final_adder_14 (
    .clk(clk),
    .result(final_adder_14_result),
    .state(group_0_states_next[1919:1792])
  );
  final_adder_opt2_s8xs8_22_of_64 final_adder_15 (
    .clk(clk),
    .result(final_adder_15_result),
    .state(group_0_states_next[2047:1920])
  );
  final_adder_opt2_s8xs8_22_of_64 final_adder_2 (
    .clk(clk),
    .result(final_adder_2_result),
    .state(group_0_states_next[383:256])
  );
  final_adder_opt2_s8xs8_22_of_64 final_adder_3 (
    .clk(clk),
    .result(final_adder_3_result),
    .state(group_0_states_next[511:384])
  );
  final_adder_opt2_s8xs8_22_of_64 final_adder_4 (
    .clk(clk),
    .result(final_adder_4_result),
    .state(group_0_states_next[639:512])
  );
  final_adder_opt2_s8xs8_22_of_64 final_adder_5 (
    .clk(clk),
    .result(final_adder_5_result),
    .state(group_0_states_next[767:640])
  );
  final_adder_opt2_s8xs8_22_of_64 final_adder_6 (
    .clk(clk),
    .result(final_adder_6_result),
    .state(group_0_states_next[895:768])
  );
  final_adder_opt2_s8xs8_22_of_64 final_adder_7 (
    .clk(clk),
    .result(final_adder_7_result),
    .state(group_0_states_next[1023:896])
  );
  final_adder_opt2_s8xs8_22_of_64 final_adder_8 (
    .clk(clk),
    .result(final_adder_8_result),
    .state(group_0_states_next[1151:1024])
  );
  final_adder_opt2_s8xs8_22_of_64 final_adder_9 (
    .clk(clk),
    .result(final_adder_9_result),
    .state(group_0_states_next[1279:1152])
  );
  group_ws_opt2_s8xs8_22_of_64_16x16 group_0 (
    .a({ encoder_0_15_code, encoder_0_14_code, encoder_0_13_code, encoder_0_12_code, encoder_0_11_code, encoder_0_10_code, encoder_0_9_code, encoder_0_8_code, encoder_0_7_code, encoder_0_6_code, encoder_0_5_code, encoder_0_4_code, encoder_0_3_code, encoder_0_2_code, encoder_0_1_code, encoder_0_0_code }),
    .b(skew_b_0_skewed),
    .b_next(\$1 ),
    .clk(clk),
    .load(load),
    .states(2048'h00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000),
    .states_next(group_0_states_next),
    .swap(\edge [512]),
    .swap_next(\$2 )
  );
  skew_16x32 skew_b_0 (
    .clk(clk),
    .skewed(skew_b_0_skewed),
    .straight(\edge [511:0])
  );
  assign c = { final_adder_15_result, final_adder_14_result, final_adder_13_result, final_adder_12_result, final_adder_11_result, final_adder_10_result, final_adder_9_result, final_adder_8_result, final_adder_7_result, final_adder_6_result, final_adder_5_result, final_adder_4_result, final_adder_3_result, final_adder_2_result, final_adder_1_result, final_adder_0_result };
endmodule

module lane_accumulate_s22_to_28_x37(value, fetch, clk, rst, token_next, word, token);
  input [21:0] value;
  wire [21:0] value;
  input fetch;
  wire fetch;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [39:0] token_next;
  reg [39:0] token_next;
  output [27:0] word;
  reg [27:0] word;
  input [39:0] token;
  wire [39:0] token;
  wire [27:0] \$1 ;
  wire [27:0] \$10 ;
  wire [27:0] \$100 ;
  wire [27:0] \$101 ;
  wire [27:0] \$102 ;
  wire [27:0] \$103 ;
  wire [27:0] \$104 ;
  wire [27:0] \$105 ;
  wire [27:0] \$106 ;
  wire [27:0] \$107 ;
  wire [27:0] \$108 ;
  wire [27:0] \$109 ;
  wire [27:0] \$11 ;
  wire [27:0] \$110 ;
  wire [27:0] \$111 ;
  wire [27:0] \$112 ;
  wire [27:0] \$113 ;
  wire [27:0] \$114 ;
  wire [27:0] \$115 ;
  wire [27:0] \$116 ;
  wire [27:0] \$117 ;
  wire [27:0] \$118 ;
  wire [27:0] \$119 ;
  wire [27:0] \$12 ;
  wire [27:0] \$120 ;
  wire [27:0] \$121 ;
  wire [27:0] \$122 ;
  wire [27:0] \$123 ;
  wire [27:0] \$124 ;
  wire [27:0] \$125 ;
  wire [27:0] \$126 ;
  wire [27:0] \$127 ;
  wire [27:0] \$128 ;
  wire [27:0] \$129 ;
  wire [27:0] \$13 ;
  wire [27:0] \$130 ;
  wire [27:0] \$131 ;
  wire [27:0] \$132 ;
  wire [27:0] \$133 ;
  wire [27:0] \$134 ;
  wire [27:0] \$135 ;
  wire [27:0] \$136 ;
  wire [27:0] \$137 ;
  wire [27:0] \$138 ;
  wire [27:0] \$139 ;
  wire [27:0] \$14 ;
  wire [27:0] \$140 ;
  wire [27:0] \$141 ;
  wire [27:0] \$142 ;
  wire [27:0] \$143 ;
  wire [27:0] \$144 ;
  wire [27:0] \$145 ;
  wire [27:0] \$146 ;
  wire [27:0] \$147 ;
  wire [29:0] \$148 ;
  wire [39:0] \$149 ;
  wire [27:0] \$15 ;
  wire [27:0] \$150 ;
  wire [27:0] \$151 ;
  wire [27:0] \$152 ;
  wire [27:0] \$153 ;
  wire [27:0] \$154 ;
  wire [27:0] \$155 ;
  wire [27:0] \$156 ;
  wire [27:0] \$157 ;
  wire [27:0] \$158 ;
  wire [27:0] \$159 ;
  wire [27:0] \$16 ;
  wire [27:0] \$160 ;
  wire [27:0] \$161 ;
  wire [27:0] \$162 ;
  wire [27:0] \$163 ;
  wire [27:0] \$164 ;
  wire [27:0] \$165 ;
  wire [27:0] \$166 ;
  wire [27:0] \$167 ;
  wire [27:0] \$168 ;
  wire [27:0] \$169 ;
  wire [27:0] \$17 ;
  wire [27:0] \$170 ;
  wire [27:0] \$171 ;
  wire [27:0] \$172 ;
  wire [27:0] \$173 ;
  wire [27:0] \$174 ;
  wire [27:0] \$175 ;
  wire [27:0] \$176 ;
  wire [27:0] \$177 ;
  wire [27:0] \$178 ;
  wire [27:0] \$179 ;
  wire [27:0] \$18 ;
  wire [27:0] \$180 ;
  wire [27:0] \$181 ;
  wire [27:0] \$182 ;
  wire [27:0] \$183 ;
  wire [27:0] \$184 ;
  wire [27:0] \$185 ;
  wire [27:0] \$186 ;
  wire [36:0] \$187 ;
  wire [27:0] \$188 ;
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
  wire [27:0] \$91 ;
  wire [27:0] \$92 ;
  wire [27:0] \$93 ;
  wire [27:0] \$94 ;
  wire [27:0] \$95 ;
  wire [27:0] \$96 ;
  wire [27:0] \$97 ;
  wire [27:0] \$98 ;
  wire [27:0] \$99 ;
  wire [36:0] \$procmux$67_Y ;
  wire [27:0] \$signal ;
  wire [39:0] held_token;
  wire \held_token.final ;
  wire \held_token.first ;
  wire \held_token.last ;
  wire [36:0] \held_token.slot ;
  reg [27:0] old;
  reg [36:0] pointer;
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
  reg [27:0] word_30;
  reg [27:0] word_31;
  reg [27:0] word_32;
  reg [27:0] word_33;
  reg [27:0] word_34;
  reg [27:0] word_35;
  reg [27:0] word_36;
  reg [27:0] word_4;
  reg [27:0] word_5;
  reg [27:0] word_6;
  reg [27:0] word_7;
  reg [27:0] word_8;
  reg [27:0] word_9;
  assign \$1  = word_0 & { token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3], token[3] };
  assign \$2  = word_1 & { token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4], token[4] };
  assign \$3  = \$1  | \$2 ;
  assign \$4  = word_2 & { token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5], token[5] };
  assign \$5  = word_3 & { token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6], token[6] };
  assign \$6  = \$4  | \$5 ;
  assign \$7  = \$3  | \$6 ;
  assign \$8  = word_4 & { token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7], token[7] };
  assign \$9  = word_5 & { token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8], token[8] };
  assign \$10  = \$8  | \$9 ;
  assign \$11  = word_6 & { token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9], token[9] };
  assign \$12  = word_7 & { token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10], token[10] };
  assign \$13  = \$11  | \$12 ;
  assign \$14  = \$10  | \$13 ;
  assign \$15  = \$7  | \$14 ;
  assign \$16  = word_8 & { token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11], token[11] };
  assign \$17  = word_9 & { token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12], token[12] };
  assign \$18  = \$16  | \$17 ;
  assign \$19  = word_10 & { token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13], token[13] };
  assign \$20  = word_11 & { token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14], token[14] };
  assign \$21  = \$19  | \$20 ;
  assign \$22  = \$18  | \$21 ;
  assign \$23  = word_12 & { token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15], token[15] };
  assign \$24  = word_13 & { token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16], token[16] };
  assign \$25  = \$23  | \$24 ;
  assign \$26  = word_14 & { token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17], token[17] };
  assign \$27  = word_15 & { token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18], token[18] };
  assign \$28  = \$26  | \$27 ;
  assign \$29  = \$25  | \$28 ;
  assign \$30  = \$22  | \$29 ;
  assign \$31  = \$15  | \$30 ;
  assign \$32  = word_16 & { token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19], token[19] };
  assign \$33  = word_17 & { token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20], token[20] };
  assign \$34  = \$32  | \$33 ;
  assign \$35  = word_18 & { token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21], token[21] };
  assign \$36  = word_19 & { token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22], token[22] };
  assign \$37  = \$35  | \$36 ;
  assign \$38  = \$34  | \$37 ;
  assign \$39  = word_20 & { token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23], token[23] };
  assign \$40  = word_21 & { token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24], token[24] };
  assign \$41  = \$39  | \$40 ;
  assign \$42  = word_22 & { token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25], token[25] };
  assign \$43  = word_23 & { token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26], token[26] };
  assign \$44  = \$42  | \$43 ;
  assign \$45  = \$41  | \$44 ;
  assign \$46  = \$38  | \$45 ;
  assign \$47  = word_24 & { token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27], token[27] };
  assign \$48  = word_25 & { token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28], token[28] };
  assign \$49  = \$47  | \$48 ;
  assign \$50  = word_26 & { token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29], token[29] };
  assign \$51  = word_27 & { token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30], token[30] };
  assign \$52  = \$50  | \$51 ;
  assign \$53  = \$49  | \$52 ;
  assign \$54  = word_28 & { token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31], token[31] };
  assign \$55  = word_29 & { token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32], token[32] };
  assign \$56  = \$54  | \$55 ;
  assign \$57  = word_30 & { token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33], token[33] };
  assign \$58  = word_31 & { token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34], token[34] };
  assign \$59  = \$57  | \$58 ;
  assign \$60  = \$56  | \$59 ;
  assign \$61  = \$53  | \$60 ;
  assign \$62  = \$46  | \$61 ;
  assign \$63  = \$31  | \$62 ;
  assign \$64  = word_32 & { token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35], token[35] };
  assign \$65  = word_33 & { token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36], token[36] };
  assign \$66  = \$64  | \$65 ;
  assign \$67  = word_34 & { token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37], token[37] };
  assign \$68  = word_35 & { token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38], token[38] };
  assign \$69  = \$67  | \$68 ;
  assign \$70  = \$66  | \$69 ;
  assign \$71  = word_36 & { token[39], token[39], token[39], token[39], token[39], token[39], token[39], token[39], token[39], token[39], token[39], token[39], token[39], token[39], token[39], token[39], token[39], token[39], token[39], token[39], token[39], token[39], token[39], token[39], token[39], token[39], token[39], token[39] };
  assign \$72  = \$70  | \$71 ;
  assign \$73  = \$63  | \$72 ;
  assign \$74  = token[0] ? 28'h0000000 : \$73 ;
  assign \$75  = word_0 & { pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0] };
  assign \$76  = word_1 & { pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1] };
  assign \$77  = \$75  | \$76 ;
  assign \$78  = word_2 & { pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2] };
  assign \$79  = word_3 & { pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3] };
  assign \$80  = \$78  | \$79 ;
  assign \$81  = \$77  | \$80 ;
  assign \$82  = word_4 & { pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4] };
  assign \$83  = word_5 & { pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5] };
  assign \$84  = \$82  | \$83 ;
  assign \$85  = word_6 & { pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6] };
  assign \$86  = word_7 & { pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7], pointer[7] };
  assign \$87  = \$85  | \$86 ;
  assign \$88  = \$84  | \$87 ;
  assign \$89  = \$81  | \$88 ;
  assign \$90  = word_8 & { pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8], pointer[8] };
  assign \$91  = word_9 & { pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9], pointer[9] };
  assign \$92  = \$90  | \$91 ;
  assign \$93  = word_10 & { pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10], pointer[10] };
  assign \$94  = word_11 & { pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11], pointer[11] };
  assign \$95  = \$93  | \$94 ;
  assign \$96  = \$92  | \$95 ;
  assign \$97  = word_12 & { pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12], pointer[12] };
  assign \$98  = word_13 & { pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13], pointer[13] };
  assign \$99  = \$97  | \$98 ;
  assign \$100  = word_14 & { pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14], pointer[14] };
  assign \$101  = word_15 & { pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15], pointer[15] };
  assign \$102  = \$100  | \$101 ;
  assign \$103  = \$99  | \$102 ;
  assign \$104  = \$96  | \$103 ;
  assign \$105  = \$89  | \$104 ;
  assign \$106  = word_16 & { pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16], pointer[16] };
  assign \$107  = word_17 & { pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17], pointer[17] };
  assign \$108  = \$106  | \$107 ;
  assign \$109  = word_18 & { pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18], pointer[18] };
  assign \$110  = word_19 & { pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19], pointer[19] };
  assign \$111  = \$109  | \$110 ;
  assign \$112  = \$108  | \$111 ;
  assign \$113  = word_20 & { pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20], pointer[20] };
  assign \$114  = word_21 & { pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21], pointer[21] };
  assign \$115  = \$113  | \$114 ;
  assign \$116  = word_22 & { pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22], pointer[22] };
  assign \$117  = word_23 & { pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23], pointer[23] };
  assign \$118  = \$116  | \$117 ;
  assign \$119  = \$115  | \$118 ;
  assign \$120  = \$112  | \$119 ;
  assign \$121  = word_24 & { pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24], pointer[24] };
  assign \$122  = word_25 & { pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25], pointer[25] };
  assign \$123  = \$121  | \$122 ;
  assign \$124  = word_26 & { pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26], pointer[26] };
  assign \$125  = word_27 & { pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27], pointer[27] };
  assign \$126  = \$124  | \$125 ;
  assign \$127  = \$123  | \$126 ;
  assign \$128  = word_28 & { pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28], pointer[28] };
  assign \$129  = word_29 & { pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29], pointer[29] };
  assign \$130  = \$128  | \$129 ;
  assign \$131  = word_30 & { pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30], pointer[30] };
  assign \$132  = word_31 & { pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31], pointer[31] };
  assign \$133  = \$131  | \$132 ;
  assign \$134  = \$130  | \$133 ;
  assign \$135  = \$127  | \$134 ;
  assign \$136  = \$120  | \$135 ;
  assign \$137  = \$105  | \$136 ;
  assign \$138  = word_32 & { pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32], pointer[32] };
  assign \$139  = word_33 & { pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33], pointer[33] };
  assign \$140  = \$138  | \$139 ;
  assign \$141  = word_34 & { pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34], pointer[34] };
  assign \$142  = word_35 & { pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35], pointer[35] };
  assign \$143  = \$141  | \$142 ;
  assign \$144  = \$140  | \$143 ;
  assign \$145  = word_36 & { pointer[36], pointer[36], pointer[36], pointer[36], pointer[36], pointer[36], pointer[36], pointer[36], pointer[36], pointer[36], pointer[36], pointer[36], pointer[36], pointer[36], pointer[36], pointer[36], pointer[36], pointer[36], pointer[36], pointer[36], pointer[36], pointer[36], pointer[36], pointer[36], pointer[36], pointer[36], pointer[36], pointer[36] };
  assign \$146  = \$144  | \$145 ;
  assign \$147  = \$137  | \$146 ;
  assign { \$148 [29:28], total } = $signed({ 1'h0, old }) + $signed(value);
  always @(posedge clk)
    token_next <= \$149 ;
  always @(posedge clk)
    old <= \$74 ;
  always @(posedge clk)
    word_0 <= \$150 ;
  always @(posedge clk)
    word_1 <= \$151 ;
  always @(posedge clk)
    word_2 <= \$152 ;
  always @(posedge clk)
    word_3 <= \$153 ;
  always @(posedge clk)
    word_4 <= \$154 ;
  always @(posedge clk)
    word_5 <= \$155 ;
  always @(posedge clk)
    word_6 <= \$156 ;
  always @(posedge clk)
    word_7 <= \$157 ;
  always @(posedge clk)
    word_8 <= \$158 ;
  always @(posedge clk)
    word_9 <= \$159 ;
  always @(posedge clk)
    word_10 <= \$160 ;
  always @(posedge clk)
    word_11 <= \$161 ;
  always @(posedge clk)
    word_12 <= \$162 ;
  always @(posedge clk)
    word_13 <= \$163 ;
  always @(posedge clk)
    word_14 <= \$164 ;
  always @(posedge clk)
    word_15 <= \$165 ;
  always @(posedge clk)
    word_16 <= \$166 ;
  always @(posedge clk)
    word_17 <= \$167 ;
  always @(posedge clk)
    word_18 <= \$168 ;
  always @(posedge clk)
    word_19 <= \$169 ;
  always @(posedge clk)
    word_20 <= \$170 ;
  always @(posedge clk)
    word_21 <= \$171 ;
  always @(posedge clk)
    word_22 <= \$172 ;
  always @(posedge clk)
    word_23 <= \$173 ;
  always @(posedge clk)
    word_24 <= \$174 ;
  always @(posedge clk)
    word_25 <= \$175 ;
  always @(posedge clk)
    word_26 <= \$176 ;
  always @(posedge clk)
    word_27 <= \$177 ;
  always @(posedge clk)
    word_28 <= \$178 ;
  always @(posedge clk)
    word_29 <= \$179 ;
  always @(posedge clk)
    word_30 <= \$180 ;
  always @(posedge clk)
    word_31 <= \$181 ;
  always @(posedge clk)
    word_32 <= \$182 ;
  always @(posedge clk)
    word_33 <= \$183 ;
  always @(posedge clk)
    word_34 <= \$184 ;
  always @(posedge clk)
    word_35 <= \$185 ;
  always @(posedge clk)
    word_36 <= \$186 ;
  always @(posedge clk)
    pointer <= \$187 ;
  always @(posedge clk)
    word <= \$188 ;
  assign \$171  = token_next[24] ? total : word_21;
  assign \$170  = token_next[23] ? total : word_20;
  assign \$169  = token_next[22] ? total : word_19;
  assign \$168  = token_next[21] ? total : word_18;
  assign \$167  = token_next[20] ? total : word_17;
  assign \$166  = token_next[19] ? total : word_16;
  assign \$165  = token_next[18] ? total : word_15;
  assign \$164  = token_next[17] ? total : word_14;
  assign \$163  = token_next[16] ? total : word_13;
  assign \$162  = token_next[15] ? total : word_12;
  assign \$161  = token_next[14] ? total : word_11;
  assign \$160  = token_next[13] ? total : word_10;
  assign \$159  = token_next[12] ? total : word_9;
  assign \$158  = token_next[11] ? total : word_8;
  assign \$157  = token_next[10] ? total : word_7;
  assign \$156  = token_next[9] ? total : word_6;
  assign \$155  = token_next[8] ? total : word_5;
  assign \$154  = token_next[7] ? total : word_4;
  assign \$153  = token_next[6] ? total : word_3;
  assign \$152  = token_next[5] ? total : word_2;
  assign \$151  = token_next[4] ? total : word_1;
  assign \$150  = token_next[3] ? total : word_0;
  assign \$149  = rst ? 40'h0000000000 : token;
  assign \$188  = fetch ? \$147  : word;
  assign \$procmux$67_Y  = fetch ? { pointer[35:0], pointer[36] } : pointer;
  assign \$187  = rst ? 37'h0000000001 : \$procmux$67_Y ;
  assign \$186  = token_next[39] ? total : word_36;
  assign \$185  = token_next[38] ? total : word_35;
  assign \$184  = token_next[37] ? total : word_34;
  assign \$183  = token_next[36] ? total : word_33;
  assign \$182  = token_next[35] ? total : word_32;
  assign \$181  = token_next[34] ? total : word_31;
  assign \$180  = token_next[33] ? total : word_30;
  assign \$179  = token_next[32] ? total : word_29;
  assign \$178  = token_next[31] ? total : word_28;
  assign \$177  = token_next[30] ? total : word_27;
  assign \$176  = token_next[29] ? total : word_26;
  assign \$175  = token_next[28] ? total : word_25;
  assign \$174  = token_next[27] ? total : word_24;
  assign \$173  = token_next[26] ? total : word_23;
  assign \$172  = token_next[25] ? total : word_22;
  assign \held_token.slot  = token_next[39:3];
  assign \held_token.last  = token_next[2];
  assign \held_token.final  = token_next[1];
  assign \held_token.first  = token_next[0];
  assign \$148 [27:0] = total;
  assign \$signal  = word;
  assign held_token = token_next;
endmodule

module collector_16_lane_accumulate_s22_to_28_x37(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
  input [351:0] values;
  wire [351:0] values;
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
  input [39:0] token;
  wire [39:0] token;
  wire [6:0] \$1 ;
  wire \$10 ;
  wire [36:0] \$11 ;
  wire [36:0] \$12 ;
  wire [36:0] \$13 ;
  wire [36:0] \$14 ;
  wire [36:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [36:0] \$19 ;
  wire [7:0] \$2 ;
  wire [5:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire [36:0] \$23 ;
  wire \$24 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [36:0] \$procmux$61_Y ;
  wire \$signal ;
  reg [5:0] \$signal$11 ;
  wire \$signal$14 ;
  reg [36:0] \$signal$15 ;
  wire fetch;
  wire [39:0] lane_0_token_next;
  wire [27:0] lane_0_word;
  wire [39:0] lane_10_token_next;
  wire [27:0] lane_10_word;
  wire [39:0] lane_11_token_next;
  wire [27:0] lane_11_word;
  wire [39:0] lane_12_token_next;
  wire [27:0] lane_12_word;
  wire [39:0] lane_13_token_next;
  wire [27:0] lane_13_word;
  wire [39:0] lane_14_token_next;
  wire [27:0] lane_14_word;
  wire [39:0] lane_15_token_next;
  wire [27:0] lane_15_word;
  wire [39:0] lane_1_token_next;
  wire [27:0] lane_1_word;
  wire [39:0] lane_2_token_next;
  wire [27:0] lane_2_word;
  wire [39:0] lane_3_token_next;
  wire [27:0] lane_3_word;
  wire [39:0] lane_4_token_next;
  wire [27:0] lane_4_word;
  wire [39:0] lane_5_token_next;
  wire [27:0] lane_5_word;
  wire [39:0] lane_6_token_next;
  wire [27:0] lane_6_word;
  wire [39:0] lane_7_token_next;
  wire [27:0] lane_7_word;
  wire [39:0] lane_8_token_next;
  wire [27:0] lane_8_word;
  wire [39:0] lane_9_token_next;
  wire [27:0] lane_9_word;
  reg [36:0] pointer;
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
  assign \$11  = ~ lane_15_token_next[39:3];
  assign \$12  = \$signal$15  & \$11 ;
  assign \$13  = lane_15_token_next[39:3] & { lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2], lane_15_token_next[2] };
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
  assign \$23  = lane_15_token_next[1] ? \$14  : \$signal$15 ;
  assign \$22  = rst ? 1'h0 : \$10 ;
  assign \$21  = rst ? 1'h0 : \$7 ;
  assign \$20  = rst ? 6'h00 : \$2 [5:0];
  assign \$procmux$61_Y  = released ? { pointer[35:0], pointer[36] } : pointer;
  assign \$19  = rst ? 37'h0000000001 : \$procmux$61_Y ;
  lane_accumulate_s22_to_28_x37 lane_0 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(token),
    .token_next(lane_0_token_next),
    .value(values[21:0]),
    .word(lane_0_word)
  );
  lane_accumulate_s22_to_28_x37 lane_1 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_0_token_next),
    .token_next(lane_1_token_next),
    .value(values[43:22]),
    .word(lane_1_word)
  );
  lane_accumulate_s22_to_28_x37 lane_10 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_9_token_next),
    .token_next(lane_10_token_next),
    .value(values[241:220]),
    .word(lane_10_word)
  );
  lane_accumulate_s22_to_28_x37 lane_11 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_10_token_next),
    .token_next(lane_11_token_next),
    .value(values[263:242]),
    .word(lane_11_word)
  );
  lane_accumulate_s22_to_28_x37 lane_12 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_11_token_next),
    .token_next(lane_12_token_next),
    .value(values[285:264]),
    .word(lane_12_word)
  );
  lane_accumulate_s22_to_28_x37 lane_13 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_12_token_next),
    .token_next(lane_13_token_next),
    .value(values[307:286]),
    .word(lane_13_word)
  );
  lane_accumulate_s22_to_28_x37 lane_14 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_13_token_next),
    .token_next(lane_14_token_next),
    .value(values[329:308]),
    .word(lane_14_word)
  );
  lane_accumulate_s22_to_28_x37 lane_15 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_14_token_next),
    .token_next(lane_15_token_next),
    .value(values[351:330]),
    .word(lane_15_word)
  );
  lane_accumulate_s22_to_28_x37 lane_2 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_1_token_next),
    .token_next(lane_2_token_next),
    .value(values[65:44]),
    .word(lane_2_word)
  );
  lane_accumulate_s22_to_28_x37 lane_3 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_2_token_next),
    .token_next(lane_3_token_next),
    .value(values[87:66]),
    .word(lane_3_word)
  );
  lane_accumulate_s22_to_28_x37 lane_4 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_3_token_next),
    .token_next(lane_4_token_next),
    .value(values[109:88]),
    .word(lane_4_word)
  );
  lane_accumulate_s22_to_28_x37 lane_5 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_4_token_next),
    .token_next(lane_5_token_next),
    .value(values[131:110]),
    .word(lane_5_word)
  );
  lane_accumulate_s22_to_28_x37 lane_6 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_5_token_next),
    .token_next(lane_6_token_next),
    .value(values[153:132]),
    .word(lane_6_word)
  );
  lane_accumulate_s22_to_28_x37 lane_7 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_6_token_next),
    .token_next(lane_7_token_next),
    .value(values[175:154]),
    .word(lane_7_word)
  );
  lane_accumulate_s22_to_28_x37 lane_8 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_7_token_next),
    .token_next(lane_8_token_next),
    .value(values[197:176]),
    .word(lane_8_word)
  );
  lane_accumulate_s22_to_28_x37 lane_9 (
    .clk(clk),
    .fetch(released),
    .rst(rst),
    .token(lane_8_token_next),
    .token_next(lane_9_token_next),
    .value(values[219:198]),
    .word(lane_9_word)
  );
  assign m_axis_tdata = { lane_15_word, lane_14_word, lane_13_word, lane_12_word, lane_11_word, lane_10_word, lane_9_word, lane_8_word, lane_7_word, lane_6_word, lane_5_word, lane_4_word, lane_3_word, lane_2_word, lane_1_word, lane_0_word };
  assign fetch = released;
  assign tlast = m_axis_tlast;
  assign \$signal$14  = m_axis_tvalid;
  assign \$signal  = released;
endmodule

module tpe_opt2_ws_16x16_s8xs8_k4096_d37(s_axis_a_tdata, s_axis_a_tlast, s_axis_a_tuser, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
  input [511:0] s_axis_a_tdata;
  wire [511:0] s_axis_a_tdata;
  input s_axis_a_tlast;
  wire s_axis_a_tlast;
  input [1:0] s_axis_a_tuser;
  wire [1:0] s_axis_a_tuser;
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
  wire \$12 ;
  wire [4:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire [6:0] \$17 ;
  wire [6:0] \$18 ;
  wire [6:0] \$19 ;
  wire \$2 ;
  wire [6:0] \$20 ;
  wire [6:0] \$21 ;
  wire \$22 ;
  wire [6:0] \$23 ;
  wire [6:0] \$24 ;
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
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire [36:0] \$74 ;
  wire [6:0] \$75 ;
  wire \$76 ;
  wire [7:0] \$77 ;
  wire \$78 ;
  wire [4:0] \$79 ;
  wire [5:0] \$8 ;
  wire \$80 ;
  wire [3:0] \$81 ;
  wire \$82 ;
  wire [5:0] \$83 ;
  wire [5:0] \$84 ;
  wire [5:0] \$85 ;
  wire \$86 ;
  wire [179:0] \$87 ;
  wire [39:0] \$88 ;
  wire [5:0] \$89 ;
  wire \$9 ;
  wire [5:0] \$procmux$11_Y ;
  wire [5:0] \$procmux$13_Y ;
  wire [5:0] \$procmux$17_Y ;
  wire [5:0] \$procmux$21_Y ;
  wire \$procmux$26_Y ;
  wire [3:0] \$procmux$30_Y ;
  wire [3:0] \$procmux$33_Y ;
  wire \$procmux$38_Y ;
  wire [4:0] \$procmux$43_Y ;
  wire \$procmux$47_Y ;
  wire \$procmux$7_Y ;
  wire \$signal ;
  wire \$signal$21 ;
  wire \$signal$22 ;
  wire \$signal$23 ;
  wire [9:0] \$signal$24 ;
  wire \$signal$24.final ;
  wire \$signal$24.first ;
  wire \$signal$24.last ;
  wire [5:0] \$signal$24.slot ;
  wire \$signal$24.valid ;
  reg [5:0] \$signal$25 ;
  reg [4:0] \$signal$31 ;
  reg [3:0] \$signal$32 ;
  reg [5:0] \$signal$33 ;
  wire [351:0] array_c;
  wire [447:0] collector_m_axis_tdata;
  wire collector_m_axis_tlast;
  wire collector_m_axis_tvalid;
  wire collector_released;
  wire ends;
  wire error;
  reg [5:0] free;
  reg full;
  reg holding;
  reg [39:0] landing;
  reg start;
  reg [5:0] taken;
  reg [179:0] token_line;
  assign \$signal$22  = s_axis_a_tvalid & s_axis_a_tready;
  assign \$signal$23  = \$signal$22  & start;
  assign ends = s_axis_a_tlast & s_axis_a_tuser[1];
  assign \$8  = \$signal$31  + \$signal$21 ;
  assign \$9  = \$signal$31  == 4'hf;
  assign \$10  = \$signal$21  & \$9 ;
  assign \$11  = full | \$10 ;
  assign \$12  = \$signal$32  > 1'h1;
  assign \$13  = \$signal$32  - 1'h1;
  assign \$14  = ~ s_axis_a_tuser[1];
  assign \$15  = s_axis_a_tlast & \$14 ;
  assign \$16  = \$signal$25  == 6'h24;
  assign \$17  = \$signal$25  + 1'h1;
  assign \$18  = \$16  ? 7'h00 : \$17 ;
  assign \$19  = \$15  ? { 1'h0, \$signal$33  } : \$18 ;
  assign \$20  = taken + 1'h1;
  assign \$21  = s_axis_a_tlast ? 7'h00 : \$20 ;
  assign \$22  = \$signal$25  == 6'h24;
  assign \$23  = \$signal$25  + 1'h1;
  assign \$24  = \$22  ? 7'h00 : \$23 ;
  assign \$25  = \$signal$31  == 4'hf;
  assign \$26  = s_axis_b_tlast != \$25 ;
  assign \$27  = \$signal$21  & \$26 ;
  assign \$28  = taken == 6'h24;
  assign \$29  = \$signal$22  & \$28 ;
  assign \$30  = ~ s_axis_a_tlast;
  assign \$31  = \$29  & \$30 ;
  assign \$32  = s_axis_a_tuser[0] & s_axis_a_tuser[1];
  assign \$33  = ~ \$32 ;
  assign \$34  = \$31  & \$33 ;
  assign \$35  = \$27  | \$34 ;
  assign \$36  = token_line[172] & token_line[170];
  assign \$37  = ! token_line[179:174];
  assign \$38  = token_line[179:174] == 1'h1;
  assign \$39  = token_line[179:174] == 2'h2;
  assign \$40  = token_line[179:174] == 2'h3;
  assign \$41  = token_line[179:174] == 3'h4;
  assign \$42  = token_line[179:174] == 3'h5;
  assign \$43  = token_line[179:174] == 3'h6;
  assign \$44  = token_line[179:174] == 3'h7;
  assign \$45  = token_line[179:174] == 4'h8;
  assign \$46  = token_line[179:174] == 4'h9;
  assign \$47  = token_line[179:174] == 4'ha;
  assign \$48  = token_line[179:174] == 4'hb;
  assign \$49  = token_line[179:174] == 4'hc;
  assign \$50  = token_line[179:174] == 4'hd;
  assign \$51  = token_line[179:174] == 4'he;
  assign \$52  = token_line[179:174] == 4'hf;
  assign \$53  = token_line[179:174] == 5'h10;
  assign \$54  = token_line[179:174] == 5'h11;
  assign \$55  = token_line[179:174] == 5'h12;
  assign \$56  = token_line[179:174] == 5'h13;
  assign \$57  = token_line[179:174] == 5'h14;
  assign \$58  = token_line[179:174] == 5'h15;
  assign \$59  = token_line[179:174] == 5'h16;
  assign \$60  = token_line[179:174] == 5'h17;
  assign \$61  = token_line[179:174] == 5'h18;
  assign \$62  = token_line[179:174] == 5'h19;
  assign \$63  = token_line[179:174] == 5'h1a;
  assign \$64  = token_line[179:174] == 5'h1b;
  assign \$65  = token_line[179:174] == 5'h1c;
  assign \$66  = token_line[179:174] == 5'h1d;
  assign \$67  = token_line[179:174] == 5'h1e;
  assign \$68  = token_line[179:174] == 5'h1f;
  assign \$69  = token_line[179:174] == 6'h20;
  assign \$70  = token_line[179:174] == 6'h21;
  assign \$71  = token_line[179:174] == 6'h22;
  assign \$72  = token_line[179:174] == 6'h23;
  assign \$73  = token_line[179:174] == 6'h24;
  assign \$74  = { \$73 , \$72 , \$71 , \$70 , \$69 , \$68 , \$67 , \$66 , \$65 , \$64 , \$63 , \$62 , \$61 , \$60 , \$59 , \$58 , \$57 , \$56 , \$55 , \$54 , \$53 , \$52 , \$51 , \$50 , \$49 , \$48 , \$47 , \$46 , \$45 , \$44 , \$43 , \$42 , \$41 , \$40 , \$39 , \$38 , \$37  } & { token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170], token_line[170] };
  assign \$75  = free + collector_released;
  assign \$76  = \$signal$22  & s_axis_a_tuser[0];
  assign \$77  = \$75  - \$76 ;
  always @(posedge clk)
    start <= \$78 ;
  always @(posedge clk)
    \$signal$31  <= \$79 ;
  always @(posedge clk)
    full <= \$80 ;
  always @(posedge clk)
    \$signal$32  <= \$81 ;
  always @(posedge clk)
    holding <= \$82 ;
  always @(posedge clk)
    \$signal$25  <= \$83 ;
  always @(posedge clk)
    taken <= \$84 ;
  always @(posedge clk)
    \$signal$33  <= \$85 ;
  always @(posedge clk)
    framing_error <= \$86 ;
  always @(posedge clk)
    token_line <= \$87 ;
  always @(posedge clk)
    landing <= \$88 ;
  always @(posedge clk)
    free <= \$89 ;
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
  assign \$89  = rst ? 6'h25 : \$77 [5:0];
  assign \$procmux$11_Y  = ends ? \$24 [5:0] : \$signal$33 ;
  assign \$procmux$13_Y  = \$signal$22  ? \$procmux$11_Y  : \$signal$33 ;
  assign \$85  = rst ? 6'h00 : \$procmux$13_Y ;
  assign \$procmux$17_Y  = \$signal$22  ? \$21 [5:0] : taken;
  assign \$84  = rst ? 6'h00 : \$procmux$17_Y ;
  assign \$procmux$21_Y  = \$signal$22  ? \$19 [5:0] : \$signal$25 ;
  assign \$83  = rst ? 6'h00 : \$procmux$21_Y ;
  assign \$procmux$26_Y  = \$signal$23  ? 1'h1 : \$12 ;
  assign \$82  = rst ? 1'h0 : \$procmux$26_Y ;
  assign \$88  = rst ? 40'h0000000000 : { \$74 , token_line[173], \$36 , token_line[171] };
  assign \$procmux$30_Y  = holding ? \$13 [3:0] : \$signal$32 ;
  assign \$procmux$33_Y  = \$signal$23  ? 4'hf : \$procmux$30_Y ;
  assign \$81  = rst ? 4'h0 : \$procmux$33_Y ;
  assign \$procmux$38_Y  = \$signal$23  ? 1'h0 : \$11 ;
  assign \$80  = rst ? 1'h0 : \$procmux$38_Y ;
  assign \$procmux$43_Y  = \$signal$23  ? 5'h00 : \$8 [4:0];
  assign \$79  = rst ? 5'h00 : \$procmux$43_Y ;
  assign \$procmux$47_Y  = \$signal$22  ? s_axis_a_tlast : start;
  assign \$78  = rst ? 1'h1 : \$procmux$47_Y ;
  assign \$87  = rst ? 180'h000000000000000000000000000000000000000000000 : { token_line[169:0], \$signal$25 , s_axis_a_tlast, s_axis_a_tuser, \$signal$22  };
  assign \$procmux$7_Y  = \$35  ? 1'h1 : framing_error;
  assign \$86  = rst ? 1'h0 : \$procmux$7_Y ;
  array_ws_opt2_s8xs8_22_of_64_16x16 array (
    .a(s_axis_a_tdata),
    .b(s_axis_b_tdata),
    .c(array_c),
    .clk(clk),
    .load(\$signal$21 ),
    .swap(\$signal$23 )
  );
  collector_16_lane_accumulate_s22_to_28_x37 collector (
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
