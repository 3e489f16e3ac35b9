from steps import run

SETUP = """
class MyInt(int):
    def __add__(self, other):
        return "MyInt add"
    def __radd__(self, other):
        return "MyInt radd"
    def __lt__(self, other):
        return "MyInt lt"

class MyFloat(float):
    def __mul__(self, other):
        return "MyFloat mul"

class Reflects:
    def __radd__(self, other):
        return "reflected"
    def __rmul__(self, other):
        return "reflected"
    def __rsub__(self, other):
        return "reflected"
    def __gt__(self, other):
        return "reflected gt"
    def __eq__(self, other):
        return "reflected eq"

nan, big = float("nan"), 2**62
a, b = 3, 4
"""

KINDS = dict(
    bool_and_subclass=("a = True", "b = MyInt(4)", "a = MyInt(3)", "a, b = 3, 4"),
    overflow=("a = b = 2**62", "a = -(2**63)", "b = 2**63 - 1", "a, b = 2**40, 2**40", "a, b = 1, 2"),
    big=("a = 10**30", "b = 10**30", "a = 3", "b = 4"),
    floats=("a = 1.5", "b = 0.5", "a = -0.0", "b = nan", "a, b = 1, 2"),
    strings=("a = 'ab'", "b = 'cd'", "a, b = 3, 'x'", "a, b = 1, 2"),
    others=("a = [1]", "b = [2]", "a, b = (1,), (2,)", "a, b = 1j, 2", "a, b = 1, 2"),
    reflected=("b = Reflects()", "a = 'text'", "b = 4", "a = None"),
    float_subclass=("a = MyFloat(1.5)", "b = MyFloat(2)", "a = 2.0", "b = True"),
)
for body in (
    "value = a + b",
    "value = a - b, b - a",
    "value = a * b",
    "value = a < b, a == b, a != b, a >= b",
    "x = a\nx += b\nvalue = x is a if isinstance(x, list) else x",
    "value = 'less' if a < b else 'not less'",
):
    print("----", body.replace("\n", "; "))
    run(SETUP, body, **KINDS)
