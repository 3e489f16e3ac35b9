class Base:
    registry = []

    def __init_subclass__(cls, /, tag=None, **kwargs):
        print("init_subclass", cls.__name__, tag, kwargs)
        super().__init_subclass__(**kwargs)
        Base.registry.append(cls.__name__)
        cls.tag = tag


class A(Base, tag="a"):
    pass


class B(A):
    pass


print(Base.registry, A.tag, B.tag, hasattr(Base, "tag"))
try:

    class C(Base, unknown=1):
        pass

except TypeError as e:
    print(e)


class Named:
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name, hasattr(owner, "y"))
        self.name = name


class D:
    x = Named()
    z = w = Named()
    y = 1


print(D.x.name, D.z.name, D.z is D.w)
D.later = n = Named()
print(hasattr(n, "name"))


class Fails:
    def __set_name__(self, owner, name):
        raise KeyError("in set_name")


try:

    class E:
        bad = Fails()

except Exception as e:
    print(type(e).__name__, e, repr(e.__cause__), getattr(e, "__notes__", None))


class Order:
    def __set_name__(self, owner, name):
        print("1 set_name")

    def __init_subclass__(cls):
        print("2 init_subclass")


class F(Order):
    o = Order()


class OnInstance:
    def __init__(self):
        self.__set_name__ = lambda *a: print("not called")


class G:
    x = OnInstance()


t = type("Dynamic", (Base,), {"n": Named()}, tag="dynamic")
print(t.tag, t.n.name)


class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.slot = "_" + name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return getattr(instance, self.slot, None)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError("%s must be %s" % (self.slot[1:], self.kind.__name__))
        setattr(instance, self.slot, value)


class Record:
    number = Typed(int)
    label = Typed(str)


r = Record()
r.number, r.label = 1, "l"
print(r.number, r.label, vars(r))
try:
    r.number = "x"
except TypeError as e:
    print(e)
print(Base.__init_subclass__.__self__ is Base, type(vars(Base)["__init_subclass__"]).__name__)
