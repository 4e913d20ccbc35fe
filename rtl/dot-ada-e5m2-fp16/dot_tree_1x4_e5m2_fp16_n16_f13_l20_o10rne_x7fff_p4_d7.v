// dot_tree_1x4_e5m2_fp16_n16_f13_l20_o10rne_x7fff_p4_d7: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=dot, inputs=e5m2, output=fp16, block=16, fraction_bits=13, floor=-20, out_fraction_bits=10, rounding=rne, subnormals=True, normalised=False, nan=32767, overflow=infinity, array=tree, stages=4, rows=1, cols=4, depth=7

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

module product_e5m2_6_28(b, significand, code, sign, specials, a);
  input [7:0] b;
  wire [7:0] b;
  output [5:0] significand;
  wire [5:0] significand;
  output [5:0] code;
  wire [5:0] code;
  output sign;
  wire sign;
  output [2:0] specials;
  wire [2:0] specials;
  input [7:0] a;
  wire [7:0] a;
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
  wire [2:0] a_significand;
  wire a_top;
  wire a_zero;
  wire b_normal;
  wire [2:0] b_significand;
  wire b_top;
  wire b_zero;
  assign a_normal = | a[6:2];
  assign a_top = & a[6:2];
  assign \$1  = | a[6:0];
  assign a_zero = ~ \$1 ;
  assign b_normal = | b[6:2];
  assign b_top = & b[6:2];
  assign \$2  = | b[6:0];
  assign b_zero = ~ \$2 ;
  assign significand = { a_normal, a[1:0] } * { b_normal, b[1:0] };
  assign \$3  = a_zero | b_zero;
  assign \$4  = ~ a_normal;
  assign \$5  = a[2] | \$4 ;
  assign \$6  = ~ b_normal;
  assign \$7  = b[2] | \$6 ;
  assign \$8  = { a[6:3], \$5  } + { b[6:3], \$7  };
  assign \$9  = \$8  + 8'hff;
  assign { \$10 [7:6], code } = \$3  ? 8'h00 : \$9 ;
  assign sign = a[7] ^ b[7];
  assign \$11  = | a[1:0];
  assign \$12  = a_top & \$11 ;
  assign \$13  = | b[1:0];
  assign \$14  = b_top & \$13 ;
  assign \$15  = \$12  | \$14 ;
  assign \$16  = | a[1:0];
  assign \$17  = ~ \$16 ;
  assign \$18  = a_top & \$17 ;
  assign \$19  = \$18  & b_zero;
  assign \$20  = \$15  | \$19 ;
  assign \$21  = | b[1:0];
  assign \$22  = ~ \$21 ;
  assign \$23  = b_top & \$22 ;
  assign \$24  = a_zero & \$23 ;
  assign specials[0] = \$20  | \$24 ;
  assign \$26  = | a[1:0];
  assign \$27  = ~ \$26 ;
  assign \$28  = a_top & \$27 ;
  assign \$29  = | b[1:0];
  assign \$30  = ~ \$29 ;
  assign \$31  = b_top & \$30 ;
  assign \$32  = \$28  | \$31 ;
  assign \$33  = ~ sign;
  assign specials[1] = \$32  & \$33 ;
  assign \$35  = | a[1:0];
  assign \$36  = ~ \$35 ;
  assign \$37  = a_top & \$36 ;
  assign \$38  = | b[1:0];
  assign \$39  = ~ \$38 ;
  assign \$40  = b_top & \$39 ;
  assign \$41  = \$37  | \$40 ;
  assign specials[2] = \$41  & sign;
  assign \$10 [5:0] = code;
  assign b_significand = { b_normal, b[1:0] };
  assign a_significand = { a_normal, a[1:0] };
endmodule

module align_6_l9_6(code, top, term, significand);
  input [5:0] code;
  wire [5:0] code;
  input [5:0] top;
  wire [5:0] top;
  output [14:0] term;
  wire [14:0] term;
  input [5:0] significand;
  wire [5:0] significand;
  wire [6:0] \$1 ;
  wire [14:0] \$2 ;
  wire [5:0] distance;
  wire [14:0] moved_1;
  wire [14:0] moved_2;
  wire [14:0] moved_4;
  wire [14:0] moved_8;
  wire moved_far;
  assign term = moved_8 & \$2 ;
  assign { \$1 [6], distance } = top - code;
  assign moved_1 = distance[0] ? { 1'h0, significand, 8'h00 } : { significand, 9'h000 };
  assign moved_2 = distance[1] ? { 2'h0, moved_1[14:2] } : moved_1;
  assign moved_4 = distance[2] ? { 4'h0, moved_2[14:4] } : moved_2;
  assign moved_8 = distance[3] ? { 8'h00, moved_4[14:8] } : moved_4;
  assign moved_far = | distance[5:4];
  assign \$2  = ~ { moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far };
  assign \$1 [5:0] = distance;
endmodule

module align_11_l3_6(code, top, term, significand);
  input [5:0] code;
  wire [5:0] code;
  input [5:0] top;
  wire [5:0] top;
  output [13:0] term;
  wire [13:0] term;
  input [10:0] significand;
  wire [10:0] significand;
  wire [6:0] \$1 ;
  wire [13:0] \$2 ;
  wire [5:0] distance;
  wire [13:0] moved_1;
  wire [13:0] moved_2;
  wire [13:0] moved_4;
  wire [13:0] moved_8;
  wire moved_far;
  assign term = moved_8 & \$2 ;
  assign { \$1 [6], distance } = top - code;
  assign moved_1 = distance[0] ? { 1'h0, significand, 2'h0 } : { significand, 3'h0 };
  assign moved_2 = distance[1] ? { 2'h0, moved_1[13:2] } : moved_1;
  assign moved_4 = distance[2] ? { 4'h0, moved_2[13:4] } : moved_2;
  assign moved_8 = distance[3] ? { 8'h00, moved_4[13:8] } : moved_4;
  assign moved_far = | distance[5:4];
  assign \$2  = ~ { moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far };
  assign \$1 [5:0] = distance;
endmodule

module dot_e5m2_fp16_n16_f13_l20_o10rne_x7fff_p4(b, c, clk, d, a);
  input [127:0] b;
  wire [127:0] b;
  input [15:0] c;
  wire [15:0] c;
  input clk;
  wire clk;
  output [15:0] d;
  reg [15:0] d;
  input [127:0] a;
  wire [127:0] a;
  wire \$1 ;
  wire [14:0] \$100 ;
  wire \$102 ;
  wire [14:0] \$103 ;
  wire \$105 ;
  wire [14:0] \$106 ;
  wire \$108 ;
  wire [15:0] \$109 ;
  wire [14:0] \$110 ;
  wire \$112 ;
  wire [15:0] \$113 ;
  wire [14:0] \$114 ;
  wire \$116 ;
  wire [14:0] \$117 ;
  wire \$119 ;
  wire [14:0] \$120 ;
  wire \$122 ;
  wire [14:0] \$123 ;
  wire \$125 ;
  wire [14:0] \$126 ;
  wire \$128 ;
  wire [15:0] \$129 ;
  wire [14:0] \$130 ;
  wire \$132 ;
  wire [15:0] \$133 ;
  wire [14:0] \$134 ;
  wire \$136 ;
  wire [14:0] \$137 ;
  wire \$139 ;
  wire [14:0] \$140 ;
  wire \$142 ;
  wire [14:0] \$143 ;
  wire \$145 ;
  wire [14:0] \$146 ;
  wire \$148 ;
  wire [15:0] \$149 ;
  wire [14:0] \$150 ;
  wire \$152 ;
  wire [15:0] \$153 ;
  wire [14:0] \$154 ;
  wire \$156 ;
  wire [14:0] \$157 ;
  wire \$159 ;
  wire [14:0] \$160 ;
  wire \$162 ;
  wire [14:0] \$163 ;
  wire \$165 ;
  wire [14:0] \$166 ;
  wire \$168 ;
  wire [15:0] \$169 ;
  wire [14:0] \$170 ;
  wire \$172 ;
  wire [15:0] \$173 ;
  wire [13:0] \$174 ;
  wire \$176 ;
  wire [14:0] \$177 ;
  wire \$179 ;
  wire [13:0] \$180 ;
  wire \$182 ;
  wire [14:0] \$183 ;
  wire \$185 ;
  wire [18:0] \$186 ;
  wire [18:0] \$187 ;
  wire [15:0] \$188 ;
  wire [15:0] \$189 ;
  wire \$19 ;
  wire [16:0] \$190 ;
  wire [16:0] \$191 ;
  wire [16:0] \$192 ;
  wire [16:0] \$193 ;
  wire [16:0] \$194 ;
  wire [16:0] \$195 ;
  wire [16:0] \$196 ;
  wire [16:0] \$197 ;
  wire [18:0] \$198 ;
  wire [18:0] \$199 ;
  wire \$2 ;
  wire \$20 ;
  wire [16:0] \$200 ;
  wire [16:0] \$201 ;
  wire [18:0] \$202 ;
  wire [18:0] \$203 ;
  wire [18:0] \$204 ;
  wire [18:0] \$205 ;
  wire [19:0] \$206 ;
  wire [19:0] \$207 ;
  wire [20:0] \$208 ;
  wire [18:0] \$209 ;
  wire \$21 ;
  wire [19:0] \$210 ;
  wire \$22 ;
  wire \$23 ;
  wire \$239 ;
  wire \$240 ;
  wire \$243 ;
  wire \$244 ;
  wire \$247 ;
  wire \$248 ;
  wire \$251 ;
  wire \$252 ;
  wire \$255 ;
  wire \$256 ;
  wire \$259 ;
  wire \$260 ;
  wire \$263 ;
  wire \$264 ;
  wire \$267 ;
  wire \$268 ;
  wire \$271 ;
  wire \$272 ;
  wire \$290 ;
  wire \$291 ;
  wire [8:0] \$292 ;
  wire [5:0] \$293 ;
  wire \$294 ;
  wire \$295 ;
  wire \$296 ;
  wire [8:0] \$297 ;
  wire [8:0] \$298 ;
  wire \$3 ;
  wire [16:0] \$300 ;
  wire \$302 ;
  wire \$304 ;
  wire \$305 ;
  wire [17:0] \$306 ;
  wire \$307 ;
  wire [16:0] \$308 ;
  wire \$309 ;
  wire \$310 ;
  wire \$311 ;
  wire \$312 ;
  wire \$313 ;
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
  wire [14:0] \$74 ;
  wire \$76 ;
  wire [14:0] \$77 ;
  wire \$79 ;
  wire [14:0] \$80 ;
  wire \$82 ;
  wire [14:0] \$83 ;
  wire \$85 ;
  wire [14:0] \$86 ;
  wire \$88 ;
  wire [15:0] \$89 ;
  wire [14:0] \$90 ;
  wire \$92 ;
  wire [15:0] \$93 ;
  wire [14:0] \$94 ;
  wire \$96 ;
  wire [14:0] \$97 ;
  wire \$99 ;
  wire [15:0] \$procmux$52_Y ;
  wire [4:0] \$procmux$57_Y ;
  reg [19:0] add_0;
  reg [5:0] add_1;
  reg [2:0] add_2;
  wire [14:0] align_0_term;
  wire [14:0] align_10_term;
  wire [14:0] align_11_term;
  wire [14:0] align_12_term;
  wire [14:0] align_13_term;
  wire [14:0] align_14_term;
  wire [14:0] align_15_term;
  wire [13:0] align_16_term;
  wire [14:0] align_1_term;
  wire [14:0] align_2_term;
  wire [14:0] align_3_term;
  wire [14:0] align_4_term;
  wire [14:0] align_5_term;
  wire [14:0] align_6_term;
  wire [14:0] align_7_term;
  wire [14:0] align_8_term;
  wire [14:0] align_9_term;
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
  wire [4:0] left;
  wire [19:0] left_1;
  wire [19:0] left_16;
  wire [19:0] left_2;
  wire [19:0] left_4;
  wire [19:0] left_8;
  wire [18:0] magnitude;
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
  reg [5:0] maximum_18;
  reg [5:0] maximum_19;
  reg maximum_2;
  reg [5:0] maximum_20;
  reg [5:0] maximum_21;
  reg [5:0] maximum_22;
  reg [5:0] maximum_23;
  reg [5:0] maximum_24;
  reg [5:0] maximum_25;
  reg [5:0] maximum_26;
  reg [5:0] maximum_27;
  reg [5:0] maximum_28;
  reg [5:0] maximum_29;
  reg maximum_3;
  reg [5:0] maximum_30;
  reg [5:0] maximum_31;
  reg [5:0] maximum_32;
  reg [5:0] maximum_33;
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
  reg [5:0] multiply_17;
  reg [5:0] multiply_18;
  reg [5:0] multiply_19;
  reg multiply_2;
  reg [5:0] multiply_20;
  reg [5:0] multiply_21;
  reg [5:0] multiply_22;
  reg [5:0] multiply_23;
  reg [5:0] multiply_24;
  reg [5:0] multiply_25;
  reg [5:0] multiply_26;
  reg [5:0] multiply_27;
  reg [5:0] multiply_28;
  reg [5:0] multiply_29;
  reg multiply_3;
  reg [5:0] multiply_30;
  reg [5:0] multiply_31;
  reg [5:0] multiply_32;
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
  wire [5:0] product_0_significand;
  wire [2:0] product_0_specials;
  wire [5:0] product_10_code;
  wire product_10_sign;
  wire [5:0] product_10_significand;
  wire [2:0] product_10_specials;
  wire [5:0] product_11_code;
  wire product_11_sign;
  wire [5:0] product_11_significand;
  wire [2:0] product_11_specials;
  wire [5:0] product_12_code;
  wire product_12_sign;
  wire [5:0] product_12_significand;
  wire [2:0] product_12_specials;
  wire [5:0] product_13_code;
  wire product_13_sign;
  wire [5:0] product_13_significand;
  wire [2:0] product_13_specials;
  wire [5:0] product_14_code;
  wire product_14_sign;
  wire [5:0] product_14_significand;
  wire [2:0] product_14_specials;
  wire [5:0] product_15_code;
  wire product_15_sign;
  wire [5:0] product_15_significand;
  wire [2:0] product_15_specials;
  wire [5:0] product_1_code;
  wire product_1_sign;
  wire [5:0] product_1_significand;
  wire [2:0] product_1_specials;
  wire [5:0] product_2_code;
  wire product_2_sign;
  wire [5:0] product_2_significand;
  wire [2:0] product_2_specials;
  wire [5:0] product_3_code;
  wire product_3_sign;
  wire [5:0] product_3_significand;
  wire [2:0] product_3_specials;
  wire [5:0] product_4_code;
  wire product_4_sign;
  wire [5:0] product_4_significand;
  wire [2:0] product_4_specials;
  wire [5:0] product_5_code;
  wire product_5_sign;
  wire [5:0] product_5_significand;
  wire [2:0] product_5_specials;
  wire [5:0] product_6_code;
  wire product_6_sign;
  wire [5:0] product_6_significand;
  wire [2:0] product_6_specials;
  wire [5:0] product_7_code;
  wire product_7_sign;
  wire [5:0] product_7_significand;
  wire [2:0] product_7_specials;
  wire [5:0] product_8_code;
  wire product_8_sign;
  wire [5:0] product_8_significand;
  wire [2:0] product_8_specials;
  wire [5:0] product_9_code;
  wire product_9_sign;
  wire [5:0] product_9_significand;
  wire [2:0] product_9_specials;
  wire [15:0] result;
  wire signed [7:0] room;
  wire [15:0] round_0;
  wire [14:0] rounded;
  wire short;
  wire [2:0] specials;
  wire [19:0] total;
  wire [15:0] tree_carry_18;
  wire [15:0] tree_carry_21;
  wire [15:0] tree_carry_24;
  wire [15:0] tree_carry_27;
  wire [15:0] tree_carry_30;
  wire [18:0] tree_carry_33;
  wire [15:0] tree_carry_36;
  wire [16:0] tree_carry_39;
  wire [16:0] tree_carry_42;
  wire [16:0] tree_carry_45;
  wire [16:0] tree_carry_48;
  wire [18:0] tree_carry_51;
  wire [16:0] tree_carry_54;
  wire [18:0] tree_carry_57;
  wire [18:0] tree_carry_60;
  wire [19:0] tree_carry_63;
  wire [15:0] tree_half_18;
  wire [15:0] tree_half_21;
  wire [15:0] tree_half_24;
  wire [15:0] tree_half_27;
  wire [15:0] tree_half_30;
  wire [18:0] tree_half_33;
  wire [15:0] tree_half_36;
  wire [16:0] tree_half_39;
  wire [16:0] tree_half_42;
  wire [16:0] tree_half_45;
  wire [16:0] tree_half_48;
  wire [18:0] tree_half_51;
  wire [16:0] tree_half_54;
  wire [18:0] tree_half_57;
  wire [18:0] tree_half_60;
  wire [19:0] tree_half_63;
  wire [15:0] tree_sum_18;
  wire [15:0] tree_sum_21;
  wire [15:0] tree_sum_24;
  wire [15:0] tree_sum_27;
  wire [15:0] tree_sum_30;
  wire [18:0] tree_sum_33;
  wire [15:0] tree_sum_36;
  wire [16:0] tree_sum_39;
  wire [16:0] tree_sum_42;
  wire [16:0] tree_sum_45;
  wire [16:0] tree_sum_48;
  wire [18:0] tree_sum_51;
  wire [16:0] tree_sum_54;
  wire [18:0] tree_sum_57;
  wire [18:0] tree_sum_60;
  wire [19:0] tree_sum_63;
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
  assign \$49  = multiply_50 < 4'h9;
  assign larger_0_8 = \$49  ? 6'h09 : multiply_50;
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
  assign \$74  = align_1_term ^ { maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2 };
  assign \$76  = ~ maximum_2;
  assign \$77  = align_2_term ^ { maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3 };
  assign \$79  = ~ maximum_3;
  assign tree_half_18 = { \$76 , \$74  } ^ { \$79 , \$77  };
  assign \$80  = align_3_term ^ { maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4 };
  assign \$82  = ~ maximum_4;
  assign tree_sum_18 = tree_half_18 ^ { \$82 , \$80  };
  assign \$83  = align_1_term ^ { maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2 };
  assign \$85  = ~ maximum_2;
  assign \$86  = align_2_term ^ { maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3 };
  assign \$88  = ~ maximum_3;
  assign \$89  = { \$85 , \$83  } & { \$88 , \$86  };
  assign \$90  = align_3_term ^ { maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4 };
  assign \$92  = ~ maximum_4;
  assign \$93  = tree_half_18 & { \$92 , \$90  };
  assign tree_carry_18 = \$89  | \$93 ;
  assign \$94  = align_4_term ^ { maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5 };
  assign \$96  = ~ maximum_5;
  assign \$97  = align_5_term ^ { maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6 };
  assign \$99  = ~ maximum_6;
  assign tree_half_21 = { \$96 , \$94  } ^ { \$99 , \$97  };
  assign \$100  = align_6_term ^ { maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7 };
  assign \$102  = ~ maximum_7;
  assign tree_sum_21 = tree_half_21 ^ { \$102 , \$100  };
  assign \$103  = align_4_term ^ { maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5 };
  assign \$105  = ~ maximum_5;
  assign \$106  = align_5_term ^ { maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6 };
  assign \$108  = ~ maximum_6;
  assign \$109  = { \$105 , \$103  } & { \$108 , \$106  };
  assign \$110  = align_6_term ^ { maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7 };
  assign \$112  = ~ maximum_7;
  assign \$113  = tree_half_21 & { \$112 , \$110  };
  assign tree_carry_21 = \$109  | \$113 ;
  assign \$114  = align_7_term ^ { maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8 };
  assign \$116  = ~ maximum_8;
  assign \$117  = align_8_term ^ { maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9 };
  assign \$119  = ~ maximum_9;
  assign tree_half_24 = { \$116 , \$114  } ^ { \$119 , \$117  };
  assign \$120  = align_9_term ^ { maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10 };
  assign \$122  = ~ maximum_10;
  assign tree_sum_24 = tree_half_24 ^ { \$122 , \$120  };
  assign \$123  = align_7_term ^ { maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8 };
  assign \$125  = ~ maximum_8;
  assign \$126  = align_8_term ^ { maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9 };
  assign \$128  = ~ maximum_9;
  assign \$129  = { \$125 , \$123  } & { \$128 , \$126  };
  assign \$130  = align_9_term ^ { maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10, maximum_10 };
  assign \$132  = ~ maximum_10;
  assign \$133  = tree_half_24 & { \$132 , \$130  };
  assign tree_carry_24 = \$129  | \$133 ;
  assign \$134  = align_10_term ^ { maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11 };
  assign \$136  = ~ maximum_11;
  assign \$137  = align_11_term ^ { maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12 };
  assign \$139  = ~ maximum_12;
  assign tree_half_27 = { \$136 , \$134  } ^ { \$139 , \$137  };
  assign \$140  = align_12_term ^ { maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13 };
  assign \$142  = ~ maximum_13;
  assign tree_sum_27 = tree_half_27 ^ { \$142 , \$140  };
  assign \$143  = align_10_term ^ { maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11, maximum_11 };
  assign \$145  = ~ maximum_11;
  assign \$146  = align_11_term ^ { maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12, maximum_12 };
  assign \$148  = ~ maximum_12;
  assign \$149  = { \$145 , \$143  } & { \$148 , \$146  };
  assign \$150  = align_12_term ^ { maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13, maximum_13 };
  assign \$152  = ~ maximum_13;
  assign \$153  = tree_half_27 & { \$152 , \$150  };
  assign tree_carry_27 = \$149  | \$153 ;
  assign \$154  = align_13_term ^ { maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14 };
  assign \$156  = ~ maximum_14;
  assign \$157  = align_14_term ^ { maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15 };
  assign \$159  = ~ maximum_15;
  assign tree_half_30 = { \$156 , \$154  } ^ { \$159 , \$157  };
  assign \$160  = align_15_term ^ { maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16 };
  assign \$162  = ~ maximum_16;
  assign tree_sum_30 = tree_half_30 ^ { \$162 , \$160  };
  assign \$163  = align_13_term ^ { maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14, maximum_14 };
  assign \$165  = ~ maximum_14;
  assign \$166  = align_14_term ^ { maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15, maximum_15 };
  assign \$168  = ~ maximum_15;
  assign \$169  = { \$165 , \$163  } & { \$168 , \$166  };
  assign \$170  = align_15_term ^ { maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16, maximum_16 };
  assign \$172  = ~ maximum_16;
  assign \$173  = tree_half_30 & { \$172 , \$170  };
  assign tree_carry_30 = \$169  | \$173 ;
  assign \$174  = align_16_term ^ { maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17 };
  assign \$176  = ~ maximum_17;
  assign \$177  = align_0_term ^ { maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1 };
  assign \$179  = ~ maximum_1;
  assign tree_half_33 = { 4'h1, \$176 , \$174  } ^ { 3'h7, \$179 , \$177  };
  assign tree_sum_33 = tree_half_33 ^ { 3'h0, tree_sum_18 };
  assign \$180  = align_16_term ^ { maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17, maximum_17 };
  assign \$182  = ~ maximum_17;
  assign \$183  = align_0_term ^ { maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1 };
  assign \$185  = ~ maximum_1;
  assign \$186  = { 4'h1, \$182 , \$180  } & { 3'h7, \$185 , \$183  };
  assign \$187  = tree_half_33 & { 3'h0, tree_sum_18 };
  assign tree_carry_33 = \$186  | \$187 ;
  assign tree_half_36 = tree_sum_21 ^ tree_sum_24;
  assign tree_sum_36 = tree_half_36 ^ tree_sum_27;
  assign \$188  = tree_sum_21 & tree_sum_24;
  assign \$189  = tree_half_36 & tree_sum_27;
  assign tree_carry_36 = \$188  | \$189 ;
  assign tree_half_39 = { 1'h0, tree_sum_30 } ^ { tree_carry_18, 1'h0 };
  assign tree_sum_39 = tree_half_39 ^ { tree_carry_21, 1'h0 };
  assign \$190  = { 1'h0, tree_sum_30 } & { tree_carry_18, 1'h0 };
  assign \$191  = tree_half_39 & { tree_carry_21, 1'h0 };
  assign tree_carry_39 = \$190  | \$191 ;
  assign tree_half_42 = { tree_carry_24, 1'h0 } ^ { tree_carry_27, 1'h0 };
  assign tree_sum_42 = tree_half_42 ^ { tree_carry_30, 1'h0 };
  assign \$192  = { tree_carry_24, 1'h0 } & { tree_carry_27, 1'h0 };
  assign \$193  = tree_half_42 & { tree_carry_30, 1'h0 };
  assign tree_carry_42 = \$192  | \$193 ;
  assign tree_half_45 = { 12'h200, negatives } ^ { 1'h0, tree_sum_36 };
  assign tree_sum_45 = tree_half_45 ^ { tree_carry_33[15:0], 1'h0 };
  assign \$194  = { 12'h200, negatives } & { 1'h0, tree_sum_36 };
  assign \$195  = tree_half_45 & { tree_carry_33[15:0], 1'h0 };
  assign tree_carry_45 = \$194  | \$195 ;
  assign tree_half_48 = { tree_carry_36, 1'h0 } ^ tree_sum_39;
  assign tree_sum_48 = tree_half_48 ^ tree_sum_42;
  assign \$196  = { tree_carry_36, 1'h0 } & tree_sum_39;
  assign \$197  = tree_half_48 & tree_sum_42;
  assign tree_carry_48 = \$196  | \$197 ;
  assign tree_half_51 = { 1'h0, tree_carry_39, 1'h0 } ^ { 1'h0, tree_carry_42, 1'h0 };
  assign tree_sum_51 = tree_half_51 ^ tree_sum_33;
  assign \$198  = { 1'h0, tree_carry_39, 1'h0 } & { 1'h0, tree_carry_42, 1'h0 };
  assign \$199  = tree_half_51 & tree_sum_33;
  assign tree_carry_51 = \$198  | \$199 ;
  assign tree_half_54 = tree_sum_45 ^ { tree_carry_45[15:0], 1'h0 };
  assign tree_sum_54 = tree_half_54 ^ tree_sum_48;
  assign \$200  = tree_sum_45 & { tree_carry_45[15:0], 1'h0 };
  assign \$201  = tree_half_54 & tree_sum_48;
  assign tree_carry_54 = \$200  | \$201 ;
  assign tree_half_57 = { 1'h0, tree_carry_48, 1'h0 } ^ tree_sum_51;
  assign tree_sum_57 = tree_half_57 ^ { tree_carry_51[17:0], 1'h0 };
  assign \$202  = { 1'h0, tree_carry_48, 1'h0 } & tree_sum_51;
  assign \$203  = tree_half_57 & { tree_carry_51[17:0], 1'h0 };
  assign tree_carry_57 = \$202  | \$203 ;
  assign tree_half_60 = { 2'h0, tree_sum_54 } ^ { 1'h0, tree_carry_54, 1'h0 };
  assign tree_sum_60 = tree_half_60 ^ tree_sum_57;
  assign \$204  = { 2'h0, tree_sum_54 } & { 1'h0, tree_carry_54, 1'h0 };
  assign \$205  = tree_half_60 & tree_sum_57;
  assign tree_carry_60 = \$204  | \$205 ;
  assign tree_half_63 = { tree_carry_57, 1'h0 } ^ { 1'h0, tree_sum_60 };
  assign tree_sum_63 = tree_half_63 ^ { 1'h0, tree_carry_60[17:0], 1'h0 };
  assign \$206  = { tree_carry_57, 1'h0 } & { 1'h0, tree_sum_60 };
  assign \$207  = tree_half_63 & { 1'h0, tree_carry_60[17:0], 1'h0 };
  assign tree_carry_63 = \$206  | \$207 ;
  assign { \$208 [20], total } = tree_sum_63 + { tree_carry_63[18:0], 1'h0 };
  assign \$209  = add_0[18:0] ^ { add_0[19], add_0[19], add_0[19], add_0[19], add_0[19], add_0[19], add_0[19], add_0[19], add_0[19], add_0[19], add_0[19], add_0[19], add_0[19], add_0[19], add_0[19], add_0[19], add_0[19], add_0[19], add_0[19] };
  assign { \$210 [19], magnitude } = \$209  + add_0[19];
  assign zeros_0_6 = ~ magnitude[0];
  assign \$239  = ~ magnitude[1];
  assign \$240  = ~ magnitude[2];
  assign zeros_empty_0_7 = \$239  & \$240 ;
  assign zeros_0_7 = ~ magnitude[2];
  assign \$243  = ~ magnitude[3];
  assign \$244  = ~ magnitude[4];
  assign zeros_empty_0_8 = \$243  & \$244 ;
  assign zeros_0_8 = ~ magnitude[4];
  assign \$247  = ~ magnitude[5];
  assign \$248  = ~ magnitude[6];
  assign zeros_empty_0_9 = \$247  & \$248 ;
  assign zeros_0_9 = ~ magnitude[6];
  assign \$251  = ~ magnitude[7];
  assign \$252  = ~ magnitude[8];
  assign zeros_empty_0_10 = \$251  & \$252 ;
  assign zeros_0_10 = ~ magnitude[8];
  assign \$255  = ~ magnitude[9];
  assign \$256  = ~ magnitude[10];
  assign zeros_empty_0_11 = \$255  & \$256 ;
  assign zeros_0_11 = ~ magnitude[10];
  assign \$259  = ~ magnitude[11];
  assign \$260  = ~ magnitude[12];
  assign zeros_empty_0_12 = \$259  & \$260 ;
  assign zeros_0_12 = ~ magnitude[12];
  assign \$263  = ~ magnitude[13];
  assign \$264  = ~ magnitude[14];
  assign zeros_empty_0_13 = \$263  & \$264 ;
  assign zeros_0_13 = ~ magnitude[14];
  assign \$267  = ~ magnitude[15];
  assign \$268  = ~ magnitude[16];
  assign zeros_empty_0_14 = \$267  & \$268 ;
  assign zeros_0_14 = ~ magnitude[16];
  assign \$271  = ~ magnitude[17];
  assign \$272  = ~ magnitude[18];
  assign zeros_empty_0_15 = \$271  & \$272 ;
  assign zeros_0_15 = ~ magnitude[18];
  assign zeros_1_3[0] = zeros_empty_0_7 ? zeros_0_6 : zeros_0_7;
  assign zeros_empty_1_4 = zeros_empty_0_8 & zeros_empty_0_9;
  assign zeros_1_4[0] = zeros_empty_0_9 ? zeros_0_8 : zeros_0_9;
  assign zeros_empty_1_5 = zeros_empty_0_10 & zeros_empty_0_11;
  assign zeros_1_5[0] = zeros_empty_0_11 ? zeros_0_10 : zeros_0_11;
  assign zeros_empty_1_6 = zeros_empty_0_12 & zeros_empty_0_13;
  assign zeros_1_6[0] = zeros_empty_0_13 ? zeros_0_12 : zeros_0_13;
  assign zeros_empty_1_7 = zeros_empty_0_14 & zeros_empty_0_15;
  assign zeros_1_7[0] = zeros_empty_0_15 ? zeros_0_14 : zeros_0_15;
  assign zeros_empty_2_2 = zeros_empty_1_4 & zeros_empty_1_5;
  assign zeros_2_2[1:0] = zeros_empty_1_5 ? { zeros_empty_0_9, zeros_1_4[0] } : { zeros_empty_0_11, zeros_1_5[0] };
  assign zeros_empty_2_3 = zeros_empty_1_6 & zeros_empty_1_7;
  assign zeros_2_3[1:0] = zeros_empty_1_7 ? { zeros_empty_0_13, zeros_1_6[0] } : { zeros_empty_0_15, zeros_1_7[0] };
  assign zeros_empty_3_1 = zeros_empty_2_2 & zeros_empty_2_3;
  assign zeros_3_1[2:0] = zeros_empty_2_3 ? { zeros_empty_1_5, zeros_2_2[1:0] } : { zeros_empty_1_7, zeros_2_3[1:0] };
  assign zeros_4_0[3:0] = zeros_empty_3_1 ? { 2'h0, zeros_empty_0_7, zeros_1_3[0] } : { zeros_empty_2_3, zeros_3_1[2:0] };
  assign room = add_1 + 8'hf6;
  assign short = $signed(room) < $signed({ 1'h0, zeros_empty_3_1, zeros_4_0[3:0] });
  assign \$290  = $signed(room) < $signed(1'h1);
  assign \$291  = short & \$290 ;
  assign \$292  = $signed(room) + $signed(2'h1);
  assign \$293  = { zeros_empty_3_1, zeros_4_0[3:0] } + 1'h1;
  assign \$294  = | magnitude;
  assign \$295  = ~ \$294 ;
  assign \$296  = short | \$295 ;
  assign \$297  = $signed(room) - $signed({ 1'h0, zeros_empty_3_1, zeros_4_0[3:0] });
  assign { \$298 [8:6], field } = \$296  ? 9'h000 : \$297 ;
  assign left_16 = left[4] ? { magnitude[3:0], 16'h0000 } : { 1'h0, magnitude };
  assign left_8 = left[3] ? { left_16[11:0], 8'h00 } : left_16;
  assign left_4 = left[2] ? { left_8[15:0], 4'h0 } : left_8;
  assign left_2 = left[1] ? { left_4[17:0], 2'h0 } : left_4;
  assign left_1 = left[0] ? { left_2[18:0], 1'h0 } : left_2;
  assign \$300  = { field, 10'h000 } + left_1[19:9];
  assign \$302  = | left_1[7:0];
  assign \$304  = \$302  | left_1[9];
  assign \$305  = left_1[8] & \$304 ;
  assign { \$306 [17], pattern } = \$300  + \$305 ;
  assign \$307  = pattern >= 15'h7c00;
  assign { \$308 [16:15], rounded } = \$307  ? 17'h07c00 : pattern;
  assign \$309  = add_2[1] & add_2[2];
  assign \$310  = add_2[0] | \$309 ;
  assign \$311  = add_2[1] | add_2[2];
  assign \$312  = | rounded;
  assign \$313  = add_0[19] & \$312 ;
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
  assign \$procmux$52_Y  = \$311  ? { add_2[2], 15'h7c00 } : { \$313 , rounded };
  assign result = \$310  ? 16'h7fff : \$procmux$52_Y ;
  assign \$procmux$57_Y  = short ? \$292 [4:0] : \$293 [4:0];
  assign left = \$291  ? 5'h00 : \$procmux$57_Y ;
  align_6_l9_6 align_0 (
    .code(maximum_35),
    .significand(maximum_18),
    .term(align_0_term),
    .top(maximum_0)
  );
  align_6_l9_6 align_1 (
    .code(maximum_36),
    .significand(maximum_19),
    .term(align_1_term),
    .top(maximum_0)
  );
  align_6_l9_6 align_10 (
    .code(maximum_45),
    .significand(maximum_28),
    .term(align_10_term),
    .top(maximum_0)
  );
  align_6_l9_6 align_11 (
    .code(maximum_46),
    .significand(maximum_29),
    .term(align_11_term),
    .top(maximum_0)
  );
  align_6_l9_6 align_12 (
    .code(maximum_47),
    .significand(maximum_30),
    .term(align_12_term),
    .top(maximum_0)
  );
  align_6_l9_6 align_13 (
    .code(maximum_48),
    .significand(maximum_31),
    .term(align_13_term),
    .top(maximum_0)
  );
  align_6_l9_6 align_14 (
    .code(maximum_49),
    .significand(maximum_32),
    .term(align_14_term),
    .top(maximum_0)
  );
  align_6_l9_6 align_15 (
    .code(maximum_50),
    .significand(maximum_33),
    .term(align_15_term),
    .top(maximum_0)
  );
  align_11_l3_6 align_16 (
    .code(maximum_51),
    .significand(maximum_34),
    .term(align_16_term),
    .top(maximum_0)
  );
  align_6_l9_6 align_2 (
    .code(maximum_37),
    .significand(maximum_20),
    .term(align_2_term),
    .top(maximum_0)
  );
  align_6_l9_6 align_3 (
    .code(maximum_38),
    .significand(maximum_21),
    .term(align_3_term),
    .top(maximum_0)
  );
  align_6_l9_6 align_4 (
    .code(maximum_39),
    .significand(maximum_22),
    .term(align_4_term),
    .top(maximum_0)
  );
  align_6_l9_6 align_5 (
    .code(maximum_40),
    .significand(maximum_23),
    .term(align_5_term),
    .top(maximum_0)
  );
  align_6_l9_6 align_6 (
    .code(maximum_41),
    .significand(maximum_24),
    .term(align_6_term),
    .top(maximum_0)
  );
  align_6_l9_6 align_7 (
    .code(maximum_42),
    .significand(maximum_25),
    .term(align_7_term),
    .top(maximum_0)
  );
  align_6_l9_6 align_8 (
    .code(maximum_43),
    .significand(maximum_26),
    .term(align_8_term),
    .top(maximum_0)
  );
  align_6_l9_6 align_9 (
    .code(maximum_44),
    .significand(maximum_27),
    .term(align_9_term),
    .top(maximum_0)
  );
  product_e5m2_6_28 product_0 (
    .a(a[7:0]),
    .b(b[7:0]),
    .code(product_0_code),
    .sign(product_0_sign),
    .significand(product_0_significand),
    .specials(product_0_specials)
  );
  product_e5m2_6_28 product_1 (
    .a(a[15:8]),
    .b(b[15:8]),
    .code(product_1_code),
    .sign(product_1_sign),
    .significand(product_1_significand),
    .specials(product_1_specials)
  );
  product_e5m2_6_28 product_10 (
    .a(a[87:80]),
    .b(b[87:80]),
    .code(product_10_code),
    .sign(product_10_sign),
    .significand(product_10_significand),
    .specials(product_10_specials)
  );
  product_e5m2_6_28 product_11 (
    .a(a[95:88]),
    .b(b[95:88]),
    .code(product_11_code),
    .sign(product_11_sign),
    .significand(product_11_significand),
    .specials(product_11_specials)
  );
  product_e5m2_6_28 product_12 (
    .a(a[103:96]),
    .b(b[103:96]),
    .code(product_12_code),
    .sign(product_12_sign),
    .significand(product_12_significand),
    .specials(product_12_specials)
  );
  product_e5m2_6_28 product_13 (
    .a(a[111:104]),
    .b(b[111:104]),
    .code(product_13_code),
    .sign(product_13_sign),
    .significand(product_13_significand),
    .specials(product_13_specials)
  );
  product_e5m2_6_28 product_14 (
    .a(a[119:112]),
    .b(b[119:112]),
    .code(product_14_code),
    .sign(product_14_sign),
    .significand(product_14_significand),
    .specials(product_14_specials)
  );
  product_e5m2_6_28 product_15 (
    .a(a[127:120]),
    .b(b[127:120]),
    .code(product_15_code),
    .sign(product_15_sign),
    .significand(product_15_significand),
    .specials(product_15_specials)
  );
  product_e5m2_6_28 product_2 (
    .a(a[23:16]),
    .b(b[23:16]),
    .code(product_2_code),
    .sign(product_2_sign),
    .significand(product_2_significand),
    .specials(product_2_specials)
  );
  product_e5m2_6_28 product_3 (
    .a(a[31:24]),
    .b(b[31:24]),
    .code(product_3_code),
    .sign(product_3_sign),
    .significand(product_3_significand),
    .specials(product_3_specials)
  );
  product_e5m2_6_28 product_4 (
    .a(a[39:32]),
    .b(b[39:32]),
    .code(product_4_code),
    .sign(product_4_sign),
    .significand(product_4_significand),
    .specials(product_4_specials)
  );
  product_e5m2_6_28 product_5 (
    .a(a[47:40]),
    .b(b[47:40]),
    .code(product_5_code),
    .sign(product_5_sign),
    .significand(product_5_significand),
    .specials(product_5_specials)
  );
  product_e5m2_6_28 product_6 (
    .a(a[55:48]),
    .b(b[55:48]),
    .code(product_6_code),
    .sign(product_6_sign),
    .significand(product_6_significand),
    .specials(product_6_specials)
  );
  product_e5m2_6_28 product_7 (
    .a(a[63:56]),
    .b(b[63:56]),
    .code(product_7_code),
    .sign(product_7_sign),
    .significand(product_7_significand),
    .specials(product_7_specials)
  );
  product_e5m2_6_28 product_8 (
    .a(a[71:64]),
    .b(b[71:64]),
    .code(product_8_code),
    .sign(product_8_sign),
    .significand(product_8_significand),
    .specials(product_8_specials)
  );
  product_e5m2_6_28 product_9 (
    .a(a[79:72]),
    .b(b[79:72]),
    .code(product_9_code),
    .sign(product_9_sign),
    .significand(product_9_significand),
    .specials(product_9_specials)
  );
  assign \$210 [18:0] = magnitude;
  assign \$208 [19:0] = total;
  assign \$73 [4:0] = negatives;
  assign \$298 [5:0] = field;
  assign \$306 [16:0] = pattern;
  assign \$308 [14:0] = rounded;
  assign round_0 = d;
  assign zeros_4_0[4] = zeros_empty_3_1;
  assign zeros_empty_4_0 = 1'h0;
  assign zeros_3_1[3] = zeros_empty_2_3;
  assign zeros_3_0 = { 2'h0, zeros_empty_0_7, zeros_1_3[0] };
  assign zeros_empty_3_0 = 1'h0;
  assign zeros_2_3[2] = zeros_empty_1_7;
  assign zeros_2_2[2] = zeros_empty_1_5;
  assign zeros_2_1 = { 1'h0, zeros_empty_0_7, zeros_1_3[0] };
  assign zeros_empty_2_1 = 1'h0;
  assign zeros_2_0 = 3'h0;
  assign zeros_empty_2_0 = 1'h0;
  assign zeros_1_7[1] = zeros_empty_0_15;
  assign zeros_1_6[1] = zeros_empty_0_13;
  assign zeros_1_5[1] = zeros_empty_0_11;
  assign zeros_1_4[1] = zeros_empty_0_9;
  assign zeros_1_3[1] = zeros_empty_0_7;
  assign zeros_empty_1_3 = 1'h0;
  assign zeros_1_2 = 2'h0;
  assign zeros_empty_1_2 = 1'h0;
  assign zeros_1_1 = 2'h0;
  assign zeros_empty_1_1 = 1'h0;
  assign zeros_1_0 = 2'h0;
  assign zeros_empty_1_0 = 1'h0;
  assign zeros_empty_0_6 = 1'h0;
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
  assign c_significand = { c_normal, c[9:0] };
endmodule

module pe_dot_e5m2_fp16_n16_f13_l20_o10rne_x7fff_p4(b, load, swap, c, clk, a_next, b_next, swap_next, d, a);
  input [127:0] b;
  wire [127:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [15:0] c;
  wire [15:0] c;
  input clk;
  wire clk;
  output [127:0] a_next;
  reg [127:0] a_next;
  output [127:0] b_next;
  reg [127:0] b_next;
  output swap_next;
  reg swap_next;
  output [15:0] d;
  wire [15:0] d;
  input [127:0] a;
  wire [127:0] a;
  wire [127:0] \$1 ;
  wire [127:0] \$2 ;
  wire [127:0] a_held;
  wire [127:0] shadow;
  wire swap_held;
  wire [15:0] unit_d;
  reg [127:0] weight;
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
  dot_e5m2_fp16_n16_f13_l20_o10rne_x7fff_p4 unit (
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

module row_tree_dot_e5m2_fp16_n16_f13_l20_o10rne_x7fff_p4_x4(b, load, swap, c, clk, b_next, d, a);
  input [511:0] b;
  wire [511:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [63:0] c;
  wire [63:0] c;
  input clk;
  wire clk;
  output [511:0] b_next;
  wire [511:0] b_next;
  output [63:0] d;
  wire [63:0] d;
  input [127:0] a;
  wire [127:0] a;
  wire [127:0] \$1 ;
  wire \$2 ;
  wire [127:0] \$3 ;
  wire \$4 ;
  wire [127:0] \$5 ;
  wire \$6 ;
  wire [127:0] \$7 ;
  wire \$8 ;
  wire [127:0] pe_0_b_next;
  wire [15:0] pe_0_d;
  wire [127:0] pe_1_b_next;
  wire [15:0] pe_1_d;
  wire [127:0] pe_2_b_next;
  wire [15:0] pe_2_d;
  wire [127:0] pe_3_b_next;
  wire [15:0] pe_3_d;
  pe_dot_e5m2_fp16_n16_f13_l20_o10rne_x7fff_p4 pe_0 (
    .a(a),
    .a_next(\$1 ),
    .b(b[127:0]),
    .b_next(pe_0_b_next),
    .c(c[15:0]),
    .clk(clk),
    .d(pe_0_d),
    .load(load),
    .swap(swap),
    .swap_next(\$2 )
  );
  pe_dot_e5m2_fp16_n16_f13_l20_o10rne_x7fff_p4 pe_1 (
    .a(a),
    .a_next(\$3 ),
    .b(b[255:128]),
    .b_next(pe_1_b_next),
    .c(c[31:16]),
    .clk(clk),
    .d(pe_1_d),
    .load(load),
    .swap(swap),
    .swap_next(\$4 )
  );
  pe_dot_e5m2_fp16_n16_f13_l20_o10rne_x7fff_p4 pe_2 (
    .a(a),
    .a_next(\$5 ),
    .b(b[383:256]),
    .b_next(pe_2_b_next),
    .c(c[47:32]),
    .clk(clk),
    .d(pe_2_d),
    .load(load),
    .swap(swap),
    .swap_next(\$6 )
  );
  pe_dot_e5m2_fp16_n16_f13_l20_o10rne_x7fff_p4 pe_3 (
    .a(a),
    .a_next(\$7 ),
    .b(b[511:384]),
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

module array_tree_dot_e5m2_fp16_n16_f13_l20_o10rne_x7fff_p4_1x4(b, load, swap, c, clk, d, a);
  input [511:0] b;
  wire [511:0] b;
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
  input [127:0] a;
  wire [127:0] a;
  wire [511:0] \$1 ;
  wire [63:0] row_0_d;
  row_tree_dot_e5m2_fp16_n16_f13_l20_o10rne_x7fff_p4_x4 row_0 (
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

module dot_tree_1x4_e5m2_fp16_n16_f13_l20_o10rne_x7fff_p4_d7(s_axis_a_tdata, s_axis_a_tlast, s_axis_a_tuser, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, s_axis_c_tvalid, s_axis_c_tdata, s_axis_c_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, s_axis_c_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
  input [127:0] s_axis_a_tdata;
  wire [127:0] s_axis_a_tdata;
  input s_axis_a_tlast;
  wire s_axis_a_tlast;
  input [2:0] s_axis_a_tuser;
  wire [2:0] s_axis_a_tuser;
  input s_axis_b_tvalid;
  wire s_axis_b_tvalid;
  input [511:0] s_axis_b_tdata;
  wire [511:0] s_axis_b_tdata;
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
  array_tree_dot_e5m2_fp16_n16_f13_l20_o10rne_x7fff_p4_1x4 array (
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
