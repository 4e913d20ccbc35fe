"""Where the units of a sweep run: in processes of this machine, or on a Dask cluster.

Both hand results over in whatever order they come, each with its number. What a lost worker was doing is done again elsewhere, and a unit
that fails is a result like any other, so that it ends nothing but itself.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import joblib

from hwgen.errors import SpecError, ToolFailed, ToolNotFound

CONNECT_S = 30  # for the scheduler to answer
Result = tuple[int, Any]


def local(function: Callable[..., Any], arguments: Sequence[tuple], *, jobs: int) -> Iterator[Result]:
    """Number and result of ``function(*arguments[number])``, in ``jobs`` processes."""
    if jobs < 1:
        raise SpecError("jobs", jobs, "at least 1")
    work = (joblib.delayed(_numbered)(number, function, values) for number, values in enumerate(arguments))
    yield from joblib.Parallel(n_jobs=jobs, return_as="generator_unordered")(work)


def cluster(function: Callable[..., Any], arguments: Sequence[tuple], *, scheduler: str) -> Iterator[Result]:
    """The same on the workers of a Dask scheduler, which have hwgen and its tools installed.

    Parameters
    ----------
    scheduler : str
        Address, such as ``tcp://host:8786``.

    Raises
    ------
    ToolNotFound
        When Dask's ``distributed`` is not installed.
    ToolFailed
        When the scheduler does not answer, or is lost, or a unit took down every worker that tried it.
    """
    try:
        import distributed
    except ImportError as fault:
        raise ToolNotFound("distributed", "install Dask: pip install distributed") from fault
    try:
        client = distributed.Client(scheduler, timeout=CONNECT_S, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as fault:
        raise ToolFailed("dask", f"the scheduler {scheduler} does not answer ({fault})") from fault
    with client:
        futures = [client.submit(_numbered, number, function, values, pure=False) for number, values in enumerate(arguments)]
        try:
            for future in distributed.as_completed(futures, loop=client.loop):
                yield future.result()
        except (distributed.scheduler.KilledWorker, OSError, distributed.CancelledError) as fault:
            raise ToolFailed("dask", f"lost the work at {scheduler} ({fault}); a second run goes on where this one stopped") from fault


def _numbered(number: int, function: Callable[..., Any], arguments: tuple) -> Result:
    return number, function(*arguments)
