from steps import run

SETUP = """
class A:
    x = "A.x"
    def f(self):
        return "A.f"
    @property
    def p(self):
        return "A.p"
    @classmethod
    def k(cls):
        return "A.k " + cls.__name__

class B(A):
    pass

class Other:
    x = "Other.x"
    p = "Other.p"
    def f(self):
        return "Other.f"
    def k(self):
        return "Other.k"

class C(B):
    def f(self):
        return "C over " + super().f()
    def get(self):
        return super().x, super().p, super().k()
    def explicit(self):
        return super(C, self).f()

class D(C):
    pass

o = C()
"""

run(
    SETUP,
    "value = o.f(), o.get(), o.explicit()",
    base_method_replaced=("A.f = lambda self: 'A.f replaced'", "B.f = lambda self: 'B.f'", "del B.f"),
    other_object=("o = D()", "D.f = lambda self: 'D.f'", "o = C()"),
    instance_does_not_matter=("o.x = o.p2 = 'instance'", "o.__dict__['f'] = lambda: 'instance f'"),
    bases_change=("B.__bases__ = (Other,)", "Other.f = lambda self: 'Other replaced'", "B.__bases__ = (A,)"),
    class_cell_rebound=("C.f.__closure__[0].cell_contents = A", "C.f.__closure__[0].cell_contents = C"),
    super_shadowed=("super = lambda *a: Other()", "del super"),
    name_c_rebound=("Old = C; C = D", "C = Old"),
    attribute_vanishes=("del A.f", "A.f = lambda self: 'back'"),
)
run(
    SETUP + "\ngets = []",
    "seen = len(gets)\nx = o.get()[0]\nvalue = x, len(gets) - seen",
    descriptor_runs_once=(
        "class G:\n    def __get__(self, i, o):\n        gets.append(1)\n        return 'descriptor'\nA.x = G()",
        "def fails(self, i, o):\n    gets.append(1)\n    raise AttributeError('from get')\nG.__get__ = fails",
        "A.x = 'plain'",
    ),
)
