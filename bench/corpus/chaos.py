"""Chaos game: a point is thrown through randomly chosen spline transformations.

Floats in small objects, list indexing, recursion-free B-spline evaluation
and a pseudo-random choice in every step.
"""

import math
import random

from harness import main

DEFAULT_SIZE = 40000  # points drawn

WIDTH = 120
HEIGHT = 120
DEGREE = 3


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return Point(self.x - other.x, self.y - other.y)

    def __repr__(self):
        return "Point(%.6f, %.6f)" % (self.x, self.y)

    def length(self):
        return math.hypot(self.x, self.y)

    def between(self, other, share):
        """The point that lies `share` of the way from here to the other."""
        return Point(self.x + (other.x - self.x) * share, self.y + (other.y - self.y) * share)


class Spline:
    """A clamped uniform B-spline."""

    def __init__(self, *points):
        self.points = points
        spans = len(points) - DEGREE
        self.knots = [0] * DEGREE + list(range(spans + 1)) + [spans] * DEGREE
        self.end = spans

    def span_of(self, u):
        for i in range(DEGREE, len(self.points)):
            if self.knots[i] <= u < self.knots[i + 1]:
                return i
        return len(self.points) - 1

    def at(self, u):
        """De Boor's scheme: interpolate between neighbours, level by level."""
        span = self.span_of(u)
        active = list(self.points[span - DEGREE : span + 1])
        for level in range(1, DEGREE + 1):
            for j in range(DEGREE, level - 1, -1):
                left = self.knots[j + span - DEGREE]
                right = self.knots[j + 1 + span - level]
                active[j] = active[j - 1].between(active[j], (u - left) / (right - left))
        return active[DEGREE]

    def length(self, steps=100):
        points = [self.at(self.end * i / steps) for i in range(steps + 1)]
        return sum((b - a).length() for a, b in zip(points, points[1:]))


class ChaosGame:
    def __init__(self, splines, thickness, seed):
        self.splines = splines
        self.thickness = thickness
        self.random = random.Random(seed)
        samples = [s.at(s.end * i / 200) for s in splines for i in range(201)]
        self.left = min(p.x for p in samples)
        self.right = max(p.x for p in samples)
        self.bottom = min(p.y for p in samples)
        self.top = max(p.y for p in samples)
        lengths = [s.length() for s in splines]
        shortest = min(lengths)
        self.weights = [int(length / shortest + 0.5) for length in lengths]
        self.total_weight = sum(self.weights)

    def choose_spline(self):
        ticket = self.random.randrange(self.total_weight)
        for spline, weight in zip(self.splines, self.weights):
            if ticket < weight:
                return spline
            ticket -= weight

    def transform(self, point):
        spline = self.choose_spline()
        u = (point.x - self.left) / (self.right - self.left) * spline.end
        v = (point.y - self.bottom) / (self.top - self.bottom)
        base = spline.at(u)
        ahead = u + 1e-3 if u + 1e-3 < spline.end else u - 1e-3
        tangent = spline.at(ahead) - base
        if ahead < u:
            tangent = Point(-tangent.x, -tangent.y)
        scale = self.thickness * (v - 0.5) / (tangent.length() or 1.0)
        moved = base + Point(-tangent.y * scale, tangent.x * scale)
        return self.clamp(moved)

    def clamp(self, point):
        return Point(
            min(self.right, max(self.left, point.x)), min(self.top, max(self.bottom, point.y))
        )

    def draw(self, count):
        picture = [[0] * WIDTH for _ in range(HEIGHT)]
        point = Point((self.left + self.right) / 2.0, (self.bottom + self.top) / 2.0)
        for _ in range(count):
            point = self.transform(point)
            column = int((point.x - self.left) / (self.right - self.left) * (WIDTH - 1))
            row = int((point.y - self.bottom) / (self.top - self.bottom) * (HEIGHT - 1))
            picture[HEIGHT - 1 - row][column] += 1
        return picture


def letter_splines():
    return [
        Spline(Point(1.5, 0.3), Point(1.7, 0.9), Point(1.4, 1.4), Point(0.8, 1.5), Point(0.1, 1.1)),
        Spline(Point(0.2, 1.2), Point(0.5, 0.7), Point(1.0, 0.6), Point(1.6, 0.8)),
        Spline(
            Point(0.1, 0.2),
            Point(0.6, 0.1),
            Point(1.1, 0.4),
            Point(1.2, 0.9),
            Point(0.7, 1.0),
            Point(0.3, 0.6),
        ),
    ]


def run(size):
    game = ChaosGame(letter_splines(), 0.25, 1234)
    picture = game.draw(size)
    assert sum(map(sum, picture)) == size
    checksum = 0
    for row in picture:
        for hits in row:
            checksum = (checksum * 33 + hits) % 4294967291
    return checksum


if __name__ == "__main__":
    main("chaos", run, DEFAULT_SIZE)
