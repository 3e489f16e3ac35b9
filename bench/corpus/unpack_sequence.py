"""Unpacking: tuples, lists, strings and iterators into local variables.

Long and short targets, nested and starred ones, swaps, loop targets.
"""

from harness import main

DEFAULT_SIZE = 200000  # rounds


def from_tuple(seven, rounds):
    total = 0
    for _ in range(rounds):
        a, b, c, d, e, f, g = seven
        g, f, e, d, c, b, a = a, b, c, d, e, f, g
        total += a - b + c - d + e - f + g
        seven = a, b, c, d, e, f, g
    return total


def from_list(seven, rounds):
    total = 0
    for _ in range(rounds):
        a, b, c, d, e, f, g = seven
        total += a * g - b * f + c * e - d
    return total


def pairs_and_swaps(rounds):
    a, b = 0, 1
    for _ in range(rounds):
        a, b = b, (a + b) % 1000003
        a, b = b, a
        a, b = b, a
    return a * 7 + b


def nested(rows):
    total = 0
    for number, ((x, y), [z, *rest], text) in enumerate(rows):
        first, *_, last = text
        total += number * (x - y) + z * len(rest) + ord(first) - ord(last)
    return total


def starred(rounds):
    total = 0
    values = [1, 2, 3, 4, 5]
    for i in range(rounds):
        head, *middle, tail = values
        *start, end = middle
        total += head + tail * len(start) + end
        values = [*middle, tail, (head + i) % 10]
    return total


def from_iterators(rounds):
    total = 0
    squares = {1: 1, 2: 4, 3: 9}
    for i in range(rounds):
        a, b, c = squares.values()
        d, e = map(abs, (-i, i))
        f, g, h = range(i, i + 3)
        total += a + b + c + d - e + f + g - 2 * h
    return total


def run(size):
    seven = tuple(range(1, 8))
    rows = [((i, i + 1), [i, 2, 3], "lava%d" % i) for i in range(100)]
    parts = [
        from_tuple(seven, size),
        from_list(list(seven), size),
        pairs_and_swaps(size),
        sum(nested(rows) for _ in range(size // 100)),
        starred(size),
        from_iterators(size),
    ]
    assert parts[0] == 4 * size
    assert parts[1] == 6 * size
    return "/".join(map(str, parts))


if __name__ == "__main__":
    main("unpack_sequence", run, DEFAULT_SIZE)
