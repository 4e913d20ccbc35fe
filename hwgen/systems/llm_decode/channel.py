"""One flash channel, event by event: read-compute requests, and page slices in the gaps they leave.

Times are integer picoseconds, so equal models give equal numbers. All dies of a channel hold one page of a tile each and work in step:

1. the input vector is broadcast over the channel;
2. every array reads its page (tR); the page then moves to the cache register, so the next request can begin;
3. the core multiplies the page by the vector while the array may already read the next page;
4. the results of all cores leave over the channel.

The other plane of every die reads plain pages, which leave in slices when no transfer of a read-compute request is under way or due
before the slice would end: slices never delay a request (arXiv 2409.15654, slice control).
"""

import itertools
from dataclasses import dataclass

PS = 10**12
Span = tuple[int, int, str]  # start, end, kind


@dataclass(frozen=True, kw_only=True)
class ChannelWork:
    """What one channel does for one operator. Durations in ps.

    Attributes
    ----------
    tiles : int
        Read-compute requests.
    pages : int
        Plain pages.
    input_ps, result_ps : int
        Channel time of a request's input vector and of its results, all cores.
    read_ps, compute_ps : int
        Array read, and a core's time for a page.
    page_ps, slice_ps : int
        Channel time of a page and of a slice; the last slice of a page may be shorter.
    planes : int
        Arrays that read plain pages: the other planes of all dies.
    early_input : bool
        The next input vector is sent while the array still reads (a second input buffer), so arrays read without a pause.
    read_ahead : bool
        Arrays begin to read before the operator does: the addresses of weights do not depend on data.
    lead_ps : int
        Time before the operator in which plain pages may already be shipped.
    lead_pages : int
        At most so many.
    """

    tiles: int
    pages: int
    input_ps: int
    result_ps: int
    read_ps: int
    compute_ps: int
    page_ps: int
    slice_ps: int
    planes: int
    early_input: bool = False
    read_ahead: bool = False
    lead_ps: int = 0
    lead_pages: int = 0


@dataclass(frozen=True, kw_only=True)
class ChannelRun:
    """What became of it. Times in ps from the operator's start.

    Attributes
    ----------
    end : int
        Last result or page has arrived.
    flash_end, pages_end : int
        The same for each kind; 0 when there was none.
    request_busy, page_busy : int
        Channel time of requests (input and results) and of pages, lead included.
    transfers : list of Span
        Of the channel, ``input``, ``result`` or ``page``; neighbouring slices of the same gap as one.
    inside : list of Span
        Of the dies that compute, ``array`` (a page is read) and ``core`` (it is multiplied).
    """

    end: int
    flash_end: int
    pages_end: int
    request_busy: int
    page_busy: int
    transfers: list[Span]
    inside: list[Span]


def requests(work: ChannelWork) -> tuple[list[Span], list[Span]]:
    """Transfers of the read-compute requests in order of time, and what the dies do: neither depends on the slices.

    A transfer begins when it is ready and the channel is free of earlier ones; of two that are ready, the input goes first, because
    arrays wait for it.
    """
    done: list[Span] = []
    inside: list[Span] = []
    results: list[int] = []  # times from which results wait for the channel
    free = 0  # the channel
    array_free = -work.read_ps if work.read_ahead else 0  # first array read may lie before the start
    core_free = 0
    input_ready, sent = 0, 0
    core_ends: list[int] = []
    while sent < work.tiles or results:
        if sent < work.tiles:
            if sent >= 2:  # two input buffers: the vector two requests back has been used up
                input_ready = max(input_ready, core_ends[sent - 2])
            start = max(free, input_ready)
            if not results or start <= max(free, results[0]):
                arrived = start + work.input_ps
                done.append((start, arrived, "input"))
                free = arrived
                read_start = array_free if work.read_ahead else max(array_free, arrived)
                read_end = read_start + work.read_ps
                begin = max(read_end, arrived, core_free)  # the page moves to the cache register when the core is free
                core_free = begin + work.compute_ps
                array_free = begin
                core_ends.append(core_free)
                inside += [(read_start, read_end, "array"), (begin, core_free, "core")]
                results.append(core_free)
                sent += 1
                input_ready = arrived if work.early_input else begin
                continue
        start = max(free, results.pop(0))
        free = start + work.result_ps
        done.append((start, free, "result"))
    return [transfer for transfer in done if transfer[1] > transfer[0]], inside


def run(work: ChannelWork) -> ChannelRun:
    """The channel's schedule."""
    fixed, inside = requests(work)
    flash_end = max((end for _, end, _ in fixed), default=0)
    transfers = list(fixed)
    pages_end, left = 0, work.pages
    if left:
        gaps = [(-work.lead_ps, fixed[0][0] if fixed else None)]
        gaps += [(before[1], after[0]) for before, after in itertools.pairwise(fixed)]
        gaps += [(fixed[-1][1], None)] if fixed else []
        supply = _Supply(work)
        rest = 0  # of the page that is being shipped
        for begin, end in gaps:
            now = begin
            while left:
                ready = now if rest else max(now, supply.next_ready())
                if ready < 0 and not rest and work.pages - left >= work.lead_pages:
                    ready = max(0, supply.next_ready())
                piece = rest or work.page_ps
                if end is not None:
                    slices, tail = divmod(piece, work.slice_ps)
                    fitting = min(slices, max(0, end - ready) // work.slice_ps)
                    room = end - ready - fitting * work.slice_ps
                    piece_now = piece if fitting == slices and tail <= room else fitting * work.slice_ps
                else:
                    piece_now = piece
                if piece_now <= 0:
                    break
                if not rest:
                    rest = work.page_ps
                if transfers and transfers[-1][2] == "page" and transfers[-1][1] == ready:
                    transfers[-1] = (transfers[-1][0], ready + piece_now, "page")
                else:
                    transfers.append((ready, ready + piece_now, "page"))
                now = ready + piece_now
                rest -= piece_now
                if rest:
                    break
                supply.shipped(now)
                left -= 1
                pages_end = now
    transfers.sort()
    busy = {kind: sum(end - start for start, end, what in transfers if (what == "page") == kind) for kind in (False, True)}
    return ChannelRun(
        end=max(flash_end, pages_end),
        flash_end=flash_end,
        pages_end=pages_end,
        request_busy=busy[False],
        page_busy=busy[True],
        transfers=transfers,
        inside=inside,
    )


class _Supply:
    """Plain pages as the arrays deliver them, in turn.

    Each plane has a data and a cache register: it reads the next page while one waits, and a third only when the cache register is empty.
    """

    def __init__(self, work: ChannelWork):
        self.read_ps, self.planes = work.read_ps, work.planes
        start = -work.lead_ps - (work.read_ps if work.read_ahead else 0)
        self.data_ready = [start + work.read_ps] * work.planes  # end of the read under way
        self.turn = 0
        self.cache_ready = list(self.data_ready)  # page in the cache register from
        self.data_ready = [ready + work.read_ps for ready in self.cache_ready]

    def next_ready(self) -> int:
        """When the next page is in a cache register."""
        return self.cache_ready[self.turn]

    def shipped(self, now: int) -> None:
        """The page has left: the cache register takes the next one when it is read."""
        turn = self.turn
        self.cache_ready[turn] = max(now, self.data_ready[turn])
        self.data_ready[turn] = self.cache_ready[turn] + self.read_ps
        self.turn = (turn + 1) % self.planes
