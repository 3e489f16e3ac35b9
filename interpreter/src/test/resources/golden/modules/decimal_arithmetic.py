"""Decimal operations under many contexts: results, and the signals they raise."""

from decimal import *

ROUNDINGS = [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR,
             ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]


def show(context, name, *args):
    context.clear_flags()
    try:
        result = getattr(context, name)(*args)
    except Exception as e:
        result = f"{type(e).__name__}: {e}"
    raised = [s.__name__ for s, set_ in context.flags.items() if set_]
    print(name, *args, "=", result, *raised)


print("--- rounding")
values = ["2.5", "-2.5", "2.50000000000000000001", "3.5", "0.05", "-9.95", "99.99", "10.5", "15.01", "0.0049"]
for rounding in ROUNDINGS:
    context = Context(prec=3, rounding=rounding, traps=[])
    print(rounding, *[context.create_decimal(v).quantize(Decimal("0.1"), context=context) for v in values])
    print("  ", *[context.to_integral_exact(Decimal(v)) for v in values])
    print("  ", *[context.plus(Decimal("123456789") * Decimal(v)) for v in values])
    print("  ", context.divide(Decimal(-2), Decimal(3)), context.add(Decimal(1), Decimal("-1E-30")),
          context.multiply(Decimal("9.99E+999999"), Decimal("9.99")), context.divide(Decimal("-1E-999999"), Decimal(900)))

print("--- limits of exponents")
for clamp in 0, 1:
    narrow = Context(prec=4, Emin=-9, Emax=9, clamp=clamp, traps=[])
    for text in "1E-9", "1.234E-10", "1.2345E-11", "4E-13", "5E-13", "-6E-13", "0E-20", "0E+20", "1E+9", "1.2E+9", \
            "9.9994E+9", "9.9995E+9", "-1E+10", "123E+7":
        show(narrow, "create_decimal", text)
    show(narrow, "next_minus", Decimal("Infinity"))
    show(narrow, "next_plus", Decimal("-1E-12"))
    show(narrow, "next_toward", Decimal(0), Decimal(-1))
    show(narrow, "next_toward", Decimal("9.999E+9"), Decimal("Infinity"))
    show(narrow, "normalize", Decimal("1200E+5"))
    show(narrow, "number_class", Decimal("-1E-10"))

print("--- special values")
specials = [Decimal(t) for t in ("NaN", "-NaN7", "sNaN12", "Infinity", "-Infinity", "0", "-0", "1", "-2.0")]
quiet = Context(prec=9, traps=[])
for name in "add", "subtract", "multiply", "divide", "divide_int", "remainder", "remainder_near", "power", "compare", \
        "compare_signal", "max", "min_mag", "quantize", "compare_total", "compare_total_mag", "copy_sign", \
        "same_quantum", "next_toward", "divmod":
    for a in specials:
        for b in specials:
            show(quiet, name, a, b)
for name in "sqrt", "exp", "ln", "log10", "logb", "abs", "minus", "to_integral", "logical_invert", "number_class", \
        "next_plus":
    for a in specials:
        show(quiet, name, a)

print("--- digits")
bits = Context(prec=5, traps=[])
for a, b in ("11011", "1110"), ("1", "0"), ("1111111", "10101"), ("12", "1"), ("1.0", "1"), ("-1", "1"):
    for name in "logical_and", "logical_or", "logical_xor":
        show(bits, name, Decimal(a), Decimal(b))
    show(bits, "logical_invert", Decimal(a))
for distance in -6, -5, -2, 0, 1, 3, 5, 6, Decimal("1.0"):
    for name in "rotate", "shift", "scaleb":
        show(bits, name, Decimal("-1234567"), distance)

print("--- functions")
for precision in 1, 2, 16, 28, 50, 200:
    context = Context(prec=precision, traps=[])
    for text in "2", "0.5", "10", "1.0000000000000000000000000000001", "0.99999", "1E-100", "123456789.987654321":
        for name in "exp", "ln", "log10", "sqrt":
            show(context, name, Decimal(text))
        show(context, "power", Decimal(text), Decimal("0.5"))
        show(context, "power", Decimal(text), Decimal(-7))
        show(context, "power", Decimal(text), Decimal("-1.75"))
context = Context(prec=9, traps=[])
for a, b in ("2", "1000000"), ("2", "10000000000"), ("0.5", "10000000000"), ("-3", "333333"), ("1.00", "3"), \
        ("1.0", "99999"), ("1", "0.5"), ("-1", "1E+10"), ("10", "-3"), ("0", "0"), ("0", "-1"), ("-0", "3"), \
        ("Infinity", "0"), ("-8", "0.333"), ("1", "Infinity"), ("0.9", "Infinity"), ("4", "0.5"):
    show(context, "power", Decimal(a), Decimal(b))
for a, b, c in (3, 4, 5), (-3, 5, 7), (10, 0, 7), (0, 0, 7), (3, -1, 7), (3, 1, 0), (12345678, 87654321, 1000), \
        (3, "1E+3", 10007), ("1E+20", 3, 10007), ("1.5", 2, 3), (2, 3, "1E+10"):
    show(context, "power", Decimal(a), Decimal(b), Decimal(c))
for a in "exp", "ln":
    show(context, a, Decimal("1E+19"))
    show(context, a, Decimal("-1E+19"))
    show(context, a, Decimal("1E-30"))

print("--- exact at any precision")
wide = Context(prec=MAX_PREC, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[])
for name, *args in ("divide", 1, 8), ("divide_int", 10, 3), ("sqrt", 4), ("sqrt", Decimal("40E+9")), ("power", 400, -1), \
        ("exp", 0), ("log10", 10**22), ("divmod", 10, 3), ("multiply", 10**30, 10**30):
    show(wide, name, *map(Decimal, args))
print(getcontext().prec, sum(Decimal("0.1") for _ in range(10)) == 1, Decimal(10) ** 40 + 1)
print(Decimal("1E+400").fma(Decimal("1E-400"), Decimal("1E-27")), pow(2, 100, Decimal(1000)), 7 // Decimal("-2"))
