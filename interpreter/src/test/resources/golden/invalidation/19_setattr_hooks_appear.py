from steps import run

SETUP = """
log = []

class C:
    pass

class S:
    __slots__ = ("x",)

o, s = C(), S()
o.x = s.x = 0

def hook(self, name, value):
    log.append(name)
    object.__setattr__(self, name, "hooked")

def refuse(self, *args):
    raise AttributeError("read-only " + args[0])
"""

BODY = "del log[:]\no.x = i\ns.x = i\nvalue = o.x if o.x == 'hooked' else o.x == i, s.x if s.x == 'hooked' else s.x == i, len(log)"
run(
    SETUP,
    BODY,
    setattr_added=("C.__setattr__ = hook", "S.__setattr__ = hook", "del C.__setattr__", "del S.__setattr__"),
    refuses=("C.__setattr__ = refuse", "C.__setattr__ = object.__setattr__", "S.__setattr__ = refuse", "del S.__setattr__"),
    data_descriptor_appears=("C.x = property(lambda self: 'hooked', lambda self, v: log.append(v))", "del C.x"),
    read_only_property=("C.x = property(lambda self: 'hooked')", "C.x = 'plain class value'"),
    delattr_added=("C.__delattr__ = refuse", "del C.__delattr__"),
)
run(
    SETUP,
    "o.y = 1\ndel o.y\nvalue = hasattr(o, 'y')",
    delattr_added=("C.__delattr__ = refuse", "del C.__delattr__", "o.__dict__.pop('y', None)"),
    deleter=("C.y = property(None, lambda self, v: None, lambda self: log.append('deleted'))", "del C.y"),
)
