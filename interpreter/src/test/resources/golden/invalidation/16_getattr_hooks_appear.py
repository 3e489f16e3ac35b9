from steps import run

SETUP = """
class C:
    x = "class"
    def __init__(self):
        self.own = "own"

class S:
    __slots__ = ("slot", "full")

o, s = C(), S()
s.full = "full"
"""

run(
    SETUP,
    "value = o.x, o.own, getattr(o, 'nope', 'default')",
    getattribute=("C.__getattribute__ = lambda self, name: 'hook ' + name", "del C.__getattribute__"),
    getattribute_delegates=("C.__getattribute__ = lambda self, name: object.__getattribute__(self, 'own')", "C.__getattribute__ = object.__getattribute__"),
    getattr_fallback=("C.__getattr__ = lambda self, name: 'fallback ' + name", "del o.own", "del C.x", "C.x = 'back'", "del C.__getattr__"),
    getattribute_raises=(
        "def g(self, name): raise AttributeError('no ' + name)\nC.__getattribute__ = g",
        "C.__getattr__ = lambda self, name: 'rescued ' + name",
        "del C.__getattribute__",
    ),
)
run(
    SETUP,
    "value = s.full, s.slot",
    unset_slot_falls_back=("S.__getattr__ = lambda self, name: 'fallback ' + name", "s.slot = 'set'", "del s.full", "del S.__getattr__", "s.full = 1"),
)
