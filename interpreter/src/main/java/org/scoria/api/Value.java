package org.scoria.api;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// A Python object, seen from Java. Every operation may run Python code, and throws [PythonException] when that
/// raises.
///
/// The `as…` methods convert as Python itself would where it wants such a value, and raise TypeError where Python
/// would.
public final class Value {
    final PyObject object;
    private final Worker worker;

    Value(Worker worker, PyObject object) {
        this.worker = worker;
        this.object = object;
    }

    /// Calls the object with Java values or [Value]s: null, booleans, numbers, strings, `byte[]`, iterables, maps.
    public Value call(Object... arguments) {
        return value(() -> object.call(Conversions.toPython(arguments), null));
    }

    /// Calls a method of the object.
    public Value invoke(String method, Object... arguments) {
        return attribute(method).call(arguments);
    }

    /// `object.name`.
    public Value attribute(String name) {
        return value(() -> Abstract.getAttribute(object, name));
    }

    /// `object[key]`.
    public Value item(Object key) {
        return value(() -> Abstract.getItem(object, Conversions.toPython(key)));
    }

    /// Whether the object is None.
    public boolean isNone() {
        return object == PyNone.NONE;
    }

    /// The truth value of the object.
    public boolean asBoolean() {
        return worker.call(() -> Abstract.isTrue(object));
    }

    /// An int that fits a long.
    public long asLong() {
        return worker.call(() -> {
            PyInt number = Abstract.index(object);
            if (!number.isSmall()) {
                throw Errors.overflowError("Python int too large to convert to a Java long");
            }
            return number.value;
        });
    }

    /// An int of any size.
    public BigInteger asBigInteger() {
        return worker.call(() -> Abstract.index(object).bigValue());
    }

    /// A float, or what has a float's value.
    public double asDouble() {
        return worker.call(() -> Abstract.toDouble(object));
    }

    /// A str.
    public String asString() {
        return worker.call(() -> {
            if (!(object instanceof PyStr text)) {
                throw Errors.typeError("expected str, got %s", object.type().name());
            }
            return text.toString();
        });
    }

    /// The items of anything that can be iterated over.
    public List<Value> asList() {
        return worker.call(() -> {
            List<Value> values = new ArrayList<>();
            for (PyObject item : Abstract.toArray(object)) {
                values.add(new Value(worker, item));
            }
            return values;
        });
    }

    /// `str(object)`.
    @Override
    public String toString() {
        return worker.call(() -> Abstract.str(object).toString());
    }

    private Value value(Worker.Task<PyObject> task) {
        return new Value(worker, worker.call(task));
    }
}
