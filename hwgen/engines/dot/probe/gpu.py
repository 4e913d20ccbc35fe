"""A real tensor core as a callable: one named PTX instruction per step of K, through CuPy, or whatever kernel PyTorch picks.

``mma.sync.aligned.m16n8kK`` takes its operands from the registers of a warp. The layouts are those of the PTX manual ("Warp-level matrix
fragments"); packing is done here in NumPy, so that the kernel only loads registers, issues the instruction for one step of K after the
other, and stores.
"""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from types import ModuleType

import numpy as np

from hwgen.engines.dot.golden import operand_patterns
from hwgen.engines.dot.probe.box import Mma
from hwgen.engines.dot.profiles import Profile
from hwgen.errors import SpecError, ToolNotFound
from hwgen.numerics import FORMATS, from_float64

ROWS, COLS, LANES = 16, 8, 32  # of the instruction's result; threads of a warp
REGISTER = 32
TYPES = {"fp16": "f16", "bf16": "bf16", "tf32": "tf32", "e4m3": "e4m3", "e5m2": "e5m2"}
BACKENDS = ("cupy", "torch")
Launch = Callable[[np.ndarray, np.ndarray, np.ndarray, int], np.ndarray]  # fragments of A, B and C, and steps of K, to those of D

SOURCE = """
extern "C" __global__ void tile_mma(const unsigned* a, const unsigned* b, const unsigned* c, unsigned* d, int steps) {{
  int lane = threadIdx.x, tile = blockIdx.x;
  {kind} r[{c_regs}];
  for (int i = 0; i < {c_regs}; ++i) r[i] = {load}(c[(tile * {lanes} + lane) * {c_regs} + i]);
  for (int step = 0; step < steps; ++step) {{
    const unsigned* x = a + ((tile * steps + step) * {lanes} + lane) * {a_regs};
    const unsigned* y = b + ((tile * steps + step) * {lanes} + lane) * {b_regs};
    asm volatile("{instruction} {{{d}}}, {{{x}}}, {{{y}}}, {{{d}}};" : {outs} : {ins});
  }}
  for (int i = 0; i < {c_regs}; ++i) d[(tile * {lanes} + lane) * {c_regs} + i] = {store}(r[i]);
}}
"""


@dataclass(frozen=True)
class Instruction:
    """The matrix instruction of a format pair.

    Attributes
    ----------
    inputs, output : str
    k : int
        Products per instruction: 256 bits of a row of A, or the 128 that Turing has for FP16.
    """

    inputs: str
    output: str
    k: int

    @property
    def name(self) -> str:
        """As in PTX."""
        operand, result = TYPES[self.inputs], {"fp32": "f32", "fp16": "f16"}[self.output]
        return f"mma.sync.aligned.m{ROWS}n{COLS}k{self.k}.row.col.{result}.{operand}.{operand}.{result}"

    @property
    def lanes_bits(self) -> int:
        """Bits that an operand takes in a register: TF32 stands in 32."""
        return 32 if self.inputs == "tf32" else FORMATS[self.inputs].width

    def places_a(self) -> tuple[np.ndarray, np.ndarray]:
        """Row and column in A of every element in register order: two arrays (lanes, elements)."""
        per = REGISTER // self.lanes_bits
        group, thread = np.divmod(np.arange(LANES), 4)
        row, col = [], []
        for half in range(self.k // (4 * per)):  # registers: upper rows, lower rows, and the same for the next columns
            for below in (0, 8):
                for element in range(per):
                    row.append(group + below)
                    col.append(thread * per + element + half * 4 * per)
        return np.stack(row, 1), np.stack(col, 1)

    def places_b(self) -> tuple[np.ndarray, np.ndarray]:
        """Row and column in B of every element."""
        per = REGISTER // self.lanes_bits
        group, thread = np.divmod(np.arange(LANES), 4)
        row = [thread * per + element + half * 4 * per for half in range(self.k // (4 * per)) for element in range(per)]
        return np.stack(row, 1), np.repeat(group[:, None], len(row), 1)

    def places_c(self) -> tuple[np.ndarray, np.ndarray]:
        """Row and column in C and D of every element, four per thread."""
        group, thread = np.divmod(np.arange(LANES), 4)
        return np.stack([group, group, group + 8, group + 8], 1), np.stack([2 * thread, 2 * thread + 1] * 2, 1)

    def source(self) -> str:
        """CUDA C++ of the kernel."""
        a_regs, b_regs, c_regs = (len(places[0][0]) * bits // REGISTER for places, bits in self._all_places())

        def registers(first: int, count: int) -> str:
            return ", ".join(f"%{first + index}" for index in range(count))

        # the assembler wants FP32 sums in float registers
        kind, load, store, mark = (
            ("float", "__uint_as_float", "__float_as_uint", "f") if self.output == "fp32" else ("unsigned", "", "", "r")
        )
        return SOURCE.format(
            instruction=self.name,
            kind=kind,
            load=load,
            store=store,
            lanes=LANES,
            a_regs=a_regs,
            b_regs=b_regs,
            c_regs=c_regs,
            d=registers(0, c_regs),
            x=registers(c_regs, a_regs),
            y=registers(c_regs + a_regs, b_regs),
            outs=", ".join(f'"+{mark}"(r[{index}])' for index in range(c_regs)),
            ins=", ".join([*(f'"r"(x[{index}])' for index in range(a_regs)), *(f'"r"(y[{index}])' for index in range(b_regs))]),
        )

    def _all_places(self) -> list[tuple[tuple[np.ndarray, np.ndarray], int]]:
        operand, result = self.lanes_bits, FORMATS[self.output].width
        return [(self.places_a(), operand), (self.places_b(), operand), (self.places_c(), result)]

    def fragments(self, patterns: np.ndarray, places: tuple[np.ndarray, np.ndarray], bits: int) -> np.ndarray:
        """Matrices (count, rows, cols) of patterns as registers: uint32 (count, lanes, registers)."""
        elements = patterns[:, places[0], places[1]].astype(np.uint64)
        per = REGISTER // bits
        shifts = np.arange(per, dtype=np.uint64) * np.uint64(bits)
        return (elements.reshape(*elements.shape[:2], -1, per) << shifts).sum(axis=3, dtype=np.uint64).astype(np.uint32)

    def matrices(self, registers: np.ndarray) -> np.ndarray:
        """Result registers (count, lanes, registers) as patterns (count, rows, cols)."""
        bits = FORMATS[self.output].width
        per = REGISTER // bits
        elements = np.stack([(registers >> np.uint32(bits * i)) & np.uint32((1 << bits) - 1) for i in range(per)], 3)
        found = np.zeros((len(registers), ROWS, COLS), np.int64)
        row, col = self.places_c()
        found[:, row, col] = elements.reshape(len(registers), LANES, 4)
        return found


def instruction(inputs: str, output: str, *, capability: int = 80) -> Instruction:
    """The instruction that the formats have on a GPU of a compute capability (major * 10 + minor), or `SpecError`."""
    needed = {"fp16": 75, "bf16": 80, "tf32": 80, "e4m3": 89, "e5m2": 89}
    if inputs not in needed or output not in ("fp32", "fp16") or (output == "fp16" and inputs in ("bf16", "tf32")):
        raise SpecError("formats", f"{inputs} to {output}", f"one of {', '.join(needed)} to fp32, or fp16, e4m3 or e5m2 to fp16")
    if capability < needed[inputs]:
        raise SpecError("inputs", inputs, f"a format of this GPU: {inputs} needs compute capability {needed[inputs]}, it has {capability}")
    k = 8 if capability < 80 or inputs == "tf32" else 32 if inputs in ("e4m3", "e5m2") else 16
    return Instruction(inputs, output, k)


def gpu_unit(backend: str, inputs: str, output: str) -> tuple[Mma, str]:
    """A callable for the probe, and what it runs.

    Parameters
    ----------
    backend : {"cupy", "torch"}
        CuPy compiles a kernel of one instruction, with blocks in increasing k: the numerics of the instruction. PyTorch multiplies with
        `torch.addmm` and a kernel of its choice, for TF32 to FP32 and FP16 to FP16 only: the numerics of that kernel, which may split K
        and may add C afterwards.

    Raises
    ------
    SpecError
        An unknown backend, or formats that it does not have.
    ToolNotFound
        The package is missing, or there is no GPU.
    """
    if backend not in BACKENDS:
        raise SpecError("backend", backend, f"one of {', '.join(BACKENDS)}")
    try:
        module = importlib.import_module(backend)
    except ImportError as fault:
        raise ToolNotFound(backend, f"pip install {'cupy-cuda12x' if backend == 'cupy' else 'torch'} beside hwgen ({fault})") from fault
    return _cupy(module, inputs, output) if backend == "cupy" else _torch(module, inputs, output)


def _cupy(cupy: ModuleType, inputs: str, output: str) -> tuple[Mma, str]:
    if not cupy.cuda.is_available():
        raise ToolNotFound("cupy", "a GPU with a driver that CuPy sees")
    device = cupy.cuda.Device()
    chosen = instruction(inputs, output, capability=int(device.compute_capability))
    kernel = cupy.RawKernel(chosen.source(), "tile_mma")
    name = cupy.cuda.runtime.getDeviceProperties(device.id)["name"]

    def launch(a: np.ndarray, b: np.ndarray, c: np.ndarray, steps: int) -> np.ndarray:
        d = cupy.zeros(c.shape, np.uint32)
        kernel((len(c),), (LANES,), (cupy.asarray(a), cupy.asarray(b), cupy.asarray(c), d, np.int32(steps)))
        return cupy.asnumpy(d)

    return _tiled(chosen, launch), f"{chosen.name} on {name.decode() if isinstance(name, bytes) else name}"


def _tiled(chosen: Instruction, launch: Launch) -> Mma:
    """Real matrices of any size through a launch of whole tiles."""
    profile = Profile(inputs=chosen.inputs, output=chosen.output, block=1, fraction_bits=24)
    out = profile.output_format
    raw, real = {"fp32": (np.uint32, np.float32), "fp16": (np.uint16, np.float16)}[chosen.output]

    def operand(values: np.ndarray) -> np.ndarray:
        if chosen.inputs == "tf32":  # the register holds an FP32 value, whose low bits are the hardware's to drop or to round
            return from_float64(values, FORMATS["fp32"])
        return operand_patterns(profile, values)

    def tiles(patterns: np.ndarray, rows: int, cols: int) -> np.ndarray:
        """Tiles row by row: (tile rows, tile columns, rows, cols)."""
        padded = np.pad(patterns, [(0, -patterns.shape[0] % rows), (0, -patterns.shape[1] % cols)])
        return padded.reshape(padded.shape[0] // rows, rows, -1, cols).swapaxes(1, 2)

    def mma(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> np.ndarray:
        m, n = c.shape
        a_tiles, b_tiles = tiles(operand(a), ROWS, chosen.k), tiles(operand(b), chosen.k, COLS)
        c_tiles = tiles(from_float64(c, out), ROWS, COLS)
        down, across, steps = len(a_tiles), b_tiles.shape[1], a_tiles.shape[1]
        shape = (down, across, steps)
        left = np.broadcast_to(a_tiles[:, None], (*shape, ROWS, chosen.k)).reshape(-1, ROWS, chosen.k)
        right = np.broadcast_to(b_tiles.swapaxes(0, 1)[None], (*shape, chosen.k, COLS)).reshape(-1, chosen.k, COLS)
        registers = launch(
            chosen.fragments(left, chosen.places_a(), chosen.lanes_bits),
            chosen.fragments(right, chosen.places_b(), chosen.lanes_bits),
            chosen.fragments(c_tiles.reshape(-1, ROWS, COLS), chosen.places_c(), out.width),
            steps,
        )
        patterns = chosen.matrices(registers).reshape(down, across, ROWS, COLS).swapaxes(1, 2).reshape(down * ROWS, across * COLS)
        return np.ascontiguousarray(patterns[:m, :n]).astype(raw).view(real)

    return mma


def _torch(torch: ModuleType, inputs: str, output: str) -> tuple[Mma, str]:
    if (inputs, output) not in (("tf32", "fp32"), ("fp16", "fp16")):
        raise SpecError("formats", f"{inputs} to {output}", "tf32 to fp32 or fp16 to fp16 through torch; the others through cupy")
    if not torch.cuda.is_available():
        raise ToolNotFound("torch", "a GPU with a driver that PyTorch sees")
    torch.backends.cuda.matmul.allow_tf32 = inputs == "tf32"
    torch.backends.cuda.matmul.allow_fp16_reduced_precision_reduction = False
    dtype = torch.float32 if inputs == "tf32" else torch.float16

    def mma(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> np.ndarray:
        parts = [torch.as_tensor(np.ascontiguousarray(part)).to(device="cuda", dtype=dtype) for part in (c, a, b)]
        return torch.addmm(*parts).cpu().numpy()

    return mma, f"torch.addmm, {inputs} to {output}, on {torch.cuda.get_device_name()}"
