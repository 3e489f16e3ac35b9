"""N queens, all solutions, by a recursive generator over sets and lists.

Recursion through `yield from`, set membership, list append and pop.
"""

from harness import main

DEFAULT_SIZE = 11  # board side

KNOWN = {4: 2, 5: 10, 6: 4, 7: 40, 8: 92, 9: 352, 10: 724, 11: 2680}


class Board:
    def __init__(self, side):
        self.side = side
        self.columns = set()
        self.rising = set()
        self.falling = set()
        self.queens = []

    def is_free(self, row, column):
        return (
            column not in self.columns
            and row + column not in self.rising
            and row - column not in self.falling
        )

    def place(self, row, column):
        self.columns.add(column)
        self.rising.add(row + column)
        self.falling.add(row - column)
        self.queens.append(column)

    def take_back(self, row, column):
        self.columns.remove(column)
        self.rising.remove(row + column)
        self.falling.remove(row - column)
        self.queens.pop()

    def solutions(self, row=0):
        if row == self.side:
            yield tuple(self.queens)
            return
        for column in range(self.side):
            if self.is_free(row, column):
                self.place(row, column)
                yield from self.solutions(row + 1)
                self.take_back(row, column)


def mirrored(solution):
    side = len(solution)
    return tuple(side - 1 - column for column in solution)


def run(size):
    found = list(Board(size).solutions())
    assert KNOWN.get(size, len(found)) == len(found), len(found)
    # Every solution is there once, and so is its mirror image.
    everything = set(found)
    assert len(everything) == len(found)
    assert all(mirrored(solution) in everything for solution in found)
    checksum = 0
    for solution in found:
        for column in solution:
            checksum = (checksum * 31 + column) % 1000000007
    return "%d/%d" % (len(found), checksum)


if __name__ == "__main__":
    main("nqueens", run, DEFAULT_SIZE)
