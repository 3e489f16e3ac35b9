import builtins
import types

from steps import STEPS, fold


def hot(i):
    return len("ab"), abs(-1)


def variants():
    own = {"__builtins__": {"len": lambda x: "own len", "abs": abs}}
    copy = {"__builtins__": dict(vars(builtins))}
    changed_copy = {"__builtins__": dict(vars(builtins), len=lambda x: "changed copy")}
    module = types.ModuleType("fake")
    module.len, module.abs = (lambda x: "module len"), abs
    empty = {"__builtins__": {}}
    return own, copy, changed_copy, {"__builtins__": module}, empty, {"len": lambda x: "global len"}


def attempt(f, i):
    try:
        return f(i)
    except NameError as e:
        return str(e)


for k in STEPS:
    code = hot.__code__.replace(co_name="fresh")
    usual = types.FunctionType(code, {})
    functions = [types.FunctionType(code, g) for g in variants()]
    results = [attempt(usual, i) for i in range(k)]
    for f in functions:
        results += [attempt(f, i) for i in range(20)]
        results += [attempt(usual, i) for i in range(3)]
    for i in range(40):
        results.append(attempt(functions[i % len(functions)], i))
    print(k, fold(results))
    own = functions[0].__globals__["__builtins__"]
    own["len"] = lambda x: "own changed"
    copied = functions[1].__globals__["__builtins__"]
    copied["len"] = lambda x: "copy changed"
    print("   ", [attempt(f, 0) for f in functions], attempt(usual, 0))
    functions[0].__globals__["__builtins__"] = {"len": lambda x: "ignored: bound at creation"}
    print("   ", attempt(functions[0], 0), functions[0].__builtins__ is own)
