from steps import run

SETUP = """
class C:
    x = "class"

class D(C):
    pass

o, d = C(), D()
o.own = d.own = "own"
"""

run(
    SETUP,
    "value = o.x, d.x",
    property_and_back=("C.x = property(lambda self: 'property of ' + type(self).__name__)", "C.x = 'plain again'"),
    instance_then_property=("o.x = 'instance'", "C.x = property(lambda self: 'property')", "C.x = 'plain'", "del o.x"),
    property_on_subclass=("D.x = property(lambda self: 'sub')", "del D.x", "del C.x"),
)
run(
    SETUP,
    "value = o.own, d.own",
    property_over_instance_attribute=("C.own = property(lambda self: 'property')", "del C.own"),
    plain_value_does_not_hide=("C.own = 'class value'", "del o.own", "o.own = 'own again'"),
    property_changed_in_place=("C.own = property(lambda self: 1)", "C.own = C.own.getter(lambda self: 2)"),
)
