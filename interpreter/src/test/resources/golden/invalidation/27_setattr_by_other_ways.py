from steps import run

SETUP = """
class C:
    cx = "class"
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)

class Name(str):
    __hash__ = str.__hash__

class Swapping(str):
    armed = True
    def __hash__(self):
        if Swapping.armed:
            Swapping.armed = False
            o.__dict__ = {"x": "swapped"}
        return str.__hash__(self)
    def __eq__(self, other):
        return str.__eq__(self, other)

o = C()
o.x = 0
"""

run(
    SETUP,
    "value = o.x, o.cx",
    object_setattr=("object.__setattr__(o, 'x', 'object')", "object.__setattr__(o, 'cx', 'shadow')", "object.__delattr__(o, 'cx')", "object.__delattr__(o, 'x')"),
    vars_update=("vars(o).update(x='vars')", "vars(o).update({'cx': 'vars', 'x': 1})", "vars(o).pop('cx')"),
    builtin_setattr=("setattr(o, 'x', 'setattr')", "setattr(o, 'c' + 'x', 'shadow')", "delattr(o, 'cx')", "setattr(C, 'cx', 'class changed')"),
    str_subclass_name=("setattr(o, Name('x'), 'name')", "setattr(o, Name('cx'), 'shadow')", "delattr(o, Name('cx'))", "setattr(C, Name('cx'), 'class by name')"),
    name_swaps_dict=("setattr(o, Swapping('x'), 'lost or kept')\no.x = 'set after'",),
    type_setattr=("type.__setattr__(C, 'cx', 'by type')", "type.__setattr__(C, 'x', property(lambda s: 'p'))", "type.__delattr__(C, 'x')", "type.__delattr__(C, 'cx')"),
    setstate=("o.__dict__.__init__(x='init')", "dict.update(o.__dict__, x='dict.update')", "dict.__setitem__(o.__dict__, 'cx', 'setitem')", "dict.clear(o.__dict__)"),
)
