SITES = {
    "pair": site("o = (1, 2)", "a, b = o"),
    "triple": site("o = (1, 2, 3)", "a, b, c = o"),
    "list": site("o = [1, 2, 3]", "a, b, c = o"),
    "str": site("o = 'abc'", "a, b, c = o"),
    "star": site("o = (1, 2, 3, 4)", "a, *b = o"),
    "swap": site("a = 1; b = 2", "a, b = b, a"),
    "polymorphic": each([(1, 2), [1, 2]], "a, b = o"),
}
