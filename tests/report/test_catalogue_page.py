import re

from hwgen.engines import catalogue
from hwgen.report.catalogue import utilisation, write


def test_page_has_every_preset_and_every_picture(tmp_path):
    lines = []
    page = write(tmp_path / "catalogue", say=lines.append)
    text = page.read_text()
    assert lines == list(catalogue.presets())
    for name, spec in catalogue.presets().items():
        assert f"## {name}\n" in text
        assert spec.title in text
    for picture in re.findall(r"\]\((.+?)\)", text):
        assert (page.parent / picture).read_text().count("<svg") == 1
    assert "Made by `hwgen report" in text


def test_utilisation_is_a_fraction_and_grows_with_k():
    for spec in (spec for spec in catalogue.presets().values() if spec.is_product):
        small, large = utilisation(spec, 256, 256, 1), utilisation(spec, 256, 256, 1024)
        assert 0 < small < large <= 1
