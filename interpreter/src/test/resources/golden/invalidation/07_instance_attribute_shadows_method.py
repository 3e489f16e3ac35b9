from steps import run

SETUP = """
class C:
    def method(self):
        return "method"

class Slots:
    __slots__ = ("a",)
    def method(self):
        return "slots method"

o, p, s = C(), C(), Slots()
p.before = 1
"""

run(
    SETUP,
    "value = o.method(), p.method()",
    shadow_and_delete=("o.method = lambda: 'instance'", "del o.method"),
    both_and_back=("o.method = p.method = lambda: 'instance'", "del p.method", "del o.method"),
    method_replaced=("C.method = lambda self: 'replaced'", "o.method = lambda: 'instance'", "del C.method", "C.method = lambda self: 'back'"),
    shadow_not_callable=("o.method = 5", "del o.method"),
    through_vars=("vars(o)['method'] = lambda: 'vars'", "vars(o).clear()"),
)
run(
    SETUP,
    "m = o.method\nvalue = m(), s.method()",
    bound_method_object=("o.method = lambda: 'instance'", "del o.method", "C.method = staticmethod(lambda: 'static')", "C.method = classmethod(lambda cls: cls.__name__)"),
    slots_class_changes=("Slots.method = lambda self: 'changed'", "del Slots.method"),
)
