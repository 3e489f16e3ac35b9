class Box:
    pass


box = Box()
data = {}
items = [0, 0]
for box.x in range(3):
    pass
print(box.x)
for data["k"] in "ab":
    pass
print(data)
for items[0], items[1:] in [(1, [2, 3]), (4, [5])]:
    print(items)
for (a, b), *c in [((1, 2), 3, 4), ("xy",)]:
    print(a, b, c)
for i in range(2):
    for i in range(10, 12):
        pass
    print(i)
for n in range(3):
    n *= 10
print(n)
for e in []:
    pass
print("e" in globals())


def modifies_loop_variable():
    out = []
    for i in range(5):
        out.append(i)
        i = 100
    return out, i


print(modifies_loop_variable())


def loop_variable_unbound():
    for q in ():
        pass
    try:
        return q
    except UnboundLocalError as error:
        return str(error)


print(loop_variable_unbound())
log = []


def source():
    log.append("iterable evaluated")
    return [1, 2]


for x in source():
    log.append(x)
print(log)
it = iter(range(6))
for x in it:
    print(x, next(it, None), end="; ")
print()
print([(x, y) for x in range(3) for y in range(x) if (x + y) % 2])
for index, (key, value) in enumerate({"a": (1, 2), "b": (3, 4)}.items()):
    print(index, key, *value)
found = None
for row in [[1, 2], [3, 4], [5, 6]]:
    for cell in row:
        if cell == 4:
            found = cell
            break
    else:
        continue
    break
print(found, row, cell)
total = 0
for total in range(3):
    continue
else:
    total = "else ran after continue"
print(total)
for _ in range(3):
    if _ == 1:
        break
else:
    print("not printed")
print(_)
