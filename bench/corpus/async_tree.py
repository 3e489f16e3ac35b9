"""Async tree: a tree of tasks under asyncio, with and without a cache.

asyncio's event loop, gather, tasks, and coroutines that rarely suspend.
"""

import asyncio
import random

from harness import main

DEFAULT_SIZE = 6  # depth of the tree

BRANCHES = 5
CACHE_SHARE = 0.5


class Workload:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.cache = {}
        self.leaves = 0
        self.loads = 0

    async def leaf(self):
        self.leaves += 1
        key = self.random.randrange(250)
        if self.random.random() < CACHE_SHARE and key in self.cache:
            return self.cache[key]
        return await self.load(key)

    async def load(self, key):
        self.loads += 1
        await asyncio.sleep(0)
        value = sum(i * key % 7 for i in range(30))
        self.cache[key] = value
        return value

    async def grow(self, depth):
        if depth == 0:
            return await self.leaf()
        results = await asyncio.gather(*[self.grow(depth - 1) for _ in range(BRANCHES)])
        return sum(results)


class Eager(Workload):
    """Half of the subtrees are awaited directly instead of in a task."""

    async def grow(self, depth):
        if depth == 0:
            return await self.leaf()
        tasks = [asyncio.ensure_future(self.grow(depth - 1)) for _ in range(BRANCHES // 2)]
        total = 0
        for _ in range(BRANCHES - len(tasks)):
            total += await self.grow(depth - 1)
        for task in tasks:
            total += await task
        return total


def run(size):
    results = []
    for workload in (Workload(7), Eager(8)):
        total = asyncio.run(workload.grow(size))
        assert workload.leaves == BRANCHES**size
        results.append("%d-%d" % (total, workload.loads))
    return "/".join(results)


if __name__ == "__main__":
    main("async_tree", run, DEFAULT_SIZE)
