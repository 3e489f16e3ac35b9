"""Logging through the standard library: silent, plain and with formatting.

Handlers, filters, formatters and the logger hierarchy; string formatting and
a lot of small method calls.
"""

import io
import logging

from harness import main

DEFAULT_SIZE = 9000  # rounds


class EveryOther(logging.Filter):
    def __init__(self):
        super().__init__()
        self.seen = 0

    def filter(self, record):
        self.seen += 1
        return self.seen % 2 == 0


class Collector(logging.Handler):
    def __init__(self):
        super().__init__(logging.WARNING)
        self.levels = []

    def emit(self, record):
        self.levels.append((record.levelname, record.getMessage()))


class Bench:
    def __init__(self):
        self.stream = io.StringIO()
        self.root = logging.Logger("bench")
        self.root.manager = logging.Manager(self.root)
        self.handler = logging.StreamHandler(self.stream)
        self.handler.setFormatter(logging.Formatter("%(levelname)-8s %(name)s: %(message)s"))
        self.collector = Collector()
        self.root.addHandler(self.handler)
        self.root.addHandler(self.collector)
        self.root.setLevel(logging.INFO)
        self.child = self.root.manager.getLogger("engine.pump")
        self.filtered = self.root.manager.getLogger("engine.valve")
        self.filtered.addFilter(EveryOther())

    def silent(self, i):
        self.child.debug("nobody sees %d", i)
        if self.child.isEnabledFor(logging.DEBUG):
            raise AssertionError("debug messages should be off")

    def plain(self, i):
        self.child.info("started")
        self.filtered.info("every other message")

    def formatted(self, i):
        self.child.info("pressure of %s is %d of %5.2f", "pump", i, i * 1.5)
        self.filtered.warning("%(what)s is at %(level)d", {"what": "valve", "level": i})

    def failing(self, i):
        try:
            {}[i]
        except KeyError as error:
            self.child.error("no such key: %r", error)


def run(size):
    bench = Bench()
    for i in range(size):
        bench.silent(i)
        bench.plain(i)
        bench.formatted(i)
        if i % 50 == 0:
            bench.failing(i)
    text = bench.stream.getvalue()
    lines = text.splitlines()
    failures = (size + 49) // 50
    assert sum(line.startswith("ERROR") for line in lines) == failures
    assert len(bench.collector.levels) == size + failures or size < 2
    checksum = 0
    for line in lines:
        checksum = (checksum * 31 + len(line) + ord(line[-1])) % 4294967291
    return "%d/%d" % (len(lines), checksum)


if __name__ == "__main__":
    main("logging_bench", run, DEFAULT_SIZE)
