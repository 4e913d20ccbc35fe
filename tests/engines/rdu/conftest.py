import contextlib
import re

import pytest

from hwgen.errors import SpecError


@pytest.fixture
def refused():
    """``with refused(field, text)``: a `SpecError` for the field whose message holds the text."""

    @contextlib.contextmanager
    def expect(field, text):
        with pytest.raises(SpecError, match=re.escape(text)) as caught:
            yield
        assert str(caught.value).startswith(f"{field} = ")

    return expect
