from steps import run

SETUP = """
class Descriptor:
    def __get__(self, instance, owner):
        return "got"
    def __repr__(self):
        return "<the descriptor>"

class Data(Descriptor):
    def __set__(self, instance, value):
        instance.__dict__["attr"] = "set"

class C:
    attr = Descriptor()

class E:
    attr = Data()

o, e = C(), E()
"""

run(
    SETUP,
    "value = o.attr, C.attr, e.attr",
    loses_get=("get = Descriptor.__get__; del Descriptor.__get__", "Descriptor.__get__ = get"),
    loses_get_with_instance_value=("o.__dict__['attr'] = 'in dict'", "del Descriptor.__get__"),
    replaces_get=("Descriptor.__get__ = lambda self, i, o: 'replaced'",),
    subclass_gets_its_own=("Data.__get__ = lambda self, i, o: 'data'", "del Data.__get__"),
    data_attribute_is_set=("e.attr = 1", "del Descriptor.__get__", "del Data.__set__"),
)
