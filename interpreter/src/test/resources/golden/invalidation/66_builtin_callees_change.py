from steps import run

run(
    """
class L(list):
    pass

class N:
    def append(self, x):
        return 'N.append', x
    def get(self, *a):
        return 'N.get', a

x = [1]
d = {"k": 1}
""",
    "value = x.append(2), len(x) if isinstance(x, list) else 'no list', d.get('k'), d.get('m', 5), type(x).__name__",
    subclass=("x = L([1])", "L.append = lambda self, y: list.append(self, y) or 'L'", "del L.append"),
    other_class=("x = N()", "x = [1]", "x = __import__('collections').deque()", "x = bytearray(b'a')"),
    other_dict=("d = N()", "d = __import__('collections').OrderedDict(k=7)", "d = __import__('collections').defaultdict(int)"),
    hidden_names=("len = lambda x: 'my len'", "isinstance = lambda x, c: False", "type = lambda x: N", "del len, type"),
)

run(
    """
class Fake:
    @property
    def __class__(self):
        return int

class Plain:
    pass

o = Plain()
""",
    "value = isinstance(o, int), isinstance(o, (str, Plain)), isinstance(3, Plain), isinstance([], list)",
    claims=("o = Fake()", "o = True", "o = 'text'", "o = type('Claim', (), {'__class__': property(lambda self: str)})()", "o = Plain()"),
)

run(
    """
x = y = 1
""",
    "value = x == y, x != y, 'yes' if x == y else 'no', 'yes' if x != y else 'no'",
    kinds=(
        "x = 'a'", "y = 'a'", "y = None", "x = None", "x = 2**70", "y = 2**70", "y = 2.0; x = 2", "x = True; y = 1",
        "x = type('E', (), {'__eq__': lambda s, o: 'equal', '__ne__': lambda s, o: ''})()", "x, y = y, x",
        "x = type('S', (str,), {})('a'); y = 'a'", "x = float('nan'); y = x", "x = (1, 'a'); y = (1.0, 'a')",
    ),
)

run(
    """
s = [1, 2, 3]
k = 0
def get(i):
    try:
        return s[i]
    except (IndexError, KeyError, TypeError) as e:
        return str(e)
""",
    "value = get(k), get(-1), get(1), get(5), get(slice(1, None))",
    kinds=(
        "s = (1, 2, 3)", "s = 'abc'", "s = {0: 'z', 1: 'o'}", "s = b'abc'", "k = True", "k = 'x'", "k = 2**70",
        "s = range(3)", "s = [1, 2, 3]", "k = type('I', (), {'__index__': lambda self: 2})()", "s = [4]",
    ),
)

run(
    """
class K:
    def __contains__(self, x):
        return x == 1

s = {1, 2}
k = 1
""",
    "value = k in s, k not in s, 'in' if k in s else 'out', 'out' if k not in s else 'in'",
    kinds=(
        "s = frozenset({2})", "s = {1: 0}", "s = [1]", "s = (2, 1)", "s = range(3)", "s = 'a1'", "k = '1'", "s = b'1'",
        "k = 49", "s = K()", "k = []", "s = {1}", "s = {}", "k = {1}", "s = {frozenset({1})}", "s = iter([{1}])", "s = 5",
    ),
)
