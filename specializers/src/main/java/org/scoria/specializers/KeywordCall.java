package org.scoria.specializers;

import org.scoria.objects.PyFrame;
import org.scoria.objects.PyFunction;
import org.scoria.objects.PyInstance;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.SlotIndex;
import org.scoria.shadowcode.Bound;
import org.scoria.shadowcode.MethodLoad;
import org.scoria.shadowcode.Miss;
import org.scoria.shadowcode.Node;
import org.scoria.shadowcode.Operands;
import org.scoria.shadowcode.Site;
import org.scoria.shadowcode.Statistics;

/// CALL with keyword arguments. What is called comes from a LOAD_METHOD, or from one operand or two. Python
/// functions, and classes whose `__init__` is one, get a [KeywordMap].
final class KeywordCall extends Operands {
    private final Site site;
    private final PyStr[] keywords;
    private Node callable;
    private Node first;
    private MethodLoad method;

    /// How to bind, or null while generic.
    private KeywordMap map;

    /// The class that is called, and its version; null when a function is.
    private PyType type;

    private int version;

    KeywordCall(Site site, Node callable, Node first, Node[] args, PyStr[] keywords) {
        super(site.pc, args);
        this.site = site;
        this.keywords = keywords;
        this.callable = adopt(callable);
        this.first = first == null ? null : adopt(first);
    }

    KeywordCall(Site site, MethodLoad method, Node[] args, PyStr[] keywords) {
        super(site.pc, args);
        this.site = site;
        this.keywords = keywords;
        this.method = adopt(method);
    }

    @Override
    public Site site() {
        return site;
    }

    @Override
    public PyObject eval(PyFrame frame) {
        PyObject f;
        PyObject self;
        if (method != null) {
            self = value(method.a(), frame);
            f = method.find(frame, self);
            if (f instanceof Bound bound) {
                f = bound.callable;
                self = bound.self;
            }
        } else {
            f = value(callable, frame);
            self = first == null ? null : value(first, frame);
            if (f == null) {
                f = self;
                self = null;
            }
        }
        if (Statistics.ENABLED) {
            site.executions++;
        }
        return call(frame, f, args(frame, self));
    }

    private PyObject call(PyFrame frame, PyObject f, PyObject[] args) {
        at(frame);
        KeywordMap known = map;
        if (known != null) {
            PyObject result = type == null ? callFunction(frame, known, f, args) : callClass(frame, known, f, args);
            if (result != null) {
                return result;
            }
            if (site.missed(this, Miss.OTHER_CALLEE)) {
                site.reconsider();
                map = null;
            }
        } else if (site.due(this)) {
            choose(f, args.length);
        }
        return f.call(args, keywords);
    }

    /// Null, with nothing done, when it is another callee.
    private static PyObject callFunction(PyFrame frame, KeywordMap known, PyObject f, PyObject[] args) {
        if (f.getClass() != PyFunction.class || !known.fits((PyFunction) f, args.length)) {
            return null;
        }
        PyFrame callee = known.frame(frame, (PyFunction) f, args);
        return callee == null ? null : callee.run();
    }

    private PyObject callClass(PyFrame frame, KeywordMap known, PyObject f, PyObject[] args) {
        if (f != type || type.version != version) {
            return null;
        }
        PyFunction init = (PyFunction) type.slots[SlotIndex.INIT];
        PyInstance instance = new PyInstance(type);
        PyFrame callee = known.fits(init, args.length + 1) ? known.frame(frame, init, prepend(instance, args)) : null;
        return callee == null ? null : CallTargets.checkInit(instance, callee.run());
    }

    private void choose(PyObject f, int count) {
        type = null;
        if (f.getClass() == PyFunction.class) {
            map = KeywordMap.of((PyFunction) f, count, keywords);
        } else if (f instanceof PyType called && called.isHeap && called.type() == PyType.TYPE) {
            chooseClass(called, count);
        }
        if (map == null) {
            site.giveUp(Miss.ARGUMENT_COUNT);
        } else {
            site.specialized();
        }
    }

    private void chooseClass(PyType called, int count) {
        if (called.makesPlainInstances() && called.slots[SlotIndex.INIT] instanceof PyFunction init) {
            type = called;
            version = called.version;
            map = KeywordMap.of(init, count + 1, keywords);
        }
    }

    private PyObject[] args(PyFrame frame, PyObject self) {
        if (self == null) {
            return evalAll(frame);
        }
        PyObject[] args = new PyObject[operands.length + 1];
        args[0] = self;
        for (int i = 0; i < operands.length; i++) {
            args[i + 1] = value(operands[i], frame);
        }
        return args;
    }

    private static PyObject[] prepend(PyObject self, PyObject[] args) {
        PyObject[] all = new PyObject[args.length + 1];
        all[0] = self;
        System.arraycopy(args, 0, all, 1, args.length);
        return all;
    }

    @Override
    public void replaceChild(Node old, Node replacement) {
        if (old == callable) {
            callable = replacement;
        } else if (old == first) {
            first = replacement;
        } else if (old == method) {
            method = (MethodLoad) replacement;
        } else {
            super.replaceChild(old, replacement);
        }
    }

    @Override
    public String name() {
        return map == null ? "CALL_KW" : type == null ? "CALL_KW_PY" : "CALL_KW_CLASS";
    }
}
