// dot_tree_1x4_fp16_fp16_n16_f25_l21_o10rne_x7fff_p4_d7: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=dot, inputs=fp16, output=fp16, block=16, fraction_bits=25, floor=-21, out_fraction_bits=10, rounding=rne, subnormals=True, normalised=False, nan=32767, overflow=infinity, array=tree, stages=4, rows=1, cols=4, depth=7

module lane_sums_16_x7(\initial , token, result, read, fetch, clk, rst, running, word, write);
  input [15:0] \initial ;
  wire [15:0] \initial ;
  input [9:0] token;
  wire [9:0] token;
  input [15:0] result;
  wire [15:0] result;
  input [6:0] read;
  wire [6:0] read;
  input fetch;
  wire fetch;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [15:0] running;
  wire [15:0] running;
  output [15:0] word;
  reg [15:0] word;
  input [6:0] write;
  wire [6:0] write;
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
  wire [6:0] \$33 ;
  wire [15:0] \$34 ;
  wire [15:0] \$4 ;
  wire [15:0] \$5 ;
  wire [15:0] \$6 ;
  wire [15:0] \$7 ;
  wire [15:0] \$8 ;
  wire [15:0] \$9 ;
  wire [15:0] \$procmux$101_Y ;
  wire [15:0] \$procmux$105_Y ;
  wire [6:0] \$procmux$77_Y ;
  wire [15:0] \$procmux$81_Y ;
  wire [15:0] \$procmux$85_Y ;
  wire [15:0] \$procmux$89_Y ;
  wire [15:0] \$procmux$93_Y ;
  wire [15:0] \$procmux$97_Y ;
  wire [15:0] \$signal ;
  reg [6:0] pointer;
  reg [15:0] word_0;
  reg [15:0] word_1;
  reg [15:0] word_2;
  reg [15:0] word_3;
  reg [15:0] word_4;
  reg [15:0] word_5;
  reg [15:0] word_6;
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
  assign \$12  = \$10  | \$11 ;
  assign \$13  = \$7  | \$12 ;
  assign \$14  = word_0 & { read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0] };
  assign \$15  = word_1 & { read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1] };
  assign \$16  = \$14  | \$15 ;
  assign \$17  = word_2 & { read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2] };
  assign \$18  = word_3 & { read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3] };
  assign \$19  = \$17  | \$18 ;
  assign \$20  = \$16  | \$19 ;
  assign \$21  = word_4 & { read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4] };
  assign \$22  = word_5 & { read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5] };
  assign \$23  = \$21  | \$22 ;
  assign \$24  = word_6 & { read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6] };
  assign \$25  = \$23  | \$24 ;
  assign running = \$20  | \$25 ;
  always @(posedge clk)
    word_0 <= \$26 ;
  always @(posedge clk)
    word_1 <= \$27 ;
  always @(posedge clk)
    word_2 <= \$28 ;
  always @(posedge clk)
    word_3 <= \$29 ;
  always @(posedge clk)
    word_4 <= \$30 ;
  always @(posedge clk)
    word_5 <= \$31 ;
  always @(posedge clk)
    word_6 <= \$32 ;
  always @(posedge clk)
    pointer <= \$33 ;
  always @(posedge clk)
    word <= \$34 ;
  assign \$procmux$101_Y  = write[1] ? \initial  : word_1;
  assign \$27  = token[4] ? result : \$procmux$101_Y ;
  assign \$procmux$105_Y  = write[0] ? \initial  : word_0;
  assign \$26  = token[3] ? result : \$procmux$105_Y ;
  assign \$34  = fetch ? \$13  : word;
  assign \$procmux$77_Y  = fetch ? { pointer[5:0], pointer[6] } : pointer;
  assign \$33  = rst ? 7'h01 : \$procmux$77_Y ;
  assign \$procmux$81_Y  = write[6] ? \initial  : word_6;
  assign \$32  = token[9] ? result : \$procmux$81_Y ;
  assign \$procmux$85_Y  = write[5] ? \initial  : word_5;
  assign \$31  = token[8] ? result : \$procmux$85_Y ;
  assign \$procmux$89_Y  = write[4] ? \initial  : word_4;
  assign \$30  = token[7] ? result : \$procmux$89_Y ;
  assign \$procmux$93_Y  = write[3] ? \initial  : word_3;
  assign \$29  = token[6] ? result : \$procmux$93_Y ;
  assign \$procmux$97_Y  = write[2] ? \initial  : word_2;
  assign \$28  = token[5] ? result : \$procmux$97_Y ;
  assign \$signal  = word;
endmodule

module ring_tree_4_lane_sums_16_x7(\initial , read, token, results, m_axis_tready, clk, rst, running, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, write);
  input [63:0] \initial ;
  wire [63:0] \initial ;
  input [6:0] read;
  wire [6:0] read;
  input [9:0] token;
  wire [9:0] token;
  input [63:0] results;
  wire [63:0] results;
  input m_axis_tready;
  wire m_axis_tready;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [63:0] running;
  wire [63:0] running;
  output released;
  wire released;
  output m_axis_tvalid;
  reg m_axis_tvalid;
  output [63:0] m_axis_tdata;
  wire [63:0] m_axis_tdata;
  output m_axis_tlast;
  reg m_axis_tlast;
  input [6:0] write;
  wire [6:0] write;
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
  wire [6:0] \$19 ;
  wire [4:0] \$2 ;
  wire [2:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire [6:0] \$23 ;
  wire \$24 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [6:0] \$procmux$71_Y ;
  wire \$signal ;
  reg [2:0] \$signal$15 ;
  wire \$signal$17 ;
  reg [6:0] \$signal$18 ;
  wire fetch;
  wire [15:0] lane_0_running;
  wire [15:0] lane_0_word;
  wire [15:0] lane_1_running;
  wire [15:0] lane_1_word;
  wire [15:0] lane_2_running;
  wire [15:0] lane_2_word;
  wire [15:0] lane_3_running;
  wire [15:0] lane_3_word;
  reg [6:0] pointer;
  wire tlast;
  reg waiting;
  assign \$1  = \$signal$15  + token[1];
  assign \$2  = \$1  - released;
  assign \$3  = \$signal$15  > 1'h1;
  assign \$4  = token[1] | \$3 ;
  assign \$5  = ~ released;
  assign \$6  = waiting & \$5 ;
  assign \$7  = \$4  | \$6 ;
  assign \$8  = ~ m_axis_tready;
  assign \$9  = m_axis_tvalid & \$8 ;
  assign \$10  = released | \$9 ;
  assign \$11  = ~ token[9:3];
  assign \$12  = \$signal$18  & \$11 ;
  assign \$13  = token[9:3] & { token[2], token[2], token[2], token[2], token[2], token[2], token[2] };
  assign \$14  = \$12  | \$13 ;
  assign \$15  = \$signal$18  & pointer;
  assign \$16  = | \$15 ;
  assign \$17  = ~ m_axis_tvalid;
  assign \$18  = \$17  | m_axis_tready;
  assign released = waiting & \$18 ;
  always @(posedge clk)
    pointer <= \$19 ;
  always @(posedge clk)
    \$signal$15  <= \$20 ;
  always @(posedge clk)
    waiting <= \$21 ;
  always @(posedge clk)
    m_axis_tvalid <= \$22 ;
  always @(posedge clk)
    \$signal$18  <= \$23 ;
  always @(posedge clk)
    m_axis_tlast <= \$24 ;
  assign \$24  = released ? \$16  : m_axis_tlast;
  assign \$23  = token[1] ? \$14  : \$signal$18 ;
  assign \$22  = rst ? 1'h0 : \$10 ;
  assign \$21  = rst ? 1'h0 : \$7 ;
  assign \$20  = rst ? 3'h0 : \$2 [2:0];
  assign \$procmux$71_Y  = released ? { pointer[5:0], pointer[6] } : pointer;
  assign \$19  = rst ? 7'h01 : \$procmux$71_Y ;
  lane_sums_16_x7 lane_0 (
    .clk(clk),
    .fetch(released),
    .\initial (\initial [15:0]),
    .read(read),
    .result(results[15:0]),
    .rst(rst),
    .running(lane_0_running),
    .token(token),
    .word(lane_0_word),
    .write(write)
  );
  lane_sums_16_x7 lane_1 (
    .clk(clk),
    .fetch(released),
    .\initial (\initial [31:16]),
    .read(read),
    .result(results[31:16]),
    .rst(rst),
    .running(lane_1_running),
    .token(token),
    .word(lane_1_word),
    .write(write)
  );
  lane_sums_16_x7 lane_2 (
    .clk(clk),
    .fetch(released),
    .\initial (\initial [47:32]),
    .read(read),
    .result(results[47:32]),
    .rst(rst),
    .running(lane_2_running),
    .token(token),
    .word(lane_2_word),
    .write(write)
  );
  lane_sums_16_x7 lane_3 (
    .clk(clk),
    .fetch(released),
    .\initial (\initial [63:48]),
    .read(read),
    .result(results[63:48]),
    .rst(rst),
    .running(lane_3_running),
    .token(token),
    .word(lane_3_word),
    .write(write)
  );
  assign m_axis_tdata = { lane_3_word, lane_2_word, lane_1_word, lane_0_word };
  assign running = { lane_3_running, lane_2_running, lane_1_running, lane_0_running };
  assign fetch = released;
  assign tlast = m_axis_tlast;
  assign \$signal$17  = m_axis_tvalid;
  assign \$signal  = released;
endmodule

module product_fp16_6_28(b, significand, code, sign, specials, a);
  input [15:0] b;
  wire [15:0] b;
  output [21:0] significand;
  wire [21:0] significand;
  output [5:0] code;
  wire [5:0] code;
  output sign;
  wire sign;
  output [2:0] specials;
  wire [2:0] specials;
  input [15:0] a;
  wire [15:0] a;
  wire \$1 ;
  wire [7:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
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
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [5:0] \$8 ;
  wire [7:0] \$9 ;
  wire a_normal;
  wire [10:0] a_significand;
  wire a_top;
  wire a_zero;
  wire b_normal;
  wire [10:0] b_significand;
  wire b_top;
  wire b_zero;
  assign a_normal = | a[14:10];
  assign a_top = & a[14:10];
  assign \$1  = | a[14:0];
  assign a_zero = ~ \$1 ;
  assign b_normal = | b[14:10];
  assign b_top = & b[14:10];
  assign \$2  = | b[14:0];
  assign b_zero = ~ \$2 ;
  assign significand = { a_normal, a[9:0] } * { b_normal, b[9:0] };
  assign \$3  = a_zero | b_zero;
  assign \$4  = ~ a_normal;
  assign \$5  = a[10] | \$4 ;
  assign \$6  = ~ b_normal;
  assign \$7  = b[10] | \$6 ;
  assign \$8  = { a[14:11], \$5  } + { b[14:11], \$7  };
  assign \$9  = \$8  + 8'hff;
  assign { \$10 [7:6], code } = \$3  ? 8'h00 : \$9 ;
  assign sign = a[15] ^ b[15];
  assign \$11  = | a[9:0];
  assign \$12  = a_top & \$11 ;
  assign \$13  = | b[9:0];
  assign \$14  = b_top & \$13 ;
  assign \$15  = \$12  | \$14 ;
  assign \$16  = | a[9:0];
  assign \$17  = ~ \$16 ;
  assign \$18  = a_top & \$17 ;
  assign \$19  = \$18  & b_zero;
  assign \$20  = \$15  | \$19 ;
  assign \$21  = | b[9:0];
  assign \$22  = ~ \$21 ;
  assign \$23  = b_top & \$22 ;
  assign \$24  = a_zero & \$23 ;
  assign specials[0] = \$20  | \$24 ;
  assign \$26  = | a[9:0];
  assign \$27  = ~ \$26 ;
  assign \$28  = a_top & \$27 ;
  assign \$29  = | b[9:0];
  assign \$30  = ~ \$29 ;
  assign \$31  = b_top & \$30 ;
  assign \$32  = \$28  | \$31 ;
  assign \$33  = ~ sign;
  assign specials[1] = \$32  & \$33 ;
  assign \$35  = | a[9:0];
  assign \$36  = ~ \$35 ;
  assign \$37  = a_top & \$36 ;
  assign \$38  = | b[9:0];
  assign \$39  = ~ \$38 ;
  assign \$40  = b_top & \$39 ;
  assign \$41  = \$37  | \$40 ;
  assign specials[2] = \$41  & sign;
  assign \$10 [5:0] = code;
  assign b_significand = { b_normal, b[9:0] };
  assign a_significand = { a_normal, a[9:0] };
endmodule

module align_22_l5_6(code, top, term, significand);
  input [5:0] code;
  wire [5:0] code;
  input [5:0] top;
  wire [5:0] top;
  output [26:0] term;
  wire [26:0] term;
  input [21:0] significand;
  wire [21:0] significand;
  wire [6:0] \$1 ;
  wire [26:0] \$2 ;
  wire [5:0] distance;
  wire [26:0] moved_1;
  wire [26:0] moved_16;
  wire [26:0] moved_2;
  wire [26:0] moved_4;
  wire [26:0] moved_8;
  wire moved_far;
  assign \$2  = ~ { moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far };
  assign term = moved_16 & \$2 ;
  assign { \$1 [6], moved_far, distance[4:0] } = top - code;
  assign moved_1 = distance[0] ? { 1'h0, significand, 4'h0 } : { significand, 5'h00 };
  assign moved_2 = distance[1] ? { 2'h0, moved_1[26:2] } : moved_1;
  assign moved_4 = distance[2] ? { 4'h0, moved_2[26:4] } : moved_2;
  assign moved_8 = distance[3] ? { 8'h00, moved_4[26:8] } : moved_4;
  assign moved_16 = distance[4] ? { 16'h0000, moved_8[26:16] } : moved_8;
  assign \$1 [5:0] = { moved_far, distance[4:0] };
  assign distance[5] = moved_far;
endmodule

module align_11_l15_6(code, top, term, significand);
  input [5:0] code;
  wire [5:0] code;
  input [5:0] top;
  wire [5:0] top;
  output [25:0] term;
  wire [25:0] term;
  input [10:0] significand;
  wire [10:0] significand;
  wire [6:0] \$1 ;
  wire [25:0] \$2 ;
  wire [5:0] distance;
  wire [25:0] moved_1;
  wire [25:0] moved_16;
  wire [25:0] moved_2;
  wire [25:0] moved_4;
  wire [25:0] moved_8;
  wire moved_far;
  assign \$2  = ~ { moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far };
  assign term = moved_16 & \$2 ;
  assign { \$1 [6], moved_far, distance[4:0] } = top - code;
  assign moved_1 = distance[0] ? { 1'h0, significand, 14'h0000 } : { significand, 15'h0000 };
  assign moved_2 = distance[1] ? { 2'h0, moved_1[25:2] } : moved_1;
  assign moved_4 = distance[2] ? { 4'h0, moved_2[25:4] } : moved_2;
  assign moved_8 = distance[3] ? { 8'h00, moved_4[25:8] } : moved_4;
  assign moved_16 = distance[4] ? { 16'h0000, moved_8[25:16] } : moved_8;
  assign \$1 [5:0] = { moved_far, distance[4:0] };
  assign distance[5] = moved_far;
endmodule

module dot_fp16_fp16_n16_f25_l21_o10rne_x7fff_p4(b, c, clk, d, a);
  input [255:0] b;
  wire [255:0] b;
  input [15:0] c;
  wire [15:0] c;
  input clk;
  wire clk;
  output [15:0] d;
  reg [15:0] d;
  input [255:0] a;
  wire [255:0] a;
  wire \$1 ;
  wire [26:0] \$100 ;
  wire \$102 ;
  wire [26:0] \$103 ;
  wire \$105 ;
  wire [26:0] \$106 ;
  wire \$108 ;
  wire [27:0] \$109 ;
  wire [26:0] \$110 ;
  wire \$112 ;
  wire [27:0] \$113 ;
  wire [26:0] \$114 ;
  wire \$116 ;
  wire [26:0] \$117 ;
  wire \$119 ;
  wire [26:0] \$120 ;
  wire \$122 ;
  wire [26:0] \$123 ;
  wire \$125 ;
  wire [26:0] \$126 ;
  wire \$128 ;
  wire [27:0] \$129 ;
  wire [26:0] \$130 ;
  wire \$132 ;
  wire [27:0] \$133 ;
  wire [26:0] \$134 ;
  wire \$136 ;
  wire [26:0] \$137 ;
  wire \$139 ;
  wire [26:0] \$140 ;
  wire \$142 ;
  wire [26:0] \$143 ;
  wire \$145 ;
  wire [26:0] \$146 ;
  wire \$148 ;
  wire [27:0] \$149 ;
  wire [26:0] \$150 ;
  wire \$152 ;
  wire [27:0] \$153 ;
  wire [26:0] \$154 ;
  wire \$156 ;
  wire [26:0] \$157 ;
  wire \$159 ;
  wire [26:0] \$160 ;
  wire \$162 ;
  wire [26:0] \$163 ;
  wire \$165 ;
  wire [26:0] \$166 ;
  wire \$168 ;
  wire [27:0] \$169 ;
  wire [26:0] \$170 ;
  wire \$172 ;
  wire [27:0] \$173 ;
  wire [27:0] \$176 ;
  wire [27:0] \$177 ;
  wire [28:0] \$178 ;
  wire [28:0] \$179 ;
  wire [28:0] \$180 ;
  wire [28:0] \$181 ;
  wire [25:0] \$182 ;
  wire \$184 ;
  wire [26:0] \$185 ;
  wire \$187 ;
  wire [25:0] \$188 ;
  wire \$19 ;
  wire \$190 ;
  wire [32:0] \$191 ;
  wire [26:0] \$192 ;
  wire \$194 ;
  wire [32:0] \$195 ;
  wire [28:0] \$196 ;
  wire [28:0] \$197 ;
  wire [28:0] \$198 ;
  wire [28:0] \$199 ;
  wire \$2 ;
  wire \$20 ;
  wire [32:0] \$200 ;
  wire [32:0] \$201 ;
  wire [28:0] \$202 ;
  wire [28:0] \$203 ;
  wire [32:0] \$204 ;
  wire [32:0] \$205 ;
  wire [32:0] \$206 ;
  wire [32:0] \$207 ;
  wire [32:0] \$208 ;
  wire [32:0] \$209 ;
  wire \$21 ;
  wire [33:0] \$210 ;
  wire [31:0] \$211 ;
  wire [32:0] \$212 ;
  wire \$217 ;
  wire \$218 ;
  wire \$22 ;
  wire \$221 ;
  wire \$222 ;
  wire \$225 ;
  wire \$226 ;
  wire \$229 ;
  wire \$23 ;
  wire \$230 ;
  wire \$233 ;
  wire \$234 ;
  wire \$237 ;
  wire \$238 ;
  wire \$241 ;
  wire \$242 ;
  wire \$245 ;
  wire \$246 ;
  wire \$249 ;
  wire \$250 ;
  wire \$253 ;
  wire \$254 ;
  wire \$257 ;
  wire \$258 ;
  wire \$261 ;
  wire \$262 ;
  wire \$265 ;
  wire \$266 ;
  wire \$269 ;
  wire \$270 ;
  wire \$273 ;
  wire \$274 ;
  wire \$292 ;
  wire \$293 ;
  wire [8:0] \$294 ;
  wire [5:0] \$295 ;
  wire \$296 ;
  wire \$297 ;
  wire \$298 ;
  wire [8:0] \$299 ;
  wire \$3 ;
  wire [8:0] \$300 ;
  wire [16:0] \$302 ;
  wire \$304 ;
  wire \$306 ;
  wire \$307 ;
  wire [17:0] \$308 ;
  wire \$309 ;
  wire [16:0] \$310 ;
  wire \$311 ;
  wire \$312 ;
  wire \$313 ;
  wire \$314 ;
  wire \$315 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire [5:0] \$4 ;
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
  wire [1:0] \$58 ;
  wire [2:0] \$59 ;
  wire \$6 ;
  wire [3:0] \$60 ;
  wire [4:0] \$61 ;
  wire [5:0] \$62 ;
  wire [6:0] \$63 ;
  wire [7:0] \$64 ;
  wire [8:0] \$65 ;
  wire [9:0] \$66 ;
  wire [10:0] \$67 ;
  wire [11:0] \$68 ;
  wire [12:0] \$69 ;
  wire [13:0] \$70 ;
  wire [14:0] \$71 ;
  wire [15:0] \$72 ;
  wire [16:0] \$73 ;
  wire [26:0] \$74 ;
  wire \$76 ;
  wire [26:0] \$77 ;
  wire \$79 ;
  wire [26:0] \$80 ;
  wire \$82 ;
  wire [26:0] \$83 ;
  wire \$85 ;
  wire [26:0] \$86 ;
  wire \$88 ;
  wire [27:0] \$89 ;
  wire [26:0] \$90 ;
  wire \$92 ;
  wire [27:0] \$93 ;
  wire [26:0] \$94 ;
  wire \$96 ;
  wire [26:0] \$97 ;
  wire \$99 ;
  wire [15:0] \$procmux$52_Y ;
  wire [5:0] \$procmux$57_Y ;
  reg [32:0] add_0;
  reg [5:0] add_1;
  reg [2:0] add_2;
  wire [26:0] align_0_term;
  wire [26:0] align_10_term;
  wire [26:0] align_11_term;
  wire [26:0] align_12_term;
  wire [26:0] align_13_term;
  wire [26:0] align_14_term;
  wire [26:0] align_15_term;
  wire [25:0] align_16_term;
  wire [26:0] align_1_term;
  wire [26:0] align_2_term;
  wire [26:0] align_3_term;
  wire [26:0] align_4_term;
  wire [26:0] align_5_term;
  wire [26:0] align_6_term;
  wire [26:0] align_7_term;
  wire [26:0] align_8_term;
  wire [26:0] align_9_term;
  wire c_normal;
  wire [10:0] c_significand;
  wire c_top;
  wire [5:0] code_c;
  wire [5:0] field;
  wire [5:0] larger_0_0;
  wire [5:0] larger_0_1;
  wire [5:0] larger_0_2;
  wire [5:0] larger_0_3;
  wire [5:0] larger_0_4;
  wire [5:0] larger_0_5;
  wire [5:0] larger_0_6;
  wire [5:0] larger_0_7;
  wire [5:0] larger_0_8;
  wire [5:0] larger_1_0;
  wire [5:0] larger_1_1;
  wire [5:0] larger_1_2;
  wire [5:0] larger_1_3;
  wire [5:0] larger_2_0;
  wire [5:0] larger_2_1;
  wire [5:0] larger_3_0;
  wire [5:0] larger_4_0;
  wire [5:0] left;
  wire [32:0] left_1;
  wire [32:0] left_16;
  wire [32:0] left_2;
  wire [32:0] left_32;
  wire [32:0] left_4;
  wire [32:0] left_8;
  wire [31:0] magnitude;
  reg [5:0] maximum_0;
  reg maximum_1;
  reg maximum_10;
  reg maximum_11;
  reg maximum_12;
  reg maximum_13;
  reg maximum_14;
  reg maximum_15;
  reg maximum_16;
  reg maximum_17;
  reg [21:0] maximum_18;
  reg [21:0] maximum_19;
  reg maximum_2;
  reg [21:0] maximum_20;
  reg [21:0] maximum_21;
  reg [21:0] maximum_22;
  reg [21:0] maximum_23;
  reg [21:0] maximum_24;
  reg [21:0] maximum_25;
  reg [21:0] maximum_26;
  reg [21:0] maximum_27;
  reg [21:0] maximum_28;
  reg [21:0] maximum_29;
  reg maximum_3;
  reg [21:0] maximum_30;
  reg [21:0] maximum_31;
  reg [21:0] maximum_32;
  reg [21:0] maximum_33;
  reg [10:0] maximum_34;
  reg [5:0] maximum_35;
  reg [5:0] maximum_36;
  reg [5:0] maximum_37;
  reg [5:0] maximum_38;
  reg [5:0] maximum_39;
  reg maximum_4;
  reg [5:0] maximum_40;
  reg [5:0] maximum_41;
  reg [5:0] maximum_42;
  reg [5:0] maximum_43;
  reg [5:0] maximum_44;
  reg [5:0] maximum_45;
  reg [5:0] maximum_46;
  reg [5:0] maximum_47;
  reg [5:0] maximum_48;
  reg [5:0] maximum_49;
  reg maximum_5;
  reg [5:0] maximum_50;
  reg [5:0] maximum_51;
  reg [2:0] maximum_52;
  reg maximum_6;
  reg maximum_7;
  reg maximum_8;
  reg maximum_9;
  reg multiply_0;
  reg multiply_1;
  reg multiply_10;
  reg multiply_11;
  reg multiply_12;
  reg multiply_13;
  reg multiply_14;
  reg multiply_15;
  reg multiply_16;
  reg [21:0] multiply_17;
  reg [21:0] multiply_18;
  reg [21:0] multiply_19;
  reg multiply_2;
  reg [21:0] multiply_20;
  reg [21:0] multiply_21;
  reg [21:0] multiply_22;
  reg [21:0] multiply_23;
  reg [21:0] multiply_24;
  reg [21:0] multiply_25;
  reg [21:0] multiply_26;
  reg [21:0] multiply_27;
  reg [21:0] multiply_28;
  reg [21:0] multiply_29;
  reg multiply_3;
  reg [21:0] multiply_30;
  reg [21:0] multiply_31;
  reg [21:0] multiply_32;
  reg [10:0] multiply_33;
  reg [5:0] multiply_34;
  reg [5:0] multiply_35;
  reg [5:0] multiply_36;
  reg [5:0] multiply_37;
  reg [5:0] multiply_38;
  reg [5:0] multiply_39;
  reg multiply_4;
  reg [5:0] multiply_40;
  reg [5:0] multiply_41;
  reg [5:0] multiply_42;
  reg [5:0] multiply_43;
  reg [5:0] multiply_44;
  reg [5:0] multiply_45;
  reg [5:0] multiply_46;
  reg [5:0] multiply_47;
  reg [5:0] multiply_48;
  reg [5:0] multiply_49;
  reg multiply_5;
  reg [5:0] multiply_50;
  reg [2:0] multiply_51;
  reg multiply_6;
  reg multiply_7;
  reg multiply_8;
  reg multiply_9;
  wire [4:0] negatives;
  wire [16:0] pattern;
  wire [5:0] product_0_code;
  wire product_0_sign;
  wire [21:0] product_0_significand;
  wire [2:0] product_0_specials;
  wire [5:0] product_10_code;
  wire product_10_sign;
  wire [21:0] product_10_significand;
  wire [2:0] product_10_specials;
  wire [5:0] product_11_code;
  wire product_11_sign;
  wire [21:0] product_11_significand;
  wire [2:0] product_11_specials;
  wire [5:0] product_12_code;
  wire product_12_sign;
  wire [21:0] product_12_significand;
  wire [2:0] product_12_specials;
  wire [5:0] product_13_code;
  wire product_13_sign;
  wire [21:0] product_13_significand;
  wire [2:0] product_13_specials;
  wire [5:0] product_14_code;
  wire product_14_sign;
  wire [21:0] product_14_significand;
  wire [2:0] product_14_specials;
  wire [5:0] product_15_code;
  wire product_15_sign;
  wire [21:0] product_15_significand;
  wire [2:0] product_15_specials;
  wire [5:0] product_1_code;
  wire product_1_sign;
  wire [21:0] product_1_significand;
  wire [2:0] product_1_specials;
  wire [5:0] product_2_code;
  wire product_2_sign;
  wire [21:0] product_2_significand;
  wire [2:0] product_2_specials;
  wire [5:0] product_3_code;
  wire product_3_sign;
  wire [21:0] product_3_significand;
  wire [2:0] product_3_specials;
  wire [5:0] product_4_code;
  wire product_4_sign;
  wire [21:0] product_4_significand;
  wire [2:0] product_4_specials;
  wire [5:0] product_5_code;
  wire product_5_sign;
  wire [21:0] product_5_significand;
  wire [2:0] product_5_specials;
  wire [5:0] product_6_code;
  wire product_6_sign;
  wire [21:0] product_6_significand;
  wire [2:0] product_6_specials;
  wire [5:0] product_7_code;
  wire product_7_sign;
  wire [21:0] product_7_significand;
  wire [2:0] product_7_specials;
  wire [5:0] product_8_code;
  wire product_8_sign;
  wire [21:0] product_8_significand;
  wire [2:0] product_8_specials;
  wire [5:0] product_9_code;
  wire product_9_sign;
  wire [21:0] product_9_significand;
  wire [2:0] product_9_specials;
  wire [15:0] result;
  wire signed [7:0] room;
  wire [15:0] round_0;
  wire [14:0] rounded;
  wire short;
  wire [2:0] specials;
  wire [32:0] total;
  wire [27:0] tree_carry_19;
  wire [27:0] tree_carry_22;
  wire [27:0] tree_carry_25;
  wire [27:0] tree_carry_28;
  wire [27:0] tree_carry_31;
  wire tree_carry_34;
  wire [27:0] tree_carry_37;
  wire [28:0] tree_carry_40;
  wire [28:0] tree_carry_43;
  wire [32:0] tree_carry_46;
  wire [28:0] tree_carry_49;
  wire [28:0] tree_carry_52;
  wire [32:0] tree_carry_55;
  wire [28:0] tree_carry_58;
  wire [32:0] tree_carry_61;
  wire [32:0] tree_carry_64;
  wire [32:0] tree_carry_67;
  wire [27:0] tree_half_19;
  wire [27:0] tree_half_22;
  wire [27:0] tree_half_25;
  wire [27:0] tree_half_28;
  wire [27:0] tree_half_31;
  wire tree_half_34;
  wire [27:0] tree_half_37;
  wire [28:0] tree_half_40;
  wire [28:0] tree_half_43;
  wire [32:0] tree_half_46;
  wire [28:0] tree_half_49;
  wire [28:0] tree_half_52;
  wire [32:0] tree_half_55;
  wire [28:0] tree_half_58;
  wire [32:0] tree_half_61;
  wire [32:0] tree_half_64;
  wire [32:0] tree_half_67;
  wire [27:0] tree_sum_19;
  wire [27:0] tree_sum_22;
  wire [27:0] tree_sum_25;
  wire [27:0] tree_sum_28;
  wire [27:0] tree_sum_31;
  wire tree_sum_34;
  wire [27:0] tree_sum_37;
  wire [28:0] tree_sum_40;
  wire [28:0] tree_sum_43;
  wire [32:0] tree_sum_46;
  wire [28:0] tree_sum_49;
  wire [28:0] tree_sum_52;
  wire [32:0] tree_sum_55;
  wire [28:0] tree_sum_58;
  wire [32:0] tree_sum_61;
  wire [32:0] tree_sum_64;
  wire [32:0] tree_sum_67;
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
  wire zeros_empty_1_1;
  wire zeros_empty_1_2;
  wire zeros_empty_1_3;
  wire zeros_empty_1_4;
  wire zeros_empty_1_5;
  wire zeros_empty_1_6;
  wire zeros_empty_1_7;
  wire zeros_empty_2_1;
  wire zeros_empty_2_2;
  wire zeros_empty_2_3;
  wire zeros_empty_3_1;
  assign c_normal = | c[14:10];
  assign c_top = & c[14:10];
  assign \$1  = | c[14:0];
  assign \$2  = ~ c_normal;
  assign \$3  = c[10] | \$2 ;
  assign \$4  = { c[14:11], \$3  } + 4'he;
  assign code_c = \$1  ? \$4  : 6'h00;
  assign \$5  = | c[9:0];
  assign \$6  = c_top & \$5 ;
  assign specials[0] = | { \$6 , product_15_specials[0], product_14_specials[0], product_13_specials[0], product_12_specials[0], product_11_specials[0], product_10_specials[0], product_9_specials[0], product_8_specials[0], product_7_specials[0], product_6_specials[0], product_5_specials[0], product_4_specials[0], product_3_specials[0], product_2_specials[0], product_1_specials[0], product_0_specials[0] };
  assign \$19  = | c[9:0];
  assign \$20  = ~ \$19 ;
  assign \$21  = c_top & \$20 ;
  assign \$22  = ~ c[15];
  assign \$23  = \$21  & \$22 ;
  assign specials[1] = | { \$23 , product_15_specials[1], product_14_specials[1], product_13_specials[1], product_12_specials[1], product_11_specials[1], product_10_specials[1], product_9_specials[1], product_8_specials[1], product_7_specials[1], product_6_specials[1], product_5_specials[1], product_4_specials[1], product_3_specials[1], product_2_specials[1], product_1_specials[1], product_0_specials[1] };
  assign \$36  = | c[9:0];
  assign \$37  = ~ \$36 ;
  assign \$38  = c_top & \$37 ;
  assign \$39  = \$38  & c[15];
  assign specials[2] = | { \$39 , product_15_specials[2], product_14_specials[2], product_13_specials[2], product_12_specials[2], product_11_specials[2], product_10_specials[2], product_9_specials[2], product_8_specials[2], product_7_specials[2], product_6_specials[2], product_5_specials[2], product_4_specials[2], product_3_specials[2], product_2_specials[2], product_1_specials[2], product_0_specials[2] };
  assign \$41  = multiply_34 < multiply_35;
  assign larger_0_0 = \$41  ? multiply_35 : multiply_34;
  assign \$42  = multiply_36 < multiply_37;
  assign larger_0_1 = \$42  ? multiply_37 : multiply_36;
  assign \$43  = multiply_38 < multiply_39;
  assign larger_0_2 = \$43  ? multiply_39 : multiply_38;
  assign \$44  = multiply_40 < multiply_41;
  assign larger_0_3 = \$44  ? multiply_41 : multiply_40;
  assign \$45  = multiply_42 < multiply_43;
  assign larger_0_4 = \$45  ? multiply_43 : multiply_42;
  assign \$46  = multiply_44 < multiply_45;
  assign larger_0_5 = \$46  ? multiply_45 : multiply_44;
  assign \$47  = multiply_46 < multiply_47;
  assign larger_0_6 = \$47  ? multiply_47 : multiply_46;
  assign \$48  = multiply_48 < multiply_49;
  assign larger_0_7 = \$48  ? multiply_49 : multiply_48;
  assign \$49  = multiply_50 < 4'h8;
  assign larger_0_8 = \$49  ? 6'h08 : multiply_50;
  assign \$50  = larger_0_0 < larger_0_1;
  assign larger_1_0 = \$50  ? larger_0_1 : larger_0_0;
  assign \$51  = larger_0_2 < larger_0_3;
  assign larger_1_1 = \$51  ? larger_0_3 : larger_0_2;
  assign \$52  = larger_0_4 < larger_0_5;
  assign larger_1_2 = \$52  ? larger_0_5 : larger_0_4;
  assign \$53  = larger_0_6 < larger_0_7;
  assign larger_1_3 = \$53  ? larger_0_7 : larger_0_6;
  assign \$54  = larger_1_0 < larger_1_1;
  assign larger_2_0 = \$54  ? larger_1_1 : larger_1_0;
  assign \$55  = larger_1_2 < larger_1_3;
  assign larger_2_1 = \$55  ? larger_1_3 : larger_1_2;
  assign \$56  = larger_2_0 < larger_2_1;
  assign larger_3_0 = \$56  ? larger_2_1 : larger_2_0;
  assign \$57  = larger_3_0 < larger_0_8;
  assign larger_4_0 = \$57  ? larger_0_8 : larger_3_0;
  assign \$58  = maximum_1 + maximum_2;
  assign \$59  = \$58  + maximum_3;
  assign \$60  = \$59  + maximum_4;
  assign \$61  = \$60  + maximum_5;
  assign \$62  = \$61  + maximum_6;
  assign \$63  = \$62  + maximum_7;
  assign \$64  = \$63  + maximum_8;
  assign \$65  = \$64  + maximum_9;
  assign \$66  = \$65  + maximum_10;
  assign \$67  = \$66  + maximum_11;
  assign \$68  = \$67  + maximum_12;
  assign \$69  = \$68  + maximum_13;
  assign \$70  = \$69  + maximum_14;
  assign \$71  = \$70  + maximum_15;
  assign \$72  = \$71  + maximum_16;
  assign { \$73 [16:5], negatives } = \$72  + maximum_17;
  assign \$74  = align_1_term ^ { maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2 };
  assign \$76  = ~ maximum_2;
  assign \$77  = align_2_term ^ { maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3 };
  assign \$79  = ~ maximum_3;
  assign tree_half_19 = { \$76 , \$74  } ^ { \$79 , \$77  };
  assign \$80  = align_3_term ^ { maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4 };
  assign \$82  = ~ maximum_4;
  assign tree_sum_19 = tree_half_19 ^ { \$82 , \$80  };
  assign \$83  = align_1_term ^ { maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2 };
  assign \$85  = ~ maximum_2;
  assign \$86  = align_2_term ^ { maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3 };
  assign \$88  = ~ maximum_3;
  assign \$89  = { \$85 , \$83  } & { \$88 , \$86  };
  assign \$90  = align_3_term ^ { maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4 };
  assign \$92  = ~ maximum_4;
  assign \$93  = tree_half_19 & { \$92 , \$90  };
  assign tree_carry_19 = \$89  | \$93 ;
  assign \$94  = align_4_term ^ { maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5 };
  assign \$96  = ~ maximum_5;
  assign \$97  = align_5_term ^ { maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6 };
  assign \$99  = ~ maximum_6;
  assign tree_half_22 = { \$96 , \$94  } ^ { \$99 , \$97  };
  assign \$100  = align_6_term ^ { maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7 };
  assign \$102  = ~ maximum_7;
  assign tree_sum_22 = tree_half_22 ^ { \$102 , \$100  };
  assign \$103  = align_4_term ^ { maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5 };
  assign \$105  = ~ maximum_5;
  assign \$106  = align_5_term ^ { maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6 };
  assign \$108  = ~ maximum_6;
  assign \$109  = { \$105 , \$103  } & { \$108 , \$106  };
  assign \$110  = align_6_term ^ { maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7 };
  assign \$112  = ~ maximum_7;
  assign \$113  = tree_half_22 & { \$112 , \$110  };
  assign tree_carry_22 = \$109  | \$113 ;
  assign \$114  = align_7_term ^ { maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8 };
  assign \$116  = ~ maximum_8;
  assign \$117  = align_8_term ^ { maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9 };
  assign \$119  = ~ maximum_9;
  assign tree_half_25 = { \$116 , \$114  } ^ { \$119 , \$117  };
  assign \$120  = align_9_term ^ { maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10 };
  assign \$122  = ~ maximum_10;
  assign tree_sum_25 = tree_half_25 ^ { \$122 , \$120  };
  assign \$123  = align_7_term ^ { maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8 };
  assign \$125  = ~ maximum_8;
  assign \$126  = align_8_term ^ { maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9 };
  assign \$128  = ~ maximum_9;
  assign \$129  = { \$125 , \$123  } & { \$128 , \$126  };
  assign \$130  = align_9_term ^ { maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10 };
  assign \$132  = ~ maximum_10;
  assign \$133  = tree_half_25 & { \$132 , \$130  };
  assign tree_carry_25 = \$129  | \$133 ;
  assign \$134  = align_10_term ^ { maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11 };
  assign \$136  = ~ maximum_11;
  assign \$137  = align_11_term ^ { maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12 };
  assign \$139  = ~ maximum_12;
  assign tree_half_28 = { \$136 , \$134  } ^ { \$139 , \$137  };
  assign \$140  = align_12_term ^ { maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13 };
  assign \$142  = ~ maximum_13;
  assign tree_sum_28 = tree_half_28 ^ { \$142 , \$140  };
  assign \$143  = align_10_term ^ { maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11 };
  assign \$145  = ~ maximum_11;
  assign \$146  = align_11_term ^ { maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12 };
  assign \$148  = ~ maximum_12;
  assign \$149  = { \$145 , \$143  } & { \$148 , \$146  };
  assign \$150  = align_12_term ^ { maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13 };
  assign \$152  = ~ maximum_13;
  assign \$153  = tree_half_28 & { \$152 , \$150  };
  assign tree_carry_28 = \$149  | \$153 ;
  assign \$154  = align_13_term ^ { maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14 };
  assign \$156  = ~ maximum_14;
  assign \$157  = align_14_term ^ { maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15 };
  assign \$159  = ~ maximum_15;
  assign tree_half_31 = { \$156 , \$154  } ^ { \$159 , \$157  };
  assign \$160  = align_15_term ^ { maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16 };
  assign \$162  = ~ maximum_16;
  assign tree_sum_31 = tree_half_31 ^ { \$162 , \$160  };
  assign \$163  = align_13_term ^ { maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14 };
  assign \$165  = ~ maximum_14;
  assign \$166  = align_14_term ^ { maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15 };
  assign \$168  = ~ maximum_15;
  assign \$169  = { \$165 , \$163  } & { \$168 , \$166  };
  assign \$170  = align_15_term ^ { maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16 };
  assign \$172  = ~ maximum_16;
  assign \$173  = tree_half_31 & { \$172 , \$170  };
  assign tree_carry_31 = \$169  | \$173 ;
  assign tree_half_37 = tree_sum_19 ^ tree_sum_22;
  assign tree_sum_37 = tree_half_37 ^ tree_sum_25;
  assign \$176  = tree_sum_19 & tree_sum_22;
  assign \$177  = tree_half_37 & tree_sum_25;
  assign tree_carry_37 = \$176  | \$177 ;
  assign tree_half_40 = { 1'h0, tree_sum_28 } ^ { 1'h0, tree_sum_31 };
  assign tree_sum_40 = tree_half_40 ^ { tree_carry_19, 1'h0 };
  assign \$178  = { 1'h0, tree_sum_28 } & { 1'h0, tree_sum_31 };
  assign \$179  = tree_half_40 & { tree_carry_19, 1'h0 };
  assign tree_carry_40 = \$178  | \$179 ;
  assign tree_half_43 = { tree_carry_22, 1'h0 } ^ { tree_carry_25, 1'h0 };
  assign tree_sum_43 = tree_half_43 ^ { tree_carry_28, 1'h0 };
  assign \$180  = { tree_carry_22, 1'h0 } & { tree_carry_25, 1'h0 };
  assign \$181  = tree_half_43 & { tree_carry_28, 1'h0 };
  assign tree_carry_43 = \$180  | \$181 ;
  assign \$182  = align_16_term ^ { maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17 };
  assign \$184  = ~ maximum_17;
  assign tree_half_46 = { 4'h0, tree_carry_31, 1'h0 } ^ { 6'h21, \$184 , \$182  };
  assign \$185  = align_0_term ^ { maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1 };
  assign \$187  = ~ maximum_1;
  assign tree_sum_46 = tree_half_46 ^ { 5'h07, \$187 , \$185  };
  assign \$188  = align_16_term ^ { maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17 };
  assign \$190  = ~ maximum_17;
  assign \$191  = { 4'h0, tree_carry_31, 1'h0 } & { 6'h21, \$190 , \$188  };
  assign \$192  = align_0_term ^ { maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1 };
  assign \$194  = ~ maximum_1;
  assign \$195  = tree_half_46 & { 5'h07, \$194 , \$192  };
  assign tree_carry_46 = \$191  | \$195 ;
  assign tree_half_49 = { 24'h200000, negatives } ^ { 1'h0, tree_sum_37 };
  assign tree_sum_49 = tree_half_49 ^ { tree_carry_37, 1'h0 };
  assign \$196  = { 24'h200000, negatives } & { 1'h0, tree_sum_37 };
  assign \$197  = tree_half_49 & { tree_carry_37, 1'h0 };
  assign tree_carry_49 = \$196  | \$197 ;
  assign tree_half_52 = tree_sum_40 ^ { tree_carry_40[27:0], 1'h0 };
  assign tree_sum_52 = tree_half_52 ^ tree_sum_43;
  assign \$198  = tree_sum_40 & { tree_carry_40[27:0], 1'h0 };
  assign \$199  = tree_half_52 & tree_sum_43;
  assign tree_carry_52 = \$198  | \$199 ;
  assign tree_half_55 = { 3'h0, tree_carry_43, 1'h0 } ^ tree_sum_46;
  assign tree_sum_55 = tree_half_55 ^ { tree_carry_46[31:0], 1'h0 };
  assign \$200  = { 3'h0, tree_carry_43, 1'h0 } & tree_sum_46;
  assign \$201  = tree_half_55 & { tree_carry_46[31:0], 1'h0 };
  assign tree_carry_55 = \$200  | \$201 ;
  assign tree_half_58 = tree_sum_49 ^ { tree_carry_49[27:0], 1'h0 };
  assign tree_sum_58 = tree_half_58 ^ tree_sum_52;
  assign \$202  = tree_sum_49 & { tree_carry_49[27:0], 1'h0 };
  assign \$203  = tree_half_58 & tree_sum_52;
  assign tree_carry_58 = \$202  | \$203 ;
  assign tree_half_61 = { 3'h0, tree_carry_52, 1'h0 } ^ tree_sum_55;
  assign tree_sum_61 = tree_half_61 ^ { tree_carry_55[31:0], 1'h0 };
  assign \$204  = { 3'h0, tree_carry_52, 1'h0 } & tree_sum_55;
  assign \$205  = tree_half_61 & { tree_carry_55[31:0], 1'h0 };
  assign tree_carry_61 = \$204  | \$205 ;
  assign tree_half_64 = { 4'h0, tree_sum_58 } ^ { 3'h0, tree_carry_58, 1'h0 };
  assign tree_sum_64 = tree_half_64 ^ tree_sum_61;
  assign \$206  = { 4'h0, tree_sum_58 } & { 3'h0, tree_carry_58, 1'h0 };
  assign \$207  = tree_half_64 & tree_sum_61;
  assign tree_carry_64 = \$206  | \$207 ;
  assign tree_half_67 = { tree_carry_61[31:0], 1'h0 } ^ { 2'h0, tree_carry_64[29:0], 1'h0 };
  assign tree_sum_67 = tree_half_67 ^ tree_sum_64;
  assign \$208  = { tree_carry_61[31:0], 1'h0 } & { 2'h0, tree_carry_64[29:0], 1'h0 };
  assign \$209  = tree_half_67 & tree_sum_64;
  assign tree_carry_67 = \$208  | \$209 ;
  assign { \$210 [33], total } = tree_sum_67 + { tree_carry_67[31:0], 1'h0 };
  assign \$211  = add_0[31:0] ^ { add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32], add_0[32] };
  assign { \$212 [32], magnitude } = \$211  + add_0[32];
  assign zeros_0_0 = ~ magnitude[1];
  assign \$217  = ~ magnitude[2];
  assign \$218  = ~ magnitude[3];
  assign zeros_empty_0_1 = \$217  & \$218 ;
  assign zeros_0_1 = ~ magnitude[3];
  assign \$221  = ~ magnitude[4];
  assign \$222  = ~ magnitude[5];
  assign zeros_empty_0_2 = \$221  & \$222 ;
  assign zeros_0_2 = ~ magnitude[5];
  assign \$225  = ~ magnitude[6];
  assign \$226  = ~ magnitude[7];
  assign zeros_empty_0_3 = \$225  & \$226 ;
  assign zeros_0_3 = ~ magnitude[7];
  assign \$229  = ~ magnitude[8];
  assign \$230  = ~ magnitude[9];
  assign zeros_empty_0_4 = \$229  & \$230 ;
  assign zeros_0_4 = ~ magnitude[9];
  assign \$233  = ~ magnitude[10];
  assign \$234  = ~ magnitude[11];
  assign zeros_empty_0_5 = \$233  & \$234 ;
  assign zeros_0_5 = ~ magnitude[11];
  assign \$237  = ~ magnitude[12];
  assign \$238  = ~ magnitude[13];
  assign zeros_empty_0_6 = \$237  & \$238 ;
  assign zeros_0_6 = ~ magnitude[13];
  assign \$241  = ~ magnitude[14];
  assign \$242  = ~ magnitude[15];
  assign zeros_empty_0_7 = \$241  & \$242 ;
  assign zeros_0_7 = ~ magnitude[15];
  assign \$245  = ~ magnitude[16];
  assign \$246  = ~ magnitude[17];
  assign zeros_empty_0_8 = \$245  & \$246 ;
  assign zeros_0_8 = ~ magnitude[17];
  assign \$249  = ~ magnitude[18];
  assign \$250  = ~ magnitude[19];
  assign zeros_empty_0_9 = \$249  & \$250 ;
  assign zeros_0_9 = ~ magnitude[19];
  assign \$253  = ~ magnitude[20];
  assign \$254  = ~ magnitude[21];
  assign zeros_empty_0_10 = \$253  & \$254 ;
  assign zeros_0_10 = ~ magnitude[21];
  assign \$257  = ~ magnitude[22];
  assign \$258  = ~ magnitude[23];
  assign zeros_empty_0_11 = \$257  & \$258 ;
  assign zeros_0_11 = ~ magnitude[23];
  assign \$261  = ~ magnitude[24];
  assign \$262  = ~ magnitude[25];
  assign zeros_empty_0_12 = \$261  & \$262 ;
  assign zeros_0_12 = ~ magnitude[25];
  assign \$265  = ~ magnitude[26];
  assign \$266  = ~ magnitude[27];
  assign zeros_empty_0_13 = \$265  & \$266 ;
  assign zeros_0_13 = ~ magnitude[27];
  assign \$269  = ~ magnitude[28];
  assign \$270  = ~ magnitude[29];
  assign zeros_empty_0_14 = \$269  & \$270 ;
  assign zeros_0_14 = ~ magnitude[29];
  assign \$273  = ~ magnitude[30];
  assign \$274  = ~ magnitude[31];
  assign zeros_empty_0_15 = \$273  & \$274 ;
  assign zeros_0_15 = ~ magnitude[31];
  assign zeros_1_0[0] = zeros_empty_0_1 ? zeros_0_0 : zeros_0_1;
  assign zeros_empty_1_1 = zeros_empty_0_2 & zeros_empty_0_3;
  assign zeros_1_1[0] = zeros_empty_0_3 ? zeros_0_2 : zeros_0_3;
  assign zeros_empty_1_2 = zeros_empty_0_4 & zeros_empty_0_5;
  assign zeros_1_2[0] = zeros_empty_0_5 ? zeros_0_4 : zeros_0_5;
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
  assign zeros_2_0[1:0] = zeros_empty_1_1 ? { zeros_empty_0_1, zeros_1_0[0] } : { zeros_empty_0_3, zeros_1_1[0] };
  assign zeros_empty_2_1 = zeros_empty_1_2 & zeros_empty_1_3;
  assign zeros_2_1[1:0] = zeros_empty_1_3 ? { zeros_empty_0_5, zeros_1_2[0] } : { zeros_empty_0_7, zeros_1_3[0] };
  assign zeros_empty_2_2 = zeros_empty_1_4 & zeros_empty_1_5;
  assign zeros_2_2[1:0] = zeros_empty_1_5 ? { zeros_empty_0_9, zeros_1_4[0] } : { zeros_empty_0_11, zeros_1_5[0] };
  assign zeros_empty_2_3 = zeros_empty_1_6 & zeros_empty_1_7;
  assign zeros_2_3[1:0] = zeros_empty_1_7 ? { zeros_empty_0_13, zeros_1_6[0] } : { zeros_empty_0_15, zeros_1_7[0] };
  assign zeros_3_0[2:0] = zeros_empty_2_1 ? { zeros_empty_1_1, zeros_2_0[1:0] } : { zeros_empty_1_3, zeros_2_1[1:0] };
  assign zeros_empty_3_1 = zeros_empty_2_2 & zeros_empty_2_3;
  assign zeros_3_1[2:0] = zeros_empty_2_3 ? { zeros_empty_1_5, zeros_2_2[1:0] } : { zeros_empty_1_7, zeros_2_3[1:0] };
  assign zeros_4_0[3:0] = zeros_empty_3_1 ? { zeros_empty_2_1, zeros_3_0[2:0] } : { zeros_empty_2_3, zeros_3_1[2:0] };
  assign room = add_1 + 8'hf7;
  assign short = $signed(room) < $signed({ 1'h0, zeros_empty_3_1, zeros_4_0[3:0] });
  assign \$292  = $signed(room) < $signed(1'h1);
  assign \$293  = short & \$292 ;
  assign \$294  = $signed(room) + $signed(2'h1);
  assign \$295  = { zeros_empty_3_1, zeros_4_0[3:0] } + 1'h1;
  assign \$296  = | magnitude;
  assign \$297  = ~ \$296 ;
  assign \$298  = short | \$297 ;
  assign \$299  = $signed(room) - $signed({ 1'h0, zeros_empty_3_1, zeros_4_0[3:0] });
  assign { \$300 [8:6], field } = \$298  ? 9'h000 : \$299 ;
  assign left_32 = left[5] ? { magnitude[0], 32'h00000000 } : { 1'h0, magnitude };
  assign left_16 = left[4] ? { left_32[16:0], 16'h0000 } : left_32;
  assign left_8 = left[3] ? { left_16[24:0], 8'h00 } : left_16;
  assign left_4 = left[2] ? { left_8[28:0], 4'h0 } : left_8;
  assign left_2 = left[1] ? { left_4[30:0], 2'h0 } : left_4;
  assign left_1 = left[0] ? { left_2[31:0], 1'h0 } : left_2;
  assign \$302  = { field, 10'h000 } + left_1[32:22];
  assign \$304  = | left_1[20:0];
  assign \$306  = \$304  | left_1[22];
  assign \$307  = left_1[21] & \$306 ;
  assign { \$308 [17], pattern } = \$302  + \$307 ;
  assign \$309  = pattern >= 15'h7c00;
  assign { \$310 [16:15], rounded } = \$309  ? 17'h07c00 : pattern;
  assign \$311  = add_2[1] & add_2[2];
  assign \$312  = add_2[0] | \$311 ;
  assign \$313  = add_2[1] | add_2[2];
  assign \$314  = | rounded;
  assign \$315  = add_0[32] & \$314 ;
  always @(posedge clk)
    multiply_0 <= product_0_sign;
  always @(posedge clk)
    multiply_1 <= product_1_sign;
  always @(posedge clk)
    multiply_2 <= product_2_sign;
  always @(posedge clk)
    multiply_3 <= product_3_sign;
  always @(posedge clk)
    multiply_4 <= product_4_sign;
  always @(posedge clk)
    multiply_5 <= product_5_sign;
  always @(posedge clk)
    multiply_6 <= product_6_sign;
  always @(posedge clk)
    multiply_7 <= product_7_sign;
  always @(posedge clk)
    multiply_8 <= product_8_sign;
  always @(posedge clk)
    multiply_9 <= product_9_sign;
  always @(posedge clk)
    multiply_10 <= product_10_sign;
  always @(posedge clk)
    multiply_11 <= product_11_sign;
  always @(posedge clk)
    multiply_12 <= product_12_sign;
  always @(posedge clk)
    multiply_13 <= product_13_sign;
  always @(posedge clk)
    multiply_14 <= product_14_sign;
  always @(posedge clk)
    multiply_15 <= product_15_sign;
  always @(posedge clk)
    multiply_16 <= c[15];
  always @(posedge clk)
    multiply_17 <= product_0_significand;
  always @(posedge clk)
    multiply_18 <= product_1_significand;
  always @(posedge clk)
    multiply_19 <= product_2_significand;
  always @(posedge clk)
    multiply_20 <= product_3_significand;
  always @(posedge clk)
    multiply_21 <= product_4_significand;
  always @(posedge clk)
    multiply_22 <= product_5_significand;
  always @(posedge clk)
    multiply_23 <= product_6_significand;
  always @(posedge clk)
    multiply_24 <= product_7_significand;
  always @(posedge clk)
    multiply_25 <= product_8_significand;
  always @(posedge clk)
    multiply_26 <= product_9_significand;
  always @(posedge clk)
    multiply_27 <= product_10_significand;
  always @(posedge clk)
    multiply_28 <= product_11_significand;
  always @(posedge clk)
    multiply_29 <= product_12_significand;
  always @(posedge clk)
    multiply_30 <= product_13_significand;
  always @(posedge clk)
    multiply_31 <= product_14_significand;
  always @(posedge clk)
    multiply_32 <= product_15_significand;
  always @(posedge clk)
    multiply_33 <= { c_normal, c[9:0] };
  always @(posedge clk)
    multiply_34 <= product_0_code;
  always @(posedge clk)
    multiply_35 <= product_1_code;
  always @(posedge clk)
    multiply_36 <= product_2_code;
  always @(posedge clk)
    multiply_37 <= product_3_code;
  always @(posedge clk)
    multiply_38 <= product_4_code;
  always @(posedge clk)
    multiply_39 <= product_5_code;
  always @(posedge clk)
    multiply_40 <= product_6_code;
  always @(posedge clk)
    multiply_41 <= product_7_code;
  always @(posedge clk)
    multiply_42 <= product_8_code;
  always @(posedge clk)
    multiply_43 <= product_9_code;
  always @(posedge clk)
    multiply_44 <= product_10_code;
  always @(posedge clk)
    multiply_45 <= product_11_code;
  always @(posedge clk)
    multiply_46 <= product_12_code;
  always @(posedge clk)
    multiply_47 <= product_13_code;
  always @(posedge clk)
    multiply_48 <= product_14_code;
  always @(posedge clk)
    multiply_49 <= product_15_code;
  always @(posedge clk)
    multiply_50 <= code_c;
  always @(posedge clk)
    multiply_51 <= specials;
  always @(posedge clk)
    maximum_0 <= larger_4_0;
  always @(posedge clk)
    maximum_1 <= multiply_0;
  always @(posedge clk)
    maximum_2 <= multiply_1;
  always @(posedge clk)
    maximum_3 <= multiply_2;
  always @(posedge clk)
    maximum_4 <= multiply_3;
  always @(posedge clk)
    maximum_5 <= multiply_4;
  always @(posedge clk)
    maximum_6 <= multiply_5;
  always @(posedge clk)
    maximum_7 <= multiply_6;
  always @(posedge clk)
    maximum_8 <= multiply_7;
  always @(posedge clk)
    maximum_9 <= multiply_8;
  always @(posedge clk)
    maximum_10 <= multiply_9;
  always @(posedge clk)
    maximum_11 <= multiply_10;
  always @(posedge clk)
    maximum_12 <= multiply_11;
  always @(posedge clk)
    maximum_13 <= multiply_12;
  always @(posedge clk)
    maximum_14 <= multiply_13;
  always @(posedge clk)
    maximum_15 <= multiply_14;
  always @(posedge clk)
    maximum_16 <= multiply_15;
  always @(posedge clk)
    maximum_17 <= multiply_16;
  always @(posedge clk)
    maximum_18 <= multiply_17;
  always @(posedge clk)
    maximum_19 <= multiply_18;
  always @(posedge clk)
    maximum_20 <= multiply_19;
  always @(posedge clk)
    maximum_21 <= multiply_20;
  always @(posedge clk)
    maximum_22 <= multiply_21;
  always @(posedge clk)
    maximum_23 <= multiply_22;
  always @(posedge clk)
    maximum_24 <= multiply_23;
  always @(posedge clk)
    maximum_25 <= multiply_24;
  always @(posedge clk)
    maximum_26 <= multiply_25;
  always @(posedge clk)
    maximum_27 <= multiply_26;
  always @(posedge clk)
    maximum_28 <= multiply_27;
  always @(posedge clk)
    maximum_29 <= multiply_28;
  always @(posedge clk)
    maximum_30 <= multiply_29;
  always @(posedge clk)
    maximum_31 <= multiply_30;
  always @(posedge clk)
    maximum_32 <= multiply_31;
  always @(posedge clk)
    maximum_33 <= multiply_32;
  always @(posedge clk)
    maximum_34 <= multiply_33;
  always @(posedge clk)
    maximum_35 <= multiply_34;
  always @(posedge clk)
    maximum_36 <= multiply_35;
  always @(posedge clk)
    maximum_37 <= multiply_36;
  always @(posedge clk)
    maximum_38 <= multiply_37;
  always @(posedge clk)
    maximum_39 <= multiply_38;
  always @(posedge clk)
    maximum_40 <= multiply_39;
  always @(posedge clk)
    maximum_41 <= multiply_40;
  always @(posedge clk)
    maximum_42 <= multiply_41;
  always @(posedge clk)
    maximum_43 <= multiply_42;
  always @(posedge clk)
    maximum_44 <= multiply_43;
  always @(posedge clk)
    maximum_45 <= multiply_44;
  always @(posedge clk)
    maximum_46 <= multiply_45;
  always @(posedge clk)
    maximum_47 <= multiply_46;
  always @(posedge clk)
    maximum_48 <= multiply_47;
  always @(posedge clk)
    maximum_49 <= multiply_48;
  always @(posedge clk)
    maximum_50 <= multiply_49;
  always @(posedge clk)
    maximum_51 <= multiply_50;
  always @(posedge clk)
    maximum_52 <= multiply_51;
  always @(posedge clk)
    add_0 <= total;
  always @(posedge clk)
    add_1 <= maximum_0;
  always @(posedge clk)
    add_2 <= maximum_52;
  always @(posedge clk)
    d <= result;
  assign \$procmux$52_Y  = \$313  ? { add_2[2], 15'h7c00 } : { \$315 , rounded };
  assign result = \$312  ? 16'h7fff : \$procmux$52_Y ;
  assign \$procmux$57_Y  = short ? \$294 [5:0] : \$295 ;
  assign left = \$293  ? 6'h00 : \$procmux$57_Y ;
  align_22_l5_6 align_0 (
    .code(maximum_35),
    .significand(maximum_18),
    .term(align_0_term),
    .top(maximum_0)
  );
  align_22_l5_6 align_1 (
    .code(maximum_36),
    .significand(maximum_19),
    .term(align_1_term),
    .top(maximum_0)
  );
  align_22_l5_6 align_10 (
    .code(maximum_45),
    .significand(maximum_28),
    .term(align_10_term),
    .top(maximum_0)
  );
  align_22_l5_6 align_11 (
    .code(maximum_46),
    .significand(maximum_29),
    .term(align_11_term),
    .top(maximum_0)
  );
  align_22_l5_6 align_12 (
    .code(maximum_47),
    .significand(maximum_30),
    .term(align_12_term),
    .top(maximum_0)
  );
  align_22_l5_6 align_13 (
    .code(maximum_48),
    .significand(maximum_31),
    .term(align_13_term),
    .top(maximum_0)
  );
  align_22_l5_6 align_14 (
    .code(maximum_49),
    .significand(maximum_32),
    .term(align_14_term),
    .top(maximum_0)
  );
  align_22_l5_6 align_15 (
    .code(maximum_50),
    .significand(maximum_33),
    .term(align_15_term),
    .top(maximum_0)
  );
  align_11_l15_6 align_16 (
    .code(maximum_51),
    .significand(maximum_34),
    .term(align_16_term),
    .top(maximum_0)
  );
  align_22_l5_6 align_2 (
    .code(maximum_37),
    .significand(maximum_20),
    .term(align_2_term),
    .top(maximum_0)
  );
  align_22_l5_6 align_3 (
    .code(maximum_38),
    .significand(maximum_21),
    .term(align_3_term),
    .top(maximum_0)
  );
  align_22_l5_6 align_4 (
    .code(maximum_39),
    .significand(maximum_22),
    .term(align_4_term),
    .top(maximum_0)
  );
  align_22_l5_6 align_5 (
    .code(maximum_40),
    .significand(maximum_23),
    .term(align_5_term),
    .top(maximum_0)
  );
  align_22_l5_6 align_6 (
    .code(maximum_41),
    .significand(maximum_24),
    .term(align_6_term),
    .top(maximum_0)
  );
  align_22_l5_6 align_7 (
    .code(maximum_42),
    .significand(maximum_25),
    .term(align_7_term),
    .top(maximum_0)
  );
  align_22_l5_6 align_8 (
    .code(maximum_43),
    .significand(maximum_26),
    .term(align_8_term),
    .top(maximum_0)
  );
  align_22_l5_6 align_9 (
    .code(maximum_44),
    .significand(maximum_27),
    .term(align_9_term),
    .top(maximum_0)
  );
  product_fp16_6_28 product_0 (
    .a(a[15:0]),
    .b(b[15:0]),
    .code(product_0_code),
    .sign(product_0_sign),
    .significand(product_0_significand),
    .specials(product_0_specials)
  );
  product_fp16_6_28 product_1 (
    .a(a[31:16]),
    .b(b[31:16]),
    .code(product_1_code),
    .sign(product_1_sign),
    .significand(product_1_significand),
    .specials(product_1_specials)
  );
  product_fp16_6_28 product_10 (
    .a(a[175:160]),
    .b(b[175:160]),
    .code(product_10_code),
    .sign(product_10_sign),
    .significand(product_10_significand),
    .specials(product_10_specials)
  );
  product_fp16_6_28 product_11 (
    .a(a[191:176]),
    .b(b[191:176]),
    .code(product_11_code),
    .sign(product_11_sign),
    .significand(product_11_significand),
    .specials(product_11_specials)
  );
  product_fp16_6_28 product_12 (
    .a(a[207:192]),
    .b(b[207:192]),
    .code(product_12_code),
    .sign(product_12_sign),
    .significand(product_12_significand),
    .specials(product_12_specials)
  );
  product_fp16_6_28 product_13 (
    .a(a[223:208]),
    .b(b[223:208]),
    .code(product_13_code),
    .sign(product_13_sign),
    .significand(product_13_significand),
    .specials(product_13_specials)
  );
  product_fp16_6_28 product_14 (
    .a(a[239:224]),
    .b(b[239:224]),
    .code(product_14_code),
    .sign(product_14_sign),
    .significand(product_14_significand),
    .specials(product_14_specials)
  );
  product_fp16_6_28 product_15 (
    .a(a[255:240]),
    .b(b[255:240]),
    .code(product_15_code),
    .sign(product_15_sign),
    .significand(product_15_significand),
    .specials(product_15_specials)
  );
  product_fp16_6_28 product_2 (
    .a(a[47:32]),
    .b(b[47:32]),
    .code(product_2_code),
    .sign(product_2_sign),
    .significand(product_2_significand),
    .specials(product_2_specials)
  );
  product_fp16_6_28 product_3 (
    .a(a[63:48]),
    .b(b[63:48]),
    .code(product_3_code),
    .sign(product_3_sign),
    .significand(product_3_significand),
    .specials(product_3_specials)
  );
  product_fp16_6_28 product_4 (
    .a(a[79:64]),
    .b(b[79:64]),
    .code(product_4_code),
    .sign(product_4_sign),
    .significand(product_4_significand),
    .specials(product_4_specials)
  );
  product_fp16_6_28 product_5 (
    .a(a[95:80]),
    .b(b[95:80]),
    .code(product_5_code),
    .sign(product_5_sign),
    .significand(product_5_significand),
    .specials(product_5_specials)
  );
  product_fp16_6_28 product_6 (
    .a(a[111:96]),
    .b(b[111:96]),
    .code(product_6_code),
    .sign(product_6_sign),
    .significand(product_6_significand),
    .specials(product_6_specials)
  );
  product_fp16_6_28 product_7 (
    .a(a[127:112]),
    .b(b[127:112]),
    .code(product_7_code),
    .sign(product_7_sign),
    .significand(product_7_significand),
    .specials(product_7_specials)
  );
  product_fp16_6_28 product_8 (
    .a(a[143:128]),
    .b(b[143:128]),
    .code(product_8_code),
    .sign(product_8_sign),
    .significand(product_8_significand),
    .specials(product_8_specials)
  );
  product_fp16_6_28 product_9 (
    .a(a[159:144]),
    .b(b[159:144]),
    .code(product_9_code),
    .sign(product_9_sign),
    .significand(product_9_significand),
    .specials(product_9_specials)
  );
  assign \$212 [31:0] = magnitude;
  assign \$210 [32:0] = total;
  assign \$73 [4:0] = negatives;
  assign \$300 [5:0] = field;
  assign \$308 [16:0] = pattern;
  assign \$310 [14:0] = rounded;
  assign round_0 = d;
  assign zeros_4_0[4] = zeros_empty_3_1;
  assign zeros_3_1[3] = zeros_empty_2_3;
  assign zeros_3_0[3] = zeros_empty_2_1;
  assign zeros_2_3[2] = zeros_empty_1_7;
  assign zeros_2_2[2] = zeros_empty_1_5;
  assign zeros_2_1[2] = zeros_empty_1_3;
  assign zeros_2_0[2] = zeros_empty_1_1;
  assign zeros_1_7[1] = zeros_empty_0_15;
  assign zeros_1_6[1] = zeros_empty_0_13;
  assign zeros_1_5[1] = zeros_empty_0_11;
  assign zeros_1_4[1] = zeros_empty_0_9;
  assign zeros_1_3[1] = zeros_empty_0_7;
  assign zeros_1_2[1] = zeros_empty_0_5;
  assign zeros_1_1[1] = zeros_empty_0_3;
  assign zeros_1_0[1] = zeros_empty_0_1;
  assign tree_carry_34 = 1'h0;
  assign tree_sum_34 = 1'h1;
  assign tree_half_34 = 1'h0;
  assign c_significand = { c_normal, c[9:0] };
endmodule

module pe_dot_fp16_fp16_n16_f25_l21_o10rne_x7fff_p4(b, load, swap, c, clk, a_next, b_next, swap_next, d, a);
  input [255:0] b;
  wire [255:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [15:0] c;
  wire [15:0] c;
  input clk;
  wire clk;
  output [255:0] a_next;
  reg [255:0] a_next;
  output [255:0] b_next;
  reg [255:0] b_next;
  output swap_next;
  reg swap_next;
  output [15:0] d;
  wire [15:0] d;
  input [255:0] a;
  wire [255:0] a;
  wire [255:0] \$1 ;
  wire [255:0] \$2 ;
  wire [255:0] a_held;
  wire [255:0] shadow;
  wire swap_held;
  wire [15:0] unit_d;
  reg [255:0] weight;
  assign \$1  = load ? b : b_next;
  assign \$2  = swap ? b_next : weight;
  always @(posedge clk)
    a_next <= a;
  always @(posedge clk)
    swap_next <= swap;
  always @(posedge clk)
    b_next <= \$1 ;
  always @(posedge clk)
    weight <= \$2 ;
  dot_fp16_fp16_n16_f25_l21_o10rne_x7fff_p4 unit (
    .a(a_next),
    .b(weight),
    .c(c),
    .clk(clk),
    .d(d)
  );
  assign unit_d = d;
  assign shadow = b_next;
  assign swap_held = swap_next;
  assign a_held = a_next;
endmodule

module row_tree_dot_fp16_fp16_n16_f25_l21_o10rne_x7fff_p4_x4(b, load, swap, c, clk, b_next, d, a);
  input [1023:0] b;
  wire [1023:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [63:0] c;
  wire [63:0] c;
  input clk;
  wire clk;
  output [1023:0] b_next;
  wire [1023:0] b_next;
  output [63:0] d;
  wire [63:0] d;
  input [255:0] a;
  wire [255:0] a;
  wire [255:0] \$1 ;
  wire \$2 ;
  wire [255:0] \$3 ;
  wire \$4 ;
  wire [255:0] \$5 ;
  wire \$6 ;
  wire [255:0] \$7 ;
  wire \$8 ;
  wire [255:0] pe_0_b_next;
  wire [15:0] pe_0_d;
  wire [255:0] pe_1_b_next;
  wire [15:0] pe_1_d;
  wire [255:0] pe_2_b_next;
  wire [15:0] pe_2_d;
  wire [255:0] pe_3_b_next;
  wire [15:0] pe_3_d;
  pe_dot_fp16_fp16_n16_f25_l21_o10rne_x7fff_p4 pe_0 (
    .a(a),
    .a_next(\$1 ),
    .b(b[255:0]),
    .b_next(pe_0_b_next),
    .c(c[15:0]),
    .clk(clk),
    .d(pe_0_d),
    .load(load),
    .swap(swap),
    .swap_next(\$2 )
  );
  pe_dot_fp16_fp16_n16_f25_l21_o10rne_x7fff_p4 pe_1 (
    .a(a),
    .a_next(\$3 ),
    .b(b[511:256]),
    .b_next(pe_1_b_next),
    .c(c[31:16]),
    .clk(clk),
    .d(pe_1_d),
    .load(load),
    .swap(swap),
    .swap_next(\$4 )
  );
  pe_dot_fp16_fp16_n16_f25_l21_o10rne_x7fff_p4 pe_2 (
    .a(a),
    .a_next(\$5 ),
    .b(b[767:512]),
    .b_next(pe_2_b_next),
    .c(c[47:32]),
    .clk(clk),
    .d(pe_2_d),
    .load(load),
    .swap(swap),
    .swap_next(\$6 )
  );
  pe_dot_fp16_fp16_n16_f25_l21_o10rne_x7fff_p4 pe_3 (
    .a(a),
    .a_next(\$7 ),
    .b(b[1023:768]),
    .b_next(pe_3_b_next),
    .c(c[63:48]),
    .clk(clk),
    .d(pe_3_d),
    .load(load),
    .swap(swap),
    .swap_next(\$8 )
  );
  assign d = { pe_3_d, pe_2_d, pe_1_d, pe_0_d };
  assign b_next = { pe_3_b_next, pe_2_b_next, pe_1_b_next, pe_0_b_next };
endmodule

module array_tree_dot_fp16_fp16_n16_f25_l21_o10rne_x7fff_p4_1x4(b, load, swap, c, clk, d, a);
  input [1023:0] b;
  wire [1023:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [63:0] c;
  wire [63:0] c;
  input clk;
  wire clk;
  output [63:0] d;
  wire [63:0] d;
  input [255:0] a;
  wire [255:0] a;
  wire [1023:0] \$1 ;
  wire [63:0] row_0_d;
  row_tree_dot_fp16_fp16_n16_f25_l21_o10rne_x7fff_p4_x4 row_0 (
    .a(a),
    .b(b),
    .b_next(\$1 ),
    .c(c),
    .clk(clk),
    .d(d),
    .load(load),
    .swap(swap)
  );
  assign row_0_d = d;
endmodule

module dot_tree_1x4_fp16_fp16_n16_f25_l21_o10rne_x7fff_p4_d7(s_axis_a_tdata, s_axis_a_tlast, s_axis_a_tuser, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, s_axis_c_tvalid, s_axis_c_tdata, s_axis_c_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, s_axis_c_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
  input [255:0] s_axis_a_tdata;
  wire [255:0] s_axis_a_tdata;
  input s_axis_a_tlast;
  wire s_axis_a_tlast;
  input [2:0] s_axis_a_tuser;
  wire [2:0] s_axis_a_tuser;
  input s_axis_b_tvalid;
  wire s_axis_b_tvalid;
  input [1023:0] s_axis_b_tdata;
  wire [1023:0] s_axis_b_tdata;
  input s_axis_b_tlast;
  wire s_axis_b_tlast;
  input s_axis_c_tvalid;
  wire s_axis_c_tvalid;
  input [63:0] s_axis_c_tdata;
  wire [63:0] s_axis_c_tdata;
  input s_axis_c_tlast;
  wire s_axis_c_tlast;
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
  output s_axis_c_tready;
  wire s_axis_c_tready;
  output m_axis_tvalid;
  wire m_axis_tvalid;
  output [63:0] m_axis_tdata;
  wire [63:0] m_axis_tdata;
  output m_axis_tlast;
  wire m_axis_tlast;
  output framing_error;
  reg framing_error;
  input s_axis_a_tvalid;
  wire s_axis_a_tvalid;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [1:0] \$12 ;
  wire [1:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [3:0] \$18 ;
  wire [3:0] \$19 ;
  wire [3:0] \$20 ;
  wire [3:0] \$21 ;
  wire [3:0] \$22 ;
  wire [3:0] \$23 ;
  wire \$24 ;
  wire [3:0] \$25 ;
  wire [3:0] \$26 ;
  wire [3:0] \$27 ;
  wire [4:0] \$28 ;
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
  wire [6:0] \$44 ;
  wire [3:0] \$45 ;
  wire \$46 ;
  wire [4:0] \$47 ;
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
  wire [6:0] \$77 ;
  wire [63:0] \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire [2:0] \$82 ;
  wire [2:0] \$83 ;
  wire [2:0] \$84 ;
  wire [2:0] \$85 ;
  wire [27:0] \$86 ;
  wire [2:0] \$87 ;
  wire [9:0] \$88 ;
  wire [2:0] \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire [2:0] \$procmux$13_Y ;
  wire [2:0] \$procmux$15_Y ;
  wire [2:0] \$procmux$17_Y ;
  wire \$procmux$1_Y ;
  wire [2:0] \$procmux$21_Y ;
  wire [2:0] \$procmux$23_Y ;
  wire [2:0] \$procmux$27_Y ;
  wire [2:0] \$procmux$31_Y ;
  wire \$procmux$35_Y ;
  wire \$procmux$38_Y ;
  wire \$procmux$43_Y ;
  wire \$procmux$47_Y ;
  reg \$signal ;
  reg \$signal$22 ;
  reg [2:0] \$signal$24 ;
  reg [2:0] \$signal$25 ;
  wire [63:0] \$signal$35 ;
  reg [2:0] \$signal$43 ;
  wire allowed;
  wire [63:0] array_d;
  wire error;
  reg [2:0] flying;
  reg [27:0] flying_tokens;
  reg holding;
  wire landed;
  reg [9:0] landing;
  wire load;
  reg [6:0] read;
  wire [63:0] results;
  wire [63:0] ring_m_axis_tdata;
  wire ring_m_axis_tlast;
  wire ring_m_axis_tvalid;
  wire ring_released;
  wire [63:0] ring_running;
  reg [2:0] slot;
  wire step;
  wire swap;
  reg [2:0] taken;
  wire takes_c;
  wire [6:0] token;
  wire \token.final ;
  wire \token.first ;
  wire \token.last ;
  wire [2:0] \token.slot ;
  wire \token.valid ;
  assign \$8  = \$7  | s_axis_c_tvalid;
  assign s_axis_a_tready = allowed & \$8 ;
  assign \$9  = ~ \$signal$22 ;
  assign \$10  = ! holding;
  assign s_axis_b_tready = \$9  & \$10 ;
  assign \$11  = allowed & takes_c;
  assign s_axis_c_tready = \$11  & s_axis_a_tvalid;
  assign load = s_axis_b_tvalid & s_axis_b_tready;
  assign step = s_axis_a_tvalid & s_axis_a_tready;
  assign swap = step & \$signal ;
  assign \$12  = \$signal$22  + load;
  assign \$14  = holding - 1'h1;
  assign \$15  = ~ s_axis_a_tuser[1];
  assign \$16  = s_axis_a_tlast & \$15 ;
  assign \$17  = slot == 3'h6;
  assign \$18  = slot + 1'h1;
  assign \$19  = \$17  ? 4'h0 : \$18 ;
  assign \$20  = \$16  ? { 1'h0, \$signal$43  } : \$19 ;
  assign \$21  = taken + 1'h1;
  assign \$22  = s_axis_a_tlast ? 4'h0 : \$21 ;
  assign \$23  = taken + 1'h1;
  assign \$24  = slot == 3'h6;
  assign \$25  = slot + 1'h1;
  assign \$26  = \$24  ? 4'h0 : \$25 ;
  assign \$27  = flying + step;
  assign \$28  = \$27  - flying_tokens[21];
  assign \$29  = ! slot;
  assign \$30  = slot == 1'h1;
  assign \$31  = slot == 2'h2;
  assign \$32  = slot == 2'h3;
  assign \$33  = slot == 3'h4;
  assign \$34  = slot == 3'h5;
  assign \$35  = slot == 3'h6;
  assign \$36  = flying_tokens[23] & flying_tokens[21];
  assign \$37  = ! flying_tokens[27:25];
  assign \$38  = flying_tokens[27:25] == 1'h1;
  assign \$39  = flying_tokens[27:25] == 2'h2;
  assign \$40  = flying_tokens[27:25] == 2'h3;
  assign \$41  = flying_tokens[27:25] == 3'h4;
  assign \$42  = flying_tokens[27:25] == 3'h5;
  assign \$43  = flying_tokens[27:25] == 3'h6;
  assign \$44  = { \$43 , \$42 , \$41 , \$40 , \$39 , \$38 , \$37  } & { flying_tokens[21], flying_tokens[21], flying_tokens[21], flying_tokens[21], flying_tokens[21], flying_tokens[21], flying_tokens[21] };
  assign \$45  = \$signal$25  + ring_released;
  assign \$46  = step & s_axis_a_tuser[0];
  assign \$47  = \$45  - \$46 ;
  assign \$48  = ! \$signal$22 ;
  assign \$49  = s_axis_b_tlast != \$48 ;
  assign \$50  = load & \$49 ;
  assign \$51  = taken == 3'h6;
  assign \$52  = step & \$51 ;
  assign \$53  = ~ s_axis_a_tlast;
  assign \$54  = \$52  & \$53 ;
  assign \$55  = s_axis_a_tuser[0] & s_axis_a_tuser[1];
  assign \$56  = ~ \$55 ;
  assign \$57  = \$54  & \$56 ;
  assign \$58  = \$50  | \$57 ;
  assign \$59  = step & takes_c;
  assign \$60  = s_axis_a_tlast != s_axis_c_tlast;
  assign \$61  = \$59  & \$60 ;
  assign \$62  = \$58  | \$61 ;
  assign \$63  = ! slot;
  assign \$64  = slot == 1'h1;
  assign \$65  = slot == 2'h2;
  assign \$66  = slot == 2'h3;
  assign \$67  = slot == 3'h4;
  assign \$68  = slot == 3'h5;
  assign \$69  = slot == 3'h6;
  assign \$70  = step & s_axis_a_tuser[0];
  assign \$71  = step & s_axis_a_tuser[0];
  assign \$72  = step & s_axis_a_tuser[0];
  assign \$73  = step & s_axis_a_tuser[0];
  assign \$74  = step & s_axis_a_tuser[0];
  assign \$75  = step & s_axis_a_tuser[0];
  assign \$76  = step & s_axis_a_tuser[0];
  assign \$77  = { \$69 , \$68 , \$67 , \$66 , \$65 , \$64 , \$63  } & { \$76 , \$75 , \$74 , \$73 , \$72 , \$71 , \$70  };
  assign \$78  = s_axis_c_tdata & { takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c };
  always @(posedge clk)
    \$signal  <= \$79 ;
  always @(posedge clk)
    \$signal$22  <= \$80 ;
  always @(posedge clk)
    holding <= \$81 ;
  always @(posedge clk)
    slot <= \$82 ;
  always @(posedge clk)
    taken <= \$83 ;
  always @(posedge clk)
    \$signal$24  <= \$84 ;
  always @(posedge clk)
    \$signal$43  <= \$85 ;
  always @(posedge clk)
    flying_tokens <= \$86 ;
  always @(posedge clk)
    flying <= \$87 ;
  always @(posedge clk)
    read <= { \$35 , \$34 , \$33 , \$32 , \$31 , \$30 , \$29  };
  always @(posedge clk)
    landing <= \$88 ;
  always @(posedge clk)
    \$signal$25  <= \$89 ;
  always @(posedge clk)
    framing_error <= \$90 ;
  assign \$1  = ~ \$signal ;
  assign \$3  = \$1  | \$signal$22 ;
  assign \$4  = | \$signal$25 ;
  assign \$5  = flying < \$signal$24 ;
  assign \$6  = s_axis_a_tuser[0] ? \$4  : \$5 ;
  assign allowed = \$3  & \$6 ;
  assign takes_c = s_axis_a_tuser[0] & s_axis_a_tuser[2];
  assign \$7  = ~ takes_c;
  assign \$procmux$1_Y  = \$62  ? 1'h1 : framing_error;
  assign \$86  = rst ? 28'h0000000 : { flying_tokens[20:0], slot, s_axis_a_tlast, s_axis_a_tuser[1:0], step };
  assign \$procmux$13_Y  = s_axis_a_tuser[1] ? \$26 [2:0] : \$signal$43 ;
  assign \$procmux$15_Y  = s_axis_a_tlast ? \$procmux$13_Y  : \$signal$43 ;
  assign \$procmux$17_Y  = step ? \$procmux$15_Y  : \$signal$43 ;
  assign \$85  = rst ? 3'h0 : \$procmux$17_Y ;
  assign \$procmux$21_Y  = s_axis_a_tlast ? \$23 [2:0] : \$signal$24 ;
  assign \$procmux$23_Y  = step ? \$procmux$21_Y  : \$signal$24 ;
  assign \$84  = rst ? 3'h0 : \$procmux$23_Y ;
  assign \$procmux$27_Y  = step ? \$22 [2:0] : taken;
  assign \$83  = rst ? 3'h0 : \$procmux$27_Y ;
  assign \$90  = rst ? 1'h0 : \$procmux$1_Y ;
  assign \$procmux$31_Y  = step ? \$20 [2:0] : slot;
  assign \$82  = rst ? 3'h0 : \$procmux$31_Y ;
  assign \$procmux$35_Y  = holding ? \$14 [0] : holding;
  assign \$procmux$38_Y  = swap ? 1'h0 : \$procmux$35_Y ;
  assign \$81  = rst ? 1'h0 : \$procmux$38_Y ;
  assign \$procmux$43_Y  = swap ? 1'h0 : \$12 [0];
  assign \$80  = rst ? 1'h0 : \$procmux$43_Y ;
  assign \$procmux$47_Y  = step ? s_axis_a_tlast : \$signal ;
  assign \$79  = rst ? 1'h1 : \$procmux$47_Y ;
  assign \$89  = rst ? 3'h7 : \$47 [2:0];
  assign \$88  = rst ? 10'h000 : { \$44 , flying_tokens[24], \$36 , flying_tokens[22] };
  assign \$87  = rst ? 3'h0 : \$28 [2:0];
  array_tree_dot_fp16_fp16_n16_f25_l21_o10rne_x7fff_p4_1x4 array (
    .a(s_axis_a_tdata),
    .b(s_axis_b_tdata),
    .c(\$signal$35 ),
    .clk(clk),
    .d(results),
    .load(load),
    .swap(swap)
  );
  ring_tree_4_lane_sums_16_x7 ring (
    .clk(clk),
    .\initial (\$78 ),
    .m_axis_tdata(m_axis_tdata),
    .m_axis_tlast(m_axis_tlast),
    .m_axis_tready(m_axis_tready),
    .m_axis_tvalid(m_axis_tvalid),
    .read(read),
    .released(ring_released),
    .results(results),
    .rst(rst),
    .running(\$signal$35 ),
    .token(landing),
    .write(\$77 )
  );
  assign \token.slot  = slot;
  assign \token.last  = s_axis_a_tlast;
  assign \token.final  = s_axis_a_tuser[1];
  assign \token.first  = s_axis_a_tuser[0];
  assign \token.valid  = step;
  assign error = framing_error;
  assign ring_m_axis_tlast = m_axis_tlast;
  assign ring_m_axis_tdata = m_axis_tdata;
  assign ring_m_axis_tvalid = m_axis_tvalid;
  assign array_d = results;
  assign ring_running = \$signal$35 ;
  assign landed = flying_tokens[21];
  assign token = { slot, s_axis_a_tlast, s_axis_a_tuser[1:0], step };
endmodule
