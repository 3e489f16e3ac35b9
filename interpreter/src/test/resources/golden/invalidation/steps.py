"""Changes the world under a hot piece of code, at every step of its warm-up.

`run(setup, body, name=change, ...)` takes three kinds of source text. `setup`
makes the world; `body` is the code that gets hot and leaves its result in
`value` (it may use the number `i` of the call); each change is a statement, or
a tuple of statements of which the next is executed 20 calls after the last.

For every change and every step in STEPS the world is made anew, with new code
objects, and the change happens before that call: once with `body` in a
function that is called again and again, once with `body` in a loop of one
call. The results are printed with equal neighbours folded, so that a stale
answer shows as a run that is too long.
"""

STEPS = (0, 1, 2, 3, 7, 8, 9, 50, 70, 130)
CALLS = 220

TEMPLATE = """
def hot(i):
%s
    return value


def loop(_before, _record):
    for i in range(%d):
        _before(i)
        try:
%s
        except Exception as _error:
            value = type(_error).__name__ + ": " + str(_error)
        _record(value)
"""


def indented(text, depth):
    return "\n".join(" " * depth + line for line in text.strip("\n").split("\n"))


def fold(values):
    """Values as text, each run of equal ones followed by its length."""
    runs = []
    for value in map(str, values):
        if runs and runs[-1][0] == value:
            runs[-1][1] += 1
        else:
            runs.append([value, 1])
    return ", ".join("%s x%d" % (value, count) for value, count in runs)


def make_world(setup, body):
    world = {"__name__": "world"}
    code = TEMPLATE % (indented(body, 4), CALLS, indented(body, 12))
    exec(compile(setup.strip("\n") + "\n" + code, "<world>", "exec"), world)
    return world


def changer(world, change, k):
    """A function that is told the number of the next call and changes the world."""
    statements = (change,) if isinstance(change, str) else change
    count = len(statements)

    def before(i):
        if i >= k and (i - k) % 20 == 0 and (i - k) // 20 < count:
            exec(statements[(i - k) // 20], world)

    return before


def between_calls(setup, body, change, k):
    world = make_world(setup, body)
    before = changer(world, change, k)
    hot = world["hot"]
    results = []
    for i in range(CALLS):
        before(i)
        try:
            results.append(str(hot(i)))
        except Exception as e:
            results.append(type(e).__name__ + ": " + str(e))
    return results


def in_a_loop(setup, body, change, k):
    world = make_world(setup, body)
    results = []
    world["loop"](changer(world, change, k), lambda value: results.append(str(value)))
    return results


def run(setup, body, **changes):
    for name, change in changes.items():
        print("==", name)
        for k in STEPS:
            calls = fold(between_calls(setup, body, change, k))
            loop = fold(in_a_loop(setup, body, change, k))
            print(k, "|", calls if calls == loop else "calls: %s | loop: %s" % (calls, loop))
