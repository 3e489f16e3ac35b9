CASES = """
[][0]
[1][5]
[1][-2]
()[0]
''[0]
b''[0]
range(3)[3]
range(3)[10**30]
[1][10**30]
[].pop()
[1].pop(5)
bytearray().pop()
set().pop()
{}.popitem()
{}['missing']
{}[1, 2]
{}.pop('k')
{1}.remove(5)
{1}.remove((1, 2))
[1].remove(5)
[1].index(5)
(1,).index(5)
'a'.index('b')
b'a'.index(b'b')
'a'.rindex('b')
range(3).index(7)
'a'.split('')
'a'.partition('')
'ab'.rsplit('')
int('')
int('abc')
int('12', 2)
int('1_', 10)
int('0x', 16)
int('z', 35)
int('5', 37)
int('5', 1)
int('  ')
int('1' * 5000)
int(float('nan'))
int(float('inf'))
float('')
float('abc')
float('1_')
float('--1')
complex('')
complex('1+')
complex('1 + 2j')
chr(-1)
chr(0x110000)
bytes(-1)
bytes([256])
bytes([-1])
bytearray([1000])
bytes.fromhex('a')
bytes.fromhex('zz')
range(1, 2, 0)
[1, 2, 3][::0]
'abc'[::0]
max([])
min(())
max({}, key=len)
1 / 0
1 // 0
1 % 0
1.0 / 0
1.0 // 0
1.0 % 0
divmod(1, 0)
divmod(1.0, 0.0)
0 ** -1
0.0 ** -1
0j ** -1
1j / 0
pow(2, -1, 4)
pow(2, 1, 0)
1 << -1
1 >> -1
2.0 ** 10000
1 << (1 << 62)
10 ** 400 * 1.0
float(10 ** 400)
int('a', 0)
round(1.5, 2.5)
round(float('nan'))
'{'.format()
'}'.format()
'{0'.format(1)
'{!x}'.format(1)
'{:q}'.format(1)
'{:.5d}'.format(1)
'{:,s}'.format('a')
'{0.a}'.format(1)
'{0[a]}'.format([1])
'%q' % 1
'%' % 1
'%(a)s' % {}
'%(a' % {}
'%*d' % ('a', 1)
'%c' % 'ab'
'%c' % -1
'\\ud800'.encode()
'\\xe9'.encode('ascii')
b'\\xff'.decode()
b'\\xff'.decode('ascii')
'a'.encode('no-such-codec')
b'a'.decode('no-such-codec')
'a'.encode('ascii', 'no-such-handler')
'\\xe9'.encode('ascii', 'no-such-handler')
next(iter([]))
zip([1], [2, 3], strict=True).__next__() and list(zip([1], [2, 3], strict=True))
list(zip([1, 2], [3], [4], strict=True))
memoryview(b'abc').cast('I')
memoryview(b'abc')[5]
type('a b', (), {}).__name__
type('a\\0b', (), {})
type('', (), {'__slots__': 'a b'})
compile('', '', 'x')
open('/no/such/directory/file')
open('x', 'q')
open('x', 'rb', encoding='utf-8')
sorted([1], 5)
''.join(['a', 5])
hash(memoryview(bytearray(b'a')))
""".strip().split("\n")
for case in CASES:
    try:
        print(case, "=", eval(case))
    except Exception as e:
        print(case, "->", type(e).__name__ + ":", e)
