"""Enums: a traffic simulation whose every state is an enumeration member.

Member access through the class, comparison by identity, look-up by value and
by name, flags with set operations, enum keys in dictionaries.
"""

from enum import Enum, Flag, IntEnum, auto, unique

from harness import main

DEFAULT_SIZE = 30000  # steps


@unique
class Light(Enum):
    RED = "red"
    GREEN = "green"
    AMBER = "amber"

    @property
    def following(self):
        return FOLLOWING[self]

    def may_pass(self):
        return self is Light.GREEN or self is Light.AMBER


FOLLOWING = {Light.RED: Light.GREEN, Light.GREEN: Light.AMBER, Light.AMBER: Light.RED}


class Direction(IntEnum):
    NORTH = 0
    EAST = 1
    SOUTH = 2
    WEST = 3

    @property
    def opposite(self):
        return Direction((self + 2) % 4)

    def turned(self, quarter_turns):
        return Direction((self + quarter_turns) % len(Direction))


class Option(Flag):
    NONE = 0
    BUS = auto()
    BICYCLE = auto()
    AMBULANCE = auto()
    SLOW = BUS | BICYCLE


class Planet(Enum):
    """Members with several values and a method that computes from them."""

    MERCURY = (3.303e23, 2.4397e6)
    EARTH = (5.976e24, 6.37814e6)
    JUPITER = (1.9e27, 7.1492e7)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return 6.67300e-11 * self.mass / (self.radius * self.radius)


DURATION = {Light.RED: 5, Light.GREEN: 7, Light.AMBER: 2}


class Crossing:
    def __init__(self):
        self.light = Light.RED
        self.time_left = DURATION[self.light]
        self.queues = {direction: [] for direction in Direction}
        self.passed = dict.fromkeys(Light, 0)

    def tick(self):
        self.time_left -= 1
        if self.time_left == 0:
            self.light = self.light.following
            self.time_left = DURATION[self.light]
        for direction, queue in self.queues.items():
            if queue and self.is_allowed(direction, queue[0]):
                self.leave(queue.pop(0))

    def is_allowed(self, direction, vehicle):
        if Option.AMBULANCE in vehicle:
            return True
        if vehicle & Option.SLOW and self.light is Light.AMBER:
            return False
        across = direction in (Direction.NORTH, Direction.SOUTH)
        return self.light.may_pass() == across

    def leave(self, vehicle):
        self.passed[self.light] += 1 + bool(vehicle & Option.SLOW)


def run(size):
    crossing = Crossing()
    options = [Option.NONE, Option.BUS, Option.BICYCLE, Option.AMBULANCE, Option.SLOW]
    state = 17
    heading = Direction.NORTH
    names = 0
    for _ in range(size):
        state = (state * 1597 + 51749) % 244944
        heading = heading.turned(state % 3)
        vehicle = options[state % len(options)]
        if state % 7 == 0:
            vehicle |= Option.BICYCLE
        crossing.queues[heading.opposite].append(vehicle)
        crossing.tick()
        light = Light(crossing.light.value)
        assert light is crossing.light and Light[light.name] is light
        names += len(light.name) + len(repr(heading)) + int(heading)
    waiting = [len(crossing.queues[direction]) for direction in Direction]
    try:
        Light("blue")
    except ValueError as error:
        names += len(str(error))
    assert [light.value for light in Light] == ["red", "green", "amber"]
    assert ~Option.SLOW & Option.BUS == Option.NONE
    assert sorted(Planet, key=lambda planet: planet.gravity)[-1] is Planet.JUPITER
    passed = "-".join(str(crossing.passed[light]) for light in Light)
    return "%s/%s/%d" % (passed, "-".join(map(str, waiting)), names)


if __name__ == "__main__":
    main("enum_heavy", run, DEFAULT_SIZE)
