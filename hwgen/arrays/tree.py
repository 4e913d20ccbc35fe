"""Trees of multipliers: weights stay, a whole operand row meets a tile of them at once, a tree sums the products.

Each column is a tile: ``rows`` multipliers and the tree behind them. An operand row passes from tile to tile, a cycle each. As in the
systolic array with weights, the next weights shift into a shadow while the present ones are used; here all rows swap at once.
"""

from amaranth.hdl import Cat, Module, Mux, Signal, Value
from amaranth.lib.wiring import In, Out

from hwgen.arrays.cell import Cell
from hwgen.arrays.edges import broadcast_edge, finish_lanes, skewed
from hwgen.circuits.sharing import SharedComponent, place

FAN_IN = 4  # states that a node of the tree sums


class TreeLeaf(SharedComponent):
    """Some multipliers of a tile, and their sum behind a register.

    Members
    -------
    a : an operand per multiplier as it travels; ``a_next`` : a cycle later, for the next tile
    b : shadow weight from above; ``b_next`` : of the lowest multiplier
    load : shifts the shadow; swap : makes it current for these operands
    state : sum of the products, two cycles after the operands
    """

    resettable = False

    def __init__(self, cell: Cell, count: int):
        self.cell, self.count = cell, count
        self.module_name = f"leaf_tree_{cell.name}_x{count}"
        super().__init__(
            {
                "a": In(count * cell.code_width),
                "b": In(cell.b_width),
                "load": In(1),
                "swap": In(1),
                "a_next": Out(count * cell.code_width),
                "b_next": Out(cell.b_width),
                "state": Out(cell.state_width),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Registers around the cell's arithmetic."""
        del platform
        m = Module()
        cell, count = self.cell, self.count
        a = Signal(count * cell.code_width, reset_less=True)
        shadow = Signal(count * cell.b_width, reset_less=True)
        weights = Signal(count * cell.b_width, reset_less=True)
        state = Signal(cell.state_width, name="sum", reset_less=True)
        codes = [a.word_select(i, cell.code_width) for i in range(count)]
        bs = [weights.word_select(i, cell.b_width) for i in range(count)]
        m.d.sync += [
            a.eq(self.a),
            shadow.eq(Mux(self.load, Cat(self.b, shadow)[: len(shadow)], shadow)),
            weights.eq(Mux(self.swap, shadow, weights)),
            state.eq(cell.dot(m, codes, bs)),
        ]
        m.d.comb += [self.a_next.eq(a), self.b_next.eq(shadow[-cell.b_width :]), self.state.eq(state)]
        return m


class TreeNode(SharedComponent):
    """The sum of some states, behind a register."""

    resettable = False

    def __init__(self, cell: Cell, part: Cell, count: int):
        self.cell, self.part, self.count = cell, part, count
        self.module_name = f"node_tree_{cell.name}_of_{count}x{part.state_width}"
        super().__init__({"states": In(count * part.state_width), "state": Out(cell.state_width)})

    def elaborate(self, platform: object) -> Module:
        """The cell's `join`."""
        del platform
        m = Module()
        state = Signal(self.cell.state_width, name="sum", reset_less=True)
        states = [self.states.word_select(i, self.part.state_width) for i in range(self.count)]
        m.d.sync += state.eq(self.cell.join(m, self.part, states))
        m.d.comb += self.state.eq(state)
        return m


def levels(cell: Cell, rows: int) -> list[tuple[Cell, int]]:
    """Leaves and the levels of nodes above: the cell that holds each level's sums, and how many states there are."""
    found = [(cell.holding(min(cell.leaf, rows)), -(-rows // cell.leaf))]
    products = cell.leaf
    while found[-1][1] > 1:
        products *= FAN_IN
        found.append((cell.holding(min(products, rows)), -(-found[-1][1] // FAN_IN)))
    return found


class TreeTile(SharedComponent):
    """One tree: leaves, nodes, and the marks on their way to the next tile.

    Members
    -------
    a, swap : as of a leaf, an operand per row; load : a cycle before the leaves shift; each with its ``_next``
    b : weight for the shadow's top row
    state : sum of all products
    """

    resettable = False

    def __init__(self, cell: Cell, rows: int):
        self.cell, self.rows = cell, rows
        self.module_name = f"tile_tree_{cell.name}_x{rows}"
        super().__init__(
            {
                "a": In(rows * cell.code_width),
                "b": In(cell.b_width),
                "load": In(1),
                "swap": In(1),
                "a_next": Out(rows * cell.code_width),
                "load_next": Out(1),
                "swap_next": Out(1),
                "state": Out(cell.state_width),
            }
        )

    def elaborate(self, platform: object) -> Module:
        """Leaves from top to bottom, then level by level."""
        del platform
        m = Module()
        (part, _), *nodes = levels(self.cell, self.rows)
        load, swap = Signal(name="held_load", reset_less=True), Signal(name="held_swap", reset_less=True)
        m.d.sync += [load.eq(self.load), swap.eq(self.swap)]
        m.d.comb += [self.load_next.eq(load), self.swap_next.eq(swap)]
        b: Value = self.b
        states, following = [], []
        step = part.code_width
        for start in range(0, self.rows, self.cell.leaf):
            a = self.a[start * step : min(self.rows, start + self.cell.leaf) * step]
            leaf = TreeLeaf(part, len(a) // step)
            out = place(m, f"leaf_{start}", leaf, a=a, b=b, load=load, swap=self.swap)
            b = out["b_next"]
            states.append(out["state"])
            following.append(out["a_next"])
        for level, (cell, count) in enumerate(nodes):
            groups = [states[i * FAN_IN : (i + 1) * FAN_IN] for i in range(count)]
            states = [
                place(m, f"node_{level}_{i}", TreeNode(cell, part, len(group)), states=Cat(group))["state"]
                for i, group in enumerate(groups)
            ]
            part = cell
        m.d.comb += [self.a_next.eq(Cat(following)), self.state.eq(states[0])]
        return m


class TreeArray(SharedComponent):
    """The array with its edges: encoders, tiles and final adders.

    Members
    -------
    a : one operand per row (row i holds step k = i of the tile), lane i in bits i * a_width and up
    b : one weight per column; ``load`` takes it as the new top row of the shadow: the bottom row is presented first
    swap : with the first operands that use the loaded weights
    c : one finished sum per column. Lane j for the operands of cycle e stands there in cycle ``e + latency + j``.
    """

    resettable = False
    lanes_follow = True
    swap_cycles = 1

    def __init__(self, cell: Cell, rows: int, cols: int):
        self.cell, self.rows, self.cols = cell, rows, cols
        self.module_name = f"array_tree_{cell.name}_{rows}x{cols}"
        super().__init__(
            {
                "a": In(rows * cell.a_width),
                "b": In(cols * cell.b_width),
                "load": In(1),
                "swap": In(1),
                "c": Out(cols * cell.result_width),
            }
        )

    @staticmethod
    def latency_of(cell: Cell, rows: int) -> int:
        """Cycles from an operand row to its first finished sum: edge, operand, a register per level, final adder."""
        return 2 + len(levels(cell, rows)) + cell.finish_latency

    @property
    def latency(self) -> int:
        """Of this array."""
        return self.latency_of(self.cell, self.rows)

    def elaborate(self, platform: object) -> Module:
        """Tiles from left to right."""
        del platform
        m = Module()
        cell = self.cell
        a, (b, swap) = broadcast_edge(m, cell, self.a, [self.b, self.swap])
        load: Value = self.load
        b = skewed(m, b, cell.b_width, name="skew_b")
        tile = TreeTile(cell, self.rows)
        states = []
        for col in range(self.cols):
            weight = b[col * cell.b_width : (col + 1) * cell.b_width]
            out = place(m, f"tile_{col}", tile, a=a, b=weight, load=load, swap=swap)
            a, load, swap = out["a_next"], out["load_next"], out["swap_next"]
            states.append(out["state"])
        m.d.comb += self.c.eq(finish_lanes(m, cell, Cat(states), self.cols))
        return m
