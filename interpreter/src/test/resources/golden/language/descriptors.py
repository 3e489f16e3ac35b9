class Data:
    def __init__(self, name):
        self.name = name

    def __get__(self, instance, owner=None):
        return "Data.get", self.name, instance is not None, owner and owner.__name__

    def __set__(self, instance, value):
        print("Data.set", self.name, value)

    def __delete__(self, instance):
        print("Data.delete", self.name)


class NonData:
    def __get__(self, instance, owner=None):
        return "NonData.get", instance is not None


class SetOnly:
    def __set__(self, instance, value):
        instance.__dict__["set_only"] = ("stored", value)


class C:
    data = Data("d")
    non_data = NonData()
    set_only = SetOnly()
    plain = "class value"


c = C()
print(c.data, C.data)
print(c.non_data, C.non_data)
c.__dict__["data"] = "shadowed"
print(c.data)
c.non_data = "instance value"
print(c.non_data)
del c.non_data
print(c.non_data)
print(type(c.set_only).__name__)
c.set_only = 1
print(c.set_only)
c.data = 5
del c.data
C.data = "replaced on the class"
print(c.data, C.data)


class Owner(C):
    data = Data("sub")

    def __getattribute__(self, name):
        return super().__getattribute__(name)


print(Owner().data, super(Owner, Owner()).plain)


class Failing:
    def __get__(self, instance, owner):
        raise AttributeError("from the descriptor")


class WithFallback:
    attr = Failing()

    def __getattr__(self, name):
        return "fallback " + name


print(WithFallback().attr, WithFallback().other)
try:
    WithFallback.attr
except AttributeError as e:
    print(e)


class NoSet:
    def __get__(self, instance, owner):
        return "x"

    def __delete__(self, instance):
        raise KeyError("deleting")


class D:
    attr = NoSet()


d = D()
try:
    d.attr = 1
except AttributeError as e:
    print(e)
try:
    del d.attr
except KeyError as e:
    print(e)
d.__dict__["attr"] = "in dict"
print(d.attr)


class OnInstance:
    pass


o = OnInstance()
o.descriptor = Data("on instance is not called")
print(type(o.descriptor).__name__)


def f(self):
    return self


print(f.__get__(5)(), f.__get__(None, int) is f, type(f.__get__(1)).__name__)
bound = c.__init__
print(bound.__self__ is c)
print(int.__add__.__get__(5)(6), str.upper.__get__("a", str)())
try:
    str.upper.__get__(5, int)
except TypeError as e:
    print(e)
