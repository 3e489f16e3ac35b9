import sys


def forever():
    return forever()


def forever_args(n, *args, **kw):
    return forever_args(n + 1, *args, **kw)


class Repr:
    def __repr__(self):
        return repr(self)


class Eq:
    def __eq__(self, other):
        return self == other


class GetAttr:
    def __getattr__(self, name):
        return self.missing


class GetAttribute:
    def __getattribute__(self, name):
        return self.x


class Call:
    pass


Call.__call__ = Call()


class Add:
    def __add__(self, other):
        return self + other


class Hash:
    def __hash__(self):
        return hash(self)


class Iter:
    def __iter__(self):
        return iter(self)


class Len:
    def __len__(self):
        return len(self)


class Bool:
    def __bool__(self):
        return bool(self)


class Init:
    def __init__(self):
        Init()


class Item:
    def __getitem__(self, k):
        return self[k]


class Descriptor:
    def __get__(self, instance, owner):
        return instance.attr


class Uses:
    attr = Descriptor()


def generator():
    yield from generator()


def key(x):
    return sorted([1], key=key)


def comprehension():
    return [comprehension() for _ in range(1)]


def attempt(name, f):
    try:
        f()
        print(name, "returned")
    except RecursionError as e:
        print(name, type(e).__name__, str(e).startswith("maximum recursion depth exceeded"))


attempt("function", forever)
attempt("arguments", lambda: forever_args(0, 1, a=2))
attempt("repr", lambda: repr(Repr()))
attempt("eq", lambda: Eq() == 1)
attempt("getattr", lambda: GetAttr().y)
attempt("getattribute", lambda: GetAttribute().y)
attempt("call", Call())
attempt("add", lambda: Add() + 1)
attempt("hash", lambda: hash(Hash()))
attempt("iter", lambda: list(Iter()))
attempt("len", lambda: len(Len()))
attempt("bool", lambda: bool(Bool()))
attempt("init", Init)
attempt("item", lambda: Item()[0])
attempt("descriptor", lambda: Uses().attr)
attempt("generator", lambda: list(generator()))
attempt("sort key", lambda: key(1))
attempt("comprehension", comprehension)
nested = []
for _ in range(100000):
    nested = [nested]
attempt("repr of nested list", lambda: repr(nested))
attempt("comparing nested lists", lambda: nested == [[[nested]]])
depth = 0


def count():
    global depth
    depth += 1
    count()


limit = sys.getrecursionlimit()
print(limit)
attempt("count", count)
print(limit - 20 < depth <= limit)
sys.setrecursionlimit(200)
depth = 0
attempt("lowered", count)
print(depth < 200)
sys.setrecursionlimit(5000)
depth = 0
attempt("raised", count)
print(depth > 4900)
sys.setrecursionlimit(limit)
for bad in (0, -5, "x"):
    try:
        sys.setrecursionlimit(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


def recover(n):
    try:
        return recover(n + 1)
    except RecursionError:
        return "recovered"


print(recover(0), recover(0))
loop = []
loop.append(loop)
print(loop, {"d": loop})
d = {}
d["self"] = d
print(d)
while nested:
    nested = nested[0]
