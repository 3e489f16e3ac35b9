class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *exception):
        return True


def deep(n):
    if n:
        deep(n - 1)
    else:
        raise ValueError


error = ValueError("x")

SITES = {
    "try_without": site("", "try:\n    pass\nexcept ValueError:\n    pass"),
    "raise_catch": site("", "try:\n    raise ValueError\nexcept ValueError:\n    pass"),
    "raise_instance": site("", "try:\n    raise error\nexcept ValueError as e:\n    pass\nerror.__traceback__ = None"),
    "raise_ten_deep": site("", "try:\n    deep(10)\nexcept ValueError:\n    pass"),
    "builtin_error": site("d = {}", "try:\n    d['x']\nexcept KeyError:\n    pass"),
    "attribute_error": site("d = {}", "try:\n    d.missing\nexcept AttributeError:\n    pass"),
    "finally_without": site("", "try:\n    pass\nfinally:\n    pass"),
    "with_statement": site("m = Manager()", "with m:\n    pass"),
    "with_raise": site("m = Manager()", "with m:\n    raise ValueError"),
}
