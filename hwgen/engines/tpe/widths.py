"""Widths that follow from ranges."""


def operand_range(width: int, signed: bool) -> tuple[int, int]:
    """Smallest and largest value of an operand."""
    return (-(1 << (width - 1)), (1 << (width - 1)) - 1) if signed else (0, (1 << width) - 1)


def sum_width(products: int, a: tuple[int, int], b: tuple[int, int]) -> int:
    """Bits that hold every sum of ``products`` products of factors in the two ranges (two's complement if one can be negative)."""
    corners = [x * y for x in a for y in b]
    low, high = products * min(corners), products * max(corners)
    return max(high.bit_length(), (-low - 1).bit_length() if low < 0 else 0) + (low < 0)
