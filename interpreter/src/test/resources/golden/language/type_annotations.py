from __future__ import annotations

import typing


def f(a: int, b: undefined_name = 1, *args: "quoted", c: x + y = 2) -> list[int]:
    local: also_undefined = 1
    return local


print(f.__annotations__, f(1))


class C:
    attr: SomeType
    other: int = 5
    if True:
        conditional: str

    def m(self) -> C:
        pass


print(C.__annotations__, C.m.__annotations__)
print(typing.get_type_hints(C.m))
module_level: Anything[with_args, "str"]
print(__annotations__)


def lambda_default(x: (lambda: 1) = 3, *, y: f"{1}" = 2):
    pass


print(lambda_default.__annotations__)
T = typing.TypeVar("T")


class Box(typing.Generic[T]):
    def __init__(self, item: T):
        self.item = item


print(Box[int](5).item, Box[int], typing.get_type_hints(Box.__init__))
print(typing.Optional[int], typing.Union[int, str, None], typing.List[int], typing.Dict[str, typing.Any])
print(int | None, int | str | list[int], list[int] | None, (int | str) == (str | int))
print(isinstance(5, int | str), isinstance(None, int | None), issubclass(bool, int | str))
print(list[int], dict[str, list[int]], tuple[int, ...], type[C], list[T][int], list[int].__origin__, list[int].__args__)
print(list[int]() == [], list[int] == list[int], hash(list[int]) == hash(list[int]))
for bad in (lambda: isinstance([], list[int]), lambda: int | 5, lambda: int[int], lambda: list[int][str], lambda: isinstance(1, int | list[int])):
    try:
        print(bad())
    except TypeError as e:
        print(e)


class NT(typing.NamedTuple):
    x: int
    y: str = "d"


print(NT(1), NT(1, y="z")._asdict(), NT._fields, NT.__annotations__)


class TD(typing.TypedDict, total=False):
    a: int


print(TD(a=1), TD.__annotations__, TD.__total__)
print(typing.cast(int, "x"), typing.TYPE_CHECKING, typing.Callable[[int], str], typing.Literal[1, "a"])
