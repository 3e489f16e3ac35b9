eg = ExceptionGroup("msg", [ValueError(1), ExceptionGroup("in", [TypeError("t"), ValueError(2)])])
print(repr(eg), str(eg), eg.args == ("msg", list(eg.exceptions)))
print(eg.message, eg.exceptions)


def tree(e):
    if isinstance(e, BaseExceptionGroup):
        return {e.message: [tree(x) for x in e.exceptions]}
    return e if e is None else repr(e)


print(tree(eg.subgroup(ValueError)))
print(tree(eg.subgroup(lambda e: isinstance(e, TypeError))))
print(eg.subgroup(OSError), eg.subgroup(ExceptionGroup) is eg)
match, rest = eg.split((TypeError, OSError))
print(tree(match), tree(rest))
print(eg.split(Exception)[1], [tree(x) for x in eg.split(OSError)])
print(tree(eg.derive([KeyError(5)])))
print(type(BaseExceptionGroup("b", [ValueError()])).__name__)
print(type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)
print(str(ExceptionGroup("two", [ValueError(), KeyError()])))
for args in (("m", []), ("m", 5), (5, [ValueError()]), ("m", [5]), ("m",), ("m", [ValueError]), ("m", [KeyboardInterrupt()])):
    try:
        ExceptionGroup(*args)
        print("fine")
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Mine(ExceptionGroup):
    def __new__(cls, message, exceptions, code):
        self = super().__new__(cls, message, exceptions)
        self.code = code
        return self

    def derive(self, exceptions):
        return Mine(self.message, exceptions, self.code + 1)


mine = Mine("mine", [ValueError(1), KeyError(2)], 7)
mine.add_note("a note")
cause = OSError("cause")
mine.__cause__ = cause
match, rest = mine.split(ValueError)
print(type(match).__name__, match.code, match.__notes__, match.__cause__ is cause, rest.code)
print(isinstance(eg, Exception), issubclass(ExceptionGroup, BaseExceptionGroup))
print(ExceptionGroup.__mro__)
try:
    eg.exceptions = ()
except AttributeError as e:
    print(e)
e = ValueError("with notes")
e.add_note("one")
e.add_note("two")
print(e.__notes__)
try:
    e.add_note(5)
except TypeError as error:
    print(error)
try:
    eg.split(5)
except TypeError as error:
    print(error)
