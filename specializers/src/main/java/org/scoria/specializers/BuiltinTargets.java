package org.scoria.specializers;

import org.scoria.objects.ClassChecks;
import org.scoria.objects.PyBaseException;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyBuiltinFunction;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyMethodDescriptor;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PySuper;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.BuiltinTable;
import org.scoria.specializers.CallTargets.Target;

/// What CALL knows of callees written in Java.
final class BuiltinTargets {
    private BuiltinTargets() {}

    /// Anything else whose Java class stays the same: its own `callN`. Builtin functions and methods go straight
    /// to their table from there.
    static final class SameClass extends Target {
        private final Class<?> callee;
        private final String kind;

        SameClass(Class<?> callee, String kind) {
            this.callee = callee;
            this.kind = kind;
        }

        @Override
        PyObject call0(PyFrame frame, PyObject f) {
            return f.getClass() == callee ? f.call0() : null;
        }

        @Override
        PyObject call1(PyFrame frame, PyObject f, PyObject x) {
            return f.getClass() == callee ? f.call1(x) : null;
        }

        @Override
        PyObject call2(PyFrame frame, PyObject f, PyObject x, PyObject y) {
            return f.getClass() == callee ? f.call2(x, y) : null;
        }

        @Override
        PyObject call3(PyFrame frame, PyObject f, PyObject x, PyObject y, PyObject z) {
            return f.getClass() == callee ? f.call3(x, y, z) : null;
        }

        @Override
        PyObject call(PyFrame frame, PyObject f, PyObject[] args) {
            if (f.getClass() != callee) {
                return null;
            }
            return args.length == 4 ? f.call4(args[0], args[1], args[2], args[3]) : f.call(args, null);
        }

        @Override
        String kind() {
            return kind;
        }
    }

    /// `len(x)` and `isinstance(x, C)` with the builtin functions themselves.
    private static final class Known extends Target {
        private final PyObject function;
        private final boolean isLen;

        Known(PyObject function, boolean isLen) {
            this.function = function;
            this.isLen = isLen;
        }

        @Override
        PyObject call1(PyFrame frame, PyObject f, PyObject x) {
            if (f != function) {
                return null;
            }
            return isLen ? PyInt.of(x.length()) : f.call1(x);
        }

        @Override
        PyObject call2(PyFrame frame, PyObject f, PyObject x, PyObject y) {
            if (f != function) {
                return null;
            }
            return isLen ? f.call2(x, y) : PyBool.of(ClassChecks.isInstance(x, y));
        }

        @Override
        String kind() {
            return isLen ? "LEN" : "ISINSTANCE";
        }
    }

    /// `super()` without arguments.
    private static final class Super extends Target {
        static final Super INSTANCE = new Super();

        @Override
        PyObject call0(PyFrame frame, PyObject f) {
            return f == PySuper.TYPE ? PySuper.inFrame(frame) : null;
        }

        @Override
        String kind() {
            return "SUPER";
        }
    }

    /// `type(x)`.
    private static final class TypeOf extends Target {
        static final TypeOf INSTANCE = new TypeOf();

        @Override
        PyObject call1(PyFrame frame, PyObject f, PyObject x) {
            return f == PyType.TYPE ? x.type() : null;
        }

        @Override
        String kind() {
            return "TYPE_OF";
        }
    }

    /// `list.append`, the receiver in front.
    private static final class Append extends Target {
        private final PyObject method;

        Append(PyObject method) {
            this.method = method;
        }

        @Override
        PyObject call2(PyFrame frame, PyObject f, PyObject x, PyObject y) {
            if (f != method || x.getClass() != PyList.class) {
                return null;
            }
            ((PyList) x).append(y);
            return PyNone.NONE;
        }

        @Override
        String kind() {
            return "LIST_APPEND";
        }
    }

    /// A method of a builtin type, the receiver in front: once an object of a Java class was accepted, all of them
    /// are.
    private static final class Method extends Target {
        private final PyObject method;
        private final Class<?> receiver;
        private final BuiltinTable table;
        private final int id;

        Method(PyMethodDescriptor method, Class<?> receiver) {
            this.method = method;
            this.receiver = receiver;
            this.table = method.table;
            this.id = method.id;
        }

        @Override
        PyObject call1(PyFrame frame, PyObject f, PyObject self) {
            return f == method && self.getClass() == receiver ? table.call1(id, self) : null;
        }

        @Override
        PyObject call2(PyFrame frame, PyObject f, PyObject self, PyObject x) {
            return f == method && self.getClass() == receiver ? table.call2(id, self, x) : null;
        }

        @Override
        PyObject call3(PyFrame frame, PyObject f, PyObject self, PyObject x, PyObject y) {
            return f == method && self.getClass() == receiver ? table.call3(id, self, x, y) : null;
        }

        @Override
        String kind() {
            return "BUILTIN_METHOD";
        }
    }

    /// What fits a callee that is no Python function or class, or null; as [CallTargets#target].
    static Target target(PyObject f, int count, PyObject first) {
        if (f.getClass() == PyBuiltinFunction.class) {
            return function((PyBuiltinFunction) f, count);
        }
        if (f.getClass() == PyMethodDescriptor.class && count >= 1 && count <= 3) {
            return method((PyMethodDescriptor) f, count, first);
        }
        if (f == PySuper.TYPE && count == 0) {
            return Super.INSTANCE;
        }
        if (f == PyType.TYPE && count == 1) {
            return TypeOf.INSTANCE;
        }
        return f.isCallable() ? new SameClass(f.getClass(), "OBJECT") : null;
    }

    private static Target method(PyMethodDescriptor f, int count, PyObject first) {
        PyType type = first.type();
        // one Java class serves many types of exceptions
        if (type.isHeap || first instanceof PyBaseException || !f.appliesTo(first)) {
            return new SameClass(PyMethodDescriptor.class, "METHOD");
        }
        if (count == 2 && f.owner == PyList.TYPE && f.entry.attributeName().equals("append")) {
            return new Append(f);
        }
        return new Method(f, first.getClass());
    }

    private static Target function(PyBuiltinFunction f, int count) {
        if (f.self instanceof PyModule) {
            String name = f.entry.attributeName();
            if (count == 1 && name.equals("len")) {
                return new Known(f, true);
            }
            if (count == 2 && name.equals("isinstance")) {
                return new Known(f, false);
            }
        }
        return new SameClass(PyBuiltinFunction.class, "BUILTIN");
    }
}
