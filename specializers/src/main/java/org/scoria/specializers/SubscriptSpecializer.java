package org.scoria.specializers;

import org.scoria.objects.PyDict;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyFunction;
import org.scoria.objects.PyInstance;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.SlotIndex;
import org.scoria.shadowcode.Miss;
import org.scoria.shadowcode.Node;
import org.scoria.shadowcode.Site;

/// BINARY_SUBSCR and STORE_SUBSCR by exact type of the container. An index that is out of range, or a key that is
/// not there, is a miss: the generic way raises.
final class SubscriptSpecializer {
    private SubscriptSpecializer() {}

    static Node load(Site site, Node container, Node key) {
        return new Load(site, container, key);
    }

    static Node store(Site site, Node value, Node container, Node key) {
        return new Store(site, value, container, key);
    }

    private abstract static class Subscript extends SiteBinary {
        Subscript(Site site, Node container, Node key) {
            super(site, container, key);
        }

        /// Why a form for int keys missed.
        static Miss reason(PyObject container, Class<?> expected) {
            return container.getClass() == expected ? Miss.OTHER_KEY : Miss.OTHER_CLASS;
        }

        /// The long way, after a guard failed. An index out of range is no reason for another form; keys of several
        /// kinds are one for the container's own method.
        final PyObject miss(PyFrame frame, PyObject container, PyObject key, Miss reason) {
            at(frame);
            boolean enough = site.missed(this, reason);
            if (enough && reason == Miss.OTHER_KEY) {
                site.specialized();
                replace(new Slots(this, container.getClass()));
            } else if (enough && reason != Miss.INDEX) {
                site.reconsider();
                replace(new Load(site, a, b));
            }
            return container.getItem(key);
        }
    }

    /// BINARY_SUBSCR on anything.
    private static final class Load extends Subscript {
        Load(Site site, Node container, Node key) {
            super(site, container, key);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject container = value(a, frame);
            PyObject key = value(b, frame);
            count();
            at(frame);
            if (site.due(this)) {
                choose(container, key);
            }
            return container.getItem(key);
        }

        private void choose(PyObject container, PyObject key) {
            boolean index = key.getClass() == PyInt.class;
            site.specialized();
            if (container.getClass() == PyList.class && index) {
                replace(new ListInt(this));
            } else if (container.getClass() == PyTuple.class && index) {
                replace(new TupleInt(this));
            } else if (container.getClass() == PyDict.class) {
                replace(new OfDict(this));
            } else if (container instanceof PyInstance instance
                    && instance.type.slots[SlotIndex.GETITEM] instanceof PyFunction function) {
                replace(new GetItem(this, instance.type, function));
            } else {
                replace(new Slots(this, container.getClass()));
            }
        }

        @Override
        public String name() {
            return "BINARY_SUBSCR";
        }
    }

    private static final class ListInt extends Subscript {
        ListInt(Subscript from) {
            super(from.site, from.a(), from.b());
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject container = value(a, frame);
            PyObject key = value(b, frame);
            count();
            if (container.getClass() != PyList.class || key.getClass() != PyInt.class) {
                return miss(frame, container, key, reason(container, PyList.class));
            }
            PyList list = (PyList) container;
            long i = ((PyInt) key).value;
            int size = list.size();
            if (i < 0) {
                i += size;
            }
            return i >= 0 && i < size ? list.get((int) i) : miss(frame, container, key, Miss.INDEX);
        }

        @Override
        public String name() {
            return "BINARY_SUBSCR_LIST_INT";
        }
    }

    private static final class TupleInt extends Subscript {
        TupleInt(Subscript from) {
            super(from.site, from.a(), from.b());
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject container = value(a, frame);
            PyObject key = value(b, frame);
            count();
            if (container.getClass() != PyTuple.class || key.getClass() != PyInt.class) {
                return miss(frame, container, key, reason(container, PyTuple.class));
            }
            PyObject[] items = ((PyTuple) container).items;
            long i = ((PyInt) key).value;
            if (i < 0) {
                i += items.length;
            }
            return i >= 0 && i < items.length ? items[(int) i] : miss(frame, container, key, Miss.INDEX);
        }

        @Override
        public String name() {
            return "BINARY_SUBSCR_TUPLE_INT";
        }
    }

    private static final class OfDict extends Subscript {
        OfDict(Subscript from) {
            super(from.site, from.a(), from.b());
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject container = value(a, frame);
            PyObject key = value(b, frame);
            count();
            if (container.getClass() != PyDict.class) {
                return miss(frame, container, key, Miss.OTHER_CLASS);
            }
            frame.pc = pc + 1; // the key may have __hash__ and __eq__ of its own
            PyObject value = ((PyDict) container).get(key);
            if (value == null) {
                throw org.scoria.objects.Errors.keyError(key);
            }
            return value;
        }

        @Override
        public String name() {
            return "BINARY_SUBSCR_DICT";
        }
    }

    /// BINARY_SUBSCR_GETITEM: a class whose `__getitem__` is a Python function.
    private static final class GetItem extends Subscript {
        private final int version;
        private final PyFunction function;

        GetItem(Subscript from, PyType type, PyFunction function) {
            super(from.site, from.a(), from.b());
            this.version = type.version;
            this.function = function;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject container = value(a, frame);
            PyObject key = value(b, frame);
            count();
            if (container instanceof PyInstance instance && instance.type.version == version) {
                frame.pc = pc + 1;
                return function.call2(container, key);
            }
            return miss(frame, container, key, Miss.OTHER_CLASS);
        }

        @Override
        public String name() {
            return "BINARY_SUBSCR_GETITEM";
        }
    }

    /// BINARY_SUBSCR_SLOTS: containers of one Java class, by their own method.
    private static final class Slots extends Subscript {
        private final Class<?> layout;

        Slots(Subscript from, Class<?> layout) {
            super(from.site, from.a(), from.b());
            this.layout = layout;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject container = value(a, frame);
            PyObject key = value(b, frame);
            count();
            if (container.getClass() == layout) {
                frame.pc = pc + 1;
                return container.getItem(key);
            }
            return miss(frame, container, key, Miss.OTHER_CLASS);
        }

        @Override
        public String name() {
            return "BINARY_SUBSCR_SLOTS";
        }
    }

    // ---- stores

    private abstract static class StoreNode extends SiteTernary {
        StoreNode(Site site, Node value, Node container, Node key) {
            super(site, value, container, key);
        }

        @Override
        public final PyObject eval(PyFrame frame) {
            exec(frame);
            return null;
        }

        final void miss(PyFrame frame, PyObject container, PyObject key, PyObject value, Miss reason) {
            at(frame);
            if (site.missed(this, reason)) {
                site.reconsider();
                replace(new Store(site, a, b, c));
            }
            container.setItem(key, value);
        }
    }

    /// STORE_SUBSCR on anything.
    private static final class Store extends StoreNode {
        Store(Site site, Node value, Node container, Node key) {
            super(site, value, container, key);
        }

        @Override
        public void exec(PyFrame frame) {
            PyObject value = value(a, frame);
            PyObject container = value(b, frame);
            PyObject key = value(c, frame);
            count();
            at(frame);
            if (site.due(this)) {
                choose(container, key);
            }
            container.setItem(key, value);
        }

        private void choose(PyObject container, PyObject key) {
            site.specialized();
            if (container.getClass() == PyList.class && key.getClass() == PyInt.class) {
                replace(new StoreListInt(this));
            } else if (container.getClass() == PyDict.class) {
                replace(new StoreDict(this));
            } else {
                replace(new StoreSlots(this, container.getClass()));
            }
        }

        @Override
        public String name() {
            return "STORE_SUBSCR";
        }
    }

    private static final class StoreListInt extends StoreNode {
        StoreListInt(StoreNode from) {
            super(from.site, from.a(), from.b(), from.c());
        }

        @Override
        public void exec(PyFrame frame) {
            PyObject value = value(a, frame);
            PyObject container = value(b, frame);
            PyObject key = value(c, frame);
            count();
            if (container.getClass() == PyList.class && key.getClass() == PyInt.class) {
                PyList list = (PyList) container;
                long i = ((PyInt) key).value;
                int size = list.size();
                if (i < 0) {
                    i += size;
                }
                if (i >= 0 && i < size) {
                    list.set((int) i, value);
                    return;
                }
                miss(frame, container, key, value, Miss.INDEX);
                return;
            }
            miss(frame, container, key, value, Miss.OTHER_CLASS);
        }

        @Override
        public String name() {
            return "STORE_SUBSCR_LIST_INT";
        }
    }

    private static final class StoreDict extends StoreNode {
        StoreDict(StoreNode from) {
            super(from.site, from.a(), from.b(), from.c());
        }

        @Override
        public void exec(PyFrame frame) {
            PyObject value = value(a, frame);
            PyObject container = value(b, frame);
            PyObject key = value(c, frame);
            count();
            if (container.getClass() == PyDict.class) {
                frame.pc = pc + 1;
                ((PyDict) container).put(key, value);
                return;
            }
            miss(frame, container, key, value, Miss.OTHER_CLASS);
        }

        @Override
        public String name() {
            return "STORE_SUBSCR_DICT";
        }
    }

    private static final class StoreSlots extends StoreNode {
        private final Class<?> layout;

        StoreSlots(StoreNode from, Class<?> layout) {
            super(from.site, from.a(), from.b(), from.c());
            this.layout = layout;
        }

        @Override
        public void exec(PyFrame frame) {
            PyObject value = value(a, frame);
            PyObject container = value(b, frame);
            PyObject key = value(c, frame);
            count();
            if (container.getClass() == layout) {
                frame.pc = pc + 1;
                container.setItem(key, value);
                return;
            }
            miss(frame, container, key, value, Miss.OTHER_CLASS);
        }

        @Override
        public String name() {
            return "STORE_SUBSCR_SLOTS";
        }
    }
}
