class Version:
    def __init__(self, x):
        self.x = x

    def __lt__(self, other):
        return self.x < other.x


SITES = {
    "int_less": site("a = 1; b = 2", "a < b"),
    "int_equal": site("a = 1000; b = 2000", "a == b"),
    "int_branch": site("a = 1; b = 2", "if a < b:\n    pass"),
    "float_less": site("a = 1.5; b = 2.5", "a < b"),
    "int_float": site("a = 1; b = 2.5", "a < b"),
    "str_equal": site("a = 'spam'; b = 'eggs'", "a == b"),
    "str_less": site("a = 'spam'; b = 'eggs'", "a < b"),
    "tuple_equal": site("a = (1, 2); b = (1, 3)", "a == b"),
    "is_none": site("a = 1", "if a is None:\n    pass"),
    "truth_of_list": site("a = [1]", "if a:\n    pass"),
    "user": site("a = Version(1); b = Version(2)", "a < b"),
    "monomorphic": each([1], "o == o"),
    "polymorphic": each([1, 1.5], "o == o"),
    "megamorphic": each([1, 1.5, "a", (), 1 << 70], "o == o"),
}
