"""SciMark sparse matrix multiplication in compressed row storage.

Indirect indexing: list elements that are indices into another list.
"""

from harness import main

DEFAULT_SIZE = 20000  # rows

ENTRIES_PER_ROW = 5
REPETITIONS = 40


class SparseMatrix:
    """Rows one after another; `row_starts` says where each begins."""

    def __init__(self, rows):
        self.values = []
        self.columns = []
        self.row_starts = [0]
        for entries in rows:
            for column, value in entries:
                self.columns.append(column)
                self.values.append(value)
            self.row_starts.append(len(self.values))

    def multiply(self, vector, result):
        values, columns, row_starts = self.values, self.columns, self.row_starts
        for row in range(len(row_starts) - 1):
            total = 0.0
            for i in range(row_starts[row], row_starts[row + 1]):
                total += vector[columns[i]] * values[i]
            result[row] = total


def spread_rows(size):
    """Entries of each row are spread out evenly; the weights of a row sum to 1."""
    step = max(1, size // ENTRIES_PER_ROW)
    for row in range(size):
        yield [((row + i * step + i) % size, 1.0 / ENTRIES_PER_ROW) for i in range(ENTRIES_PER_ROW)]


def run(size):
    matrix = SparseMatrix(spread_rows(size))
    vector = [float(i % 17) for i in range(size)]
    result = [0.0] * size
    for _ in range(REPETITIONS):
        matrix.multiply(vector, result)
        vector, result = result, vector
    # Rows average what they see, so that the mean over all stays what it was.
    expected = sum(float(i % 17) for i in range(size))
    assert abs(sum(vector) - expected) < 1e-6 * max(1.0, expected)
    return "%.9f" % sum(value * (i + 1) for i, value in enumerate(vector))


if __name__ == "__main__":
    main("scimark_sparse_mat_mult", run, DEFAULT_SIZE)
