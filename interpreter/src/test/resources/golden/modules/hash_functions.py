# hashlib's algorithms without OpenSSL: digests across block boundaries, parameters of BLAKE2, and errors.
import sys

sys.modules["_hashlib"] = None  # so that CPython, too, takes its own implementations
import hashlib
import hmac


def attempt(action):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__, e)


sizes = 0, 1, 55, 56, 63, 64, 65, 71, 72, 111, 112, 127, 128, 129, 135, 136, 137, 143, 144, 167, 168, 200, 1000
for name in sorted(hashlib.algorithms_guaranteed):
    new = getattr(hashlib, name)
    h = new()
    print(name, h.name, h.digest_size, h.block_size)
    extra = (20,) if name.startswith("shake") else ()
    everything = hashlib.md5()
    for size in sizes:
        data = bytes(range(256)) * 4
        everything.update(new(data[:size]).digest(*extra))
        h.update(data[:size])
        everything.update(h.copy().digest(*extra))
    print(everything.hexdigest(), h.hexdigest(*extra)[:20])
print(hashlib.shake_128(b"abc").hexdigest(400)[-20:], hashlib.shake_256().digest(0))

print("-- BLAKE2")
for new in hashlib.blake2b, hashlib.blake2s:
    print(new.SALT_SIZE, new.PERSON_SIZE, new.MAX_KEY_SIZE, new.MAX_DIGEST_SIZE)
    print(new(b"abc" * 100, key=b"key", salt=b"1234567", person=b"pers", fanout=3, depth=2, leaf_size=0x12345678,
              node_offset=0x123456789AB, node_depth=1, inner_size=20, last_node=True, digest_size=17).hexdigest())
    for parameters in [
        {"digest_size": 0}, {"digest_size": 65}, {"key": b"a" * 65}, {"salt": b"1" * 17}, {"person": b"1" * 17},
        {"fanout": -1}, {"fanout": 256}, {"depth": 0}, {"leaf_size": -1}, {"leaf_size": 2**32}, {"node_offset": -1},
        {"node_offset": 2**64}, {"node_offset": 2**48}, {"node_depth": 256}, {"inner_size": 65}, {"key": "x"},
        {"fanout": 1.5}, {"node_offset": 1.5}, {"digest_size": 2**70}, {"foo": 1},
    ]:
        attempt(lambda: new(**parameters).hexdigest()[:8])

print("-- errors")
for new in hashlib.md5, hashlib.sha256, hashlib.sha3_224, hashlib.blake2b:
    for action in [
        lambda: new("text"),
        lambda: new(5),
        lambda: new().update("text"),
        lambda: new(data=b""),
        lambda: new(b"", 1),
        lambda: new(memoryview(b"abcd")[::2]),
        lambda: new(memoryview(b"abcd").cast("i")).name,
        lambda: new(b"", usedforsecurity=False).name,
        lambda: type("Sub", (type(new()),), {}),
    ]:
        attempt(action)
attempt(lambda: hashlib.shake_128().digest(-1))
attempt(lambda: hashlib.shake_128().digest(2**29))
attempt(lambda: hashlib.new("nope"))

print("-- HMAC")
for name in "md5", "sha1", "sha256", "sha512", "sha3_256", "blake2s":
    m = hmac.new(b"key" * 50, b"message", name)
    m.update(b"more")
    print(m.name, m.hexdigest()[:32], m.copy().digest() == m.digest())
attempt(lambda: hmac.new("key", b"message", "md5"))
