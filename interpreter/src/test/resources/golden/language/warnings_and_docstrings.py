import warnings


def collect(code):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            exec(compile(code, "<code>", "exec"), {})
        except Exception as e:
            print(type(e).__name__, e)
    return [(w.category.__name__, str(w.message), w.lineno) for w in caught]


for code in ("x = 1 is 1", "'a' is not 'b'", "assert (1, 2)", "(1)(2)", "'a'[1.5]", "[1]['a']", "x = '\\d'", "0x1for x in (1,)", "1if 1else 2", "() is ()", "None is 5", "x = 1 if 1 else 2", "[1, 2](0)", "{1: 2}()", "(lambda: 0)[1]", "f'{1}'(2)", "b'\\q'", "1 [2]", "x = ...\nx is ...", "[] is []"):
    print(repr(code), collect(code))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("default")
    for _ in range(3):
        warnings.warn("repeated")
    warnings.warn("other", DeprecationWarning, stacklevel=1)
    print([(str(w.message), w.category.__name__) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("as error", UserWarning)
    except UserWarning as e:
        print(repr(e))
    warnings.filterwarnings("ignore", message="quiet.*")
    print(warnings.warn("quiet please"))
for bad in (lambda: warnings.warn("x", int), lambda: warnings.warn(), lambda: warnings.filterwarnings("nope"), lambda: warnings.simplefilter("always", 5)):
    try:
        bad()
    except (TypeError, AssertionError, ValueError) as e:
        print(type(e).__name__, e)


def documented():
    "plain"


def concatenated():
    "joined " "docs"


def formatted():
    f"not a docstring"


def after():
    x = 1
    "not a docstring"


class C:
    """class docs"""

    def m(self):
        """method docs"""

    attr = 1
    "not the docs of attr"


class NoDocs(C):
    pass


print(documented.__doc__, concatenated.__doc__, formatted.__doc__, after.__doc__, C.__doc__, C.m.__doc__, NoDocs.__doc__, C().__doc__)
documented.__doc__ = "changed"
print(documented.__doc__, (lambda: "x").__doc__, property(lambda s: 1).__doc__, len.__doc__ is not None, int.__doc__ is not None)
import inspect

print(inspect.getdoc(C.m), inspect.cleandoc("  a\n    b\n"), inspect.getdoc(NoDocs))
