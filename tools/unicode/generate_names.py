"""Writes names.txt: aliases of characters and names of sequences in Unicode 14.0, which the JDK does not know.

    python3.11 tools/unicode/generate_names.py /usr/share/perl/5.36.0/unicore objects/src/main/resources/org/scoria/objects/text

The first argument is the directory of the Unicode character database of a perl with Unicode 14.0 (5.36). Lines:
"code point;alias" and "code point code point ...;name".
"""

import os
import sys
import unicodedata


def candidates(path):
    with open(path, encoding="latin-1") as file:
        text = file.read().split("<<'END';\n", 1)[-1]
    for entry in text.split("\n\n"):
        lines = entry.strip().split("\n")
        if len(lines) == 2 and all(c in "0123456789ABCDEF " for c in lines[0]):
            yield lines[0], lines[1].strip()


def main(source, directory):
    assert unicodedata.unidata_version == "14.0.0"
    lines = []
    for points, name in candidates(os.path.join(source, "Name.pl")):
        if " " in points:
            continue
        char = chr(int(points, 16))
        try:
            if unicodedata.lookup(name) == char and unicodedata.name(char, None) != name:
                lines.append(f"{ord(char):X};{name}")
        except KeyError:
            pass
    aliases = len(lines)
    with open(os.path.join(source, "NamedSequences.txt"), encoding="utf-8") as file:
        for line in file:
            if ";" in line and not line.startswith("#"):
                name, points = line.strip().split(";")
                if unicodedata.lookup(name) == "".join(chr(int(p, 16)) for p in points.split()):
                    lines.append(f"{points.strip()};{name}")
    with open(os.path.join(directory, "names.txt"), "w", encoding="ascii") as file:
        file.write("\n".join(lines) + "\n")
    print(aliases, "aliases,", len(lines) - aliases, "sequences")


main(sys.argv[1], sys.argv[2])
