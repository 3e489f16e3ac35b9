import json

values = [None, True, 1, -0.0, 1.5, 1e100, 10**30, "", "a\"b\\c/\n\x00\x7f\xe9\u2028\U0001f30b\ud800", [], [1, [2]], {}, {"a": 1, "b": [True, None]}, (1, 2), {1: "int", None: 1, True: 2, 1.5: 3}, float("nan"), float("inf"), -float("inf")]
for v in values:
    print(json.dumps(v), ascii(json.dumps(v, ensure_ascii=False)))
print(json.dumps({"b": 1, "a": [1, {"x": []}]}, indent=2, sort_keys=True))
print(json.dumps([1, {"a": 2}], indent="\t"), json.dumps([1, 2], indent=0), json.dumps([], indent=2), json.dumps({"a": [1]}, separators=(",", ":")), json.dumps([1, 2], separators=("; ", "=")))


class Point:
    def __init__(self, x):
        self.x = x


print(json.dumps([Point(1)], default=lambda p: {"x": p.x}), json.dumps({(1, 2): 1, "k": 2}, skipkeys=True))


class Encoder(json.JSONEncoder):
    def default(self, o):
        return list(o) if isinstance(o, (set, range)) else super().default(o)


print(json.dumps([{1}, range(2)], cls=Encoder), list(json.JSONEncoder().iterencode([1, {"a": 2}])))
texts = ["1", "-0", "1.0", "1e5", "1E-2", '"a\\u00e9\\n\\/\\ud83c\\udf0b"', "[1, 2, [ ]]", '{"a": {"b": null}, "a": 2}', " true ", "NaN", "Infinity", "-Infinity", "[]", '""', "12345678901234567890", "1.7976931348623157e309", '"\\ud800"']
for t in texts:
    print(t, ascii(json.loads(t)))
print(json.loads(b'"bytes \xc3\xa9"') == "bytes \xe9", json.loads('{"x": 1}', object_hook=lambda d: sorted(d.items())), json.loads('{"x": 1, "x": 2}', object_pairs_hook=list), json.loads("[1.5, 2]", parse_float=str, parse_int=lambda s: s + "!"), json.loads("[NaN]", parse_constant=lambda s: "const " + s))
print(json.JSONDecoder().raw_decode('{"a": 1} trailing'), json.loads("1".encode("utf-16")))
bad = ["", " ", "{", "[1,", "[1 2]", "{1: 2}", '{"a" 1}', '{"a": 1,}', "[1,]", "nul", "01", "1.", ".5", "+1", "'a'", '"a', '"\n"', '"\\x"', '"\\u12"', "[1]]", "1 2", "tru", '{"a"}', "\ufeff1", "-", "[", '{"a":', "\x00", "--1", "1e", "Infinit"]
for t in bad:
    try:
        print(ascii(t), json.loads(t))
    except json.JSONDecodeError as e:
        print(ascii(t), "->", ascii(e.msg), e.pos, e.lineno, e.colno)
for f in (lambda: json.dumps({1}), lambda: json.dumps(Point(1)), lambda: json.dumps({(1,): 2}), lambda: json.dumps(float("nan"), allow_nan=False), lambda: json.loads(5), lambda: json.dumps("x", foo=1), lambda: json.dumps(1j), lambda: json.dumps(b"x")):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
loop = []
loop.append(loop)
try:
    json.dumps(loop)
except ValueError as e:
    print(e)
import io

out = io.StringIO()
json.dump({"k": [1, 2]}, out)
print(out.getvalue(), json.load(io.StringIO("[3]")))


class S(str):
    pass


class I(int):
    def __repr__(self):
        return "repr is not used"


class F(float):
    def __repr__(self):
        return "nor here"


print(json.dumps([S("s"), I(5), F(1.5), {S("k"): I(1)}]))
deep = "[" * 500 + "]" * 500
print(json.dumps(json.loads(deep)) == deep)
