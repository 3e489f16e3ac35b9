x = "outer"
print([x for x in range(3)], x)
print({x: y for x, y in [(1, 2)]}, {x % 2 for x in range(4)}, x)
print([(i, j) for i in range(3) for j in range(i)])
print([i for i in range(20) if i % 2 if i % 3])
print([[j * i for j in range(3)] for i in range(3)])
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
print([y := 5, y**2, y])
print([last := n for n in range(4)], last)


def function():
    print([total := total + v for v in (1, 2, 3)] if (total := 0) == 0 else None)
    return total


print(function())


class Scope:
    items = [1, 2, 3]
    doubled = [i * 2 for i in items]
    try:
        bad = [i * len(items) for i in items]
    except NameError as e:
        message = str(e)


print(Scope.doubled, Scope.message)


def evaluated_at_once():
    print("outermost iterable")
    return [1, 2]


gen = (print("body", v) or v for v in evaluated_at_once())
print("created")
print(list(gen), list(gen))
try:
    gen = (v for v in 5)
except TypeError as e:
    print(e)
gen = (1 // v for v in (1, 0, 2))
print(next(gen))
try:
    next(gen)
except ZeroDivisionError as e:
    print(e)
print(list(gen))
print({k: v for k, v in zip("aab", range(3))})
print({**{k: 1 for k in "ab"}, "c": 2})
print(sum(i * j for i in range(4) for j in range(4) if i != j))
order = []
print({(order.append("k"), i)[1]: (order.append("v"), i)[1] for i in range(1)}, order)
print([*(v for v in "ab"), *[c for c in "cd"]])
print([a for a, *b in ["xyz", "q"]], [b for a, (b, c) in [(1, (2, 3))]])
