from collections import deque, namedtuple


def shape(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return "one", a
        case (a, b):
            return "two", a, b
        case [1, *rest]:
            return "starts with 1", rest
        case [*init, 9]:
            return "ends with 9", init
        case [a, *middle, b]:
            return "ends", a, middle, b
        case _:
            return "no sequence"


class ListSub(list):
    pass


class NotRegistered:
    def __len__(self):
        return 1

    def __getitem__(self, i):
        return i


Pair = namedtuple("Pair", "x y")
for value in (
    [],
    (),
    [5],
    (1, 2),
    [1, 2, 3],
    [0, 0, 9],
    [0, 1, 2, 3],
    "ab",
    b"ab",
    bytearray(b"ab"),
    range(2),
    deque([1, 2]),
    Pair(1, 2),
    ListSub([7]),
    {1, 2},
    {1: 2},
    iter([1]),
    NotRegistered(),
    memoryview(b"ab"),
):
    print(type(value).__name__, shape(value))


def nested(x):
    match x:
        case [[a, b], [c, *_], *_]:
            return a, b, c
        case [int(), str()]:
            return "int and str"
        case [_, _]:
            return "pair"
        case [*_]:
            return "some sequence"


for value in ([[1, 2], [3, 4, 5]], [[1, 2], (3,), 0], [1, "a"], [None, None], [1], ()):
    print(nested(value))


def commands(text):
    match text.split():
        case ["go", ("north" | "south") as direction]:
            return "going " + direction
        case ["go", *_]:
            return "where?"
        case ["take", *things] if things:
            return things
        case "quit", :
            return "bye"
        case _:
            return "what?"


for line in ("go north", "go up", "take a b", "take", "quit", ""):
    print(commands(line))
