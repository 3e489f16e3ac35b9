print(type(1), type(type), type(int) is type, int.__class__, int.__bases__, bool.__mro__, int.__name__, int.__module__, int.__qualname__, object.__bases__, type.__base__)
for t in (int, str, list, dict, type(None), type(len), type([].append), type(lambda: 0), type(int.__add__), type("".join), type({}.keys()), type(iter([])), type(x for x in ()), type(int.real), type(Exception.args)):
    print(t.__name__, t.__module__, t.__basicsize__ > 0, t.__flags__ & 1 in (0, 1), t.__mro__[-1].__name__)


class A:
    """Docs."""

    attr = 1

    def method(self):
        pass


a = A()
a.x = 1
print(vars(a), a.__dict__ is vars(a), A.__dict__["attr"], type(A.__dict__).__name__, A.__doc__, a.__doc__, a.__class__, a.__module__)
print([n for n in dir(a) if not n.startswith("__")], [n for n in dir(A) if not n.startswith("_")], "__class__" in dir(a), len(dir()) > 0)
print(a.method.__self__ is a, a.method.__func__ is A.method, A.method.__name__, a.method.__name__, a.method == a.method, a.method is a.method, hash(a.method) == hash(a.method), A().method == a.method)
try:
    A.__dict__["x"] = 1
except TypeError as e:
    print(e)
A.__doc__ = "new docs"
print(A.__doc__, A.__dict__.get("nope"), "attr" in A.__dict__, sorted(k for k in A.__dict__ if k[0] != "_"))
for code in ("type()", "type(1, 2)", "type('T', (1,), {})", "type('T', (A, object, A), {})", "type('T', (bool,), {})", "type('T', (type(None),), {})", "type('T', (type(len),), {})", "type('T', (object, A), {})", "object.x", "object().x", "object().x", "setattr(object(), 'x', 1)", "int.__new__(float)", "A.__class__", "A.__name__", "a.__name__", "isinstance(a, 'A')", "issubclass(a, A)", "issubclass(A, a)"):
    try:
        print(code, eval(code))
    except (TypeError, AttributeError) as e:
        print(code, "->", type(e).__name__, e)
T = type("T", (A,), {"y": 2, "__module__": "made.up", "__qualname__": "Outer.T", "__doc__": "d", "__slots__": ("s",)})
print(T, T.__module__, T.__qualname__, T.__name__, T.y, T().attr, T.__doc__, T.__slots__)


class B:
    pass


b = B()
b.v = 1
b.__class__ = A
print(type(b).__name__, b.attr, b.v, isinstance(b, A))
for value in (int, 5, T):
    try:
        b.__class__ = value
    except TypeError as e:
        print(e)
print(A.__subclasses__() == [T], A.__instancecheck__(a), A.__subclasscheck__(T), type.mro(T)[1] is A, A.__call__ is not None, callable(A))


class Meta(type):
    def __call__(cls, *args):
        return "instead of an instance", args


class M(metaclass=Meta):
    pass


print(M(1, 2), type(M), type.__call__(M).__class__ is M)
f = A.method
print(f.__code__.co_name, f.__globals__ is globals(), f.__defaults__, f.__kwdefaults__, f.__closure__, f.__annotations__, f.__builtins__ is not None)
import types

g = types.FunctionType(f.__code__, {}, "renamed", (1,), None)
print(g.__name__, g(), types.MethodType(len, "abc")(), types.SimpleNamespace(a=1, b=2), types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1))
print(types.MappingProxyType({"a": 1}), types.new_class("N", (A,), {}, lambda ns: ns.update(z=1)).z, types.prepare_class("P")[0], types.resolve_bases((A,)))
p = types.MappingProxyType({"a": 1})
print(p["a"], p | {"b": 2}, list(p), len(p), "a" in p, p == {"a": 1}, p.get("x"), p.copy())
try:
    p["b"] = 1
except TypeError as e:
    print(e)
c = types.CellType(5)
print(c.cell_contents, types.CellType() == types.CellType(), c < types.CellType(6))
c.cell_contents = 6
del c.cell_contents
try:
    c.cell_contents
except ValueError as e:
    print(e)
