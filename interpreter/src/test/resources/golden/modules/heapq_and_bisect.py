import bisect
import heapq

heap = []
for x in (5, 1, 4, 1, 3, 9, 2):
    heapq.heappush(heap, x)
print(heap, [heapq.heappop(heap) for _ in range(7)], heap)
data = [9, 8, 7, 6, 5, 4, 3, 2, 1]
heapq.heapify(data)
print(data, heapq.heappushpop(data, 0), heapq.heappushpop(data, 10), heapq.heapreplace(data, 11), data)
print(heapq.nlargest(3, [1, 5, 2, 8]), heapq.nsmallest(2, "hello"), heapq.nlargest(10, [1, 2]), heapq.nsmallest(2, [(1, "b"), (1, "a")], key=lambda p: p[0]), heapq.nlargest(1, []), heapq.nlargest(0, [1]))
print(list(heapq.merge([1, 4], [2, 3], [0])), list(heapq.merge([4, 1], [3, 2], reverse=True)), list(heapq.merge("b", "a", key=str.lower)), list(heapq.merge()))


class Task:
    def __init__(self, priority, name):
        self.priority = priority
        self.name = name

    def __lt__(self, other):
        return self.priority < other.priority


tasks = []
for p, n in ((2, "b"), (1, "a"), (3, "c"), (1, "again")):
    heapq.heappush(tasks, Task(p, n))
print([heapq.heappop(tasks).name for _ in range(4)])
a = [1, 3, 3, 5]
print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect_right(a, 0), bisect.bisect_left(a, 9), bisect.bisect(a, 3, 0, 2), bisect.bisect_left(a, 3, lo=2), bisect.bisect([], 1), bisect.bisect_left(["a", "c"], "b"), bisect.bisect_left([-3, -1], 2, key=abs), bisect.bisect([(1, "x"), (2, "y")], 1, key=lambda p: p[0]))
bisect.insort(a, 4)
bisect.insort_left(a, 3)
bisect.insort(a, 0)
bisect.insort(a, -9, key=abs)
print(a)
state, numbers, ordered = 1, [], []
for _ in range(300):
    state = state * 48271 % 2147483647
    numbers.append(state % 1000)
    bisect.insort(ordered, state % 1000)
heap = numbers[:]
heapq.heapify(heap)
print(ordered == sorted(numbers), [heapq.heappop(heap) for _ in range(300)] == ordered, heapq.nsmallest(5, numbers) == ordered[:5], heapq.nlargest(5, numbers) == ordered[:-6:-1])
for bad in (
    lambda: heapq.heappop([]),
    lambda: heapq.heapreplace([], 1),
    lambda: heapq.heappush((), 1),
    lambda: heapq.heappush([1], "a"),
    lambda: heapq.heapify(5),
    lambda: bisect.bisect([1], "a"),
    lambda: bisect.bisect([1], 1, -1),
    lambda: bisect.insort((1,), 0),
    lambda: bisect.bisect(5, 1),
    lambda: heapq.nlargest("a", [1]),
    lambda: list(heapq.merge([1], ["a"])),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
