class Acc:
    def __init__(self, log=()):
        self.log = list(log)

    def __add__(self, other):
        return Acc(self.log + [("add", other)])

    def __iadd__(self, other):
        self.log.append(("iadd", other))
        return self

    def __mul__(self, other):
        return Acc(self.log + [("mul", other)])

    def __isub__(self, other):
        return NotImplemented

    def __sub__(self, other):
        return "sub fell back to %r" % other


a = b = Acc()
a += 1
print(a is b, a.log)
a *= 2
print(a is b, a.log, b.log)
a -= 3
print(a)
n = 17
n += 3
n -= 1
n *= 4
n //= 3
n **= 2
n %= 1000
n <<= 3
n >>= 1
n |= 1
n &= 0xFFF
n ^= 0x0F0
print(n)
f = 7.0
f /= 2
print(f)
items = [1]
alias = items
items += (2, 3)
print(alias, alias is items)
items *= 2
print(alias)
items = items + [9]
print(alias is items)
text = "ab"
old = text
text += "cd"
print(text, old)
t = ([1],)
try:
    t[0] += [2]
except TypeError as e:
    print("TypeError:", e, t)


class Indexed:
    def __getitem__(self, key):
        print("get", key)
        return 10

    def __setitem__(self, key, value):
        print("set", key, value)


def key():
    print("key evaluated")
    return "k"


Indexed()[key()] += 5
s = {1, 2}
s |= {3}
s &= {2, 3}
s -= {3}
s ^= {7}
print(sorted(s))
d = {"a": 1}
d |= [("b", 2)]
print(d)
