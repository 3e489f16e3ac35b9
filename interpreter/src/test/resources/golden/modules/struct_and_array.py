import array
import struct

for fmt, values in (("<bBhHiIqQ", (-1, 255, -2, 65535, -3, 2**32 - 1, -4, 2**64 - 1)), (">hi", (1, 2)), ("!I", (1,)), ("=3s5sp", (b"abc", b"ab", b"")), ("<?fd", (True, 1.5, -2.5)), ("<2h3x", (1, 2)), ("<c4p", (b"x", b"abc")), ("<e", (1.5,)), ("<0s", (b"",)), (">3i", (1, 2, 3)), ("< h h", (1, 2))):
    packed = struct.pack(fmt, *values)
    print(fmt, packed, struct.calcsize(fmt), struct.unpack(fmt, packed))
s = struct.Struct("<hb")
print(s.size, s.format, s.pack(1, 2), s.unpack(b"\x01\x00\x02"), list(s.iter_unpack(b"\x01\x00\x02" * 2)), s.unpack_from(b"xx\x01\x00\x02", 2), list(struct.iter_unpack("<h", b"\1\0\2\0")))
buffer = bytearray(8)
struct.pack_into("<ih", buffer, 1, 5, 6)
print(buffer, struct.unpack_from("<i", buffer, 1), struct.pack("<f", float("inf")), struct.unpack("<f", struct.pack("<f", 0.1)), struct.unpack("<d", b"\x18-DT\xfb!\t@"))
for bad in (
    lambda: struct.pack("<b", 128),
    lambda: struct.pack("<B", -1),
    lambda: struct.pack("<h", 40000),
    lambda: struct.pack("<i", 2**31),
    lambda: struct.pack("<Q", -1),
    lambda: struct.pack("<i", 1.5),
    lambda: struct.pack("<i", "a"),
    lambda: struct.pack("<f", "a"),
    lambda: struct.pack("<s", "a"),
    lambda: struct.pack("<c", b"ab"),
    lambda: struct.pack("<hh", 1),
    lambda: struct.pack("<h", 1, 2),
    lambda: struct.unpack("<h", b"a"),
    lambda: struct.pack("z", 1),
    lambda: struct.calcsize("<5"),
    lambda: struct.unpack_from("<i", b"abc"),
    lambda: struct.pack_into("<i", bytearray(2), 0, 1),
    lambda: struct.pack("<f", 1e300),
    lambda: struct.pack("<e", 1e10),
    lambda: struct.Struct(5),
    lambda: list(struct.iter_unpack("<h", b"abc")),
    lambda: struct.pack_into("<b", b"ro", 0, 1),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
a = array.array("i", [3, 1, 2])
a.append(4)
a.extend([5, 6])
a.extend(array.array("i", [7]))
a.insert(0, 0)
print(a, a[1], a[-1], a[1:3], len(a), a.typecode, a.pop(), a.pop(0), a.index(1), a.count(2), 3 in a, a + a[:1], a * 2, list(reversed(a)))
a.remove(1)
a[0] = 100
a[1:2] = array.array("i", [8, 9])
del a[-1]
a.reverse()
print(a, a.tolist(), a.tobytes() == struct.pack("%di" % len(a), *a), a == array.array("l", a), a < array.array("i", [1000]))
b = array.array("B", b"abc")
b.frombytes(b"de")
b.fromlist([1, 2])
b.byteswap()
print(b, b.tobytes(), array.array("u", "h\xe9"), array.array("d", [1.5, 2]), array.array("f", [0.1])[0], array.array("b"), array.array("h", range(3)).itemsize, array.typecodes, memoryview(b)[0])
h = array.array("H", [1, 256])
h.byteswap()
print(h, array.array("u", "ab").tounicode(), array.array("q", [2**62]), array.array("I", [2**32 - 1]))
for bad in (
    lambda: array.array("x"),
    lambda: array.array("i", "abc"),
    lambda: array.array("i", [1.5]),
    lambda: array.array("b", [200]),
    lambda: array.array("B", [-1]),
    lambda: array.array("i", [2**40]),
    lambda: array.array("u", [1]),
    lambda: array.array("i").pop(),
    lambda: array.array("i", [1]).remove(5),
    lambda: array.array("i", [1])[5],
    lambda: array.array("i", [1]) + [1],
    lambda: array.array("i", [1]) + array.array("d"),
    lambda: array.array("i").frombytes(b"abc"),
    lambda: array.array("i", [1]).index(9),
    lambda: array.array("i").fromlist(5),
    lambda: array.array("d", ["a"]),
    lambda: array.array("i", [1]).append("a"),
    lambda: array.array("i", [1]).extend(array.array("d", [1])),
    lambda: hash(array.array("i")),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
