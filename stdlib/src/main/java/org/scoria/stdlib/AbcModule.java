package org.scoria.stdlib;

import org.scoria.objects.AbcData;
import org.scoria.objects.Abstract;
import org.scoria.objects.ClassChecks;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Names;
import org.scoria.objects.PatternMatching;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyFrozenSet;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNotImplemented;
import org.scoria.objects.PyObject;
import org.scoria.objects.PySet;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// What `abc.ABCMeta` does in Java: abstract methods, the registry, the caches of subclass checks.
///
/// Compare CPython 3.11 `Modules/_abc.c`.
@PythonModule(value = "_abc", doc = "The fast half of the module abc.")
final class AbcModule {
    private static final PyStr ABC_IMPL = PyStr.intern("_abc_impl");
    private static final PyStr IS_ABSTRACT = PyStr.intern("__isabstractmethod__");

    private static final PyStr TPFLAGS = PyStr.intern("__abc_tpflags__");

    /// Counts registrations; negative caches made before the last one are stale.
    private static final class State {
        long token;
    }

    private AbcModule() {}

    static void init(PyModule module) {
        module.state = new State();
    }

    private static State state(PyModule module) {
        return (State) module.state;
    }

    private static AbcData data(PyObject self) {
        PyObject data = self.getAttribute(ABC_IMPL);
        if (data instanceof AbcData found) {
            return found;
        }
        throw Errors.typeError("_abc_impl is set to a wrong type");
    }

    /// Returns the current ABC cache token.
    @Builtin("get_cache_token($module, /)")
    static long token(PyModule module) {
        return state(module).token;
    }

    /// Internal ABC helper for class set-up. Should be never used outside abc module.
    @Builtin("_abc_init($module, self, /)")
    static void initClass(PyModule module, PyObject self) {
        collectAbstractMethods(self);
        takePatternKind((PyType) self);
        self.setAttribute(ABC_IMPL, new AbcData(state(module).token));
    }

    /// `__abc_tpflags__` in the class body says which patterns of `match` take the instances.
    private static void takePatternKind(PyType type) {
        PyObject flags = type.dict().get(TPFLAGS);
        if (flags == null || flags.getClass() != PyInt.class) {
            return;
        }
        int both = PyType.SEQUENCE | PyType.MAPPING;
        int kind = (int) ((PyInt) flags).value & both;
        if (kind == both) {
            throw Errors.typeError("__abc_tpflags__ cannot be both Py_TPFLAGS_SEQUENCE and Py_TPFLAGS_MAPPING");
        }
        type.patternKind |= kind;
        type.dict().remove(TPFLAGS);
    }

    private static void collectAbstractMethods(PyObject self) {
        PySet names = new PySet();
        if (!(self instanceof PyType type)) {
            throw Errors.typeError("_abc_init() argument must be a class");
        }
        PyDict namespace = type.dict().copy();
        for (int i = namespace.next(0); i >= 0; i = namespace.next(i + 1)) {
            if (isAbstract(namespace.valueAt(i))) {
                names.addItem(namespace.keyAt(i));
            }
        }
        for (PyObject base : type.bases().items) {
            PyObject inherited = base.getAttributeOrNull(Names.ABSTRACTMETHODS);
            if (inherited == null) {
                continue;
            }
            for (PyObject name : Abstract.toArray(inherited)) {
                PyObject value = self.getAttributeOrNull((PyStr) name);
                if (value != null && isAbstract(value)) {
                    names.addItem(name);
                }
            }
        }
        self.setAttribute(Names.ABSTRACTMETHODS, PyFrozenSet.TYPE.call1(names));
    }

    private static boolean isAbstract(PyObject value) {
        PyObject mark = value.getAttributeOrNull(IS_ABSTRACT);
        return mark != null && Abstract.isTrue(mark);
    }

    /// Internal ABC helper for subclasss registration. Should be never used outside abc module.
    @Builtin("_abc_register($module, self, subclass, /)")
    static PyObject register(PyModule module, PyObject self, PyObject subclass) {
        if (!(subclass instanceof PyType type)) {
            throw Errors.typeError("Can only register classes");
        }
        if (ClassChecks.isSubclass(subclass, self)) {
            return subclass;
        }
        if (ClassChecks.isSubclass(self, subclass)) {
            throw Errors.of(Exceptions.RuntimeError, "Refusing to create an inheritance cycle");
        }
        data(self).register(type);
        if (self instanceof PyType abc && abc.patternKind != 0) {
            PatternMatching.spread(type, abc.patternKind);
        }
        state(module).token++;
        return subclass;
    }

    /// Internal ABC helper for instance checks. Should be never used outside abc module.
    @Builtin("_abc_instancecheck($module, self, instance, /)")
    static PyObject instanceCheck(PyModule module, PyObject self, PyObject instance) {
        PyObject claimed = instance.getAttribute(Names.CLASS);
        AbcData data = data(self);
        if (claimed instanceof PyType type && data.isKnownSubclass(type)) {
            return PyBool.TRUE;
        }
        PyType actual = instance.type();
        if (actual == claimed && data.isKnownOther(actual, state(module).token)) {
            return PyBool.FALSE;
        }
        PyObject first = Abstract.callMethod(self, Names.SUBCLASSCHECK, claimed);
        if (actual == claimed || Abstract.isTrue(first)) {
            return first;
        }
        return Abstract.callMethod(self, Names.SUBCLASSCHECK, actual);
    }

    /// Internal ABC helper for subclasss checks. Should be never used outside abc module.
    @Builtin("_abc_subclasscheck($module, self, subclass, /)")
    static boolean subclassCheck(PyModule module, PyObject self, PyObject subclass) {
        if (!(subclass instanceof PyType type)) {
            throw Errors.typeError("issubclass() arg 1 must be a class");
        }
        AbcData data = data(self);
        long token = state(module).token;
        if (data.isKnownSubclass(type)) {
            return true;
        }
        if (data.isKnownOther(type, token)) {
            return false;
        }
        boolean answer = decide(self, data, type);
        data.remember(type, answer, token);
        return answer;
    }

    private static boolean decide(PyObject self, AbcData data, PyType subclass) {
        PyObject hook = Abstract.callMethod(self, Names.SUBCLASSHOOK, subclass);
        if (hook == PyBool.TRUE || hook == PyBool.FALSE) {
            return hook == PyBool.TRUE;
        }
        if (hook != PyNotImplemented.VALUE) {
            throw Errors.of(
                    Exceptions.AssertionError, "__subclasshook__ must return either False, True, or NotImplemented");
        }
        for (PyType t : subclass.mro()) {
            if (t == self) {
                return true;
            }
        }
        for (PyType registered : data.registered()) {
            if (ClassChecks.isSubclass(subclass, registered)) {
                return true;
            }
        }
        PyObject subclasses = Abstract.callMethod(self, PyStr.intern("__subclasses__"));
        for (PyObject other : Abstract.toArray(subclasses)) {
            if (ClassChecks.isSubclass(subclass, other)) {
                return true;
            }
        }
        return false;
    }

    /// Internal ABC helper to reset registry of a given class.
    @Builtin("_reset_registry($module, self, /)")
    static void resetRegistry(PyModule module, PyObject self) {
        data(self).clearRegistry();
    }

    /// Internal ABC helper to reset both caches of a given class.
    @Builtin("_reset_caches($module, self, /)")
    static void resetCaches(PyModule module, PyObject self) {
        data(self).clearCaches(state(module).token);
    }

    /// Internal ABC helper for cache and registry debugging.
    @Builtin("_get_dump($module, self, /)")
    static PyObject dump(PyModule module, PyObject self) {
        AbcData data = data(self);
        return PyTuple.of(data.registrySet(), data.positiveSet(), data.negativeSet(), PyInt.of(data.negativeToken()));
    }
}
