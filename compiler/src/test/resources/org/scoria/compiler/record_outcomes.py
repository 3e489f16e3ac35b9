"""Records what CPython 3.11 says of the programs in a file, in the file itself.

    python3.11 record_outcomes.py wrong_programs.txt

A program ends where lines with `#! ` begin: those tell its warnings and the error it ends with, if any.
"""
import sys
import warnings


def outcome(program):
    lines = []
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            compile(program, '<test>', 'exec', dont_inherit=True)
        except SyntaxError as e:
            lines.append(f'{type(e).__name__}|{e.msg}|{e.lineno}|{e.offset}|{e.end_lineno}|{e.end_offset}')
    return [f'{w.category.__name__}|{w.message}|{w.lineno}' for w in caught] + lines or ['ok']


def main():
    path = sys.argv[1]
    with open(path) as file:
        text = file.read()
    out = []
    program = []
    for line in text.splitlines():
        if line.startswith('#! '):
            if program:
                out += program + ['#! ' + said for said in outcome('\n'.join(program) + '\n')]
            program = []
        else:
            program.append(line)
    with open(path, 'w') as file:
        file.write('\n'.join(out) + '\n')


main()
