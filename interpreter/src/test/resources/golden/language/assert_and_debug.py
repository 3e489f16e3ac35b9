assert True
assert 1, "not evaluated"
for code in ("assert False", "assert 0, 'message'", "assert [], ('tuple', 1)", "assert None, KeyError('k')"):
    try:
        exec(code)
    except AssertionError as e:
        print(repr(e), e.args)


def message():
    print("message evaluated")
    return "lazy"


try:
    assert not 1, message()
except AssertionError as e:
    print(e)
assert True, message()
print(__debug__)
try:
    exec("__debug__ = 1")
except SyntaxError as e:
    print(e.msg)
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    compile("assert (1, 'always true')", "f", "exec")
    print([str(w.message) for w in caught])
    compile("x is 5", "f", "exec")
    print(str(caught[-1].message))
AssertionError = KeyError
try:
    assert False, "uses the builtin class"
except BaseException as e:
    print(type(e).__name__)
