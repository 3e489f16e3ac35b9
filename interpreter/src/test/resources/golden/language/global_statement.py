count = 0


def bump():
    global count
    count += 1
    return count


print(bump(), bump(), count)


def make():
    global fresh, count
    fresh = "made in a function"
    count = 100


try:
    fresh
except NameError as e:
    print(e)
make()
print(fresh, count)


def outer():
    count = "local of outer"

    def inner():
        global count
        return count

    return inner(), count


print(outer())


def remove():
    global fresh
    del fresh


remove()
print("fresh" in globals())


def define():
    global helper, Class, importable

    def helper():
        return "helper"

    class Class:
        pass

    import math as importable

    for global_loop in range(3):
        pass


define()
print(helper(), helper.__qualname__, Class.__qualname__, importable.__name__)


class Body:
    global from_class
    from_class = "set by a class body"


print(from_class, hasattr(Body, "from_class"))


def loop():
    global i
    for i in range(5):
        pass


loop()
print(i)


def with_as():
    global caught
    try:
        1 / 0
    except ZeroDivisionError as caught:
        pass
    return "caught" in globals()


print(with_as())
print(globals()["count"], "count" in vars().keys())
globals()["dynamic"] = 5
print(dynamic)
