class Seq:
    def __init__(self, items):
        self.items = items

    def __getitem__(self, key):
        print("getitem", key)
        return self.items[key]

    def __setitem__(self, key, value):
        print("setitem", key, value)
        self.items[key] = value

    def __delitem__(self, key):
        print("delitem", key)
        del self.items[key]

    def __len__(self):
        return len(self.items)


s = Seq([1, 2, 3, 4])
print(s[0], s[-1], s[1:3], s[::2], len(s))
s[0] = 10
s[1:2] = [7, 8]
del s[-1]
del s[:1]
print(s.items)
print(2 in Seq([1, 2]))
print(list(reversed(Seq([1, 2]))))


class Index:
    def __getitem__(self, key):
        return key


i = Index()
print(i[1], i[1, 2], i[()], i[1:2], i[:], i[1:2, ::3, ...], i[None], i[(1, 2)], i[*[1, 2], 3])


class Contains:
    def __contains__(self, x):
        print("contains", x)
        return x


print(0 in Contains(), "yes" in Contains(), 5 not in Contains())


class IterOnly:
    def __iter__(self):
        return iter([1, 2, 3])


print(2 in IterOnly(), 7 in IterOnly())


class NoneContains(IterOnly):
    __contains__ = None


for code in ("1 in NoneContains()", "1 in 5", "5[0]", "5[0] = 1", "del 5 [0]", "{}[[]]", "None[1]", "len(5)", "reversed({1})", "reversed(IterOnly())"):
    try:
        exec(code)
    except SyntaxError as e:
        print("SyntaxError", e.msg)
    except TypeError as e:
        print(e)


class Missing(dict):
    def __missing__(self, key):
        return "missing %r" % key


m = Missing(a=1)
print(m["a"], m["b"], m.get("c"), "b" in m)


class Rev:
    def __reversed__(self):
        return "anything"


print(reversed(Rev()))


class Lengths:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class Idx:
    def __index__(self):
        return 3


print(len(Lengths(Idx())), [10, 20, 30, 40][Idx()], "abcdef"[: Idx()], bytes(Idx()), range(Idx()), hex(Idx()))
for bad in (Lengths(-1), Lengths("x"), Lengths(2**100)):
    try:
        len(bad)
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)


class BadIdx:
    def __index__(self):
        return "x"


try:
    [1][BadIdx()]
except TypeError as e:
    print(e)


class Generic:
    def __class_getitem__(cls, item):
        return "%s[%r]" % (cls.__name__, item)


class SubGeneric(Generic):
    pass


print(Generic[int], SubGeneric[1, 2], Generic["x":])
try:
    Generic()[0]
except TypeError as e:
    print(e)
try:
    Index[0]
except TypeError as e:
    print(e)
