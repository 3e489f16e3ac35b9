a = [0, 1, 2, 3, 4, 5]
del a[0]
del a[-1], a[0]
print(a)
del a[:2]
print(a)
b = list(range(10))
del b[::3]
print(b)
x = y = z = 1
del x, (y, z)
for name in "xyz":
    print(name in globals(), end=" ")
print()


class C:
    attr = 1

    def __delattr__(self, name):
        print("delattr", name)
        super().__delattr__(name)

    def __delitem__(self, key):
        print("delitem", key)


c = C()
c.own = 1
del c.own
del c[1], c[1:2], c["k", ...]
try:
    del c.own
except AttributeError as e:
    print(e)
try:
    del c.attr
except AttributeError as e:
    print(e)
del C.attr
print(hasattr(c, "attr"))


def local():
    v = 1
    del v
    try:
        v
    except UnboundLocalError as e:
        print(e)
    try:
        del v
    except UnboundLocalError as e:
        print(e)
    v = 2
    return v


print(local())
try:
    del undefined
except NameError as e:
    print(e)
d = {"a": 1}
del d["a"]
try:
    del d["a"]
except KeyError as e:
    print(repr(e))
for bad in (lambda: (1, 2).__delitem__, lambda: exec("t = (1,)\ndel t[0]"), lambda: exec("s = 'a'\ndel s[0]")):
    try:
        bad()
    except (AttributeError, TypeError) as e:
        print(e)
try:
    del a[10]
except IndexError as e:
    print(e)


class Holder:
    @property
    def p(self):
        return 1

    @p.deleter
    def p(self):
        print("deleter called")

    @property
    def q(self):
        return 1


h = Holder()
del h.p
try:
    del h.q
except AttributeError as e:
    print(e)


def cell():
    v = 1

    def inner():
        nonlocal v
        del v

    inner()
    try:
        v
    except UnboundLocalError as e:
        print(e)


cell()
