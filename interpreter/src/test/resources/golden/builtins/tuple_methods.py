t = (1, 2, 3, 2)
print(t.count(2), t.index(3), t.index(2, 2), t[0], t[-1], t[1:3], t[::-1], t[::2], t[10:], len(t), 2 in t, 9 in t)
print(t + (4,), t * 2, 0 * t, (), (1,), tuple(), tuple("ab"), tuple([1]), tuple({1: 2}), tuple(x for x in range(2)), tuple(t) is t, t[:] is t, () is tuple())
print((1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, 2) == (1.0, 2.0), (1,) == [1], (1, "a") < (2, 1), (1, 2) != (1, 2), (1, 2) >= (1, 2))
print(hash((1, 2)) == hash((1, 2)), hash(()) == hash(()), hash((1, 2)) != hash((2, 1)), {(1, 2): "v"}[1, 2], hash((1,)), hash((0,)), hash((1, 2, 3)), hash(()), hash((-1, 0.5)))
print(repr((1,)), repr(()), str((1, "a", None)), ((1,), (2, (3,))), ("é",), (1,) * 3)
a, b, *c = t
print(a, b, c, *t, sep="|")
nested = ([],)
nested[0].append(nested)
print(nested, max(t), min(t), sum(t), sorted(t, reverse=True), list(reversed(t)), any(()), all(()), list(enumerate(t))[:1], dict([(1, 2)]))
for bad in (
    lambda: t[9],
    lambda: t["a"],
    lambda: t.index(9),
    lambda: t.index(1, 1),
    lambda: t.__setitem__(0, 1),
    lambda: t + [1],
    lambda: [1] + t,
    lambda: t * "a",
    lambda: t < 5,
    lambda: (1, "a") < (1, 2),
    lambda: hash(([],)),
    lambda: tuple(5),
    lambda: tuple(1, 2),
    lambda: t.append(1),
    lambda: t.index(),
    lambda: t.count(),
    lambda: t[::0],
    lambda: t[1.0],
    lambda: tuple.__new__(5),
    lambda: tuple.__new__(list),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


class T(tuple):
    def __new__(cls, *a):
        return super().__new__(cls, a)

    def __getitem__(self, i):
        return "item %r" % (i,)


x = T(1, 2)
print(x, x[0], list(x), x == (1, 2), type(x + (3,)).__name__, type(tuple(x)).__name__, len(x), hash(x) == hash((1, 2)))
y, z = x
print(y, z)
from collections import namedtuple

P = namedtuple("P", "x y", defaults=[5])
p = P(1)
print(p, p.x, p[1], p._replace(x=9), p._asdict(), P._make([7, 8]), P._fields, p == (1, 5), p._field_defaults, *p)
for bad in (lambda: P(), lambda: P(1, 2, 3), lambda: P(z=1), lambda: setattr(p, "x", 1), lambda: p._replace(q=1), lambda: namedtuple("B", "a a"), lambda: namedtuple("B", "def"), lambda: namedtuple("B", "_x"), lambda: namedtuple("1", "a")):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(namedtuple("R", "a def a", rename=True)._fields)
