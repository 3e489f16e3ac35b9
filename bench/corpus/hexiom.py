"""Hexiom: numbered tiles on a hexagonal board, each counting its neighbours.

Backtracking with propagation over sets of candidate values: lists, sets,
copies of whole search states.
"""

from harness import main

DEFAULT_SIZE = 25  # times that the puzzles are solved

EMPTY = 7  # a place without a tile

# Puzzles: side of the board, how many tiles of each number 0..6 there are,
# and the tiles that are fixed already as (place, number).
PUZZLES = [
    (2, [0, 0, 2, 2, 0, 0, 0], []),
    (2, [0, 0, 0, 6, 0, 0, 1], []),
    (3, [3, 2, 4, 0, 0, 0, 0], []),
    (3, [0, 1, 3, 4, 3, 1, 0], []),
    (3, [0, 0, 3, 3, 3, 0, 1], [(9, 6)]),
    (3, [0, 0, 0, 6, 6, 0, 7], []),
    (3, [1, 2, 2, 4, 0, 2, 0], [(0, 0)]),
]


class HexBoard:
    """Places of a hexagon numbered row by row, with their neighbours."""

    def __init__(self, side):
        self.side = side
        cells = {}
        for row in range(2 * side - 1):
            for column in range(2 * side - 1):
                if side - 1 <= row + column <= 3 * (side - 1):
                    cells[row, column] = len(cells)
        self.count = len(cells)
        self.neighbours = []
        for row, column in cells:
            around = []
            for dr, dc in ((0, 1), (1, 0), (1, -1), (0, -1), (-1, 0), (-1, 1)):
                place = cells.get((row + dr, column + dc))
                if place is not None:
                    around.append(place)
            self.neighbours.append(around)
        self.rows = [
            [cells[row, column] for column in range(2 * side - 1) if (row, column) in cells]
            for row in range(2 * side - 1)
        ]


class Contradiction(Exception):
    """No tile fits some place any more."""


class State:
    def __init__(self, board, supply):
        self.board = board
        self.supply = supply
        self.candidates = None

    @classmethod
    def of_puzzle(cls, side, supply, fixed):
        board = HexBoard(side)
        holes = board.count - sum(supply)
        state = cls(board, list(supply) + [holes])
        usable = [number for number, left in enumerate(state.supply) if left]
        state.candidates = [set(usable) for _ in range(board.count)]
        for place, number in fixed:
            state.candidates[place] = {number}
        return state

    def copy(self):
        other = State(self.board, self.supply)
        other.candidates = [set(values) for values in self.candidates]
        return other

    def is_solved(self):
        return all(len(values) == 1 for values in self.candidates)

    def restrict(self, place, allowed):
        values = self.candidates[place]
        if not values <= allowed:
            values &= allowed
            if not values:
                raise Contradiction
            return True
        return False

    def propagate(self):
        changed = True
        while changed:
            changed = self.obey_supply() or self.obey_neighbours()

    def obey_supply(self):
        """No more tiles of a number than there are, and no fewer."""
        changed = False
        for number, wanted in enumerate(self.supply):
            fixed = possible = 0
            for values in self.candidates:
                if number in values:
                    possible += 1
                    if len(values) == 1:
                        fixed += 1
            if fixed > wanted or possible < wanted:
                raise Contradiction
            if possible == fixed:
                continue
            if fixed == wanted:
                for values in self.candidates:
                    if len(values) > 1 and number in values:
                        values.remove(number)
                        changed = True
            elif possible == wanted:
                for place, values in enumerate(self.candidates):
                    if number in values and len(values) > 1:
                        self.candidates[place] = {number}
                        changed = True
        return changed

    def obey_neighbours(self):
        """A tile's number is the number of tiles around it."""
        changed = False
        for place, around in enumerate(self.board.neighbours):
            surely = perhaps = 0
            for other in around:
                values = self.candidates[other]
                if EMPTY not in values:
                    surely += 1
                    perhaps += 1
                elif len(values) > 1:
                    perhaps += 1
            allowed = set(range(surely, perhaps + 1))
            allowed.add(EMPTY)
            if self.restrict(place, allowed):
                changed = True
            if surely != perhaps:
                changed = self.settle_around(place, surely, perhaps) or changed
        return changed

    def settle_around(self, place, surely, perhaps):
        values = self.candidates[place]
        if len(values) != 1 or EMPTY in values:
            return False
        (number,) = values
        changed = False
        for other in self.board.neighbours[place]:
            options = self.candidates[other]
            if len(options) > 1 and EMPTY in options:
                if number == surely:
                    self.candidates[other] = {EMPTY}
                    changed = True
                elif number == perhaps:
                    options.remove(EMPTY)
                    changed = True
        return changed

    def most_constrained(self):
        best, best_count = None, 99
        for place, values in enumerate(self.candidates):
            if 1 < len(values) < best_count:
                best, best_count = place, len(values)
        return best

    def check(self):
        tiles = [next(iter(values)) for values in self.candidates]
        for number, wanted in enumerate(self.supply):
            assert tiles.count(number) == wanted
        for place, around in enumerate(self.board.neighbours):
            if tiles[place] != EMPTY:
                assert tiles[place] == sum(tiles[other] != EMPTY for other in around)

    def __str__(self):
        symbols = "0123456."
        tiles = [symbols[next(iter(values))] for values in self.candidates]
        return "/".join("".join(tiles[place] for place in row) for row in self.board.rows)


def solve(state):
    try:
        state.propagate()
    except Contradiction:
        return None
    if state.is_solved():
        return state
    place = state.most_constrained()
    for number in sorted(state.candidates[place]):
        attempt = state.copy()
        attempt.candidates[place] = {number}
        solution = solve(attempt)
        if solution is not None:
            return solution
    return None


def run(size):
    answers = []
    for _ in range(size):
        answers = []
        for side, supply, fixed in PUZZLES:
            solution = solve(State.of_puzzle(side, supply, fixed))
            if solution is None:
                answers.append("none")
            else:
                solution.check()
                answers.append(str(solution))
    return ",".join(answers)


if __name__ == "__main__":
    main("hexiom", run, DEFAULT_SIZE)
