"""Descriptions: shipped ones, own ones, and files that are wrong."""

import dataclasses

import pytest

from hwgen.errors import SpecError
from hwgen.systems.descriptions import load
from hwgen.systems.llm_decode import Flash, Llm, Npu, find, names
from hwgen.systems.llm_decode.models import precision


def test_shipped_descriptions():
    assert names(Flash) == ["l", "m", "s"]
    assert names(Llm) == ["llama2-13b", "llama2-70b", "llama2-7b", "opt-13b", "opt-30b", "opt-6.7b", "opt-66b"]
    for kind in (Llm, Flash, Npu):
        for name in names(kind):
            given = find(kind, name)
            fields = {item.name for item in dataclasses.fields(kind)} - {"name", "sources"}
            assert set(given.sources) == fields
            assert all(given.sources.values())


@pytest.mark.parametrize(
    ("name", "billions"),
    [("opt-6.7b", 6.7), ("opt-13b", 13), ("opt-30b", 30), ("opt-66b", 66), ("llama2-7b", 6.7), ("llama2-13b", 13), ("llama2-70b", 69)],
)
def test_weights_add_up_to_the_name(name, billions):
    assert find(Llm, name).weights / 1e9 == pytest.approx(billions, rel=0.025)


def test_cores_per_channel():
    assert [find(Flash, name).cores for name in "sml"] == [4, 8, 16]


def test_grouped_query_attention_narrows_the_cache():
    llama = find(Llm, "llama2-70b")
    assert llama.kv_width == 1024
    assert llama.matrices()["qkv"] == (8192 + 2 * 1024, 8192)


def test_own_file(tmp_path):
    text = "\n".join(
        f"{name} = {{ value = {value}, source = 'mine' }}"
        for name, value in dict(layers=2, hidden=64, heads=4, kv_heads=2, feed_forward=128, gated="false", vocabulary=100).items()
    )
    path = tmp_path / "tiny.toml"
    path.write_text(text)
    tiny = find(Llm, path)
    assert (tiny.name, tiny.kv_width, tiny.sources["layers"]) == ("tiny", 32, "mine")
    assert find(Llm, str(path)) == tiny

    for old, new, message in (
        ("layers = { value = 2, source = 'mine' }\n", "", "tiny.toml = 'layers': these fields are missing"),
        ("hidden = { value = 64, source = 'mine' }", "hidden = 64", r"tiny.toml: hidden = 64: \{ value = ..., source = '...' \}"),
        ("hidden = { value = 64, source = 'mine' }", "hidden = { value = 64, source = '' }", "tiny.toml: hidden = "),
        ("heads = { value = 4,", "heads = { value = 5,", "heads = 5: a divisor of hidden = 64"),
        ("kv_heads = { value = 2,", "kv_heads = { value = 3,", "kv_heads = 3: a divisor of heads = 4"),
        ("layers = { value = 2,", "layers = { value = 0,", "layers = 0: more than 0"),
        ("layers = { value = 2,", "layers = { value = 2.5,", "layers = 2.5: an integer, 0 or more"),
        ("gated = { value = false,", "gated = { value = 1,", "gated = 1: true or false"),
        ("layers =", "depth =", "tiny.toml: depth = "),
        ("layers =", "[", "TOML"),
    ):
        assert old in text
        path.write_text(text.replace(old, new, 1))
        with pytest.raises(SpecError, match=message):
            load(Llm, path)


def test_names_and_values_that_are_not_there(tmp_path):
    with pytest.raises(SpecError, match=r"flash = 'xl': one of l, m, s, or a \.toml file"):
        find(Flash, "xl")
    with pytest.raises(SpecError, match="a file that can be read"):
        find(Flash, tmp_path / "none.toml")
    with pytest.raises(SpecError, match="precision = 'w2a2': one of w8a8, w4a16"):
        precision("w2a2")
    flash = find(Flash, "s")
    with pytest.raises(SpecError, match="planes = 1: 2 or more"):
        flash.changed(planes=1)
    with pytest.raises(SpecError, match="slice_bytes = 20000: at most a page, 16384"):
        flash.changed(slice_bytes=20000)
    with pytest.raises(SpecError, match=r"read_s = -1\.0: a number, 0 or more"):
        flash.changed(read_s=-1.0)
    assert flash.changed(read_s=2e-5).sources["read_s"].startswith("assumption")
