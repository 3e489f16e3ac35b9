class P:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x


p = P(1)
print(p.x, hasattr(p, "y"), hasattr(p, "__dict__"), type(P.x).__name__, P.__slots__)
try:
    p.y
except AttributeError as e:
    print(e)
p.y = 2
del p.y
try:
    del p.y
except AttributeError as e:
    print(e)
try:
    p.z = 1
except AttributeError as e:
    print(e)
try:
    p.z
except AttributeError as e:
    print(e)


class Q(P):
    pass


q = Q(1)
q.z = 3
print(vars(q), q.x)


class R(P):
    __slots__ = "only"


r = R(5)
r.only = 6
print(r.x, r.only, hasattr(r, "__dict__"), R.__slots__)


class WithDict:
    __slots__ = ("a", "__dict__")


w = WithDict()
w.a, w.b = 1, 2
print(w.__dict__, w.a)


class FromDict:
    __slots__ = {"a": "docs of a", "b": None}


print(FromDict.a.__doc__, FromDict.__slots__)


class Other:
    __slots__ = ("m",)


class Second:
    __slots__ = ("n",)


for make in (
    lambda: type("Bad", (Other, Second), {}),
    lambda: type("Bad", (), {"__slots__": ("a",), "a": 1}),
    lambda: type("Bad", (), {"__slots__": ("1a",)}),
    lambda: type("Bad", (), {"__slots__": (5,)}),
    lambda: type("Bad", (), {"__slots__": 5}),
    lambda: type("Bad", (), {"__slots__": ("__dict__", "__dict__")}),
    lambda: type("Bad", (int,), {"__slots__": ("a",)}),
    lambda: type("Bad", (tuple,), {"__slots__": ("a",)}),
):
    try:
        make()
        print("allowed")
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class EmptySlots:
    __slots__ = ()


class Mixed(P, EmptySlots):
    __slots__ = ("z",)


m = Mixed(1)
m.z = 2
print(m.x, m.z)
print(P.x.__get__(p), P.x.__objclass__ is P, P.x.__name__)
try:
    P.x.__get__(5)
except TypeError as e:
    print(e)
try:
    P.x.__set__(m, 9)
    print(m.x)
    P.x.__set__(WithDict(), 9)
except TypeError as e:
    print(e)


class L(list):
    __slots__ = ("extra",)


v = L([1, 2])
v.extra = "e"
print(v, v.extra, hasattr(v, "__dict__"))


class Shadow(P):
    __slots__ = ("x",)


s = Shadow(1)
print(s.x, hasattr(s, "y"))
try:
    P.x.__get__(s)
except AttributeError as e:
    print(e)
