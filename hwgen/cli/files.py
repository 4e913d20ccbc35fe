"""Files that a user names: arrays, tables, and configurations that may also be shipped ones."""

import csv
import io
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from hwgen.errors import SpecError, ToolNotFound
from hwgen.files import shipped, write_atomic


def configuration(name: str, *folders: str) -> Path:
    """Path of a TOML file: as given, or the one that is shipped under that name, such as ``smoke``.

    Raises
    ------
    SpecError
        When there is neither; the message names those that are shipped.
    """
    path = Path(name)
    if path.is_file():
        return path
    try:
        folder = shipped(*folders)
    except ToolNotFound:
        raise SpecError(folders[-1], name, "a TOML file that exists; none are shipped with this installation") from None
    path = folder / f"{name}.toml"
    if not path.is_file():
        known = ", ".join(sorted(file.stem for file in folder.glob("*.toml")))
        raise SpecError(folders[-1], name, f"a TOML file that exists, or one of {known}")
    return path


def read_array(option: str, path: Path) -> np.ndarray:
    """An array from a .npy file; nothing in the file is executed."""
    try:
        array = np.load(path, allow_pickle=False)
    except OSError as fault:
        raise SpecError(option, str(path), f"a .npy file that can be read ({fault.strerror or fault})") from fault
    except (ValueError, EOFError) as fault:
        raise SpecError(option, str(path), "a .npy file with an array of numbers; this is none, or holds objects") from fault
    if not isinstance(array, np.ndarray):
        raise SpecError(option, str(path), "a .npy file with one array, not an archive")
    return array


def write_array(path: Path, array: np.ndarray) -> None:
    """A .npy file, whole or not at all."""
    stream = io.BytesIO()
    np.save(stream, array, allow_pickle=False)
    write_atomic(path, stream.getvalue())


def read_table(option: str, path: Path) -> dict[str, np.ndarray]:
    """Columns of a CSV file with a header: integers where all cells are, else reals, else text."""
    try:
        rows = list(csv.reader(io.StringIO(path.read_text())))
    except (OSError, UnicodeDecodeError, csv.Error) as fault:
        raise SpecError(option, str(path), f"a CSV file in UTF-8 ({fault})") from fault
    if len(rows) < 2:
        raise SpecError(option, str(path), "a header and at least one row")
    for number, row in enumerate(rows[1:], start=2):
        if len(row) != len(rows[0]):
            raise SpecError(f"{option}, line {number}", ",".join(row), f"{len(rows[0])} cells")
    return {name: _typed(cells) for name, *cells in zip(*rows, strict=True)}


def table_text(columns: Mapping[str, np.ndarray]) -> str:
    """The columns as CSV."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(zip(*(values.tolist() for values in columns.values()), strict=True))
    return stream.getvalue()


def _typed(cells: list[str]) -> np.ndarray:
    for kind in (np.int64, np.float64):
        try:
            return np.array(cells, dtype=object).astype(kind)
        except (ValueError, OverflowError):
            continue
    return np.array(cells, dtype=object)
