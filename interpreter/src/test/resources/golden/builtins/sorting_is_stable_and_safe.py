import functools


class Item:
    compared = 0

    def __init__(self, key, tag):
        self.key = key
        self.tag = tag

    def __lt__(self, other):
        Item.compared += 1
        return self.key < other.key

    def __repr__(self):
        return "%s%s" % (self.key, self.tag)


items = [Item(i * 7 % 5, chr(97 + i)) for i in range(15)]
print(sorted(items))
print(sorted(items, reverse=True))
print(sorted(items, key=lambda i: -i.key))
items.sort(key=lambda i: (i.key, i.tag), reverse=True)
print(items)
Item.compared = 0
sorted(Item(i, "") for i in range(100))
print(Item.compared)
Item.compared = 0
sorted(Item(-i, "") for i in range(100))
print(Item.compared)
state = 1
numbers = []
for _ in range(500):
    state = state * 1103515245 + 12345 & 0x7FFFFFFF
    numbers.append(state >> 8)
Item.compared = 0
result = sorted([Item(n, "") for n in numbers])
print([i.key for i in result] == sorted(numbers), 3500 < Item.compared < 4500)
print(sorted(numbers)[:3], sorted(numbers, key=str)[:3], sorted(numbers, key=lambda n: (n % 3, n))[:3])
print(sorted(map(float, numbers))[:2], sorted([str(n) for n in numbers])[:2], sorted([(n % 2, n) for n in numbers])[:2])
print(sorted([1, 2.5, True, 0, -1.5, 10**20, float("-inf")]), sorted(["b", "B", "a", "\xe9", ""]), sorted([b"b", b"a"]), sorted([[2], [1, 5], []]))
print(sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)), sorted("banana", key="nab".index), sorted([{1}, {1, 2}, set()], key=len))
nan = float("nan")
print(sorted([3, nan, 1]), sorted([nan, 2, 1]), max([1, nan]), max([nan, 1]), min([nan, 1]))


class Raises:
    def __lt__(self, other):
        raise ValueError("comparison failed")


data = [3, 1, Raises(), 2]
try:
    data.sort()
except ValueError as e:
    print(e, len(data))
data = [3, 1, 2]
try:
    data.sort(key=lambda x: 1 // (x - 1))
except ZeroDivisionError as e:
    print(e, data)


class Inconsistent:
    n = 0

    def __lt__(self, other):
        Inconsistent.n += 1
        return Inconsistent.n % 3 == 0


print(len(sorted(Inconsistent() for _ in range(50))))


class OnlyGt:
    def __init__(self, v):
        self.v = v

    def __gt__(self, other):
        return self.v > other.v


print([o.v for o in sorted([OnlyGt(2), OnlyGt(1), OnlyGt(3)])])
calls = []
sorted([3, 1, 2], key=lambda x: calls.append(x) or x, reverse=True)
print(calls)


class Truthy:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        return [1] if self.v < other.v else []


print([t.v for t in sorted([Truthy(2), Truthy(1)])])
try:
    sorted([1, 2, "x", 3])
except TypeError as e:
    print(e)
try:
    sorted([(1, "a"), (1, 2)])
except TypeError as e:
    print(e)
