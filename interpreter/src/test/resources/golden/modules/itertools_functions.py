import itertools as it
import operator


def take(n, iterable):
    return list(it.islice(iterable, n))


print(take(3, it.count()), take(3, it.count(5, 2)), take(3, it.count(1.5, 0.5)), take(3, it.count(10**20)), take(2, it.count(0, -1)), it.count(3), it.count(1, 2))
print(take(5, it.cycle("ab")), list(it.cycle([])), list(it.repeat(1, 3)), take(2, it.repeat("x")), it.repeat(1, 2), list(it.repeat(1, -5)))
print(list(it.chain("ab", [1], ())), list(it.chain()), list(it.chain.from_iterable(["ab", "c"])), list(it.compress("abcd", [1, 0, True, ""])), list(it.dropwhile(lambda x: x < 3, [1, 3, 2])), list(it.takewhile(lambda x: x < 3, [1, 3, 2])), list(it.filterfalse(None, [0, 1, ""])), list(it.filterfalse(lambda x: x % 2, range(5))))
print(list(it.accumulate([1, 2, 3])), list(it.accumulate([1, 2, 3], operator.mul)), list(it.accumulate([1, 2], initial=10)), list(it.accumulate([])), list(it.accumulate([], initial=5)), list(it.accumulate("abc")), list(it.accumulate([3, 1, 2], max)))
print(list(it.islice("abcdef", 2)), list(it.islice("abcdef", 2, 4)), list(it.islice("abcdef", 0, None, 2)), list(it.islice("abc", 5)), list(it.islice("abc", None)), list(it.islice("abcdef", 1, 5, 3)))
print(list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.zip_longest("ab", "c")), list(it.zip_longest("a", [1, 2], fillvalue="-")), list(it.pairwise("abcd")), list(it.pairwise("a")), list(it.zip_longest()))
print(list(it.product("ab", [1, 2])), list(it.product("ab", repeat=2)), list(it.product()), list(it.product("a", [])), len(list(it.product(range(3), repeat=4))))
print(list(it.permutations("abc", 2)), list(it.permutations([1, 2])), list(it.permutations([], 0)), list(it.permutations([1], 2)), len(list(it.permutations(range(5)))))
print(list(it.combinations("abcd", 2)), list(it.combinations([1, 2], 0)), list(it.combinations([1], 2)), list(it.combinations_with_replacement("ab", 2)), list(it.combinations_with_replacement([], 1)))
print([(k, list(g)) for k, g in it.groupby("aabbba")], [(k, list(g)) for k, g in it.groupby([1, 3, 2, 4], key=lambda x: x % 2)], list(it.groupby([])))
groups = it.groupby("aab")
_, first = next(groups)
k, second = next(groups)
print(list(first), k, list(second))
a, b = it.tee([1, 2, 3])
print(next(a), list(b), list(a), it.tee([1], 0), len(it.tee("ab", 3)))
c = it.chain("ab", "cd")
next(c)
print(list(c), next(c, "end"), list(zip(it.count(), "ab")), sum(it.islice(it.count(), 100)))
for bad in (
    lambda: it.count("a"),
    lambda: it.islice([1], -1),
    lambda: it.islice([1], 0, 5, 0),
    lambda: it.islice([1], "a"),
    lambda: it.repeat(),
    lambda: it.repeat(1, "a"),
    lambda: list(it.chain(5)),
    lambda: list(it.chain.from_iterable([1])),
    lambda: it.product(5),
    lambda: it.product("a", repeat=-1),
    lambda: it.permutations("ab", -1),
    lambda: it.combinations("ab"),
    lambda: it.tee(5),
    lambda: it.tee([], -1),
    lambda: list(it.starmap(pow, [1])),
    lambda: it.zip_longest("a", x=1),
    lambda: it.groupby(5),
    lambda: it.accumulate([1], initial=1, x=2),
    lambda: list(it.accumulate([1, "a"])),
    lambda: it.cycle(5),
    lambda: it.compress([1]),
    lambda: it.pairwise(5),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
