set period_ns [expr {[info exists period_ns] ? $period_ns : 2.0}]
create_clock -name clk -period $period_ns [get_ports clk]
set_input_delay [expr {0.2 * $period_ns}] -clock clk [get_ports {rst s_axis_a_tvalid s_axis_a_tdata s_axis_a_tlast s_axis_b_tvalid s_axis_b_tdata s_axis_b_tlast m_axis_tready}]
set_output_delay [expr {0.2 * $period_ns}] -clock clk [all_outputs]
