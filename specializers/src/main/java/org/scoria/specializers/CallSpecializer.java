package org.scoria.specializers;

import org.scoria.objects.ClassChecks;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyBuiltinFunction;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyFunction;
import org.scoria.objects.PyInstance;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.SlotIndex;
import org.scoria.shadowcode.Bound;
import org.scoria.shadowcode.MethodLoad;
import org.scoria.shadowcode.Miss;
import org.scoria.shadowcode.Node;
import org.scoria.shadowcode.Operands;
import org.scoria.shadowcode.Site;
import org.scoria.shadowcode.Statistics;

/// CALL. The node evaluates the callable, then the arguments, and hands both to its [Target], which knows what is
/// called; a target that does not recognize the callee says so before anything has happened.
final class CallSpecializer {
    private CallSpecializer() {}

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

    // ---- targets

    /// A Python function with exactly as many parameters as there are arguments.
    private static final class Exact extends Target {
        private final PyCode code;

        Exact(PyCode code) {
            this.code = code;
        }

        /// A site may call with and without a receiver in front, so the count is part of the guard.
        private boolean knows(PyObject f, int count) {
            return f.getClass() == PyFunction.class && ((PyFunction) f).code == code && code.argcount == count;
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

    /// A Python function that is given fewer arguments than it has positional parameters: defaults fill the rest.
    private static final class WithDefaults extends Target {
        private final PyCode code;
        private final int given;

        WithDefaults(PyCode code, int given) {
            this.code = code;
            this.given = given;
        }

        /// A frame whose missing arguments are the defaults, or null when this is another function.
        private PyFrame frame(PyFrame caller, PyObject f, int count) {
            if (count != given || f.getClass() != PyFunction.class || ((PyFunction) f).code != code) {
                return null;
            }
            PyFunction function = (PyFunction) f;
            PyObject[] defaults = function.defaults;
            int missing = code.argcount - given;
            if (defaults == null || defaults.length < missing) {
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

        private static PyObject finish(PyInstance instance, PyObject result) {
            if (result != PyNone.NONE) {
                throw org.scoria.objects.Errors.typeError(
                        "__init__() should return None, not '%s'", result.type().name());
            }
            return instance;
        }

        @Override
        PyObject call0(PyFrame frame, PyObject f) {
            if (!knows(f, 0)) {
                return null;
            }
            PyInstance instance = new PyInstance(type);
            return init == null ? instance : finish(instance, init.call1(instance));
        }

        @Override
        PyObject call1(PyFrame frame, PyObject f, PyObject x) {
            if (!knows(f, 1)) {
                return null;
            }
            PyInstance instance = new PyInstance(type);
            return finish(instance, init.call2(instance, x));
        }

        @Override
        PyObject call2(PyFrame frame, PyObject f, PyObject x, PyObject y) {
            if (!knows(f, 2)) {
                return null;
            }
            PyInstance instance = new PyInstance(type);
            return finish(instance, init.call3(instance, x, y));
        }

        @Override
        PyObject call3(PyFrame frame, PyObject f, PyObject x, PyObject y, PyObject z) {
            if (!knows(f, 3)) {
                return null;
            }
            PyInstance instance = new PyInstance(type);
            return finish(instance, init.call4(instance, x, y, z));
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
            return finish(instance, init.call(all, null));
        }

        @Override
        String kind() {
            return "CLASS";
        }
    }

    /// Anything else whose Java class stays the same: its own `callN`. Builtin functions and methods go straight to
    /// their table
    /// from there.
    private static final class SameClass extends Target {
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

    /// What fits a callee with `count` arguments; null when nothing does.
    private static Target target(PyObject f, int count) {
        if (f.getClass() == PyFunction.class) {
            PyFunction function = (PyFunction) f;
            PyCode code = function.code;
            if (!code.simpleArgs) {
                return new SameClass(PyFunction.class, "PY_GENERAL");
            }
            if (code.argcount == count) {
                return new Exact(code);
            }
            boolean filled = function.defaults != null && code.argcount - count <= function.defaults.length;
            return code.argcount > count && filled ? new WithDefaults(code, count) : null;
        }
        if (f.getClass() == PyBuiltinFunction.class) {
            return builtin((PyBuiltinFunction) f, count);
        }
        if (f instanceof PyType type && type.isHeap && type.type() == PyType.TYPE) {
            return ofClass(type, count);
        }
        return f.isCallable() ? new SameClass(f.getClass(), "OBJECT") : null;
    }

    private static Target builtin(PyBuiltinFunction f, int count) {
        if (f.self instanceof org.scoria.objects.PyModule) {
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

    private static Target ofClass(PyType type, int count) {
        PyObject init = type.slots[SlotIndex.INIT];
        if (!type.makesPlainInstances() || !(init instanceof PyFunction) && !(init == null && count == 0)) {
            return new SameClass(PyType.class, "TYPE");
        }
        return new OfClass(type, (PyFunction) init);
    }

    // ---- nodes

    /// The site's target and what happens without one.
    private abstract static class Call extends Operands {
        final Site site;

        /// Null while generic.
        Target target;

        Call(Site site, Node[] args) {
            super(site.pc, args);
            this.site = site;
        }

        @Override
        public final Site site() {
            return site;
        }

        final void count() {
            if (Statistics.ENABLED) {
                site.executions++;
            }
        }

        /// Notes that no target applied; chooses one now and then.
        final void untargeted(PyObject f, int count) {
            if (target != null) {
                if (site.missed(this, Miss.OTHER_CALLEE)) {
                    site.reconsider();
                    target = null;
                }
            } else if (site.due(this)) {
                target = target(f, count);
                if (target == null) {
                    site.giveUp(Miss.ARGUMENT_COUNT);
                } else {
                    site.specialized();
                }
            }
        }

        final PyObject invoke0(PyFrame frame, PyObject f) {
            Target t = target;
            PyObject result = t == null ? null : t.call0(frame, f);
            if (result == null) {
                untargeted(f, 0);
                result = f.call0();
            }
            return result;
        }

        final PyObject invoke1(PyFrame frame, PyObject f, PyObject x) {
            Target t = target;
            PyObject result = t == null ? null : t.call1(frame, f, x);
            if (result == null) {
                untargeted(f, 1);
                result = f.call1(x);
            }
            return result;
        }

        final PyObject invoke2(PyFrame frame, PyObject f, PyObject x, PyObject y) {
            Target t = target;
            PyObject result = t == null ? null : t.call2(frame, f, x, y);
            if (result == null) {
                untargeted(f, 2);
                result = f.call2(x, y);
            }
            return result;
        }

        final PyObject invoke3(PyFrame frame, PyObject f, PyObject x, PyObject y, PyObject z) {
            Target t = target;
            PyObject result = t == null ? null : t.call3(frame, f, x, y, z);
            if (result == null) {
                untargeted(f, 3);
                result = f.call3(x, y, z);
            }
            return result;
        }

        final PyObject invoke(PyFrame frame, PyObject f, PyObject[] args) {
            Target t = target;
            PyObject result = t == null ? null : t.call(frame, f, args);
            if (result == null) {
                untargeted(f, args.length);
                result = args.length == 4 ? f.call4(args[0], args[1], args[2], args[3]) : f.call(args, null);
            }
            return result;
        }

        /// Evaluates the arguments and calls `f` with nothing in front.
        final PyObject plain(PyFrame frame, PyObject f) {
            Node[] nodes = operands;
            switch (nodes.length) {
                case 0 -> {
                    at(frame);
                    return invoke0(frame, f);
                }
                case 1 -> {
                    PyObject x = value(nodes[0], frame);
                    at(frame);
                    return invoke1(frame, f, x);
                }
                case 2 -> {
                    PyObject x = value(nodes[0], frame);
                    PyObject y = value(nodes[1], frame);
                    at(frame);
                    return invoke2(frame, f, x, y);
                }
                case 3 -> {
                    PyObject x = value(nodes[0], frame);
                    PyObject y = value(nodes[1], frame);
                    PyObject z = value(nodes[2], frame);
                    at(frame);
                    return invoke3(frame, f, x, y, z);
                }
                default -> {
                    PyObject[] args = evalAll(frame);
                    at(frame);
                    return invoke(frame, f, args);
                }
            }
        }

        /// Evaluates the arguments and calls `f` with `self` in front.
        final PyObject withSelf(PyFrame frame, PyObject f, PyObject self) {
            Node[] nodes = operands;
            switch (nodes.length) {
                case 0 -> {
                    at(frame);
                    return invoke1(frame, f, self);
                }
                case 1 -> {
                    PyObject x = value(nodes[0], frame);
                    at(frame);
                    return invoke2(frame, f, self, x);
                }
                case 2 -> {
                    PyObject x = value(nodes[0], frame);
                    PyObject y = value(nodes[1], frame);
                    at(frame);
                    return invoke3(frame, f, self, x, y);
                }
                default -> {
                    PyObject[] args = new PyObject[nodes.length + 1];
                    args[0] = self;
                    for (int i = 0; i < nodes.length; i++) {
                        args[i + 1] = value(nodes[i], frame);
                    }
                    at(frame);
                    return invoke(frame, f, args);
                }
            }
        }

        @Override
        public final String name() {
            return target == null ? "CALL" : "CALL_" + target.kind();
        }
    }

    /// CALL of a callable with nothing in front.
    static final class Plain extends Call {
        private Node callable;

        Plain(Site site, Node callable, Node[] args) {
            super(site, args);
            this.callable = adopt(callable);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject f = value(callable, frame);
            count();
            return plain(frame, f);
        }

        @Override
        public void replaceChild(Node old, Node replacement) {
            if (old == callable) {
                callable = replacement;
            } else {
                super.replaceChild(old, replacement);
            }
        }
    }

    /// CALL behind LOAD_METHOD.
    static final class OfMethod extends Call {
        private MethodLoad method;

        OfMethod(Site site, MethodLoad method, Node[] args) {
            super(site, args);
            this.method = adopt(method);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            MethodLoad load = method;
            PyObject receiver = value(load.a(), frame);
            PyObject f = load.find(frame, receiver);
            count();
            if (f.getClass() == Bound.class) {
                return plain(frame, ((Bound) f).callable);
            }
            return withSelf(frame, f, receiver);
        }

        @Override
        public void replaceChild(Node old, Node replacement) {
            if (old == method) {
                method = (MethodLoad) replacement;
            } else {
                super.replaceChild(old, replacement);
            }
        }
    }

    /// CALL of two operands: a function and its first argument, or null and a callable.
    static final class Pair extends Call {
        private Node lower;
        private Node upper;

        Pair(Site site, Node lower, Node upper, Node[] args) {
            super(site, args);
            this.lower = adopt(lower);
            this.upper = adopt(upper);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject f = value(lower, frame);
            PyObject self = value(upper, frame);
            count();
            return f == null ? plain(frame, self) : withSelf(frame, f, self);
        }

        @Override
        public void replaceChild(Node old, Node replacement) {
            if (old == lower) {
                lower = replacement;
            } else if (old == upper) {
                upper = replacement;
            } else {
                super.replaceChild(old, replacement);
            }
        }
    }

    /// CALL with keyword arguments. What is called comes from a LOAD_METHOD, or from one operand or two.
    static final class Keywords extends Operands {
        private final PyStr[] keywords;
        private Node callable;
        private Node first;
        private MethodLoad method;

        Keywords(Site site, Node callable, Node first, Node[] args, PyStr[] keywords) {
            super(site.pc, args);
            this.keywords = keywords;
            this.callable = adopt(callable);
            this.first = first == null ? null : adopt(first);
        }

        Keywords(Site site, MethodLoad method, Node[] args, PyStr[] keywords) {
            super(site.pc, args);
            this.keywords = keywords;
            this.method = adopt(method);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject f;
            PyObject self;
            if (method != null) {
                self = value(method.a(), frame);
                f = method.find(frame, self);
                if (f instanceof Bound bound) {
                    f = bound.callable;
                    self = null;
                }
            } else {
                f = value(callable, frame);
                self = first == null ? null : value(first, frame);
                if (f == null) {
                    f = self;
                    self = null;
                }
            }
            PyObject[] args = args(frame, self);
            at(frame);
            return f.call(args, keywords);
        }

        private PyObject[] args(PyFrame frame, PyObject self) {
            if (self == null) {
                return evalAll(frame);
            }
            PyObject[] args = new PyObject[operands.length + 1];
            args[0] = self;
            for (int i = 0; i < operands.length; i++) {
                args[i + 1] = value(operands[i], frame);
            }
            return args;
        }

        @Override
        public void replaceChild(Node old, Node replacement) {
            if (old == callable) {
                callable = replacement;
            } else if (old == first) {
                first = replacement;
            } else if (old == method) {
                method = (MethodLoad) replacement;
            } else {
                super.replaceChild(old, replacement);
            }
        }

        @Override
        public String name() {
            return "CALL_KW";
        }
    }
}
