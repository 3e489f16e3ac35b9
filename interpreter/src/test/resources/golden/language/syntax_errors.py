CODES = """
if x = 1: pass
a b
def f(a, a): pass
def f(a=1, b): pass
def f(*): pass
f(a=1, 2)
f(**k, *a)
f(a=1, a=2)
f(x for x in y, 1)
return 1
yield 1
await x
break
continue
x = yield = 1
None = 1
f() = 1
a + b = c
1 += 2
(a, b) += 1
del f()
del 1
for 1 in x: pass
with a as 1: pass
import a.b as c.d
from a import
from a import (b, c
lambda x=1, y: 0
x = [1, 2
x = (1, 2]
print 1
exec 'x'
class C: return 1
nonlocal x
def f():\n    x = 1\n    global x
def f():\n    nonlocal missing
def f(x):\n    global x
async with a: pass
[await x for x in y]
[(yield) for x in y]
try:\n    pass
try:\n    pass\nexcept:\n    pass\nexcept A:\n    pass
try:\n    pass\nexcept A, B:\n    pass
try:\n    pass\nexcept A:\n    pass\nexcept* B:\n    pass
else: pass
if 1:\npass
if 1:\n    a\n  b
  a
x = 1 +
x = $
x = 'abc
x ? y
a := 1
(a.b := 1)
[x := 1 for x in y]
f(a := 1, b=(c := 2), d := 3, e=f := 4)
*a = 1
*a
a = *b
{**a for a in b}
{a: *b}
{1:2, 3}
{1, 2: 3}
match x:\n    case a | b: pass
match x:\n    case {**r, 'a': 1}: pass
match x:\n    case C(a=1, a=2): pass
match x:\n    case _: pass\n    case 1: pass
def f(: pass
class C(x for x in y): pass
@
while True print(1)
for x in range(10)\n    pass
x = 5 if 1
a, b += 1
not = 1
True = 1
__debug__ = 1
def f(None): pass
import None
'a' = 1
f'{a}' = 1
a < b = 1
a if b else c = 1
-a = 1
[a, 1] = x
x.1
1.a.b c
0777
""".strip().split("\n")
for code in CODES:
    code = code.replace("\\n", "\n")
    try:
        compile(code, "<code>", "exec")
        print(repr(code), "compiles")
    except SyntaxError as e:
        print(repr(code), "->", type(e).__name__, e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))
