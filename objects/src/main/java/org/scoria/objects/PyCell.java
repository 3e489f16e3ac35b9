package org.scoria.objects;

/// A `cell`: a variable shared between a function and its inner functions.
public final class PyCell extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyCell.class, PyObject.TYPE, new CellMethodsExposed());

    /// The content, null while unbound.
    public PyObject value;

    public PyCell() {}

    public PyCell(PyObject value) {
        this.value = value;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        String address = "<cell at " + Abstract.address(this) + ": ";
        if (value == null) {
            return PyStr.of(address + "empty>");
        }
        return PyStr.of(address + value.type().qualifiedName() + " object at " + Abstract.address(value) + ">");
    }

    /// By content; empty cells come first.
    @Override
    public PyObject richCompare(PyObject other, int op) {
        if (!(other instanceof PyCell that)) {
            return PyNotImplemented.VALUE;
        }
        if (value != null && that.value != null) {
            return Abstract.richCompare(value, that.value, op);
        }
        int mine = value == null ? 0 : 1;
        int others = that.value == null ? 0 : 1;
        return PyBool.of(Abstract.holds(mine - others, op));
    }
}
