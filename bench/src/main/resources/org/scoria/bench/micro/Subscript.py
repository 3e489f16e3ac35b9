class Table:
    def __getitem__(self, i):
        return i

    def __setitem__(self, i, value):
        pass


SITES = {
    "list_load": site("o = [1, 2, 3]; i = 1", "o[i]"),
    "list_load_negative": site("o = [1, 2, 3]", "o[-1]"),
    "tuple_load": site("o = (1, 2, 3); i = 1", "o[i]"),
    "dict_load": site("o = {'a': 1, 'b': 2}", "o['b']"),
    "dict_load_int": site("o = {i: i for i in range(100)}; i = 50", "o[i]"),
    "str_load": site("o = 'spam'; i = 1", "o[i]"),
    "slice_load": site("o = [1, 2, 3, 4]", "o[1:3]"),
    "user_load": site("o = Table(); i = 1", "o[i]"),
    "list_store": site("o = [1, 2, 3]; i = 1", "o[i] = 5"),
    "dict_store": site("o = {'a': 1, 'b': 2}", "o['b'] = 5"),
    "bytearray_store": site("o = bytearray(3); i = 1", "o[i] = 5"),
    "user_store": site("o = Table(); i = 1", "o[i] = 5"),
    "monomorphic": each([[1, 2]], "o[1]"),
    "polymorphic": each([[1, 2], (1, 2)], "o[1]"),
    "megamorphic": each([[1, 2], (1, 2), "ab", {1: 2}, b"ab"], "o[1]"),
}
