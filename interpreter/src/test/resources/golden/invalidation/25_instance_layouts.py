from steps import run

SETUP = """
class C:
    pass

def make(*names):
    o = C()
    for n in names:
        setattr(o, n, n)
    return o

o = make("a", "b", "c")
others = [make("c", "b", "a"), make("b"), make("a", "z", "b", "c"), make(*["n%d" % n for n in range(40)], "a", "b", "c")]

class Converts:
    def __get__(self, instance, owner):
        if instance.flag:
            instance.flag = 0
            for n in range(50):
                setattr(instance, "grown%d" % n, n)
        return "got"

class D:
    attr = Converts()

d = D()
d.flag = 0
d.v = "v"
"""

run(
    SETUP,
    "value = o.a, o.b, o.c, len(vars(o))",
    other_order=("o = others[0]", "o = others[2]", "o = others[3]", "o = make('a', 'b', 'c')"),
    middle_key_deleted=("del o.b", "o.b = 'b again'", "del o.a; o.a = 'a again'", "o.c = 'c'"),
    many_keys_added=("for n in range(29): setattr(o, 'k%d' % n, n)", "o.k29 = 29", "for n in range(30): delattr(o, 'k%d' % n)", "o.b = 'still'"),
    through_vars=("vars(o)['new'] = 1", "vars(o)['a'] = 'vars'", "vars(o)[5] = 'five'", "del vars(o)['c']", "vars(o).update(c='c')"),
    cleared=("vars(o).clear()", "vars(o).update(a=1, b=2, c=3)", "o.__dict__ = {'c': 3, 'b': 2, 'a': 1}"),
)
run(
    SETUP,
    "value = d.v, d.attr, d.v, len(vars(d))",
    grows_inside_getter=("d.flag = 1", "d.flag = 1", "del d.v", "d.v = 'v again'"),
)
run(
    SETUP,
    "o = C()\no.x = i\nif reorder:\n    o.z = 1\no.y = i\norder = 'xzy' if reorder else 'xy'\nif i % 3 == reorder:\n    del o.x\n    o.x = i\n    order = order[1:] + 'x'\nvalue = ''.join(vars(o)) == order, o.x == o.y == i",
    start=("reorder = 0",),
    order_changes=("reorder = 1", "reorder = 2", "reorder = 5", "reorder = 0"),
)
