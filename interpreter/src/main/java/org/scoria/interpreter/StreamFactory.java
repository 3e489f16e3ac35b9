package org.scoria.interpreter;

import java.util.ArrayList;
import java.util.List;
import org.scoria.objects.Abstract;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// Makes one standard stream of `io`'s classes around a file descriptor.
///
/// Compare CPython 3.11 `Python/pylifecycle.c: create_stdio`.
final class StreamFactory {
    private StreamFactory() {}

    /// The stream on descriptor 0, 1 or 2; None when that is closed.
    static PyObject create(ScoriaInterpreter interpreter, PyObject io, int descriptor) {
        Settings settings = interpreter.settings;
        if (settings.closedStreams.contains(descriptor)) {
            return PyNone.NONE;
        }
        boolean unbuffered = settings.unbuffered;
        boolean writing = descriptor > 0;
        PyObject buffer;
        try {
            buffer = open(io, descriptor, writing ? "wb" : "rb", unbuffered && writing ? 0 : -1);
        } catch (PyException e) {
            if (e.matches(Exceptions.OSError)) {
                return PyNone.NONE;
            }
            throw e;
        }
        PyObject raw = unbuffered && writing ? buffer : buffer.getAttribute(PyStr.intern("raw"));
        PyStr name = PyStr.of(descriptor == 0 ? "<stdin>" : descriptor == 1 ? "<stdout>" : "<stderr>");
        raw.setAttribute(PyStr.intern("name"), name);
        boolean terminal = Abstract.isTrue(Abstract.callMethod(raw, PyStr.intern("isatty")));
        String[] encoding = encoding(settings, descriptor);
        boolean lineBuffering = terminal || descriptor == 2;
        List<PyStr> names = new ArrayList<>();
        List<PyObject> values = new ArrayList<>();
        values.add(buffer);
        add(names, values, "encoding", PyStr.of(encoding[0]));
        add(names, values, "errors", PyStr.of(encoding[1]));
        add(names, values, "newline", descriptor == 0 ? PyNone.NONE : PyStr.of("\n"));
        add(names, values, "line_buffering", PyBool.of(lineBuffering && !unbuffered || lineBuffering && writing));
        add(names, values, "write_through", PyBool.of(unbuffered && writing));
        PyObject stream = io.getAttribute(PyStr.intern("TextIOWrapper"))
                .call(values.toArray(PyObject.NO_ARGS), names.toArray(new PyStr[0]));
        stream.setAttribute(PyStr.intern("mode"), PyStr.of(writing ? "w" : "r"));
        return stream;
    }

    private static void add(List<PyStr> names, List<PyObject> values, String name, PyObject value) {
        names.add(PyStr.intern(name));
        values.add(value);
    }

    private static PyObject open(PyObject io, int descriptor, String mode, int buffering) {
        PyStr[] names = {PyStr.intern("buffering"), PyStr.intern("closefd")};
        PyObject[] values = {PyInt.of(descriptor), PyStr.of(mode), PyInt.of(buffering), PyBool.FALSE};
        return io.getAttribute(PyStr.intern("open")).call(values, names);
    }

    /// Encoding and error handler: UTF-8 unless `PYTHONIOENCODING` says otherwise.
    private static String[] encoding(Settings settings, int descriptor) {
        String encoding = "utf-8";
        String errors = settings.strictStreams ? "strict" : "surrogateescape";
        String given = settings.ioEncoding;
        if (given != null && !given.isEmpty()) {
            int colon = given.indexOf(':');
            String wanted = colon < 0 ? given : given.substring(0, colon);
            encoding = wanted.isEmpty() ? encoding : wanted;
            errors = colon >= 0 && colon + 1 < given.length() ? given.substring(colon + 1) : "strict";
        }
        return new String[] {encoding, descriptor == 2 ? "backslashreplace" : errors};
    }
}
