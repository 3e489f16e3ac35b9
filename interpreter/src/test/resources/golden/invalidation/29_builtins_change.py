import builtins

from steps import run

SETUP = """
import builtins
real = builtins.len, builtins.abs
"""
BODY = "value = len('ab'), abs(-1)"
for name, change in (
    ("replaced", ("builtins.len = lambda x: 'replaced'", "builtins.len = real[0]")),
    ("deleted", ("del builtins.abs", "builtins.abs = real[1]")),
    ("odd_key", ("builtins.__dict__[5] = 'not a string'", "builtins.len = lambda x: 'after'", "del builtins.__dict__[5]", "builtins.len = real[0]")),
    ("by_dict", ("vars(builtins).update(len=lambda x: 'vars')", "vars(builtins)['len'] = real[0]")),
    ("shadow_then_builtin", ("abs = lambda x: 'global'", "builtins.abs = lambda x: 'builtin'", "del abs", "builtins.abs = real[1]")),
    ("new_builtin", ("builtins.made_up = 1", "abs = lambda x: made_up", "builtins.made_up = 2", "del builtins.made_up", "del abs")),
):
    kept = builtins.len, builtins.abs
    run(SETUP, BODY, **{name: change})
    builtins.len, builtins.abs = kept
    builtins.__dict__.pop(5, None)
    builtins.__dict__.pop("made_up", None)
print(len("ab"), abs(-1))
