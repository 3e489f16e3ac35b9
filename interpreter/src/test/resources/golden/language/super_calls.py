class A:
    x = "A.x"

    def who(self):
        return ["A"]

    @classmethod
    def make(cls):
        return "A.make for " + cls.__name__

    @staticmethod
    def fixed():
        return "A.fixed"

    @property
    def prop(self):
        return "A.prop"


class B(A):
    def who(self):
        return ["B"] + super().who()

    @classmethod
    def make(cls):
        return "B then " + super().make()

    def fixed(self):
        return super().fixed()

    @property
    def prop(self):
        return "B over " + super().prop

    x = "B.x"

    def get_x(self):
        return super().x


class C(A):
    def who(self):
        return ["C"] + super().who()


class D(B, C):
    def who(self):
        return ["D"] + super().who()

    def explicit(self):
        return super(D, self).who(), super(B, self).who(), super(C, self).who()


d = D()
print(d.who(), d.explicit())
print(D.make(), d.fixed(), d.prop, d.get_x())
print(super(B, d).who(), super(A, D).__repr__ is not None)
s = super(B, d)
print(s.__thisclass__.__name__, s.__self__ is d, s.__self_class__.__name__)
try:
    s.missing
except AttributeError as e:
    print(e)
try:
    s.x = 5
except AttributeError as e:
    print(e)
print(super(B, D).make.__func__ is vars(C).get("make", vars(A)["make"]).__func__)


class E(A):
    def in_comprehension(self):
        cls = __class__
        return [super(cls, self).who() for _ in range(1)]

    def nested(self):
        def inner():
            return __class__.__name__

        return inner()

    def rebinding(self):
        self = D()
        return super(E, E()).who()

    def no_args():
        return super().who()

    def deleted(self):
        del self
        return super().who()


e = E()
print(e.in_comprehension(), e.nested(), e.rebinding())
for f in (E.no_args, lambda: E.deleted(e), lambda: super().x, lambda: super(5, e), lambda: super(B, e), lambda: super(B).x):
    try:
        print(f())
    except (RuntimeError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)


def outside(self):
    return super().who()


E.outside = outside
try:
    e.outside()
except RuntimeError as error:
    print(error)


class F(E):
    def __getattribute__(self, name):
        return super().__getattribute__(name)

    def __setattr__(self, name, value):
        super().__setattr__(name, (value, "via F"))


f = F()
f.attr = 1
print(f.attr, f.who())
unbound = super(B)
print(unbound.__get__(d, D).who(), repr(super(B, d)), repr(unbound))
