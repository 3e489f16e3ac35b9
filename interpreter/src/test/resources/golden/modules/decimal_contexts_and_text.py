"""Decimal: contexts, signals, conversions, text."""

import copy
import math
import pickle
import threading
from contextvars import copy_context
from decimal import *
from fractions import Fraction

import decimal


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")


print("--- contexts")
for template in DefaultContext, BasicContext, ExtendedContext:
    print(template)
context = Context(prec=5, rounding="ROUND_UP", Emin=-3, Emax=4, capitals=0, clamp=1, flags=[Inexact], traps=[Overflow])
print(context, context.Etiny(), context.Etop(), context.radix())
print(pickle.loads(pickle.dumps(context)), copy.copy(context), context.copy() == context)
for name, value in ("prec", 0), ("prec", "5"), ("prec", 10**30), ("Emin", 1), ("Emax", -1), ("capitals", 2), \
        ("clamp", -1), ("rounding", "down"), ("flags", 1), ("traps", {}), ("unknown", 1):
    attempt(setattr, context, name, value)
attempt(delattr, context, "prec")
attempt(Context, foo=1)
attempt(Context, flags=[Exception])
attempt(context.add, 1)
attempt(context.power, 1)
attempt(context.abs, 1.5)
attempt(setcontext, 1)
attempt(localcontext, prec=0)
attempt(Decimal("1.5").quantize)

print("--- signals")
flags = context.flags
print(len(flags), flags[Inexact], list(flags) == list(context.traps), flags)
flags[Clamped] = "yes"
attempt(flags.__getitem__, KeyError)
attempt(flags.__delitem__, Clamped)
attempt(hash, flags)
context.traps = flags
print(context.traps == flags, context.traps == flags.copy(), context.traps != {Inexact: 1}, context)
context.clear_traps()
context.clear_flags()
print(context)
for type_ in DecimalException, FloatOperation, DivisionByZero, Overflow, Underflow, decimal.DivisionUndefined:
    print([c.__name__ for c in type_.__mro__], type_.__module__)
strict = Context(traps=[s for s in context.flags])
for name, *args in ("divide", 1, 0), ("divide", 0, 0), ("divide", 1, 3), ("add", Decimal("sNaN"), 1), \
        ("create_decimal", "x"), ("create_decimal", 0.5), ("divide_int", Decimal("1E+40"), 1), ("divmod", 1, 0), \
        ("multiply", Decimal("1E+999999"), 10), ("multiply", Decimal("1E-999999"), Decimal("1E-50")), \
        ("create_decimal", "NaN" + "1" * 40), ("to_integral_exact", Decimal("1.0")), ("compare", Decimal("NaN"), 1):
    attempt(getattr(strict, name), *args)

print("--- the current context")
with localcontext(prec=4) as local:
    print(Decimal(1) / 3, getcontext() is local)
    with localcontext(ExtendedContext, rounding=ROUND_FLOOR):
        print(Decimal(-1) / 3, Decimal(1) / 0)
    local.prec = 6
    print(Decimal(1) / 3, copy_context().run(lambda: Decimal(2) / 3))
    thread = threading.Thread(target=lambda: print(getcontext().prec, Decimal(1) / 7))
    thread.start()
    thread.join()
print(Decimal(1) / 3)
setcontext(BasicContext)
print(getcontext() is BasicContext, Decimal(2) / 3, BasicContext.flags[Inexact])
setcontext(DefaultContext)

print("--- from and to other types")
for value in 3, True, -2**70, 0.1, -0.0, float("-inf"), "1_000.5", " -7e-3\n", "\u0661\u0662.\u0663", (0, (1, 2, 3), -2), \
        [1, (), "F"], (0, (4, 5), "n"), (1, [0, 0, 9], 3), "NaN123", "snan", "-Infinity", "1e5", ".5", "5.", \
        "", ".", "1e", "e5", "1 2", "nan 1", "0x10", "1e99999999999999999999", (0, (1,), "x"), (2, (1,), 0), \
        (0, (10,), 0), (0, 1), (0, (1,), None), b"1", None, 1j, {}:
    attempt(Decimal, value)
for value in 7, 0.25, "1":
    attempt(Decimal.from_float, value)
for text in "1.50", "-0", "12E+3", "NaN7", "-sNaN", "Infinity", "-123.456":
    number = Decimal(text)
    print(repr(number), number.as_tuple(), number.adjusted(), bool(number), number.is_signed())
    for function in int, float, round, math.floor, math.ceil, math.trunc, complex, Decimal.as_integer_ratio, Fraction, \
            lambda d: round(d, 1), lambda d: pickle.loads(pickle.dumps(d)), lambda d: hash(d) if not d.is_qnan() else 0:
        attempt(function, number)
for a, b in (Decimal("0.5"), 0.5), (Decimal(3), Fraction(3)), (Decimal("1E+30"), 10**30), (Decimal("-2.50"), Fraction(-5, 2)), \
        (Decimal("0.1"), 0.1), (Decimal("NaN"), 1), (Decimal("Infinity"), math.inf), (Decimal(1), 1 + 0j), (Decimal(1), "1"):
    print(a == b, b == a, a != b, hash(a) == hash(b) if a == b else "-")
    attempt(lambda: (a < b, a >= b, b > a))
attempt(lambda: Decimal(1) + 1.0)
attempt(lambda: Decimal(1) == Decimal("sNaN"))
print(getcontext().flags[FloatOperation], sorted([Decimal("1.5"), 1, Fraction(7, 4), 1.25, Decimal("-0")]))


class Money(Decimal):
    def __new__(cls, amount="0"):
        return super().__new__(cls, amount)


money = Money("1.10")
print(repr(money), type(money).__name__, type(money + 1).__name__, type(copy.deepcopy(money)).__name__,
      type(pickle.loads(pickle.dumps(money))).__name__, type(Money.from_float(2.5)).__name__, type(+money).__name__)

print("--- text")
for text in "0", "-0.00", "1E+5", "1E-6", "1E-7", "123E+3", "1.23E-10", "0E+2", "0E-8", "-12345.678E-8", "NaN", "-Infinity":
    number = Decimal(text)
    print(number, number.to_eng_string(), f"{number:e}", f"{number:.2f}", f"{number:,.3g}", f"{number:%}", f"{number:G}")
for spec in "010", "+.2f", " ,.1f", "<12.1f", "*^15", "=+12.3e", "z.1f", "+z.0%", "012,.2f", ",", ".0f", "n", "N", "_>8", "\u00e9<9", \
        ".30", "20E", "x", "=010", "3d", ",n", "1.", "00":
    attempt(format, Decimal("-1234.5678"), spec)
    attempt(format, Decimal("-0.04"), spec)
    attempt(format, Decimal("sNaN5"), spec)
local = {"decimal_point": "\u066b", "thousands_sep": "'", "grouping": "\3\2"}
for spec in "n", "020n", ".3n", ",f", "e", "x":
    attempt(Decimal("-1234567.5").__format__, spec, local)
attempt(Decimal(1).__format__, "n", {"decimal_point": ""})
attempt(Decimal(1).__format__, "n", 1)
getcontext().capitals = 0
print(Decimal("1E+9"), f"{Decimal('1E+9')}", f"{Decimal('1E+9'):E}")
