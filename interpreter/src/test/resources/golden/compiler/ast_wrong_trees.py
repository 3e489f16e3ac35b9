import _ast
A = _ast
def dump(n):
    if isinstance(n, A.AST):
        r = type(n).__name__ + '('
        r += ', '.join(f'{k}={dump(getattr(n, k, "missing"))}' for k in n._fields + n._attributes)
        return r + ')'
    if isinstance(n, list): return '[' + ', '.join(map(dump, n)) + ']'
    return repr(n)
src = """
def f(a, /, b: int = 1, *c, d=2, **e) -> str:
    'doc'
    x = [i async for i in y if i]
    match x:
        case {'a': [1, *_], **rest} | A(b=rest) as q: pass
    try: pass
    except* E as e: pass
    return f'{x!r:>{w}}' and not (lambda: 1) or x[1:2, ::3]
@d
class A(B, c=D):
    global x, y
    x: int = 5
    (a): str
    del x, a.b
    for i in x: break
    else: continue
    while 1: pass
    with a as b, c: x += 1
    assert a, b
    import a.b as c, d
    from . import (e as f)
    raise x from y
async def g():
    async for i in x: await z
    async with a: yield
    nonlocal q
    return {**a, 'b': c}, {1, *x}, {k: v for k, v in z}, {i for i in j}, (i for i in j if 1 if 2), a if b else c, a < b <= c, a(*b, **c, d=1), (yield from a), (x := 3), u'k', b'\\x00', 1.5, 2j, ..., None, True, -1, ~2, +3, not 4, a @ b // c ** d
"""
t = compile(src, 'f', 'exec', 0x400)
print(dump(t))
print(dump(compile('1 + 2', 'f', 'eval', 0x400)), dump(compile('x', 'f', 'single', 0x400)), dump(compile('(int, *str, **x) -> y', 'f', 'func_type', 0x400)))
src2 = src.replace('continue', 'pass').replace('nonlocal q', 'pass').replace('global x, y', 'pass').replace('return {', 'x = {').replace('[i async for i in y if i]', '[1]').replace('(yield from a)', 'a')
a = compile(src2, 'f', 'exec'); b = compile(compile(src2, 'f', 'exec', 0x400), 'f', 'exec')
def same(a, b):
    ok = all(getattr(a, n) == getattr(b, n) for n in 'co_code co_linetable co_names co_varnames co_exceptiontable co_flags co_stacksize'.split())
    for x, y in zip(a.co_consts, b.co_consts):
        if hasattr(x, 'co_code'): ok = ok and same(x, y)
        else: ok = ok and x == y
    return ok
print(same(a, b))
L=dict(lineno=1,col_offset=0,end_lineno=1,end_col_offset=1)
M=lambda *b: A.Module(body=list(b),type_ignores=[])
C=lambda v=1: A.Constant(v,**L)
N=lambda n='x',c=A.Load(): A.Name(n,c,**L)
E=lambda e: M(A.Expr(e,**L))
noargs=lambda **k: A.arguments(**{**dict(posonlyargs=[],args=[],vararg=None,kwonlyargs=[],kw_defaults=[],kwarg=None,defaults=[]),**k})
def t(f, mode='exec'):
    try:
        c = compile(f(), 'f', mode); print('ok', c.co_code[:6], c.co_linetable)
    except Exception as e: print(type(e).__name__, str(e).split(" at 0x")[0])
P=lambda p: M(A.Match(N(),[A.match_case(p,None,[A.Pass(**L)])],**L))
cases = [
 lambda: M(A.Expr(None,**L)), lambda: M(A.Expr(**L)), lambda: M(A.Expr(A.Constant(1,**L))), lambda: M(5), lambda: A.Module(5, []), lambda: A.Module([5], [5]),
 lambda: M(A.Assign([A.Name(5,A.Store(),**L)],C(),**L)), lambda: M(A.Assign([A.Name(None,A.Store(),**L)],C(),**L)),
 lambda: E(A.Constant(1,lineno='x',col_offset=0)), lambda: E(A.Constant(1,lineno=5,col_offset=2)), lambda: E(A.Constant(1,lineno=5,col_offset=2,end_lineno=None,end_col_offset=None)),
 lambda: E(A.Constant(1,lineno=5,col_offset=2,end_lineno=3,end_col_offset=0)), lambda: E(A.Constant(1,lineno=-5,col_offset=2,end_lineno=3,end_col_offset=0)),lambda: E(A.Constant(1,lineno=1,col_offset=5,end_lineno=1,end_col_offset=2)), lambda: E(A.Constant(1,lineno=1,col_offset=-1,end_lineno=1,end_col_offset=2)), lambda: E(A.Constant(1,lineno=10**20,col_offset=-1)),
 lambda: A.Expression(C()), lambda: A.Module(), lambda: A.AST(), lambda: M(None), lambda: E(A.List([None],A.Load(),**L)), lambda: E(C([])), lambda: E(C((1,[2]))), lambda: E(C(frozenset([1,2]))), lambda: E(N('None')), lambda: E(N('x',A.Store())), lambda: E(N('x',5)), lambda: E(N('x',None)),
 lambda: M(A.FunctionDef('f',None,[],[],**L)), lambda: M(A.FunctionDef('f',noargs(),[],[],**L)), lambda: M(A.FunctionDef('f',noargs(defaults=[C()]),[A.Pass(**L)],[],**L)), lambda: M(A.FunctionDef('f',noargs(kw_defaults=[C()]),[A.Pass(**L)],[],**L)), lambda: M(A.FunctionDef('f',noargs(args=[A.arg('a',N('None'),**L)]),[A.Pass(**L)],[],**L)),
 lambda: E(A.BoolOp(A.And(),[C()],**L)), lambda: E(A.BoolOp(5,[C(),C()],**L)), lambda: E(A.BinOp(C(),A.And(),C(),**L)), lambda: E(A.Dict([C()],[],**L)), lambda: E(A.Dict([None],[N()],**L)), lambda: E(A.Compare(C(),[A.Is()],[],**L)), lambda: E(A.Compare(C(),[],[C()],**L)), lambda: E(A.ListComp(C(),[],**L)), lambda: E(A.ListComp(C(),[A.comprehension(N(),N(),[],0)],**L)), lambda: E(A.ListComp(C(),[A.comprehension(N('x',A.Store()),N(),[],0)],**L)),
 lambda: E(A.Lambda(noargs(),None,**L)), lambda: E(A.Starred(N(),A.Load(),**L)), lambda: E(A.NamedExpr(N('x',A.Store()),C(),**L)), lambda: E(A.JoinedStr([C('a'),A.FormattedValue(N(),-1,None,**L)],**L)), lambda: E(A.FormattedValue(N(),99,None,**L)), lambda: E(A.Call(N(),[C()],[A.keyword('None',C(),**L)],**L)), lambda: E(A.Call(N(),[C()],[A.keyword('a',C())],**L)), lambda: E(A.Call(N(),[C()],[5],**L)),
 lambda: M(A.Delete([],**L)), lambda: M(A.Assign([],C(),**L)), lambda: M(A.Assign([C()],C(),**L)), lambda: M(A.AugAssign(C(),A.Add(),C(),**L)), lambda: M(A.AugAssign(A.Tuple([],A.Store(),**L),A.Add(),C(),**L)), lambda: M(A.AnnAssign(A.Attribute(N(),'a',A.Store(),**L),C(),None,1,**L)), lambda: M(A.AnnAssign(A.Tuple([],A.Store(),**L),C(),None,0,**L)), lambda: M(A.For(N(),C(),[],[],**L)), lambda: M(A.For(N('x',A.Store()),C(),[],[],**L)), lambda: M(A.While(C(),[],[],**L)), lambda: M(A.If(C(),[],[],**L)), lambda: M(A.With([],[A.Pass(**L)],**L)), lambda: M(A.With([A.withitem(C(),C())],[A.Pass(**L)],**L)), lambda: M(A.Raise(None,C(),**L)), lambda: M(A.Try([A.Pass(**L)],[],[],[],**L)), lambda: M(A.Try([A.Pass(**L)],[],[A.Pass(**L)],[A.Pass(**L)],**L)), lambda: M(A.TryStar([A.Pass(**L)],[],[],[],**L)), lambda: M(A.Try([A.Pass(**L)],[A.ExceptHandler(None,None,[],**L)],[],[],**L)), lambda: M(A.Try([A.Pass(**L)],[C()],[],[],**L)), lambda: M(A.Import([],**L)), lambda: M(A.ImportFrom('a',[],0,**L)), lambda: M(A.ImportFrom('a',[A.alias('b',None,**L)],-1,**L)), lambda: M(A.ImportFrom('a',[A.alias('b',None,**L)],None,**L)), lambda: M(A.ImportFrom(None,[A.alias('b',None,**L)],0,**L)), lambda: M(A.Global([],**L)), lambda: M(A.Nonlocal([],**L)), lambda: M(A.Match(N(),[],**L)), lambda: M(A.ClassDef('A',[],[],[],[],**L)),
 lambda: P(A.MatchValue(C(None),**L)), lambda: P(A.MatchValue(C(...),**L)), lambda: P(A.MatchValue(C((1,)),**L)), lambda: P(A.MatchValue(N(),**L)), lambda: P(A.MatchValue(A.UnaryOp(A.USub(),C(),**L),**L)), lambda: P(A.MatchValue(A.UnaryOp(A.USub(),C('x'),**L),**L)), lambda: P(A.MatchValue(A.BinOp(C(),A.Add(),C(2j),**L),**L)), lambda: P(A.MatchValue(A.BinOp(C(),A.Mult(),C(2j),**L),**L)), lambda: P(A.MatchValue(A.JoinedStr([],**L),**L)), lambda: P(A.MatchSingleton(5,**L)), lambda: P(A.MatchMapping([C()],[],None,**L)), lambda: P(A.MatchMapping([C(None)],[A.MatchAs(None,None,**L)],None,**L)), lambda: P(A.MatchMapping([],[],'_',**L)), lambda: P(A.MatchClass(C(),[],[],[],**L)), lambda: P(A.MatchClass(N(),[],['a'],[],**L)), lambda: P(A.MatchClass(N(),[],['None'],[A.MatchAs(**L)],**L)), lambda: P(A.MatchStar('a',**L)), lambda: P(A.MatchSequence([A.MatchStar('a',**L)],**L)), lambda: P(A.MatchAs(A.MatchAs(**L),None,**L)), lambda: P(A.MatchAs(None,'_',**L)), lambda: P(A.MatchAs(None,'True',**L)), lambda: P(A.MatchOr([A.MatchAs(**L)],**L)), lambda: P(A.MatchAs(None,None,lineno=1,col_offset=2)), lambda: P(C()), lambda: P(None),
 lambda: A.Interactive([A.Pass(**L)]), lambda: E(A.Slice(None,None,None,**L)), lambda: E(A.Subscript(N(),A.Slice(None,None,None,**L),A.Load(),**L)), lambda: E(A.Yield(None,**L)), lambda: E(A.Attribute(N(),'None',A.Load(),**L)), lambda: E(A.Set([],**L)), lambda: M(A.Return(C(),**L)), lambda: E(5), lambda: E(A.Load()), lambda: E(A.Pass(**L)),
 lambda: 5.5,
]
for i, c in enumerate(cases):
    print(i, end=' '); t(c)
t(lambda: A.Interactive([A.Expr(C(),**L)]), 'single'); t(lambda: A.Expression(C()), 'eval'); t(lambda: M(), 'eval'); t(lambda: M(), 'single')
class MyName(A.Name): pass
t(lambda: E(MyName('x', A.Load(), **L)))
