class Vector:
    def __init__(self, x):
        self.x = x

    def __add__(self, other):
        return self


SITES = {
    "int_add": site("a = 1000; b = 7", "a + b"),
    "int_multiply": site("a = 1000; b = 7", "a * b"),
    "int_floor_divide": site("a = 1000; b = 7", "a // b"),
    "int_remainder": site("a = 1000; b = 7", "a % b"),
    "int_shift": site("a = 1000; b = 3", "a << b"),
    "int_and": site("a = 1000; b = 7", "a & b"),
    "int_power": site("a = 1000; b = 2", "a ** b"),
    "int_overflow": site("a = 1 << 62; b = 1 << 62", "a + b"),
    "big_add": site("a = 1 << 100; b = 1 << 99", "a + b"),
    "int_divide": site("a = 1000; b = 7", "a / b"),
    "float_add": site("a = 1.5; b = 2.5", "a + b"),
    "float_multiply": site("a = 1.5; b = 2.5", "a * b"),
    "int_float": site("a = 1; b = 2.5", "a + b"),
    "in_place": site("a = 0", "a += 1"),
    "str_add": site("a = 'ab'; b = 'cd'", "a + b"),
    "str_format": site("a = '%d items'; b = 7", "a % b"),
    "list_add": site("a = [1]; b = [2]", "a + b"),
    "user": site("a = Vector(1); b = Vector(2)", "a + b"),
    "negative": site("a = 5", "-a"),
    "monomorphic": each([1], "o + o"),
    "polymorphic": each([1, 1.5], "o + o"),
    "megamorphic": each([1, 1.5, "a", (), 1 << 70], "o + o"),
}
