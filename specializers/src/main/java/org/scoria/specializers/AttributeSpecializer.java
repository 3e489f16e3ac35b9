package org.scoria.specializers;

import org.scoria.objects.PyFrame;
import org.scoria.objects.PyInstance;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.shadowcode.Miss;
import org.scoria.shadowcode.Node;
import org.scoria.shadowcode.Policy;
import org.scoria.shadowcode.Site;

/// LOAD_ATTR. The guard of every instance form is one compare: the version of the receiver's class says "this
/// class, unmodified". What was learned about one class is an [AttributeAccess]; a site holds one of them, or up
/// to four.
final class AttributeSpecializer {
    private AttributeSpecializer() {}

    static Node generic(Site site, Node object, PyStr name) {
        return new Generic(site, object, name);
    }

    /// What the forms have in common.
    abstract static class Load extends SiteUnary {
        final PyStr name;

        Load(Site site, Node object, PyStr name) {
            super(site, object);
            this.name = name;
        }

        /// The attribute the long way, after a guard failed. Nothing has been changed.
        final PyObject miss(PyFrame frame, PyObject object, Miss reason) {
            at(frame);
            if (site.missed(this, reason)) {
                site.reconsider();
                replace(new Generic(site, a, name));
            }
            return object.getAttribute(name);
        }
    }

    /// LOAD_ATTR, looking the attribute up.
    static final class Generic extends Load {
        Generic(Site site, Node object, PyStr name) {
            super(site, object, name);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject object = value(a, frame);
            count();
            at(frame);
            if (site.due(this)) {
                choose(object);
            }
            return object.getAttribute(name);
        }

        private void choose(PyObject object) {
            Node form = form(object);
            if (form == null) {
                site.giveUp(Miss.KIND_OF_ATTRIBUTE);
                return;
            }
            site.specialized();
            replace(form);
        }

        private Node form(PyObject object) {
            if (object instanceof PyInstance instance) {
                AttributeAccess access = AttributeAccess.of(instance.type, name);
                return access == null ? null : single(this, access);
            }
            if (object.getClass() == PyModule.class) {
                GlobalCells.Cell cell = ModuleAttributes.cell((PyModule) object, name);
                return cell == null ? null : new Module(this, (PyModule) object, cell);
            }
            if (object instanceof PyType type) {
                ClassValue value = TypeReceivers.value(type, name);
                return value == null ? null : new OfType(this, type, value);
            }
            return BuiltinAttributes.form(site, a, object, name);
        }

        @Override
        public String name() {
            return "LOAD_ATTR";
        }
    }

    private static Node single(Load from, AttributeAccess access) {
        if (access instanceof AttributeAccess.AtPosition at) {
            return switch (at.position) {
                case 0 -> new Split0(from, at);
                case 1 -> new Split1(from, at);
                case 2 -> new Split2(from, at);
                case 3 -> new Split3(from, at);
                default -> new Mono(from, at);
            };
        }
        return new Mono(from, access);
    }

    /// A form for instances of one class.
    private abstract static class OneClass extends Load {
        final AttributeAccess access;
        final int version;

        OneClass(Load from, AttributeAccess access) {
            super(from.site, from.a(), from.name);
            this.access = access;
            this.version = access.version;
        }

        /// Another class, or an instance that is not as expected: widens when that goes on.
        final PyObject missed(PyFrame frame, PyObject object) {
            if (!(object instanceof PyInstance instance)) {
                return miss(frame, object, Miss.OTHER_CLASS);
            }
            if (instance.type.version == version) {
                return miss(frame, object, instance.isSplit() ? Miss.NOT_IN_SPLIT : Miss.OWN_DICT);
            }
            AttributeAccess other = !site.mayWiden(this) ? null : AttributeAccess.of(instance.type, name);
            if (other == null) {
                return miss(frame, object, Miss.OTHER_CLASS);
            }
            at(frame);
            site.missed(this, Miss.OTHER_CLASS);
            site.specialized();
            replace(new Poly(this, new AttributeAccess[] {other, access}));
            return object.getAttribute(name);
        }

        @Override
        public final String name() {
            return "LOAD_ATTR_" + access.kind();
        }

        @Override
        public String detail() {
            return access instanceof AttributeAccess.AtPosition at ? name + " @" + at.position : name.toString();
        }
    }

    /// LOAD_ATTR_SPLIT of the first storage positions: a field each.
    private static final class Split0 extends OneClass {
        Split0(Load from, AttributeAccess.AtPosition access) {
            super(from, access);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject object = value(a, frame);
            count();
            if (object instanceof PyInstance instance && instance.type.version == version) {
                PyObject value = instance.v0;
                if (value != null) {
                    return value;
                }
            }
            return missed(frame, object);
        }
    }

    private static final class Split1 extends OneClass {
        Split1(Load from, AttributeAccess.AtPosition access) {
            super(from, access);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject object = value(a, frame);
            count();
            if (object instanceof PyInstance instance && instance.type.version == version) {
                PyObject value = instance.v1;
                if (value != null) {
                    return value;
                }
            }
            return missed(frame, object);
        }
    }

    private static final class Split2 extends OneClass {
        Split2(Load from, AttributeAccess.AtPosition access) {
            super(from, access);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject object = value(a, frame);
            count();
            if (object instanceof PyInstance instance && instance.type.version == version) {
                PyObject value = instance.v2;
                if (value != null) {
                    return value;
                }
            }
            return missed(frame, object);
        }
    }

    private static final class Split3 extends OneClass {
        Split3(Load from, AttributeAccess.AtPosition access) {
            super(from, access);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject object = value(a, frame);
            count();
            if (object instanceof PyInstance instance && instance.type.version == version) {
                PyObject value = instance.v3;
                if (value != null) {
                    return value;
                }
            }
            return missed(frame, object);
        }
    }

    /// Any access, one class.
    private static final class Mono extends OneClass {
        Mono(Load from, AttributeAccess access) {
            super(from, access);
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject object = value(a, frame);
            count();
            if (object instanceof PyInstance instance && instance.type.version == version) {
                frame.pc = pc + 1; // a getter may run
                PyObject value = access.read(instance);
                if (value != null) {
                    return value;
                }
            }
            return missed(frame, object);
        }
    }

    /// LOAD_ATTR_POLYMORPHIC: two to four classes, the latest first. An access whose class was modified can never
    /// match again: its place is the first to be taken.
    private static final class Poly extends Load {
        private AttributeAccess[] accesses;

        Poly(Load from, AttributeAccess[] accesses) {
            super(from.site, from.a(), from.name);
            this.accesses = accesses;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject object = value(a, frame);
            count();
            if (object instanceof PyInstance instance) {
                int version = instance.type.version;
                for (AttributeAccess access : accesses) {
                    if (access.version == version) {
                        frame.pc = pc + 1;
                        PyObject value = access.read(instance);
                        return value != null ? value : missed(frame, object);
                    }
                }
                return another(frame, instance);
            }
            return missed(frame, object);
        }

        private PyObject missed(PyFrame frame, PyObject object) {
            return miss(frame, object, object instanceof PyInstance ? Miss.NOT_IN_SPLIT : Miss.OTHER_CLASS);
        }

        private PyObject another(PyFrame frame, PyInstance instance) {
            AttributeAccess access =
                    accesses.length < Policy.POLYMORPHIC_LIMIT ? AttributeAccess.of(instance.type, name) : null;
            if (access == null) {
                return miss(frame, instance, Miss.MEGAMORPHIC);
            }
            at(frame);
            site.missed(this, Miss.OTHER_CLASS);
            AttributeAccess[] more = new AttributeAccess[accesses.length + 1];
            more[0] = access;
            System.arraycopy(accesses, 0, more, 1, accesses.length);
            accesses = more;
            return instance.getAttribute(name);
        }

        @Override
        public String name() {
            return "LOAD_ATTR_POLYMORPHIC";
        }

        @Override
        public String detail() {
            return name + ", " + accesses.length + " classes";
        }
    }

    /// LOAD_ATTR_MODULE: a cell kept current by watching the module's dict.
    private static final class Module extends Load {
        private final PyModule module;
        private final GlobalCells.Cell cell;

        Module(Load from, PyModule module, GlobalCells.Cell cell) {
            super(from.site, from.a(), from.name);
            this.module = module;
            this.cell = cell;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject object = value(a, frame);
            count();
            PyObject value = cell.value;
            if (object == module && value != null) {
                return value;
            }
            return miss(frame, object, object == module ? Miss.NO_GLOBAL : Miss.OTHER_CLASS);
        }

        @Override
        public String name() {
            return "LOAD_ATTR_MODULE";
        }

        @Override
        public String detail() {
            return name.toString();
        }
    }

    /// LOAD_ATTR_TYPE: an attribute of one class object.
    private static final class OfType extends Load {
        private final PyType type;
        private final PyType meta;
        private final int version;
        private final int metaVersion;
        private final ClassValue value;

        OfType(Load from, PyType type, ClassValue value) {
            super(from.site, from.a(), from.name);
            this.type = type;
            this.meta = type.type();
            this.version = type.version;
            this.metaVersion = meta.version;
            this.value = value;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject object = value(a, frame);
            count();
            if (object == type && type.version == version && meta.version == metaVersion && type.type() == meta) {
                PyObject found = value.get();
                if (found != null) {
                    return found;
                }
            }
            return miss(frame, object, object == type ? Miss.CLASS_CHANGED : Miss.OTHER_CLASS);
        }

        @Override
        public String name() {
            return "LOAD_ATTR_TYPE";
        }

        @Override
        public String detail() {
            return type.name() + "." + name;
        }
    }
}
