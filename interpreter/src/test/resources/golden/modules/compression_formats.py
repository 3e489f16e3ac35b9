# zlib, gzip and bz2: what they write is compared by digest, so it must be equal byte for byte.
import bz2
import copy
import gzip
import hashlib
import random
import zlib


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


def digest(data):
    return len(data), hashlib.sha256(data).hexdigest()[:12]


random.seed(7)
words = [b"foo ", b"barbaz", b"\n" * 7, b"0123456789"]
samples = {
    "empty": b"",
    "one": b"a",
    "periodic": b"abc" * 5000,
    "zeros": bytes(70000),
    "noise": bytes(random.getrandbits(8) for _ in range(20000)),
    "text": b"".join(random.choice(words) + bytes([random.getrandbits(6)]) for _ in range(9000)),
}

for name, data in samples.items():
    for level in range(1, 10):
        packed = zlib.compress(data, level)
        assert zlib.decompress(packed) == data
        print(name, level, *digest(packed))
    assert zlib.decompress(zlib.compress(data, 0)) == data
    for level, wbits, memory, strategy in [
        (6, -15, 9, 0), (6, -9, 8, 0), (6, 12, 3, 0), (6, -15, 8, 1), (6, -15, 8, 2),
        (6, -15, 8, 3), (6, -15, 8, 4), (1, -9, 1, 0), (9, 31, 8, 0), (1, 27, 8, 0),
    ]:
        c = zlib.compressobj(level, zlib.DEFLATED, wbits, memory, strategy)
        packed = c.compress(data) + c.flush()
        assert zlib.decompress(packed, wbits) == data
        print(name, level, wbits, memory, strategy, *digest(packed))

print("-- piece by piece, with a dictionary, flushes and copies")
data = samples["text"]
for wbits in 15, -15, 10:
    c = zlib.compressobj(6, wbits=wbits, zdict=data[100:2000])
    packed = b""
    for i in range(0, len(data), 3001):
        packed += c.compress(data[i:i + 3001])
        c = copy.copy(c)
        if i % 5 == 0:
            packed += c.flush(zlib.Z_SYNC_FLUSH)
        if i % 7 == 0:
            packed += c.flush(zlib.Z_FULL_FLUSH)
    packed += c.flush()
    print(wbits, *digest(packed))
    d = zlib.decompressobj(wbits, zdict=data[100:2000])
    out = b""
    rest = packed + b"rest"
    while not d.eof:
        out += d.decompress(rest[:11], 50)
        rest = d.unconsumed_tail + rest[11:]
        d = d.copy()
    assert out == data
    print(d.eof, d.unconsumed_tail, (d.unused_data + rest)[:4])

print("-- errors")
packed = zlib.compress(b"hello" * 100)
for action in [
    lambda: zlib.decompress(packed[:-1]),
    lambda: zlib.decompress(packed[:-1] + b"1"),
    lambda: zlib.decompress(packed, 14),
    lambda: zlib.decompress(packed, -15),
    lambda: zlib.decompress(packed, 31),
    lambda: zlib.decompress(packed, 99),
    lambda: zlib.decompress(packed, bufsize=-1),
    lambda: zlib.compress(b"x", 10),
    lambda: zlib.compress("x"),
    lambda: zlib.compressobj(wbits=7),
    lambda: zlib.compressobj(wbits=31, zdict=b"abc"),
    lambda: zlib.decompressobj(zdict="x"),
    lambda: zlib.compressobj().flush(9),
    lambda: zlib.decompressobj().flush(0),
    lambda: zlib.decompressobj().decompress(packed, -1),
    lambda: type(zlib.compressobj())(),
    lambda: zlib.crc32(b"abc", 2**40 + 5),
    lambda: zlib.adler32(b"abc", -1),
]:
    attempt(action)

print("-- gzip")
packed = gzip.compress(data, 9, mtime=5)
print(digest(packed), gzip.decompress(packed + packed) == data * 2)
attempt(lambda: gzip.decompress(packed[:-3]))
attempt(lambda: gzip.decompress(b"no"))

print("-- bz2")
for name, data in samples.items():
    for level in 1, 9:
        packed = bz2.compress(data, level)
        assert bz2.decompress(packed) == data
        if name != "periodic":  # which of several equal rotations is named is the sort's choice
            print(name, level, *digest(packed))
d = bz2.BZ2Decompressor()
out = b""
rest = packed + b"rest"
while not d.eof:
    if d.needs_input:
        out += d.decompress(rest[:100], 700)
        rest = rest[100:]
    else:
        out += d.decompress(b"", 700)
print(out == data, d.eof, d.needs_input, d.unused_data + rest)
for action in [
    lambda: bz2.decompress(packed[:-5]),
    lambda: bz2.decompress(b"x" * 40),
    lambda: d.decompress(b""),
    lambda: bz2.BZ2Compressor(10),
    lambda: [c := bz2.BZ2Compressor(), c.flush(), c.flush()],
]:
    attempt(action)
