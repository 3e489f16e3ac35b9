package org.scoria.specializers;

import org.scoria.objects.Abstract;
import org.scoria.objects.PyAnySet;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyFrozenSet;
import org.scoria.objects.PyObject;
import org.scoria.objects.PySet;
import org.scoria.shadowcode.Miss;
import org.scoria.shadowcode.Node;
import org.scoria.shadowcode.Site;

/// CONTAINS_OP by exact class of the container. As a condition it makes no bool object.
final class ContainsSpecializer {
    private ContainsSpecializer() {}

    static Node generic(Site site, Node a, Node b, boolean invert) {
        return new Generic(site, a, b, invert);
    }

    /// `a in b`, or with `invert` `a not in b`.
    private abstract static class Contains extends SiteBinary {
        final boolean invert;

        Contains(Site site, Node a, Node b, boolean invert) {
            super(site, a, b);
            this.invert = invert;
        }

        @Override
        public final PyObject eval(PyFrame frame) {
            return PyBool.of(test(frame, pc));
        }

        final boolean miss(PyFrame frame, PyObject container, PyObject value) {
            if (site.missed(this, Miss.OTHER_CLASS)) {
                site.reconsider();
                replace(new Generic(site, a, b, invert));
            }
            return Abstract.contains(container, value) != invert;
        }
    }

    /// CONTAINS_OP of anything.
    private static final class Generic extends Contains {
        Generic(Site site, Node a, Node b, boolean invert) {
            super(site, a, b, invert);
        }

        @Override
        public boolean test(PyFrame frame, int jump) {
            PyObject value = value(a, frame);
            PyObject container = value(b, frame);
            count();
            at(frame);
            if (site.due(this)) {
                choose(container);
            }
            return Abstract.contains(container, value) != invert;
        }

        private void choose(PyObject container) {
            Class<?> layout = container.getClass();
            site.specialized();
            if (layout == PyDict.class) {
                replace(new InDict(this));
            } else if (layout == PySet.class || layout == PyFrozenSet.class) {
                replace(new InSet(this));
            } else {
                replace(new Slots(this, layout));
            }
        }

        @Override
        public String name() {
            return "CONTAINS_OP";
        }
    }

    private static final class InDict extends Contains {
        InDict(Contains from) {
            super(from.site, from.a(), from.b(), from.invert);
        }

        @Override
        public boolean test(PyFrame frame, int jump) {
            PyObject value = value(a, frame);
            PyObject container = value(b, frame);
            count();
            at(frame);
            return container.getClass() == PyDict.class
                    ? ((PyDict) container).containsKey(value) != invert
                    : miss(frame, container, value);
        }

        @Override
        public String name() {
            return "CONTAINS_OP_DICT";
        }
    }

    /// CONTAINS_OP_SET: sets and frozen sets.
    private static final class InSet extends Contains {
        InSet(Contains from) {
            super(from.site, from.a(), from.b(), from.invert);
        }

        @Override
        public boolean test(PyFrame frame, int jump) {
            PyObject value = value(a, frame);
            PyObject container = value(b, frame);
            count();
            at(frame);
            Class<?> layout = container.getClass();
            return layout == PySet.class || layout == PyFrozenSet.class
                    ? ((PyAnySet) container).contains(value) != invert
                    : miss(frame, container, value);
        }

        @Override
        public String name() {
            return "CONTAINS_OP_SET";
        }
    }

    /// CONTAINS_OP_SLOTS: containers of one Java class, by their own method.
    private static final class Slots extends Contains {
        private final Class<?> layout;

        Slots(Contains from, Class<?> layout) {
            super(from.site, from.a(), from.b(), from.invert);
            this.layout = layout;
        }

        @Override
        public boolean test(PyFrame frame, int jump) {
            PyObject value = value(a, frame);
            PyObject container = value(b, frame);
            count();
            at(frame);
            return container.getClass() == layout ? container.contains(value) != invert : miss(frame, container, value);
        }

        @Override
        public String name() {
            return "CONTAINS_OP_SLOTS";
        }
    }
}
