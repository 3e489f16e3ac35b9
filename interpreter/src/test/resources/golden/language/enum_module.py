from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    @property
    def nice(self):
        return self.name.title()

    @classmethod
    def favourite(cls):
        return cls.GREEN


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color.CRIMSON is Color.RED)
print(list(Color), len(Color), Color(2), Color["GREEN"], Color.favourite().nice, list(Color.__members__))
print(Color.RED == 1, Color.RED == Color.RED, Color.RED in Color, isinstance(Color.RED, Color), type(Color.RED).__name__)
print({Color.RED: "r"}[Color.CRIMSON], Color.RED is Color(1))


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: Color(5))
attempt(lambda: Color["BLUE"])
attempt(lambda: Color.BLUE)
attempt(lambda: setattr(Color, "RED", 5))
attempt(lambda: delattr(Color, "RED"))
attempt(lambda: Color.RED < Color.GREEN)
attempt(lambda: type("Sub", (Color,), {}))


class Number(IntEnum):
    ONE = 1
    TWO = 2


print(Number.ONE + 1, Number.ONE < Number.TWO, Number(2), repr(Number.TWO), f"{Number.ONE}", "%d" % Number.TWO, [10, 20, 30][Number.ONE])


class Text(StrEnum):
    A = auto()
    B = "bee"


print(Text.A, Text.B.upper(), repr(Text.B), f"{Text.A:>5}")


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(Perm.R | Perm.W, Perm.RW is Perm.R | Perm.W, Perm.R in Perm.RW, ~Perm.R, Perm.RW & Perm.X, bool(Perm.R & Perm.W))
print(repr(Perm.R | Perm.X), Perm(5), list(Perm), list(Perm.RW), Perm(0), len(Perm.RW), (Perm.RW ^ Perm.R).name)
attempt(lambda: Perm(64))


class Bits(IntFlag):
    A = 1
    B = 2


print(Bits.A | Bits.B, Bits.A | 4, Bits(3) == 3, repr(Bits(7)), Bits.A + 1)


class Auto(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name.lower() + str(count)

    X = auto()
    Y = auto()


print([m.value for m in Auto])


class Planet(Enum):
    A = (1, 2)
    B = (3, 4)

    def __init__(self, mass, radius):
        self.mass = mass
        self.ratio = mass / radius

    @classmethod
    def _missing_(cls, value):
        return cls.A if value == "default" else None


print(Planet.A.mass, Planet.B.ratio, Planet((3, 4)), Planet("default"))
attempt(lambda: unique(type(Color)("Dup", (Enum,), Enum.__prepare__("Dup", (Enum,)))))
attempt(lambda: Enum("Functional", "A B C")(2))
attempt(lambda: list(Enum("FromDict", {"P": "p", "Q": "q"})))


@unique
class Ok(Enum):
    A = 1


def duplicates():
    @unique
    class Dup(Enum):
        A = 1
        B = 1


attempt(duplicates)
