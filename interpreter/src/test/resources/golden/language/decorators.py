def trace(name):
    print("making", name)

    def decorate(f):
        print("decorating with", name)

        def wrapper(*args, **kwargs):
            return name, f(*args, **kwargs)

        return wrapper

    return decorate


@trace("outer")
@trace("inner")
def add(a, b):
    return a + b


print(add(1, 2))


def register(cls):
    cls.registered = True
    return cls


@register
class C:
    @staticmethod
    def s(x):
        return x

    @classmethod
    def c(cls, x):
        return cls.__name__, x

    @trace("method")
    def m(self, x):
        return x

    @property
    def p(self):
        return "p"

    @lambda f: f(5)
    def computed(n):
        return n * 2


print(C.registered, C.s(1), C().s(2), C.c(3), C().c(4), C().m(5), C().p, C.computed)


@callable
def printed():
    pass


print(printed)
decorators = {"twice": lambda f: lambda *a: f(*a) * 2}


@decorators["twice"]
def value():
    return 21


print(value())


@(lambda cls: cls())
class instance:
    x = 3


print(instance.x)


def order():
    log = []

    def d(n):
        log.append("eval %d" % n)

        def deco(f):
            log.append("apply %d" % n)
            return f

        return deco

    @d(1)
    @d(2)
    def f(x=log.append("default")):
        pass

    return log


print(order())
s = staticmethod(len)
print(s("abc"), s.__func__ is len, s.__wrapped__ is len)


@staticmethod
def callable_static(x):
    return x


print(callable_static(1))
k = classmethod(lambda cls: cls)
try:
    k()
except TypeError as e:
    print(e)
import functools


def keep(f):
    @functools.wraps(f)
    def inner(*a):
        "inner docs"
        return f(*a)

    return inner


@keep
def documented(x: int) -> int:
    "documented docs"
    return x


print(documented.__name__, documented.__doc__, documented.__wrapped__(3), documented.__annotations__)


@functools.lru_cache(maxsize=2)
def cached(n):
    print("computing", n)
    return n * n


print(cached(2), cached(2), cached(3), cached(4), cached(2), cached.cache_info())


@functools.singledispatch
def kind(x):
    return "object"


@kind.register
def _(x: int):
    return "int"


@kind.register(list)
def _(x):
    return "list"


print(kind(1), kind([]), kind("s"), kind(True))


@functools.total_ordering
class T:
    def __init__(self, v):
        self.v = v

    def __eq__(self, o):
        return self.v == o.v

    def __lt__(self, o):
        return self.v < o.v


print(T(1) <= T(1), T(2) > T(1), T(1) >= T(2))
