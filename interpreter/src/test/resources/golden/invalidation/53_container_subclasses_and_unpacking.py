from steps import run

SETUP = """
class L(list):
    pass

class T(tuple):
    pass

class D(dict):
    pass

class S(str):
    pass

class Pair:
    def __init__(self, *items):
        self.items = items
    def __iter__(self):
        return iter(self.items)
    def __len__(self):
        return 99
    def __getitem__(self, i):
        if i > 3:
            raise IndexError("end of pair")
        return "item %r" % (i,)

x = (1, 2)
"""

SHAPES = dict(
    types=("x = [3, 4]", "x = 'ab'", "x = {5: 0, 6: 0}", "x = range(2)", "x = (n for n in (7, 8))"),
    wrong=("x = (1,)", "x = [1, 2, 3]", "x = 5", "x = None", "x = (1, 2)"),
    subclasses=("x = L([1, 2])", "L.__iter__ = lambda self: iter('li')", "x = T('tu')", "T.__iter__ = lambda self: iter('ti')", "x = D({0: 0, 1: 1})"),
    own=("x = Pair(1, 2)", "x = Pair(1)", "Pair.__iter__ = lambda self: iter((9, 9))", "del Pair.__iter__", "x = 'no'"),
    strings=("x = S('ab')", "S.__iter__ = lambda self: iter('si')", "x = b'ab'", "x = '\\U0001f30b\\xe9'", "x = 'a'"),
)
run(SETUP, "a, b = x\nvalue = a, b", **SHAPES)
run(SETUP, "a, *b = x\nvalue = a, b", **SHAPES)
run(SETUP, "try:\n    value = x[0], x[1]\nexcept KeyError as error:\n    value = repr(error)", **SHAPES)
run(
    SETUP,
    "value = len(x), [y for y in x], bool(x)",
    lengths=("x = L([1])", "L.__len__ = lambda self: 7", "L.__iter__ = lambda self: iter('z')", "del L.__len__", "x = T()"),
    truth=("x = D()", "D.__bool__ = lambda self: True", "D.__len__ = lambda self: 3", "del D.__bool__", "x = []"),
)
run(
    SETUP,
    "a = b = 0\na, b = b, i\n(a, b), c = x, a\nvalue = a, b, c",
    nested=("x = 'pq'", "x = Pair('r', 's')", "x = (1, 2, 3)", "x = [[], ()]"),
)
