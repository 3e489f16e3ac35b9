package org.scoria.specializers;

import org.scoria.objects.Errors;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyFunction;
import org.scoria.objects.PyInstance;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;
import org.scoria.objects.SlotIndex;

/// What CALL has seen: each [Target] knows one kind of callee and the shortest way to call it.
final class CallTargets {
    private CallTargets() {}

    /// How to call what the site has seen. `null` results mean "not this callee": nothing has been done.
    abstract static class Target {
        PyObject call(PyFrame frame, PyObject f, PyObject[] args) {
            return null;
        }

        PyObject call0(PyFrame frame, PyObject f) {
            return null;
        }

        PyObject call1(PyFrame frame, PyObject f, PyObject x) {
            return null;
        }

        PyObject call2(PyFrame frame, PyObject f, PyObject x, PyObject y) {
            return null;
        }

        PyObject call3(PyFrame frame, PyObject f, PyObject x, PyObject y, PyObject z) {
            return null;
        }

        abstract String kind();
    }

    /// Any Python function with exactly as many parameters as there are arguments. Which function it is does not
    /// matter: its frame is made from it either way.
    static final class Exact extends Target {
        static final Exact INSTANCE = new Exact();

        private static boolean knows(PyObject f, int count) {
            if (f.getClass() != PyFunction.class) {
                return false;
            }
            PyCode code = ((PyFunction) f).code;
            return code.simpleArgs && code.argcount == count;
        }

        @Override
        PyObject call0(PyFrame frame, PyObject f) {
            return knows(f, 0) ? ((PyFunction) f).newFrame(frame.thread).run() : null;
        }

        @Override
        PyObject call1(PyFrame frame, PyObject f, PyObject x) {
            if (!knows(f, 1)) {
                return null;
            }
            PyFrame callee = ((PyFunction) f).newFrame(frame.thread);
            callee.slots[0] = x;
            return callee.run();
        }

        @Override
        PyObject call2(PyFrame frame, PyObject f, PyObject x, PyObject y) {
            if (!knows(f, 2)) {
                return null;
            }
            PyFrame callee = ((PyFunction) f).newFrame(frame.thread);
            callee.slots[0] = x;
            callee.slots[1] = y;
            return callee.run();
        }

        @Override
        PyObject call3(PyFrame frame, PyObject f, PyObject x, PyObject y, PyObject z) {
            if (!knows(f, 3)) {
                return null;
            }
            PyFrame callee = ((PyFunction) f).newFrame(frame.thread);
            callee.slots[0] = x;
            callee.slots[1] = y;
            callee.slots[2] = z;
            return callee.run();
        }

        @Override
        PyObject call(PyFrame frame, PyObject f, PyObject[] args) {
            if (!knows(f, args.length)) {
                return null;
            }
            PyFrame callee = ((PyFunction) f).newFrame(frame.thread);
            System.arraycopy(args, 0, callee.slots, 0, args.length);
            return callee.run();
        }

        @Override
        String kind() {
            return "PY_EXACT_ARGS";
        }
    }

    /// Any Python function that is given fewer arguments than it has positional parameters: defaults fill the rest.
    private static final class WithDefaults extends Target {
        static final WithDefaults INSTANCE = new WithDefaults();

        /// A frame whose missing arguments are the defaults, or null when this is no such function.
        private static PyFrame frame(PyFrame caller, PyObject f, int given) {
            if (f.getClass() != PyFunction.class) {
                return null;
            }
            PyFunction function = (PyFunction) f;
            PyObject[] defaults = function.defaults;
            int missing = function.code.argcount - given;
            if (!function.code.simpleArgs || missing <= 0 || defaults == null || defaults.length < missing) {
                return null;
            }
            PyFrame callee = function.newFrame(caller.thread);
            System.arraycopy(defaults, defaults.length - missing, callee.slots, given, missing);
            return callee;
        }

        @Override
        PyObject call0(PyFrame frame, PyObject f) {
            PyFrame callee = frame(frame, f, 0);
            return callee == null ? null : callee.run();
        }

        @Override
        PyObject call1(PyFrame frame, PyObject f, PyObject x) {
            PyFrame callee = frame(frame, f, 1);
            if (callee == null) {
                return null;
            }
            callee.slots[0] = x;
            return callee.run();
        }

        @Override
        PyObject call2(PyFrame frame, PyObject f, PyObject x, PyObject y) {
            PyFrame callee = frame(frame, f, 2);
            if (callee == null) {
                return null;
            }
            callee.slots[0] = x;
            callee.slots[1] = y;
            return callee.run();
        }

        @Override
        PyObject call3(PyFrame frame, PyObject f, PyObject x, PyObject y, PyObject z) {
            PyFrame callee = frame(frame, f, 3);
            if (callee == null) {
                return null;
            }
            callee.slots[0] = x;
            callee.slots[1] = y;
            callee.slots[2] = z;
            return callee.run();
        }

        @Override
        PyObject call(PyFrame frame, PyObject f, PyObject[] args) {
            PyFrame callee = frame(frame, f, args.length);
            if (callee == null) {
                return null;
            }
            System.arraycopy(args, 0, callee.slots, 0, args.length);
            return callee.run();
        }

        @Override
        String kind() {
            return "PY_WITH_DEFAULTS";
        }
    }

    /// A class made at run time whose `__new__` is `object`'s and whose `__init__` is a Python function, or the
    /// default.
    private static final class OfClass extends Target {
        private final PyType type;
        private final int version;
        private final PyFunction init;

        OfClass(PyType type, PyFunction init) {
            this.type = type;
            this.version = type.version;
            this.init = init;
        }

        private boolean knows(PyObject f, int count) {
            return f == type && type.version == version && (init != null || count == 0);
        }

        @Override
        PyObject call0(PyFrame frame, PyObject f) {
            if (!knows(f, 0)) {
                return null;
            }
            PyInstance instance = new PyInstance(type);
            return init == null ? instance : checkInit(instance, init.call1(instance));
        }

        @Override
        PyObject call1(PyFrame frame, PyObject f, PyObject x) {
            if (!knows(f, 1)) {
                return null;
            }
            PyInstance instance = new PyInstance(type);
            return checkInit(instance, init.call2(instance, x));
        }

        @Override
        PyObject call2(PyFrame frame, PyObject f, PyObject x, PyObject y) {
            if (!knows(f, 2)) {
                return null;
            }
            PyInstance instance = new PyInstance(type);
            return checkInit(instance, init.call3(instance, x, y));
        }

        @Override
        PyObject call3(PyFrame frame, PyObject f, PyObject x, PyObject y, PyObject z) {
            if (!knows(f, 3)) {
                return null;
            }
            PyInstance instance = new PyInstance(type);
            return checkInit(instance, init.call4(instance, x, y, z));
        }

        @Override
        PyObject call(PyFrame frame, PyObject f, PyObject[] args) {
            if (!knows(f, args.length)) {
                return null;
            }
            PyInstance instance = new PyInstance(type);
            PyObject[] all = new PyObject[args.length + 1];
            all[0] = instance;
            System.arraycopy(args, 0, all, 1, args.length);
            return checkInit(instance, init.call(all, null));
        }

        @Override
        String kind() {
            return "CLASS";
        }
    }

    /// The instance, after its `__init__` gave `result`.
    static PyObject checkInit(PyInstance instance, PyObject result) {
        if (result != PyNone.NONE) {
            throw Errors.typeError(
                    "__init__() should return None, not '%s'", result.type().qualifiedName());
        }
        return instance;
    }

    /// What fits a callee with `count` arguments, the first of which is `first` (null without any); null when
    /// nothing does.
    static Target target(PyObject f, int count, PyObject first) {
        if (f.getClass() == PyFunction.class) {
            PyFunction function = (PyFunction) f;
            PyCode code = function.code;
            if (!code.simpleArgs) {
                return new BuiltinTargets.SameClass(PyFunction.class, "PY_GENERAL");
            }
            if (code.argcount == count) {
                return Exact.INSTANCE;
            }
            boolean filled = function.defaults != null && code.argcount - count <= function.defaults.length;
            return code.argcount > count && filled ? WithDefaults.INSTANCE : null;
        }
        if (f instanceof PyType type && type.isHeap && type.type() == PyType.TYPE) {
            return ofClass(type, count);
        }
        return BuiltinTargets.target(f, count, first);
    }

    private static Target ofClass(PyType type, int count) {
        PyObject init = type.slots[SlotIndex.INIT];
        if (!type.makesPlainInstances() || !(init instanceof PyFunction) && !(init == null && count == 0)) {
            return new BuiltinTargets.SameClass(PyType.class, "TYPE");
        }
        return new OfClass(type, (PyFunction) init);
    }
}
