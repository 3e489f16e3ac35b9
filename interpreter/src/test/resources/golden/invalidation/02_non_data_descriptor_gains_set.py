from steps import run

SETUP = """
class Descriptor:
    def __get__(self, instance, owner):
        return "descriptor"
    def __repr__(self):
        return "<the descriptor>"

class C:
    attr = Descriptor()

o = C()
o.__dict__["attr"] = "instance"

class Base:
    pass
"""

run(
    SETUP,
    "value = o.attr",
    gains_set=("Descriptor.__set__ = lambda self, instance, value: None", "del Descriptor.__set__"),
    gains_delete=("Descriptor.__delete__ = lambda self, instance: None", "del Descriptor.__delete__"),
    gains_both_loses_get=(
        "Descriptor.__set__ = lambda self, instance, value: None",
        "get = Descriptor.__get__; del Descriptor.__get__",
        "del o.__dict__['attr']",
        "Descriptor.__get__ = get",
    ),
)
run(
    SETUP,
    "o.attr = i\nvalue = o.attr if isinstance(o.attr, str) else 'number'",
    store_meets_set=("Descriptor.__set__ = lambda self, instance, value: None", "del Descriptor.__set__"),
)
