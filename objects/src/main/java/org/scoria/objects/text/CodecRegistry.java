package org.scoria.objects.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scoria.objects.Errors;
import org.scoria.objects.Interpreter;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.ThreadState;

/// The codecs and error handlers of one interpreter.
///
/// Compare CPython 3.11 `Python/codecs.c`.
public final class CodecRegistry {
    private final List<PyObject> searchFunctions = new ArrayList<>();
    private final Map<String, PyObject> found = new HashMap<>();
    private final Map<String, PyObject> errorHandlers = new HashMap<>();
    private boolean ready;

    private CodecRegistry() {}

    /// The registry of the running interpreter.
    public static CodecRegistry current() {
        Interpreter interpreter = ThreadState.current().interpreter;
        CodecRegistry registry = (CodecRegistry) interpreter.state(CodecRegistry.class);
        if (registry == null) {
            registry = new CodecRegistry();
            interpreter.setState(CodecRegistry.class, registry);
            for (String name : CodecErrors.NAMES) {
                registry.errorHandlers.put(name, PyCodecErrorHandler.function(name));
            }
        }
        return registry;
    }

    // ---- codecs

    public void register(PyObject searchFunction) {
        if (!searchFunction.isCallable()) {
            throw Errors.typeError("argument must be callable");
        }
        prepare();
        searchFunctions.add(searchFunction);
    }

    /// Takes a search function out again, and forgets what was found.
    public void unregister(PyObject searchFunction) {
        for (int i = 0; i < searchFunctions.size(); i++) {
            if (searchFunctions.get(i) == searchFunction) {
                searchFunctions.remove(i);
                found.clear();
                return;
            }
        }
    }

    /// The package `encodings` registers the search function for all codecs of the standard library.
    private void prepare() {
        if (!ready) {
            ready = true;
            ThreadState.current()
                    .interpreter
                    .importModule(PyStr.intern("encodings"), PyNone.NONE, PyNone.NONE, PyNone.NONE, 0);
        }
    }

    /// `codecs.lookup(encoding)`: a tuple (usually a CodecInfo).
    public PyTuple lookup(PyStr encoding) {
        prepare();
        String name = normalize(encoding.toString());
        PyObject codec = found.get(name);
        if (codec != null) {
            return (PyTuple) codec;
        }
        if (searchFunctions.isEmpty()) {
            throw Errors.lookupError("no codec search functions registered: can't find encoding");
        }
        PyStr argument = PyStr.of(name);
        for (int i = 0; i < searchFunctions.size(); i++) {
            PyObject result = searchFunctions.get(i).call1(argument);
            if (result == PyNone.NONE) {
                continue;
            }
            if (!(result instanceof PyTuple tuple) || tuple.size() != 4) {
                throw Errors.typeError("codec search functions must return 4-tuples");
            }
            found.put(name, tuple);
            return tuple;
        }
        throw Errors.lookupError("unknown encoding: %s", encoding);
    }

    /// Forgets a codec that was found: for tests of the standard library.
    public void forget(PyStr encoding) {
        found.remove(normalize(encoding.toString()));
    }

    /// Lower case, and runs of anything but letters, digits and dots as one underscore.
    /// Compare CPython `unicodeobject.c: _Py_normalize_encoding`.
    static String normalize(String encoding) {
        StringBuilder name = new StringBuilder(encoding.length());
        boolean punctuation = false;
        for (int i = 0; i < encoding.length(); i++) {
            char c = encoding.charAt(i);
            if (c < 128 && Character.isLetterOrDigit(c) || c == '.') {
                if (punctuation && !name.isEmpty()) {
                    name.append('_');
                }
                punctuation = false;
                name.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            } else {
                punctuation = true;
            }
        }
        return name.toString();
    }

    // ---- error handlers

    public void registerError(String name, PyObject handler) {
        if (!handler.isCallable()) {
            throw Errors.typeError("handler must be callable");
        }
        errorHandlers.put(name, handler);
    }

    public PyObject lookupError(String name) {
        PyObject handler = errorHandlers.get(name);
        if (handler == null) {
            throw Errors.lookupError("unknown error handler name '%s'", name);
        }
        return handler;
    }
}
