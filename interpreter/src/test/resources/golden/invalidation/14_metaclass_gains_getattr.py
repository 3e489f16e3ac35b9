from steps import run

SETUP = """
class Meta(type):
    pass

class C(metaclass=Meta):
    x = "plain"

class D(C):
    pass

o = C()
"""

GETATTRIBUTE = "Meta.__getattribute__ = lambda cls, name: 'meta ' + name if name == 'x' else type.__getattribute__(cls, name)"
run(
    SETUP,
    "value = C.x, D.x, o.x",
    gains_getattribute=(GETATTRIBUTE, "del Meta.__getattribute__"),
    gains_getattr=("Meta.__getattr__ = lambda cls, name: 'fallback ' + cls.__name__", "del C.x", "C.x = 'back'", "del Meta.__getattr__"),
    gains_property=("Meta.x = property(lambda cls: 'property of ' + cls.__name__)", "del Meta.x"),
    gains_plain_value=("Meta.x = 'meta value'", "del C.x", "del Meta.x", "C.x = 1"),
)
run(
    SETUP + "\nMeta.m = lambda cls: 'meta method ' + cls.__name__",
    "value = C.m(), D.m()",
    method_of_metaclass=("Meta.m = lambda cls: 'replaced'", "C.m = staticmethod(lambda: 'own')", "del C.m", "del Meta.m"),
)
