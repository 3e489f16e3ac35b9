class Logged:
    def __new__(cls, *args, **kwargs):
        print("new", cls.__name__, args, kwargs)
        return super().__new__(cls)

    def __init__(self, *args, **kwargs):
        print("init", args, kwargs)


Logged(1, a=2)


class Other:
    def __new__(cls):
        return "not an Other"

    def __init__(self):
        print("never called")


print(Other())


class Sub(Logged):
    pass


class MakesSub:
    def __new__(cls, x):
        return Sub(x)


print(type(MakesSub(5)).__name__)


class Base:
    def __new__(cls, kind=None):
        if kind == "child":
            return object.__new__(Child)
        return object.__new__(cls)

    def __init__(self, kind=None):
        print("Base.init for", type(self).__name__)


class Child(Base):
    pass


Base("child")
Base()


class Singleton:
    instance = None

    def __new__(cls):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance


print(Singleton() is Singleton())


class ReturnsValue:
    def __init__(self):
        return 5


class Generator:
    def __init__(self):
        yield


for cls in (ReturnsValue, Generator):
    try:
        cls()
    except TypeError as e:
        print(e)


class Plain:
    pass


class OnlyInit:
    def __init__(self, x):
        self.x = x


class OnlyNew:
    def __new__(cls, x):
        return object.__new__(cls)


for make in (
    lambda: Plain(1),
    lambda: Plain(a=1),
    lambda: OnlyInit(),
    lambda: OnlyNew(),
    lambda: OnlyNew(1).__init__(2),
    lambda: object(1),
    lambda: object.__new__(Plain, 1),
    lambda: object.__new__(int),
    lambda: object.__new__(),
    lambda: object.__new__(5),
    lambda: int.__new__(str),
    lambda: OnlyInit.__new__(OnlyInit, 1, 2, 3).x,
):
    try:
        print(type(make()).__name__)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class MyInt(int):
    def __new__(cls, value, extra):
        self = super().__new__(cls, value * 2)
        self.extra = extra
        return self


n = MyInt(5, "e")
print(n, n.extra, type(n).__name__, n + 1, type(n + 1).__name__)


class MyTuple(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)


print(MyTuple(1, 2, 3), len(MyTuple()))


class MyStr(str):
    def __new__(cls, s):
        return super().__new__(cls, s.upper())

    def __init__(self, s):
        self.original = s


print(MyStr("abc"), MyStr("abc").original)


class MyList(list):
    def __init__(self, n):
        super().__init__(range(n))


print(MyList(3))


class Replaced:
    pass


Replaced.__init__ = lambda self, v: setattr(self, "v", v)
print(Replaced(4).v)
del Replaced.__init__
print(vars(Replaced()))
print(type(Plain()), Plain.__call__ is not None, type.__call__(Plain).__class__.__name__)
