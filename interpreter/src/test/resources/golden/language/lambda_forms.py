print((lambda: 42)())
print((lambda x: x * 2)(4))
print((lambda x, y=3: x + y)(1), (lambda x, y=3: x + y)(1, y=9))
print((lambda *a, **k: (a, k))(1, 2, z=3))
print((lambda a, /, b, *, c=5: (a, b, c))(1, b=2))
print((lambda x: lambda y: (x, y))(1)(2))
f = lambda n: 1 if n < 2 else n * f(n - 1)
print(f(10), f.__name__, f.__qualname__)
compose = lambda *fs: lambda x: [x := g(x) for g in fs][-1]
print(compose(lambda x: x + 1, lambda x: x * 10)(1))
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(s)))
print([*map(lambda pair: pair[0] * pair[1], [(1, 2), (3, 4)])])
print((lambda: (yield))().__class__.__name__)
g = (lambda: (yield 5))()
print(next(g))
print((lambda x=[]: x.append(1) or x)())
k = 10
print((lambda k=k: k)(), (lambda: k)())
k = 11
print((lambda: k)())
print((lambda *, a: a)(a=1))
d = {"add": lambda a, b: a + b, "neg": lambda a: -a}
print(d["add"](2, 3), d["neg"](4))
try:
    (lambda x: x)()
except TypeError as e:
    print(e)


class C:
    method = lambda self, x: (type(self).__name__, x)


print(C().method(3), C.method.__qualname__)
