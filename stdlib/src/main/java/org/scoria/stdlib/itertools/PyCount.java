package org.scoria.stdlib.itertools;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.Operators;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `count`: a number and its successors.
@PythonType(
        value = PyCount.class,
        name = "itertools.count",
        subclass = true,
        doc = "Return a count object: start, start+step, start+2*step, ...")
public class PyCount extends ItertoolsIterator {
    public static final PyType TYPE = PyType.builtin(PyCount.class, PyObject.TYPE, new PyCountExposed());

    /// The next number while it and the step fit a long and [#general] is null.
    private long current;

    private final PyObject step;
    private final long longStep;

    /// The next number when longs do not do.
    private PyObject general;

    protected PyCount(PyObject start, PyObject step) {
        this.step = step;
        boolean fast = isSmall(start) && isSmall(step);
        this.current = fast ? ((PyInt) start).value : 0;
        this.longStep = fast ? ((PyInt) step).value : 0;
        this.general = fast ? null : start;
    }

    private static boolean isSmall(PyObject o) {
        return o instanceof PyInt i && i.isSmall();
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject next() {
        if (general != null) {
            PyObject result = general;
            general = Operators.add(result, step);
            return result;
        }
        long result = current;
        long next = result + longStep;
        if (((result ^ next) & (longStep ^ next)) < 0) {
            general = Operators.add(PyInt.of(result), step);
        }
        current = next;
        return PyInt.of(result);
    }

    private PyObject value() {
        return general != null ? general : PyInt.of(current);
    }

    private boolean stepIsOne() {
        return step instanceof PyInt i && i.isSmall() && i.value == 1;
    }

    @Override
    public PyObject repr() {
        String name = type().name();
        if (stepIsOne()) {
            return PyStr.of(name + "(" + Abstract.repr(value()) + ")");
        }
        return PyStr.of(name + "(" + Abstract.repr(value()) + ", " + Abstract.repr(step) + ")");
    }

    @New("count($type, /, start=0, step=1)")
    static PyObject create(PyType type, PyObject start, PyObject step) {
        if (!isNumber(start) || !isNumber(step)) {
            throw Errors.typeError("a number is required");
        }
        return type == TYPE ? new PyCount(start, step) : new PyCountSub(type, start, step);
    }

    private static boolean isNumber(PyObject o) {
        PyType type = o.type();
        return o.hasIndex() || type.lookup(FLOAT) != null || type.lookup(INT) != null || type.lookup(COMPLEX) != null;
    }

    private static final PyStr FLOAT = PyStr.intern("__float__");
    private static final PyStr INT = PyStr.intern("__int__");
    private static final PyStr COMPLEX = PyStr.intern("__complex__");

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyCount self) {
        return PyTuple.of(
                self.type(),
                self.general == null && self.stepIsOne()
                        ? PyTuple.of(self.value())
                        : PyTuple.of(self.value(), self.step));
    }
}
