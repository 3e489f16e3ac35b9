def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw


print(f(1, d=4))
print(f(1, 9, 8, 7, 6, d=4, e=0, z=1))
print(f(1, d=4, a="in kwargs", b="also"))
print(f(*[1, 2, 3], *(4,), **{"d": 5}, **{"x": 6}))
print(f.__defaults__, f.__kwdefaults__)


def g(*, only):
    return only


print(g(only=1))


def h(x, y):
    return x, y


print(h(y=1, x=2), h(*"ab"), h(**dict(x=1, y=2)), h(1, **{"y": 2}))


def mutable(item, bucket=[]):
    bucket.append(item)
    return bucket


print(mutable(1), mutable(2), mutable(3, []), mutable(4))


def annotated(a: int, b: "str" = "x", *args: float, c: list[int] = None, **kw: dict) -> bool:
    pass


print(annotated.__annotations__)


def order():
    log = []

    def t(x):
        log.append(x)
        return x

    h_result = f(t(1), *[t(2)], t(3), d=t(4), **{"k": t(5)})
    return log, h_result


print(order())


def return_many():
    return 1, *[2, 3]


print(return_many())


def no_return():
    pass


print(no_return())
kwargs = {"d": 1}


def shows_copy(**kw):
    kw["new"] = 1
    return kw


print(shows_copy(**kwargs), kwargs)
args = [1, 2]


def shows_tuple(*a):
    return type(a).__name__, a


print(shows_tuple(*args))


class KeysOnly:
    def keys(self):
        return ["p", "q"]

    def __getitem__(self, key):
        return key * 2


print(shows_copy(**KeysOnly()))
