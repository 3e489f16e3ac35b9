class N:
    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "invert"

    def __abs__(self):
        return "abs"

    def __round__(self, n=None):
        return "round", n

    def __trunc__(self):
        return 7

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __int__(self):
        return 5

    def __float__(self):
        return 2.5

    def __complex__(self):
        return 1 + 2j

    def __index__(self):
        return 9

    def __bool__(self):
        return False

    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"

    def __bytes__(self):
        return b"bytes"

    def __format__(self, spec):
        return "format %r" % spec

    def __hash__(self):
        return 77

    def __dir__(self):
        return ["z", "y"]

    def __sizeof__(self):
        return 123


import math

n = N()
print(-n, +n, ~n, abs(n), round(n), round(n, 2), math.trunc(n), math.floor(n), math.ceil(n))
print(int(n), float(n), complex(n), bool(n), str(n), repr(n), bytes(n), hash(n), dir(n))
print(f"{n}", f"{n:>5}", f"{n!r}", f"{n!s:^7}|", "{:x}".format(n), format(n), "%s %r %d" % (n, n, n))
print(hex(n), oct(n), bin(n), chr(n) == "\t", [0] * 10 == [0] * 10, math.sqrt(n))


def check(result, f, *methods):
    T = type("T", (), {m: (lambda self: result) for m in methods})
    try:
        print(f(T()))
    except Exception as e:
        print(type(e).__name__, e)


check("x", int, "__int__")
check(1.5, int, "__int__")
check(True, int, "__int__")
check("x", float, "__float__")
check(5, float, "__float__")
check(5, float, "__index__")
check(5, int, "__index__")
check(5, int, "__trunc__")
check("x", int, "__trunc__")
check(5, complex, "__complex__")
check(5, str, "__str__")
check(None, repr, "__repr__")
check("text", bytes, "__bytes__")
check(5, format, "__format__")
check(3, bool, "__len__")
check(0, bool, "__len__")
check(1, bool, "__bool__")
check("x", hex, "__index__")
check(5, dir, "__dir__")
check([1, "a"], dir, "__dir__")
for f in (int, float, complex, abs, round, hex, chr, math.floor, bytes):
    check(None, f)
print(str(type("R", (), {"__repr__": lambda self: "only repr"})()))


class Callable:
    def __call__(self, *args, **kwargs):
        return args, kwargs


c = Callable()
print(c(), c(1, x=2), callable(c), callable(5), callable(Callable), callable(lambda: 0))
c.__call__ = lambda: "ignored"
print(c())
try:
    5()
except TypeError as e:
    print(e)
try:
    "text"(1)
except TypeError as e:
    print(e)
