"""Fannkuch: the most prefix reversals over all permutations of 1..n.

Integer comparisons, list indexing and slice assignment.
"""

from harness import main

DEFAULT_SIZE = 9  # length of the permutations

KNOWN = {5: (11, 7), 6: (49, 10), 7: (228, 16), 8: (1616, 22), 9: (8629, 30), 10: (73196, 38)}


def count_flips(permutation):
    cards = permutation[:]
    flips = 0
    first = cards[0]
    while first:
        cards[: first + 1] = cards[first::-1]
        flips += 1
        first = cards[0]
    return flips


def fannkuch(n):
    permutation = list(range(n))
    counters = [0] * n
    checksum = 0
    most = 0
    even = True
    while True:
        if permutation[0]:
            flips = count_flips(permutation)
            if flips > most:
                most = flips
            checksum += flips if even else -flips
        # The next permutation in the order in which signs alternate and
        # every step rotates one more card to the front.
        if even:
            permutation[0], permutation[1] = permutation[1], permutation[0]
            even = False
            continue
        permutation[1], permutation[2] = permutation[2], permutation[1]
        even = True
        i = 2
        while counters[i] == i:
            counters[i] = 0
            i += 1
            if i == n:
                return checksum, most
            permutation.insert(i, permutation.pop(0))
        counters[i] += 1


def run(size):
    checksum, most = fannkuch(size)
    assert KNOWN.get(size, (checksum, most)) == (checksum, most), (checksum, most)
    return "%d/%d" % (checksum, most)


if __name__ == "__main__":
    main("fannkuch", run, DEFAULT_SIZE)
