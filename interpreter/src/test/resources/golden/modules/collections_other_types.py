from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict

d = defaultdict(list)
d["a"].append(1)
print(d, d["b"], d.get("c"), "c" in d, d.default_factory, dict(d), d.copy(), d | {"z": 1}, repr(defaultdict(int, x=1)))
d.default_factory = None
try:
    d["new"]
except KeyError as e:
    print(repr(e))
n = defaultdict(lambda: defaultdict(int))
n["x"]["y"] += 1
print(n["x"], list(n), defaultdict(int).__missing__("k"))
c = Counter("abracadabra")
print(c, c.most_common(2), c["z"], sorted(c.elements())[:6], c.total(), Counter(a=3, b=1), Counter({"x": -1}))
c.update("aaa")
c.subtract(Counter(a=10, q=1))
print(c, +c, -c, Counter("aab") + Counter("abc"), Counter("aab") - Counter("ab"), Counter("aab") & Counter("abb"), Counter("aab") | Counter("abb"))
print(Counter("ab") == Counter("ba"), Counter("a") <= Counter("ab"), Counter(a=0) == Counter(), Counter().most_common(), Counter([1, 1]).most_common(1))
del c["nope"]
o = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
o.move_to_end("a")
print(o, list(o), o.popitem(), o.popitem(last=False), o)
o["x"] = 1
o.move_to_end("x", last=False)
o["x"] = 2
print(o, list(reversed(o)), list(reversed(o.items())), o == {"c": 3, "x": 2}, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) | {"b": 2}, o.copy(), OrderedDict.fromkeys("ab", 0), o.pop("x"), o.setdefault("s", 5), o)
for bad in (lambda: OrderedDict().popitem(), lambda: o.move_to_end("nope"), lambda: o.pop("nope"), lambda: defaultdict(5), lambda: Counter(1), lambda: Counter("a").fromkeys("ab")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
m = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(m["a"], m["b"], len(m), sorted(m), m.maps, m.parents, m.new_child({"z": 0})["z"], "b" in m, m.get("q", "d"))
m["b"] = 30
print(m.maps, m.pop("b"), m["b"], dict(m), m | {"n": 1})
try:
    del m["b"]
except KeyError as e:
    print(e)


class U(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


class L(UserList):
    pass


u = U(a=1)
u.update(b=2)
print(u, "A" in u, u.data, L([1]) + [2], L([3, 1]).__class__.__name__, sorted(L([3, 1])), UserString("ab").upper() + "c")
it = iter(OrderedDict(a=1, b=2))
next(it)
od = OrderedDict(a=1, b=2)
try:
    for k in od:
        od["new" + k] = 1
except RuntimeError as e:
    print(e)
import pickle, copy

for x in (d, c, od, m.maps[0], Counter(a=1)):
    print(pickle.loads(pickle.dumps(x)) == x, type(copy.copy(x)).__name__)
