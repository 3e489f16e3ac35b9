class Empty:
    """Docstring of Empty."""


print(Empty.__name__, Empty.__qualname__, Empty.__module__, Empty.__doc__, Empty.__bases__)


class Body:
    print("body runs", __qualname__, __module__)
    x = 1
    y = x + 1
    for i in range(3):
        x += i

    def method(self):
        return self.x

    if x > 3:
        extra = "conditional"
    del i


print(Body.x, Body.y, Body().method(), Body.extra, hasattr(Body, "i"))


class Outer:
    class Inner:
        class Deepest:
            def f(self):
                pass

    def make(self):
        class Local:
            pass

        return Local


print(Outer.Inner.Deepest.f.__qualname__, Outer().make().__qualname__)
D = type("D", (Body,), {"z": 3, "get": lambda self: self.z})
print(D.__name__, D().get(), D().method(), D.__mro__[1] is Body)


class WithKeywords(Body, metaclass=type):
    pass


print(WithKeywords.__bases__)
try:

    class Bad(5):
        pass

except TypeError as e:
    print(e)
try:

    class Final(bool):
        pass

except TypeError as e:
    print(e)
try:

    class Duplicate(Body, Body):
        pass

except TypeError as e:
    print(e)
bases = (dict,)


class Dynamic(*bases, **{}):
    pass


print(Dynamic(a=1), Dynamic.__mro__)


class Annotated:
    a: int
    b: str = "b"
    _private: list = []
    __mangled: int = 1

    def f(self):
        c: int = 5
        return c


print(Annotated.__annotations__)
print(sorted(k for k in vars(Annotated) if "mangled" in k))
Body.added = lambda self: "added later"
print(D().added())
print(type(Body), isinstance(Body, type), type(type) is type, isinstance(D(), Body), issubclass(D, object))
print(repr(Body), str(Outer.Inner))
Body.__name__ = "Renamed"
print(Body.__name__, repr(Body))
for name, value in (("__name__", 5), ("__bases__", ()), ("__name__", "nul\0")):
    try:
        setattr(Body, name, value)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    del Body.__name__
except TypeError as e:
    print(e)
try:
    int.x = 5
except TypeError as e:
    print(e)
