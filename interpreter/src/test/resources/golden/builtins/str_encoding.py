texts = ["", "abc", "\xe9", "\u4e2d\u6587", "\U0001f30b", "a\xe9\u4e2d\U0001f30b", "\x00\x7f\x80\xff", "\ufeffbom", "\ud800", "a\udc80b"]
for t in texts:
    for codec in ("ascii", "latin-1", "utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32-le", "utf-8-sig", "cp1252", "utf-7"):
        try:
            b = t.encode(codec)
            print(ascii(t), codec, b, b.decode(codec) == t)
        except UnicodeError as e:
            print(ascii(t), codec, type(e).__name__, e)
for handler in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "surrogatepass", "strict"):
    for t in ("a\xe9\u4e2d\U0001f30bz", "\ud800", "\udc80"):
        for codec in ("ascii", "utf-8"):
            try:
                print(handler, codec, ascii(t), t.encode(codec, handler))
            except UnicodeEncodeError as e:
                print(handler, codec, ascii(t), e.start, e.end, e.reason)
bad = [b"\xff", b"a\xc3", b"a\xc3(", b"\xe4\xb8", b"\xe4\xb8a", b"\xed\xa0\x80", b"\xf0\x9f\x8c", b"\xf8\x88\x80\x80\x80", b"\xc0\x80", b"\xf4\x90\x80\x80", b"ok\x80\x81ok", b"\xe9"]
for b in bad:
    for handler in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape"):
        try:
            print(b, handler, ascii(b.decode("utf-8", handler)))
        except UnicodeDecodeError as e:
            print(b, handler, e)
for b, codec in ((b"\xff\xfea\x00", "utf-16"), (b"a\x00b", "utf-16-le"), (b"\x00\xd8", "utf-16-le"), (b"\x80", "ascii"), (b"\x81", "cp1252"), (b"\x00\x00\x11\x00", "utf-32-le"), (b"\xef\xbb\xbfx", "utf-8-sig"), (b"\\x41\\u4e2d\\n", "unicode_escape"), (b"\\u4e2d\\n", "raw_unicode_escape")):
    try:
        print(b, codec, ascii(b.decode(codec)))
    except UnicodeDecodeError as e:
        print(b, codec, e)
print(str(b"abc", "ascii"), str(b"\xff", "utf-8", "replace"), str(b"abc"), str(bytearray(b"x"), encoding="ascii"), str(memoryview(b"y"), "ascii"), bytes("é", "latin-1"), bytes("é", "ascii", "ignore"), b"a".decode(errors="strict", encoding="ascii"))
import codecs

print(codecs.lookup("UTF8").name, codecs.lookup("Latin1").name, codecs.encode("abc", "rot13"), codecs.decode(b"616263", "hex"), codecs.encode(b"abc", "base64"), codecs.BOM_UTF8)


def my_handler(e):
    return "<%d-%d>" % (e.start, e.end), e.end


codecs.register_error("mine", my_handler)
print("a\xe9\u4e2db".encode("ascii", "mine"), b"a\xffb".decode("ascii", "mine"))
d = codecs.getincrementaldecoder("utf-8")()
print([ascii(d.decode(bytes([x]))) for x in "\u4e2d!".encode()], ascii(d.decode(b"", True)))
e = codecs.getincrementalencoder("utf-16")()
print(e.encode("a"), e.encode("b"))
