from steps import run

SETUP = """
class A:
    def __bool__(self):
        act(self)
        return True
    def __int__(self):
        act(self)
        return 1
    def __index__(self):
        act(self)
        return 1
    def __add__(self, other):
        act(self)
        return "A add"
    def __eq__(self, other):
        act(self)
        return "A eq"
    def __len__(self):
        act(self)
        return 2
    def __iter__(self):
        act(self)
        return iter("A")
    def __call__(self):
        act(self)
        return "A call"
    def __getitem__(self, key):
        act(self)
        return "A item"

class B:
    def __bool__(self):
        return False
    def __int__(self):
        return 10
    def __index__(self):
        return 0
    def __add__(self, other):
        return "B add"
    def __eq__(self, other):
        return "B eq"
    def __len__(self):
        return 5
    def __iter__(self):
        return iter("B")
    def __call__(self):
        return "B call"
    def __getitem__(self, key):
        return "B item"

o = A()

def act(self):
    pass
"""

SWITCH = ("def act(self): self.__class__ = B", "o.__class__ = A", "o.__class__ = A\ndef act(self): pass")
for body in (
    "value = 'true' if o else 'false'",
    "value = int(o), [10, 20][o]",
    "value = o + 1",
    "value = o == 1, o == 2",
    "value = len(o), len(o)",
    "value = [*o, *o]",
    "value = o(), o()",
    "value = o[0] + o[1]",
):
    print("----", body)
    run(SETUP, body, switched=SWITCH)
