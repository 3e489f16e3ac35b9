package org.scoria.specializers;

import org.scoria.objects.Errors;
import org.scoria.objects.PyException;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.shadowcode.Miss;
import org.scoria.shadowcode.Node;
import org.scoria.shadowcode.Site;

/// LOAD_ATTR of values of one builtin type, and of instances of one class that inherits from one: what the class
/// holds under the name is known, so that only the instance is asked.
final class BuiltinAttributes {
    private BuiltinAttributes() {}

    /// The form that fits an object (no plain instance, class or module), or null.
    static Node form(Site site, Node operand, PyObject object, PyStr name) {
        PyType type = object.type();
        if (!object.readsByDefault() || !Receivers.defaultReads(type)) {
            return null;
        }
        PyObject inClass = type.lookup(name);
        if (inClass == null) {
            return object.hasInstanceDict() ? new Own(site, operand, type, name, null) : null;
        }
        ClassValue value = ClassValue.inClass(type, name, inClass);
        if (value == null) {
            return null;
        }
        boolean hidden = object.hasInstanceDict() && !(inClass.hasGet() && inClass.hasSet());
        if (hidden) {
            return new Own(site, operand, type, name, value);
        }
        return inClass.hasGet() ? new Descriptor(site, operand, type, name, value) : null;
    }

    private abstract static class OneType extends AttributeSpecializer.Load {
        final PyType type;
        final int version;

        OneType(Site site, Node operand, PyType type, PyStr name) {
            super(site, operand, name);
            this.type = type;
            this.version = type.version;
        }

        final PyObject missed(PyFrame frame, PyObject object) {
            return miss(frame, object, object.type() == type ? Miss.CLASS_CHANGED : Miss.OTHER_CLASS);
        }

        final PyObject get(PyObject descriptor, PyObject object) {
            try {
                return descriptor.descrGet(object, type);
            } catch (PyException e) {
                throw Errors.withContext(e, object, name);
            }
        }

        @Override
        public String detail() {
            return type.name() + "." + name;
        }
    }

    /// LOAD_ATTR_BUILTIN: a descriptor of the type that the object cannot hide, methods included.
    private static final class Descriptor extends OneType {
        private final ClassValue descriptor;

        Descriptor(Site site, Node operand, PyType type, PyStr name, ClassValue descriptor) {
            super(site, operand, type, name);
            this.descriptor = descriptor;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject object = value(a, frame);
            count();
            if (object.type() == type && type.version == version) {
                PyObject found = descriptor.get();
                if (found != null) {
                    frame.pc = pc + 1;
                    return get(found, object);
                }
            }
            return missed(frame, object);
        }

        @Override
        public String name() {
            return "LOAD_ATTR_BUILTIN";
        }
    }

    /// LOAD_ATTR_OWN: the object's own attribute, or else what the type has.
    private static final class Own extends OneType {
        private final ClassValue inClass;

        Own(Site site, Node operand, PyType type, PyStr name, ClassValue inClass) {
            super(site, operand, type, name);
            this.inClass = inClass;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject object = value(a, frame);
            count();
            if (object.type() == type && type.version == version) {
                PyObject found = inClass == null ? null : inClass.get();
                if (inClass == null || found != null) {
                    frame.pc = pc + 1;
                    PyObject own = object.instanceGet(name);
                    if (own != null) {
                        return own;
                    }
                    if (found != null) {
                        return found.hasGet() ? get(found, object) : found;
                    }
                    return miss(frame, object, Miss.NOT_IN_SPLIT);
                }
            }
            return missed(frame, object);
        }

        @Override
        public String name() {
            return "LOAD_ATTR_OWN";
        }
    }
}
