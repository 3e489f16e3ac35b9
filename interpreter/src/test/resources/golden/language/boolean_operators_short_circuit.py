def show(name, value):
    print("eval", name)
    return value


print(show("a", 0) and show("b", 1))
print(show("a", 1) and show("b", []))
print(show("a", "") or show("b", None))
print(show("a", 5) or show("b", 6))
print(not show("a", 0), not [1])
print(show("x", 1) and show("y", 0) or show("z", 3))
print(1 if show("cond", 0) else show("else", 2))
print(show("a", 1) < show("b", 2) < show("c", 3))
print(show("a", 3) < show("b", 2) < show("c", 9))
print(1 < 2 > 0 == 0 != 5)
print(0 == False is False)
print([1] in [[1]] == True)


class Truth:
    def __init__(self, answer):
        self.answer = answer

    def __bool__(self):
        print("asked", self.answer)
        return self.answer


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        print("len", self.n)
        return self.n


if Truth(True) and not Truth(False):
    print("taken")
while Truth(False):
    print("never")
else:
    print("else of while")
print(bool(Sized(0)), bool(Sized(2)))
print("yes" if Sized(1) else "no")
print(any(Truth(x) for x in (False, True, True)))
print(all(Sized(x) for x in (1, 0, 1)))


class Bad:
    def __bool__(self):
        return 1


class BadLength:
    def __len__(self):
        return -1


class FloatLength:
    def __len__(self):
        return 1.5


for cls in (Bad, BadLength, FloatLength):
    try:
        if cls():
            print("?")
    except Exception as e:
        print(type(e).__name__, e)
