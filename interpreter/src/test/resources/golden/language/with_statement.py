class Manager:
    def __init__(self, name, swallow=False, fail_enter=False, fail_exit=False):
        self.name = name
        self.swallow = swallow
        self.fail_enter = fail_enter
        self.fail_exit = fail_exit

    def __enter__(self):
        print("enter", self.name)
        if self.fail_enter:
            raise RuntimeError("enter " + self.name)
        return self.name.upper()

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind and kind.__name__, value, traceback is not None)
        if self.fail_exit:
            raise RuntimeError("exit " + self.name)
        return self.swallow


with Manager("a") as a:
    print("body", a)
with Manager("a") as a, Manager("b") as b:
    print(a, b)
with (
    Manager("p") as p,
    Manager("q"),
):
    print(p)
with Manager("s", swallow=True):
    1 / 0
print("swallowed")


def attempt(*managers):
    try:
        first, second = managers
        with first, second:
            raise KeyError("body")
    except Exception as e:
        print("->", repr(e), repr(e.__context__))


attempt(Manager("a"), Manager("b", swallow=True))
attempt(Manager("a", swallow=True), Manager("b"))
attempt(Manager("a"), Manager("b", fail_enter=True))
attempt(Manager("a"), Manager("b", fail_exit=True))
attempt(Manager("a", swallow=True), Manager("b", fail_exit=True))


def returning():
    with Manager("r"):
        return "value"


print(returning())


def looping():
    for i in range(3):
        with Manager(str(i)):
            if i == 0:
                continue
            break
    return i


print(looping())
with Manager("t") as (x, *y):
    print(x, y)
box = {}
with Manager("u") as box["k"]:
    print(box)


class NoExit:
    def __enter__(self):
        pass


class NoEnter:
    def __exit__(self, *args):
        pass


for bad in (NoExit(), NoEnter(), 5):
    try:
        with bad:
            pass
    except TypeError as e:
        print(e)


class OnInstance:
    pass


o = OnInstance()
o.__enter__ = lambda: None
o.__exit__ = lambda *a: None
try:
    with o:
        pass
except TypeError as e:
    print(e)


class Truthy:
    def __bool__(self):
        print("asked for truth")
        return True


class ReturnsTruthy(Manager):
    def __exit__(self, *args):
        return Truthy()


with ReturnsTruthy("v"):
    raise ValueError
print("end")
