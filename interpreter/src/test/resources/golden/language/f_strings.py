name, value, width = "lava", 3.14159, 10
print(f"{name} {value} {1 + 2} {name.upper()} {'nested'} {value:.2f}")
print(f"{value:{width}.{2}f}|{name!r:>{width}}|{name:^{width}}|{name!s}|{name!a}")
print(f"{{literal}} {{{name}}} {{}}")
print(f"{name=} {value = } {1+1=}")
print(f"{value=:.1f} {name=!s} {name = !r:>8}")
print(f"{'a' if value > 3 else 'b'} {[x for x in range(3)]} {(lambda x: x * 2)(4)}")
print(f"{ {'k': 1}['k'] } {dict(a=1)!r} { {1, } }")
print(f"""multi
{name}
line""")
print(f"a" "b" f"{name}" r"\n" fr"\{name}\t" Rf"{value:.1f}\d")
print(f"{name:{'>'}{width}}|{value:{'+'}.{1}e}")
print(f"{10:#x} {10:08b} {1234567:,} {1234567:_} {0.25:%} {255:c}")
print(f"{None} {True:d} {True} {...}")


class Spec:
    def __format__(self, spec):
        return "<%s>" % spec

    def __repr__(self):
        return "Spec()"

    def __str__(self):
        return "str of spec"


s = Spec()
print(f"{s} {s:abc} {s!r} {s!s:>12} {s:{name}:{width}} {s!a}")
print(f"{s:%H:%M}")


def function():
    local = "local"
    return f"{local} {name} {(lambda: local)()}", [f"{i}{local}" for i in range(2)]


print(function())
for code in ("f'{}'", "f'{'", "f'}'", "f'{a b}'", "f'{1!x}'", "f'{1!}'", "f'{\\'a\\'}'", "f'{#}'", "f'{!r}'", "f'{a:{b:{c}}}'", "f'{*a}'", "f'{a[}'", "f'{lambda x: 1}'"):
    try:
        eval(code)
    except SyntaxError as e:
        print(code, "->", e.msg)
    except NameError as e:
        print(code, "-> NameError", e)
try:
    f"{value:d}"
except ValueError as e:
    print(e)
try:
    f"{name:d}"
except ValueError as e:
    print(e)
try:
    f"{[]:>5}"
except TypeError as e:
    print(e)
print(f"{(x := 5)} {x}", f"{x:=5}", f"{x!r:^{x}}|")
print(f'{name}' f"{'}'}" '{not a field}')
print(ascii(f"\N{VOLCANO} \x41 {name}\u00e9"))
print(f"{3.0:g} {1e100:g} {1e16} {1e15} {-0.0} {float('nan'):f} {float('inf'):010.2f}")
print(f"{value:10}|{name:10}|{5:10}|{True:10}|{1+2j:10}|{[1]!s:10}|")
