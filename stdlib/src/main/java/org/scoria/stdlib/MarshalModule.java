package org.scoria.stdlib;

import org.scoria.objects.Abstract;
import org.scoria.objects.Buffer;
import org.scoria.objects.Errors;
import org.scoria.objects.Marshal;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// Reading and writing values in the format of `.pyc` files.
@PythonModule(
        value = "marshal",
        doc = "Reads and writes Python values in a binary format that only Python programs of the same version share.")
final class MarshalModule {
    private static final PyStr READ = PyStr.intern("read");
    private static final PyStr WRITE = PyStr.intern("write");

    private MarshalModule() {}

    static void init(PyModule module) {
        module.add("version", PyInt.of(Marshal.VERSION));
    }

    /// Return the bytes object that would be written to a file by dump(value, file).
    @Builtin("dumps(value, version=version, /)")
    static PyObject dumps(PyObject value, PyObject version) {
        return PyBytes.of(Marshal.dump(value, version(version)));
    }

    /// Write the value on the open file.
    @Builtin("dump(value, file, version=version, /)")
    static PyObject dump(PyObject value, PyObject file, PyObject version) {
        return Abstract.callMethod(file, WRITE, PyBytes.of(Marshal.dump(value, version(version))));
    }

    private static int version(PyObject given) {
        return given == null
                ? Marshal.VERSION
                : (int) Abstract.indexLong(given, org.scoria.objects.Exceptions.OverflowError);
    }

    /// Convert the bytes-like object to a value.
    @Builtin("loads(bytes, /)")
    static PyObject loads(PyObject bytes) {
        return adopted(Marshal.load(Buffer.bytesOf(bytes)));
    }

    /// Read one value from the open file and return it.
    @Builtin("load(file, /)")
    static PyObject load(PyObject file) {
        PyObject data = Abstract.callMethod(file, READ);
        if (!(data instanceof PyBytes bytes)) {
            throw Errors.typeError(
                    "file.read() returned not bytes but %s", data.type().name());
        }
        return adopted(Marshal.load(bytes.array()));
    }

    private static PyObject adopted(PyObject value) {
        if (value instanceof PyCode code) {
            ThreadState.current().interpreter.adopt(code);
        }
        return value;
    }
}
