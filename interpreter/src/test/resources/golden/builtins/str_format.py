class A:
    x = 1

    def __getitem__(self, k):
        return "item %r" % (k,)

    def __format__(self, spec):
        return "fmt(%s)" % spec


a = A()
cases = [
    ("{}{}{}", (1, "b", None), {}),
    ("{0}{1}{0}", ("a", "b"), {}),
    ("{x}{y}", (), {"x": 1, "y": 2}),
    ("{0.x} {0[k]} {0[5]} {0[-5]} {0[a b]}", (a,), {}),
    ("{:abc}", (a,), {}),
    ("{:{}} {:{}}", ("x", 5, "y", ">3"), {}),
    ("{0:{w}.{p}f}", (3.14159,), {"w": 8, "p": 2}),
    ("{:>5}|{:<5}|{:^5}|{:*^5}", ("a", "b", "c", "d"), {}),
    ("{!r:>6}|{!s:<6}|{!a}", ("a", "b", "\xe9"), {}),
    ("{{{}}} }}{{", (1,), {}),
    ("{:s} {:.2} {:5.1}|", ("abc", "abc", "abc"), {}),
    ("{:d} {:b} {:o} {:x} {:#X} {:c} {:n}", (10, 10, 10, 10, 10, 65, 10), {}),
    ("{:,} {:_} {:_x} {:,.2f}", (10**6, 10**6, 2**32, 1234567.891), {}),
    ("{:08.3f}|{:+}|{: }|{:-}|{:=+8}", (3.14159, 5, 5, 5, 5), {}),
    ("{0[0][1]} {0[1].real}", ([[1, 2], 3],), {}),
    ("{a.__class__.__name__}", (), {"a": 5}),
    ("{:%Y!}", (a,), {}),
    ("{:\u4e2d>4}", ("x",), {}),
    ("{:}", (1,), {}),
    ("{0!r:{1}}", ("x", ">5"), {}),
    ("{:<}|{:010}|{:<010}|{:>010}", ("x", "s", "s", -5), {}),
    ("{:e} {:.3g} {:%}", (12345.678, 12345.678, 0.5), {}),
    ("{}", (True,), {}),
    ("{:5}|{:5}|{:5}|{!s:5}|", (True, 1.5, "s", None), {}),
    ("", (), {}),
]
for template, args, kwargs in cases:
    print(repr(template), "->", template.format(*args, **kwargs))
bad = [("{", ()), ("}", ()), ("{}", ()), ("{1}", (0,)), ("{} {0}", (1,)), ("{0} {}", (1,)), ("{a}", ()), ("{0.y}", (a,)), ("{0[}", (a,)), ("{0[]}", (a,)), ("{0.}", (a,)), ("{0]}", (a,)), ("{!}", (1,)), ("{!rx}", (1,)), ("{!q}", (1,)), ("{:d}", ("s",)), ("{:s}", (1,)), ("{:q}", (1,)), ("{:5", (1,)), ("{0[k}", ({},)), ("{0[k]}", ({},)), ("{0[x]}", ([],)), ("{0[5]}", ([],)), ("{:{:{}}}", (1, 2, 3)), ("{-1}", (1,)), ("{ 0}", (1,)), ("{:>>5}", (1,)), ("{:=5}", ("s",)), ("{:+}", ("s",)), ("{:,}", ("s",)), ("{:#}", ("s",)), ("{:05.2d}", (1,)), ("{:.1}", (1,)), ("{:>5}", (None,)), ("{:x}", (1.5,)), ("{:99999999999999999999}", (1,)), ("{99999999999999999999}", (1,)), ("{0[99999999999999999999]}", ([],)), ("{a b}", ()), ("{0!r:d}", (1,)), ("{:}}", (1,))]
for template, args in bad:
    try:
        print(repr(template), "->", template.format(*args))
    except Exception as e:
        print(repr(template), type(e).__name__, e)
print(format(5), format("x", ">3"), format(None), format([1]), format(a, "s"), format(1.5, ".2f"), object.__format__(5, "") == "5", str.format("{}", 1))


class Weird:
    def __format__(self, spec):
        return 5


class NoSpec:
    pass


for f in (lambda: format(Weird()), lambda: format(NoSpec(), "x"), lambda: "{:x}".format(NoSpec()), lambda: format(1, None)):
    try:
        f()
    except TypeError as e:
        print(e)
import string


class Mine(string.Formatter):
    def get_value(self, key, args, kwargs):
        return "<%s>" % key

    def convert_field(self, value, conversion):
        return "%s!%s" % (value, conversion)


print(Mine().format("{a} {0!x} {b:>6}"), list(string.Formatter().parse("a{b!r:c}d{{")), string.Template("$a ${b} $$ $missing").safe_substitute(a=1, b=2))
