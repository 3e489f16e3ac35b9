import json
import sys

from steps import STEPS, fold


class Node:
    def __init__(self, child):
        self.child = child

    def __eq__(self, other):
        return self.child == other.child

    def __repr__(self):
        return "Node(%r)" % (self.child,)

    def __getattr__(self, name):
        return getattr(self.child, name)

    def depth(self):
        return 1 + self.child.depth() if self.child else 1


def chain(n):
    node = None
    for _ in range(n):
        node = Node(node)
    return node


def plain(n):
    return n and 1 + plain(n - 1)


def attempt(f, *args):
    try:
        f(*args)
        return "fine"
    except RecursionError as e:
        return type(e).__name__


nested = []
for _ in range(3000):
    nested = [nested]
CASES = {
    "call": lambda n: plain(n),
    "method": lambda n: chain(n).depth(),
    "repr": lambda n: repr(chain(n)),
    "eq": lambda n: chain(n) == chain(n),
    "getattr": lambda n: chain(n).missing if n > 900 else None,
    "json": lambda n: json.dumps(nested if n > 900 else [n]),
    "sort key": lambda n: sorted([1, 2], key=lambda x: plain(n)),
    "isinstance": lambda n: isinstance(n, tuple_of(n)),
}


def tuple_of(n):
    classes = (str,)
    for _ in range(n):
        classes = (classes,)
    return classes


for name, case in CASES.items():
    for k in (0, 1, 8, 70):
        results = [attempt(case, 10) for _ in range(k)]
        results.append(attempt(case, 5000))
        results.append(attempt(case, 10))
        print(name, k, fold(results))


def lowered_inside(n, at):
    if n == at:
        sys.setrecursionlimit(at + 150)
    return n if n == 600 else lowered_inside(n + 1, at)


limit = sys.getrecursionlimit()
for at in (50, 100, 300):
    print(at, attempt(lowered_inside, 0, at), sys.getrecursionlimit() == at + 150)
    sys.setrecursionlimit(limit)
print(attempt(lowered_inside, 0, 700), plain(500))


def counts():
    """How deep it goes does not depend on how warm the code is."""
    depths = []

    def dive(n):
        depths[-1] = n
        dive(n + 1)

    for _ in range(5):
        depths.append(0)
        attempt(dive, 0)
    return depths


depths = counts()
print(max(depths) - min(depths) <= 2, 900 < depths[0] < 1000)
