class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Point3(Point):
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


class Plain:
    pass


def where(p):
    match p:
        case Point(0, 0):
            return "origin"
        case Point(0, y=y):
            return "on the y axis", y
        case Point3(x, y, z=z):
            return "three", x, y, z
        case Point(x=x, y=y) if x == y:
            return "diagonal", x
        case Point(x, int(y)):
            return "somewhere", x, y
        case Point():
            return "a point"
        case Plain(color="red"):
            return "red thing"
        case Plain(color=c):
            return "thing", c
    return "nothing"


red, blue, none = Plain(), Plain(), Plain()
red.color, blue.color = "red", "blue"
for p in (Point(0, 0), Point(0, 5), Point(3, 3), Point(1, 2), Point(1, 2.5), Point3(1, 2, 3), red, blue, none, 5):
    print(where(p))


def builtin(x):
    match x:
        case bool(b):
            return "bool", b
        case int(n):
            return "int", n
        case float(f):
            return "float", f
        case str("yes" | "no" as s):
            return "answer", s
        case str(s):
            return "str", s
        case bytes(b):
            return "bytes", b
        case list([int(a), *_]):
            return "list", a
        case dict({"k": v}):
            return "dict", v
        case tuple(t):
            return "tuple", t
        case set(s) | frozenset(s):
            return "set", len(s)
        case type():
            return "class", x.__name__
        case object(__name__=name):
            return "named", name
        case object():
            return "object"


for value in (True, 1, 1.5, "yes", "s", b"b", [1, 2], ["a"], {"k": 1}, {}, (1,), {1}, frozenset(), int, len):
    print(builtin(value))


class Weird:
    __match_args__ = ("a", "missing")
    a = 1


class BadArgs:
    __match_args__ = ["a"]


class BadNames:
    __match_args__ = (1,)


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def too_many():
    match Point(1, 2):
        case Point(1, 2, 3):
            pass


def none_accepted():
    match Plain():
        case Plain(1):
            pass


def int_two():
    match 5:
        case int(1, 2):
            pass


def twice():
    match Point(1, 2):
        case Point(1, x=1):
            pass


def not_a_class():
    thing = 5
    match 5:
        case thing(1):
            pass


def bad_args():
    match BadArgs():
        case BadArgs(1):
            pass


def bad_names():
    match BadNames():
        case BadNames(1):
            pass


def missing():
    match Weird():
        case Weird(1, 2):
            return "matched"
        case Weird(1):
            return "only a"


for f in (too_many, none_accepted, int_two, twice, not_a_class, bad_args, bad_names, missing):
    attempt(f)
