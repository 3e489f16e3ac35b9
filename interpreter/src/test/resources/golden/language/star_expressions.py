a, b = [1, 2], "xy"
print([*a, *b], (*a, *b), {*a, *b} == {1, 2, "x", "y"}, {**{"k": 1}, **{"k": 2, "j": 3}}, [*a, 0, *a])


def returns():
    return *a, 3


def yields():
    got = yield *a, "yielded"
    print("got", got)


print(returns(), next(yields()))
for x in *a, 9:
    print(x, end=" ")
print()
t = *a, *b
print(t)


class Index:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)


i = Index()
print(i[*a], i[*a, 3], i[0, *b], i[*a, *b])
i[*a] = 5
first, *rest = *a, *b
print(first, rest)
*_, last = range(5)
print(last, _)
(h, *t), *u = [(1, 2, 3), 4, 5]
print(h, t, u)
[p, *q] = {1: "a"}
print(p, q)


def f(*args, **kwargs):
    return args, kwargs


print(f(*a, *b, 5, k=1, **{"z": 2}, **{}), f(*(), **{}), f(*a, k=0, *b))
print(print(*[1, 2], sep="-"), max(*a), [*range(3)], [*{}], [*"", *()])
print({**{}, "a": 1, **dict(b=2)}, {"a": 0, **{"a": 1}}, {**{"a": 0}, "a": 1}, dict(**{"x": 1}, y=2))


def annotated(*args: *tuple[int, str]):
    return args


print(annotated(1), annotated.__annotations__)
order = []


def t(x):
    order.append(x)
    return [x]


[*t(1), t(2), *t(3)], {**{t(4)[0]: 0}, t(5)[0]: t(6)}
print(order)
m = [[1, 2], [3, 4]]
print([*zip(*m)], max(*m), [x for row in m for x in row], [[*r] for r in zip(*m)])
