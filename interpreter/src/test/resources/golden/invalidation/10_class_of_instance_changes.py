from steps import run

SETUP = """
class A:
    where = "A"
    def method(self):
        return "A.method", self.x

class B:
    where = "B"
    def method(self):
        return "B.method", self.x

class Sub(A):
    def __init__(self):
        self.y = 0
        self.x = 1

o = A()
o.x = "x"
for cls in (B, Sub):
    cls().z = 5
"""

run(
    SETUP,
    "value = o.method(), o.where",
    to_other_and_back=("o.__class__ = B", "o.__class__ = A"),
    to_subclass=("o.__class__ = Sub", "Sub.where = 'Sub'", "del o.x; o.x = 'again'"),
    then_the_class_changes=("o.__class__ = B", "A.method = lambda self: 'A changed'", "B.method = lambda self: 'B changed'"),
    refused=("try: o.__class__ = int\nexcept TypeError as e: o.x = 'refused'",),
    attribute_deleted=("o.__class__ = B", "del o.x", "B.x = 'class x'"),
)
run(
    SETUP,
    "o.x = i\no.extra = i\nvalue = o.x == o.extra == i, type(o).__name__, sorted(vars(o))",
    stores=("o.__class__ = B", "o.__class__ = Sub", "o.__class__ = A"),
)
