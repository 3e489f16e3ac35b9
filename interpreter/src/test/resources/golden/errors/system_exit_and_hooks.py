import sys


def attempt(code):
    try:
        exec(code)
    except BaseException as e:
        print(code, "->", repr(e), getattr(e, "code", None), e.args)


attempt("raise SystemExit")
attempt("raise SystemExit(2)")
attempt("raise SystemExit('message')")
attempt("sys.exit()")
attempt("sys.exit(5)")
attempt("sys.exit(None)")
attempt("sys.exit((1, 2))")
attempt("exit(3)")
attempt("raise KeyboardInterrupt")
attempt("raise GeneratorExit('g')")
print(issubclass(SystemExit, Exception), issubclass(KeyboardInterrupt, Exception))
print(sys.exc_info())
try:
    1 / 0
except ZeroDivisionError as e:
    kind, value, tb = sys.exc_info()
    print(kind.__name__, value is e, tb is e.__traceback__, sys.exception() is e)
    try:
        {}["k"]
    except KeyError:
        print(sys.exc_info()[0].__name__)
    print(sys.exc_info()[0].__name__)
print(sys.exc_info())


def f():
    return sys.exc_info()[0]


try:
    raise ValueError
except ValueError:
    print(f().__name__)
print(f())
printed = []


def hook(kind, value, tb):
    printed.append((kind.__name__, str(value)))


old = sys.excepthook
sys.excepthook = hook
sys.excepthook(ValueError, ValueError("v"), None)
sys.excepthook = old
print(printed, sys.excepthook is sys.__excepthook__)
e = ValueError("kept")
try:
    raise e
except ValueError:
    pass
print(e.__traceback__.tb_lineno > 0, e.__traceback__.tb_next)
tb = e.__traceback__
print(e.with_traceback(None) is e, e.__traceback__)
try:
    raise e.with_traceback(tb)
except ValueError:
    t = e.__traceback__
    print(t.tb_next is tb, t.tb_frame is tb.tb_frame)
try:
    tb.tb_next = tb
except ValueError as error:
    print(error)
tb.tb_next = None
try:
    tb.tb_next = 5
except TypeError as error:
    print(error)
import types

made = types.TracebackType(None, tb.tb_frame, 0, 77)
print(made.tb_lineno, made.tb_next, made.tb_lasti)
