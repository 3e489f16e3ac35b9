import math

inf, nan = float("inf"), float("nan")
values = [0.0, -0.0, 1.0, -1.0, 2.5, -2.5, 0.1, 1e308, 1e-308, 5e-324, inf, -inf, nan]


def attempt(f, *args):
    try:
        return f(*args)
    except ArithmeticError as e:
        return "%s: %s" % (type(e).__name__, e)


import operator as o

def shown(v):
    """Powers are shown with the digits on which all mathematical libraries agree."""
    if isinstance(v, complex):
        return "%.12g%+.12gj" % (v.real, v.imag)
    return "%.12g" % v if isinstance(v, float) else v


for f in (o.add, o.sub, o.mul, o.truediv, o.floordiv, o.mod, divmod):
    print(f.__name__)
    for a in values:
        print("  ", [attempt(f, a, b) for b in values])
print("pow")
for a in values:
    print("  ", [shown(attempt(pow, a, b)) for b in values])
print(0.1 + 0.2 == 0.3, math.isclose(0.1 + 0.2, 0.3), 1e16 + 1, sum([0.1] * 10), math.fsum([0.1] * 10))
print(-0.0 == 0.0, math.copysign(1, -0.0), str(-0.0), -0.0 + 0.0, -0.0 - 0.0, 0.0 * -1, {0.0: "z"}[-0.0], min(0.0, -0.0), max(-0.0, 0.0))
print(nan == nan, nan != nan, nan < 1, nan > 1, nan in [nan], [nan] == [nan], inf == inf, inf > 10**400, -inf < -(10**400), inf - inf)
print(1.0 == 1, 1.5 < 2, 2**53 == float(2**53), 2**53 + 1 == float(2**53 + 1), 10**400 > 1e308, 1 == 1.0 == True, hash(1.0) == hash(1), hash(0.5))
print(sorted([3.5, -1, 2, 0.0, True, -0.5]), max(1, 1.0), min(1, 1.0), 7.5 // 2, -7.5 // 2, 7.5 % -2, -7.5 % 2, divmod(-7.5, 2), 1e300 % 7, 5.0 // 0.1)
print(2**0.5, 2.0**-1, shown((-8) ** (1 / 3)), 0.0**0, inf**0, nan**0, 1**nan, 2.0**1023, 10.0**-400, (-2.0) ** 3, 4**-0.5)
for text in ("1.5", " 1.5\n", "1e5", "1E-5", ".5", "5.", "-.5e1", "+1", "1_0.5_0", "inf", "-Infinity", "NaN", "+nan", "1e400", "-1e400", "1e-400", "0x10", "1e", ".", "e5", "1_", "_1", "1__0", "infin", "٣.٥", "1.5f", "1,5", "", "\u20031\u2003", "1\x00", "9" * 400, "0." + "0" * 330 + "1", "2.2250738585072011e-308", "179769313486231580793e289", "1e+", "1 .5"):
    try:
        print(ascii(text)[:40], float(text))
    except ValueError as e:
        print(ascii(str(e))[:80])
print(float(), float(5), float(True), float(b"1.5"), float(bytearray(b"2")), float(2**1023), (1.5).real, (1.5).imag, (1.5).conjugate(), abs(-1.5), +1.5, -(-1.5), bool(0.0), bool(nan))
print(hash(inf), hash(-inf), hash(1e300), hash(-0.1), hash(2.5), hash(1e20), hash(0.1), (2.5).__floor__(), (2.5).__ceil__(), (-2.5).__trunc__(), math.floor(-0.5), math.ceil(-0.5))


class F(float):
    pass


f = F(1.5)
print(f, repr(f), type(f + 1).__name__, type(-f).__name__, f == 1.5, hash(f) == hash(1.5), type(float(f)).__name__, float.__getformat__("double") in ("IEEE, little-endian", "IEEE, big-endian"))
