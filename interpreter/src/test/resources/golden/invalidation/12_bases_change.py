from steps import run

SETUP = """
class A:
    def f(self):
        return "A.f"
    x = "A.x"

class B:
    def f(self):
        return "B.f"
    x = "B.x"

class C(A):
    pass

class D(C):
    pass

class E(D):
    pass

c, e = C(), E()
"""

run(
    SETUP,
    "value = c.f(), e.f(), e.x, E.x",
    bases_swapped=("C.__bases__ = (B,)", "C.__bases__ = (A,)"),
    second_base_then_changed=("C.__bases__ = (A, B)", "B.f = lambda self: 'B changed'", "del A.f", "B.f = lambda self: 'B changed again'"),
    new_base_changes=("C.__bases__ = (B,)", "A.f = lambda self: 'A must not show'", "B.f = lambda self: 'B shows'"),
    middle_of_the_chain=("D.f = lambda self: 'D.f'", "D.__bases__ = (B,)", "del D.f"),
    deep_change=("A.f = lambda self: 'A changed'", "A.x = 'A.x changed'", "del A.x; C.x = 'C.x'"),
    refused=("try: C.__bases__ = (E,)\nexcept TypeError: A.x = 'refused'", "try: C.__bases__ = (int, str)\nexcept TypeError: A.x = 'refused again'"),
)
