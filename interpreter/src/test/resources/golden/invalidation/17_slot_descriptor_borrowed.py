from steps import run

SETUP = """
class Owner:
    __slots__ = ("a", "b")

class Sub(Owner):
    pass

class Stranger:
    __slots__ = ("x", "y")

class Plain:
    pass

owner, sub, stranger, plain = Owner(), Sub(), Stranger(), Plain()
owner.a = sub.a = "a"
owner.b = sub.b = "b"
stranger.x, stranger.y = "x", "y"
target = owner
"""

run(
    SETUP,
    "value = Owner.a.__get__(target), target.a",
    other_targets=("target = sub", "target = stranger", "target = plain", "target = owner", "target = 5"),
    borrowed=("Stranger.a = Owner.a; target = stranger", "del Stranger.a; target = sub", "Plain.a = Owner.b; target = plain", "target = owner"),
    swapped=("Owner.a, Owner.b = Owner.b, Owner.a", "target = sub", "Sub.a = Owner.b", "del Sub.a"),
)
run(
    SETUP,
    "target.a = i\nvalue = target.a == i",
    stores=("target = sub", "Stranger.a = Owner.a; target = stranger", "target = owner"),
)
