package org.scoria.specializers;

import org.scoria.objects.PyClassMethod;
import org.scoria.objects.PyFunction;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PySuper;
import org.scoria.objects.PyType;
import org.scoria.shadowcode.Bound;

/// What `super().name` finds, for LOAD_METHOD.
final class SuperMethods {
    private SuperMethods() {}

    /// The attribute that one class's objects find behind one class of their MRO.
    static final class Found {
        private final PyType thisClass;

        /// The version of the object's class: it changes with all of its bases.
        private final int version;

        private final PyObject value;

        Found(PyType thisClass, PyType selfClass, PyObject value) {
            this.thisClass = thisClass;
            this.version = selfClass.version;
            this.value = value;
        }

        boolean fits(PySuper receiver) {
            PyType selfClass = receiver.selfClass();
            return receiver.thisClass() == thisClass && selfClass != null && selfClass.version == version;
        }

        /// How to call the value: in front of the arguments goes the object, or the class when the method is one of
        /// the class.
        Bound bind(PySuper receiver) {
            PyType selfClass = receiver.selfClass();
            PyObject self = receiver.self();
            PyObject found = value;
            if (Receivers.isMethod(found)) {
                return self == selfClass ? new Bound(found) : new Bound(found, self);
            }
            if (found.getClass() == PyClassMethod.class) {
                PyObject function = ((PyClassMethod) found).callable();
                if (function != null && function.getClass() == PyFunction.class) {
                    return new Bound(function, selfClass);
                }
            }
            return new Bound(found.hasGet() ? found.descrGet(self == selfClass ? null : self, selfClass) : found);
        }
    }

    /// What is found now; null when that cannot be remembered.
    static Found find(PySuper receiver, PyStr name) {
        PyType selfClass = receiver.selfClass();
        if (selfClass == null || name.toString().equals("__class__")) {
            return null;
        }
        PyType owner = owner(selfClass, receiver.thisClass(), name);
        if (owner == null || owner.holdsVariable(name)) {
            return null;
        }
        PyObject value = owner.dict().get(name);
        return Receivers.isMutableKind(value) ? null : new Found(receiver.thisClass(), selfClass, value);
    }

    /// The first class behind `after` in an MRO that has the name.
    private static PyType owner(PyType start, PyType after, PyStr name) {
        boolean behind = false;
        for (PyType type : start.mro()) {
            if (behind && type.dict().get(name) != null) {
                return type;
            }
            behind |= type == after;
        }
        return null;
    }
}
