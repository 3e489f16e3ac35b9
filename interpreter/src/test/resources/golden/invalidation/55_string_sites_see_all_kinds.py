from steps import run

SETUP = """
class Sub(str):
    def __add__(self, other):
        return "Sub add"
    def __eq__(self, other):
        return "Sub eq"
    __hash__ = str.__hash__

class Plain(str):
    pass

s, t = "ab", "cd"
"""

KINDS = dict(
    widths=("s = '\\xe9'", "t = '\\u4e2d'", "s = '\\U0001f30b'", "s = t = ''", "s, t = 'a', '\\ud800'"),
    subclasses=("s = Sub('ab')", "t = Sub('cd')", "s = 'ab'", "t = Plain('cd')", "s = Plain('x')"),
    others=("t = 5", "s = 5", "s, t = b'a', b'b'", "s, t = [1], [2]", "s, t = 'a', None"),
    equal_not_identical=("t = ''.join(['a', 'b'])", "s = 'a' + str(len(t))[:0] + 'b'", "t = s", "s = t + ''"),
)
for body in ("value = ascii(s + t)", "value = s == t, s != t", "value = s < t", "value = ascii(s[0]), ascii(s[-1:])", "value = ascii(f'{s}|{t}')", "value = s in t, len(s)"):
    print("----", body)
    run(SETUP, body, **KINDS)
run(
    SETUP,
    "x = s\ny = x\nx += t\nx += 'tail'\nvalue = ascii(x), y is s",
    in_place=KINDS["widths"],
    aliased=("s = 'alias'", "t = s", "s = Plain('p')", "t = 'q' * 3"),
)


def grows(n, k, piece):
    text = ""
    kept = []
    for i in range(n):
        if i == k:
            kept.append(text)
            text += piece
        text += "x"
    return len(text), [len(x) for x in kept], ascii(text[k : k + 2]), text.count("x")


for k in (0, 1, 7, 50, 130):
    print([grows(150, k, piece) for piece in ("y", "\xe9", "\u4e2d", "\U0001f30b", "")])
