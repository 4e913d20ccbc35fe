"""Which engine for a workload: every engine that the predictor knows, its Pareto front, and the winners verified on their netlists."""

from hwgen.explore.search import OBJECTIVES, Point, front, search
from hwgen.explore.verify import Verified, verify
from hwgen.explore.workload import Gemm, Workload, parse_gemm, read_workload

__all__ = ["OBJECTIVES", "Gemm", "Point", "Verified", "Workload", "front", "parse_gemm", "read_workload", "search", "verify"]
