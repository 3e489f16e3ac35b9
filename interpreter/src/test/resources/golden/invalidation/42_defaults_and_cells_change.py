from steps import run

SETUP = """
def f(a, b=2, *, c=3):
    return a, b, c

def make():
    cell = "cell"
    def inner():
        return cell
    def change(v):
        nonlocal cell
        cell = v
    return inner, change

inner, change = make()

class C:
    def m(self, x="x", *, y="y"):
        return x, y

o = C()
"""

run(
    SETUP,
    "value = f(1), f(1, c=0), o.m()",
    defaults=("f.__defaults__ = (20,)", "f.__defaults__ = (10, 20)", "f.__defaults__ = None", "f.__defaults__ = (2,)"),
    keyword_defaults=("f.__kwdefaults__ = {'c': 30}", "f.__kwdefaults__['c'] = 31", "f.__kwdefaults__ = None", "f.__kwdefaults__ = {'c': 3, 'zz': 1}"),
    keyword_defaults_in_place=("f.__kwdefaults__.clear()", "f.__kwdefaults__.update(c='back')"),
    of_method=("C.m.__defaults__ = ('new x',)", "C.m.__kwdefaults__ = {'y': 'new y'}", "del C.m.__defaults__", "C.m.__defaults__ = (1,)"),
    deleted=("del f.__defaults__", "f.__defaults__ = (2,)", "del f.__kwdefaults__"),
)
run(
    SETUP,
    "value = inner()",
    by_nonlocal=("change('nonlocal')", "change(5)"),
    by_cell_contents=("inner.__closure__[0].cell_contents = 'contents'", "del inner.__closure__[0].cell_contents", "change('filled again')"),
    other_closure=("inner, _ = make(); _('other closure')", "inner.__code__ = inner.__code__.replace(co_name='renamed')"),
)
run(
    SETUP,
    "def local(x=i):\n    return x\nvalue = local() - i, local(5)",
    nothing=("pass",),
)
