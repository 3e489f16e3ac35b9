package org.scoria.api;

import java.math.BigInteger;
import java.util.Map;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// Java values as Python objects.
final class Conversions {
    private Conversions() {}

    /// The Python object for a Java value; lists and maps are copied.
    static PyObject toPython(Object value) {
        return switch (value) {
            case null -> PyNone.NONE;
            case Value v -> v.object;
            case Boolean b -> PyBool.of(b);
            case BigInteger big -> PyInt.of(big);
            case Long n -> PyInt.of(n);
            case Integer n -> PyInt.of(n);
            case Short n -> PyInt.of(n);
            case Byte n -> PyInt.of(n);
            case Double d -> PyFloat.of(d);
            case Float f -> PyFloat.of(f);
            case CharSequence text -> PyStr.of(text.toString());
            case Character c -> PyStr.of(c.toString());
            case byte[] bytes -> PyBytes.of(bytes.clone());
            case Iterable<?> items -> list(items);
            case Map<?, ?> map -> dict(map);
            default ->
                throw new IllegalArgumentException(
                        "no Python type for " + value.getClass().getName());
        };
    }

    static PyObject[] toPython(Object[] values) {
        PyObject[] objects = new PyObject[values.length];
        for (int i = 0; i < values.length; i++) {
            objects[i] = toPython(values[i]);
        }
        return objects;
    }

    private static PyObject list(Iterable<?> items) {
        PyList list = new PyList();
        for (Object item : items) {
            list.append(toPython(item));
        }
        return list;
    }

    private static PyObject dict(Map<?, ?> map) {
        PyDict dict = new PyDict();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            dict.put(toPython(entry.getKey()), toPython(entry.getValue()));
        }
        return dict;
    }
}
