import ast
t = ast.parse("""
def f(a, /, b: int = 1, *c, d=2, **e) -> str:
    'doc'
    x = [i async for i in y if i]
    match x:
        case {'a': [1, *_], **rest} | A(b=None) as q: pass
    try: pass
    except* E as e: pass
    return f'{x!r:>{w}}' and not (lambda: 1) or x[1:2, ::3]
""")
print(ast.dump(t, include_attributes=True))
print(ast.unparse(t))
print(ast.literal_eval("{'a': [1, 2.5, -3, 1+2j, (None, True, ...), b'x', {1}]}"))
exec(compile(ast.parse("print('hi from ast', 1 + 2)"), 'x', 'exec'), {})
print(eval(compile(ast.Expression(ast.fix_missing_locations(ast.BinOp(ast.Constant(1), ast.Add(), ast.Constant(2)))), 'x', 'eval')))
