def echo():
    received = None
    while True:
        try:
            received = yield received
        except ValueError as e:
            received = "caught %s" % e
        except GeneratorExit:
            print("closing")
            return


g = echo()
print(next(g), g.send(1), g.send("two"), g.throw(ValueError("v")), g.throw(ValueError))
g.close()
print(list(g))
g.close()
g = echo()
try:
    g.send("too early")
except TypeError as e:
    print(e)
print(g.send(None))
try:
    g.throw(KeyError("k"))
except KeyError as e:
    print("out", e, g.gi_frame)
try:
    next(g)
except StopIteration as e:
    print("stopped", e.value)


def returning():
    yield 1
    return "result"


g = returning()
print(next(g))
try:
    next(g)
except StopIteration as e:
    print(repr(e), e.value)


def ignores_exit():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = ignores_exit()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)


def returns_on_close():
    try:
        yield 1
    except GeneratorExit:
        return "value of close is ignored in 3.11"


g = returns_on_close()
next(g)
print(g.close())


def raises_on_close():
    try:
        yield 1
    finally:
        raise OSError("in finally")


g = raises_on_close()
next(g)
try:
    g.close()
except OSError as e:
    print(e, repr(e.__context__))


def leaks_stop():
    yield 1
    raise StopIteration("leak")


try:
    list(leaks_stop())
except RuntimeError as e:
    print(e, repr(e.__cause__))


def reentrant():
    yield next(g)


g = reentrant()
try:
    next(g)
except ValueError as e:
    print(e)
g = echo()
try:
    g.throw(OSError("before start"))
except OSError as e:
    print(e)
print(list(g))
g = echo()
next(g)
try:
    g.throw(5)
except TypeError as e:
    print(e)
g.close()
g = echo()
next(g)
print(g.throw(ValueError, "with value"))
print(g.throw(ValueError, ValueError("instance"), None))
try:
    g.throw(ValueError("a"), "b")
except TypeError as e:
    print(e)
g.close()
g = echo()
g.close()
print("closed before start", list(g))
