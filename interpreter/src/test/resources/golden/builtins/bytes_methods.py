b = b"Hello, World"
print(b[0], b[-1], b[1:4], b[::-1], b[::3], len(b), list(b[:3]), b"" == bytes(), b + b"!", b"ab" * 3, 2 * b"x", b"a" * 0)
print(b.upper(), b.lower(), b.swapcase(), b.title(), b.capitalize(), b"abc".isalpha(), b"12".isdigit(), b"a1".isalnum(), b" \n".isspace(), b"A".isupper(), b"a".islower(), b"Ab C".istitle(), b"\x80".isascii())
print(b.find(b"o"), b.find(111), b.rfind(b"o"), b.find(b"zz"), b.index(b"l", 5), b.count(b"l"), b.count(108), b.count(b""), b.find(b"", 20), b.startswith(b"He"), b.endswith((b"x", b"ld")), b"ell" in b, 72 in b)
print(b.split(b","), b.split(), b"a b  c".split(), b"a,b,c".split(b",", 1), b"a,b,c".rsplit(b",", 1), b"a\nb\r\nc\x0bd".splitlines(), b.partition(b", "), b.rpartition(b"zz"))
print(b.replace(b"l", b"L"), b.replace(b"l", b"", 1), b"aaa".replace(b"", b"-"), b" x ".strip(), b"xxaxx".strip(b"x"), b"abc".lstrip(b"ab"), b"x".center(5), b"x".ljust(3, b"."), b"x".rjust(3, b"."), b"-5".zfill(4), b"a\tb".expandtabs(4))
print(b",".join([b"a", bytearray(b"b"), memoryview(b"c")]), b"".join([]), b"prefix".removeprefix(b"pre"), b"suffix".removesuffix(b"fix"), b"abc".translate(bytes(range(256))[::-1])[:1], b"abc".translate(None, b"b"), bytes.maketrans(b"ab", b"xy")[97:99])
print(b.hex(), b"\x01\xab".hex(":"), b"\x01\x02\x03".hex("-", 2), b"\x01\x02\x03".hex("-", -2), bytes.fromhex("01 aB\tff"), b.decode(), bytes(3), bytes([1, 2]), bytes(range(3)), bytes("é", "utf-8"), bytes(b"copy"), bytes(bytearray(b"x")), bytes(memoryview(b"mv")))
print(b"a" < b"b", b"a" == "a", b"a" == bytearray(b"a"), b"a" != b"a", b"" < b"\x00", b"ab" > b"a", hash(b"a") == hash(bytes([97])), b"a" == memoryview(b"a"), {b"k": 1}[b"k"])
print(repr(b"'"), repr(b'"'), repr(b"'\""), repr(bytes(range(32))), repr(bytes(range(126, 131))), str(b"x"), ascii(b"\xff"), b"%d" % 5)
for bad in (
    lambda: b + "s",
    lambda: b.find("s"),
    lambda: b.split("s"),
    lambda: b.join(["s"]),
    lambda: b.replace(b"a", "s"),
    lambda: b[0:1] + 5,
    lambda: b["x"],
    lambda: b.startswith("H"),
    lambda: bytes("x"),
    lambda: bytes(-1),
    lambda: bytes([256]),
    lambda: bytes(["a"]),
    lambda: bytes(1.5),
    lambda: bytes(5, "utf-8"),
    lambda: bytes(b"", "ascii"),
    lambda: b.count("x"),
    lambda: b.count(256),
    lambda: 256 in b,
    lambda: "x" in b,
    lambda: b.translate(b"short"),
    lambda: bytes.maketrans(b"a", b"bc"),
    lambda: b.center(5, b"ab"),
    lambda: b.hex("é"),
    lambda: b.hex("ab"),
    lambda: b.index(b"zz"),
    lambda: b < "x",
    lambda: b * 1.5,
    lambda: b.strip("x"),
    lambda: bytes.fromhex("0"),
    lambda: bytes.fromhex(b"00"),
    lambda: b.splitlines(1, 2),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


class B:
    def __bytes__(self):
        return b"from __bytes__"


class Sub(bytes):
    pass


print(bytes(B()), Sub(b"x"), type(Sub(b"x") + b"y").__name__, type(Sub(b"x")[:]).__name__, Sub(b"a") == b"a", repr(Sub(b"q")))
