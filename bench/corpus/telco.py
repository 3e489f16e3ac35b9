"""Telephone bill: prices, taxes and totals in exact decimal arithmetic.

The decimal module: multiplication, quantize with two kinds of rounding,
addition, conversion to text.
"""

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, Decimal

from harness import main

DEFAULT_SIZE = 200000  # calls

BASE_RATE = Decimal("0.0013")
DISTANCE_RATE = Decimal("0.00894")
BASE_TAX = Decimal("0.0675")
DISTANCE_TAX = Decimal("0.0341")
CENT = Decimal("0.01")


def call_durations(count):
    state = 271828
    for _ in range(count):
        state = (state * 1664525 + 1013904223) % 4294967296
        yield Decimal((state >> 12) % 10000)


class Bill:
    def __init__(self):
        self.price = Decimal(0)
        self.base_tax = Decimal(0)
        self.distance_tax = Decimal(0)
        self.total = Decimal(0)
        self.calls = 0
        self.printed = 0

    def add(self, duration):
        # The last digit of the number of seconds tells what kind of call it was.
        is_distant = int(duration) & 1
        rate = DISTANCE_RATE if is_distant else BASE_RATE
        price = (duration * rate).quantize(CENT, ROUND_HALF_EVEN)
        tax = (price * BASE_TAX).quantize(CENT, ROUND_DOWN)
        total = price + tax
        self.base_tax += tax
        if is_distant:
            tax = (price * DISTANCE_TAX).quantize(CENT, ROUND_DOWN)
            self.distance_tax += tax
            total += tax
        self.price += price
        self.total += total
        self.calls += 1
        self.printed += len(str(total))


def run(size):
    bill = Bill()
    for duration in call_durations(size):
        bill.add(duration)
    assert bill.total == bill.price + bill.base_tax + bill.distance_tax
    assert bill.calls == size
    return "%s/%s/%s/%d" % (bill.total, bill.base_tax, bill.distance_tax, bill.printed)


if __name__ == "__main__":
    main("telco", run, DEFAULT_SIZE)
