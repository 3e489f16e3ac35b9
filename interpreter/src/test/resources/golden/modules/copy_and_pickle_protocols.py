import copy
import pickle


class Plain:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return type(self) is type(other) and vars(self) == vars(other)


class State(Plain):
    def __getstate__(self):
        print("getstate")
        return {"saved": self.x}

    def __setstate__(self, state):
        print("setstate", state)
        self.x = state["saved"]


class Reduce(Plain):
    def __reduce__(self):
        print("reduce")
        return Reduce, (self.x,), {"extra": 1}


class NewArgs(Plain):
    def __new__(cls, *args):
        self = super().__new__(cls)
        self.args = args
        return self

    def __getnewargs__(self):
        return ("from newargs",)


class NewArgsEx(NewArgs):
    def __new__(cls, *args, **kw):
        self = super().__new__(cls, *args)
        self.kw = kw
        return self

    def __getnewargs_ex__(self):
        return (1,), {"k": 2}


class Slots:
    __slots__ = ("a", "b")


class SlotsAndDict(Slots):
    pass


class ListSub(list):
    pass


class DictSub(dict):
    def __reduce__(self):
        return DictSub, (), {"attr": 1}, None, iter(self.items())


class Singleton:
    def __reduce__(self):
        return "SINGLETON"


class Copies:
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return "deep copied"


SINGLETON = Singleton()


def show(o):
    out = {}
    if hasattr(o, "__dict__"):
        out.update(vars(o))
    for n in ("a", "b"):
        if hasattr(o, n):
            out[n] = getattr(o, n)
    return type(o).__name__, out, list(o) if isinstance(o, list) else dict(o) if isinstance(o, dict) else None


slots, both, items, mapping = Slots(), SlotsAndDict(), ListSub([1, 2]), DictSub(k=1)
slots.a = both.b = "slot"
both.extra = items.attr = "dict"
for o in (Plain(1), State(2), Reduce(3), NewArgs(4), NewArgsEx(5), slots, both, items, mapping):
    print(show(copy.copy(o)))
    for protocol in (0, 2, 5):
        try:
            print(protocol, show(pickle.loads(pickle.dumps(o, protocol))))
        except TypeError as e:
            print(protocol, e)
print(copy.copy(SINGLETON) is SINGLETON, pickle.loads(pickle.dumps(SINGLETON)) is SINGLETON, copy.copy(Copies()), copy.deepcopy([Copies()]))
shared = [1]
a = {"x": shared, "y": shared, "t": (shared,)}
a["self"] = a
b, c = copy.deepcopy(a), pickle.loads(pickle.dumps(a))
for v in (b, c):
    print(v["x"] is v["y"], v["self"] is v, v["t"][0] is v["x"], v["x"] is shared)
print(copy.copy([1, [2]]), copy.copy((1,)), copy.deepcopy((1, 2)), copy.copy({1: 2}), copy.copy(len) is len, copy.copy(Plain) is Plain, copy.deepcopy({1, (2, 3)}) == {1, (2, 3)}, copy.copy(None), copy.deepcopy(5), copy.copy(slice(1)), copy.copy(range(3)))
t = (1, "a")
print(copy.deepcopy(t) is t, copy.copy(bytearray(b"x")), copy.deepcopy(frozenset([1])), copy.copy(Exception("e")).args)
for bad in (lambda: pickle.dumps(lambda: 0), lambda: pickle.dumps(x for x in ()), lambda: pickle.loads(b""), lambda: pickle.loads(b"junk"), lambda: copy.copy(x for x in ()), lambda: pickle.dumps(type("Local", (), {})), lambda: pickle.loads(pickle.dumps(Plain(1))[:-5]), lambda: pickle.dumps(1, 99), lambda: copy.deepcopy(iter([]).__next__.__self__) and "fine"):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0].split(": it's not")[0].split(": attribute")[0])
o = Plain(1)
print(o.__reduce_ex__(2)[1:3], o.__reduce_ex__(0)[1][1:], object.__reduce_ex__(o, 4)[0].__name__, (5).__reduce_ex__(2)[0].__name__, Plain(2).__getstate__(), slots.__getstate__())
