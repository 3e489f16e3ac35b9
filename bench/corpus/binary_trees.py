"""Binary trees: many small trees are grown and thrown away.

Object creation, recursion and garbage; one tree lives on while the others
come and go.
"""

from harness import main

DEFAULT_SIZE = 14  # depth of the deepest trees

LEAST_DEPTH = 4


class Node:
    __slots__ = ("left", "right")

    def __init__(self, left, right):
        self.left = left
        self.right = right


def grow(depth):
    if depth == 0:
        return Node(None, None)
    return Node(grow(depth - 1), grow(depth - 1))


def count(node):
    if node.left is None:
        return 1
    return 1 + count(node.left) + count(node.right)


def run(size):
    deepest = max(size, LEAST_DEPTH + 2)
    assert count(grow(deepest + 1)) == 2 ** (deepest + 2) - 1
    long_lived = grow(deepest)
    checksum = 0
    for depth in range(LEAST_DEPTH, deepest + 1, 4):
        trees = 1 << (deepest - depth + LEAST_DEPTH)
        nodes = 0
        for _ in range(trees):
            nodes += count(grow(depth))
        assert nodes == trees * (2 ** (depth + 1) - 1)
        checksum = checksum * 31 + nodes
    assert count(long_lived) == 2 ** (deepest + 1) - 1
    return checksum


if __name__ == "__main__":
    main("binary_trees", run, DEFAULT_SIZE)
