a = bytearray(b"hello")
a[0] = 72
a[1:3] = b"EEE"
print(a, len(a), a[0], a[-1], a[1:3], type(a[1:3]).__name__, a[::2])
a.append(33)
a.extend(b"xy")
a.extend([1, 2])
a.extend(range(2))
a.insert(0, 60)
a.insert(-1, 61)
a.insert(100, 62)
print(a)
print(a.pop(), a.pop(0), a.pop(-2), a)
a.remove(120)
del a[0]
del a[-2:]
del a[::2]
print(a)
a.reverse()
print(a, a.copy() == a, a.copy() is a)
a += b"zz"
a *= 2
print(a, a.count(b"z"), a.find(b"zz"), b"zz" in a, 122 in a)
a.clear()
print(a, bool(a), bytearray(3), bytearray([1, 2]), bytearray("é", "latin-1"), bytearray(b"x") + b"y", b"x" + bytearray(b"y"), type(b"x" + bytearray(b"y")).__name__)
a = bytearray(range(10))
a[2:5] = b""
print(list(a))
a[::2] = b"\xff" * 4
print(list(a))
a[5:2] = b"\x00"
print(list(a))
a[1:1] = [7, 8]
a[:0] = bytearray(b"A")
a[len(a) :] = (9,)
print(list(a))
a[:] = a
print(list(a[:4]), a == bytes(a), a.hex(), bytearray.fromhex("ff00"))
print(bytearray(b"abc").upper(), bytearray(b"a,b").split(b","), bytearray(b" x ").strip(), bytearray(b"ab").decode(), bytearray(b",").join([b"a", b"b"]), bytearray(b"abc").translate(None, b"b"))
print(repr(bytearray(b"'")), str(bytearray(b"x")), bytearray(b"a") < bytearray(b"b"), bytearray(b"") == b"", sorted(bytearray(b"cab")), list(reversed(bytearray(b"ab"))))
for bad in (
    lambda: bytearray(b"a").append(256),
    lambda: bytearray(b"a").append("a"),
    lambda: bytearray(b"a").append(-1),
    lambda: bytearray(b"a").extend("ab"),
    lambda: bytearray(b"a").extend(5),
    lambda: bytearray(b"a").extend([256]),
    lambda: bytearray(b"a").insert("x", 1),
    lambda: bytearray(b"a").remove(5),
    lambda: bytearray().pop(),
    lambda: bytearray(b"a").pop(3),
    lambda: bytearray(b"a")[5],
    lambda: bytearray(b"a").__setitem__(5, 1),
    lambda: bytearray(b"a").__setitem__(0, 256),
    lambda: bytearray(b"a").__setitem__(0, "a"),
    lambda: bytearray(b"a").__setitem__(0, b"a"),
    lambda: bytearray(b"abcd").__setitem__(slice(None, None, 2), b"x"),
    lambda: bytearray(b"a").__setitem__(slice(0, 1), "s"),
    lambda: bytearray(b"a").__delitem__(9),
    lambda: hash(bytearray(b"a")),
    lambda: bytearray("a"),
    lambda: bytearray(-1),
    lambda: bytearray(b"a") + "s",
    lambda: {bytearray(b"a")},
    lambda: bytearray(b"a") * "b",
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
x = bytearray(b"a")
y = x
y += b"b"
print(x is y, x)
it = iter(x)
x.extend(b"cd")
print(list(it), x.__alloc__() >= len(x))


class Sub(bytearray):
    pass


print(Sub(b"x"), type(Sub(b"x") + b"y").__name__, type(Sub(b"x").copy()).__name__)
