class R:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


values = [None, True, ..., NotImplemented, 0, -5, 2**70, 1.0, -0.0, 1e100, 1j, "", "a'b", 'a"b', "a'\"b", "\n\t\\\x00\x7f", "\xe9\xa0\xad\u2028\ud800\U0001f30b\U000e0001"]
values += [b"", b"\x00'\"\xff", bytearray(b"x"), [], [1, "a", [2]], (), (1,), (1, 2), {}, {"k": [1]}, set(), {1}, frozenset(), frozenset({1}), range(3), range(1, 5, 2), slice(1, None)]
values += [int, type, len, [].append.__name__, str.upper, R("custom"), [R("in list")], {R("k"): R("v")}.values().__class__, ValueError("x", 1), KeyError("k"), ImportError(), StopIteration(1)]
values += [type(None), type(...), type(NotImplemented), {}.keys(), {1: 2}.values(), {1: 2}.items(), R("\xe9"), Exception, object, list[int], int | None, memoryview, property, classmethod]
for v in values:
    print(ascii(v), "|", repr(v).encode("ascii", "backslashreplace").decode(), "|", str(v).encode("ascii", "backslashreplace").decode())


def f():
    pass


class C:
    def m(self):
        pass

    @classmethod
    def c(cls):
        pass

    class Inner:
        pass


def shape(v):
    """A repr without the address in it."""
    text = repr(v)
    return text.split(" at 0x")[0] + (" at ADDRESS" if " at 0x" in text else "")


async def coroutine():
    pass


def generator():
    yield


co = coroutine()
for v in (f, lambda: 0, C, C(), C.m, C().m, C.c, C.Inner(), generator(), co, object(), iter([]), iter(()), iter("\xe9"), iter({}), iter(range(2)), enumerate([]), zip(), map(len, []), reversed([]), filter(None, []), [].append, {}.get, super(C, C()), f.__code__, property(), staticmethod(f), classmethod(f), (x for x in ()), C.__dict__["__dict__"], C.__dict__["__weakref__"], int.real, int.__add__, (5).__add__, type.__dict__["__mro__"], str.join, "".join, dict.fromkeys, object.__init__, object().__init__):
    print(shape(v))
co.close()
recursive = [1]
recursive.append(recursive)
recursive.append({"d": recursive})
recursive.append((recursive,))
print(recursive, repr(recursive) == str(recursive))


class Bad:
    def __repr__(self):
        return 5


class Raises:
    def __repr__(self):
        raise ValueError("repr failed")


for bad in (Bad(), Raises(), [Bad()], {1: Raises()}):
    for g in (repr, str, ascii, "{!r}".format, lambda v: "%r" % (v,)):
        try:
            g(bad)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)


class StrOnly:
    def __str__(self):
        return "str only"


print(str(StrOnly()), [StrOnly()][0], repr(StrOnly()).startswith("<__main__.StrOnly object at 0x"))
