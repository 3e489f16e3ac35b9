"""Compares Scoria's compiler with CPython's: every field of every code object.

    scoria -m scoria.compare_compiler [--python COMMAND | --recorded FILE] DIRECTORY

compiles every Python file below DIRECTORY at all levels of optimization and
compares the results with those of a CPython 3.11 (`python3` unless told
otherwise) or, where there is none, with recorded digests: those of the
standard library come with Scoria. Of each file that differs the first
difference is shown; the disassemblies are put side by side when they differ.

    scoria -m scoria.compare_compiler --record FILE DIRECTORY

writes the digests of the CPython to FILE instead.

The exit status is 0 when everything is equal, 1 when something differs, and 2
when nothing could be compared.
"""

import argparse
import dis
import io
import itertools
import marshal
import os
import subprocess
import sys

from scoria import code_digest

RECORDED = os.path.join(os.path.dirname(__file__), "stdlib.digests")
SIDE_BY_SIDE_WIDTH = 58


class NothingToCompareWith(Exception):
    """There is neither a CPython 3.11 nor a record of what one made."""


class Peer:
    """A CPython 3.11 in another process."""

    def __init__(self, command):
        self.command = command
        self.name = command
        try:
            version = self.run("-c", "import sys; print(sys.implementation.name, *sys.version_info[:2])")
        except (OSError, subprocess.CalledProcessError) as error:
            raise NothingToCompareWith("%s cannot be run: %s" % (command, error)) from None
        if version.split() != [b"cpython", b"3", b"11"]:
            raise NothingToCompareWith("%s is not CPython 3.11 but %s" % (command, version.decode().strip()))

    def run(self, *arguments, given=b""):
        return subprocess.run((self.command, *arguments), input=given, stdout=subprocess.PIPE, check=True).stdout

    def digests(self, root, names):
        given = "".join(name + "\n" for name in names)
        printed = self.run(code_digest.__file__, root, "-", given=given.encode())
        return parse_digests(printed.decode())

    def code(self, root, name, level):
        """What the peer makes of a file: its code, or the text of its error."""
        program = (
            "import marshal, sys\n"
            "sys.path.insert(0, sys.argv[1])\n"
            "import code_digest\n"
            "code = code_digest.compile_file(sys.argv[2], sys.argv[3], int(sys.argv[4]))\n"
            "sys.stdout.buffer.write(marshal.dumps(code))\n"
        )
        tools = os.path.dirname(code_digest.__file__)
        return marshal.loads(self.run("-c", program, tools, os.path.join(root, name), name, str(level)))


class Record:
    """Digests that a CPython made earlier."""

    def __init__(self, path):
        self.name = path
        with open(path) as file:
            self.known = parse_digests(file.read())

    def digests(self, root, names):
        return self.known


def parse_digests(text):
    return {name: digest for digest, name in (line.split(" ", 1) for line in text.splitlines())}


def first_difference(ours, theirs):
    """The pair of code objects and the field in which two results differ first, or None."""
    if isinstance(ours, str) or isinstance(theirs, str):
        return None if ours == theirs else (ours, theirs, None)
    pairs = itertools.zip_longest(code_digest.nested(ours), code_digest.nested(theirs))
    for mine, other in pairs:
        if mine is None or other is None:
            return ours, theirs, "co_consts"
        for (field, text), (_, expected) in zip(code_digest.fields(mine), code_digest.fields(other)):
            if text != expected:
                return mine, other, field
    return None


def listing(code):
    out = io.StringIO()
    for instruction in dis.get_instructions(code, show_caches=True):
        place = instruction.positions
        position = "%s:%s-%s:%s" % (place.lineno, place.col_offset, place.end_lineno, place.end_col_offset)
        print("%4d %-24s %-12s %s" % (instruction.offset, instruction.opname, instruction.argrepr[:12], position), file=out)
    return out.getvalue().splitlines()


def side_by_side(left, right):
    """Two listings next to each other, from shortly before the first line that differs."""
    rows = list(itertools.zip_longest(left, right, fillvalue=""))
    first = next((i for i, (a, b) in enumerate(rows) if a != b), None)
    if first is None:
        return
    for a, b in rows[max(0, first - 4) : first + 8]:
        mark = " " if a == b else "|"
        yield "    %-*s %s %s" % (SIDE_BY_SIDE_WIDTH, a[:SIDE_BY_SIDE_WIDTH], mark, b[:SIDE_BY_SIDE_WIDTH])


def explain(root, name, peer):
    """Prints the first difference of a file."""
    for level in code_digest.LEVELS:
        ours = code_digest.compile_file(os.path.join(root, name), name, level)
        theirs = peer.code(root, name, level)
        found = first_difference(ours, theirs)
        if found is None:
            continue
        mine, other, field = found
        if field is None:
            print("  optimize=%d: %s\n  instead of:  %s" % (level, describe(mine), describe(other)))
            return
        print("  optimize=%d, %s, line %d: %s" % (level, mine.co_qualname, mine.co_firstlineno, field))
        print("    ", dict(code_digest.fields(mine))[field][:200])
        print("    ", dict(code_digest.fields(other))[field][:200])
        for line in side_by_side(listing(mine), listing(other)):
            print(line)
        return


def describe(result):
    return result if isinstance(result, str) else "compiles"


def compare(root, names, peer):
    """Prints what differs and returns how many files do; files that the peer does not know are left out."""
    expected = peer.digests(root, names)
    known = [name for name in names if name in expected]
    different = 0
    for digest, name in code_digest.digests(root, known):
        if digest != expected[name]:
            different += 1
            print("%s differs" % name)
            if isinstance(peer, Peer):
                explain(root, name, peer)
    print("%d files compared with %s: %d identical, %d different" % (
        len(known), peer.name, len(known) - different, different))
    if not known:
        raise NothingToCompareWith("%s knows none of the files" % peer.name)
    return different


def peer_for(options):
    if options.recorded:
        return Record(options.recorded)
    try:
        return Peer(options.python or "python3")
    except NothingToCompareWith:
        if options.python:
            raise
        return Record(RECORDED)


def main(arguments=None):
    parser = argparse.ArgumentParser(prog="scoria -m scoria.compare_compiler", description=__doc__.partition("\n")[0])
    parser.add_argument("directory", help="the Python files to compile")
    parser.add_argument("--python", metavar="COMMAND", help="the CPython 3.11 to compare with (python3)")
    parser.add_argument("--recorded", metavar="FILE", nargs="?", const=RECORDED,
                        help="compare with recorded digests, by default those of the standard library")
    parser.add_argument("--record", metavar="FILE", help="write CPython's digests to FILE")
    options = parser.parse_args(arguments)
    if not os.path.isdir(options.directory):
        parser.error("%s is not a directory" % options.directory)
    names = [name for name in code_digest.python_files(options.directory) if "site-packages" not in name]
    try:
        peer = peer_for(options)
        if options.record:
            digests = peer.digests(options.directory, names)
            with open(options.record, "w") as file:
                file.writelines("%s %s\n" % (digests[name], name) for name in names)
            return 0
        return 1 if compare(options.directory, names, peer) else 0
    except (NothingToCompareWith, OSError) as error:
        print("compare_compiler: %s" % error, file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main())
