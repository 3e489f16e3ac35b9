import asyncio


async def worker(name, delay, log):
    log.append((name, "start"))
    for _ in range(delay):
        await asyncio.sleep(0)
    log.append((name, "end"))
    return name


async def gathering():
    log = []
    results = await asyncio.gather(*(worker(n, d, log) for n, d in (("a", 3), ("b", 1), ("c", 2))))
    return results, log


print(asyncio.run(gathering()))


async def failing():
    await asyncio.sleep(0)
    raise ValueError("failed")


async def exceptions():
    return await asyncio.gather(failing(), worker("w", 1, []), return_exceptions=True)


print(asyncio.run(exceptions()))


async def cancelling():
    log = []

    async def forever():
        try:
            while True:
                await asyncio.sleep(0)
        except asyncio.CancelledError:
            log.append("cancelled")
            raise
        finally:
            log.append("finally")

    task = asyncio.create_task(forever())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        log.append("seen outside")
    return log, task.cancelled(), task.done()


print(asyncio.run(cancelling()))


async def queues():
    queue = asyncio.Queue(2)
    got = []

    async def produce():
        for i in range(5):
            await queue.put(i)
        await queue.put(None)

    async def consume():
        while (item := await queue.get()) is not None:
            got.append(item)

    await asyncio.gather(produce(), consume())
    return got


print(asyncio.run(queues()))


async def groups():
    log = []
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(worker("x", 1, log))
            group.create_task(failing())
            group.create_task(worker("y", 10, log))
    except* ValueError as e:
        log.append([str(x) for x in e.exceptions])
    return log


print(asyncio.run(groups()))


async def timeouts():
    try:
        await asyncio.wait_for(asyncio.sleep(60), 0.01)
    except TimeoutError as e:
        return type(e).__name__
    return "no timeout"


print(asyncio.run(timeouts()))


async def locks():
    lock, event, log = asyncio.Lock(), asyncio.Event(), []

    async def user(n):
        await event.wait()
        async with lock:
            log.append(("in", n))
            await asyncio.sleep(0)
            log.append(("out", n))

    tasks = [asyncio.create_task(user(n)) for n in range(2)]
    await asyncio.sleep(0)
    event.set()
    await asyncio.wait(tasks)
    return log


print(asyncio.run(locks()))
