class Num:
    def __int__(self):
        return 7

    def __index__(self):
        return 8

    def __float__(self):
        return 1.5

    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr\xe9"


n = Num()
cases = [
    ("%s %r %a", (n, n, n)),
    ("%d %i %u", (1.9, -5, True)),
    ("%d %x %o %X %f %e", (n, n, n, n, n, n)),
    ("%5d|%-5d|%05d|%+d|% d|%+5d|%-+5d|%+05d", (42,) * 8),
    ("%x %X %#x %#X %o %#o %08x %-8x| %#010x", (255,) * 9),
    ("%x %o %d", (-255, -8, -1)),
    ("%d %x", (2**70, 2**70)),
    ("%s|%10s|%-10s|%.2s|%5.1s|%-5.1s|", ("abc",) * 6),
    ("%c%c%c", ("a", 98, 0x4E2D)),
    ("%5c|%-5c|", ("x", "y")),
    ("%%|%%%%", ()),
    ("%(a)s %(b)05d %(a)r", {"a": "x", "b": 5}),
    ("%(a)s", {"a": 1, "unused": 2}),
    ("%(x y)s %(%)s", {"x y": 1, "%": 2}),
    ("%*d|%-*d|%.*f", (5, 1, 5, 2, 2, 3.14159)),
    ("%*d", (-5, 1)),
    ("%s", ((1, 2),)),
    ("%s", [1, 2]),
    ("%s %s", ("a", (1,))),
    ("no format", ()),
    ("no format", {}),
    ("no format", []),
    ("%r", {"a": 1}),
    ("%.3d|%8.3d|%-8.3d|%+.3d", (5, 5, 5, 5)),
    ("%.10x %#.5x", (255, 255)),
    ("%5s|%-5s|%05s", (None, True, "a")),
    ("%ld %hd %Lf", (1, 2, 3.0)),
    ("%f %F %e %E %g %G", (float("inf"), float("nan"), float("-inf"), 1e300, 1e-10, 1e10)),
    ("%i%%", 50),
    ("%s", "single"),
    ("%.0s|", "gone"),
]
for template, args in cases:
    print(repr(template), "->", (template % args).encode("ascii", "backslashreplace").decode())
bad = [("%d", "a"), ("%d", ()), ("%d %d", 1), ("%s", ()), ("%s", (1, 2)), ("a", 1), ("a", (1,)), ("%x", 1.5), ("%x", "a"), ("%c", "ab"), ("%c", 1.5), ("%c", 0x110000), ("%(a)s", 5), ("%(a)s", (1,)), ("%(a)s", {}), ("%", 1), ("%z", 1), ("%(a", {}), ("%.*d", ("x", 1)), ("%*s", (1,)), ("%f", "x"), ("%e", None), ("%d", None), ("%s %(a)s", {"a": 1}), ("%(a)*d", {"a": 1}), ("%10000000000000000000d", 1), ("%.99999999999d", 1), ("%o", 1.0), ("%5", 1), ("%d", 1j), ("%d", float("nan")), ("%d", float("inf"))]
for template, args in bad:
    try:
        print(repr(template), repr(args), "->", template % args)
    except Exception as e:
        print(repr(template), repr(args), type(e).__name__, e)
print(b"%s %b %a %r" % (b"x", b"y", "z", "w"), b"%d %x %c %c" % (1, 255, 65, b"B"), b"%5d|%-5s|%.1f" % (1, b"a", 2.5), b"%(k)s" % {b"k": b"v"}, bytearray(b"%d") % 5)
for template, args in ((b"%s", "str"), (b"%b", 5), (b"%c", 300), (b"%c", "a"), (b"%d", "x")):
    try:
        print(template % args)
    except (TypeError, OverflowError) as e:
        print(type(e).__name__, e)


class M(dict):
    def __missing__(self, key):
        return "made " + key


print("%(x)s" % M(), "{x}".format_map(M()))


class S(str):
    def __mod__(self, other):
        return "mod"

    def __rmod__(self, other):
        return "rmod"


print(S("%d") % 1, "%s" % S("x"))
