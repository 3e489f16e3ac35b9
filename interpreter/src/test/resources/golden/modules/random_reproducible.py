import random

r = random.Random(42)
print([r.random() for _ in range(3)], r.getrandbits(10), r.getrandbits(100), r.getrandbits(0), r.randbytes(5))
print([r.randrange(10) for _ in range(8)], [r.randint(1, 6) for _ in range(8)], r.randrange(5, 50, 5), r.randrange(10**30), r.randrange(-5, 5))
print(r.choice("abc"), r.choices([1, 2, 3], k=5), r.choices("ab", weights=[10, 1], k=5), r.choices("ab", cum_weights=[1, 2], k=3), r.sample(range(100), 5), r.sample("abcdef", 6), r.sample(["x", "y"], counts=[3, 2], k=4))
items = list(range(10))
r.shuffle(items)
print(items)
print(["%.12g" % f() for f in (lambda: r.uniform(1, 10), lambda: r.gauss(0, 1), lambda: r.gauss(0, 1), lambda: r.normalvariate(0, 1), lambda: r.expovariate(2), lambda: r.triangular(0, 1, 0.5), lambda: r.betavariate(2, 3), lambda: r.gammavariate(2, 1), lambda: r.lognormvariate(0, 1), lambda: r.vonmisesvariate(0, 1), lambda: r.paretovariate(3), lambda: r.weibullvariate(1, 2))])
state = r.getstate()
first = [r.random() for _ in range(5)]
r.setstate(state)
print(first == [r.random() for _ in range(5)], state[0], len(state[1]), r.random() != r.random())
for seed in (0, 1, -1, 2**40, 10**50, "text", b"bytes", bytearray(b"ba"), 1.5, True, "", "\xe9"):
    print(repr(seed), random.Random(seed).random(), random.Random(seed).getrandbits(32))
r = random.Random()
r.seed(7, version=1)
print(r.random())
r.seed("text", version=1)
print(r.random())
a, b = random.Random(5), random.Random(5)
print([a.random() for _ in range(700)] == [b.random() for _ in range(700)], a.getstate() == b.getstate())
random.seed(3)
print(random.random(), random.randint(1, 100), random.choice([1, 2, 3]))
import pickle

c = pickle.loads(pickle.dumps(a))
print(c.random() == a.random())
for bad in (
    lambda: r.randrange(0),
    lambda: r.randrange(5, 5),
    lambda: r.randrange(1, 5, 0),
    lambda: r.randint(5, 1),
    lambda: r.choice([]),
    lambda: r.choices([]),
    lambda: r.choices([1, 2], weights=[1]),
    lambda: r.choices([1], weights=[0]),
    lambda: r.sample([1], 2),
    lambda: r.sample({1, 2}, 1),
    lambda: r.sample([1, 2], -1),
    lambda: r.shuffle((1, 2)),
    lambda: r.getrandbits(-1),
    lambda: r.seed([]),
    lambda: r.setstate((3, (1,), None)),
    lambda: random.Random([]),
    lambda: r.random(1),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)


class Mine(random.Random):
    def random(self):
        return 0.25


m = Mine()
print(m.random(), m.uniform(0, 4), m.choice("abcd"), m.randrange(8), m.shuffle([1, 2]))
