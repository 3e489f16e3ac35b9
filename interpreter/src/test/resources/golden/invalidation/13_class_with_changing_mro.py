from steps import run

SETUP = """
order = 0

class Meta(type):
    def mro(cls):
        usual = type.mro(cls)
        if order and Left in usual and Right in usual:
            return [cls] + [Right, Left] + [c for c in usual[1:] if c not in (Left, Right)]
        return usual

class Base(metaclass=Meta):
    pass

Left = Right = None

class Left(Base):
    f = "left"

class Right(Base):
    f = "right"

class C(Left, Right):
    pass

class D(C):
    pass

c, d = C(), D()
"""

AGAIN = "C.__bases__ = C.__bases__; D.__bases__ = D.__bases__"
run(
    SETUP,
    "value = c.f, d.f, C.f",
    reversed_order=("order = 1; " + AGAIN, "order = 0; " + AGAIN),
    not_recomputed_by_itself=("order = 1", "Left.f = 'left changed'", AGAIN, "Left.f = 'must not show'"),
    shadowed=("order = 1; " + AGAIN, "C.f = 'C'", "del C.f"),
)
