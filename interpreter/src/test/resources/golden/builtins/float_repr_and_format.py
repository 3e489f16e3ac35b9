values = [0.0, -0.0, 1.0, -1.5, 0.1, 0.2 + 0.1, 1 / 3, 2 / 3, 1e15, 1e16, 1e17, 123456789012345678.0, 1e-4, 1e-5, 1.5e-7]
values += [1e22, 1e23, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 4.35, 2.675, 1e100, 9007199254740993.0, 0.5, 100.0]
values += [float("inf"), float("-inf"), float("nan"), 3.141592653589793, 2.718281828459045, 1e21, 299792458.0, 6.02214076e23]
for v in values:
    print(repr(v), str(v), "%s %r" % (v, v), f"{v}")
specs = ["", "f", ".0f", ".2f", ".10f", "e", ".0e", ".3e", "E", "g", ".3g", "G", "#g", "#.0f", "%", ".1%", "n", "10.3f", "<10.3f", "^10.3f", "+.2f", " .2f", "010.2f", "=+10.2f", "*>12.4g", ",.2f", "_.3f", ".17g", ".20f", "z.1f", "10", ".3", "r<9"]
for v in (0.0, -0.0, 1.5, -2.5, 3.14159, 1234567.891, 1e-7, 1e16, 1e300, float("inf"), float("-inf"), float("nan")):
    print([format(v, s) for s in specs])
for spec in ("d", "x", "s", "c", ",n", "_n", ".f", "5.", ".-1f", "fe", ",e" , "#", "b"):
    try:
        print(repr(spec), format(1234.5, spec))
    except ValueError as e:
        print(repr(spec), e)
print("%f %.3f %10.2f|%-10.2f|%+.1f % .1f %05.1f %e %.2E %g %G %#g %.0f" % ((3.14159,) * 13))
print("%.0f %.0f %.0f %.0f %.1f %.1f" % (0.5, 1.5, 2.5, -0.5, 0.25, 0.35))
print(["%.*f" % (n, 2 / 3) for n in range(6)], "%.50f" % 0.1, "%.3s" % 1.5)
print([round(v, n) for v in (2.675, 1234.5678, -0.05, 5.015, 1e22) for n in (0, 1, 2, -2)])
print([round(v) for v in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4999999999999996, 1e20)], round(1e-320, 320), round(123.456, 400), round(1e308, -308))
print((0.1).hex(), (-1.5).hex(), (0.0).hex(), float("inf").hex(), (5e-324).hex(), float.fromhex("0x1.8p3"), float.fromhex("-inf"), float.fromhex(" 1.4 "), float.fromhex("0x.1"))
print((0.1).as_integer_ratio(), (2.5).as_integer_ratio(), (-0.0).as_integer_ratio(), (1e300).is_integer(), (1.5).is_integer(), float("inf").is_integer())
for bad in (float("inf"), float("nan")):
    for f in (bad.as_integer_ratio, lambda: int(bad), lambda: round(bad)):
        try:
            f()
        except (OverflowError, ValueError) as e:
            print(type(e).__name__, e)
