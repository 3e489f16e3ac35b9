class Empty:
    pass


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def method(self, x):
        return x


class Callable:
    def __call__(self):
        return None


def none():
    return None


def two(a, b):
    return a


def six(a, b, c, d, e, f):
    return a


def defaults(a, b=1, c=2):
    return a


def only(a, *, b):
    return a


def rest(*args, **kwargs):
    return None


def recursive(n):
    if n:
        recursive(n - 1)


def functions(count):
    def make(i):
        namespace = {}
        exec("def f%d(): return None" % i, namespace)
        return namespace["f%d" % i]

    return [make(i) for i in range(count)]


changing = none
another = functions(1)[0]

SITES = {
    "python_0": site("", "none()"),
    "python_2": site("", "two(1, 2)"),
    "python_6": site("", "six(1, 2, 3, 4, 5, 6)"),
    "defaults": site("", "defaults(1)"),
    "keywords": site("", "defaults(1, c=3, b=2)"),
    "keyword_only": site("", "only(1, b=2)"),
    "star": site("args = (1, 2)", "two(*args)"),
    "star_star": site("kwargs = {'a': 1, 'b': 2}", "two(**kwargs)"),
    "rest": site("", "rest(1, 2, c=3)"),
    "lambda_1": site("f = lambda x: x", "f(1)"),
    "bound_method": site("m = Point(1, 2).method", "m(1)"),
    "callable_object": site("c = Callable()", "c()"),
    "class_empty": site("", "Empty()"),
    "class_init": site("", "Point(1, 2)"),
    "recursive": site("", "recursive(99)", operations=100, unroll=1),
    "builtin_1": site("x = -1", "abs(x)"),
    "builtin_2": site("x = 17", "divmod(x, 5)"),
    "builtin_keywords": site("", "int('10', base=10)"),
    "len": site("x = [1, 2]", "len(x)"),
    "isinstance": site("x = 1", "isinstance(x, int)"),
    "type_1": site("x = 1", "type(x)"),
    "str_1": site("x = 1", "str(x)"),
    "monomorphic": each(functions(1), "o()"),
    "polymorphic": each(functions(2), "o()"),
    "megamorphic": each(functions(10), "o()"),
    "respecialize": site("global changing", "changing = none\nchanging()\nchanging = another\nchanging()", operations=2),
}
