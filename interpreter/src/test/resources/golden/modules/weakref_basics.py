import gc
import weakref


class C:
    def __init__(self, name="c"):
        self.name = name

    def method(self):
        return "method of " + self.name

    def __eq__(self, other):
        return self.name == other.name

    def __hash__(self):
        return hash(self.name)


a, b = C(), C()
r = weakref.ref(a)
print(r() is a, r is weakref.ref(a), r == weakref.ref(b), hash(r) == hash(a), weakref.getweakrefcount(a), weakref.getweakrefs(a) == [r], type(r).__name__, r.__callback__)
p = weakref.proxy(a)
print(p.name, p.method(), p == a, type(p).__name__, isinstance(p, C), bool(p), str(p)[:9] == str(a)[:9])
p.name = "renamed"
print(a.name)
m = weakref.WeakMethod(a.method)
print(m()(), m() == a.method)
d = weakref.WeakKeyDictionary()
k1, k2 = C("k1"), C("k2")
d[k1] = 1
d[k2] = 2
print(d[k1], len(d), sorted(v for v in d.values()), k1 in d, C("absent") in d, d.get(k2), d.pop(k1), len(d))
v = weakref.WeakValueDictionary()
v["a"], v["k2"] = a, k2
print(v["a"] is a, sorted(v), len(v), "zz" in v, [x.name for x in v.values()])
s = weakref.WeakSet([a, k2])
print(len(s), a in s, k2 in s, {x.name for x in s} == {"renamed", "k2"})
s.discard(a)
print(len(s))
for bad in (lambda: weakref.ref(5), lambda: weakref.ref("s"), lambda: weakref.ref([]), lambda: weakref.ref(()), lambda: weakref.proxy(None), lambda: weakref.ref(), lambda: weakref.WeakMethod(len), lambda: hash(p), lambda: weakref.ref(object())):
    try:
        print(bad())
    except TypeError as e:
        print(e)


class Slots:
    __slots__ = ("x",)


class WithWeakref:
    __slots__ = ("__weakref__",)


try:
    weakref.ref(Slots())
except TypeError as e:
    print(e)
w = WithWeakref()
print(weakref.ref(w)() is w, weakref.ref(C)() is C, weakref.ref(len)() is len, weakref.ref(set([1]).__class__)() is set)


class MyRef(weakref.ref):
    def __init__(self, o, callback=None, tag=None):
        super().__init__(o, callback)
        self.tag = tag

    __slots__ = ("tag",)


x = MyRef(a)
x.tag = "tagged"
print(x() is a, x.tag, x is not r)


class Callable:
    def __call__(self, n):
        return n + 1

    def __add__(self, other):
        return "added"

    def __iter__(self):
        return iter("it")

    def __len__(self):
        return 3

    def __getitem__(self, k):
        return k


c = Callable()
q = weakref.proxy(c)
print(q(1), q + 1, list(q), len(q), q["k"], type(q).__name__)
print(weakref.ReferenceType is weakref.ref, gc.isenabled())
