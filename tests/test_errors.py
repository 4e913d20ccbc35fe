import pickle

import pytest

from hwgen.errors import OutOfRange, SpecError, ToolFailed, ToolNotFound


@pytest.mark.parametrize(
    "error",
    [SpecError("rows", 0, "1 or more"), OutOfRange("k", 9, "less"), ToolNotFound("sta", "get it"), ToolFailed("g++", "no", "x.log")],
)
def test_errors_cross_processes_whole(error):
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))
