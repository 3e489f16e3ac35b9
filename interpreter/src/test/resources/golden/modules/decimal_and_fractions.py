from decimal import ROUND_DOWN, ROUND_HALF_UP, Context, Decimal, DivisionByZero, InvalidOperation, getcontext, localcontext
from fractions import Fraction

D = Decimal
for text in ("0", "-0", "1.50", "1E+3", "0.00001", "1e-10", "NaN", "-Infinity", "sNaN", "123456789.123456789", " 1_000.5 ", "1E-7"):
    v = D(text)
    print(repr(v), v, v.as_tuple(), v.adjusted(), f"{v}", f"{v!s:>12}")
print(D("1.1") + D("2.2"), D(1) / D(3), D("1.20") * 3, D(7) // D(2), D(-7) // D(2), D(-7) % D(3), D(2) ** 10, D(2) ** -1, D(2).sqrt(), -D("1.0"), abs(D("-2")), divmod(D(7), D(2)), +D("1." + "1" * 40), D("0.1") == 0.1, D("0.5") == 0.5, D(1) < 2, D("1.0") == D("1.00"), hash(D("1.0")) == hash(1))
print(D("2.675").quantize(D("0.01")), D("2.665").quantize(D("0.01")), D("2.675").quantize(D("0.01"), ROUND_DOWN), D("2.5").to_integral_value(), D("3.5").to_integral_value(), D("2.5").quantize(D(1), ROUND_HALF_UP), round(D("2.675"), 2), round(D("2.5")), int(D("-2.9")), float(D("0.1")), D(0.1), D.from_float(0.5), D((1, (1, 2), -1)), D("100").normalize(), D("1E+2").to_eng_string(), D("12.3456").scaleb(2), D("1.23").copy_sign(D(-1)))
print(f"{D('1234567.891'):,.2f}", f"{D('0.5'):.0%}", f"{D('1.5'):e}", f"{D('3'):08.2f}", format(D("1E+5"), "f"), format(D("12.5"), "+.1f"), format(D("1.5"), ">8"), D("1.5").is_finite(), D("NaN").is_nan(), D("Infinity").is_infinite(), D("-0").is_signed(), D("1.50").compare(D("1.5")), max(D(1), D(2)), sum([D("0.1")] * 3), D("3.14").exp().quantize(D("0.0001")), D(10).ln().quantize(D("0.0001")), D(100).log10(), D("1.5").as_integer_ratio())
with localcontext() as c:
    c.prec = 5
    print(D(1) / D(3), D("123456") + 1, c.divide(1, 7), getcontext().prec)
print(getcontext().prec, Context(prec=3).create_decimal("1.23456"), Context(prec=3).sqrt(2))
for bad in (lambda: D("x"), lambda: D(1) / 0, lambda: D(0) / 0, lambda: D(1) + 1.5, lambda: D("sNaN") + 1, lambda: D("NaN") < 1, lambda: D([]), lambda: D(-1).sqrt(), lambda: int(D("NaN")), lambda: int(D("Infinity")), lambda: D("1").quantize(D("1E-50")), lambda: f"{D(1):d}", lambda: D("9" * 30) // 1, lambda: D(1) % 0, lambda: hash(D("sNaN")), lambda: D(10) ** D(10**10)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
F = Fraction
print(F(1, 2), repr(F(3, -6)), F("0.75"), F("2/4"), F(0.5), F(D("1.25")), F(), F(3), F("-1e-2"), F(1, 2) + F(1, 3), F(1, 2) * 2, F(1, 2) - 0.5, F(7, 2) // 1, F(-7, 2) % 2, F(1, 2) ** 2, F(4) ** F(1, 2), F(1, 2) ** -2, -F(1, 2), abs(F(-1, 2)), F(1, 2) == 0.5, F(1, 3) < F(1, 2), hash(F(1, 2)) == hash(0.5))
print(int(F(7, 2)), float(F(1, 3)), round(F(5, 2)), round(F(7, 3), 2), F(22, 7).limit_denominator(5), F(3.14159).limit_denominator(100), F(7, 2).numerator, F(7, 2).denominator, F(7, 2).__floor__(), F(7, 2).__ceil__(), sum([F(1, 3)] * 3), divmod(F(7, 2), F(1, 3)), F(1, 2).as_integer_ratio(), f"{F(1, 2)}", 1 + F(1, 2), 0.5 + F(1, 2), 1j + F(1, 2), F(True), min(F(1, 2), F(1, 3)))
for bad in (lambda: F(1, 0), lambda: F("x"), lambda: F(1.5, 2), lambda: F("1/0"), lambda: F(float("nan")), lambda: F(float("inf")), lambda: F(1, 2) / 0, lambda: F([]), lambda: F(1, 2) + "a", lambda: F(1, 2) < "a", lambda: F(0) ** -1):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
