from steps import STEPS


def walk(items, k, act):
    out = []
    for n, x in enumerate(items):
        if n == k:
            act(items)
        out.append(x)
        if len(out) > 400:
            break
    return len(out), out[k - 1 : k + 3], len(items)


ACTS = {
    "append": lambda items: items.append("appended"),
    "clear": lambda items: items.clear(),
    "pop first": lambda items: items.pop(0),
    "pop last": lambda items: items.pop(),
    "insert first": lambda items: items.insert(0, "inserted"),
    "reverse": lambda items: items.reverse(),
    "replace": lambda items: items.__setitem__(slice(None), ["x"] * 20),
    "extend with itself": lambda items: items.extend(items),
    "delete the rest": lambda items: items.__delitem__(slice(10, None)),
    "sort": lambda items: items.sort(reverse=True),
}
for name, act in ACTS.items():
    print("==", name)
    for k in STEPS:
        print(k, walk(list(range(140)), k, act))


def appends_while_iterating(limit):
    items = [0]
    for x in items:
        if x < limit:
            items.append(x + 1)
    return len(items)


print([appends_while_iterating(n) for n in STEPS])


def exhausted_iterator_stays_exhausted():
    items = [1, 2]
    it = iter(items)
    for x in it:
        pass
    items.append(3)
    return list(it)


print(exhausted_iterator_stays_exhausted())


def total(iterable):
    n = 0
    for x in iterable:
        n += x
        if n > 10**6:
            break
    return n


for iterable in (range(5), [1, 2], (3, 4), {5: 0}, {6}, b"\x07", iter([8]), (x for x in (9,)), range(10**20, 10**20 + 1), range(5, 0, -2), map(int, "12"), dict.fromkeys([1]).keys(), range(0), []):
    print([total(iterable) for _ in range(2)], end=" ")
print()
huge = range(2**63 - 3, 2**63 + 3)
print([x - 2**63 for x in huge], [x for x in range(-(2**63) - 1, -(2**63) + 1)] == [-(2**63) - 1, -(2**63)], sum(1 for _ in range(0, 2**70, 2**65)))
