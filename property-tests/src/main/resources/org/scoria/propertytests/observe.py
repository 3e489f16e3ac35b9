"""Runs programs and tells all that can be seen of them from outside."""

import io
import linecache
import re
import sys
import traceback

_NAME = "program.py"
_ADDRESS = re.compile("0x[0-9a-f]+")
_DEPTH = re.compile("(?<=repeated )[0-9]+ (?=more)|(?<=recursion depth exceeded) while calling a Python object")


def observe(source):
    """What a program prints, with the traceback of the exception that ends it; addresses and the depth of recursion left out."""
    out = io.StringIO()
    saved = sys.stdout, sys.stderr
    sys.stdout = sys.stderr = out
    linecache.cache[_NAME] = len(source), None, source.splitlines(True), _NAME
    try:
        exec(compile(source, _NAME, "exec"), {"__name__": "__main__", "__builtins__": __builtins__})
    except BaseException as error:
        trace = error.__traceback__.tb_next
        traceback.print_exception(type(error), error, trace, file=out)
    finally:
        sys.stdout, sys.stderr = saved
    return _DEPTH.sub("", _ADDRESS.sub("0x...", out.getvalue()))


def serve():
    """Observes programs that come on standard input, each behind a line with its length in bytes."""
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    while True:
        length = requests.readline()
        if not length:
            return
        source = requests.read(int(length)).decode("utf-8", "surrogatepass")
        answer = observe(source).encode("utf-8", "surrogatepass")
        answers.write(b"%d\n" % len(answer) + answer)
        answers.flush()


if __name__ == "__main__" and "--serve" in sys.argv:
    serve()
