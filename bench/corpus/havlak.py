"""Havlak: finds the nesting of loops in control flow graphs.

Union-find, depth-first numbering, dictionaries keyed by objects, lists and
sets of nodes. The graphs are built from nested diamonds and loops.
"""

from harness import main

DEFAULT_SIZE = 400  # large graph regions

SMALL_GRAPHS = 20


class BasicBlock:
    def __init__(self, name):
        self.name = name
        self.predecessors = []
        self.successors = []

    def __repr__(self):
        return "BB#%d" % self.name


class FlowGraph:
    def __init__(self):
        self.blocks = []

    def new_block(self):
        block = BasicBlock(len(self.blocks))
        self.blocks.append(block)
        return block

    def connect(self, source, target):
        source.successors.append(target)
        target.predecessors.append(source)

    @property
    def entry(self):
        return self.blocks[0]

    # Building pieces of graph. Each takes the block where it starts and
    # answers the block where it ends.

    def diamond(self, start):
        left, right, end = self.new_block(), self.new_block(), self.new_block()
        self.connect(start, left)
        self.connect(start, right)
        self.connect(left, end)
        self.connect(right, end)
        return end

    def straight(self, start, length):
        for _ in range(length):
            block = self.new_block()
            self.connect(start, block)
            start = block
        return start

    def loop_around(self, start, build_body):
        header = self.straight(start, 1)
        bottom = build_body(header)
        self.connect(bottom, header)
        return self.straight(bottom, 1)

    def nest(self, start, depth):
        if depth == 0:
            return self.diamond(start)
        return self.loop_around(start, lambda header: self.nest(header, depth - 1))

    def irreducible(self, start):
        """Two blocks that jump to each other, both entered from outside."""
        one, two, end = self.new_block(), self.new_block(), self.new_block()
        self.connect(start, one)
        self.connect(start, two)
        self.connect(one, two)
        self.connect(two, one)
        self.connect(two, end)
        return end


class Loop:
    def __init__(self, number, header, reducible):
        self.number = number
        self.header = header
        self.reducible = reducible
        self.blocks = set()
        self.parent = None
        self.children = []
        self.level = 0

    def set_parent(self, parent):
        self.parent = parent
        parent.children.append(self)

    def assign_levels(self, level=0):
        self.level = level
        for child in self.children:
            child.assign_levels(level + 1)

    def height(self):
        return 1 + max([child.height() for child in self.children], default=0)


class UnionFindNode:
    def __init__(self, block, number):
        self.block = block
        self.number = number
        self.parent = self
        self.loop = None

    def find(self):
        node = self
        passed = []
        while node is not node.parent:
            passed.append(node)
            node = node.parent
        for other in passed:
            other.parent = node
        return node

    def union(self, header):
        self.parent = header


class LoopFinder:
    def __init__(self, graph):
        self.graph = graph
        self.loops = []
        self.root = Loop(0, None, True)
        self.numbers = {}
        self.nodes = []
        self.last_descendant = []

    def number_blocks(self):
        """Depth-first preorder numbers and the last descendant of each block."""
        entry = self.graph.entry
        self.discover(entry)
        stack = [(entry, iter(entry.successors))]
        while stack:
            block, targets = stack[-1]
            for target in targets:
                if target not in self.numbers:
                    self.discover(target)
                    stack.append((target, iter(target.successors)))
                    break
            else:
                self.last_descendant[self.numbers[block]] = len(self.nodes) - 1
                stack.pop()

    def discover(self, block):
        number = len(self.nodes)
        self.numbers[block] = number
        self.nodes.append(UnionFindNode(block, number))
        self.last_descendant.append(number)

    def is_ancestor(self, ancestor, descendant):
        return ancestor <= descendant <= self.last_descendant[ancestor]

    def find(self):
        self.number_blocks()
        count = len(self.nodes)
        back_edges = [[] for _ in range(count)]
        other_edges = [[] for _ in range(count)]
        for node in self.nodes:
            for predecessor in node.block.predecessors:
                source = self.numbers.get(predecessor)
                if source is None:
                    continue
                if self.is_ancestor(node.number, source):
                    back_edges[node.number].append(source)
                else:
                    other_edges[node.number].append(source)
        for number in range(count - 1, -1, -1):
            self.collapse(number, back_edges, other_edges)
        for loop in self.loops:
            if loop.parent is None:
                loop.set_parent(self.root)
        self.root.assign_levels()
        return self.loops

    def collapse(self, number, back_edges, other_edges):
        header = self.nodes[number]
        body = []
        is_self_loop = False
        for source in back_edges[number]:
            if source == number:
                is_self_loop = True
            else:
                node = self.nodes[source].find()
                if node not in body:
                    body.append(node)
        reducible = True
        worklist = list(body)
        members = set(body)
        while worklist:
            node = worklist.pop()
            for source in other_edges[node.number]:
                candidate = self.nodes[source].find()
                if not self.is_ancestor(number, candidate.number):
                    reducible = False
                    if candidate.number not in other_edges[number]:
                        other_edges[number].append(candidate.number)
                elif candidate is not header and candidate not in members:
                    members.add(candidate)
                    body.append(candidate)
                    worklist.append(candidate)
        if body or is_self_loop:
            loop = Loop(len(self.loops) + 1, header.block, reducible)
            self.loops.append(loop)
            header.loop = loop
            loop.blocks.add(header.block)
            for node in body:
                node.union(header)
                if node.loop is not None:
                    node.loop.set_parent(loop)
                else:
                    loop.blocks.add(node.block)


def count_loops(graph):
    finder = LoopFinder(graph)
    loops = finder.find()
    return len(loops), finder.root.height() - 1, sum(not loop.reducible for loop in loops)


def large_graph(regions):
    graph = FlowGraph()
    block = graph.new_block()
    for region in range(regions):
        for _ in range(10):
            block = graph.nest(block, 1 + region % 4)
            block = graph.straight(block, 3)
        block = graph.loop_around(
            block, lambda header: graph.nest(graph.nest(graph.diamond(header), 2), 1)
        )
    return graph


def run(size):
    simple = FlowGraph()
    simple.nest(simple.straight(simple.new_block(), 2), 3)
    for _ in range(SMALL_GRAPHS):
        assert count_loops(simple) == (3, 3, 0)
    tangled = FlowGraph()
    tangled.irreducible(tangled.new_block())
    assert count_loops(tangled)[2] == 1
    graph = large_graph(size)
    loops, height, irreducible = count_loops(graph)
    assert irreducible == 0
    expected = sum(10 * (1 + region % 4) + 4 for region in range(size))
    assert loops == expected, (loops, expected)
    return "%d/%d/%d" % (len(graph.blocks), loops, height)


if __name__ == "__main__":
    main("havlak", run, DEFAULT_SIZE)
