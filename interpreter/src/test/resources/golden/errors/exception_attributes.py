cases = [
    Exception(),
    Exception("one"),
    Exception("one", 2),
    KeyError("k"),
    KeyError("k", 1),
    KeyError(),
    StopIteration(5),
    StopIteration(),
    StopAsyncIteration(1),
    SystemExit(),
    SystemExit(3),
    SystemExit("text", 2),
    OSError("only message"),
    OSError(2, "No such file"),
    OSError(2, "No such file", "name.txt"),
    OSError(2, "No such file", "a", None, "b"),
    OSError(1, 2, 3, 4, 5, 6),
    FileNotFoundError(13, "still FileNotFoundError"),
    OSError(13, "x"),
    OSError(17, "x"),
    OSError(32, "x"),
    OSError(99999, "x"),
    ImportError("m", name="n", path="p"),
    UnicodeEncodeError("ascii", "a\xe9b", 1, 2, "reason"),
    UnicodeEncodeError("ascii", "a\u4e2d\u6587b", 1, 3, "reason"),
    UnicodeDecodeError("utf-8", b"a\xff", 1, 2, "reason"),
    UnicodeDecodeError("utf-8", b"a\xff\xfe", 1, 3, "reason"),
    UnicodeTranslateError("a\xe9", 1, 2, "reason"),
    SyntaxError("msg"),
    SyntaxError("msg", ("file", 1, 2, "text")),
    SyntaxError("msg", ("file", 1, 2, "text", 3, 4)),
    IndentationError("indent", ("f", 3, 4, None)),
]
for e in cases:
    print(type(e).__name__, repr(e), "|", str(e).encode("ascii", "backslashreplace").decode(), "|", ascii(e.args))
names = ("errno", "strerror", "filename", "filename2", "value", "code", "name", "path", "encoding", "object", "start", "end")
names += ("reason", "msg", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line")
for e in cases:
    found = {n: getattr(e, n) for n in names if hasattr(e, n)}
    if found:
        print(type(e).__name__, ascii(found))
e = ValueError("a")
e.args = (1, 2)
e.extra = "attribute"
print(repr(e), str(e), e.extra, vars(e))
try:
    e.args = 5
except TypeError as error:
    print(error)
for make in (
    lambda: UnicodeDecodeError("utf-8", "str", 1, 2, "r"),
    lambda: UnicodeEncodeError("ascii"),
    lambda: SyntaxError("m", 5),
    lambda: SyntaxError("m", ("f", 1)),
    lambda: OSError(),
    lambda: BaseException.__new__(int),
    lambda: ValueError().with_traceback(5),
):
    try:
        print(repr(make()))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


class Custom(Exception):
    def __init__(self, a, b=2):
        self.a = a

    def __str__(self):
        return "custom %s" % self.a


c = Custom(1, b=3)
print(repr(c), str(c), c.args, Custom.__mro__[1:])


class MyOSError(OSError):
    pass


print(type(MyOSError(2, "x")).__name__, MyOSError(2, "x").errno)
print(issubclass(IOError, OSError), IOError is OSError, EnvironmentError is OSError, issubclass(ModuleNotFoundError, ImportError))
import pickle

for e in (ValueError(1, 2), KeyError("k"), OSError(2, "a", "b"), UnicodeDecodeError("utf-8", b"a", 0, 1, "r")):
    copy = pickle.loads(pickle.dumps(e))
    print(repr(copy), copy.args == e.args, vars(copy))
