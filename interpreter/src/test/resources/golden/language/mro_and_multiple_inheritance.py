class O:
    pass


def names(cls):
    return [c.__name__ for c in cls.__mro__]


def make(name, *bases):
    return type(name, bases or (object,), {})


A, B, C, D, E = (make(n) for n in "ABCDE")
K1, K2, K3 = make("K1", A, B, C), make("K2", D, B, E), make("K3", D, A)
Z = make("Z", K1, K2, K3)
print(names(Z))
X, Y = make("X"), make("Y")
XY, YX = make("XY", X, Y), make("YX", Y, X)
for bases in ((XY, YX), (object, X), (X, XY), (X, X), (A, O, object, B)):
    try:
        print(names(type("T", bases, {})))
    except TypeError as e:
        print(e)


class Left:
    def f(self):
        return "Left.f"

    g = "Left.g"


class Right:
    f = "Right.f"
    h = "Right.h"


class Both(Left, Right):
    pass


b = Both()
print(b.f(), b.g, b.h, Both.mro() == list(Both.__mro__))
Both.__bases__ = (Right, Left)
print(b.f, names(Both))
try:
    Both.__bases__ = (int, str)
except TypeError as e:
    print(e)
try:
    Both.__bases__ = (Both,)
except TypeError as e:
    print(e)
for bases in ((int, str), (list, dict), (int, float), (Exception, ValueError), (KeyError, OSError), (dict, Exception)):
    try:
        print(names(type("L", bases, {})))
    except TypeError as e:
        print(e)
print(names(type("I", (bytes,), {})), type("I", (int, O), {})(5) + 1)


class MyMeta(type):
    def mro(cls):
        return super().mro()[:1] + [Right, Left, object]


class Custom(metaclass=MyMeta):
    pass


print(names(Custom), Custom().h, Custom.__bases__)


class BadMro(type):
    def mro(cls):
        return [5]


try:
    BadMro("Bad", (), {})
except TypeError as e:
    print(e)


class Cooperative:
    def __init__(self, **kw):
        print("Cooperative", kw)
        super().__init__(**kw)


class M1(Cooperative):
    def __init__(self, a, **kw):
        print("M1", a)
        super().__init__(**kw)


class M2(Cooperative):
    def __init__(self, b, **kw):
        print("M2", b)
        super().__init__(**kw)


class Final(M1, M2):
    pass


Final(a=1, b=2)
try:
    Final(a=1, b=2, c=3)
except TypeError as e:
    print(e)
print(Final.__base__.__name__, A.__subclasses__() == [K1, K3], O.__subclasses__()[:0])
print(issubclass(Final, (int, M2)), isinstance(b, (str, (int, (Left,)))))
for bad in (5, (int, 5), "str"):
    try:
        isinstance("x", bad)
        print("short circuit")
    except TypeError as e:
        print(e)
