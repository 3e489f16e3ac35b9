def f(a, b=2, *args, c=3, **kw):
    d = 4
    return locals()


print(f(1), list(f(1, 2, 3, z=1)))


def with_cell(x):
    y = 1

    def inner():
        return x, y, locals()

    return sorted(locals()), inner()


print(with_cell(5)[0], with_cell(5)[1])


class C:
    a = 1
    names = sorted(k for k in locals() if not k.startswith("__"))
    b = 2


print(C.names)
print(locals() is globals(), vars() is globals(), "f" in globals())


def comp():
    z = 1
    return [sorted(locals()) for i in range(1)]


print(comp())


def deleted():
    a = b = 1
    del a
    return locals()


print(deleted())


def conditional(flag):
    if flag:
        x = 1
    return "x" in locals()


print(conditional(True), conditional(False))
code = f.__code__
print(code.co_argcount, code.co_kwonlyargcount, code.co_posonlyargcount, code.co_varnames, code.co_nlocals)
print(code.co_name, code.co_firstlineno, bool(code.co_flags & 4), bool(code.co_flags & 8), code.co_freevars, code.co_cellvars)


def gen():
    yield


async def coro():
    pass


print(bool(gen.__code__.co_flags & 0x20), bool(coro.__code__.co_flags & 0x80))


def outer(p):
    q = 1

    def inner():
        return p, q

    return inner


print(outer.__code__.co_cellvars, outer(1).__code__.co_freevars, outer(1).__closure__[0].cell_contents)


def documented():
    """First line.

    More."""


print(repr(documented.__doc__), f.__doc__, documented.__name__, documented.__qualname__, documented.__module__)
documented.attribute = 5
print(documented.__dict__, documented.attribute)
documented.__name__ = "other"
documented.__defaults__ = (1,)
print(documented.__name__, documented.__qualname__)
for name, value in (("__name__", 5), ("__defaults__", [1]), ("__code__", 5), ("__kwdefaults__", 5), ("__dict__", 5), ("__closure__", ()), ("__globals__", {})):
    try:
        setattr(documented, name, value)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
import inspect

print(inspect.signature(f), inspect.signature(outer), inspect.getfullargspec(f).args)
print(dir(C)[:2] == ["__class__", "__delattr__"], [n for n in dir(C()) if n[0] != "_"])
x = 1


def reads_global_before_shadow():
    y = x
    return y


print(reads_global_before_shadow())
