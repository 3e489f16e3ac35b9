a = [3, 1, 2]
a.append(5)
a.extend("xy")
a.extend(range(2))
a.insert(0, "first")
a.insert(-1, "before last")
a.insert(100, "end")
a.insert(-100, "start")
print(a)
print(a.pop(), a.pop(0), a.pop(-2), a.pop(2), a)
a.remove("x")
print(a, a.index(5), a.count(1), "y" in a, 99 in a)
b = a.copy()
a.reverse()
print(a, b, a == b, a is not b)
a.clear()
print(a, bool(a), len(b))
c = list(range(10))
print(c[2:5], c[::-1], c[-3:], c[:-7], c[8:2:-2], c[20:], c[-20:3], c[::3], c[5:5], c[True], c[None:None])
c[2:5] = ["a"]
print(c)
c[1:1] = [10, 20, 30]
c[-2:] = []
print(c)
c[::2] = range(len(c[::2]))
print(c)
del c[::3]
del c[-1], c[0:2]
print(c)
c[:] = c * 2
c[len(c) :] = "z"
c[0:0] = c
print(c)
c[::-1] = list(c)
print(c)
d = [1, 2, 3]
d[1:2] = d
print(d, d * 2, 2 * d, d * 0, d * -1, [None] * 3, [[]] * 2, d + [9], [1, 2] < [1, 3], [1] < [1, 0], [] < [0], [1, 2] == [1.0, 2.0], [1] != (1,))
print(sorted([3, 1, 2]), sorted("hello"), sorted([3, 1, 2], reverse=True), sorted(["bb", "a", "CC"], key=str.lower), sorted([(1, "b"), (0, "z"), (1, "a")]), sorted({3: 1, 1: 2}), sorted([True, 0, 2.5]))
words = ["b1", "a1", "b0", "a0"]
words.sort(key=lambda w: w[0])
print(words, sorted(words, key=lambda w: w[0], reverse=True), words.sort() is None, words)
print(list(reversed([1, 2, 3])), list(iter([1])), [*"ab"], list(), list((1, 2)), list({1: 2}), list("é"), max([1, 5, 3]), min([[2], [1, 9]]), sum([[1], [2]], []))
r = [1]
r.append(r)
print(r, r[1][1][0], len(r), str([r]))
for bad in (
    lambda: [].pop(),
    lambda: [1].pop(1),
    lambda: [1].remove(2),
    lambda: [1].index(2),
    lambda: [1, 2].index(1, 1),
    lambda: [1][1],
    lambda: [1]["a"],
    lambda: [1].__setitem__(5, 0),
    lambda: [1].__delitem__(5),
    lambda: [1, 2, 3, 4].__setitem__(slice(None, None, 2), [1]),
    lambda: [1].__setitem__(slice(0, 1), 5),
    lambda: [1, 2].__setitem__(slice(None, None, 2), 5),
    lambda: [1] + "a",
    lambda: [1] * 1.5,
    lambda: [1] < 5,
    lambda: [1, "a"].sort(),
    lambda: [1].sort(key=5),
    lambda: [1].extend(5),
    lambda: [1].insert("a", 1),
    lambda: [1].pop("a"),
    lambda: hash([]),
    lambda: list(5),
    lambda: list(1, 2),
    lambda: [1][::0],
    lambda: [1][1:"a"],
    lambda: [].index(1, "a"),
    lambda: sorted(),
    lambda: [1].sort(None),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


class L(list):
    pass


x = L([1, 2])
print(x, type(x + [1]).__name__, type(x[:]).__name__, type(x * 2).__name__, type(x.copy()).__name__, x == [1, 2], repr(L()))
