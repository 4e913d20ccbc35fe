"""What a GEMM costs on an engine: data sets, models judged by group, predictions with intervals or a refusal."""

from functools import lru_cache
from typing import Any

from hwgen.engines.contract import Spec
from hwgen.predict.dataset import Dataset, read
from hwgen.predict.explain import Explanation
from hwgen.predict.predictor import Prediction, Predictor, load
from hwgen.predict.sweep import Sweep, sweep
from hwgen.predict.train import Trained, train

__all__ = ["Dataset", "Explanation", "Prediction", "Predictor", "Sweep", "Trained", "load", "predict", "read", "sweep", "train"]


def predict(spec: Spec, *, m: int, n: int, k: int, model: str = "tpe", **query: Any) -> Prediction:
    """Cost of an (m, k) x (k, n) product on ``spec``, by the model of that name; see `Predictor.predict`."""
    return _loaded(model).predict(m, n, k, spec=spec, **query)


@lru_cache(maxsize=8)
def _loaded(model: str) -> Predictor:
    return load(model)
