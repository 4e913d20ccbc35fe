// dot_tree_1x4_tf32_fp32_n4_f24_l132_o23rz_x7fffffff_p4_d7: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=dot, inputs=tf32, output=fp32, block=4, fraction_bits=24, floor=-132, out_fraction_bits=23, rounding=rz, subnormals=True, normalised=False, nan=2147483647, overflow=infinity, array=tree, stages=4, rows=1, cols=4, depth=7

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

module product_tf32_9_252(b, significand, code, sign, specials, a);
  input [18:0] b;
  wire [18:0] b;
  output [21:0] significand;
  wire [21:0] significand;
  output [8:0] code;
  wire [8:0] code;
  output sign;
  wire sign;
  output [2:0] specials;
  wire [2:0] specials;
  input [18:0] a;
  wire [18:0] a;
  wire \$1 ;
  wire [10:0] \$10 ;
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
  wire [8:0] \$8 ;
  wire [10:0] \$9 ;
  wire a_normal;
  wire [10:0] a_significand;
  wire a_top;
  wire a_zero;
  wire b_normal;
  wire [10:0] b_significand;
  wire b_top;
  wire b_zero;
  assign a_normal = | a[17:10];
  assign a_top = & a[17:10];
  assign \$1  = | a[17:0];
  assign a_zero = ~ \$1 ;
  assign b_normal = | b[17:10];
  assign b_top = & b[17:10];
  assign \$2  = | b[17:0];
  assign b_zero = ~ \$2 ;
  assign significand = { a_normal, a[9:0] } * { b_normal, b[9:0] };
  assign \$3  = a_zero | b_zero;
  assign \$4  = ~ a_normal;
  assign \$5  = a[10] | \$4 ;
  assign \$6  = ~ b_normal;
  assign \$7  = b[10] | \$6 ;
  assign \$8  = { a[17:11], \$5  } + { b[17:11], \$7  };
  assign \$9  = \$8  + 11'h7ff;
  assign { \$10 [10:9], code } = \$3  ? 11'h000 : \$9 ;
  assign sign = a[18] ^ b[18];
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
  assign \$10 [8:0] = code;
  assign b_significand = { b_normal, b[9:0] };
  assign a_significand = { a_normal, a[9:0] };
endmodule

module align_22_l4_9(code, top, term, significand);
  input [8:0] code;
  wire [8:0] code;
  input [8:0] top;
  wire [8:0] top;
  output [25:0] term;
  wire [25:0] term;
  input [21:0] significand;
  wire [21:0] significand;
  wire [9:0] \$1 ;
  wire [25:0] \$2 ;
  wire [8:0] distance;
  wire [25:0] moved_1;
  wire [25:0] moved_16;
  wire [25:0] moved_2;
  wire [25:0] moved_4;
  wire [25:0] moved_8;
  wire moved_far;
  assign \$2  = ~ { moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far };
  assign term = moved_16 & \$2 ;
  assign { \$1 [9], distance } = top - code;
  assign moved_1 = distance[0] ? { 1'h0, significand, 3'h0 } : { significand, 4'h0 };
  assign moved_2 = distance[1] ? { 2'h0, moved_1[25:2] } : moved_1;
  assign moved_4 = distance[2] ? { 4'h0, moved_2[25:4] } : moved_2;
  assign moved_8 = distance[3] ? { 8'h00, moved_4[25:8] } : moved_4;
  assign moved_16 = distance[4] ? { 16'h0000, moved_8[25:16] } : moved_8;
  assign moved_far = | distance[8:5];
  assign \$1 [8:0] = distance;
endmodule

module align_24_l1_9(code, top, term, significand);
  input [8:0] code;
  wire [8:0] code;
  input [8:0] top;
  wire [8:0] top;
  output [24:0] term;
  wire [24:0] term;
  input [23:0] significand;
  wire [23:0] significand;
  wire [9:0] \$1 ;
  wire [24:0] \$2 ;
  wire [8:0] distance;
  wire [24:0] moved_1;
  wire [24:0] moved_16;
  wire [24:0] moved_2;
  wire [24:0] moved_4;
  wire [24:0] moved_8;
  wire moved_far;
  assign \$2  = ~ { moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far, moved_far };
  assign term = moved_16 & \$2 ;
  assign { \$1 [9], distance } = top - code;
  assign moved_1 = distance[0] ? { 1'h0, significand } : { significand, 1'h0 };
  assign moved_2 = distance[1] ? { 2'h0, moved_1[24:2] } : moved_1;
  assign moved_4 = distance[2] ? { 4'h0, moved_2[24:4] } : moved_2;
  assign moved_8 = distance[3] ? { 8'h00, moved_4[24:8] } : moved_4;
  assign moved_16 = distance[4] ? { 16'h0000, moved_8[24:16] } : moved_8;
  assign moved_far = | distance[8:5];
  assign \$1 [8:0] = distance;
endmodule

module dot_tf32_fp32_n4_f24_l132_o23rz_x7fffffff_p4(b, c, clk, d, a);
  input [75:0] b;
  wire [75:0] b;
  input [31:0] c;
  wire [31:0] c;
  input clk;
  wire clk;
  output [31:0] d;
  reg [31:0] d;
  input [75:0] a;
  wire [75:0] a;
  wire \$1 ;
  wire \$101 ;
  wire \$102 ;
  wire \$105 ;
  wire \$106 ;
  wire \$109 ;
  wire \$110 ;
  wire \$113 ;
  wire \$114 ;
  wire \$117 ;
  wire \$118 ;
  wire \$121 ;
  wire \$122 ;
  wire \$125 ;
  wire \$126 ;
  wire \$129 ;
  wire \$130 ;
  wire \$133 ;
  wire \$134 ;
  wire \$137 ;
  wire \$138 ;
  wire \$141 ;
  wire \$142 ;
  wire \$145 ;
  wire \$146 ;
  wire \$149 ;
  wire \$150 ;
  wire \$153 ;
  wire \$154 ;
  wire \$172 ;
  wire \$173 ;
  wire [11:0] \$174 ;
  wire [5:0] \$175 ;
  wire \$176 ;
  wire \$177 ;
  wire \$178 ;
  wire [11:0] \$179 ;
  wire [11:0] \$180 ;
  wire [32:0] \$182 ;
  wire [33:0] \$183 ;
  wire \$184 ;
  wire [32:0] \$185 ;
  wire \$186 ;
  wire \$187 ;
  wire \$188 ;
  wire \$189 ;
  wire \$19 ;
  wire \$190 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$3 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire [8:0] \$4 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire [1:0] \$46 ;
  wire [2:0] \$47 ;
  wire [3:0] \$48 ;
  wire [4:0] \$49 ;
  wire \$5 ;
  wire [25:0] \$50 ;
  wire \$52 ;
  wire [25:0] \$53 ;
  wire \$55 ;
  wire [25:0] \$56 ;
  wire \$58 ;
  wire [25:0] \$59 ;
  wire \$6 ;
  wire \$61 ;
  wire [25:0] \$62 ;
  wire \$64 ;
  wire [26:0] \$65 ;
  wire [25:0] \$66 ;
  wire \$68 ;
  wire [26:0] \$69 ;
  wire [24:0] \$72 ;
  wire \$74 ;
  wire [29:0] \$75 ;
  wire [24:0] \$76 ;
  wire \$78 ;
  wire [29:0] \$79 ;
  wire [25:0] \$80 ;
  wire \$82 ;
  wire [25:0] \$83 ;
  wire \$85 ;
  wire [29:0] \$86 ;
  wire [29:0] \$87 ;
  wire [29:0] \$88 ;
  wire [29:0] \$89 ;
  wire [30:0] \$90 ;
  wire [28:0] \$91 ;
  wire [29:0] \$92 ;
  wire [31:0] \$procmux$52_Y ;
  wire [4:0] \$procmux$57_Y ;
  reg [25:0] align_0;
  wire [25:0] align_0_term;
  reg [25:0] align_1;
  reg [8:0] align_10;
  reg [2:0] align_11;
  wire [25:0] align_1_term;
  reg [25:0] align_2;
  wire [25:0] align_2_term;
  reg [25:0] align_3;
  wire [25:0] align_3_term;
  reg [24:0] align_4;
  wire [24:0] align_4_term;
  reg align_5;
  reg align_6;
  reg align_7;
  reg align_8;
  reg align_9;
  wire c_normal;
  wire [23:0] c_significand;
  wire c_top;
  wire [8:0] code_c;
  wire [8:0] field;
  wire [8:0] larger_0_0;
  wire [8:0] larger_0_1;
  wire [8:0] larger_0_2;
  wire [8:0] larger_1_0;
  wire [8:0] larger_2_0;
  wire [4:0] left;
  wire [30:0] left_1;
  wire [30:0] left_16;
  wire [30:0] left_2;
  wire [30:0] left_4;
  wire [30:0] left_8;
  wire [28:0] magnitude;
  reg multiply_0;
  reg multiply_1;
  reg [8:0] multiply_10;
  reg [8:0] multiply_11;
  reg [8:0] multiply_12;
  reg [8:0] multiply_13;
  reg [8:0] multiply_14;
  reg [2:0] multiply_15;
  reg multiply_2;
  reg multiply_3;
  reg multiply_4;
  reg [21:0] multiply_5;
  reg [21:0] multiply_6;
  reg [21:0] multiply_7;
  reg [21:0] multiply_8;
  reg [23:0] multiply_9;
  reg [28:0] negate_0;
  reg negate_1;
  reg [8:0] negate_2;
  reg [2:0] negate_3;
  wire [2:0] negatives;
  wire [32:0] pattern;
  wire [8:0] product_0_code;
  wire product_0_sign;
  wire [21:0] product_0_significand;
  wire [2:0] product_0_specials;
  wire [8:0] product_1_code;
  wire product_1_sign;
  wire [21:0] product_1_significand;
  wire [2:0] product_1_specials;
  wire [8:0] product_2_code;
  wire product_2_sign;
  wire [21:0] product_2_significand;
  wire [2:0] product_2_specials;
  wire [8:0] product_3_code;
  wire product_3_sign;
  wire [21:0] product_3_significand;
  wire [2:0] product_3_specials;
  wire [31:0] result;
  wire signed [10:0] room;
  wire [31:0] round_0;
  wire [30:0] rounded;
  wire short;
  wire [2:0] specials;
  wire [29:0] total;
  wire tree_carry_10;
  wire [29:0] tree_carry_13;
  wire [29:0] tree_carry_16;
  wire [29:0] tree_carry_19;
  wire [26:0] tree_carry_7;
  wire tree_half_10;
  wire [29:0] tree_half_13;
  wire [29:0] tree_half_16;
  wire [29:0] tree_half_19;
  wire [26:0] tree_half_7;
  wire tree_sum_10;
  wire [29:0] tree_sum_13;
  wire [29:0] tree_sum_16;
  wire [29:0] tree_sum_19;
  wire [26:0] tree_sum_7;
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
  assign c_normal = | c[30:23];
  assign c_top = & c[30:23];
  assign \$1  = | c[30:0];
  assign \$2  = ~ c_normal;
  assign \$3  = c[23] | \$2 ;
  assign \$4  = { c[30:24], \$3  } + 7'h7e;
  assign code_c = \$1  ? \$4  : 9'h000;
  assign \$5  = | c[22:0];
  assign \$6  = c_top & \$5 ;
  assign specials[0] = | { \$6 , product_3_specials[0], product_2_specials[0], product_1_specials[0], product_0_specials[0] };
  assign \$19  = | c[22:0];
  assign \$20  = ~ \$19 ;
  assign \$21  = c_top & \$20 ;
  assign \$22  = ~ c[31];
  assign \$23  = \$21  & \$22 ;
  assign specials[1] = | { \$23 , product_3_specials[1], product_2_specials[1], product_1_specials[1], product_0_specials[1] };
  assign \$36  = | c[22:0];
  assign \$37  = ~ \$36 ;
  assign \$38  = c_top & \$37 ;
  assign \$39  = \$38  & c[31];
  assign specials[2] = | { \$39 , product_3_specials[2], product_2_specials[2], product_1_specials[2], product_0_specials[2] };
  assign \$41  = multiply_10 < multiply_11;
  assign larger_0_0 = \$41  ? multiply_11 : multiply_10;
  assign \$42  = multiply_12 < multiply_13;
  assign larger_0_1 = \$42  ? multiply_13 : multiply_12;
  assign \$43  = multiply_14 < 7'h79;
  assign larger_0_2 = \$43  ? 9'h079 : multiply_14;
  assign \$44  = larger_0_0 < larger_0_1;
  assign larger_1_0 = \$44  ? larger_0_1 : larger_0_0;
  assign \$45  = larger_1_0 < larger_0_2;
  assign larger_2_0 = \$45  ? larger_0_2 : larger_1_0;
  assign \$46  = align_5 + align_6;
  assign \$47  = \$46  + align_7;
  assign \$48  = \$47  + align_8;
  assign { \$49 [4:3], negatives } = \$48  + align_9;
  assign \$50  = align_1 ^ { align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6 };
  assign \$52  = ~ align_6;
  assign \$53  = align_2 ^ { align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7 };
  assign \$55  = ~ align_7;
  assign tree_half_7 = { \$52 , \$50  } ^ { \$55 , \$53  };
  assign \$56  = align_3 ^ { align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8 };
  assign \$58  = ~ align_8;
  assign tree_sum_7 = tree_half_7 ^ { \$58 , \$56  };
  assign \$59  = align_1 ^ { align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6, align_6 };
  assign \$61  = ~ align_6;
  assign \$62  = align_2 ^ { align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7, align_7 };
  assign \$64  = ~ align_7;
  assign \$65  = { \$61 , \$59  } & { \$64 , \$62  };
  assign \$66  = align_3 ^ { align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8, align_8 };
  assign \$68  = ~ align_8;
  assign \$69  = tree_half_7 & { \$68 , \$66  };
  assign tree_carry_7 = \$65  | \$69 ;
  assign tree_half_13 = { 3'h0, tree_sum_7 } ^ { 2'h0, tree_carry_7, 1'h0 };
  assign \$72  = align_4 ^ { align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9 };
  assign \$74  = ~ align_9;
  assign tree_sum_13 = tree_half_13 ^ { 4'h9, \$74 , \$72  };
  assign \$75  = { 3'h0, tree_sum_7 } & { 2'h0, tree_carry_7, 1'h0 };
  assign \$76  = align_4 ^ { align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9, align_9 };
  assign \$78  = ~ align_9;
  assign \$79  = tree_half_13 & { 4'h9, \$78 , \$76  };
  assign tree_carry_13 = \$75  | \$79 ;
  assign \$80  = align_0 ^ { align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5 };
  assign \$82  = ~ align_5;
  assign tree_half_16 = { 3'h1, \$82 , \$80  } ^ { 27'h0400000, negatives };
  assign tree_sum_16 = tree_half_16 ^ { 1'h0, tree_carry_13[27:0], 1'h0 };
  assign \$83  = align_0 ^ { align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5, align_5 };
  assign \$85  = ~ align_5;
  assign \$86  = { 3'h1, \$85 , \$83  } & { 27'h0400000, negatives };
  assign \$87  = tree_half_16 & { 1'h0, tree_carry_13[27:0], 1'h0 };
  assign tree_carry_16 = \$86  | \$87 ;
  assign tree_half_19 = tree_sum_13 ^ tree_sum_16;
  assign tree_sum_19 = tree_half_19 ^ { tree_carry_16[28:0], 1'h0 };
  assign \$88  = tree_sum_13 & tree_sum_16;
  assign \$89  = tree_half_19 & { tree_carry_16[28:0], 1'h0 };
  assign tree_carry_19 = \$88  | \$89 ;
  assign { \$90 [30], total } = tree_sum_19 + { tree_carry_19[28:0], 1'h0 };
  assign \$91  = total[28:0] ^ { total[29], total[29], total[29], total[29], total[29], total[29], total[29], total[29], total[29], total[29], total[29], total[29], total[29], total[29], total[29], total[29], total[29], total[29], total[29], total[29], total[29], total[29], total[29], total[29], total[29], total[29], total[29], total[29], total[29] };
  assign { \$92 [29], magnitude } = \$91  + total[29];
  assign zeros_0_1 = ~ negate_0[0];
  assign \$101  = ~ negate_0[1];
  assign \$102  = ~ negate_0[2];
  assign zeros_empty_0_2 = \$101  & \$102 ;
  assign zeros_0_2 = ~ negate_0[2];
  assign \$105  = ~ negate_0[3];
  assign \$106  = ~ negate_0[4];
  assign zeros_empty_0_3 = \$105  & \$106 ;
  assign zeros_0_3 = ~ negate_0[4];
  assign \$109  = ~ negate_0[5];
  assign \$110  = ~ negate_0[6];
  assign zeros_empty_0_4 = \$109  & \$110 ;
  assign zeros_0_4 = ~ negate_0[6];
  assign \$113  = ~ negate_0[7];
  assign \$114  = ~ negate_0[8];
  assign zeros_empty_0_5 = \$113  & \$114 ;
  assign zeros_0_5 = ~ negate_0[8];
  assign \$117  = ~ negate_0[9];
  assign \$118  = ~ negate_0[10];
  assign zeros_empty_0_6 = \$117  & \$118 ;
  assign zeros_0_6 = ~ negate_0[10];
  assign \$121  = ~ negate_0[11];
  assign \$122  = ~ negate_0[12];
  assign zeros_empty_0_7 = \$121  & \$122 ;
  assign zeros_0_7 = ~ negate_0[12];
  assign \$125  = ~ negate_0[13];
  assign \$126  = ~ negate_0[14];
  assign zeros_empty_0_8 = \$125  & \$126 ;
  assign zeros_0_8 = ~ negate_0[14];
  assign \$129  = ~ negate_0[15];
  assign \$130  = ~ negate_0[16];
  assign zeros_empty_0_9 = \$129  & \$130 ;
  assign zeros_0_9 = ~ negate_0[16];
  assign \$133  = ~ negate_0[17];
  assign \$134  = ~ negate_0[18];
  assign zeros_empty_0_10 = \$133  & \$134 ;
  assign zeros_0_10 = ~ negate_0[18];
  assign \$137  = ~ negate_0[19];
  assign \$138  = ~ negate_0[20];
  assign zeros_empty_0_11 = \$137  & \$138 ;
  assign zeros_0_11 = ~ negate_0[20];
  assign \$141  = ~ negate_0[21];
  assign \$142  = ~ negate_0[22];
  assign zeros_empty_0_12 = \$141  & \$142 ;
  assign zeros_0_12 = ~ negate_0[22];
  assign \$145  = ~ negate_0[23];
  assign \$146  = ~ negate_0[24];
  assign zeros_empty_0_13 = \$145  & \$146 ;
  assign zeros_0_13 = ~ negate_0[24];
  assign \$149  = ~ negate_0[25];
  assign \$150  = ~ negate_0[26];
  assign zeros_empty_0_14 = \$149  & \$150 ;
  assign zeros_0_14 = ~ negate_0[26];
  assign \$153  = ~ negate_0[27];
  assign \$154  = ~ negate_0[28];
  assign zeros_empty_0_15 = \$153  & \$154 ;
  assign zeros_0_15 = ~ negate_0[28];
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
  assign zeros_2_0[1:0] = zeros_empty_1_1 ? { 1'h0, zeros_0_1 } : { zeros_empty_0_3, zeros_1_1[0] };
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
  assign room = negate_2 + 11'h785;
  assign short = $signed(room) < $signed({ 1'h0, zeros_empty_3_1, zeros_4_0[3:0] });
  assign \$172  = $signed(room) < $signed(2'h2);
  assign \$173  = short & \$172 ;
  assign \$174  = $signed(room) + $signed(3'h2);
  assign \$175  = { zeros_empty_3_1, zeros_4_0[3:0] } + 2'h2;
  assign \$176  = | negate_0;
  assign \$177  = ~ \$176 ;
  assign \$178  = short | \$177 ;
  assign \$179  = $signed(room) - $signed({ 1'h0, zeros_empty_3_1, zeros_4_0[3:0] });
  assign { \$180 [11:9], field } = \$178  ? 12'h000 : \$179 ;
  assign left_16 = left[4] ? { negate_0[14:0], 16'h0000 } : { 2'h0, negate_0 };
  assign left_8 = left[3] ? { left_16[22:0], 8'h00 } : left_16;
  assign left_4 = left[2] ? { left_8[26:0], 4'h0 } : left_8;
  assign left_2 = left[1] ? { left_4[28:0], 2'h0 } : left_4;
  assign left_1 = left[0] ? { left_2[29:0], 1'h0 } : left_2;
  assign \$182  = { field, 23'h000000 } + left_1[30:7];
  assign { \$183 [33], pattern } = \$182  + 1'h0;
  assign \$184  = pattern >= 31'h7f800000;
  assign { \$185 [32:31], rounded } = \$184  ? 33'h07f800000 : pattern;
  assign \$186  = negate_3[1] & negate_3[2];
  assign \$187  = negate_3[0] | \$186 ;
  assign \$188  = negate_3[1] | negate_3[2];
  assign \$189  = | rounded;
  assign \$190  = negate_1 & \$189 ;
  always @(posedge clk)
    multiply_0 <= product_0_sign;
  always @(posedge clk)
    multiply_1 <= product_1_sign;
  always @(posedge clk)
    multiply_2 <= product_2_sign;
  always @(posedge clk)
    multiply_3 <= product_3_sign;
  always @(posedge clk)
    multiply_4 <= c[31];
  always @(posedge clk)
    multiply_5 <= product_0_significand;
  always @(posedge clk)
    multiply_6 <= product_1_significand;
  always @(posedge clk)
    multiply_7 <= product_2_significand;
  always @(posedge clk)
    multiply_8 <= product_3_significand;
  always @(posedge clk)
    multiply_9 <= { c_normal, c[22:0] };
  always @(posedge clk)
    multiply_10 <= product_0_code;
  always @(posedge clk)
    multiply_11 <= product_1_code;
  always @(posedge clk)
    multiply_12 <= product_2_code;
  always @(posedge clk)
    multiply_13 <= product_3_code;
  always @(posedge clk)
    multiply_14 <= code_c;
  always @(posedge clk)
    multiply_15 <= specials;
  always @(posedge clk)
    align_0 <= align_0_term;
  always @(posedge clk)
    align_1 <= align_1_term;
  always @(posedge clk)
    align_2 <= align_2_term;
  always @(posedge clk)
    align_3 <= align_3_term;
  always @(posedge clk)
    align_4 <= align_4_term;
  always @(posedge clk)
    align_5 <= multiply_0;
  always @(posedge clk)
    align_6 <= multiply_1;
  always @(posedge clk)
    align_7 <= multiply_2;
  always @(posedge clk)
    align_8 <= multiply_3;
  always @(posedge clk)
    align_9 <= multiply_4;
  always @(posedge clk)
    align_10 <= larger_2_0;
  always @(posedge clk)
    align_11 <= multiply_15;
  always @(posedge clk)
    negate_0 <= magnitude;
  always @(posedge clk)
    negate_1 <= total[29];
  always @(posedge clk)
    negate_2 <= align_10;
  always @(posedge clk)
    negate_3 <= align_11;
  always @(posedge clk)
    d <= result;
  assign \$procmux$52_Y  = \$188  ? { negate_3[2], 31'h7f800000 } : { \$190 , rounded };
  assign result = \$187  ? 32'd2147483647 : \$procmux$52_Y ;
  assign \$procmux$57_Y  = short ? \$174 [4:0] : \$175 [4:0];
  assign left = \$173  ? 5'h00 : \$procmux$57_Y ;
  align_22_l4_9 \align_0$166  (
    .code(multiply_10),
    .significand(multiply_5),
    .term(align_0_term),
    .top(larger_2_0)
  );
  align_22_l4_9 \align_1$167  (
    .code(multiply_11),
    .significand(multiply_6),
    .term(align_1_term),
    .top(larger_2_0)
  );
  align_22_l4_9 \align_2$168  (
    .code(multiply_12),
    .significand(multiply_7),
    .term(align_2_term),
    .top(larger_2_0)
  );
  align_22_l4_9 \align_3$169  (
    .code(multiply_13),
    .significand(multiply_8),
    .term(align_3_term),
    .top(larger_2_0)
  );
  align_24_l1_9 \align_4$170  (
    .code(multiply_14),
    .significand(multiply_9),
    .term(align_4_term),
    .top(larger_2_0)
  );
  product_tf32_9_252 product_0 (
    .a(a[18:0]),
    .b(b[18:0]),
    .code(product_0_code),
    .sign(product_0_sign),
    .significand(product_0_significand),
    .specials(product_0_specials)
  );
  product_tf32_9_252 product_1 (
    .a(a[37:19]),
    .b(b[37:19]),
    .code(product_1_code),
    .sign(product_1_sign),
    .significand(product_1_significand),
    .specials(product_1_specials)
  );
  product_tf32_9_252 product_2 (
    .a(a[56:38]),
    .b(b[56:38]),
    .code(product_2_code),
    .sign(product_2_sign),
    .significand(product_2_significand),
    .specials(product_2_specials)
  );
  product_tf32_9_252 product_3 (
    .a(a[75:57]),
    .b(b[75:57]),
    .code(product_3_code),
    .sign(product_3_sign),
    .significand(product_3_significand),
    .specials(product_3_specials)
  );
  assign \$92 [28:0] = magnitude;
  assign \$90 [29:0] = total;
  assign \$49 [2:0] = negatives;
  assign \$180 [8:0] = field;
  assign \$183 [32:0] = pattern;
  assign \$185 [30:0] = rounded;
  assign round_0 = d;
  assign zeros_4_0[4] = zeros_empty_3_1;
  assign zeros_empty_4_0 = 1'h0;
  assign zeros_3_1[3] = zeros_empty_2_3;
  assign zeros_3_0[3] = zeros_empty_2_1;
  assign zeros_empty_3_0 = 1'h0;
  assign zeros_2_3[2] = zeros_empty_1_7;
  assign zeros_2_2[2] = zeros_empty_1_5;
  assign zeros_2_1[2] = zeros_empty_1_3;
  assign zeros_2_0[2] = zeros_empty_1_1;
  assign zeros_empty_2_0 = 1'h0;
  assign zeros_1_7[1] = zeros_empty_0_15;
  assign zeros_1_6[1] = zeros_empty_0_13;
  assign zeros_1_5[1] = zeros_empty_0_11;
  assign zeros_1_4[1] = zeros_empty_0_9;
  assign zeros_1_3[1] = zeros_empty_0_7;
  assign zeros_1_2[1] = zeros_empty_0_5;
  assign zeros_1_1[1] = zeros_empty_0_3;
  assign zeros_1_0 = { 1'h0, zeros_0_1 };
  assign zeros_empty_1_0 = 1'h0;
  assign zeros_empty_0_1 = 1'h0;
  assign zeros_0_0 = 1'h0;
  assign zeros_empty_0_0 = 1'h0;
  assign tree_carry_10 = 1'h0;
  assign tree_sum_10 = 1'h1;
  assign tree_half_10 = 1'h0;
  assign c_significand = { c_normal, c[22:0] };
endmodule

module pe_dot_tf32_fp32_n4_f24_l132_o23rz_x7fffffff_p4(b, load, swap, c, clk, a_next, b_next, swap_next, d, a);
  input [75:0] b;
  wire [75:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [31:0] c;
  wire [31:0] c;
  input clk;
  wire clk;
  output [75:0] a_next;
  reg [75:0] a_next;
  output [75:0] b_next;
  reg [75:0] b_next;
  output swap_next;
  reg swap_next;
  output [31:0] d;
  wire [31:0] d;
  input [75:0] a;
  wire [75:0] a;
  wire [75:0] \$1 ;
  wire [75:0] \$2 ;
  wire [75:0] a_held;
  wire [75:0] shadow;
  wire swap_held;
  wire [31:0] unit_d;
  reg [75:0] weight;
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
  dot_tf32_fp32_n4_f24_l132_o23rz_x7fffffff_p4 unit (
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

module row_tree_dot_tf32_fp32_n4_f24_l132_o23rz_x7fffffff_p4_x4(b, load, swap, c, clk, b_next, d, a);
  input [303:0] b;
  wire [303:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [127:0] c;
  wire [127:0] c;
  input clk;
  wire clk;
  output [303:0] b_next;
  wire [303:0] b_next;
  output [127:0] d;
  wire [127:0] d;
  input [75:0] a;
  wire [75:0] a;
  wire [75:0] \$1 ;
  wire \$2 ;
  wire [75:0] \$3 ;
  wire \$4 ;
  wire [75:0] \$5 ;
  wire \$6 ;
  wire [75:0] \$7 ;
  wire \$8 ;
  wire [75:0] pe_0_b_next;
  wire [31:0] pe_0_d;
  wire [75:0] pe_1_b_next;
  wire [31:0] pe_1_d;
  wire [75:0] pe_2_b_next;
  wire [31:0] pe_2_d;
  wire [75:0] pe_3_b_next;
  wire [31:0] pe_3_d;
  pe_dot_tf32_fp32_n4_f24_l132_o23rz_x7fffffff_p4 pe_0 (
    .a(a),
    .a_next(\$1 ),
    .b(b[75:0]),
    .b_next(pe_0_b_next),
    .c(c[31:0]),
    .clk(clk),
    .d(pe_0_d),
    .load(load),
    .swap(swap),
    .swap_next(\$2 )
  );
  pe_dot_tf32_fp32_n4_f24_l132_o23rz_x7fffffff_p4 pe_1 (
    .a(a),
    .a_next(\$3 ),
    .b(b[151:76]),
    .b_next(pe_1_b_next),
    .c(c[63:32]),
    .clk(clk),
    .d(pe_1_d),
    .load(load),
    .swap(swap),
    .swap_next(\$4 )
  );
  pe_dot_tf32_fp32_n4_f24_l132_o23rz_x7fffffff_p4 pe_2 (
    .a(a),
    .a_next(\$5 ),
    .b(b[227:152]),
    .b_next(pe_2_b_next),
    .c(c[95:64]),
    .clk(clk),
    .d(pe_2_d),
    .load(load),
    .swap(swap),
    .swap_next(\$6 )
  );
  pe_dot_tf32_fp32_n4_f24_l132_o23rz_x7fffffff_p4 pe_3 (
    .a(a),
    .a_next(\$7 ),
    .b(b[303:228]),
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

module array_tree_dot_tf32_fp32_n4_f24_l132_o23rz_x7fffffff_p4_1x4(b, load, swap, c, clk, d, a);
  input [303:0] b;
  wire [303:0] b;
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
  input [75:0] a;
  wire [75:0] a;
  wire [303:0] \$1 ;
  wire [127:0] row_0_d;
  row_tree_dot_tf32_fp32_n4_f24_l132_o23rz_x7fffffff_p4_x4 row_0 (
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

module dot_tree_1x4_tf32_fp32_n4_f24_l132_o23rz_x7fffffff_p4_d7(s_axis_a_tdata, s_axis_a_tlast, s_axis_a_tuser, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, s_axis_c_tvalid, s_axis_c_tdata, s_axis_c_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, s_axis_c_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
  input [79:0] s_axis_a_tdata;
  wire [79:0] s_axis_a_tdata;
  input s_axis_a_tlast;
  wire s_axis_a_tlast;
  input [2:0] s_axis_a_tuser;
  wire [2:0] s_axis_a_tuser;
  input s_axis_b_tvalid;
  wire s_axis_b_tvalid;
  input [303:0] s_axis_b_tdata;
  wire [303:0] s_axis_b_tdata;
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
  array_tree_dot_tf32_fp32_n4_f24_l132_o23rz_x7fffffff_p4_1x4 array (
    .a(s_axis_a_tdata[75:0]),
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
