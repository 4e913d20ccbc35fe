// Chains of floating-point multiply-adds on whole matrices, with the bits of the golden model (hwgen/engines/fma/golden.py).
// Macros give the arithmetic: WORD, WINDOW, SUM_WIDTH, PRODUCT_WIDTH, PRODUCT_OFFSET, STICKY, EXACT, FIRST, SECOND.
// Operands come decoded: magnitude, exponent field (far below zero for a zero), sign mask. The columns of B are a multiple of LANES.
#include <cstdint>

#if defined(__x86_64__)
#define FOR_THIS_MACHINE __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define FOR_THIS_MACHINE
#endif

namespace {

using Word = WORD;
constexpr int LANES = 64;
constexpr int BITS = 8 * sizeof(Word);
constexpr int BELOW = WINDOW - SUM_WIDTH;

// One row of running sums, column by column.
struct Sums {
    alignas(64) Word sign[LANES], significand[LANES], exponent[LANES];
    void clear() {
        for (int i = 0; i < LANES; ++i) sign[i] = significand[i] = exponent[i] = 0;
    }
};

// Shifted right by at most WINDOW; what is lost is dropped, or collected in the lowest bit.
inline __attribute__((always_inline)) Word right(Word value, Word distance) {
    const Word kept = value >> distance;
    return STICKY ? kept | static_cast<Word>((kept << distance) != value) : kept;
}

// Bits of a positive number. The bit below the top one is cleared, so that no conversion rounds up to a power of two.
inline __attribute__((always_inline)) Word bit_length(Word value) {
    const Word top = value & ~(value >> 1);
    if constexpr (sizeof(Word) == 4) {
        const float number = static_cast<float>(top);
        int32_t pattern;
        __builtin_memcpy(&pattern, &number, 4);
        return (pattern >> 23) - 126;
    } else {
        return 64 - __builtin_clzll(static_cast<uint64_t>(top) | (value == 0));
    }
}

inline __attribute__((always_inline)) void add(Sums& sums, int i, Word sign, Word magnitude, Word exponent) {
    const Word mine = sums.exponent[i], larger = exponent > mine ? exponent : mine;
    const Word far = larger - exponent, near = larger - mine;
    const Word other = right(magnitude, far < WINDOW ? far : WINDOW);
    const Word own = right(sums.significand[i] << BELOW, near < WINDOW ? near : WINDOW);
    Word total = ((other ^ sign) - sign) + ((own ^ sums.sign[i]) - sums.sign[i]);
    const Word negative = total >> (BITS - 1);
    total = (total ^ negative) - negative;
    Word left;
    if (EXACT) {
        left = total ? WINDOW - bit_length(total) : 0;
    } else {
        left = 0;
        if (FIRST) {
            left += total < (Word{1} << (WINDOW - FIRST)) ? FIRST : 0;
            left += total < (Word{1} << (WINDOW - FIRST - SECOND)) ? SECOND : 0;
            left = exponent > 0 ? left : 0;
        }
        left -= total >> WINDOW;
    }
    const Word kept = right(total << (left + 1), BELOW + 1), present = kept ? Word{-1} : Word{0};
    sums.sign[i] = negative & present;
    sums.significand[i] = kept;
    sums.exponent[i] = (larger - left) & present;
}

inline __attribute__((always_inline)) Word in_window(Word product) {
    if constexpr (WINDOW >= PRODUCT_WIDTH) return product << (WINDOW - PRODUCT_WIDTH);
    else return right(product, PRODUCT_WIDTH - WINDOW);
}

}  // namespace

extern "C" FOR_THIS_MACHINE void emulate(
    const Word* a_magnitude, const Word* a_field, const Word* a_sign,  // rows x depth
    const Word* b_magnitude, const Word* b_field, const Word* b_sign,  // depth x cols
    int64_t rows, int64_t cols, int64_t depth, int64_t tile,  // steps of a chain; 0: one chain of them all
    Word* sign, Word* significand, Word* exponent) {  // rows x cols
    for (int64_t row = 0; row < rows; ++row) {
        for (int64_t col = 0; col < cols; col += LANES) {
            Sums chain, total;
            chain.clear();
            total.clear();
            for (int64_t step = 0; step < depth; ++step) {
                const int64_t at = row * depth + step;
                const Word am = a_magnitude[at], af = a_field[at] + PRODUCT_OFFSET, as = a_sign[at];
                const Word *bm = b_magnitude + step * cols + col, *bf = b_field + step * cols + col, *bs = b_sign + step * cols + col;
                for (int i = 0; i < LANES; ++i) {
                    const Word field = af + bf[i];
                    add(chain, i, as ^ bs[i], in_window(am * bm[i]), field > 0 ? field : 0);
                }
                if (tile && (step % tile == tile - 1 || step == depth - 1)) {
                    for (int i = 0; i < LANES; ++i) add(total, i, chain.sign[i], chain.significand[i] << BELOW, chain.exponent[i]);
                    chain.clear();
                }
            }
            const Sums& result = tile ? total : chain;
            for (int i = 0; i < LANES; ++i) {
                sign[row * cols + col + i] = result.sign[i];
                significand[row * cols + col + i] = result.significand[i];
                exponent[row * cols + col + i] = result.exponent[i];
            }
        }
    }
}
