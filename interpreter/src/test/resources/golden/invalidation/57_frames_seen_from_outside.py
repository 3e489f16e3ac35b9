import sys

from steps import STEPS, fold


def spy():
    frame = sys._getframe(1)
    return sorted((n, v) for n, v in frame.f_locals.items() if isinstance(v, (int, str))), frame.f_lineno - frame.f_code.co_firstlineno


def hot(i, k):
    a = i * 2
    b = "text"
    if i == k:
        seen = spy()
        a += 1
        return seen, a, b
    c = len(b) + a
    return c - a


for k in STEPS:
    f = type(hot)(hot.__code__.replace(co_name="fresh"), globals())
    print(k, fold(f(i, k) for i in range(140)))


def loop(k):
    total = 0
    log = []
    for i in range(140):
        total += i
        if i == k:
            frame = sys._getframe()
            log.append((frame.f_locals["total"], frame.f_locals["i"], frame.f_back.f_code.co_name, frame.f_code.co_name))
            frame.f_locals["total"] = -1
            log.append(total)
    return log, total


for k in STEPS:
    print(k, loop(k))


def numbers(n):
    doubled = 0
    for i in range(n):
        doubled = i * 2
        yield doubled


for k in STEPS:
    g = numbers(140)
    log = []
    for i in range(140):
        if i == k:
            frame = g.gi_frame
            log.append((frame.f_locals.get("i"), frame.f_locals.get("doubled"), g.gi_running, frame.f_lineno - frame.f_code.co_firstlineno))
        next(g)
    g.close()
    print(k, log, g.gi_frame)


def kept(n):
    local = n
    return sys._getframe()


for k in STEPS:
    frames = [kept(n) for n in range(k + 1)]
    frame = frames[-1]
    before = dict(frame.f_locals)
    frame.clear()
    print(k, before, frame.f_locals, frame.f_code.co_name)


def running():
    try:
        sys._getframe().clear()
    except RuntimeError as e:
        return str(e)


print([running() for _ in range(3)])


def deepest(n):
    return deepest(n - 1) if n else [f.f_code.co_name for f in callers()]


def callers():
    frame = sys._getframe(1)
    while frame:
        yield frame
        frame = frame.f_back


print([len(deepest(n)) - len(deepest(0)) for n in (0, 1, 10, 100)])
