import inspect


def f(n):
    for i in range(n):
        yield i


g = f(2)
print(g.__name__, g.__qualname__, g.gi_running, g.gi_yieldfrom, g.gi_suspended)
print(g.gi_code is f.__code__, inspect.getgeneratorstate(g))
next(g)
print(g.gi_frame.f_locals, g.gi_frame.f_lineno, inspect.getgeneratorstate(g), g.gi_suspended)
print(list(g), g.gi_frame, inspect.getgeneratorstate(g), g.gi_suspended)
g.__name__ = "renamed"
g.__qualname__ = "a.b"
print(g.__name__, g.__qualname__)
for name, value in (("__name__", 5), ("gi_running", 1)):
    try:
        setattr(g, name, value)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


def running():
    yield g2.gi_running, inspect.getgeneratorstate(g2)


g2 = running()
print(next(g2), g2.gi_running)


def delegating():
    yield from inner


inner = f(3)
outer = delegating()
next(outer)
print(outer.gi_yieldfrom is inner)
list(outer)
print(outer.gi_yieldfrom)
try:
    len(f(1))
except TypeError as e:
    print(e)
print(iter(g) is g, hasattr(g, "__next__"), type(g).__name__)
try:
    type(g)()
except TypeError as e:
    print(e)
print(sum(f(5)), max(f(5)), 3 in f(5), 9 in f(5), dict(enumerate(f(2))))
a, b, c = f(3)
print(a, b, c)
try:
    a, b = f(3)
except ValueError as e:
    print(e)
try:
    a, b, c, d = f(3)
except ValueError as e:
    print(e)
it = f(6)
print(2 in it, list(it))
print(list(zip(it := f(4), it)))
