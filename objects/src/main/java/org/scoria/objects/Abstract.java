package org.scoria.objects;

/// Operations on any value with Python's full protocol: fall-backs, checks of results, CPython's errors. Binary
/// operators are in [Operators].
///
/// Compare CPython 3.11 `Objects/abstract.c` and `Objects/object.c`.
public final class Abstract {
    // rich comparison operators, numbered as in CPython
    public static final int LT = 0;
    public static final int LE = 1;
    public static final int EQ = 2;
    public static final int NE = 3;
    public static final int GT = 4;
    public static final int GE = 5;

    private static final int[] SWAPPED = {GT, GE, EQ, NE, LT, LE};
    private static final String[] SYMBOLS = {"<", "<=", "==", "!=", ">", ">="};

    private Abstract() {}

    // ---- comparison

    /// Whether a three-way comparison result satisfies an operator.
    public static boolean holds(int comparison, int op) {
        return switch (op) {
            case LT -> comparison < 0;
            case LE -> comparison <= 0;
            case EQ -> comparison == 0;
            case NE -> comparison != 0;
            case GT -> comparison > 0;
            default -> comparison >= 0;
        };
    }

    /// The operator as written in source.
    public static String symbol(int op) {
        return SYMBOLS[op];
    }

    /// The operator for the operands in the other order.
    public static int swapped(int op) {
        return SWAPPED[op];
    }

    /// `a op b`; any object may come back.
    public static PyObject richCompare(PyObject a, PyObject b, int op) {
        boolean reflectedTried = false;
        PyType tb = b.type();
        PyType ta = a.type();
        if (ta != tb && tb.base() != PyObject.TYPE && tb.isSubtype(ta)) {
            reflectedTried = true;
            PyObject result = b.richCompare(a, SWAPPED[op]);
            if (result != PyNotImplemented.VALUE) {
                return result;
            }
        }
        PyObject result = a.richCompare(b, op);
        if (result != PyNotImplemented.VALUE) {
            return result;
        }
        if (!reflectedTried) {
            result = b.richCompare(a, SWAPPED[op]);
            if (result != PyNotImplemented.VALUE) {
                return result;
            }
        }
        if (op == EQ) {
            return PyBool.of(a == b);
        }
        if (op == NE) {
            return PyBool.of(a != b);
        }
        throw Errors.typeError(
                "'%s' not supported between instances of '%s' and '%s'",
                SYMBOLS[op], ta.qualifiedName(), tb.qualifiedName());
    }

    /// Truth of `a op b`, where identity implies equality (`PyObject_RichCompareBool`).
    public static boolean compareBool(PyObject a, PyObject b, int op) {
        if (a == b) {
            if (op == EQ) {
                return true;
            }
            if (op == NE) {
                return false;
            }
        }
        return isTrue(richCompare(a, b, op));
    }

    /// Whether `a is b or a == b`: what containers mean by equal.
    public static boolean equal(PyObject a, PyObject b) {
        if (a == b) {
            return true;
        }
        if (a.getClass() == PyStr.class && b.getClass() == PyStr.class) {
            return ((PyStr) a).sameText((PyStr) b);
        }
        if (a.getClass() == PyInt.class && b.getClass() == PyInt.class) {
            return ((PyInt) a).value == ((PyInt) b).value;
        }
        return isTrue(richCompare(a, b, EQ));
    }

    // ---- truth, representation, hash

    public static boolean isTrue(PyObject o) {
        return o == PyBool.TRUE || o != PyBool.FALSE && o != PyNone.NONE && o.isTrue();
    }

    /// `repr(o)`.
    public static PyStr repr(PyObject o) {
        ThreadState thread = ThreadState.current();
        thread.enterCall(" while getting the repr of an object");
        try {
            PyObject text = o.repr();
            if (text instanceof PyStr str) {
                return str;
            }
            throw Errors.typeError(
                    "__repr__ returned non-string (type %s)", text.type().qualifiedName());
        } finally {
            thread.leaveCall();
        }
    }

    /// `str(o)`.
    public static PyStr str(PyObject o) {
        if (o.getClass() == PyStr.class) {
            return (PyStr) o;
        }
        ThreadState thread = ThreadState.current();
        thread.enterCall(" while getting the str of an object");
        try {
            PyObject text = o.str();
            if (text instanceof PyStr str) {
                return str;
            }
            throw Errors.typeError(
                    "__str__ returned non-string (type %s)", text.type().qualifiedName());
        } finally {
            thread.leaveCall();
        }
    }

    /// `hash(o)`.
    public static long hash(PyObject o) {
        return o.hash();
    }

    /// `hex(id(o))`.
    public static String address(PyObject o) {
        return "0x" + Long.toHexString(id(o));
    }

    /// `id(o)`: unique among living objects.
    public static long id(PyObject o) {
        return ObjectIds.of(o);
    }

    // ---- attributes

    public static PyObject getAttribute(PyObject o, PyStr name) {
        return o.getAttribute(name);
    }

    /// `getattr(o, name)` for a name that is not interned yet.
    public static PyObject getAttribute(PyObject o, String name) {
        return o.getAttribute(PyStr.intern(name));
    }

    /// The special method of `o`'s class bound to `o`, or null: `_PyObject_LookupSpecial`. The instance
    /// dictionary is not asked.
    public static PyObject lookupSpecial(PyObject o, PyStr name) {
        PyType type = o.type();
        PyObject method = type.lookup(name);
        return method == null || !method.hasGet() ? method : method.descrGet(o, type);
    }

    public static void setAttribute(PyObject o, PyStr name, PyObject value) {
        o.setAttribute(name, value);
    }

    // ---- classes

    /// `isinstance(o, classes)`.
    public static boolean isInstance(PyObject o, PyObject classes) {
        return ClassChecks.isInstance(o, classes);
    }

    /// `issubclass(derived, classes)`.
    public static boolean isSubclass(PyObject derived, PyObject classes) {
        return ClassChecks.isSubclass(derived, classes);
    }

    /// `type.__new__(type, *args, **keywords)` through whatever `__new__` the class has.
    static PyObject callNew(PyType type, PyObject[] args, PyObject[] keywordValues, PyStr[] keywords) {
        PyObject[] all = new PyObject[1 + args.length + keywordValues.length];
        all[0] = type;
        System.arraycopy(args, 0, all, 1, args.length);
        System.arraycopy(keywordValues, 0, all, 1 + args.length, keywordValues.length);
        return type.getAttribute(Names.NEW).call(all, keywords);
    }

    // ---- calls

    /// `o.name(args…)`.
    public static PyObject callMethod(PyObject o, PyStr name, PyObject... args) {
        return o.getAttribute(name).call(args, null);
    }

    // ---- iteration

    /// `iter(o)`.
    public static PyObject iter(PyObject o) {
        PyObject iterator = o.iter();
        if (!iterator.isIterator()) {
            throw Errors.typeError(
                    "iter() returned non-iterator of type '%s'", iterator.type().qualifiedName());
        }
        return iterator;
    }

    /// The next value of an iterator, or null at its end.
    public static PyObject next(PyObject iterator) {
        return iterator.next();
    }

    /// All items of an iterable as a new array.
    public static PyObject[] toArray(PyObject iterable) {
        if (iterable.getClass() == PyTuple.class) {
            return ((PyTuple) iterable).items.clone();
        }
        if (iterable.getClass() == PyList.class) {
            PyList list = (PyList) iterable;
            return java.util.Arrays.copyOf(list.items, list.size);
        }
        PyObject iterator = iter(iterable);
        PyObject[] items = new PyObject[8];
        int n = 0;
        for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
            if (n == items.length) {
                items = java.util.Arrays.copyOf(items, n * 2);
            }
            items[n++] = item;
        }
        return java.util.Arrays.copyOf(items, n);
    }

    // ---- containers

    /// `len(o)`.
    public static long length(PyObject o) {
        return o.length();
    }

    /// How many items an iterable may have: its length, or what `__length_hint__` says, or `otherwise`.
    public static long lengthHint(PyObject o, long otherwise) {
        PyObject hint;
        try {
            if (o.type().lookup(Names.LEN) != null) {
                return o.length();
            }
            PyObject method = lookupSpecial(o, Names.LENGTH_HINT);
            hint = method == null ? PyNotImplemented.VALUE : method.call0();
        } catch (PyException e) {
            if (e.matches(Exceptions.TypeError)) {
                return otherwise;
            }
            throw e;
        }
        if (hint == PyNotImplemented.VALUE) {
            return otherwise;
        }
        if (!(hint instanceof PyInt i)) {
            throw Errors.typeError(
                    "__length_hint__ must be an integer, not %s", hint.type().qualifiedName());
        }
        if (!i.isSmall()) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        if (i.value < 0) {
            throw Errors.valueError("__length_hint__() should return >= 0");
        }
        return i.value;
    }

    /// `PySequence_Check`: has `__getitem__` and is no dict.
    public static boolean isSequence(PyObject o) {
        return !(o instanceof PyDict) && o.type().lookup(Names.GETITEM) != null;
    }

    public static PyObject getItem(PyObject o, PyObject key) {
        return o.getItem(key);
    }

    public static void setItem(PyObject o, PyObject key, PyObject value) {
        o.setItem(key, value);
    }

    public static void delItem(PyObject o, PyObject key) {
        o.delItem(key);
    }

    /// `value in o`.
    public static boolean contains(PyObject o, PyObject value) {
        return o.contains(value);
    }

    // ---- numbers

    /// `operator.index(o)`: an exact int.
    public static PyInt index(PyObject o) {
        return o instanceof PyInt i ? i.exact() : Numbers.indexSlow(o);
    }

    /// The value as a double through `__float__` or `__index__`: [Numbers#toDouble].
    public static double toDouble(PyObject o) {
        return Numbers.toDouble(o);
    }

    /// `int(o)`: [Numbers#toInt].
    public static PyInt toInt(PyObject o) {
        return Numbers.toInt(o);
    }

    /// An index as a long: out of range raises `error` (or clips when that is null).
    public static long indexLong(PyObject o, PyType error) {
        PyInt i = index(o);
        if (i.isSmall()) {
            return i.value;
        }
        if (error == null) {
            return i.bigValue().signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        throw Errors.of(
                error, "cannot fit '%s' into an index-sized integer", o.type().qualifiedName());
    }
}
