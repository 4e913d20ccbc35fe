"""What can be probed, by name: the model of a known profile, or a function of the user's."""

import importlib
from collections.abc import Callable
from dataclasses import dataclass

from hwgen.engines.dot.golden import unit
from hwgen.engines.dot.probe.box import Mma
from hwgen.engines.dot.probe.gpu import BACKENDS, gpu_unit
from hwgen.engines.dot.profiles import profile
from hwgen.errors import SpecError


@dataclass(frozen=True, kw_only=True)
class Target:
    """A black box with the formats it is called with.

    Attributes
    ----------
    mma : callable
        As `probe` wants it.
    inputs, output : str
        Names of formats.
    what : str
        What was probed, for reports.
    """

    mma: Mma
    inputs: str
    output: str
    what: str


def target(name: str, *, inputs: str | None = None, output: str | None = None, allow_unverified: bool = False) -> Target:
    """The black box that ``name`` stands for.

    Parameters
    ----------
    name : str
        ``GPU-INPUTS[-OUTPUT]`` or ``GPU`` for the model of a profile; ``cupy`` or ``torch`` for a GPU in this machine
        (`hwgen.engines.dot.probe.gpu`); ``MODULE:FUNCTION`` for a Python callable ``mma(A, B, C) -> D``.
    inputs, output : str, optional
        Formats. A function needs ``inputs``; without ``output`` it is fp32.
    allow_unverified : bool
        As for `hwgen.engines.dot.profile`.

    Raises
    ------
    SpecError
        A name that stands for nothing, or contradicting formats.
    """
    if ":" in name:
        if inputs is None:
            raise SpecError("inputs", None, "the format of A and B that the function is to be probed with")
        return Target(mma=_function(name), inputs=inputs, output=output or "fp32", what=name)
    if name in BACKENDS:
        inputs = inputs or "fp16"
        output = output or ("fp32" if name == "cupy" or inputs == "tf32" else "fp16")
        mma, what = gpu_unit(name, inputs, output)
        return Target(mma=mma, inputs=inputs, output=output, what=what)
    gpu, *formats = name.split("-")
    if len(formats) > 2:
        raise SpecError("target", name, "GPU, GPU-INPUTS or GPU-INPUTS-OUTPUT such as h100-fp16-fp32, or MODULE:FUNCTION")
    asked = {"inputs": inputs, "output": output}
    for field, said in zip(asked, formats, strict=False):
        if asked[field] not in (None, said):
            raise SpecError(field, asked[field], f"left out, or {said} as in {name}")
        asked[field] = said
    known = profile(gpu, asked["inputs"] or "fp16", asked["output"] or "fp32", allow_unverified=allow_unverified, overflow="infinity")
    return Target(mma=unit(known), inputs=known.inputs, output=known.output, what=f"the model of {known.name}")


def _function(name: str) -> Callable:
    """The callable ``MODULE:FUNCTION``."""
    module_name, _, function_name = name.partition(":")
    try:
        function = getattr(importlib.import_module(module_name), function_name, None)
    except (ImportError, ValueError) as fault:
        raise SpecError("target", name, f"MODULE:FUNCTION of a module that can be imported ({fault})") from fault
    if not callable(function):
        raise SpecError("target", name, f"MODULE:FUNCTION; {module_name} has no function {function_name or 'of that name'}")
    return function
