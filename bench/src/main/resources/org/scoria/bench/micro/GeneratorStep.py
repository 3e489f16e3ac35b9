def generate(n):
    for i in range(n):
        yield i


def echo():
    x = None
    while True:
        x = yield x


def delegate(n):
    yield from generate(n)


class Ready:
    def __await__(self):
        return None
        yield


async def awaiting(ready, n):
    for _ in range(n):
        await ready


async def leaf():
    return 1


async def calling(n):
    for _ in range(n):
        await leaf()


def drive(coroutine):
    try:
        coroutine.send(None)
    except StopIteration:
        pass


SITES = {
    "next": site("g = generate(1 << 60)", "next(g)"),
    "send": site("g = echo(); next(g)", "g.send(1)"),
    "for_loop": site("", "for x in generate(100):\n    pass", operations=100, unroll=1),
    "yield_from": site("", "for x in delegate(100):\n    pass", operations=100, unroll=1),
    "expression": site("o = [1] * 100", "sum(x for x in o)", operations=100, unroll=1),
    "create": site("", "generate(1)"),
    "await_object": site("r = Ready()", "drive(awaiting(r, 100))", operations=100, unroll=1),
    "await_coroutine": site("", "drive(calling(100))", operations=100, unroll=1),
}
