def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def dict_grows():
    d = {1: 1}
    for k in d:
        d[k + 1] = 1


def dict_shrinks():
    d = {1: 1, 2: 2}
    for k in d:
        del d[k]


def dict_same_size():
    d = {1: 1, 2: 2, 3: 3}
    for k in d:
        del d[k]
        d[k + 10] = 1


def dict_values():
    d = {1: 1}
    for v in d.values():
        d[v, v] = 2


def dict_items():
    d = {1: 1}
    for k, v in d.items():
        d.clear()
        d[5] = d[6] = 1


def dict_replaces_value():
    d = {1: 1, 2: 2}
    for k in d:
        d[k] = "replaced"
    return d


def dict_cleared_in_last_iteration():
    d = {1: 1}
    for k in d:
        d.clear()
    return d


def set_grows():
    s = {1}
    for x in s:
        s.add(x + 1)


def set_shrinks():
    s = {1, 2}
    for x in s:
        s.discard(x)


def list_while_sorting():
    items = [3, 1, 2]

    def key(x):
        items.append(0)
        return x

    items.sort(key=key)


def list_empty_while_sorting():
    items = [3, 1, 2]
    seen = []
    items.sort(key=lambda x: seen.append(list(items)) or x)
    return items, seen


def list_shrinks():
    items = list(range(6))
    out = []
    for x in items:
        out.append(x)
        items.remove(x)
    return out, items


def deque_mutated():
    from collections import deque

    d = deque([1, 2])
    for x in d:
        d.append(x)


def bytearray_exported():
    b = bytearray(b"abc")
    m = memoryview(b)
    b[0] = 65
    print(b, m.tobytes())
    b.append(1)


def released_view():
    m = memoryview(b"abc")
    m.release()
    return m[0]


def reversed_dict_grows():
    d = {1: 1, 2: 2}
    for k in reversed(d):
        d[k + 10] = 1


def sort_raises_keeps_items():
    items = [3, 2, "a", 1]
    try:
        items.sort()
    except TypeError as e:
        print(e)
    return sorted(map(str, items))


def iterator_exhausted_stays_so():
    d = {1: 1}
    it = iter(d)
    list(it)
    d[2] = 2
    return list(it)


def dict_iterator_error_is_sticky():
    d = {1: 1, 2: 2}
    it = iter(d)
    next(it)
    d[3] = 3
    for _ in range(2):
        try:
            next(it)
        except RuntimeError as e:
            print(e)
    del d[3]
    return next(it)


for f in (dict_grows, dict_shrinks, dict_same_size, dict_values, dict_items, dict_replaces_value):
    attempt(f)
for f in (dict_cleared_in_last_iteration, set_grows, set_shrinks, list_while_sorting, list_empty_while_sorting):
    attempt(f)
for f in (list_shrinks, deque_mutated, bytearray_exported, released_view, reversed_dict_grows):
    attempt(f)
for f in (sort_raises_keeps_items, iterator_exhausted_stays_so, dict_iterator_error_is_sticky):
    attempt(f)
