s = {3, 1, 2}
s.add(4)
s.add(1)
s.discard(9)
s.discard(3)
s.remove(4)
print(sorted(s), len(s), 1 in s, 9 in s, bool(set()), set(), {1}, type({}).__name__)
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, a ^ b, a < b, a <= a, a < a, {3} < a, a > {1}, a >= {1, 9}, a == {4, 3, 2, 1}, a != b)
print(a.union(b, [9], "x") == {1, 2, 3, 4, 5, 9, "x"}, a.intersection(b, [3]), a.difference(b, [1]), a.symmetric_difference([4, 5]), a.isdisjoint([7]), a.issubset(range(10)), a.issuperset([1]), a.union() == a, a.intersection() is a)
c = a.copy()
c |= {7}
c &= {1, 2, 7}
c -= {2}
c ^= {1, 8}
print(sorted(c), sorted(a))
c.update([1], (2,), {3: 4})
c.intersection_update([1, 2, 3])
c.difference_update([1])
c.symmetric_difference_update([2, 10])
print(sorted(c))
c.clear()
print(c, set("hello") == {"h", "e", "l", "o"}, set(range(3)), set({1: 2}), {*[1, 2], 3}, {x % 3 for x in range(9)})
f = frozenset([1, 2])
print(f, frozenset(), f | {3}, type(f | {3}).__name__, type({3} | f).__name__, f == {1, 2}, hash(f) == hash(frozenset({2, 1})), {f: "v"}[frozenset([2, 1])], f.copy() is f, frozenset(f) is f, {1, 2} in {f}, {f} == {frozenset([1, 2])})
g = f
g |= {9}
print(sorted(g), sorted(f), sorted(f.union([5])), f & {2}, f - {2}, f ^ {2, 3}, f.isdisjoint({5}))
p = {5}
print(p.pop(), p, min({3, 1}), sum({1, 2}), sorted({"b", "a"}), len({1, 1.0, True}), {1, 1.0, True}, list({0}), [*{7}])
for bad in (
    lambda: set().pop(),
    lambda: {1}.remove(2),
    lambda: {1}.remove([]),
    lambda: {[]},
    lambda: {1}.add([]),
    lambda: {1} | [2],
    lambda: {1} & 5,
    lambda: {1} - [1],
    lambda: {1} ^ None,
    lambda: {1} < [1],
    lambda: {1} + {2},
    lambda: {1}[0],
    lambda: hash({1}),
    lambda: set(5),
    lambda: {1}.union(5),
    lambda: {1}.update([[]]),
    lambda: {1}.isdisjoint(5),
    lambda: frozenset([1]).add(2),
    lambda: frozenset(1, 2),
    lambda: {1}.issubset(5),
    lambda: set([1], [2]),
    lambda: [] in {1},
    lambda: {1}.discard({}),
    lambda: exec("x = {1}\nx |= [2]"),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print({1, 2} in [{2, 1}], {frozenset([1])} == {frozenset([1])}, set([1]) in {frozenset([1])}, {1}.__contains__(1), {1}.__len__(), repr({"a"}), str(frozenset({"a"})))


class S(set):
    pass


class F(frozenset):
    pass


print(S([1]), F([1]), type(S([1]) | {2}).__name__, type(F([1]) & {1}).__name__, type(S([1]).copy()).__name__, S([1]) == {1}, hash(F([1])) == hash(frozenset([1])), S("a") == F("a"))
big = set(range(0, 2000, 3))
big -= set(range(0, 2000, 2))
big |= {5, 7}
print(len(big), sum(big), 9 in big, 12 in big)
