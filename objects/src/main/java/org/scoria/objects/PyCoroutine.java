package org.scoria.objects;

import java.util.ArrayList;
import java.util.List;

/// A `coroutine`.
public final class PyCoroutine extends AbstractGenerator implements Sender {
    public static final PyType TYPE = PyType.builtin(PyCoroutine.class, PyObject.TYPE, new CoroutineMethodsExposed());

    /// `cr_origin`: where it was made, when the thread tracks that; else None.
    final PyObject origin;

    /// Null once the coroutine has started or was closed.
    private UnawaitedCoroutines.Ticket ticket;

    PyCoroutine(PyFrame frame, PyFrame caller) {
        super(frame);
        int depth = caller.thread.coroutineOriginDepth;
        origin = depth == 0 ? PyNone.NONE : callers(caller.back, depth);
        ticket = UnawaitedCoroutines.register(this, caller.thread);
    }

    /// A finished coroutine, for reports.
    PyCoroutine(PyCode code, PyStr name, PyStr qualname, PyObject origin) {
        super(code, name, qualname);
        this.origin = origin;
    }

    private static PyObject callers(PyFrame from, int depth) {
        List<PyObject> origin = new ArrayList<>();
        for (PyFrame f = from; f != null && origin.size() < depth; f = f.back) {
            origin.add(PyTuple.of(f.code.filename, PyInt.of(f.code.lineAt(f.lasti())), f.code.name));
        }
        return PyTuple.of(origin.toArray(PyObject.NO_ARGS));
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    void started() {
        super.started();
        if (ticket != null) {
            ticket.settle();
            ticket = null;
        }
    }

    @Override
    String kind() {
        return "coroutine";
    }

    @Override
    public PyObject await() {
        return new PyCoroutineWrapper(this);
    }

    @Override
    public PyObject send(PyObject value) {
        return resume(value, null, false);
    }
}
