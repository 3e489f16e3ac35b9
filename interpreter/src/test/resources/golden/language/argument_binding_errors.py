def f(a, b, /, c, *, d, e=1):
    pass


def g():
    pass


def h(x, y=1, *args, z=2):
    pass


def k(**kw):
    pass


class C:
    def method(self, x):
        pass

    @staticmethod
    def static(x):
        pass

    @classmethod
    def klass(cls, x):
        pass


def attempt(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
        print("fine")
    except TypeError as e:
        print(e)


attempt(f)
attempt(f, 1)
attempt(f, 1, 2)
attempt(f, 1, 2, 3)
attempt(f, 1, 2, 3, 4, d=5)
attempt(f, 1, 2, 3, 4, 5)
attempt(f, a=1, b=2, c=3, d=4)
attempt(f, 1, 2, c=3, d=4)
attempt(f, 1, 2, 3, c=3, d=4)
attempt(f, 1, 2, 3, d=4, q=1)
attempt(g, 1)
attempt(g, 1, 2)
attempt(g, x=1)
attempt(h)
attempt(h, 1, x=2)
attempt(h, 1, 2, 3, z=4)
attempt(h, 1, 2, w=4, v=5)
attempt(k, 1)
attempt(C().method)
attempt(C().method, 1, 2)
attempt(C.method, 1)
attempt(C.static)
attempt(C.klass)
attempt(C().klass, 1, 2)
attempt(C, 1)
attempt(lambda a, b: 0, 1, 2, 3)
attempt(lambda a, b=1: 0, 1, 2, 3)
attempt(lambda *, p, q: 0)
attempt(lambda a, b, c, d: 0)
attempt(lambda a, *, p: 0, 1, 2)
attempt(lambda a, b=1, *, p: 0, 1, 2, 3, p=1)
try:
    h(1, **{"x": 2})
except TypeError as e:
    print(e)
try:
    k(**{"a": 1}, **{"a": 2})
except TypeError as e:
    print(e)
try:
    k(**{1: 2})
except TypeError as e:
    print(e)
try:
    k(*5)
except TypeError as e:
    print(e)
try:
    k(**5)
except TypeError as e:
    print(e)
