"""Sudoku: every puzzle is solved by elimination and search.

Dictionaries of strings, string methods, all/any over generators, recursion.
"""

from harness import main

DEFAULT_SIZE = 90  # puzzles

DIGITS = "123456789"
ROWS = "abcdefghi"


def cross(letters, digits):
    return [letter + digit for letter in letters for digit in digits]


SQUARES = cross(ROWS, DIGITS)
UNITS = (
    [cross(ROWS, digit) for digit in DIGITS]
    + [cross(row, DIGITS) for row in ROWS]
    + [cross(rows, digits) for rows in ("abc", "def", "ghi") for digits in ("123", "456", "789")]
)
UNITS_OF = {square: [unit for unit in UNITS if square in unit] for square in SQUARES}
PEERS = {square: sorted(set(sum(UNITS_OF[square], [])) - {square}) for square in SQUARES}


def assign(grid, square, digit):
    """Leave only this digit in the square; answer None if that cannot be."""
    for other in grid[square].replace(digit, ""):
        if eliminate(grid, square, other) is None:
            return None
    return grid


def eliminate(grid, square, digit):
    if digit not in grid[square]:
        return grid
    left = grid[square] = grid[square].replace(digit, "")
    if not left:
        return None
    if len(left) == 1:
        for peer in PEERS[square]:
            if eliminate(grid, peer, left) is None:
                return None
    for unit in UNITS_OF[square]:
        places = [place for place in unit if digit in grid[place]]
        if not places:
            return None
        if len(places) == 1 and assign(grid, places[0], digit) is None:
            return None
    return grid


def search(grid):
    if grid is None:
        return None
    undecided = [square for square in SQUARES if len(grid[square]) > 1]
    if not undecided:
        return grid
    square = min(undecided, key=lambda place: (len(grid[place]), place))
    for digit in grid[square]:
        solution = search(assign(grid.copy(), square, digit))
        if solution is not None:
            return solution
    return None


def parse(puzzle):
    grid = {square: DIGITS for square in SQUARES}
    for square, symbol in zip(SQUARES, puzzle):
        if symbol in DIGITS and assign(grid, square, symbol) is None:
            return None
    return grid


def solve(puzzle):
    return search(parse(puzzle))


def is_solution(grid, puzzle):
    full = all(sorted(grid[square] for square in unit) == list(DIGITS) for unit in UNITS)
    kept = all(symbol in ("." + grid[square]) for square, symbol in zip(SQUARES, puzzle))
    return full and kept


class PuzzleMaker:
    def __init__(self, seed):
        self.state = seed

    def pick(self, limit):
        self.state = (self.state * 1103515245 + 12345) & 0x7FFFFFFF
        return (self.state >> 8) % limit

    def shuffled(self, items):
        items = list(items)
        for i in range(len(items) - 1, 0, -1):
            j = self.pick(i + 1)
            items[i], items[j] = items[j], items[i]
        return items

    def make(self, givens):
        """Digits put at random until enough are there; most have many solutions."""
        grid = {square: DIGITS for square in SQUARES}
        for square in self.shuffled(SQUARES):
            digits = grid[square]
            if assign(grid, square, digits[self.pick(len(digits))]) is None:
                return self.make(givens)
            decided = [place for place in SQUARES if len(grid[place]) == 1]
            if len(decided) >= givens and len({grid[place] for place in decided}) >= 8:
                return "".join(grid[s] if s in decided else "." for s in SQUARES)
        return self.make(givens)


def run(size):
    maker = PuzzleMaker(20)
    checksum = 0
    for number in range(size):
        puzzle = maker.make(20 + number % 6)
        solution = solve(puzzle)
        if solution is None:
            checksum = (checksum * 10 + 1) % 1000000007
            continue
        assert is_solution(solution, puzzle)
        for square in SQUARES:
            checksum = (checksum * 10 + int(solution[square])) % 1000000007
    # Two fives in one row cannot be completed.
    assert solve("55" + "." * 79) is None
    return checksum


if __name__ == "__main__":
    main("sudoku", run, DEFAULT_SIZE)
