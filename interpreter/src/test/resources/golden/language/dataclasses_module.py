from dataclasses import FrozenInstanceError, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, replace
import typing


@dataclass
class P:
    x: int
    y: int = 5
    tags: list = field(default_factory=list, repr=False)
    total: typing.ClassVar[int] = 7
    scale: InitVar[int] = 1

    def __post_init__(self, scale):
        self.x *= scale


p = P(1)
print(p, p == P(1), p != P(2), P(2, scale=10), P.total, [f.name for f in fields(P)])
print(asdict(p), astuple(p), replace(p, x=9, scale=1), is_dataclass(P), is_dataclass(5))
p.tags.append(1)
print(P(1).tags, p == P(1))
for bad in (lambda: P(), lambda: P(1, 2, [], 1, 5), lambda: P(z=1), lambda: hash(p), lambda: p < P(2)):
    try:
        bad()
    except TypeError as e:
        print(e)


@dataclass(frozen=True, order=True)
class F:
    a: int
    b: str = "b"


print(F(1) < F(2), F(1, "a") <= F(1, "b"), len({F(1), F(1)}), sorted([F(2), F(1)]), max(F(1), F(1, "z")))
try:
    F(1).a = 2
except FrozenInstanceError as e:
    print(type(e).__name__, e)
try:
    del F(1).a
except AttributeError as e:
    print(e)


@dataclass(slots=True, kw_only=True)
class S:
    a: int
    b: int = 2


print(S(a=1), S.__slots__, hasattr(S(a=1), "__dict__"))
try:
    S(1)
except TypeError as e:
    print(e)


@dataclass
class Base:
    first: int
    second: int = 2


@dataclass
class Derived(Base):
    third: int = 3
    first: str = "overridden"


print(Derived(), Derived("x", 1, 2), Derived.__match_args__)
for make in (
    lambda: dataclass(type("M", (), {"__annotations__": {"a": list}, "a": []})),
    lambda: dataclass(type("D", (Base,), {"__annotations__": {"z": int}})),
    lambda: dataclass(frozen=True)(type("Fr", (Base,), {})),
    lambda: fields(5),
    lambda: asdict(P),
    lambda: replace(F(1), c=1),
):
    try:
        make()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


@dataclass(eq=False, repr=False)
class Bare:
    x: int


print(Bare(1) == Bare(1), Bare.__repr__ is object.__repr__)
match F(3, "m"):
    case F(a, b):
        print(a, b)


@dataclass
class Node:
    value: int
    next: "Node" = None


n = Node(1, Node(2))
n.next.next = n
print(n, asdict(Node(1, Node(2))))
