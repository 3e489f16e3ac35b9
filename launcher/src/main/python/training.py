"""What the build runs once to learn which classes a usual program loads.

It imports what programs import and touches the common syntax and types, so
that the cache of classes fits most programs, not just an empty one. What it
computes is thrown away.
"""

import collections
import contextlib
import dataclasses
import enum
import functools
import itertools
import json
import math
import os
import random
import re
import string
import time


class Shape:
    sides = 0

    def __init__(self, size):
        self.size = size

    @property
    def area(self):
        return self.size * self.size

    def __lt__(self, other):
        return self.area < other.area


@dataclasses.dataclass
class Point:
    x: int
    y: float = 0.5


class Color(enum.Enum):
    RED = 1
    BLUE = 2


@contextlib.contextmanager
def noted(log, name):
    log.append("enter " + name)
    try:
        yield name
    finally:
        log.append("leave " + name)


def fields(text):
    for number, word in enumerate(text.split(), 1):
        yield f"{number:>3}: {word!r}"


@functools.lru_cache(maxsize=None)
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def main():
    log = []
    shapes = sorted(Shape(n % 7) for n in range(100))
    with noted(log, "numbers"):
        total = sum(shape.area for shape in shapes) + fibonacci(40)
        total += math.sqrt(total) + 2**70 % 1000 + int("12") // 5
    words = collections.Counter(re.findall(r"\w+", "the rain in the plain"))
    log.extend(fields(" ".join(word for word, _ in words.most_common())))
    log.append(json.dumps({"total": total, "words": dict(words), "list": [1, 2.5, None, True]}))
    json.loads(log[-1])
    try:
        {}["missing"]
    except KeyError as error:
        log.append("%s %s" % (type(error).__name__, error))
    pairs = {key: value for key, value in itertools.product(string.digits, Color)}
    match Point(len(pairs)):
        case Point(x=20):
            log.append(os.path.join("a", "b"))
    random.Random(1).shuffle(log)
    print(len(log), time.time() > 0, set(log) == {*log})


main()
