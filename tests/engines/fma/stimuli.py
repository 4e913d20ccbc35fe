"""Operand patterns that meet: exponents close to each other, with some of every odd kind."""

import numpy as np


def patterns(generator, fmt, shape, *, specials=0.02):
    """Patterns whose exponents lie close enough to meet each other, with some of every odd kind."""
    near = generator.integers(1 << fmt.width, size=shape)
    field = np.clip(fmt.bias + generator.integers(-6, 7, shape), 0, (1 << fmt.exponent_bits) - 1)
    near = (near & ~(((1 << fmt.exponent_bits) - 1) << fmt.fraction_bits)) | (field << fmt.fraction_bits)
    odd = generator.choice([0, 1, fmt.sign_bit, fmt.max_finite, fmt.sign_bit - 1, (1 << fmt.fraction_bits) - 1], shape)
    any_at_all = generator.integers(1 << fmt.width, size=shape)
    kind = generator.random(shape)
    chosen = np.where(kind < specials, any_at_all, np.where(kind < 2 * specials, odd, near))
    return chosen ^ (generator.integers(0, 2, shape) << (fmt.width - 1))
