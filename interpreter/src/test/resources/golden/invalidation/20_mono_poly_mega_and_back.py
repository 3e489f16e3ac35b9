from steps import STEPS, fold, run

SETUP = """
def make(n, kind):
    if kind == "method":
        body = {"f": lambda self, n=n: n, "a": n}
    elif kind == "instance":
        body = {"f": lambda self: self.own, "a": n}
    else:
        body = {"f": lambda self, n=n: n, "a": property(lambda self, n=n: n)}
    c = type("C%d" % n, (), body)
    o = c()
    for j in range(n % 5):
        setattr(o, "pad%d" % j, j)
    o.own = n
    return o

objects = [make(n, ("method", "instance", "property")[n % 3]) for n in range(300)]
width = 1
"""

run(
    SETUP,
    "o = objects[i % width]\nvalue = (o.f(), o.a, o.own) == (i % width,) * 3",
    grows=("width = 2", "width = 3", "width = 4", "width = 5", "width = 300", "width = 1"),
    mega_at_once=("width = 300", "width = 1", "width = 300"),
    class_of_many_changes=("width = 4", "type(objects[2]).f = lambda self: 'changed'", "type(objects[2]).f = lambda self: 2", "del objects[1].own"),
)

# One function with more attribute sites than fit into one byte.
count = 400
source = "def f(o):\n    total = 0\n"
source += "".join("    total += o.a%d\n" % n for n in range(count))
source += "    for x in (1, 2, 3):\n        if x == 2:\n            continue\n        total += o.a0 + o.a%d\n    return total\n" % (count - 1)
for k in STEPS:
    namespace = {}
    exec(source, namespace)
    C = type("C", (), {})
    o = C()
    for n in range(count):
        setattr(o, "a%d" % n, n)
    results = []
    for i in range(150):
        if i == k:
            C.a5 = property(lambda self: 1000)
        if i == k + 5:
            o.a300 = 0
        results.append(namespace["f"](o))
    print(k, fold(results))
