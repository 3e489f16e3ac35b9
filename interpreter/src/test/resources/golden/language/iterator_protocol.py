class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Countdown(4)), [*Countdown(3)], sum(Countdown(5)))
it = Countdown(2)
print(next(it), next(it), next(it, "default"))
try:
    next(it)
except StopIteration as e:
    print(repr(e), e.value)


class OldStyle:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError("end")
        return i * i


print(list(OldStyle()), 9 in OldStyle(), 5 in OldStyle(), [*zip(OldStyle(), "ab")])
it = iter(OldStyle())
print(next(it), type(it).__name__)


class StopsByStopIteration:
    def __getitem__(self, i):
        raise StopIteration


print(list(StopsByStopIteration()))


class BadIter:
    def __iter__(self):
        return 5


class NoneIter:
    __iter__ = None


class IterNoNext:
    def __iter__(self):
        return self


class InstanceIter:
    def __init__(self):
        self.__iter__ = lambda: iter([1])


for bad in (BadIter(), NoneIter(), IterNoNext(), InstanceIter(), 5, len):
    try:
        for x in bad:
            print("?", x)
    except TypeError as e:
        print(e)
for bad in (5, [1]):
    try:
        next(bad)
    except TypeError as e:
        print(e)
calls = iter([3, 2, 1, 0, 5])
print(list(iter(lambda: next(calls), 0)), next(calls))
try:
    iter(5, 0)
except TypeError as e:
    print(e)


class Failing:
    def __iter__(self):
        return self

    def __next__(self):
        raise KeyError("from next")


try:
    for x in Failing():
        pass
except KeyError as e:
    print(e)
items = [1, 2, 3]
for x in items:
    if x < 10:
        items.append(x + 10)
print(items)
it = iter([1, 2])
print(list(it), list(it))
it = iter(items := [1])
next(it)
print(next(it, "end"))
items.append(2)
print(next(it, "still at its end"))


class HasLengthHint:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter("ab")

    def __length_hint__(self):
        print("hint asked")
        return self.hint


print(list(HasLengthHint(10)))
for hint in (-1, "x"):
    try:
        list(HasLengthHint(hint))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(list(HasLengthHint(NotImplemented)))
