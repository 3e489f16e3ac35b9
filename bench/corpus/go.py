"""Go: a small board played by a Monte Carlo tree search against itself.

Groups of stones are tracked by union-find; random playouts keep lists of
empty points. Attribute traffic on long-lived objects, sets, and branches
that depend on data.
"""

import math
import random

from harness import main

DEFAULT_SIZE = 300  # playouts for each move

SIDE = 7
EMPTY, BLACK, WHITE = 0, 1, 2
NAMES = ".XO"
PASS = -1
KOMI = 6.5
MOVES_TO_PLAY = 6
MAXIMUM_MOVES = SIDE * SIDE * 2
EXPLORATION = 0.9


def neighbours_of(position):
    row, column = divmod(position, SIDE)
    found = []
    if row > 0:
        found.append(position - SIDE)
    if row < SIDE - 1:
        found.append(position + SIDE)
    if column > 0:
        found.append(position - 1)
    if column < SIDE - 1:
        found.append(position + 1)
    return found


NEIGHBOURS = [neighbours_of(position) for position in range(SIDE * SIDE)]


def opponent(color):
    return WHITE if color == BLACK else BLACK


class Group:
    """Stones of one color that live and die together."""

    def __init__(self, color, stone):
        self.color = color
        self.stones = [stone]
        self.liberties = set()

    def absorb(self, other, board):
        self.stones.extend(other.stones)
        self.liberties |= other.liberties
        for stone in other.stones:
            board.groups[stone] = self


class Board:
    def __init__(self):
        self.points = [EMPTY] * (SIDE * SIDE)
        self.groups = [None] * (SIDE * SIDE)
        self.empties = list(range(SIDE * SIDE))
        self.to_move = BLACK
        self.ko = None
        self.passes = 0
        self.moves_played = 0
        self.captured = [0, 0, 0]

    def copy(self):
        other = Board.__new__(Board)
        other.points = self.points[:]
        other.groups = [None] * len(self.groups)
        other.empties = self.empties[:]
        other.to_move = self.to_move
        other.ko = self.ko
        other.passes = self.passes
        other.moves_played = self.moves_played
        other.captured = self.captured[:]
        for position, group in enumerate(self.groups):
            if group is not None and other.groups[position] is None:
                twin = Group(group.color, position)
                twin.stones = group.stones[:]
                twin.liberties = set(group.liberties)
                for stone in twin.stones:
                    other.groups[stone] = twin
        return other

    def is_legal(self, position):
        if self.points[position] != EMPTY or position == self.ko:
            return False
        color = self.to_move
        for neighbour in NEIGHBOURS[position]:
            group = self.groups[neighbour]
            if group is None:
                return True
            alone = len(group.liberties) == 1
            if (group.color == color) != alone:
                return True
        return False

    def is_own_eye(self, position):
        color = self.to_move
        for neighbour in NEIGHBOURS[position]:
            if self.points[neighbour] != color:
                return False
        return True

    def is_useful(self, position):
        return self.is_legal(position) and not self.is_own_eye(position)

    def useful_moves(self):
        return [position for position in self.empties if self.is_useful(position)]

    def random_move(self, rng):
        """A useful move found by probing from a random place, or a pass."""
        empties = self.empties
        count = len(empties)
        if count == 0:
            return PASS
        start = int(rng.random() * count)
        for i in range(count):
            position = empties[(start + i) % count]
            if self.is_useful(position):
                return position
        return PASS

    def play(self, position):
        self.moves_played += 1
        self.ko = None
        if position == PASS:
            self.passes += 1
        else:
            self.passes = 0
            self.put_stone(position)
        self.to_move = opponent(self.to_move)

    def put_stone(self, position):
        color = self.to_move
        self.points[position] = color
        self.empties.remove(position)
        group = Group(color, position)
        self.groups[position] = group
        taken = []
        for neighbour in NEIGHBOURS[position]:
            other = self.groups[neighbour]
            if other is None:
                group.liberties.add(neighbour)
                continue
            other.liberties.discard(position)
            if other.color != color:
                if not other.liberties:
                    self.capture(other, taken)
            elif other is not group:
                if len(other.stones) > len(group.stones):
                    group, other = other, group
                group.absorb(other, self)
        group = self.groups[position]
        group.liberties.discard(position)
        if len(taken) == 1 and len(group.stones) == 1 and len(group.liberties) == 1:
            self.ko = taken[0]

    def capture(self, group, taken):
        for stone in group.stones:
            self.points[stone] = EMPTY
            self.groups[stone] = None
        for stone in group.stones:
            self.empties.append(stone)
            taken.append(stone)
            for neighbour in NEIGHBOURS[stone]:
                surviving = self.groups[neighbour]
                if surviving is not None:
                    surviving.liberties.add(stone)
        self.captured[opponent(group.color)] += len(group.stones)

    def is_over(self):
        return self.passes >= 2 or self.moves_played >= MAXIMUM_MOVES

    def winner(self):
        black, white = 0, KOMI
        for position, color in enumerate(self.points):
            if color == EMPTY:
                around = set(self.points[n] for n in NEIGHBOURS[position])
                around.discard(EMPTY)
                if len(around) == 1:
                    color = around.pop()
            if color == BLACK:
                black += 1
            elif color == WHITE:
                white += 1
        return BLACK if black > white else WHITE

    def check(self):
        """Recount every liberty from scratch."""
        for position, color in enumerate(self.points):
            group = self.groups[position]
            if color == EMPTY:
                assert group is None and position in self.empties
                continue
            assert group.color == color and position in group.stones
            liberties = set()
            for stone in group.stones:
                assert self.groups[stone] is group
                liberties.update(n for n in NEIGHBOURS[stone] if self.points[n] == EMPTY)
            assert liberties == group.liberties and liberties

    def __str__(self):
        rows = []
        for start in range(0, SIDE * SIDE, SIDE):
            rows.append("".join(NAMES[color] for color in self.points[start : start + SIDE]))
        return "/".join(rows)


class Node:
    """A position of the search tree, seen by the player who moved into it."""

    def __init__(self, move, color, untried):
        self.move = move
        self.color = color
        self.untried = untried
        self.children = []
        self.wins = 0
        self.visits = 0

    def best_child(self):
        scale = EXPLORATION * math.log(self.visits)
        best, best_score = None, -1.0
        for child in self.children:
            score = child.wins / child.visits + math.sqrt(scale / child.visits)
            if score > best_score:
                best, best_score = child, score
        return best

    def most_visited(self):
        return max(self.children, key=lambda child: (child.visits, child.wins, -child.move))


def moves_to_try(board, rng):
    moves = board.useful_moves()
    rng.shuffle(moves)
    return moves or [PASS]


def search(board, playouts, rng):
    root = Node(None, opponent(board.to_move), moves_to_try(board, rng))
    for _ in range(playouts):
        trial = board.copy()
        node = root
        path = [root]
        while not node.untried and node.children:
            node = node.best_child()
            path.append(node)
            trial.play(node.move)
        if node.untried and not trial.is_over():
            move = node.untried.pop()
            color = trial.to_move
            trial.play(move)
            child = Node(move, color, moves_to_try(trial, rng))
            node.children.append(child)
            path.append(child)
        while not trial.is_over():
            trial.play(trial.random_move(rng))
        winner = trial.winner()
        for node in path:
            node.visits += 1
            if node.color == winner:
                node.wins += 1
    return root.most_visited().move


def run(size):
    rng = random.Random(42)
    board = Board()
    for _ in range(MOVES_TO_PLAY):
        board.play(search(board, size, rng))
        board.check()
    return str(board)


if __name__ == "__main__":
    main("go", run, DEFAULT_SIZE)
