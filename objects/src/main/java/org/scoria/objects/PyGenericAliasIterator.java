package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// What `iter(list[int])` gives: one item, the starred alias, which is how `*list[int]` is evaluated.
///
/// Compare CPython 3.11 `Objects/genericaliasobject.c: ga_iternext`.
@PythonType(value = PyGenericAliasIterator.class, name = "generic_alias_iterator")
final class PyGenericAliasIterator extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyGenericAliasIterator.class, PyObject.TYPE, new PyGenericAliasIteratorExposed());

    /// The alias, null at the end.
    private PyGenericAlias alias;

    PyGenericAliasIterator(PyGenericAlias alias) {
        this.alias = alias;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean isIterator() {
        return true;
    }

    @Override
    public PyObject iter() {
        return this;
    }

    @Override
    public PyObject next() {
        PyGenericAlias last = alias;
        alias = null;
        return last == null ? null : last.starred();
    }

    /// What copy and pickle rebuild the object from.
    @Builtin(value = "__reduce__($self, /)", signature = false)
    static PyObject reduce(PyGenericAliasIterator self) {
        PyObject iter = Sequences.builtin("iter"); // may run code that uses the iterator
        return PyTuple.of(iter, PyTuple.of(self.alias == null ? PyTuple.EMPTY : self.alias));
    }
}
