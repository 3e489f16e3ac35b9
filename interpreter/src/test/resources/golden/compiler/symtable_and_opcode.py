import _symtable, _opcode
S=_symtable
def show(t, d=0):
    print(' '*d, t.name, t.type, t.lineno, t.nested, t.varnames, dict(t.symbols))
    for c in t.children: show(c, d+1)
show(S.symtable('''
import os as o
x: int = 1
global q
class A(B):
    y = x
    def __m(self, *a, **k):
        nonlocal_ = super().z
        return __class__, [i for i in a if (w := i)], lambda z: z + y + x + nonlocal_
    def g(self): return x
def f(a):
    x = 1
    def h():
        nonlocal x
        x += 1
        global r
        r = 2
    return {k: v for k, v in a}
''','f','exec'))
for a in ((5,'f','exec'),('x','f','foo'),('x',5,'exec'),('a b','f','eval')):
    try: print(S.symtable(*a))
    except Exception as e: print(type(e).__name__,e)
print([(k,v) for k,v in S.__dict__.items() if isinstance(v,int)], S.symtable.__text_signature__)
for a in ((1,),(1,2),(100,),(100,None),(100,1),(300,1),(200,1),(93,0),(0,),(87,),(111,3),(112,3),(123,3),(166,2),(171,2)):
    try: print(a,_opcode.stack_effect(*a))
    except Exception as e: print(a,type(e).__name__,e)
for j in (True,False,None,5):
    try: print(j,_opcode.stack_effect(93,0,jump=j),_opcode.stack_effect(111,0,jump=j))
    except Exception as e: print(type(e).__name__,e)
print(_opcode.get_specialization_stats(), _opcode.stack_effect.__text_signature__)
t=S.symtable('x','f','exec')
for f in (lambda: type(t)(), lambda: setattr(t,'foo',1), lambda: setattr(t,'name',1)):
    try: f()
    except Exception as e: print(type(e).__name__,e)
