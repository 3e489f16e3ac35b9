package org.scoria.interpreter;

import java.util.ArrayList;
import java.util.List;
import org.scoria.objects.Exceptions;
import org.scoria.objects.PyException;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;

/// `sys.addaudithook` and `sys.audit`.
final class AuditHooks {
    private static final PyStr ADDING = PyStr.intern("sys.addaudithook");

    private final List<PyObject> hooks = new ArrayList<>();

    /// The hooks already there may refuse a new one by raising an Exception, which is then dropped.
    void add(ScoriaInterpreter interpreter, PyObject hook) {
        try {
            call(ADDING);
        } catch (PyException e) {
            if (e.matches(Exceptions.Exception)) {
                return;
            }
            throw e;
        }
        hooks.add(hook);
    }

    void call(PyStr event, PyObject... args) {
        if (hooks.isEmpty()) {
            return;
        }
        PyTuple arguments = PyTuple.of(args.clone());
        for (PyObject hook : new ArrayList<>(hooks)) {
            hook.call2(event, arguments);
        }
    }
}
