"""Evaluates the Verilog of a combinational component on many inputs at once, as a network of AND gates.

Yosys turns the Verilog into an and-inverter graph; each wire is then a NumPy array with one bit per input vector, so that an exhaustive
test of a 16-bit operand costs one bitwise operation on 8 kB per gate.
"""

import subprocess
import sys

import numpy as np

from hwgen.export import design_of

SCRIPT = """
read_verilog {source}
hierarchy -check -top {top}
flatten
proc
opt
techmap
opt
aigmap
opt_clean
write_aiger -ascii -symbols {target}
"""
PROGRAM = "import sys; from pyosys import libyosys; libyosys.run_pass('script ' + sys.argv[1])"


def evaluate(component, folder, **inputs):
    """Every output port of the component (at most 64 bits) for arrays of input port values: uint64 arrays."""
    source, target, script = folder / "design.v", folder / "design.aag", folder / "script.ys"
    source.write_text(design_of(component).verilog)
    script.write_text(SCRIPT.format(source=source, target=target, top=component.module_name))
    subprocess.run([sys.executable, "-c", PROGRAM, str(script)], check=True, capture_output=True)
    lines = iter(target.read_text().splitlines())
    _, last, n_inputs, n_latches, n_outputs, n_gates = next(lines).split()
    assert n_latches == "0"
    input_literals = [int(next(lines)) for _ in range(int(n_inputs))]
    output_literals = [int(next(lines)) for _ in range(int(n_outputs))]
    gates = [tuple(map(int, next(lines).split())) for _ in range(int(n_gates))]
    places = dict(_place(line) for line in lines if line[0] in "io")

    count = len(next(iter(inputs.values())))
    wires = np.zeros((2 * int(last) + 2, -(-count // 8)), np.uint8)  # even literals; the odd ones beside them are their inverses
    wires[1] = 0xFF
    for index, literal in enumerate(input_literals):
        port, bit = places[f"i{index}"]
        values = np.asarray(inputs[port]).astype(np.int64) >> bit & 1
        wires[literal] = np.packbits(values.astype(bool))
        wires[literal + 1] = ~wires[literal]
    for out, left, right in gates:
        np.bitwise_and(wires[left], wires[right], out=wires[out])
        np.invert(wires[out], out=wires[out + 1])
    found = {port: np.zeros(count, np.uint64) for key, (port, _) in places.items() if key[0] == "o"}
    for index, literal in enumerate(output_literals):
        port, bit = places[f"o{index}"]
        found[port] |= np.unpackbits(wires[literal], count=count).astype(np.uint64) << np.uint64(bit)
    return found


def _place(line):
    """Key, port and bit of a symbol such as ``i3 operand[3]``."""
    key, name = line.split()
    port, _, bit = name.partition("[")
    return key, (port, int(bit.rstrip("]") or 0))
