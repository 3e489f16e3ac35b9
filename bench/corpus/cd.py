"""Collision detection between simulated aircraft.

Aircraft fly on smooth paths; in every frame their motions are sorted into
cells of a grid and compared pair by pair. A red-black tree keeps the last
positions: node objects, rotations, vectors, dictionaries of lists.
"""

from math import cos, sin, sqrt

from harness import main

DEFAULT_SIZE = 1500  # aircraft

FRAMES = 30
CELL = 10.0
RADIUS = 1.0


class Vector3:
    __slots__ = ("x", "y", "z")

    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def plus(self, other):
        return Vector3(self.x + other.x, self.y + other.y, self.z + other.z)

    def minus(self, other):
        return Vector3(self.x - other.x, self.y - other.y, self.z - other.z)

    def times(self, factor):
        return Vector3(self.x * factor, self.y * factor, self.z * factor)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def length(self):
        return sqrt(self.dot(self))


class TreeNode:
    __slots__ = ("key", "value", "left", "right", "parent", "red")

    def __init__(self, key, value, parent):
        self.key = key
        self.value = value
        self.left = None
        self.right = None
        self.parent = parent
        self.red = True


class RedBlackTree:
    """An ordered map without deletion."""

    def __init__(self):
        self.root = None
        self.size = 0

    def get(self, key):
        node = self.root
        while node is not None:
            if key == node.key:
                return node.value
            node = node.left if key < node.key else node.right
        return None

    def put(self, key, value):
        """Store a value; answer the one that was there before."""
        parent, node = None, self.root
        while node is not None:
            if key == node.key:
                previous = node.value
                node.value = value
                return previous
            parent = node
            node = node.left if key < node.key else node.right
        node = TreeNode(key, value, parent)
        self.size += 1
        if parent is None:
            self.root = node
        elif key < parent.key:
            parent.left = node
        else:
            parent.right = node
        self.rebalance(node)
        return None

    def rebalance(self, node):
        while node is not self.root and node.parent.red:
            parent = node.parent
            grandparent = parent.parent
            parent_is_left = parent is grandparent.left
            uncle = grandparent.right if parent_is_left else grandparent.left
            if uncle is not None and uncle.red:
                parent.red = uncle.red = False
                grandparent.red = True
                node = grandparent
                continue
            if parent_is_left:
                if node is parent.right:
                    self.rotate_left(parent)
                    parent = node
                self.rotate_right(grandparent)
            else:
                if node is parent.left:
                    self.rotate_right(parent)
                    parent = node
                self.rotate_left(grandparent)
            parent.red = False
            grandparent.red = True
            break
        self.root.red = False

    def rotate_left(self, node):
        child = node.right
        node.right = child.left
        if child.left is not None:
            child.left.parent = node
        self.replace_child(node, child)
        child.left = node
        node.parent = child

    def rotate_right(self, node):
        child = node.left
        node.left = child.right
        if child.right is not None:
            child.right.parent = node
        self.replace_child(node, child)
        child.right = node
        node.parent = child

    def replace_child(self, node, child):
        parent = node.parent
        child.parent = parent
        if parent is None:
            self.root = child
        elif node is parent.left:
            parent.left = child
        else:
            parent.right = child

    def items(self):
        node = self.root
        stack = []
        while stack or node is not None:
            while node is not None:
                stack.append(node)
                node = node.left
            node = stack.pop()
            yield node.key, node.value
            node = node.right

    def check(self):
        """Every path has as many black nodes, and no red node a red child."""

        def black_height(node):
            if node is None:
                return 1
            left, right = black_height(node.left), black_height(node.right)
            assert left == right
            if node.red:
                for child in (node.left, node.right):
                    assert child is None or not child.red
                return left
            return left + 1

        black_height(self.root)
        keys = [key for key, _ in self.items()]
        assert keys == sorted(keys) and len(keys) == self.size


class Motion:
    __slots__ = ("sign", "start", "end")

    def __init__(self, sign, start, end):
        self.sign = sign
        self.start = start
        self.end = end

    def closest_approach(self, other):
        """Where the two are nearest if they come nearer than their radii allow."""
        distance = self.start.minus(other.start)
        velocity = self.end.minus(self.start).minus(other.end.minus(other.start))
        speed_squared = velocity.dot(velocity)
        if speed_squared < 1e-12:
            time = 0.0
        else:
            time = -distance.dot(velocity) / speed_squared
            time = min(1.0, max(0.0, time))
        if distance.plus(velocity.times(time)).length() > 2.0 * RADIUS:
            return None
        mine = self.start.plus(self.end.minus(self.start).times(time))
        theirs = other.start.plus(other.end.minus(other.start).times(time))
        return mine.plus(theirs).times(0.5)


class Simulator:
    def __init__(self, count):
        self.signs = ["AC%03d" % i for i in range(count)]

    def positions(self, time):
        for i in range(0, len(self.signs), 2):
            yield self.signs[i], Vector3(time, cos(time) * 2.0 + i * 3.0, 10.0)
            if i + 1 < len(self.signs):
                yield self.signs[i + 1], Vector3(time, sin(time) * 2.0 + i * 3.0, 10.0)


class Detector:
    def __init__(self):
        self.last_positions = RedBlackTree()

    def frame(self, positions):
        motions = []
        for sign, position in positions:
            previous = self.last_positions.put(sign, position)
            if previous is None:
                previous = position
            motions.append(Motion(sign, previous, position))
        cells = {}
        for motion in motions:
            for cell in self.cells_touched(motion):
                cells.setdefault(cell, []).append(motion)
        collisions = {}
        for sharing in cells.values():
            for i, first in enumerate(sharing):
                for second in sharing[i + 1 :]:
                    where = first.closest_approach(second)
                    if where is not None:
                        collisions[first.sign, second.sign] = where
        return collisions

    def cells_touched(self, motion):
        margin = RADIUS
        low_x = int((min(motion.start.x, motion.end.x) - margin) // CELL)
        high_x = int((max(motion.start.x, motion.end.x) + margin) // CELL)
        low_y = int((min(motion.start.y, motion.end.y) - margin) // CELL)
        high_y = int((max(motion.start.y, motion.end.y) + margin) // CELL)
        for column in range(low_x, high_x + 1):
            for row in range(low_y, high_y + 1):
                yield column, row


def run(size):
    simulator = Simulator(size)
    detector = Detector()
    count = 0
    place = 0.0
    for frame in range(FRAMES):
        collisions = detector.frame(simulator.positions(frame / 10.0))
        for first, second in collisions:
            assert first < second
        count += len(collisions)
        for where in collisions.values():
            place += where.x + where.y
    detector.last_positions.check()
    assert detector.last_positions.size == size
    return "%d/%.6f" % (count, place)


if __name__ == "__main__":
    main("cd", run, DEFAULT_SIZE)
