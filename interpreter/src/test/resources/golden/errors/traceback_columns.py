def positions(e):
    """Line and column range of the instruction each frame stands at."""
    tb = e.__traceback__.tb_next
    while tb is not None:
        code = tb.tb_frame.f_code
        start, end, column, end_column = list(code.co_positions())[tb.tb_lasti // 2]
        first = code.co_firstlineno
        yield code.co_name, start - first, end - first, column, end_column
        tb = tb.tb_next


def attribute():
    return abs(1) + None.missing.more


def operand(a=1, b="x"):
    return (a + a) * (a + b) - 1


def subscript(d={}):
    return d["a"]["b"] + d["c"]


def call():
    return len(len("abc"))


def nested_call():
    return str(int(chr(97)), 5)


def compare():
    return 1 < 2 < "a"


def unpack():
    a, b = 1, 2
    (a, b), c = [1, 2]


def store():
    x = (1,)
    x[0] = 5


def delete():
    x = {}
    del x["k"]


def method():
    return "a".join([1, 2])


def keyword():
    return dict(a=1).get("a", bad=2)


def name():
    return 1 + undefined_name + 2


def star():
    return print(*5)


def unary():
    return 1 - -"a"


def f_string():
    return f"{1} {undefined_in_f_string} {2}"


def augmented():
    x = [1]
    x += 5


def multi_line():
    return (
        1 +
        "a"
    )


def raising():
    raise ValueError("x") from KeyError


def lambda_body():
    return (lambda v: v + "a")(1)


def listcomp():
    return [v + "a" for v in (1,)]


def item_store():
    None[1] = 2


def attribute_store():
    None.x = 1


for f in (attribute, operand, subscript, call, nested_call, compare, unpack, store, delete, method, keyword, name):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, *positions(e))
for f in (star, unary, f_string, augmented, multi_line, raising, lambda_body, listcomp, item_store, attribute_store):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, *positions(e))
