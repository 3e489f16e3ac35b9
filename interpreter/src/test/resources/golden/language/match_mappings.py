from collections import ChainMap, OrderedDict, defaultdict


def look(x):
    match x:
        case {"type": "point", "x": x, "y": y}:
            return "point", x, y
        case {"type": str(t), **rest}:
            return t, rest
        case {1: _, None: value}:
            return "odd keys", value
        case {"list": [first, *_]}:
            return first
        case {}:
            return "some mapping", len(x)
        case _:
            return "no mapping"


for value in (
    {"type": "point", "x": 1, "y": 2, "z": 3},
    {"type": "line", "a": 1, "b": 2},
    {"type": 5},
    {1: 0, None: "n"},
    {"list": (8, 9)},
    {"list": ()},
    {},
    OrderedDict(type="ordered"),
    ChainMap({"type": "chain"}, {"other": 1}),
    [("type", "x")],
):
    print(look(value))
d = defaultdict(list)
match d:
    case {"missing": v}:
        print("should not be created")
    case {**rest}:
        print("rest", rest, len(d))
source = {"a": 1, "b": {"c": [1, 2]}}
match source:
    case {"b": {"c": [_, last]}, **others}:
        print(last, others, source)


class Keys:
    A = "a"


match source:
    case {Keys.A: v, **nothing_else} if v > 5:
        print("no")
    case {Keys.A: v}:
        print("value pattern as key", v)


class Logged(dict):
    def get(self, key, default=None):
        print("get", key)
        return super().get(key, default)


match Logged(p=1, q=2):
    case {"p": 2}:
        pass
    case {"p": 1, "q": q}:
        print(q)
try:
    match {"x": 1}:
        case {Keys.A: 1, "a": 2}:
            pass
    print("not looked up")
    match {"a": 1}:
        case {Keys.A: 1, "a": 2}:
            pass
except ValueError as e:
    print(e)
