from steps import STEPS


def walk(d, view, k, act):
    """Iterate; before step k let `act` change the dictionary."""
    seen = 0
    for step, item in enumerate({"keys": d.keys, "values": d.values, "items": d.items, "dict": d.__iter__}[view]()):
        if step == k:
            act(d)
        seen += 1
    return seen


def grow(d):
    d["new"] = 1


def shrink(d):
    d.pop(0)


def replace_values(d):
    for key in d:
        d[key] = "replaced"


def same_size(d):
    d.pop(0)
    d["other"] = 1


def clear(d):
    d.clear()


def clear_and_refill(d):
    items = list(d.items())
    d.clear()
    d.update(items)


def grow_much(d):
    d.update(("k%d" % n, n) for n in range(1000))


for act in (grow, shrink, replace_values, same_size, clear, clear_and_refill, grow_much):
    print("==", act.__name__)
    for k in STEPS:
        line = []
        for view in ("dict", "keys", "values", "items"):
            d = dict.fromkeys(range(140), 0)
            try:
                line.append(walk(d, view, k, act))
            except RuntimeError as e:
                line.append(str(e))
        print(k, line if len(set(map(str, line))) > 1 else line[0])
d = {}
for n in range(50):
    d[n * 7 % 50] = n
for n in range(0, 50, 3):
    del d[n]
for n in range(0, 50, 6):
    d[n] = "back"
print(list(d))
it = iter(d)
next(it)
d["x"] = 1
for _ in range(2):
    try:
        next(it)
    except RuntimeError as e:
        print(e)
print(it.__length_hint__())
