from steps import STEPS, fold


def make():
    class C:
        x = 0

        def f(self):
            return self.x

    class D(C):
        pass

    def hot(o):
        return o.x, o.f(), type(o).x

    return C, D, hot


for k in STEPS:
    C, D, hot = make()
    c, d = C(), D()
    for i in range(k):
        assert hot(c) == hot(d) == (0, 0, 0)
    wrong = 0
    for n in range(2000):
        C.x = n
        if hot(c) != (n, n, n) or hot(d) != (n, n, n):
            wrong += 1
        if n % 7 == 0:
            D.x = -n
            if hot(d) != (-n, -n, -n) or hot(c) != (n, n, n):
                wrong += 1
            del D.x
        if n % 100 == 0:
            C.f = lambda self, n=n: self.x if n < 1000 else self.x
    c.x = "instance"
    print(k, "wrong answers:", wrong, hot(c), hot(d))

# Many classes that each live shortly.
C, D, hot = make()
seen = []
for n in range(1500):
    T = type("T", (C,), {"x": n})
    seen.append(hot(T()) == (n, n, n))
print(fold(seen))
# A class that changes between every two calls, and then rests.
C, D, hot = make()
seen = []
for n in range(3000):
    if n < 1500:
        C.x = n
    seen.append(hot(C())[0] == min(n, 1499))
print(fold(seen))
