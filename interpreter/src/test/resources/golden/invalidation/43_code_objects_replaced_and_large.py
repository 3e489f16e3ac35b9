from steps import STEPS, fold


def template(o, n):
    return o.x + n, len("abc"), "constant"


class C:
    x = 1


# Two code objects from one: each has caches of its own.
for k in STEPS:
    first = type(template)(template.__code__.replace(co_name="first"), {"C": C})
    second = type(template)(template.__code__.replace(co_consts=(None, "abcd", "other constant")), {"len": lambda x: "own len"})
    o = C()
    results = [first(o, 0) for _ in range(k)]
    o.x = 10
    results += [second(o, 0) for _ in range(10)]
    results += [first(o, 1) for _ in range(10)]
    first.__code__ = first.__code__.replace(co_names=("y", "len"))
    o.y = "y is not a number"
    try:
        first(o, 1)
    except TypeError as e:
        results.append(e)
    print(k, fold(results))

# More constants, names and locals than fit into one byte.
lines = ["def wide(o):"]
for n in range(300):
    lines.append("    v%d = o.a%d + %d.5" % (n, n % 7, n))
lines.append("    return " + " + ".join("v%d" % n for n in range(300)))
namespace = {}
exec("\n".join(lines), namespace)
wide, o = namespace["wide"], C()
for n in range(7):
    setattr(o, "a%d" % n, n)
expected = sum(n % 7 + n + 0.5 for n in range(300))
results = []
for i in range(100):
    if i == 60:
        o.a3 = 1003
        expected += 1000 * sum(1 for n in range(300) if n % 7 == 3)
    results.append(wide(o) == expected)
print(fold(results), len(wide.__code__.co_consts) > 256, wide.__code__.co_nlocals)

# A function of many thousand instructions.
body = "".join("    if x == %d:\n        total += len(names) + o.a%d\n" % (n, n % 7) for n in range(3000))
exec("names = 'abc'\ndef huge(o, x):\n    total = 0\n%s    return total\n" % body, namespace)
print(fold(namespace["huge"](o, x) == 3 + [0, 1, 2, 1003, 4, 5, 6][x % 7] for x in (0, 1, 3, 2999) * 10))
namespace["names"] = "abcde"
print(namespace["huge"](o, 0), namespace["huge"](o, 3), namespace["huge"](o, 5000))

# Deep nesting of blocks and expressions.
deep = "def deep(x):\n"
for n in range(18):
    deep += "    " * (n + 1) + ("for i%d in (x,):\n" % n if n % 2 else "while True:\n")
deep += "    " * 19 + "return " + "(" * 80 + "x" + " + 1)" * 80 + "\n"
exec(deep, namespace)
print(fold(namespace["deep"](n) - n for n in range(100)))
