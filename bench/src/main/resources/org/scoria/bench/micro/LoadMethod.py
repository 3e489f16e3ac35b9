class Base:
    def inherited(self):
        pass


class Point(Base):
    def __init__(self):
        self.a = 1

    def method(self):
        pass

    @classmethod
    def of_class(cls):
        pass

    @staticmethod
    def static():
        pass

    def up(self):
        return super().inherited()


class Changing(Base):
    pass


def classes(count):
    return [type("C%d" % i, (Point,), {})() for i in range(count)]


import math

SITES = {
    "method": site("o = Point()", "o.method()"),
    "inherited": site("o = Point()", "o.inherited()"),
    "class_method": site("o = Point()", "o.of_class()"),
    "static_method": site("o = Point()", "o.static()"),
    "super_method": site("o = Point()", "o.up()"),
    "builtin_method": site("o = []", "o.count(1)"),
    "module_function": site("o = math", "o.floor(1.5)"),
    "bound_before": site("o = Point().method", "o()"),
    "monomorphic": each(classes(1), "o.method()"),
    "polymorphic": each(classes(2), "o.method()"),
    "megamorphic": each(classes(10), "o.method()"),
    "respecialize": site("o = Changing()\ni = 0", "Changing.other = i\no.inherited()"),
}
