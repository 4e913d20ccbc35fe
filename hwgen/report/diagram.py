"""Block diagram of an array engine, drawn from its spec as SVG."""

from collections.abc import Iterator, Sequence
from html import escape

from hwgen.engines.contract import Spec, StreamPort
from hwgen.errors import SpecError

SHOWN = 3  # rows and columns drawn before the ellipsis
PITCH_X, PITCH_Y, BOX_W, BOX_H = 132, 96, 92, 60
LEFT, TOP = 210, 150
FOOT_H, BUS, DEPTH = 44, 14, 7  # what stands below the array; distance of a column's bus; how far a layer stands behind another
STAYS = {"os": "sum stays", "ws": "weight stays", "tree": "weight stays", "matrix": "sum stays"}
INK, FAINT, OPERAND, RESULT = "#1f2430", "#8a92a3", "#2467b3", "#b3501f"


def array_diagram(spec: Spec) -> str:
    """SVG of the rows x cols array with its stream ports; what does not fit is an ellipsis.

    Parameters
    ----------
    spec : Spec
        One with the fields ``rows`` and ``cols``.

    Raises
    ------
    SpecError
        For a spec that is no array.
    """
    if not (hasattr(spec, "rows") and hasattr(spec, "cols")):
        raise SpecError("engine", spec.title, "an engine with rows and columns: others have no block diagram")
    rows, cols = _shown(spec.rows), _shown(spec.cols)
    width, height = LEFT + len(cols) * PITCH_X + 30, TOP + len(rows) * PITCH_Y + 60 + _foot_height(spec)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'font-family="sans-serif" font-size="13" fill="{INK}" role="img" aria-label="block diagram of {escape(spec.title)}">',
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        *(
            f'<marker id="{name}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
            f'<path d="M0 0L8 4L0 8z" fill="{colour}"/></marker>'
            for name, colour in (("operand", OPERAND), ("result", RESULT))
        ),
        _text(20, 28, f"{spec.rows} x {spec.cols} processing elements, {spec.macs_per_cycle:,} multiply-accumulates per cycle", size=16),
        _text(20, 48, spec.title, colour=FAINT, size=12),
        *_cells(spec, rows, cols),
        *_feet(spec, rows, cols),
        *_streams(spec.ports, len(rows), len(cols), TOP + (len(rows) - 1) * PITCH_Y + BOX_H + _foot_height(spec)),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _shown(count: int) -> list[int | None]:
    """Indices to draw; None is an ellipsis."""
    return list(range(count)) if count <= SHOWN + 1 else [*range(SHOWN), None, count - 1]


def _foot_height(spec: Spec) -> int:
    """Room between the array and its results."""
    return FOOT_H if getattr(spec, "array", "") in ("tree", "cube") else 0


def _feet(spec: Spec, rows: Sequence[int | None], cols: Sequence[int | None]) -> Iterator[str]:
    """What ends a column of a tree or a cube: a bus takes its products or its chains' sums to what adds them."""
    if not _foot_height(spec):
        return
    label = f"tree of {spec.rows}" if spec.array == "tree" else "adds steps"
    bottom = TOP + (len(rows) - 1) * PITCH_Y + BOX_H
    for x, col in enumerate(cols):
        if col is None:
            continue
        left = LEFT + x * PITCH_X
        bus = left + BOX_W + BUS
        for y, row in enumerate(rows):
            if row is not None:
                at = TOP + y * PITCH_Y + BOX_H - 10
                yield f'<line x1="{left + BOX_W}" y1="{at}" x2="{bus}" y2="{at}" stroke="{RESULT}" stroke-width="1.5"/>'
        yield f'<line x1="{bus}" y1="{TOP + BOX_H - 10}" x2="{bus}" y2="{bottom + 28}" stroke="{RESULT}" stroke-width="1.5"/>'
        yield _arrow(bus, bottom + 28, left + BOX_W, bottom + 28, "result")
        yield f'<rect x="{left}" y="{bottom + 14}" width="{BOX_W}" height="{FOOT_H - 14}" rx="5" fill="#fbf0ea" stroke="{INK}"/>'
        yield _text(left + BOX_W / 2, bottom + 33, label, anchor="middle")


def _layers(spec: Spec, left: float, top: float) -> Iterator[str]:
    """The layers behind a place of a cube, the rearmost first."""
    for layer in reversed(range(1, min(SHOWN, getattr(spec, "layers", 0)))):
        x, y = left + layer * DEPTH, top - layer * DEPTH
        yield f'<rect x="{x}" y="{y}" width="{BOX_W}" height="{BOX_H}" rx="5" fill="#ffffff" stroke="{FAINT}"/>'


def _cells(spec: Spec, rows: Sequence[int | None], cols: Sequence[int | None]) -> Iterator[str]:
    """Processing elements and the wires between them."""
    stays = STAYS.get(getattr(spec, "array", ""), "")
    if getattr(spec, "array", "") == "cube":
        stays = f"chain of {spec.layers}"
    arrows = []
    for y, row in enumerate(rows):
        for x, col in enumerate(cols):
            left, top = LEFT + x * PITCH_X, TOP + y * PITCH_Y
            middle_x, middle_y = left + BOX_W / 2, top + BOX_H / 2
            if row is None or col is None:
                mark = "⋱" if row is None and col is None else "⋮" if row is None else "⋯"
                yield _text(middle_x, middle_y + 6, mark, anchor="middle", size=22, colour=FAINT)
            else:
                yield from _layers(spec, left, top)
                yield f'<rect x="{left}" y="{top}" width="{BOX_W}" height="{BOX_H}" rx="5" fill="#eef3fa" stroke="{INK}"/>'
                yield _text(middle_x, top + 24, f"{getattr(spec, 'cell', 'PE')} {row},{col}", anchor="middle")
                yield _text(middle_x, top + 44, stays, anchor="middle", size=11, colour=FAINT)
            if x + 1 < len(cols):
                arrows.append(_arrow(left + BOX_W, middle_y, left + PITCH_X, middle_y, "operand"))
            if y + 1 < len(rows):
                arrows.append(_arrow(middle_x, top + BOX_H, middle_x, top + PITCH_Y, "operand"))
    yield from arrows  # over the layers that stand behind a place


def _streams(ports: Sequence[StreamPort], rows: int, cols: int, bottom: float) -> Iterator[str]:
    """Ports at the edges: the first input on the left, the second on top, results below ``bottom``."""
    inputs, outputs = [port for port in ports if port.is_input], [port for port in ports if not port.is_input]
    for port in inputs[:1]:
        yield from _label(20, TOP + 22, port)
        for y in range(rows):
            yield _arrow(LEFT - 46, TOP + y * PITCH_Y + BOX_H / 2, LEFT, TOP + y * PITCH_Y + BOX_H / 2, "operand")
    for port in inputs[1:2]:
        yield from _label(LEFT, TOP - 64, port)
        for x in range(cols):
            yield _arrow(LEFT + x * PITCH_X + BOX_W / 2, TOP - 34, LEFT + x * PITCH_X + BOX_W / 2, TOP, "operand")
    for port in outputs[:1]:
        for x in range(cols):
            yield _arrow(LEFT + x * PITCH_X + BOX_W / 2, bottom, LEFT + x * PITCH_X + BOX_W / 2, bottom + 40, "result")
        right = LEFT + (cols - 1) * PITCH_X + BOX_W
        yield f'<rect x="{LEFT}" y="{bottom + 40}" width="{right - LEFT}" height="26" rx="5" fill="#fbf0ea" stroke="{INK}"/>'
        yield _text((LEFT + right) / 2, bottom + 58, "result rows", anchor="middle")
        yield _arrow(LEFT, bottom + 53, LEFT - 46, bottom + 53, "result")
        yield from _label(20, bottom + 48, port)


def _label(x: float, y: float, port: StreamPort) -> Iterator[str]:
    yield _text(x, y, port.name, colour=OPERAND if port.is_input else RESULT)
    yield _text(x, y + 16, f"AXI4-Stream, {port.width:,} bit", size=11, colour=FAINT)


def _arrow(x1: float, y1: float, x2: float, y2: float, kind: str) -> str:
    colour = OPERAND if kind == "operand" else RESULT
    return f'<line x1="{x1:g}" y1="{y1:g}" x2="{x2:g}" y2="{y2:g}" stroke="{colour}" stroke-width="1.5" marker-end="url(#{kind})"/>'


def _text(x: float, y: float, text: str, *, anchor: str = "start", size: int = 13, colour: str = INK) -> str:
    return f'<text x="{x:g}" y="{y:g}" text-anchor="{anchor}" font-size="{size}" fill="{colour}">{escape(text)}</text>'
