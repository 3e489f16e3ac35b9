from steps import run

SETUP = """
items = [10, 20, 30]

class Index:
    def __init__(self, n):
        self.n = n
    def __index__(self):
        return self.n

class Clears:
    def __index__(self):
        items.clear()
        return 0

class Refills:
    def __index__(self):
        items[:] = ["refilled"] * 5
        return 4

class Bad:
    def __index__(self):
        return "x"

class Items(list):
    def __getitem__(self, key):
        return "overridden", key

class PlainSub(list):
    pass

index = 1
"""

run(
    SETUP,
    "value = items[index]",
    kinds=("index = True", "index = -1", "index = 5", "index = Index(2)", "index = 0"),
    errors=("index = 'a'", "index = 1.0", "index = None", "index = 2**70", "index = Bad()"),
    mutating=("index = Clears()", "items[:] = [1]; index = 0", "index = Refills()", "index = 0"),
    containers=("items = (1, 2, 3)", "items = 'abc'", "items = {1: 'dict'}", "items = range(5)", "items = b'abc'"),
    subclasses=("items = Items([1, 2])", "items = PlainSub([1, 2])", "PlainSub.__getitem__ = lambda self, k: 'added'", "del PlainSub.__getitem__", "items = None"),
    slices=("index = slice(1)", "index = slice(None, None, -1)", "index = slice(5, 9)", "index = -3", "index = -4"),
)
run(
    SETUP,
    "items[index] = i\nvalue = items[index] == i, len(items)",
    stores=("index = -1", "index = True", "index = Index(0)", "items = {}", "items = [0]; index = 5"),
    odd=("index = Refills()", "items = (1, 2)", "items = bytearray(2); index = 0", "items = PlainSub([1, 2, 3])"),
)
run(
    SETUP,
    "items = [0, 1, 2, 3]\ndel items[index]\nvalue = items",
    deletes=("index = -1", "index = Index(0)", "index = 9", "index = slice(1, 3)", "index = True"),
)
