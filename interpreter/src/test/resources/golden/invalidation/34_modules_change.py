from steps import run

SETUP = """
import sys, types

class ModuleSub(types.ModuleType):
    @property
    def x(self):
        return "property of module class"

def fresh(x):
    m = types.ModuleType("scenario_module")
    m.x = x
    m.f = lambda: "f of " + x
    return m

m = fresh("one")
sys.modules["scenario_module"] = m
"""

run(
    SETUP,
    "value = m.x, m.f()",
    attribute_set=("m.x = 'set'", "m.f = lambda: 'new f'", "vars(m)['x'] = 'vars'", "m.__dict__.update(x='updated')"),
    attribute_deleted=("del m.x", "m.x = 'back'", "del m.f"),
    getattr_appears=("m.__getattr__ = lambda name: 'computed ' + name if name == 'x' else (lambda: 'computed f')", "del m.x", "del m.f", "m.x = 'real'", "del m.__getattr__"),
    other_module=("m = fresh('two')", "m = fresh('three')", "m = types.SimpleNamespace(x='no module', f=lambda: 1)"),
    class_changes=("m.__class__ = ModuleSub", "m.__class__ = types.ModuleType"),
    emptied=("vars(m).clear()", "m.x = 1; m.f = lambda: 2"),
)
run(
    SETUP,
    "import scenario_module\nfrom scenario_module import x\nvalue = scenario_module.x, x",
    sys_modules_swapped=("sys.modules['scenario_module'] = fresh('swapped')", "sys.modules['scenario_module'] = m", "sys.modules['scenario_module'] = None", "del sys.modules['scenario_module']"),
    attribute_changes=("m.x = 'changed'", "del m.x", "m.__getattr__ = lambda name: 'computed ' + name"),
)
