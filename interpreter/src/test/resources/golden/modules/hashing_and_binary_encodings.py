import base64
import binascii
import hashlib
import zlib

data = b"The quick brown fox jumps over the lazy dog"
for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
    h = getattr(hashlib, name)()
    h.update(data[:10])
    copy = h.copy()
    h.update(data[10:])
    print(name, h.hexdigest(), h.digest_size, h.block_size, h.name, copy.hexdigest() == hashlib.new(name, data[:10]).hexdigest())
print(hashlib.md5(b"").hexdigest(), hashlib.sha1(b"").hexdigest(), hashlib.sha256(bytearray(b"x")).digest() == hashlib.sha256(memoryview(b"x")).digest(), hashlib.sha256(b"a" * 1000).hexdigest()[:16])
print(zlib.crc32(data), zlib.adler32(data), zlib.crc32(b""), zlib.adler32(b""), zlib.crc32(data[10:], zlib.crc32(data[:10])), zlib.adler32(data[5:], zlib.adler32(data[:5])), binascii.crc32(data))
for level in (0, 1, 6, 9, -1):
    packed = zlib.compress(data * 20, level)
    print(level, len(packed) < 900 or level == 0, zlib.decompress(packed) == data * 20)
c = zlib.compressobj()
packed = c.compress(data) + c.compress(data) + c.flush()
d = zlib.decompressobj()
print(zlib.decompress(packed) == data * 2, d.decompress(packed[:10]) + d.decompress(packed[10:] + b"extra") == data * 2, d.unused_data, d.eof, zlib.decompress(zlib.compress(b"")), d.unconsumed_tail)
raw = zlib.compressobj(9, zlib.DEFLATED, -15)
packed = raw.compress(data) + raw.flush()
print(zlib.decompress(packed, -15) == data, zlib.decompressobj(-15).decompress(packed, 10))
print(binascii.hexlify(b"\x00\xff"), binascii.unhexlify("00fF"), binascii.b2a_base64(b"abc"), binascii.a2b_base64("YWJj\n"), binascii.hexlify(b"abc", "-"), binascii.b2a_base64(b"x", newline=False), binascii.crc_hqx(b"abc", 0), binascii.b2a_qp(b"a=\xff"), binascii.a2b_qp(b"a=3D"), binascii.b2a_uu(b"abc"))
for raw in (b"", b"a", b"ab", b"abc", bytes(range(256))):
    for encode, decode in ((base64.b64encode, base64.b64decode), (base64.b32encode, base64.b32decode), (base64.b16encode, base64.b16decode), (base64.b85encode, base64.b85decode), (base64.a85encode, base64.a85decode), (base64.urlsafe_b64encode, base64.urlsafe_b64decode)):
        assert decode(encode(raw)) == raw
    print(base64.b64encode(raw)[:20], base64.b32encode(raw)[:20], base64.b85encode(raw)[:20])
for bad in (
    lambda: hashlib.new("nope"),
    lambda: hashlib.md5("text"),
    lambda: hashlib.md5(5),
    lambda: zlib.decompress(b"junk"),
    lambda: zlib.decompress(zlib.compress(b"abc")[:-2]),
    lambda: zlib.compress("text"),
    lambda: zlib.compress(b"", 99),
    lambda: binascii.unhexlify("0"),
    lambda: binascii.unhexlify("zz"),
    lambda: binascii.a2b_base64("a"),
    lambda: base64.b64decode("a"),
    lambda: base64.b64decode("YWJj!", validate=True),
    lambda: base64.b32decode("a"),
    lambda: base64.b64encode("text"),
    lambda: binascii.hexlify("text"),
    lambda: zlib.crc32("text"),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
