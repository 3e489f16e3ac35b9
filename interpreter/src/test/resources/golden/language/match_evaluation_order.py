log = []


class Watched:
    __match_args__ = ("a", "b")

    def __getattr__(self, name):
        log.append(name)
        if name == "b":
            raise AttributeError(name)
        return name

    def __eq__(self, other):
        log.append("eq")
        return other == "me"


def run(x):
    log.clear()
    match x:
        case Watched(a="zzz"):
            r = 1
        case Watched("a", "b"):
            r = 2
        case "you" | "me":
            r = 3
        case _:
            r = 4
    print(r, log)


run(Watched())


class Seq(list):
    def __len__(self):
        log.append("len")
        return super().__len__()

    def __getitem__(self, i):
        log.append(("item", i))
        return super().__getitem__(i)

    def __iter__(self):
        log.append("iter")
        return super().__iter__()


log.clear()
match Seq([1, 2, 3]):
    case [1, 2]:
        pass
    case [_, _, 4]:
        pass
    case [1, *_, 3]:
        print("matched", log)
log.clear()
match Seq([1, 2, 3]):
    case [a, *b, c]:
        print(a, b, c, log)


def guard(n):
    log.append(("guard", n))
    return n == 3


log.clear()
match 5:
    case x if guard(1):
        pass
    case int() as x if guard(2):
        pass
    case 5 as x if guard(3):
        print("third", x, log)


def subject():
    log.append("subject")
    return 1, 2


log.clear()
match subject():
    case (1, 3) | (1, 2):
        print(log)
match 1, "two":
    case int(a), str(b):
        print(a, b)
try:
    match 5:
        case a if a / 0:
            pass
except ZeroDivisionError:
    print("bound even though the guard failed:", a)


def unmatched(v):
    match v:
        case [bound, 2]:
            return bound
    try:
        return bound
    except UnboundLocalError as e:
        return str(e)


print(unmatched([1, 2]), unmatched([1, 3]))
