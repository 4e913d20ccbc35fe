"""The multiply-add on its own: ``a * b + c`` in one format or several, rounded once."""

from amaranth.hdl import Module
from amaranth.lib.wiring import In, Out

from hwgen.circuits.sharing import SharedComponent
from hwgen.engines.fma.arithmetic import Arithmetic
from hwgen.engines.fma.finish import Finish
from hwgen.engines.fma.step import Step
from hwgen.numerics import float_format


def fused_arithmetic(name: str, **options: object) -> Arithmetic:
    """The arithmetic under which one multiply-add of a format is correctly rounded (IEEE 754 but for subnormals, which are zeros).

    A product of normal values has at most one leading zero, and a sum more than one only if the terms' exponents differ by less than two,
    when no bit of theirs leaves a window of twice the precision and three bits more.

    Parameters
    ----------
    name : str
        Format of ``a``, ``b`` and the result.
    **options
        Other fields of `Arithmetic`, such as ``rounding`` and ``overflow``.
    """
    fields = {"format": name, "out_format": name, "sum_width": 2 * float_format(name).significand_bits, "guard": 3}
    return Arithmetic(**fields | {"alignment": "sticky", "k_max": 2} | options)


class FusedMultiplyAdd(SharedComponent):
    """Combinational ``result = a * b + c``, rounded once.

    Place it with `hwgen.circuits.sharing.place` and put registers around it::

        unit = FusedMultiplyAdd(fused_arithmetic("bf16"))
        result = place(m, "fma", unit, a=a, b=b, c=c)["result"]

    Its golden model is `hwgen.engines.fma.golden.fused`. With ``b`` the pattern of 1 it adds, with ``c`` that of 0 it multiplies. A sum of
    exactly zero is +0, also with ``c`` = -0.

    Parameters
    ----------
    arithmetic : Arithmetic
        `fused_arithmetic` for a correctly rounded result; any other with exact normalisation rounds what its window has kept.
    c_format : str, optional
        Format of ``c``; sums must hold its values. Default: the output format. Raises `SpecError` for one that does not fit.

    Members
    -------
    a, b, c : patterns of their formats
    result : pattern of the output format
    """

    clocked = False
    resettable = False

    def __init__(self, arithmetic: Arithmetic, *, c_format: str = ""):
        self.arithmetic = arithmetic
        self.c_format = float_format(c_format or arithmetic.out_format)
        self.step = Step(arithmetic)
        self.step.check_loadable(self.c_format)
        plus = "" if self.c_format == arithmetic.out else f"_c_{self.c_format.name}"
        self.module_name = f"fma_{arithmetic.label}{plus}"
        super().__init__(
            {
                "a": In(arithmetic.a.width),
                "b": In(arithmetic.b.width),
                "c": In(self.c_format.width),
                "result": Out(arithmetic.out.width),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Decode, one step from the loaded sum, finish."""
        del platform
        m = Module()
        arithmetic, step = self.arithmetic, self.step
        a, b = (step.decode(m, getattr(self, side), getattr(arithmetic, side), name=f"decoded_{side}") for side in ("a", "b"))
        term = step.term_of_product(m, step.multiply(m, a, b))
        state = step.accumulate(m, step.load(m, self.c, self.c_format), term)
        m.d.comb += self.result.eq(Finish(arithmetic).pattern(m, state))
        return m
