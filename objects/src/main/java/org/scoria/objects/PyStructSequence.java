package org.scoria.objects;

/// A tuple whose items have names, and that may carry further named values which are no items (`os.stat_result`).
///
/// Compare CPython 3.11 `Objects/structseq.c`.
public final class PyStructSequence extends PyTuple {
    private final StructSequenceType description;

    /// The values that are no items.
    private final PyObject[] hidden;

    PyStructSequence(StructSequenceType description, PyObject[] items, PyObject[] hidden) {
        super(items);
        this.description = description;
        this.hidden = hidden;
    }

    @Override
    public PyType type() {
        return description.type;
    }

    /// Field `i`, items first.
    PyObject field(int i) {
        return i < items.length ? items[i] : hidden[i - items.length];
    }

    @Override
    public PyObject repr() {
        StringBuilder text = new StringBuilder(type().qualifiedName()).append('(');
        for (int i = 0; i < items.length; i++) {
            text.append(i == 0 ? "" : ", ")
                    .append(description.fields[i])
                    .append('=')
                    .append(Abstract.repr(items[i]));
        }
        return PyStr.of(text.append(')').toString());
    }

    /// What pickling takes: the class, the items, and a dict of the other values.
    PyObject reduce() {
        PyDict others = new PyDict();
        for (int i = items.length; i < description.fields.length; i++) {
            others.put(PyStr.of(description.fields[i]), field(i));
        }
        return PyTuple.of(type(), PyTuple.of(PyTuple.of(items.clone()), others));
    }
}
