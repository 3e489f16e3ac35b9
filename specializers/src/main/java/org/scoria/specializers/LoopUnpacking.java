package org.scoria.specializers;

import org.scoria.objects.PyDictItemIterator;
import org.scoria.objects.PyEnumerate;
import org.scoria.objects.PyFrame;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyZip;
import org.scoria.shadowcode.Miss;
import org.scoria.shadowcode.Site;
import org.scoria.shadowcode.Terminator;

/// FOR_ITER together with the UNPACK_SEQUENCE of its items. `enumerate`, `zip` of two and `dict.items` put their
/// pairs right into the loop variables: no tuple is made.
final class LoopUnpacking {
    private LoopUnpacking() {}

    static Terminator generic(Site site, IterationSpecializer.Loop loop, int unpackPc, int[] targets) {
        return new Generic(site, loop, unpackPc, targets);
    }

    private abstract static class UnpackingLoop extends IterationSpecializer.ForIter {
        final int unpackPc;
        final int[] targets;

        UnpackingLoop(Site site, IterationSpecializer.Loop loop, int unpackPc, int[] targets) {
            super(site, loop);
            this.unpackPc = unpackPc;
            this.targets = targets;
        }

        /// The next item by the iterator's own method, taken apart.
        final int step(PyFrame frame, PyObject it) {
            at(frame);
            PyObject item = it.next();
            if (item == null) {
                return leave(frame);
            }
            frame.pc = unpackPc + 1;
            BuildNodes.unpack(frame, item, targets);
            return body;
        }

        final int missed(PyFrame frame, PyObject it) {
            if (site.missed(this, Miss.OTHER_CLASS)) {
                site.reconsider();
                replace(new Generic(site, loop, unpackPc, targets));
            }
            return step(frame, it);
        }
    }

    /// FOR_ITER_UNPACK over anything.
    private static final class Generic extends UnpackingLoop {
        Generic(Site site, IterationSpecializer.Loop loop, int unpackPc, int[] targets) {
            super(site, loop, unpackPc, targets);
        }

        @Override
        public int next(PyFrame frame) {
            PyObject it = frame.slots[iterator];
            count();
            if (site.due(this)) {
                choose(it);
            }
            return step(frame, it);
        }

        private void choose(PyObject it) {
            site.specialized();
            Class<?> layout = it.getClass();
            if (targets.length != 2) {
                replace(new SameClass(this, layout));
            } else if (layout == PyEnumerate.class) {
                replace(new OfEnumerate(this));
            } else if (layout == PyZip.class && ((PyZip) it).makesPairs()) {
                replace(new OfZip(this));
            } else if (layout == PyDictItemIterator.class) {
                replace(new OfItems(this));
            } else {
                replace(new SameClass(this, layout));
            }
        }

        @Override
        public String name() {
            return "FOR_ITER";
        }
    }

    /// FOR_ITER_UNPACK: iterators of one Java class, by their own method.
    private static final class SameClass extends UnpackingLoop {
        private final Class<?> layout;

        SameClass(UnpackingLoop from, Class<?> layout) {
            super(from.site, from.loop, from.unpackPc, from.targets);
            this.layout = layout;
        }

        @Override
        public int next(PyFrame frame) {
            PyObject it = frame.slots[iterator];
            count();
            return it.getClass() == layout ? step(frame, it) : missed(frame, it);
        }

        @Override
        public String name() {
            return "FOR_ITER_UNPACK";
        }
    }

    /// Iterators that give pairs without a tuple.
    private abstract static class Pairs extends UnpackingLoop {
        final int first;
        final int second;

        Pairs(UnpackingLoop from) {
            super(from.site, from.loop, from.unpackPc, from.targets);
            this.first = from.targets[0];
            this.second = from.targets[1];
        }
    }

    private static final class OfEnumerate extends Pairs {
        OfEnumerate(UnpackingLoop from) {
            super(from);
        }

        @Override
        public int next(PyFrame frame) {
            PyObject it = frame.slots[iterator];
            count();
            if (it.getClass() != PyEnumerate.class) {
                return missed(frame, it);
            }
            at(frame);
            return ((PyEnumerate) it).nextPair(frame.slots, first, second) ? body : leave(frame);
        }

        @Override
        public String name() {
            return "FOR_ITER_UNPACK_ENUMERATE";
        }
    }

    private static final class OfZip extends Pairs {
        OfZip(UnpackingLoop from) {
            super(from);
        }

        @Override
        public int next(PyFrame frame) {
            PyObject it = frame.slots[iterator];
            count();
            if (it.getClass() != PyZip.class || !((PyZip) it).makesPairs()) {
                return missed(frame, it);
            }
            at(frame);
            return ((PyZip) it).nextPair(frame.slots, first, second) ? body : leave(frame);
        }

        @Override
        public String name() {
            return "FOR_ITER_UNPACK_ZIP";
        }
    }

    private static final class OfItems extends Pairs {
        OfItems(UnpackingLoop from) {
            super(from);
        }

        @Override
        public int next(PyFrame frame) {
            PyObject it = frame.slots[iterator];
            count();
            if (it.getClass() != PyDictItemIterator.class) {
                return missed(frame, it);
            }
            at(frame);
            return ((PyDictItemIterator) it).nextPair(frame.slots, first, second) ? body : leave(frame);
        }

        @Override
        public String name() {
            return "FOR_ITER_UNPACK_ITEMS";
        }
    }
}
