from steps import run

SETUP = """
log = []

class Key:
    def __init__(self, name, act=None):
        self.name = name
        self.act = act
    def __hash__(self):
        if self.act == "raise in hash":
            raise ValueError("hash")
        return hash(self.name)
    def __eq__(self, other):
        log.append(self.name)
        if self.act == "clear":
            d.clear()
        elif self.act == "grow":
            d.update((n, n) for n in range(100))
        elif self.act == "raise":
            raise ValueError("eq")
        elif self.act == "change class":
            C.attr = "changed during lookup"
        return self.name == getattr(other, "name", other)

class C:
    attr = "plain"

o = C()
d = {"k": 1, "other": 2}
key = "k"
"""

BODY = "del log[:]\ntry:\n    found = d[key]\nexcept KeyError:\n    found = 'missing'\nvalue = found, o.attr, len(d), len(log)"
run(
    SETUP,
    BODY,
    kinds=("key = Key('k')", "key = 'other'", "key = Key('nope')", "key = 1.0; d[1] = 'one'", "key = True"),
    mutating=("key = Key('k', 'clear')", "d = {'k': 1}; key = 'k'", "key = Key('k', 'grow')", "d = {'k': 5}; key = Key('k', 'change class')", "key = 'k'"),
    raising=("key = Key('k', 'raise')", "key = Key('k', 'raise in hash')", "key = []", "key = 'k'"),
    stored_keys=("d = {Key('k'): 'object key'}", "key = Key('k')", "d = {'k': 'str again'}", "key = 'k'"),
    dict_changes=("d['k'] = 2", "del d['k']", "d.update(k=3)", "d = {}", "d['k'] = 4"),
    subclasses=("class D(dict):\n    def __missing__(self, k): return 'made'\nd = D(d)", "key = 'absent'", "d = {}", "import collections; d = collections.defaultdict(list)", "d = [1]; key = 0"),
)
run(
    SETUP,
    "d[key] = i\nvalue = d[key] == i, len(d)",
    stores=("key = Key('k')", "key = Key('new')", "key = 1", "key = 1.0", "key = ()"),
)
