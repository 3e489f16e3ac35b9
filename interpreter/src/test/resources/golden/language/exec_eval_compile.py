print(eval("1 + 2"), eval("x * 2", {"x": 5}), eval("a + b", {"a": 1}, {"b": 2}))
ns = {}
exec("x = 5\ndef f():\n    return x * 2\nresult = f()", ns)
print(ns["result"], sorted(k for k in ns if k != "__builtins__"), "__builtins__" in ns)
g, l = {}, {}
exec("a = 1\nglobal b\nb = 2", g, l)
print(l, g["b"], "a" in g)


def function():
    local = 1
    exec("local = 2; new = 3")
    print(local, "new" in locals())
    print(eval("local + 10"))
    d = locals()
    d["invented"] = 5
    try:
        invented
    except NameError as e:
        print(e)
    return [eval("y", {"y": y}) for y in range(3)]


print(function())
code = compile("z + 1", "<test>", "eval")
print(code.co_filename, code.co_names, eval(code, {"z": 4}))
code = compile("w = 1\nw += 1", "file.py", "exec")
exec(code, ns)
print(ns["w"])
code = compile("40 + 2\n", "<single>", "single")
exec(code)
for args in (("1 +", "f", "eval"), ("x = 1", "f", "eval"), ("1", "f", "bad"), ("a\0b", "f", "exec"), (5, "f", "exec"), ("if 1:\npass", "f", "exec")):
    try:
        compile(*args)
    except (SyntaxError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
for f in (lambda: eval("x", 5), lambda: eval("x", {}, 5), lambda: exec(5), lambda: eval("1; 2"), lambda: eval(""), lambda: eval("  7  "), lambda: eval("\t7")):
    try:
        print(f())
    except (TypeError, SyntaxError) as e:
        print(type(e).__name__, e)


class Namespace(dict):
    def __missing__(self, key):
        if key.startswith("auto_"):
            return key[5:]
        raise KeyError(key)

    def __setitem__(self, key, value):
        print("store", key)
        super().__setitem__(key, value)


exec("q = auto_made; print(q)", {}, Namespace())
try:
    exec("undefined_name", {}, Namespace())
except NameError as e:
    print(e)
print(eval("[i for i in range(n)]", {"n": 3}))
try:
    print(eval("[i + m for i in range(2)]", {}, {"m": 3}))
except NameError as e:
    print(e)
print(eval(b"1 + 1"), eval(bytearray(b"2 + 2")), eval(compile("3", "", "eval")))
restricted = {"__builtins__": {"len": lambda x: "my len"}}
print(eval("len('abc')", restricted))
try:
    eval("print", restricted)
except NameError as e:
    print(e)
import ast

tree = ast.parse("a = 1 + 2")
exec(compile(tree, "<ast>", "exec"), ns)
print(ns["a"], ast.dump(tree.body[0].value))
print(ast.literal_eval("{'a': [1, 2.5, -3, (None, True)], 'b': b'x', 'c': {1}}"))
exec("def g(a, b=2): return a, b", ns)
print(ns["g"](1), ns["g"].__module__ if hasattr(ns["g"], "__module__") else None)
