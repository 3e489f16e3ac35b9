import math


def attempt(name, *args):
    try:
        r = getattr(math, name)(*args)
        return "%.12g" % r if isinstance(r, float) else r
    except Exception as e:
        return "%s: %s" % (type(e).__name__, e)


inf, nan = math.inf, math.nan
one = "sqrt exp exp2 expm1 log log2 log10 log1p sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh erf erfc gamma lgamma floor ceil trunc fabs cbrt degrees radians isfinite isinf isnan modf frexp ulp"
for name in one.split():
    print(name, [attempt(name, v) for v in (0.0, -0.0, 1, -1, 0.5, 2.5, -2.5, 10, 1000, inf, -inf, nan, 10**400, "x", True)])
for name, cases in (
    ("pow", [(2, 3), (2, 0.5), (-1, 0.5), (0, -1), (0, 0), (inf, 0), (1, nan), (10, 400), (-2, 3)]),
    ("atan2", [(0, 1), (1, 0), (0, -1), (-0.0, -1), (inf, -inf)]),
    ("fmod", [(7, 3), (-7, 3), (7, -3), (1, 0), (inf, 1), (1, inf)]),
    ("remainder", [(7, 3), (-7, 3), (5, 2), (7, 2), (1, 0)]),
    ("copysign", [(1, -0.0), (-5, 1)]),
    ("ldexp", [(0.5, 3), (1, 2000), (1, -2000), (0, 10)]),
    ("hypot", [(3, 4), (), (1, 2, 2), (inf, nan), (1e200, 1e200)]),
    ("dist", [((0, 0), (3, 4)), ((1,), (1, 2))]),
    ("gcd", [(12, 18), (0, 0), (), (-12, 18, 27), (2**100, 6**50), (1.5, 2)]),
    ("lcm", [(4, 6), (0, 5), (), (-4, 6)]),
    ("comb", [(5, 2), (5, 6), (100, 50), (-1, 2), (5, -1), (1.5, 1)]),
    ("perm", [(5, 2), (5,), (5, 6), (-1,)]),
    ("factorial", [(0,), (5,), (25,), (-1,), (2.0,), ("x",)]),
    ("isqrt", [(0,), (15,), (16,), (10**40,), (-1,), (2.0,)]),
    ("log", [(8, 2), (100, 10), (0, 2), (2, 1), (10**400,), (2, 0), (1, 2, 3)]),
    ("isclose", [(1, 1 + 1e-10), (1, 1.1), (1, 1.1, ), (inf, inf), (nan, nan), (0, 1e-12)]),
    ("nextafter", [(1, 2), (0, -1), (inf, 0)]),
    ("fsum", [([0.1] * 10,), ([1e100, 1, -1e100],), ([inf, -inf],), (["x"],)]),
    ("prod", [([1, 2, 3],), ([],), ([1.5, 2],), (["a", 3],)]),
    ("floor", [(2**70 + 0.0,), (-0.5,)]),
):
    for args in cases:
        print(name, str(args)[:60], attempt(name, *args))
print(math.pi, math.e, math.tau, math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 0.1, abs_tol=0.2), math.prod([2, 3], start=10))
try:
    math.isclose(1, 1, rel_tol=-1)
except ValueError as e:
    print(e)
