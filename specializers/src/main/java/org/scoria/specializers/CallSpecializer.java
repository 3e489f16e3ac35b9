package org.scoria.specializers;

import org.scoria.objects.PyFrame;
import org.scoria.objects.PyObject;
import org.scoria.shadowcode.Bound;
import org.scoria.shadowcode.MethodLoad;
import org.scoria.shadowcode.Miss;
import org.scoria.shadowcode.Node;
import org.scoria.shadowcode.Operands;
import org.scoria.shadowcode.Site;
import org.scoria.shadowcode.Statistics;
import org.scoria.specializers.CallTargets.Target;

/// CALL. The node evaluates the callable, then the arguments, and hands both to its [Target], which knows what is
/// called; a target that does not recognize the callee says so before anything has happened.
final class CallSpecializer {
    private CallSpecializer() {}

    /// The site's target and what happens without one.
    private abstract static class Call extends Operands {
        /// Most calls are of this kind: asked first, it is called without dispatch.
        private static final CallTargets.Exact EXACT = CallTargets.Exact.INSTANCE;

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
        final void untargeted(PyObject f, int count, PyObject first) {
            if (target != null) {
                if (site.missed(this, Miss.OTHER_CALLEE)) {
                    site.reconsider();
                    target = null;
                }
            } else if (site.due(this)) {
                target = CallTargets.target(f, count, first);
                if (target == null) {
                    site.giveUp(Miss.ARGUMENT_COUNT);
                } else {
                    site.specialized();
                }
            }
        }

        final PyObject invoke0(PyFrame frame, PyObject f) {
            Target t = target;
            PyObject result = t == EXACT ? EXACT.call0(frame, f) : t == null ? null : t.call0(frame, f);
            if (result == null) {
                untargeted(f, 0, null);
                result = f.call0();
            }
            return result;
        }

        final PyObject invoke1(PyFrame frame, PyObject f, PyObject x) {
            Target t = target;
            PyObject result = t == EXACT ? EXACT.call1(frame, f, x) : t == null ? null : t.call1(frame, f, x);
            if (result == null) {
                untargeted(f, 1, x);
                result = f.call1(x);
            }
            return result;
        }

        final PyObject invoke2(PyFrame frame, PyObject f, PyObject x, PyObject y) {
            Target t = target;
            PyObject result = t == EXACT ? EXACT.call2(frame, f, x, y) : t == null ? null : t.call2(frame, f, x, y);
            if (result == null) {
                untargeted(f, 2, x);
                result = f.call2(x, y);
            }
            return result;
        }

        final PyObject invoke3(PyFrame frame, PyObject f, PyObject x, PyObject y, PyObject z) {
            Target t = target;
            PyObject result =
                    t == EXACT ? EXACT.call3(frame, f, x, y, z) : t == null ? null : t.call3(frame, f, x, y, z);
            if (result == null) {
                untargeted(f, 3, x);
                result = f.call3(x, y, z);
            }
            return result;
        }

        final PyObject invoke(PyFrame frame, PyObject f, PyObject[] args) {
            Target t = target;
            PyObject result = t == null ? null : t.call(frame, f, args);
            if (result == null) {
                untargeted(f, args.length, args.length == 0 ? null : args[0]);
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
            PyObject f = MethodSpecializer.find(load, frame, receiver);
            count();
            if (f.getClass() == Bound.class) {
                Bound bound = (Bound) f;
                return bound.self == null ? plain(frame, bound.callable) : withSelf(frame, bound.callable, bound.self);
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
}
