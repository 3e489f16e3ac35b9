"""Deep copies of nested containers and objects, with the copy module.

Recursion through dispatch tables, memo dictionaries, `__deepcopy__`,
`__reduce_ex__` of ordinary classes, shared and cyclic references.
"""

import copy
from dataclasses import dataclass, field

from harness import main

DEFAULT_SIZE = 2500  # rounds


@dataclass
class Sample:
    name: str
    values: list
    labels: dict = field(default_factory=dict)
    twin: "Sample" = None


class Slotted:
    __slots__ = ("first", "second")

    def __init__(self, first, second):
        self.first = first
        self.second = second


class Counted:
    """Counts how often it was copied, and keeps one shared part uncopied."""

    copies = 0

    def __init__(self, shared, own):
        self.shared = shared
        self.own = own

    def __deepcopy__(self, memo):
        Counted.copies += 1
        return Counted(self.shared, copy.deepcopy(self.own, memo))


class Reduced:
    def __init__(self, items):
        self.items = items

    def __reduce__(self):
        return Reduced, (list(self.items),), {"note": "rebuilt"}


def make_document():
    shared = ["shared", 1, 2.5]
    document = {
        "list": [1, 2, 3, 43, [4, 5, [6, [7]]]],
        "tuple": (1, ("two", [3.0]), frozenset([4, 5])),
        "dict": {"hello": {"world": b"bytes", "again": {1: 2, (3, 4): [5]}}},
        "set": {1, 2, 3},
        "shared": [shared, shared],
        "nothing": [None, True, Ellipsis, len, int],
        "sample": Sample("a", [1.5, 2.5], {"x": shared}),
        "slotted": Slotted([1], {"k": "v"}),
        "reduced": Reduced(range(4)),
    }
    document["self"] = document
    first, second = Sample("b", []), Sample("c", [])
    first.twin, second.twin = second, first
    document["twins"] = first
    return document


def check(document, twin):
    assert twin is not document and twin["self"] is twin
    assert twin["list"] == document["list"] and twin["list"][4] is not document["list"][4]
    assert twin["shared"][0] is twin["shared"][1] is not document["shared"][0]
    assert twin["sample"].labels["x"] is twin["shared"][0]
    assert twin["twins"].twin.twin is twin["twins"]
    assert twin["slotted"].first == [1]
    assert twin["slotted"].first is not document["slotted"].first
    assert twin["reduced"].note == "rebuilt" and twin["reduced"].items == [0, 1, 2, 3]
    assert twin["nothing"] == document["nothing"]


def count_nodes(value, seen):
    if id(value) in seen:
        return 0
    seen.add(id(value))
    if isinstance(value, dict):
        return 1 + sum(count_nodes(item, seen) for item in value.values())
    if isinstance(value, (list, tuple)):
        return 1 + sum(count_nodes(item, seen) for item in value)
    if hasattr(value, "__dict__") and not isinstance(value, type):
        return 1 + count_nodes(value.__dict__, seen)
    return 0


def run(size):
    document = make_document()
    shared = object()
    total = 0
    Counted.copies = 0
    for i in range(size):
        twin = copy.deepcopy(document)
        check(document, twin)
        total += count_nodes(twin, set())
        counted = copy.deepcopy([Counted(shared, [i]) for _ in range(10)])
        assert all(item.shared is shared and item.own == [i] for item in counted)
        shallow = copy.copy(document["sample"])
        assert shallow.values is document["sample"].values
        total += len(counted)
    return "%d/%d" % (total, Counted.copies)


if __name__ == "__main__":
    main("deepcopy", run, DEFAULT_SIZE)
