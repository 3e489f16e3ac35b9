"""The command line that every corpus program shares.

    python PROGRAM.py [SIZE [ITERATIONS]]

runs the program ITERATIONS times (once unless told otherwise), checks that
every run returns the same checksum, and prints `NAME SIZE CHECKSUM` once.

When the environment variable SCORIA_BENCH_TIMES names a file, the seconds of
each iteration are written to it, one number per line, as soon as they are
known; a runner that has to stop a slow program still has the times so far.
SCORIA_BENCH_SECONDS ends the program after the iteration in which the
iterations together have taken so many seconds.
"""

import os
import sys
from time import perf_counter


def main(name, run, default_size):
    size = int(sys.argv[1]) if len(sys.argv) > 1 else default_size
    iterations = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    times_path = os.environ.get("SCORIA_BENCH_TIMES")
    times_file = open(times_path, "w") if times_path else None
    seconds_left = float(os.environ.get("SCORIA_BENCH_SECONDS") or "inf")
    checksum = None
    try:
        for iteration in range(iterations):
            started = perf_counter()
            result = run(size)
            seconds = perf_counter() - started
            if times_file is not None:
                times_file.write("%.9f\n" % seconds)
                times_file.flush()
            if iteration == 0:
                checksum = result
            elif result != checksum:
                raise SystemExit(
                    "%s: iteration %d returned %r, the first one %r"
                    % (name, iteration, result, checksum)
                )
            seconds_left -= seconds
            if seconds_left <= 0:
                break
    finally:
        if times_file is not None:
            times_file.close()
    print(name, size, checksum)
