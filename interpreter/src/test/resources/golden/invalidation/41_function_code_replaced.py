from steps import STEPS, fold, run

SETUP = """
def f(a, b=2):
    return "f", a, b

def g(a, b=2):
    return "g", b, a

def more(a, b, c, d=4):
    return "more", a, b, c, d

def none():
    return "none"

def star(*args, **kw):
    return "star", args, kw

def gen(a, b=2):
    yield a

def recursive(n):
    return n if n == 0 else recursive(n - 1)

def other(n):
    return "other", n

class C:
    def __init__(self, x):
        self.x = x
    def m(self):
        return "m", self.x

def init2(self, x):
    self.x = "init2"

def make_closure():
    free = "free"
    def inner(a, b=2):
        return free
    return inner

original = f.__code__
"""

run(
    SETUP,
    "value = f(1)\nif not isinstance(value, tuple):\n    value = type(value).__name__",
    other_code=("f.__code__ = g.__code__", "f.__code__ = original"),
    other_signature=("f.__code__ = more.__code__", "f.__code__ = none.__code__", "f.__code__ = star.__code__", "f.__code__ = gen.__code__"),
    refused=("try: f.__code__ = make_closure().__code__\nexcept ValueError as e: f.__defaults__ = (str(e),)", "try: f.__code__ = 5\nexcept TypeError as e: f.__defaults__ = (str(e),)"),
)
run(SETUP, "value = recursive(3), C('x').x, C(1).m()", many=("recursive.__code__ = other.__code__", "C.__init__.__code__ = init2.__code__", "C.m.__code__ = (lambda self: 'lambda').__code__"))


def while_running():
    """The code is replaced by the running function; this call goes on as it was."""
    for k in STEPS:
        world = {}
        exec(
            "def new(i, k):\n    return 'new'\n"
            "def f(i, k):\n"
            "    before = 'old'\n"
            "    if i == k:\n"
            "        f.__code__ = new.__code__\n"
            "        if k % 2:\n"
            "            before += ' ' + f(i, k)\n"
            "    return before\n",
            world,
        )
        f = world["f"]
        print(k, fold(f(i, k) for i in range(150)))


while_running()
