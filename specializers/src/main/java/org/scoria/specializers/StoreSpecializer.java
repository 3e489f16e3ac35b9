package org.scoria.specializers;

import org.scoria.objects.PyFrame;
import org.scoria.objects.PyInstance;
import org.scoria.objects.PyObject;
import org.scoria.objects.PySlotMember;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.shadowcode.Miss;
import org.scoria.shadowcode.Node;
import org.scoria.shadowcode.Policy;
import org.scoria.shadowcode.Site;

/// STORE_ATTR into split instances and slots. Replacing a value is a guarded write; a first write also keeps the
/// insertion order ([PyInstance#noteInsertion]).
final class StoreSpecializer {
    private StoreSpecializer() {}

    /// Where instances of one class keep the attribute.
    static final class Target {
        final int version;
        final int position;

        /// Index in the shared keys, -1 for a slot (whose insertion order nobody sees).
        final int key;

        Target(PyType type, int position, int key) {
            this.version = type.version;
            this.position = position;
            this.key = key;
        }

        /// Writes; false, with nothing changed, when the instance keeps its attributes elsewhere.
        boolean write(PyInstance instance, PyObject value) {
            if (key >= 0) {
                return instance.isSplit() && instance.setSplit(key, value);
            }
            instance.putAt(position, value);
            return true;
        }
    }

    /// Where instances of a class keep the attribute, or null when no form covers it.
    static Target target(PyType type, PyStr name) {
        if (!Receivers.defaultWrites(type)) {
            return null;
        }
        PyObject inClass = type.lookup(name);
        if (inClass instanceof PySlotMember member) {
            return type.isSubtype(member.owner) ? new Target(type, member.position, -1) : null;
        }
        if (inClass != null && (inClass.hasSet() || Receivers.isMutableKind(inClass))) {
            return null;
        }
        int position = type.hasDict ? Receivers.position(type, name) : -1;
        return position < 0 ? null : new Target(type, position, position - type.slotCount);
    }

    static Node generic(Site site, Node value, Node object, PyStr name) {
        return new Generic(site, value, object, name);
    }

    private abstract static class StoreNode extends SiteBinary {
        final PyStr name;

        StoreNode(Site site, Node value, Node object, PyStr name) {
            super(site, value, object);
            this.name = name;
        }

        @Override
        public final PyObject eval(PyFrame frame) {
            exec(frame);
            return null;
        }

        final void miss(PyFrame frame, PyObject object, PyObject value, Miss reason) {
            at(frame);
            if (site.missed(this, reason)) {
                site.reconsider();
                replace(new Generic(site, a, b, name));
            }
            object.setAttribute(name, value);
        }
    }

    /// STORE_ATTR the long way.
    private static final class Generic extends StoreNode {
        Generic(Site site, Node value, Node object, PyStr name) {
            super(site, value, object, name);
        }

        @Override
        public void exec(PyFrame frame) {
            PyObject value = value(a, frame);
            PyObject object = value(b, frame);
            count();
            at(frame);
            boolean due = site.due(this);
            object.setAttribute(name, value);
            if (due) {
                choose(object); // after the write: the first one adds the name to the shared keys
            }
        }

        private void choose(PyObject object) {
            Target target = object instanceof PyInstance instance ? target(instance.type, name) : null;
            if (target == null) {
                site.giveUp(Miss.KIND_OF_ATTRIBUTE);
                return;
            }
            site.specialized();
            replace(new Mono(this, target));
        }

        @Override
        public String name() {
            return "STORE_ATTR";
        }
    }

    /// STORE_ATTR_SPLIT and STORE_ATTR_SLOT: instances of one class.
    private static final class Mono extends StoreNode {
        private final Target target;
        private final int version;
        private final int position;

        Mono(StoreNode from, Target target) {
            super(from.site, from.a(), from.b(), from.name);
            this.target = target;
            this.version = target.version;
            this.position = target.position;
        }

        @Override
        public void exec(PyFrame frame) {
            PyObject value = value(a, frame);
            PyObject object = value(b, frame);
            count();
            if (object instanceof PyInstance instance && instance.type.version == version) {
                if (instance.replaceAt(position, value)) {
                    return; // a set position is proof that the attributes are split
                }
                if (target.write(instance, value)) {
                    return;
                }
            }
            missed(frame, object, value);
        }

        private void missed(PyFrame frame, PyObject object, PyObject value) {
            if (!(object instanceof PyInstance instance) || instance.type.version == version || !site.mayWiden(this)) {
                miss(frame, object, value, object instanceof PyInstance ? Miss.OWN_DICT : Miss.OTHER_CLASS);
                return;
            }
            at(frame);
            object.setAttribute(name, value);
            site.missed(this, Miss.OTHER_CLASS);
            Target other = target(instance.type, name);
            if (other != null) {
                site.specialized();
                replace(new Poly(this, new Target[] {other, target}));
            } else {
                site.reconsider();
                replace(new Generic(site, a, b, name));
            }
        }

        @Override
        public String name() {
            return target.key < 0 ? "STORE_ATTR_SLOT" : "STORE_ATTR_SPLIT";
        }

        @Override
        public String detail() {
            return name + " @" + position;
        }
    }

    /// STORE_ATTR_POLYMORPHIC: two to four classes, the latest first.
    private static final class Poly extends StoreNode {
        private Target[] targets;

        Poly(StoreNode from, Target[] targets) {
            super(from.site, from.a(), from.b(), from.name);
            this.targets = targets;
        }

        @Override
        public void exec(PyFrame frame) {
            PyObject value = value(a, frame);
            PyObject object = value(b, frame);
            count();
            if (object instanceof PyInstance instance) {
                int version = instance.type.version;
                for (Target target : targets) {
                    if (target.version == version) {
                        if (!target.write(instance, value)) {
                            miss(frame, object, value, Miss.OWN_DICT);
                        }
                        return;
                    }
                }
                another(frame, instance, value);
                return;
            }
            miss(frame, object, value, Miss.OTHER_CLASS);
        }

        private void another(PyFrame frame, PyInstance instance, PyObject value) {
            at(frame);
            if (targets.length == Policy.POLYMORPHIC_LIMIT) {
                miss(frame, instance, value, Miss.MEGAMORPHIC);
                return;
            }
            instance.setAttribute(name, value);
            site.missed(this, Miss.OTHER_CLASS);
            Target target = target(instance.type, name);
            if (target != null) {
                Target[] more = new Target[targets.length + 1];
                more[0] = target;
                System.arraycopy(targets, 0, more, 1, targets.length);
                targets = more;
            }
        }

        @Override
        public String name() {
            return "STORE_ATTR_POLYMORPHIC";
        }

        @Override
        public String detail() {
            return name + ", " + targets.length + " classes";
        }
    }
}
