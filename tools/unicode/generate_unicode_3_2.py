"""Writes unicode-3.2.txt: what Unicode 3.2 said otherwise than Unicode 14.0, for unicodedata.ucd_3_2_0.

    python3.11 tools/unicode/generate_unicode_3_2.py objects/src/main/resources/org/scoria/objects/text

Run with CPython 3.11, whose unicodedata has both. Lines: "first-last" of code points that Unicode 3.2 did not have, then
"code point;field=value;..." with the fields c (category), b (bidirectional), m (mirrored), w (East Asian width) and
d (decimal, empty for none).
"""

import sys
import unicodedata as new

FIELDS = {"c": "category", "b": "bidirectional", "m": "mirrored", "w": "east_asian_width"}


def main(directory):
    old = new.ucd_3_2_0
    ranges, changes = [], []
    for point in range(0x110000):
        char = chr(point)
        if old.category(char) == "Cn":
            if new.category(char) != "Cn":
                if ranges and ranges[-1][1] == point - 1:
                    ranges[-1][1] = point
                else:
                    ranges.append([point, point])
            continue
        fields = []
        for key, name in FIELDS.items():
            if getattr(old, name)(char) != getattr(new, name)(char):
                fields.append(f"{key}={getattr(old, name)(char)}")
        if old.decimal(char, "") != new.decimal(char, ""):
            fields.append(f"d={old.decimal(char, '')}")
        if fields:
            changes.append(f"{point:X};" + ";".join(fields))
    lines = [f"{first:X}-{last:X}" for first, last in ranges] + changes
    with open(directory + "/unicode-3.2.txt", "w", encoding="ascii") as file:
        file.write("\n".join(lines) + "\n")


main(sys.argv[1])
