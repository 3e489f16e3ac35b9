d = {"b": 1, "a": 2}
d["c"] = 3
print(d, d["a"], len(d), "a" in d, 2 in d, d.get("x"), d.get("x", 0), d.get("a", 0), list(d), bool({}))
print(d.setdefault("a", 9), d.setdefault("n"), d.setdefault("m", []), d)
print(d.pop("n"), d.pop("zz", "default"), d.popitem(), d)
d.update({"b": 10}, z=26)
d.update([("y", 25), "kv"])
d.update(w=1)
print(d)
del d["b"]
d["b"] = "moved to the end"
print(d, list(d.items())[-1], list(reversed(d)), list(reversed(d.items()))[0], list(reversed(d.values()))[0])
c = d.copy()
d.clear()
print(d, len(c), c == dict(c), c != {}, dict(c) is c)
print(dict(), dict(a=1), dict([("a", 1)], b=2), dict({"x": 1}, x=2), dict(zip("ab", [1, 2])), dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), {1: "int", 1.0: "float", True: "bool"}, {**{"a": 1}, "b": 2, **{"a": 3}})
print({"a": 1} | {"b": 2}, {"a": 1} | {"a": 2}, {1: 2} == {1: 2.0}, {1: 2, 3: 4} == {3: 4, 1: 2}, {1: 2} != {1: 3}, {} == [])
keys, values, items = c.keys(), c.values(), c.items()
c["new"] = 0
print("new" in keys, 0 in values, ("new", 0) in items, ("new", 1) in items, 5 in items, len(keys), keys & {"a", "zz"}, sorted(keys | {"q"})[:2], sorted(keys - {"a"})[:1], keys.isdisjoint(["zz"]), keys >= {"a"}, {"a"} < keys)
print({1: 2}.keys() == {1}, {1: 2}.items() == {(1, 2)}, {1: 2}.items() & [(1, 2)], {1: 2}.keys() ^ {1, 3}, {1: 2}.values() == {1: 2}.values(), type(keys).__name__, keys.mapping["new"], repr({"a": 1}.keys()), repr({"a": 1}.values()), repr({"a": 1}.items()))
r = {}
r["me"] = r
print(r, str({1: r}), {(1, 2): [3]}, {None: ..., 1.5: 1j})
for bad in (
    lambda: {}["k"],
    lambda: {}[1, 2],
    lambda: {}.pop("k"),
    lambda: {}.popitem(),
    lambda: {[]: 1},
    lambda: {}[[]],
    lambda: {}.get([]),
    lambda: [] in {},
    lambda: dict(5),
    lambda: dict([1]),
    lambda: dict(["abc"]),
    lambda: dict([(1,)]),
    lambda: {}.update(5),
    lambda: {}.update([5]),
    lambda: {} < {},
    lambda: {} + {},
    lambda: {} | [(1, 2)],
    lambda: hash({}),
    lambda: dict(**{1: 2}),
    lambda: {}.fromkeys(5),
    lambda: {}.__delitem__("k"),
    lambda: {}.keys() | 5,
    lambda: {}.items() < 5,
    lambda: {1: []}.items() & {1},
    lambda: {}.setdefault([]),
    lambda: {}.keys()[0],
    lambda: dict(a=1).b,
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


class D(dict):
    def __getitem__(self, k):
        return "getitem " + k

    def __missing__(self, k):
        return "missing"


x = D(a=1)
print(x["a"], x["q"], x.get("a"), dict(x), {**x}, x.copy().__class__.__name__, x | {}, type(x | {}).__name__, "%(zz)s" % x, list(x.items()), repr(x))
big = {i: str(i) for i in range(1000)}
for i in range(0, 1000, 2):
    del big[i]
big.update((i, "again") for i in range(0, 10, 2))
print(len(big), list(big)[:3], list(big)[-3:], sum(big), 500 in big, 501 in big)
