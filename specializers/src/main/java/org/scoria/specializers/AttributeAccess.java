package org.scoria.specializers;

import org.scoria.objects.Errors;
import org.scoria.objects.PyException;
import org.scoria.objects.PyFunction;
import org.scoria.objects.PyInstance;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyProperty;
import org.scoria.objects.PySlotMember;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;

/// How to read one attribute of instances of one class: what LOAD_ATTR has learned of them.
abstract class AttributeAccess {
    final int version;

    AttributeAccess(PyType type) {
        version = type.version;
    }

    /// The value, or null when this instance is not as expected (the class has been checked).
    abstract PyObject read(PyInstance instance);

    abstract String kind();

    /// Finds how instances of a class get the attribute; null when no form covers it.
    static AttributeAccess of(PyType type, PyStr name) {
        if (!Receivers.looksUpByDefault(type)) {
            return null;
        }
        PyObject inClass = type.lookup(name);
        int position = Receivers.position(type, name);
        if (inClass == null) {
            return position < 0 ? null : new AtPosition(type, position);
        }
        if (inClass instanceof PySlotMember member) {
            return type.isSubtype(member.owner) ? new AtPosition(type, member.position) : null;
        }
        if (!inClass.hasGet()) {
            ClassValue value = inClass.hasSet() ? null : ClassValue.inClass(type, name, inClass);
            return value == null ? null : new InClass(type, value, position);
        }
        return descriptor(type, name, inClass, position);
    }

    private static AttributeAccess descriptor(PyType type, PyStr name, PyObject inClass, int position) {
        if (Receivers.isMethod(inClass)) {
            return new Method(type, inClass, position);
        }
        ClassValue value = ClassValue.inClass(type, name, inClass);
        if (value == null || !Receivers.defaultReads(type)) {
            return null; // an AttributeError of the descriptor ends in `__getattr__`
        }
        if (inClass.getClass() == PyProperty.class) {
            return new Property(type, name, (PyProperty) inClass);
        }
        return inClass.hasSet()
                ? new DataDescriptor(type, name, value)
                : new PlainDescriptor(type, name, value, position);
    }

    /// Whether an instance may have (at `position`; -1: none ever had) an attribute that hides one of the class.
    private static boolean mayHide(PyInstance instance, int position) {
        return !instance.isSplit() || position >= 0 && instance.at(position) != null;
    }

    /// What a descriptor gives; an AttributeError learns whose attribute it was, as in `getattr`.
    private static PyObject get(PyObject descriptor, PyInstance instance, PyStr name) {
        try {
            return descriptor.descrGet(instance, instance.type);
        } catch (PyException e) {
            throw Errors.withContext(e, instance, name);
        }
    }

    /// In the instance, at a storage position; also `__slots__`.
    static final class AtPosition extends AttributeAccess {
        final int position;

        AtPosition(PyType type, int position) {
            super(type);
            this.position = position;
        }

        @Override
        PyObject read(PyInstance instance) {
            return instance.at(position);
        }

        @Override
        String kind() {
            return "SPLIT";
        }
    }

    /// In the class, and no descriptor.
    private static final class InClass extends AttributeAccess {
        private final ClassValue value;
        private final int position;

        InClass(PyType type, ClassValue value, int position) {
            super(type);
            this.value = value;
            this.position = position;
        }

        @Override
        PyObject read(PyInstance instance) {
            return mayHide(instance, position) ? null : value.get();
        }

        @Override
        String kind() {
            return value.isConstant() ? "CLASS" : "CLASS_VARIABLE";
        }
    }

    /// A method read without being called: bound anew every time.
    private static final class Method extends AttributeAccess {
        private final PyObject function;
        private final int position;

        Method(PyType type, PyObject function, int position) {
            super(type);
            this.function = function;
            this.position = position;
        }

        @Override
        PyObject read(PyInstance instance) {
            return mayHide(instance, position) ? null : function.descrGet(instance, instance.type);
        }

        @Override
        String kind() {
            return "METHOD";
        }
    }

    /// A property; a getter written in Python is called without detour.
    private static final class Property extends AttributeAccess {
        private final PyStr name;
        private final PyProperty property;

        Property(PyType type, PyStr name, PyProperty property) {
            super(type);
            this.name = name;
            this.property = property;
        }

        @Override
        PyObject read(PyInstance instance) {
            PyObject getter = property.getter();
            if (getter == null || getter.getClass() != PyFunction.class) {
                return get(property, instance, name);
            }
            try {
                return getter.call1(instance);
            } catch (PyException e) {
                throw Errors.withContext(e, instance, name);
            }
        }

        @Override
        String kind() {
            return "PROPERTY";
        }
    }

    /// Any other descriptor that the instance cannot hide.
    private static final class DataDescriptor extends AttributeAccess {
        private final PyStr name;
        private final ClassValue descriptor;

        DataDescriptor(PyType type, PyStr name, ClassValue descriptor) {
            super(type);
            this.name = name;
            this.descriptor = descriptor;
        }

        @Override
        PyObject read(PyInstance instance) {
            PyObject found = descriptor.get();
            return found == null ? null : get(found, instance, name);
        }

        @Override
        String kind() {
            return "DESCRIPTOR";
        }
    }

    /// A descriptor that an attribute of the instance hides, as `functools.cached_property` means it to.
    private static final class PlainDescriptor extends AttributeAccess {
        private final PyStr name;
        private final ClassValue descriptor;
        private final int position;

        PlainDescriptor(PyType type, PyStr name, ClassValue descriptor, int position) {
            super(type);
            this.name = name;
            this.descriptor = descriptor;
            this.position = position;
        }

        @Override
        PyObject read(PyInstance instance) {
            PyObject found = descriptor.get();
            if (found == null || !instance.isSplit()) {
                return null;
            }
            PyObject own = position < 0 ? null : instance.at(position);
            return own != null ? own : get(found, instance, name);
        }

        @Override
        String kind() {
            return "CACHED_DESCRIPTOR";
        }
    }
}
