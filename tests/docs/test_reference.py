"""The reference pages that follow from the code are what the code says."""

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def pages():
    location = importlib.util.spec_from_file_location("reference", ROOT / "tools" / "reference.py")
    module = importlib.util.module_from_spec(location)
    location.loader.exec_module(module)
    return module.PAGES


@pytest.mark.parametrize("page", pages())
def test_page_is_not_stale(page):
    written = (ROOT / "docs" / "reference" / page).read_text()
    assert written == pages()[page](), "stale: run `make reference`"
