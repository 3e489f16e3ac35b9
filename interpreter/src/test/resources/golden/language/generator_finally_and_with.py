class M:
    def __init__(self, log):
        self.log = log

    def __enter__(self):
        self.log.append("enter")
        return self

    def __exit__(self, kind, value, tb):
        self.log.append(("exit", kind and kind.__name__))


def gen(log):
    with M(log):
        try:
            yield 1
            yield 2
        finally:
            log.append("finally")


for how in ("exhaust", "close", "throw"):
    log = []
    g = gen(log)
    next(g)
    if how == "exhaust":
        list(g)
    elif how == "close":
        g.close()
    else:
        try:
            g.throw(KeyError())
        except KeyError:
            log.append("escaped")
    print(how, log)


def exc_info_is_saved():
    import sys

    try:
        raise ValueError("in generator")
    except ValueError:
        yield sys.exc_info()[0].__name__
        yield sys.exc_info()[0].__name__
    yield sys.exc_info()[0]


g = exc_info_is_saved()
print(next(g))
try:
    raise KeyError("outside")
except KeyError:
    print(next(g), next(g).__name__)
import sys

print(sys.exc_info()[0])


def context_from_caller():
    yield
    raise ValueError("v")


g = context_from_caller()
next(g)
try:
    try:
        raise KeyError("k")
    except KeyError:
        next(g)
except ValueError as e:
    print(repr(e.__context__))


def bare_raise():
    yield
    raise


g = bare_raise()
next(g)
try:
    try:
        raise KeyError("being handled by the caller")
    except KeyError:
        next(g)
except Exception as e:
    print(repr(e))


def yield_in_finally():
    try:
        yield "body"
    finally:
        yield "finally"
        print("after")


g = yield_in_finally()
print(next(g))
print(g.throw(IndexError("kept until the end")))
try:
    next(g)
except IndexError as e:
    print(e)


def return_in_finally():
    try:
        yield 1
        raise ValueError
    finally:
        return "swallowed"


g = return_in_finally()
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value)
