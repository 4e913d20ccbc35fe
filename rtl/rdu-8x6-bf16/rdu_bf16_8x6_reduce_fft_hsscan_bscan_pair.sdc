set period_ns [expr {[info exists period_ns] ? $period_ns : 2.0}]
create_clock -name clk -period $period_ns [get_ports clk]
set_input_delay [expr {0.2 * $period_ns}] -clock clk [get_ports {rst s_axis_cfg_tvalid s_axis_cfg_tdata s_axis_cfg_tlast s_axis_data_tvalid s_axis_data_tdata s_axis_data_tlast s_axis_data_tuser m_axis_tready m_axis_acc_tready}]
set_output_delay [expr {0.2 * $period_ns}] -clock clk [all_outputs]
