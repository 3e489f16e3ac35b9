# Special methods of classes that inherit from builtin types: what is asked of the class, what is checked, and how
# the builtin implementation stays reachable.


def without_addresses(text):
    parts = text.split('0x')
    for i in range(1, len(parts)):
        parts[i] = parts[i].lstrip('0123456789abcdef')
    return '0x'.join(parts)


def t(f, name=''):
    try:
        print(name, without_addresses(repr(f())))
    except BaseException as e:
        print(name, type(e).__name__, without_addresses(str(e)))


functions = {
    'add': lambda a, b: a + b,
    'sub': lambda a, b: a - b,
    'mul': lambda a, b: a * b,
    'mod': lambda a, b: a % b,
    'divmod': divmod,
    'lshift': lambda a, b: a << b,
    'rshift': lambda a, b: a >> b,
    'and': lambda a, b: a & b,
    'xor': lambda a, b: a ^ b,
    'or': lambda a, b: a | b,
    'floordiv': lambda a, b: a // b,
    'truediv': lambda a, b: a / b,
    'matmul': lambda a, b: a @ b,
    'pow': lambda a, b: a ** b,
}
for base in (object, int, float, str, list, tuple, dict, set, bytes, complex):
    for op in functions:

        def f(self, other, op=op):
            return ('l', op)

        def r(self, other, op=op):
            return ('r', op)

        def ni(self, other):
            return NotImplemented
        A = type('A', (base,), {'__%s__' % op: f, '__r%s__' % op: r})
        B = type('B', (base,), {'__%s__' % op: ni, '__r%s__' % op: ni})
        C = type('C', (base,), {})
        t(lambda: functions[op](A(), 1), base.__name__ + op + '1')
        t(lambda: functions[op](1, A()), '2')
        t(lambda: functions[op](A(), A()), '3')
        t(lambda: functions[op](B(), 1), '4')
        t(lambda: functions[op](1, B()), '5')
        t(lambda: functions[op](base(), A()), '6')
        t(lambda: functions[op](C(), C()), '7')
        t(lambda: functions[op](C(), A()), '8')
        t(lambda: getattr(super(A, A()), '__%s__' % op)(base()) if hasattr(base, '__%s__' % op) else None, '9')


class D(dict):

    def __missing__(self, k):
        return 'm%s' % k

    def __getitem__(self, k):
        return super().__getitem__(k)

    def __setitem__(self, k, v):
        super().__setitem__(k, [v])

    def __delitem__(self, k):
        super().__delitem__(k)
        self.deleted = k

    def __contains__(self, k):
        return not super().__contains__(k)

    def __iter__(self):
        return iter('xyz')

    def __len__(self):
        return super().__len__() + 100

    def __repr__(self):
        return 'D' + super().__repr__()

    def __eq__(self, o):
        return 'eq'

    def __bool__(self):
        return False

    def __call__(self, *a, **k):
        return (a, k)


d = D(a=1)
d['b'] = 2
t(lambda: d['b'])
t(lambda: d['zz'])
t(lambda: 'b' in d)
t(lambda: len(d))
t(lambda: d)
t(lambda: list(d))
t(lambda: d == 1)
t(lambda: d != 1)
t(lambda: bool(d))
t(lambda: d(1, x=2))
t(lambda: d.keys())
t(lambda: dict.__len__(d))
t(lambda: dict.__getitem__(d, 'b'))
del d['b']
t(lambda: d.deleted)
t(lambda: d.__dict__)
t(lambda: vars(d))
t(lambda: hash(d))
t(lambda: {**d})
t(lambda: dict(d))


class I(int):

    def __new__(cls, v, extra=None):
        self = super().__new__(cls, v)
        self.extra = extra
        return self

    def __add__(self, o):
        return I(int.__add__(self, o), 'sum')

    def __repr__(self):
        return 'I(%s)' % int.__repr__(self)

    def __str__(self):
        return 'S' + super().__str__()

    def __hash__(self):
        return -1

    def __index__(self):
        return 7

    def __float__(self):
        return 2.5

    def __int__(self):
        return 9

    def __bool__(self):
        return False

    def __lt__(self, o):
        return 'lt'


i = I(5, extra='e')
t(lambda: i)
t(lambda: str(i))
t(lambda: i.extra)
t(lambda: i + 1)
t(lambda: (i + 1).extra)
t(lambda: hash(i))
t(lambda: [0] * 10 == [0] * 10)
t(lambda: float(i))
t(lambda: int(i))
t(lambda: bool(i))
t(lambda: i < 3)
t(lambda: i > 3)
t(lambda: 3 > i)
t(lambda: i == 5)
t(lambda: i.__dict__)
t(lambda: isinstance(i, int))
t(lambda: i * 2)
t(lambda: -i)
t(lambda: i.real)
t(lambda: type(i.real))
t(lambda: range(10)[i])
t(lambda: f'{i}')
t(lambda: f'{i:d}')
t(lambda: i.bit_length())
big = I(10 ** 30)
t(lambda: big)
t(lambda: big + 1)
t(lambda: big * 2)
t(lambda: type(big * 2))
t(lambda: big == 10 ** 30)
t(lambda: int.__repr__(big))


class F(float):
    __slots__ = ('x',)


f = F(1.5)
f.x = 1
t(lambda: f.x)
t(lambda: f + 1)
t(lambda: f)
t(lambda: setattr(f, 'y', 1))
t(lambda: f.__dict__)


class T(tuple):

    def __new__(cls, *a):
        return super().__new__(cls, a)

    def __getitem__(self, i):
        return ('item', super().__getitem__(i))

    def __iter__(self):
        return iter([1, 2])


t(lambda: T(1, 2, 3)[0])
t(lambda: list(T(1, 2, 3)))
t(lambda: len(T(1, 2, 3)))
t(lambda: T(1, 2) == (1, 2))
t(lambda: hash(T(1, 2)) == hash((1, 2)))
t(lambda: T(1) + (2,))
t(lambda: T(1, 2)[0:1])
t(lambda: T())


class S(str):

    def __eq__(self, o):
        return True
    __hash__ = str.__hash__

    def upper(self):
        return 'UP' + super().upper()

    def __getattr__(self, n):
        return 'ga:' + n


s = S('abc')
t(lambda: s == 'zzz')
t(lambda: s != 'zzz')
t(lambda: s.upper())
t(lambda: s.foo)
t(lambda: s + 'd')
t(lambda: type(s + 'd'))
t(lambda: s[0])
t(lambda: {s: 1}['abc'])
t(lambda: s.__class__)
t(lambda: len(s))
t(lambda: s.join(['a', 'b']))
t(lambda: str(s))
t(lambda: type(str(s)))


class E(Exception):

    def __init__(self, a, b=2):
        self.b = b

    def __str__(self):
        return 'E!%s' % (self.b,)


e = E(1, b=3)
t(lambda: e.args)
t(lambda: e.b)
t(lambda: str(e))
t(lambda: repr(e))
t(lambda: e.__dict__)


class K(KeyError):
    pass


t(lambda: str(K('a')))
t(lambda: repr(K('a')))
t(lambda: K('a', 1).args)


class O(OSError):

    def __init__(self, *a):
        super().__init__(*a)
        self.z = 1


t(lambda: O(2, 'no', 'f').filename)
t(lambda: O(2, 'no').errno)
t(lambda: str(O(2, 'no', 'f')))
t(lambda: O(2, 'x').z)


class Meta(type):

    def __new__(m, n, b, d, **k):
        c = super().__new__(m, n, b, d)
        c.k = k
        return c

    def __init__(c, n, b, d, **k):
        super().__init__(n, b, d)

    def __call__(c, *a, **k):
        return ('called', a, k, type.__call__(c))

    def __getattr__(c, n):
        return 'meta:' + n

    def __len__(c):
        return 3

    def __iter__(c):
        return iter('ab')

    def __contains__(c, x):
        return x == 1

    def __getitem__(c, x):
        return ('cls', x)

    def __repr__(c):
        return 'M:' + c.__name__

    def __bool__(c):
        return False

    def __instancecheck__(c, o):
        return True

    def __setattr__(c, n, v):
        super().__setattr__(n, ('set', v))


class X(metaclass=Meta, opt=1):
    y = 1


t(lambda: X.k)
t(lambda: X(1)[1])
t(lambda: X.zz)
t(lambda: X.y)
t(lambda: len(X))
t(lambda: list(X))
t(lambda: 1 in X)
t(lambda: X[5])
t(lambda: X)
t(lambda: bool(X))
t(lambda: isinstance(3, X))
X.q = 1
t(lambda: X.q)


class P:

    def __get__(self, i, o):
        return ('get', i is None, o)


class Q:
    p = P()

    def __getattribute__(self, n):
        if n == 'bad':
            raise AttributeError(n)
        return object.__getattribute__(self, n)

    def __getattr__(self, n):
        return 'fallback ' + n

    def __setattr__(self, n, v):
        object.__setattr__(self, n, v * 2)

    def __delattr__(self, n):
        object.__delattr__(self, n)

    def __dir__(self):
        return ['b', 'a']

    def __format__(self, s):
        return 'F' + s

    def __sizeof__(self):
        return 10

    def __reduce__(self):
        return 'red'

    def __enter__(self):
        return 1

    def __exit__(self, *a):
        return True

    def __round__(self, n=None):
        return n

    def __reversed__(self):
        return 'rev'

    def __length_hint__(self):
        return 5

    def __complex__(self):
        return 1j

    def __trunc__(self):
        return 3

    def __ceil__(self):
        return 4

    def __bytes__(self):
        return b'x'

    def __neg__(self):
        return 'neg'

    def __pos__(self):
        return 'pos'

    def __invert__(self):
        return 'inv'

    def __abs__(self):
        return 'abs'


q = Q()
q.x = 2
t(lambda: Q.p[1:])
t(lambda: q.p[1:])
t(lambda: q.x)
t(lambda: q.bad)
t(lambda: q.nope)
t(lambda: dir(q))
t(lambda: format(q, 's'))
t(lambda: f'{q:>3}')
t(lambda: q.__reduce_ex__(2))
t(lambda: round(q))
t(lambda: round(q, 2))
t(lambda: reversed(q))
t(lambda: complex(q))
t(lambda: bytes(q))
t(lambda: -q)
t(lambda: +q)
t(lambda: ~q)
t(lambda: abs(q))
del q.x
t(lambda: q.x)
with q as z:
    1 / 0


class G:

    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * i


t(lambda: list(G()))
t(lambda: 4 in G())
t(lambda: tuple(G()))
t(lambda: [*G()])
t(lambda: max(G()))
t(lambda: len(G()))
t(lambda: iter(G()))
# Each of these definitions, and each use of an object that has it.
WRONG = [
    {'__len__': lambda s: -1},
    {'__len__': lambda s: 'a'},
    {'__len__': lambda s: 2 ** 70},
    {'__len__': lambda s: 1.5},
    {'__bool__': lambda s: 1},
    {'__hash__': lambda s: 'a'},
    {'__hash__': None},
    {'__iter__': None},
    {'__contains__': None},
    {'__repr__': lambda s: 1},
    {'__str__': lambda s: 1},
    {'__iter__': lambda s: 1},
    {'__next__': None},
    {'__index__': lambda s: 'a'},
    {'__float__': lambda s: 'a'},
    {'__int__': lambda s: 'a'},
    {'__init__': lambda s: 1},
    {'__format__': lambda s, f: 1},
    {'__getattr__': None},
    {'__call__': None},
    {'__getitem__': None},
    {'__add__': None},
    {'__eq__': None},
    {'__lt__': None},
    {'__setitem__': lambda s, a, b: 1},
    {'__delitem__': lambda s, a: 1},
    {'__set__': lambda s, a, b: 1},
    {'__dir__': lambda s: 1},
    {'__complex__': lambda s: 1},
    {'__bytes__': lambda s: 1},
    {'__enter__': None},
    {'__reversed__': None},
    {'__abs__': None},
    {'__await__': None},
    {'__class_getitem__': None},
    {'__hash__': lambda s: 2 ** 100},
    {'__hash__': lambda s: True},
    {'__len__': lambda s: True},
    {'__eq__': lambda s, o: NotImplemented},
    {'__lt__': lambda s, o: NotImplemented},
    {'__ne__': lambda s, o: 'x'},
]
USES = [
    ('len', len),
    ('bool', bool),
    ('hash', hash),
    ('iter', iter),
    ('in', lambda o: 1 in o),
    ('repr', repr),
    ('str', str),
    ('next', next),
    ('idx', lambda o: [1][o]),
    ('float', float),
    ('int', int),
    ('format', format),
    ('attr', lambda o: o.zz),
    ('call', lambda o: o()),
    ('item', lambda o: o[0]),
    ('add', lambda o: o + 1),
    ('eq', lambda o: o == 1),
    ('ne', lambda o: o != 1),
    ('lt', lambda o: o < 1),
    ('set', lambda o: o.__setitem__),
    ('abs', abs),
    ('complex', complex),
    ('bytes', bytes),
    ('rev', reversed),
    ('list', list),
    ('sum', sum),
    ('star', lambda o: [*o]),
    ('unpack', lambda o: (lambda *a: a)(*o)),
    ('kw', lambda o: (lambda **a: a)(**o)),
    ('range', range),
]


for bad in WRONG:
    k = list(bad)[0]
    try:
        o = type('A', (), bad)()
    except Exception as e2:
        print(k, type(e2).__name__, e2)
        continue
    for n, f in USES:
        if n in ('repr', 'str', 'format') and k not in ('__repr__', '__str__', '__format__'):
            continue
        if n == 'hash' and k not in ('__hash__',):
            continue
        t(lambda: f(o), k + ' ' + n)

    def delit(o):
        del o[0]

    def setit(o):
        o[0] = 1
    t(lambda: delit(o), 'del')
    t(lambda: setit(o), 'set')
