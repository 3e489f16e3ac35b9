class Circle:
    def __init__(self, r):
        self._r = r

    @property
    def r(self):
        "The radius."
        return self._r

    @r.setter
    def r(self, value):
        if value < 0:
            raise ValueError("negative radius")
        self._r = value

    @r.deleter
    def r(self):
        print("deleted")
        self._r = 0

    @property
    def area(self):
        return 3 * self._r**2

    diameter = property(lambda self: self._r * 2, None, None, "twice the radius")
    write_only = property(fset=lambda self, v: print("written", v))


c = Circle(2)
print(c.r, c.area, c.diameter, Circle.r.__doc__, Circle.diameter.__doc__)
c.r = 5
print(c.area)
del c.r
print(c.r)
try:
    c.r = -1
except ValueError as e:
    print(e)
for statement in ("c.area = 1", "del c.area", "c.write_only", "c.diameter = 1", "del c.write_only"):
    try:
        exec(statement)
    except AttributeError as e:
        print(e)
c.write_only = 7
print(Circle.r.fget(c), type(Circle.r).__name__, Circle.area.fset)


class Sub(Circle):
    @property
    def r(self):
        return "sub " + str(super().r)

    @Circle.area.getter
    def area(self):
        return "sub area"


s = Sub(3)
print(s.r, s.area, Circle(1).area)
try:
    s.r = 1
except AttributeError as e:
    print(e)


class Meta(type):
    @property
    def kind(cls):
        return "kind of " + cls.__name__


class M(metaclass=Meta):
    pass


print(M.kind, hasattr(M(), "kind"))


class Raises:
    @property
    def missing(self):
        return self.not_there

    @property
    def with_getattr(self):
        raise AttributeError("inside the property")

    def __getattr__(self, name):
        if name == "not_there":
            raise AttributeError("no " + name)
        return "fallback for " + name


print(Raises().missing, Raises().with_getattr)


class P(property):
    pass


class UsesSub:
    @P
    def x(self):
        "doc of x"
        return 1


print(UsesSub().x, type(UsesSub.x).__name__, UsesSub.x.__doc__)
try:
    property().__get__(c)
except AttributeError as e:
    print(e)
p = property()
print(p.fget, p.__doc__, p.__get__(None, int) is p)
print(isinstance(Circle.__dict__["r"], property), "r" in vars(c))
