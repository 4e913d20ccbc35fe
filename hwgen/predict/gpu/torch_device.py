"""An NVIDIA GPU through PyTorch (whose products are cuBLASLt's), NVML, and our own tiled kernel compiled by CuPy."""

import time
from collections.abc import Callable
from typing import Any

from hwgen.errors import ToolFailed, ToolNotFound
from hwgen.predict.gpu.device import TILED, Problem

# Square tiles of A and B in shared memory, one result per thread; edges are padded with zeros.
SOURCE = """
extern "C" __global__ void tiled(const float* a, const float* b, float* c, int m, int n, int k) {
    __shared__ float at[TILE][TILE], bt[TILE][TILE];
    int row = blockIdx.y * TILE + threadIdx.y, col = blockIdx.x * TILE + threadIdx.x;
    float sum = 0.0f;
    for (int start = 0; start < k; start += TILE) {
        int ka = start + threadIdx.x, kb = start + threadIdx.y;
        at[threadIdx.y][threadIdx.x] = row < m && ka < k ? a[(size_t)row * k + ka] : 0.0f;
        bt[threadIdx.y][threadIdx.x] = col < n && kb < k ? b[(size_t)kb * n + col] : 0.0f;
        __syncthreads();
        for (int i = 0; i < TILE; ++i) sum += at[threadIdx.y][i] * bt[i][threadIdx.x];
        __syncthreads();
    }
    if (row < m && col < n) c[(size_t)row * n + col] = sum;
}
"""
FP8_SINCE = (8, 9)  # compute capability


class TorchDevice:
    """The GPU of that index.

    Raises
    ------
    ToolNotFound
        Without PyTorch, NVML or a GPU.
    """

    def __init__(self, index: int = 0):
        try:
            import pynvml
            import torch
        except ImportError as fault:
            raise ToolNotFound(fault.name, "collecting needs PyTorch with CUDA, nvidia-ml-py, and for the tiled kernel CuPy") from fault
        if not torch.cuda.is_available() or index >= torch.cuda.device_count():
            raise ToolNotFound(f"CUDA device {index}", "an NVIDIA GPU that PyTorch sees")
        self.torch, self.nvml = torch, pynvml
        torch.cuda.set_device(index)
        pynvml.nvmlInit()
        # the order of NVML is not that of CUDA: the UUID is the same in both
        uuid = f"GPU-{torch.cuda.get_device_properties(index).uuid}"
        self.handle = pynvml.nvmlDeviceGetHandleByUUID(uuid)
        self._kernels: dict[int, Any] = {}

    def about(self) -> dict[str, str]:
        """See `Device`."""
        driver = self.nvml.nvmlSystemGetDriverVersion()
        name = self.torch.cuda.get_device_name()
        return {"name": name, "driver": driver, "torch": self.torch.__version__, "cuda": str(self.torch.version.cuda)}

    def dtypes(self) -> tuple[str, ...]:
        """See `Device`."""
        found = ("fp32", "tf32", "fp16", "bf16", "int8")
        return (*found, "fp8") if self.torch.cuda.get_device_capability() >= FP8_SINCE else found

    def free_bytes(self) -> int:
        """Half of what is free: the library wants room of its own."""
        return self.torch.cuda.mem_get_info()[0] // 2

    def prepare(self, problem: Problem) -> Callable[[], None]:
        """See `Device`; raises `ToolFailed` for what the library refuses."""
        try:
            launch = self._tiled(problem) if problem.kernel == TILED else self._library(problem)
            launch()
            self.torch.cuda.synchronize()
        except RuntimeError as fault:
            raise ToolFailed("gpu", str(fault).splitlines()[0]) from fault
        return launch

    def _library(self, problem: Problem) -> Callable[[], None]:
        torch = self.torch
        a = self._operand(problem.dtype, problem.m, problem.k, problem.layout[0])
        b = self._operand(problem.dtype, problem.k, problem.n, problem.layout[1])
        if problem.dtype == "int8":
            return lambda: torch._int_mm(a, b)
        if problem.dtype == "fp8":
            one = torch.ones((), device="cuda")
            return lambda: torch._scaled_mm(a, b, scale_a=one, scale_b=one, out_dtype=torch.bfloat16)
        torch.backends.cuda.matmul.allow_tf32 = problem.dtype == "tf32"
        return lambda: torch.matmul(a, b)

    def _operand(self, dtype: str, rows: int, cols: int, layout: str) -> Any:
        torch = self.torch
        shape = (rows, cols) if layout == "n" else (cols, rows)
        if dtype == "int8":
            values = torch.randint(-128, 128, shape, dtype=torch.int8, device="cuda")
        else:
            kind = {"fp16": torch.float16, "bf16": torch.bfloat16, "fp8": torch.float8_e4m3fn}.get(dtype, torch.float32)
            values = torch.randn(shape, device="cuda").to(kind)
        return values if layout == "n" else values.t()

    def _tiled(self, problem: Problem) -> Callable[[], None]:
        try:
            import cupy
        except ImportError as fault:
            raise ToolFailed("gpu", "the tiled kernel needs CuPy") from fault
        tile = problem.tile
        if tile not in self._kernels:
            self._kernels[tile] = cupy.RawKernel(SOURCE, "tiled", options=(f"-DTILE={tile}",))
        a, b = (self.torch.randn(shape, device="cuda") for shape in ((problem.m, problem.k), (problem.k, problem.n)))
        c = self.torch.empty((problem.m, problem.n), device="cuda")
        arrays = [cupy.from_dlpack(array) for array in (a, b, c)]
        grid = (-(-problem.n // tile), -(-problem.m // tile))
        sizes = [cupy.int32(size) for size in (problem.m, problem.n, problem.k)]
        stream = cupy.cuda.ExternalStream(self.torch.cuda.current_stream().cuda_stream)

        def launch() -> None:
            with stream:
                self._kernels[tile](grid, (tile, tile), (*arrays, *sizes))

        return launch

    def time_ms(self, launch: Callable[[], None], repeats: int) -> float:
        """See `Device`."""
        start, end = (self.torch.cuda.Event(enable_timing=True) for _ in range(2))
        start.record()
        for _ in range(repeats):
            launch()
        end.record()
        end.synchronize()
        return start.elapsed_time(end)

    def energy_mj(self) -> float:
        """See `Device`."""
        return float(self.nvml.nvmlDeviceGetTotalEnergyConsumption(self.handle))

    def state(self) -> dict[str, float]:
        """See `Device`."""
        clock = self.nvml.nvmlDeviceGetClockInfo
        return {
            "sm_mhz": clock(self.handle, self.nvml.NVML_CLOCK_SM),
            "memory_mhz": clock(self.handle, self.nvml.NVML_CLOCK_MEM),
            "temperature_c": self.nvml.nvmlDeviceGetTemperature(self.handle, self.nvml.NVML_TEMPERATURE_GPU),
        }

    def wait_s(self, seconds: float) -> None:
        """See `Device`."""
        self.torch.cuda.synchronize()
        time.sleep(seconds)
