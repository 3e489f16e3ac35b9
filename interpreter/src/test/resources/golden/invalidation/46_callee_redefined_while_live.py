from steps import STEPS, fold, run

SETUP = """
scale = 10

def small(x):
    return x * scale

def middle(x):
    return small(x) + 1

class C:
    def get(self):
        return small(1)

o = C()
"""

run(
    SETUP,
    "value = small(2), middle(2), o.get()",
    callee=("def small(x): return 'small', scale", "def middle(x): return small(x)", "del small", "def small(x): return 0"),
    global_of_callee=("scale = 100", "scale = 'ab'", "del scale", "scale = 1.5"),
    caller=("def middle(x): return 'middle'", "C.get = lambda self: 'get'", "o.get = lambda: 'own'"),
)


def redefined_inside():
    """The callee is replaced while a call of it is running."""
    for k in STEPS:
        world = {"events": []}
        exec(
            "def helper(depth):\n"
            "    if depth == 0:\n"
            "        change()\n"
            "        return [name]\n"
            "    return helper(depth - 1) + [name]\n"
            "def change():\n"
            "    pass\n"
            "name = 'old'\n"
            "def hot():\n"
            "    return helper(3) + [name]\n",
            world,
        )
        results = []
        for i in range(150):
            if i == k:
                exec("def change():\n    global name, helper\n    name = 'new'\n    helper = lambda depth: ['other helper']", world)
            results.append("".join(x[0] for x in world["hot"]()))
        print(k, fold(results))


redefined_inside()


def generator_lives_on():
    for k in STEPS:
        world = {}
        exec("step = lambda x: x\ndef gen():\n    i = 0\n    while True:\n        yield step(i) - i\n        i += 1\n", world)
        g = world["gen"]()
        results = []
        for i in range(150):
            if i == k:
                world["step"] = lambda x: x + 1000
            if i == k + 10:
                exec("def gen():\n    yield 'other'", world)
            results.append(next(g))
        print(k, fold(results))


generator_lives_on()
