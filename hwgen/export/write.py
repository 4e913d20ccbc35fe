"""The files of a design: Verilog, file list, constraints, FuseSoC core, manifest."""

import hashlib
import json
import os
from importlib import metadata
from pathlib import Path

from hwgen import __version__
from hwgen.engines.contract import Spec
from hwgen.errors import SpecError
from hwgen.export.verilog import CLOCK, RESET, Design, design
from hwgen.files import write_atomic

BANNER = """\
// {top}: written by hwgen {version}; do not edit, generate again.
// Spec: {spec}

"""

# A first constraint for any tool: everything registered against one clock. The period is a starting point, not a measured limit.
CONSTRAINTS = """\
set period_ns [expr {{[info exists period_ns] ? $period_ns : {period_ns}}}]
create_clock -name {clock} -period $period_ns [get_ports {clock}]
set_input_delay [expr {{0.2 * $period_ns}}] -clock {clock} [get_ports {{{inputs}}}]
set_output_delay [expr {{0.2 * $period_ns}}] -clock {clock} [all_outputs]
"""

CORE = """\
CAPI=2:
name: hwgen:engines:{top}:{version}
description: {description}
filesets:
  rtl:
    files:
      - {top}.v
    file_type: verilogSource
  constraints:
    files:
      - {top}.sdc
    file_type: SDC
targets:
  default:
    filesets: [rtl]
    toplevel: {top}
  synth:
    filesets: [rtl, constraints]
    toplevel: {top}
"""


def write(spec: Spec, folder: str | os.PathLike, *, bare: bool = False, period_ns: float = 2.0, renew: bool = False) -> list[Path]:
    """Write the design of ``spec`` to ``folder``, made on demand; files of the same name are replaced.

    With ``renew`` the folder is this design's own: files of other names that its manifest lists from before go, unless they were edited.

    Returns
    -------
    list of Path
        ``TOP.v``, ``TOP.f``, ``TOP.sdc``, ``TOP.core`` and, last, ``manifest.json``.
    """
    folder = Path(folder)
    if folder.exists() and not folder.is_dir():
        raise SpecError("folder", str(folder), "a folder, or a path where one can be made; this is a file")
    built = design(spec, bare=bare)
    top = built.top
    data_inputs = [signal.name for signal in built.signals if signal.direction == "input" and signal.name != CLOCK]
    files = {
        f"{top}.v": verilog_text(spec, built),
        f"{top}.f": f"{top}.v\n",
        f"{top}.sdc": CONSTRAINTS.format(period_ns=period_ns, clock=CLOCK, inputs=" ".join(data_inputs)),
        f"{top}.core": CORE.format(top=top, version=__version__, description=f"hwgen {spec.family} engine {top}"),
    }
    manifest = manifest_of(spec, built, files)
    files["manifest.json"] = json.dumps(manifest, indent=2) + "\n"
    try:
        former = _listed(folder) if renew else []
        written = [write_atomic(folder / name, text) for name, text in files.items()]
        for path in set(former) - set(written):
            path.unlink()
    except OSError as error:
        raise SpecError("folder", str(folder), f"a folder that can be written ({error.strerror})") from None
    return written


def _listed(folder: Path) -> list[Path]:
    """Files that the folder's manifest lists and that are as it says; none when it is not a manifest of ours."""
    try:
        hashes = {folder / name: entry["sha256"] for name, entry in json.loads((folder / "manifest.json").read_bytes())["files"].items()}
    except (FileNotFoundError, ValueError, TypeError, AttributeError, KeyError):
        return []
    inside = (path for path in hashes if path.parent == folder and path.is_file())
    return [path for path in inside if hashlib.sha256(path.read_bytes()).hexdigest() == hashes[path]]


def verilog_text(spec: Spec, built: Design) -> str:
    """All modules under a banner that says what they are."""
    fields = ", ".join(f"{name}={value}" for name, value in spec.to_dict().items())
    return BANNER.format(top=built.top, version=__version__, spec=fields) + built.verilog


def manifest_of(spec: Spec, built: Design, files: dict[str, str]) -> dict[str, object]:
    """What an integrator or a script needs to know, with a hash of every file."""
    return {
        "top": built.top,
        "spec": spec.to_dict(),
        "clock": CLOCK,
        "reset": {"name": RESET, "kind": "synchronous, active high"} if any(s.name == RESET for s in built.signals) else None,
        "latency_cycles": spec.latency,
        "macs_per_cycle": spec.macs_per_cycle,
        "streams": [vars(port) for port in built.ports],
        "ports": [vars(signal) for signal in built.signals],
        "modules": built.instances(),
        "files": {name: {"sha256": hashlib.sha256(text.encode()).hexdigest(), "bytes": len(text.encode())} for name, text in files.items()},
        "versions": {"hwgen": __version__} | {tool: metadata.version(tool) for tool in ("amaranth", "pyosys")},
    }
