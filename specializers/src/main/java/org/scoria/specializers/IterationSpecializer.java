package org.scoria.specializers;

import org.scoria.objects.PyFrame;
import org.scoria.objects.PyListIterator;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyRangeIterator;
import org.scoria.objects.PyTupleIterator;
import org.scoria.shadowcode.Miss;
import org.scoria.shadowcode.Site;
import org.scoria.shadowcode.Statistics;
import org.scoria.shadowcode.Terminator;

/// FOR_ITER by exact class of the iterator, so that its small `next()` can be inlined.
final class IterationSpecializer {
    private IterationSpecializer() {}

    static Terminator generic(Site site, int iterator, int target, int body, int exit) {
        return new Generic(site, new Loop(iterator, target, body, exit));
    }

    static Terminator unpacking(Site site, int iterator, int unpackPc, int[] targets, int body, int exit) {
        return LoopUnpacking.generic(site, new Loop(iterator, -1, body, exit), unpackPc, targets);
    }

    /// The slots and blocks of one loop.
    record Loop(int iterator, int target, int body, int exit) {}

    abstract static class ForIter extends Terminator {
        final Site site;
        final Loop loop;
        final int iterator;
        final int target;
        final int body;

        ForIter(Site site, Loop loop) {
            super(site.pc);
            this.site = site;
            this.loop = loop;
            this.iterator = loop.iterator;
            this.target = loop.target;
            this.body = loop.body;
        }

        @Override
        public final Site site() {
            return site;
        }

        @Override
        public final boolean isLoopHead() {
            return true;
        }

        final void count() {
            if (Statistics.ENABLED) {
                site.executions++;
            }
        }

        /// Goes on with a value, or leaves the loop when it is null.
        final int go(PyFrame frame, PyObject value) {
            if (value != null) {
                frame.slots[target] = value;
                return body;
            }
            return leave(frame);
        }

        /// The iterator is exhausted.
        final int leave(PyFrame frame) {
            frame.slots[iterator] = null;
            return loop.exit;
        }

        final int miss(PyFrame frame, PyObject it) {
            at(frame);
            if (site.missed(this, Miss.OTHER_CLASS)) {
                site.reconsider();
                replace(new Generic(site, loop));
            }
            return go(frame, it.next());
        }
    }

    /// FOR_ITER over anything.
    private static final class Generic extends ForIter {
        Generic(Site site, Loop loop) {
            super(site, loop);
        }

        @Override
        public int next(PyFrame frame) {
            PyObject it = frame.slots[iterator];
            count();
            at(frame);
            if (site.due(this)) {
                choose(it);
            }
            return go(frame, it.next());
        }

        private void choose(PyObject it) {
            site.specialized();
            if (it.getClass() == PyRangeIterator.class) {
                replace(new OfRange(site, loop));
            } else if (it.getClass() == PyListIterator.class) {
                replace(new OfList(site, loop));
            } else if (it.getClass() == PyTupleIterator.class) {
                replace(new OfTuple(site, loop));
            } else {
                replace(new SameClass(site, loop, it.getClass()));
            }
        }

        @Override
        public String name() {
            return "FOR_ITER";
        }
    }

    private static final class OfRange extends ForIter {
        OfRange(Site site, Loop loop) {
            super(site, loop);
        }

        @Override
        public int next(PyFrame frame) {
            PyObject it = frame.slots[iterator];
            count();
            return it.getClass() == PyRangeIterator.class ? go(frame, ((PyRangeIterator) it).next()) : miss(frame, it);
        }

        @Override
        public String name() {
            return "FOR_ITER_RANGE";
        }
    }

    private static final class OfList extends ForIter {
        OfList(Site site, Loop loop) {
            super(site, loop);
        }

        @Override
        public int next(PyFrame frame) {
            PyObject it = frame.slots[iterator];
            count();
            return it.getClass() == PyListIterator.class ? go(frame, ((PyListIterator) it).next()) : miss(frame, it);
        }

        @Override
        public String name() {
            return "FOR_ITER_LIST";
        }
    }

    private static final class OfTuple extends ForIter {
        OfTuple(Site site, Loop loop) {
            super(site, loop);
        }

        @Override
        public int next(PyFrame frame) {
            PyObject it = frame.slots[iterator];
            count();
            return it.getClass() == PyTupleIterator.class ? go(frame, ((PyTupleIterator) it).next()) : miss(frame, it);
        }

        @Override
        public String name() {
            return "FOR_ITER_TUPLE";
        }
    }

    /// FOR_ITER_SLOTS: iterators of one Java class, by their own method.
    private static final class SameClass extends ForIter {
        private final Class<?> layout;

        SameClass(Site site, Loop loop, Class<?> layout) {
            super(site, loop);
            this.layout = layout;
        }

        @Override
        public int next(PyFrame frame) {
            PyObject it = frame.slots[iterator];
            count();
            if (it.getClass() != layout) {
                return miss(frame, it);
            }
            frame.pc = pc + 1;
            return go(frame, it.next());
        }

        @Override
        public String name() {
            return "FOR_ITER_SLOTS";
        }
    }
}
