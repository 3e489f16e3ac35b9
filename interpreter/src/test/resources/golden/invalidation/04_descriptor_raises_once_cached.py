from steps import run

SETUP = """
calls = 0
fail = False

class Descriptor:
    def __get__(self, instance, owner):
        global calls
        calls += 1
        if fail:
            raise fail("from get")
        return "fine"

class C:
    attr = Descriptor()
    @property
    def prop(self):
        global calls
        calls += 1
        if fail:
            raise fail("from property")
        return "fine"

class WithFallback(C):
    def __getattr__(self, name):
        return "fallback for " + name

o, w = C(), WithFallback()
"""

FAILURES = dict(
    attribute_error=("fail = AttributeError", "fail = False"),
    value_error=("fail = ValueError", "fail = False"),
)
run(SETUP, "seen = calls\ntry:\n    value = o.attr\nexcept Exception as e:\n    value = str(e)\nvalue = value, calls - seen", **FAILURES)
run(SETUP, "seen = calls\ntry:\n    value = o.prop\nexcept Exception as e:\n    value = str(e)\nvalue = value, calls - seen", **FAILURES)
run(SETUP, "value = w.attr, w.prop", **FAILURES)
