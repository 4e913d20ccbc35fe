"""Fields of the outlier code and where they stand in the spare bytes."""

from dataclasses import dataclass

from hwgen.engines.flash.outlier import hamming
from hwgen.errors import SpecError

ORDERS = ("checked", "free")


@dataclass(frozen=True, kw_only=True)
class OutlierCode:
    """The code of one page; every field width is a parameter, the defaults are those of the paper (arXiv 2409.15654, section on error
    correction).

    Bits of the spare area, bit 0 of byte 0 first, every field least significant bit first: ``threshold_copies`` copies of the threshold
    (``value_bits`` each), then per protected value, in ascending order of address: address, check bits, ``copies`` copies of the value.

    Attributes
    ----------
    values : int
        Values of a page.
    value_bits : int
        Bits of a value, two's complement. The threshold is a magnitude of as many bits, unsigned.
    protected : int
        Values kept in copies: 163 is 1 % of 16384.
    threshold_copies : int
        Odd.
    check_bits : int
        Of the address.
    copies : int
        Even: with the value in the page they vote.
    columns : str
        Choice of the check bits' columns, see `hamming.columns`.
    order : str
        ``checked``: the decoder drops an address that is out of order; ``free``: it does not look (as published).
    spare_bytes : int
        Room of the page.
    """

    values: int = 16384
    value_bits: int = 8
    protected: int = 163
    threshold_copies: int = 9
    check_bits: int = 5
    copies: int = 2
    columns: str = "hamming"
    order: str = "checked"
    spare_bytes: int = 1664

    def __post_init__(self) -> None:
        limits = (("values", 2, 1 << 20), ("value_bits", 2, 16), ("protected", 1, self.values), ("threshold_copies", 1, 63))
        for name, low, high in (*limits, ("check_bits", 2, 16), ("copies", 2, 14), ("spare_bytes", 1, 1 << 20)):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
                raise SpecError(name, value, f"an integer from {low} to {high}")
        if self.threshold_copies % 2 == 0:
            raise SpecError("threshold_copies", self.threshold_copies, "an odd number: a majority decides")
        if self.copies % 2:
            raise SpecError("copies", self.copies, "an even number: with the value in the page they are odd")
        for name, allowed in (("columns", hamming.CHOICES), ("order", ORDERS)):
            if getattr(self, name) not in allowed:
                raise SpecError(name, getattr(self, name), f"one of {', '.join(allowed)}")
        if not hamming.fits(self.address_bits, self.check_bits):
            raise SpecError("check_bits", self.check_bits, f"enough for a single error in {self.address_bits} address bits")
        if self.used_bytes > self.spare_bytes:
            raise SpecError("spare_bytes", self.spare_bytes, f"at least {self.used_bytes}, which the fields need")

    @property
    def address_bits(self) -> int:
        """Bits of an address in the page."""
        return (self.values - 1).bit_length()

    @property
    def word_bits(self) -> int:
        """An address with its check bits."""
        return self.address_bits + self.check_bits

    @property
    def entry_bits(self) -> int:
        """Everything kept of one protected value."""
        return self.word_bits + self.copies * self.value_bits

    @property
    def threshold_bits(self) -> int:
        """All copies of the threshold; the first entry begins here."""
        return self.threshold_copies * self.value_bits

    @property
    def used_bits(self) -> int:
        """Bits of the spare area in use."""
        return self.threshold_bits + self.protected * self.entry_bits

    @property
    def used_bytes(self) -> int:
        """Bytes of the spare area in use."""
        return -(-self.used_bits // 8)
