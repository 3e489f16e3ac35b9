def show(group):
    if group is None:
        return None
    if isinstance(group, BaseExceptionGroup):
        return (group.message, [show(e) for e in group.exceptions])
    return repr(group)


def split(exc):
    log = []
    try:
        try:
            raise exc
        except* ValueError as g:
            log.append(("values", show(g)))
        except* (KeyError, TypeError) as g:
            log.append(("keys or types", show(g)))
        else:
            log.append("else")
        finally:
            log.append("finally")
    except BaseException as rest:
        log.append(("rest", type(rest).__name__, show(rest)))
    return log


print(split(ValueError("naked")))
print(split(ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)])))
nested = ExceptionGroup(
    "outer", [ExceptionGroup("inner", [ValueError(1), KeyError(2)]), IndexError(3), ValueError(4)]
)
for entry in split(nested):
    print(entry)
print(split(OSError("unmatched")))
print(split(BaseExceptionGroup("base", [KeyboardInterrupt(), ValueError(1)])))


def no_error():
    try:
        pass
    except* ValueError:
        print("no")
    else:
        print("else of except*")


no_error()


def raising_inside():
    try:
        raise ExceptionGroup("eg", [ValueError("a"), KeyError("b"), OSError("c")])
    except* ValueError:
        raise RuntimeError("from the handler")
    except* KeyError as g:
        raise
    except* ZeroDivisionError:
        print("never")


try:
    raising_inside()
except ExceptionGroup as g:
    print(show(g))
    print([type(e.__context__).__name__ for e in g.exceptions])


def variable_is_deleted():
    try:
        raise ValueError
    except* ValueError as g:
        pass
    try:
        g
    except UnboundLocalError as e:
        print(e)


variable_is_deleted()
for bad in (ExceptionGroup, 5):
    try:
        try:
            raise ValueError("x")
        except* bad:
            pass
    except TypeError as e:
        print(e)


def in_loop():
    for n in range(3):
        try:
            if n == 1:
                raise ExceptionGroup("n", [ValueError(n)])
        except* ValueError as g:
            print("loop", n, show(g))
            result = n
    return result


print(in_loop())
