from steps import run

SETUP = """
at = -1

class Descriptor:
    def __get__(self, instance, owner):
        if counter() == at:
            change()
        return "descriptor"

class C:
    attr = Descriptor()
    other = "other"
    @property
    def prop(self):
        if counter() == at:
            change()
        return "property"

o = C()
count = 0

def counter():
    global count
    count += 1
    return count

def change():
    pass
"""

run(
    SETUP,
    "value = o.attr, o.other",
    replaces_itself=("at = count + 1\ndef change(): C.attr = 'replaced'",),
    deletes_itself=("at = count + 1\ndef change(): del C.attr",),
    changes_another=("at = count + 1\ndef change(): C.other = 'changed'",),
    becomes_data=("o.__dict__['attr'] = 'in dict'; Descriptor.__set__ = lambda *a: None", "del Descriptor.__set__"),
)
run(
    SETUP,
    "value = o.prop",
    replaces_property=("at = count + 1\ndef change(): C.prop = 'replaced'",),
    instance_value_appears=("at = count + 1\ndef change(): o.__dict__['prop'] = 'in dict'", "del C.prop"),
)
