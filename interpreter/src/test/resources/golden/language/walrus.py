data = iter([3, 1, 4, 1, 5, 0, 9])
while (value := next(data)) != 0:
    print(value, end=" ")
print("stopped at", value)
if (n := len("hello")) > 3:
    print(n)
print((a := 1, b := a + 1), a, b)
print(f"{(c := 7)!r} {c}")
print([y for v in range(5) if (y := v * v) > 3], y)


def function(arg=(default := "evaluated at definition")):
    return arg


print(function(), default)
print(any((witness := v) > 2 for v in [1, 2, 3, 4]), witness)


def nested():
    found = None

    def inner():
        nonlocal found
        if (found := 3) and (other := 4):
            return other
        return None

    print(inner(), found)


nested()


def with_global():
    global created
    print((created := "made global"))


with_global()
print(created)
x = 5
print((x := x + 1) + x, x)
print(0 or (z := 8), z)
d = {(k := "key"): (v := "value")}
print(d, k, v)
s = "abcdef"
print(s[(i := 2) : (j := i + 2)], i, j)
print((lambda: (w := 3) + w)())
