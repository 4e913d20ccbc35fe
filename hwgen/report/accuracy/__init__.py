"""What in-array arithmetic costs in accuracy: random products, a classifier of digits, a sentence encoder."""

from hwgen.report.accuracy.page import write
from hwgen.report.accuracy.study import SUBJECTS, Study, study

__all__ = ["SUBJECTS", "Study", "study", "write"]
