package org.scoria.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// The descriptors in the dictionaries of builtin types: representation, binding, and CPython 3.11's errors.
class DescriptorTest {
    private ThreadState before;

    @BeforeEach
    void enter() {
        before = TestInterpreter.enter();
    }

    @AfterEach
    void leave() {
        ThreadState.enter(before);
    }

    private static PyObject in(PyType type, String name) {
        return type.dict().get(PyStr.intern(name));
    }

    private static PyObject attribute(PyObject object, String name) {
        return Abstract.getAttribute(object, name);
    }

    private static String text(PyObject object) {
        return Abstract.repr(object).toString().replaceAll("0x[0-9a-f]+", "0x");
    }

    private static void assertError(String expected, Executable code) {
        PyException e = assertThrows(PyException.class, code);
        assertEquals(expected, e.value.type().name() + ": " + Abstract.str(e.value));
    }

    @Test
    void representation() {
        assertEquals("<method 'append' of 'list' objects>", text(attribute(PyList.TYPE, "append")));
        assertEquals("<slot wrapper '__add__' of 'list' objects>", text(attribute(PyList.TYPE, "__add__")));
        assertEquals("<method 'fromkeys' of 'dict' objects>", text(in(PyDict.TYPE, "fromkeys")));
        assertEquals("<built-in method fromkeys of type object at 0x>", text(attribute(PyDict.TYPE, "fromkeys")));
        assertEquals("<built-in method append of list object at 0x>", text(attribute(new PyList(), "append")));
        assertEquals("<method-wrapper '__add__' of list object at 0x>", text(attribute(new PyList(), "__add__")));
        assertEquals("<attribute '__class__' of 'object' objects>", text(in(PyObject.TYPE, "__class__")));
        assertEquals("<member 'start' of 'slice' objects>", text(attribute(PySlice.TYPE, "start")));
        assertEquals("<built-in method __new__ of type object at 0x>", text(attribute(PyList.TYPE, "__new__")));
    }

    @Test
    void names() {
        PyObject append = attribute(PyList.TYPE, "append");
        assertEquals("append", attribute(append, "__name__").toString());
        assertEquals("list.append", attribute(append, "__qualname__").toString());
        assertEquals(
                "($self, object, /)", attribute(append, "__text_signature__").toString());
        assertSame(PyList.TYPE, attribute(append, "__objclass__"));
        PyObject bound = attribute(new PyList(), "append");
        assertEquals("list.append", attribute(bound, "__qualname__").toString());
        assertSame(PyNone.NONE, attribute(bound, "__module__"));
        PyObject add = attribute(PyList.TYPE, "__add__");
        assertEquals("($self, value, /)", attribute(add, "__text_signature__").toString());
        assertEquals("Return self+value.", attribute(add, "__doc__").toString());
        assertEquals(
                "Return self==value.",
                attribute(attribute(PyList.TYPE, "__eq__"), "__doc__").toString());
        assertEquals(
                "($type, *args, **kwargs)",
                attribute(attribute(PyList.TYPE, "__new__"), "__text_signature__")
                        .toString());
    }

    @Test
    void boundMethodsCompareByIdentityOfTheirObject() {
        PyList list = new PyList();
        PyObject first = attribute(list, "append");
        assertTrue(Abstract.equal(first, attribute(list, "append")));
        assertTrue(!Abstract.equal(first, attribute(new PyList(), "append")));
        assertEquals(first.hash(), attribute(list, "append").hash());
        assertTrue(Abstract.equal(attribute(list, "__add__"), attribute(list, "__add__")));
    }

    @Test
    void methodDescriptorErrors() {
        PyObject append = attribute(PyList.TYPE, "append");
        assertError("TypeError: unbound method list.append() needs an argument", append::call0);
        assertError(
                "TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'int' object",
                () -> append.call2(PyInt.ONE, PyInt.ONE));
        assertError("TypeError: list.append() takes exactly one argument (0 given)", () -> append.call1(new PyList()));
        assertError(
                "TypeError: list.append() takes exactly one argument (2 given)",
                () -> attribute(new PyList(), "append").call2(PyInt.ONE, PyInt.ONE));
        assertError(
                "TypeError: 'NoneType' object cannot be interpreted as an integer",
                () -> attribute(new PyList(), "pop").call1(PyNone.NONE));
        assertError(
                "TypeError: descriptor 'append' for 'list' objects doesn't apply to a 'int' object",
                () -> append.descrGet(PyInt.ONE, null));
    }

    @Test
    void slotWrapperErrors() {
        PyObject add = attribute(PyInt.TYPE, "__add__");
        assertError("TypeError: descriptor '__add__' of 'int' object needs an argument", add::call0);
        assertError(
                "TypeError: descriptor '__add__' requires a 'int' object but received a 'NoneType'",
                () -> add.call2(PyNone.NONE, PyInt.ONE));
        assertError("TypeError: expected 1 argument, got 0", () -> add.call1(PyInt.ONE));
        assertError("TypeError: expected 1 argument, got 2", () -> add.call3(PyInt.ONE, PyInt.ONE, PyInt.ONE));
        assertError(
                "TypeError: wrapper __add__() takes no keyword arguments",
                () -> attribute(PyInt.ONE, "__add__").call(new PyObject[] {PyInt.ONE}, new PyStr[] {PyStr.of("a")}));
        PyObject pow = attribute(PyInt.ONE, "__pow__");
        assertError("TypeError:  expected at least 1 argument, got 0", pow::call0);
        assertError(
                "TypeError:  expected at most 2 arguments, got 3", () -> pow.call3(PyInt.ONE, PyInt.ONE, PyInt.ONE));
        assertError(
                "TypeError:  expected 2 arguments, got 1",
                () -> attribute(new PyList(), "__setitem__").call1(PyInt.ONE));
        assertError(
                "TypeError: 'NoneType' object cannot be interpreted as an integer",
                () -> attribute(new PyList(), "__mul__").call1(PyNone.NONE));
        assertError(
                "TypeError: attribute name must be string, not 'int'",
                () -> attribute(PyObject.TYPE, "__setattr__").call3(PyInt.ONE, PyInt.ONE, PyInt.ONE));
        assertError(
                "TypeError: can't apply this __setattr__ to type object",
                () -> attribute(PyObject.TYPE, "__setattr__").call3(PyInt.TYPE, PyStr.of("a"), PyInt.ONE));
        assertError(
                "TypeError: __get__(None, None) is invalid",
                () -> attribute(attribute(PyList.TYPE, "append"), "__get__").call1(PyNone.NONE));
    }

    @Test
    void slotWrappersRunTheirOwnType() {
        assertEquals("1", attribute(PyInt.TYPE, "__repr__").call1(PyBool.TRUE).toString());
        assertEquals(
                "<list object at 0x>",
                attribute(PyObject.TYPE, "__repr__")
                        .call1(new PyList())
                        .toString()
                        .replaceAll("0x[0-9a-f]+", "0x"));
        assertSame(PyNotImplemented.VALUE, attribute(PyObject.TYPE, "__eq__").call2(new PyList(), new PyList()));
        assertError(
                "StopIteration: ",
                () -> attribute(Abstract.iter(new PyList()), "__next__").call0());
    }

    @Test
    void classMethodErrors() {
        PyObject fromKeys = in(PyDict.TYPE, "fromkeys");
        assertError("TypeError: descriptor 'fromkeys' of 'dict' object needs an argument", fromKeys::call0);
        assertError(
                "TypeError: descriptor 'fromkeys' for type 'dict' needs a type, not a 'int' as arg 2",
                () -> fromKeys.call1(PyInt.ONE));
        assertError(
                "TypeError: descriptor 'fromkeys' requires a subtype of 'dict' but received 'int'",
                () -> fromKeys.call1(PyInt.TYPE));
        assertError(
                "TypeError: fromkeys expected at least 1 argument, got 0",
                () -> attribute(PyDict.TYPE, "fromkeys").call0());
    }

    @Test
    void constructorErrors() {
        PyObject create = attribute(PyInt.TYPE, "__new__");
        assertError("TypeError: int.__new__(): not enough arguments", create::call0);
        assertError("TypeError: int.__new__(X): X is not a type object (int)", () -> create.call1(PyInt.ONE));
        assertError("TypeError: int.__new__(list): list is not a subtype of int", () -> create.call1(PyList.TYPE));
        assertError(
                "TypeError: object.__new__(int) is not safe, use int.__new__()",
                () -> attribute(PyObject.TYPE, "__new__").call1(PyInt.TYPE));
        assertError("TypeError: NoneType takes no arguments", () -> PyNone.TYPE.call1(PyInt.ONE));
        assertSame(PyNone.NONE, PyNone.TYPE.call0());
    }

    @Test
    void attributeErrors() {
        PyObject cls = in(PyObject.TYPE, "__class__");
        assertSame(PyInt.TYPE, cls.descrGet(PyInt.ONE, null));
        PyObject start = attribute(PySlice.TYPE, "start");
        assertError(
                "TypeError: descriptor 'start' for 'slice' objects doesn't apply to a 'int' object",
                () -> start.descrGet(PyInt.ONE, null));
        PyObject slice = PySlice.TYPE.call1(PyInt.ONE);
        assertError("AttributeError: readonly attribute", () -> start.descrSet(slice, PyInt.ONE));
        PyObject real = attribute(PyInt.TYPE, "real");
        assertError(
                "AttributeError: attribute 'real' of 'int' objects is not writable",
                () -> real.descrSet(PyInt.ONE, PyInt.ONE));
    }

    @Test
    void dictionariesAreInCPythonsOrder() {
        StringBuilder names = new StringBuilder();
        PyDict dict = PyList.TYPE.dict();
        int n = 0;
        for (int i = dict.next(0); i >= 0 && n < 13; i = dict.next(i + 1)) {
            names.append(dict.keyAt(i)).append(' ');
            n++;
        }
        assertEquals(
                "__new__ __repr__ __hash__ __getattribute__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __iter__"
                        + " __init__ __len__ ",
                names.toString());
        assertSame(PyNone.NONE, in(PyList.TYPE, "__hash__"));
    }
}
