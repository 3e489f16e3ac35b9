from collections import deque

d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, d.pop(), d.popleft(), d, len(d), d[0], d[-1], 2 in d, 9 in d)
d.extend("ab")
d.extendleft("yz")
print(d, d.count("a"), d.index("a"), d.index(2, 1), list(reversed(d)))
d.rotate(2)
print(d)
d.rotate(-3)
print(d)
d.insert(1, "inserted")
d.remove("a")
d[2] = "set"
del d[0]
d.reverse()
print(d, d.copy() == d, d == list(d), d.maxlen)
m = deque(range(5), maxlen=3)
m.append(5)
m.appendleft(0)
m.extend([7, 8])
print(m, m.maxlen, m + deque([9]), m * 2, deque([1]) * 3, m.copy().maxlen, deque(maxlen=0))
m += [1]
print(m, deque("ab") < deque("b"), deque([1]) == deque([1.0]), deque() == deque(), bool(deque()), [*deque("xy")], deque([1, 2]) + deque([3]))
r = deque([1])
r.append(r)
print(r, repr(deque(maxlen=2)), str(deque([deque()])))
big = deque()
for i in range(500):
    big.append(i)
    if i % 3 == 0:
        big.popleft()
    if i % 50 == 0:
        big.rotate(7)
print(len(big), big[0], big[-1], big[100], sum(big))
del big[10], big[-10]
big.insert(200, "middle")
print(big.index("middle"), len(big))
d.clear()
print(d, list(d))
for bad in (
    lambda: deque().pop(),
    lambda: deque().popleft(),
    lambda: deque([1])[5],
    lambda: deque([1])["a"],
    lambda: deque([1])[0:1],
    lambda: deque([1]).remove(5),
    lambda: deque([1]).index(5),
    lambda: deque(5),
    lambda: deque([1], -1),
    lambda: deque([1], "a"),
    lambda: deque([1], maxlen=1).insert(0, 2),
    lambda: hash(deque()),
    lambda: deque([1]) + [1],
    lambda: deque([1]) < 5,
    lambda: deque([1]).rotate("a"),
    lambda: setattr(deque(), "maxlen", 1),
    lambda: deque([1]).__setitem__(3, 1),
    lambda: deque().extend(5),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


class D(deque):
    pass


x = D("ab", 5)
x.attr = 1
print(x, x.attr, type(x.copy()).__name__, type(x + x).__name__)
import copy, pickle

print(copy.copy(x), pickle.loads(pickle.dumps(deque([1, 2], 3))), copy.deepcopy(deque([[1]])))
