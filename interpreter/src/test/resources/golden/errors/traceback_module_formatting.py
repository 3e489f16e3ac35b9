import io
import traceback


def clean(text):
    """Without the directory of this file, which is not the same everywhere."""
    lines = []
    for line in text.splitlines():
        if line.lstrip(" |+-").startswith("File "):
            before, name, after = line.split('"')
            line = '%s"%s"%s' % (before, name.replace("\\", "/").rsplit("/", 1)[-1], after)
        lines.append(line)
    return "\n".join(lines)


def show(f):
    try:
        f()
    except BaseException as e:
        print(clean("".join(traceback.format_exception(e))))
        print("-----")


def simple():
    x = {"a": 1}
    return x["a"] + x["b"] * 2


def chained():
    try:
        simple()
    except KeyError as e:
        raise ValueError("while looking") from e


def context():
    try:
        simple()
    except KeyError:
        undefined.attribute


def suppressed():
    try:
        simple()
    except KeyError:
        raise RuntimeError("alone") from None


def repeated(n=10):
    return repeated(n - 1) if n else 1 / n


def group():
    errors = []
    for f in (simple, chained):
        try:
            f()
        except Exception as e:
            errors.append(e)
    raise ExceptionGroup("several", errors)


def notes():
    e = TypeError("with notes")
    e.add_note("first note")
    e.add_note("second\nnote")
    raise e


def syntax():
    compile("x = 1\ny = (1,\n  2 3)\n", "<source>", "exec")


def multi_line_message():
    raise ValueError("one\ntwo")


def no_message():
    raise KeyboardInterrupt


for f in (simple, chained, context, suppressed, repeated, group, notes, syntax, multi_line_message, no_message):
    show(f)
try:
    simple()
except KeyError as e:
    print(traceback.format_exception_only(e), [(s.name, s.lineno, s.line) for s in traceback.extract_tb(e.__traceback__)])
    out = io.StringIO()
    traceback.print_exc(limit=1, file=out)
    print(clean(out.getvalue()))
    te = traceback.TracebackException.from_exception(e, capture_locals=True)
    print(te.stack[-1].locals)
print([s.name for s in traceback.extract_stack()])
