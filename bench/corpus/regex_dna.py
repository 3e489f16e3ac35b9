"""DNA searched and rewritten with regular expressions.

Counting alternatives in a long random sequence of letters, then replacing
codes of several letters: the matching engine and `sub`.
"""

import re

from harness import main

DEFAULT_SIZE = 450000  # letters

WIDTH = 60

# One variant for each position at which the eight letters may be mistaken.
TARGET = "agggtaaa"
COMPLEMENT = {"a": "t", "c": "g", "g": "c", "t": "a"}

AMBIGUOUS = {
    "B": "(c|g|t)",
    "D": "(a|g|t)",
    "H": "(a|c|t)",
    "K": "(g|t)",
    "M": "(a|c)",
    "N": "(a|c|g|t)",
    "R": "(a|g)",
    "S": "(c|g)",
    "V": "(a|c|g)",
    "W": "(a|t)",
    "Y": "(c|t)",
}


def make_sequence(length):
    """Lines of letters under headings, the way such files look."""
    letters = "acgt" * 7 + "BDHKMNRSVWY"
    state = 42
    lines = []
    made = 0
    part = 0
    while made < length:
        if made >= part * length // 3:
            part += 1
            lines.append(">part %d of the sequence" % part)
        line = []
        for _ in range(min(WIDTH, length - made)):
            state = (state * 3877 + 29573) % 139968
            line.append(letters[state * len(letters) // 139968])
        made += len(line)
        lines.append("".join(line))
    return "\n".join(lines) + "\n"


def variants():
    yield "%s|%s" % (TARGET, reverse_complement(TARGET))
    for i in range(len(TARGET)):
        others = "[%s]" % "".join(sorted(set("acgt") - {TARGET[i]}))
        forward = TARGET[:i] + others + TARGET[i + 1 :]
        backward = reverse_complement(TARGET[i + 1 :])
        mistaken = "".join(sorted(COMPLEMENT[c] for c in others[1:-1]))
        yield "%s|%s[%s]%s" % (forward, backward, mistaken, reverse_complement(TARGET[:i]))


def reverse_complement(text):
    return "".join(COMPLEMENT[c] for c in reversed(text))


def run(size):
    text = make_sequence(size)
    clean = re.sub(r">.*\n|\n", "", text)
    assert len(clean) == size
    counts = []
    for variant in variants():
        counts.append(len(re.findall(variant, clean)))
    runs = sum(len(m.group()) for m in re.finditer(r"(?:ac){2,}|(?:gt){2,}|([acgt])\1{3,}", clean))
    expanded = clean
    for code, alternatives in AMBIGUOUS.items():
        expanded = re.sub(code, alternatives, expanded)
    codes = sum(clean.count(code) * (len(to) - 1) for code, to in AMBIGUOUS.items())
    assert len(expanded) == size + codes
    assert re.sub(r"\(.*?\)", "", expanded) == re.sub("[A-Z]", "", clean)
    return "%d-%d-%d-%s" % (len(text), len(expanded), runs, ",".join(map(str, counts)))


if __name__ == "__main__":
    main("regex_dna", run, DEFAULT_SIZE)
