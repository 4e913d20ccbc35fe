"""Measurements of matrix products on a real GPU: the plan, the collector, and the device behind one small interface."""

from hwgen.predict.gpu.collect import Collected, collect
from hwgen.predict.gpu.device import Device, Problem
from hwgen.predict.gpu.plan import plan

__all__ = ["Collected", "Device", "Problem", "collect", "plan"]
