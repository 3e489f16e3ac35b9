def note(*values):
    pass
objects = [0, 'early']
g0 = -6
class C0:
    def __init__(self, a, b=2):
        pass
class C3(C0):
    def __bool__(self):
        pass
def h1(o, a=3):
    try:
        if (not C3(*[g0], a)):
            pass
    except AttributeError as e:
        pass
for i in range(14):
    try:
        pass
    except Exception as e:
        pass
    try:
        note(h1(objects[i % 3], i))
    except Exception as e:
        note(type(e).__name__, e, line(e))
