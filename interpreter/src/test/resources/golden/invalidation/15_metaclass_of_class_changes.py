from steps import run

SETUP = """
class Meta(type):
    x = "Meta.x"
    def f(cls):
        return "Meta.f"

class Other(type):
    x = "Other.x"
    def f(cls):
        return "Other.f"
    def __getattr__(cls, name):
        return "made up " + name

class C(metaclass=Meta):
    pass

class D(C):
    own = "D.own"
"""

run(
    SETUP,
    "value = C.x, C.f(), D.x, getattr(C, 'missing', 'none'), type(C).__name__",
    other_metaclass=("C.__class__ = Other", "C.__class__ = Meta"),
    then_changed=("C.__class__ = Other", "Meta.x = 'must not show in C'", "Other.x = 'shows'", "C.x = 'own'"),
    subclass_too=("D.__class__ = Other", "C.__class__ = Other", "D.__class__ = Meta"),
    refused=("try: C.__class__ = int\nexcept TypeError: C.x = 'refused'",),
)
