"""Bounce: balls in a box, bouncing off its walls.

Attribute reads and writes on a fixed set of objects, integers only.
"""

from harness import main

DEFAULT_SIZE = 400  # boxes filled one after another

BALLS = 100
STEPS = 50
WIDTH = 500
HEIGHT = 500


class Random:
    def __init__(self, seed=74755):
        self.seed = seed

    def next(self):
        self.seed = (self.seed * 1309 + 13849) & 0xFFFF
        return self.seed


class Ball:
    def __init__(self, random):
        self.x = random.next() % WIDTH
        self.y = random.next() % HEIGHT
        self.dx = random.next() % 300 - 150
        self.dy = random.next() % 300 - 150

    def move(self):
        """Take one step; answer whether a wall was hit."""
        bounced = False
        self.x += self.dx
        self.y += self.dy
        if self.x > WIDTH:
            self.x = WIDTH
            self.dx = -abs(self.dx)
            bounced = True
        if self.x < 0:
            self.x = 0
            self.dx = abs(self.dx)
            bounced = True
        if self.y > HEIGHT:
            self.y = HEIGHT
            self.dy = -abs(self.dy)
            bounced = True
        if self.y < 0:
            self.y = 0
            self.dy = abs(self.dy)
            bounced = True
        return bounced


def fill_box(random):
    balls = [Ball(random) for _ in range(BALLS)]
    bounces = 0
    for _ in range(STEPS):
        for ball in balls:
            if ball.move():
                bounces += 1
    for ball in balls:
        assert 0 <= ball.x <= WIDTH and 0 <= ball.y <= HEIGHT
    return bounces


def run(size):
    # The first box of the usual random numbers is known to see 1331 bounces.
    assert fill_box(Random()) == 1331
    random = Random()
    return sum(fill_box(random) for _ in range(size))


if __name__ == "__main__":
    main("bounce", run, DEFAULT_SIZE)
