import contextvars

v = contextvars.ContextVar("v", default="default")
w = contextvars.ContextVar("w")
print(v.get(), v.get("given"), w.get("given"), v.name, repr(v).startswith("<ContextVar name='v' default='default' at 0x"))
try:
    w.get()
except LookupError as e:
    print(type(e).__name__, e.args[0] is w)
t1 = v.set(1)
t2 = v.set(2)
print(v.get(), t1.var is v, t1.old_value is contextvars.Token.MISSING, t2.old_value)
v.reset(t2)
print(v.get())
try:
    v.reset(t2)
except RuntimeError as e:
    print(str(e)[-27:])
v.reset(t1)
print(v.get())
t3 = v.set(3)
try:
    w.reset(t3)
except ValueError as e:
    print(str(e)[-36:])
v.reset(t3)
c = contextvars.copy_context()


def change(x):
    v.set(x)
    w.set("only inside")
    return v.get(), w.get(), len(contextvars.copy_context())


print(c.run(change, "in context"), v.get(), w.get("unset outside"), c[v], c.get(w), v in c, len(c), sorted(x.name for x in c), c.get(contextvars.ContextVar("other"), "none"))
d = c.copy()
d.run(v.set, "changed in the copy")
print(c[v], d[v], c == d, list(contextvars.Context()), contextvars.Context().run(lambda: v.get()))
try:
    c.run(lambda: c.run(print))
except RuntimeError as e:
    print(str(e).split(":")[0])
try:
    contextvars.Context()[v]
except KeyError as e:
    print(e.args[0] is v)
try:
    c.run(lambda: 1 / 0)
except ZeroDivisionError as e:
    print(e)
token = contextvars.copy_context().run(v.set, 5)
try:
    v.reset(token)
except ValueError as e:
    print("was created in a different Context" in str(e))
for bad in (lambda: contextvars.ContextVar(5), lambda: contextvars.ContextVar(), lambda: contextvars.Token(), lambda: c.run(), lambda: c[5], lambda: c.__setitem__(v, 1), lambda: hash(c)):
    try:
        print(bad())
    except (TypeError, AttributeError, RuntimeError) as e:
        print(type(e).__name__, e)


def generator():
    yield v.get()
    v.set("set in generator")
    yield v.get()


g = generator()
print(next(g), next(g), v.get())
import asyncio


async def child(n):
    v.set("child %d" % n)
    await asyncio.sleep(0)
    return v.get()


async def main():
    v.set("main")
    r = await asyncio.gather(child(1), child(2))
    await child(3)
    return r, v.get()


print(asyncio.run(main()))
