import numpy as np
import pytest

from hwgen.report.plots import bars, plot


def draw(path):
    with plot(path, title="Latency", x="GEMM", y="latency (cycles)") as axes:
        bars(axes, ["a", "b"], {"measured": [10, 20], "predicted": [11, 19]}, spread={"predicted": np.array([[1, 1], [2, 2]])})


@pytest.mark.parametrize("suffix", ["svg", "png"])
def test_the_same_data_gives_the_same_bytes(tmp_path, suffix):
    draw(tmp_path / f"one.{suffix}")
    draw(tmp_path / f"two.{suffix}")
    assert (tmp_path / f"one.{suffix}").read_bytes() == (tmp_path / f"two.{suffix}").read_bytes()


def test_nothing_is_left_when_drawing_fails(tmp_path):
    def fail():
        with plot(tmp_path / "never.png", title="", x="", y=""):
            raise RuntimeError("drawing")

    with pytest.raises(RuntimeError, match="drawing"):
        fail()
    assert not list(tmp_path.iterdir())
