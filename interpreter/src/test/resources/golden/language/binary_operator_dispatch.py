class Log:
    def __init__(self, name):
        self.name = name


def method(op):
    def f(self, other):
        print(self.name, op, getattr(other, "name", other))
        return NotImplemented

    return f


for op in "add sub mul matmul truediv floordiv mod pow lshift rshift and xor or divmod".split():
    setattr(Log, "__%s__" % op, method(op))
    setattr(Log, "__r%s__" % op, method("r" + op))


class Sub(Log):
    pass


class SubOverrides(Log):
    __radd__ = method("overridden radd")


a, b, s, o = Log("a"), Log("b"), Sub("s"), SubOverrides("o")
for code in ("a + b", "a - 1", "1 * a", "a @ b", "a / s", "a + o", "o + a", "a // None", "a % 'x'", "a ** b"):
    print("--", code)
    try:
        eval(code)
    except TypeError as e:
        print(e)
for code in ("a << b", "a >> 1", "a & b", "a ^ b", "1 | a", "divmod(a, 1)", "pow(a, b, 3)", "pow(1, a)"):
    print("--", code)
    try:
        eval(code)
    except TypeError as e:
        print(e)


class Answer:
    def __radd__(self, other):
        return "radd %r" % (other,)

    def __rmul__(self, other):
        return "rmul %r" % (other,)

    def __rmod__(self, other):
        return "rmod %r" % (other,)


x = Answer()
print(1 + x, [1] + x, "s" + x, None + x, 2.5 * x, (1,) * x, 5 % x)
print("%s" % x is not None, {} + x)


class MyInt(int):
    def __radd__(self, other):
        return "MyInt.radd"

    def __add__(self, other):
        return "MyInt.add"


print(1 + MyInt(2), MyInt(1) + 2, 1.5 + MyInt(2), MyInt(1) - 1, 5 * MyInt(3))


class Raises:
    def __add__(self, other):
        raise ValueError("not swallowed")


try:
    Raises() + x
except ValueError as e:
    print(e)


class NoneAdd:
    __add__ = None
    __radd__ = None


for code in ("NoneAdd() + 1", "1 + NoneAdd()"):
    try:
        eval(code)
    except TypeError as e:
        print(e)
for code in ("1 + 'a'", "'a' + 1", "[] + ()", "{} | 1", "-'a'", "~1.5", "+[]", "1 @ 2", "'a' - 'b'", "'a' * 'b'", "1 << 1.0", "None + None"):
    try:
        eval(code)
    except TypeError as e:
        print(e)


class OnInstance:
    pass


i = OnInstance()
i.__add__ = lambda other: 5
try:
    i + 1
except TypeError as e:
    print(e)
