class Suspend:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return (yield self.value)


def run(coro):
    trace = []
    try:
        while True:
            trace.append(coro.send(None))
    except StopIteration as e:
        return e.value, trace


class Manager:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    async def __aenter__(self):
        await Suspend("enter " + self.name)
        return self.name

    async def __aexit__(self, kind, value, tb):
        await Suspend("exit %s %s" % (self.name, kind and kind.__name__))
        return self.swallow


async def nested():
    async with Manager("a") as a, Manager("b", swallow=True) as b:
        await Suspend(a + b)
        raise KeyError("swallowed by b")
    return "after"


print(run(nested()))


async def returning():
    async with Manager("r"):
        return "value"


print(run(returning()))


async def failing():
    async with Manager("f"):
        1 / 0


try:
    run(failing())
except ZeroDivisionError as e:
    print(e)


class Numbers:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        await Suspend("next")
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


async def looping():
    out = []
    async for x in Numbers(3):
        out.append(x)
    else:
        out.append("else")
    async for x in Numbers(5):
        if x == 3:
            break
    else:
        out.append("not reached")
    return out, [y async for y in Numbers(2)], {y async for y in Numbers(2) if y}


print(run(looping()))


class NotAsync:
    pass


class BadIter:
    def __aiter__(self):
        return 5


class AwaitableIter:
    async def __aiter__(self):
        return self


class BadNext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


async def use_for(x):
    async for _ in x:
        pass


async def use_with(x):
    async with x:
        pass


for bad in (NotAsync(), BadIter(), BadNext(), [1]):
    try:
        run(use_for(bad))
    except TypeError as e:
        print(e)


class OnlyEnter:
    async def __aenter__(self):
        pass


class PlainEnter:
    def __aenter__(self):
        return 5

    def __aexit__(self, *a):
        return 5


for bad in (NotAsync(), OnlyEnter(), PlainEnter()):
    try:
        run(use_with(bad))
    except TypeError as e:
        print(e)
