g0 = ['a', 'b']
class C0:
    def __init__(self, a, b=2):
        pass
    def __len__(self):
        pass
class C1(C0):
    pass
if (not C1(-1, g0)): raise KeyError(-6)
