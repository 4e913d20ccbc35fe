import json

import pytest

from hwgen.files import shipped
from hwgen.systems.llm_decode import Flash, Llm, decode, names


@pytest.mark.parametrize("precision", ["w8a8", "w4a16"])
@pytest.mark.parametrize("flash", names(Flash))
@pytest.mark.parametrize("llm", names(Llm))
def test_every_model_on_every_device(hwgen, llm, flash, precision):
    code, out, err = hwgen("decode", "--llm", llm, "--flash", flash, "--context", 1000, "--precision", precision, "--json")
    assert (code, err) == (0, "")
    record = json.loads(out)
    assert record["tokens_per_s"] == decode(llm, flash, context=1000, precision=precision).tokens_per_s
    assert (record["llm"], record["flash"], record["precision"]) == (llm, flash, precision)


def test_text_names_times_bytes_and_every_source(hwgen, tmp_path):
    picture = tmp_path / "layer.png"
    code, out, _ = hwgen("decode", "--llm", "llama2-70b", "--flash", "l", "--context", "1000", "--timeline", picture)
    assert code == 0
    report = decode("llama2-70b", "l")
    assert f"{report.tokens_per_s:.4g} tokens/s" in out
    for name in (*report.operators, *report.bytes_moved, *report.energy, *report.assumptions):
        assert name in out
    for term in report.energy.values():
        for constant, (_, source) in term.constants.items():
            assert constant in out
            assert source in out
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_own_descriptions(hwgen, tmp_path):
    text = shipped("models", "flash", "s.toml").read_text()
    assert "channels = { value = 8," in text
    own = tmp_path / "mine.toml"
    own.write_text(text.replace("channels = { value = 8,", "channels = { value = 16,"))
    speeds = {}
    for flash in ("s", own):
        _, out, _ = hwgen("decode", "--llm", "opt-66b", "--flash", flash, "--json")
        speeds[flash] = json.loads(out)["tokens_per_s"]
    assert 1.8 < speeds[own] / speeds["s"] < 2


def test_plans_are_ordered(hwgen):
    speeds = [
        json.loads(hwgen("decode", "--llm", "opt-6.7b", "--flash", "l", "--plan", plan, "--json")[1])["tokens_per_s"]
        for plan in ("published", "search", "eager")
    ]
    assert speeds == sorted(speeds)
    assert speeds[0] < speeds[2]


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"--llm": "gpt"}, f"llm = 'gpt': one of {', '.join(names(Llm))}, or a .toml file"),
        ({"--flash": "xl"}, "flash = 'xl': one of l, m, s, or a .toml file"),
        ({"--npu": "none.toml"}, "npu = 'none.toml': a file that can be read (No such file or directory)"),
        ({"--context": "0"}, "context = 0: an integer from 1 to 1048576"),
        ({"--precision": "w2a2"}, "precision = 'w2a2': one of w8a8, w4a16"),
        ({"--plan": "best"}, "--plan = 'best': one of published, search, eager"),
        ({"--timeline": "layer.txt"}, "--timeline = 'layer.txt': a file name ending in .png, .svg, .pdf"),
    ],
)
def test_bad_requests_are_one_line(hwgen, tmp_path, monkeypatch, changes, line):
    monkeypatch.chdir(tmp_path)
    options = {"--llm": "opt-6.7b", "--flash": "s"} | changes
    code, out, err = hwgen("decode", *[word for pair in options.items() for word in pair])
    assert (code, out, err) == (2, "", f"hwgen: {line}\n")
