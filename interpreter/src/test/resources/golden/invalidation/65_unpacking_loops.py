# Loops that take their items apart: every kind of iterator at one site, items of the wrong length, errors in the
# middle, and what the loop variables are afterwards.
import sys
import traceback


class Odd:
    def __iter__(self):
        return iter([(1, 2), [3, 4], "ab", {5: 0, 6: 0}, (n for n in (7, 8))])


def failing():
    yield 1, 2
    raise ValueError("in the generator")


def pairs(it):
    a = b = "before"
    out = []
    try:
        for a, b in it:
            out.append((a, b))
        else:
            out.append("else")
    except Exception as e:
        frame = e.__traceback__
        lines = []
        while frame:
            lines.append((frame.tb_frame.f_code.co_name, frame.tb_lineno - frame.tb_frame.f_code.co_firstlineno))
            frame = frame.tb_next
        out.append((type(e).__name__, str(e), lines))
    return out, a, b


def triples(it):
    return [(a, c) for a, b, c in it]


def same(it):
    for x, x in it:
        pass
    return x


def swap(n):
    a, b = 1, 2
    for _ in range(n):
        a, b = b, a
    return a, b


def nested(d):
    total = 0
    for k, (x, y) in d.items():
        for i, j in zip(range(x), range(y)):
            total += i * j + k
    return total


def changing(d):
    for k, v in d.items():
        d[k + 10] = v


def kinds():
    yield enumerate("xyz")
    yield enumerate("xy", 2**63 - 1)
    yield enumerate([], 5)
    yield zip([1, 2, 3], "ab")
    yield zip([1], [2], [3])
    yield zip([1, 2], [3, 4], strict=True)
    yield zip([1, 2], [3], strict=True)
    yield zip([1])
    yield zip()
    yield {"k": 1, "l": 2}.items()
    yield [(1, 2), (3, 4)]
    yield ((n, n) for n in range(3))
    yield Odd()
    yield failing()
    yield [(1, 2), (3,)]
    yield [(1, 2), (3, 4, 5)]
    yield [(1, 2), 7]
    yield "ab"
    yield ["ab", "cd"]
    yield map(divmod, (7, 9), (2, 4))


for round in range(12):
    results = [pairs(it) for it in kinds()]
    if round in (0, 1, 11):
        for r in results:
            print(round, r)

for kind in range(20):
    results = []
    for _ in range(30):
        for n, it in enumerate(kinds()):
            if n == kind:
                results.append(pairs(it))
    print(kind, all(r == results[0] for r in results), results[0])

for _ in range(30):
    r = triples(zip("abc", "def", "ghi")), same([(1, 2), (3, 4)]), swap(7), nested({1: (2, 3), 4: (5, 6)})
print(r)
for _ in range(30):
    try:
        changing({1: 2})
    except RuntimeError as e:
        r = str(e)
print(r)


def unpack_all(values):
    out = []
    for v in values:
        try:
            a, b = v
            out.append((a, b))
        except (TypeError, ValueError) as e:
            out.append(str(e))
    return out


for _ in range(10):
    r = unpack_all([(1, 2), [3, 4], "xy", 5, (1,), [1, 2, 3], iter([1, 2]), {1: 2, 3: 4}, range(2), range(3), None])
print(r)
