class V:
    def __init__(self, v):
        self.v = v


def make(op):
    def f(self, other):
        print(self.v, op, getattr(other, "v", other))
        return NotImplemented

    return f


for op in ("lt", "le", "gt", "ge", "eq", "ne"):
    setattr(V, "__%s__" % op, make(op))


class W(V):
    pass


class X(V):
    __gt__ = make("X gt")


a, b, w, x = V("a"), V("b"), W("w"), X("x")
print(a == b, a != b, a == a, a == 1, 1 != a)
for code in ("a < b", "a <= w", "a > 1", "1 >= a", "a < x", "x < a"):
    print("--", code)
    try:
        print(eval(code))
    except TypeError as e:
        print(e)


class OnlyEq:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        if not isinstance(other, OnlyEq):
            return NotImplemented
        return self.v == other.v


print(OnlyEq(1) == OnlyEq(1), OnlyEq(1) != OnlyEq(1), OnlyEq(1) != OnlyEq(2), OnlyEq(1) == 1)
print(OnlyEq.__hash__, OnlyEq(1) in [OnlyEq(1)])
try:
    hash(OnlyEq(1))
except TypeError as e:
    print(e)
try:
    {OnlyEq(1)}
except TypeError as e:
    print(e)


class EqAndHash(OnlyEq):
    def __hash__(self):
        return hash(self.v)


print(len({EqAndHash(1), EqAndHash(1), EqAndHash(2)}), {EqAndHash(1): "found"}[EqAndHash(1)])


class Inherits(EqAndHash):
    pass


class OverridesEq(EqAndHash):
    def __eq__(self, other):
        return True


print(hash(Inherits(5)) == hash(5), OverridesEq.__hash__)


class KeepsHash(EqAndHash):
    def __eq__(self, other):
        return True

    __hash__ = EqAndHash.__hash__


print(hash(KeepsHash(5)) == hash(5))


class NonBool:
    def __eq__(self, other):
        return [1, 2]

    def __lt__(self, other):
        return ""


print(NonBool() == 1, NonBool() < 1, NonBool() != 1, NonBool() in [5])
print([NonBool()] == [1], sorted([NonBool(), NonBool()])[0] is not None)


class BadHash:
    def __hash__(self):
        return "x"


class NegativeHash:
    def __hash__(self):
        return -1


class HugeHash:
    def __hash__(self):
        return 2**100


try:
    hash(BadHash())
except TypeError as e:
    print(e)
print(hash(NegativeHash()), hash(HugeHash()) == hash(2**100))


class Reflect:
    def __gt__(self, other):
        return "reflected gt"

    def __ge__(self, other):
        return "reflected ge"

    def __eq__(self, other):
        return "reflected eq"


print(1 < Reflect(), "a" <= Reflect(), [] == Reflect(), min(1, 2) == Reflect())
print(object() == object(), None == None, (1, 2) < (1, 3), [1, 2] >= [1], "a" < "b", (1, 2) == [1, 2])
