class One:
    def __init__(self, value=1):
        self.a = value


class Six:
    shared = 7

    def __init__(self):
        self.a = self.b = self.c = self.d = self.e = self.f = 1


class Nine:
    def __init__(self):
        self.a = self.b = self.c = self.d = self.e = self.f = self.g = self.h = self.i = 1


class Slotted:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = self.b = 1


class Computed:
    @property
    def a(self):
        return 1


class Hooked:
    def __getattr__(self, name):
        return 1


class Changing:
    def __init__(self):
        self.a = 1


def classes(count):
    return [type("C%d" % i, (One,), {})() for i in range(count)]


import sys

SITES = {
    "split_1": site("o = Six()", "o.a"),
    "split_2": site("o = Six()", "o.b"),
    "split_3": site("o = Six()", "o.c"),
    "split_4": site("o = Six()", "o.d"),
    "split_5": site("o = Six()", "o.e"),
    "split_6": site("o = Six()", "o.f"),
    "overflow": site("o = Nine()", "o.i"),
    "slot": site("o = Slotted()", "o.b"),
    "property": site("o = Computed()", "o.a"),
    "class_attribute": site("o = Six()", "o.shared"),
    "of_class": site("o = Six", "o.shared"),
    "module": site("o = sys", "o.maxsize"),
    "getattr_hook": site("o = Hooked()", "o.missing"),
    "monomorphic": each(classes(1), "o.a"),
    "polymorphic": each(classes(2), "o.a"),
    "megamorphic": each(classes(10), "o.a"),
    "respecialize": site("o = Changing()\ni = 0", "Changing.other = i\no.a"),
}
