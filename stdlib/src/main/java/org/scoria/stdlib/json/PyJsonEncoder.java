package org.scoria.stdlib.json;

import org.scoria.objects.Errors;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyBuiltinFunction;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyList;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// Encoder(markers, default, encoder, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan)
@PythonType(
        value = PyJsonEncoder.class,
        name = "_json.Encoder",
        doc = "_iterencode(obj, _current_indent_level) -> iterable")
public final class PyJsonEncoder extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyJsonEncoder.class, PyObject.TYPE, new PyJsonEncoderExposed());

    private static final String[] PARAMETERS = {"obj", "_current_indent_level"};

    /// The containers being encoded, by identity; null when circles are not looked for.
    final PyDict markers;

    final PyObject fallback;
    final PyObject encoder;
    private final PyObject indent;
    final PyStr keySeparator;
    final PyStr itemSeparator;
    final boolean sortKeys;
    final boolean skipKeys;
    final boolean allowNan;

    /// Whether `encoder` is the builtin function that escapes all but ASCII, or the other one.
    final boolean encodesAscii;

    final boolean encodesPlainly;

    private PyJsonEncoder(
            PyDict markers,
            PyObject fallback,
            PyObject encoder,
            PyObject indent,
            PyStr keySeparator,
            PyStr itemSeparator,
            boolean sortKeys,
            boolean skipKeys,
            boolean allowNan) {
        this.markers = markers;
        this.fallback = fallback;
        this.encoder = encoder;
        this.indent = indent;
        this.keySeparator = keySeparator;
        this.itemSeparator = itemSeparator;
        this.sortKeys = sortKeys;
        this.skipKeys = skipKeys;
        this.allowNan = allowNan;
        this.encodesAscii = isBuiltin(encoder, "encode_basestring_ascii");
        this.encodesPlainly = isBuiltin(encoder, "encode_basestring");
    }

    private static boolean isBuiltin(PyObject function, String name) {
        return function instanceof PyBuiltinFunction builtin
                && builtin.entry.name.equals(name)
                && builtin.table.name().equals("_json");
    }

    @New(
            value = "make_encoder($type, markers, default, encoder, indent, key_separator, item_separator, sort_keys,"
                    + " skipkeys, allow_nan)",
            signature = false)
    static PyObject create(
            PyType type,
            PyObject markers,
            PyObject fallback,
            PyObject encoder,
            PyObject indent,
            PyStr keySeparator,
            PyStr itemSeparator,
            boolean sortKeys,
            boolean skipKeys,
            boolean allowNan) {
        if (markers != PyNone.NONE && !(markers instanceof PyDict)) {
            throw Errors.typeError(
                    "make_encoder() argument 1 must be dict or None, not %s",
                    markers.type().qualifiedName());
        }
        return new PyJsonEncoder(
                markers instanceof PyDict dict ? dict : null,
                fallback,
                encoder,
                indent,
                keySeparator,
                itemSeparator,
                sortKeys,
                skipKeys,
                allowNan);
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
    public PyObject call2(PyObject object, PyObject indentLevel) {
        JsonWriter writer = new JsonWriter(this);
        writer.value(object);
        return PyList.of(writer.out.toStr());
    }

    @Override
    public PyObject call(PyObject[] args, PyStr[] keywords) {
        PyObject[] bound = JsonModule.bind("_iterencode", PARAMETERS, args, keywords);
        return call2(bound[0], bound[1]);
    }

    @Getter(value = "markers", member = true)
    static PyObject markers(PyJsonEncoder self) {
        return self.markers == null ? PyNone.NONE : self.markers;
    }

    @Getter(value = "default", member = true)
    static PyObject fallback(PyJsonEncoder self) {
        return self.fallback;
    }

    @Getter(value = "encoder", member = true)
    static PyObject encoder(PyJsonEncoder self) {
        return self.encoder;
    }

    @Getter(value = "indent", member = true)
    static PyObject indent(PyJsonEncoder self) {
        return self.indent;
    }

    @Getter(value = "key_separator", member = true)
    static PyObject keySeparator(PyJsonEncoder self) {
        return self.keySeparator;
    }

    @Getter(value = "item_separator", member = true)
    static PyObject itemSeparator(PyJsonEncoder self) {
        return self.itemSeparator;
    }

    @Getter(value = "sort_keys", member = true)
    static PyObject sortKeys(PyJsonEncoder self) {
        return PyBool.of(self.sortKeys);
    }

    @Getter(value = "skipkeys", member = true)
    static PyObject skipKeys(PyJsonEncoder self) {
        return PyBool.of(self.skipKeys);
    }
}
