def kind(x):
    match x:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case -1:
            return "minus one"
        case 1.5:
            return "float"
        case -2 + 3j:
            return "complex"
        case "text" | b"bytes":
            return "string"
        case None:
            return "none"
        case True:
            return "true"
        case False:
            return "false"
        case "a" "b":
            return "joined"
        case _:
            return "other"


for value in (0, 2, -1, 1.5, -2 + 3j, "text", b"bytes", None, True, False, 0.0, 1.0, "ab", [], 4):
    print(repr(value), kind(value))


def capture(x):
    match x:
        case (1 | 2) as n if n == 2:
            return "two", n
        case [1 as first, (2 | 3) as second]:
            return first, second
        case int(n) | str(n) if n:
            return "n", n
        case other:
            return "other", other


for value in (1, 2, [1, 3], [1, 4], "s", "", 0, None):
    print(repr(value), capture(value))


class Color:
    RED = 1

    class Inner:
        BLUE = "blue"


def by_value(x):
    match x:
        case Color.RED:
            return "red"
        case Color.Inner.BLUE:
            return "blue"
    return "no match"


print(by_value(1), by_value("blue"), by_value(2))
match = {"soft": 1}
match["case"] = 2
case = match
_ = 5
print(match, case is match, _)
match 3:
    case _:
        print("wildcard binds nothing:", _)
match (x := 4):
    case y if (z := y + 1) > 9:
        pass
    case _:
        print(x, y, z)
