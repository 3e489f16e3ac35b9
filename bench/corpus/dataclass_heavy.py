"""Dataclasses: an order book of records that are made, compared and replaced.

Generated `__init__`, `__eq__`, `__lt__`, `__hash__`, `__repr__`; frozen and
slotted classes, default factories, `replace`, `asdict`, inheritance.
"""

from dataclasses import asdict, astuple, dataclass, field, fields, replace

from harness import main

DEFAULT_SIZE = 30000  # orders


@dataclass(frozen=True, order=True)
class Price:
    units: int
    cents: int = 0

    def __post_init__(self):
        if not 0 <= self.cents < 100:
            raise ValueError("cents out of range: %d" % self.cents)

    def __add__(self, other):
        cents = self.in_cents() + other.in_cents()
        return Price(cents // 100, cents % 100)

    def in_cents(self):
        return self.units * 100 + self.cents


@dataclass
class Record:
    number: int


@dataclass
class Order(Record):
    customer: str
    price: Price
    quantity: int = 1
    tags: list = field(default_factory=list)
    note: str = field(default="", repr=False, compare=False)

    @property
    def total(self):
        return self.price.in_cents() * self.quantity


@dataclass(slots=True)
class Trade:
    buyer: str
    seller: str
    price: Price
    quantity: int


@dataclass
class Book:
    buys: list = field(default_factory=list)
    sells: list = field(default_factory=list)
    trades: list = field(default_factory=list)

    def add(self, order, is_buy):
        mine, theirs = (self.buys, self.sells) if is_buy else (self.sells, self.buys)
        while order.quantity and theirs:
            best = theirs[-1]
            if (order.price < best.price) if is_buy else (order.price > best.price):
                break
            amount = min(order.quantity, best.quantity)
            names = (order.customer, best.customer)
            buyer, seller = names if is_buy else names[::-1]
            self.trades.append(Trade(buyer, seller, best.price, amount))
            order = replace(order, quantity=order.quantity - amount)
            if best.quantity == amount:
                theirs.pop()
            else:
                theirs[-1] = replace(best, quantity=best.quantity - amount)
        if order.quantity:
            self.insert(mine, order, is_buy)

    @staticmethod
    def insert(side, order, is_buy):
        """The best price is last; among equals the oldest is last."""
        i = len(side)
        while i > 0 and (
            (side[i - 1].price >= order.price) if is_buy else (side[i - 1].price <= order.price)
        ):
            i -= 1
        side.insert(i, order)
        if len(side) > 40:
            del side[0]


def orders(count):
    state = 31337
    for number in range(count):
        state = (state * 22695477 + 1) & 0xFFFFFFFF
        bits = state >> 8
        price = Price(95 + bits % 10, bits // 10 % 100)
        customer = "customer %d" % (bits // 1000 % 50)
        yield Order(number, customer, price, 1 + bits // 7 % 9), bits & 1 == 0


def run(size):
    book = Book()
    seen = set()
    totals = {}
    checksum = 0
    for order, is_buy in orders(size):
        book.add(order, is_buy)
        seen.add(order.price)
        totals[order.price] = totals.get(order.price, 0) + order.total
        if order.number % 16 == 0:
            copy = Order(**{**asdict(order), "price": order.price})
            assert copy == order and copy is not order
            order.tags.append("copied")
            assert copy != order and copy.tags == []
            checksum = (checksum * 31 + len(repr(order))) % 1000000007
    for trade in book.trades:
        checksum = (checksum * 31 + trade.price.in_cents() * trade.quantity) % 1000000007
    assert totals.keys() == seen
    if book.buys and book.sells:
        assert book.buys[-1].price < book.sells[-1].price
    assert sorted(book.buys, key=lambda order: order.price) == book.buys or size < 2
    best = [astuple(side[-1])[:4] if side else None for side in (book.buys, book.sells)]
    names = ",".join(f.name for f in fields(Order))
    total = Price(0)
    for price in sorted(seen)[:100]:
        total = total + price
    prices = "-".join("%d.%02d" % order[2] if order else "none" for order in best)
    return "%d/%d/%d/%s/%s" % (len(book.trades), checksum, total.in_cents(), names, prices)


if __name__ == "__main__":
    main("dataclass_heavy", run, DEFAULT_SIZE)
