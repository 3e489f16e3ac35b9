CASES = """
1 + 'a'
'a' + 1
'a' + b'b'
b'a' + 'b'
[1] + (2,)
(1,) + [2]
{} + {}
{1} + {2}
None + 1
1 - 'a'
'a' * 1.5
[1] * 'a'
'a' * 'b'
1 / 'a'
1 // None
1 % []
2 ** 'a'
pow(2, 'a', 3)
1 @ 2
1 << 1.5
1.5 >> 1
1 & 1.0
True | None
1 ^ 'a'
-'a'
+[]
~1.5
not_defined + 1
1 < 'a'
[] > ()
None <= None
{} < {}
1j < 2j
object() >= object()
1 in 5
'a' in 5
1 in 'abc'
b'a' in 'abc'
'a' in b'abc'
300 in b'abc'
None in None
[1][None]
[1]['a']
[1][1.0]
(1,)['a']
'abc'['a']
'abc'[1.0]
b'abc'['a']
range(3)['a']
{}[[]]
{[]: 1}
{{}}
{1: 2}[{}]
5[0]
None[0]
len[0]
[1](0)
'a'()
None()
(1)(2)
{}()
for_loop(1)
[*5]
[*None]
{**5}
{**[1]}
print(*5)
print(**5)
sum('abc')
sum([[1], [2]])
len(5)
abs('a')
iter(5)
next([])
list(5)
tuple(None)
set(5)
dict(5)
dict([1])
dict([(1, 2, 3)])
sorted(5)
sorted([1, 'a'])
max(1, 'a')
min(5)
max()
hash([])
hash({})
hash(({},))
int([])
int('a', 99)
float([])
complex('a', 1)
complex([], 1)
str(b'a', 5)
bytes('a')
bytes(5.5)
bytes([300])
bytearray(None)
chr('a')
chr(1.5)
ord(5)
ord('ab')
hex('a')
round('a')
divmod('a', 1)
isinstance(1, 'a')
issubclass(1, int)
getattr(1)
range('a')
range(1.5)
slice()
enumerate(5)
zip(1)
map(5)
filter(5)
reversed(5)
type(1, 2)
super(int)
'%d' % 'a'
'%s %s' % 1
'%s' % (1, 2)
'%x' % 1.5
'{:d}'.format('a')
'{}{1}'.format(1, 2)
'{}'.format()
'{a}'.format()
'a'.join(5)
'a'.join([1])
'a'.split(5)
'a'.replace('a')
'a'.startswith(5)
'a'.center('b')
b'a'.join(['b'])
[].append()
[].append(1, 2)
[].insert('a', 1)
[].pop('a')
[].extend(5)
{}.update(5)
{}.fromkeys(5)
{1}.union(5)
{1} | [2]
frozenset() - []
""".strip().split("\n")
for case in CASES:
    try:
        print(case, "=", eval(case))
    except Exception as e:
        print(case, "->", type(e).__name__ + ":", e)
