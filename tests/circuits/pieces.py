"""Takes carry-save sums apart, so that each piece can be proved by itself.

A compressor tree with a carry-propagate adder behind it is too much for a SAT solver when compared with sums in another order. Each level
alone is easy: its words are made free inputs, and so are all that enters the tree and the two words that leave it.
"""

import re

import numpy as np
from amaranth.hdl import Cat, Const, Module, Signal, Value
from amaranth.lib.wiring import In, Out

from hwgen.circuits.carrysave import CarrySaveSum, Word
from hwgen.circuits.sharing import SharedComponent
from hwgen.export import design_of
from hwgen.silicon.equivalence import counterexample
from tests.circuits.gates import evaluate


class Dissected(CarrySaveSum):
    """A carry-save sum whose pieces are not joined.

    Attributes
    ----------
    terms : list of (Value, Signal, int, bool)
        What is added: its value, the free signal that enters the tree in its place, its shift, and whether it is signed.
    placed : list of Word
        The words that enter the first levels.
    levels : list of (list of Word, list of Word)
        Free words that enter a level and the words that leave it.
    constant : int
        Sum of the constants that are added.
    last : list of Word
        What is left after the levels.
    rows, leaving : sequence of Value
        The last words as they are returned, and the free signals in their place; ``words`` are those with their weights, of a stage.
    """

    def __init__(self, width, *, name="tree"):
        super().__init__(width, name=name)
        self.terms, self.levels = [], []
        self._pushed = []
        self._folded = 0  # constants of signed terms: part of how they are placed, not of what is added

    def add(self, value, *, shift=0, signed=False, arrival=0):
        free, before = Signal(len(value)), self._constant
        self.terms.append((Cat(value), free, shift, signed))
        super().add(free, shift=shift, signed=signed, arrival=arrival)
        self._constant, self._folded = before, self._folded + self._constant - before

    def add_bit(self, bit, position):
        free = Signal()
        self.terms.append((Cat(bit), free, position, False))
        super().add_bit(free, position)

    def reduce(self, m, *, constant_arrival=0):
        self._fold()
        self.rows = super().reduce(m, constant_arrival=constant_arrival)
        self.last = [entry[-1] for entry in self._words]
        self.leaving = Signal(self.width), Signal(self.width)
        return self.leaving

    def compress(self, m, count):
        self._fold()
        words = super().compress(m, count)
        self.rows = [word.spread(0, self.width) for word in words]
        self.last = [entry[-1] for entry in self._words]
        self.leaving = tuple(Signal(len(word.bits)) for word in words)
        self.words = [Word(free, word.low) for free, word in zip(self.leaving, words, strict=True)]
        return self.words

    def _fold(self):
        self.constant = self._constant
        self._constant += self._folded

    def _place_loose_bits(self):
        super()._place_loose_bits()
        self.placed = [entry[-1] for entry in self._words]

    def _push(self, word, arrival):
        self._pushed.append(word)
        super()._push(word, arrival)

    def _compress(self, m, entries):
        free = [(*entry[:-1], Word(Signal(len(entry[-1].bits)), entry[-1].low)) for entry in entries]
        self._pushed = []
        super()._compress(m, free)
        self.levels.append(([entry[-1] for entry in free], self._pushed))

    @property
    def inputs(self):
        """Every free signal."""
        return [free for _, free, _, _ in self.terms] + [word.bits for free, _ in self.levels for word in free] + list(self.leaving)

    def wrong(self):
        """One bit per level, and one for the words that are returned: set where the sum modulo ``2**width`` is not kept."""
        steps = [*self.levels, (self.last, [Word(row, 0) for row in self.rows])]
        return Cat(total(before)[: self.width] != total(after)[: self.width] for before, after in steps)


def total(words):
    """What words stand for."""
    return sum((Cat(word.bits) << word.low for word in words), start=Const(0))


def dissect(monkeypatch, module, kind=Dissected):
    """Lets ``module`` make dissected sums; the list that will hold them."""
    trees = []

    def make(width, **names):
        trees.append(kind(width, **names))
        return trees[-1]

    monkeypatch.setattr(module, "CarrySaveSum", make)
    return trees


class Piece(SharedComponent):
    """Some logic with ports: signals of it as inputs ``i0``, ``i1``, ... and values as outputs ``o0``, ``o1``, ..."""

    resettable = False
    module_name = "piece"

    def __init__(self, m: Module, inputs: list[Signal], outputs: list[Value], *, clocked: bool = False):
        self.m, self.inputs, self.outputs, self.clocked = m, inputs, outputs, clocked
        members = {f"i{index}": In(len(signal)) for index, signal in enumerate(inputs)}
        super().__init__(members | {f"o{index}": Out(len(value)) for index, value in enumerate(outputs)})

    def elaborate(self, platform):
        self.m.d.comb += [signal.eq(getattr(self, f"i{index}")) for index, signal in enumerate(self.inputs)]
        self.m.d.comb += [getattr(self, f"o{index}").eq(value) for index, value in enumerate(self.outputs)]
        return self.m


def verilog_of(piece):
    """Its Verilog with registers as wires: what a register holds is what was computed."""
    return re.sub(r"always @\(posedge clk\)", "always @*", design_of(piece).verilog)


def inputs_used(verilog, outputs):
    """Inputs of a piece that some of its outputs depend on, through whatever assignments."""
    sources = {}
    for assignment in re.findall(r"assign ([^;]*);", verilog):
        targets, values = (re.findall(r"\\\S+|[A-Za-z_]\w*", side) for side in assignment.split(" = "))
        for target in targets:
            sources.setdefault(target, set()).update(values)
    reached, waiting = set(), list(outputs)
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += sources.get(name, ())
    return {name for name in reached if re.fullmatch(r"i\d+", name)}


def when_wrong(piece, verilog=None):
    """Inputs for which ``o0`` of the piece is not zero, or None when SAT proves that there are none."""
    ports = [("clk", 1)] * piece.clocked + [(f"i{index}", len(signal)) for index, signal in enumerate(piece.inputs)]
    declared = "".join(f"  input [{width - 1}:0] {name};\n" for name, width in ports)
    width = len(piece.outputs[0])
    names = ", ".join(name for name, _ in ports)
    never = f"module never ({names}, o0);\n{declared}  output [{width - 1}:0] o0;\n  assign o0 = 0;\nendmodule"
    return counterexample(verilog or verilog_of(piece), piece.module_name, never, "never")


def number(terms, found, constant):
    """What terms stand for, given the values of their bits."""
    values = np.full(len(found[0]), constant)
    for (_, free, shift, signed), bits in zip(terms, found, strict=True):
        bits = bits.astype(np.int64)
        values += (bits - (bits >> len(free) - 1 << len(free)) * signed) << shift
    return values


def placement_is_right(trees, folder):
    """Whether the words that enter the first levels of every tree stand for its terms.

    Every bit of a word is one bit of a term, inverted or not, or constant: so single bits tell everything.
    """
    terms, placed = ([item for tree in trees for item in getattr(tree, name)] for name in ("terms", "placed"))

    def piece():
        return Piece(Module(), [free for _, free, _, _ in terms], [word.bits for word in placed])

    assert not re.search(r"assign .*[^~\w\s\\$\[\]:{},=';]", verilog_of(piece()))
    sizes = [len(free) for _, free, _, _ in terms]
    vectors = np.eye(sum(sizes) + 1, sum(sizes), -1, np.int64)  # nothing, then one bit at a time
    inputs = [part @ (1 << np.arange(size)) for part, size in zip(np.split(vectors, np.cumsum(sizes)[:-1], axis=1), sizes, strict=True)]
    found = evaluate(piece(), folder, **{f"i{index}": values for index, values in enumerate(inputs)})
    given, words = iter(inputs), iter([found[f"o{index}"].astype(np.int64) for index in range(len(placed))])
    differences = [
        sum(next(words) << word.low for word in tree.placed) - number(tree.terms, [next(given) for _ in tree.terms], tree.constant)
        for tree in trees
    ]
    return not any((difference % (1 << tree.width)).any() for tree, difference in zip(trees, differences, strict=True))
