import io

s = io.StringIO("first\nsecond\r\nthird")
print(repr(s.readline()), repr(s.read(3)), s.tell(), repr(s.read()), repr(s.read()), s.seek(0), s.readlines(), s.getvalue() == "first\nsecond\r\nthird")
s.seek(0)
print([line for line in s], s.seek(2), s.write("XX"), repr(s.getvalue()), s.truncate(5), repr(s.getvalue()), s.seek(0, 2), s.write("end"), repr(s.getvalue()))
print(s.readable(), s.writable(), s.seekable(), s.closed, s.isatty(), s.line_buffering, s.encoding, s.newlines)
s.writelines(["a", "b"])
s.seek(50)
s.write("gap")
print(ascii(s.getvalue()))
for newline in (None, "", "\n", "\r", "\r\n"):
    t = io.StringIO("a\nb\r\nc\rd", newline)
    print(repr(newline), t.readlines(), repr(t.getvalue()))
    t = io.StringIO(newline=newline)
    t.write("x\ny\r\n")
    print("  ", repr(t.getvalue()))
b = io.BytesIO(b"hello\nworld")
print(b.read(2), b.readline(), b.tell(), b.read1(3), b.read(), b.seek(-3, 2), b.read(), b.getvalue(), b.seek(3), b.readinto(m := bytearray(4)), m, b.write(b"ZZ"), b.getvalue())
view = b.getbuffer()
view[0] = 72
print(b.getvalue()[:1], len(view))
view.release()
b.seek(20)
b.write(b"!")
print(b.getvalue(), b.truncate(3), b.getvalue(), b.tell())
raw = io.BytesIO("h\xe9llo\nw\u4e2d\r\nlast".encode())
text = io.TextIOWrapper(raw, encoding="utf-8")
print(ascii(text.read(2)), ascii(text.readline()), ascii(text.readline()), ascii(text.read()), text.encoding, text.errors, text.newlines, text.buffer is raw)
text.seek(0)
print(ascii(text.readlines()), text.tell())
out = io.BytesIO()
w = io.TextIOWrapper(out, encoding="latin-1", newline="\r\n", write_through=True)
w.write("a\n\xe9\n")
w.flush()
print(out.getvalue(), w.line_buffering)
w2 = io.TextIOWrapper(io.BytesIO(), encoding="ascii", errors="backslashreplace")
w2.write("\u4e2d")
w2.flush()
print(w2.buffer.getvalue())
w2.reconfigure(errors="strict")
r = io.BufferedReader(io.BytesIO(b"abcdefghij"), 4)
print(r.peek(2)[:2], r.read(3), r.read1(10)[:1], r.tell() > 3, r.seek(0), r.readinto(x := bytearray(3)), x, r.raw.__class__.__name__)
bw = io.BufferedWriter(io.BytesIO(), 4)
print(bw.write(b"abcdef"), bw.flush(), bw.raw.getvalue())
pair = io.BufferedRWPair(io.BytesIO(b"in"), io.BytesIO())
print(pair.read(), pair.write(b"out"))
for bad in (
    lambda: io.StringIO(5),
    lambda: io.StringIO().write(b"x"),
    lambda: io.StringIO().seek(-1),
    lambda: io.StringIO().seek(1, 1),
    lambda: io.StringIO(newline="x"),
    lambda: io.BytesIO("s"),
    lambda: io.BytesIO().write("s"),
    lambda: io.BytesIO().seek(-1),
    lambda: io.BytesIO(b"x").readinto(b"ro"),
    lambda: io.TextIOWrapper(io.BytesIO(b"\xff"), encoding="utf-8").read(),
    lambda: io.TextIOWrapper(io.BytesIO(), encoding="ascii").write("\xe9"),
    lambda: io.TextIOWrapper(io.BytesIO(), encoding="nope"),
    lambda: io.TextIOWrapper(io.BytesIO(), newline="q"),
    lambda: io.BytesIO().truncate(-1),
    lambda: io.StringIO().read("x"),
    lambda: w2.write("\u4e2d"),
    lambda: io.BytesIO().fileno(),
    lambda: io.IOBase().read(),
    lambda: io.RawIOBase().read(1),
    lambda: io.StringIO().detach(),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
for stream in (io.StringIO("x"), io.BytesIO(b"x")):
    with stream as f:
        f.read()
    print(stream.closed)
    for method in ("read", "getvalue", "readline", "tell", "__iter__", "__enter__"):
        try:
            getattr(stream, method)()
        except ValueError as e:
            print(method, e)


class Upper(io.RawIOBase):
    def __init__(self, data):
        self.data = data

    def readable(self):
        return True

    def readinto(self, b):
        n = min(len(b), len(self.data))
        b[:n] = self.data[:n].upper()
        self.data = self.data[n:]
        return n


print(io.TextIOWrapper(io.BufferedReader(Upper(b"one\ntwo\n"))).readlines(), Upper(b"abc").read(2), Upper(b"abc").readall())
