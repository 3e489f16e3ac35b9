import cmath

z = 3 + 4j
print(z, repr(z), abs(z), z.real, z.imag, z.conjugate(), -z, +z, bool(z), bool(0j), hash(1 + 0j) == hash(1))
print(z + 1, 1 - z, z * 2, z * 1j, z / 2, 1 / z, z**2, z**0, z**1, z == 3 + 4j, z != 5, 1 + 0j == 1, z * (1 - 2j), z / (1 - 2j))
print(complex(), complex(1), complex(1, 2), complex("1+2j"), complex(" -1.5e3j "), complex("(1-2j)"), complex("j"), complex("-j"), complex("1e5"), complex("nan+infj"), complex(1j, 1j), complex(True, False), complex("1_0+2j"))
for v in (0j, -0j, 1j, -1j, 1 - 1j, -0.0 + 1j, complex(-0.0, -0.0), complex(1, -0.0), complex("inf-infj"), complex("nan"), 1e100 + 1e-100j, 1.5 + 2.5j):
    print(v, repr(v), str(v), f"{v}", f"{v:.2f}", f"{v:g}", f"{v:e}", f"{v:>20}|", "%s" % v)
for text in ("", "1+", "1 + 2j", "1+2", "j1", "1j+2", "((1))", "1+2jj", "+-1j", "1e", "1+ 2j", "infinityj", "()", "(1+2j", "1+2i"):
    try:
        print(repr(text), complex(text))
    except ValueError as e:
        print(repr(text), e)


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: z < 1)
attempt(lambda: z // 1)
attempt(lambda: z % 1)
attempt(lambda: divmod(z, 1))
attempt(lambda: int(z))
attempt(lambda: float(z))
attempt(lambda: z / 0)
attempt(lambda: 0j**-1)
attempt(lambda: 0j ** (1j))
attempt(lambda: 0j**0)
attempt(lambda: complex("1", 2))
attempt(lambda: complex(1, "2"))
attempt(lambda: complex([]))
attempt(lambda: round(z))
attempt(lambda: f"{z:d}")
attempt(lambda: f"{z:010}")
attempt(lambda: f"{z:=10}")
attempt(lambda: f"{z:%}")
attempt(lambda: "%f" % z)
attempt(lambda: abs(complex(1e308, 1e308)))
attempt(lambda: (1e200 + 1j) ** 3)
attempt(lambda: setattr(z, "real", 1))
attempt(lambda: pow(z, 2, 3))
attempt(lambda: sum([1, 2j, 3.5]))
attempt(lambda: abs(complex("inf+nanj")))
attempt(lambda: ["%.9f%+.9fj" % (w.real, w.imag) for w in (z**0.5, z**-1, 2**z, z**z, z**2.5, (-8) ** (1 / 3))])
attempt(lambda: cmath.sqrt(-1))
attempt(lambda: ["%.6f%+.6fj" % (w.real, w.imag) for w in (cmath.exp(1j), cmath.log(z), cmath.sin(z), cmath.rect(2, 1))])
attempt(lambda: "%.6f %.6f" % cmath.polar(z))
attempt(lambda: (cmath.isnan(complex("nan")), cmath.isinf(complex("infj")), cmath.phase(-1 + 0j), cmath.phase(complex(-1, -0.0))))


class C(complex):
    pass


print(C(1, 2), type(C(1) + 1).__name__, C(1) == 1, type(complex(C(1))).__name__)
print(sorted([1j, 2j], key=abs), {1 + 0j: "a"}[1], (1 + 2j).__getnewargs__(), complex.__add__(1j, 2), (1j).__radd__(1))
