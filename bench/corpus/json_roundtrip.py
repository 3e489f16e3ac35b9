"""JSON round trip: documents are written, read back and compared.

The json module, with and without indentation, on nested dictionaries,
lists, numbers and strings with and without escapes.
"""

import json
import random

from harness import main

DEFAULT_SIZE = 1500  # documents

WORDS = "amber basalt caldera dyke ember fumarole geyser ignimbrite lava magma pumice scoria tuff".split()


def make_text(rng):
    text = " ".join(rng.choice(WORDS) for _ in range(rng.randrange(1, 8)))
    kind = rng.randrange(5)
    if kind == 0:
        text += '\n\t"quoted\\"'
    elif kind == 1:
        text += " \u00e9\u00df \u4e2d\u6587 \U0001f30b"
    return text


def make_value(rng, depth):
    kind = rng.randrange(8 if depth > 0 else 6)
    if kind == 0:
        return rng.randrange(-1000000, 1000000)
    if kind == 1:
        return round(rng.uniform(-1000.0, 1000.0), 6)
    if kind == 2:
        return rng.choice([True, False, None])
    if kind == 3:
        return rng.getrandbits(80)
    if kind < 6:
        return make_text(rng)
    if kind == 6:
        return [make_value(rng, depth - 1) for _ in range(rng.randrange(6))]
    return {
        "%s_%d" % (rng.choice(WORDS), i): make_value(rng, depth - 1)
        for i in range(rng.randrange(6))
    }


def make_document(rng, number):
    return {
        "id": number,
        "title": make_text(rng),
        "tags": [rng.choice(WORDS) for _ in range(5)],
        "scores": [rng.random() for _ in range(20)],
        "body": [make_value(rng, 4) for _ in range(20)],
    }


def run(size):
    rng = random.Random(2024)
    checksum = 0
    for number in range(size):
        document = make_document(rng, number)
        compact = json.dumps(document, separators=(",", ":"))
        pretty = json.dumps(document, indent=2, sort_keys=True, ensure_ascii=False)
        assert json.loads(compact) == document
        assert json.loads(pretty) == document
        for text in (compact, pretty):
            checksum = (checksum * 31 + len(text) + sum(text.encode())) % 4294967291
    return checksum


if __name__ == "__main__":
    main("json_roundtrip", run, DEFAULT_SIZE)
