package org.scoria.objects;

/// A `mappingproxy`: a mapping that cannot be changed through it. Compare CPython 3.11 `Objects/descrobject.c`.
public final class PyMappingProxy extends PyObject {
    public static final PyType TYPE = PyType.builtin(
                    PyMappingProxy.class, PyObject.TYPE, new MappingProxyMethodsExposed())
            .withPatternKind(PyType.MAPPING);

    final PyObject mapping;

    public PyMappingProxy(PyObject mapping) {
        this.mapping = mapping;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    public PyObject mapping() {
        return mapping;
    }

    @Override
    public PyObject repr() {
        return PyStr.of("mappingproxy(" + Abstract.repr(mapping) + ")");
    }

    @Override
    public PyObject str() {
        return Abstract.str(mapping);
    }

    @Override
    public long hash() {
        throw Errors.unhashable(this);
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        return Abstract.richCompare(mapping, other, op);
    }

    @Override
    public PyObject iter() {
        return Abstract.iter(mapping);
    }

    @Override
    public boolean isTrue() {
        return length() != 0;
    }

    @Override
    public long length() {
        return Abstract.length(mapping);
    }

    @Override
    public PyObject getItem(PyObject key) {
        return Abstract.getItem(mapping, key);
    }

    @Override
    public boolean contains(PyObject key) {
        return Abstract.contains(mapping, key);
    }

    @Override
    public PyObject or(PyObject other) {
        return Operators.or(mapping, bare(other));
    }

    @Override
    public PyObject rOr(PyObject other) {
        return Operators.or(bare(other), mapping);
    }

    private static PyObject bare(PyObject o) {
        return o instanceof PyMappingProxy proxy ? proxy.mapping : o;
    }

    @Override
    public PyObject iOr(PyObject other) {
        throw Errors.typeError("'|=' is not supported by %s; use '|' instead", type().name());
    }
}
