package org.scoria.specializers;

import org.scoria.objects.Calls;
import org.scoria.objects.PyClassMethod;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyFunction;
import org.scoria.objects.PyInstance;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStaticMethod;
import org.scoria.objects.PyStr;
import org.scoria.objects.PySuper;
import org.scoria.objects.PyType;
import org.scoria.shadowcode.Bound;
import org.scoria.shadowcode.MethodLoad;
import org.scoria.shadowcode.Miss;
import org.scoria.shadowcode.Node;
import org.scoria.shadowcode.Policy;
import org.scoria.shadowcode.Site;
import org.scoria.shadowcode.Statistics;

/// LOAD_METHOD: the function in the receiver's class, so that no bound method is made. The guard is the version
/// of the class, and that the instance does not shadow the name.
final class MethodSpecializer {
    private MethodSpecializer() {}

    /// As [MethodLoad#find], the two commonest forms without dispatch.
    static PyObject find(MethodLoad load, PyFrame frame, PyObject receiver) {
        if (load.getClass() == Plain.class) {
            return ((Plain) load).find(frame, receiver);
        }
        return load.getClass() == Builtin.class ? ((Builtin) load).find(frame, receiver) : load.find(frame, receiver);
    }

    static MethodLoad generic(Site site, Node object, PyStr name) {
        return new Generic(site, object, name);
    }

    /// How instances of one class get the method.
    static final class Target {
        final int version;
        final PyObject function;

        /// Where an instance would keep an attribute that shadows the method; -1: none of the class ever had one.
        final int position;

        /// Whether the value is the attribute itself, called without the receiver.
        final boolean attribute;

        Target(PyType type, PyObject function, int position, boolean attribute) {
            this.version = type.version;
            this.function = function;
            this.position = position;
            this.attribute = attribute;
        }

        /// What to call (see [MethodLoad#find]), or null when this instance is not as expected.
        PyObject find(PyInstance instance) {
            if (attribute) {
                PyObject value = instance.at(position);
                return value == null ? null : new Bound(value);
            }
            return instance.isSplit() && (position < 0 || instance.at(position) == null) ? function : null;
        }
    }

    private static Target target(PyType type, PyStr name) {
        if (!Receivers.looksUpByDefault(type)) {
            return null;
        }
        PyObject inClass = type.lookup(name);
        int position = Receivers.position(type, name);
        if (inClass == null) {
            return position < 0 ? null : new Target(type, null, position, true);
        }
        PyObject found = Receivers.isMethod(inClass) ? inClass : bound(type, name, inClass);
        return found == null ? null : new Target(type, found, position, false);
    }

    /// What a class holds that is called without the instance in front, or null.
    private static Bound bound(PyType type, PyStr name, PyObject inClass) {
        if (inClass.getClass() == PyStaticMethod.class) {
            return new Bound(inClass.descrGet(null, type));
        }
        if (inClass.getClass() == PyClassMethod.class) {
            PyObject function = ((PyClassMethod) inClass).callable();
            return function != null && function.getClass() == PyFunction.class ? new Bound(function, type) : null;
        }
        ClassValue value = inClass.hasGet() || inClass.hasSet() ? null : ClassValue.inClass(type, name, inClass);
        return value == null || !value.isConstant() ? null : new Bound(inClass);
    }

    abstract static class Load extends MethodLoad {
        final Site site;
        final PyStr name;

        Load(Site site, Node object, PyStr name) {
            super(site.pc, object);
            this.site = site;
            this.name = name;
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

        /// The long way. Compare `_PyObject_GetMethod`.
        final PyObject lookup(PyObject object) {
            PyObject method = Calls.unboundMethod(object, name);
            return method != null ? method : new Bound(object.getAttribute(name));
        }

        final PyObject miss(PyFrame frame, PyObject object, Miss reason) {
            at(frame);
            if (site.missed(this, reason)) {
                site.reconsider();
                replace(new Generic(site, a, name));
            }
            return lookup(object);
        }

        @Override
        public String detail() {
            return name.toString();
        }
    }

    /// LOAD_METHOD, looking the name up.
    private static final class Generic extends Load {
        Generic(Site site, Node object, PyStr name) {
            super(site, object, name);
        }

        @Override
        public PyObject find(PyFrame frame, PyObject object) {
            count();
            at(frame);
            if (site.due(this)) {
                choose(object);
            }
            return lookup(object);
        }

        private void choose(PyObject object) {
            MethodLoad form = form(object);
            if (form == null) {
                site.giveUp(Miss.KIND_OF_ATTRIBUTE);
                return;
            }
            site.specialized();
            replace(form);
        }

        private MethodLoad form(PyObject object) {
            if (object instanceof PyInstance instance) {
                Target target = target(instance.type, name);
                if (target == null) {
                    return null;
                }
                return target.attribute || target.position >= 0 ? new One(this, target) : new Plain(this, target);
            }
            if (object.getClass() == PyModule.class) {
                GlobalCells.Cell cell = ModuleAttributes.cell((PyModule) object, name);
                return cell == null ? null : new Module(this, (PyModule) object, cell);
            }
            if (object instanceof PyType type) {
                return typeForm(type);
            }
            if (object.getClass() == PySuper.class) {
                SuperMethods.Found found = SuperMethods.find((PySuper) object, name);
                return found == null ? null : new OfSuper(this, found);
            }
            return builtinForm(object);
        }

        private MethodLoad typeForm(PyType type) {
            Bound method = TypeReceivers.method(type, name);
            return method == null ? null : new OfType(this, type, method);
        }

        private MethodLoad builtinForm(PyObject object) {
            PyType type = object.type();
            PyObject inClass = type.lookup(name);
            if (inClass == null || !Receivers.isMethod(inClass) || !Receivers.looksUpByDefault(type)) {
                return null;
            }
            if (!object.readsByDefault()) {
                return null;
            }
            return type.isHeap || object.hasInstanceDict()
                    ? new OfClass(this, type, inClass)
                    : new Builtin(this, object.getClass(), type, inClass);
        }

        @Override
        public String name() {
            return "LOAD_METHOD";
        }
    }

    /// LOAD_METHOD_SPLIT: instances of one class none of which ever shadowed the name.
    private static final class Plain extends Load {
        private final Target target;
        private final int version;
        private final PyObject function;

        Plain(Load from, Target target) {
            super(from.site, from.a(), from.name);
            this.target = target;
            this.version = target.version;
            this.function = target.function;
        }

        @Override
        public PyObject find(PyFrame frame, PyObject object) {
            count();
            if (object instanceof PyInstance instance && instance.type.version == version && instance.isSplit()) {
                return function;
            }
            return missedClass(this, target, frame, object);
        }

        @Override
        public String name() {
            return "LOAD_METHOD_SPLIT";
        }
    }

    /// LOAD_METHOD_SHADOWABLE, LOAD_METHOD_ATTRIBUTE: one class whose instances have (or had) the name themselves.
    private static final class One extends Load {
        private final Target target;

        One(Load from, Target target) {
            super(from.site, from.a(), from.name);
            this.target = target;
        }

        @Override
        public PyObject find(PyFrame frame, PyObject object) {
            count();
            if (object instanceof PyInstance instance && instance.type.version == target.version) {
                PyObject found = target.find(instance);
                if (found != null) {
                    return found;
                }
            }
            return missedClass(this, target, frame, object);
        }

        @Override
        public String name() {
            return target.attribute ? "LOAD_METHOD_ATTRIBUTE" : "LOAD_METHOD_SHADOWABLE";
        }
    }

    /// Widens to another class of instances, or misses.
    private static PyObject missedClass(Load node, Target known, PyFrame frame, PyObject object) {
        if (!(object instanceof PyInstance instance)) {
            return node.miss(frame, object, Miss.OTHER_CLASS);
        }
        if (instance.type.version == known.version) {
            return node.miss(frame, object, Miss.SHADOWED);
        }
        Target other = !node.site.mayWiden(node) ? null : target(instance.type, node.name);
        if (other == null) {
            return node.miss(frame, object, Miss.OTHER_CLASS);
        }
        node.site.missed(node, Miss.OTHER_CLASS);
        node.site.specialized();
        node.replace(new Poly(node, new Target[] {other, known}));
        return node.lookup(object);
    }

    /// LOAD_METHOD_POLYMORPHIC: two to four classes, the latest first.
    private static final class Poly extends Load {
        private Target[] targets;

        Poly(Load from, Target[] targets) {
            super(from.site, from.a(), from.name);
            this.targets = targets;
        }

        @Override
        public PyObject find(PyFrame frame, PyObject object) {
            count();
            if (object instanceof PyInstance instance) {
                int version = instance.type.version;
                for (Target target : targets) {
                    if (target.version == version) {
                        PyObject found = target.find(instance);
                        return found != null ? found : miss(frame, object, Miss.SHADOWED);
                    }
                }
                return another(frame, instance);
            }
            return miss(frame, object, Miss.OTHER_CLASS);
        }

        private PyObject another(PyFrame frame, PyInstance instance) {
            Target target = targets.length < Policy.POLYMORPHIC_LIMIT ? target(instance.type, name) : null;
            if (target == null) {
                return miss(frame, instance, Miss.MEGAMORPHIC);
            }
            site.missed(this, Miss.OTHER_CLASS);
            Target[] more = new Target[targets.length + 1];
            more[0] = target;
            System.arraycopy(targets, 0, more, 1, targets.length);
            targets = more;
            return lookup(instance);
        }

        @Override
        public String name() {
            return "LOAD_METHOD_POLYMORPHIC";
        }

        @Override
        public String detail() {
            return name + ", " + targets.length + " classes";
        }
    }

    /// LOAD_METHOD_BUILTIN: a method of an immutable builtin type whose values have no attributes of their own.
    private static final class Builtin extends Load {
        private final Class<?> layout;
        private final PyType type;
        private final PyObject function;

        Builtin(Load from, Class<?> layout, PyType type, PyObject function) {
            super(from.site, from.a(), from.name);
            this.layout = layout;
            this.type = type;
            this.function = function;
        }

        @Override
        public PyObject find(PyFrame frame, PyObject object) {
            count();
            if (object.getClass() == layout && object.type() == type) {
                return function;
            }
            return miss(frame, object, Miss.OTHER_CLASS);
        }

        @Override
        public String name() {
            return "LOAD_METHOD_BUILTIN";
        }

        @Override
        public String detail() {
            return type.name() + "." + name;
        }
    }

    /// LOAD_METHOD_CLASS: instances of a class that inherits from a builtin type.
    private static final class OfClass extends Load {
        private final PyType type;
        private final int version;
        private final PyObject function;

        OfClass(Load from, PyType type, PyObject function) {
            super(from.site, from.a(), from.name);
            this.type = type;
            this.version = type.version;
            this.function = function;
        }

        @Override
        public PyObject find(PyFrame frame, PyObject object) {
            count();
            PyType receiver = object.type();
            if (receiver == type && receiver.version == version && object.instanceGet(name) == null) {
                return function;
            }
            return miss(frame, object, receiver == type ? Miss.CLASS_CHANGED : Miss.OTHER_CLASS);
        }

        @Override
        public String name() {
            return "LOAD_METHOD_CLASS";
        }
    }

    /// LOAD_METHOD_MODULE: a function of a module.
    private static final class Module extends Load {
        private final PyModule module;
        private final GlobalCells.Cell cell;
        private Bound bound;

        Module(Load from, PyModule module, GlobalCells.Cell cell) {
            super(from.site, from.a(), from.name);
            this.module = module;
            this.cell = cell;
            this.bound = new Bound(cell.value);
        }

        @Override
        public PyObject find(PyFrame frame, PyObject object) {
            count();
            PyObject value = cell.value;
            if (object != module || value == null) {
                return miss(frame, object, object == module ? Miss.NO_GLOBAL : Miss.OTHER_CLASS);
            }
            Bound known = bound;
            if (known.callable != value) {
                known = new Bound(value);
                bound = known;
            }
            return known;
        }

        @Override
        public String name() {
            return "LOAD_METHOD_MODULE";
        }
    }

    /// LOAD_METHOD_TYPE: an attribute of one class object.
    private static final class OfType extends Load {
        private final PyType type;
        private final PyType meta;
        private final int version;
        private final int metaVersion;
        private final Bound value;

        OfType(Load from, PyType type, Bound value) {
            super(from.site, from.a(), from.name);
            this.type = type;
            this.meta = type.type();
            this.version = type.version;
            this.metaVersion = meta.version;
            this.value = value;
        }

        @Override
        public PyObject find(PyFrame frame, PyObject object) {
            count();
            if (object == type && type.version == version && type.type() == meta && meta.version == metaVersion) {
                return value;
            }
            return miss(frame, object, object == type ? Miss.CLASS_CHANGED : Miss.OTHER_CLASS);
        }

        @Override
        public String name() {
            return "LOAD_METHOD_TYPE";
        }

        @Override
        public String detail() {
            return type.name() + "." + name;
        }
    }

    /// LOAD_METHOD_SUPER: `super().f`, for one to four classes of the object.
    private static final class OfSuper extends Load {
        private SuperMethods.Found[] known;

        OfSuper(Load from, SuperMethods.Found found) {
            super(from.site, from.a(), from.name);
            this.known = new SuperMethods.Found[] {found};
        }

        @Override
        public PyObject find(PyFrame frame, PyObject object) {
            count();
            if (object.getClass() != PySuper.class) {
                return miss(frame, object, Miss.OTHER_CLASS);
            }
            PySuper receiver = (PySuper) object;
            for (SuperMethods.Found found : known) {
                if (found.fits(receiver)) {
                    return found.bind(receiver);
                }
            }
            return another(frame, receiver);
        }

        private PyObject another(PyFrame frame, PySuper receiver) {
            SuperMethods.Found more =
                    known.length < Policy.POLYMORPHIC_LIMIT ? SuperMethods.find(receiver, name) : null;
            if (more == null) {
                return miss(frame, receiver, Miss.MEGAMORPHIC);
            }
            at(frame);
            site.missed(this, Miss.OTHER_CLASS);
            SuperMethods.Found[] all = new SuperMethods.Found[known.length + 1];
            all[0] = more;
            System.arraycopy(known, 0, all, 1, known.length);
            known = all;
            return lookup(receiver);
        }

        @Override
        public String name() {
            return "LOAD_METHOD_SUPER";
        }
    }
}
