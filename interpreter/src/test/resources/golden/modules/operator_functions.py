import operator as o


class Index:
    def __index__(self):
        return 2


print(o.add(1, 2), o.sub(5, 3), o.mul("ab", 2), o.truediv(7, 2), o.floordiv(7, 2), o.mod(7, 3), o.pow(2, 3), o.neg(3), o.pos(-3), o.abs(-3), o.inv(5), o.invert(0))
print(o.and_(6, 3), o.or_(6, 3), o.xor(6, 3), o.lshift(1, 3), o.rshift(8, 2), o.not_(0), o.truth([]), o.is_(None, None), o.is_not(1, None), o.index(Index()), o.concat([1], [2]))
print(o.lt(1, 2), o.le(2, 2), o.eq(1, 1.0), o.ne(1, 2), o.ge(1, 2), o.gt(2, 1), o.contains([1, 2], 2), o.countOf([1, 2, 1], 1), o.indexOf([5, 6], 6), o.getitem([1, 2], 1), o.length_hint([1, 2]), o.length_hint(iter([1]), 5), o.length_hint(5, 7))
d = {}
o.setitem(d, "k", 1)
print(d, o.delitem(d, "k"), d)
x = [1]
y = o.iadd(x, [2])
print(x is y, x, o.iadd(1, 2), o.imul(x, 2), o.iconcat([1], [2]), o.ior({1}, {2}) == {1, 2})
get = o.itemgetter(1)
print(get("abc"), o.itemgetter(0, -1)("abc"), o.itemgetter(slice(1))("abc"), o.itemgetter("a", "b")({"a": 1, "b": 2}), repr(get), sorted([(1, "b"), (0, "c")], key=o.itemgetter(1)))


class A:
    x = 1

    class b:
        y = 2

    def m(self, *args, **kw):
        return args, kw


print(o.attrgetter("x")(A), o.attrgetter("b.y", "x")(A), repr(o.attrgetter("b.y")), o.methodcaller("m", 1, k=2)(A()), repr(o.methodcaller("upper")), o.methodcaller("split", ",")("a,b"), o.call(len, "abc"))
for bad in (
    lambda: o.add(1),
    lambda: o.add(1, "a"),
    lambda: o.itemgetter(),
    lambda: o.itemgetter(5)("ab"),
    lambda: o.attrgetter("nope")(A),
    lambda: o.attrgetter(5),
    lambda: o.methodcaller(),
    lambda: o.methodcaller(5),
    lambda: o.methodcaller("nope")(A()),
    lambda: o.index("a"),
    lambda: o.indexOf([], 1),
    lambda: o.concat(1, 2),
    lambda: o.length_hint([], "a"),
    lambda: o.contains(5, 1),
    lambda: o.truth(),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
