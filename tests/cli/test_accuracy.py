"""`hwgen accuracy`: a page with its tables, and bad requests."""

import json


def test_page_of_one_width(hwgen, tmp_path):
    code, out, _ = hwgen("accuracy", "gemm", "--width", "10", "--normalisation", "an-1-2", "--out", str(tmp_path), "--json")
    assert code == 0
    record = json.loads(out)
    (first, second) = record["subjects"]["gemm"]["points"]
    assert (first["depth"], second["depth"], first["width"]) == (64, 768, 10)
    assert 0 < first["sum_rms"] < second["sum_rms"] < 0.1
    page = (tmp_path / "README.md").read_text()
    assert "`hwgen accuracy gemm --width 10 --normalisation an-1-2 --out" in page
    assert (tmp_path / "gemm-error.svg").exists()


def test_bad_requests(hwgen):
    for arguments, line in (
        (("poetry",), "subject = 'poetry': one of gemm, digits, minilm"),
        (("--sentences", "2"), "--sentences = 2: at least 6"),
        (("--width", "3"), "sum_width = 3: an integer from 4 to 48"),
        (("--normalisation", "an-9-9"), "normalisation = 'an-9-9': exact, exact-lza, none, or an-K-L with K and L from 1 to 4"),
    ):
        assert hwgen("accuracy", *arguments) == (2, "", f"hwgen: {line}\n")
