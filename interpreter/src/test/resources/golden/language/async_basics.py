class Ready:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return self.value
        yield


class Suspend:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield self.value
        return got


def run(coro):
    """Answer every request with its double."""
    send = None
    trace = []
    try:
        while True:
            request = coro.send(send)
            trace.append(request)
            send = request * 2
    except StopIteration as e:
        return e.value, trace


async def add(a, b):
    return await Suspend(a) + await Ready(b)


async def main():
    total = 0
    for i in range(3):
        total += await add(i, 100)
    return total


print(run(main()))
c = main()
print(type(c).__name__, c.__name__, c.cr_running, c.cr_await, c.cr_suspended)
c.send(None)
print(c.cr_await.__name__, c.cr_suspended)
c.close()
try:
    c.send(None)
except RuntimeError as e:
    print(e)


async def catches():
    try:
        await Suspend("s")
    except ValueError as e:
        return "caught %s" % e
    finally:
        print("finally")


c = catches()
c.send(None)
try:
    c.throw(ValueError("v"))
except StopIteration as e:
    print(e.value)
c = catches()
c.send(None)
c.close()


async def awaits(x):
    return await x


class BadAwait:
    def __await__(self):
        return 5


class AwaitReturnsCoroutine:
    def __await__(self):
        return awaits(None)


for bad in (5, None, BadAwait(), [1]):
    try:
        run(awaits(bad))
    except TypeError as e:
        print(e)
c = awaits(Ready(1))
print(run(c))
try:
    run(awaits(c))
except RuntimeError as e:
    print(e)
import types


@types.coroutine
def generator_based():
    x = yield "from generator"
    return x


print(run(awaits(generator_based())))


async def comprehension():
    return [await Suspend(i) for i in range(3)], {i: await Ready(i) for i in range(2)}


print(run(comprehension()))


async def raises():
    raise StopIteration("s")


try:
    run(raises())
except RuntimeError as e:
    print(e, repr(e.__cause__))
try:
    iter(c)
except TypeError as e:
    print(e)
import inspect

print(inspect.iscoroutinefunction(main), inspect.getcoroutinestate(c))
