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


def test_gains_of_the_search():
    found = cambricon_llm.gains(("l",)).records()
    assert len(found) == 7
    assert all(1 <= entry["gain"] <= entry["gain_with_eager"] for entry in found)
    assert max(entry["gain_with_eager"] for entry in found) > 1.1
