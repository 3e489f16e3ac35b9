"""Digits of pi by a spigot: integers that grow without bound.

Multiplication, floor division and addition of big integers.
"""

from harness import main

DEFAULT_SIZE = 3500  # digits

FIRST_DIGITS = "31415926535897932384626433832795028841971693993751"


def pi_digits():
    """Compose linear fractional transformations; emit digits once they are sure."""
    numerator, denominator, offset = 1, 1, 0
    k = 0
    while True:
        k += 1
        odd = 2 * k + 1
        offset = (offset + 2 * numerator) * odd
        numerator *= k
        denominator *= odd
        if numerator > offset:
            continue
        digit = (3 * numerator + offset) // denominator
        if digit != (4 * numerator + offset) // denominator:
            continue
        yield digit
        offset = 10 * (offset - digit * denominator)
        numerator *= 10


def run(size):
    digits = pi_digits()
    checksum = 0
    shown = []
    for i in range(size):
        digit = next(digits)
        if i < 50:
            shown.append(str(digit))
        checksum = (checksum * 13 + digit + i) % 1000000007
    start = "".join(shown)
    assert FIRST_DIGITS.startswith(start), start
    return "%s/%d" % (start[-10:], checksum)


if __name__ == "__main__":
    main("pidigits", run, DEFAULT_SIZE)
