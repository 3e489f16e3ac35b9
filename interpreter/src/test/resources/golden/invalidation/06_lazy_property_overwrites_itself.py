from steps import run

SETUP = """
at = 10**9
gets = 0

class lazy_class_property:
    def __get__(self, instance, owner):
        global gets
        gets += 1
        if gets >= at:
            C.attr = "computed"
        return "computing"

class lazy_property:
    def __get__(self, instance, owner):
        if gets >= at:
            instance.__dict__["own"] = "stored"
        return "computing"

class C:
    attr = lazy_class_property()
    own = lazy_property()

o = C()
"""

run(
    SETUP,
    "value = o.attr, o.own",
    on_the_next_get=("at = gets + 1",),
    on_the_get_after=("at = gets + 2",),
    and_deleted_again=("at = gets + 1", "o.__dict__.pop('own', None); at = 10**9"),
    through_the_class=("at = gets + 1\nC.attr\nC.attr",),
)
