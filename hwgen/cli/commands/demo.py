"""``hwgen demo``."""

from pathlib import Path
from typing import Annotated

import typer

from hwgen.cli.fields import Preset, command_of, spec_of, takes_spec_fields
from hwgen.cli.output import Json, Steps, show_record
from hwgen.report.demo import page
from hwgen.report.demo.story import STEPS, tell

DEFAULT = "opt1-os"


@takes_spec_fields
def command(
    preset: Preset = None,
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder of the page, its plots and tables.")] = Path("reports/demo"),
    verilog: Annotated[Path, typer.Option(help="Folder of the Verilog.")] = Path("build/demo"),
    as_json: Json = False,
    **fields: object,
) -> None:
    """Train a classifier of handwritten digits, run its products on generated hardware, measure the silicon, compare with the prediction.

    Everything is checked and measured in this run. The engine is opt1-os, 16 x 16, unless another one is asked for.
    """
    spec = spec_of(preset or DEFAULT, fields)
    with Steps(STEPS, as_json=as_json) as steps:
        story = tell(spec, steps, verilog=verilog)
    words = ["hwgen demo", command_of(preset, fields)] + ([f"-o {output}"] if output != Path("reports/demo") else [])
    written = page.write(story, output, command=" ".join(word for word in words if word))
    record = {
        "page": written,
        "engine": spec.title,
        "accuracy": float((story.classes == story.digits.labels).mean()),
        "cycles": [product.cycles for product in story.products],
        "utilisation": [product.utilisation for product in story.products],
        "area_um2": story.costs[0].silicon.area_um2,
        "fmax_mhz": story.costs[0].silicon.fmax_mhz,
        "power_mw": [cost.power_mw for cost in story.costs],
        "energy_per_mac_pj": [cost.silicon.energy_per_mac_pj for cost in story.costs],
        "energy_nj": [cost.energy_nj for cost in story.costs],
        "predicted_energy_nj": [prediction.energy_nj for prediction in story.predictions],
        "provenance": story.costs[0].silicon.provenance,
    }
    show_record(record, f"{written}: the same with plots and a diagram of the array", as_json)
