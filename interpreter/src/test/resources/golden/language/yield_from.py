def inner():
    try:
        got = yield 1
        print("inner got", got)
        got = yield 2
        print("inner got", got)
    except ValueError as e:
        print("inner caught", e)
        yield "recovered"
    finally:
        print("inner finally")
    return "inner result"


def outer():
    result = yield from inner()
    print("outer got", result)
    result = yield from [10, 20]
    print("list gives", result)
    return "outer result"


g = outer()
print(next(g), g.send("a"), g.send("b"), next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value)
g = outer()
next(g)
print(g.throw(ValueError("thrown")))
print(next(g))
g.close()
g = outer()
next(g)
g.close()
print("closed")
g = outer()
next(g)
try:
    g.throw(KeyError("k"))
except KeyError as e:
    print("escaped", e)


class OnlyNext:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration("value of the iterator")
        return self.n


def delegate(it):
    r = yield from it
    print("result", r)


print(list(delegate(OnlyNext())))
g = delegate(OnlyNext())
next(g)
try:
    g.send(5)
except AttributeError as e:
    print(e)
g = delegate(OnlyNext())
next(g)
try:
    g.throw(ValueError("no throw method"))
except ValueError as e:
    print(e)
try:
    list(delegate(5))
except TypeError as e:
    print(e)


class Full(OnlyNext):
    def send(self, v):
        return "send %r" % v

    def throw(self, *args):
        return "throw %r" % (args[0],)

    def close(self):
        print("close called")


g = delegate(Full())
print(next(g), g.send(1), g.send(None), g.throw(KeyError("x")))
g.close()


def tree(t):
    if isinstance(t, list):
        for x in t:
            yield from tree(x)
    else:
        yield t


print(list(tree([1, [2, [3, [4]], 5], [[]], 6])))


def deep(n):
    if n:
        yield from deep(n - 1)
    yield n


print(sum(deep(200)))


def values():
    x = yield from (c for c in "ab")
    y = yield from ()
    return x, y


g = values()
print(list(g))


def returns():
    return (yield from values())


g = returns()
next(g), next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value)
