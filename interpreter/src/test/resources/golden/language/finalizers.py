"""`__del__` methods and the `finally` blocks of abandoned generators run after a collection, or at the end."""
import gc

events = []


def collected():
    gc.collect()
    print(sorted(events))
    events.clear()


def say(*what):
    events.append(" ".join(map(str, what)))


class Plain:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        say("del", self.name)


class List(list):
    def __del__(self):
        say("del", self[:])


class Slots:
    __slots__ = ("x",)

    def __del__(self):
        say("del slots", self.x)


class Error(Exception):
    def __del__(self):
        say("del error", self.args)


class Child(Plain):
    pass


def make():
    Plain("temporary")
    keep = List([1, 2])
    s = Slots()
    s.x = 5
    Error("text")
    cycle = Child("cycle")
    cycle.me = cycle


for kind in range(2):
    make()
    collected()


def generator(name):
    try:
        with open(__file__):
            yield name
    finally:
        say("finally", name)


def abandon():
    g = generator("abandoned")
    next(g)
    generator("never started")
    done = generator("done")
    list(done)


abandon()
collected()


class Saved:
    saved = []

    def __del__(self):
        say("saving")
        self.saved.append(self)


Saved()
collected()
print(len(Saved.saved))
Saved.saved.clear()
collected()
print("only once")


class Late:
    pass


Late.__del__ = lambda self: say("late")
Late()
collected()
del Late.__del__
Late()
collected()


def say(*what):
    print(*what)


g = generator("at the end")
next(g)
last = Plain("at the end")
print("end")
