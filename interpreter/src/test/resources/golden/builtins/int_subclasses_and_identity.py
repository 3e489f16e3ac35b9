class MyInt(int):
    def __repr__(self):
        return "MyInt(%d)" % self


a = MyInt(5)
print(a, repr(a), str(a), a + 1, type(a + a).__name__, type(-a).__name__, type(+a).__name__, type(int(a)).__name__)
print(a == 5, 5 == a, hash(a) == hash(5), {5: "x"}[a], [10, 20, 30, 40, 50, 60][a], a in (5,), isinstance(a, int))
print(f"{a}", f"{a:3}", "%d" % a, "%s" % a, "{}".format(a), "{!r}".format(a))


class Loud(int):
    def __add__(self, other):
        return "add"

    def __radd__(self, other):
        return "radd"

    def __eq__(self, other):
        return "eq"

    __hash__ = int.__hash__

    def __index__(self):
        return 99

    def __int__(self):
        return 7

    def __bool__(self):
        return False

    def __str__(self):
        return "str"

    def __format__(self, spec):
        return "format"


x = Loud(3)
print(x + 1, 1 + x, x == 3, 3 == x, x * 2, int(x), bool(x), [0, 1, 2, 3][x], str(x), f"{x}", "%d" % x, range(x), x.__index__())
print(True is (1 == 1), bool(5) is True, int(True), isinstance(True, int), type(True + 0).__name__)
print(bool(), bool(0.0), bool(""), bool(" "), bool([]), bool([0]), bool(None), bool(0j), bool(range(0)), bool(b""))
print(repr(True), str(False), "%d" % True, f"{True:5}", f"{True}", format(True, "d"), True == 1, hash(True) == hash(1), {True: "t"}[1])
print(True & False, True | False, True ^ True, True & 1, True and 1, ~True, not True)
try:

    class SubBool(bool):
        pass

except TypeError as e:
    print(e)
try:
    bool.__new__(int)
except TypeError as e:
    print(e)
a = 256
b = int("256")
print(a is b)
print(hash(-1), hash(-2), hash(0), hash(1), hash(2**61 - 1), hash(2**61), hash(-(2**61)), hash(2**64), hash(10**30))
print(int.__doc__ is not None, int.__name__, int.__mro__, int.__base__)
print(MyInt(2**70) + 1, type(MyInt(2**70) * 2).__name__, MyInt(2**70) == 2**70, hash(MyInt(2**70)) == hash(2**70))
print(sorted([True, 3, False, MyInt(2)]), max(True, 0), sum([True, True]), min(MyInt(1), 1) is not None)
