def describe(e, depth=0):
    if e is None:
        return "None"
    return "%s(%s) cause=[%s] context=[%s] suppress=%s" % (
        type(e).__name__,
        ", ".join(map(repr, e.args)),
        describe(e.__cause__),
        describe(e.__context__) if depth < 3 else "...",
        e.__suppress_context__,
    )


def run(f):
    try:
        f()
    except Exception as e:
        print(f.__name__, describe(e))


def implicit():
    try:
        {}["k"]
    except KeyError:
        raise ValueError("while handling")


def explicit():
    try:
        {}["k"]
    except KeyError as e:
        raise ValueError("because") from e


def suppressed():
    try:
        {}["k"]
    except KeyError:
        raise ValueError("alone") from None


def from_class():
    raise ValueError("v") from KeyError


def from_bad():
    raise ValueError("v") from 5


def in_finally():
    try:
        raise KeyError("first")
    finally:
        raise ValueError("second")


def in_else():
    try:
        pass
    except Exception:
        pass
    else:
        raise ValueError("else has no context")


def reraise_keeps():
    try:
        raise KeyError("original")
    except KeyError:
        try:
            raise ValueError("inner")
        except ValueError:
            pass
        raise


def three():
    try:
        try:
            raise KeyError(1)
        except KeyError:
            raise ValueError(2)
    except ValueError:
        raise TypeError(3)


def after_handling():
    try:
        raise KeyError(1)
    except KeyError:
        pass
    raise ValueError("no context any more")


def called_from_handler():
    try:
        raise KeyError(1)
    except KeyError:
        helper()


def helper():
    raise ValueError("raised in a callee")


def self_cause():
    e = ValueError("self")
    raise e from e


def same_again():
    e = ValueError("same")
    try:
        raise e
    except ValueError:
        raise e


for f in (implicit, explicit, suppressed, from_class, from_bad, in_finally, in_else):
    run(f)
for f in (reraise_keeps, three, after_handling, called_from_handler, same_again):
    run(f)
try:
    self_cause()
except ValueError as e:
    print(e.__cause__ is e, e.__context__)
e = ValueError()
e.__context__ = KeyError("set by hand")
print(describe(e))
e.__cause__ = TypeError()
print(describe(e))
for name in ("__cause__", "__context__", "__traceback__"):
    try:
        setattr(e, name, 5)
    except TypeError as error:
        print(error)
