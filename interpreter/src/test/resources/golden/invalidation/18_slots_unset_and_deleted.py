from steps import run

SETUP = """
class S:
    __slots__ = ("a", "b")
    def __init__(self):
        self.b = "b"

class Sub(S):
    pass

class DictSub(dict):
    __slots__ = ("a", "b")

class WithDict:
    __slots__ = ("a", "__dict__")

o = S()
o.a = "set"
others = {"sub": Sub(), "dict": DictSub(k=1), "with_dict": WithDict()}
"""

run(
    SETUP,
    "value = o.a",
    deleted=("del o.a", "o.a = 'again'", "del o.a\no.a = 'at once'"),
    other_objects=("o = others['sub']", "o.a = 'sub a'", "o = others['dict']; o.a = 'dict a'", "del o.a", "o = others['with_dict']; o.a = 'w'"),
    in_dict_too=("o = Sub(); vars(o)['a'] = 'in dict'", "o.a = 'in slot'", "del o.a", "del S.a"),
    slot_replaced_by_value=("S.a = 'class value'", "o = Sub(); o.a = 'now in dict'", "del S.a"),
)
run(
    SETUP,
    "o.a = i\ndel o.a\nvalue = hasattr(o, 'a')",
    set_and_delete=("o = others['sub']", "o = others['with_dict']", "S.a = 5"),
)
