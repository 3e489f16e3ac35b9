"""Float: points on a curve are normalized, then their upper bound is found.

Creates many small objects with `__slots__`, calls math functions and
compares floats.
"""

from math import cos, sin, sqrt

from harness import main

DEFAULT_SIZE = 350000  # points


class Point:
    __slots__ = ("x", "y", "z")

    def __init__(self, angle):
        self.x = x = sin(angle)
        self.y = cos(angle) * 3
        self.z = (x * x) / 2

    def __repr__(self):
        return "<Point: x=%.6f, y=%.6f, z=%.6f>" % (self.x, self.y, self.z)

    def length(self):
        return sqrt(self.x**2 + self.y**2 + self.z**2)

    def normalize(self):
        length = self.length()
        self.x /= length
        self.y /= length
        self.z /= length

    def upper_bound(self, other):
        if other.x > self.x:
            self.x = other.x
        if other.y > self.y:
            self.y = other.y
        if other.z > self.z:
            self.z = other.z
        return self


def upper_bound(points):
    bound = points[0]
    for point in points[1:]:
        bound = bound.upper_bound(point)
    return bound


def run(size):
    points = [Point(float(i)) for i in range(size)]
    for point in points:
        point.normalize()
        assert abs(point.length() - 1.0) < 1e-12
    bound = upper_bound(points)
    return "%.6f,%.6f,%.6f" % (bound.x, bound.y, bound.z)


if __name__ == "__main__":
    main("float", run, DEFAULT_SIZE)
