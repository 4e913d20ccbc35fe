from hwgen.report.reproduce import cambricon_llm


def test_figures():
    rows = {row.quantity: row for part in ("closed_form", "speeds", "ablations", "variants") for row in getattr(cambricon_llm, part)()}
    for name in ("S: t_rc", "S: t_r", "S: rate_rc", "S: split", "S: printed split", "S: weights per second"):
        assert abs(rows[name].deviation) < 2e-3
    for llm in cambricon_llm.SPEED_S:
        assert abs(rows[f"S: {llm}"].deviation) < 0.02  # nothing is fitted: the model may move away from print, but not far unnoticed
    assert rows["tiling: gain"].deviation < 0.02
    assert rows["L: opt-6.7b, tiles over all channels"].deviation < -0.5
    assert all(row.remark for row in rows.values() if row.published is not None)


def test_causes_add_up_and_print_needs_more_than_full_rate():
    rows = {row["case"]: row for row in cambricon_llm.causes().records()}
    for row in rows.values():
        parts = sum(row[name] for name in ("weights_at_full_rate", "cache_and_NPU", "ends_of_operators", "whole_tiles"))
        assert abs(parts - row["ours"]) < 1e-9
        assert min(row[name] for name in ("weights_at_full_rate", "cache_and_NPU", "ends_of_operators")) > 0
    large = rows["L: opt-6.7b"]
    assert large["rate_that_print_needs"] > large["full_rate"]  # so print has another context, or hides the cache
    assert large["ends_of_operators"] > 0.05 * large["ours"]


def test_gains_of_the_search():
    found = cambricon_llm.gains(("l",)).records()
    assert len(found) == 7
    assert all(1 <= entry["gain"] <= entry["gain_with_eager"] for entry in found)
    assert max(entry["gain_with_eager"] for entry in found) > 1.1
