"""Conway's game of life on an unbounded plane and on a torus.

Sets and dictionaries of tuples against lists of lists: two ways to compute
the same generations.
"""

from harness import main

DEFAULT_SIZE = 600  # generations

SIDE = 64
PATTERN = """
.O.....
...O...
OO..OOO
"""


def parse(pattern):
    return {
        (x, y)
        for y, line in enumerate(pattern.split())
        for x, symbol in enumerate(line)
        if symbol == "O"
    }


def next_set(alive):
    neighbours = {}
    for x, y in alive:
        for dx in (-1, 0, 1):
            for dy in (-1, 0, 1):
                if dx or dy:
                    cell = (x + dx, y + dy)
                    neighbours[cell] = neighbours.get(cell, 0) + 1
    return {cell for cell, n in neighbours.items() if n == 3 or (n == 2 and cell in alive)}


class Torus:
    def __init__(self, side, alive):
        self.side = side
        self.rows = [[0] * side for _ in range(side)]
        for x, y in alive:
            self.rows[y % side][x % side] = 1

    def step(self):
        side = self.side
        new_rows = []
        for y in range(side):
            above = self.rows[y - 1]
            here = self.rows[y]
            below = self.rows[(y + 1) % side]
            new_row = []
            for x in range(side):
                right = x + 1 if x + 1 < side else 0
                n = above[x - 1] + above[x] + above[right]
                n += here[x - 1] + here[right]
                n += below[x - 1] + below[x] + below[right]
                new_row.append(1 if n == 3 or (n == 2 and here[x]) else 0)
            new_rows.append(new_row)
        self.rows = new_rows

    def cells(self):
        return {(x, y) for y, row in enumerate(self.rows) for x, cell in enumerate(row) if cell}


def run(size):
    alive = parse(PATTERN)
    torus = Torus(SIDE, alive)
    checksum = 0
    for generation in range(size):
        alive = next_set(alive)
        checksum = (checksum * 31 + len(alive)) % 1000000007
        if generation % 4 == 0:
            torus.step()
    # A glider is the same shape one step down and right after four generations.
    glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
    moved = glider
    on_torus = Torus(8, glider)
    for _ in range(32):
        moved = next_set(moved)
        on_torus.step()
    assert moved == {(x + 8, y + 8) for x, y in glider}
    assert on_torus.cells() == glider
    return "%d/%d/%d" % (len(alive), len(torus.cells()), checksum)


if __name__ == "__main__":
    main("life", run, DEFAULT_SIZE)
