class Key:
    def __init__(self, h, name, equal=()):
        self.h = h
        self.name = name
        self.equal = equal

    def __hash__(self):
        print("hash", self.name)
        return self.h

    def __eq__(self, other):
        print("eq", self.name, other.name if isinstance(other, Key) else other)
        return isinstance(other, Key) and other.name in self.equal

    def __repr__(self):
        return self.name


a, b, c = Key(1, "a", ("e",)), Key(1, "b"), Key(2, "c", ("a",))
d = {a: 1}
print("insert b")
d[b] = 2
print("lookup a by identity")
print(d[a])
print("lookup c")
print(c in d)
e = Key(1, "e")
print("e equals a")
d[e] = "value replaced, key kept"
print(d)
print("get")
d.get(b)
print("delete")
del d[b]
print("set")
s = {a}
s.add(e)
print(s)
print("int and its equals")
print({1: "x"}[True], {1: "x"}[1.0], {2**70: 1}[float(2**70)], 1 + 0j in {1: 0})


class Str(str):
    def __hash__(self):
        return hash("other")

    def __eq__(self, other):
        return str.__eq__(self, other)


plain = {"k": 1}
print(Str("k") in plain, Str("k") == "k", {Str("k"): 1}.get("k"))


class BadHash:
    def __hash__(self):
        raise ValueError("no hash")


class BadEq:
    def __hash__(self):
        return hash("k")

    def __eq__(self, other):
        raise ValueError("no eq")


for f in (lambda: plain[BadHash()], lambda: plain[BadEq()], lambda: BadEq() in plain, lambda: plain.get(BadEq()), lambda: {BadHash(): 1}, lambda: plain.pop(BadEq(), None)):
    try:
        f()
    except ValueError as error:
        print(error)


class Mutating:
    def __init__(self, target):
        self.target = target

    def __hash__(self):
        return hash("k")

    def __eq__(self, other):
        self.target.clear()
        return False


target = {"k": 1, "m": 2}
print(target.get(Mutating(target)), target)
target = {"k": 1}
target[Mutating(target)] = 5
print(len(target))
nan = float("nan")
print({nan: 1}[nan], float("nan") in {nan: 1}, len({nan, nan}), len({float("nan"), float("nan")}))
print(hash("a") == hash("".join(["a"])), hash(3) == hash(3.0) == hash(3 + 0j), hash(True) == hash(1), hash(None) == hash(None), hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
