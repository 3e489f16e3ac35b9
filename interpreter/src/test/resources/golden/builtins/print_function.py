import io
import sys

print()
print(1, "a", None, [1], 2.5)
print("a", "b", sep="-", end="!\n")
print("a", "b", sep="", end="")
print()
print("a", "b", sep=None, end=None)
print(*range(3), sep=", ")
print("no newline", end="")
print("", end="\n")
print(sep="x")
print("x", sep="unused")
out = io.StringIO()
print("to a file", 1, file=out)
print("more", end="", file=out, flush=True)
print(repr(out.getvalue()))


class Writer:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.parts.append("<flush>")


w = Writer()
print("a", "b", 3, file=w, flush=True)
print(file=w)
print(w.parts)


class Failing:
    def write(self, text):
        raise OSError("disk full")


try:
    print("x", file=Failing())
except OSError as e:
    print(e)


class BadStr:
    def __str__(self):
        raise ValueError("in __str__")


w = Writer()
try:
    print("before", BadStr(), "after", file=w)
except ValueError as e:
    print(e, w.parts)
old = sys.stdout
sys.stdout = w2 = Writer()
print("redirected")
sys.stdout = old
print(w2.parts)
sys.stdout = None
print("goes nowhere")
sys.stdout = old
del sys.stdout
try:
    print("lost")
except RuntimeError as e:
    sys.stdout = old
    print(e)
print(print("inner"))
print("unicode: \xe9 \u4e2d \U0001f30b")
for kwargs in ({"sep": 5}, {"end": 5}, {"file": 5}, {"unknown": 1}):
    try:
        print("x", **kwargs)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class S(str):
    def __str__(self):
        return "overridden"


print(S("plain"), [S("plain")], f"{S('plain')}")
