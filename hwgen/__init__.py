"""hwgen: from a short specification to Verilog that is proved, counted, measured and predicted."""

__version__ = "0.1.0"
