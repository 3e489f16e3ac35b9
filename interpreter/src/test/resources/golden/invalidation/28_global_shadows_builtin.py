from steps import run

SETUP = """
import builtins
g = "global"
later = None
del later

def helper():
    return len("abc"), g
"""

run(
    SETUP,
    "value = len('ab'), g, helper()",
    shadow_and_delete=("len = lambda x: 'shadowed'", "del len"),
    twice=("len = lambda x: 'one'", "len = lambda x: 'two'", "del len", "len = lambda x: 'three'", "del len"),
    through_globals=("globals()['len'] = lambda x: 'dict'", "globals().pop('len')", "globals().update(len=lambda x: 'update', g='updated')", "del globals()['len']"),
    global_deleted=("del g", "g = 'back'", "builtins.g = 'in builtins'; del g", "g = 'global again'\ndel builtins.g"),
    shadowed_by_none=("len = None", "del len"),
)
run(
    SETUP,
    "value = later()",
    appears=("def later(): return 'defined'", "def later(): return 'redefined'", "del later", "builtins.later = lambda: 'builtin'", "del builtins.later"),
)
