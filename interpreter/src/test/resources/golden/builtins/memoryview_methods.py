import array

data = bytearray(b"abcdefgh")
m = memoryview(data)
print(m[0], m[-1], m[2:5].tobytes(), len(m), m.tolist()[:2], bytes(m[::2]), m[::-1].tobytes(), m.nbytes, m.itemsize, m.format, m.ndim, m.shape, m.strides, m.readonly, m.contiguous, m.c_contiguous, m.suboffsets)
m[0] = 65
m[1:3] = b"BC"
m[4:6] = m[6:8]
print(data, m == data, m == b"ABCdghgh", m != b"x", m[1:3] == b"BC", memoryview(b"a") == memoryview(b"a"))
print(m.hex(), m.tobytes(), m.obj is data, 65 in m, list(m[:3]), m[2:2].tobytes(), m.toreadonly().readonly, hash(memoryview(b"ab")) == hash(b"ab"))
s = m[1:7:2]
print(s.tobytes(), s.strides, s.contiguous, s.shape, s[1], s[::-1].tobytes())
s[0] = 122
print(data)
c = m.cast("H")
print(len(c), c.itemsize, c.format, c.nbytes, c.cast("B").tobytes() == bytes(data))
g = memoryview(bytes(range(12))).cast("B", (3, 4))
print(g.shape, g.strides, g[1, 2], g.tolist(), g.ndim, len(g), g.tobytes()[:3])
a = array.array("i", [1, 2, 3])
v = memoryview(a)
print(v.format, v.itemsize, v[1], v.tolist(), v[1:].tolist())
v[0] = 100
print(a, v.nbytes == 3 * a.itemsize)
f = memoryview(array.array("d", [1.5, 2.5]))
print(f[0], f.tolist(), f.format, f == array.array("d", [1.5, 2.5]), f == array.array("f", [1.5, 2.5]))
for bad in (
    lambda: memoryview(b"abc").__setitem__(0, 1),
    lambda: m.__setitem__(0, 256),
    lambda: m.__setitem__(0, "a"),
    lambda: m.__setitem__(slice(0, 2), b"abc"),
    lambda: m[100],
    lambda: m["a"],
    lambda: m[0, 0],
    lambda: g[5, 0],
    lambda: g[0],
    lambda: memoryview("s"),
    lambda: memoryview(5),
    lambda: m[:3].cast("H"),
    lambda: m.cast("zz"),
    lambda: m[::2].cast("H"),
    lambda: c.cast("H"),
    lambda: hash(m),
    lambda: m.__delitem__(0),
    lambda: m + b"x",
    lambda: m < m,
    lambda: data.append(1),
    lambda: v.__setitem__(0, 1.5),
    lambda: v.__setitem__(0, 2**40),
    lambda: f.__setitem__(0, "x"),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
with memoryview(b"ctx") as x:
    print(x.tobytes())
for f in (lambda: x[0], lambda: len(x), lambda: x.tobytes(), lambda: x.__enter__()):
    try:
        f()
    except ValueError as e:
        print(e)
print(x == x, repr(x).startswith("<released memory at"), x.release())
for view in (m, s, c):
    view.release()
data.append(1)
print(data)
