"""Generators: trees walked by `yield from`, and pipelines of generators.

Deep delegation, send, generator expressions, and generators that are left
before their end.
"""

from harness import main

DEFAULT_SIZE = 100000  # keys


class Tree:
    def __init__(self, left, key, right):
        self.left = left
        self.key = key
        self.right = right

    @classmethod
    def balanced(cls, keys):
        if not keys:
            return None
        middle = len(keys) // 2
        return cls(cls.balanced(keys[:middle]), keys[middle], cls.balanced(keys[middle + 1 :]))

    def __iter__(self):
        if self.left is not None:
            yield from self.left
        yield self.key
        if self.right is not None:
            yield from self.right

    def backwards(self):
        if self.right is not None:
            for key in self.right.backwards():
                yield key
        yield self.key
        if self.left is not None:
            for key in self.left.backwards():
                yield key


def count_from(start):
    while True:
        yield start
        start += 1


def sieve(limit):
    """Primes by a chain of filters, one for each small prime."""
    numbers = count_from(2)
    while True:
        prime = next(numbers)
        yield prime
        if prime * prime > limit:
            yield from numbers
        numbers = without(numbers, prime)


def without(numbers, prime):
    return (n for n in numbers if n % prime)


def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n**0.5) + 1))


def take_while_below(limit, numbers):
    for n in numbers:
        if n >= limit:
            return
        yield n


def pairs(iterable):
    iterator = iter(iterable)
    for first in iterator:
        try:
            yield first, next(iterator)
        except StopIteration:
            yield first, None
            return


def running_mean():
    """Send numbers in, get their mean so far."""
    total, count, mean = 0, 0, None
    while True:
        number = yield mean
        if number is None:
            return total, count
        total += number
        count += 1
        mean = total / count


def averaged(numbers):
    total, count = yield from feed(numbers)
    return total, count


def feed(numbers):
    mean = running_mean()
    next(mean)
    for number in numbers:
        yield mean.send(number)
    try:
        mean.send(None)
    except StopIteration as stop:
        return stop.value


def run(size):
    keys = [key * 7 % 1000003 for key in range(size)]
    tree = Tree.balanced(keys)
    forward = list(tree)
    assert forward == keys
    assert list(tree.backwards()) == keys[::-1]
    # Only a few of many are looked at.
    first_large = next(key for key in tree if key > 500) if size > 100 else 0
    paired = sum(a - (b or 0) for a, b in pairs(tree))
    limit = size // 10
    primes = list(take_while_below(limit, sieve(limit)))
    assert primes == [n for n in range(limit) if is_prime(n)]
    means = averaged(keys)
    last = None
    while True:
        try:
            last = next(means)
        except StopIteration as stop:
            assert stop.value == (sum(keys), size)
            break
    return "%d/%d/%d/%.6f" % (first_large, paired, len(primes), last)


if __name__ == "__main__":
    main("generators", run, DEFAULT_SIZE)
