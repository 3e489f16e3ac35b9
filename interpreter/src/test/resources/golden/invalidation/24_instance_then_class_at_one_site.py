from steps import run

SETUP = """
class Meta(type):
    m = "meta"

class C(metaclass=Meta):
    x = "class x"
    def f(self=None):
        return "f of " + ("class" if self is None else "instance")
    @property
    def p(self):
        return "property value"
    @classmethod
    def k(cls):
        return cls.__name__
    @staticmethod
    def s():
        return "static"

o = C()
o.x = "instance x"
target = o

import types
module = types.ModuleType("m")
module.x, module.f, module.p, module.k, module.s = "module x", lambda: "module f", 1, lambda: "module k", lambda: "module s"
"""

run(
    SETUP,
    "p = target.p\nvalue = target.x, target.f(), p if isinstance(p, str) else type(p).__name__, target.k(), target.s()",
    to_class_and_back=("target = C", "target = o", "target = C", "C.x = 'changed'"),
    to_module=("target = module", "module.x = 'changed'", "target = C", "target = o"),
    class_first=("target = C; o.x = 'changed'", "target = o"),
    another_instance=("target = C()", "C.f = staticmethod(lambda: 'static f')"),
)
run(
    SETUP,
    "value = target.m",
    only_on_metaclass=("target = C", "Meta.m = 'changed'", "C.m = 'own'", "target = o", "del C.m"),
)
