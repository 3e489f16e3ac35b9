from steps import run

SETUP = """
def f(a, b=2, *args, c=3, **kw):
    return a, b, args, c, kw

class Mapping:
    def __init__(self, **items):
        self.items = items
    def keys(self):
        return list(self.items)
    def __getitem__(self, key):
        return self.items[key]

class Mutating(Mapping):
    def keys(self):
        names = list(self.items)
        self.items["late"] = "late"
        return names

class Iter:
    def __iter__(self):
        yield 1
        yield 2

args, kwargs = (1, 2), {"c": 4}
"""

run(
    SETUP,
    "value = f(*args, **kwargs)",
    arguments=("args = [1]", "args = 'xyz'", "args = ()", "args = Iter()", "args = 5"),
    keywords=("kwargs = {}", "kwargs = {'z': 1}", "kwargs = {'a': 1}", "kwargs = {1: 2}", "kwargs = None"),
    mappings=("kwargs = Mapping(c=5, q=6)", "kwargs = Mutating(c=7)", "kwargs = Mapping(b=1)", "kwargs = {'b': 0}", "args = (1,)"),
    function_changes=("def f(*a, **k): return 'new', a, k", "def f(a, b): return a + b", "def f(a, /, b, **k): return a, b, k", "f = dict", "kwargs = {}"),
    same_dict_changes=("kwargs['c'] = 5", "kwargs['new'] = 6", "kwargs.clear()", "kwargs.update(c=1, a=2)"),
)
run(
    SETUP,
    "value = f(0, *args, **kwargs, **extra)",
    duplicates=("extra = {'x': 1}", "extra = {'c': 1}", "extra = Mapping(c=1)", "extra = {}", "kwargs = {'b': 1}"),
)
run(
    SETUP,
    "copy = dict(kwargs)\nresult = f(1, **copy)[4]\nresult['mine'] = 1\nvalue = copy == kwargs, sorted(result)",
    callee_has_its_own_dict=("kwargs = {'p': 1}", "kwargs = {}"),
)
