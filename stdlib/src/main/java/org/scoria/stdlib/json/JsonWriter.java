package org.scoria.stdlib.json;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.StrBuilder;
import org.scoria.objects.ThreadState;

/// One call of an encoder: a value as JSON text. Compare CPython 3.11 `Modules/_json.c: encoder_listencode_obj`.
final class JsonWriter {
    private static final PyStr ITEMS = PyStr.intern("items");

    private final PyJsonEncoder encoder;
    private final ThreadState thread = ThreadState.current();

    final StrBuilder out = new StrBuilder(64);

    JsonWriter(PyJsonEncoder encoder) {
        this.encoder = encoder;
    }

    void value(PyObject object) {
        if (object instanceof PyStr text) {
            string(text);
        } else if (object instanceof PyInt i) {
            integer(i);
        } else if (object == PyNone.NONE) {
            out.append("null");
        } else if (object instanceof PyFloat f) {
            real(f);
        } else {
            nested(object);
        }
    }

    private void nested(PyObject object) {
        thread.enterCall(" while encoding a JSON object");
        try {
            PyObject marker = mark(object);
            if (object instanceof PyList list) {
                list(list);
            } else if (object instanceof PyTuple tuple) {
                tuple(tuple);
            } else if (object instanceof PyDict dict) {
                dict(dict);
            } else {
                value(encoder.fallback.call1(object));
            }
            if (marker != null) {
                encoder.markers.delItem(marker);
            }
        } finally {
            thread.leaveCall();
        }
    }

    /// Notes that the object is being encoded, so that it cannot contain itself. An empty container cannot anyway.
    private PyObject mark(PyObject object) {
        if (encoder.markers == null || isEmptyContainer(object)) {
            return null;
        }
        PyObject id = PyInt.of(Abstract.id(object));
        if (encoder.markers.containsKey(id)) {
            throw Errors.valueError("Circular reference detected");
        }
        encoder.markers.put(id, object);
        return id;
    }

    private static boolean isEmptyContainer(PyObject object) {
        return object instanceof PyList list && list.size() == 0
                || object instanceof PyTuple tuple && tuple.size() == 0
                || object instanceof PyDict dict && dict.size() == 0;
    }

    // ---- atoms

    private void string(PyStr text) {
        if (encoder.encodesAscii) {
            JsonText.encode(out, text, true);
        } else if (encoder.encodesPlainly) {
            JsonText.encode(out, text, false);
        } else {
            PyObject encoded = encoder.encoder.call1(text);
            if (!(encoded instanceof PyStr string)) {
                throw Errors.typeError(
                        "encoder() must return a string, not %s", encoded.type().qualifiedName());
            }
            out.append(string);
        }
    }

    private void integer(PyInt i) {
        if (i instanceof PyBool) {
            out.append(i == PyBool.TRUE ? "true" : "false");
        } else {
            out.append(integerText(i));
        }
    }

    /// The decimal digits, whatever `__repr__` a subclass has.
    private static PyStr integerText(PyInt i) {
        return (PyStr) (i.getClass() == PyInt.class ? i : PyInt.of(i.bigValue())).repr();
    }

    private void real(PyFloat f) {
        out.append(realText(f));
    }

    private PyStr realText(PyFloat f) {
        if (Double.isFinite(f.value)) {
            return (PyStr) PyFloat.of(f.value).repr();
        }
        if (!encoder.allowNan) {
            throw Errors.valueError("Out of range float values are not JSON compliant");
        }
        return PyStr.intern(Double.isNaN(f.value) ? "NaN" : f.value > 0 ? "Infinity" : "-Infinity");
    }

    // ---- containers

    private void list(PyList list) {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            separate(i);
            value(list.get(i));
        }
        out.append(']');
    }

    private void tuple(PyTuple tuple) {
        out.append('[');
        for (int i = 0; i < tuple.size(); i++) {
            separate(i);
            value(tuple.get(i));
        }
        out.append(']');
    }

    private void separate(int before) {
        if (before > 0) {
            out.append(encoder.itemSeparator);
        }
    }

    private void dict(PyDict dict) {
        out.append('{');
        if (dict.size() > 0) {
            if (dict.getClass() == PyDict.class && !encoder.sortKeys) {
                members(dict);
            } else {
                members(items(dict));
            }
        }
        out.append('}');
    }

    /// The members as they are now, though a call of Python code may change the dict before all are written.
    private void members(PyDict dict) {
        PyObject[] flat = new PyObject[2 * dict.size()];
        int n = 0;
        for (int p = dict.next(0); p >= 0; p = dict.next(p + 1)) {
            flat[n++] = dict.keyAt(p);
            flat[n++] = dict.valueAt(p);
        }
        int written = 0;
        for (int i = 0; i < n; i += 2) {
            written += member(flat[i], flat[i + 1], written);
        }
    }

    private void members(PyList items) {
        int written = 0;
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof PyTuple pair) || pair.size() != 2) {
                throw Errors.valueError("items must return 2-tuples");
            }
            written += member(pair.get(0), pair.get(1), written);
        }
    }

    /// The list of pairs that `items()` yields, sorted if wished.
    private PyList items(PyDict dict) {
        PyList items = PyList.from(Abstract.callMethod(dict, ITEMS));
        if (encoder.sortKeys) {
            items.sort(PyNone.NONE, false);
        }
        return items;
    }

    /// Writes a member unless its key is to be skipped; how many were written.
    private int member(PyObject key, PyObject value, int before) {
        PyStr name = name(key);
        if (name == null) {
            return 0;
        }
        separate(before);
        string(name);
        out.append(encoder.keySeparator);
        value(value);
        return 1;
    }

    private PyStr name(PyObject key) {
        if (key instanceof PyStr text) {
            return text;
        }
        if (key instanceof PyFloat f) {
            return realText(f);
        }
        if (key instanceof PyBool) {
            return PyStr.intern(key == PyBool.TRUE ? "true" : "false");
        }
        if (key == PyNone.NONE) {
            return PyStr.intern("null");
        }
        if (key instanceof PyInt i) {
            return integerText(i);
        }
        if (encoder.skipKeys) {
            return null;
        }
        throw Errors.typeError(
                "keys must be str, int, float, bool or None, not %s", key.type().qualifiedName());
    }
}
