"""What bit flips in flash do to real int8 weights, with and without codes in the spare bytes of their pages."""

from hwgen.report.reliability.page import write
from hwgen.report.reliability.study import RATES, study
from hwgen.report.reliability.subjects import SUBJECTS, Subject, subject

__all__ = ["RATES", "SUBJECTS", "Subject", "study", "subject", "write"]
