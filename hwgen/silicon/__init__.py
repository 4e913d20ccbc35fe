"""Netlist-backed characterisation: technology, synthesis, timing, power. No default number ever stands in for a measured one."""
