import builtins
import sys
import types

from steps import STEPS, fold

real_import = builtins.__import__


def fresh():
    namespace = {}
    exec("def hot(i):\n    import scenario\n    from scenario import name\n    return scenario.name, name\n", namespace)
    return namespace["hot"]


def attempt(f, i):
    try:
        return f(i)
    except ImportError as e:
        return "%s: %s" % (type(e).__name__, e)


def module(name):
    m = types.ModuleType("scenario")
    m.name = name
    return m


for k in STEPS:
    sys.modules["scenario"] = module("first")
    hot = fresh()
    results = [attempt(hot, i) for i in range(k)]
    del builtins.__import__
    results += [attempt(hot, i) for i in range(3)]
    builtins.__import__ = lambda name, *args: module("by hook")
    results += [attempt(hot, i) for i in range(3)]
    builtins.__import__ = real_import
    results += [attempt(hot, i) for i in range(3)]
    sys.modules["scenario"] = None
    results += [attempt(hot, i) for i in range(3)]
    sys.modules["scenario"] = module("second")
    results += [attempt(hot, i) for i in range(3)]
    del sys.modules["scenario"].name
    results += [attempt(hot, i) for i in range(3)]
    del sys.modules["scenario"]
    results += [attempt(hot, i) for i in range(3)]
    print(k, fold(results))


class Finder:
    """Makes modules out of nothing; `ring_a` and `ring_b` import each other."""

    sources = {
        "ring_a": "early = 1\nimport ring_b\nlate = 2\ndef f():\n    return ring_b.get()\n",
        "ring_b": "import ring_a\nseen = sorted(n for n in vars(ring_a) if n[0] != '_')\ndef get():\n    return ring_a.late\n",
        "failing": "value = 1\nraise ValueError('while importing')\n",
    }

    def find_spec(self, name, path, target=None):
        from importlib.machinery import ModuleSpec

        return ModuleSpec(name, self) if name in self.sources else None

    def create_module(self, spec):
        return None

    def exec_module(self, m):
        exec(self.sources[m.__name__], m.__dict__)


sys.meta_path.append(Finder())
for k in STEPS[:5]:
    import ring_a

    print(k, fold(ring_a.f() for _ in range(k + 1)), ring_a.ring_b.seen)
    ring_a.late = "changed"
    print(ring_a.f())
    del ring_a.late
    try:
        ring_a.f()
    except AttributeError as e:
        print(e)
    del sys.modules["ring_a"], sys.modules["ring_b"]
for _ in range(2):
    try:
        import failing
    except ValueError as e:
        print(e, "failing" in sys.modules)
