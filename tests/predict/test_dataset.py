import numpy as np
import pytest

from hwgen.errors import SpecError, ToolNotFound
from hwgen.predict.dataset import GEMM_ENGINE, Dataset, parse, read


def rows_of(dataset):
    names = dataset.schema.names()
    return [dict(zip(names, row, strict=True)) for row in zip(*(dataset[name].tolist() for name in names), strict=True)]


def test_a_written_data_set_reads_back_the_same(dataset, tmp_path):
    path = dataset.write(tmp_path / "again.csv")
    again = read(path)
    assert again.digest == dataset.digest
    assert again.source == dataset.source
    for name in dataset.schema.names():
        np.testing.assert_array_equal(again[name], dataset[name])


def test_the_order_of_arrival_leaves_no_trace(dataset):
    rows = rows_of(dataset)
    np.random.default_rng(0).shuffle(rows)
    assert Dataset.from_rows(rows).csv() == dataset.csv()


def test_a_changed_file_is_refused(dataset, tmp_path):
    path = dataset.write(tmp_path / "data.csv")
    text = path.read_text()
    path.write_text(text.replace(text.splitlines()[5].split(",")[-2], "1.5", 1))
    with pytest.raises(SpecError, match=r"does not match the sha256 in data\.json: changed after it was written"):
        read(path)


def test_repeats_gaps_and_bad_cells_are_refused(dataset, tmp_path):
    rows = rows_of(dataset)[:3]
    with pytest.raises(SpecError, match="appears twice"):
        Dataset.from_rows([*rows, rows[1]])
    with pytest.raises(SpecError, match="lacks the columns active_pj of gemm-engine/3"):
        Dataset.from_rows([{name: value for name, value in rows[0].items() if name != "active_pj"}])
    with pytest.raises(ToolNotFound, match="write it with `hwgen sweep`"):
        read(tmp_path / "nothing.csv")
    rows = [column for column in GEMM_ENGINE.columns if column.name == "rows"]
    with pytest.raises(SpecError, match=r"column rows = .* must be integer"):
        parse("rows,cols\n4,4\nfour,4\n", rows)
    with pytest.raises(SpecError, match=r"line 3 = '4': must have 2 cells"):
        parse("rows,cols\n4,4\n4\n", rows)
    with pytest.raises(SpecError, match="lacks the column rows"):
        parse("cols\n4\n", rows)
