class Iter:
    def __init__(self, n, error=None):
        self.n = n
        self.error = error

    def __iter__(self):
        yield from range(self.n)
        if self.error:
            raise self.error


class Broken:
    def __iter__(self):
        raise KeyError("iter fails")


def attempt(code, **names):
    try:
        exec(code, names)
        print({k: v for k, v in names.items() if len(k) == 1})
    except Exception as e:
        print(type(e).__name__, e)


for n in range(5):
    attempt("a, b, c = xs", xs=(0,) * n)
    attempt("a, b, c = xs", xs=[0] * n)
    attempt("a, b, c = xs", xs=Iter(n))
    attempt("a, *b, c = xs", xs=(0,) * n)
for bad in (5, None, 1.5, len, Broken(), Iter(1, ValueError("while unpacking")), Iter(3, ValueError("after"))):
    attempt("a, b = xs", xs=bad)
attempt("a, b = xs", xs={1: 2, 3: 4})
attempt("a, b = xs", xs="xyz")
attempt("(a, b), c = xs", xs=[(1,), 2])
attempt("[] = xs", xs=[1])
attempt("() = xs", xs=())
attempt("a, = xs", xs=[1, 2])
attempt("*a, = xs", xs="ab")
attempt("*a, b = xs", xs=[])
attempt("print(*xs)", xs=5)
attempt("print(**xs)", xs=5)
attempt("[*xs]", xs=5)
attempt("{*xs}", xs=None)
attempt("{**xs}", xs=[1])
attempt("(*xs,)", xs=Broken())
attempt("for a, b in xs: pass", xs=[(1, 2), (3,)])
attempt("a, b = b, a", a=1)


class LiesAboutLength(list):
    def __len__(self):
        return 2

    def __iter__(self):
        return iter([1, 2, 3])


attempt("a, b, c = xs", xs=LiesAboutLength([9]))


class TupleSub(tuple):
    def __iter__(self):
        return iter("xy")


attempt("a, b = xs", xs=TupleSub((1, 2, 3)))
