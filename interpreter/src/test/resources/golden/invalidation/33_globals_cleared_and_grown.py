from steps import run

SETUP = """
counter = 0
x = "x"
saved = {}
"""

run(
    SETUP,
    "value = x, counter",
    pop=("globals().pop('x')", "globals()['x'] = 'back'"),
    update=("globals().update(x='updated', counter=1)", "globals().update([('x', 'pairs')])"),
    inplace_or=("g = globals(); g |= {'x': 'or'}", "del g"),
    grows=("globals().update(('grow%d' % n, n) for n in range(1000))", "x = 'after growing'", "for n in range(1000): del globals()['grow%d' % n]", "x = 'after shrinking'"),
    setdefault=("globals().setdefault('x', 'ignored')", "globals().setdefault('y', 'new'); x = y"),
    delete_and_insert_reorders=("del x; x = 'moved to the end'", "del counter; counter = 7"),
)
run(
    SETUP,
    "global counter\ncounter = counter + 1 if i else 1\nvalue = counter - i",
    rebound=("counter += 100", "counter -= 100", "del counter\ncounter = 0", "globals()['counter'] = counter + 5"),
)


def clear_while_running():
    """The dictionary is emptied under a loop that reads it."""
    for k in (0, 1, 5, 50, 100):
        namespace = {"log": [], "k": k}
        exec(
            "value = 'there'\n"
            "def hot():\n"
            "    out = log\n"
            "    g = globals()\n"
            "    at = k\n"
            "    for i in g['__builtins__']['range'](120):\n"
            "        if i == at:\n"
            "            g.clear()\n"
            "        try:\n"
            "            out.append(value)\n"
            "        except BaseException as e:\n"
            "            out.append('gone')\n"
            "    return out\n",
            namespace,
        )
        f = namespace["hot"]
        out = f()
        print(k, out.count("there"), out.count("gone"), sorted(f.__globals__))


clear_while_running()
