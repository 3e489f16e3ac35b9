from steps import STEPS, fold


def numbers(log):
    received = None
    n = 0
    try:
        while n < 140:
            try:
                received = yield (n, received)
            except ValueError as e:
                received = "caught %s" % e
            n += 1
    finally:
        log.append("finally at %d" % n)
    return "end"


def drain(g):
    count = 0
    try:
        while True:
            next(g)
            count += 1
    except StopIteration as e:
        return count, e.value


for k in STEPS:
    log = []
    g = numbers(log)
    for _ in range(k):
        next(g)
    try:
        sent = g.send("sent")
    except TypeError as e:
        sent = str(e)
    try:
        thrown = g.throw(ValueError("thrown"))
    except ValueError as e:
        thrown = "escaped " + str(e)
    print(k, sent, thrown, drain(g), log)
for k in STEPS:
    log = []
    g = numbers(log)
    for _ in range(k):
        next(g)
    g.close()
    print(k, log, drain(g), g.gi_frame)
for k in STEPS:
    log = []
    g = numbers(log)
    for _ in range(k):
        next(g)
    try:
        g.throw(KeyError("not caught inside"))
    except KeyError as e:
        tb, depth = e.__traceback__, 0
        while tb:
            tb, depth = tb.tb_next, depth + 1
        print(k, e, log, depth, drain(g))


def outer(log):
    result = yield from numbers(log)
    yield result


for k in STEPS:
    log = []
    g = outer(log)
    values = [next(g) for _ in range(k)]
    try:
        values.append(g.throw(ValueError("through")))
    except ValueError as e:
        values.append(e)
    print(k, values[-1], drain(g), log)


def reentered(k):
    def gen():
        for i in range(140):
            if i == k:
                try:
                    next(g)
                except ValueError as e:
                    yield str(e)
            yield "fine"

    g = gen()
    return fold(g)


for k in STEPS:
    print(k, reentered(k))


def closes_before_start(k):
    results = []
    for i in range(140):
        g = numbers(results)
        if i >= k:
            next(g)
        g.close()
    return fold(results)


for k in STEPS:
    print(k, closes_before_start(k))
