# -*- coding: utf-8 -*-
"""Docstring
of the module."""; first = 1; second = 2;

print(first); print(second)
if first: print("one line"); print("suite")
if (first and
        second): print("parentheses continue")

total = first + \
    second + \
    3
print(total)
values = [
    1,  # a comment inside

    2,
        3,
]
print(values)
if True:
	print("a tab")
	if True:
	    print("tab and spaces")
if True:
        print("eight spaces")
else:
  print("two")
while False: pass
else: print("else on a line")
for i in 1, 2: print(i, end=" ")
print()
def f(): return 1
class C: x = 1; y = 2
class D(C): pass
print(f(), C.y, D.x)
try: 1 / 0
except ZeroDivisionError: print("caught")
finally: print("finally")
with memoryview(b"x") as view: pass
def g(a,
      b,
      ): return (a,
                 b)
print(g(1,
        2,
        ))
print("""triple
  quoted # no comment
""" 'joined')
    # a comment with odd indentation
x = (1
     # another
     + 2)
print(x)

print(r"\
")
lambda_ = lambda: (yield)
print(__doc__.split()[0], __name__)
été = "identifiers"
变量 = 5
ﬁ = "ligature"
print(été, 变量, fi, "ﬁ" in globals(), "fi" in globals())
class 类:
    属性 = 1
print(类().属性, 类.__name__)
match = case = type = _ = 1
print(match, case, type)
if 1:
    pass

    # trailing comment
print("end") # no newline at the end of the file
