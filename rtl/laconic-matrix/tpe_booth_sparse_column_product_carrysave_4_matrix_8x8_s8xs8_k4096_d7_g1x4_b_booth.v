// tpe_booth_sparse_column_product_carrysave_4_matrix_8x8_s8xs8_k4096_d7_g1x4_b_booth: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=tpe, cell=booth.sparse.column.product.carry-save.4, array=matrix, rows=8, cols=8, layers=0, recoding=booth, digits=sparse, encoder=column, shift=product, accumulate=carry-save, lanes=4, group=1, run_ahead=4, b_recoding=booth, a_width=8, b_width=8, a_signed=True, b_signed=True, k_max=4096, depth=7, constant_time=False

module digits_booth_s8_4x4(write, clk, arriving, ones, twos, negs, operands);
  input [3:0] write;
  wire [3:0] write;
  input clk;
  wire clk;
  output [15:0] arriving;
  wire [15:0] arriving;
  output [63:0] ones;
  wire [63:0] ones;
  output [63:0] twos;
  wire [63:0] twos;
  output [63:0] negs;
  wire [63:0] negs;
  input [31:0] operands;
  wire [31:0] operands;
  wire \$10 ;
  wire \$100 ;
  wire \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire \$122 ;
  wire \$123 ;
  wire \$124 ;
  wire \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire \$142 ;
  wire \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire \$147 ;
  wire \$148 ;
  wire \$149 ;
  wire \$15 ;
  wire \$150 ;
  wire \$151 ;
  wire \$152 ;
  wire \$153 ;
  wire \$154 ;
  wire \$155 ;
  wire \$156 ;
  wire \$157 ;
  wire \$158 ;
  wire \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire \$161 ;
  wire \$163 ;
  wire \$164 ;
  wire \$165 ;
  wire \$166 ;
  wire \$167 ;
  wire \$168 ;
  wire \$169 ;
  wire \$17 ;
  wire \$170 ;
  wire \$171 ;
  wire \$172 ;
  wire \$173 ;
  wire \$174 ;
  wire \$175 ;
  wire \$176 ;
  wire \$177 ;
  wire \$179 ;
  wire \$180 ;
  wire \$181 ;
  wire \$182 ;
  wire \$183 ;
  wire \$184 ;
  wire \$185 ;
  wire \$186 ;
  wire \$187 ;
  wire \$188 ;
  wire \$189 ;
  wire \$19 ;
  wire \$190 ;
  wire \$191 ;
  wire \$192 ;
  wire \$193 ;
  wire \$195 ;
  wire \$196 ;
  wire \$197 ;
  wire \$198 ;
  wire \$199 ;
  wire \$2 ;
  wire \$20 ;
  wire \$200 ;
  wire \$201 ;
  wire \$202 ;
  wire \$203 ;
  wire \$204 ;
  wire \$205 ;
  wire \$206 ;
  wire \$207 ;
  wire \$208 ;
  wire \$209 ;
  wire \$21 ;
  wire \$211 ;
  wire \$212 ;
  wire \$213 ;
  wire \$214 ;
  wire \$215 ;
  wire \$216 ;
  wire \$217 ;
  wire \$218 ;
  wire \$219 ;
  wire \$22 ;
  wire \$220 ;
  wire \$221 ;
  wire \$222 ;
  wire \$223 ;
  wire \$224 ;
  wire \$225 ;
  wire \$227 ;
  wire \$228 ;
  wire \$229 ;
  wire \$23 ;
  wire \$230 ;
  wire \$231 ;
  wire \$232 ;
  wire \$233 ;
  wire \$234 ;
  wire \$235 ;
  wire \$236 ;
  wire \$237 ;
  wire \$238 ;
  wire \$239 ;
  wire \$24 ;
  wire \$240 ;
  wire \$241 ;
  wire \$243 ;
  wire \$244 ;
  wire \$245 ;
  wire \$246 ;
  wire \$247 ;
  wire \$248 ;
  wire \$249 ;
  wire \$25 ;
  wire \$250 ;
  wire \$251 ;
  wire \$252 ;
  wire \$253 ;
  wire \$254 ;
  wire \$255 ;
  wire \$256 ;
  wire \$257 ;
  wire \$259 ;
  wire \$26 ;
  wire \$260 ;
  wire \$261 ;
  wire \$262 ;
  wire \$263 ;
  wire \$264 ;
  wire \$265 ;
  wire \$266 ;
  wire \$267 ;
  wire \$268 ;
  wire \$269 ;
  wire \$27 ;
  wire \$270 ;
  wire \$271 ;
  wire \$272 ;
  wire \$273 ;
  wire \$275 ;
  wire \$276 ;
  wire \$277 ;
  wire \$278 ;
  wire \$279 ;
  wire \$28 ;
  wire \$280 ;
  wire \$281 ;
  wire \$282 ;
  wire \$283 ;
  wire \$284 ;
  wire \$285 ;
  wire \$286 ;
  wire \$287 ;
  wire \$288 ;
  wire \$289 ;
  wire \$29 ;
  wire \$291 ;
  wire \$292 ;
  wire \$293 ;
  wire \$294 ;
  wire \$295 ;
  wire \$296 ;
  wire \$297 ;
  wire \$298 ;
  wire \$299 ;
  wire \$3 ;
  wire \$30 ;
  wire \$300 ;
  wire \$301 ;
  wire \$302 ;
  wire \$303 ;
  wire \$304 ;
  wire \$305 ;
  wire \$307 ;
  wire \$308 ;
  wire \$309 ;
  wire \$31 ;
  wire \$310 ;
  wire \$311 ;
  wire \$312 ;
  wire \$313 ;
  wire \$314 ;
  wire \$315 ;
  wire \$316 ;
  wire \$317 ;
  wire \$318 ;
  wire \$319 ;
  wire \$32 ;
  wire \$320 ;
  wire \$321 ;
  wire \$323 ;
  wire \$324 ;
  wire \$325 ;
  wire \$326 ;
  wire \$327 ;
  wire \$328 ;
  wire \$329 ;
  wire \$33 ;
  wire \$330 ;
  wire \$331 ;
  wire \$332 ;
  wire \$333 ;
  wire \$334 ;
  wire \$335 ;
  wire \$336 ;
  wire \$337 ;
  wire \$339 ;
  wire \$340 ;
  wire \$341 ;
  wire \$342 ;
  wire \$343 ;
  wire \$344 ;
  wire \$345 ;
  wire \$346 ;
  wire \$347 ;
  wire \$348 ;
  wire \$349 ;
  wire \$35 ;
  wire \$350 ;
  wire \$351 ;
  wire \$352 ;
  wire \$353 ;
  wire \$355 ;
  wire \$356 ;
  wire \$357 ;
  wire \$358 ;
  wire \$359 ;
  wire \$36 ;
  wire \$360 ;
  wire \$361 ;
  wire \$362 ;
  wire \$363 ;
  wire \$364 ;
  wire \$365 ;
  wire \$366 ;
  wire \$367 ;
  wire \$368 ;
  wire \$369 ;
  wire \$37 ;
  wire \$371 ;
  wire \$372 ;
  wire \$373 ;
  wire \$374 ;
  wire \$375 ;
  wire \$376 ;
  wire \$377 ;
  wire \$378 ;
  wire \$379 ;
  wire \$38 ;
  wire \$380 ;
  wire \$381 ;
  wire \$382 ;
  wire \$383 ;
  wire \$384 ;
  wire \$385 ;
  wire \$387 ;
  wire \$388 ;
  wire \$389 ;
  wire \$39 ;
  wire \$390 ;
  wire \$391 ;
  wire \$392 ;
  wire \$393 ;
  wire \$394 ;
  wire \$395 ;
  wire \$396 ;
  wire \$397 ;
  wire \$398 ;
  wire \$399 ;
  wire \$4 ;
  wire \$40 ;
  wire \$400 ;
  wire [15:0] \$401 ;
  wire [15:0] \$402 ;
  wire [15:0] \$403 ;
  wire [15:0] \$404 ;
  wire [15:0] \$405 ;
  wire [15:0] \$406 ;
  wire [15:0] \$407 ;
  wire [15:0] \$408 ;
  wire [15:0] \$409 ;
  wire \$41 ;
  wire [15:0] \$410 ;
  wire [15:0] \$411 ;
  wire [15:0] \$412 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
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
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$98 ;
  wire \$99 ;
  reg [15:0] negs_0;
  reg [15:0] negs_1;
  reg [15:0] negs_2;
  reg [15:0] negs_3;
  reg [15:0] ones_0;
  reg [15:0] ones_1;
  reg [15:0] ones_2;
  reg [15:0] ones_3;
  reg [15:0] twos_0;
  reg [15:0] twos_1;
  reg [15:0] twos_2;
  reg [15:0] twos_3;
  assign \$2  = operands[2] ^ operands[1];
  assign \$3  = operands[4] ^ operands[3];
  assign \$4  = operands[6] ^ operands[5];
  assign \$6  = operands[10] ^ operands[9];
  assign \$7  = operands[12] ^ operands[11];
  assign \$8  = operands[14] ^ operands[13];
  assign \$10  = operands[18] ^ operands[17];
  assign \$11  = operands[20] ^ operands[19];
  assign \$12  = operands[22] ^ operands[21];
  assign \$14  = operands[26] ^ operands[25];
  assign \$15  = operands[28] ^ operands[27];
  assign \$16  = operands[30] ^ operands[29];
  assign \$17  = operands[1] ^ operands[0];
  assign \$19  = ~ operands[0];
  assign \$20  = \$17  & \$19 ;
  assign \$21  = operands[3] ^ operands[2];
  assign \$22  = operands[2] ^ operands[1];
  assign \$23  = ~ \$22 ;
  assign \$24  = \$21  & \$23 ;
  assign \$25  = operands[5] ^ operands[4];
  assign \$26  = operands[4] ^ operands[3];
  assign \$27  = ~ \$26 ;
  assign \$28  = \$25  & \$27 ;
  assign \$29  = operands[7] ^ operands[6];
  assign \$30  = operands[6] ^ operands[5];
  assign \$31  = ~ \$30 ;
  assign \$32  = \$29  & \$31 ;
  assign \$33  = operands[9] ^ operands[8];
  assign \$35  = ~ operands[8];
  assign \$36  = \$33  & \$35 ;
  assign \$37  = operands[11] ^ operands[10];
  assign \$38  = operands[10] ^ operands[9];
  assign \$39  = ~ \$38 ;
  assign \$40  = \$37  & \$39 ;
  assign \$41  = operands[13] ^ operands[12];
  assign \$42  = operands[12] ^ operands[11];
  assign \$43  = ~ \$42 ;
  assign \$44  = \$41  & \$43 ;
  assign \$45  = operands[15] ^ operands[14];
  assign \$46  = operands[14] ^ operands[13];
  assign \$47  = ~ \$46 ;
  assign \$48  = \$45  & \$47 ;
  assign \$49  = operands[17] ^ operands[16];
  assign \$51  = ~ operands[16];
  assign \$52  = \$49  & \$51 ;
  assign \$53  = operands[19] ^ operands[18];
  assign \$54  = operands[18] ^ operands[17];
  assign \$55  = ~ \$54 ;
  assign \$56  = \$53  & \$55 ;
  assign \$57  = operands[21] ^ operands[20];
  assign \$58  = operands[20] ^ operands[19];
  assign \$59  = ~ \$58 ;
  assign \$60  = \$57  & \$59 ;
  assign \$61  = operands[23] ^ operands[22];
  assign \$62  = operands[22] ^ operands[21];
  assign \$63  = ~ \$62 ;
  assign \$64  = \$61  & \$63 ;
  assign \$65  = operands[25] ^ operands[24];
  assign \$67  = ~ operands[24];
  assign \$68  = \$65  & \$67 ;
  assign \$69  = operands[27] ^ operands[26];
  assign \$70  = operands[26] ^ operands[25];
  assign \$71  = ~ \$70 ;
  assign \$72  = \$69  & \$71 ;
  assign \$73  = operands[29] ^ operands[28];
  assign \$74  = operands[28] ^ operands[27];
  assign \$75  = ~ \$74 ;
  assign \$76  = \$73  & \$75 ;
  assign \$77  = operands[31] ^ operands[30];
  assign \$78  = operands[30] ^ operands[29];
  assign \$79  = ~ \$78 ;
  assign \$80  = \$77  & \$79 ;
  assign arriving = { \$16 , \$15 , \$14 , operands[24], \$12 , \$11 , \$10 , operands[16], \$8 , \$7 , \$6 , operands[8], \$4 , \$3 , \$2 , operands[0] } | { \$80 , \$76 , \$72 , \$68 , \$64 , \$60 , \$56 , \$52 , \$48 , \$44 , \$40 , \$36 , \$32 , \$28 , \$24 , \$20  };
  assign \$82  = operands[2] ^ operands[1];
  assign \$83  = operands[4] ^ operands[3];
  assign \$84  = operands[6] ^ operands[5];
  assign \$86  = operands[10] ^ operands[9];
  assign \$87  = operands[12] ^ operands[11];
  assign \$88  = operands[14] ^ operands[13];
  assign \$90  = operands[18] ^ operands[17];
  assign \$91  = operands[20] ^ operands[19];
  assign \$92  = operands[22] ^ operands[21];
  assign \$94  = operands[26] ^ operands[25];
  assign \$95  = operands[28] ^ operands[27];
  assign \$96  = operands[30] ^ operands[29];
  assign \$98  = operands[2] ^ operands[1];
  assign \$99  = operands[4] ^ operands[3];
  assign \$100  = operands[6] ^ operands[5];
  assign \$102  = operands[10] ^ operands[9];
  assign \$103  = operands[12] ^ operands[11];
  assign \$104  = operands[14] ^ operands[13];
  assign \$106  = operands[18] ^ operands[17];
  assign \$107  = operands[20] ^ operands[19];
  assign \$108  = operands[22] ^ operands[21];
  assign \$110  = operands[26] ^ operands[25];
  assign \$111  = operands[28] ^ operands[27];
  assign \$112  = operands[30] ^ operands[29];
  assign \$114  = operands[2] ^ operands[1];
  assign \$115  = operands[4] ^ operands[3];
  assign \$116  = operands[6] ^ operands[5];
  assign \$118  = operands[10] ^ operands[9];
  assign \$119  = operands[12] ^ operands[11];
  assign \$120  = operands[14] ^ operands[13];
  assign \$122  = operands[18] ^ operands[17];
  assign \$123  = operands[20] ^ operands[19];
  assign \$124  = operands[22] ^ operands[21];
  assign \$126  = operands[26] ^ operands[25];
  assign \$127  = operands[28] ^ operands[27];
  assign \$128  = operands[30] ^ operands[29];
  assign \$130  = operands[2] ^ operands[1];
  assign \$131  = operands[4] ^ operands[3];
  assign \$132  = operands[6] ^ operands[5];
  assign \$134  = operands[10] ^ operands[9];
  assign \$135  = operands[12] ^ operands[11];
  assign \$136  = operands[14] ^ operands[13];
  assign \$138  = operands[18] ^ operands[17];
  assign \$139  = operands[20] ^ operands[19];
  assign \$140  = operands[22] ^ operands[21];
  assign \$142  = operands[26] ^ operands[25];
  assign \$143  = operands[28] ^ operands[27];
  assign \$144  = operands[30] ^ operands[29];
  assign \$145  = operands[1] ^ operands[0];
  assign \$147  = ~ operands[0];
  assign \$148  = \$145  & \$147 ;
  assign \$149  = operands[3] ^ operands[2];
  assign \$150  = operands[2] ^ operands[1];
  assign \$151  = ~ \$150 ;
  assign \$152  = \$149  & \$151 ;
  assign \$153  = operands[5] ^ operands[4];
  assign \$154  = operands[4] ^ operands[3];
  assign \$155  = ~ \$154 ;
  assign \$156  = \$153  & \$155 ;
  assign \$157  = operands[7] ^ operands[6];
  assign \$158  = operands[6] ^ operands[5];
  assign \$159  = ~ \$158 ;
  assign \$160  = \$157  & \$159 ;
  assign \$161  = operands[9] ^ operands[8];
  assign \$163  = ~ operands[8];
  assign \$164  = \$161  & \$163 ;
  assign \$165  = operands[11] ^ operands[10];
  assign \$166  = operands[10] ^ operands[9];
  assign \$167  = ~ \$166 ;
  assign \$168  = \$165  & \$167 ;
  assign \$169  = operands[13] ^ operands[12];
  assign \$170  = operands[12] ^ operands[11];
  assign \$171  = ~ \$170 ;
  assign \$172  = \$169  & \$171 ;
  assign \$173  = operands[15] ^ operands[14];
  assign \$174  = operands[14] ^ operands[13];
  assign \$175  = ~ \$174 ;
  assign \$176  = \$173  & \$175 ;
  assign \$177  = operands[17] ^ operands[16];
  assign \$179  = ~ operands[16];
  assign \$180  = \$177  & \$179 ;
  assign \$181  = operands[19] ^ operands[18];
  assign \$182  = operands[18] ^ operands[17];
  assign \$183  = ~ \$182 ;
  assign \$184  = \$181  & \$183 ;
  assign \$185  = operands[21] ^ operands[20];
  assign \$186  = operands[20] ^ operands[19];
  assign \$187  = ~ \$186 ;
  assign \$188  = \$185  & \$187 ;
  assign \$189  = operands[23] ^ operands[22];
  assign \$190  = operands[22] ^ operands[21];
  assign \$191  = ~ \$190 ;
  assign \$192  = \$189  & \$191 ;
  assign \$193  = operands[25] ^ operands[24];
  assign \$195  = ~ operands[24];
  assign \$196  = \$193  & \$195 ;
  assign \$197  = operands[27] ^ operands[26];
  assign \$198  = operands[26] ^ operands[25];
  assign \$199  = ~ \$198 ;
  assign \$200  = \$197  & \$199 ;
  assign \$201  = operands[29] ^ operands[28];
  assign \$202  = operands[28] ^ operands[27];
  assign \$203  = ~ \$202 ;
  assign \$204  = \$201  & \$203 ;
  assign \$205  = operands[31] ^ operands[30];
  assign \$206  = operands[30] ^ operands[29];
  assign \$207  = ~ \$206 ;
  assign \$208  = \$205  & \$207 ;
  assign \$209  = operands[1] ^ operands[0];
  assign \$211  = ~ operands[0];
  assign \$212  = \$209  & \$211 ;
  assign \$213  = operands[3] ^ operands[2];
  assign \$214  = operands[2] ^ operands[1];
  assign \$215  = ~ \$214 ;
  assign \$216  = \$213  & \$215 ;
  assign \$217  = operands[5] ^ operands[4];
  assign \$218  = operands[4] ^ operands[3];
  assign \$219  = ~ \$218 ;
  assign \$220  = \$217  & \$219 ;
  assign \$221  = operands[7] ^ operands[6];
  assign \$222  = operands[6] ^ operands[5];
  assign \$223  = ~ \$222 ;
  assign \$224  = \$221  & \$223 ;
  assign \$225  = operands[9] ^ operands[8];
  assign \$227  = ~ operands[8];
  assign \$228  = \$225  & \$227 ;
  assign \$229  = operands[11] ^ operands[10];
  assign \$230  = operands[10] ^ operands[9];
  assign \$231  = ~ \$230 ;
  assign \$232  = \$229  & \$231 ;
  assign \$233  = operands[13] ^ operands[12];
  assign \$234  = operands[12] ^ operands[11];
  assign \$235  = ~ \$234 ;
  assign \$236  = \$233  & \$235 ;
  assign \$237  = operands[15] ^ operands[14];
  assign \$238  = operands[14] ^ operands[13];
  assign \$239  = ~ \$238 ;
  assign \$240  = \$237  & \$239 ;
  assign \$241  = operands[17] ^ operands[16];
  assign \$243  = ~ operands[16];
  assign \$244  = \$241  & \$243 ;
  assign \$245  = operands[19] ^ operands[18];
  assign \$246  = operands[18] ^ operands[17];
  assign \$247  = ~ \$246 ;
  assign \$248  = \$245  & \$247 ;
  assign \$249  = operands[21] ^ operands[20];
  assign \$250  = operands[20] ^ operands[19];
  assign \$251  = ~ \$250 ;
  assign \$252  = \$249  & \$251 ;
  assign \$253  = operands[23] ^ operands[22];
  assign \$254  = operands[22] ^ operands[21];
  assign \$255  = ~ \$254 ;
  assign \$256  = \$253  & \$255 ;
  assign \$257  = operands[25] ^ operands[24];
  assign \$259  = ~ operands[24];
  assign \$260  = \$257  & \$259 ;
  assign \$261  = operands[27] ^ operands[26];
  assign \$262  = operands[26] ^ operands[25];
  assign \$263  = ~ \$262 ;
  assign \$264  = \$261  & \$263 ;
  assign \$265  = operands[29] ^ operands[28];
  assign \$266  = operands[28] ^ operands[27];
  assign \$267  = ~ \$266 ;
  assign \$268  = \$265  & \$267 ;
  assign \$269  = operands[31] ^ operands[30];
  assign \$270  = operands[30] ^ operands[29];
  assign \$271  = ~ \$270 ;
  assign \$272  = \$269  & \$271 ;
  assign \$273  = operands[1] ^ operands[0];
  assign \$275  = ~ operands[0];
  assign \$276  = \$273  & \$275 ;
  assign \$277  = operands[3] ^ operands[2];
  assign \$278  = operands[2] ^ operands[1];
  assign \$279  = ~ \$278 ;
  assign \$280  = \$277  & \$279 ;
  assign \$281  = operands[5] ^ operands[4];
  assign \$282  = operands[4] ^ operands[3];
  assign \$283  = ~ \$282 ;
  assign \$284  = \$281  & \$283 ;
  assign \$285  = operands[7] ^ operands[6];
  assign \$286  = operands[6] ^ operands[5];
  assign \$287  = ~ \$286 ;
  assign \$288  = \$285  & \$287 ;
  assign \$289  = operands[9] ^ operands[8];
  assign \$291  = ~ operands[8];
  assign \$292  = \$289  & \$291 ;
  assign \$293  = operands[11] ^ operands[10];
  assign \$294  = operands[10] ^ operands[9];
  assign \$295  = ~ \$294 ;
  assign \$296  = \$293  & \$295 ;
  assign \$297  = operands[13] ^ operands[12];
  assign \$298  = operands[12] ^ operands[11];
  assign \$299  = ~ \$298 ;
  assign \$300  = \$297  & \$299 ;
  assign \$301  = operands[15] ^ operands[14];
  assign \$302  = operands[14] ^ operands[13];
  assign \$303  = ~ \$302 ;
  assign \$304  = \$301  & \$303 ;
  assign \$305  = operands[17] ^ operands[16];
  assign \$307  = ~ operands[16];
  assign \$308  = \$305  & \$307 ;
  assign \$309  = operands[19] ^ operands[18];
  assign \$310  = operands[18] ^ operands[17];
  assign \$311  = ~ \$310 ;
  assign \$312  = \$309  & \$311 ;
  assign \$313  = operands[21] ^ operands[20];
  assign \$314  = operands[20] ^ operands[19];
  assign \$315  = ~ \$314 ;
  assign \$316  = \$313  & \$315 ;
  assign \$317  = operands[23] ^ operands[22];
  assign \$318  = operands[22] ^ operands[21];
  assign \$319  = ~ \$318 ;
  assign \$320  = \$317  & \$319 ;
  assign \$321  = operands[25] ^ operands[24];
  assign \$323  = ~ operands[24];
  assign \$324  = \$321  & \$323 ;
  assign \$325  = operands[27] ^ operands[26];
  assign \$326  = operands[26] ^ operands[25];
  assign \$327  = ~ \$326 ;
  assign \$328  = \$325  & \$327 ;
  assign \$329  = operands[29] ^ operands[28];
  assign \$330  = operands[28] ^ operands[27];
  assign \$331  = ~ \$330 ;
  assign \$332  = \$329  & \$331 ;
  assign \$333  = operands[31] ^ operands[30];
  assign \$334  = operands[30] ^ operands[29];
  assign \$335  = ~ \$334 ;
  assign \$336  = \$333  & \$335 ;
  assign \$337  = operands[1] ^ operands[0];
  assign \$339  = ~ operands[0];
  assign \$340  = \$337  & \$339 ;
  assign \$341  = operands[3] ^ operands[2];
  assign \$342  = operands[2] ^ operands[1];
  assign \$343  = ~ \$342 ;
  assign \$344  = \$341  & \$343 ;
  assign \$345  = operands[5] ^ operands[4];
  assign \$346  = operands[4] ^ operands[3];
  assign \$347  = ~ \$346 ;
  assign \$348  = \$345  & \$347 ;
  assign \$349  = operands[7] ^ operands[6];
  assign \$350  = operands[6] ^ operands[5];
  assign \$351  = ~ \$350 ;
  assign \$352  = \$349  & \$351 ;
  assign \$353  = operands[9] ^ operands[8];
  assign \$355  = ~ operands[8];
  assign \$356  = \$353  & \$355 ;
  assign \$357  = operands[11] ^ operands[10];
  assign \$358  = operands[10] ^ operands[9];
  assign \$359  = ~ \$358 ;
  assign \$360  = \$357  & \$359 ;
  assign \$361  = operands[13] ^ operands[12];
  assign \$362  = operands[12] ^ operands[11];
  assign \$363  = ~ \$362 ;
  assign \$364  = \$361  & \$363 ;
  assign \$365  = operands[15] ^ operands[14];
  assign \$366  = operands[14] ^ operands[13];
  assign \$367  = ~ \$366 ;
  assign \$368  = \$365  & \$367 ;
  assign \$369  = operands[17] ^ operands[16];
  assign \$371  = ~ operands[16];
  assign \$372  = \$369  & \$371 ;
  assign \$373  = operands[19] ^ operands[18];
  assign \$374  = operands[18] ^ operands[17];
  assign \$375  = ~ \$374 ;
  assign \$376  = \$373  & \$375 ;
  assign \$377  = operands[21] ^ operands[20];
  assign \$378  = operands[20] ^ operands[19];
  assign \$379  = ~ \$378 ;
  assign \$380  = \$377  & \$379 ;
  assign \$381  = operands[23] ^ operands[22];
  assign \$382  = operands[22] ^ operands[21];
  assign \$383  = ~ \$382 ;
  assign \$384  = \$381  & \$383 ;
  assign \$385  = operands[25] ^ operands[24];
  assign \$387  = ~ operands[24];
  assign \$388  = \$385  & \$387 ;
  assign \$389  = operands[27] ^ operands[26];
  assign \$390  = operands[26] ^ operands[25];
  assign \$391  = ~ \$390 ;
  assign \$392  = \$389  & \$391 ;
  assign \$393  = operands[29] ^ operands[28];
  assign \$394  = operands[28] ^ operands[27];
  assign \$395  = ~ \$394 ;
  assign \$396  = \$393  & \$395 ;
  assign \$397  = operands[31] ^ operands[30];
  assign \$398  = operands[30] ^ operands[29];
  assign \$399  = ~ \$398 ;
  assign \$400  = \$397  & \$399 ;
  always @(posedge clk)
    ones_0 <= \$401 ;
  always @(posedge clk)
    ones_1 <= \$402 ;
  always @(posedge clk)
    ones_2 <= \$403 ;
  always @(posedge clk)
    ones_3 <= \$404 ;
  always @(posedge clk)
    twos_0 <= \$405 ;
  always @(posedge clk)
    twos_1 <= \$406 ;
  always @(posedge clk)
    twos_2 <= \$407 ;
  always @(posedge clk)
    twos_3 <= \$408 ;
  always @(posedge clk)
    negs_0 <= \$409 ;
  always @(posedge clk)
    negs_1 <= \$410 ;
  always @(posedge clk)
    negs_2 <= \$411 ;
  always @(posedge clk)
    negs_3 <= \$412 ;
  assign \$412  = write[3] ? { operands[31], operands[29], operands[27], operands[25], operands[23], operands[21], operands[19], operands[17], operands[15], operands[13], operands[11], operands[9], operands[7], operands[5], operands[3], operands[1] } : negs_3;
  assign \$411  = write[2] ? { operands[31], operands[29], operands[27], operands[25], operands[23], operands[21], operands[19], operands[17], operands[15], operands[13], operands[11], operands[9], operands[7], operands[5], operands[3], operands[1] } : negs_2;
  assign \$410  = write[1] ? { operands[31], operands[29], operands[27], operands[25], operands[23], operands[21], operands[19], operands[17], operands[15], operands[13], operands[11], operands[9], operands[7], operands[5], operands[3], operands[1] } : negs_1;
  assign \$409  = write[0] ? { operands[31], operands[29], operands[27], operands[25], operands[23], operands[21], operands[19], operands[17], operands[15], operands[13], operands[11], operands[9], operands[7], operands[5], operands[3], operands[1] } : negs_0;
  assign \$408  = write[3] ? { \$400 , \$396 , \$392 , \$388 , \$384 , \$380 , \$376 , \$372 , \$368 , \$364 , \$360 , \$356 , \$352 , \$348 , \$344 , \$340  } : twos_3;
  assign \$407  = write[2] ? { \$336 , \$332 , \$328 , \$324 , \$320 , \$316 , \$312 , \$308 , \$304 , \$300 , \$296 , \$292 , \$288 , \$284 , \$280 , \$276  } : twos_2;
  assign \$406  = write[1] ? { \$272 , \$268 , \$264 , \$260 , \$256 , \$252 , \$248 , \$244 , \$240 , \$236 , \$232 , \$228 , \$224 , \$220 , \$216 , \$212  } : twos_1;
  assign \$405  = write[0] ? { \$208 , \$204 , \$200 , \$196 , \$192 , \$188 , \$184 , \$180 , \$176 , \$172 , \$168 , \$164 , \$160 , \$156 , \$152 , \$148  } : twos_0;
  assign \$404  = write[3] ? { \$144 , \$143 , \$142 , operands[24], \$140 , \$139 , \$138 , operands[16], \$136 , \$135 , \$134 , operands[8], \$132 , \$131 , \$130 , operands[0] } : ones_3;
  assign \$403  = write[2] ? { \$128 , \$127 , \$126 , operands[24], \$124 , \$123 , \$122 , operands[16], \$120 , \$119 , \$118 , operands[8], \$116 , \$115 , \$114 , operands[0] } : ones_2;
  assign \$402  = write[1] ? { \$112 , \$111 , \$110 , operands[24], \$108 , \$107 , \$106 , operands[16], \$104 , \$103 , \$102 , operands[8], \$100 , \$99 , \$98 , operands[0] } : ones_1;
  assign \$401  = write[0] ? { \$96 , \$95 , \$94 , operands[24], \$92 , \$91 , \$90 , operands[16], \$88 , \$87 , \$86 , operands[8], \$84 , \$83 , \$82 , operands[0] } : ones_0;
  assign negs = { negs_3, negs_2, negs_1, negs_0 };
  assign twos = { twos_3, twos_2, twos_1, twos_0 };
  assign ones = { ones_3, ones_2, ones_1, ones_0 };
endmodule

module terms_booth_s8_booth_s8_k1x4(older, opening, emptied, a_arriving, b_arriving, a_ones, a_twos, a_negs, b_ones, b_twos, b_negs, clk, rst, busy, place, twos, neg, write);
  input [11:0] older;
  wire [11:0] older;
  input [3:0] opening;
  wire [3:0] opening;
  input emptied;
  wire emptied;
  input [3:0] a_arriving;
  wire [3:0] a_arriving;
  input [3:0] b_arriving;
  wire [3:0] b_arriving;
  input [15:0] a_ones;
  wire [15:0] a_ones;
  input [15:0] a_twos;
  wire [15:0] a_twos;
  input [15:0] a_negs;
  wire [15:0] a_negs;
  input [15:0] b_ones;
  wire [15:0] b_ones;
  input [15:0] b_twos;
  wire [15:0] b_twos;
  input [15:0] b_negs;
  wire [15:0] b_negs;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [3:0] busy;
  wire [3:0] busy;
  output [6:0] place;
  reg [6:0] place;
  output [2:0] twos;
  reg [2:0] twos;
  output neg;
  reg neg;
  input [3:0] write;
  wire [3:0] write;
  wire \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$1000 ;
  wire \$1001 ;
  wire \$1002 ;
  wire \$1003 ;
  wire \$1004 ;
  wire \$1005 ;
  wire \$1006 ;
  wire \$1007 ;
  wire \$1008 ;
  wire \$1009 ;
  wire \$101 ;
  wire \$1010 ;
  wire \$1011 ;
  wire \$1012 ;
  wire \$1013 ;
  wire \$1014 ;
  wire \$1015 ;
  wire \$1016 ;
  wire \$1017 ;
  wire \$1018 ;
  wire \$1019 ;
  wire \$102 ;
  wire \$1020 ;
  wire \$1021 ;
  wire \$1022 ;
  wire \$1023 ;
  wire \$1024 ;
  wire \$1025 ;
  wire \$1026 ;
  wire \$1027 ;
  wire \$1028 ;
  wire \$1029 ;
  wire \$103 ;
  wire \$1030 ;
  wire \$1031 ;
  wire \$1032 ;
  wire \$1033 ;
  wire \$1034 ;
  wire \$1035 ;
  wire \$1036 ;
  wire \$1037 ;
  wire \$1038 ;
  wire \$1039 ;
  wire \$104 ;
  wire \$1040 ;
  wire \$1041 ;
  wire \$1042 ;
  wire \$1043 ;
  wire \$1044 ;
  wire \$1045 ;
  wire \$1046 ;
  wire \$1047 ;
  wire \$1048 ;
  wire \$1049 ;
  wire \$105 ;
  wire \$1050 ;
  wire \$1051 ;
  wire \$1052 ;
  wire \$1053 ;
  wire \$1054 ;
  wire \$1055 ;
  wire \$1056 ;
  wire \$1057 ;
  wire \$1058 ;
  wire \$1059 ;
  wire \$106 ;
  wire \$1060 ;
  wire \$1061 ;
  wire \$1062 ;
  wire \$1063 ;
  wire \$1064 ;
  wire \$1065 ;
  wire \$1066 ;
  wire \$1067 ;
  wire \$1068 ;
  wire \$1069 ;
  wire \$107 ;
  wire \$1070 ;
  wire \$1071 ;
  wire \$1072 ;
  wire \$1073 ;
  wire \$1074 ;
  wire \$1075 ;
  wire \$1076 ;
  wire \$1077 ;
  wire \$1078 ;
  wire \$1079 ;
  wire \$108 ;
  wire \$1080 ;
  wire \$1081 ;
  wire \$1082 ;
  wire \$1083 ;
  wire \$1084 ;
  wire \$1085 ;
  wire \$1086 ;
  wire \$1087 ;
  wire \$1088 ;
  wire \$1089 ;
  wire \$109 ;
  wire \$1090 ;
  wire \$1091 ;
  wire \$1092 ;
  wire \$1093 ;
  wire \$1094 ;
  wire \$1095 ;
  wire \$1096 ;
  wire \$1097 ;
  wire \$1098 ;
  wire \$1099 ;
  wire \$11 ;
  wire \$110 ;
  wire \$1100 ;
  wire \$1101 ;
  wire \$1102 ;
  wire \$1103 ;
  wire \$1104 ;
  wire \$1105 ;
  wire \$1106 ;
  wire \$1107 ;
  wire \$1108 ;
  wire \$1109 ;
  wire \$111 ;
  wire \$1110 ;
  wire \$1111 ;
  wire \$1112 ;
  wire \$1113 ;
  wire \$1114 ;
  wire \$1115 ;
  wire \$1116 ;
  wire \$1117 ;
  wire \$1118 ;
  wire \$1119 ;
  wire \$112 ;
  wire \$1120 ;
  wire \$1121 ;
  wire \$1122 ;
  wire \$1123 ;
  wire \$1124 ;
  wire \$1125 ;
  wire \$1126 ;
  wire \$1127 ;
  wire \$1128 ;
  wire \$1129 ;
  wire \$113 ;
  wire \$1130 ;
  wire \$1131 ;
  wire \$1132 ;
  wire \$1133 ;
  wire \$1134 ;
  wire \$1135 ;
  wire \$1136 ;
  wire \$1137 ;
  wire \$1138 ;
  wire \$1139 ;
  wire \$114 ;
  wire \$1140 ;
  wire \$1141 ;
  wire \$1142 ;
  wire \$1143 ;
  wire \$1144 ;
  wire \$1145 ;
  wire \$1146 ;
  wire \$1147 ;
  wire \$1148 ;
  wire \$1149 ;
  wire \$115 ;
  wire \$1150 ;
  wire \$1151 ;
  wire \$1152 ;
  wire \$1153 ;
  wire \$1154 ;
  wire \$1155 ;
  wire \$1156 ;
  wire \$1157 ;
  wire \$1158 ;
  wire \$1159 ;
  wire \$116 ;
  wire \$1160 ;
  wire \$1161 ;
  wire \$1162 ;
  wire \$1163 ;
  wire \$1164 ;
  wire \$1165 ;
  wire \$1166 ;
  wire \$1167 ;
  wire \$1168 ;
  wire \$1169 ;
  wire \$117 ;
  wire \$1170 ;
  wire \$1171 ;
  wire \$1172 ;
  wire \$1173 ;
  wire \$1174 ;
  wire \$1175 ;
  wire \$1176 ;
  wire \$1177 ;
  wire \$1178 ;
  wire \$1179 ;
  wire \$118 ;
  wire \$1180 ;
  wire \$1181 ;
  wire \$1182 ;
  wire \$1183 ;
  wire \$1184 ;
  wire \$1185 ;
  wire \$1186 ;
  wire \$1187 ;
  wire \$1188 ;
  wire \$1189 ;
  wire \$119 ;
  wire \$1190 ;
  wire \$1191 ;
  wire \$1192 ;
  wire \$1193 ;
  wire \$1194 ;
  wire \$1195 ;
  wire \$1196 ;
  wire \$1197 ;
  wire \$1198 ;
  wire \$1199 ;
  wire \$12 ;
  wire \$120 ;
  wire \$1200 ;
  wire \$1201 ;
  wire \$1202 ;
  wire \$1203 ;
  wire \$1204 ;
  wire \$1205 ;
  wire \$1206 ;
  wire \$1207 ;
  wire \$1208 ;
  wire \$1209 ;
  wire \$121 ;
  wire \$1210 ;
  wire \$1211 ;
  wire \$1212 ;
  wire \$1213 ;
  wire \$1214 ;
  wire \$1215 ;
  wire \$1216 ;
  wire \$1217 ;
  wire \$1218 ;
  wire \$1219 ;
  wire \$122 ;
  wire \$1220 ;
  wire \$1221 ;
  wire \$1222 ;
  wire \$1223 ;
  wire \$1224 ;
  wire \$1225 ;
  wire \$1226 ;
  wire \$1227 ;
  wire \$1228 ;
  wire \$1229 ;
  wire \$123 ;
  wire \$1230 ;
  wire \$1231 ;
  wire \$1232 ;
  wire \$1233 ;
  wire \$1234 ;
  wire \$1235 ;
  wire \$1236 ;
  wire \$1237 ;
  wire \$1238 ;
  wire \$1239 ;
  wire \$124 ;
  wire \$1240 ;
  wire \$1241 ;
  wire \$1242 ;
  wire \$1243 ;
  wire \$1244 ;
  wire \$1245 ;
  wire \$1246 ;
  wire \$1247 ;
  wire \$1248 ;
  wire \$1249 ;
  wire \$125 ;
  wire [3:0] \$1254 ;
  wire [3:0] \$1255 ;
  wire \$1256 ;
  wire \$1257 ;
  wire \$1258 ;
  wire \$1259 ;
  wire \$126 ;
  wire \$1260 ;
  wire \$1261 ;
  wire \$1262 ;
  wire \$1263 ;
  wire \$1264 ;
  wire \$1265 ;
  wire \$1266 ;
  wire \$1267 ;
  wire \$1268 ;
  wire \$1269 ;
  wire \$127 ;
  wire \$1270 ;
  wire \$1271 ;
  wire \$1272 ;
  wire \$1273 ;
  wire \$1274 ;
  wire \$1275 ;
  wire \$1276 ;
  wire \$1277 ;
  wire \$1278 ;
  wire \$1279 ;
  wire \$128 ;
  wire [16:0] \$1281 ;
  wire [18:0] \$1283 ;
  wire [22:0] \$1285 ;
  wire [30:0] \$1287 ;
  wire [15:0] \$1288 ;
  wire [15:0] \$1289 ;
  wire \$129 ;
  wire [16:0] \$1291 ;
  wire [18:0] \$1293 ;
  wire [22:0] \$1295 ;
  wire [30:0] \$1297 ;
  wire [15:0] \$1298 ;
  wire [15:0] \$1299 ;
  wire \$13 ;
  wire \$130 ;
  wire [16:0] \$1301 ;
  wire [18:0] \$1303 ;
  wire [22:0] \$1305 ;
  wire [30:0] \$1307 ;
  wire [15:0] \$1308 ;
  wire [15:0] \$1309 ;
  wire \$131 ;
  wire [16:0] \$1311 ;
  wire [18:0] \$1313 ;
  wire [22:0] \$1315 ;
  wire [30:0] \$1317 ;
  wire [15:0] \$1318 ;
  wire [15:0] \$1319 ;
  wire \$132 ;
  wire [15:0] \$1320 ;
  wire [15:0] \$1321 ;
  wire [15:0] \$1322 ;
  wire [15:0] \$1323 ;
  wire [6:0] \$1324 ;
  wire [2:0] \$1325 ;
  wire \$1326 ;
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
  wire \$149 ;
  wire \$15 ;
  wire \$150 ;
  wire \$151 ;
  wire \$152 ;
  wire \$153 ;
  wire \$154 ;
  wire \$155 ;
  wire \$156 ;
  wire \$157 ;
  wire \$158 ;
  wire \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire \$161 ;
  wire \$162 ;
  wire \$163 ;
  wire \$164 ;
  wire \$165 ;
  wire \$166 ;
  wire \$167 ;
  wire \$168 ;
  wire \$169 ;
  wire [15:0] \$17 ;
  wire \$170 ;
  wire \$171 ;
  wire \$172 ;
  wire \$173 ;
  wire \$174 ;
  wire \$175 ;
  wire \$176 ;
  wire \$177 ;
  wire \$178 ;
  wire \$179 ;
  wire [15:0] \$18 ;
  wire \$180 ;
  wire \$181 ;
  wire \$182 ;
  wire \$183 ;
  wire \$184 ;
  wire \$185 ;
  wire \$186 ;
  wire \$187 ;
  wire \$188 ;
  wire \$189 ;
  wire [15:0] \$19 ;
  wire \$190 ;
  wire \$191 ;
  wire \$192 ;
  wire \$193 ;
  wire \$194 ;
  wire \$195 ;
  wire \$196 ;
  wire \$197 ;
  wire \$198 ;
  wire \$199 ;
  wire \$2 ;
  wire \$20 ;
  wire \$200 ;
  wire \$201 ;
  wire \$202 ;
  wire \$203 ;
  wire \$204 ;
  wire \$205 ;
  wire \$206 ;
  wire \$207 ;
  wire \$208 ;
  wire \$209 ;
  wire \$21 ;
  wire \$210 ;
  wire \$211 ;
  wire \$212 ;
  wire \$213 ;
  wire \$214 ;
  wire \$215 ;
  wire \$216 ;
  wire \$217 ;
  wire \$218 ;
  wire \$219 ;
  wire \$22 ;
  wire \$220 ;
  wire \$221 ;
  wire \$222 ;
  wire \$223 ;
  wire \$224 ;
  wire \$225 ;
  wire \$226 ;
  wire \$227 ;
  wire \$228 ;
  wire \$229 ;
  wire \$23 ;
  wire \$230 ;
  wire \$231 ;
  wire \$232 ;
  wire \$233 ;
  wire \$234 ;
  wire \$235 ;
  wire \$236 ;
  wire \$237 ;
  wire \$238 ;
  wire \$239 ;
  wire \$24 ;
  wire \$240 ;
  wire \$241 ;
  wire \$242 ;
  wire \$243 ;
  wire \$244 ;
  wire \$245 ;
  wire \$246 ;
  wire \$247 ;
  wire \$248 ;
  wire \$249 ;
  wire \$25 ;
  wire \$250 ;
  wire \$251 ;
  wire \$252 ;
  wire \$253 ;
  wire \$254 ;
  wire \$255 ;
  wire \$256 ;
  wire \$257 ;
  wire \$258 ;
  wire \$259 ;
  wire \$26 ;
  wire \$260 ;
  wire \$261 ;
  wire \$262 ;
  wire \$263 ;
  wire \$264 ;
  wire \$265 ;
  wire \$266 ;
  wire \$267 ;
  wire \$268 ;
  wire \$269 ;
  wire \$27 ;
  wire \$270 ;
  wire \$271 ;
  wire \$272 ;
  wire \$273 ;
  wire \$274 ;
  wire \$275 ;
  wire \$276 ;
  wire \$277 ;
  wire \$278 ;
  wire \$279 ;
  wire \$28 ;
  wire \$280 ;
  wire \$281 ;
  wire \$282 ;
  wire \$283 ;
  wire \$284 ;
  wire \$285 ;
  wire \$286 ;
  wire \$287 ;
  wire \$288 ;
  wire \$289 ;
  wire \$29 ;
  wire \$290 ;
  wire \$291 ;
  wire \$292 ;
  wire \$293 ;
  wire \$294 ;
  wire \$295 ;
  wire \$296 ;
  wire \$297 ;
  wire \$298 ;
  wire \$299 ;
  wire \$3 ;
  wire \$30 ;
  wire \$300 ;
  wire \$301 ;
  wire \$302 ;
  wire \$303 ;
  wire \$304 ;
  wire \$305 ;
  wire \$306 ;
  wire \$307 ;
  wire \$308 ;
  wire \$309 ;
  wire \$31 ;
  wire \$310 ;
  wire \$311 ;
  wire \$312 ;
  wire \$313 ;
  wire \$314 ;
  wire \$315 ;
  wire \$316 ;
  wire \$317 ;
  wire \$318 ;
  wire \$319 ;
  wire \$32 ;
  wire \$320 ;
  wire \$321 ;
  wire \$322 ;
  wire \$323 ;
  wire \$324 ;
  wire \$325 ;
  wire \$326 ;
  wire \$327 ;
  wire \$328 ;
  wire \$329 ;
  wire \$33 ;
  wire \$330 ;
  wire \$331 ;
  wire \$332 ;
  wire \$333 ;
  wire \$334 ;
  wire \$335 ;
  wire \$336 ;
  wire \$337 ;
  wire \$338 ;
  wire \$339 ;
  wire \$34 ;
  wire \$340 ;
  wire \$341 ;
  wire \$342 ;
  wire \$343 ;
  wire \$344 ;
  wire \$345 ;
  wire \$346 ;
  wire \$347 ;
  wire \$348 ;
  wire \$349 ;
  wire \$35 ;
  wire \$350 ;
  wire \$351 ;
  wire \$352 ;
  wire \$353 ;
  wire \$354 ;
  wire \$355 ;
  wire \$356 ;
  wire \$357 ;
  wire \$358 ;
  wire \$359 ;
  wire [15:0] \$36 ;
  wire \$360 ;
  wire \$361 ;
  wire \$362 ;
  wire \$363 ;
  wire \$364 ;
  wire \$365 ;
  wire \$366 ;
  wire \$367 ;
  wire \$368 ;
  wire \$369 ;
  wire [15:0] \$37 ;
  wire \$370 ;
  wire \$371 ;
  wire \$372 ;
  wire \$373 ;
  wire \$374 ;
  wire \$375 ;
  wire \$376 ;
  wire \$377 ;
  wire \$378 ;
  wire \$379 ;
  wire [15:0] \$38 ;
  wire \$380 ;
  wire \$381 ;
  wire \$382 ;
  wire \$383 ;
  wire \$384 ;
  wire \$385 ;
  wire \$386 ;
  wire \$387 ;
  wire \$388 ;
  wire \$389 ;
  wire \$39 ;
  wire \$390 ;
  wire \$391 ;
  wire \$392 ;
  wire \$393 ;
  wire \$394 ;
  wire \$395 ;
  wire \$396 ;
  wire \$397 ;
  wire \$398 ;
  wire \$399 ;
  wire \$4 ;
  wire \$40 ;
  wire \$400 ;
  wire \$401 ;
  wire \$402 ;
  wire \$403 ;
  wire \$404 ;
  wire \$405 ;
  wire \$406 ;
  wire \$407 ;
  wire \$408 ;
  wire \$409 ;
  wire \$41 ;
  wire \$410 ;
  wire \$411 ;
  wire \$412 ;
  wire \$413 ;
  wire \$414 ;
  wire \$415 ;
  wire \$416 ;
  wire \$417 ;
  wire \$418 ;
  wire \$419 ;
  wire \$42 ;
  wire \$420 ;
  wire \$421 ;
  wire \$422 ;
  wire \$423 ;
  wire \$424 ;
  wire \$425 ;
  wire \$426 ;
  wire \$427 ;
  wire \$428 ;
  wire \$429 ;
  wire \$43 ;
  wire \$430 ;
  wire \$431 ;
  wire \$432 ;
  wire \$433 ;
  wire \$434 ;
  wire \$435 ;
  wire \$436 ;
  wire \$437 ;
  wire \$438 ;
  wire \$439 ;
  wire \$44 ;
  wire \$440 ;
  wire \$441 ;
  wire \$442 ;
  wire \$443 ;
  wire \$444 ;
  wire \$445 ;
  wire \$446 ;
  wire \$447 ;
  wire \$448 ;
  wire \$449 ;
  wire \$45 ;
  wire \$450 ;
  wire \$451 ;
  wire \$452 ;
  wire \$453 ;
  wire \$454 ;
  wire \$455 ;
  wire \$456 ;
  wire \$457 ;
  wire \$458 ;
  wire \$459 ;
  wire \$46 ;
  wire \$460 ;
  wire \$461 ;
  wire \$462 ;
  wire \$463 ;
  wire \$464 ;
  wire \$465 ;
  wire \$466 ;
  wire \$467 ;
  wire \$468 ;
  wire \$469 ;
  wire \$47 ;
  wire \$470 ;
  wire \$471 ;
  wire \$472 ;
  wire \$473 ;
  wire \$474 ;
  wire \$475 ;
  wire \$476 ;
  wire \$477 ;
  wire \$478 ;
  wire \$479 ;
  wire \$48 ;
  wire \$480 ;
  wire \$481 ;
  wire \$482 ;
  wire \$483 ;
  wire \$484 ;
  wire \$485 ;
  wire \$486 ;
  wire \$487 ;
  wire \$488 ;
  wire \$489 ;
  wire \$49 ;
  wire \$490 ;
  wire \$491 ;
  wire \$492 ;
  wire \$493 ;
  wire \$494 ;
  wire \$495 ;
  wire \$496 ;
  wire \$497 ;
  wire \$498 ;
  wire \$499 ;
  wire \$5 ;
  wire \$50 ;
  wire \$500 ;
  wire \$501 ;
  wire \$502 ;
  wire \$503 ;
  wire \$504 ;
  wire \$505 ;
  wire \$506 ;
  wire \$507 ;
  wire \$508 ;
  wire \$509 ;
  wire \$51 ;
  wire \$510 ;
  wire \$511 ;
  wire \$512 ;
  wire \$513 ;
  wire \$514 ;
  wire \$515 ;
  wire \$516 ;
  wire \$517 ;
  wire \$518 ;
  wire \$519 ;
  wire \$52 ;
  wire \$520 ;
  wire \$521 ;
  wire \$522 ;
  wire \$523 ;
  wire \$524 ;
  wire \$525 ;
  wire \$526 ;
  wire \$527 ;
  wire \$528 ;
  wire \$529 ;
  wire \$53 ;
  wire \$530 ;
  wire \$531 ;
  wire \$532 ;
  wire \$533 ;
  wire \$534 ;
  wire \$535 ;
  wire \$536 ;
  wire \$537 ;
  wire \$538 ;
  wire \$539 ;
  wire \$54 ;
  wire \$540 ;
  wire \$541 ;
  wire \$542 ;
  wire \$543 ;
  wire \$544 ;
  wire \$545 ;
  wire \$546 ;
  wire \$547 ;
  wire \$548 ;
  wire \$549 ;
  wire [15:0] \$55 ;
  wire \$550 ;
  wire \$551 ;
  wire \$552 ;
  wire \$553 ;
  wire \$554 ;
  wire \$555 ;
  wire \$556 ;
  wire \$557 ;
  wire \$558 ;
  wire \$559 ;
  wire [15:0] \$56 ;
  wire \$560 ;
  wire \$561 ;
  wire \$562 ;
  wire \$563 ;
  wire \$564 ;
  wire \$565 ;
  wire \$566 ;
  wire \$567 ;
  wire \$568 ;
  wire \$569 ;
  wire [15:0] \$57 ;
  wire \$570 ;
  wire \$571 ;
  wire \$572 ;
  wire \$573 ;
  wire \$574 ;
  wire \$575 ;
  wire \$576 ;
  wire \$577 ;
  wire \$578 ;
  wire \$579 ;
  wire \$58 ;
  wire \$580 ;
  wire \$581 ;
  wire \$582 ;
  wire \$583 ;
  wire \$584 ;
  wire \$585 ;
  wire \$586 ;
  wire \$587 ;
  wire \$588 ;
  wire \$589 ;
  wire \$59 ;
  wire \$590 ;
  wire \$591 ;
  wire \$592 ;
  wire \$593 ;
  wire \$594 ;
  wire \$595 ;
  wire \$596 ;
  wire \$597 ;
  wire \$598 ;
  wire \$599 ;
  wire \$6 ;
  wire \$60 ;
  wire \$600 ;
  wire \$601 ;
  wire \$602 ;
  wire \$603 ;
  wire \$604 ;
  wire \$605 ;
  wire \$606 ;
  wire \$607 ;
  wire \$608 ;
  wire \$609 ;
  wire \$61 ;
  wire \$610 ;
  wire \$611 ;
  wire \$612 ;
  wire \$613 ;
  wire \$614 ;
  wire \$615 ;
  wire \$616 ;
  wire \$617 ;
  wire \$618 ;
  wire \$619 ;
  wire \$62 ;
  wire \$620 ;
  wire \$621 ;
  wire \$622 ;
  wire \$623 ;
  wire \$624 ;
  wire \$625 ;
  wire \$626 ;
  wire \$627 ;
  wire \$628 ;
  wire \$629 ;
  wire \$63 ;
  wire \$630 ;
  wire \$631 ;
  wire \$632 ;
  wire \$633 ;
  wire \$634 ;
  wire \$635 ;
  wire \$636 ;
  wire \$637 ;
  wire \$638 ;
  wire \$639 ;
  wire \$64 ;
  wire \$640 ;
  wire \$641 ;
  wire \$642 ;
  wire \$643 ;
  wire \$644 ;
  wire \$645 ;
  wire \$646 ;
  wire \$647 ;
  wire \$648 ;
  wire \$649 ;
  wire \$65 ;
  wire \$650 ;
  wire \$651 ;
  wire \$652 ;
  wire \$653 ;
  wire \$654 ;
  wire \$655 ;
  wire \$656 ;
  wire \$657 ;
  wire \$658 ;
  wire \$659 ;
  wire \$66 ;
  wire \$660 ;
  wire \$661 ;
  wire \$662 ;
  wire \$663 ;
  wire \$664 ;
  wire \$665 ;
  wire \$666 ;
  wire \$667 ;
  wire \$668 ;
  wire \$669 ;
  wire \$67 ;
  wire \$670 ;
  wire \$671 ;
  wire \$672 ;
  wire \$673 ;
  wire \$674 ;
  wire \$675 ;
  wire \$676 ;
  wire \$677 ;
  wire \$678 ;
  wire \$679 ;
  wire \$68 ;
  wire \$680 ;
  wire \$681 ;
  wire \$682 ;
  wire \$683 ;
  wire \$684 ;
  wire \$685 ;
  wire \$686 ;
  wire \$687 ;
  wire \$688 ;
  wire \$689 ;
  wire \$69 ;
  wire \$690 ;
  wire \$691 ;
  wire \$692 ;
  wire \$693 ;
  wire \$694 ;
  wire \$695 ;
  wire \$696 ;
  wire \$697 ;
  wire \$698 ;
  wire \$699 ;
  wire \$7 ;
  wire \$70 ;
  wire \$700 ;
  wire \$701 ;
  wire \$702 ;
  wire \$703 ;
  wire \$704 ;
  wire \$705 ;
  wire \$706 ;
  wire \$707 ;
  wire \$708 ;
  wire \$709 ;
  wire \$71 ;
  wire \$710 ;
  wire \$711 ;
  wire \$712 ;
  wire \$713 ;
  wire \$714 ;
  wire \$715 ;
  wire \$716 ;
  wire \$717 ;
  wire \$718 ;
  wire \$719 ;
  wire \$72 ;
  wire \$720 ;
  wire \$721 ;
  wire \$722 ;
  wire \$723 ;
  wire \$724 ;
  wire \$725 ;
  wire \$726 ;
  wire \$727 ;
  wire \$728 ;
  wire \$729 ;
  wire \$73 ;
  wire \$730 ;
  wire \$731 ;
  wire \$732 ;
  wire \$733 ;
  wire \$734 ;
  wire \$735 ;
  wire \$736 ;
  wire \$737 ;
  wire \$738 ;
  wire \$739 ;
  wire [15:0] \$74 ;
  wire \$740 ;
  wire \$741 ;
  wire \$742 ;
  wire \$743 ;
  wire \$744 ;
  wire \$745 ;
  wire \$746 ;
  wire \$747 ;
  wire \$748 ;
  wire \$749 ;
  wire [15:0] \$75 ;
  wire \$750 ;
  wire \$751 ;
  wire \$752 ;
  wire \$753 ;
  wire \$754 ;
  wire \$755 ;
  wire \$756 ;
  wire \$757 ;
  wire \$758 ;
  wire \$759 ;
  wire [15:0] \$76 ;
  wire \$760 ;
  wire \$761 ;
  wire \$762 ;
  wire \$763 ;
  wire \$764 ;
  wire \$765 ;
  wire \$766 ;
  wire \$767 ;
  wire \$768 ;
  wire \$769 ;
  wire \$77 ;
  wire \$770 ;
  wire \$771 ;
  wire \$772 ;
  wire \$773 ;
  wire \$774 ;
  wire \$775 ;
  wire \$776 ;
  wire \$777 ;
  wire \$778 ;
  wire \$779 ;
  wire \$78 ;
  wire \$780 ;
  wire \$781 ;
  wire \$782 ;
  wire \$783 ;
  wire \$784 ;
  wire \$785 ;
  wire \$786 ;
  wire \$787 ;
  wire \$788 ;
  wire \$789 ;
  wire \$79 ;
  wire \$790 ;
  wire \$791 ;
  wire \$792 ;
  wire \$793 ;
  wire \$794 ;
  wire \$795 ;
  wire \$796 ;
  wire \$797 ;
  wire \$798 ;
  wire \$799 ;
  wire \$8 ;
  wire \$80 ;
  wire \$800 ;
  wire \$801 ;
  wire \$802 ;
  wire \$803 ;
  wire \$804 ;
  wire \$805 ;
  wire \$806 ;
  wire \$807 ;
  wire \$808 ;
  wire \$809 ;
  wire \$81 ;
  wire \$810 ;
  wire \$811 ;
  wire \$812 ;
  wire \$813 ;
  wire \$814 ;
  wire \$815 ;
  wire \$816 ;
  wire \$817 ;
  wire \$818 ;
  wire \$819 ;
  wire \$82 ;
  wire \$820 ;
  wire \$821 ;
  wire \$822 ;
  wire \$823 ;
  wire \$824 ;
  wire \$825 ;
  wire \$826 ;
  wire \$827 ;
  wire \$828 ;
  wire \$829 ;
  wire \$83 ;
  wire \$830 ;
  wire \$831 ;
  wire \$832 ;
  wire \$833 ;
  wire \$834 ;
  wire \$835 ;
  wire \$836 ;
  wire \$837 ;
  wire \$838 ;
  wire \$839 ;
  wire \$84 ;
  wire \$840 ;
  wire \$841 ;
  wire \$842 ;
  wire \$843 ;
  wire \$844 ;
  wire \$845 ;
  wire \$846 ;
  wire \$847 ;
  wire \$848 ;
  wire \$849 ;
  wire \$85 ;
  wire \$850 ;
  wire \$851 ;
  wire \$852 ;
  wire \$853 ;
  wire \$854 ;
  wire \$855 ;
  wire \$856 ;
  wire \$857 ;
  wire \$858 ;
  wire \$859 ;
  wire \$86 ;
  wire \$860 ;
  wire \$861 ;
  wire \$862 ;
  wire \$863 ;
  wire \$864 ;
  wire \$865 ;
  wire \$866 ;
  wire \$867 ;
  wire \$868 ;
  wire \$869 ;
  wire \$87 ;
  wire \$870 ;
  wire \$871 ;
  wire \$872 ;
  wire \$873 ;
  wire \$874 ;
  wire \$875 ;
  wire \$876 ;
  wire \$877 ;
  wire \$878 ;
  wire \$879 ;
  wire \$88 ;
  wire \$880 ;
  wire \$881 ;
  wire \$882 ;
  wire \$883 ;
  wire \$884 ;
  wire \$885 ;
  wire \$886 ;
  wire \$887 ;
  wire \$888 ;
  wire \$889 ;
  wire \$89 ;
  wire \$890 ;
  wire \$891 ;
  wire \$892 ;
  wire \$893 ;
  wire \$894 ;
  wire \$895 ;
  wire \$896 ;
  wire \$897 ;
  wire \$898 ;
  wire \$899 ;
  wire \$9 ;
  wire \$90 ;
  wire \$900 ;
  wire \$901 ;
  wire \$902 ;
  wire \$903 ;
  wire \$904 ;
  wire \$905 ;
  wire \$906 ;
  wire \$907 ;
  wire \$908 ;
  wire \$909 ;
  wire \$91 ;
  wire \$910 ;
  wire \$911 ;
  wire \$912 ;
  wire \$913 ;
  wire \$914 ;
  wire \$915 ;
  wire \$916 ;
  wire \$917 ;
  wire \$918 ;
  wire \$919 ;
  wire \$92 ;
  wire \$920 ;
  wire \$921 ;
  wire \$922 ;
  wire \$923 ;
  wire \$924 ;
  wire \$925 ;
  wire \$926 ;
  wire \$927 ;
  wire \$928 ;
  wire \$929 ;
  wire \$93 ;
  wire \$930 ;
  wire \$931 ;
  wire \$932 ;
  wire \$933 ;
  wire \$934 ;
  wire \$935 ;
  wire \$936 ;
  wire \$937 ;
  wire \$938 ;
  wire \$939 ;
  wire \$94 ;
  wire \$940 ;
  wire \$941 ;
  wire \$942 ;
  wire \$943 ;
  wire \$944 ;
  wire \$945 ;
  wire \$946 ;
  wire \$947 ;
  wire \$948 ;
  wire \$949 ;
  wire \$95 ;
  wire \$950 ;
  wire \$951 ;
  wire \$952 ;
  wire \$953 ;
  wire \$954 ;
  wire \$955 ;
  wire \$956 ;
  wire \$957 ;
  wire \$958 ;
  wire \$959 ;
  wire \$96 ;
  wire \$960 ;
  wire \$961 ;
  wire \$962 ;
  wire \$963 ;
  wire \$964 ;
  wire \$965 ;
  wire \$966 ;
  wire \$967 ;
  wire \$968 ;
  wire \$969 ;
  wire \$97 ;
  wire \$970 ;
  wire \$971 ;
  wire \$972 ;
  wire \$973 ;
  wire \$974 ;
  wire \$975 ;
  wire \$976 ;
  wire \$977 ;
  wire \$978 ;
  wire \$979 ;
  wire \$98 ;
  wire \$980 ;
  wire \$981 ;
  wire \$982 ;
  wire \$983 ;
  wire \$984 ;
  wire \$985 ;
  wire \$986 ;
  wire \$987 ;
  wire \$988 ;
  wire \$989 ;
  wire \$99 ;
  wire \$990 ;
  wire \$991 ;
  wire \$992 ;
  wire \$993 ;
  wire \$994 ;
  wire \$995 ;
  wire \$996 ;
  wire \$997 ;
  wire \$998 ;
  wire \$999 ;
  wire [15:0] first_0_below_1;
  wire [15:0] first_0_below_2;
  wire [15:0] first_0_below_4;
  wire [15:0] first_0_below_8;
  wire [15:0] first_1_below_1;
  wire [15:0] first_1_below_2;
  wire [15:0] first_1_below_4;
  wire [15:0] first_1_below_8;
  wire [15:0] first_2_below_1;
  wire [15:0] first_2_below_2;
  wire [15:0] first_2_below_4;
  wire [15:0] first_2_below_8;
  wire [15:0] first_3_below_1;
  wire [15:0] first_3_below_2;
  wire [15:0] first_3_below_4;
  wire [15:0] first_3_below_8;
  reg [3:0] open;
  wire [3:0] ready;
  wire [15:0] taken_0;
  wire [15:0] taken_1;
  wire [15:0] taken_2;
  wire [15:0] taken_3;
  wire turn_0;
  wire turn_1;
  wire turn_2;
  wire turn_3;
  reg [15:0] waiting_0;
  reg [15:0] waiting_1;
  reg [15:0] waiting_2;
  reg [15:0] waiting_3;
  assign \$1  = a_arriving[0] & b_arriving[0];
  assign \$2  = a_arriving[0] & b_arriving[1];
  assign \$3  = a_arriving[0] & b_arriving[2];
  assign \$4  = a_arriving[0] & b_arriving[3];
  assign \$5  = a_arriving[1] & b_arriving[0];
  assign \$6  = a_arriving[1] & b_arriving[1];
  assign \$7  = a_arriving[1] & b_arriving[2];
  assign \$8  = a_arriving[1] & b_arriving[3];
  assign \$9  = a_arriving[2] & b_arriving[0];
  assign \$10  = a_arriving[2] & b_arriving[1];
  assign \$11  = a_arriving[2] & b_arriving[2];
  assign \$12  = a_arriving[2] & b_arriving[3];
  assign \$13  = a_arriving[3] & b_arriving[0];
  assign \$14  = a_arriving[3] & b_arriving[1];
  assign \$15  = a_arriving[3] & b_arriving[2];
  assign \$16  = a_arriving[3] & b_arriving[3];
  assign \$17  = taken_0 | { emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied };
  assign \$18  = ~ \$17 ;
  assign \$19  = waiting_0 & \$18 ;
  assign \$20  = a_arriving[0] & b_arriving[0];
  assign \$21  = a_arriving[0] & b_arriving[1];
  assign \$22  = a_arriving[0] & b_arriving[2];
  assign \$23  = a_arriving[0] & b_arriving[3];
  assign \$24  = a_arriving[1] & b_arriving[0];
  assign \$25  = a_arriving[1] & b_arriving[1];
  assign \$26  = a_arriving[1] & b_arriving[2];
  assign \$27  = a_arriving[1] & b_arriving[3];
  assign \$28  = a_arriving[2] & b_arriving[0];
  assign \$29  = a_arriving[2] & b_arriving[1];
  assign \$30  = a_arriving[2] & b_arriving[2];
  assign \$31  = a_arriving[2] & b_arriving[3];
  assign \$32  = a_arriving[3] & b_arriving[0];
  assign \$33  = a_arriving[3] & b_arriving[1];
  assign \$34  = a_arriving[3] & b_arriving[2];
  assign \$35  = a_arriving[3] & b_arriving[3];
  assign \$36  = taken_1 | { emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied };
  assign \$37  = ~ \$36 ;
  assign \$38  = waiting_1 & \$37 ;
  assign \$39  = a_arriving[0] & b_arriving[0];
  assign \$40  = a_arriving[0] & b_arriving[1];
  assign \$41  = a_arriving[0] & b_arriving[2];
  assign \$42  = a_arriving[0] & b_arriving[3];
  assign \$43  = a_arriving[1] & b_arriving[0];
  assign \$44  = a_arriving[1] & b_arriving[1];
  assign \$45  = a_arriving[1] & b_arriving[2];
  assign \$46  = a_arriving[1] & b_arriving[3];
  assign \$47  = a_arriving[2] & b_arriving[0];
  assign \$48  = a_arriving[2] & b_arriving[1];
  assign \$49  = a_arriving[2] & b_arriving[2];
  assign \$50  = a_arriving[2] & b_arriving[3];
  assign \$51  = a_arriving[3] & b_arriving[0];
  assign \$52  = a_arriving[3] & b_arriving[1];
  assign \$53  = a_arriving[3] & b_arriving[2];
  assign \$54  = a_arriving[3] & b_arriving[3];
  assign \$55  = taken_2 | { emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied };
  assign \$56  = ~ \$55 ;
  assign \$57  = waiting_2 & \$56 ;
  assign \$58  = a_arriving[0] & b_arriving[0];
  assign \$59  = a_arriving[0] & b_arriving[1];
  assign \$60  = a_arriving[0] & b_arriving[2];
  assign \$61  = a_arriving[0] & b_arriving[3];
  assign \$62  = a_arriving[1] & b_arriving[0];
  assign \$63  = a_arriving[1] & b_arriving[1];
  assign \$64  = a_arriving[1] & b_arriving[2];
  assign \$65  = a_arriving[1] & b_arriving[3];
  assign \$66  = a_arriving[2] & b_arriving[0];
  assign \$67  = a_arriving[2] & b_arriving[1];
  assign \$68  = a_arriving[2] & b_arriving[2];
  assign \$69  = a_arriving[2] & b_arriving[3];
  assign \$70  = a_arriving[3] & b_arriving[0];
  assign \$71  = a_arriving[3] & b_arriving[1];
  assign \$72  = a_arriving[3] & b_arriving[2];
  assign \$73  = a_arriving[3] & b_arriving[3];
  assign \$74  = taken_3 | { emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied, emptied };
  assign \$75  = ~ \$74 ;
  assign \$76  = waiting_3 & \$75 ;
  assign \$77  = taken_0[0] | taken_1[0];
  assign \$78  = taken_2[0] | taken_3[0];
  assign \$79  = \$77  | \$78 ;
  assign \$80  = taken_0[1] | taken_0[4];
  assign \$81  = taken_1[1] | taken_1[4];
  assign \$82  = \$80  | \$81 ;
  assign \$83  = taken_2[1] | taken_2[4];
  assign \$84  = taken_3[1] | taken_3[4];
  assign \$85  = \$83  | \$84 ;
  assign \$86  = \$82  | \$85 ;
  assign \$87  = taken_0[2] | taken_0[5];
  assign \$88  = taken_0[8] | taken_1[2];
  assign \$89  = \$87  | \$88 ;
  assign \$90  = taken_1[5] | taken_1[8];
  assign \$91  = taken_2[2] | taken_2[5];
  assign \$92  = \$90  | \$91 ;
  assign \$93  = \$89  | \$92 ;
  assign \$94  = taken_2[8] | taken_3[2];
  assign \$95  = taken_3[5] | taken_3[8];
  assign \$96  = \$94  | \$95 ;
  assign \$97  = \$93  | \$96 ;
  assign \$98  = taken_0[3] | taken_0[6];
  assign \$99  = taken_0[9] | taken_0[12];
  assign \$100  = \$98  | \$99 ;
  assign \$101  = taken_1[3] | taken_1[6];
  assign \$102  = taken_1[9] | taken_1[12];
  assign \$103  = \$101  | \$102 ;
  assign \$104  = \$100  | \$103 ;
  assign \$105  = taken_2[3] | taken_2[6];
  assign \$106  = taken_2[9] | taken_2[12];
  assign \$107  = \$105  | \$106 ;
  assign \$108  = taken_3[3] | taken_3[6];
  assign \$109  = taken_3[9] | taken_3[12];
  assign \$110  = \$108  | \$109 ;
  assign \$111  = \$107  | \$110 ;
  assign \$112  = \$104  | \$111 ;
  assign \$113  = taken_0[7] | taken_0[10];
  assign \$114  = taken_0[13] | taken_1[7];
  assign \$115  = \$113  | \$114 ;
  assign \$116  = taken_1[10] | taken_1[13];
  assign \$117  = taken_2[7] | taken_2[10];
  assign \$118  = \$116  | \$117 ;
  assign \$119  = \$115  | \$118 ;
  assign \$120  = taken_2[13] | taken_3[7];
  assign \$121  = taken_3[10] | taken_3[13];
  assign \$122  = \$120  | \$121 ;
  assign \$123  = \$119  | \$122 ;
  assign \$124  = taken_0[11] | taken_0[14];
  assign \$125  = taken_1[11] | taken_1[14];
  assign \$126  = \$124  | \$125 ;
  assign \$127  = taken_2[11] | taken_2[14];
  assign \$128  = taken_3[11] | taken_3[14];
  assign \$129  = \$127  | \$128 ;
  assign \$130  = \$126  | \$129 ;
  assign \$131  = taken_0[15] | taken_1[15];
  assign \$132  = taken_2[15] | taken_3[15];
  assign \$133  = \$131  | \$132 ;
  assign \$134  = taken_0[0] | taken_0[1];
  assign \$135  = taken_0[2] | taken_0[3];
  assign \$136  = \$134  | \$135 ;
  assign \$137  = \$136  & a_ones[0];
  assign \$138  = taken_0[4] | taken_0[5];
  assign \$139  = taken_0[6] | taken_0[7];
  assign \$140  = \$138  | \$139 ;
  assign \$141  = \$140  & a_ones[1];
  assign \$142  = \$137  | \$141 ;
  assign \$143  = taken_0[8] | taken_0[9];
  assign \$144  = taken_0[10] | taken_0[11];
  assign \$145  = \$143  | \$144 ;
  assign \$146  = \$145  & a_ones[2];
  assign \$147  = taken_0[12] | taken_0[13];
  assign \$148  = taken_0[14] | taken_0[15];
  assign \$149  = \$147  | \$148 ;
  assign \$150  = \$149  & a_ones[3];
  assign \$151  = \$146  | \$150 ;
  assign \$152  = \$142  | \$151 ;
  assign \$153  = taken_1[0] | taken_1[1];
  assign \$154  = taken_1[2] | taken_1[3];
  assign \$155  = \$153  | \$154 ;
  assign \$156  = \$155  & a_ones[4];
  assign \$157  = taken_1[4] | taken_1[5];
  assign \$158  = taken_1[6] | taken_1[7];
  assign \$159  = \$157  | \$158 ;
  assign \$160  = \$159  & a_ones[5];
  assign \$161  = \$156  | \$160 ;
  assign \$162  = taken_1[8] | taken_1[9];
  assign \$163  = taken_1[10] | taken_1[11];
  assign \$164  = \$162  | \$163 ;
  assign \$165  = \$164  & a_ones[6];
  assign \$166  = taken_1[12] | taken_1[13];
  assign \$167  = taken_1[14] | taken_1[15];
  assign \$168  = \$166  | \$167 ;
  assign \$169  = \$168  & a_ones[7];
  assign \$170  = \$165  | \$169 ;
  assign \$171  = \$161  | \$170 ;
  assign \$172  = \$152  | \$171 ;
  assign \$173  = taken_2[0] | taken_2[1];
  assign \$174  = taken_2[2] | taken_2[3];
  assign \$175  = \$173  | \$174 ;
  assign \$176  = \$175  & a_ones[8];
  assign \$177  = taken_2[4] | taken_2[5];
  assign \$178  = taken_2[6] | taken_2[7];
  assign \$179  = \$177  | \$178 ;
  assign \$180  = \$179  & a_ones[9];
  assign \$181  = \$176  | \$180 ;
  assign \$182  = taken_2[8] | taken_2[9];
  assign \$183  = taken_2[10] | taken_2[11];
  assign \$184  = \$182  | \$183 ;
  assign \$185  = \$184  & a_ones[10];
  assign \$186  = taken_2[12] | taken_2[13];
  assign \$187  = taken_2[14] | taken_2[15];
  assign \$188  = \$186  | \$187 ;
  assign \$189  = \$188  & a_ones[11];
  assign \$190  = \$185  | \$189 ;
  assign \$191  = \$181  | \$190 ;
  assign \$192  = taken_3[0] | taken_3[1];
  assign \$193  = taken_3[2] | taken_3[3];
  assign \$194  = \$192  | \$193 ;
  assign \$195  = \$194  & a_ones[12];
  assign \$196  = taken_3[4] | taken_3[5];
  assign \$197  = taken_3[6] | taken_3[7];
  assign \$198  = \$196  | \$197 ;
  assign \$199  = \$198  & a_ones[13];
  assign \$200  = \$195  | \$199 ;
  assign \$201  = taken_3[8] | taken_3[9];
  assign \$202  = taken_3[10] | taken_3[11];
  assign \$203  = \$201  | \$202 ;
  assign \$204  = \$203  & a_ones[14];
  assign \$205  = taken_3[12] | taken_3[13];
  assign \$206  = taken_3[14] | taken_3[15];
  assign \$207  = \$205  | \$206 ;
  assign \$208  = \$207  & a_ones[15];
  assign \$209  = \$204  | \$208 ;
  assign \$210  = \$200  | \$209 ;
  assign \$211  = \$191  | \$210 ;
  assign \$212  = \$172  | \$211 ;
  assign \$213  = taken_0[0] | taken_0[4];
  assign \$214  = taken_0[8] | taken_0[12];
  assign \$215  = \$213  | \$214 ;
  assign \$216  = \$215  & b_ones[0];
  assign \$217  = taken_0[1] | taken_0[5];
  assign \$218  = taken_0[9] | taken_0[13];
  assign \$219  = \$217  | \$218 ;
  assign \$220  = \$219  & b_ones[1];
  assign \$221  = \$216  | \$220 ;
  assign \$222  = taken_0[2] | taken_0[6];
  assign \$223  = taken_0[10] | taken_0[14];
  assign \$224  = \$222  | \$223 ;
  assign \$225  = \$224  & b_ones[2];
  assign \$226  = taken_0[3] | taken_0[7];
  assign \$227  = taken_0[11] | taken_0[15];
  assign \$228  = \$226  | \$227 ;
  assign \$229  = \$228  & b_ones[3];
  assign \$230  = \$225  | \$229 ;
  assign \$231  = \$221  | \$230 ;
  assign \$232  = taken_1[0] | taken_1[4];
  assign \$233  = taken_1[8] | taken_1[12];
  assign \$234  = \$232  | \$233 ;
  assign \$235  = \$234  & b_ones[4];
  assign \$236  = taken_1[1] | taken_1[5];
  assign \$237  = taken_1[9] | taken_1[13];
  assign \$238  = \$236  | \$237 ;
  assign \$239  = \$238  & b_ones[5];
  assign \$240  = \$235  | \$239 ;
  assign \$241  = taken_1[2] | taken_1[6];
  assign \$242  = taken_1[10] | taken_1[14];
  assign \$243  = \$241  | \$242 ;
  assign \$244  = \$243  & b_ones[6];
  assign \$245  = taken_1[3] | taken_1[7];
  assign \$246  = taken_1[11] | taken_1[15];
  assign \$247  = \$245  | \$246 ;
  assign \$248  = \$247  & b_ones[7];
  assign \$249  = \$244  | \$248 ;
  assign \$250  = \$240  | \$249 ;
  assign \$251  = \$231  | \$250 ;
  assign \$252  = taken_2[0] | taken_2[4];
  assign \$253  = taken_2[8] | taken_2[12];
  assign \$254  = \$252  | \$253 ;
  assign \$255  = \$254  & b_ones[8];
  assign \$256  = taken_2[1] | taken_2[5];
  assign \$257  = taken_2[9] | taken_2[13];
  assign \$258  = \$256  | \$257 ;
  assign \$259  = \$258  & b_ones[9];
  assign \$260  = \$255  | \$259 ;
  assign \$261  = taken_2[2] | taken_2[6];
  assign \$262  = taken_2[10] | taken_2[14];
  assign \$263  = \$261  | \$262 ;
  assign \$264  = \$263  & b_ones[10];
  assign \$265  = taken_2[3] | taken_2[7];
  assign \$266  = taken_2[11] | taken_2[15];
  assign \$267  = \$265  | \$266 ;
  assign \$268  = \$267  & b_ones[11];
  assign \$269  = \$264  | \$268 ;
  assign \$270  = \$260  | \$269 ;
  assign \$271  = taken_3[0] | taken_3[4];
  assign \$272  = taken_3[8] | taken_3[12];
  assign \$273  = \$271  | \$272 ;
  assign \$274  = \$273  & b_ones[12];
  assign \$275  = taken_3[1] | taken_3[5];
  assign \$276  = taken_3[9] | taken_3[13];
  assign \$277  = \$275  | \$276 ;
  assign \$278  = \$277  & b_ones[13];
  assign \$279  = \$274  | \$278 ;
  assign \$280  = taken_3[2] | taken_3[6];
  assign \$281  = taken_3[10] | taken_3[14];
  assign \$282  = \$280  | \$281 ;
  assign \$283  = \$282  & b_ones[14];
  assign \$284  = taken_3[3] | taken_3[7];
  assign \$285  = taken_3[11] | taken_3[15];
  assign \$286  = \$284  | \$285 ;
  assign \$287  = \$286  & b_ones[15];
  assign \$288  = \$283  | \$287 ;
  assign \$289  = \$279  | \$288 ;
  assign \$290  = \$270  | \$289 ;
  assign \$291  = \$251  | \$290 ;
  assign \$292  = \$212  & \$291 ;
  assign \$293  = taken_0[0] | taken_0[1];
  assign \$294  = taken_0[2] | taken_0[3];
  assign \$295  = \$293  | \$294 ;
  assign \$296  = \$295  & a_ones[0];
  assign \$297  = taken_0[4] | taken_0[5];
  assign \$298  = taken_0[6] | taken_0[7];
  assign \$299  = \$297  | \$298 ;
  assign \$300  = \$299  & a_ones[1];
  assign \$301  = \$296  | \$300 ;
  assign \$302  = taken_0[8] | taken_0[9];
  assign \$303  = taken_0[10] | taken_0[11];
  assign \$304  = \$302  | \$303 ;
  assign \$305  = \$304  & a_ones[2];
  assign \$306  = taken_0[12] | taken_0[13];
  assign \$307  = taken_0[14] | taken_0[15];
  assign \$308  = \$306  | \$307 ;
  assign \$309  = \$308  & a_ones[3];
  assign \$310  = \$305  | \$309 ;
  assign \$311  = \$301  | \$310 ;
  assign \$312  = taken_1[0] | taken_1[1];
  assign \$313  = taken_1[2] | taken_1[3];
  assign \$314  = \$312  | \$313 ;
  assign \$315  = \$314  & a_ones[4];
  assign \$316  = taken_1[4] | taken_1[5];
  assign \$317  = taken_1[6] | taken_1[7];
  assign \$318  = \$316  | \$317 ;
  assign \$319  = \$318  & a_ones[5];
  assign \$320  = \$315  | \$319 ;
  assign \$321  = taken_1[8] | taken_1[9];
  assign \$322  = taken_1[10] | taken_1[11];
  assign \$323  = \$321  | \$322 ;
  assign \$324  = \$323  & a_ones[6];
  assign \$325  = taken_1[12] | taken_1[13];
  assign \$326  = taken_1[14] | taken_1[15];
  assign \$327  = \$325  | \$326 ;
  assign \$328  = \$327  & a_ones[7];
  assign \$329  = \$324  | \$328 ;
  assign \$330  = \$320  | \$329 ;
  assign \$331  = \$311  | \$330 ;
  assign \$332  = taken_2[0] | taken_2[1];
  assign \$333  = taken_2[2] | taken_2[3];
  assign \$334  = \$332  | \$333 ;
  assign \$335  = \$334  & a_ones[8];
  assign \$336  = taken_2[4] | taken_2[5];
  assign \$337  = taken_2[6] | taken_2[7];
  assign \$338  = \$336  | \$337 ;
  assign \$339  = \$338  & a_ones[9];
  assign \$340  = \$335  | \$339 ;
  assign \$341  = taken_2[8] | taken_2[9];
  assign \$342  = taken_2[10] | taken_2[11];
  assign \$343  = \$341  | \$342 ;
  assign \$344  = \$343  & a_ones[10];
  assign \$345  = taken_2[12] | taken_2[13];
  assign \$346  = taken_2[14] | taken_2[15];
  assign \$347  = \$345  | \$346 ;
  assign \$348  = \$347  & a_ones[11];
  assign \$349  = \$344  | \$348 ;
  assign \$350  = \$340  | \$349 ;
  assign \$351  = taken_3[0] | taken_3[1];
  assign \$352  = taken_3[2] | taken_3[3];
  assign \$353  = \$351  | \$352 ;
  assign \$354  = \$353  & a_ones[12];
  assign \$355  = taken_3[4] | taken_3[5];
  assign \$356  = taken_3[6] | taken_3[7];
  assign \$357  = \$355  | \$356 ;
  assign \$358  = \$357  & a_ones[13];
  assign \$359  = \$354  | \$358 ;
  assign \$360  = taken_3[8] | taken_3[9];
  assign \$361  = taken_3[10] | taken_3[11];
  assign \$362  = \$360  | \$361 ;
  assign \$363  = \$362  & a_ones[14];
  assign \$364  = taken_3[12] | taken_3[13];
  assign \$365  = taken_3[14] | taken_3[15];
  assign \$366  = \$364  | \$365 ;
  assign \$367  = \$366  & a_ones[15];
  assign \$368  = \$363  | \$367 ;
  assign \$369  = \$359  | \$368 ;
  assign \$370  = \$350  | \$369 ;
  assign \$371  = \$331  | \$370 ;
  assign \$372  = taken_0[0] | taken_0[4];
  assign \$373  = taken_0[8] | taken_0[12];
  assign \$374  = \$372  | \$373 ;
  assign \$375  = \$374  & b_twos[0];
  assign \$376  = taken_0[1] | taken_0[5];
  assign \$377  = taken_0[9] | taken_0[13];
  assign \$378  = \$376  | \$377 ;
  assign \$379  = \$378  & b_twos[1];
  assign \$380  = \$375  | \$379 ;
  assign \$381  = taken_0[2] | taken_0[6];
  assign \$382  = taken_0[10] | taken_0[14];
  assign \$383  = \$381  | \$382 ;
  assign \$384  = \$383  & b_twos[2];
  assign \$385  = taken_0[3] | taken_0[7];
  assign \$386  = taken_0[11] | taken_0[15];
  assign \$387  = \$385  | \$386 ;
  assign \$388  = \$387  & b_twos[3];
  assign \$389  = \$384  | \$388 ;
  assign \$390  = \$380  | \$389 ;
  assign \$391  = taken_1[0] | taken_1[4];
  assign \$392  = taken_1[8] | taken_1[12];
  assign \$393  = \$391  | \$392 ;
  assign \$394  = \$393  & b_twos[4];
  assign \$395  = taken_1[1] | taken_1[5];
  assign \$396  = taken_1[9] | taken_1[13];
  assign \$397  = \$395  | \$396 ;
  assign \$398  = \$397  & b_twos[5];
  assign \$399  = \$394  | \$398 ;
  assign \$400  = taken_1[2] | taken_1[6];
  assign \$401  = taken_1[10] | taken_1[14];
  assign \$402  = \$400  | \$401 ;
  assign \$403  = \$402  & b_twos[6];
  assign \$404  = taken_1[3] | taken_1[7];
  assign \$405  = taken_1[11] | taken_1[15];
  assign \$406  = \$404  | \$405 ;
  assign \$407  = \$406  & b_twos[7];
  assign \$408  = \$403  | \$407 ;
  assign \$409  = \$399  | \$408 ;
  assign \$410  = \$390  | \$409 ;
  assign \$411  = taken_2[0] | taken_2[4];
  assign \$412  = taken_2[8] | taken_2[12];
  assign \$413  = \$411  | \$412 ;
  assign \$414  = \$413  & b_twos[8];
  assign \$415  = taken_2[1] | taken_2[5];
  assign \$416  = taken_2[9] | taken_2[13];
  assign \$417  = \$415  | \$416 ;
  assign \$418  = \$417  & b_twos[9];
  assign \$419  = \$414  | \$418 ;
  assign \$420  = taken_2[2] | taken_2[6];
  assign \$421  = taken_2[10] | taken_2[14];
  assign \$422  = \$420  | \$421 ;
  assign \$423  = \$422  & b_twos[10];
  assign \$424  = taken_2[3] | taken_2[7];
  assign \$425  = taken_2[11] | taken_2[15];
  assign \$426  = \$424  | \$425 ;
  assign \$427  = \$426  & b_twos[11];
  assign \$428  = \$423  | \$427 ;
  assign \$429  = \$419  | \$428 ;
  assign \$430  = taken_3[0] | taken_3[4];
  assign \$431  = taken_3[8] | taken_3[12];
  assign \$432  = \$430  | \$431 ;
  assign \$433  = \$432  & b_twos[12];
  assign \$434  = taken_3[1] | taken_3[5];
  assign \$435  = taken_3[9] | taken_3[13];
  assign \$436  = \$434  | \$435 ;
  assign \$437  = \$436  & b_twos[13];
  assign \$438  = \$433  | \$437 ;
  assign \$439  = taken_3[2] | taken_3[6];
  assign \$440  = taken_3[10] | taken_3[14];
  assign \$441  = \$439  | \$440 ;
  assign \$442  = \$441  & b_twos[14];
  assign \$443  = taken_3[3] | taken_3[7];
  assign \$444  = taken_3[11] | taken_3[15];
  assign \$445  = \$443  | \$444 ;
  assign \$446  = \$445  & b_twos[15];
  assign \$447  = \$442  | \$446 ;
  assign \$448  = \$438  | \$447 ;
  assign \$449  = \$429  | \$448 ;
  assign \$450  = \$410  | \$449 ;
  assign \$451  = \$371  & \$450 ;
  assign \$452  = taken_0[0] | taken_0[1];
  assign \$453  = taken_0[2] | taken_0[3];
  assign \$454  = \$452  | \$453 ;
  assign \$455  = \$454  & a_twos[0];
  assign \$456  = taken_0[4] | taken_0[5];
  assign \$457  = taken_0[6] | taken_0[7];
  assign \$458  = \$456  | \$457 ;
  assign \$459  = \$458  & a_twos[1];
  assign \$460  = \$455  | \$459 ;
  assign \$461  = taken_0[8] | taken_0[9];
  assign \$462  = taken_0[10] | taken_0[11];
  assign \$463  = \$461  | \$462 ;
  assign \$464  = \$463  & a_twos[2];
  assign \$465  = taken_0[12] | taken_0[13];
  assign \$466  = taken_0[14] | taken_0[15];
  assign \$467  = \$465  | \$466 ;
  assign \$468  = \$467  & a_twos[3];
  assign \$469  = \$464  | \$468 ;
  assign \$470  = \$460  | \$469 ;
  assign \$471  = taken_1[0] | taken_1[1];
  assign \$472  = taken_1[2] | taken_1[3];
  assign \$473  = \$471  | \$472 ;
  assign \$474  = \$473  & a_twos[4];
  assign \$475  = taken_1[4] | taken_1[5];
  assign \$476  = taken_1[6] | taken_1[7];
  assign \$477  = \$475  | \$476 ;
  assign \$478  = \$477  & a_twos[5];
  assign \$479  = \$474  | \$478 ;
  assign \$480  = taken_1[8] | taken_1[9];
  assign \$481  = taken_1[10] | taken_1[11];
  assign \$482  = \$480  | \$481 ;
  assign \$483  = \$482  & a_twos[6];
  assign \$484  = taken_1[12] | taken_1[13];
  assign \$485  = taken_1[14] | taken_1[15];
  assign \$486  = \$484  | \$485 ;
  assign \$487  = \$486  & a_twos[7];
  assign \$488  = \$483  | \$487 ;
  assign \$489  = \$479  | \$488 ;
  assign \$490  = \$470  | \$489 ;
  assign \$491  = taken_2[0] | taken_2[1];
  assign \$492  = taken_2[2] | taken_2[3];
  assign \$493  = \$491  | \$492 ;
  assign \$494  = \$493  & a_twos[8];
  assign \$495  = taken_2[4] | taken_2[5];
  assign \$496  = taken_2[6] | taken_2[7];
  assign \$497  = \$495  | \$496 ;
  assign \$498  = \$497  & a_twos[9];
  assign \$499  = \$494  | \$498 ;
  assign \$500  = taken_2[8] | taken_2[9];
  assign \$501  = taken_2[10] | taken_2[11];
  assign \$502  = \$500  | \$501 ;
  assign \$503  = \$502  & a_twos[10];
  assign \$504  = taken_2[12] | taken_2[13];
  assign \$505  = taken_2[14] | taken_2[15];
  assign \$506  = \$504  | \$505 ;
  assign \$507  = \$506  & a_twos[11];
  assign \$508  = \$503  | \$507 ;
  assign \$509  = \$499  | \$508 ;
  assign \$510  = taken_3[0] | taken_3[1];
  assign \$511  = taken_3[2] | taken_3[3];
  assign \$512  = \$510  | \$511 ;
  assign \$513  = \$512  & a_twos[12];
  assign \$514  = taken_3[4] | taken_3[5];
  assign \$515  = taken_3[6] | taken_3[7];
  assign \$516  = \$514  | \$515 ;
  assign \$517  = \$516  & a_twos[13];
  assign \$518  = \$513  | \$517 ;
  assign \$519  = taken_3[8] | taken_3[9];
  assign \$520  = taken_3[10] | taken_3[11];
  assign \$521  = \$519  | \$520 ;
  assign \$522  = \$521  & a_twos[14];
  assign \$523  = taken_3[12] | taken_3[13];
  assign \$524  = taken_3[14] | taken_3[15];
  assign \$525  = \$523  | \$524 ;
  assign \$526  = \$525  & a_twos[15];
  assign \$527  = \$522  | \$526 ;
  assign \$528  = \$518  | \$527 ;
  assign \$529  = \$509  | \$528 ;
  assign \$530  = \$490  | \$529 ;
  assign \$531  = taken_0[0] | taken_0[4];
  assign \$532  = taken_0[8] | taken_0[12];
  assign \$533  = \$531  | \$532 ;
  assign \$534  = \$533  & b_ones[0];
  assign \$535  = taken_0[1] | taken_0[5];
  assign \$536  = taken_0[9] | taken_0[13];
  assign \$537  = \$535  | \$536 ;
  assign \$538  = \$537  & b_ones[1];
  assign \$539  = \$534  | \$538 ;
  assign \$540  = taken_0[2] | taken_0[6];
  assign \$541  = taken_0[10] | taken_0[14];
  assign \$542  = \$540  | \$541 ;
  assign \$543  = \$542  & b_ones[2];
  assign \$544  = taken_0[3] | taken_0[7];
  assign \$545  = taken_0[11] | taken_0[15];
  assign \$546  = \$544  | \$545 ;
  assign \$547  = \$546  & b_ones[3];
  assign \$548  = \$543  | \$547 ;
  assign \$549  = \$539  | \$548 ;
  assign \$550  = taken_1[0] | taken_1[4];
  assign \$551  = taken_1[8] | taken_1[12];
  assign \$552  = \$550  | \$551 ;
  assign \$553  = \$552  & b_ones[4];
  assign \$554  = taken_1[1] | taken_1[5];
  assign \$555  = taken_1[9] | taken_1[13];
  assign \$556  = \$554  | \$555 ;
  assign \$557  = \$556  & b_ones[5];
  assign \$558  = \$553  | \$557 ;
  assign \$559  = taken_1[2] | taken_1[6];
  assign \$560  = taken_1[10] | taken_1[14];
  assign \$561  = \$559  | \$560 ;
  assign \$562  = \$561  & b_ones[6];
  assign \$563  = taken_1[3] | taken_1[7];
  assign \$564  = taken_1[11] | taken_1[15];
  assign \$565  = \$563  | \$564 ;
  assign \$566  = \$565  & b_ones[7];
  assign \$567  = \$562  | \$566 ;
  assign \$568  = \$558  | \$567 ;
  assign \$569  = \$549  | \$568 ;
  assign \$570  = taken_2[0] | taken_2[4];
  assign \$571  = taken_2[8] | taken_2[12];
  assign \$572  = \$570  | \$571 ;
  assign \$573  = \$572  & b_ones[8];
  assign \$574  = taken_2[1] | taken_2[5];
  assign \$575  = taken_2[9] | taken_2[13];
  assign \$576  = \$574  | \$575 ;
  assign \$577  = \$576  & b_ones[9];
  assign \$578  = \$573  | \$577 ;
  assign \$579  = taken_2[2] | taken_2[6];
  assign \$580  = taken_2[10] | taken_2[14];
  assign \$581  = \$579  | \$580 ;
  assign \$582  = \$581  & b_ones[10];
  assign \$583  = taken_2[3] | taken_2[7];
  assign \$584  = taken_2[11] | taken_2[15];
  assign \$585  = \$583  | \$584 ;
  assign \$586  = \$585  & b_ones[11];
  assign \$587  = \$582  | \$586 ;
  assign \$588  = \$578  | \$587 ;
  assign \$589  = taken_3[0] | taken_3[4];
  assign \$590  = taken_3[8] | taken_3[12];
  assign \$591  = \$589  | \$590 ;
  assign \$592  = \$591  & b_ones[12];
  assign \$593  = taken_3[1] | taken_3[5];
  assign \$594  = taken_3[9] | taken_3[13];
  assign \$595  = \$593  | \$594 ;
  assign \$596  = \$595  & b_ones[13];
  assign \$597  = \$592  | \$596 ;
  assign \$598  = taken_3[2] | taken_3[6];
  assign \$599  = taken_3[10] | taken_3[14];
  assign \$600  = \$598  | \$599 ;
  assign \$601  = \$600  & b_ones[14];
  assign \$602  = taken_3[3] | taken_3[7];
  assign \$603  = taken_3[11] | taken_3[15];
  assign \$604  = \$602  | \$603 ;
  assign \$605  = \$604  & b_ones[15];
  assign \$606  = \$601  | \$605 ;
  assign \$607  = \$597  | \$606 ;
  assign \$608  = \$588  | \$607 ;
  assign \$609  = \$569  | \$608 ;
  assign \$610  = \$530  & \$609 ;
  assign \$611  = \$451  | \$610 ;
  assign \$612  = taken_0[0] | taken_0[1];
  assign \$613  = taken_0[2] | taken_0[3];
  assign \$614  = \$612  | \$613 ;
  assign \$615  = \$614  & a_twos[0];
  assign \$616  = taken_0[4] | taken_0[5];
  assign \$617  = taken_0[6] | taken_0[7];
  assign \$618  = \$616  | \$617 ;
  assign \$619  = \$618  & a_twos[1];
  assign \$620  = \$615  | \$619 ;
  assign \$621  = taken_0[8] | taken_0[9];
  assign \$622  = taken_0[10] | taken_0[11];
  assign \$623  = \$621  | \$622 ;
  assign \$624  = \$623  & a_twos[2];
  assign \$625  = taken_0[12] | taken_0[13];
  assign \$626  = taken_0[14] | taken_0[15];
  assign \$627  = \$625  | \$626 ;
  assign \$628  = \$627  & a_twos[3];
  assign \$629  = \$624  | \$628 ;
  assign \$630  = \$620  | \$629 ;
  assign \$631  = taken_1[0] | taken_1[1];
  assign \$632  = taken_1[2] | taken_1[3];
  assign \$633  = \$631  | \$632 ;
  assign \$634  = \$633  & a_twos[4];
  assign \$635  = taken_1[4] | taken_1[5];
  assign \$636  = taken_1[6] | taken_1[7];
  assign \$637  = \$635  | \$636 ;
  assign \$638  = \$637  & a_twos[5];
  assign \$639  = \$634  | \$638 ;
  assign \$640  = taken_1[8] | taken_1[9];
  assign \$641  = taken_1[10] | taken_1[11];
  assign \$642  = \$640  | \$641 ;
  assign \$643  = \$642  & a_twos[6];
  assign \$644  = taken_1[12] | taken_1[13];
  assign \$645  = taken_1[14] | taken_1[15];
  assign \$646  = \$644  | \$645 ;
  assign \$647  = \$646  & a_twos[7];
  assign \$648  = \$643  | \$647 ;
  assign \$649  = \$639  | \$648 ;
  assign \$650  = \$630  | \$649 ;
  assign \$651  = taken_2[0] | taken_2[1];
  assign \$652  = taken_2[2] | taken_2[3];
  assign \$653  = \$651  | \$652 ;
  assign \$654  = \$653  & a_twos[8];
  assign \$655  = taken_2[4] | taken_2[5];
  assign \$656  = taken_2[6] | taken_2[7];
  assign \$657  = \$655  | \$656 ;
  assign \$658  = \$657  & a_twos[9];
  assign \$659  = \$654  | \$658 ;
  assign \$660  = taken_2[8] | taken_2[9];
  assign \$661  = taken_2[10] | taken_2[11];
  assign \$662  = \$660  | \$661 ;
  assign \$663  = \$662  & a_twos[10];
  assign \$664  = taken_2[12] | taken_2[13];
  assign \$665  = taken_2[14] | taken_2[15];
  assign \$666  = \$664  | \$665 ;
  assign \$667  = \$666  & a_twos[11];
  assign \$668  = \$663  | \$667 ;
  assign \$669  = \$659  | \$668 ;
  assign \$670  = taken_3[0] | taken_3[1];
  assign \$671  = taken_3[2] | taken_3[3];
  assign \$672  = \$670  | \$671 ;
  assign \$673  = \$672  & a_twos[12];
  assign \$674  = taken_3[4] | taken_3[5];
  assign \$675  = taken_3[6] | taken_3[7];
  assign \$676  = \$674  | \$675 ;
  assign \$677  = \$676  & a_twos[13];
  assign \$678  = \$673  | \$677 ;
  assign \$679  = taken_3[8] | taken_3[9];
  assign \$680  = taken_3[10] | taken_3[11];
  assign \$681  = \$679  | \$680 ;
  assign \$682  = \$681  & a_twos[14];
  assign \$683  = taken_3[12] | taken_3[13];
  assign \$684  = taken_3[14] | taken_3[15];
  assign \$685  = \$683  | \$684 ;
  assign \$686  = \$685  & a_twos[15];
  assign \$687  = \$682  | \$686 ;
  assign \$688  = \$678  | \$687 ;
  assign \$689  = \$669  | \$688 ;
  assign \$690  = \$650  | \$689 ;
  assign \$691  = taken_0[0] | taken_0[4];
  assign \$692  = taken_0[8] | taken_0[12];
  assign \$693  = \$691  | \$692 ;
  assign \$694  = \$693  & b_twos[0];
  assign \$695  = taken_0[1] | taken_0[5];
  assign \$696  = taken_0[9] | taken_0[13];
  assign \$697  = \$695  | \$696 ;
  assign \$698  = \$697  & b_twos[1];
  assign \$699  = \$694  | \$698 ;
  assign \$700  = taken_0[2] | taken_0[6];
  assign \$701  = taken_0[10] | taken_0[14];
  assign \$702  = \$700  | \$701 ;
  assign \$703  = \$702  & b_twos[2];
  assign \$704  = taken_0[3] | taken_0[7];
  assign \$705  = taken_0[11] | taken_0[15];
  assign \$706  = \$704  | \$705 ;
  assign \$707  = \$706  & b_twos[3];
  assign \$708  = \$703  | \$707 ;
  assign \$709  = \$699  | \$708 ;
  assign \$710  = taken_1[0] | taken_1[4];
  assign \$711  = taken_1[8] | taken_1[12];
  assign \$712  = \$710  | \$711 ;
  assign \$713  = \$712  & b_twos[4];
  assign \$714  = taken_1[1] | taken_1[5];
  assign \$715  = taken_1[9] | taken_1[13];
  assign \$716  = \$714  | \$715 ;
  assign \$717  = \$716  & b_twos[5];
  assign \$718  = \$713  | \$717 ;
  assign \$719  = taken_1[2] | taken_1[6];
  assign \$720  = taken_1[10] | taken_1[14];
  assign \$721  = \$719  | \$720 ;
  assign \$722  = \$721  & b_twos[6];
  assign \$723  = taken_1[3] | taken_1[7];
  assign \$724  = taken_1[11] | taken_1[15];
  assign \$725  = \$723  | \$724 ;
  assign \$726  = \$725  & b_twos[7];
  assign \$727  = \$722  | \$726 ;
  assign \$728  = \$718  | \$727 ;
  assign \$729  = \$709  | \$728 ;
  assign \$730  = taken_2[0] | taken_2[4];
  assign \$731  = taken_2[8] | taken_2[12];
  assign \$732  = \$730  | \$731 ;
  assign \$733  = \$732  & b_twos[8];
  assign \$734  = taken_2[1] | taken_2[5];
  assign \$735  = taken_2[9] | taken_2[13];
  assign \$736  = \$734  | \$735 ;
  assign \$737  = \$736  & b_twos[9];
  assign \$738  = \$733  | \$737 ;
  assign \$739  = taken_2[2] | taken_2[6];
  assign \$740  = taken_2[10] | taken_2[14];
  assign \$741  = \$739  | \$740 ;
  assign \$742  = \$741  & b_twos[10];
  assign \$743  = taken_2[3] | taken_2[7];
  assign \$744  = taken_2[11] | taken_2[15];
  assign \$745  = \$743  | \$744 ;
  assign \$746  = \$745  & b_twos[11];
  assign \$747  = \$742  | \$746 ;
  assign \$748  = \$738  | \$747 ;
  assign \$749  = taken_3[0] | taken_3[4];
  assign \$750  = taken_3[8] | taken_3[12];
  assign \$751  = \$749  | \$750 ;
  assign \$752  = \$751  & b_twos[12];
  assign \$753  = taken_3[1] | taken_3[5];
  assign \$754  = taken_3[9] | taken_3[13];
  assign \$755  = \$753  | \$754 ;
  assign \$756  = \$755  & b_twos[13];
  assign \$757  = \$752  | \$756 ;
  assign \$758  = taken_3[2] | taken_3[6];
  assign \$759  = taken_3[10] | taken_3[14];
  assign \$760  = \$758  | \$759 ;
  assign \$761  = \$760  & b_twos[14];
  assign \$762  = taken_3[3] | taken_3[7];
  assign \$763  = taken_3[11] | taken_3[15];
  assign \$764  = \$762  | \$763 ;
  assign \$765  = \$764  & b_twos[15];
  assign \$766  = \$761  | \$765 ;
  assign \$767  = \$757  | \$766 ;
  assign \$768  = \$748  | \$767 ;
  assign \$769  = \$729  | \$768 ;
  assign \$770  = \$690  & \$769 ;
  assign \$771  = taken_0[0] | taken_0[1];
  assign \$772  = taken_0[2] | taken_0[3];
  assign \$773  = \$771  | \$772 ;
  assign \$774  = \$773  & a_negs[0];
  assign \$775  = taken_0[4] | taken_0[5];
  assign \$776  = taken_0[6] | taken_0[7];
  assign \$777  = \$775  | \$776 ;
  assign \$778  = \$777  & a_negs[1];
  assign \$779  = \$774  | \$778 ;
  assign \$780  = taken_0[8] | taken_0[9];
  assign \$781  = taken_0[10] | taken_0[11];
  assign \$782  = \$780  | \$781 ;
  assign \$783  = \$782  & a_negs[2];
  assign \$784  = taken_0[12] | taken_0[13];
  assign \$785  = taken_0[14] | taken_0[15];
  assign \$786  = \$784  | \$785 ;
  assign \$787  = \$786  & a_negs[3];
  assign \$788  = \$783  | \$787 ;
  assign \$789  = \$779  | \$788 ;
  assign \$790  = taken_1[0] | taken_1[1];
  assign \$791  = taken_1[2] | taken_1[3];
  assign \$792  = \$790  | \$791 ;
  assign \$793  = \$792  & a_negs[4];
  assign \$794  = taken_1[4] | taken_1[5];
  assign \$795  = taken_1[6] | taken_1[7];
  assign \$796  = \$794  | \$795 ;
  assign \$797  = \$796  & a_negs[5];
  assign \$798  = \$793  | \$797 ;
  assign \$799  = taken_1[8] | taken_1[9];
  assign \$800  = taken_1[10] | taken_1[11];
  assign \$801  = \$799  | \$800 ;
  assign \$802  = \$801  & a_negs[6];
  assign \$803  = taken_1[12] | taken_1[13];
  assign \$804  = taken_1[14] | taken_1[15];
  assign \$805  = \$803  | \$804 ;
  assign \$806  = \$805  & a_negs[7];
  assign \$807  = \$802  | \$806 ;
  assign \$808  = \$798  | \$807 ;
  assign \$809  = \$789  | \$808 ;
  assign \$810  = taken_2[0] | taken_2[1];
  assign \$811  = taken_2[2] | taken_2[3];
  assign \$812  = \$810  | \$811 ;
  assign \$813  = \$812  & a_negs[8];
  assign \$814  = taken_2[4] | taken_2[5];
  assign \$815  = taken_2[6] | taken_2[7];
  assign \$816  = \$814  | \$815 ;
  assign \$817  = \$816  & a_negs[9];
  assign \$818  = \$813  | \$817 ;
  assign \$819  = taken_2[8] | taken_2[9];
  assign \$820  = taken_2[10] | taken_2[11];
  assign \$821  = \$819  | \$820 ;
  assign \$822  = \$821  & a_negs[10];
  assign \$823  = taken_2[12] | taken_2[13];
  assign \$824  = taken_2[14] | taken_2[15];
  assign \$825  = \$823  | \$824 ;
  assign \$826  = \$825  & a_negs[11];
  assign \$827  = \$822  | \$826 ;
  assign \$828  = \$818  | \$827 ;
  assign \$829  = taken_3[0] | taken_3[1];
  assign \$830  = taken_3[2] | taken_3[3];
  assign \$831  = \$829  | \$830 ;
  assign \$832  = \$831  & a_negs[12];
  assign \$833  = taken_3[4] | taken_3[5];
  assign \$834  = taken_3[6] | taken_3[7];
  assign \$835  = \$833  | \$834 ;
  assign \$836  = \$835  & a_negs[13];
  assign \$837  = \$832  | \$836 ;
  assign \$838  = taken_3[8] | taken_3[9];
  assign \$839  = taken_3[10] | taken_3[11];
  assign \$840  = \$838  | \$839 ;
  assign \$841  = \$840  & a_negs[14];
  assign \$842  = taken_3[12] | taken_3[13];
  assign \$843  = taken_3[14] | taken_3[15];
  assign \$844  = \$842  | \$843 ;
  assign \$845  = \$844  & a_negs[15];
  assign \$846  = \$841  | \$845 ;
  assign \$847  = \$837  | \$846 ;
  assign \$848  = \$828  | \$847 ;
  assign \$849  = \$809  | \$848 ;
  assign \$850  = taken_0[0] | taken_0[4];
  assign \$851  = taken_0[8] | taken_0[12];
  assign \$852  = \$850  | \$851 ;
  assign \$853  = \$852  & b_negs[0];
  assign \$854  = taken_0[1] | taken_0[5];
  assign \$855  = taken_0[9] | taken_0[13];
  assign \$856  = \$854  | \$855 ;
  assign \$857  = \$856  & b_negs[1];
  assign \$858  = \$853  | \$857 ;
  assign \$859  = taken_0[2] | taken_0[6];
  assign \$860  = taken_0[10] | taken_0[14];
  assign \$861  = \$859  | \$860 ;
  assign \$862  = \$861  & b_negs[2];
  assign \$863  = taken_0[3] | taken_0[7];
  assign \$864  = taken_0[11] | taken_0[15];
  assign \$865  = \$863  | \$864 ;
  assign \$866  = \$865  & b_negs[3];
  assign \$867  = \$862  | \$866 ;
  assign \$868  = \$858  | \$867 ;
  assign \$869  = taken_1[0] | taken_1[4];
  assign \$870  = taken_1[8] | taken_1[12];
  assign \$871  = \$869  | \$870 ;
  assign \$872  = \$871  & b_negs[4];
  assign \$873  = taken_1[1] | taken_1[5];
  assign \$874  = taken_1[9] | taken_1[13];
  assign \$875  = \$873  | \$874 ;
  assign \$876  = \$875  & b_negs[5];
  assign \$877  = \$872  | \$876 ;
  assign \$878  = taken_1[2] | taken_1[6];
  assign \$879  = taken_1[10] | taken_1[14];
  assign \$880  = \$878  | \$879 ;
  assign \$881  = \$880  & b_negs[6];
  assign \$882  = taken_1[3] | taken_1[7];
  assign \$883  = taken_1[11] | taken_1[15];
  assign \$884  = \$882  | \$883 ;
  assign \$885  = \$884  & b_negs[7];
  assign \$886  = \$881  | \$885 ;
  assign \$887  = \$877  | \$886 ;
  assign \$888  = \$868  | \$887 ;
  assign \$889  = taken_2[0] | taken_2[4];
  assign \$890  = taken_2[8] | taken_2[12];
  assign \$891  = \$889  | \$890 ;
  assign \$892  = \$891  & b_negs[8];
  assign \$893  = taken_2[1] | taken_2[5];
  assign \$894  = taken_2[9] | taken_2[13];
  assign \$895  = \$893  | \$894 ;
  assign \$896  = \$895  & b_negs[9];
  assign \$897  = \$892  | \$896 ;
  assign \$898  = taken_2[2] | taken_2[6];
  assign \$899  = taken_2[10] | taken_2[14];
  assign \$900  = \$898  | \$899 ;
  assign \$901  = \$900  & b_negs[10];
  assign \$902  = taken_2[3] | taken_2[7];
  assign \$903  = taken_2[11] | taken_2[15];
  assign \$904  = \$902  | \$903 ;
  assign \$905  = \$904  & b_negs[11];
  assign \$906  = \$901  | \$905 ;
  assign \$907  = \$897  | \$906 ;
  assign \$908  = taken_3[0] | taken_3[4];
  assign \$909  = taken_3[8] | taken_3[12];
  assign \$910  = \$908  | \$909 ;
  assign \$911  = \$910  & b_negs[12];
  assign \$912  = taken_3[1] | taken_3[5];
  assign \$913  = taken_3[9] | taken_3[13];
  assign \$914  = \$912  | \$913 ;
  assign \$915  = \$914  & b_negs[13];
  assign \$916  = \$911  | \$915 ;
  assign \$917  = taken_3[2] | taken_3[6];
  assign \$918  = taken_3[10] | taken_3[14];
  assign \$919  = \$917  | \$918 ;
  assign \$920  = \$919  & b_negs[14];
  assign \$921  = taken_3[3] | taken_3[7];
  assign \$922  = taken_3[11] | taken_3[15];
  assign \$923  = \$921  | \$922 ;
  assign \$924  = \$923  & b_negs[15];
  assign \$925  = \$920  | \$924 ;
  assign \$926  = \$916  | \$925 ;
  assign \$927  = \$907  | \$926 ;
  assign \$928  = \$888  | \$927 ;
  assign \$929  = \$849  ^ \$928 ;
  assign \$930  = taken_0[0] | taken_0[1];
  assign \$931  = taken_0[2] | taken_0[3];
  assign \$932  = \$930  | \$931 ;
  assign \$933  = \$932  & a_ones[0];
  assign \$934  = taken_0[4] | taken_0[5];
  assign \$935  = taken_0[6] | taken_0[7];
  assign \$936  = \$934  | \$935 ;
  assign \$937  = \$936  & a_ones[1];
  assign \$938  = \$933  | \$937 ;
  assign \$939  = taken_0[8] | taken_0[9];
  assign \$940  = taken_0[10] | taken_0[11];
  assign \$941  = \$939  | \$940 ;
  assign \$942  = \$941  & a_ones[2];
  assign \$943  = taken_0[12] | taken_0[13];
  assign \$944  = taken_0[14] | taken_0[15];
  assign \$945  = \$943  | \$944 ;
  assign \$946  = \$945  & a_ones[3];
  assign \$947  = \$942  | \$946 ;
  assign \$948  = \$938  | \$947 ;
  assign \$949  = taken_1[0] | taken_1[1];
  assign \$950  = taken_1[2] | taken_1[3];
  assign \$951  = \$949  | \$950 ;
  assign \$952  = \$951  & a_ones[4];
  assign \$953  = taken_1[4] | taken_1[5];
  assign \$954  = taken_1[6] | taken_1[7];
  assign \$955  = \$953  | \$954 ;
  assign \$956  = \$955  & a_ones[5];
  assign \$957  = \$952  | \$956 ;
  assign \$958  = taken_1[8] | taken_1[9];
  assign \$959  = taken_1[10] | taken_1[11];
  assign \$960  = \$958  | \$959 ;
  assign \$961  = \$960  & a_ones[6];
  assign \$962  = taken_1[12] | taken_1[13];
  assign \$963  = taken_1[14] | taken_1[15];
  assign \$964  = \$962  | \$963 ;
  assign \$965  = \$964  & a_ones[7];
  assign \$966  = \$961  | \$965 ;
  assign \$967  = \$957  | \$966 ;
  assign \$968  = \$948  | \$967 ;
  assign \$969  = taken_2[0] | taken_2[1];
  assign \$970  = taken_2[2] | taken_2[3];
  assign \$971  = \$969  | \$970 ;
  assign \$972  = \$971  & a_ones[8];
  assign \$973  = taken_2[4] | taken_2[5];
  assign \$974  = taken_2[6] | taken_2[7];
  assign \$975  = \$973  | \$974 ;
  assign \$976  = \$975  & a_ones[9];
  assign \$977  = \$972  | \$976 ;
  assign \$978  = taken_2[8] | taken_2[9];
  assign \$979  = taken_2[10] | taken_2[11];
  assign \$980  = \$978  | \$979 ;
  assign \$981  = \$980  & a_ones[10];
  assign \$982  = taken_2[12] | taken_2[13];
  assign \$983  = taken_2[14] | taken_2[15];
  assign \$984  = \$982  | \$983 ;
  assign \$985  = \$984  & a_ones[11];
  assign \$986  = \$981  | \$985 ;
  assign \$987  = \$977  | \$986 ;
  assign \$988  = taken_3[0] | taken_3[1];
  assign \$989  = taken_3[2] | taken_3[3];
  assign \$990  = \$988  | \$989 ;
  assign \$991  = \$990  & a_ones[12];
  assign \$992  = taken_3[4] | taken_3[5];
  assign \$993  = taken_3[6] | taken_3[7];
  assign \$994  = \$992  | \$993 ;
  assign \$995  = \$994  & a_ones[13];
  assign \$996  = \$991  | \$995 ;
  assign \$997  = taken_3[8] | taken_3[9];
  assign \$998  = taken_3[10] | taken_3[11];
  assign \$999  = \$997  | \$998 ;
  assign \$1000  = \$999  & a_ones[14];
  assign \$1001  = taken_3[12] | taken_3[13];
  assign \$1002  = taken_3[14] | taken_3[15];
  assign \$1003  = \$1001  | \$1002 ;
  assign \$1004  = \$1003  & a_ones[15];
  assign \$1005  = \$1000  | \$1004 ;
  assign \$1006  = \$996  | \$1005 ;
  assign \$1007  = \$987  | \$1006 ;
  assign \$1008  = \$968  | \$1007 ;
  assign \$1009  = taken_0[0] | taken_0[1];
  assign \$1010  = taken_0[2] | taken_0[3];
  assign \$1011  = \$1009  | \$1010 ;
  assign \$1012  = \$1011  & a_twos[0];
  assign \$1013  = taken_0[4] | taken_0[5];
  assign \$1014  = taken_0[6] | taken_0[7];
  assign \$1015  = \$1013  | \$1014 ;
  assign \$1016  = \$1015  & a_twos[1];
  assign \$1017  = \$1012  | \$1016 ;
  assign \$1018  = taken_0[8] | taken_0[9];
  assign \$1019  = taken_0[10] | taken_0[11];
  assign \$1020  = \$1018  | \$1019 ;
  assign \$1021  = \$1020  & a_twos[2];
  assign \$1022  = taken_0[12] | taken_0[13];
  assign \$1023  = taken_0[14] | taken_0[15];
  assign \$1024  = \$1022  | \$1023 ;
  assign \$1025  = \$1024  & a_twos[3];
  assign \$1026  = \$1021  | \$1025 ;
  assign \$1027  = \$1017  | \$1026 ;
  assign \$1028  = taken_1[0] | taken_1[1];
  assign \$1029  = taken_1[2] | taken_1[3];
  assign \$1030  = \$1028  | \$1029 ;
  assign \$1031  = \$1030  & a_twos[4];
  assign \$1032  = taken_1[4] | taken_1[5];
  assign \$1033  = taken_1[6] | taken_1[7];
  assign \$1034  = \$1032  | \$1033 ;
  assign \$1035  = \$1034  & a_twos[5];
  assign \$1036  = \$1031  | \$1035 ;
  assign \$1037  = taken_1[8] | taken_1[9];
  assign \$1038  = taken_1[10] | taken_1[11];
  assign \$1039  = \$1037  | \$1038 ;
  assign \$1040  = \$1039  & a_twos[6];
  assign \$1041  = taken_1[12] | taken_1[13];
  assign \$1042  = taken_1[14] | taken_1[15];
  assign \$1043  = \$1041  | \$1042 ;
  assign \$1044  = \$1043  & a_twos[7];
  assign \$1045  = \$1040  | \$1044 ;
  assign \$1046  = \$1036  | \$1045 ;
  assign \$1047  = \$1027  | \$1046 ;
  assign \$1048  = taken_2[0] | taken_2[1];
  assign \$1049  = taken_2[2] | taken_2[3];
  assign \$1050  = \$1048  | \$1049 ;
  assign \$1051  = \$1050  & a_twos[8];
  assign \$1052  = taken_2[4] | taken_2[5];
  assign \$1053  = taken_2[6] | taken_2[7];
  assign \$1054  = \$1052  | \$1053 ;
  assign \$1055  = \$1054  & a_twos[9];
  assign \$1056  = \$1051  | \$1055 ;
  assign \$1057  = taken_2[8] | taken_2[9];
  assign \$1058  = taken_2[10] | taken_2[11];
  assign \$1059  = \$1057  | \$1058 ;
  assign \$1060  = \$1059  & a_twos[10];
  assign \$1061  = taken_2[12] | taken_2[13];
  assign \$1062  = taken_2[14] | taken_2[15];
  assign \$1063  = \$1061  | \$1062 ;
  assign \$1064  = \$1063  & a_twos[11];
  assign \$1065  = \$1060  | \$1064 ;
  assign \$1066  = \$1056  | \$1065 ;
  assign \$1067  = taken_3[0] | taken_3[1];
  assign \$1068  = taken_3[2] | taken_3[3];
  assign \$1069  = \$1067  | \$1068 ;
  assign \$1070  = \$1069  & a_twos[12];
  assign \$1071  = taken_3[4] | taken_3[5];
  assign \$1072  = taken_3[6] | taken_3[7];
  assign \$1073  = \$1071  | \$1072 ;
  assign \$1074  = \$1073  & a_twos[13];
  assign \$1075  = \$1070  | \$1074 ;
  assign \$1076  = taken_3[8] | taken_3[9];
  assign \$1077  = taken_3[10] | taken_3[11];
  assign \$1078  = \$1076  | \$1077 ;
  assign \$1079  = \$1078  & a_twos[14];
  assign \$1080  = taken_3[12] | taken_3[13];
  assign \$1081  = taken_3[14] | taken_3[15];
  assign \$1082  = \$1080  | \$1081 ;
  assign \$1083  = \$1082  & a_twos[15];
  assign \$1084  = \$1079  | \$1083 ;
  assign \$1085  = \$1075  | \$1084 ;
  assign \$1086  = \$1066  | \$1085 ;
  assign \$1087  = \$1047  | \$1086 ;
  assign \$1088  = \$1008  | \$1087 ;
  assign \$1089  = \$929  & \$1088 ;
  assign \$1090  = taken_0[0] | taken_0[4];
  assign \$1091  = taken_0[8] | taken_0[12];
  assign \$1092  = \$1090  | \$1091 ;
  assign \$1093  = \$1092  & b_ones[0];
  assign \$1094  = taken_0[1] | taken_0[5];
  assign \$1095  = taken_0[9] | taken_0[13];
  assign \$1096  = \$1094  | \$1095 ;
  assign \$1097  = \$1096  & b_ones[1];
  assign \$1098  = \$1093  | \$1097 ;
  assign \$1099  = taken_0[2] | taken_0[6];
  assign \$1100  = taken_0[10] | taken_0[14];
  assign \$1101  = \$1099  | \$1100 ;
  assign \$1102  = \$1101  & b_ones[2];
  assign \$1103  = taken_0[3] | taken_0[7];
  assign \$1104  = taken_0[11] | taken_0[15];
  assign \$1105  = \$1103  | \$1104 ;
  assign \$1106  = \$1105  & b_ones[3];
  assign \$1107  = \$1102  | \$1106 ;
  assign \$1108  = \$1098  | \$1107 ;
  assign \$1109  = taken_1[0] | taken_1[4];
  assign \$1110  = taken_1[8] | taken_1[12];
  assign \$1111  = \$1109  | \$1110 ;
  assign \$1112  = \$1111  & b_ones[4];
  assign \$1113  = taken_1[1] | taken_1[5];
  assign \$1114  = taken_1[9] | taken_1[13];
  assign \$1115  = \$1113  | \$1114 ;
  assign \$1116  = \$1115  & b_ones[5];
  assign \$1117  = \$1112  | \$1116 ;
  assign \$1118  = taken_1[2] | taken_1[6];
  assign \$1119  = taken_1[10] | taken_1[14];
  assign \$1120  = \$1118  | \$1119 ;
  assign \$1121  = \$1120  & b_ones[6];
  assign \$1122  = taken_1[3] | taken_1[7];
  assign \$1123  = taken_1[11] | taken_1[15];
  assign \$1124  = \$1122  | \$1123 ;
  assign \$1125  = \$1124  & b_ones[7];
  assign \$1126  = \$1121  | \$1125 ;
  assign \$1127  = \$1117  | \$1126 ;
  assign \$1128  = \$1108  | \$1127 ;
  assign \$1129  = taken_2[0] | taken_2[4];
  assign \$1130  = taken_2[8] | taken_2[12];
  assign \$1131  = \$1129  | \$1130 ;
  assign \$1132  = \$1131  & b_ones[8];
  assign \$1133  = taken_2[1] | taken_2[5];
  assign \$1134  = taken_2[9] | taken_2[13];
  assign \$1135  = \$1133  | \$1134 ;
  assign \$1136  = \$1135  & b_ones[9];
  assign \$1137  = \$1132  | \$1136 ;
  assign \$1138  = taken_2[2] | taken_2[6];
  assign \$1139  = taken_2[10] | taken_2[14];
  assign \$1140  = \$1138  | \$1139 ;
  assign \$1141  = \$1140  & b_ones[10];
  assign \$1142  = taken_2[3] | taken_2[7];
  assign \$1143  = taken_2[11] | taken_2[15];
  assign \$1144  = \$1142  | \$1143 ;
  assign \$1145  = \$1144  & b_ones[11];
  assign \$1146  = \$1141  | \$1145 ;
  assign \$1147  = \$1137  | \$1146 ;
  assign \$1148  = taken_3[0] | taken_3[4];
  assign \$1149  = taken_3[8] | taken_3[12];
  assign \$1150  = \$1148  | \$1149 ;
  assign \$1151  = \$1150  & b_ones[12];
  assign \$1152  = taken_3[1] | taken_3[5];
  assign \$1153  = taken_3[9] | taken_3[13];
  assign \$1154  = \$1152  | \$1153 ;
  assign \$1155  = \$1154  & b_ones[13];
  assign \$1156  = \$1151  | \$1155 ;
  assign \$1157  = taken_3[2] | taken_3[6];
  assign \$1158  = taken_3[10] | taken_3[14];
  assign \$1159  = \$1157  | \$1158 ;
  assign \$1160  = \$1159  & b_ones[14];
  assign \$1161  = taken_3[3] | taken_3[7];
  assign \$1162  = taken_3[11] | taken_3[15];
  assign \$1163  = \$1161  | \$1162 ;
  assign \$1164  = \$1163  & b_ones[15];
  assign \$1165  = \$1160  | \$1164 ;
  assign \$1166  = \$1156  | \$1165 ;
  assign \$1167  = \$1147  | \$1166 ;
  assign \$1168  = \$1128  | \$1167 ;
  assign \$1169  = taken_0[0] | taken_0[4];
  assign \$1170  = taken_0[8] | taken_0[12];
  assign \$1171  = \$1169  | \$1170 ;
  assign \$1172  = \$1171  & b_twos[0];
  assign \$1173  = taken_0[1] | taken_0[5];
  assign \$1174  = taken_0[9] | taken_0[13];
  assign \$1175  = \$1173  | \$1174 ;
  assign \$1176  = \$1175  & b_twos[1];
  assign \$1177  = \$1172  | \$1176 ;
  assign \$1178  = taken_0[2] | taken_0[6];
  assign \$1179  = taken_0[10] | taken_0[14];
  assign \$1180  = \$1178  | \$1179 ;
  assign \$1181  = \$1180  & b_twos[2];
  assign \$1182  = taken_0[3] | taken_0[7];
  assign \$1183  = taken_0[11] | taken_0[15];
  assign \$1184  = \$1182  | \$1183 ;
  assign \$1185  = \$1184  & b_twos[3];
  assign \$1186  = \$1181  | \$1185 ;
  assign \$1187  = \$1177  | \$1186 ;
  assign \$1188  = taken_1[0] | taken_1[4];
  assign \$1189  = taken_1[8] | taken_1[12];
  assign \$1190  = \$1188  | \$1189 ;
  assign \$1191  = \$1190  & b_twos[4];
  assign \$1192  = taken_1[1] | taken_1[5];
  assign \$1193  = taken_1[9] | taken_1[13];
  assign \$1194  = \$1192  | \$1193 ;
  assign \$1195  = \$1194  & b_twos[5];
  assign \$1196  = \$1191  | \$1195 ;
  assign \$1197  = taken_1[2] | taken_1[6];
  assign \$1198  = taken_1[10] | taken_1[14];
  assign \$1199  = \$1197  | \$1198 ;
  assign \$1200  = \$1199  & b_twos[6];
  assign \$1201  = taken_1[3] | taken_1[7];
  assign \$1202  = taken_1[11] | taken_1[15];
  assign \$1203  = \$1201  | \$1202 ;
  assign \$1204  = \$1203  & b_twos[7];
  assign \$1205  = \$1200  | \$1204 ;
  assign \$1206  = \$1196  | \$1205 ;
  assign \$1207  = \$1187  | \$1206 ;
  assign \$1208  = taken_2[0] | taken_2[4];
  assign \$1209  = taken_2[8] | taken_2[12];
  assign \$1210  = \$1208  | \$1209 ;
  assign \$1211  = \$1210  & b_twos[8];
  assign \$1212  = taken_2[1] | taken_2[5];
  assign \$1213  = taken_2[9] | taken_2[13];
  assign \$1214  = \$1212  | \$1213 ;
  assign \$1215  = \$1214  & b_twos[9];
  assign \$1216  = \$1211  | \$1215 ;
  assign \$1217  = taken_2[2] | taken_2[6];
  assign \$1218  = taken_2[10] | taken_2[14];
  assign \$1219  = \$1217  | \$1218 ;
  assign \$1220  = \$1219  & b_twos[10];
  assign \$1221  = taken_2[3] | taken_2[7];
  assign \$1222  = taken_2[11] | taken_2[15];
  assign \$1223  = \$1221  | \$1222 ;
  assign \$1224  = \$1223  & b_twos[11];
  assign \$1225  = \$1220  | \$1224 ;
  assign \$1226  = \$1216  | \$1225 ;
  assign \$1227  = taken_3[0] | taken_3[4];
  assign \$1228  = taken_3[8] | taken_3[12];
  assign \$1229  = \$1227  | \$1228 ;
  assign \$1230  = \$1229  & b_twos[12];
  assign \$1231  = taken_3[1] | taken_3[5];
  assign \$1232  = taken_3[9] | taken_3[13];
  assign \$1233  = \$1231  | \$1232 ;
  assign \$1234  = \$1233  & b_twos[13];
  assign \$1235  = \$1230  | \$1234 ;
  assign \$1236  = taken_3[2] | taken_3[6];
  assign \$1237  = taken_3[10] | taken_3[14];
  assign \$1238  = \$1236  | \$1237 ;
  assign \$1239  = \$1238  & b_twos[14];
  assign \$1240  = taken_3[3] | taken_3[7];
  assign \$1241  = taken_3[11] | taken_3[15];
  assign \$1242  = \$1240  | \$1241 ;
  assign \$1243  = \$1242  & b_twos[15];
  assign \$1244  = \$1239  | \$1243 ;
  assign \$1245  = \$1235  | \$1244 ;
  assign \$1246  = \$1226  | \$1245 ;
  assign \$1247  = \$1207  | \$1246 ;
  assign \$1248  = \$1168  | \$1247 ;
  assign \$1249  = \$1089  & \$1248 ;
  assign busy[0] = | waiting_0;
  assign busy[1] = | waiting_1;
  assign busy[2] = | waiting_2;
  assign busy[3] = | waiting_3;
  assign \$1254  = ~ { emptied, emptied, emptied, emptied };
  assign \$1255  = open & \$1254 ;
  assign ready = busy & \$1255 ;
  assign \$1256  = ready[1] & older[0];
  assign \$1257  = ready[2] & older[1];
  assign \$1258  = \$1256  | \$1257 ;
  assign \$1259  = ready[3] & older[2];
  assign \$1260  = \$1258  | \$1259 ;
  assign \$1261  = ~ \$1260 ;
  assign turn_0 = ready[0] & \$1261 ;
  assign \$1262  = ready[0] & older[3];
  assign \$1263  = ready[2] & older[4];
  assign \$1264  = \$1262  | \$1263 ;
  assign \$1265  = ready[3] & older[5];
  assign \$1266  = \$1264  | \$1265 ;
  assign \$1267  = ~ \$1266 ;
  assign turn_1 = ready[1] & \$1267 ;
  assign \$1268  = ready[0] & older[6];
  assign \$1269  = ready[1] & older[7];
  assign \$1270  = \$1268  | \$1269 ;
  assign \$1271  = ready[3] & older[8];
  assign \$1272  = \$1270  | \$1271 ;
  assign \$1273  = ~ \$1272 ;
  assign turn_2 = ready[2] & \$1273 ;
  assign \$1274  = ready[0] & older[9];
  assign \$1275  = ready[1] & older[10];
  assign \$1276  = \$1274  | \$1275 ;
  assign \$1277  = ready[2] & older[11];
  assign \$1278  = \$1276  | \$1277 ;
  assign \$1279  = ~ \$1278 ;
  assign turn_3 = ready[3] & \$1279 ;
  assign { \$1281 [16], first_0_below_1 } = { 1'h0, waiting_0[14:0], 1'h0 } | { waiting_0[14:0], 2'h0 };
  assign { \$1283 [18:16], first_0_below_2 } = { 3'h0, first_0_below_1 } | { 1'h0, first_0_below_1, 2'h0 };
  assign { \$1285 [22:16], first_0_below_4 } = { 7'h00, first_0_below_2 } | { 3'h0, first_0_below_2, 4'h0 };
  assign { \$1287 [30:16], first_0_below_8 } = { 15'h0000, first_0_below_4 } | { 7'h00, first_0_below_4, 8'h00 };
  assign \$1288  = ~ first_0_below_8;
  assign \$1289  = waiting_0 & \$1288 ;
  assign taken_0 = \$1289  & { turn_0, turn_0, turn_0, turn_0, turn_0, turn_0, turn_0, turn_0, turn_0, turn_0, turn_0, turn_0, turn_0, turn_0, turn_0, turn_0 };
  assign { \$1291 [16], first_1_below_1 } = { 1'h0, waiting_1[14:0], 1'h0 } | { waiting_1[14:0], 2'h0 };
  assign { \$1293 [18:16], first_1_below_2 } = { 3'h0, first_1_below_1 } | { 1'h0, first_1_below_1, 2'h0 };
  assign { \$1295 [22:16], first_1_below_4 } = { 7'h00, first_1_below_2 } | { 3'h0, first_1_below_2, 4'h0 };
  assign { \$1297 [30:16], first_1_below_8 } = { 15'h0000, first_1_below_4 } | { 7'h00, first_1_below_4, 8'h00 };
  assign \$1298  = ~ first_1_below_8;
  assign \$1299  = waiting_1 & \$1298 ;
  assign taken_1 = \$1299  & { turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1, turn_1 };
  assign { \$1301 [16], first_2_below_1 } = { 1'h0, waiting_2[14:0], 1'h0 } | { waiting_2[14:0], 2'h0 };
  assign { \$1303 [18:16], first_2_below_2 } = { 3'h0, first_2_below_1 } | { 1'h0, first_2_below_1, 2'h0 };
  assign { \$1305 [22:16], first_2_below_4 } = { 7'h00, first_2_below_2 } | { 3'h0, first_2_below_2, 4'h0 };
  assign { \$1307 [30:16], first_2_below_8 } = { 15'h0000, first_2_below_4 } | { 7'h00, first_2_below_4, 8'h00 };
  assign \$1308  = ~ first_2_below_8;
  assign \$1309  = waiting_2 & \$1308 ;
  assign taken_2 = \$1309  & { turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2, turn_2 };
  assign { \$1311 [16], first_3_below_1 } = { 1'h0, waiting_3[14:0], 1'h0 } | { waiting_3[14:0], 2'h0 };
  assign { \$1313 [18:16], first_3_below_2 } = { 3'h0, first_3_below_1 } | { 1'h0, first_3_below_1, 2'h0 };
  assign { \$1315 [22:16], first_3_below_4 } = { 7'h00, first_3_below_2 } | { 3'h0, first_3_below_2, 4'h0 };
  assign { \$1317 [30:16], first_3_below_8 } = { 15'h0000, first_3_below_4 } | { 7'h00, first_3_below_4, 8'h00 };
  assign \$1318  = ~ first_3_below_8;
  assign \$1319  = waiting_3 & \$1318 ;
  assign taken_3 = \$1319  & { turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3, turn_3 };
  always @(posedge clk)
    open <= opening;
  always @(posedge clk)
    waiting_0 <= \$1320 ;
  always @(posedge clk)
    waiting_1 <= \$1321 ;
  always @(posedge clk)
    waiting_2 <= \$1322 ;
  always @(posedge clk)
    waiting_3 <= \$1323 ;
  always @(posedge clk)
    place <= \$1324 ;
  always @(posedge clk)
    twos <= \$1325 ;
  always @(posedge clk)
    neg <= \$1326 ;
  assign \$1326  = rst ? 1'h0 : \$1249 ;
  assign \$1325  = rst ? 3'h0 : { \$770 , \$611 , \$292  };
  assign \$1324  = rst ? 7'h00 : { \$133 , \$130 , \$123 , \$112 , \$97 , \$86 , \$79  };
  assign \$1323  = write[3] ? { \$73 , \$72 , \$71 , \$70 , \$69 , \$68 , \$67 , \$66 , \$65 , \$64 , \$63 , \$62 , \$61 , \$60 , \$59 , \$58  } : \$76 ;
  assign \$1322  = write[2] ? { \$54 , \$53 , \$52 , \$51 , \$50 , \$49 , \$48 , \$47 , \$46 , \$45 , \$44 , \$43 , \$42 , \$41 , \$40 , \$39  } : \$57 ;
  assign \$1321  = write[1] ? { \$35 , \$34 , \$33 , \$32 , \$31 , \$30 , \$29 , \$28 , \$27 , \$26 , \$25 , \$24 , \$23 , \$22 , \$21 , \$20  } : \$38 ;
  assign \$1320  = write[0] ? { \$16 , \$15 , \$14 , \$13 , \$12 , \$11 , \$10 , \$9 , \$8 , \$7 , \$6 , \$5 , \$4 , \$3 , \$2 , \$1  } : \$19 ;
  assign \$1305 [15:0] = first_2_below_4;
  assign \$1303 [15:0] = first_2_below_2;
  assign \$1301 [15:0] = first_2_below_1;
  assign \$1297 [15:0] = first_1_below_8;
  assign \$1295 [15:0] = first_1_below_4;
  assign \$1317 [15:0] = first_3_below_8;
  assign \$1293 [15:0] = first_1_below_2;
  assign \$1291 [15:0] = first_1_below_1;
  assign \$1315 [15:0] = first_3_below_4;
  assign \$1287 [15:0] = first_0_below_8;
  assign \$1285 [15:0] = first_0_below_4;
  assign \$1313 [15:0] = first_3_below_2;
  assign \$1283 [15:0] = first_0_below_2;
  assign \$1281 [15:0] = first_0_below_1;
  assign \$1311 [15:0] = first_3_below_1;
  assign \$1307 [15:0] = first_2_below_8;
endmodule

module pe_terms_own_booth_s8_booth_s8_k1x4_d4r4_s8_4x4x1_28(older, opening, emptied, pick, clear, a_arriving, a_ones, a_twos, a_negs, b_arriving, b_ones, b_twos, b_negs, clk, rst, busy, sums, write);
  input [11:0] older;
  wire [11:0] older;
  input [3:0] opening;
  wire [3:0] opening;
  input emptied;
  wire emptied;
  input pick;
  wire pick;
  input clear;
  wire clear;
  input [15:0] a_arriving;
  wire [15:0] a_arriving;
  input [63:0] a_ones;
  wire [63:0] a_ones;
  input [63:0] a_twos;
  wire [63:0] a_twos;
  input [63:0] a_negs;
  wire [63:0] a_negs;
  input [15:0] b_arriving;
  wire [15:0] b_arriving;
  input [63:0] b_ones;
  wire [63:0] b_ones;
  input [63:0] b_twos;
  wire [63:0] b_twos;
  input [63:0] b_negs;
  wire [63:0] b_negs;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [3:0] busy;
  wire [3:0] busy;
  output [55:0] sums;
  wire [55:0] sums;
  input [3:0] write;
  wire [3:0] write;
  wire \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire [14:0] \$112 ;
  wire \$114 ;
  wire [14:0] \$115 ;
  wire \$117 ;
  wire [14:0] \$118 ;
  wire \$12 ;
  wire \$120 ;
  wire [15:0] \$121 ;
  wire [14:0] \$122 ;
  wire \$124 ;
  wire [15:0] \$125 ;
  wire [14:0] \$126 ;
  wire \$128 ;
  wire [14:0] \$129 ;
  wire \$13 ;
  wire \$131 ;
  wire [55:0] \$132 ;
  wire [14:0] \$133 ;
  wire \$135 ;
  wire [14:0] \$136 ;
  wire \$138 ;
  wire [27:0] \$139 ;
  wire \$14 ;
  wire [55:0] \$140 ;
  wire [27:0] \$141 ;
  wire [55:0] \$142 ;
  wire [16:0] \$146 ;
  wire [16:0] \$147 ;
  wire [27:0] \$148 ;
  wire [27:0] \$149 ;
  wire \$15 ;
  wire [55:0] \$150 ;
  wire [55:0] \$151 ;
  wire [27:0] \$152 ;
  wire [27:0] \$153 ;
  wire [27:0] \$154 ;
  wire [27:0] \$155 ;
  wire [27:0] \$156 ;
  wire [27:0] \$157 ;
  wire [3:0] \$158 ;
  wire [3:0] \$159 ;
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
  wire \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire \$99 ;
  reg \$signal ;
  reg neg_0;
  reg neg_1;
  reg neg_2;
  reg neg_3;
  reg \pick$39 ;
  reg [14:0] power_0;
  reg [14:0] power_1;
  reg [14:0] power_2;
  reg [14:0] power_3;
  reg [55:0] state;
  wire [3:0] terms_0_busy;
  wire terms_0_neg;
  wire [6:0] terms_0_place;
  wire [2:0] terms_0_twos;
  wire [3:0] terms_1_busy;
  wire terms_1_neg;
  wire [6:0] terms_1_place;
  wire [2:0] terms_1_twos;
  wire [3:0] terms_2_busy;
  wire terms_2_neg;
  wire [6:0] terms_2_place;
  wire [2:0] terms_2_twos;
  wire [3:0] terms_3_busy;
  wire terms_3_neg;
  wire [6:0] terms_3_place;
  wire [2:0] terms_3_twos;
  wire tree_carry_11;
  wire [15:0] tree_carry_14;
  wire [27:0] tree_carry_17;
  wire [10:0] tree_carry_20;
  wire [16:0] tree_carry_23;
  wire [27:0] tree_carry_26;
  wire [27:0] tree_carry_29;
  wire [27:0] tree_carry_32;
  wire [27:0] tree_carry_35;
  wire tree_half_11;
  wire [15:0] tree_half_14;
  wire [27:0] tree_half_17;
  wire [10:0] tree_half_20;
  wire [16:0] tree_half_23;
  wire [27:0] tree_half_26;
  wire [27:0] tree_half_29;
  wire [27:0] tree_half_32;
  wire [27:0] tree_half_35;
  wire tree_sum_11;
  wire [15:0] tree_sum_14;
  wire [27:0] tree_sum_17;
  wire [10:0] tree_sum_20;
  wire [16:0] tree_sum_23;
  wire [27:0] tree_sum_26;
  wire [27:0] tree_sum_29;
  wire [27:0] tree_sum_32;
  wire [27:0] tree_sum_35;
  assign \$1  = terms_0_place[0] & terms_0_twos[0];
  assign \$2  = terms_0_place[0] & terms_0_twos[1];
  assign \$3  = terms_0_place[0] & terms_0_twos[2];
  assign \$4  = terms_0_place[1] & terms_0_twos[0];
  assign \$5  = \$3  | \$4 ;
  assign \$6  = terms_0_place[1] & terms_0_twos[1];
  assign \$7  = terms_0_place[1] & terms_0_twos[2];
  assign \$8  = terms_0_place[2] & terms_0_twos[0];
  assign \$9  = \$7  | \$8 ;
  assign \$10  = terms_0_place[2] & terms_0_twos[1];
  assign \$11  = terms_0_place[2] & terms_0_twos[2];
  assign \$12  = terms_0_place[3] & terms_0_twos[0];
  assign \$13  = \$11  | \$12 ;
  assign \$14  = terms_0_place[3] & terms_0_twos[1];
  assign \$15  = terms_0_place[3] & terms_0_twos[2];
  assign \$16  = terms_0_place[4] & terms_0_twos[0];
  assign \$17  = \$15  | \$16 ;
  assign \$18  = terms_0_place[4] & terms_0_twos[1];
  assign \$19  = terms_0_place[4] & terms_0_twos[2];
  assign \$20  = terms_0_place[5] & terms_0_twos[0];
  assign \$21  = \$19  | \$20 ;
  assign \$22  = terms_0_place[5] & terms_0_twos[1];
  assign \$23  = terms_0_place[5] & terms_0_twos[2];
  assign \$24  = terms_0_place[6] & terms_0_twos[0];
  assign \$25  = \$23  | \$24 ;
  assign \$26  = terms_0_place[6] & terms_0_twos[1];
  assign \$27  = terms_0_place[6] & terms_0_twos[2];
  assign \$28  = terms_1_place[0] & terms_1_twos[0];
  assign \$29  = terms_1_place[0] & terms_1_twos[1];
  assign \$30  = terms_1_place[0] & terms_1_twos[2];
  assign \$31  = terms_1_place[1] & terms_1_twos[0];
  assign \$32  = \$30  | \$31 ;
  assign \$33  = terms_1_place[1] & terms_1_twos[1];
  assign \$34  = terms_1_place[1] & terms_1_twos[2];
  assign \$35  = terms_1_place[2] & terms_1_twos[0];
  assign \$36  = \$34  | \$35 ;
  assign \$37  = terms_1_place[2] & terms_1_twos[1];
  assign \$38  = terms_1_place[2] & terms_1_twos[2];
  assign \$39  = terms_1_place[3] & terms_1_twos[0];
  assign \$40  = \$38  | \$39 ;
  assign \$41  = terms_1_place[3] & terms_1_twos[1];
  assign \$42  = terms_1_place[3] & terms_1_twos[2];
  assign \$43  = terms_1_place[4] & terms_1_twos[0];
  assign \$44  = \$42  | \$43 ;
  assign \$45  = terms_1_place[4] & terms_1_twos[1];
  assign \$46  = terms_1_place[4] & terms_1_twos[2];
  assign \$47  = terms_1_place[5] & terms_1_twos[0];
  assign \$48  = \$46  | \$47 ;
  assign \$49  = terms_1_place[5] & terms_1_twos[1];
  assign \$50  = terms_1_place[5] & terms_1_twos[2];
  assign \$51  = terms_1_place[6] & terms_1_twos[0];
  assign \$52  = \$50  | \$51 ;
  assign \$53  = terms_1_place[6] & terms_1_twos[1];
  assign \$54  = terms_1_place[6] & terms_1_twos[2];
  assign \$55  = terms_2_place[0] & terms_2_twos[0];
  assign \$56  = terms_2_place[0] & terms_2_twos[1];
  assign \$57  = terms_2_place[0] & terms_2_twos[2];
  assign \$58  = terms_2_place[1] & terms_2_twos[0];
  assign \$59  = \$57  | \$58 ;
  assign \$60  = terms_2_place[1] & terms_2_twos[1];
  assign \$61  = terms_2_place[1] & terms_2_twos[2];
  assign \$62  = terms_2_place[2] & terms_2_twos[0];
  assign \$63  = \$61  | \$62 ;
  assign \$64  = terms_2_place[2] & terms_2_twos[1];
  assign \$65  = terms_2_place[2] & terms_2_twos[2];
  assign \$66  = terms_2_place[3] & terms_2_twos[0];
  assign \$67  = \$65  | \$66 ;
  assign \$68  = terms_2_place[3] & terms_2_twos[1];
  assign \$69  = terms_2_place[3] & terms_2_twos[2];
  assign \$70  = terms_2_place[4] & terms_2_twos[0];
  assign \$71  = \$69  | \$70 ;
  assign \$72  = terms_2_place[4] & terms_2_twos[1];
  assign \$73  = terms_2_place[4] & terms_2_twos[2];
  assign \$74  = terms_2_place[5] & terms_2_twos[0];
  assign \$75  = \$73  | \$74 ;
  assign \$76  = terms_2_place[5] & terms_2_twos[1];
  assign \$77  = terms_2_place[5] & terms_2_twos[2];
  assign \$78  = terms_2_place[6] & terms_2_twos[0];
  assign \$79  = \$77  | \$78 ;
  assign \$80  = terms_2_place[6] & terms_2_twos[1];
  assign \$81  = terms_2_place[6] & terms_2_twos[2];
  assign \$82  = terms_3_place[0] & terms_3_twos[0];
  assign \$83  = terms_3_place[0] & terms_3_twos[1];
  assign \$84  = terms_3_place[0] & terms_3_twos[2];
  assign \$85  = terms_3_place[1] & terms_3_twos[0];
  assign \$86  = \$84  | \$85 ;
  assign \$87  = terms_3_place[1] & terms_3_twos[1];
  assign \$88  = terms_3_place[1] & terms_3_twos[2];
  assign \$89  = terms_3_place[2] & terms_3_twos[0];
  assign \$90  = \$88  | \$89 ;
  assign \$91  = terms_3_place[2] & terms_3_twos[1];
  assign \$92  = terms_3_place[2] & terms_3_twos[2];
  assign \$93  = terms_3_place[3] & terms_3_twos[0];
  assign \$94  = \$92  | \$93 ;
  assign \$95  = terms_3_place[3] & terms_3_twos[1];
  assign \$96  = terms_3_place[3] & terms_3_twos[2];
  assign \$97  = terms_3_place[4] & terms_3_twos[0];
  assign \$98  = \$96  | \$97 ;
  assign \$99  = terms_3_place[4] & terms_3_twos[1];
  assign \$100  = terms_3_place[4] & terms_3_twos[2];
  assign \$101  = terms_3_place[5] & terms_3_twos[0];
  assign \$102  = \$100  | \$101 ;
  assign \$103  = terms_3_place[5] & terms_3_twos[1];
  assign \$104  = terms_3_place[5] & terms_3_twos[2];
  assign \$105  = terms_3_place[6] & terms_3_twos[0];
  assign \$106  = \$104  | \$105 ;
  assign \$107  = terms_3_place[6] & terms_3_twos[1];
  assign \$108  = terms_3_place[6] & terms_3_twos[2];
  assign \$109  = ~ clear;
  assign tree_half_11 = neg_0 ^ neg_1;
  assign tree_sum_11 = tree_half_11 ^ neg_2;
  assign \$110  = neg_0 & neg_1;
  assign \$111  = tree_half_11 & neg_2;
  assign tree_carry_11 = \$110  | \$111 ;
  assign \$112  = power_0 ^ { neg_0, neg_0, neg_0, neg_0, neg_0, neg_0, neg_0, neg_0, neg_0, neg_0, neg_0, neg_0, neg_0, neg_0, neg_0 };
  assign \$114  = ~ neg_0;
  assign tree_half_14 = { 15'h0000, neg_3 } ^ { \$114 , \$112  };
  assign \$115  = power_1 ^ { neg_1, neg_1, neg_1, neg_1, neg_1, neg_1, neg_1, neg_1, neg_1, neg_1, neg_1, neg_1, neg_1, neg_1, neg_1 };
  assign \$117  = ~ neg_1;
  assign tree_sum_14 = tree_half_14 ^ { \$117 , \$115  };
  assign \$118  = power_0 ^ { neg_0, neg_0, neg_0, neg_0, neg_0, neg_0, neg_0, neg_0, neg_0, neg_0, neg_0, neg_0, neg_0, neg_0, neg_0 };
  assign \$120  = ~ neg_0;
  assign \$121  = { 15'h0000, neg_3 } & { \$120 , \$118  };
  assign \$122  = power_1 ^ { neg_1, neg_1, neg_1, neg_1, neg_1, neg_1, neg_1, neg_1, neg_1, neg_1, neg_1, neg_1, neg_1, neg_1, neg_1 };
  assign \$124  = ~ neg_1;
  assign \$125  = tree_half_14 & { \$124 , \$122  };
  assign tree_carry_14 = \$121  | \$125 ;
  assign \$126  = power_2 ^ { neg_2, neg_2, neg_2, neg_2, neg_2, neg_2, neg_2, neg_2, neg_2, neg_2, neg_2, neg_2, neg_2, neg_2, neg_2 };
  assign \$128  = ~ neg_2;
  assign \$129  = power_3 ^ { neg_3, neg_3, neg_3, neg_3, neg_3, neg_3, neg_3, neg_3, neg_3, neg_3, neg_3, neg_3, neg_3, neg_3, neg_3 };
  assign \$131  = ~ neg_3;
  assign tree_half_17 = { 12'h000, \$128 , \$126  } ^ { 12'h000, \$131 , \$129  };
  assign \$132  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign tree_sum_17 = tree_half_17 ^ \$132 [27:0];
  assign \$133  = power_2 ^ { neg_2, neg_2, neg_2, neg_2, neg_2, neg_2, neg_2, neg_2, neg_2, neg_2, neg_2, neg_2, neg_2, neg_2, neg_2 };
  assign \$135  = ~ neg_2;
  assign \$136  = power_3 ^ { neg_3, neg_3, neg_3, neg_3, neg_3, neg_3, neg_3, neg_3, neg_3, neg_3, neg_3, neg_3, neg_3, neg_3, neg_3 };
  assign \$138  = ~ neg_3;
  assign \$139  = { 12'h000, \$135 , \$133  } & { 12'h000, \$138 , \$136  };
  assign \$140  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign \$141  = tree_half_17 & \$140 [27:0];
  assign tree_carry_17 = \$139  | \$141 ;
  assign { tree_carry_20, \$142 [44:0] } = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign tree_half_23 = { 15'h0000, tree_carry_11, 1'h0 } ^ { 1'h0, tree_sum_14 };
  assign tree_sum_23 = tree_half_23 ^ { tree_carry_14, 1'h0 };
  assign \$146  = { 15'h0000, tree_carry_11, 1'h0 } & { 1'h0, tree_sum_14 };
  assign \$147  = tree_half_23 & { tree_carry_14, 1'h0 };
  assign tree_carry_23 = \$146  | \$147 ;
  assign tree_half_26 = { 11'h000, tree_carry_17[15:0], 1'h0 } ^ tree_sum_17;
  assign tree_sum_26 = tree_half_26 ^ { 11'h000, tree_sum_23 };
  assign \$148  = { 11'h000, tree_carry_17[15:0], 1'h0 } & tree_sum_17;
  assign \$149  = tree_half_26 & { 11'h000, tree_sum_23 };
  assign tree_carry_26 = \$148  | \$149 ;
  assign \$150  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign tree_half_29 = { 11'h000, tree_carry_23[15:0], 1'h0 } ^ { tree_sum_20, \$150 [44:28] };
  assign tree_sum_29 = tree_half_29 ^ { tree_carry_20[9:0], 17'h00000, tree_sum_11 };
  assign \$151  = state & { \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal , \$signal  };
  assign \$152  = { 11'h000, tree_carry_23[15:0], 1'h0 } & { tree_sum_20, \$151 [44:28] };
  assign \$153  = tree_half_29 & { tree_carry_20[9:0], 17'h00000, tree_sum_11 };
  assign tree_carry_29 = \$152  | \$153 ;
  assign tree_half_32 = { 10'h000, tree_carry_26[16:0], 1'h0 } ^ tree_sum_26;
  assign tree_sum_32 = tree_half_32 ^ tree_sum_29;
  assign \$154  = { 10'h000, tree_carry_26[16:0], 1'h0 } & tree_sum_26;
  assign \$155  = tree_half_32 & tree_sum_29;
  assign tree_carry_32 = \$154  | \$155 ;
  assign tree_half_35 = { tree_carry_29[26:0], 1'h0 } ^ tree_sum_32;
  assign tree_sum_35 = tree_half_35 ^ { tree_carry_32[26:0], 1'h0 };
  assign \$156  = { tree_carry_29[26:0], 1'h0 } & tree_sum_32;
  assign \$157  = tree_half_35 & { tree_carry_32[26:0], 1'h0 };
  assign tree_carry_35 = \$156  | \$157 ;
  assign sums = state & { \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39 , \pick$39  };
  assign \$158  = terms_0_busy | terms_1_busy;
  assign \$159  = terms_2_busy | terms_3_busy;
  assign busy = \$158  | \$159 ;
  always @(posedge clk)
    power_0 <= { \$27 , \$26 , \$25 , \$22 , \$21 , \$18 , \$17 , \$14 , \$13 , \$10 , \$9 , \$6 , \$5 , \$2 , \$1  };
  always @(posedge clk)
    neg_0 <= terms_0_neg;
  always @(posedge clk)
    power_1 <= { \$54 , \$53 , \$52 , \$49 , \$48 , \$45 , \$44 , \$41 , \$40 , \$37 , \$36 , \$33 , \$32 , \$29 , \$28  };
  always @(posedge clk)
    neg_1 <= terms_1_neg;
  always @(posedge clk)
    power_2 <= { \$81 , \$80 , \$79 , \$76 , \$75 , \$72 , \$71 , \$68 , \$67 , \$64 , \$63 , \$60 , \$59 , \$56 , \$55  };
  always @(posedge clk)
    neg_2 <= terms_2_neg;
  always @(posedge clk)
    power_3 <= { \$108 , \$107 , \$106 , \$103 , \$102 , \$99 , \$98 , \$95 , \$94 , \$91 , \$90 , \$87 , \$86 , \$83 , \$82  };
  always @(posedge clk)
    neg_3 <= terms_3_neg;
  always @(posedge clk)
    \$signal  <= \$109 ;
  always @(posedge clk)
    \pick$39  <= pick;
  always @(posedge clk)
    state <= { tree_carry_35[26:0], 1'h0, tree_sum_35 };
  assign tree_sum_20 = ~ tree_carry_20;
  terms_booth_s8_booth_s8_k1x4 terms_0 (
    .a_arriving(a_arriving[3:0]),
    .a_negs({ a_negs[51:48], a_negs[35:32], a_negs[19:16], a_negs[3:0] }),
    .a_ones({ a_ones[51:48], a_ones[35:32], a_ones[19:16], a_ones[3:0] }),
    .a_twos({ a_twos[51:48], a_twos[35:32], a_twos[19:16], a_twos[3:0] }),
    .b_arriving(b_arriving[3:0]),
    .b_negs({ b_negs[51:48], b_negs[35:32], b_negs[19:16], b_negs[3:0] }),
    .b_ones({ b_ones[51:48], b_ones[35:32], b_ones[19:16], b_ones[3:0] }),
    .b_twos({ b_twos[51:48], b_twos[35:32], b_twos[19:16], b_twos[3:0] }),
    .busy(terms_0_busy),
    .clk(clk),
    .emptied(emptied),
    .neg(terms_0_neg),
    .older(older),
    .opening(opening),
    .place(terms_0_place),
    .rst(rst),
    .twos(terms_0_twos),
    .write(write)
  );
  terms_booth_s8_booth_s8_k1x4 terms_1 (
    .a_arriving(a_arriving[7:4]),
    .a_negs({ a_negs[55:52], a_negs[39:36], a_negs[23:20], a_negs[7:4] }),
    .a_ones({ a_ones[55:52], a_ones[39:36], a_ones[23:20], a_ones[7:4] }),
    .a_twos({ a_twos[55:52], a_twos[39:36], a_twos[23:20], a_twos[7:4] }),
    .b_arriving(b_arriving[7:4]),
    .b_negs({ b_negs[55:52], b_negs[39:36], b_negs[23:20], b_negs[7:4] }),
    .b_ones({ b_ones[55:52], b_ones[39:36], b_ones[23:20], b_ones[7:4] }),
    .b_twos({ b_twos[55:52], b_twos[39:36], b_twos[23:20], b_twos[7:4] }),
    .busy(terms_1_busy),
    .clk(clk),
    .emptied(emptied),
    .neg(terms_1_neg),
    .older(older),
    .opening(opening),
    .place(terms_1_place),
    .rst(rst),
    .twos(terms_1_twos),
    .write(write)
  );
  terms_booth_s8_booth_s8_k1x4 terms_2 (
    .a_arriving(a_arriving[11:8]),
    .a_negs({ a_negs[59:56], a_negs[43:40], a_negs[27:24], a_negs[11:8] }),
    .a_ones({ a_ones[59:56], a_ones[43:40], a_ones[27:24], a_ones[11:8] }),
    .a_twos({ a_twos[59:56], a_twos[43:40], a_twos[27:24], a_twos[11:8] }),
    .b_arriving(b_arriving[11:8]),
    .b_negs({ b_negs[59:56], b_negs[43:40], b_negs[27:24], b_negs[11:8] }),
    .b_ones({ b_ones[59:56], b_ones[43:40], b_ones[27:24], b_ones[11:8] }),
    .b_twos({ b_twos[59:56], b_twos[43:40], b_twos[27:24], b_twos[11:8] }),
    .busy(terms_2_busy),
    .clk(clk),
    .emptied(emptied),
    .neg(terms_2_neg),
    .older(older),
    .opening(opening),
    .place(terms_2_place),
    .rst(rst),
    .twos(terms_2_twos),
    .write(write)
  );
  terms_booth_s8_booth_s8_k1x4 terms_3 (
    .a_arriving(a_arriving[15:12]),
    .a_negs({ a_negs[63:60], a_negs[47:44], a_negs[31:28], a_negs[15:12] }),
    .a_ones({ a_ones[63:60], a_ones[47:44], a_ones[31:28], a_ones[15:12] }),
    .a_twos({ a_twos[63:60], a_twos[47:44], a_twos[31:28], a_twos[15:12] }),
    .b_arriving(b_arriving[15:12]),
    .b_negs({ b_negs[63:60], b_negs[47:44], b_negs[31:28], b_negs[15:12] }),
    .b_ones({ b_ones[63:60], b_ones[47:44], b_ones[31:28], b_ones[15:12] }),
    .b_twos({ b_twos[63:60], b_twos[47:44], b_twos[31:28], b_twos[15:12] }),
    .busy(terms_3_busy),
    .clk(clk),
    .emptied(emptied),
    .neg(terms_3_neg),
    .older(older),
    .opening(opening),
    .place(terms_3_place),
    .rst(rst),
    .twos(terms_3_twos),
    .write(write)
  );
  assign \$142 [55:45] = tree_carry_20;
  assign tree_half_20 = tree_carry_20;
endmodule

module row_sparse_own_booth_s8_booth_s8_k1x4_d4r4_s8_4x4x1_28_booth_s8_booth_s8_k1x4_x8(write, oldest, tags, windows, ended, grant, waking, clk, rst, drained, busy, sums, operands);
  input [3:0] write;
  wire [3:0] write;
  input [3:0] oldest;
  wire [3:0] oldest;
  input [3:0] tags;
  wire [3:0] tags;
  input [1663:0] windows;
  wire [1663:0] windows;
  input [1:0] ended;
  wire [1:0] ended;
  input grant;
  wire grant;
  input waking;
  wire waking;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output drained;
  reg drained;
  output [3:0] busy;
  reg [3:0] busy;
  output [503:0] sums;
  wire [503:0] sums;
  input [31:0] operands;
  wire [31:0] operands;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [3:0] \$19 ;
  wire \$2 ;
  wire [3:0] \$20 ;
  wire [3:0] \$21 ;
  wire [3:0] \$22 ;
  wire [3:0] \$23 ;
  wire [3:0] \$24 ;
  wire [3:0] \$25 ;
  wire [3:0] \$26 ;
  wire [3:0] \$27 ;
  wire \$28 ;
  wire [3:0] \$29 ;
  wire \$3 ;
  wire [3:0] \$30 ;
  wire [3:0] \$31 ;
  wire [3:0] \$32 ;
  wire [3:0] \$33 ;
  wire [3:0] \$34 ;
  wire [3:0] \$35 ;
  wire [3:0] \$36 ;
  wire [3:0] \$37 ;
  wire [3:0] \$38 ;
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
  wire [3:0] \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire [3:0] \$53 ;
  wire [3:0] \$54 ;
  wire \$55 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [3:0] \$signal ;
  wire [15:0] digits_arriving;
  wire [63:0] digits_negs;
  wire [63:0] digits_ones;
  wire [63:0] digits_twos;
  reg emptied;
  reg [11:0] older;
  wire [3:0] opening;
  reg parity;
  wire [3:0] pe_0_busy;
  wire [55:0] pe_0_sums;
  wire [3:0] pe_1_busy;
  wire [55:0] pe_1_sums;
  wire [3:0] pe_2_busy;
  wire [55:0] pe_2_sums;
  wire [3:0] pe_3_busy;
  wire [55:0] pe_3_sums;
  wire [3:0] pe_4_busy;
  wire [55:0] pe_4_sums;
  wire [3:0] pe_5_busy;
  wire [55:0] pe_5_sums;
  wire [3:0] pe_6_busy;
  wire [55:0] pe_6_sums;
  wire [3:0] pe_7_busy;
  wire [55:0] pe_7_sums;
  reg [3:0] write_held;
  assign \$44  = grant | waking;
  assign \$45  = grant | waking;
  assign \$46  = grant | waking;
  assign \$47  = grant | waking;
  assign \$48  = grant | waking;
  assign \$49  = grant | waking;
  assign \$50  = grant | waking;
  assign \$51  = grant | waking;
  always @(posedge clk)
    parity <= \$52 ;
  always @(posedge clk)
    \$signal  <= opening;
  always @(posedge clk)
    write_held <= \$53 ;
  always @(posedge clk)
    older <= { \$18 , \$16 , oldest[0], oldest[3], \$15 , \$13 , \$12 , oldest[2], \$11 , \$9 , \$7 , oldest[1] };
  always @(posedge clk)
    emptied <= rst;
  always @(posedge clk)
    busy <= \$54 ;
  always @(posedge clk)
    drained <= \$55 ;
  assign \$1  = parity ^ grant;
  assign \$2  = parity ^ grant;
  assign \$3  = parity ^ grant;
  assign \$4  = parity ^ grant;
  assign \$5  = tags ^ { \$4 , \$3 , \$2 , \$1  };
  assign opening = ~ \$5 ;
  assign \$6  = parity ^ grant;
  assign \$7  = oldest[1] | oldest[2];
  assign \$8  = oldest[1] | oldest[2];
  assign \$9  = \$8  | oldest[3];
  assign \$10  = oldest[2] | oldest[3];
  assign \$11  = \$10  | oldest[0];
  assign \$12  = oldest[2] | oldest[3];
  assign \$13  = oldest[3] | oldest[0];
  assign \$14  = oldest[3] | oldest[0];
  assign \$15  = \$14  | oldest[1];
  assign \$16  = oldest[0] | oldest[1];
  assign \$17  = oldest[0] | oldest[1];
  assign \$18  = \$17  | oldest[2];
  assign \$19  = pe_0_busy | pe_1_busy;
  assign \$20  = pe_2_busy | pe_3_busy;
  assign \$21  = \$19  | \$20 ;
  assign \$22  = pe_4_busy | pe_5_busy;
  assign \$23  = pe_6_busy | pe_7_busy;
  assign \$24  = \$22  | \$23 ;
  assign \$25  = \$21  | \$24 ;
  assign \$26  = ~ { emptied, emptied, emptied, emptied };
  assign \$27  = \$25  & \$26 ;
  assign \$28  = ended >> parity;
  assign \$29  = pe_0_busy | pe_1_busy;
  assign \$30  = pe_2_busy | pe_3_busy;
  assign \$31  = \$29  | \$30 ;
  assign \$32  = pe_4_busy | pe_5_busy;
  assign \$33  = pe_6_busy | pe_7_busy;
  assign \$34  = \$32  | \$33 ;
  assign \$35  = \$31  | \$34 ;
  assign \$36  = ~ { emptied, emptied, emptied, emptied };
  assign \$37  = \$35  & \$36 ;
  assign \$38  = \$37  & \$signal ;
  assign \$39  = | \$38 ;
  assign \$40  = ~ \$39 ;
  assign \$41  = \$28  & \$40 ;
  assign \$42  = ~ grant;
  assign \$43  = \$41  & \$42 ;
  assign \$55  = rst ? 1'h0 : \$43 ;
  assign \$54  = rst ? 4'h0 : \$27 ;
  assign \$53  = rst ? 4'h0 : write;
  assign \$52  = rst ? 1'h0 : \$6 ;
  digits_booth_s8_4x4 digits (
    .arriving(digits_arriving),
    .clk(clk),
    .negs(digits_negs),
    .ones(digits_ones),
    .operands(operands),
    .twos(digits_twos),
    .write(write_held)
  );
  pe_terms_own_booth_s8_booth_s8_k1x4_d4r4_s8_4x4x1_28 pe_0 (
    .a_arriving(digits_arriving),
    .a_negs(digits_negs),
    .a_ones(digits_ones),
    .a_twos(digits_twos),
    .b_arriving(windows[15:0]),
    .b_negs(windows[207:144]),
    .b_ones(windows[79:16]),
    .b_twos(windows[143:80]),
    .busy(pe_0_busy),
    .clear(\$44 ),
    .clk(clk),
    .emptied(emptied),
    .older(older),
    .opening(opening),
    .pick(grant),
    .rst(rst),
    .sums(pe_0_sums),
    .write(write_held)
  );
  pe_terms_own_booth_s8_booth_s8_k1x4_d4r4_s8_4x4x1_28 pe_1 (
    .a_arriving(digits_arriving),
    .a_negs(digits_negs),
    .a_ones(digits_ones),
    .a_twos(digits_twos),
    .b_arriving(windows[223:208]),
    .b_negs(windows[415:352]),
    .b_ones(windows[287:224]),
    .b_twos(windows[351:288]),
    .busy(pe_1_busy),
    .clear(\$45 ),
    .clk(clk),
    .emptied(emptied),
    .older(older),
    .opening(opening),
    .pick(grant),
    .rst(rst),
    .sums(pe_1_sums),
    .write(write_held)
  );
  pe_terms_own_booth_s8_booth_s8_k1x4_d4r4_s8_4x4x1_28 pe_2 (
    .a_arriving(digits_arriving),
    .a_negs(digits_negs),
    .a_ones(digits_ones),
    .a_twos(digits_twos),
    .b_arriving(windows[431:416]),
    .b_negs(windows[623:560]),
    .b_ones(windows[495:432]),
    .b_twos(windows[559:496]),
    .busy(pe_2_busy),
    .clear(\$46 ),
    .clk(clk),
    .emptied(emptied),
    .older(older),
    .opening(opening),
    .pick(grant),
    .rst(rst),
    .sums(pe_2_sums),
    .write(write_held)
  );
  pe_terms_own_booth_s8_booth_s8_k1x4_d4r4_s8_4x4x1_28 pe_3 (
    .a_arriving(digits_arriving),
    .a_negs(digits_negs),
    .a_ones(digits_ones),
    .a_twos(digits_twos),
    .b_arriving(windows[639:624]),
    .b_negs(windows[831:768]),
    .b_ones(windows[703:640]),
    .b_twos(windows[767:704]),
    .busy(pe_3_busy),
    .clear(\$47 ),
    .clk(clk),
    .emptied(emptied),
    .older(older),
    .opening(opening),
    .pick(grant),
    .rst(rst),
    .sums(pe_3_sums),
    .write(write_held)
  );
  pe_terms_own_booth_s8_booth_s8_k1x4_d4r4_s8_4x4x1_28 pe_4 (
    .a_arriving(digits_arriving),
    .a_negs(digits_negs),
    .a_ones(digits_ones),
    .a_twos(digits_twos),
    .b_arriving(windows[847:832]),
    .b_negs(windows[1039:976]),
    .b_ones(windows[911:848]),
    .b_twos(windows[975:912]),
    .busy(pe_4_busy),
    .clear(\$48 ),
    .clk(clk),
    .emptied(emptied),
    .older(older),
    .opening(opening),
    .pick(grant),
    .rst(rst),
    .sums(pe_4_sums),
    .write(write_held)
  );
  pe_terms_own_booth_s8_booth_s8_k1x4_d4r4_s8_4x4x1_28 pe_5 (
    .a_arriving(digits_arriving),
    .a_negs(digits_negs),
    .a_ones(digits_ones),
    .a_twos(digits_twos),
    .b_arriving(windows[1055:1040]),
    .b_negs(windows[1247:1184]),
    .b_ones(windows[1119:1056]),
    .b_twos(windows[1183:1120]),
    .busy(pe_5_busy),
    .clear(\$49 ),
    .clk(clk),
    .emptied(emptied),
    .older(older),
    .opening(opening),
    .pick(grant),
    .rst(rst),
    .sums(pe_5_sums),
    .write(write_held)
  );
  pe_terms_own_booth_s8_booth_s8_k1x4_d4r4_s8_4x4x1_28 pe_6 (
    .a_arriving(digits_arriving),
    .a_negs(digits_negs),
    .a_ones(digits_ones),
    .a_twos(digits_twos),
    .b_arriving(windows[1263:1248]),
    .b_negs(windows[1455:1392]),
    .b_ones(windows[1327:1264]),
    .b_twos(windows[1391:1328]),
    .busy(pe_6_busy),
    .clear(\$50 ),
    .clk(clk),
    .emptied(emptied),
    .older(older),
    .opening(opening),
    .pick(grant),
    .rst(rst),
    .sums(pe_6_sums),
    .write(write_held)
  );
  pe_terms_own_booth_s8_booth_s8_k1x4_d4r4_s8_4x4x1_28 pe_7 (
    .a_arriving(digits_arriving),
    .a_negs(digits_negs),
    .a_ones(digits_ones),
    .a_twos(digits_twos),
    .b_arriving(windows[1471:1456]),
    .b_negs(windows[1663:1600]),
    .b_ones(windows[1535:1472]),
    .b_twos(windows[1599:1536]),
    .busy(pe_7_busy),
    .clear(\$51 ),
    .clk(clk),
    .emptied(emptied),
    .older(older),
    .opening(opening),
    .pick(grant),
    .rst(rst),
    .sums(pe_7_sums),
    .write(write_held)
  );
  assign sums = { 56'h00000000000000, pe_7_sums, pe_6_sums, pe_5_sums, pe_4_sums, pe_3_sums, pe_2_sums, pe_1_sums, pe_0_sums };
endmodule

module final_adder_less_28_28(reference, clk, result, words);
  input [55:0] reference;
  wire [55:0] reference;
  input clk;
  wire clk;
  output [27:0] result;
  reg [27:0] result;
  input [55:0] words;
  wire [55:0] words;
  wire [14:0] \$1 ;
  wire [26:0] \$10 ;
  wire [27:0] \$12 ;
  wire [27:0] \$13 ;
  wire [27:0] \$14 ;
  wire [27:0] \$15 ;
  wire [14:0] \$2 ;
  wire [15:0] \$3 ;
  wire [27:0] \$4 ;
  wire [27:0] \$5 ;
  wire [27:0] \$6 ;
  wire [27:0] \$7 ;
  wire [27:0] \$8 ;
  wire [27:0] \$9 ;
  reg [27:0] carry;
  reg [13:0] high_0;
  reg [13:0] high_1;
  reg [14:0] low;
  reg [55:0] reference_held;
  wire [27:0] \result$13 ;
  reg [27:0] total;
  wire [27:0] tree_carry_11;
  wire [27:0] tree_carry_5;
  wire [26:0] tree_carry_8;
  wire [27:0] tree_half_11;
  wire [27:0] tree_half_5;
  wire [26:0] tree_half_8;
  wire [27:0] tree_sum_11;
  wire [27:0] tree_sum_5;
  wire [26:0] tree_sum_8;
  reg [55:0] words_held;
  assign \$1  = total[13:0] + carry[13:0];
  assign \$2  = high_0 + high_1;
  assign \$3  = \$2  + low[14];
  assign \$4  = ~ reference_held[27:0];
  assign tree_half_5 = words_held[27:0] ^ \$4 ;
  assign tree_sum_5 = tree_half_5 ^ words_held[55:28];
  assign \$5  = ~ reference_held[27:0];
  assign \$6  = words_held[27:0] & \$5 ;
  assign \$7  = tree_half_5 & words_held[55:28];
  assign tree_carry_5 = \$6  | \$7 ;
  assign \$8  = ~ reference_held[55:28];
  assign tree_half_8 = \$8 [27:1] ^ tree_sum_5[27:1];
  assign \$9  = ~ reference_held[55:28];
  assign \$10  = \$9 [27:1] & tree_sum_5[27:1];
  assign tree_carry_8 = \$10  | { 26'h0000000, tree_half_8[0] };
  assign \$12  = ~ reference_held[55:28];
  assign tree_half_11 = { tree_carry_5[26:0], 1'h0 } ^ { tree_half_8[26:1], tree_sum_8[0], \$12 [0] };
  assign tree_sum_11 = tree_half_11 ^ { tree_carry_8[25:0], 1'h0, tree_sum_5[0] };
  assign \$13  = ~ reference_held[55:28];
  assign \$14  = { tree_carry_5[26:0], 1'h0 } & { tree_half_8[26:1], tree_sum_8[0], \$13 [0] };
  assign \$15  = tree_half_11 & { tree_carry_8[25:0], 1'h0, tree_sum_5[0] };
  assign tree_carry_11 = \$14  | \$15 ;
  always @(posedge clk)
    words_held <= words;
  always @(posedge clk)
    reference_held <= reference;
  always @(posedge clk)
    total <= tree_sum_11;
  always @(posedge clk)
    carry <= { tree_carry_11[26:0], 1'h0 };
  always @(posedge clk)
    low <= \$1 ;
  always @(posedge clk)
    high_0 <= total[27:14];
  always @(posedge clk)
    high_1 <= carry[27:14];
  always @(posedge clk)
    result <= { \$3 [13:0], low[13:0] };
  assign tree_sum_8[0] = ~ tree_half_8[0];
  assign tree_sum_8[26:1] = tree_half_8[26:1];
  assign \result$13  = result;
endmodule

module array_sparse_own_booth_s8_booth_s8_k1x4_d4r4_s8_4x4x1_28_booth_s8_booth_s8_k1x4_8x8(b, write, oldest, tags, ended, waking, grant, clk, rst, drained, busy, c, a);
  input [255:0] b;
  wire [255:0] b;
  input [3:0] write;
  wire [3:0] write;
  input [3:0] oldest;
  wire [3:0] oldest;
  input [3:0] tags;
  wire [3:0] tags;
  input [1:0] ended;
  wire [1:0] ended;
  input waking;
  wire waking;
  input [7:0] grant;
  wire [7:0] grant;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [7:0] drained;
  wire [7:0] drained;
  output [3:0] busy;
  wire [3:0] busy;
  output [223:0] c;
  wire [223:0] c;
  input [255:0] a;
  wire [255:0] a;
  wire [503:0] \$1 ;
  wire [3:0] \$10 ;
  wire [3:0] \$11 ;
  wire [3:0] \$12 ;
  wire [3:0] \$13 ;
  wire [503:0] \$2 ;
  wire [503:0] \$3 ;
  wire [503:0] \$4 ;
  wire [503:0] \$5 ;
  wire [503:0] \$6 ;
  wire [3:0] \$7 ;
  wire [3:0] \$8 ;
  wire [3:0] \$9 ;
  reg [255:0] a_held;
  wire [27:0] adder_0_result;
  wire [27:0] adder_1_result;
  wire [27:0] adder_2_result;
  wire [27:0] adder_3_result;
  wire [27:0] adder_4_result;
  wire [27:0] adder_5_result;
  wire [27:0] adder_6_result;
  wire [27:0] adder_7_result;
  reg [255:0] b_held;
  wire [15:0] digits_0_arriving;
  wire [63:0] digits_0_negs;
  wire [63:0] digits_0_ones;
  wire [63:0] digits_0_twos;
  wire [15:0] digits_1_arriving;
  wire [63:0] digits_1_negs;
  wire [63:0] digits_1_ones;
  wire [63:0] digits_1_twos;
  wire [15:0] digits_2_arriving;
  wire [63:0] digits_2_negs;
  wire [63:0] digits_2_ones;
  wire [63:0] digits_2_twos;
  wire [15:0] digits_3_arriving;
  wire [63:0] digits_3_negs;
  wire [63:0] digits_3_ones;
  wire [63:0] digits_3_twos;
  wire [15:0] digits_4_arriving;
  wire [63:0] digits_4_negs;
  wire [63:0] digits_4_ones;
  wire [63:0] digits_4_twos;
  wire [15:0] digits_5_arriving;
  wire [63:0] digits_5_negs;
  wire [63:0] digits_5_ones;
  wire [63:0] digits_5_twos;
  wire [15:0] digits_6_arriving;
  wire [63:0] digits_6_negs;
  wire [63:0] digits_6_ones;
  wire [63:0] digits_6_twos;
  wire [15:0] digits_7_arriving;
  wire [63:0] digits_7_negs;
  wire [63:0] digits_7_ones;
  wire [63:0] digits_7_twos;
  wire [503:0] picked;
  wire [3:0] row_0_busy;
  wire row_0_drained;
  wire [503:0] row_0_sums;
  wire [3:0] row_1_busy;
  wire row_1_drained;
  wire [503:0] row_1_sums;
  wire [3:0] row_2_busy;
  wire row_2_drained;
  wire [503:0] row_2_sums;
  wire [3:0] row_3_busy;
  wire row_3_drained;
  wire [503:0] row_3_sums;
  wire [3:0] row_4_busy;
  wire row_4_drained;
  wire [503:0] row_4_sums;
  wire [3:0] row_5_busy;
  wire row_5_drained;
  wire [503:0] row_5_sums;
  wire [3:0] row_6_busy;
  wire row_6_drained;
  wire [503:0] row_6_sums;
  wire [3:0] row_7_busy;
  wire row_7_drained;
  wire [503:0] row_7_sums;
  reg [3:0] write_held;
  assign \$1  = row_0_sums | row_1_sums;
  assign \$2  = row_2_sums | row_3_sums;
  assign \$3  = \$1  | \$2 ;
  assign \$4  = row_4_sums | row_5_sums;
  assign \$5  = row_6_sums | row_7_sums;
  assign \$6  = \$4  | \$5 ;
  assign picked = \$3  | \$6 ;
  assign \$7  = row_0_busy | row_1_busy;
  assign \$8  = row_2_busy | row_3_busy;
  assign \$9  = \$7  | \$8 ;
  assign \$10  = row_4_busy | row_5_busy;
  assign \$11  = row_6_busy | row_7_busy;
  assign \$12  = \$10  | \$11 ;
  assign busy = \$9  | \$12 ;
  always @(posedge clk)
    a_held <= a;
  always @(posedge clk)
    b_held <= b;
  always @(posedge clk)
    write_held <= \$13 ;
  assign \$13  = rst ? 4'h0 : write;
  final_adder_less_28_28 adder_0 (
    .clk(clk),
    .reference(picked[503:448]),
    .result(adder_0_result),
    .words(picked[55:0])
  );
  final_adder_less_28_28 adder_1 (
    .clk(clk),
    .reference(picked[503:448]),
    .result(adder_1_result),
    .words(picked[111:56])
  );
  final_adder_less_28_28 adder_2 (
    .clk(clk),
    .reference(picked[503:448]),
    .result(adder_2_result),
    .words(picked[167:112])
  );
  final_adder_less_28_28 adder_3 (
    .clk(clk),
    .reference(picked[503:448]),
    .result(adder_3_result),
    .words(picked[223:168])
  );
  final_adder_less_28_28 adder_4 (
    .clk(clk),
    .reference(picked[503:448]),
    .result(adder_4_result),
    .words(picked[279:224])
  );
  final_adder_less_28_28 adder_5 (
    .clk(clk),
    .reference(picked[503:448]),
    .result(adder_5_result),
    .words(picked[335:280])
  );
  final_adder_less_28_28 adder_6 (
    .clk(clk),
    .reference(picked[503:448]),
    .result(adder_6_result),
    .words(picked[391:336])
  );
  final_adder_less_28_28 adder_7 (
    .clk(clk),
    .reference(picked[503:448]),
    .result(adder_7_result),
    .words(picked[447:392])
  );
  digits_booth_s8_4x4 digits_0 (
    .arriving(digits_0_arriving),
    .clk(clk),
    .negs(digits_0_negs),
    .ones(digits_0_ones),
    .operands(b_held[31:0]),
    .twos(digits_0_twos),
    .write(write_held)
  );
  digits_booth_s8_4x4 digits_1 (
    .arriving(digits_1_arriving),
    .clk(clk),
    .negs(digits_1_negs),
    .ones(digits_1_ones),
    .operands(b_held[63:32]),
    .twos(digits_1_twos),
    .write(write_held)
  );
  digits_booth_s8_4x4 digits_2 (
    .arriving(digits_2_arriving),
    .clk(clk),
    .negs(digits_2_negs),
    .ones(digits_2_ones),
    .operands(b_held[95:64]),
    .twos(digits_2_twos),
    .write(write_held)
  );
  digits_booth_s8_4x4 digits_3 (
    .arriving(digits_3_arriving),
    .clk(clk),
    .negs(digits_3_negs),
    .ones(digits_3_ones),
    .operands(b_held[127:96]),
    .twos(digits_3_twos),
    .write(write_held)
  );
  digits_booth_s8_4x4 digits_4 (
    .arriving(digits_4_arriving),
    .clk(clk),
    .negs(digits_4_negs),
    .ones(digits_4_ones),
    .operands(b_held[159:128]),
    .twos(digits_4_twos),
    .write(write_held)
  );
  digits_booth_s8_4x4 digits_5 (
    .arriving(digits_5_arriving),
    .clk(clk),
    .negs(digits_5_negs),
    .ones(digits_5_ones),
    .operands(b_held[191:160]),
    .twos(digits_5_twos),
    .write(write_held)
  );
  digits_booth_s8_4x4 digits_6 (
    .arriving(digits_6_arriving),
    .clk(clk),
    .negs(digits_6_negs),
    .ones(digits_6_ones),
    .operands(b_held[223:192]),
    .twos(digits_6_twos),
    .write(write_held)
  );
  digits_booth_s8_4x4 digits_7 (
    .arriving(digits_7_arriving),
    .clk(clk),
    .negs(digits_7_negs),
    .ones(digits_7_ones),
    .operands(b_held[255:224]),
    .twos(digits_7_twos),
    .write(write_held)
  );
  row_sparse_own_booth_s8_booth_s8_k1x4_d4r4_s8_4x4x1_28_booth_s8_booth_s8_k1x4_x8 row_0 (
    .busy(row_0_busy),
    .clk(clk),
    .drained(row_0_drained),
    .ended(ended),
    .grant(grant[0]),
    .oldest(oldest),
    .operands(a_held[31:0]),
    .rst(rst),
    .sums(row_0_sums),
    .tags(tags),
    .waking(waking),
    .windows({ digits_7_negs, digits_7_twos, digits_7_ones, digits_7_arriving, digits_6_negs, digits_6_twos, digits_6_ones, digits_6_arriving, digits_5_negs, digits_5_twos, digits_5_ones, digits_5_arriving, digits_4_negs, digits_4_twos, digits_4_ones, digits_4_arriving, digits_3_negs, digits_3_twos, digits_3_ones, digits_3_arriving, digits_2_negs, digits_2_twos, digits_2_ones, digits_2_arriving, digits_1_negs, digits_1_twos, digits_1_ones, digits_1_arriving, digits_0_negs, digits_0_twos, digits_0_ones, digits_0_arriving }),
    .write(write)
  );
  row_sparse_own_booth_s8_booth_s8_k1x4_d4r4_s8_4x4x1_28_booth_s8_booth_s8_k1x4_x8 row_1 (
    .busy(row_1_busy),
    .clk(clk),
    .drained(row_1_drained),
    .ended(ended),
    .grant(grant[1]),
    .oldest(oldest),
    .operands(a_held[63:32]),
    .rst(rst),
    .sums(row_1_sums),
    .tags(tags),
    .waking(waking),
    .windows({ digits_7_negs, digits_7_twos, digits_7_ones, digits_7_arriving, digits_6_negs, digits_6_twos, digits_6_ones, digits_6_arriving, digits_5_negs, digits_5_twos, digits_5_ones, digits_5_arriving, digits_4_negs, digits_4_twos, digits_4_ones, digits_4_arriving, digits_3_negs, digits_3_twos, digits_3_ones, digits_3_arriving, digits_2_negs, digits_2_twos, digits_2_ones, digits_2_arriving, digits_1_negs, digits_1_twos, digits_1_ones, digits_1_arriving, digits_0_negs, digits_0_twos, digits_0_ones, digits_0_arriving }),
    .write(write)
  );
  row_sparse_own_booth_s8_booth_s8_k1x4_d4r4_s8_4x4x1_28_booth_s8_booth_s8_k1x4_x8 row_2 (
    .busy(row_2_busy),
    .clk(clk),
    .drained(row_2_drained),
    .ended(ended),
    .grant(grant[2]),
    .oldest(oldest),
    .operands(a_held[95:64]),
    .rst(rst),
    .sums(row_2_sums),
    .tags(tags),
    .waking(waking),
    .windows({ digits_7_negs, digits_7_twos, digits_7_ones, digits_7_arriving, digits_6_negs, digits_6_twos, digits_6_ones, digits_6_arriving, digits_5_negs, digits_5_twos, digits_5_ones, digits_5_arriving, digits_4_negs, digits_4_twos, digits_4_ones, digits_4_arriving, digits_3_negs, digits_3_twos, digits_3_ones, digits_3_arriving, digits_2_negs, digits_2_twos, digits_2_ones, digits_2_arriving, digits_1_negs, digits_1_twos, digits_1_ones, digits_1_arriving, digits_0_negs, digits_0_twos, digits_0_ones, digits_0_arriving }),
    .write(write)
  );
  row_sparse_own_booth_s8_booth_s8_k1x4_d4r4_s8_4x4x1_28_booth_s8_booth_s8_k1x4_x8 row_3 (
    .busy(row_3_busy),
    .clk(clk),
    .drained(row_3_drained),
    .ended(ended),
    .grant(grant[3]),
    .oldest(oldest),
    .operands(a_held[127:96]),
    .rst(rst),
    .sums(row_3_sums),
    .tags(tags),
    .waking(waking),
    .windows({ digits_7_negs, digits_7_twos, digits_7_ones, digits_7_arriving, digits_6_negs, digits_6_twos, digits_6_ones, digits_6_arriving, digits_5_negs, digits_5_twos, digits_5_ones, digits_5_arriving, digits_4_negs, digits_4_twos, digits_4_ones, digits_4_arriving, digits_3_negs, digits_3_twos, digits_3_ones, digits_3_arriving, digits_2_negs, digits_2_twos, digits_2_ones, digits_2_arriving, digits_1_negs, digits_1_twos, digits_1_ones, digits_1_arriving, digits_0_negs, digits_0_twos, digits_0_ones, digits_0_arriving }),
    .write(write)
  );
  row_sparse_own_booth_s8_booth_s8_k1x4_d4r4_s8_4x4x1_28_booth_s8_booth_s8_k1x4_x8 row_4 (
    .busy(row_4_busy),
    .clk(clk),
    .drained(row_4_drained),
    .ended(ended),
    .grant(grant[4]),
    .oldest(oldest),
    .operands(a_held[159:128]),
    .rst(rst),
    .sums(row_4_sums),
    .tags(tags),
    .waking(waking),
    .windows({ digits_7_negs, digits_7_twos, digits_7_ones, digits_7_arriving, digits_6_negs, digits_6_twos, digits_6_ones, digits_6_arriving, digits_5_negs, digits_5_twos, digits_5_ones, digits_5_arriving, digits_4_negs, digits_4_twos, digits_4_ones, digits_4_arriving, digits_3_negs, digits_3_twos, digits_3_ones, digits_3_arriving, digits_2_negs, digits_2_twos, digits_2_ones, digits_2_arriving, digits_1_negs, digits_1_twos, digits_1_ones, digits_1_arriving, digits_0_negs, digits_0_twos, digits_0_ones, digits_0_arriving }),
    .write(write)
  );
  row_sparse_own_booth_s8_booth_s8_k1x4_d4r4_s8_4x4x1_28_booth_s8_booth_s8_k1x4_x8 row_5 (
    .busy(row_5_busy),
    .clk(clk),
    .drained(row_5_drained),
    .ended(ended),
    .grant(grant[5]),
    .oldest(oldest),
    .operands(a_held[191:160]),
    .rst(rst),
    .sums(row_5_sums),
    .tags(tags),
    .waking(waking),
    .windows({ digits_7_negs, digits_7_twos, digits_7_ones, digits_7_arriving, digits_6_negs, digits_6_twos, digits_6_ones, digits_6_arriving, digits_5_negs, digits_5_twos, digits_5_ones, digits_5_arriving, digits_4_negs, digits_4_twos, digits_4_ones, digits_4_arriving, digits_3_negs, digits_3_twos, digits_3_ones, digits_3_arriving, digits_2_negs, digits_2_twos, digits_2_ones, digits_2_arriving, digits_1_negs, digits_1_twos, digits_1_ones, digits_1_arriving, digits_0_negs, digits_0_twos, digits_0_ones, digits_0_arriving }),
    .write(write)
  );
  row_sparse_own_booth_s8_booth_s8_k1x4_d4r4_s8_4x4x1_28_booth_s8_booth_s8_k1x4_x8 row_6 (
    .busy(row_6_busy),
    .clk(clk),
    .drained(row_6_drained),
    .ended(ended),
    .grant(grant[6]),
    .oldest(oldest),
    .operands(a_held[223:192]),
    .rst(rst),
    .sums(row_6_sums),
    .tags(tags),
    .waking(waking),
    .windows({ digits_7_negs, digits_7_twos, digits_7_ones, digits_7_arriving, digits_6_negs, digits_6_twos, digits_6_ones, digits_6_arriving, digits_5_negs, digits_5_twos, digits_5_ones, digits_5_arriving, digits_4_negs, digits_4_twos, digits_4_ones, digits_4_arriving, digits_3_negs, digits_3_twos, digits_3_ones, digits_3_arriving, digits_2_negs, digits_2_twos, digits_2_ones, digits_2_arriving, digits_1_negs, digits_1_twos, digits_1_ones, digits_1_arriving, digits_0_negs, digits_0_twos, digits_0_ones, digits_0_arriving }),
    .write(write)
  );
  row_sparse_own_booth_s8_booth_s8_k1x4_d4r4_s8_4x4x1_28_booth_s8_booth_s8_k1x4_x8 row_7 (
    .busy(row_7_busy),
    .clk(clk),
    .drained(row_7_drained),
    .ended(ended),
    .grant(grant[7]),
    .oldest(oldest),
    .operands(a_held[255:224]),
    .rst(rst),
    .sums(row_7_sums),
    .tags(tags),
    .waking(waking),
    .windows({ digits_7_negs, digits_7_twos, digits_7_ones, digits_7_arriving, digits_6_negs, digits_6_twos, digits_6_ones, digits_6_arriving, digits_5_negs, digits_5_twos, digits_5_ones, digits_5_arriving, digits_4_negs, digits_4_twos, digits_4_ones, digits_4_arriving, digits_3_negs, digits_3_twos, digits_3_ones, digits_3_arriving, digits_2_negs, digits_2_twos, digits_2_ones, digits_2_arriving, digits_1_negs, digits_1_twos, digits_1_ones, digits_1_arriving, digits_0_negs, digits_0_twos, digits_0_ones, digits_0_arriving }),
    .write(write)
  );
  assign c = { adder_7_result, adder_6_result, adder_5_result, adder_4_result, adder_3_result, adder_2_result, adder_1_result, adder_0_result };
  assign drained = { row_7_drained, row_6_drained, row_5_drained, row_4_drained, row_3_drained, row_2_drained, row_1_drained, row_0_drained };
endmodule

module row_words_store_28_x7(value, fetch, clk, rst, word, early);
  input [27:0] value;
  wire [27:0] value;
  input fetch;
  wire fetch;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [27:0] word;
  reg [27:0] word;
  input [9:0] early;
  wire [9:0] early;
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
  wire [6:0] \$21 ;
  wire [27:0] \$22 ;
  wire [27:0] \$3 ;
  wire [27:0] \$4 ;
  wire [27:0] \$5 ;
  wire [27:0] \$6 ;
  wire [27:0] \$7 ;
  wire [27:0] \$8 ;
  wire [27:0] \$9 ;
  wire [6:0] \$procmux$84_Y ;
  wire [27:0] \$signal ;
  reg [6:0] pointer;
  reg [9:0] token;
  wire [27:0] total;
  reg [27:0] word_0;
  reg [27:0] word_1;
  reg [27:0] word_2;
  reg [27:0] word_3;
  reg [27:0] word_4;
  reg [27:0] word_5;
  reg [27:0] word_6;
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
  assign \$12  = \$10  | \$11 ;
  assign \$13  = \$7  | \$12 ;
  always @(posedge clk)
    token <= early;
  always @(posedge clk)
    word_0 <= \$14 ;
  always @(posedge clk)
    word_1 <= \$15 ;
  always @(posedge clk)
    word_2 <= \$16 ;
  always @(posedge clk)
    word_3 <= \$17 ;
  always @(posedge clk)
    word_4 <= \$18 ;
  always @(posedge clk)
    word_5 <= \$19 ;
  always @(posedge clk)
    word_6 <= \$20 ;
  always @(posedge clk)
    pointer <= \$21 ;
  always @(posedge clk)
    word <= \$22 ;
  assign \$14  = token[3] ? value : word_0;
  assign \$22  = fetch ? \$13  : word;
  assign \$procmux$84_Y  = fetch ? { pointer[5:0], pointer[6] } : pointer;
  assign \$21  = rst ? 7'h01 : \$procmux$84_Y ;
  assign \$20  = token[9] ? value : word_6;
  assign \$19  = token[8] ? value : word_5;
  assign \$18  = token[7] ? value : word_4;
  assign \$17  = token[6] ? value : word_3;
  assign \$16  = token[5] ? value : word_2;
  assign \$15  = token[4] ? value : word_1;
  assign \$signal  = word;
  assign total = value;
endmodule

module ring_8_row_words_store_28_x7(values, m_axis_tready, clk, rst, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, token);
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
  input [9:0] token;
  wire [9:0] token;
  wire [3:0] \$1 ;
  wire \$10 ;
  wire [6:0] \$11 ;
  wire [6:0] \$12 ;
  wire [6:0] \$13 ;
  wire [6:0] \$14 ;
  wire [6:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [9:0] \$19 ;
  wire [4:0] \$2 ;
  wire [6:0] \$20 ;
  wire [2:0] \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire [6:0] \$24 ;
  wire \$25 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [6:0] \$procmux$76_Y ;
  wire \$signal ;
  reg [2:0] \$signal$12 ;
  wire \$signal$14 ;
  reg [6:0] \$signal$15 ;
  wire [27:0] column_0_word;
  wire [27:0] column_1_word;
  wire [27:0] column_2_word;
  wire [27:0] column_3_word;
  wire [27:0] column_4_word;
  wire [27:0] column_5_word;
  wire [27:0] column_6_word;
  wire [27:0] column_7_word;
  reg [6:0] pointer;
  wire tlast;
  reg [9:0] \token$9 ;
  wire \token$9.final ;
  wire \token$9.first ;
  wire \token$9.last ;
  wire [6:0] \token$9.slot ;
  reg waiting;
  assign \$1  = \$signal$12  + \token$9 [1];
  assign \$2  = \$1  - released;
  assign \$3  = \$signal$12  > 1'h1;
  assign \$4  = \token$9 [1] | \$3 ;
  assign \$5  = ~ released;
  assign \$6  = waiting & \$5 ;
  assign \$7  = \$4  | \$6 ;
  assign \$8  = ~ m_axis_tready;
  assign \$9  = m_axis_tvalid & \$8 ;
  assign \$10  = released | \$9 ;
  assign \$11  = ~ \token$9 [9:3];
  assign \$12  = \$signal$15  & \$11 ;
  assign \$13  = \token$9 [9:3] & { \token$9 [2], \token$9 [2], \token$9 [2], \token$9 [2], \token$9 [2], \token$9 [2], \token$9 [2] };
  assign \$14  = \$12  | \$13 ;
  assign \$15  = \$signal$15  & pointer;
  assign \$16  = | \$15 ;
  assign \$17  = ~ m_axis_tvalid;
  assign \$18  = \$17  | m_axis_tready;
  assign released = waiting & \$18 ;
  always @(posedge clk)
    \token$9  <= \$19 ;
  always @(posedge clk)
    pointer <= \$20 ;
  always @(posedge clk)
    \$signal$12  <= \$21 ;
  always @(posedge clk)
    waiting <= \$22 ;
  always @(posedge clk)
    m_axis_tvalid <= \$23 ;
  always @(posedge clk)
    \$signal$15  <= \$24 ;
  always @(posedge clk)
    m_axis_tlast <= \$25 ;
  assign \$25  = released ? \$16  : m_axis_tlast;
  assign \$24  = \token$9 [1] ? \$14  : \$signal$15 ;
  assign \$23  = rst ? 1'h0 : \$10 ;
  assign \$22  = rst ? 1'h0 : \$7 ;
  assign \$21  = rst ? 3'h0 : \$2 [2:0];
  assign \$procmux$76_Y  = released ? { pointer[5:0], pointer[6] } : pointer;
  assign \$20  = rst ? 7'h01 : \$procmux$76_Y ;
  assign \$19  = rst ? 10'h000 : token;
  row_words_store_28_x7 column_0 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .value(values[27:0]),
    .word(column_0_word)
  );
  row_words_store_28_x7 column_1 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .value(values[55:28]),
    .word(column_1_word)
  );
  row_words_store_28_x7 column_2 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .value(values[83:56]),
    .word(column_2_word)
  );
  row_words_store_28_x7 column_3 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .value(values[111:84]),
    .word(column_3_word)
  );
  row_words_store_28_x7 column_4 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .value(values[139:112]),
    .word(column_4_word)
  );
  row_words_store_28_x7 column_5 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .value(values[167:140]),
    .word(column_5_word)
  );
  row_words_store_28_x7 column_6 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .value(values[195:168]),
    .word(column_6_word)
  );
  row_words_store_28_x7 column_7 (
    .clk(clk),
    .early(token),
    .fetch(released),
    .rst(rst),
    .value(values[223:196]),
    .word(column_7_word)
  );
  assign \token$9.slot  = \token$9 [9:3];
  assign \token$9.last  = \token$9 [2];
  assign \token$9.final  = \token$9 [1];
  assign \token$9.first  = \token$9 [0];
  assign m_axis_tdata = { column_7_word, column_6_word, column_5_word, column_4_word, column_3_word, column_2_word, column_1_word, column_0_word };
  assign tlast = m_axis_tlast;
  assign \$signal$14  = m_axis_tvalid;
  assign \$signal  = released;
endmodule

module tpe_booth_sparse_column_product_carrysave_4_matrix_8x8_s8xs8_k4096_d7_g1x4_b_booth(s_axis_a_tdata, s_axis_a_tlast, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
  input [255:0] s_axis_a_tdata;
  wire [255:0] s_axis_a_tdata;
  input s_axis_a_tlast;
  wire s_axis_a_tlast;
  input s_axis_b_tvalid;
  wire s_axis_b_tvalid;
  input [255:0] s_axis_b_tdata;
  wire [255:0] s_axis_b_tdata;
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
  wire [3:0] \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire [2:0] \$101 ;
  wire [2:0] \$102 ;
  wire [13:0] \$103 ;
  wire [9:0] \$104 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire [3:0] \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire [3:0] \$24 ;
  wire [3:0] \$25 ;
  wire [3:0] \$26 ;
  wire [3:0] \$27 ;
  wire [3:0] \$28 ;
  wire [3:0] \$29 ;
  wire \$3 ;
  wire [3:0] \$30 ;
  wire [3:0] \$31 ;
  wire [3:0] \$32 ;
  wire [3:0] \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire [3:0] \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire [1:0] \$43 ;
  wire [1:0] \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire [1:0] \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire [3:0] \$52 ;
  wire \$53 ;
  wire [4:0] \$54 ;
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
  wire [3:0] \$64 ;
  wire [3:0] \$65 ;
  wire [3:0] \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire [3:0] \$69 ;
  wire [7:0] \$7 ;
  wire [3:0] \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire [6:0] \$79 ;
  wire \$8 ;
  wire [3:0] \$80 ;
  wire \$81 ;
  wire [3:0] \$82 ;
  wire [3:0] \$84 ;
  wire [3:0] \$85 ;
  wire [3:0] \$86 ;
  wire [3:0] \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire [2:0] \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire [1:0] \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire [2:0] \$97 ;
  wire \$98 ;
  wire [7:0] \$99 ;
  wire [2:0] \$procmux$11_Y ;
  wire [7:0] \$procmux$18_Y ;
  wire \$procmux$28_Y ;
  wire [2:0] \$procmux$40_Y ;
  wire \$procmux$44_Y ;
  wire [2:0] \$procmux$5_Y ;
  wire [2:0] \$procmux$7_Y ;
  wire \$signal ;
  wire [3:0] \$signal$18 ;
  wire \$signal$19 ;
  reg \$signal$20 ;
  wire \$signal$22 ;
  wire \$signal$23 ;
  wire [7:0] \$signal$25 ;
  wire [7:0] \$signal$28 ;
  reg [7:0] \$signal$29 ;
  wire \$signal$33 ;
  wire \$signal$39 ;
  reg [3:0] \$signal$41 ;
  reg [3:0] \$signal$43 ;
  reg \$signal$44 ;
  reg [1:0] \$signal$46 ;
  reg [2:0] \$signal$49 ;
  reg [2:0] \$signal$50 ;
  wire [3:0] array_busy;
  wire [223:0] array_c;
  wire [7:0] array_drained;
  reg awake;
  wire error;
  wire grant;
  reg [9:0] landing;
  reg [3:0] oldest;
  reg parity;
  reg parity_held;
  reg [2:0] passes;
  reg read_parity;
  wire [223:0] ring_m_axis_tdata;
  wire ring_m_axis_tlast;
  wire ring_m_axis_tvalid;
  wire ring_released;
  reg room;
  reg [3:0] settling;
  reg [2:0] slot;
  wire [6:0] token;
  wire \token.final ;
  wire \token.first ;
  wire \token.last ;
  wire [2:0] \token.slot ;
  wire \token.valid ;
  reg [13:0] token_line;
  reg weight;
  assign \$1  = settling | \$signal$18 ;
  assign \$2  = oldest & \$1 ;
  assign \$3  = | \$2 ;
  assign \$signal  = ~ \$3 ;
  assign \$4  = \$signal$20  & passes[2];
  assign \$5  = ~ \$4 ;
  assign \$signal$19  = \$signal  & \$5 ;
  assign s_axis_a_tready = \$signal$19  & s_axis_b_tvalid;
  assign s_axis_b_tready = \$signal$19  & s_axis_a_tvalid;
  assign \$6  = \$signal$19  & s_axis_a_tvalid;
  assign \$signal$22  = \$6  & s_axis_b_tvalid;
  assign \$signal$23  = \$signal$22  & s_axis_a_tlast;
  assign \$7  = \$signal$29  & \$signal$25 ;
  assign \$8  = ~ weight;
  assign \$9  = \$8  | room;
  assign \$10  = ~ weight;
  assign \$11  = \$10  | room;
  assign \$12  = ~ weight;
  assign \$13  = \$12  | room;
  assign \$14  = ~ weight;
  assign \$15  = \$14  | room;
  assign \$16  = ~ weight;
  assign \$17  = \$16  | room;
  assign \$18  = ~ weight;
  assign \$19  = \$18  | room;
  assign \$20  = ~ weight;
  assign \$21  = \$20  | room;
  assign \$22  = ~ weight;
  assign \$23  = \$22  | room;
  assign \$signal$28  = \$7  & { \$23 , \$21 , \$19 , \$17 , \$15 , \$13 , \$11 , \$9  };
  assign grant = | \$signal$28 ;
  assign \$24  = \$signal$22  ? { oldest[2:0], oldest[3] } : oldest;
  assign \$25  = oldest & { \$signal$22 , \$signal$22 , \$signal$22 , \$signal$22  };
  assign \$26  = ~ \$25 ;
  assign \$27  = \$signal$41  & \$26 ;
  assign \$28  = oldest & { \$signal$22 , \$signal$22 , \$signal$22 , \$signal$22  };
  assign \$29  = \$28  & { parity, parity, parity, parity };
  assign \$30  = \$27  | \$29 ;
  assign \$31  = oldest & { \$signal$22 , \$signal$22 , \$signal$22 , \$signal$22  };
  assign \$32  = oldest & { \$signal$22 , \$signal$22 , \$signal$22 , \$signal$22  };
  assign \$33  = \$32  | \$signal$43 ;
  assign \$34  = parity ^ \$signal$23 ;
  assign \$35  = \$signal$22  & \$signal$20 ;
  assign \$36  = \$35  != \$signal$28 [7];
  assign \$39  = \$signal$28 [7] ? { 2'h0, passes[2:1] } : { passes, 1'h0 };
  assign \$40  = ~ read_parity;
  assign \$41  = \$signal$28 [7] & \$40 ;
  assign \$42  = \$signal$28 [7] & read_parity;
  assign \$43  = ~ { \$42 , \$41  };
  assign \$44  = \$signal$46  & \$43 ;
  assign \$45  = ~ parity_held;
  assign \$46  = \$signal$44  & \$45 ;
  assign \$47  = \$signal$44  & parity_held;
  assign \$48  = \$44  | { \$47 , \$46  };
  assign \$49  = s_axis_a_tlast != s_axis_b_tlast;
  assign \$50  = \$signal$22  & \$49 ;
  assign \$51  = read_parity ^ \$signal$28 [7];
  assign \$52  = \$signal$49  + \$signal$39 ;
  assign \$53  = grant & weight;
  assign \$54  = \$52  - \$53 ;
  assign \$55  = \$signal$49  > 1'h1;
  assign \$56  = \$signal$39  | \$55 ;
  assign \$57  = grant & weight;
  assign \$58  = ~ \$57 ;
  assign \$59  = room & \$58 ;
  assign \$60  = \$56  | \$59 ;
  assign \$61  = ~ token[2];
  assign \$62  = token[3] & \$61 ;
  assign \$63  = slot == 3'h6;
  assign \$64  = slot + 1'h1;
  assign \$65  = \$63  ? 4'h0 : \$64 ;
  assign \$66  = \$62  ? { 1'h0, \$signal$50  } : \$65 ;
  assign \$67  = token[3] & token[2];
  assign \$68  = slot == 3'h6;
  assign \$69  = slot + 1'h1;
  assign \$70  = \$68  ? 4'h0 : \$69 ;
  assign \$71  = token_line[9] & token_line[7];
  assign \$72  = ! token_line[13:11];
  assign \$73  = token_line[13:11] == 1'h1;
  assign \$74  = token_line[13:11] == 2'h2;
  assign \$75  = token_line[13:11] == 2'h3;
  assign \$76  = token_line[13:11] == 3'h4;
  assign \$77  = token_line[13:11] == 3'h5;
  assign \$78  = token_line[13:11] == 3'h6;
  assign \$79  = { \$78 , \$77 , \$76 , \$75 , \$74 , \$73 , \$72  } & { token_line[7], token_line[7], token_line[7], token_line[7], token_line[7], token_line[7], token_line[7] };
  assign \$80  = oldest & { \$signal$22 , \$signal$22 , \$signal$22 , \$signal$22  };
  assign \$81  = ~ awake;
  reg [3:0] \$195 ;
  always @(posedge clk)
    \$195  <= \$82 ;
  assign token[3:0] = \$195 ;
  always @(posedge clk)
    oldest <= \$84 ;
  always @(posedge clk)
    \$signal$41  <= \$85 ;
  always @(posedge clk)
    \$signal$43  <= \$86 ;
  always @(posedge clk)
    settling <= \$87 ;
  always @(posedge clk)
    parity <= \$88 ;
  always @(posedge clk)
    \$signal$20  <= \$89 ;
  always @(posedge clk)
    passes <= \$90 ;
  always @(posedge clk)
    \$signal$44  <= \$91 ;
  always @(posedge clk)
    parity_held <= \$92 ;
  always @(posedge clk)
    \$signal$46  <= \$93 ;
  always @(posedge clk)
    awake <= \$94 ;
  always @(posedge clk)
    framing_error <= \$95 ;
  always @(posedge clk)
    read_parity <= \$96 ;
  always @(posedge clk)
    \$signal$49  <= \$97 ;
  always @(posedge clk)
    room <= \$98 ;
  always @(posedge clk)
    \$signal$29  <= \$99 ;
  always @(posedge clk)
    weight <= \$100 ;
  always @(posedge clk)
    slot <= \$101 ;
  always @(posedge clk)
    \$signal$50  <= \$102 ;
  always @(posedge clk)
    token_line <= \$103 ;
  always @(posedge clk)
    landing <= \$104 ;
  assign \$104  = rst ? 10'h000 : { \$79 , token_line[10], \$71 , token_line[8] };
  assign \$procmux$11_Y  = token[0] ? \$66 [2:0] : slot;
  assign \$101  = rst ? 3'h0 : \$procmux$11_Y ;
  assign \$100  = rst ? 1'h1 : weight;
  assign \$procmux$18_Y  = grant ? { \$signal$29 [6:0], \$signal$29 [7] } : \$signal$29 ;
  assign \$99  = rst ? 8'h01 : \$procmux$18_Y ;
  assign \$98  = rst ? 1'h1 : \$60 ;
  assign \$97  = rst ? 3'h7 : \$54 [2:0];
  assign \$96  = rst ? 1'h0 : \$51 ;
  assign \$procmux$28_Y  = \$50  ? 1'h1 : framing_error;
  assign \$103  = rst ? 14'h0000 : { token_line[6:0], slot, token[3:0] };
  assign \$95  = rst ? 1'h0 : \$procmux$28_Y ;
  assign \$94  = rst ? 1'h0 : 1'h1;
  assign \$93  = rst ? 2'h0 : \$48 ;
  assign \$92  = rst ? 1'h0 : parity;
  assign \$91  = rst ? 1'h0 : \$signal$23 ;
  assign \$procmux$40_Y  = \$36  ? \$39 [2:0] : passes;
  assign \$90  = rst ? 3'h1 : \$procmux$40_Y ;
  assign \$procmux$44_Y  = \$signal$22  ? s_axis_a_tlast : \$signal$20 ;
  assign \$89  = rst ? 1'h1 : \$procmux$44_Y ;
  assign \$88  = rst ? 1'h0 : \$34 ;
  assign \$procmux$5_Y  = \$67  ? \$70 [2:0] : \$signal$50 ;
  assign \$87  = rst ? 4'h0 : \$33 ;
  assign \$86  = rst ? 4'h0 : \$31 ;
  assign \$85  = rst ? 4'h0 : \$30 ;
  assign \$84  = rst ? 4'h1 : \$24 ;
  assign \$82 [3] = rst ? 1'h0 : \$signal$29 [7];
  assign \$82 [1] = rst ? 1'h0 : weight;
  assign \$82 [0] = rst ? 1'h0 : grant;
  assign \$82 [2] = rst ? 1'h0 : weight;
  assign \$procmux$7_Y  = token[0] ? \$procmux$5_Y  : \$signal$50 ;
  assign \$102  = rst ? 3'h0 : \$procmux$7_Y ;
  array_sparse_own_booth_s8_booth_s8_k1x4_d4r4_s8_4x4x1_28_booth_s8_booth_s8_k1x4_8x8 array (
    .a(s_axis_a_tdata),
    .b(s_axis_b_tdata),
    .busy(\$signal$18 ),
    .c(array_c),
    .clk(clk),
    .drained(\$signal$25 ),
    .ended(\$signal$46 ),
    .grant(\$signal$28 ),
    .oldest(oldest),
    .rst(rst),
    .tags(\$signal$41 ),
    .waking(\$81 ),
    .write(\$80 )
  );
  ring_8_row_words_store_28_x7 ring (
    .clk(clk),
    .m_axis_tdata(m_axis_tdata),
    .m_axis_tlast(m_axis_tlast),
    .m_axis_tready(m_axis_tready),
    .m_axis_tvalid(m_axis_tvalid),
    .released(\$signal$39 ),
    .rst(rst),
    .token(landing),
    .values(array_c)
  );
  assign \token.slot  = slot;
  assign \token.last  = token[3];
  assign \token.final  = token[2];
  assign \token.first  = token[1];
  assign \token.valid  = token[0];
  assign ring_released = \$signal$39 ;
  assign ring_m_axis_tlast = m_axis_tlast;
  assign ring_m_axis_tdata = m_axis_tdata;
  assign ring_m_axis_tvalid = m_axis_tvalid;
  assign token[6:4] = slot;
  assign \$signal$33  = \$signal$28 [7];
  assign array_busy = \$signal$18 ;
  assign array_drained = \$signal$25 ;
  assign error = framing_error;
endmodule
