"""B-tree: an ordered map with insertion, deletion and range scans.

Lists that are split and merged, binary search, recursion, compared with a
plain dictionary at the end.
"""

from harness import main

DEFAULT_SIZE = 120000  # operations

DEGREE = 8  # the least number of children of an inner node


class Node:
    __slots__ = ("keys", "values", "children")

    def __init__(self, keys, values, children):
        self.keys = keys
        self.values = values
        self.children = children

    @property
    def is_leaf(self):
        return not self.children

    def find(self, key):
        """Position of the first key that is not smaller."""
        keys = self.keys
        low, high = 0, len(keys)
        while low < high:
            middle = (low + high) // 2
            if keys[middle] < key:
                low = middle + 1
            else:
                high = middle
        return low

    def is_full(self):
        return len(self.keys) == 2 * DEGREE - 1

    def split_child(self, i):
        child = self.children[i]
        sibling = Node(child.keys[DEGREE:], child.values[DEGREE:], child.children[DEGREE:])
        self.keys.insert(i, child.keys[DEGREE - 1])
        self.values.insert(i, child.values[DEGREE - 1])
        self.children.insert(i + 1, sibling)
        del child.keys[DEGREE - 1 :]
        del child.values[DEGREE - 1 :]
        del child.children[DEGREE:]

    def merge_children(self, i):
        left, right = self.children[i], self.children.pop(i + 1)
        left.keys.append(self.keys.pop(i))
        left.values.append(self.values.pop(i))
        left.keys += right.keys
        left.values += right.values
        left.children += right.children
        return left

    def strengthen_child(self, i):
        """Give child i more than the least number of keys; answer where it is now."""
        child = self.children[i]
        if len(child.keys) >= DEGREE:
            return child
        if i > 0 and len(self.children[i - 1].keys) >= DEGREE:
            donor = self.children[i - 1]
            child.keys.insert(0, self.keys[i - 1])
            child.values.insert(0, self.values[i - 1])
            self.keys[i - 1] = donor.keys.pop()
            self.values[i - 1] = donor.values.pop()
            if donor.children:
                child.children.insert(0, donor.children.pop())
            return child
        if i < len(self.keys) and len(self.children[i + 1].keys) >= DEGREE:
            donor = self.children[i + 1]
            child.keys.append(self.keys[i])
            child.values.append(self.values[i])
            self.keys[i] = donor.keys.pop(0)
            self.values[i] = donor.values.pop(0)
            if donor.children:
                child.children.append(donor.children.pop(0))
            return child
        return self.merge_children(i if i < len(self.keys) else i - 1)


class BTree:
    def __init__(self):
        self.root = Node([], [], [])
        self.size = 0

    def __len__(self):
        return self.size

    def __contains__(self, key):
        return self.get(key) is not None

    def __getitem__(self, key):
        value = self.get(key)
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        root = self.root
        if root.is_full():
            self.root = Node([], [], [root])
            self.root.split_child(0)
        node = self.root
        while True:
            i = node.find(key)
            if i < len(node.keys) and node.keys[i] == key:
                node.values[i] = value
                return
            if node.is_leaf:
                node.keys.insert(i, key)
                node.values.insert(i, value)
                self.size += 1
                return
            if node.children[i].is_full():
                node.split_child(i)
                if node.keys[i] == key:
                    node.values[i] = value
                    return
                if node.keys[i] < key:
                    i += 1
            node = node.children[i]

    def __delitem__(self, key):
        if key not in self:
            raise KeyError(key)
        self.delete(self.root, key)
        if not self.root.keys and self.root.children:
            self.root = self.root.children[0]
        self.size -= 1

    def delete(self, node, key):
        i = node.find(key)
        found = i < len(node.keys) and node.keys[i] == key
        if node.is_leaf:
            assert found
            del node.keys[i]
            del node.values[i]
        elif not found:
            self.delete(node.strengthen_child(i), key)
        elif len(node.children[i].keys) >= DEGREE:
            node.keys[i], node.values[i] = self.last_of(node.children[i])
            self.delete(node.children[i], node.keys[i])
        elif len(node.children[i + 1].keys) >= DEGREE:
            node.keys[i], node.values[i] = self.first_of(node.children[i + 1])
            self.delete(node.children[i + 1], node.keys[i])
        else:
            self.delete(node.merge_children(i), key)

    @staticmethod
    def first_of(node):
        while not node.is_leaf:
            node = node.children[0]
        return node.keys[0], node.values[0]

    @staticmethod
    def last_of(node):
        while not node.is_leaf:
            node = node.children[-1]
        return node.keys[-1], node.values[-1]

    def get(self, key, default=None):
        node = self.root
        while True:
            i = node.find(key)
            if i < len(node.keys) and node.keys[i] == key:
                return node.values[i]
            if node.is_leaf:
                return default
            node = node.children[i]

    def items(self, low=None, high=None):
        """Pairs in order whose keys lie in low <= key < high."""
        yield from self.scan(self.root, low, high)

    def scan(self, node, low, high):
        start = 0 if low is None else node.find(low)
        for i in range(start, len(node.keys)):
            if node.children:
                yield from self.scan(node.children[i], low, high)
            if high is not None and node.keys[i] >= high:
                return
            yield node.keys[i], node.values[i]
        if node.children:
            yield from self.scan(node.children[-1], low, high)

    def check(self):
        def depth(node, is_root):
            assert node.keys == sorted(node.keys)
            assert len(node.keys) == len(node.values) < 2 * DEGREE
            assert is_root or len(node.keys) >= DEGREE - 1
            if node.is_leaf:
                return 1
            assert len(node.children) == len(node.keys) + 1
            depths = {depth(child, False) for child in node.children}
            assert len(depths) == 1
            return depths.pop() + 1

        return depth(self.root, True)


def run(size):
    tree = BTree()
    twin = {}
    state = 12345
    checksum = 0
    for i in range(size):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        key = (state >> 8) % (size // 2 + 1)
        action = (state >> 4) % 8
        if action < 4:
            tree[key] = i + 1
            twin[key] = i + 1
        elif action < 6:
            checksum = (checksum * 31 + tree.get(key, 0)) % 4294967291
        elif key in tree:
            del tree[key]
            del twin[key]
        if i % 500 == 0:
            total = sum(value for _, value in tree.items(key, key + 100))
            checksum = (checksum * 31 + total) % 4294967291
    depth = tree.check()
    assert list(tree.items()) == sorted(twin.items())
    assert len(tree) == len(twin)
    return "%d/%d/%d" % (len(tree), depth, checksum)


if __name__ == "__main__":
    main("btree", run, DEFAULT_SIZE)
