"""``hwgen collect-gpu``."""

from pathlib import Path
from typing import Annotated

import typer

from hwgen.cli.output import Json, progress, show_record
from hwgen.predict import gpu
from hwgen.predict.gpu.torch_device import TorchDevice


def command(
    output: Annotated[Path, typer.Option("--output", "-o", help="CSV file; its JSON goes beside it. An existing one is continued.")],
    device: Annotated[int, typer.Option(min=0, help="Index of the GPU.")] = 0,
    points: Annotated[int, typer.Option(min=1, help="Products by the vendor's library.")] = 3600,
    tiled: Annotated[int, typer.Option(min=0, help="Products by our own tiled kernel, tiles of 1 to 32.")] = 600,
    limit: Annotated[int | None, typer.Option(min=1, help="Points to measure in this run at most.", show_default=False)] = None,
    seed: Annotated[int, typer.Option(help="Of the sizes.")] = 1,
    as_json: Json = False,
) -> None:
    """Measure matrix products on an NVIDIA GPU: time by events, energy by the counter of the board over idle, clocks and temperature.

    Lock the clocks first (nvidia-smi --lock-gpu-clocks) and leave the GPU to the collector alone.
    """
    found = TorchDevice(device)
    problems = gpu.plan(found.dtypes(), points=points, tiled=tiled, free_bytes=found.free_bytes(), seed=seed)
    with progress("collect") as step:
        collected = gpu.collect(found, problems, output, limit=limit, progress=step)
    text = f"{collected.points:,} points in {collected.path}, {collected.failures:,} of them refused by the library"
    show_record({"path": collected.path, "points": collected.points, "failures": collected.failures}, text, as_json)
