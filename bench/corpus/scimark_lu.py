"""SciMark LU: factorization of a dense matrix with partial pivoting.

Lists of lists of floats, row swaps, triangular loops.
"""

from harness import main

DEFAULT_SIZE = 260  # rows and columns


def pseudo_random_matrix(size, seed=7):
    state = seed
    rows = []
    for _ in range(size):
        row = []
        for _ in range(size):
            state = (state * 1103515245 + 12345) % 2147483648
            row.append(state / 2147483648.0 - 0.5)
        rows.append(row)
    return rows


def factorize(rows):
    """Turn rows into L and U in place; answer where each row came from."""
    size = len(rows)
    order = list(range(size))
    for k in range(size):
        pivot = k
        largest = abs(rows[k][k])
        for i in range(k + 1, size):
            candidate = abs(rows[i][k])
            if candidate > largest:
                pivot, largest = i, candidate
        if largest == 0.0:
            raise ZeroDivisionError("the matrix is singular")
        if pivot != k:
            rows[k], rows[pivot] = rows[pivot], rows[k]
            order[k], order[pivot] = order[pivot], order[k]
        pivot_row = rows[k]
        reciprocal = 1.0 / pivot_row[k]
        for i in range(k + 1, size):
            row = rows[i]
            factor = row[k] * reciprocal
            row[k] = factor
            for j in range(k + 1, size):
                row[j] -= factor * pivot_row[j]
    return order


def solve(rows, order, right):
    size = len(rows)
    x = [right[source] for source in order]
    for i in range(size):
        row = rows[i]
        for j in range(i):
            x[i] -= row[j] * x[j]
    for i in range(size - 1, -1, -1):
        row = rows[i]
        for j in range(i + 1, size):
            x[i] -= row[j] * x[j]
        x[i] /= row[i]
    return x


def run(size):
    original = pseudo_random_matrix(size)
    rows = [row[:] for row in original]
    order = factorize(rows)
    right = [float(i % 5 - 2) for i in range(size)]
    x = solve(rows, order, right)
    for row, expected in zip(original, right):
        assert abs(sum(a * b for a, b in zip(row, x)) - expected) < 1e-6
    return "%.6f" % sum(abs(rows[i][i]) for i in range(size))


if __name__ == "__main__":
    main("scimark_lu", run, DEFAULT_SIZE)
