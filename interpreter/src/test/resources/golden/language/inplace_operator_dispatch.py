OPS = "add sub mul matmul truediv floordiv mod pow lshift rshift and xor or".split()
SYMBOLS = "+ - * @ / // % ** << >> & ^ |".split()


class InPlace:
    pass


class Declines:
    pass


def make(kind, op):
    def f(self, other):
        print(kind, op, other)
        return NotImplemented if kind == "declines" else (kind, op)

    return f


for op in OPS:
    setattr(InPlace, "__i%s__" % op, make("inplace", op))
    setattr(Declines, "__i%s__" % op, make("declines", op))
    setattr(Declines, "__%s__" % op, make("plain", op))
for symbol in SYMBOLS:
    x = InPlace()
    exec("x %s= 1" % symbol)
    print(x)
    x = Declines()
    exec("x %s= 2" % symbol)
    print(x)


class Neither:
    pass


for symbol in SYMBOLS:
    x = Neither()
    try:
        exec("x %s= 1" % symbol)
    except TypeError as e:
        print(e)
x = [1]
try:
    x += 5
except TypeError as e:
    print(e)
try:
    x *= "a"
except TypeError as e:
    print(e)
try:
    x -= [1]
except TypeError as e:
    print(e)
x += "ab"
x += {5: 6}
x *= True
print(x)
x *= -1
print(x)
t = (1,)
u = t
t += (2,)
print(t, u)
try:
    t += [1]
except TypeError as e:
    print(e)
b = bytearray(b"a")
c = b
b += b"bc"
b *= 2
print(b, c is b)
s = frozenset([1])
r = s
s |= {2}
print(sorted(s), sorted(r))


class Radd:
    def __radd__(self, other):
        return "radd after iadd was missing"


n = 5
n += Radd()
print(n)
