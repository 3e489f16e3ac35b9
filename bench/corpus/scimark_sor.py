"""SciMark SOR: successive over-relaxation of a square grid.

Stencil over a two-dimensional array that is a flat list behind
`__getitem__` and `__setitem__` with tuple indices.
"""

from harness import main

DEFAULT_SIZE = 220  # points on each side

SWEEPS = 10
OMEGA = 1.25


class Grid:
    def __init__(self, width, height):
        self.width = width
        self.height = height
        self.cells = [0.0] * (width * height)

    def __getitem__(self, where):
        column, row = where
        return self.cells[row * self.width + column]

    def __setitem__(self, where, value):
        column, row = where
        self.cells[row * self.width + column] = value


def heated_plate(side):
    """One hot edge, one edge that gets warmer along its way, two cold ones."""
    grid = Grid(side, side)
    for i in range(side):
        grid[i, 0] = 100.0
        grid[side - 1, i] = 100.0 * (side - 1 - i) / (side - 1)
    return grid


def relax(grid, sweeps):
    quarter = OMEGA * 0.25
    rest = 1.0 - OMEGA
    for _ in range(sweeps):
        for row in range(1, grid.height - 1):
            for column in range(1, grid.width - 1):
                around = (
                    grid[column, row - 1]
                    + grid[column, row + 1]
                    + grid[column - 1, row]
                    + grid[column + 1, row]
                )
                grid[column, row] = quarter * around + rest * grid[column, row]


def largest_residue(grid):
    largest = 0.0
    for row in range(1, grid.height - 1):
        for column in range(1, grid.width - 1):
            mean = (
                grid[column, row - 1]
                + grid[column, row + 1]
                + grid[column - 1, row]
                + grid[column + 1, row]
            ) * 0.25
            largest = max(largest, abs(grid[column, row] - mean))
    return largest


def run(size):
    grid = heated_plate(size)
    relax(grid, 1)
    before = largest_residue(grid)
    relax(grid, SWEEPS)
    after = largest_residue(grid)
    assert after < before
    assert all(0.0 <= value <= 100.0 + 1e-9 for value in grid.cells)
    return "%.9f" % sum(grid.cells)


if __name__ == "__main__":
    main("scimark_sor", run, DEFAULT_SIZE)
