"""One channel step by step: slow, and written without the event model, to check it.

Every duration of the work must be a multiple of ``step_ps``.
"""

from hwgen.errors import SpecError
from hwgen.systems.llm_decode.channel import ChannelWork


def run(work: ChannelWork, *, step_ps: int = 1000) -> tuple[int, int]:
    """Times in ps at which the last result and the last page have arrived; 0 when there are none. No lead, no reading ahead."""
    durations = {}
    for name in ("input_ps", "result_ps", "read_ps", "compute_ps", "page_ps", "slice_ps"):
        steps, rest = divmod(getattr(work, name), step_ps)
        if rest:
            raise SpecError(name, getattr(work, name), f"a multiple of {step_ps} ps")
        durations[name[:-3]] = steps
    if work.lead_ps or work.read_ahead:
        raise SpecError("work", work, "neither a lead nor reading ahead")
    busy, flash_end = _requests(work, durations)
    pages_end = _pages(work, durations, busy)
    return flash_end * step_ps, pages_end * step_ps


def _requests(work: ChannelWork, durations: dict[str, int]) -> tuple[set[int], int]:
    """Steps in which requests hold the channel, and the step after the last result."""
    busy: set[int] = set()
    inputs_left, vectors, results_waiting, results_left = work.tiles, 0, 0, work.tiles
    sending, kind = 0, ""  # steps left of the transfer under way
    array, register = 0, 0  # steps left of the array read; pages in the data register
    pending_reads = 0
    core = 0
    in_use = 0  # vectors sent whose product is not finished
    step = end = 0
    while results_left:
        # what ended with the last step
        if kind and sending == 0:
            if kind == "input":
                vectors, pending_reads = vectors + 1, pending_reads + 1
            else:
                results_left -= 1
                end = step
            kind = ""
        # the page goes over to the core, then the array is free
        if register and core == 0 and vectors:
            register, vectors, core = 0, vectors - 1, durations["compute"]
            if core == 0:
                results_waiting, in_use = results_waiting + 1, in_use - 1
        if pending_reads and array == 0 and not register:
            array, pending_reads = durations["read"], pending_reads - 1
        if not kind:
            idle = in_use == 0 or (in_use == 1 and core > 0)  # the last request has left the data register
            free = in_use < 2 if work.early_input else idle
            if inputs_left and free:
                kind, sending, inputs_left, in_use = "input", durations["input"], inputs_left - 1, in_use + 1
            elif results_waiting:
                kind, sending, results_waiting = "result", durations["result"], results_waiting - 1
        if kind:
            busy.add(step)
            sending -= 1
        if array:
            array -= 1
            register = int(array == 0)
        if core:
            core -= 1
            if core == 0:
                results_waiting, in_use = results_waiting + 1, in_use - 1
        step += 1
    return busy, end


def _pages(work: ChannelWork, durations: dict[str, int], busy: set[int]) -> int:
    """The step after the last page, when slices use the steps that requests leave."""
    reading = [durations["read"]] * work.planes
    data, cache = [False] * work.planes, [False] * work.planes
    turn, rest, slice_left, left, step = 0, 0, 0, work.pages, 0
    while left:
        for plane in range(work.planes):
            if reading[plane] == 0 and not data[plane]:
                data[plane] = True
            if data[plane] and not cache[plane]:
                data[plane], cache[plane], reading[plane] = False, True, durations["read"]
        if slice_left == 0 and (rest or cache[turn]):
            length = min(rest or durations["page"], durations["slice"])
            if not any(later in busy for later in range(step, step + length)):
                rest, slice_left = rest or durations["page"], length
        reading = [steps - (steps > 0) for steps in reading]
        step += 1
        if slice_left:
            slice_left, rest = slice_left - 1, rest - 1
            if rest == 0:
                left -= 1
                cache[turn] = False
                turn = (turn + 1) % work.planes
    return step if work.pages else 0
