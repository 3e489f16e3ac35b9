"""What a code object consists of, written down so that two compilers can be compared.

    python code_digest.py ROOT [LIST]

prints a digest of every Python file below ROOT (or of those that the file
LIST names, one relative path a line; `-` is standard input), `DIGEST PATH` a
line. Runs on Scoria and on CPython 3.11 alike, and uses no module that either
of them might lack.
"""

import hashlib
import os
import sys
import warnings
from types import CodeType

FIELDS = (
    "co_name",
    "co_qualname",
    "co_filename",
    "co_firstlineno",
    "co_argcount",
    "co_posonlyargcount",
    "co_kwonlyargcount",
    "co_stacksize",
    "co_flags",
    "co_names",
    "co_varnames",
    "co_cellvars",
    "co_freevars",
    "co_code",
    "co_linetable",
    "co_exceptiontable",
)

LEVELS = (0, 1, 2)


def constant(value):
    """The text of a constant: equal for equal constants of the same types, signs of zero included."""
    if isinstance(value, CodeType):
        return "<code %s>" % value.co_qualname
    if isinstance(value, tuple):
        return "(%s)" % ", ".join(map(constant, value))
    if isinstance(value, frozenset):
        return "{%s}" % ", ".join(sorted(map(constant, value)))
    if isinstance(value, str):
        return ascii(value)
    return "%s %r" % (type(value).__name__, value)


def fields(code):
    """The fields of one code object as (name, text) pairs; nested code objects only by name."""
    for name in FIELDS:
        value = getattr(code, name)
        yield name, value.hex() if isinstance(value, bytes) else ascii(value)
    yield "co_consts", constant(code.co_consts)


def nested(code):
    """A code object and all code objects in its constants, outermost first."""
    yield code
    for value in code.co_consts:
        if isinstance(value, CodeType):
            yield from nested(value)


def compile_file(path, name, optimize):
    """The code of a file as if it was called `name`, or the text of the error that it has."""
    with open(path, "rb") as file:
        source = file.read()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return compile(source, name, "exec", dont_inherit=True, optimize=optimize)
        except (SyntaxError, ValueError, RecursionError, OverflowError, MemoryError) as error:
            return "%s: %s" % (type(error).__name__, error)


def digest(path, name):
    """The digest of a file's code at every level of optimization."""
    total = hashlib.sha256()
    for level in LEVELS:
        code = compile_file(path, name, level)
        if isinstance(code, str):
            total.update(code.encode("utf-8", "backslashreplace"))
            continue
        for each in nested(code):
            for field, text in fields(each):
                total.update(("%s=%s\n" % (field, text)).encode())
    return total.hexdigest()[:32]


def python_files(root):
    """Relative paths of the Python files below a directory, in order."""
    for directory, subdirectories, files in os.walk(root):
        subdirectories.sort()
        for file in sorted(files):
            if file.endswith(".py"):
                yield os.path.relpath(os.path.join(directory, file), root)


def digests(root, names):
    """(digest, name) of files below a directory."""
    for name in names:
        yield digest(os.path.join(root, name), name), name


def main(arguments):
    root = arguments[0]
    if len(arguments) == 1:
        names = python_files(root)
    elif arguments[1] == "-":
        names = sys.stdin.read().split("\n")[:-1]
    else:
        with open(arguments[1]) as file:
            names = file.read().split("\n")[:-1]
    for value, name in digests(root, names):
        print(value, name, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
