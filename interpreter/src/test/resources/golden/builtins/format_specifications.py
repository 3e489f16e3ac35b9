# The format specification mini-language, option by option and in combination.
import itertools

INTS = [0, 1, -1, 42, -12345, 255, 10 ** 6, 2 ** 70, -(2 ** 70), True]
FLOATS = [0.0, -0.0, 1.0, -1.5, 0.1, 2.5, 1234567.891, 1e16, 1e-5, 1e22, 1.5e300, -2e-300,
          float("inf"), float("-inf"), float("nan"), 0.05, 0.15, 999999.5, 5e-324]
COMPLEX = [0j, 1 + 2j, -0.0 - 0.0j, complex("nan-infj"), 1234567.891 - 0.001j]
STRINGS = ["", "a", "hello", "\u00e9t\u00e9", "\U0001f600x"]


def show(value, spec):
    try:
        return format(value, spec)
    except (ValueError, OverflowError) as e:
        return f"{type(e).__name__}: {e}"


def table(values, specs):
    for spec in specs:
        print(repr(spec), [show(value, spec) for value in values])


print("-- types")
table(INTS, ["", "d", "b", "o", "x", "X", "c", "n", "e", "E", "f", "F", "g", "G", "%", "s", "r", "\u00e9"])
table(FLOATS, ["", "e", "E", "f", "F", "g", "G", "n", "%", "d", "x", "s"])
table(COMPLEX, ["", "e", "E", "f", "F", "g", "G", "n", "%", "d"])
table(STRINGS, ["", "s", "d"])

print("-- alignment, sign, width")
PADDED = ["".join(p) for p in itertools.product(["", "<", ">", "^", "=", "*<", "0=", "\u00e9^"], ["", "+", "-", " "], ["", "0"], ["", "9"])]
table([42, -42], PADDED)
table([2.5, -2.5, float("nan")], PADDED)
table([1 - 2j], [p + ".1f" for p in PADDED])
table(["ab"], PADDED)

print("-- grouping")
GROUPED = ["".join(p) for p in itertools.product(["", "0"], ["", "1", "8", "12"], [",", "_"], ["", "d", "x", "b", "f", ".2f", "e", "%", "n", "c"])]
table([0, 7, 123456789, -1234], GROUPED)
table([1234567.891, -0.5], [g for g in GROUPED if not g.endswith(("d", "x", "b", "c"))])
table([123456789], [",_", "_,", ",,", ",s", "_s", ",x"])

print("-- alternate form and negative zero")
table([0, 255, -255], ["#b", "#o", "#x", "#X", "#d", "#010x", "#_b", "#c", "#e"])
table([1.0, 0.0, 1e10, 1234.5], ["#", "#.0f", "#.0e", "#g", "#.3g", "#.0%", "#.12"])
table([-0.0, -0.04, 0.04, -1e-300], ["z", "z.1f", "z.0f", "z.2e", "z.2g", "z%", "+z.1f", "z08.1f"])
table([-1, "a"], ["z", "zd", "zs"])

print("-- precision")
table(FLOATS, [".0f", ".1f", ".2f", ".17f", ".0e", ".3e", ".0g", ".1g", ".3g", ".17g", ".30g", ".0", ".1", ".4", ".17"])
table([1], [".2d", ".2x", ".2c", ".2f"])
table(["hello"], [".0", ".2", ".10", "8.2", "<8.2s"])

print("-- errors")
for value in (1, 1.0, 1j, "a"):
    table([value], [".", "5.", "99999999999999999999", ".99999999999999999999f", ".99999999999f", "abc", "+ 5", "5<", "<<5", "=", "10x5", "!r", "\x00", "0.0.0"])
