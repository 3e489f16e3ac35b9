from steps import STEPS, fold

SOURCE = """
class O:
    def __init__(self):
        self.x = 1
    def m(self, v):
        step("method")
        return v
    def __add__(self, other):
        step("add")
        return 1
    def __getitem__(self, key):
        step("item")
        return 1
    def __enter__(self):
        step("enter")
        return self
    def __exit__(self, kind, value, tb):
        step("exit")
        return kind is KeyError
    def __bool__(self):
        step("bool")
        return True
    def __iter__(self):
        step("iter")
        yield 1
        step("next")
    @property
    def p(self):
        step("property")
        return 1
    def __lt__(self, other):
        step("less")
        return True

def hot(o, log):
    try:
        with o as inner:
            a = o.m(1)
            b = o + a
            c = o[b]
            if o:
                for d in o:
                    e = o.p
            f = o < c
        log.append("after with")
    except ValueError as error:
        log.append("except " + str(error))
        lines.append(error.__traceback__.tb_lineno - hot.__code__.co_firstlineno)
    else:
        log.append("else")
    finally:
        log.append("finally")
    return log
"""


class Fail(Exception):
    pass


for error in (ValueError, KeyError, Fail):
    for k in STEPS[:6] + (60,):
        world = {"lines": []}
        exec(compile(SOURCE, "<world>", "exec"), world)
        names = []
        armed = None

        def step(name):
            names.append(name)
            if name == armed:
                raise error(name)

        world["step"] = step
        o = world["O"]()
        for _ in range(k):
            world["hot"](o, [])
        for armed in ("enter", "method", "add", "item", "bool", "iter", "property", "next", "less", "exit"):
            del names[:], world["lines"][:]
            log = []
            try:
                world["hot"](o, log)
            except (Fail, KeyError) as e:
                tb, where = e.__traceback__.tb_next, []
                while tb:
                    where.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
                    tb = tb.tb_next
                log.append((type(e).__name__, where, repr(e.__context__)))
            if k in (0, 60):
                print(k, error.__name__, armed, log, world["lines"], len(names))
            else:
                print(len(log), len(names), end=" ")
        armed = None
        print(world["hot"](o, []))


def context_chain(k):
    def inner(i):
        if i == k:
            raise ValueError(i)
        return i

    out = []
    for i in range(140):
        try:
            try:
                inner(i)
            finally:
                {}["missing"] if i == k else None
        except (ValueError, KeyError) as e:
            out.append((i, repr(e), repr(e.__context__)))
    return out


print(fold(context_chain(k) for k in STEPS))


def groups(k):
    out = []
    for i in range(140):
        try:
            if i == k:
                raise ExceptionGroup("g", [ValueError(i), KeyError(i)])
        except* ValueError as g:
            out.append(("values", len(g.exceptions)))
        except* KeyError as g:
            out.append(("keys", len(g.exceptions)))
    return out


print(fold(groups(k) for k in STEPS))
