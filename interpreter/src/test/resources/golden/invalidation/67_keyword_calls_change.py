from steps import run

run(
    """
def f(a, b=2, *, c=3, d):
    return a, b, c, d

def g(d, a, c=0, b=1):
    return 'g', a, b, c, d

class C:
    def __init__(self, a, b=5, *, c=6, d=7):
        self.all = a, b, c, d
    def m(self, a, d=1, c=2):
        return 'm', a, c, d
    @classmethod
    def k(cls, a, d, c=0):
        return 'k', cls.__name__, a, d, c

o = C(0)
x = f
""",
    "value = x(1, d=4), x(d=4, a=1, c=9), C(a=1, d=2).all, o.m(1, c=5), o.m(d=3, a=4), o.k(1, d=2), C.k(d=2, a=1)",
    other_function=("x = g", "x = lambda a, **k: (a, sorted(k))", "x = lambda *a, **k: (a, sorted(k))", "x = dict", "x = f"),
    defaults_change=("f.__kwdefaults__ = {'c': 30, 'd': 40}", "f.__defaults__ = (20,)", "f.__kwdefaults__ = None"),
    code_changes=("f.__code__ = (lambda a, c=1, *, d: ('new', a, c, d)).__code__", "f.__defaults__ = None", "f.__kwdefaults__ = {}"),
    positional_only=("exec('def x(a, /, c=1, d=2): return a, c, d')", "exec('def x(d, a, /, c=1): return a, c, d')"),
    class_changes=(
        "C.__init__ = lambda self, a=1, d=2: setattr(self, 'all', ('init', a, d))",
        "C.__new__ = lambda cls, *a, **k: object.__new__(cls)",
        "del C.__new__",
        "C.__init__ = lambda self, a=1, d=2: 5",
        "del C.__init__",
    ),
    methods_change=("o.m = lambda *a, **k: ('own', a, sorted(k))", "C.m = lambda self, a, c=0, d=0: ('C', a, c, d)", "del o.m"),
    cells=("exec('def x(a, d, c=3):\\n def inner(): return a, c, d\\n return inner()')",),
)


def check(call):
    try:
        return call()
    except TypeError as e:
        return str(e)


def f(a, b, *, c, d=1):
    return a, b, c, d


for _ in range(20):
    r = [
        check(lambda: f(1, b=2, c=3)),
        check(lambda: f(1, a=2, c=3)),
        check(lambda: f(1, b=2)),
        check(lambda: f(b=2, c=3)),
        check(lambda: f(1, 2, 3, c=4)),
        check(lambda: f(1, 2, c=3, e=4)),
    ]
print(*r, sep="\n")
