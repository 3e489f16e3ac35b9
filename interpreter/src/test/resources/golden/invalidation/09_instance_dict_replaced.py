from steps import run

SETUP = """
class C:
    x = "class x"
    def __init__(self, *names):
        for name in names:
            setattr(self, name, name)

o, p = C("x", "y"), C("z", "y", "x")

class MyDict(dict):
    def __getitem__(self, key):
        return "never asked"
"""

run(
    SETUP,
    "value = o.x, o.y, p.x",
    takes_the_other_layout=("o.__dict__ = p.__dict__", "o.x = 'shared with p'", "p.__dict__ = {'x': 'own'}"),
    empty=("o.__dict__ = {}", "o.y = 'again'", "o.x = 'again'"),
    plain_dict=("o.__dict__ = {'y': 1, 'x': 2}", "o.__dict__['x'] = 3"),
    dict_subclass=("o.__dict__ = MyDict(x='in subclass', y='y')", "o.__dict__ = dict(o.__dict__)"),
    deleted=("del o.__dict__", "o.y = 'after delete'"),
    wrong_type=("try: o.__dict__ = 5\nexcept TypeError as e: o.x = str(e)",),
    swapped=("o.__dict__, p.__dict__ = p.__dict__, o.__dict__",) * 2,
)
