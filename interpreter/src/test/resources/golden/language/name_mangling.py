class A:
    __secret = "A's"

    def __init__(self):
        self.__own = 1

    def __method(self):
        return self.__secret

    def get(self):
        return self.__method(), self.__own, __name__

    def kw(self, __arg=1):
        return locals()

    def inner(self):
        def nested():
            __local = 5
            return sorted(locals()), self.__own

        return nested()


class B(A):
    __secret = "B's"

    def both(self):
        return self.__secret, self._A__secret


a, b = A(), B()
print(a.get(), b.get(), b.both())
print(sorted(vars(a)), sorted(k for k in vars(A) if k.startswith("_A")))
print(list(a.kw()), a.inner())
print(a.kw(_A__arg=3)["_A__arg"])
try:
    a.__secret
except AttributeError as e:
    print(e)


class __Leading:
    __x = 1


print([k for k in vars(__Leading) if "x" in k])


class __:
    __x = 1


print([k for k in vars(__) if "x" in k])


class C:
    __dunder__ = 1
    _single = 2
    x__ = 3
    try:
        import __missing_module
    except ImportError as e:
        message = str(e)

    def f(self):
        try:
            return __undefined
        except NameError as e:
            return str(e)

    class __Nested:
        pass

    for __i in range(2):
        pass


print(C.__dunder__, C._single, C.x__, C.message, C().f())
print(sorted(k for k in vars(C) if k.startswith("_C")), C._C__Nested.__qualname__)


class G:
    def set(self):
        global __g
        __g = "global"


G().set()
print(_G__g)


class S:
    __slots__ = ("__a", "__b__")

    def __init__(self):
        self.__a = 1
        self.__b__ = 2


print(S.__slots__, S()._S__a)
