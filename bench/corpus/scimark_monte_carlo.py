"""SciMark Monte Carlo: pi from random points in a square.

The random numbers come from a lagged subtractive generator of our own:
method calls, list indexing and integer arithmetic, floats at the end.
"""

from harness import main

DEFAULT_SIZE = 500000  # points

LAG = 17
SHORT_LAG = 5
LARGEST = 2**31 - 1


class LaggedGenerator:
    def __init__(self, seed):
        self.history = []
        value = seed % LARGEST or 1
        for _ in range(LAG):
            value = value * 48271 % LARGEST
            self.history.append(value)
        self.far = 0
        self.near = LAG - SHORT_LAG
        for _ in range(LAG * 10):
            self.next_float()

    def next_float(self):
        history = self.history
        value = history[self.near] - history[self.far]
        if value < 0:
            value += LARGEST
        history[self.far] = value
        self.far = self.far + 1 if self.far < LAG - 1 else 0
        self.near = self.near + 1 if self.near < LAG - 1 else 0
        return value / LARGEST


def estimate_pi(points, generator):
    inside = 0
    for _ in range(points):
        x = generator.next_float()
        y = generator.next_float()
        if x * x + y * y <= 1.0:
            inside += 1
    return 4.0 * inside / points


def run(size):
    estimate = estimate_pi(size, LaggedGenerator(113))
    assert abs(estimate - 3.14159265) < 6.0 / size**0.5, estimate
    return "%.9f" % estimate


if __name__ == "__main__":
    main("scimark_monte_carlo", run, DEFAULT_SIZE)
