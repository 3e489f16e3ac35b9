import types

from steps import STEPS, fold


class Globals(dict):
    def __getitem__(self, key):
        if key == "len":
            raise KeyError(key)
        return "getitem " + key


class Locals(dict):
    def __missing__(self, key):
        if key == "len":
            raise KeyError(key)
        return "local " + key


class Weird(str):
    def __eq__(self, other):
        Weird.asked += 1
        return str.__eq__(self, other)

    __hash__ = str.__hash__


def hot(i):
    return name, len("ab")


for k in STEPS:
    Weird.asked = 0
    code = hot.__code__.replace(co_name="fresh")
    plain = {"name": "plain"}
    sub = Globals(name="in subclass")
    weird = {Weird("name"): "weird key", "len": lambda x: "own len"}
    functions = {"plain": types.FunctionType(code, plain), "sub": types.FunctionType(code, sub), "weird": types.FunctionType(code, weird)}
    results = [functions["plain"](i) for i in range(k)]
    for f in functions.values():
        results += [f(i) for i in range(12)]
    sub["name"] = "changed"
    weird["name"] = "changed"
    plain[Weird("len")] = lambda x: "shadowed by a weird key"
    for f in functions.values():
        results += [f(i) for i in range(3)]
    del plain["len"]
    results.append(functions["plain"](0))
    print(k, fold(results), list(weird)[0].__class__.__name__)
source = compile("value = name, len('ab')", "<body>", "exec")
results = []
for i in range(60):
    mapping = {"name": "plain"} if i % 3 else Locals()
    exec(source, {}, mapping)
    results.append(mapping["value"])
print(fold(results[:6]), len(set(results)))
