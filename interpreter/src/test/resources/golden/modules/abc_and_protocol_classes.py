import abc
import collections.abc as c
import numbers


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self):
        return "default area"

    @property
    @abc.abstractmethod
    def name(self): ...

    @classmethod
    @abc.abstractmethod
    def make(cls): ...

    def concrete(self):
        return self.name


class Square(Shape):
    name = "square"

    def area(self):
        return super().area()

    @classmethod
    def make(cls):
        return cls()


class Partial(Shape):
    def area(self):
        return 1


print(Square().area(), Square.make().concrete(), sorted(Shape.__abstractmethods__), sorted(Partial.__abstractmethods__), isinstance(Square(), Shape))
for cls in (Shape, Partial):
    try:
        cls()
    except TypeError as e:
        print(e)


class One(abc.ABC):
    @abc.abstractmethod
    def only(self): ...


try:
    One()
except TypeError as e:
    print(e)
One.only = lambda self: 1
abc.update_abstractmethods(One)
print(One().only())


class Virtual:
    pass


print(issubclass(Virtual, Shape), Shape.register(Virtual) is Virtual, issubclass(Virtual, Shape), isinstance(Virtual(), Shape), Virtual.__mro__)


class Hook(metaclass=abc.ABCMeta):
    @classmethod
    def __subclasshook__(cls, C):
        return True if hasattr(C, "quack") else NotImplemented


class Duck:
    quack = 1


print(issubclass(Duck, Hook), issubclass(int, Hook), isinstance(Duck(), Hook))
try:
    Hook.register(5)
except TypeError as e:
    print(e)
try:
    Square.register(Shape)
except RuntimeError as e:
    print(e)
print(isinstance([], c.Sequence), isinstance({}, c.Mapping), isinstance("", c.Sequence), isinstance(set(), c.MutableSet), isinstance((x for x in ()), c.Generator), isinstance(len, c.Callable), isinstance([], c.Hashable), isinstance((), c.Hashable), isinstance(5, c.Iterable), isinstance(range(1), c.Reversible), isinstance({}.keys(), c.KeysView), isinstance(b"", c.ByteString), isinstance(iter([]), c.Iterator), isinstance({}, c.Container))
print(isinstance(1, numbers.Integral), isinstance(1.5, numbers.Real), isinstance(1j, numbers.Complex), isinstance(1.5, numbers.Rational), isinstance(True, numbers.Number))


class Seq(c.Sequence):
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, i):
        return self.items[i]

    def __len__(self):
        return len(self.items)


s = Seq(1, 2, 3, 2)
print(list(s), 2 in s, s.index(3), s.count(2), list(reversed(s)))


class Map(c.MutableMapping):
    def __init__(self):
        self.d = {}

    def __getitem__(self, k):
        return self.d[k]

    def __setitem__(self, k, v):
        self.d[k] = v

    def __delitem__(self, k):
        del self.d[k]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


m = Map()
m.update(a=1, b=2)
print(m.pop("a"), m.setdefault("z", 9), dict(m), m == {"b": 2, "z": 9}, m.get("q"), "b" in m, list(m.items()), m.popitem(), sorted(m.keys() | {"x"}), m.clear(), len(m))


class MySet(c.Set):
    def __init__(self, items):
        self.items = list(dict.fromkeys(items))

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)


print(list(MySet("abc") & MySet("bcd")), list(MySet("ab") | "c"), MySet("a") <= MySet("ab"), MySet("ab") == {"a", "b"}, list(MySet("abc") - {"a"}), list(MySet("ab") ^ MySet("bc")), MySet("a").isdisjoint("b"))
for bad in (c.Sequence, c.Mapping, c.Iterator, lambda: type("T", (c.Hashable,), {})()):
    try:
        bad()
    except TypeError as e:
        print(e)
import typing


@typing.runtime_checkable
class Closes(typing.Protocol):
    def close(self): ...


class File:
    def close(self):
        pass


print(isinstance(File(), Closes), isinstance(5, Closes), issubclass(File, Closes))
