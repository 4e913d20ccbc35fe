// dot_tree_1x4_bf16_fp32_n8_f24_l132_o23rz_x7fffffff_p4_d7: written by hwgen 0.1.0; do not edit, generate again.
// Spec: family=dot, inputs=bf16, output=fp32, block=8, fraction_bits=24, floor=-132, out_fraction_bits=23, rounding=rz, subnormals=True, normalised=False, nan=2147483647, overflow=infinity, array=tree, stages=4, rows=1, cols=4, depth=7

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

module product_bf16_9_252(b, significand, code, sign, specials, a);
  input [15:0] b;
  wire [15:0] b;
  output [15:0] significand;
  wire [15:0] significand;
  output [8:0] code;
  wire [8:0] code;
  output sign;
  wire sign;
  output [2:0] specials;
  wire [2:0] specials;
  input [15:0] a;
  wire [15:0] a;
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
  wire [7:0] a_significand;
  wire a_top;
  wire a_zero;
  wire b_normal;
  wire [7:0] b_significand;
  wire b_top;
  wire b_zero;
  assign a_normal = | a[14:7];
  assign a_top = & a[14:7];
  assign \$1  = | a[14:0];
  assign a_zero = ~ \$1 ;
  assign b_normal = | b[14:7];
  assign b_top = & b[14:7];
  assign \$2  = | b[14:0];
  assign b_zero = ~ \$2 ;
  assign significand = { a_normal, a[6:0] } * { b_normal, b[6:0] };
  assign \$3  = a_zero | b_zero;
  assign \$4  = ~ a_normal;
  assign \$5  = a[7] | \$4 ;
  assign \$6  = ~ b_normal;
  assign \$7  = b[7] | \$6 ;
  assign \$8  = { a[14:8], \$5  } + { b[14:8], \$7  };
  assign \$9  = \$8  + 11'h7ff;
  assign { \$10 [10:9], code } = \$3  ? 11'h000 : \$9 ;
  assign sign = a[15] ^ b[15];
  assign \$11  = | a[6:0];
  assign \$12  = a_top & \$11 ;
  assign \$13  = | b[6:0];
  assign \$14  = b_top & \$13 ;
  assign \$15  = \$12  | \$14 ;
  assign \$16  = | a[6:0];
  assign \$17  = ~ \$16 ;
  assign \$18  = a_top & \$17 ;
  assign \$19  = \$18  & b_zero;
  assign \$20  = \$15  | \$19 ;
  assign \$21  = | b[6:0];
  assign \$22  = ~ \$21 ;
  assign \$23  = b_top & \$22 ;
  assign \$24  = a_zero & \$23 ;
  assign specials[0] = \$20  | \$24 ;
  assign \$26  = | a[6:0];
  assign \$27  = ~ \$26 ;
  assign \$28  = a_top & \$27 ;
  assign \$29  = | b[6:0];
  assign \$30  = ~ \$29 ;
  assign \$31  = b_top & \$30 ;
  assign \$32  = \$28  | \$31 ;
  assign \$33  = ~ sign;
  assign specials[1] = \$32  & \$33 ;
  assign \$35  = | a[6:0];
  assign \$36  = ~ \$35 ;
  assign \$37  = a_top & \$36 ;
  assign \$38  = | b[6:0];
  assign \$39  = ~ \$38 ;
  assign \$40  = b_top & \$39 ;
  assign \$41  = \$37  | \$40 ;
  assign specials[2] = \$41  & sign;
  assign \$10 [8:0] = code;
  assign b_significand = { b_normal, b[6:0] };
  assign a_significand = { a_normal, a[6:0] };
endmodule

module align_16_l10_9(code, top, term, significand);
  input [8:0] code;
  wire [8:0] code;
  input [8:0] top;
  wire [8:0] top;
  output [25:0] term;
  wire [25:0] term;
  input [15:0] significand;
  wire [15:0] significand;
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
  assign moved_1 = distance[0] ? { 1'h0, significand, 9'h000 } : { significand, 10'h000 };
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

module dot_bf16_fp32_n8_f24_l132_o23rz_x7fffffff_p4(b, c, clk, d, a);
  input [127:0] b;
  wire [127:0] b;
  input [31:0] c;
  wire [31:0] c;
  input clk;
  wire clk;
  output [31:0] d;
  reg [31:0] d;
  input [127:0] a;
  wire [127:0] a;
  wire \$1 ;
  wire \$100 ;
  wire [24:0] \$101 ;
  wire \$103 ;
  wire [25:0] \$104 ;
  wire \$106 ;
  wire [25:0] \$107 ;
  wire \$109 ;
  wire [24:0] \$110 ;
  wire \$112 ;
  wire [28:0] \$113 ;
  wire [25:0] \$114 ;
  wire \$116 ;
  wire [28:0] \$117 ;
  wire [27:0] \$120 ;
  wire [27:0] \$121 ;
  wire [28:0] \$122 ;
  wire [28:0] \$123 ;
  wire [30:0] \$124 ;
  wire [30:0] \$125 ;
  wire [30:0] \$126 ;
  wire [30:0] \$127 ;
  wire [30:0] \$128 ;
  wire [30:0] \$129 ;
  wire [31:0] \$130 ;
  wire [29:0] \$131 ;
  wire [30:0] \$132 ;
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
  wire \$157 ;
  wire \$158 ;
  wire \$161 ;
  wire \$162 ;
  wire \$165 ;
  wire \$166 ;
  wire \$169 ;
  wire \$170 ;
  wire \$173 ;
  wire \$174 ;
  wire \$177 ;
  wire \$178 ;
  wire \$181 ;
  wire \$182 ;
  wire \$185 ;
  wire \$186 ;
  wire \$189 ;
  wire \$19 ;
  wire \$190 ;
  wire \$193 ;
  wire \$194 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$212 ;
  wire \$213 ;
  wire [11:0] \$214 ;
  wire [5:0] \$215 ;
  wire \$216 ;
  wire \$217 ;
  wire \$218 ;
  wire [11:0] \$219 ;
  wire \$22 ;
  wire [11:0] \$220 ;
  wire [32:0] \$222 ;
  wire [33:0] \$223 ;
  wire \$224 ;
  wire [32:0] \$225 ;
  wire \$226 ;
  wire \$227 ;
  wire \$228 ;
  wire \$229 ;
  wire \$23 ;
  wire \$230 ;
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
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire [1:0] \$50 ;
  wire [2:0] \$51 ;
  wire [3:0] \$52 ;
  wire [4:0] \$53 ;
  wire [5:0] \$54 ;
  wire [6:0] \$55 ;
  wire [7:0] \$56 ;
  wire [8:0] \$57 ;
  wire [25:0] \$58 ;
  wire \$6 ;
  wire \$60 ;
  wire [25:0] \$61 ;
  wire \$63 ;
  wire [25:0] \$64 ;
  wire \$66 ;
  wire [25:0] \$67 ;
  wire \$69 ;
  wire [25:0] \$70 ;
  wire \$72 ;
  wire [26:0] \$73 ;
  wire [25:0] \$74 ;
  wire \$76 ;
  wire [26:0] \$77 ;
  wire [25:0] \$78 ;
  wire \$80 ;
  wire [25:0] \$81 ;
  wire \$83 ;
  wire [25:0] \$84 ;
  wire \$86 ;
  wire [25:0] \$87 ;
  wire \$89 ;
  wire [25:0] \$90 ;
  wire \$92 ;
  wire [26:0] \$93 ;
  wire [25:0] \$94 ;
  wire \$96 ;
  wire [26:0] \$97 ;
  wire [25:0] \$98 ;
  wire [31:0] \$procmux$52_Y ;
  wire [4:0] \$procmux$57_Y ;
  reg [30:0] add_0;
  reg [8:0] add_1;
  reg [2:0] add_2;
  wire [25:0] align_0_term;
  wire [25:0] align_1_term;
  wire [25:0] align_2_term;
  wire [25:0] align_3_term;
  wire [25:0] align_4_term;
  wire [25:0] align_5_term;
  wire [25:0] align_6_term;
  wire [25:0] align_7_term;
  wire [24:0] align_8_term;
  wire c_normal;
  wire [23:0] c_significand;
  wire c_top;
  wire [8:0] code_c;
  wire [8:0] field;
  wire [8:0] larger_0_0;
  wire [8:0] larger_0_1;
  wire [8:0] larger_0_2;
  wire [8:0] larger_0_3;
  wire [8:0] larger_0_4;
  wire [8:0] larger_1_0;
  wire [8:0] larger_1_1;
  wire [8:0] larger_2_0;
  wire [8:0] larger_3_0;
  wire [4:0] left;
  wire [30:0] left_1;
  wire [30:0] left_16;
  wire [30:0] left_2;
  wire [30:0] left_4;
  wire [30:0] left_8;
  wire [29:0] magnitude;
  reg [8:0] maximum_0;
  reg maximum_1;
  reg [15:0] maximum_10;
  reg [15:0] maximum_11;
  reg [15:0] maximum_12;
  reg [15:0] maximum_13;
  reg [15:0] maximum_14;
  reg [15:0] maximum_15;
  reg [15:0] maximum_16;
  reg [15:0] maximum_17;
  reg [23:0] maximum_18;
  reg [8:0] maximum_19;
  reg maximum_2;
  reg [8:0] maximum_20;
  reg [8:0] maximum_21;
  reg [8:0] maximum_22;
  reg [8:0] maximum_23;
  reg [8:0] maximum_24;
  reg [8:0] maximum_25;
  reg [8:0] maximum_26;
  reg [8:0] maximum_27;
  reg [2:0] maximum_28;
  reg maximum_3;
  reg maximum_4;
  reg maximum_5;
  reg maximum_6;
  reg maximum_7;
  reg maximum_8;
  reg maximum_9;
  reg multiply_0;
  reg multiply_1;
  reg [15:0] multiply_10;
  reg [15:0] multiply_11;
  reg [15:0] multiply_12;
  reg [15:0] multiply_13;
  reg [15:0] multiply_14;
  reg [15:0] multiply_15;
  reg [15:0] multiply_16;
  reg [23:0] multiply_17;
  reg [8:0] multiply_18;
  reg [8:0] multiply_19;
  reg multiply_2;
  reg [8:0] multiply_20;
  reg [8:0] multiply_21;
  reg [8:0] multiply_22;
  reg [8:0] multiply_23;
  reg [8:0] multiply_24;
  reg [8:0] multiply_25;
  reg [8:0] multiply_26;
  reg [2:0] multiply_27;
  reg multiply_3;
  reg multiply_4;
  reg multiply_5;
  reg multiply_6;
  reg multiply_7;
  reg multiply_8;
  reg [15:0] multiply_9;
  wire [3:0] negatives;
  wire [32:0] pattern;
  wire [8:0] product_0_code;
  wire product_0_sign;
  wire [15:0] product_0_significand;
  wire [2:0] product_0_specials;
  wire [8:0] product_1_code;
  wire product_1_sign;
  wire [15:0] product_1_significand;
  wire [2:0] product_1_specials;
  wire [8:0] product_2_code;
  wire product_2_sign;
  wire [15:0] product_2_significand;
  wire [2:0] product_2_specials;
  wire [8:0] product_3_code;
  wire product_3_sign;
  wire [15:0] product_3_significand;
  wire [2:0] product_3_specials;
  wire [8:0] product_4_code;
  wire product_4_sign;
  wire [15:0] product_4_significand;
  wire [2:0] product_4_specials;
  wire [8:0] product_5_code;
  wire product_5_sign;
  wire [15:0] product_5_significand;
  wire [2:0] product_5_specials;
  wire [8:0] product_6_code;
  wire product_6_sign;
  wire [15:0] product_6_significand;
  wire [2:0] product_6_specials;
  wire [8:0] product_7_code;
  wire product_7_sign;
  wire [15:0] product_7_significand;
  wire [2:0] product_7_specials;
  wire [31:0] result;
  wire signed [10:0] room;
  wire [31:0] round_0;
  wire [30:0] rounded;
  wire short;
  wire [2:0] specials;
  wire [30:0] total;
  wire [26:0] tree_carry_11;
  wire [26:0] tree_carry_14;
  wire [28:0] tree_carry_17;
  wire tree_carry_20;
  wire [27:0] tree_carry_23;
  wire [28:0] tree_carry_26;
  wire [30:0] tree_carry_29;
  wire [30:0] tree_carry_32;
  wire [30:0] tree_carry_35;
  wire [26:0] tree_half_11;
  wire [26:0] tree_half_14;
  wire [28:0] tree_half_17;
  wire tree_half_20;
  wire [27:0] tree_half_23;
  wire [28:0] tree_half_26;
  wire [30:0] tree_half_29;
  wire [30:0] tree_half_32;
  wire [30:0] tree_half_35;
  wire [26:0] tree_sum_11;
  wire [26:0] tree_sum_14;
  wire [28:0] tree_sum_17;
  wire tree_sum_20;
  wire [27:0] tree_sum_23;
  wire [28:0] tree_sum_26;
  wire [30:0] tree_sum_29;
  wire [30:0] tree_sum_32;
  wire [30:0] tree_sum_35;
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
  assign specials[0] = | { \$6 , product_7_specials[0], product_6_specials[0], product_5_specials[0], product_4_specials[0], product_3_specials[0], product_2_specials[0], product_1_specials[0], product_0_specials[0] };
  assign \$19  = | c[22:0];
  assign \$20  = ~ \$19 ;
  assign \$21  = c_top & \$20 ;
  assign \$22  = ~ c[31];
  assign \$23  = \$21  & \$22 ;
  assign specials[1] = | { \$23 , product_7_specials[1], product_6_specials[1], product_5_specials[1], product_4_specials[1], product_3_specials[1], product_2_specials[1], product_1_specials[1], product_0_specials[1] };
  assign \$36  = | c[22:0];
  assign \$37  = ~ \$36 ;
  assign \$38  = c_top & \$37 ;
  assign \$39  = \$38  & c[31];
  assign specials[2] = | { \$39 , product_7_specials[2], product_6_specials[2], product_5_specials[2], product_4_specials[2], product_3_specials[2], product_2_specials[2], product_1_specials[2], product_0_specials[2] };
  assign \$41  = multiply_18 < multiply_19;
  assign larger_0_0 = \$41  ? multiply_19 : multiply_18;
  assign \$42  = multiply_20 < multiply_21;
  assign larger_0_1 = \$42  ? multiply_21 : multiply_20;
  assign \$43  = multiply_22 < multiply_23;
  assign larger_0_2 = \$43  ? multiply_23 : multiply_22;
  assign \$44  = multiply_24 < multiply_25;
  assign larger_0_3 = \$44  ? multiply_25 : multiply_24;
  assign \$45  = multiply_26 < 7'h79;
  assign larger_0_4 = \$45  ? 9'h079 : multiply_26;
  assign \$46  = larger_0_0 < larger_0_1;
  assign larger_1_0 = \$46  ? larger_0_1 : larger_0_0;
  assign \$47  = larger_0_2 < larger_0_3;
  assign larger_1_1 = \$47  ? larger_0_3 : larger_0_2;
  assign \$48  = larger_1_0 < larger_1_1;
  assign larger_2_0 = \$48  ? larger_1_1 : larger_1_0;
  assign \$49  = larger_2_0 < larger_0_4;
  assign larger_3_0 = \$49  ? larger_0_4 : larger_2_0;
  assign \$50  = maximum_1 + maximum_2;
  assign \$51  = \$50  + maximum_3;
  assign \$52  = \$51  + maximum_4;
  assign \$53  = \$52  + maximum_5;
  assign \$54  = \$53  + maximum_6;
  assign \$55  = \$54  + maximum_7;
  assign \$56  = \$55  + maximum_8;
  assign { \$57 [8:4], negatives } = \$56  + maximum_9;
  assign \$58  = align_1_term ^ { maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2 };
  assign \$60  = ~ maximum_2;
  assign \$61  = align_2_term ^ { maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3 };
  assign \$63  = ~ maximum_3;
  assign tree_half_11 = { \$60 , \$58  } ^ { \$63 , \$61  };
  assign \$64  = align_3_term ^ { maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4 };
  assign \$66  = ~ maximum_4;
  assign tree_sum_11 = tree_half_11 ^ { \$66 , \$64  };
  assign \$67  = align_1_term ^ { maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2, maximum_2 };
  assign \$69  = ~ maximum_2;
  assign \$70  = align_2_term ^ { maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3, maximum_3 };
  assign \$72  = ~ maximum_3;
  assign \$73  = { \$69 , \$67  } & { \$72 , \$70  };
  assign \$74  = align_3_term ^ { maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4, maximum_4 };
  assign \$76  = ~ maximum_4;
  assign \$77  = tree_half_11 & { \$76 , \$74  };
  assign tree_carry_11 = \$73  | \$77 ;
  assign \$78  = align_4_term ^ { maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5 };
  assign \$80  = ~ maximum_5;
  assign \$81  = align_5_term ^ { maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6 };
  assign \$83  = ~ maximum_6;
  assign tree_half_14 = { \$80 , \$78  } ^ { \$83 , \$81  };
  assign \$84  = align_6_term ^ { maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7 };
  assign \$86  = ~ maximum_7;
  assign tree_sum_14 = tree_half_14 ^ { \$86 , \$84  };
  assign \$87  = align_4_term ^ { maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5, maximum_5 };
  assign \$89  = ~ maximum_5;
  assign \$90  = align_5_term ^ { maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6, maximum_6 };
  assign \$92  = ~ maximum_6;
  assign \$93  = { \$89 , \$87  } & { \$92 , \$90  };
  assign \$94  = align_6_term ^ { maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7, maximum_7 };
  assign \$96  = ~ maximum_7;
  assign \$97  = tree_half_14 & { \$96 , \$94  };
  assign tree_carry_14 = \$93  | \$97 ;
  assign \$98  = align_7_term ^ { maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8 };
  assign \$100  = ~ maximum_8;
  assign \$101  = align_8_term ^ { maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9 };
  assign \$103  = ~ maximum_9;
  assign tree_half_17 = { 2'h0, \$100 , \$98  } ^ { 3'h1, \$103 , \$101  };
  assign \$104  = align_0_term ^ { maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1 };
  assign \$106  = ~ maximum_1;
  assign tree_sum_17 = tree_half_17 ^ { 2'h3, \$106 , \$104  };
  assign \$107  = align_7_term ^ { maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8, maximum_8 };
  assign \$109  = ~ maximum_8;
  assign \$110  = align_8_term ^ { maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9, maximum_9 };
  assign \$112  = ~ maximum_9;
  assign \$113  = { 2'h0, \$109 , \$107  } & { 3'h1, \$112 , \$110  };
  assign \$114  = align_0_term ^ { maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1, maximum_1 };
  assign \$116  = ~ maximum_1;
  assign \$117  = tree_half_17 & { 2'h3, \$116 , \$114  };
  assign tree_carry_17 = \$113  | \$117 ;
  assign tree_half_23 = { tree_carry_11, 1'h0 } ^ { tree_carry_14, 1'h0 };
  assign tree_sum_23 = tree_half_23 ^ { tree_carry_17[26:0], 1'h0 };
  assign \$120  = { tree_carry_11, 1'h0 } & { tree_carry_14, 1'h0 };
  assign \$121  = tree_half_23 & { tree_carry_17[26:0], 1'h0 };
  assign tree_carry_23 = \$120  | \$121 ;
  assign tree_half_26 = tree_sum_17 ^ { 25'h0200000, negatives };
  assign tree_sum_26 = tree_half_26 ^ { 1'h0, tree_sum_23 };
  assign \$122  = tree_sum_17 & { 25'h0200000, negatives };
  assign \$123  = tree_half_26 & { 1'h0, tree_sum_23 };
  assign tree_carry_26 = \$122  | \$123 ;
  assign tree_half_29 = { 2'h0, tree_carry_23, 1'h0 } ^ { 4'h8, tree_sum_11 };
  assign tree_sum_29 = tree_half_29 ^ { 4'h0, tree_sum_14 };
  assign \$124  = { 2'h0, tree_carry_23, 1'h0 } & { 4'h8, tree_sum_11 };
  assign \$125  = tree_half_29 & { 4'h0, tree_sum_14 };
  assign tree_carry_29 = \$124  | \$125 ;
  assign tree_half_32 = { 2'h0, tree_sum_26 } ^ { 2'h0, tree_carry_26[27:0], 1'h0 };
  assign tree_sum_32 = tree_half_32 ^ tree_sum_29;
  assign \$126  = { 2'h0, tree_sum_26 } & { 2'h0, tree_carry_26[27:0], 1'h0 };
  assign \$127  = tree_half_32 & tree_sum_29;
  assign tree_carry_32 = \$126  | \$127 ;
  assign tree_half_35 = { tree_carry_29[29:0], 1'h0 } ^ { 1'h0, tree_carry_32[28:0], 1'h0 };
  assign tree_sum_35 = tree_half_35 ^ tree_sum_32;
  assign \$128  = { tree_carry_29[29:0], 1'h0 } & { 1'h0, tree_carry_32[28:0], 1'h0 };
  assign \$129  = tree_half_35 & tree_sum_32;
  assign tree_carry_35 = \$128  | \$129 ;
  assign { \$130 [31], total } = tree_sum_35 + { tree_carry_35[29:0], 1'h0 };
  assign \$131  = add_0[29:0] ^ { add_0[30], add_0[30], add_0[30], add_0[30], add_0[30], add_0[30], add_0[30], add_0[30], add_0[30], add_0[30], add_0[30], add_0[30], add_0[30], add_0[30], add_0[30], add_0[30], add_0[30], add_0[30], add_0[30], add_0[30], add_0[30], add_0[30], add_0[30], add_0[30], add_0[30], add_0[30], add_0[30], add_0[30], add_0[30], add_0[30] };
  assign { \$132 [30], magnitude } = \$131  + add_0[30];
  assign \$137  = ~ magnitude[0];
  assign \$138  = ~ magnitude[1];
  assign zeros_empty_0_1 = \$137  & \$138 ;
  assign zeros_0_1 = ~ magnitude[1];
  assign \$141  = ~ magnitude[2];
  assign \$142  = ~ magnitude[3];
  assign zeros_empty_0_2 = \$141  & \$142 ;
  assign zeros_0_2 = ~ magnitude[3];
  assign \$145  = ~ magnitude[4];
  assign \$146  = ~ magnitude[5];
  assign zeros_empty_0_3 = \$145  & \$146 ;
  assign zeros_0_3 = ~ magnitude[5];
  assign \$149  = ~ magnitude[6];
  assign \$150  = ~ magnitude[7];
  assign zeros_empty_0_4 = \$149  & \$150 ;
  assign zeros_0_4 = ~ magnitude[7];
  assign \$153  = ~ magnitude[8];
  assign \$154  = ~ magnitude[9];
  assign zeros_empty_0_5 = \$153  & \$154 ;
  assign zeros_0_5 = ~ magnitude[9];
  assign \$157  = ~ magnitude[10];
  assign \$158  = ~ magnitude[11];
  assign zeros_empty_0_6 = \$157  & \$158 ;
  assign zeros_0_6 = ~ magnitude[11];
  assign \$161  = ~ magnitude[12];
  assign \$162  = ~ magnitude[13];
  assign zeros_empty_0_7 = \$161  & \$162 ;
  assign zeros_0_7 = ~ magnitude[13];
  assign \$165  = ~ magnitude[14];
  assign \$166  = ~ magnitude[15];
  assign zeros_empty_0_8 = \$165  & \$166 ;
  assign zeros_0_8 = ~ magnitude[15];
  assign \$169  = ~ magnitude[16];
  assign \$170  = ~ magnitude[17];
  assign zeros_empty_0_9 = \$169  & \$170 ;
  assign zeros_0_9 = ~ magnitude[17];
  assign \$173  = ~ magnitude[18];
  assign \$174  = ~ magnitude[19];
  assign zeros_empty_0_10 = \$173  & \$174 ;
  assign zeros_0_10 = ~ magnitude[19];
  assign \$177  = ~ magnitude[20];
  assign \$178  = ~ magnitude[21];
  assign zeros_empty_0_11 = \$177  & \$178 ;
  assign zeros_0_11 = ~ magnitude[21];
  assign \$181  = ~ magnitude[22];
  assign \$182  = ~ magnitude[23];
  assign zeros_empty_0_12 = \$181  & \$182 ;
  assign zeros_0_12 = ~ magnitude[23];
  assign \$185  = ~ magnitude[24];
  assign \$186  = ~ magnitude[25];
  assign zeros_empty_0_13 = \$185  & \$186 ;
  assign zeros_0_13 = ~ magnitude[25];
  assign \$189  = ~ magnitude[26];
  assign \$190  = ~ magnitude[27];
  assign zeros_empty_0_14 = \$189  & \$190 ;
  assign zeros_0_14 = ~ magnitude[27];
  assign \$193  = ~ magnitude[28];
  assign \$194  = ~ magnitude[29];
  assign zeros_empty_0_15 = \$193  & \$194 ;
  assign zeros_0_15 = ~ magnitude[29];
  assign zeros_1_0[0] = zeros_empty_0_1 ? 1'h0 : zeros_0_1;
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
  assign room = add_1 + 11'h786;
  assign short = $signed(room) < $signed({ 1'h0, zeros_empty_3_1, zeros_4_0[3:0] });
  assign \$212  = $signed(room) < $signed(1'h1);
  assign \$213  = short & \$212 ;
  assign \$214  = $signed(room) + $signed(2'h1);
  assign \$215  = { zeros_empty_3_1, zeros_4_0[3:0] } + 1'h1;
  assign \$216  = | magnitude;
  assign \$217  = ~ \$216 ;
  assign \$218  = short | \$217 ;
  assign \$219  = $signed(room) - $signed({ 1'h0, zeros_empty_3_1, zeros_4_0[3:0] });
  assign { \$220 [11:9], field } = \$218  ? 12'h000 : \$219 ;
  assign left_16 = left[4] ? { magnitude[14:0], 16'h0000 } : { 1'h0, magnitude };
  assign left_8 = left[3] ? { left_16[22:0], 8'h00 } : left_16;
  assign left_4 = left[2] ? { left_8[26:0], 4'h0 } : left_8;
  assign left_2 = left[1] ? { left_4[28:0], 2'h0 } : left_4;
  assign left_1 = left[0] ? { left_2[29:0], 1'h0 } : left_2;
  assign \$222  = { field, 23'h000000 } + left_1[30:7];
  assign { \$223 [33], pattern } = \$222  + 1'h0;
  assign \$224  = pattern >= 31'h7f800000;
  assign { \$225 [32:31], rounded } = \$224  ? 33'h07f800000 : pattern;
  assign \$226  = add_2[1] & add_2[2];
  assign \$227  = add_2[0] | \$226 ;
  assign \$228  = add_2[1] | add_2[2];
  assign \$229  = | rounded;
  assign \$230  = add_0[30] & \$229 ;
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
    multiply_8 <= c[31];
  always @(posedge clk)
    multiply_9 <= product_0_significand;
  always @(posedge clk)
    multiply_10 <= product_1_significand;
  always @(posedge clk)
    multiply_11 <= product_2_significand;
  always @(posedge clk)
    multiply_12 <= product_3_significand;
  always @(posedge clk)
    multiply_13 <= product_4_significand;
  always @(posedge clk)
    multiply_14 <= product_5_significand;
  always @(posedge clk)
    multiply_15 <= product_6_significand;
  always @(posedge clk)
    multiply_16 <= product_7_significand;
  always @(posedge clk)
    multiply_17 <= { c_normal, c[22:0] };
  always @(posedge clk)
    multiply_18 <= product_0_code;
  always @(posedge clk)
    multiply_19 <= product_1_code;
  always @(posedge clk)
    multiply_20 <= product_2_code;
  always @(posedge clk)
    multiply_21 <= product_3_code;
  always @(posedge clk)
    multiply_22 <= product_4_code;
  always @(posedge clk)
    multiply_23 <= product_5_code;
  always @(posedge clk)
    multiply_24 <= product_6_code;
  always @(posedge clk)
    multiply_25 <= product_7_code;
  always @(posedge clk)
    multiply_26 <= code_c;
  always @(posedge clk)
    multiply_27 <= specials;
  always @(posedge clk)
    maximum_0 <= larger_3_0;
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
    add_0 <= total;
  always @(posedge clk)
    add_1 <= maximum_0;
  always @(posedge clk)
    add_2 <= maximum_28;
  always @(posedge clk)
    d <= result;
  assign \$procmux$52_Y  = \$228  ? { add_2[2], 31'h7f800000 } : { \$230 , rounded };
  assign result = \$227  ? 32'd2147483647 : \$procmux$52_Y ;
  assign \$procmux$57_Y  = short ? \$214 [4:0] : \$215 [4:0];
  assign left = \$213  ? 5'h00 : \$procmux$57_Y ;
  align_16_l10_9 align_0 (
    .code(maximum_19),
    .significand(maximum_10),
    .term(align_0_term),
    .top(maximum_0)
  );
  align_16_l10_9 align_1 (
    .code(maximum_20),
    .significand(maximum_11),
    .term(align_1_term),
    .top(maximum_0)
  );
  align_16_l10_9 align_2 (
    .code(maximum_21),
    .significand(maximum_12),
    .term(align_2_term),
    .top(maximum_0)
  );
  align_16_l10_9 align_3 (
    .code(maximum_22),
    .significand(maximum_13),
    .term(align_3_term),
    .top(maximum_0)
  );
  align_16_l10_9 align_4 (
    .code(maximum_23),
    .significand(maximum_14),
    .term(align_4_term),
    .top(maximum_0)
  );
  align_16_l10_9 align_5 (
    .code(maximum_24),
    .significand(maximum_15),
    .term(align_5_term),
    .top(maximum_0)
  );
  align_16_l10_9 align_6 (
    .code(maximum_25),
    .significand(maximum_16),
    .term(align_6_term),
    .top(maximum_0)
  );
  align_16_l10_9 align_7 (
    .code(maximum_26),
    .significand(maximum_17),
    .term(align_7_term),
    .top(maximum_0)
  );
  align_24_l1_9 align_8 (
    .code(maximum_27),
    .significand(maximum_18),
    .term(align_8_term),
    .top(maximum_0)
  );
  product_bf16_9_252 product_0 (
    .a(a[15:0]),
    .b(b[15:0]),
    .code(product_0_code),
    .sign(product_0_sign),
    .significand(product_0_significand),
    .specials(product_0_specials)
  );
  product_bf16_9_252 product_1 (
    .a(a[31:16]),
    .b(b[31:16]),
    .code(product_1_code),
    .sign(product_1_sign),
    .significand(product_1_significand),
    .specials(product_1_specials)
  );
  product_bf16_9_252 product_2 (
    .a(a[47:32]),
    .b(b[47:32]),
    .code(product_2_code),
    .sign(product_2_sign),
    .significand(product_2_significand),
    .specials(product_2_specials)
  );
  product_bf16_9_252 product_3 (
    .a(a[63:48]),
    .b(b[63:48]),
    .code(product_3_code),
    .sign(product_3_sign),
    .significand(product_3_significand),
    .specials(product_3_specials)
  );
  product_bf16_9_252 product_4 (
    .a(a[79:64]),
    .b(b[79:64]),
    .code(product_4_code),
    .sign(product_4_sign),
    .significand(product_4_significand),
    .specials(product_4_specials)
  );
  product_bf16_9_252 product_5 (
    .a(a[95:80]),
    .b(b[95:80]),
    .code(product_5_code),
    .sign(product_5_sign),
    .significand(product_5_significand),
    .specials(product_5_specials)
  );
  product_bf16_9_252 product_6 (
    .a(a[111:96]),
    .b(b[111:96]),
    .code(product_6_code),
    .sign(product_6_sign),
    .significand(product_6_significand),
    .specials(product_6_specials)
  );
  product_bf16_9_252 product_7 (
    .a(a[127:112]),
    .b(b[127:112]),
    .code(product_7_code),
    .sign(product_7_sign),
    .significand(product_7_significand),
    .specials(product_7_specials)
  );
  assign \$132 [29:0] = magnitude;
  assign \$130 [30:0] = total;
  assign \$57 [3:0] = negatives;
  assign \$220 [8:0] = field;
  assign \$223 [32:0] = pattern;
  assign \$225 [30:0] = rounded;
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
  assign zeros_1_0[1] = zeros_empty_0_1;
  assign zeros_empty_1_0 = 1'h0;
  assign zeros_0_0 = 1'h0;
  assign zeros_empty_0_0 = 1'h0;
  assign tree_carry_20 = 1'h0;
  assign tree_sum_20 = 1'h1;
  assign tree_half_20 = 1'h0;
  assign c_significand = { c_normal, c[22:0] };
endmodule

module pe_dot_bf16_fp32_n8_f24_l132_o23rz_x7fffffff_p4(b, load, swap, c, clk, a_next, b_next, swap_next, d, a);
  input [127:0] b;
  wire [127:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [31:0] c;
  wire [31:0] c;
  input clk;
  wire clk;
  output [127:0] a_next;
  reg [127:0] a_next;
  output [127:0] b_next;
  reg [127:0] b_next;
  output swap_next;
  reg swap_next;
  output [31:0] d;
  wire [31:0] d;
  input [127:0] a;
  wire [127:0] a;
  wire [127:0] \$1 ;
  wire [127:0] \$2 ;
  wire [127:0] a_held;
  wire [127:0] shadow;
  wire swap_held;
  wire [31:0] unit_d;
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
  dot_bf16_fp32_n8_f24_l132_o23rz_x7fffffff_p4 unit (
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

module row_tree_dot_bf16_fp32_n8_f24_l132_o23rz_x7fffffff_p4_x4(b, load, swap, c, clk, b_next, d, a);
  input [511:0] b;
  wire [511:0] b;
  input load;
  wire load;
  input swap;
  wire swap;
  input [127:0] c;
  wire [127:0] c;
  input clk;
  wire clk;
  output [511:0] b_next;
  wire [511:0] b_next;
  output [127:0] d;
  wire [127:0] d;
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
  wire [31:0] pe_0_d;
  wire [127:0] pe_1_b_next;
  wire [31:0] pe_1_d;
  wire [127:0] pe_2_b_next;
  wire [31:0] pe_2_d;
  wire [127:0] pe_3_b_next;
  wire [31:0] pe_3_d;
  pe_dot_bf16_fp32_n8_f24_l132_o23rz_x7fffffff_p4 pe_0 (
    .a(a),
    .a_next(\$1 ),
    .b(b[127:0]),
    .b_next(pe_0_b_next),
    .c(c[31:0]),
    .clk(clk),
    .d(pe_0_d),
    .load(load),
    .swap(swap),
    .swap_next(\$2 )
  );
  pe_dot_bf16_fp32_n8_f24_l132_o23rz_x7fffffff_p4 pe_1 (
    .a(a),
    .a_next(\$3 ),
    .b(b[255:128]),
    .b_next(pe_1_b_next),
    .c(c[63:32]),
    .clk(clk),
    .d(pe_1_d),
    .load(load),
    .swap(swap),
    .swap_next(\$4 )
  );
  pe_dot_bf16_fp32_n8_f24_l132_o23rz_x7fffffff_p4 pe_2 (
    .a(a),
    .a_next(\$5 ),
    .b(b[383:256]),
    .b_next(pe_2_b_next),
    .c(c[95:64]),
    .clk(clk),
    .d(pe_2_d),
    .load(load),
    .swap(swap),
    .swap_next(\$6 )
  );
  pe_dot_bf16_fp32_n8_f24_l132_o23rz_x7fffffff_p4 pe_3 (
    .a(a),
    .a_next(\$7 ),
    .b(b[511:384]),
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

module array_tree_dot_bf16_fp32_n8_f24_l132_o23rz_x7fffffff_p4_1x4(b, load, swap, c, clk, d, a);
  input [511:0] b;
  wire [511:0] b;
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
  input [127:0] a;
  wire [127:0] a;
  wire [511:0] \$1 ;
  wire [127:0] row_0_d;
  row_tree_dot_bf16_fp32_n8_f24_l132_o23rz_x7fffffff_p4_x4 row_0 (
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

module dot_tree_1x4_bf16_fp32_n8_f24_l132_o23rz_x7fffffff_p4_d7(s_axis_a_tdata, s_axis_a_tlast, s_axis_a_tuser, s_axis_b_tvalid, s_axis_b_tdata, s_axis_b_tlast, s_axis_c_tvalid, s_axis_c_tdata, s_axis_c_tlast, m_axis_tready, clk, rst, s_axis_a_tready, s_axis_b_tready, s_axis_c_tready, m_axis_tvalid, m_axis_tdata, m_axis_tlast, framing_error, s_axis_a_tvalid);
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
  array_tree_dot_bf16_fp32_n8_f24_l132_o23rz_x7fffffff_p4_1x4 array (
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
