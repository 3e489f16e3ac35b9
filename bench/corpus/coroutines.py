"""Coroutines: a little scheduler of our own, without any library.

`async def`, `await` through several layers, `async with`, `async for`,
channels between producers and consumers.
"""

from harness import main

DEFAULT_SIZE = 7000  # messages of each producer

PRODUCERS = 8
CONSUMERS = 5
CAPACITY = 4


class Suspend:
    """Awaiting this gives a request to the scheduler and gets its answer."""

    def __init__(self, request):
        self.request = request

    def __await__(self):
        return (yield self.request)


class Task:
    def __init__(self, name, coroutine):
        self.name = name
        self.coroutine = coroutine
        self.result = None
        self.is_done = False
        self.waiting = []


class Scheduler:
    def __init__(self):
        self.ready = []
        self.steps = 0

    def spawn(self, name, coroutine):
        task = Task(name, coroutine)
        self.ready.append((task, None))
        return task

    def wake(self, task, value=None):
        self.ready.append((task, value))

    def run(self):
        while self.ready:
            batch, self.ready = self.ready, []
            for task, value in batch:
                self.step(task, value)

    def step(self, task, value):
        self.steps += 1
        try:
            request = task.coroutine.send(value)
        except StopIteration as stop:
            task.is_done = True
            task.result = stop.value
            for other in task.waiting:
                self.wake(other, stop.value)
        else:
            request(self, task)


async def pause():
    await Suspend(Scheduler.wake)


async def join(task):
    def request(scheduler, waiter):
        if task.is_done:
            scheduler.wake(waiter, task.result)
        else:
            task.waiting.append(waiter)

    return await Suspend(request)


class Channel:
    """A queue of limited length. Its end is an exception of its own."""

    class Closed(Exception):
        pass

    def __init__(self, capacity):
        self.capacity = capacity
        self.items = []
        self.getters = []
        self.putters = []
        self.is_closed = False

    async def put(self, item):
        while len(self.items) >= self.capacity:
            await Suspend(lambda scheduler, task: self.putters.append(task))
        self.items.append(item)
        await Suspend(self.wake_getter)

    def wake_getter(self, scheduler, task):
        if self.getters:
            scheduler.wake(self.getters.pop(0))
        scheduler.wake(task)

    async def get(self):
        while not self.items:
            if self.is_closed:
                raise Channel.Closed
            await Suspend(lambda scheduler, task: self.getters.append(task))
        item = self.items.pop(0)
        await Suspend(self.wake_putter)
        return item

    def wake_putter(self, scheduler, task):
        if self.putters:
            scheduler.wake(self.putters.pop(0))
        scheduler.wake(task)

    async def close(self):
        def request(scheduler, task):
            for other in self.getters:
                scheduler.wake(other)
            self.getters.clear()
            scheduler.wake(task)

        self.is_closed = True
        await Suspend(request)

    def __aiter__(self):
        return self

    async def __anext__(self):
        try:
            return await self.get()
        except Channel.Closed:
            raise StopAsyncIteration from None


class Lock:
    def __init__(self):
        self.owner = None
        self.queue = []

    async def __aenter__(self):
        def request(scheduler, task):
            if self.owner is None:
                self.owner = task
                scheduler.wake(task)
            else:
                self.queue.append(task)

        await Suspend(request)

    async def __aexit__(self, *exception):
        def request(scheduler, task):
            assert self.owner is task
            self.owner = self.queue.pop(0) if self.queue else None
            if self.owner is not None:
                scheduler.wake(self.owner)
            scheduler.wake(task)

        await Suspend(request)


async def produce(channel, number, count):
    state = number + 1
    for _ in range(count):
        state = state * 16807 % 2147483647
        await channel.put(state)
    return state


async def consume(channel, ledger, lock):
    seen = 0
    async for item in channel:
        seen += 1
        async with lock:
            before = ledger["total"]
            await pause()
            ledger["total"] = (before + await digest(item, 3)) % 1000000007
    return seen


async def digest(item, depth):
    if depth == 0:
        return item
    return (await digest(item, depth - 1)) * 31 % 65521


async def supervise(scheduler, count, ledger):
    channel = Channel(CAPACITY)
    lock = Lock()
    producers = [
        scheduler.spawn("producer %d" % i, produce(channel, i, count)) for i in range(PRODUCERS)
    ]
    consumers = [
        scheduler.spawn("consumer %d" % i, consume(channel, ledger, lock))
        for i in range(CONSUMERS)
    ]
    last = [await join(task) for task in producers]
    await channel.close()
    seen = [await join(task) for task in consumers]
    assert sum(seen) == PRODUCERS * count
    return sum(last)


def run(size):
    scheduler = Scheduler()
    ledger = {"total": 0}
    task = scheduler.spawn("supervisor", supervise(scheduler, size, ledger))
    scheduler.run()
    assert task.is_done
    return "%d/%d/%d" % (ledger["total"], task.result, scheduler.steps)


if __name__ == "__main__":
    main("coroutines", run, DEFAULT_SIZE)
