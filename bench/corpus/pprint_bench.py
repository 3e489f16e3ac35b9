"""Pretty printing of nested data at several widths.

The pprint module: recursion, dispatch by type, string wrapping, repr, sorting
of mixed keys.
"""

import pprint
from collections import OrderedDict, defaultdict, deque

from harness import main

DEFAULT_SIZE = 120  # rounds

WORDS = "ash blast cone crater crust flow fissure glass mantle melt plume rift seam vent".split()


def make_data(seed):
    state = [seed + 1]

    def pick(limit):
        state[0] = state[0] * 48271 % 2147483647
        return state[0] % limit

    def sentence():
        return " ".join(WORDS[pick(len(WORDS))] for _ in range(pick(20) + 1))

    def value(depth):
        kind = pick(9 if depth else 4)
        if kind == 0:
            return pick(10**9) - 5 * 10**8
        if kind == 1:
            return pick(10**6) / 64.0
        if kind == 2:
            return sentence()
        if kind == 3:
            return [None, True, b"bytes \x00\xff" * (pick(8) + 1), ""][pick(4)]
        if kind == 4:
            return tuple(value(depth - 1) for _ in range(pick(4)))
        if kind == 5:
            return {pick(100) for _ in range(pick(12))}
        if kind < 8:
            return [value(depth - 1) for _ in range(pick(6))]
        return {WORDS[pick(len(WORDS))]: value(depth - 1) for _ in range(pick(6))}

    return {
        "items": [value(3) for _ in range(12)],
        "ordered": OrderedDict((word, value(1)) for word in WORDS[:4]),
        "default": defaultdict(list, {1: [2, 3], 4: []}),
        "queue": deque(range(pick(40)), maxlen=50),
        7: sentence(),
        ("a", 1): {"deep": {"deeper": {"deepest": [[[[]]]]}}},
    }


def run(size):
    checksum = 0
    for number in range(size):
        data = make_data(number)
        data["self"] = looped = []
        looped.append(looped)
        for width in (30, 80):
            for compact in (False, True):
                text = pprint.pformat(data, width=width, compact=compact)
                text = without_identity(text)
                checksum = (checksum * 31 + len(text) + text.count("\n") * 7) % 4294967291
        assert not pprint.isreadable(data) and pprint.isrecursive(data)
        plain = data["items"]
        assert eval(pprint.pformat(plain, width=20)) == plain
        checksum = (checksum * 31 + len(pprint.saferepr(plain))) % 4294967291
    return checksum


def without_identity(text):
    """A recursive list is shown with its address, which is never the same."""
    start = text.index("<Recursion on list with id=")
    return text[:start] + text[text.index(">", start) + 1 :]


if __name__ == "__main__":
    main("pprint_bench", run, DEFAULT_SIZE)
