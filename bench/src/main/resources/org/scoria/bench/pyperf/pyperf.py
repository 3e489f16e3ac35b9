"""What benchmarks written for pyperf need to run under scoria-bench.

The programs of pyperformance create a Runner and hand it functions. This
Runner measures them here, in this process, until a time budget is used up:
scoria-bench itself starts fresh processes, so there are no workers, and every
value is kept from the first on, so there is no warm-up to throw away.

Each value is written to the file that SCORIA_BENCH_TIMES names, as
`SECONDS LOOPS`: the mean time of one execution and how many there were. A line
`# NAME` begins the values of a benchmark. SCORIA_BENCH_SECONDS is the budget.
Without that file the median of each benchmark is printed.
"""

import argparse
import os
import sys
from time import perf_counter

__version__ = VERSION = "2.6.0"

# A value that takes less than this is repeated more often, until clocks do not matter.
MIN_TIME = 0.05
DEFAULT_SECONDS = 2.0

# Options of pyperf that a program may be given. What they ask for is up to scoria-bench.
FLAGS = ("rigorous", "fast", "verbose", "quiet", "traceback", "track-memory", "no-locale")
VALUES = ("processes", "values", "warmups", "min-time", "output", "append", "affinity", "inherit-environ")


def python_implementation():
    return sys.implementation.name


def python_has_jit():
    return python_implementation() == "pypy"


class Runner:
    def __init__(
        self,
        values=None,
        warmups=None,
        processes=None,
        loops=0,
        min_time=MIN_TIME,
        metadata=None,
        show_name=True,
        program_args=None,
        add_cmdline_args=None,
        _argparser=None,
    ):
        self.metadata = dict(metadata or {})
        self.args = None
        self._loops = loops
        self._min_time = min(min_time, MIN_TIME)
        self._budget = float(os.environ.get("SCORIA_BENCH_SECONDS") or DEFAULT_SECONDS)
        self._times_path = os.environ.get("SCORIA_BENCH_TIMES")
        self.argparser = _argparser or argparse.ArgumentParser()
        self._add_options(self.argparser)

    @staticmethod
    def _add_options(parser):
        parser.add_argument("-l", "--loops", type=int, default=0, help="executions in each value")
        # programs ask whether they are the process that measures: here they always are
        parser.add_argument("--worker", action="store_true", default=True, help=argparse.SUPPRESS)
        parser.add_argument("--debug-single-value", action="store_true", help="measure one value")
        for name in FLAGS:
            parser.add_argument("--" + name, action="store_true", help=argparse.SUPPRESS)
        for name in VALUES:
            parser.add_argument("--" + name, help=argparse.SUPPRESS)

    def parse_args(self, args=None):
        if self.args is None:
            self.args = self.argparser.parse_args(args)
        return self.args

    # ---- what a program may measure

    def bench_time_func(self, name, time_func, *args, inner_loops=None, metadata=None):
        """Measures a function that takes the number of loops and returns the seconds they took."""
        return self._measure(name, lambda loops: time_func(loops, *args), inner_loops)

    def bench_func(self, name, func, *args, inner_loops=None, metadata=None):
        """Measures calls of a function."""

        def run(loops):
            repeat = range(loops)
            started = perf_counter()
            for _ in repeat:
                func(*args)
            return perf_counter() - started

        return self._measure(name, run, inner_loops)

    def bench_async_func(self, name, func, *args, inner_loops=None, metadata=None, loop_factory=None):
        """Measures awaited calls of a coroutine function, each value in an event loop of its own."""
        import asyncio

        async def main(loops):
            repeat = range(loops)
            started = perf_counter()
            for _ in repeat:
                await func(*args)
            return perf_counter() - started

        def run(loops):
            if loop_factory is None:
                return asyncio.run(main(loops))
            event_loop = loop_factory()
            asyncio.set_event_loop(event_loop)
            try:
                return event_loop.run_until_complete(main(loops))
            finally:
                asyncio.set_event_loop(None)
                event_loop.close()

        return self._measure(name, run, inner_loops)

    def bench_command(self, name, command, metadata=None):
        """Measures a command from its start to its end."""
        import subprocess


        def run(loops):
            repeat = range(loops)
            started = perf_counter()
            for _ in repeat:
                subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True)
            return perf_counter() - started

        return self._measure(name, run, None)

    def timeit(
        self,
        name,
        stmt=None,
        setup="pass",
        teardown="pass",
        inner_loops=None,
        duplicate=None,
        metadata=None,
        globals=None,
    ):
        """Measures a statement, as the timeit module does."""
        import timeit

        repeated = int(duplicate or 1)
        statement = name if stmt is None else stmt
        if repeated > 1:
            statement = "\n".join([statement] * repeated)
        timer = timeit.Timer(statement, setup, perf_counter, globals)

        def run(loops):
            seconds = timer.timeit(loops)
            if teardown != "pass":
                exec(teardown, globals if globals is not None else {})
            return seconds

        return self._measure(name, run, repeated * (inner_loops or 1))

    # ---- how it is measured

    def _measure(self, name, run, inner_loops):
        args = self.parse_args()
        inner = inner_loops or 1
        fixed = args.loops or self._loops
        loops = fixed or 1
        left = self._budget
        values = []
        times = open(self._times_path, "a") if self._times_path else None
        try:
            if times is not None:
                times.write("# %s\n" % name)
            while True:
                seconds = max(run(loops), 1e-9)
                value = seconds / (loops * inner)
                values.append(value)
                if times is not None:
                    times.write("%.12f %d\n" % (value, loops * inner))
                    times.flush()
                left -= seconds
                if left <= 0 or args.debug_single_value:
                    break
                # half the budget is the most that one value may take: two are the least that say anything
                if not fixed and seconds < self._min_time and 2 * seconds < left / 2:
                    loops *= 2
        finally:
            if times is not None:
                times.close()
        if times is None:
            print("%s: %.6g s" % (name, sorted(values)[len(values) // 2]))
        return Benchmark(name, values)


class Benchmark:
    """The values of one benchmark, in seconds."""

    def __init__(self, name, values):
        self._name = name
        self._values = tuple(values)

    def get_name(self):
        return self._name

    def get_values(self):
        return self._values

    def get_nvalue(self):
        return len(self._values)

    def mean(self):
        return sum(self._values) / len(self._values)

    def median(self):
        ordered = sorted(self._values)
        middle = len(ordered) // 2
        if len(ordered) % 2:
            return ordered[middle]
        return (ordered[middle - 1] + ordered[middle]) / 2
