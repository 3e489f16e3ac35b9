from steps import run

SETUP = """
class C:
    def __eq__(self, other):
        return "eq result"
    def __lt__(self, other):
        return []
    __hash__ = None

class Truth:
    answer = True
    def __bool__(self):
        return self.answer

class Sized:
    n = 1
    def __len__(self):
        return self.n

class Holder:
    pass

class WithIter:
    def __iter__(self):
        return iter((1, 2))

a, b, h, w = C(), C(), Holder(), WithIter()
t = Truth()
"""

run(
    SETUP,
    "value = a == b, a != b, a < b, 'yes' if a < b else 'no'",
    methods=("C.__eq__ = lambda self, other: None", "C.__ne__ = lambda self, other: 'ne'", "C.__lt__ = lambda self, other: 'truthy'", "del C.__lt__", "C.__gt__ = lambda self, other: 'reflected'"),
    operands=("a = 1", "b = 2", "a, b = 'a', 'b'", "a, b = C(), 1"),
    not_implemented=("C.__eq__ = lambda self, other: NotImplemented", "C.__lt__ = lambda self, other: NotImplemented", "def r(self, other): raise ValueError('eq')\nC.__eq__ = r"),
)
run(
    SETUP,
    "value = 'true' if t else 'false', not t, t and 1 or 2",
    answers=("Truth.answer = False", "Truth.answer = 1", "Truth.answer = True", "t.answer = False"),
    truth_kinds=("t = Sized()", "Sized.n = 0", "Sized.n = -1", "Sized.__bool__ = lambda self: True", "del Sized.__bool__, Sized.__len__"),
    values=("t = 0", "t = ''", "t = [0]", "t = None", "t = 0.0"),
    bool_vanishes=("del Truth.__bool__", "Truth.__len__ = lambda self: 0", "Truth.__bool__ = lambda self: True"),
)
run(
    SETUP,
    "value = 1 in h",
    contains_appears=("Holder.__contains__ = lambda self, x: 'truthy'", "Holder.__contains__ = lambda self, x: 0", "Holder.__contains__ = None", "del Holder.__contains__"),
    iter_appears=("Holder.__iter__ = lambda self: iter([1])", "Holder.__getitem__ = lambda self, i: [5, 1][i]", "del Holder.__iter__", "h = [1]", "h = 'text'"),
)
run(
    SETUP,
    "value = 2 in w, 3 in w, 5 not in w",
    iter_and_contains=("WithIter.__contains__ = lambda self, x: x == 5", "del WithIter.__contains__", "WithIter.__iter__ = lambda self: iter((3,))", "w = {3: 0}", "w = (2, 3)"),
)
run(
    SETUP,
    "value = x is y, x is not None",
    identity=("x = y = a", "y = None", "x = None"),
)
