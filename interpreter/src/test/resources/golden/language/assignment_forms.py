a = b = c = [1]
print(a is b is c)
x, y = 1, 2
x, y = y, x
print(x, y)
(p, (q, [r, s])) = 1, (2, [3, 4])
print(p, q, r, s)
first, *rest = "abcd"
print(first, rest)
*init, last = range(4)
print(init, last)
head, *middle, tail = (1, 2)
print(head, middle, tail)
[m, n] = {5: 0, 6: 0}
print(m, n)
data = [0, 1, 2, 3, 4, 5]
data[1:3] = "xyz"
print(data)
data[::2] = [10, 20, 30, 40]
print(data)
data[2], data[0] = data[0], data[2]
print(data)
i = 0
i, data[i] = 2, "at two"
print(i, data)


class Box:
    pass


box = Box()
box.value, box.other = 1, 2
print(vars(box))
box.value += 5
data[0] = box.value
print(data[0])
data[-1] *= 2
print(data[-1])
number: int = 3
unset: str
print(number, __annotations__)
box.note: "anything" = "attribute annotations are not stored"
print(box.note, list(__annotations__))
(plain): float = 1.5
print("plain" in __annotations__, plain)
w = *(), *[1, 2], *"ab"
print(w)
for a, *b in [(1, 2, 3), "xy"]:
    print(a, b)


def evaluation_order():
    log = []

    def t(name):
        log.append(name)
        return {}

    t("target1")["k"] = t("target2")["k"] = t("value")
    return log


print(evaluation_order())
