names = ["p%d" % n for n in range(300)]
namespace = {}
exec("def many(%s):\n    return %s\n" % (", ".join(names), " + ".join(names)), namespace)
many = namespace["many"]
print(many(*range(300)), many(**dict.fromkeys(names, 2)), many.__code__.co_argcount)
try:
    many(*range(299))
except TypeError as e:
    print(e)
try:
    many(*range(301))
except TypeError as e:
    print(e)
exec("def keywords(*, %s):\n    return %s" % (", ".join(n + "=1" for n in names), " + ".join(names)), namespace)
print(namespace["keywords"](), namespace["keywords"](p0=10, p299=10))
call = "many(%s)" % ", ".join(map(str, range(300)))
print(eval(call, namespace), eval("max(%s)" % ", ".join(map(str, range(1000)))))
print(sum(eval("[%s]" % ", ".join("%d" % n for n in range(2000)))), len(eval("{%s}" % ", ".join("%d: %d" % (n, n) for n in range(1000)))))
body = "".join("    if n == %d:\n        x = %d\n" % (n, n * 2) for n in range(1500))
exec("def branches(n):\n    x = None\n%s    return x" % body, namespace)
print([namespace["branches"](n) for n in (0, 255, 256, 1499, 1500)])
locals_body = "".join("    v%d = %d\n" % (n, n) for n in range(400))
exec("def locals_(n):\n%s    return sum((%s)), len(locals())" % (locals_body, ", ".join("v%d" % n for n in range(400))), namespace)
print(namespace["locals_"](1))
constants = " + ".join("%d.5" % n for n in range(400))
print(eval(constants), eval(" or ".join(["0"] * 500 + ["'found'"])), eval(" and ".join(["1"] * 500)))
closure = "def outer():\n" + "".join("    c%d = %d\n" % (n, n) for n in range(300))
closure += "    def inner():\n        return %s\n    return inner" % " + ".join("c%d" % n for n in range(300))
exec(closure, namespace)
inner = namespace["outer"]()
print(inner(), len(inner.__closure__), len(inner.__code__.co_freevars))
loop = "def loop(n):\n    total = 0\n    for i in range(n):\n"
loop += "".join("        total += i * %d\n" % (n % 7) for n in range(1200))
loop += "        if total < 0:\n            break\n    else:\n        total = -total\n    return total"
exec(loop, namespace)
print(namespace["loop"](5))
depth = 60
nested = "def f0():\n" + "".join("    " * n + "def f%d():\n" % n for n in range(1, depth)) + "    " * depth + "return 'deep'\n"
nested += "".join("    " * n + "return f%d()\n" % n for n in range(depth - 1, 0, -1))
exec(nested, namespace)
print(namespace["f0"]())
blocks = "def blocks(x):\n" + "".join("    " * (n + 1) + "if x > %d:\n" % n for n in range(50)) + "    " * 51 + "return 'inside'\n    return 'outside'"
exec(blocks, namespace)
print(namespace["blocks"](50), namespace["blocks"](10))
tries = "def tries():\n" + "".join("    " * (n + 1) + "try:\n" for n in range(15)) + "    " * 16 + "raise KeyError('deep')\n"
tries += "".join("    " * (n + 1) + "finally:\n" + "    " * (n + 2) + "log.append(%d)\n" % n for n in range(14, -1, -1))
namespace["log"] = []
exec(tries, namespace)
try:
    namespace["tries"]()
except KeyError as e:
    print(e, namespace["log"])
print(eval("(" * 90 + "1" + ")" * 90), eval("[" * 90 + "]" * 90) != [], eval("-" * 100 + "5"), eval("not " * 101 + "1"))
print(eval("".join("(%d, " % n for n in range(50)) + "None" + ")" * 50)[1][1][0], eval("lambda: " * 40 + "7")()()()() is not None)
try:
    exec("def dup(%s, p5): pass" % ", ".join(names[:10]))
except SyntaxError as e:
    print(e.msg)
for n in (99, 100, 101):
    code = "".join(" " * i + "if 1:\n" for i in range(n)) + " " * n + "pass"
    try:
        compile(code, "deep", "exec")
        print(n, "compiles")
    except SyntaxError as e:
        print(n, type(e).__name__, e.msg)
for n in (20, 21):
    code = "".join(" " * i + "for i in ():\n" for i in range(n)) + " " * n + "pass"
    try:
        compile(code, "deep", "exec")
        print(n, "compiles")
    except SyntaxError as e:
        print(n, e.msg)
