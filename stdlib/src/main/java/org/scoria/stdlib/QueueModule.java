package org.scoria.stdlib;

import org.scoria.objects.Exceptions;
import org.scoria.objects.Interpreter;
import org.scoria.objects.Names;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.PythonModule;

/// `_queue`. Compare CPython 3.11 `Modules/_queuemodule.c`.
@PythonModule(value = "_queue", doc = "The queue behind queue.SimpleQueue, for the use of that module.")
public final class QueueModule {
    private QueueModule() {}

    static void init(PyModule module) {
        module.add("SimpleQueue", PySimpleQueue.TYPE);
        module.add("Empty", empty(ThreadState.current().interpreter));
    }

    /// The exception class `Empty` of an interpreter.
    static PyObject empty(Interpreter interpreter) {
        PyObject type = (PyObject) interpreter.state(QueueModule.class);
        if (type == null) {
            PyDict namespace = new PyDict();
            namespace.put(Names.MODULE, PyStr.intern("_queue"));
            namespace.put(Names.DOC, PyStr.of("Exception raised by Queue.get(block=0)/get_nowait()."));
            type = PyType.TYPE.call3(PyStr.intern("Empty"), PyTuple.of(Exceptions.Exception), namespace);
            interpreter.setState(QueueModule.class, type);
        }
        return type;
    }
}
