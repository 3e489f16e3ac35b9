"""Pickles written and read by the pickle module's Python classes.

Dispatch through dictionaries of functions, struct packing, BytesIO,
a stack machine written in Python.
"""

import io
import pickle
import random

from harness import main

DEFAULT_SIZE = 600  # records in each pickle

STREET = 10

Pickler = pickle._Pickler
Unpickler = pickle._Unpickler


class Account:
    def __init__(self, name, balance, history):
        self.name = name
        self.balance = balance
        self.history = history
        self.friends = []

    def __eq__(self, other):
        return (
            isinstance(other, Account)
            and (self.name, self.balance, self.history)
            == (other.name, other.balance, other.history)
            and [f.name for f in self.friends] == [f.name for f in other.friends]
        )


class Compact:
    __slots__ = ("a", "b")

    def __init__(self, a, b):
        self.a = a
        self.b = b

    def __getstate__(self):
        return self.a, self.b

    def __setstate__(self, state):
        self.a, self.b = state

    def __eq__(self, other):
        return isinstance(other, Compact) and (self.a, self.b) == (other.a, other.b)


def make_records(count):
    rng = random.Random(11)
    accounts = []
    for i in range(count):
        history = [(rng.randrange(10**6), round(rng.random() * 100, 2)) for _ in range(12)]
        accounts.append(Account("account %d \u00e4" % i, rng.randrange(-(2**40), 2**70), history))
    # Friends live in the same street: recursion goes through all of a street.
    for start in range(0, count, STREET):
        street = accounts[start : start + STREET]
        for account in street:
            account.friends = rng.sample(street, min(3, len(street)))
    return {
        "accounts": accounts,
        "compact": [Compact(i, str(i)) for i in range(20)],
        "plain": [None, True, False, 1.5, -7, 2**100, "text", b"bytes", bytearray(b"array")],
        "nested": {"set": {1, 2, 3}, "frozen": frozenset("ab"), "tuple": ((), (1,), (1, 2, 3, 4))},
        "types": [int, Account, len, complex(1, -2), range(3), slice(1, None, 2)],
    }


def dump(value, protocol):
    buffer = io.BytesIO()
    Pickler(buffer, protocol).dump(value)
    return buffer.getvalue()


def run(size):
    records = make_records(size)
    lengths = []
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        data = dump(records, protocol)
        copy = Unpickler(io.BytesIO(data)).load()
        assert copy == records
        assert copy["accounts"][0] is not records["accounts"][0]
        # The built-in unpickler must agree with the one written in Python.
        assert pickle.loads(data) == records
        lengths.append(str(len(data)))
    return "/".join(lengths)


if __name__ == "__main__":
    # Classes are pickled under the name of their module.
    import pickle_pure_python

    main("pickle_pure_python", pickle_pure_python.run, DEFAULT_SIZE)
