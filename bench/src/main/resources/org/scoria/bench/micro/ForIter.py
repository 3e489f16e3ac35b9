class Counter:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


def generate(n):
    for i in range(n):
        yield i


def over(setup, iterable):
    return site(setup, "for x in %s:\n    pass" % iterable, operations=100, unroll=1)


SITES = {
    "range": over("", "range(100)"),
    "list": over("o = [1] * 100", "o"),
    "tuple": over("o = (1,) * 100", "o"),
    "str": over("o = 'a' * 100", "o"),
    "dict": over("o = dict.fromkeys(range(100))", "o"),
    "dict_items": over("o = dict.fromkeys(range(100))", "o.items()"),
    "set": over("o = set(range(100))", "o"),
    "enumerate": over("o = [1] * 100", "enumerate(o)"),
    "zip": over("o = [1] * 100", "zip(o, o)"),
    "generator": over("", "generate(100)"),
    "user": over("", "Counter(100)"),
    "polymorphic": over("o = [1] * 50; p = (1,) * 50", "o:\n    pass\nfor x in p"),
}
