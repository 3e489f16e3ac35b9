import functools


def f(a, b=2, *args, c=3, **kw):
    return a, b, args, c, kw


p = functools.partial(f, 1, c=5)
print(p(), p(9), p(9, 8, c=0, z=1), p.func is f, p.args, p.keywords)
q = functools.partial(p, 2, c=6, y=1)
print(q(), q.args, q.keywords, q.func is f)
p.extra = "attribute"
print(p.extra, repr(functools.partial(int, base=2)), functools.partial(int, base=2)("101"))
print(functools.reduce(lambda a, b: a + b, [1, 2, 3]), functools.reduce(lambda a, b: a * b, [], 7), functools.reduce(max, [3, 9, 2], 5))
calls = []


@functools.lru_cache(maxsize=2)
def cached(*args, **kw):
    calls.append((args, kw))
    return len(calls)


print(cached(1), cached(1), cached(2), cached(3), cached(1), cached(1.0), cached(x=1), cached(x=1), cached.cache_info())
cached.cache_clear()
print(cached.cache_info(), cached.cache_parameters(), cached.__wrapped__(5), cached(1))


@functools.lru_cache(typed=True, maxsize=None)
def typed(x):
    return type(x).__name__


print(typed(1), typed(1.0), typed(True), typed(1), typed.cache_info())


@functools.cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), fib.cache_info().currsize)


class C:
    def __init__(self, n):
        self.n = n
        self.computed = 0

    @functools.cached_property
    def value(self):
        self.computed += 1
        return self.n * 2

    @functools.lru_cache
    def method(self, x):
        return self.n + x

    def add(self, x, y=0):
        return self.n + x + y

    add_five = functools.partialmethod(add, 5)

    @functools.singledispatchmethod
    def kind(self, x):
        return "object"

    @kind.register
    def _(self, x: int):
        return "int"


c = C(4)
print(c.value, c.value, c.computed, "value" in vars(c), c.method(1), c.add_five(), c.add_five(y=1), c.kind(1), c.kind("s"))
del c.value
print(c.value, c.computed)
print(sorted(["b", "A", "c"], key=functools.cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))
K = functools.cmp_to_key(lambda a, b: b - a)
print(K(1) < K(2), K(1) > K(2), K(1) == K(1), K(3).obj)


@functools.singledispatch
def show(x):
    return "object"


@show.register(int)
@show.register(float)
def _(x):
    return "number"


@show.register
def _(x: list | tuple):
    return "sequence"


print(show(1), show(1.5), show([]), show(()), show("s"), show.dispatch(bool) is show.dispatch(int), show.registry.keys() >= {int, float, list})


@functools.wraps(f)
def wrapper(*a):
    "wrapper doc"


print(wrapper.__name__, wrapper.__doc__, wrapper.__wrapped__ is f, wrapper.__module__)
for bad in (
    lambda: functools.reduce(max, []),
    lambda: functools.partial(),
    lambda: functools.partial(5),
    lambda: functools.reduce(max),
    lambda: functools.lru_cache(maxsize="a"),
    lambda: cached([]),
    lambda: K(1) < 5,
    lambda: functools.total_ordering(type("T", (), {})),
    lambda: show(),
    lambda: functools.singledispatch(len).register("x"),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
