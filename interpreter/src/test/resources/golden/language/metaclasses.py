class Meta(type):
    def __new__(mcls, name, bases, namespace, **kwargs):
        print("new", name, [b.__name__ for b in bases], sorted(k for k in namespace if k[0] != "_"), kwargs)
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **kwargs):
        print("init", name, kwargs)
        super().__init__(name, bases, namespace)

    def __call__(cls, *args):
        print("call", cls.__name__, args)
        return super().__call__(*args)

    @classmethod
    def __prepare__(mcls, name, bases, **kwargs):
        print("prepare", name, kwargs)
        return {"prepared": True}

    @property
    def shout(cls):
        return cls.__name__.upper()

    def meta_method(cls):
        return "meta method of " + cls.__name__

    def __getattr__(cls, name):
        return "made up " + name

    def __len__(cls):
        return 42

    def __iter__(cls):
        return iter((cls, 1))

    def __contains__(cls, x):
        return x == 5

    def __getitem__(cls, key):
        return cls.__name__, key

    def __repr__(cls):
        return "<Meta %s>" % cls.__name__

    def __instancecheck__(cls, obj):
        return obj == "instance" or super().__instancecheck__(obj)

    def __subclasscheck__(cls, sub):
        return sub is int or super().__subclasscheck__(sub)

    def __add__(cls, other):
        return "added", other


class A(metaclass=Meta, flag=1):
    x = 1


class B(A):
    y = 2

    def __init__(self, v):
        self.v = v


print(B(3).v, B.shout, B.meta_method(), B.unknown, A.prepared)
print(len(A), list(B), 5 in A, A["k"], A + 1, bool(A), A)
print(isinstance("instance", A), isinstance(5, A), issubclass(int, A), issubclass(str, A))
try:
    B(1).meta_method
except AttributeError as e:
    print(e)


class OtherMeta(type):
    pass


class C(metaclass=OtherMeta):
    pass


try:

    class D(A, C):
        pass

except TypeError as e:
    print(e)


class Both(Meta, OtherMeta):
    pass


class E(A, C, metaclass=Both):
    pass


print(type(E).__name__)


def function_as_metaclass(name, bases, namespace, **kw):
    return name, bases, sorted(k for k in namespace if not k.startswith("__")), kw


class F(object, metaclass=function_as_metaclass, extra=1):
    z = 1


print(F)
try:

    class G(metaclass=type, unknown=1):
        pass

except TypeError as e:
    print(e)


class BadPrepare(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return 5


try:

    class H(metaclass=BadPrepare):
        pass

except TypeError as e:
    print(e)


class Ordered(dict):
    def __setitem__(self, key, value):
        if not key.startswith("__"):
            print("store", key)
        super().__setitem__(key, value)


class UsesOrdered(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return Ordered()


class I(metaclass=UsesOrdered):
    a = 1
    b = a
    a = 2
