"""Records what CPython 3.11 compiles the standard library to.

    python3.11 record_digests.py LIB > stdlib_digests.txt

Each line is a digest of the code object of one file (every field of it, nested code objects included) and the
file's path below LIB. CompilerDigestsTest computes the same digests of Scoria's code objects.
"""
import hashlib
import os
import struct
import sys
import warnings


def put_bytes(out, data):
    out.append(struct.pack('>I', len(data)))
    out.append(data)


def put_text(out, text):
    put_bytes(out, text.encode('utf-8', 'surrogatepass'))


def put_names(out, names):
    out.append(struct.pack('>I', len(names)))
    for name in names:
        put_text(out, name)


def form(value):
    out = []
    if hasattr(value, 'co_code'):
        put_code(out, value)
    elif value is None or value is ... or isinstance(value, (bool, int)):
        put_text(out, repr(value))
    elif isinstance(value, float):
        out.append(b'f' + struct.pack('>d', value))
    elif isinstance(value, complex):
        out.append(b'c' + struct.pack('>dd', value.real, value.imag))
    elif isinstance(value, str):
        out.append(b's')
        put_text(out, value)
    elif isinstance(value, bytes):
        out.append(b'b')
        put_bytes(out, value)
    elif isinstance(value, tuple):
        out.append(b'(' + struct.pack('>I', len(value)))
        out.extend(form(item) for item in value)
    else:
        out.append(b'<' + struct.pack('>I', len(value)))
        out.extend(sorted(form(item) for item in value))
    return b''.join(out)


def put_code(out, code):
    out.append(b'C' + struct.pack('>6I', code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount,
                                  code.co_stacksize, code.co_flags, code.co_firstlineno))
    put_text(out, code.co_name)
    put_text(out, code.co_qualname)
    put_bytes(out, code.co_code)
    put_bytes(out, code.co_linetable)
    put_bytes(out, code.co_exceptiontable)
    put_names(out, code.co_names)
    put_names(out, code.co_varnames)
    put_names(out, code.co_cellvars)
    put_names(out, code.co_freevars)
    out.append(struct.pack('>I', len(code.co_consts)))
    out.extend(form(item) for item in code.co_consts)


def main():
    warnings.simplefilter('ignore')
    root = sys.argv[1]
    for directory, subdirectories, files in os.walk(root):
        subdirectories.sort()
        for name in sorted(files):
            if name.endswith('.py'):
                path = os.path.join(directory, name)
                with open(path, 'rb') as file:
                    code = compile(file.read(), name, 'exec', dont_inherit=True)
                digest = hashlib.sha256(form(code)).hexdigest()[:16]
                print(digest, os.path.relpath(path, root))


main()
