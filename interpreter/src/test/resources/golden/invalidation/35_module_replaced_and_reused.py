import sys
import types

from steps import STEPS, fold


def make(n):
    m = types.ModuleType("reused")
    m.value = n
    m.get = lambda: n
    return m


def fresh_hot():
    namespace = {}
    exec("def hot(m):\n    return m.value, m.get()\n\ndef by_name():\n    import reused\n    return reused.value\n", namespace)
    return namespace["hot"], namespace["by_name"]


for k in STEPS:
    hot, by_name = fresh_hot()
    results = []
    for i in range(k):
        results.append(hot(make(0)))
    for n in range(1, 60):
        m = make(n // 20)
        results.append(hot(m))
        del m
    print(k, fold(results))
    results = []
    for n in range(k + 40):
        if n == k:
            sys.modules["reused"] = make("at k")
        elif n < k:
            sys.modules["reused"] = make("before")
        results.append(by_name())
        if n == k + 20:
            sys.modules["reused"].value = "patched"
    print(k, fold(results))
del sys.modules["reused"]
try:
    by_name()
except ImportError as e:
    print(e)
