import sys
import contextlib


@contextlib.contextmanager
def managed(name):
    print("enter", name)
    try:
        yield name
    except KeyError as e:
        print("manager saw", e)
    finally:
        print("exit", name)


with managed("a") as x:
    print("body", x)
with managed("b"):
    raise KeyError("swallowed")
try:
    with managed("c"):
        raise ValueError("passes")
except ValueError as e:
    print(e)


@contextlib.contextmanager
def never_yields():
    return
    yield


@contextlib.contextmanager
def yields_twice():
    yield 1
    yield 2


for manager in (never_yields, yields_twice):
    try:
        with manager():
            pass
    except RuntimeError as e:
        print(e)
with contextlib.suppress(KeyError, IndexError):
    {}["k"]
with contextlib.ExitStack() as stack:
    for n in "xyz":
        stack.enter_context(managed(n))
    stack.callback(print, "callback", sep="-")
    stack.push(lambda *exc: print("pushed", exc[0]))
    print("in the stack")
try:
    with contextlib.ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        stack.callback(lambda: {}["k"])
except ZeroDivisionError as e:
    print(repr(e), repr(e.__context__))
with contextlib.closing(type("T", (), {"close": lambda self: print("closed")})()):
    pass
with contextlib.nullcontext(5) as five:
    print(five)
import io

out = io.StringIO()
with contextlib.redirect_stdout(out):
    print("captured")
print(repr(out.getvalue()))


@managed("as decorator")
def decorated():
    print("inside")


decorated()
decorated()


class Both(contextlib.ContextDecorator):
    def __enter__(self):
        print("in")
        return self

    def __exit__(self, *exc):
        print("out", exc[0])
        return True


@Both()
def fails():
    raise ValueError


print(fails())
