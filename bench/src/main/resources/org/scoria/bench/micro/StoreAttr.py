class One:
    def __init__(self):
        self.a = 1


class Six:
    def __init__(self):
        self.a = self.b = self.c = self.d = self.e = self.f = 1


class Nine:
    def __init__(self):
        self.a = self.b = self.c = self.d = self.e = self.f = self.g = self.h = self.i = 1


class Slotted:
    __slots__ = ("a", "b")


class Computed:
    @property
    def a(self):
        return 1

    @a.setter
    def a(self, value):
        pass


class Changing:
    def __init__(self):
        self.a = 1


def classes(count):
    return [type("C%d" % i, (One,), {})() for i in range(count)]


SITES = {
    "split_first": site("o = One()\nv = 2", "o.a = v"),
    "split_sixth": site("o = Six()\nv = 2", "o.f = v"),
    "overflow": site("o = Nine()\nv = 2", "o.i = v"),
    "slot": site("o = Slotted()\nv = 2", "o.b = v"),
    "property": site("o = Computed()\nv = 2", "o.a = v"),
    "new_object": site("", "One()"),
    "monomorphic": each(classes(1), "o.a = 2"),
    "polymorphic": each(classes(2), "o.a = 2"),
    "megamorphic": each(classes(10), "o.a = 2"),
    "respecialize": site("o = Changing()\ni = 0", "Changing.other = i\no.a = 2"),
}
