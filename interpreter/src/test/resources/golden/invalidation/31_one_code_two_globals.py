import types

from steps import STEPS, fold


def hot(i):
    return name, len(name), helper()


for k in STEPS:
    code = hot.__code__.replace(co_name="fresh")
    a = {"name": "a", "helper": lambda: "helper a"}
    b = {"helper": lambda: "helper b", "other": 1, "name": "bb"}
    f, g = types.FunctionType(code, a), types.FunctionType(code, b)
    results = [f(i) for i in range(k)]
    results += [g(i) for i in range(10)]
    a["name"] = "changed in a"
    results += [(f if i % 2 else g)(i) for i in range(6)]
    del b["name"]
    try:
        results.append(g(0))
    except NameError as e:
        results.append(e)
    results.append(f(0))
    b["len"] = lambda x: "len of b"
    b["name"] = "back"
    results += [g(0), f(0)]
    print(k, fold(results))
# The same source executed in many namespaces.
code = compile("result = name * 2\ndef f():\n    return name\nresult2 = f()", "<shared>", "exec")
seen = []
for n in range(100):
    namespace = {"name": n}
    exec(code, namespace)
    seen.append(namespace["result"] == 2 * n and namespace["result2"] == n)
print(fold(seen))
template = compile("[name for _ in range(2)]", "<shared>", "eval")
print(fold(eval(template, {"name": n // 40}) for n in range(120)))
