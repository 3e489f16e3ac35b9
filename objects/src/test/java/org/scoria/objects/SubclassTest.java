package org.scoria.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// Slots of instances of classes made at run time: what the generated shells ask the class, what they check, and
/// how the builtin base's implementation stays reachable.
class SubclassTest {
    private ThreadState before;

    @BeforeEach
    void enter() {
        before = TestInterpreter.enter();
    }

    @AfterEach
    void leave() {
        ThreadState.enter(before);
    }

    private static PyType subclass(PyType base, Object... namesAndBodies) {
        PyDict namespace = new PyDict();
        namespace.put(Names.MODULE, PyStr.of("m"));
        for (int i = 0; i < namesAndBodies.length; i += 2) {
            namespace.put(PyStr.intern((String) namesAndBodies[i]), (PyObject) namesAndBodies[i + 1]);
        }
        return (PyType) PyType.TYPE.call3(PyStr.of("A"), PyTuple.of(base), namespace);
    }

    private static PyObject function(Function<PyObject[], PyObject> body) {
        return new JavaFunction(body);
    }

    private static PyObject constant(PyObject value) {
        return function(args -> value);
    }

    private static void assertError(String expected, Executable code) {
        PyException e = assertThrows(PyException.class, code);
        assertEquals(expected, e.value.type().name() + ": " + Abstract.str(e.value));
    }

    @Test
    void overriddenSlotsAreAskedOfTheClass() {
        PyObject a = subclass(PyList.TYPE, "__len__", constant(PyInt.of(7)), "__add__", function(args -> args[1]))
                .call0();
        assertTrue(a instanceof PyList);
        assertEquals(7, Abstract.length(a));
        assertTrue(Abstract.isTrue(a));
        assertSame(PyNone.NONE, Operators.add(a, PyNone.NONE));
    }

    @Test
    void theBuiltinImplementationStaysReachable() {
        PyObject a = subclass(PyList.TYPE, "__len__", constant(PyInt.of(7))).call0();
        assertSame(PyInt.ZERO, Abstract.getAttribute(PyList.TYPE, "__len__").call1(a));
        assertEquals(
                "[]", Abstract.getAttribute(PyList.TYPE, "__repr__").call1(a).toString());
        PyObject item =
                subclass(PyList.TYPE, "__getitem__", constant(PyNone.NONE)).call1(PyTuple.of(PyInt.ONE));
        assertSame(PyNone.NONE, item.getItem(PyInt.ZERO));
        assertSame(PyInt.ONE, Abstract.getAttribute(PyList.TYPE, "__getitem__").call2(item, PyInt.ZERO));
        assertTrue(Abstract.getAttribute(PyObject.TYPE, "__repr__")
                .call1(a)
                .toString()
                .startsWith("<m.A object at 0x"));
    }

    @Test
    void slotsFollowAssignmentsToTheClass() {
        PyType type = subclass(PyList.TYPE);
        PyObject a = type.call0();
        assertEquals(0, Abstract.length(a));
        type.setAttribute(Names.LEN, constant(PyInt.of(3)));
        assertEquals(3, Abstract.length(a));
        type.delAttribute(Names.LEN);
        assertEquals(0, Abstract.length(a));
    }

    @Test
    void resultsAreChecked() {
        PyType plain = PyObject.TYPE;
        PyObject text = PyStr.of("x");
        assertError(
                "ValueError: __len__() should return >= 0",
                () -> Abstract.length(
                        subclass(plain, "__len__", constant(PyInt.MINUS_ONE)).call0()));
        assertError(
                "TypeError: 'str' object cannot be interpreted as an integer",
                () -> Abstract.length(subclass(plain, "__len__", constant(text)).call0()));
        assertError(
                "OverflowError: cannot fit 'int' into an index-sized integer",
                () -> Abstract.length(
                        subclass(plain, "__len__", constant(PyInt.of(java.math.BigInteger.ONE.shiftLeft(70))))
                                .call0()));
        assertError(
                "TypeError: __bool__ should return bool, returned int",
                () -> Abstract.isTrue(
                        subclass(plain, "__bool__", constant(PyInt.ONE)).call0()));
        assertError(
                "TypeError: __hash__ method should return an integer",
                () -> Abstract.hash(subclass(plain, "__hash__", constant(text)).call0()));
        assertError(
                "TypeError: unhashable type: 'A'",
                () -> Abstract.hash(subclass(plain, "__hash__", PyNone.NONE).call0()));
        assertError(
                "TypeError: unhashable type: 'A'",
                () -> Abstract.hash(subclass(plain, "__eq__", constant(text)).call0()));
        assertError(
                "TypeError: __repr__ returned non-string (type int)",
                () -> Abstract.repr(
                        subclass(plain, "__repr__", constant(PyInt.ONE)).call0()));
        assertError(
                "TypeError: __init__() should return None, not 'int'",
                () -> subclass(plain, "__init__", constant(PyInt.ONE)).call0());
        assertError(
                "TypeError: 'A' object is not a container",
                () -> Abstract.contains(
                        subclass(plain, "__contains__", PyNone.NONE).call0(), text));
        assertError(
                "TypeError: 'A' object is not iterable",
                () -> Abstract.iter(subclass(plain, "__iter__", PyNone.NONE).call0()));
        assertError(
                "AttributeError: __delitem__",
                () -> subclass(plain, "__setitem__", constant(text)).call0().delItem(text));
        assertError(
                "TypeError: 'A' object does not support item deletion",
                () -> subclass(plain).call0().delItem(text));
    }

    @Test
    void hashIsReduced() {
        assertEquals(
                -2,
                Abstract.hash(subclass(PyObject.TYPE, "__hash__", constant(PyInt.MINUS_ONE))
                        .call0()));
    }

    @Test
    void nextEndsWithNull() {
        PyType stops = subclass(PyObject.TYPE, "__next__", function(args -> {
            throw Errors.stopIteration(null);
        }));
        PyObject a = stops.call0();
        assertTrue(a.isIterator());
        assertEquals(null, a.next());
    }

    @Test
    void getattrIsTheFallBack() {
        PyType type = subclass(PyObject.TYPE, "__getattr__", function(args -> args[1]));
        PyObject a = type.call0();
        assertEquals("missing", Abstract.getAttribute(a, "missing").toString());
        a.setAttribute(PyStr.intern("x"), PyInt.ONE);
        assertSame(PyInt.ONE, Abstract.getAttribute(a, "x"));
        PyType raising = subclass(
                PyObject.TYPE,
                "__getattribute__",
                function(args -> {
                    throw Errors.attributeError(args[0], (PyStr) args[1]);
                }),
                "__getattr__",
                function(args -> PyInt.of(5)));
        assertEquals(5, ((PyInt) Abstract.getAttribute(raising.call0(), "any")).value);
    }

    @Test
    void attributesOfSubclassesOfValueTypes() {
        PyObject a = subclass(PyList.TYPE).call0();
        assertTrue(a.hasInstanceDict());
        a.setAttribute(PyStr.intern("x"), PyInt.ONE);
        assertSame(PyInt.ONE, Abstract.getAttribute(a, "x"));
        assertEquals(1, a.instanceDict().size());
        PyObject slotted =
                subclass(PyList.TYPE, "__slots__", PyTuple.of(PyStr.of("y"))).call0();
        assertFalse(slotted.hasInstanceDict());
        slotted.setAttribute(PyStr.intern("y"), PyInt.ONE);
        assertSame(PyInt.ONE, Abstract.getAttribute(slotted, "y"));
        assertError(
                "AttributeError: 'A' object has no attribute 'z'",
                () -> slotted.setAttribute(PyStr.intern("z"), PyInt.ONE));
    }

    @Test
    void iterationByIndex() {
        PyObject a = subclass(PyObject.TYPE, "__getitem__", function(args -> {
                    if (((PyInt) args[1]).value == 2) {
                        throw Errors.indexError("end");
                    }
                    return args[1];
                }))
                .call0();
        assertEquals("[0, 1]", Abstract.repr(PyList.from(a)).toString());
        assertTrue(Abstract.contains(a, PyInt.ONE));
    }

    @Test
    void queriesFollowTheSlots() {
        PyObject a = subclass(PyObject.TYPE, "__call__", constant(PyInt.ONE), "__index__", constant(PyInt.ONE))
                .call0();
        assertTrue(a.isCallable());
        assertSame(PyInt.ONE, a.call2(a, a));
        assertTrue(a.hasIndex());
        assertFalse(a.hasGet());
        assertTrue(
                subclass(PyObject.TYPE, "__set__", constant(PyInt.ONE)).call0().hasSet());
    }

    @Test
    void classAssignment() {
        PyType one = subclass(PyObject.TYPE);
        PyType two = subclass(PyObject.TYPE, "__len__", constant(PyInt.of(2)));
        PyObject a = one.call0();
        a.setAttribute(PyStr.intern("x"), PyInt.ONE);
        a.setAttribute(Names.CLASS, two);
        assertSame(two, a.type());
        assertEquals(2, Abstract.length(a));
        assertSame(PyInt.ONE, Abstract.getAttribute(a, "x"));
        assertError(
                "TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses",
                () -> a.setAttribute(Names.CLASS, PyInt.TYPE));
        assertError(
                "TypeError: __class__ assignment: 'A' object layout differs from 'A'",
                () -> a.setAttribute(Names.CLASS, subclass(PyList.TYPE)));
    }
}
