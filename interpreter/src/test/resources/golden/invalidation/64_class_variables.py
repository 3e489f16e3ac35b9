from steps import run

SETUP = """
class C:
    count = 0
    label = "c"
    def m(self):
        return "m"

class D(C):
    pass

c, d = C(), D()
"""

run(
    SETUP,
    "value = str(C.count)[:7], str(D.count)[:7], c.count, d.count, c.label, c.m()",
    counted=("C.count += 1", "C.count += 1", "C.count = 'text'", "C.count = None", "del C.count; C.count = 5"),
    counted_below=("C.count = 1", "D.count = 10", "C.count = 2", "D.count = 20", "del D.count", "C.count = 3"),
    two_names=("C.count = 1", "C.label = 'd'", "C.count = 2", "C.label = 'e'"),
    becomes_descriptor=("C.count = 1", "C.count = property(lambda self: 'got')", "C.count = 2", "C.count = 3"),
    hidden_by_instance=("C.count = 1", "c.count = 'own'", "C.count = 2", "del c.count", "C.count = 3"),
    deleted=("C.count = 1", "C.count = 2", "del C.count", "C.count = 3"),
    other_bases=("C.count = 1", "D.__bases__ = (type('E', (), {'count': 7, 'label': 'e', 'm': C.m}),)", "C.count = 2"),
)

run(
    """
class Kind:
    pass

class C:
    x = Kind()

class D(C):
    pass

c = C()
""",
    "value = type(c.x).__name__, type(C.x).__name__, type(D.x).__name__",
    kind_becomes_descriptor=("Kind.__get__ = lambda self, o, t: 'got'", "del Kind.__get__"),
    kind_becomes_data_descriptor=(
        "Kind.__get__ = lambda self, o, t: 1.5",
        "Kind.__set__ = lambda self, o, v: None",
        "del Kind.__get__",
        "del Kind.__set__",
    ),
    value_changes_class=("C.x.__class__ = type('Other', (), {'__get__': lambda self, o, t: 1})",),
)

run(
    """
class A:
    @classmethod
    def k(cls):
        return "A.k " + cls.__name__
    @staticmethod
    def s():
        return "A.s"
    def m(self):
        return "A.m " + type(self).__name__
    y = 3

class B(A):
    def m(self):
        return super().m(), super().k(), super().s(), super().y
    @classmethod
    def k(cls):
        return "B.k " + super().k()

class E(B):
    pass

objects = B(), E()
""",
    "value = [(o.m(), o.k(), o.s()) for o in objects]",
    method_changes=("A.m = lambda self: 'new'", "A.k = lambda self: 'plain'", "A.k = classmethod(lambda cls: 'class')"),
    variable_changes=("A.y = 4", "A.y = 5", "A.y = property(lambda self: 'p')"),
    static_changes=("A.s = staticmethod(lambda: 't')", "A.s = classmethod(lambda cls: cls.__name__)"),
    bases_change=("B.__bases__ = (type('F', (A,), {'m': lambda self: 'F.m'}),)",),
)

run(
    """
class Lazy:
    def __init__(self, f):
        self.f = f
    def __set_name__(self, owner, name):
        self.name = name
    def __get__(self, o, t):
        o.__dict__[self.name] = value = self.f(o)
        return value

class C:
    def __init__(self, n):
        self.n = n
    @Lazy
    def lazy(self):
        return self.n * 2

class T(tuple):
    first = property(lambda self: self[0])

all = [C(i) for i in range(3)]
e = T((1, 2))
""",
    "value = [o.lazy for o in all], e.first, e.count(1), e.__class__.__name__",
    reset=("all[0].__dict__.clear(); all[0].n = 9", "all[1].lazy = 'set'", "del all[1].lazy"),
    becomes_data=("Lazy.__set__ = lambda self, o, v: None", "del Lazy.__set__"),
    tuple_attributes=("e.first2 = 1", "T.first = 4", "T.count = lambda self, x: 'count'", "del T.count"),
)
