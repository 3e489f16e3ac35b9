"""Meteor puzzle: ten five-celled pieces tile a board of fifty hexagons.

Solutions by exact cover over bit masks: integer bit operations, lists in
lists, a recursive generator.
"""

from harness import main

DEFAULT_SIZE = 150  # solutions to find; there are 2098

WIDTH = 5
HEIGHT = 10
FULL = (1 << (WIDTH * HEIGHT)) - 1
ALL_SOLUTIONS = 2098

EAST, SOUTH_EAST, SOUTH_WEST, WEST, NORTH_WEST, NORTH_EAST = range(6)

# A piece is a walk over the cells that it covers.
PIECES = [
    (EAST, EAST, EAST, SOUTH_EAST),
    (SOUTH_EAST, SOUTH_WEST, WEST, SOUTH_WEST),
    (WEST, WEST, SOUTH_WEST, SOUTH_EAST),
    (EAST, EAST, SOUTH_WEST, SOUTH_EAST),
    (NORTH_WEST, WEST, NORTH_WEST, SOUTH_EAST, SOUTH_WEST),
    (EAST, EAST, NORTH_EAST, WEST),
    (NORTH_WEST, NORTH_EAST, NORTH_EAST, WEST),
    (NORTH_EAST, SOUTH_EAST, EAST, NORTH_EAST),
    (SOUTH_EAST, SOUTH_EAST, EAST, SOUTH_EAST),
    (EAST, NORTH_WEST, NORTH_WEST, NORTH_WEST),
]

STEPS = {
    EAST: (1, 0),
    SOUTH_EAST: (0, 1),
    SOUTH_WEST: (-1, 1),
    WEST: (-1, 0),
    NORTH_WEST: (0, -1),
    NORTH_EAST: (1, -1),
}


def bit_of(q, r):
    """The bit of a cell in skewed coordinates, or None outside the board."""
    column = q + r // 2
    if 0 <= r < HEIGHT and 0 <= column < WIDTH:
        return 1 << (r * WIDTH + column)
    return None


def walk_cells(walk, turn, mirrored):
    q = r = 0
    cells = {(0, 0)}
    for direction in walk:
        if mirrored:
            direction = 5 - direction
        dq, dr = STEPS[(direction + turn) % 6]
        q += dq
        r += dr
        cells.add((q, r))
    assert len(cells) == 5
    return cells


def neighbour_masks():
    masks = []
    for index in range(WIDTH * HEIGHT):
        row, column = divmod(index, WIDTH)
        q = column - row // 2
        mask = 0
        for dq, dr in STEPS.values():
            mask |= bit_of(q + dq, row + dr) or 0
        masks.append(mask)
    return masks


NEIGHBOURS = neighbour_masks()


def leaves_bad_island(occupied):
    """Whether some region of free cells cannot hold a whole number of pieces."""
    free = FULL & ~occupied
    while free:
        region = free & -free
        frontier = region
        while frontier:
            cell = frontier & -frontier
            frontier ^= cell
            grown = NEIGHBOURS[cell.bit_length() - 1] & free & ~region
            region |= grown
            frontier |= grown
        if bin(region).count("1") % 5:
            return True
        free &= ~region
    return False


def placements(walk):
    """All masks that a piece can cover."""
    masks = set()
    for mirrored in (False, True):
        for turn in range(6):
            cells = walk_cells(walk, turn, mirrored)
            for r0 in range(HEIGHT):
                for column in range(WIDTH):
                    q0 = column - r0 // 2
                    bits = [bit_of(q + q0, r + r0) for q, r in cells]
                    if None not in bits:
                        mask = sum(bits)
                        if mask not in masks and not leaves_bad_island(mask):
                            masks.add(mask)
    return masks


def placements_by_first_cell():
    table = [[[] for _ in PIECES] for _ in range(WIDTH * HEIGHT)]
    for piece, walk in enumerate(PIECES):
        for mask in sorted(placements(walk)):
            first = (mask & -mask).bit_length() - 1
            table[first][piece].append(mask)
    return table


def solutions(table, occupied, remaining, chosen):
    if not remaining:
        yield tuple(chosen)
        return
    free = FULL & ~occupied
    first = (free & -free).bit_length() - 1
    by_piece = table[first]
    for piece in remaining:
        for mask in by_piece[piece]:
            if mask & occupied:
                continue
            covered = occupied | mask
            if leaves_bad_island(covered):
                continue
            chosen.append((piece, mask))
            rest = [other for other in remaining if other != piece]
            yield from solutions(table, covered, rest, chosen)
            chosen.pop()


def as_text(solution):
    cells = [""] * (WIDTH * HEIGHT)
    for piece, mask in solution:
        for index in range(WIDTH * HEIGHT):
            if mask >> index & 1:
                assert cells[index] == ""
                cells[index] = str(piece)
    return "".join(cells)


def run(size):
    table = placements_by_first_cell()
    found = []
    for solution in solutions(table, 0, list(range(len(PIECES))), []):
        found.append(as_text(solution))
        if len(found) == size:
            break
    assert len(found) == min(size, ALL_SOLUTIONS)
    assert len(set(found)) == len(found)
    return "%d/%s/%s" % (len(found), min(found), max(found))


if __name__ == "__main__":
    main("meteor_contest", run, DEFAULT_SIZE)
