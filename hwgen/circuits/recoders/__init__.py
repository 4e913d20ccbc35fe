"""Recodings of a multiplier operand: golden digits beside their circuits."""
