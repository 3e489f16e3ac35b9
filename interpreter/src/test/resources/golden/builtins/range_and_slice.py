for r in (range(5), range(2, 8), range(0, 10, 3), range(10, 0, -3), range(0), range(5, 5), range(3, 1), range(-3), range(10**20, 10**20 + 3), range(True), range(0, -(10**20), -(10**19))):
    print(r, list(r)[:4], len(r), r.start, r.stop, r.step, bool(r), list(reversed(r))[:2], hash(r) == hash(range(r.start, r.stop, r.step)))
r = range(0, 20, 3)
print(r[0], r[-1], r[2], r[1:4], r[::-1], r[::2], r[10:], r[-3:-1], r[5:2:-1], r[:0], 9 in r, 10 in r, 9.0 in r, "a" in r, r.index(9), r.count(9), r.count(1), 3.0 in range(5), 3.5 in range(5))
print(range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2], range(3) != range(4), hash(range(0)) == hash(range(9, 1)), range(1, 2) == range(1, 3, 5))
print(10**20 in range(10**21), len(range(2**63 - 1)), range(2**70)[2**69], range(0, 2**70, 2**68)[3], sum(range(101)), max(range(5)), min(range(5, 0, -1)), sorted(range(3, 0, -1)), list(zip(range(2), range(5))))
for bad in (
    lambda: len(range(2**63)),
    lambda: range(5)[5],
    lambda: range(5)[-6],
    lambda: range(0)[0],
    lambda: range(1, 5, 0),
    lambda: range(1.0),
    lambda: range("a"),
    lambda: range(),
    lambda: range(None),
    lambda: range(5).index(9),
    lambda: range(5)["a"],
    lambda: range(5)[1:2:0],
    lambda: setattr(range(5), "start", 1),
    lambda: range(5) < range(6),
    lambda: range(5) + range(6),
    lambda: range(5).append(1),
    lambda: hash(slice(1)),
    lambda: type("R", (range,), {}),
    lambda: type("S", (slice,), {}),
    lambda: slice(),
    lambda: slice(1, 2, 0).indices(5),
    lambda: slice(1).indices(-1),
    lambda: slice(1).indices("a"),
    lambda: slice("a").indices(5),
    lambda: setattr(slice(1), "stop", 2),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(slice(5), slice(1, 5), slice(1, 5, 2), slice(None), slice("a", None, []), slice(1, 2).start, slice(1).step, slice(1, 2) == slice(1, 2), slice(1) < slice(2), slice(1, 2) != slice(1, 3))
for args in ((None,), (2,), (1, 5), (-3, None), (None, None, -1), (10, 0, -2), (-100, 100), (100, -100, -3), (None, None, 10**20), (3, 1), (-1, -5, -1)):
    print(args, slice(*args).indices(6), slice(*args).indices(0), list(range(6))[slice(*args)], "abcdef"[slice(*args)])
it = iter(range(3))
print(next(it), list(it), list(it), next(it, "end"), type(iter(range(3))).__name__, type(iter(range(10**20))).__name__, iter(range(5)).__length_hint__())


class Idx:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


print(range(Idx(3)), list(range(Idx(1), Idx(4))), [1, 2, 3][Idx(1) : Idx(3)], range(10)[Idx(-1)], Idx(1) in range(5))
i = 0
for i in range(3):
    pass
print(i, [x for x in range(5, 0, -2)], [*range(-3, 3, 2)], range(5).__reduce__()[1])
