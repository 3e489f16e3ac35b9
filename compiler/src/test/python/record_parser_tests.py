"""Records what CPython 3.11 makes of the programs in the text files beside it, for ParserTest.

Run it with CPython 3.11; it rewrites trees.tsv and errors.tsv in ../resources/org/scoria/compiler. Each line there is
one case; its fields are separated by tabs, with backslash escapes.
"""
import ast
import os
import random
import sys
import warnings

assert sys.version_info[:2] == (3, 11)
warnings.simplefilter("ignore")
HERE = os.path.dirname(os.path.abspath(__file__))

PIECES = ["a", "*a", "**a", "a=1", "(a", "a)", "[b]", "{c}", "{d: e}", ":", "=", ":=", "==", ",", "+", "-", "not", "if a",
          "else", "for x in y", "in", "is", "lambda:", "lambda x:", "yield", "await z", "1", "'s'", "f'{t}'", "print",
          "match", "as", "with", "def f():", "class C:", "try:", "except", "return", "\n", "\n  ", ";", ".", "...", "@",
          "->", "None", "async", "import", "from", "import q", "global", "del"]


def escaped(text):
    return "".join(
        {"\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}.get(c, c) for c in text)


def programs(name):
    """The programs of a file, one in each line; a visible line end stands for a real one."""
    with open(os.path.join(HERE, name), encoding="utf-8", newline="\n") as lines:
        for line in lines:
            yield line.removesuffix("\n").replace("\u2424", "\n")


def random_programs():
    random.seed(311)
    for _ in range(1500):
        yield "".join(random.choice(PIECES) + random.choice(["", " ", " "]) for _ in range(random.randint(1, 7)))


def main():
    directory = os.path.join(HERE, "..", "resources", "org", "scoria", "compiler")
    with open(os.path.join(directory, "trees.tsv"), "w", encoding="utf-8") as out:
        for source in programs("valid_programs.txt"):
            dump = ast.dump(ast.parse(source), include_attributes=True)
            out.write("exec\t%s\t%s\n" % (escaped(source), escaped(dump)))
        for mode, source in [("eval", "a, b\n\n"), ("eval", "lambda: 0"), ("single", "x; y\n"),
                             ("single", "if a:\n  b\n"), ("single", "if a:\n  b"), ("func_type", "(int, *str, **a.b) -> c")]:
            tree = compile(source, "<s>", mode, ast.PyCF_ONLY_AST)
            out.write("%s\t%s\t%s\n" % (mode, escaped(source), escaped(ast.dump(tree, include_attributes=True))))
    with open(os.path.join(directory, "errors.tsv"), "w", encoding="utf-8") as out:
        cases = [("exec", s) for s in programs("invalid_programs.txt")] + [("exec", s) for s in random_programs()]
        cases += [("single", s) for s in ("", "\n", "x\ny", "if a:", "(", "a = ")]
        cases += [("eval", s) for s in ("", "x = 1", "x\ny", "  x", "pass", "(", "*a")]
        for mode, source in cases:
            try:
                compile(source, "<s>", mode, ast.PyCF_ONLY_AST)
            except SyntaxError as e:
                fields = [mode, source, type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text]
                out.write("\t".join(escaped(str(f)) for f in fields) + "\n")


main()
