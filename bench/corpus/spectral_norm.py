"""Spectral norm of an infinite matrix, by the power method on its corner.

Generator expressions over ranges, a tiny function called in the inner loop,
integer division next to float arithmetic.
"""

from math import sqrt

from harness import main

DEFAULT_SIZE = 200  # rows and columns

KNOWN = {100: "1.274219991", 200: "1.274223601"}
POWER_STEPS = 10


def entry(i, j):
    diagonal = i + j
    return 1.0 / (diagonal * (diagonal + 1) // 2 + i + 1)


def times(vector):
    columns = range(len(vector))
    return [sum(entry(i, j) * vector[j] for j in columns) for i in columns]


def transposed_times(vector):
    columns = range(len(vector))
    return [sum(entry(j, i) * vector[j] for j in columns) for i in columns]


def dot(u, v):
    return sum(a * b for a, b in zip(u, v))


def run(size):
    u = [1.0] * size
    v = u
    for _ in range(POWER_STEPS):
        v = transposed_times(times(u))
        u = transposed_times(times(v))
    norm = "%.9f" % sqrt(dot(u, v) / dot(v, v))
    assert KNOWN.get(size, norm) == norm, norm
    return norm


if __name__ == "__main__":
    main("spectral_norm", run, DEFAULT_SIZE)
