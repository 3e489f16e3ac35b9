package org.scoria.stdlib.itertools;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyException;
import org.scoria.objects.PyGenericAlias;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `chain`: the items of one iterable after the other.
@PythonType(
        value = PyChain.class,
        name = "itertools.chain",
        subclass = true,
        doc = "chain(*iterables) --> chain object\n\n"
                + "The items of the first iterable, then those of the second, and so on.")
public class PyChain extends ItertoolsIterator {
    public static final PyType TYPE = PyType.builtin(PyChain.class, PyObject.TYPE, new PyChainExposed());

    /// The iterables, null at the end.
    private PyObject source;

    /// The iterator of the current one, or null.
    private PyObject active;

    protected PyChain(PyObject source) {
        this.source = source;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject next() {
        while (source != null) {
            if (active == null) {
                PyObject iterable = source.next();
                if (iterable == null) {
                    source = null;
                    return null;
                }
                active = iterator(iterable);
            }
            PyObject item = active.next();
            if (item != null) {
                return item;
            }
            active = null;
        }
        return null;
    }

    /// An error in making an iterator ends the chain.
    private PyObject iterator(PyObject iterable) {
        try {
            return Abstract.iter(iterable);
        } catch (PyException e) {
            source = null;
            throw e;
        }
    }

    @New(value = "chain($type, /, *iterables)", signature = false)
    static PyObject create(PyType type, PyObject[] iterables) {
        PyObject source = PyTuple.of(iterables).iter();
        return type == TYPE ? new PyChain(source) : new PyChainSub(type, source);
    }

    /// Chain the iterables that one iterable gives, each taken when it is its turn.
    @ClassMethod
    @Builtin("from_iterable($type, iterable, /)")
    static PyObject fromIterable(PyType type, PyObject iterable) {
        PyObject source = Abstract.iter(iterable);
        return type == TYPE ? new PyChain(source) : new PyChainSub(type, source);
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyChain self) {
        if (self.source == null) {
            return PyTuple.of(self.type(), PyTuple.EMPTY);
        }
        PyTuple state = self.active == null ? PyTuple.of(self.source) : PyTuple.of(self.source, self.active);
        return PyTuple.of(self.type(), PyTuple.EMPTY, state);
    }

    /// Takes the state that __reduce__ gave.
    @Builtin(value = "__setstate__($self, state, /)", signature = false)
    static void setState(PyChain self, PyObject state) {
        PyObject[] items = stateTuple(state);
        if (items.length == 0) {
            throw Errors.typeError("function takes at least 1 argument (0 given)");
        }
        if (items.length > 2) {
            throw Errors.typeError("function takes at most 2 arguments (%s given)", items.length);
        }
        for (PyObject item : items) {
            if (!item.isIterator()) {
                throw Errors.typeError("Arguments must be iterators.");
            }
        }
        self.source = items[0];
        self.active = items.length > 1 ? items[1] : null;
    }

    /// The parametrized class: C[item].
    @ClassMethod
    @Builtin(value = "__class_getitem__($cls, item, /)", signature = false)
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }
}
