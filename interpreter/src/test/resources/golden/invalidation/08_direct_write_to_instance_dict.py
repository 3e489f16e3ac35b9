from steps import run

SETUP = """
class NonData:
    def __get__(self, instance, owner):
        return "non-data"

class C:
    n = NonData()
    plain = "class"
    def f(self):
        return "method"

o = C()
d = o.__dict__
"""

run(
    SETUP,
    "value = o.n, o.plain, o.f()",
    dict_writes=("d['f'] = lambda: 'dict'", "d['n'] = 'dict'", "d['plain'] = 'dict'", "d.clear()"),
    dict_update=("d.update(n=1, plain=2, f=lambda: 3)", "d.pop('n')", "d.popitem()", "del d['plain']"),
    setdefault=("d.setdefault('n', 'default')", "d.setdefault('n', 'ignored')", "o.__dict__ = {}"),
    inplace_or=("d |= {'plain': 'or'}", "d |= {'plain': 'or again', 'n': 1}"),
    int_key_first=("d[1] = 2", "d['n'] = 'after an int key'", "d[1] = 3"),
)
