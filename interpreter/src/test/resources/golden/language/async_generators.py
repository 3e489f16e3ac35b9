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


async def numbers(n):
    try:
        for i in range(n):
            got = yield i
            if got is not None:
                print("got", got)
                await Suspend("working")
    except ValueError as e:
        print("caught", e)
        yield "recovered"
    finally:
        await Suspend("cleanup")
        print("finally")


async def collect():
    return [x async for x in numbers(3)]


print(run(collect()))


async def manual():
    g = numbers(5)
    out = [await g.__anext__(), await g.asend("hello"), await g.athrow(ValueError("v"))]
    try:
        await anext(g)
    except StopAsyncIteration:
        out.append("stop")
    return out, await anext(g, "default")


print(run(manual()))


async def closing():
    g = numbers(5)
    await anext(g)
    await g.aclose()
    try:
        await anext(g)
    except StopAsyncIteration:
        return "closed"


print(run(closing()))


async def not_started():
    g = numbers(5)
    await g.aclose()
    try:
        await g.asend(1)
    except StopAsyncIteration:
        pass
    g = numbers(5)
    try:
        await g.asend(1)
    except TypeError as e:
        return str(e)


print(run(not_started()))


async def ignores_exit():
    try:
        yield 1
    except GeneratorExit:
        yield 2


async def bad_close():
    g = ignores_exit()
    await anext(g)
    try:
        await g.aclose()
    except RuntimeError as e:
        return str(e)


print(run(bad_close()))


async def leaks():
    yield 1
    raise StopAsyncIteration


async def use_leaks():
    try:
        return [x async for x in leaks()]
    except RuntimeError as e:
        return str(e), repr(e.__cause__)


print(run(use_leaks()))


async def expression():
    g = (x * 2 async for x in numbers(2))
    print(type(g).__name__, g.__name__)
    return [x async for x in g], [y async for y in (i async for i in numbers(1))]


print(run(expression()))
g = numbers(1)
print(type(g).__name__, g.ag_running, g.ag_await, g.__aiter__() is g)
a = g.__anext__()
print(type(a).__name__, hasattr(a, "__await__"))
try:
    a.send(None)
except StopIteration as e:
    print("value", e.value)
try:
    a.send(None)
except RuntimeError as e:
    print(e)
try:
    iter(g)
except TypeError as e:
    print(e)
print(run(g.aclose()))
