"""RTLIL to Verilog, with Yosys in a process of its own: it prints, and it keeps global state."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from hwgen.errors import ToolFailed

# Registers lose their initial values: what needs one has a reset, and a four-state simulator then shows whatever relies on power-up.
# `proc` and `pmuxtree` turn decisions into assignments: an `always @*` would not run in a simulator before one of its inputs changes, and
# Icarus cannot read the functions that stand for wide selections.
SCRIPT = """
read_rtlil {source}
proc -norom
setattr -unset init w:*
pmuxtree
opt_clean
write_verilog -norename -noattr {target}
"""

PROGRAM = "import sys; from pyosys import libyosys; libyosys.run_pass('script ' + sys.argv[1])"


def rtlil_to_verilog(text: str) -> str:
    """Verilog of all modules in ``text``, as Yosys writes it."""
    with tempfile.TemporaryDirectory(prefix="hwgen-") as folder:
        source, target, script, log = (Path(folder) / name for name in ("design.il", "design.v", "script.ys", "log"))
        source.write_text(text)
        script.write_text(SCRIPT.format(source=source, target=target))
        with log.open("w") as output:
            run = subprocess.run(
                [sys.executable, "-c", PROGRAM, str(script)],
                stdout=output,
                stderr=subprocess.STDOUT,
                check=False,
                env=os.environ | {"YOSYS_MAX_THREADS": "1"},
            )
        if run.returncode or not target.exists():
            lines = [line for line in log.read_text().splitlines() if line.strip()]
            raise ToolFailed("pyosys", lines[-1] if lines else f"exit code {run.returncode}")
        return target.read_text()
