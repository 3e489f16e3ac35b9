# How often containers ask keys for hashes and equality, and what they let foreign code do meanwhile.
import weakref


class Key:
    hashes = equals = 0

    def __init__(self, value):
        self.value = value

    def __hash__(self):
        Key.hashes += 1
        return hash(self.value)

    def __eq__(self, other):
        Key.equals += 1
        return self.value == other.value


def count(what, result):
    print(what, Key.hashes, Key.equals, len(result))
    Key.hashes = Key.equals = 0


keys = [Key(i) for i in range(20)]
d = dict.fromkeys(keys)
count("fromkeys list", d)
count("set", s := set(d))
count("fromkeys set", dict.fromkeys(s))
count("fromkeys dict", dict.fromkeys(d))
count("copy", d.copy())
count("dict", dict(d))
count("union", s | set(d))
s.symmetric_difference_update(d)
count("difference", s)
e = {}
e.setdefault(Key(1), 1)
e.setdefault(Key(1), 2)
count("setdefault", e)
print(d == dict(d), Key.hashes)


class Releasing:
    def __init__(self, view):
        self.view = view

    def __index__(self):
        self.view.release()
        return 4


for use in (
    lambda m: list(m[: Releasing(m)]),
    lambda m: m[Releasing(m)],
    lambda m: m.__setitem__(0, Releasing(m)),
    lambda m: m.__setitem__(slice(0, Releasing(m)), b"spam"),
):
    memory = bytearray(b"\xff" * 8)
    try:
        print(use(memoryview(memory)))
    except ValueError as error:
        print(error)
    memory.append(1)
    print(memory)

array = bytearray(b",")


def clearing():
    array.clear()
    yield b"A"


try:
    array.join(clearing())
except BufferError as error:
    print(error)


class Referent:
    pass


class OwnReference(weakref.ref):
    pass


o = Referent()
own = OwnReference(o)
late = weakref.ref(o, print)
proxy = weakref.proxy(o)
plain = weakref.ref(o)
print([r is x for r, x in zip(weakref.getweakrefs(o), (plain, proxy, late, own))])
print(weakref.ref(o) is plain, weakref.proxy(o) is proxy, weakref.proxy(o, print) is proxy, OwnReference(o) is own)
for bad in (lambda: weakref.ref(o, callback=None), lambda: plain.__init__(1, 2, 3), lambda: next(proxy)):
    try:
        print(bad())
    except TypeError as error:
        print(error)
