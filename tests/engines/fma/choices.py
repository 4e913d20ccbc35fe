"""Arithmetics that every test of the multiply-add goes through."""

NORMALISATIONS = ("exact", "none", "an-1-1", "an-1-2", "an-2-2", "an-4-3")
# every option at least once away from its default, in company
CHOICES = [
    {},
    {"sum_width": 10, "guard": 2},
    {"sum_width": 8, "alignment": "sticky"},
    {"sum_width": 12, "guard": 3, "alignment": "sticky", "subnormals": True},
    {"format": "e4m3", "sum_width": 9},
    {"format": "e4m3", "b_format": "e5m2", "out_format": "e5m2", "subnormals": True},
    {"format": "e5m2", "out_format": "fp16", "specials": "none", "sum_width": 7},
    {"format": "e2m1", "out_format": "e4m3", "sum_width": 8, "overflow": "saturate", "subnormals": True},
    {"format": "fp16", "out_format": "fp32", "sum_width": 24, "rounding": "rd"},
    {"format": "tf32", "out_format": "fp32", "sum_width": 20, "guard": 1, "rounding": "rna"},
    {"format": "fp32", "out_format": "fp32", "sum_width": 28, "alignment": "sticky", "rounding": "rz"},
    {"format": "bf16", "out_format": "e4m3", "sum_width": 24, "overflow": "saturate", "rounding": "ru"},
]

# each arithmetic with half of the normalisations, and each of those with every second arithmetic
PAIRS = [
    (choice, normalisation)
    for i, choice in enumerate(CHOICES)
    for j, normalisation in enumerate(NORMALISATIONS)
    if (i + j) % 2 == 0 and (normalisation != "an-4-3" or choice.get("sum_width", 16) >= 7)
]
# the sums of exact by other gates
ANTICIPATED = [(choice, "exact-lza") for choice in CHOICES[::3]]
