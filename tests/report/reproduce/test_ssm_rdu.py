from hwgen.report.reproduce import ssm_rdu


def test_figures():
    """Nothing is fitted: the model may move away from print, but not far unnoticed, and what the remarks say must stay true."""
    rows = {row.quantity: row for row in ssm_rdu.speedups(ssm_rdu.Machines())}
    assert {row.published for row in rows.values()} == {1.95, 5.95, 1.75, 2.12}
    assert all(row.remark for row in rows.values())
    low, high = rows["Hyena: FFT links over base RDU"].ours
    assert 1.4 < low < high < 2.5
    best, blelloch, sequential = (row.ours for name, row in rows.items() if name.startswith("Mamba: scan links over base"))
    assert best[1] < blelloch[0] < 1.75 < sequential[0]


def test_waterfalls_start_at_the_gpu_and_end_at_the_links():
    machines = ssm_rdu.Machines()
    for layer in ("hyena", "mamba"):
        found = ssm_rdu.steps(machines, layer, 1 << 18)
        assert found[0][1] == machines.gpu_best(layer, 1 << 18)
        assert found[-1][1] == machines.with_links(layer, 1 << 18)


def test_page(tmp_path):
    found = ssm_rdu.reproduce(tmp_path, lambda *_: None)
    ssm_rdu_page = ssm_rdu.Reproduction.to_dict(found)
    assert [table["title"] for table in ssm_rdu_page["tables"]] == ["Speed-ups", "One assumption at a time", "Times", "Assumptions"]
    assert any(row["field"] == "chip.clock_hz" for row in found.tables[-1].records())
