from steps import run

SETUP = """
class Meta(type):
    pass

class C(metaclass=Meta):
    def __init__(self, x):
        self.x = x

class D(C):
    pass

class Other:
    x = "Other"

def show(o):
    return type(o).__name__, getattr(o, "x", "no x")
"""

run(
    SETUP,
    "value = show(C(i)), show(D(1))\nif value[0][1] == i:\n    value = (value[0][0], 'i'), value[1]",
    init_replaced=("def init(self, x): self.x = 'replaced'\nC.__init__ = init", "del C.__init__", "C.__init__ = lambda self, x: setattr(self, 'x', 'lambda')"),
    init_of_subclass=("D.__init__ = lambda self, x: None", "del D.__init__"),
    new_appears=("C.__new__ = lambda cls, x: object.__new__(cls)", "C.__new__ = lambda cls, x: Other()", "C.__new__ = staticmethod(lambda cls, x: object.__new__(D))", "del C.__new__"),
    returns_something=("C.__init__ = lambda self, x: 5", "C.__init__ = lambda self, x: None"),
    more_parameters=("C.__init__ = lambda self, x, y=2: setattr(self, 'x', y)", "C.__init__ = lambda self: None", "C.__init__ = lambda self, *a: setattr(self, 'x', a[1:])"),
    metaclass_call=("Meta.__call__ = lambda cls, *a: Other()", "del Meta.__call__", "Meta.__call__ = lambda cls, x: type.__call__(cls, 'by meta')"),
    defaults=("C.__init__.__defaults__ = ('default',)", "C.__init__.__code__ = (lambda self, x: setattr(self, 'x', 'code')).__code__"),
    class_rebound=("C = D", "C = lambda x: Other()", "D = C"),
    setattr_in_init=("C.__setattr__ = lambda self, n, v: object.__setattr__(self, n, 'hooked')", "del C.__setattr__"),
)
run(
    SETUP,
    "value = show(Other())",
    plain_class_gains_init=("Other.__init__ = lambda self: setattr(self, 'x', 'init')", "del Other.__init__", "Other.__new__ = lambda cls: 'new'"),
)
