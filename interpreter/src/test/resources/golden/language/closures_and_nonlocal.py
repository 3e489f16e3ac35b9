def counter():
    n = 0

    def increment(by=1):
        nonlocal n
        n += by
        return n

    def reset():
        nonlocal n
        n = 0

    return increment, reset


inc, reset = counter()
print(inc(), inc(5), inc())
reset()
print(inc())
other, _ = counter()
print(other(), inc())
print(inc.__code__.co_freevars, inc.__closure__[0].cell_contents)


def three_levels():
    a = 1

    def middle():
        b = 2

        def inner():
            nonlocal a, b
            a += 10
            b += 10
            return a, b

        r = inner()
        return r, b

    return middle(), a


print(three_levels())


def late():
    def use():
        return value

    try:
        use()
    except NameError as e:
        print(type(e).__name__, e)
    value = 1
    return use()


print(late())


def deleted():
    x = 1

    def use():
        return x

    del x
    try:
        use()
    except NameError as e:
        print(type(e).__name__, e)


deleted()


def unbound():
    try:
        print(y)
    except UnboundLocalError as e:
        print(e)
    y = 1


unbound()


def shared():
    fs = []
    for i in range(3):

        def get():
            return i

        fs.append(get)
    return [f() for f in fs], fs[0].__closure__[0] is fs[1].__closure__[0]


print(shared())


def parameter_cell(p):
    def set_it(v):
        nonlocal p
        p = v

    set_it("changed")
    return p


print(parameter_cell("original"))
x = "global"


def class_in_function():
    x = "local"

    class C:
        x = "class"
        z = x

        def method(self):
            return x

    return C.z, C().method()


try:
    print(class_in_function())
except NameError as e:
    print(e)
