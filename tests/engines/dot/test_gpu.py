"""The path to a real tensor core, with a stand-in for CuPy that reads registers by the PTX manual's own formulas."""

import re
import sys
from types import SimpleNamespace

import numpy as np
import pytest

from hwgen.engines import dot
from hwgen.engines.dot.probe import gpu, target
from hwgen.errors import SpecError, ToolNotFound

FORMATS = {"f16": "fp16", "bf16": "bf16", "tf32": "tf32", "e4m3": "e4m3", "e5m2": "e5m2"}
BITS = {"f16": 16, "bf16": 16, "tf32": 32, "e4m3": 8, "e5m2": 8, "f32": 32}


def element(registers, lane, index, bits):
    per = 32 // bits
    return int(registers[lane, index // per]) >> (bits * (index % per)) & ((1 << bits) - 1)


def place_a(kind, k, lane, i):
    """Row and column of element i of A, as the manual writes them."""
    group, thread = lane >> 2, lane % 4
    if kind == "tf32":
        return (group if i in (0, 2) else group + 8), (thread if i < 2 else thread + 4)
    if BITS[kind] == 8:
        return (group if i < 4 or 8 <= i < 12 else group + 8), thread * 4 + (i & 3) + (16 if i >= 8 else 0)
    return (group if i in (0, 1, 4, 5) else group + 8), thread * 2 + (i & 1) + (8 if i >= 4 else 0)


def place_b(kind, k, lane, i):
    group, thread = lane >> 2, lane % 4
    if kind == "tf32":
        return thread + 4 * i, group
    if BITS[kind] == 8:
        return thread * 4 + (i & 3) + (16 if i >= 4 else 0), group
    return thread * 2 + (i & 1) + (8 if i >= 2 else 0), group


def place_c(lane, i):
    return (lane >> 2) + (8 if i >= 2 else 0), (lane % 4) * 2 + (i & 1)


class Kernel:
    """`cupy.RawKernel` for one instruction of one profile."""

    def __init__(self, source, name):
        assert f"void {name}(" in source
        self.shape = re.search(r"mma\.sync\.aligned\.m16n8k(\d+)\.row\.col\.(f32|f16)\.(\w+)\.\3\.\2 ", source).groups()
        k, result, operand = int(self.shape[0]), self.shape[1], self.shape[2]
        counts = 16 * k * BITS[operand] // 1024, 8 * k * BITS[operand] // 1024, 128 * BITS[result] // 1024
        assert [len(part.split(",")) for part in re.findall(r"\{(%[^}]*)\}", source)] == [counts[2], counts[0], counts[1], counts[2]]

    def __call__(self, grid, block, arguments):
        a, b, c, d, steps = arguments
        k, result, operand = int(self.shape[0]), self.shape[1], self.shape[2]
        output = {"f32": "fp32", "f16": "fp16"}[result]
        profile = dot.profile(Stand.gpu, FORMATS[operand], output, overflow="infinity", allow_unverified=True)
        assert (grid, block) == ((len(c),), (32,))
        low = 13 if operand == "tf32" else 0
        for tile in range(len(c)):
            left, right = np.zeros((16, steps * k), np.int64), np.zeros((steps * k, 8), np.int64)
            total = np.zeros((16, 8), np.int64)
            for lane in range(32):
                for step in range(steps):
                    for i in range(16 * k // 32):
                        row, col = place_a(operand, k, lane, i)
                        left[row, step * k + col] = element(a[tile * steps + step], lane, i, BITS[operand]) >> low
                    for i in range(8 * k // 32):
                        row, col = place_b(operand, k, lane, i)
                        right[step * k + row, col] = element(b[tile * steps + step], lane, i, BITS[operand]) >> low
                for i in range(4):
                    total[place_c(lane, i)] = element(c[tile], lane, i, BITS[result])
            total = dot.matmul_patterns(profile, left, right, total)
            for lane in range(32):
                for i in range(4):
                    per = 32 // BITS[result]
                    d[tile, lane, i // per] |= np.uint32(int(total[place_c(lane, i)]) << (BITS[result] * (i % per)))


class Stand:
    """What of CuPy is used; `gpu` is the profile that it has, ``capability`` what it says of itself."""

    gpu, capability, available = "a100", "80", True

    def __init__(self):
        self.RawKernel, self.zeros, self.asarray, self.asnumpy = Kernel, np.zeros, np.asarray, np.asarray
        self.cuda = SimpleNamespace(
            is_available=lambda: self.available,
            Device=lambda: SimpleNamespace(compute_capability=self.capability, id=0),
            runtime=SimpleNamespace(getDeviceProperties=lambda index: {"name": b"Stand-in"}),
        )


@pytest.fixture
def cupy(monkeypatch):
    def install(name, capability, available=True):
        monkeypatch.setattr(Stand, "gpu", name)
        monkeypatch.setattr(Stand, "capability", capability)
        monkeypatch.setattr(Stand, "available", available)
        monkeypatch.setitem(sys.modules, "cupy", Stand())

    return install


@pytest.mark.parametrize(
    ("name", "capability", "inputs", "output", "instruction"),
    [
        ("a100", "80", "bf16", "fp32", "mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32"),
        ("a100", "80", "tf32", "fp32", "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32"),
        ("a100", "80", "fp16", "fp16", "mma.sync.aligned.m16n8k16.row.col.f16.f16.f16.f16"),
        ("t4", "75", "fp16", "fp32", "mma.sync.aligned.m16n8k8.row.col.f32.f16.f16.f32"),
        ("ada", "89", "e4m3", "fp16", "mma.sync.aligned.m16n8k32.row.col.f16.e4m3.e4m3.f16"),
    ],
)
def test_matrices_come_through_the_registers(cupy, name, capability, inputs, output, instruction):
    cupy(name, capability)
    box = target("cupy", inputs=inputs, output=output)
    assert box.what == f"{instruction} on Stand-in"
    assert (box.inputs, box.output) == (inputs, output)
    generator = np.random.default_rng(1)
    a, b, c = generator.normal(size=(19, 37)), generator.normal(size=(37, 11)), generator.normal(size=(19, 11))
    if inputs != "tf32":  # as the probe feeds it: operands exact in the format, those of TF32 with low bits
        a, b = a.astype(np.float16).astype(float), b.astype(np.float16).astype(float)
    expected = dot.matmul(dot.profile(name, inputs, output, allow_unverified=True), a, b, c)
    found = box.mma(a, b, c)
    assert found.dtype == expected.dtype
    np.testing.assert_array_equal(found, expected)


def test_the_probe_names_the_gpu_behind_the_instruction(cupy):
    cupy("a100", "80")
    box = target("cupy", inputs="tf32")
    found = dot.probe(box.mma, box.inputs, box.output, k=16, samples=0)
    assert (found.block, found.fraction_bits, found.drops_low_bits) == (4, 24, True)
    assert "a100-tf32-fp32" in found.matches()


def test_what_a_gpu_does_not_have(cupy):
    cupy("a100", "80")
    with pytest.raises(SpecError, match=r"^inputs = 'e4m3': a format of this GPU: e4m3 needs compute capability 89, it has 80$"):
        target("cupy", inputs="e4m3")
    with pytest.raises(SpecError, match=r"^formats = 'bf16 to fp16': one of fp16, bf16"):
        target("cupy", inputs="bf16", output="fp16")
    with pytest.raises(SpecError, match=r"^backend = 'jax': one of cupy, torch$"):
        gpu.gpu_unit("jax", "fp16", "fp32")
    cupy("a100", "80", available=False)
    with pytest.raises(ToolNotFound, match="cupy not found: a GPU with a driver that CuPy sees"):
        target("cupy", inputs="fp16")


def test_a_missing_package_is_one_line(monkeypatch):
    for backend in gpu.BACKENDS:
        monkeypatch.setitem(sys.modules, backend, None)  # as if it were not installed
        with pytest.raises(ToolNotFound, match=f"^{backend} not found: pip install"):
            target(backend, inputs="fp16")


def test_torch_multiplies_with_a_kernel_of_its_own(monkeypatch):
    flags = SimpleNamespace(allow_tf32=False, allow_fp16_reduced_precision_reduction=True)

    class Tensor(np.ndarray):
        def to(self, device, dtype):
            assert device == "cuda"
            return self.astype(dtype)

        def cpu(self):
            return self

        def numpy(self):
            return np.asarray(self)

    torch = SimpleNamespace(
        float32=np.float32,
        float16=np.float16,
        cuda=SimpleNamespace(is_available=lambda: True, get_device_name=lambda: "Stand-in"),
        backends=SimpleNamespace(cuda=SimpleNamespace(matmul=flags)),
        as_tensor=lambda values: values.view(Tensor),
        addmm=lambda c, a, b: (np.asarray(c) + np.asarray(a) @ np.asarray(b)).view(Tensor),
    )
    monkeypatch.setitem(sys.modules, "torch", torch)
    box = target("torch", inputs="tf32")
    assert flags.allow_tf32 is True
    assert flags.allow_fp16_reduced_precision_reduction is False
    assert box.what == "torch.addmm, tf32 to fp32, on Stand-in"
    assert box.mma(np.ones((2, 3)), np.ones((3, 2)), np.ones((2, 2))).tolist() == [[4, 4], [4, 4]]
    assert target("torch", inputs="fp16").output == "fp16"
    with pytest.raises(SpecError, match=r"^formats = 'bf16 to fp16': tf32 to fp32 or fp16 to fp16 through torch; the others through cupy$"):
        target("torch", inputs="bf16")
