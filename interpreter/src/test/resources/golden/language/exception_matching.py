class A(Exception):
    pass


class B(A):
    pass


class C(Exception):
    pass


def catch(exc):
    try:
        raise exc
    except B:
        return "B"
    except (C, KeyError):
        return "C or KeyError"
    except A as e:
        return "A", e.args
    except Exception:
        return "Exception"
    except:
        return "bare"


for exc in (A(1), B, C(), KeyError("k"), LookupError, KeyboardInterrupt, SystemExit(3)):
    print(catch(exc))


def dynamic(classes):
    try:
        raise B
    except classes:
        return "matched"
    except A:
        return "fell through"


print(dynamic(A), dynamic(C), dynamic((C, (B,)[0])), dynamic(()))
for bad in (5, "A", (A, 5), None, object):
    try:
        dynamic(bad)
        print("no error", bad)
    except TypeError as e:
        print(e)


def lazy():
    def classes(name, value):
        print("evaluating", name)
        return value

    try:
        raise KeyError
    except classes("first", IndexError):
        pass
    except classes("second", LookupError):
        print("handled")
    except classes("third", KeyError):
        pass


lazy()
for bad in (5, object, "text", None, object()):
    try:
        raise bad
    except TypeError as e:
        print(e)
try:
    raise
except RuntimeError as e:
    print(e)


class NeedsArguments(Exception):
    def __init__(self, a):
        super().__init__(a)


try:
    raise NeedsArguments
except TypeError as e:
    print(e)


class ReturnsOther(Exception):
    def __new__(cls):
        return 5


try:
    raise ReturnsOther
except TypeError as e:
    print(e)


class Odd(type):
    def __instancecheck__(cls, obj):
        print("instancecheck is not asked")
        return True

    def __subclasscheck__(cls, sub):
        print("subclasscheck is not asked")
        return True


class OddError(Exception, metaclass=Odd):
    pass


try:
    raise KeyError("k")
except OddError:
    print("wrong")
except KeyError as e:
    print("right", e)
try:
    raise ValueError("v")
except ValueError as e:
    try:
        raise
    except ValueError as again:
        print(again is e)
