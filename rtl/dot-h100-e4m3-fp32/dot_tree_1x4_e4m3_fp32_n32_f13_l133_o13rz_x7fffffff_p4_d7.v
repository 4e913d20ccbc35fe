// dot_tree_1x4_e4m3_fp32_n32_f13_l133_o13rz_x7fffffff_p4_d7: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=dot, inputs=e4m3, output=fp32, block=32, fraction_bits=13, floor=-133, out_fraction_bits=13, rounding=rz, subnormals=True, normalised=False, nan=2147483647, overflow=infinity, array=tree, stages=4, rows=1, cols=4, depth=7

module lane_sums_32_x7(\initial , token, result, read, fetch, clk, rst, running, word, write);
  input [31:0] \initial ;
  wire [31:0] \initial ;
  input [9:0] token;
  wire [9:0] token;
  input [31:0] result;
  wire [31:0] result;
  input [6:0] read;
  wire [6:0] read;
  input fetch;
  wire fetch;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [31:0] running;
  wire [31:0] running;
  output [31:0] word;
  reg [31:0] word;
  input [6:0] write;
  wire [6:0] write;
  wire [31:0] \$1 ;
  wire [31:0] \$10 ;
  wire [31:0] \$11 ;
  wire [31:0] \$12 ;
  wire [31:0] \$13 ;
  wire [31:0] \$14 ;
  wire [31:0] \$15 ;
  wire [31:0] \$16 ;
  wire [31:0] \$17 ;
  wire [31:0] \$18 ;
  wire [31:0] \$19 ;
  wire [31:0] \$2 ;
  wire [31:0] \$20 ;
  wire [31:0] \$21 ;
  wire [31:0] \$22 ;
  wire [31:0] \$23 ;
  wire [31:0] \$24 ;
  wire [31:0] \$25 ;
  wire [31:0] \$26 ;
  wire [31:0] \$27 ;
  wire [31:0] \$28 ;
  wire [31:0] \$29 ;
  wire [31:0] \$3 ;
  wire [31:0] \$30 ;
  wire [31:0] \$31 ;
  wire [31:0] \$32 ;
  wire [6:0] \$33 ;
  wire [31:0] \$34 ;
  wire [31:0] \$4 ;
  wire [31:0] \$5 ;
  wire [31:0] \$6 ;
  wire [31:0] \$7 ;
  wire [31:0] \$8 ;
  wire [31:0] \$9 ;
  wire [31:0] \$procmux$101_Y ;
  wire [31:0] \$procmux$105_Y ;
  wire [6:0] \$procmux$77_Y ;
  wire [31:0] \$procmux$81_Y ;
  wire [31:0] \$procmux$85_Y ;
  wire [31:0] \$procmux$89_Y ;
  wire [31:0] \$procmux$93_Y ;
  wire [31:0] \$procmux$97_Y ;
  wire [31:0] \$signal ;
  reg [6:0] pointer;
  reg [31:0] word_0;
  reg [31:0] word_1;
  reg [31:0] word_2;
  reg [31:0] word_3;
  reg [31:0] word_4;
  reg [31:0] word_5;
  reg [31:0] word_6;
  assign \$1  = word_0 & { pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0], pointer[0] };
  assign \$2  = word_1 & { pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1], pointer[1] };
  assign \$3  = \$1  | \$2 ;
  assign \$4  = word_2 & { pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2], pointer[2] };
  assign \$5  = word_3 & { pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3], pointer[3] };
  assign \$6  = \$4  | \$5 ;
  assign \$7  = \$3  | \$6 ;
  assign \$8  = word_4 & { pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4], pointer[4] };
  assign \$9  = word_5 & { pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5], pointer[5] };
  assign \$10  = \$8  | \$9 ;
  assign \$11  = word_6 & { pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6], pointer[6] };
  assign \$12  = \$10  | \$11 ;
  assign \$13  = \$7  | \$12 ;
  assign \$14  = word_0 & { read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0], read[0] };
  assign \$15  = word_1 & { read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1], read[1] };
  assign \$16  = \$14  | \$15 ;
  assign \$17  = word_2 & { read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2], read[2] };
  assign \$18  = word_3 & { read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3], read[3] };
  assign \$19  = \$17  | \$18 ;
  assign \$20  = \$16  | \$19 ;
  assign \$21  = word_4 & { read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4], read[4] };
  assign \$22  = word_5 & { read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5], read[5] };
  assign \$23  = \$21  | \$22 ;
  assign \$24  = word_6 & { read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6], read[6] };
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

module ring_tree_4_lane_sums_32_x7(\initial , read, token, results, m_axis_tready, clk, rst, running, released, m_axis_tvalid, m_axis_tdata, m_axis_tlast, write);
  input [127:0] \initial ;
  wire [127:0] \initial ;
  input [6:0] read;
  wire [6:0] read;
  input [9:0] token;
  wire [9:0] token;
  input [127:0] results;
  wire [127:0] results;
  input m_axis_tready;
  wire m_axis_tready;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output [127:0] running;
  wire [127:0] running;
  output released;
  wire released;
  output m_axis_tvalid;
  reg m_axis_tvalid;
  output [127:0] m_axis_tdata;
  wire [127:0] m_axis_tdata;
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
  wire [31:0] lane_0_running;
  wire [31:0] lane_0_word;
  wire [31:0] lane_1_running;
  wire [31:0] lane_1_word;
  wire [31:0] lane_2_running;
  wire [31:0] lane_2_word;
  wire [31:0] lane_3_running;
  wire [31:0] lane_3_word;
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
  lane_sums_32_x7 lane_0 (
    .clk(clk),
    .fetch(released),
    .\initial (\initial [31:0]),
    .read(read),
    .result(results[31:0]),
    .rst(rst),
    .running(lane_0_running),
    .token(token),
    .word(lane_0_word),
    .write(write)
  );
  lane_sums_32_x7 lane_1 (
    .clk(clk),
    .fetch(released),
    .\initial (\initial [63:32]),
    .read(read),
    .result(results[63:32]),
    .rst(rst),
    .running(lane_1_running),
    .token(token),
    .word(lane_1_word),
    .write(write)
  );
  lane_sums_32_x7 lane_2 (
    .clk(clk),
    .fetch(released),
    .\initial (\initial [95:64]),
    .read(read),
    .result(results[95:64]),
    .rst(rst),
    .running(lane_2_running),
    .token(token),
    .word(lane_2_word),
    .write(write)
  );
  lane_sums_32_x7 lane_3 (
    .clk(clk),
    .fetch(released),
    .\initial (\initial [127:96]),
    .read(read),
    .result(results[127:96]),
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

module product_e4m3_9_133(b, significand, code, sign, specials, a);
  input [7:0] b;
  wire [7:0] b;
  output [7:0] significand;
  wire [7:0] significand;
  output [8:0] code;
  wire [8:0] code;
  output sign;
  wire sign;
  output [2:0] specials;
  wire [2:0] specials;
  input [7:0] a;
  wire [7:0] a;
  wire \$1 ;
  wire \$11 ;
  wire \$12 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [4:0] \$8 ;
  wire [7:0] \$9 ;
  wire a_normal;
  wire [3:0] a_significand;
  wire a_zero;
  wire b_normal;
  wire [3:0] b_significand;
  wire b_zero;
  assign a_normal = | a[6:3];
  assign \$1  = | a[6:0];
  assign a_zero = ~ \$1 ;
  assign b_normal = | b[6:3];
  assign \$2  = | b[6:0];
  assign b_zero = ~ \$2 ;
  assign significand = { a_normal, a[2:0] } * { b_normal, b[2:0] };
  assign \$3  = a_zero | b_zero;
  assign \$4  = ~ a_normal;
  assign \$5  = a[3] | \$4 ;
  assign \$6  = ~ b_normal;
  assign \$7  = b[3] | \$6 ;
  assign \$8  = { a[6:4], \$5  } + { b[6:4], \$7  };
  assign \$9  = \$8  + 7'h78;
  assign code[7:0] = \$3  ? 8'h00 : \$9 ;
  assign sign = a[7] ^ b[7];
  assign \$11  = & a[6:0];
  assign \$12  = & b[6:0];
  assign specials[0] = \$11  | \$12 ;
  assign specials[2:1] = 2'h0;
  assign code[8] = 1'h0;
  assign b_significand = { b_normal, b[2:0] };
  assign a_significand = { a_normal, a[2:0] };
endmodule

module align_8_l7_9(code, top, term, significand);
  input [8:0] code;
  wire [8:0] code;
  input [8:0] top;
  wire [8:0] top;
  output [14:0] term;
  wire [14:0] term;
  input [7:0] significand;
  wire [7:0] significand;
  wire [9:0] \$1 ;
  wire [14:0] \$2 ;
  wire [8:0] distance;
  wire [14:0] moved_1;
  wire [14:0] moved_2;
  wire [14:0] moved_4;
  wire [14:0] moved_8;
  wire moved_far;
  assign term = moved_8 & \$2 ;
  assign { \$1 [9], distance } = top - code;
  assign moved_1 = distance[0] ? { 1'h0, significand, 6'h00 } : { significand, 7'h00 };
  assign moved_2 = distance[1] ? { 2'h0, moved_1[14:2] } : moved_1;
  assign moved_4 = distance[2] ? { 4'h0, moved_2[14:4] } : moved_2;
  assign moved_8 = distance[3] ? { 8'h00, moved_4[14:8] } : moved_4;
  assign moved_far = | distance[8:4];
  assign \$2  = ~ { moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far };
  assign \$1 [8:0] = distance;
endmodule

module align_24_r10_9(code, top, term, significand);
  input [8:0] code;
  wire [8:0] code;
  input [8:0] top;
  wire [8:0] top;
  output [13:0] term;
  wire [13:0] term;
  input [23:0] significand;
  wire [23:0] significand;
  wire [9:0] \$1 ;
  wire [13:0] \$2 ;
  wire [8:0] distance;
  wire [13:0] moved_1;
  wire [13:0] moved_2;
  wire [13:0] moved_4;
  wire [13:0] moved_8;
  wire moved_far;
  assign term = moved_8 & \$2 ;
  assign { \$1 [9], distance } = top - code;
  assign moved_1 = distance[0] ? { 1'h0, significand[23:11] } : significand[23:10];
  assign moved_2 = distance[1] ? { 2'h0, moved_1[13:2] } : moved_1;
  assign moved_4 = distance[2] ? { 4'h0, moved_2[13:4] } : moved_2;
  assign moved_8 = distance[3] ? { 8'h00, moved_4[13:8] } : moved_4;
  assign moved_far = | distance[8:4];
  assign \$2  = ~ { moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far };
  assign \$1 [8:0] = distance;
endmodule

module dot_e4m3_fp32_n32_f13_l133_o13rz_x7fffffff_p4(b, c, clk, d, a);
  input [255:0] b;
  wire [255:0] b;
  input [31:0] c;
  wire [31:0] c;
  input clk;
  wire clk;
  output [31:0] d;
  reg [31:0] d;
  input [255:0] a;
  wire [255:0] a;
  wire \$1 ;
  wire [27:0] \$100 ;
  wire [28:0] \$101 ;
  wire [29:0] \$102 ;
  wire [30:0] \$103 ;
  wire [31:0] \$104 ;
  wire [32:0] \$105 ;
  wire [14:0] \$106 ;
  wire \$108 ;
  wire [14:0] \$109 ;
  wire \$111 ;
  wire [14:0] \$112 ;
  wire \$114 ;
  wire [14:0] \$115 ;
  wire \$117 ;
  wire [14:0] \$118 ;
  wire \$120 ;
  wire [15:0] \$121 ;
  wire [14:0] \$122 ;
  wire \$124 ;
  wire [15:0] \$125 ;
  wire [14:0] \$126 ;
  wire \$128 ;
  wire [14:0] \$129 ;
  wire \$131 ;
  wire [14:0] \$132 ;
  wire \$134 ;
  wire [14:0] \$135 ;
  wire \$137 ;
  wire [14:0] \$138 ;
  wire \$140 ;
  wire [15:0] \$141 ;
  wire [14:0] \$142 ;
  wire \$144 ;
  wire [15:0] \$145 ;
  wire [14:0] \$146 ;
  wire \$148 ;
  wire [14:0] \$149 ;
  wire \$151 ;
  wire [14:0] \$152 ;
  wire \$154 ;
  wire [14:0] \$155 ;
  wire \$157 ;
  wire [14:0] \$158 ;
  wire \$160 ;
  wire [15:0] \$161 ;
  wire [14:0] \$162 ;
  wire \$164 ;
  wire [15:0] \$165 ;
  wire [14:0] \$166 ;
  wire \$168 ;
  wire [14:0] \$169 ;
  wire \$171 ;
  wire [14:0] \$172 ;
  wire \$174 ;
  wire [14:0] \$175 ;
  wire \$177 ;
  wire [14:0] \$178 ;
  wire \$180 ;
  wire [15:0] \$181 ;
  wire [14:0] \$182 ;
  wire \$184 ;
  wire [15:0] \$185 ;
  wire [14:0] \$186 ;
  wire \$188 ;
  wire [14:0] \$189 ;
  wire \$19 ;
  wire \$191 ;
  wire [14:0] \$192 ;
  wire \$194 ;
  wire [14:0] \$195 ;
  wire \$197 ;
  wire [14:0] \$198 ;
  wire \$2 ;
  wire \$20 ;
  wire \$200 ;
  wire [15:0] \$201 ;
  wire [14:0] \$202 ;
  wire \$204 ;
  wire [15:0] \$205 ;
  wire [14:0] \$206 ;
  wire \$208 ;
  wire [14:0] \$209 ;
  wire \$21 ;
  wire \$211 ;
  wire [14:0] \$212 ;
  wire \$214 ;
  wire [14:0] \$215 ;
  wire \$217 ;
  wire [14:0] \$218 ;
  wire \$22 ;
  wire \$220 ;
  wire [15:0] \$221 ;
  wire [14:0] \$222 ;
  wire \$224 ;
  wire [15:0] \$225 ;
  wire [14:0] \$226 ;
  wire \$228 ;
  wire [14:0] \$229 ;
  wire \$23 ;
  wire \$231 ;
  wire [14:0] \$232 ;
  wire \$234 ;
  wire [14:0] \$235 ;
  wire \$237 ;
  wire [14:0] \$238 ;
  wire \$240 ;
  wire [15:0] \$241 ;
  wire [14:0] \$242 ;
  wire \$244 ;
  wire [15:0] \$245 ;
  wire [14:0] \$246 ;
  wire \$248 ;
  wire [14:0] \$249 ;
  wire \$251 ;
  wire [14:0] \$252 ;
  wire \$254 ;
  wire [14:0] \$255 ;
  wire \$257 ;
  wire [14:0] \$258 ;
  wire \$260 ;
  wire [15:0] \$261 ;
  wire [14:0] \$262 ;
  wire \$264 ;
  wire [15:0] \$265 ;
  wire [14:0] \$266 ;
  wire \$268 ;
  wire [14:0] \$269 ;
  wire \$271 ;
  wire [14:0] \$272 ;
  wire \$274 ;
  wire [14:0] \$275 ;
  wire \$277 ;
  wire [14:0] \$278 ;
  wire \$280 ;
  wire [15:0] \$281 ;
  wire [14:0] \$282 ;
  wire \$284 ;
  wire [15:0] \$285 ;
  wire [14:0] \$286 ;
  wire \$288 ;
  wire [14:0] \$289 ;
  wire \$291 ;
  wire [14:0] \$292 ;
  wire \$294 ;
  wire [14:0] \$295 ;
  wire \$297 ;
  wire [14:0] \$298 ;
  wire \$3 ;
  wire \$300 ;
  wire [15:0] \$301 ;
  wire [14:0] \$302 ;
  wire \$304 ;
  wire [15:0] \$305 ;
  wire [14:0] \$306 ;
  wire \$308 ;
  wire [13:0] \$309 ;
  wire \$311 ;
  wire [14:0] \$312 ;
  wire \$314 ;
  wire [14:0] \$315 ;
  wire \$317 ;
  wire [13:0] \$318 ;
  wire \$320 ;
  wire [19:0] \$321 ;
  wire [14:0] \$322 ;
  wire \$324 ;
  wire [19:0] \$325 ;
  wire [15:0] \$326 ;
  wire [15:0] \$327 ;
  wire [15:0] \$328 ;
  wire [15:0] \$329 ;
  wire [15:0] \$330 ;
  wire [15:0] \$331 ;
  wire [16:0] \$332 ;
  wire [16:0] \$333 ;
  wire [16:0] \$334 ;
  wire [16:0] \$335 ;
  wire [16:0] \$336 ;
  wire [16:0] \$337 ;
  wire [16:0] \$338 ;
  wire [16:0] \$339 ;
  wire [19:0] \$340 ;
  wire [19:0] \$341 ;
  wire [16:0] \$342 ;
  wire [16:0] \$343 ;
  wire [16:0] \$344 ;
  wire [16:0] \$345 ;
  wire [16:0] \$346 ;
  wire [16:0] \$347 ;
  wire [17:0] \$348 ;
  wire [17:0] \$349 ;
  wire [17:0] \$350 ;
  wire [17:0] \$351 ;
  wire [16:0] \$352 ;
  wire [16:0] \$353 ;
  wire [17:0] \$354 ;
  wire [17:0] \$355 ;
  wire [19:0] \$356 ;
  wire [19:0] \$357 ;
  wire [17:0] \$358 ;
  wire [17:0] \$359 ;
  wire \$36 ;
  wire [18:0] \$360 ;
  wire [18:0] \$361 ;
  wire [19:0] \$362 ;
  wire [19:0] \$363 ;
  wire [19:0] \$364 ;
  wire [19:0] \$365 ;
  wire [20:0] \$366 ;
  wire [20:0] \$367 ;
  wire [21:0] \$368 ;
  wire [19:0] \$369 ;
  wire \$37 ;
  wire [20:0] \$370 ;
  wire \$38 ;
  wire \$39 ;
  wire \$395 ;
  wire \$396 ;
  wire \$399 ;
  wire [8:0] \$4 ;
  wire \$400 ;
  wire \$403 ;
  wire \$404 ;
  wire \$407 ;
  wire \$408 ;
  wire \$41 ;
  wire \$411 ;
  wire \$412 ;
  wire \$415 ;
  wire \$416 ;
  wire \$419 ;
  wire \$42 ;
  wire \$420 ;
  wire \$423 ;
  wire \$424 ;
  wire \$427 ;
  wire \$428 ;
  wire \$43 ;
  wire \$431 ;
  wire \$432 ;
  wire \$44 ;
  wire \$45 ;
  wire \$450 ;
  wire \$451 ;
  wire [11:0] \$452 ;
  wire [5:0] \$453 ;
  wire \$454 ;
  wire \$455 ;
  wire \$456 ;
  wire [11:0] \$457 ;
  wire [11:0] \$458 ;
  wire \$46 ;
  wire [22:0] \$460 ;
  wire [23:0] \$461 ;
  wire \$462 ;
  wire [22:0] \$463 ;
  wire \$464 ;
  wire \$465 ;
  wire \$466 ;
  wire \$467 ;
  wire \$468 ;
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
  wire \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire [1:0] \$74 ;
  wire [2:0] \$75 ;
  wire [3:0] \$76 ;
  wire [4:0] \$77 ;
  wire [5:0] \$78 ;
  wire [6:0] \$79 ;
  wire [7:0] \$80 ;
  wire [8:0] \$81 ;
  wire [9:0] \$82 ;
  wire [10:0] \$83 ;
  wire [11:0] \$84 ;
  wire [12:0] \$85 ;
  wire [13:0] \$86 ;
  wire [14:0] \$87 ;
  wire [15:0] \$88 ;
  wire [16:0] \$89 ;
  wire [17:0] \$90 ;
  wire [18:0] \$91 ;
  wire [19:0] \$92 ;
  wire [20:0] \$93 ;
  wire [21:0] \$94 ;
  wire [22:0] \$95 ;
  wire [23:0] \$96 ;
  wire [24:0] \$97 ;
  wire [25:0] \$98 ;
  wire [26:0] \$99 ;
  wire [31:0] \$procmux$52_Y ;
  wire [4:0] \$procmux$57_Y ;
  reg [20:0] add_0;
  reg [8:0] add_1;
  reg [2:0] add_2;
  wire [14:0] align_0_term;
  wire [14:0] align_10_term;
  wire [14:0] align_11_term;
  wire [14:0] align_12_term;
  wire [14:0] align_13_term;
  wire [14:0] align_14_term;
  wire [14:0] align_15_term;
  wire [14:0] align_16_term;
  wire [14:0] align_17_term;
  wire [14:0] align_18_term;
  wire [14:0] align_19_term;
  wire [14:0] align_1_term;
  wire [14:0] align_20_term;
  wire [14:0] align_21_term;
  wire [14:0] align_22_term;
  wire [14:0] align_23_term;
  wire [14:0] align_24_term;
  wire [14:0] align_25_term;
  wire [14:0] align_26_term;
  wire [14:0] align_27_term;
  wire [14:0] align_28_term;
  wire [14:0] align_29_term;
  wire [14:0] align_2_term;
  wire [14:0] align_30_term;
  wire [14:0] align_31_term;
  wire [13:0] align_32_term;
  wire [14:0] align_3_term;
  wire [14:0] align_4_term;
  wire [14:0] align_5_term;
  wire [14:0] align_6_term;
  wire [14:0] align_7_term;
  wire [14:0] align_8_term;
  wire [14:0] align_9_term;
  wire c_normal;
  wire [23:0] c_significand;
  wire c_top;
  wire [8:0] code_c;
  wire [8:0] field;
  wire [8:0] larger_0_0;
  wire [8:0] larger_0_1;
  wire [8:0] larger_0_10;
  wire [8:0] larger_0_11;
  wire [8:0] larger_0_12;
  wire [8:0] larger_0_13;
  wire [8:0] larger_0_14;
  wire [8:0] larger_0_15;
  wire [8:0] larger_0_16;
  wire [8:0] larger_0_2;
  wire [8:0] larger_0_3;
  wire [8:0] larger_0_4;
  wire [8:0] larger_0_5;
  wire [8:0] larger_0_6;
  wire [8:0] larger_0_7;
  wire [8:0] larger_0_8;
  wire [8:0] larger_0_9;
  wire [8:0] larger_1_0;
  wire [8:0] larger_1_1;
  wire [8:0] larger_1_2;
  wire [8:0] larger_1_3;
  wire [8:0] larger_1_4;
  wire [8:0] larger_1_5;
  wire [8:0] larger_1_6;
  wire [8:0] larger_1_7;
  wire [8:0] larger_2_0;
  wire [8:0] larger_2_1;
  wire [8:0] larger_2_2;
  wire [8:0] larger_2_3;
  wire [8:0] larger_3_0;
  wire [8:0] larger_3_1;
  wire [8:0] larger_4_0;
  wire [8:0] larger_5_0;
  wire [4:0] left;
  wire [20:0] left_1;
  wire [20:0] left_16;
  wire [20:0] left_2;
  wire [20:0] left_4;
  wire [20:0] left_8;
  wire [19:0] magnitude;
  reg [8:0] maximum_0;
  reg maximum_1;
  reg maximum_10;
  reg [2:0] maximum_100;
  reg maximum_11;
  reg maximum_12;
  reg maximum_13;
  reg maximum_14;
  reg maximum_15;
  reg maximum_16;
  reg maximum_17;
  reg maximum_18;
  reg maximum_19;
  reg maximum_2;
  reg maximum_20;
  reg maximum_21;
  reg maximum_22;
  reg maximum_23;
  reg maximum_24;
  reg maximum_25;
  reg maximum_26;
  reg maximum_27;
  reg maximum_28;
  reg maximum_29;
  reg maximum_3;
  reg maximum_30;
  reg maximum_31;
  reg maximum_32;
  reg maximum_33;
  reg [7:0] maximum_34;
  reg [7:0] maximum_35;
  reg [7:0] maximum_36;
  reg [7:0] maximum_37;
  reg [7:0] maximum_38;
  reg [7:0] maximum_39;
  reg maximum_4;
  reg [7:0] maximum_40;
  reg [7:0] maximum_41;
  reg [7:0] maximum_42;
  reg [7:0] maximum_43;
  reg [7:0] maximum_44;
  reg [7:0] maximum_45;
  reg [7:0] maximum_46;
  reg [7:0] maximum_47;
  reg [7:0] maximum_48;
  reg [7:0] maximum_49;
  reg maximum_5;
  reg [7:0] maximum_50;
  reg [7:0] maximum_51;
  reg [7:0] maximum_52;
  reg [7:0] maximum_53;
  reg [7:0] maximum_54;
  reg [7:0] maximum_55;
  reg [7:0] maximum_56;
  reg [7:0] maximum_57;
  reg [7:0] maximum_58;
  reg [7:0] maximum_59;
  reg maximum_6;
  reg [7:0] maximum_60;
  reg [7:0] maximum_61;
  reg [7:0] maximum_62;
  reg [7:0] maximum_63;
  reg [7:0] maximum_64;
  reg [7:0] maximum_65;
  reg [23:0] maximum_66;
  reg [8:0] maximum_67;
  reg [8:0] maximum_68;
  reg [8:0] maximum_69;
  reg maximum_7;
  reg [8:0] maximum_70;
  reg [8:0] maximum_71;
  reg [8:0] maximum_72;
  reg [8:0] maximum_73;
  reg [8:0] maximum_74;
  reg [8:0] maximum_75;
  reg [8:0] maximum_76;
  reg [8:0] maximum_77;
  reg [8:0] maximum_78;
  reg [8:0] maximum_79;
  reg maximum_8;
  reg [8:0] maximum_80;
  reg [8:0] maximum_81;
  reg [8:0] maximum_82;
  reg [8:0] maximum_83;
  reg [8:0] maximum_84;
  reg [8:0] maximum_85;
  reg [8:0] maximum_86;
  reg [8:0] maximum_87;
  reg [8:0] maximum_88;
  reg [8:0] maximum_89;
  reg maximum_9;
  reg [8:0] maximum_90;
  reg [8:0] maximum_91;
  reg [8:0] maximum_92;
  reg [8:0] maximum_93;
  reg [8:0] maximum_94;
  reg [8:0] maximum_95;
  reg [8:0] maximum_96;
  reg [8:0] maximum_97;
  reg [8:0] maximum_98;
  reg [8:0] maximum_99;
  reg multiply_0;
  reg multiply_1;
  reg multiply_10;
  reg multiply_11;
  reg multiply_12;
  reg multiply_13;
  reg multiply_14;
  reg multiply_15;
  reg multiply_16;
  reg multiply_17;
  reg multiply_18;
  reg multiply_19;
  reg multiply_2;
  reg multiply_20;
  reg multiply_21;
  reg multiply_22;
  reg multiply_23;
  reg multiply_24;
  reg multiply_25;
  reg multiply_26;
  reg multiply_27;
  reg multiply_28;
  reg multiply_29;
  reg multiply_3;
  reg multiply_30;
  reg multiply_31;
  reg multiply_32;
  reg [7:0] multiply_33;
  reg [7:0] multiply_34;
  reg [7:0] multiply_35;
  reg [7:0] multiply_36;
  reg [7:0] multiply_37;
  reg [7:0] multiply_38;
  reg [7:0] multiply_39;
  reg multiply_4;
  reg [7:0] multiply_40;
  reg [7:0] multiply_41;
  reg [7:0] multiply_42;
  reg [7:0] multiply_43;
  reg [7:0] multiply_44;
  reg [7:0] multiply_45;
  reg [7:0] multiply_46;
  reg [7:0] multiply_47;
  reg [7:0] multiply_48;
  reg [7:0] multiply_49;
  reg multiply_5;
  reg [7:0] multiply_50;
  reg [7:0] multiply_51;
  reg [7:0] multiply_52;
  reg [7:0] multiply_53;
  reg [7:0] multiply_54;
  reg [7:0] multiply_55;
  reg [7:0] multiply_56;
  reg [7:0] multiply_57;
  reg [7:0] multiply_58;
  reg [7:0] multiply_59;
  reg multiply_6;
  reg [7:0] multiply_60;
  reg [7:0] multiply_61;
  reg [7:0] multiply_62;
  reg [7:0] multiply_63;
  reg [7:0] multiply_64;
  reg [23:0] multiply_65;
  reg [8:0] multiply_66;
  reg [8:0] multiply_67;
  reg [8:0] multiply_68;
  reg [8:0] multiply_69;
  reg multiply_7;
  reg [8:0] multiply_70;
  reg [8:0] multiply_71;
  reg [8:0] multiply_72;
  reg [8:0] multiply_73;
  reg [8:0] multiply_74;
  reg [8:0] multiply_75;
  reg [8:0] multiply_76;
  reg [8:0] multiply_77;
  reg [8:0] multiply_78;
  reg [8:0] multiply_79;
  reg multiply_8;
  reg [8:0] multiply_80;
  reg [8:0] multiply_81;
  reg [8:0] multiply_82;
  reg [8:0] multiply_83;
  reg [8:0] multiply_84;
  reg [8:0] multiply_85;
  reg [8:0] multiply_86;
  reg [8:0] multiply_87;
  reg [8:0] multiply_88;
  reg [8:0] multiply_89;
  reg multiply_9;
  reg [8:0] multiply_90;
  reg [8:0] multiply_91;
  reg [8:0] multiply_92;
  reg [8:0] multiply_93;
  reg [8:0] multiply_94;
  reg [8:0] multiply_95;
  reg [8:0] multiply_96;
  reg [8:0] multiply_97;
  reg [8:0] multiply_98;
  reg [2:0] multiply_99;
  wire [5:0] negatives;
  wire [22:0] pattern;
  wire [8:0] product_0_code;
  wire product_0_sign;
  wire [7:0] product_0_significand;
  wire [2:0] product_0_specials;
  wire [8:0] product_10_code;
  wire product_10_sign;
  wire [7:0] product_10_significand;
  wire [2:0] product_10_specials;
  wire [8:0] product_11_code;
  wire product_11_sign;
  wire [7:0] product_11_significand;
  wire [2:0] product_11_specials;
  wire [8:0] product_12_code;
  wire product_12_sign;
  wire [7:0] product_12_significand;
  wire [2:0] product_12_specials;
  wire [8:0] product_13_code;
  wire product_13_sign;
  wire [7:0] product_13_significand;
  wire [2:0] product_13_specials;
  wire [8:0] product_14_code;
  wire product_14_sign;
  wire [7:0] product_14_significand;
  wire [2:0] product_14_specials;
  wire [8:0] product_15_code;
  wire product_15_sign;
  wire [7:0] product_15_significand;
  wire [2:0] product_15_specials;
  wire [8:0] product_16_code;
  wire product_16_sign;
  wire [7:0] product_16_significand;
  wire [2:0] product_16_specials;
  wire [8:0] product_17_code;
  wire product_17_sign;
  wire [7:0] product_17_significand;
  wire [2:0] product_17_specials;
  wire [8:0] product_18_code;
  wire product_18_sign;
  wire [7:0] product_18_significand;
  wire [2:0] product_18_specials;
  wire [8:0] product_19_code;
  wire product_19_sign;
  wire [7:0] product_19_significand;
  wire [2:0] product_19_specials;
  wire [8:0] product_1_code;
  wire product_1_sign;
  wire [7:0] product_1_significand;
  wire [2:0] product_1_specials;
  wire [8:0] product_20_code;
  wire product_20_sign;
  wire [7:0] product_20_significand;
  wire [2:0] product_20_specials;
  wire [8:0] product_21_code;
  wire product_21_sign;
  wire [7:0] product_21_significand;
  wire [2:0] product_21_specials;
  wire [8:0] product_22_code;
  wire product_22_sign;
  wire [7:0] product_22_significand;
  wire [2:0] product_22_specials;
  wire [8:0] product_23_code;
  wire product_23_sign;
  wire [7:0] product_23_significand;
  wire [2:0] product_23_specials;
  wire [8:0] product_24_code;
  wire product_24_sign;
  wire [7:0] product_24_significand;
  wire [2:0] product_24_specials;
  wire [8:0] product_25_code;
  wire product_25_sign;
  wire [7:0] product_25_significand;
  wire [2:0] product_25_specials;
  wire [8:0] product_26_code;
  wire product_26_sign;
  wire [7:0] product_26_significand;
  wire [2:0] product_26_specials;
  wire [8:0] product_27_code;
  wire product_27_sign;
  wire [7:0] product_27_significand;
  wire [2:0] product_27_specials;
  wire [8:0] product_28_code;
  wire product_28_sign;
  wire [7:0] product_28_significand;
  wire [2:0] product_28_specials;
  wire [8:0] product_29_code;
  wire product_29_sign;
  wire [7:0] product_29_significand;
  wire [2:0] product_29_specials;
  wire [8:0] product_2_code;
  wire product_2_sign;
  wire [7:0] product_2_significand;
  wire [2:0] product_2_specials;
  wire [8:0] product_30_code;
  wire product_30_sign;
  wire [7:0] product_30_significand;
  wire [2:0] product_30_specials;
  wire [8:0] product_31_code;
  wire product_31_sign;
  wire [7:0] product_31_significand;
  wire [2:0] product_31_specials;
  wire [8:0] product_3_code;
  wire product_3_sign;
  wire [7:0] product_3_significand;
  wire [2:0] product_3_specials;
  wire [8:0] product_4_code;
  wire product_4_sign;
  wire [7:0] product_4_significand;
  wire [2:0] product_4_specials;
  wire [8:0] product_5_code;
  wire product_5_sign;
  wire [7:0] product_5_significand;
  wire [2:0] product_5_specials;
  wire [8:0] product_6_code;
  wire product_6_sign;
  wire [7:0] product_6_significand;
  wire [2:0] product_6_specials;
  wire [8:0] product_7_code;
  wire product_7_sign;
  wire [7:0] product_7_significand;
  wire [2:0] product_7_specials;
  wire [8:0] product_8_code;
  wire product_8_sign;
  wire [7:0] product_8_significand;
  wire [2:0] product_8_specials;
  wire [8:0] product_9_code;
  wire product_9_sign;
  wire [7:0] product_9_significand;
  wire [2:0] product_9_specials;
  wire [31:0] result;
  wire signed [10:0] room;
  wire [31:0] round_0;
  wire [20:0] rounded;
  wire short;
  wire [2:0] specials;
  wire [20:0] total;
  wire [17:0] tree_carry_100;
  wire [17:0] tree_carry_103;
  wire [16:0] tree_carry_106;
  wire [17:0] tree_carry_109;
  wire [19:0] tree_carry_112;
  wire [17:0] tree_carry_115;
  wire [18:0] tree_carry_118;
  wire [19:0] tree_carry_121;
  wire [19:0] tree_carry_124;
  wire [20:0] tree_carry_127;
  wire [15:0] tree_carry_34;
  wire [15:0] tree_carry_37;
  wire [15:0] tree_carry_40;
  wire [15:0] tree_carry_43;
  wire [15:0] tree_carry_46;
  wire [15:0] tree_carry_49;
  wire [15:0] tree_carry_52;
  wire [15:0] tree_carry_55;
  wire [15:0] tree_carry_58;
  wire [15:0] tree_carry_61;
  wire [19:0] tree_carry_64;
  wire [15:0] tree_carry_67;
  wire [15:0] tree_carry_70;
  wire [15:0] tree_carry_73;
  wire [16:0] tree_carry_76;
  wire [16:0] tree_carry_79;
  wire [16:0] tree_carry_82;
  wire [16:0] tree_carry_85;
  wire [19:0] tree_carry_88;
  wire [16:0] tree_carry_91;
  wire [16:0] tree_carry_94;
  wire [16:0] tree_carry_97;
  wire [17:0] tree_half_100;
  wire [17:0] tree_half_103;
  wire [16:0] tree_half_106;
  wire [17:0] tree_half_109;
  wire [19:0] tree_half_112;
  wire [17:0] tree_half_115;
  wire [18:0] tree_half_118;
  wire [19:0] tree_half_121;
  wire [19:0] tree_half_124;
  wire [20:0] tree_half_127;
  wire [15:0] tree_half_34;
  wire [15:0] tree_half_37;
  wire [15:0] tree_half_40;
  wire [15:0] tree_half_43;
  wire [15:0] tree_half_46;
  wire [15:0] tree_half_49;
  wire [15:0] tree_half_52;
  wire [15:0] tree_half_55;
  wire [15:0] tree_half_58;
  wire [15:0] tree_half_61;
  wire [19:0] tree_half_64;
  wire [15:0] tree_half_67;
  wire [15:0] tree_half_70;
  wire [15:0] tree_half_73;
  wire [16:0] tree_half_76;
  wire [16:0] tree_half_79;
  wire [16:0] tree_half_82;
  wire [16:0] tree_half_85;
  wire [19:0] tree_half_88;
  wire [16:0] tree_half_91;
  wire [16:0] tree_half_94;
  wire [16:0] tree_half_97;
  wire [17:0] tree_sum_100;
  wire [17:0] tree_sum_103;
  wire [16:0] tree_sum_106;
  wire [17:0] tree_sum_109;
  wire [19:0] tree_sum_112;
  wire [17:0] tree_sum_115;
  wire [18:0] tree_sum_118;
  wire [19:0] tree_sum_121;
  wire [19:0] tree_sum_124;
  wire [20:0] tree_sum_127;
  wire [15:0] tree_sum_34;
  wire [15:0] tree_sum_37;
  wire [15:0] tree_sum_40;
  wire [15:0] tree_sum_43;
  wire [15:0] tree_sum_46;
  wire [15:0] tree_sum_49;
  wire [15:0] tree_sum_52;
  wire [15:0] tree_sum_55;
  wire [15:0] tree_sum_58;
  wire [15:0] tree_sum_61;
  wire [19:0] tree_sum_64;
  wire [15:0] tree_sum_67;
  wire [15:0] tree_sum_70;
  wire [15:0] tree_sum_73;
  wire [16:0] tree_sum_76;
  wire [16:0] tree_sum_79;
  wire [16:0] tree_sum_82;
  wire [16:0] tree_sum_85;
  wire [19:0] tree_sum_88;
  wire [16:0] tree_sum_91;
  wire [16:0] tree_sum_94;
  wire [16:0] tree_sum_97;
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
  assign \$395  = ~ magnitude[0];
  assign \$396  = ~ magnitude[1];
  assign zeros_empty_0_6 = \$395  & \$396 ;
  assign zeros_0_6 = ~ magnitude[1];
  assign \$399  = ~ magnitude[2];
  assign \$400  = ~ magnitude[3];
  assign zeros_empty_0_7 = \$399  & \$400 ;
  assign zeros_0_7 = ~ magnitude[3];
  assign \$403  = ~ magnitude[4];
  assign \$404  = ~ magnitude[5];
  assign zeros_empty_0_8 = \$403  & \$404 ;
  assign zeros_0_8 = ~ magnitude[5];
  assign \$407  = ~ magnitude[6];
  assign \$408  = ~ magnitude[7];
  assign zeros_empty_0_9 = \$407  & \$408 ;
  assign zeros_0_9 = ~ magnitude[7];
  assign \$411  = ~ magnitude[8];
  assign \$412  = ~ magnitude[9];
  assign zeros_empty_0_10 = \$411  & \$412 ;
  assign zeros_0_10 = ~ magnitude[9];
  assign \$415  = ~ magnitude[10];
  assign \$416  = ~ magnitude[11];
  assign zeros_empty_0_11 = \$415  & \$416 ;
  assign zeros_0_11 = ~ magnitude[11];
  assign \$419  = ~ magnitude[12];
  assign \$420  = ~ magnitude[13];
  assign zeros_empty_0_12 = \$419  & \$420 ;
  assign zeros_0_12 = ~ magnitude[13];
  assign \$423  = ~ magnitude[14];
  assign \$424  = ~ magnitude[15];
  assign zeros_empty_0_13 = \$423  & \$424 ;
  assign zeros_0_13 = ~ magnitude[15];
  assign \$427  = ~ magnitude[16];
  assign \$428  = ~ magnitude[17];
  assign zeros_empty_0_14 = \$427  & \$428 ;
  assign zeros_0_14 = ~ magnitude[17];
  assign \$431  = ~ magnitude[18];
  assign \$432  = ~ magnitude[19];
  assign zeros_empty_0_15 = \$431  & \$432 ;
  assign zeros_0_15 = ~ magnitude[19];
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
  assign zeros_2_1[1:0] = zeros_empty_1_3 ? 2'h0 : { zeros_empty_0_7, zeros_1_3[0] };
  assign zeros_empty_2_2 = zeros_empty_1_4 & zeros_empty_1_5;
  assign zeros_2_2[1:0] = zeros_empty_1_5 ? { zeros_empty_0_9, zeros_1_4[0] } : { zeros_empty_0_11, zeros_1_5[0] };
  assign zeros_empty_2_3 = zeros_empty_1_6 & zeros_empty_1_7;
  assign zeros_2_3[1:0] = zeros_empty_1_7 ? { zeros_empty_0_13, zeros_1_6[0] } : { zeros_empty_0_15, zeros_1_7[0] };
  assign zeros_empty_3_1 = zeros_empty_2_2 & zeros_empty_2_3;
  assign zeros_3_1[2:0] = zeros_empty_2_3 ? { zeros_empty_1_5, zeros_2_2[1:0] } : { zeros_empty_1_7, zeros_2_3[1:0] };
  assign zeros_4_0[3:0] = zeros_empty_3_1 ? { 1'h0, zeros_empty_1_3, zeros_2_1[1:0] } : { zeros_empty_2_3, zeros_3_1[2:0] };
  assign room = add_1 + 11'h7fe;
  assign short = $signed(room) < $signed({ 1'h0, zeros_empty_3_1, zeros_4_0[3:0] });
  assign \$450  = $signed(room) < $signed(1'h1);
  assign \$451  = short & \$450 ;
  assign \$452  = $signed(room) + $signed(2'h1);
  assign \$453  = { zeros_empty_3_1, zeros_4_0[3:0] } + 1'h1;
  assign \$454  = | magnitude;
  assign \$455  = ~ \$454 ;
  assign \$456  = short | \$455 ;
  assign \$457  = $signed(room) - $signed({ 1'h0, zeros_empty_3_1, zeros_4_0[3:0] });
  assign { \$458 [11:9], field } = \$456  ? 12'h000 : \$457 ;
  assign left_16 = left[4] ? { magnitude[4:0], 16'h0000 } : { 1'h0, magnitude };
  assign left_8 = left[3] ? { left_16[12:0], 8'h00 } : left_16;
  assign left_4 = left[2] ? { left_8[16:0], 4'h0 } : left_8;
  assign left_2 = left[1] ? { left_4[18:0], 2'h0 } : left_4;
  assign left_1 = left[0] ? { left_2[19:0], 1'h0 } : left_2;
  assign \$460  = { field, 13'h0000 } + left_1[20:7];
  assign { \$461 [23], pattern } = \$460  + 1'h0;
  assign \$462  = pattern >= 21'h1fe000;
  assign { \$463 [22:21], rounded } = \$462  ? 23'h1fe000 : pattern;
  assign \$464  = add_2[1] & add_2[2];
  assign \$465  = add_2[0] | \$464 ;
  assign \$466  = add_2[1] | add_2[2];
  assign \$467  = | rounded;
  assign \$468  = add_0[20] & \$467 ;
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
    multiply_16 <= product_16_sign;
  always @(posedge clk)
    multiply_17 <= product_17_sign;
  always @(posedge clk)
    multiply_18 <= product_18_sign;
  always @(posedge clk)
    multiply_19 <= product_19_sign;
  always @(posedge clk)
    multiply_20 <= product_20_sign;
  always @(posedge clk)
    multiply_21 <= product_21_sign;
  always @(posedge clk)
    multiply_22 <= product_22_sign;
  always @(posedge clk)
    multiply_23 <= product_23_sign;
  always @(posedge clk)
    multiply_24 <= product_24_sign;
  always @(posedge clk)
    multiply_25 <= product_25_sign;
  always @(posedge clk)
    multiply_26 <= product_26_sign;
  always @(posedge clk)
    multiply_27 <= product_27_sign;
  always @(posedge clk)
    multiply_28 <= product_28_sign;
  always @(posedge clk)
    multiply_29 <= product_29_sign;
  always @(posedge clk)
    multiply_30 <= product_30_sign;
  always @(posedge clk)
    multiply_31 <= product_31_sign;
  always @(posedge clk)
    multiply_32 <= c[31];
  always @(posedge clk)
    multiply_33 <= product_0_significand;
  always @(posedge clk)
    multiply_34 <= product_1_significand;
  always @(posedge clk)
    multiply_35 <= product_2_significand;
  always @(posedge clk)
    multiply_36 <= product_3_significand;
  always @(posedge clk)
    multiply_37 <= product_4_significand;
  always @(posedge clk)
    multiply_38 <= product_5_significand;
  always @(posedge clk)
    multiply_39 <= product_6_significand;
  always @(posedge clk)
    multiply_40 <= product_7_significand;
  always @(posedge clk)
    multiply_41 <= product_8_significand;
  always @(posedge clk)
    multiply_42 <= product_9_significand;
  always @(posedge clk)
    multiply_43 <= product_10_significand;
  always @(posedge clk)
    multiply_44 <= product_11_significand;
  always @(posedge clk)
    multiply_45 <= product_12_significand;
  always @(posedge clk)
    multiply_46 <= product_13_significand;
  always @(posedge clk)
    multiply_47 <= product_14_significand;
  always @(posedge clk)
    multiply_48 <= product_15_significand;
  always @(posedge clk)
    multiply_49 <= product_16_significand;
  always @(posedge clk)
    multiply_50 <= product_17_significand;
  always @(posedge clk)
    multiply_51 <= product_18_significand;
  always @(posedge clk)
    multiply_52 <= product_19_significand;
  always @(posedge clk)
    multiply_53 <= product_20_significand;
  always @(posedge clk)
    multiply_54 <= product_21_significand;
  always @(posedge clk)
    multiply_55 <= product_22_significand;
  always @(posedge clk)
    multiply_56 <= product_23_significand;
  always @(posedge clk)
    multiply_57 <= product_24_significand;
  always @(posedge clk)
    multiply_58 <= product_25_significand;
  always @(posedge clk)
    multiply_59 <= product_26_significand;
  always @(posedge clk)
    multiply_60 <= product_27_significand;
  always @(posedge clk)
    multiply_61 <= product_28_significand;
  always @(posedge clk)
    multiply_62 <= product_29_significand;
  always @(posedge clk)
    multiply_63 <= product_30_significand;
  always @(posedge clk)
    multiply_64 <= product_31_significand;
  always @(posedge clk)
    multiply_65 <= { c_normal, c[22:0] };
  always @(posedge clk)
    multiply_66 <= product_0_code;
  always @(posedge clk)
    multiply_67 <= product_1_code;
  always @(posedge clk)
    multiply_68 <= product_2_code;
  always @(posedge clk)
    multiply_69 <= product_3_code;
  always @(posedge clk)
    multiply_70 <= product_4_code;
  always @(posedge clk)
    multiply_71 <= product_5_code;
  always @(posedge clk)
    multiply_72 <= product_6_code;
  always @(posedge clk)
    multiply_73 <= product_7_code;
  always @(posedge clk)
    multiply_74 <= product_8_code;
  always @(posedge clk)
    multiply_75 <= product_9_code;
  always @(posedge clk)
    multiply_76 <= product_10_code;
  always @(posedge clk)
    multiply_77 <= product_11_code;
  always @(posedge clk)
    multiply_78 <= product_12_code;
  always @(posedge clk)
    multiply_79 <= product_13_code;
  always @(posedge clk)
    multiply_80 <= product_14_code;
  always @(posedge clk)
    multiply_81 <= product_15_code;
  always @(posedge clk)
    multiply_82 <= product_16_code;
  always @(posedge clk)
    multiply_83 <= product_17_code;
  always @(posedge clk)
    multiply_84 <= product_18_code;
  always @(posedge clk)
    multiply_85 <= product_19_code;
  always @(posedge clk)
    multiply_86 <= product_20_code;
  always @(posedge clk)
    multiply_87 <= product_21_code;
  always @(posedge clk)
    multiply_88 <= product_22_code;
  always @(posedge clk)
    multiply_89 <= product_23_code;
  always @(posedge clk)
    multiply_90 <= product_24_code;
  always @(posedge clk)
    multiply_91 <= product_25_code;
  always @(posedge clk)
    multiply_92 <= product_26_code;
  always @(posedge clk)
    multiply_93 <= product_27_code;
  always @(posedge clk)
    multiply_94 <= product_28_code;
  always @(posedge clk)
    multiply_95 <= product_29_code;
  always @(posedge clk)
    multiply_96 <= product_30_code;
  always @(posedge clk)
    multiply_97 <= product_31_code;
  always @(posedge clk)
    multiply_98 <= code_c;
  always @(posedge clk)
    multiply_99 <= specials;
  always @(posedge clk)
    maximum_0 <= larger_5_0;
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
    maximum_53 <= multiply_52;
  always @(posedge clk)
    maximum_54 <= multiply_53;
  always @(posedge clk)
    maximum_55 <= multiply_54;
  always @(posedge clk)
    maximum_56 <= multiply_55;
  always @(posedge clk)
    maximum_57 <= multiply_56;
  always @(posedge clk)
    maximum_58 <= multiply_57;
  always @(posedge clk)
    maximum_59 <= multiply_58;
  always @(posedge clk)
    maximum_60 <= multiply_59;
  always @(posedge clk)
    maximum_61 <= multiply_60;
  always @(posedge clk)
    maximum_62 <= multiply_61;
  always @(posedge clk)
    maximum_63 <= multiply_62;
  always @(posedge clk)
    maximum_64 <= multiply_63;
  always @(posedge clk)
    maximum_65 <= multiply_64;
  always @(posedge clk)
    maximum_66 <= multiply_65;
  always @(posedge clk)
    maximum_67 <= multiply_66;
  always @(posedge clk)
    maximum_68 <= multiply_67;
  always @(posedge clk)
    maximum_69 <= multiply_68;
  always @(posedge clk)
    maximum_70 <= multiply_69;
  always @(posedge clk)
    maximum_71 <= multiply_70;
  always @(posedge clk)
    maximum_72 <= multiply_71;
  always @(posedge clk)
    maximum_73 <= multiply_72;
  always @(posedge clk)
    maximum_74 <= multiply_73;
  always @(posedge clk)
    maximum_75 <= multiply_74;
  always @(posedge clk)
    maximum_76 <= multiply_75;
  always @(posedge clk)
    maximum_77 <= multiply_76;
  always @(posedge clk)
    maximum_78 <= multiply_77;
  always @(posedge clk)
    maximum_79 <= multiply_78;
  always @(posedge clk)
    maximum_80 <= multiply_79;
  always @(posedge clk)
    maximum_81 <= multiply_80;
  always @(posedge clk)
    maximum_82 <= multiply_81;
  always @(posedge clk)
    maximum_83 <= multiply_82;
  always @(posedge clk)
    maximum_84 <= multiply_83;
  always @(posedge clk)
    maximum_85 <= multiply_84;
  always @(posedge clk)
    maximum_86 <= multiply_85;
  always @(posedge clk)
    maximum_87 <= multiply_86;
  always @(posedge clk)
    maximum_88 <= multiply_87;
  always @(posedge clk)
    maximum_89 <= multiply_88;
  always @(posedge clk)
    maximum_90 <= multiply_89;
  always @(posedge clk)
    maximum_91 <= multiply_90;
  always @(posedge clk)
    maximum_92 <= multiply_91;
  always @(posedge clk)
    maximum_93 <= multiply_92;
  always @(posedge clk)
    maximum_94 <= multiply_93;
  always @(posedge clk)
    maximum_95 <= multiply_94;
  always @(posedge clk)
    maximum_96 <= multiply_95;
  always @(posedge clk)
    maximum_97 <= multiply_96;
  always @(posedge clk)
    maximum_98 <= multiply_97;
  always @(posedge clk)
    maximum_99 <= multiply_98;
  always @(posedge clk)
    maximum_100 <= multiply_99;
  always @(posedge clk)
    add_0 <= total;
  always @(posedge clk)
    add_1 <= maximum_0;
  always @(posedge clk)
    add_2 <= maximum_100;
  always @(posedge clk)
    d <= result;
  assign c_normal = | c[30:23];
  assign c_top = & c[30:23];
  assign \$1  = | c[30:0];
  assign \$2  = ~ c_normal;
  assign \$3  = c[23] | \$2 ;
  assign \$4  = { c[30:24], \$3  } + 3'h7;
  assign code_c = \$1  ? \$4  : 9'h000;
  assign \$5  = | c[22:0];
  assign \$6  = c_top & \$5 ;
  assign specials[0] = | { \$6 , product_31_specials[0], product_30_specials[0], product_29_specials[0], product_28_specials[0], product_27_specials[0], product_26_specials[0], product_25_specials[0], product_24_specials[0], product_23_specials[0], product_22_specials[0], product_21_specials[0], product_20_specials[0], product_19_specials[0], product_18_specials[0], product_17_specials[0], product_16_specials[0], product_15_specials[0], product_14_specials[0], product_13_specials[0], product_12_specials[0], product_11_specials[0], product_10_specials[0], product_9_specials[0], product_8_specials[0], product_7_specials[0], product_6_specials[0], product_5_specials[0], product_4_specials[0], product_3_specials[0], product_2_specials[0], product_1_specials[0], product_0_specials[0] };
  assign \$19  = | c[22:0];
  assign \$20  = ~ \$19 ;
  assign \$21  = c_top & \$20 ;
  assign \$22  = ~ c[31];
  assign \$23  = \$21  & \$22 ;
  assign specials[1] = | { \$23 , product_31_specials[1], product_30_specials[1], product_29_specials[1], product_28_specials[1], product_27_specials[1], product_26_specials[1], product_25_specials[1], product_24_specials[1], product_23_specials[1], product_22_specials[1], product_21_specials[1], product_20_specials[1], product_19_specials[1], product_18_specials[1], product_17_specials[1], product_16_specials[1], product_15_specials[1], product_14_specials[1], product_13_specials[1], product_12_specials[1], product_11_specials[1], product_10_specials[1], product_9_specials[1], product_8_specials[1], product_7_specials[1], product_6_specials[1], product_5_specials[1], product_4_specials[1], product_3_specials[1], product_2_specials[1], product_1_specials[1], product_0_specials[1] };
  assign \$36  = | c[22:0];
  assign \$37  = ~ \$36 ;
  assign \$38  = c_top & \$37 ;
  assign \$39  = \$38  & c[31];
  assign specials[2] = | { \$39 , product_31_specials[2], product_30_specials[2], product_29_specials[2], product_28_specials[2], product_27_specials[2], product_26_specials[2], product_25_specials[2], product_24_specials[2], product_23_specials[2], product_22_specials[2], product_21_specials[2], product_20_specials[2], product_19_specials[2], product_18_specials[2], product_17_specials[2], product_16_specials[2], product_15_specials[2], product_14_specials[2], product_13_specials[2], product_12_specials[2], product_11_specials[2], product_10_specials[2], product_9_specials[2], product_8_specials[2], product_7_specials[2], product_6_specials[2], product_5_specials[2], product_4_specials[2], product_3_specials[2], product_2_specials[2], product_1_specials[2], product_0_specials[2] };
  assign \$41  = multiply_66 < multiply_67;
  assign larger_0_0 = \$41  ? multiply_67 : multiply_66;
  assign \$42  = multiply_68 < multiply_69;
  assign larger_0_1 = \$42  ? multiply_69 : multiply_68;
  assign \$43  = multiply_70 < multiply_71;
  assign larger_0_2 = \$43  ? multiply_71 : multiply_70;
  assign \$44  = multiply_72 < multiply_73;
  assign larger_0_3 = \$44  ? multiply_73 : multiply_72;
  assign \$45  = multiply_74 < multiply_75;
  assign larger_0_4 = \$45  ? multiply_75 : multiply_74;
  assign \$46  = multiply_76 < multiply_77;
  assign larger_0_5 = \$46  ? multiply_77 : multiply_76;
  assign \$47  = multiply_78 < multiply_79;
  assign larger_0_6 = \$47  ? multiply_79 : multiply_78;
  assign \$48  = multiply_80 < multiply_81;
  assign larger_0_7 = \$48  ? multiply_81 : multiply_80;
  assign \$49  = multiply_82 < multiply_83;
  assign larger_0_8 = \$49  ? multiply_83 : multiply_82;
  assign \$50  = multiply_84 < multiply_85;
  assign larger_0_9 = \$50  ? multiply_85 : multiply_84;
  assign \$51  = multiply_86 < multiply_87;
  assign larger_0_10 = \$51  ? multiply_87 : multiply_86;
  assign \$52  = multiply_88 < multiply_89;
  assign larger_0_11 = \$52  ? multiply_89 : multiply_88;
  assign \$53  = multiply_90 < multiply_91;
  assign larger_0_12 = \$53  ? multiply_91 : multiply_90;
  assign \$54  = multiply_92 < multiply_93;
  assign larger_0_13 = \$54  ? multiply_93 : multiply_92;
  assign \$55  = multiply_94 < multiply_95;
  assign larger_0_14 = \$55  ? multiply_95 : multiply_94;
  assign \$56  = multiply_96 < multiply_97;
  assign larger_0_15 = \$56  ? multiply_97 : multiply_96;
  assign \$57  = multiply_98 < 1'h1;
  assign larger_0_16 = \$57  ? 9'h001 : multiply_98;
  assign \$58  = larger_0_0 < larger_0_1;
  assign larger_1_0 = \$58  ? larger_0_1 : larger_0_0;
  assign \$59  = larger_0_2 < larger_0_3;
  assign larger_1_1 = \$59  ? larger_0_3 : larger_0_2;
  assign \$60  = larger_0_4 < larger_0_5;
  assign larger_1_2 = \$60  ? larger_0_5 : larger_0_4;
  assign \$61  = larger_0_6 < larger_0_7;
  assign larger_1_3 = \$61  ? larger_0_7 : larger_0_6;
  assign \$62  = larger_0_8 < larger_0_9;
  assign larger_1_4 = \$62  ? larger_0_9 : larger_0_8;
  assign \$63  = larger_0_10 < larger_0_11;
  assign larger_1_5 = \$63  ? larger_0_11 : larger_0_10;
  assign \$64  = larger_0_12 < larger_0_13;
  assign larger_1_6 = \$64  ? larger_0_13 : larger_0_12;
  assign \$65  = larger_0_14 < larger_0_15;
  assign larger_1_7 = \$65  ? larger_0_15 : larger_0_14;
  assign \$66  = larger_1_0 < larger_1_1;
  assign larger_2_0 = \$66  ? larger_1_1 : larger_1_0;
  assign \$67  = larger_1_2 < larger_1_3;
  assign larger_2_1 = \$67  ? larger_1_3 : larger_1_2;
  assign \$68  = larger_1_4 < larger_1_5;
  assign larger_2_2 = \$68  ? larger_1_5 : larger_1_4;
  assign \$69  = larger_1_6 < larger_1_7;
  assign larger_2_3 = \$69  ? larger_1_7 : larger_1_6;
  assign \$70  = larger_2_0 < larger_2_1;
  assign larger_3_0 = \$70  ? larger_2_1 : larger_2_0;
  assign \$71  = larger_2_2 < larger_2_3;
  assign larger_3_1 = \$71  ? larger_2_3 : larger_2_2;
  assign \$72  = larger_3_0 < larger_3_1;
  assign larger_4_0 = \$72  ? larger_3_1 : larger_3_0;
  assign \$73  = larger_4_0 < larger_0_16;
  assign larger_5_0 = \$73  ? larger_0_16 : larger_4_0;
  assign \$74  = maximum_1 + maximum_2;
  assign \$75  = \$74  + maximum_3;
  assign \$76  = \$75  + maximum_4;
  assign \$77  = \$76  + maximum_5;
  assign \$78  = \$77  + maximum_6;
  assign \$79  = \$78  + maximum_7;
  assign \$80  = \$79  + maximum_8;
  assign \$81  = \$80  + maximum_9;
  assign \$82  = \$81  + maximum_10;
  assign \$83  = \$82  + maximum_11;
  assign \$84  = \$83  + maximum_12;
  assign \$85  = \$84  + maximum_13;
  assign \$86  = \$85  + maximum_14;
  assign \$87  = \$86  + maximum_15;
  assign \$88  = \$87  + maximum_16;
  assign \$89  = \$88  + maximum_17;
  assign \$90  = \$89  + maximum_18;
  assign \$91  = \$90  + maximum_19;
  assign \$92  = \$91  + maximum_20;
  assign \$93  = \$92  + maximum_21;
  assign \$94  = \$93  + maximum_22;
  assign \$95  = \$94  + maximum_23;
  assign \$96  = \$95  + maximum_24;
  assign \$97  = \$96  + maximum_25;
  assign \$98  = \$97  + maximum_26;
  assign \$99  = \$98  + maximum_27;
  assign \$100  = \$99  + maximum_28;
  assign \$101  = \$100  + maximum_29;
  assign \$102  = \$101  + maximum_30;
  assign \$103  = \$102  + maximum_31;
  assign \$104  = \$103  + maximum_32;
  assign { \$105 [32:6], negatives } = \$104  + maximum_33;
  assign \$106  = align_1_term ^ { maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2 };
  assign \$108  = ~ maximum_2;
  assign \$109  = align_2_term ^ { maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3 };
  assign \$111  = ~ maximum_3;
  assign tree_half_34 = { \$108 , \$106  } ^ { \$111 , \$109  };
  assign \$112  = align_3_term ^ { maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4 };
  assign \$114  = ~ maximum_4;
  assign tree_sum_34 = tree_half_34 ^ { \$114 , \$112  };
  assign \$115  = align_1_term ^ { maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2 };
  assign \$117  = ~ maximum_2;
  assign \$118  = align_2_term ^ { maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3 };
  assign \$120  = ~ maximum_3;
  assign \$121  = { \$117 , \$115  } & { \$120 , \$118  };
  assign \$122  = align_3_term ^ { maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4 };
  assign \$124  = ~ maximum_4;
  assign \$125  = tree_half_34 & { \$124 , \$122  };
  assign tree_carry_34 = \$121  | \$125 ;
  assign \$126  = align_4_term ^ { maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5 };
  assign \$128  = ~ maximum_5;
  assign \$129  = align_5_term ^ { maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6 };
  assign \$131  = ~ maximum_6;
  assign tree_half_37 = { \$128 , \$126  } ^ { \$131 , \$129  };
  assign \$132  = align_6_term ^ { maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7 };
  assign \$134  = ~ maximum_7;
  assign tree_sum_37 = tree_half_37 ^ { \$134 , \$132  };
  assign \$135  = align_4_term ^ { maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5 };
  assign \$137  = ~ maximum_5;
  assign \$138  = align_5_term ^ { maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6 };
  assign \$140  = ~ maximum_6;
  assign \$141  = { \$137 , \$135  } & { \$140 , \$138  };
  assign \$142  = align_6_term ^ { maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7 };
  assign \$144  = ~ maximum_7;
  assign \$145  = tree_half_37 & { \$144 , \$142  };
  assign tree_carry_37 = \$141  | \$145 ;
  assign \$146  = align_7_term ^ { maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8 };
  assign \$148  = ~ maximum_8;
  assign \$149  = align_8_term ^ { maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9 };
  assign \$151  = ~ maximum_9;
  assign tree_half_40 = { \$148 , \$146  } ^ { \$151 , \$149  };
  assign \$152  = align_9_term ^ { maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10 };
  assign \$154  = ~ maximum_10;
  assign tree_sum_40 = tree_half_40 ^ { \$154 , \$152  };
  assign \$155  = align_7_term ^ { maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8 };
  assign \$157  = ~ maximum_8;
  assign \$158  = align_8_term ^ { maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9 };
  assign \$160  = ~ maximum_9;
  assign \$161  = { \$157 , \$155  } & { \$160 , \$158  };
  assign \$162  = align_9_term ^ { maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10 };
  assign \$164  = ~ maximum_10;
  assign \$165  = tree_half_40 & { \$164 , \$162  };
  assign tree_carry_40 = \$161  | \$165 ;
  assign \$166  = align_10_term ^ { maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11 };
  assign \$168  = ~ maximum_11;
  assign \$169  = align_11_term ^ { maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12 };
  assign \$171  = ~ maximum_12;
  assign tree_half_43 = { \$168 , \$166  } ^ { \$171 , \$169  };
  assign \$172  = align_12_term ^ { maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13 };
  assign \$174  = ~ maximum_13;
  assign tree_sum_43 = tree_half_43 ^ { \$174 , \$172  };
  assign \$175  = align_10_term ^ { maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11 };
  assign \$177  = ~ maximum_11;
  assign \$178  = align_11_term ^ { maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12 };
  assign \$180  = ~ maximum_12;
  assign \$181  = { \$177 , \$175  } & { \$180 , \$178  };
  assign \$182  = align_12_term ^ { maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13 };
  assign \$184  = ~ maximum_13;
  assign \$185  = tree_half_43 & { \$184 , \$182  };
  assign tree_carry_43 = \$181  | \$185 ;
  assign \$186  = align_13_term ^ { maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14 };
  assign \$188  = ~ maximum_14;
  assign \$189  = align_14_term ^ { maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15 };
  assign \$191  = ~ maximum_15;
  assign tree_half_46 = { \$188 , \$186  } ^ { \$191 , \$189  };
  assign \$192  = align_15_term ^ { maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16 };
  assign \$194  = ~ maximum_16;
  assign tree_sum_46 = tree_half_46 ^ { \$194 , \$192  };
  assign \$195  = align_13_term ^ { maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14 };
  assign \$197  = ~ maximum_14;
  assign \$198  = align_14_term ^ { maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15 };
  assign \$200  = ~ maximum_15;
  assign \$201  = { \$197 , \$195  } & { \$200 , \$198  };
  assign \$202  = align_15_term ^ { maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16 };
  assign \$204  = ~ maximum_16;
  assign \$205  = tree_half_46 & { \$204 , \$202  };
  assign tree_carry_46 = \$201  | \$205 ;
  assign \$206  = align_16_term ^ { maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17 };
  assign \$208  = ~ maximum_17;
  assign \$209  = align_17_term ^ { maximum_18, maximum_18, maximum_18, maximum_18, maximum_18, maximum_18, maximum_18, maximum_18, maximum_18, maximum_18, maximum_18, maximum_18, maximum_18, maximum_18, maximum_18 };
  assign \$211  = ~ maximum_18;
  assign tree_half_49 = { \$208 , \$206  } ^ { \$211 , \$209  };
  assign \$212  = align_18_term ^ { maximum_19, maximum_19, maximum_19, maximum_19, maximum_19, maximum_19, maximum_19, maximum_19, maximum_19, maximum_19, maximum_19, maximum_19, maximum_19, maximum_19, maximum_19 };
  assign \$214  = ~ maximum_19;
  assign tree_sum_49 = tree_half_49 ^ { \$214 , \$212  };
  assign \$215  = align_16_term ^ { maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17 };
  assign \$217  = ~ maximum_17;
  assign \$218  = align_17_term ^ { maximum_18, maximum_18, maximum_18, maximum_18, maximum_18, maximum_18, maximum_18, maximum_18, maximum_18, maximum_18, maximum_18, maximum_18, maximum_18, maximum_18, maximum_18 };
  assign \$220  = ~ maximum_18;
  assign \$221  = { \$217 , \$215  } & { \$220 , \$218  };
  assign \$222  = align_18_term ^ { maximum_19, maximum_19, maximum_19, maximum_19, maximum_19, maximum_19, maximum_19, maximum_19, maximum_19, maximum_19, maximum_19, maximum_19, maximum_19, maximum_19, maximum_19 };
  assign \$224  = ~ maximum_19;
  assign \$225  = tree_half_49 & { \$224 , \$222  };
  assign tree_carry_49 = \$221  | \$225 ;
  assign \$226  = align_19_term ^ { maximum_20, maximum_20, maximum_20, maximum_20, maximum_20, maximum_20, maximum_20, maximum_20, maximum_20, maximum_20, maximum_20, maximum_20, maximum_20, maximum_20, maximum_20 };
  assign \$228  = ~ maximum_20;
  assign \$229  = align_20_term ^ { maximum_21, maximum_21, maximum_21, maximum_21, maximum_21, maximum_21, maximum_21, maximum_21, maximum_21, maximum_21, maximum_21, maximum_21, maximum_21, maximum_21, maximum_21 };
  assign \$231  = ~ maximum_21;
  assign tree_half_52 = { \$228 , \$226  } ^ { \$231 , \$229  };
  assign \$232  = align_21_term ^ { maximum_22, maximum_22, maximum_22, maximum_22, maximum_22, maximum_22, maximum_22, maximum_22, maximum_22, maximum_22, maximum_22, maximum_22, maximum_22, maximum_22, maximum_22 };
  assign \$234  = ~ maximum_22;
  assign tree_sum_52 = tree_half_52 ^ { \$234 , \$232  };
  assign \$235  = align_19_term ^ { maximum_20, maximum_20, maximum_20, maximum_20, maximum_20, maximum_20, maximum_20, maximum_20, maximum_20, maximum_20, maximum_20, maximum_20, maximum_20, maximum_20, maximum_20 };
  assign \$237  = ~ maximum_20;
  assign \$238  = align_20_term ^ { maximum_21, maximum_21, maximum_21, maximum_21, maximum_21, maximum_21, maximum_21, maximum_21, maximum_21, maximum_21, maximum_21, maximum_21, maximum_21, maximum_21, maximum_21 };
  assign \$240  = ~ maximum_21;
  assign \$241  = { \$237 , \$235  } & { \$240 , \$238  };
  assign \$242  = align_21_term ^ { maximum_22, maximum_22, maximum_22, maximum_22, maximum_22, maximum_22, maximum_22, maximum_22, maximum_22, maximum_22, maximum_22, maximum_22, maximum_22, maximum_22, maximum_22 };
  assign \$244  = ~ maximum_22;
  assign \$245  = tree_half_52 & { \$244 , \$242  };
  assign tree_carry_52 = \$241  | \$245 ;
  assign \$246  = align_22_term ^ { maximum_23, maximum_23, maximum_23, maximum_23, maximum_23, maximum_23, maximum_23, maximum_23, maximum_23, maximum_23, maximum_23, maximum_23, maximum_23, maximum_23, maximum_23 };
  assign \$248  = ~ maximum_23;
  assign \$249  = align_23_term ^ { maximum_24, maximum_24, maximum_24, maximum_24, maximum_24, maximum_24, maximum_24, maximum_24, maximum_24, maximum_24, maximum_24, maximum_24, maximum_24, maximum_24, maximum_24 };
  assign \$251  = ~ maximum_24;
  assign tree_half_55 = { \$248 , \$246  } ^ { \$251 , \$249  };
  assign \$252  = align_24_term ^ { maximum_25, maximum_25, maximum_25, maximum_25, maximum_25, maximum_25, maximum_25, maximum_25, maximum_25, maximum_25, maximum_25, maximum_25, maximum_25, maximum_25, maximum_25 };
  assign \$254  = ~ maximum_25;
  assign tree_sum_55 = tree_half_55 ^ { \$254 , \$252  };
  assign \$255  = align_22_term ^ { maximum_23, maximum_23, maximum_23, maximum_23, maximum_23, maximum_23, maximum_23, maximum_23, maximum_23, maximum_23, maximum_23, maximum_23, maximum_23, maximum_23, maximum_23 };
  assign \$257  = ~ maximum_23;
  assign \$258  = align_23_term ^ { maximum_24, maximum_24, maximum_24, maximum_24, maximum_24, maximum_24, maximum_24, maximum_24, maximum_24, maximum_24, maximum_24, maximum_24, maximum_24, maximum_24, maximum_24 };
  assign \$260  = ~ maximum_24;
  assign \$261  = { \$257 , \$255  } & { \$260 , \$258  };
  assign \$262  = align_24_term ^ { maximum_25, maximum_25, maximum_25, maximum_25, maximum_25, maximum_25, maximum_25, maximum_25, maximum_25, maximum_25, maximum_25, maximum_25, maximum_25, maximum_25, maximum_25 };
  assign \$264  = ~ maximum_25;
  assign \$265  = tree_half_55 & { \$264 , \$262  };
  assign tree_carry_55 = \$261  | \$265 ;
  assign \$266  = align_25_term ^ { maximum_26, maximum_26, maximum_26, maximum_26, maximum_26, maximum_26, maximum_26, maximum_26, maximum_26, maximum_26, maximum_26, maximum_26, maximum_26, maximum_26, maximum_26 };
  assign \$268  = ~ maximum_26;
  assign \$269  = align_26_term ^ { maximum_27, maximum_27, maximum_27, maximum_27, maximum_27, maximum_27, maximum_27, maximum_27, maximum_27, maximum_27, maximum_27, maximum_27, maximum_27, maximum_27, maximum_27 };
  assign \$271  = ~ maximum_27;
  assign tree_half_58 = { \$268 , \$266  } ^ { \$271 , \$269  };
  assign \$272  = align_27_term ^ { maximum_28, maximum_28, maximum_28, maximum_28, maximum_28, maximum_28, maximum_28, maximum_28, maximum_28, maximum_28, maximum_28, maximum_28, maximum_28, maximum_28, maximum_28 };
  assign \$274  = ~ maximum_28;
  assign tree_sum_58 = tree_half_58 ^ { \$274 , \$272  };
  assign \$275  = align_25_term ^ { maximum_26, maximum_26, maximum_26, maximum_26, maximum_26, maximum_26, maximum_26, maximum_26, maximum_26, maximum_26, maximum_26, maximum_26, maximum_26, maximum_26, maximum_26 };
  assign \$277  = ~ maximum_26;
  assign \$278  = align_26_term ^ { maximum_27, maximum_27, maximum_27, maximum_27, maximum_27, maximum_27, maximum_27, maximum_27, maximum_27, maximum_27, maximum_27, maximum_27, maximum_27, maximum_27, maximum_27 };
  assign \$280  = ~ maximum_27;
  assign \$281  = { \$277 , \$275  } & { \$280 , \$278  };
  assign \$282  = align_27_term ^ { maximum_28, maximum_28, maximum_28, maximum_28, maximum_28, maximum_28, maximum_28, maximum_28, maximum_28, maximum_28, maximum_28, maximum_28, maximum_28, maximum_28, maximum_28 };
  assign \$284  = ~ maximum_28;
  assign \$285  = tree_half_58 & { \$284 , \$282  };
  assign tree_carry_58 = \$281  | \$285 ;
  assign \$286  = align_28_term ^ { maximum_29, maximum_29, maximum_29, maximum_29, maximum_29, maximum_29, maximum_29, maximum_29, maximum_29, maximum_29, maximum_29, maximum_29, maximum_29, maximum_29, maximum_29 };
  assign \$288  = ~ maximum_29;
  assign \$289  = align_29_term ^ { maximum_30, maximum_30, maximum_30, maximum_30, maximum_30, maximum_30, maximum_30, maximum_30, maximum_30, maximum_30, maximum_30, maximum_30, maximum_30, maximum_30, maximum_30 };
  assign \$291  = ~ maximum_30;
  assign tree_half_61 = { \$288 , \$286  } ^ { \$291 , \$289  };
  assign \$292  = align_30_term ^ { maximum_31, maximum_31, maximum_31, maximum_31, maximum_31, maximum_31, maximum_31, maximum_31, maximum_31, maximum_31, maximum_31, maximum_31, maximum_31, maximum_31, maximum_31 };
  assign \$294  = ~ maximum_31;
  assign tree_sum_61 = tree_half_61 ^ { \$294 , \$292  };
  assign \$295  = align_28_term ^ { maximum_29, maximum_29, maximum_29, maximum_29, maximum_29, maximum_29, maximum_29, maximum_29, maximum_29, maximum_29, maximum_29, maximum_29, maximum_29, maximum_29, maximum_29 };
  assign \$297  = ~ maximum_29;
  assign \$298  = align_29_term ^ { maximum_30, maximum_30, maximum_30, maximum_30, maximum_30, maximum_30, maximum_30, maximum_30, maximum_30, maximum_30, maximum_30, maximum_30, maximum_30, maximum_30, maximum_30 };
  assign \$300  = ~ maximum_30;
  assign \$301  = { \$297 , \$295  } & { \$300 , \$298  };
  assign \$302  = align_30_term ^ { maximum_31, maximum_31, maximum_31, maximum_31, maximum_31, maximum_31, maximum_31, maximum_31, maximum_31, maximum_31, maximum_31, maximum_31, maximum_31, maximum_31, maximum_31 };
  assign \$304  = ~ maximum_31;
  assign \$305  = tree_half_61 & { \$304 , \$302  };
  assign tree_carry_61 = \$301  | \$305 ;
  assign \$306  = align_31_term ^ { maximum_32, maximum_32, maximum_32, maximum_32, maximum_32, maximum_32, maximum_32, maximum_32, maximum_32, maximum_32, maximum_32, maximum_32, maximum_32, maximum_32, maximum_32 };
  assign \$308  = ~ maximum_32;
  assign \$309  = align_32_term ^ { maximum_33, maximum_33, maximum_33, maximum_33, maximum_33, maximum_33, maximum_33, maximum_33, maximum_33, maximum_33, maximum_33, maximum_33, maximum_33, maximum_33 };
  assign \$311  = ~ maximum_33;
  assign tree_half_64 = { 4'h0, \$308 , \$306  } ^ { 5'h01, \$311 , \$309  };
  assign \$312  = align_0_term ^ { maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1 };
  assign \$314  = ~ maximum_1;
  assign tree_sum_64 = tree_half_64 ^ { 4'hf, \$314 , \$312  };
  assign \$315  = align_31_term ^ { maximum_32, maximum_32, maximum_32, maximum_32, maximum_32, maximum_32, maximum_32, maximum_32, maximum_32, maximum_32, maximum_32, maximum_32, maximum_32, maximum_32, maximum_32 };
  assign \$317  = ~ maximum_32;
  assign \$318  = align_32_term ^ { maximum_33, maximum_33, maximum_33, maximum_33, maximum_33, maximum_33, maximum_33, maximum_33, maximum_33, maximum_33, maximum_33, maximum_33, maximum_33, maximum_33 };
  assign \$320  = ~ maximum_33;
  assign \$321  = { 4'h0, \$317 , \$315  } & { 5'h01, \$320 , \$318  };
  assign \$322  = align_0_term ^ { maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1 };
  assign \$324  = ~ maximum_1;
  assign \$325  = tree_half_64 & { 4'hf, \$324 , \$322  };
  assign tree_carry_64 = \$321  | \$325 ;
  assign tree_half_67 = tree_sum_34 ^ tree_sum_37;
  assign tree_sum_67 = tree_half_67 ^ tree_sum_40;
  assign \$326  = tree_sum_34 & tree_sum_37;
  assign \$327  = tree_half_67 & tree_sum_40;
  assign tree_carry_67 = \$326  | \$327 ;
  assign tree_half_70 = tree_sum_43 ^ tree_sum_46;
  assign tree_sum_70 = tree_half_70 ^ tree_sum_49;
  assign \$328  = tree_sum_43 & tree_sum_46;
  assign \$329  = tree_half_70 & tree_sum_49;
  assign tree_carry_70 = \$328  | \$329 ;
  assign tree_half_73 = tree_sum_52 ^ tree_sum_55;
  assign tree_sum_73 = tree_half_73 ^ tree_sum_58;
  assign \$330  = tree_sum_52 & tree_sum_55;
  assign \$331  = tree_half_73 & tree_sum_58;
  assign tree_carry_73 = \$330  | \$331 ;
  assign tree_half_76 = { 1'h0, tree_sum_61 } ^ { tree_carry_34, 1'h0 };
  assign tree_sum_76 = tree_half_76 ^ { tree_carry_37, 1'h0 };
  assign \$332  = { 1'h0, tree_sum_61 } & { tree_carry_34, 1'h0 };
  assign \$333  = tree_half_76 & { tree_carry_37, 1'h0 };
  assign tree_carry_76 = \$332  | \$333 ;
  assign tree_half_79 = { tree_carry_40, 1'h0 } ^ { tree_carry_43, 1'h0 };
  assign tree_sum_79 = tree_half_79 ^ { tree_carry_46, 1'h0 };
  assign \$334  = { tree_carry_40, 1'h0 } & { tree_carry_43, 1'h0 };
  assign \$335  = tree_half_79 & { tree_carry_46, 1'h0 };
  assign tree_carry_79 = \$334  | \$335 ;
  assign tree_half_82 = { tree_carry_49, 1'h0 } ^ { tree_carry_52, 1'h0 };
  assign tree_sum_82 = tree_half_82 ^ { tree_carry_55, 1'h0 };
  assign \$336  = { tree_carry_49, 1'h0 } & { tree_carry_52, 1'h0 };
  assign \$337  = tree_half_82 & { tree_carry_55, 1'h0 };
  assign tree_carry_82 = \$336  | \$337 ;
  assign tree_half_85 = { tree_carry_58, 1'h0 } ^ { tree_carry_61, 1'h0 };
  assign tree_sum_85 = tree_half_85 ^ { tree_carry_64[15:0], 1'h0 };
  assign \$338  = { tree_carry_58, 1'h0 } & { tree_carry_61, 1'h0 };
  assign \$339  = tree_half_85 & { tree_carry_64[15:0], 1'h0 };
  assign tree_carry_85 = \$338  | \$339 ;
  assign tree_half_88 = tree_sum_64 ^ { 14'h0100, negatives };
  assign tree_sum_88 = tree_half_88 ^ { 4'h0, tree_sum_67 };
  assign \$340  = tree_sum_64 & { 14'h0100, negatives };
  assign \$341  = tree_half_88 & { 4'h0, tree_sum_67 };
  assign tree_carry_88 = \$340  | \$341 ;
  assign tree_half_91 = { 1'h0, tree_sum_70 } ^ { 1'h0, tree_sum_73 };
  assign tree_sum_91 = tree_half_91 ^ { tree_carry_67, 1'h0 };
  assign \$342  = { 1'h0, tree_sum_70 } & { 1'h0, tree_sum_73 };
  assign \$343  = tree_half_91 & { tree_carry_67, 1'h0 };
  assign tree_carry_91 = \$342  | \$343 ;
  assign tree_half_94 = { tree_carry_70, 1'h0 } ^ { tree_carry_73, 1'h0 };
  assign tree_sum_94 = tree_half_94 ^ tree_sum_76;
  assign \$344  = { tree_carry_70, 1'h0 } & { tree_carry_73, 1'h0 };
  assign \$345  = tree_half_94 & tree_sum_76;
  assign tree_carry_94 = \$344  | \$345 ;
  assign tree_half_97 = tree_sum_79 ^ tree_sum_82;
  assign tree_sum_97 = tree_half_97 ^ tree_sum_85;
  assign \$346  = tree_sum_79 & tree_sum_82;
  assign \$347  = tree_half_97 & tree_sum_85;
  assign tree_carry_97 = \$346  | \$347 ;
  assign tree_half_100 = { tree_carry_76, 1'h0 } ^ { tree_carry_79, 1'h0 };
  assign tree_sum_100 = tree_half_100 ^ { tree_carry_82, 1'h0 };
  assign \$348  = { tree_carry_76, 1'h0 } & { tree_carry_79, 1'h0 };
  assign \$349  = tree_half_100 & { tree_carry_82, 1'h0 };
  assign tree_carry_100 = \$348  | \$349 ;
  assign tree_half_103 = { tree_carry_85, 1'h0 } ^ { 1'h0, tree_carry_88[15:0], 1'h0 };
  assign tree_sum_103 = tree_half_103 ^ { 1'h0, tree_sum_91 };
  assign \$350  = { tree_carry_85, 1'h0 } & { 1'h0, tree_carry_88[15:0], 1'h0 };
  assign \$351  = tree_half_103 & { 1'h0, tree_sum_91 };
  assign tree_carry_103 = \$350  | \$351 ;
  assign tree_half_106 = { tree_carry_91[15:0], 1'h0 } ^ tree_sum_94;
  assign tree_sum_106 = tree_half_106 ^ tree_sum_97;
  assign \$352  = { tree_carry_91[15:0], 1'h0 } & tree_sum_94;
  assign \$353  = tree_half_106 & tree_sum_97;
  assign tree_carry_106 = \$352  | \$353 ;
  assign tree_half_109 = { tree_carry_94, 1'h0 } ^ { tree_carry_97, 1'h0 };
  assign tree_sum_109 = tree_half_109 ^ tree_sum_100;
  assign \$354  = { tree_carry_94, 1'h0 } & { tree_carry_97, 1'h0 };
  assign \$355  = tree_half_109 & tree_sum_100;
  assign tree_carry_109 = \$354  | \$355 ;
  assign tree_half_112 = { 1'h0, tree_carry_100, 1'h0 } ^ tree_sum_88;
  assign tree_sum_112 = tree_half_112 ^ { 3'h0, tree_sum_106 };
  assign \$356  = { 1'h0, tree_carry_100, 1'h0 } & tree_sum_88;
  assign \$357  = tree_half_112 & { 3'h0, tree_sum_106 };
  assign tree_carry_112 = \$356  | \$357 ;
  assign tree_half_115 = tree_sum_103 ^ { tree_carry_103[16:0], 1'h0 };
  assign tree_sum_115 = tree_half_115 ^ { tree_carry_106, 1'h0 };
  assign \$358  = tree_sum_103 & { tree_carry_103[16:0], 1'h0 };
  assign \$359  = tree_half_115 & { tree_carry_106, 1'h0 };
  assign tree_carry_115 = \$358  | \$359 ;
  assign tree_half_118 = { 1'h0, tree_sum_109 } ^ { tree_carry_109, 1'h0 };
  assign tree_sum_118 = tree_half_118 ^ { 1'h0, tree_sum_115 };
  assign \$360  = { 1'h0, tree_sum_109 } & { tree_carry_109, 1'h0 };
  assign \$361  = tree_half_118 & { 1'h0, tree_sum_115 };
  assign tree_carry_118 = \$360  | \$361 ;
  assign tree_half_121 = { 1'h0, tree_carry_115, 1'h0 } ^ tree_sum_112;
  assign tree_sum_121 = tree_half_121 ^ { tree_carry_112[18:0], 1'h0 };
  assign \$362  = { 1'h0, tree_carry_115, 1'h0 } & tree_sum_112;
  assign \$363  = tree_half_121 & { tree_carry_112[18:0], 1'h0 };
  assign tree_carry_121 = \$362  | \$363 ;
  assign tree_half_124 = { 1'h0, tree_sum_118 } ^ { 1'h0, tree_carry_118[17:0], 1'h0 };
  assign tree_sum_124 = tree_half_124 ^ tree_sum_121;
  assign \$364  = { 1'h0, tree_sum_118 } & { 1'h0, tree_carry_118[17:0], 1'h0 };
  assign \$365  = tree_half_124 & tree_sum_121;
  assign tree_carry_124 = \$364  | \$365 ;
  assign tree_half_127 = { tree_carry_121, 1'h0 } ^ { 1'h0, tree_sum_124 };
  assign tree_sum_127 = tree_half_127 ^ { 1'h0, tree_carry_124[18:0], 1'h0 };
  assign \$366  = { tree_carry_121, 1'h0 } & { 1'h0, tree_sum_124 };
  assign \$367  = tree_half_127 & { 1'h0, tree_carry_124[18:0], 1'h0 };
  assign tree_carry_127 = \$366  | \$367 ;
  assign { \$368 [21], total } = tree_sum_127 + { tree_carry_127[19:0], 1'h0 };
  assign \$369  = add_0[19:0] ^ { add_0[20], add_0[20], add_0[20], add_0[20], add_0[20], add_0[20], add_0[20], add_0[20], add_0[20], add_0[20], add_0[20], add_0[20], add_0[20], add_0[20], add_0[20], add_0[20], add_0[20], add_0[20], add_0[20], add_0[20] };
  assign { \$370 [20], magnitude } = \$369  + add_0[20];
  assign \$procmux$52_Y  = \$466  ? { add_2[2], 31'h7f800000 } : { \$468 , rounded, 10'h000 };
  assign result = \$465  ? 32'd2147483647 : \$procmux$52_Y ;
  assign \$procmux$57_Y  = short ? \$452 [4:0] : \$453 [4:0];
  assign left = \$451  ? 5'h00 : \$procmux$57_Y ;
  align_8_l7_9 align_0 (
    .code(maximum_67),
    .significand(maximum_34),
    .term(align_0_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_1 (
    .code(maximum_68),
    .significand(maximum_35),
    .term(align_1_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_10 (
    .code(maximum_77),
    .significand(maximum_44),
    .term(align_10_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_11 (
    .code(maximum_78),
    .significand(maximum_45),
    .term(align_11_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_12 (
    .code(maximum_79),
    .significand(maximum_46),
    .term(align_12_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_13 (
    .code(maximum_80),
    .significand(maximum_47),
    .term(align_13_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_14 (
    .code(maximum_81),
    .significand(maximum_48),
    .term(align_14_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_15 (
    .code(maximum_82),
    .significand(maximum_49),
    .term(align_15_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_16 (
    .code(maximum_83),
    .significand(maximum_50),
    .term(align_16_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_17 (
    .code(maximum_84),
    .significand(maximum_51),
    .term(align_17_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_18 (
    .code(maximum_85),
    .significand(maximum_52),
    .term(align_18_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_19 (
    .code(maximum_86),
    .significand(maximum_53),
    .term(align_19_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_2 (
    .code(maximum_69),
    .significand(maximum_36),
    .term(align_2_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_20 (
    .code(maximum_87),
    .significand(maximum_54),
    .term(align_20_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_21 (
    .code(maximum_88),
    .significand(maximum_55),
    .term(align_21_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_22 (
    .code(maximum_89),
    .significand(maximum_56),
    .term(align_22_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_23 (
    .code(maximum_90),
    .significand(maximum_57),
    .term(align_23_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_24 (
    .code(maximum_91),
    .significand(maximum_58),
    .term(align_24_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_25 (
    .code(maximum_92),
    .significand(maximum_59),
    .term(align_25_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_26 (
    .code(maximum_93),
    .significand(maximum_60),
    .term(align_26_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_27 (
    .code(maximum_94),
    .significand(maximum_61),
    .term(align_27_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_28 (
    .code(maximum_95),
    .significand(maximum_62),
    .term(align_28_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_29 (
    .code(maximum_96),
    .significand(maximum_63),
    .term(align_29_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_3 (
    .code(maximum_70),
    .significand(maximum_37),
    .term(align_3_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_30 (
    .code(maximum_97),
    .significand(maximum_64),
    .term(align_30_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_31 (
    .code(maximum_98),
    .significand(maximum_65),
    .term(align_31_term),
    .top(maximum_0)
  );
  align_24_r10_9 align_32 (
    .code(maximum_99),
    .significand(maximum_66),
    .term(align_32_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_4 (
    .code(maximum_71),
    .significand(maximum_38),
    .term(align_4_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_5 (
    .code(maximum_72),
    .significand(maximum_39),
    .term(align_5_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_6 (
    .code(maximum_73),
    .significand(maximum_40),
    .term(align_6_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_7 (
    .code(maximum_74),
    .significand(maximum_41),
    .term(align_7_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_8 (
    .code(maximum_75),
    .significand(maximum_42),
    .term(align_8_term),
    .top(maximum_0)
  );
  align_8_l7_9 align_9 (
    .code(maximum_76),
    .significand(maximum_43),
    .term(align_9_term),
    .top(maximum_0)
  );
  product_e4m3_9_133 product_0 (
    .a(a[7:0]),
    .b(b[7:0]),
    .code(product_0_code),
    .sign(product_0_sign),
    .significand(product_0_significand),
    .specials(product_0_specials)
  );
  product_e4m3_9_133 product_1 (
    .a(a[15:8]),
    .b(b[15:8]),
    .code(product_1_code),
    .sign(product_1_sign),
    .significand(product_1_significand),
    .specials(product_1_specials)
  );
  product_e4m3_9_133 product_10 (
    .a(a[87:80]),
    .b(b[87:80]),
    .code(product_10_code),
    .sign(product_10_sign),
    .significand(product_10_significand),
    .specials(product_10_specials)
  );
  product_e4m3_9_133 product_11 (
    .a(a[95:88]),
    .b(b[95:88]),
    .code(product_11_code),
    .sign(product_11_sign),
    .significand(product_11_significand),
    .specials(product_11_specials)
  );
  product_e4m3_9_133 product_12 (
    .a(a[103:96]),
    .b(b[103:96]),
    .code(product_12_code),
    .sign(product_12_sign),
    .significand(product_12_significand),
    .specials(product_12_specials)
  );
  product_e4m3_9_133 product_13 (
    .a(a[111:104]),
    .b(b[111:104]),
    .code(product_13_code),
    .sign(product_13_sign),
    .significand(product_13_significand),
    .specials(product_13_specials)
  );
  product_e4m3_9_133 product_14 (
    .a(a[119:112]),
    .b(b[119:112]),
    .code(product_14_code),
    .sign(product_14_sign),
    .significand(product_14_significand),
    .specials(product_14_specials)
  );
  product_e4m3_9_133 product_15 (
    .a(a[127:120]),
    .b(b[127:120]),
    .code(product_15_code),
    .sign(product_15_sign),
    .significand(product_15_significand),
    .specials(product_15_specials)
  );
  product_e4m3_9_133 product_16 (
    .a(a[135:128]),
    .b(b[135:128]),
    .code(product_16_code),
    .sign(product_16_sign),
    .significand(product_16_significand),
    .specials(product_16_specials)
  );
  product_e4m3_9_133 product_17 (
    .a(a[143:136]),
    .b(b[143:136]),
    .code(product_17_code),
    .sign(product_17_sign),
    .significand(product_17_significand),
    .specials(product_17_specials)
  );
  product_e4m3_9_133 product_18 (
    .a(a[151:144]),
    .b(b[151:144]),
    .code(product_18_code),
    .sign(product_18_sign),
    .significand(product_18_significand),
    .specials(product_18_specials)
  );
  product_e4m3_9_133 product_19 (
    .a(a[159:152]),
    .b(b[159:152]),
    .code(product_19_code),
    .sign(product_19_sign),
    .significand(product_19_significand),
    .specials(product_19_specials)
  );
  product_e4m3_9_133 product_2 (
    .a(a[23:16]),
    .b(b[23:16]),
    .code(product_2_code),
    .sign(product_2_sign),
    .significand(product_2_significand),
    .specials(product_2_specials)
  );
  product_e4m3_9_133 product_20 (
    .a(a[167:160]),
    .b(b[167:160]),
    .code(product_20_code),
    .sign(product_20_sign),
    .significand(product_20_significand),
    .specials(product_20_specials)
  );
  product_e4m3_9_133 product_21 (
    .a(a[175:168]),
    .b(b[175:168]),
    .code(product_21_code),
    .sign(product_21_sign),
    .significand(product_21_significand),
    .specials(product_21_specials)
  );
  product_e4m3_9_133 product_22 (
    .a(a[183:176]),
    .b(b[183:176]),
    .code(product_22_code),
    .sign(product_22_sign),
    .significand(product_22_significand),
    .specials(product_22_specials)
  );
  product_e4m3_9_133 product_23 (
    .a(a[191:184]),
    .b(b[191:184]),
    .code(product_23_code),
    .sign(product_23_sign),
    .significand(product_23_significand),
    .specials(product_23_specials)
  );
  product_e4m3_9_133 product_24 (
    .a(a[199:192]),
    .b(b[199:192]),
    .code(product_24_code),
    .sign(product_24_sign),
    .significand(product_24_significand),
    .specials(product_24_specials)
  );
  product_e4m3_9_133 product_25 (
    .a(a[207:200]),
    .b(b[207:200]),
    .code(product_25_code),
    .sign(product_25_sign),
    .significand(product_25_significand),
    .specials(product_25_specials)
  );
  product_e4m3_9_133 product_26 (
    .a(a[215:208]),
    .b(b[215:208]),
    .code(product_26_code),
    .sign(product_26_sign),
    .significand(product_26_significand),
    .specials(product_26_specials)
  );
  product_e4m3_9_133 product_27 (
    .a(a[223:216]),
    .b(b[223:216]),
    .code(product_27_code),
    .sign(product_27_sign),
    .significand(product_27_significand),
    .specials(product_27_specials)
  );
  product_e4m3_9_133 product_28 (
    .a(a[231:224]),
    .b(b[231:224]),
    .code(product_28_code),
    .sign(product_28_sign),
    .significand(product_28_significand),
    .specials(product_28_specials)
  );
  product_e4m3_9_133 product_29 (
    .a(a[239:232]),
    .b(b[239:232]),
    .code(product_29_code),
    .sign(product_29_sign),
    .significand(product_29_significand),
    .specials(product_29_specials)
  );
  product_e4m3_9_133 product_3 (
    .a(a[31:24]),
    .b(b[31:24]),
    .code(product_3_code),
    .sign(product_3_sign),
    .significand(product_3_significand),
    .specials(product_3_specials)
  );
  product_e4m3_9_133 product_30 (
    .a(a[247:240]),
    .b(b[247:240]),
    .code(product_30_code),
    .sign(product_30_sign),
    .significand(product_30_significand),
    .specials(product_30_specials)
  );
  product_e4m3_9_133 product_31 (
    .a(a[255:248]),
    .b(b[255:248]),
    .code(product_31_code),
    .sign(product_31_sign),
    .significand(product_31_significand),
    .specials(product_31_specials)
  );
  product_e4m3_9_133 product_4 (
    .a(a[39:32]),
    .b(b[39:32]),
    .code(product_4_code),
    .sign(product_4_sign),
    .significand(product_4_significand),
    .specials(product_4_specials)
  );
  product_e4m3_9_133 product_5 (
    .a(a[47:40]),
    .b(b[47:40]),
    .code(product_5_code),
    .sign(product_5_sign),
    .significand(product_5_significand),
    .specials(product_5_specials)
  );
  product_e4m3_9_133 product_6 (
    .a(a[55:48]),
    .b(b[55:48]),
    .code(product_6_code),
    .sign(product_6_sign),
    .significand(product_6_significand),
    .specials(product_6_specials)
  );
  product_e4m3_9_133 product_7 (
    .a(a[63:56]),
    .b(b[63:56]),
    .code(product_7_code),
    .sign(product_7_sign),
    .significand(product_7_significand),
    .specials(product_7_specials)
  );
  product_e4m3_9_133 product_8 (
    .a(a[71:64]),
    .b(b[71:64]),
    .code(product_8_code),
    .sign(product_8_sign),
    .significand(product_8_significand),
    .specials(product_8_specials)
  );
  product_e4m3_9_133 product_9 (
    .a(a[79:72]),
    .b(b[79:72]),
    .code(product_9_code),
    .sign(product_9_sign),
    .significand(product_9_significand),
    .specials(product_9_specials)
  );
  assign \$368 [20:0] = total;
  assign \$105 [5:0] = negatives;
  assign \$458 [8:0] = field;
  assign \$461 [22:0] = pattern;
  assign \$463 [20:0] = rounded;
  assign \$370 [19:0] = magnitude;
  assign round_0 = d;
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
  assign zeros_1_2 = 2'h0;
  assign zeros_empty_1_2 = 1'h0;
  assign zeros_1_1 = 2'h0;
  assign zeros_empty_1_1 = 1'h0;
  assign zeros_1_0 = 2'h0;
  assign zeros_empty_1_0 = 1'h0;
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
  assign c_significand = { c_normal, c[22:0] };
endmodule

module pe_dot_e4m3_fp32_n32_f13_l133_o13rz_x7fffffff_p4(b, load, swap, c, clk, a_next, b_next, swap_next, d, a);
  input [255:0] b;
  wire [255:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [31:0] c;
  wire [31:0] c;
  input clk;
  wire clk;
  output [255:0] a_next;
  reg [255:0] a_next;
  output [255:0] b_next;
  reg [255:0] b_next;
  output swap_next;
  reg swap_next;
  output [31:0] d;
  wire [31:0] d;
  input [255:0] a;
  wire [255:0] a;
  wire [255:0] \$1 ;
  wire [255:0] \$2 ;
  wire [255:0] a_held;
  wire [255:0] shadow;
  wire swap_held;
  wire [31:0] unit_d;
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
  dot_e4m3_fp32_n32_f13_l133_o13rz_x7fffffff_p4 unit (
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

module row_tree_dot_e4m3_fp32_n32_f13_l133_o13rz_x7fffffff_p4_x4(b, load, swap, c, clk, b_next, d, a);
  input [1023:0] b;
  wire [1023:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [127:0] c;
  wire [127:0] c;
  input clk;
  wire clk;
  output [1023:0] b_next;
  wire [1023:0] b_next;
  output [127:0] d;
  wire [127:0] d;
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
  wire [31:0] pe_0_d;
  wire [255:0] pe_1_b_next;
  wire [31:0] pe_1_d;
  wire [255:0] pe_2_b_next;
  wire [31:0] pe_2_d;
  wire [255:0] pe_3_b_next;
  wire [31:0] pe_3_d;
  pe_dot_e4m3_fp32_n32_f13_l133_o13rz_x7fffffff_p4 pe_0 (
    .a(a),
    .a_next(\$1 ),
    .b(b[255:0]),
    .b_next(pe_0_b_next),
    .c(c[31:0]),
    .clk(clk),
    .d(pe_0_d),
    .load(load),
    .swap(swap),
    .swap_next(\$2 )
  );
  pe_dot_e4m3_fp32_n32_f13_l133_o13rz_x7fffffff_p4 pe_1 (
    .a(a),
    .a_next(\$3 ),
    .b(b[511:256]),
    .b_next(pe_1_b_next),
    .c(c[63:32]),
    .clk(clk),
    .d(pe_1_d),
    .load(load),
    .swap(swap),
    .swap_next(\$4 )
  );
  pe_dot_e4m3_fp32_n32_f13_l133_o13rz_x7fffffff_p4 pe_2 (
    .a(a),
    .a_next(\$5 ),
    .b(b[767:512]),
    .b_next(pe_2_b_next),
    .c(c[95:64]),
    .clk(clk),
    .d(pe_2_d),
    .load(load),
    .swap(swap),
    .swap_next(\$6 )
  );
  pe_dot_e4m3_fp32_n32_f13_l133_o13rz_x7fffffff_p4 pe_3 (
    .a(a),
    .a_next(\$7 ),
    .b(b[1023:768]),
    .b_next(pe_3_b_next),
    .c(c[127:96]),
    .clk(clk),
    .d(pe_3_d),
    .load(load),
    .swap(swap),
    .swap_next(\$8 )
  );
  assign d = { pe_3_d, pe_2_d, pe_1_d, pe_0_d };
  assign b_next = { pe_3_b_next, pe_2_b_next, pe_1_b_next, pe_0_b_next };
endmodule

module array_tree_dot_e4m3_fp32_n32_f13_l133_o13rz_x7fffffff_p4_1x4(b, load, swap, c, clk, d, a);
  input [1023:0] b;
  wire [1023:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [127:0] c;
  wire [127:0] c;
  input clk;
  wire clk;
  output [127:0] d;
  wire [127:0] d;
  input [255:0] a;
  wire [255:0] a;
  wire [1023:0] \$1 ;
  wire [127:0] row_0_d;
  row_tree_dot_e4m3_fp32_n32_f13_l133_o13rz_x7fffffff_p4_x4 row_0 (
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

module dot_tree_1x4_e4m3_fp32_n32_f13_l133_o13rz_x7fffffff_p4_d7(s_axis_a_tdata, s_axis_a_tlast, s_axis_a_tuser, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, s_axis_c_tvalid, s_axis_c_tdata, s_axis_c_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, s_axis_c_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
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
  input [127:0] s_axis_c_tdata;
  wire [127:0] s_axis_c_tdata;
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
  wire [127:0] \$78 ;
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
  wire [127:0] \$signal$35 ;
  reg [2:0] \$signal$43 ;
  wire allowed;
  wire [127:0] array_d;
  wire error;
  reg [2:0] flying;
  reg [27:0] flying_tokens;
  reg holding;
  wire landed;
  reg [9:0] landing;
  wire load;
  reg [6:0] read;
  wire [127:0] results;
  wire [127:0] ring_m_axis_tdata;
  wire ring_m_axis_tlast;
  wire ring_m_axis_tvalid;
  wire ring_released;
  wire [127:0] ring_running;
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
  assign \$78  = s_axis_c_tdata & { takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c, takes_c };
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
  array_tree_dot_e4m3_fp32_n32_f13_l133_o13rz_x7fffffff_p4_1x4 array (
    .a(s_axis_a_tdata),
    .b(s_axis_b_tdata),
    .c(\$signal$35 ),
    .clk(clk),
    .d(results),
    .load(load),
    .swap(swap)
  );
  ring_tree_4_lane_sums_32_x7 ring (
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
