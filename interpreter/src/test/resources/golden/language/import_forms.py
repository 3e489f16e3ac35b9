import math
import os.path
import os.path as p
import collections.abc, json.decoder as jd
from math import pi, sqrt as root
from math import (
    floor,
    ceil,
)

print(math.pi == pi, root(16), os.path is p, collections.abc.Sized.__name__, jd.__name__, floor(1.5), ceil(1.5))


def local_import():
    import string
    from itertools import chain as ch

    return string.digits, list(ch("a", "b"))


print(local_import(), "string" in globals())
for code in ("import no_such_module", "import os.no_such", "from os import no_such", "from no_such import x", "import json.no.deeper", "from . import x", "from .a import b", "import math.x"):
    try:
        exec(code, {"__name__": "__main__"})
    except ImportError as e:
        print(type(e).__name__, str(e).split(" (")[0], e.name)
ns = {}
exec("from itertools import *", ns)
print("chain" in ns, "_private" in ns)
try:
    exec("def f():\n    from math import *")
except SyntaxError as e:
    print(e.msg)
import sys

print(sys.modules["math"] is math, __name__, __spec__ is None)
module = __import__("os.path")
print(module.__name__, __import__("os.path", fromlist=["join"]).__name__ in ("posixpath", "ntpath"))
import types

m = types.ModuleType("made", "docs")
m.x = 1
sys.modules["made"] = m
import made
from made import x

print(made is m, x, made.__doc__, repr(made), made.__dict__["__name__"])
try:
    from made import missing
except ImportError as e:
    print(e)
m.__all__ = ["x", "nope"]
try:
    exec("from made import *")
except AttributeError as e:
    print(e)
m.__getattr__ = lambda name: "computed " + name
print(made.anything)
from made import lazily

print(lazily)
sys.modules["blocked"] = None
try:
    import blocked
except ImportError as e:
    print(type(e).__name__, e)
pkg = types.ModuleType("pkg")
pkg.__path__ = []
sys.modules["pkg"] = pkg
sub = sys.modules["pkg.sub"] = types.ModuleType("pkg.sub")
import pkg.sub as s
from pkg import sub as s2

print(s is sub, s2 is sub)
try:
    import pkg.other
except ImportError as e:
    print(e)
