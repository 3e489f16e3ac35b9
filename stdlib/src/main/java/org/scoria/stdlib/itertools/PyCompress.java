package org.scoria.stdlib.itertools;

import org.scoria.objects.Abstract;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// `compress`: the items whose selector is true.
@PythonType(
        value = PyCompress.class,
        name = "itertools.compress",
        subclass = true,
        doc = "Return the data items whose selector is true, until either runs out.")
public class PyCompress extends ItertoolsIterator {
    public static final PyType TYPE = PyType.builtin(PyCompress.class, PyObject.TYPE, new PyCompressExposed());

    private final PyObject data;
    private final PyObject selectors;

    protected PyCompress(PyObject data, PyObject selectors) {
        this.data = data;
        this.selectors = selectors;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject next() {
        while (true) {
            PyObject item = data.next();
            PyObject selector = item == null ? null : selectors.next();
            if (selector == null) {
                return null;
            }
            if (Abstract.isTrue(selector)) {
                return item;
            }
        }
    }

    @New("compress($type, /, data, selectors)")
    static PyObject create(PyType type, PyObject data, PyObject selectors) {
        PyObject items = Abstract.iter(data);
        PyObject flags = Abstract.iter(selectors);
        return type == TYPE ? new PyCompress(items, flags) : new PyCompressSub(type, items, flags);
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyCompress self) {
        return PyTuple.of(self.type(), PyTuple.of(self.data, self.selectors));
    }
}
