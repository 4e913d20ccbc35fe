"""The bulk path: a Verilator model and a C++ harness in one shared library, arrays in and arrays out."""

import ctypes
import functools
import shutil
import time
from collections.abc import Callable, Sequence
from importlib import resources
from pathlib import Path

import numpy as np

from hwgen.engines.contract import StreamPort
from hwgen.simulate import environment
from hwgen.simulate.builds import cached_build, log_path
from hwgen.simulate.workload import (
    MOST_VIOLATIONS,
    POWER_UP,
    RESET_CYCLES,
    Transfers,
    Workload,
    count_cycles,
    empty_outputs,
    hang,
    violation,
)

# Lint is a check of its own (lint.py). Without inlining, gate and data-flow optimisation the instances of a module share their code: the
# C++ of a 16 x 16 array shrinks seven-fold at the same speed. Split files and functions keep g++ within seconds on large designs.
_SHARING_FLAGS = ["--fno-inline", "--fno-dfg", "--fno-gate"]
_MODEL_FLAGS = ["--cc", "--prefix", "Vtop", "-Wno-lint", "-Wno-style", "-Wno-fatal", "--x-initial", "unique", "--Mdir", "build"]
_MODEL_FLAGS += ["--output-split", "20000", "--output-split-cfuncs", "500", "-CFLAGS", "-fPIC -fno-gnu-unique"]
# Every call of the compiler reads Verilator's headers, which is most of its work on small designs: so much C++ goes through one call.
_ONE_CALL_BYTES = 3_000_000
# -Bsymbolic and -fno-gnu-unique keep the libraries of different models in one process apart: all of them define Vtop.
_LINK_FLAGS = ["-std=gnu++20", "-O2", "-fPIC", "-fno-gnu-unique", "-shared", "-Wl,-Bsymbolic", "-pthread"]
_TRACE_FLAGS = {"": [], ".vcd": ["--trace-vcd"], ".fst": ["--trace-fst"]}
_TRACE_DEFINES = {"": ["-DVM_TRACE=0"], ".vcd": ["-DVM_TRACE=1", "-DVM_TRACE_VCD=1"], ".fst": ["-DVM_TRACE=1", "-DVM_TRACE_FST=1"]}
_TRACE_LIBRARIES = {"": [], ".vcd": [], ".fst": ["-llz4", "-lz"]}
_EMPTY = "module empty(input clk, output reg q); always @(posedge clk) q <= ~q; endmodule\n"


class _Stream(ctypes.Structure):
    """Mirrors ``Stream`` in harness.cpp."""

    _fields_ = (
        ("data", ctypes.c_void_p),
        ("last", ctypes.c_void_p),
        ("user", ctypes.c_void_p),
        ("moved", ctypes.c_void_p),
        ("beats", ctypes.c_uint64),
        ("stall", ctypes.c_void_p),
        ("stall_length", ctypes.c_uint64),
        ("count", ctypes.c_uint64),
    )


class _Run(ctypes.Structure):
    """Mirrors ``Run`` in harness.cpp."""

    _fields_ = (
        ("reset_cycles", ctypes.c_uint64),
        ("reset_at", ctypes.c_int64),
        ("drain", ctypes.c_uint64),
        ("limit", ctypes.c_uint64),
        ("power_up", ctypes.c_uint64),
        ("hung", ctypes.c_uint64),
        ("violations", ctypes.c_uint64),
        ("most", ctypes.c_uint64),
        ("violation", ctypes.c_void_p),
        ("waves", ctypes.c_char_p),
    )


def transfer(
    top: str, verilog: str, ports: Sequence[StreamPort], workloads: Sequence[Workload], *, waves: Path | None = None
) -> list[Transfers]:
    """Run every workload from power-up on its own instance of the model.

    Raises `ToolNotFound`, or `ToolFailed` when the build fails.
    """
    library = _load(build(top, verilog, ports, waves=waves.suffix if waves else ""))
    return [_run(library, ports, workload.checked(ports), waves) for workload in workloads]


def build(top: str, verilog: str, ports: Sequence[StreamPort], *, waves: str = "") -> Path:
    """The compiled library, from the cache when it is there; ``waves`` is '', '.vcd' or '.fst'."""
    harness = resources.files("hwgen.simulate").joinpath("harness.cpp").read_text()
    table = port_table(ports)
    runtime = _compile("empty", _EMPTY, "libverilated.a", waves, [], _keep_archive)

    def link(folder: Path) -> None:
        (folder / "harness.cpp").write_text(harness)
        (folder / "ports.h").write_text(table)
        include = environment.verilator_root() / "include"
        where = ["-I", ".", "-I", "build", "-I", str(include), "-I", str(include / "vltstd")]
        archives = ["build/libVtop.a", str(runtime / "libverilated.a"), *_TRACE_LIBRARIES[waves]]
        command = ["g++", *_LINK_FLAGS, *_TRACE_DEFINES[waves], *where, "harness.cpp", *archives, "-o", "model.so"]
        _call("g++", command, log_path("harness", top), folder)
        shutil.rmtree(folder / "build")

    return _compile(top, verilog, "libVtop.a", waves, [harness, table, *_LINK_FLAGS], link) / "model.so"


def _compile(top: str, verilog: str, target: str, waves: str, parts: list[str], finish: Callable[[Path], None]) -> Path:
    """Cached folder: Verilog through Verilator and make up to the archive ``target``, then ``finish``."""
    flags = [*_MODEL_FLAGS, *_SHARING_FLAGS, *_TRACE_FLAGS[waves], "--top-module", top]
    versions = [environment.verilator_version(), environment.compiler_version(), environment.build_flags()]

    def make(folder: Path) -> None:
        (folder / "design.v").write_text(verilog)
        _call("verilator", [*environment.verilator_command(), *flags, "design.v"], log_path("verilator", top), folder)
        small = sum(source.stat().st_size for source in (folder / "build").glob("*.cpp")) <= _ONE_CALL_BYTES
        files = ["VM_PARALLEL_BUILDS=0"] if small else []
        _call("make", ["make", "-j2", *files, "-C", "build", "-f", "Vtop.mk", target], log_path("make", top), folder)
        finish(folder)

    return cached_build("bulk", [verilog, target, waves, *flags, *versions, *parts], make)


def _keep_archive(folder: Path) -> None:
    """Verilator's run-time library is the same for all models: ten seconds of compilation, once."""
    (folder / "build" / "libverilated.a").rename(folder / "libverilated.a")
    shutil.rmtree(folder / "build")


def _call(tool: str, command: list[str], log: Path, folder: Path) -> None:
    environment.call(tool, command, log=log, environment=environment.verilator_environment(), folder=folder)


def port_table(ports: Sequence[StreamPort]) -> str:
    """The header ``ports.h`` that fits the harness to a list of ports."""
    lines = [f"#define PORTS {len(ports)}", "#define HAS_USER(...) __VA_ARGS__", "#define NO_USER(...)"]
    ordered = _ordered(ports)
    for title, wanted in (("INPUTS", True), ("OUTPUTS", False)):
        rows = [
            f"X({index}, {port.name}, {port.width // 8}, {'HAS_USER' if port.user_width else 'NO_USER'})"
            for index, port in enumerate(ordered)
            if port.is_input is wanted
        ]
        lines.append(f"#define {title}(X) " + " ".join(rows))
    lines += [f"#define {port.name}_USER_ONES {(1 << port.user_width) - 1}u" for port in ports if port.user_width]
    return "\n".join(lines) + "\n"


def _ordered(ports: Sequence[StreamPort]) -> list[StreamPort]:
    """Inputs first: the order of the harness's tables."""
    return sorted(ports, key=lambda port: not port.is_input)


@functools.cache
def _load(path: Path) -> ctypes.CDLL:
    library = ctypes.CDLL(str(path))
    library.hwgen_run.argtypes = [ctypes.POINTER(_Stream), ctypes.POINTER(_Run)]
    library.hwgen_run.restype = None
    return library


def _run(library: ctypes.CDLL, ports: Sequence[StreamPort], workload: Workload, waves: Path | None) -> Transfers:
    ordered = _ordered(ports)
    outputs = empty_outputs(ports, workload)
    kept: list[np.ndarray] = []  # the harness holds only addresses

    def address(array: np.ndarray, dtype: type) -> int:
        array = np.ascontiguousarray(array, dtype)
        kept.append(array)
        return array.ctypes.data

    streams = (_Stream * len(ordered))()
    moved = {}
    for stream, port in zip(streams, ordered, strict=True):
        beats = workload.streams[port.name] if port.is_input else outputs[port.name]
        moved[port.name] = np.zeros(len(beats), np.int64)
        stream.data = address(beats.data, np.uint8)
        stream.last = address(beats.last.view(np.uint8), np.uint8)
        stream.user = address(beats.user, np.uint32)
        stream.moved = address(moved[port.name], np.int64)
        stream.beats = len(beats)
        pattern = np.asarray(workload.stalls.patterns.get(port.name, np.zeros(0)), bool)
        stream.stall, stream.stall_length = address(pattern, np.uint8), len(pattern)
    violations = np.zeros((MOST_VIOLATIONS, 3), np.uint64)
    run = _Run(
        reset_cycles=RESET_CYCLES,
        reset_at=-1 if workload.reset_at is None else workload.reset_at,
        drain=workload.drain,
        limit=workload.limit,
        power_up=POWER_UP.index(workload.power_up),
        most=MOST_VIOLATIONS,
        violation=violations.ctypes.data,
        waves=str(waves).encode() if waves else None,
    )
    started = time.perf_counter()
    library.hwgen_run(streams, ctypes.byref(run))
    seconds = time.perf_counter() - started
    moved = {port.name: moved[port.name][: stream.count] for stream, port in zip(streams, ordered, strict=True)}
    told = [violation(ordered[port], kind, cycle) for port, kind, cycle in violations[: min(run.violations, MOST_VIOLATIONS)].tolist()]
    if run.hung:
        told.insert(0, hang(ports, workload, moved))
    return Transfers(
        outputs=outputs,
        moved=moved,
        cycles=count_cycles(ports, moved),
        seconds=seconds,
        violations=tuple(told),
    )
