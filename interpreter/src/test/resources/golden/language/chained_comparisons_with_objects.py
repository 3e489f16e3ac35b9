class Num:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print("lt", self.n, other.n)
        return self.n < other.n

    def __eq__(self, other):
        print("eq", self.n, other.n)
        return "truthy" if self.n == other.n else ""

    def __repr__(self):
        return "Num(%d)" % self.n


def make(n):
    print("make", n)
    return Num(n)


print(make(1) < make(2) < make(3))
print(make(2) < make(1) < make(3))
print(make(1) == make(1) == make(1))
print(make(1) > make(0))
r = make(1) == make(2) < make(3)
print(repr(r))
print(Num(1) != Num(1))
print(Num(1) in [Num(0), Num(1)])
print([Num(1), Num(2)] == [Num(1), Num(3)])
print((Num(1),) < (Num(2),))
x = float("nan")
print(x == x, x is x, x in [x], [x] == [x], (x,) == (float("nan"),))
try:
    Num(1) <= Num(2)
except TypeError as e:
    print(e)
try:
    1 < "a"
except TypeError as e:
    print(e)
try:
    {} >= {}
except TypeError as e:
    print(e)
