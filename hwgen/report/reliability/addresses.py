"""Double errors of the address words: what the table says, and what is left of it when the order of the entries is checked."""

from collections.abc import Sequence

import numpy as np

from hwgen.engines.flash.outlier import OutlierCode, decode_entries, encode, faults, hamming
from hwgen.report.tables import Column, Table

TRIALS = 2000


def wrong_entries(code: OutlierCode, page: np.ndarray, seed: int, trials: int = TRIALS) -> tuple[float, float]:
    """Shares of random double errors in one address word that protect a wrong address, and that lose at least one entry."""
    spare = encode(code, page)
    addresses = set(decode_entries(code, spare)[1].tolist())
    generator = np.random.default_rng(seed)
    wrong = lost = 0
    for _ in range(trials):
        start = code.threshold_bits + int(generator.integers(code.protected)) * code.entry_bits
        damaged = spare.copy()
        for bit in start + generator.choice(code.word_bits, 2, replace=False):
            damaged[bit // 8] ^= 1 << bit % 8
        found = set(decode_entries(code, damaged)[1].tolist())
        wrong += bool(found - addresses)
        lost += bool(addresses - found)
    return wrong / trials, lost / trials


def table(code: OutlierCode, page: np.ndarray, *, seeds: Sequence[int] = (1,), trials: int = TRIALS) -> Table:
    """Every outlier code of `faults.alternatives`: all double errors counted, and a sample of them decoded."""
    rows = []
    for name, item in faults.alternatives(code).items():
        if isinstance(item, OutlierCode):
            counts = hamming.double_errors(item.address_bits, item.check_bits, item.columns)
            total = sum(counts.values())
            wrong, lost = np.mean([wrong_entries(item, page, seed, trials) for seed in seeds], axis=0)
            rows.append(
                [
                    name,
                    item.word_bits,
                    total,
                    *(100 * counts[kind] / total for kind in ("wrong", "dropped", "harmless")),
                    100 * wrong,
                    100 * lost,
                    item.used_bytes,
                ]
            )
    columns = [
        Column("code"), Column("address_word", "bit"), Column("double_errors"), Column("taken_for_another", "%"), Column("noticed", "%"),
        Column("harmless", "%"), Column("protects_a_wrong_address", "%"), Column("loses_an_entry", "%"), Column("spare_bytes"),
    ]  # fmt: skip
    return Table(title="Double errors of an address", columns=columns, rows=rows)
