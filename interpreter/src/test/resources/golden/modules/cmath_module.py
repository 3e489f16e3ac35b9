# cmath: ordinary values (to twelve digits), special values and branch cuts exactly, errors.
import cmath
import math

INF = math.inf
NAN = math.nan
ONE_ARGUMENT = ["acos", "acosh", "asin", "asinh", "atan", "atanh", "cos", "cosh", "exp", "log", "log10",
                "phase", "sin", "sinh", "sqrt", "tan", "tanh"]


def rounded(value):
    if isinstance(value, tuple):
        return "(%s)" % ", ".join(rounded(v) for v in value)
    if isinstance(value, complex):
        return "%.12g %.12g" % (value.real, value.imag)
    return "%.12g" % value


def show(function, *args, **kwargs):
    try:
        return rounded(function(*args, **kwargs))
    except (ValueError, OverflowError, TypeError) as e:
        return f"{type(e).__name__}: {e}"


for name in ONE_ARGUMENT:
    function = getattr(cmath, name)
    print(name, [show(function, z) for z in (0, 1, -1, 0.5, -0.5, 1j, -1j, 2 + 3j, -2 - 3j, 1e-10 + 1e-12j, 1e150 - 1e150j, 700 + 1j)])
    edges = (-INF, -2.0, -0.0, 0.0, 2.0, INF, NAN)
    for x in edges:
        print("  ", [show(function, complex(x, y)) for y in edges])
    print("  ", show(function, "a"), show(function))

print("rect", [show(cmath.rect, r, phi) for r in (0, 1, -2, INF, NAN) for phi in (0, 1, -math.pi / 2, INF, NAN)])
print("polar", [show(cmath.polar, z) for z in (0, 1, -1, 3 + 4j, -1j, complex(INF, 1), complex(1, NAN), 1e308 + 1e308j)])
print("log", [show(cmath.log, z, b) for z in (1, 2, -1, 1j, 0) for b in (2, 10, 1j, -1, 1, 0)])
print([(f.__name__, [f(z) for z in (0, 1j, complex(INF, 0), complex(0, NAN), complex(-INF, NAN))])
       for f in (cmath.isfinite, cmath.isinf, cmath.isnan)])
print([cmath.isclose(a, b) for a in (0, 1, 1 + 1e-10j, complex(INF, 0)) for b in (0, 1, 1 + 1e-10j, complex(INF, 0))])
print(cmath.isclose(1, 1.1, rel_tol=0.2), cmath.isclose(0, 1e-12, abs_tol=1e-9), show(cmath.isclose, 1, 1, rel_tol=-1))
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.infj, cmath.nan, cmath.nanj)
