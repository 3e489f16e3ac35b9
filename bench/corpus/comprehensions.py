"""Comprehensions: small tables joined, grouped and filtered.

List, set and dict comprehensions, nested ones, closures inside them,
sorting with keys.
"""

from harness import main

DEFAULT_SIZE = 6000  # widgets

KINDS = ("gear", "lever", "pulley", "spring", "valve")


class Widget:
    def __init__(self, number, kind, maker, weight, parts):
        self.number = number
        self.kind = kind
        self.maker = maker
        self.weight = weight
        self.parts = parts
        self.derived_from = None

    def __repr__(self):
        return "Widget(%d, %r)" % (self.number, self.kind)


class Store:
    def __init__(self, widgets):
        self.widgets = widgets
        self.by_number = {widget.number: widget for widget in widgets}

    def kinds_of_maker(self):
        makers = {widget.maker for widget in self.widgets}
        return {
            maker: sorted({widget.kind for widget in self.widgets if widget.maker == maker})
            for maker in sorted(makers)
        }

    def heavy(self, limit):
        return [w for w in self.widgets if w.weight > limit and w.derived_from is None]

    def families(self):
        roots = [w for w in self.widgets if w.derived_from is None]
        children = {root.number: [] for root in roots}
        for widget in self.widgets:
            if widget.derived_from in children:
                children[widget.derived_from].append(widget.number)
        return {number: members for number, members in children.items() if members}

    def part_usage(self):
        usage = {}
        for part, count in [(part, i) for w in self.widgets for i, part in enumerate(w.parts)]:
            usage[part] = usage.get(part, 0) + count
        return usage

    def weight_by_kind(self):
        return {
            kind: sum([w.weight for w in self.widgets if w.kind == kind]) for kind in KINDS
        }

    def scaled(self, factors):
        """Functions made inside a comprehension remember their own factor."""
        scales = [lambda weight, factor=factor: weight * factor for factor in factors]
        return [[scale(w.weight) for scale in scales] for w in self.widgets[:50]]

    def matches(self, wanted):
        return [
            (a.number, b.number)
            for a in self.widgets[:60]
            for b in self.widgets[:60]
            if a.number < b.number
            if len(set(a.parts) & set(b.parts)) >= wanted
        ]


def make_widgets(count):
    state = 5
    widgets = []
    for number in range(count):
        state = (state * 25214903917 + 11) & 0xFFFFFFFFFFFF
        bits = state >> 16
        widget = Widget(
            number,
            KINDS[bits % len(KINDS)],
            "maker%d" % (bits // 5 % 12),
            bits // 60 % 1000,
            tuple(bits // 7 ** (i + 1) % 40 for i in range(6)),
        )
        if number > 10 and bits % 3 == 0:
            widget.derived_from = bits // 11 % number
        widgets.append(widget)
    return widgets


def transpose(rows):
    return [[row[i] for row in rows] for i in range(len(rows[0]))]


def run(size):
    store = Store(make_widgets(size))
    checksum = 0
    for limit in range(0, 1000, 50):
        heavy = store.heavy(limit)
        assert all(store.by_number[w.number] is w for w in heavy)
        checksum = (checksum * 31 + len(heavy)) % 1000000007
        for maker, kinds in store.kinds_of_maker().items():
            checksum = (checksum * 31 + len(maker) * len(kinds)) % 1000000007
        families = store.families()
        checksum = (checksum + sum(number * len(m) for number, m in families.items())) % 1000000007
        usage = store.part_usage()
        checksum = (checksum + sum(part * count for part, count in usage.items())) % 1000000007
        weights = store.weight_by_kind()
        assert sum(weights.values()) == sum(w.weight for w in store.widgets)
        table = store.scaled(range(5))
        assert transpose(transpose(table)) == table
        checksum = (checksum * 31 + sum(a * b for a, b in store.matches(2))) % 1000000007
    return checksum


if __name__ == "__main__":
    main("comprehensions", run, DEFAULT_SIZE)
