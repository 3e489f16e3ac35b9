class C:
    x = 1

    def method(self):
        pass


class Slots:
    __slots__ = ("a",)


c, s = C(), Slots()
module = type(__builtins__)("made_module")
CASES = """
c.missing
C.missing
c.method.missing
C.method.missing
s.a
s.b
(5).missing
'a'.missing
None.missing
[].missing
{}.missing
len.missing
int.missing
type.missing
object.missing
module.missing
(lambda: 0).missing
(x for x in ()).missing
range(3).missing
Exception().missing
super.missing
...
...missing
NotImplemented.missing
print.__missing__
setattr(c, 'a b', 1)
setattr(5, 'x', 1)
setattr(None, 'x', 1)
setattr('a', 'x', 1)
setattr([], 'x', 1)
setattr(len, 'x', 1)
setattr(int, 'x', 1)
setattr(object(), 'x', 1)
setattr(s, 'b', 1)
setattr(s, '__dict__', {})
setattr(c, '__class__', 5)
setattr(c, '__class__', int)
setattr(c, '__dict__', 5)
setattr(C, '__dict__', {})
setattr(c, '__weakref__', 1)
setattr(c.method, 'x', 1)
setattr(C.method, '__name__', 1)
setattr('a', 'upper', 1)
setattr(5, 'real', 1)
delattr(c, 'missing')
delattr(C, 'missing')
delattr(5, 'real')
delattr(5, 'x')
delattr(s, 'a')
delattr(C, '__name__')
delattr(C.method, '__defaults__')
delattr(C.method, '__code__')
undefined
undefined.attribute
print(undefined)
(lambda: undefined)()
[undefined for _ in (1,)]
__undefined__
""".strip().split("\n")
for case in CASES:
    try:
        print(case, "=", eval(case))
    except Exception as e:
        print(case, "->", type(e).__name__ + ":", e, (e.name if hasattr(e, "name") else None,))
try:
    c.missing
except AttributeError as e:
    print(e.name, e.obj is c, e.args)
try:
    missing_name
except NameError as e:
    print(e.name, e.args)
e = AttributeError("custom", name="n", obj=5)
print(e, e.name, e.obj, e.args)
e = NameError("custom", name="n")
print(e, e.name, ImportError("i", name="m", path="p").name)
for bad in (lambda: AttributeError(x=1), lambda: ImportError(1, x=2), lambda: NameError(name=1, y=2), lambda: ValueError(a=1)):
    try:
        bad()
    except TypeError as e:
        print(e)
