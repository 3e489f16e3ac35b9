class Dynamic:
    real = "class attribute"

    def __getattr__(self, name):
        if name.startswith("no"):
            raise AttributeError("refused " + name)
        return "made " + name


d = Dynamic()
d.own = 1
print(d.own, d.real, d.anything, hasattr(d, "x"), hasattr(d, "nothing"), getattr(d, "none", "default"))
try:
    d.nope
except AttributeError as e:
    print(e, e.name, e.obj is d)


class Everything:
    def __init__(self):
        object.__setattr__(self, "log", [])

    def __getattribute__(self, name):
        log = object.__getattribute__(self, "log")
        log.append(("get", name))
        if name == "hidden":
            raise AttributeError(name)
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        return "fallback"

    def __setattr__(self, name, value):
        self.log.append(("set", name))
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        self.log.append(("del", name))
        object.__delattr__(self, name)

    def method(self):
        return "method"


e = Everything()
e.a = 1
print(e.a, e.hidden, e.method(), e.unknown)
del e.a
print(e.__class__.__name__, len(e), 5 in e) if hasattr(Everything, "__len__") else print("no len")
print(e.log)


class Proxy:
    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        return getattr(self._target, name)

    def __dir__(self):
        return ["b", "a"]


p = Proxy([3, 1, 2])
p.sort()
print(p.count(1), p._target, dir(p))
try:
    len(p)
except TypeError as error:
    print(error)
try:
    p.missing
except AttributeError as error:
    print(error)


class Raises:
    def __getattr__(self, name):
        raise KeyError(name)


try:
    Raises().x
except KeyError as error:
    print("KeyError", error)
try:
    hasattr(Raises(), "x")
except KeyError as error:
    print("hasattr lets it pass", error)
for args in ((d, 5), (d, 5, "default")):
    try:
        getattr(*args)
    except TypeError as error:
        print(error)
try:
    setattr(d, 5, 1)
except TypeError as error:
    print(error)
setattr(d, "not an identifier", 1)
print(getattr(d, "not an identifier"), sorted(vars(d)))
delattr(d, "own")
print(d.own)


class NoSet:
    def __setattr__(self, name, value):
        raise AttributeError("read-only " + name)


try:
    NoSet().x = 1
except AttributeError as error:
    print(error)
for bad in ("(5).x", "(5).x = 1", "None.x", "[].x = 1", "len.x = 1", "int.missing", "del (5).real", "(5).real = 1", "''.join = 1"):
    try:
        exec(bad)
    except AttributeError as error:
        print(error)
