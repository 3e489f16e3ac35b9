from steps import run

SETUP = """
import functools

def function(x):
    return "function", x

class Method:
    def m(self, x):
        return "bound method", x
    @staticmethod
    def s(x):
        return "static method", x
    @classmethod
    def k(cls, x):
        return "class method", x
    def __call__(self, x):
        return "call", x

class Class:
    def __init__(self, x):
        self.x = x
    def __str__(self):
        return "instance %s" % self.x

class Quiet:
    def __new__(cls, x):
        return "new", x

def defaults(x, y=1):
    return "defaults", x, y

def star(*args):
    return "star", args

def keywords(**kw):
    return kw

def generator(x):
    yield x

async def coroutine(x):
    return x

o = Method()
call = function

def text(v):
    if hasattr(v, "close"):
        v.close()
        return type(v).__name__
    return str(v)
"""

KINDS = dict(
    methods=("call = o.m", "call = Method.s", "call = Method.k", "call = o", "call = function"),
    classes=("call = Class", "call = Quiet", "call = str", "call = int", "call = type"),
    builtins=("call = abs", "call = repr", "call = [].append", "call = print.__class__", "call = function"),
    partials=("call = functools.partial(defaults, y=2)", "call = functools.partial(star, 0)", "call = functools.lru_cache(function)", "call = lambda x: ('lambda', x)", "call = o.m.__func__.__get__(o)"),
    shapes=("call = defaults", "call = star", "call = generator", "call = coroutine", "call = keywords"),
    failures=("call = None", "call = lambda: 0", "call = lambda x, y: 0", "call = 5", "call = function"),
    call_changes=("call = o", "Method.__call__ = lambda self, x: ('call replaced', x)", "del Method.__call__", "call = Class", "Class.__init__ = lambda self, x: setattr(self, 'x', 'init replaced')"),
)
run(SETUP, "value = text(call(-7))", **KINDS)
