package org.scoria.stdlib.json;

import org.scoria.objects.Abstract;
import org.scoria.objects.Numbers;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// JSON scanner object
@PythonType(value = PyJsonScanner.class, name = "_json.Scanner", doc = "JSON scanner object")
public final class PyJsonScanner extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyJsonScanner.class, PyObject.TYPE, new PyJsonScannerExposed());

    private static final String[] PARAMETERS = {"string", "idx"};

    final boolean strict;

    /// Null in place of None, here and below.
    final PyObject objectHook;

    final PyObject pairsHook;

    /// Null for the type `float`, whose values are made at once.
    final PyObject parseFloat;

    /// Null for the type `int`.
    final PyObject parseInt;

    final PyObject parseConstant;

    private PyJsonScanner(PyObject context) {
        strict = Abstract.isTrue(Abstract.getAttribute(context, "strict"));
        objectHook = orNull(Abstract.getAttribute(context, "object_hook"), PyNone.NONE);
        pairsHook = orNull(Abstract.getAttribute(context, "object_pairs_hook"), PyNone.NONE);
        parseFloat = orNull(Abstract.getAttribute(context, "parse_float"), PyFloat.TYPE);
        parseInt = orNull(Abstract.getAttribute(context, "parse_int"), PyInt.TYPE);
        parseConstant = Abstract.getAttribute(context, "parse_constant");
    }

    private static PyObject orNull(PyObject value, PyObject usual) {
        return value == usual ? null : value;
    }

    private static PyObject orElse(PyObject value, PyObject usual) {
        return value == null ? usual : value;
    }

    @New(value = "make_scanner($type, context)", signature = false)
    static PyObject create(PyType type, PyObject context) {
        return new PyJsonScanner(context);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean isCallable() {
        return true;
    }

    @Override
    public PyObject call2(PyObject string, PyObject index) {
        long from = Numbers.asSsize(index);
        JsonScan scan = new JsonScan(this, JsonModule.text(string));
        PyObject value = scan.value(from);
        return PyTuple.of(value, PyInt.of(scan.next));
    }

    @Override
    public PyObject call(PyObject[] args, PyStr[] keywords) {
        PyObject[] bound = JsonModule.bind("scan_once", PARAMETERS, args, keywords);
        return call2(bound[0], bound[1]);
    }

    @Getter(value = "strict", member = true)
    static PyObject strict(PyJsonScanner self) {
        return PyBool.of(self.strict);
    }

    @Getter(value = "object_hook", member = true)
    static PyObject objectHook(PyJsonScanner self) {
        return orElse(self.objectHook, PyNone.NONE);
    }

    @Getter(value = "object_pairs_hook", member = true)
    static PyObject pairsHook(PyJsonScanner self) {
        return orElse(self.pairsHook, PyNone.NONE);
    }

    @Getter(value = "parse_float", member = true)
    static PyObject parseFloat(PyJsonScanner self) {
        return orElse(self.parseFloat, PyFloat.TYPE);
    }

    @Getter(value = "parse_int", member = true)
    static PyObject parseInt(PyJsonScanner self) {
        return orElse(self.parseInt, PyInt.TYPE);
    }

    @Getter(value = "parse_constant", member = true)
    static PyObject parseConstant(PyJsonScanner self) {
        return self.parseConstant;
    }
}
