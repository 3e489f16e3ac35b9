#!/usr/bin/env python3
"""Records bench/corpus/expected.txt with the Python that runs this script.

    python3 tools/record-corpus.py [PROGRAM ...]

Every program runs at a small size (a fraction of a second) and at its default
size; the line that it prints goes into expected.txt. With program names, only
their lines are recorded anew. Run it with CPython 3.11: the recorded lines are
what Scoria is measured against. The seconds of the default size are printed,
for the table in bench/corpus/README.md.
"""

import os
import re
import subprocess
import sys
import tempfile

CORPUS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "bench", "corpus")
EXPECTED = os.path.join(CORPUS, "expected.txt")

SMALL_SIZES = {
    "async_tree": 2,
    "binary_trees": 7,
    "bounce": 2,
    "brainfuck": 5,
    "btree": 500,
    "cd": 10,
    "chaos": 2000,
    "comprehensions": 60,
    "coroutines": 15,
    "crypto_aes": 300,
    "dataclass_heavy": 200,
    "deepcopy": 3,
    "deltablue": 100,
    "enum_heavy": 150,
    "fannkuch": 7,
    "float": 2000,
    "generators": 500,
    "go": 5,
    "havlak": 3,
    "hexiom": 1,
    "json_roundtrip": 5,
    "life": 12,
    "logging_bench": 40,
    "mandelbrot": 20,
    "markov_text": 600,
    "mdp": 5,
    "meteor_contest": 2,
    "nbody": 1000,
    "nqueens": 6,
    "pickle_pure_python": 5,
    "pidigits": 60,
    "pprint_bench": 2,
    "pyflate": 1500,
    "raytrace": 12,
    "regex_compile": 1,
    "regex_dna": 1500,
    "richards": 1,
    "scimark_fft": 7,
    "scimark_lu": 20,
    "scimark_monte_carlo": 5000,
    "scimark_sor": 12,
    "scimark_sparse_mat_mult": 100,
    "spectral_norm": 20,
    "string_building": 100,
    "sudoku": 1,
    "telco": 1000,
    "unpack_sequence": 500,
}


def run(program, size):
    with tempfile.NamedTemporaryFile("r") as times:
        environment = dict(os.environ, SCORIA_BENCH_TIMES=times.name)
        command = [sys.executable, os.path.join(CORPUS, program + ".py"), str(size)]
        output = subprocess.run(
            command, env=environment, check=True, stdout=subprocess.PIPE, text=True
        ).stdout
        return output, float(times.read())


def default_size(program):
    with open(os.path.join(CORPUS, program + ".py"), encoding="utf-8") as source:
        return int(re.search(r"^DEFAULT_SIZE = (\d+)", source.read(), re.MULTILINE).group(1))


def main():
    lines = {}
    if os.path.exists(EXPECTED):
        with open(EXPECTED, encoding="utf-8") as file:
            for line in file:
                lines.setdefault(line.split()[0], []).append(line)
    for program in sys.argv[1:] or sorted(SMALL_SIZES):
        small, _ = run(program, SMALL_SIZES[program])
        usual, seconds = run(program, default_size(program))
        lines[program] = [small, usual]
        print("%-24s %8d %6.2f s" % (program, default_size(program), seconds))
    with open(EXPECTED, "w", encoding="utf-8") as file:
        for program in sorted(lines):
            file.writelines(lines[program])


if __name__ == "__main__":
    main()
