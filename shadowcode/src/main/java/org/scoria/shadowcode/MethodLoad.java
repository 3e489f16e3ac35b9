package org.scoria.shadowcode;

import org.scoria.objects.PyFrame;
import org.scoria.objects.PyObject;

/// LOAD_METHOD. Its value is two: what to call, and (when that is a plain method of the class) the receiver that
/// goes in front of the arguments. The call evaluates the receiver, asks [#find], evaluates the arguments, calls.
public abstract class MethodLoad extends Unary {
    protected MethodLoad(int pc, Node receiver) {
        super(pc, receiver);
    }

    /// The function to call with the receiver in front; or a [Bound] with what to call otherwise.
    public abstract PyObject find(PyFrame frame, PyObject receiver);

    @Override
    public final PyObject eval(PyFrame frame) {
        throw new IllegalStateException("LOAD_METHOD outside a call");
    }

    /// Evaluates and spills the two values into their slots, when something stands between them and the call.
    static final class Spill extends Node {
        private MethodLoad load;
        private final int slot;

        Spill(MethodLoad load, int slot) {
            super(load.pc);
            this.load = adopt(load);
            this.slot = slot;
        }

        @Override
        public PyObject eval(PyFrame frame) {
            PyObject receiver = value(load.a, frame);
            PyObject found = load.find(frame, receiver);
            if (found instanceof Bound bound) {
                frame.slots[slot] = bound.self == null ? null : bound.callable;
                frame.slots[slot + 1] = bound.self == null ? bound.callable : bound.self;
            } else {
                frame.slots[slot] = found;
                frame.slots[slot + 1] = receiver;
            }
            return null;
        }

        @Override
        public void replaceChild(Node old, Node replacement) {
            load = (MethodLoad) replacement;
        }

        @Override
        public String name() {
            return load.name();
        }
    }
}
