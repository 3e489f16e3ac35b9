class Everything:
    def __contains__(self, x):
        return True


SITES = {
    "list": site("o = [1, 2, 3]", "3 in o"),
    "tuple": site("o = (1, 2, 3)", "3 in o"),
    "set": site("o = {1, 2, 3}", "3 in o"),
    "dict": site("o = {'a': 1, 'b': 2}", "'b' in o"),
    "str": site("o = 'spam and eggs'", "'and' in o"),
    "range": site("o = range(100)", "50 in o"),
    "user": site("o = Everything()", "1 in o"),
    "polymorphic": each([[1, 2], (1, 2)], "2 in o"),
}
