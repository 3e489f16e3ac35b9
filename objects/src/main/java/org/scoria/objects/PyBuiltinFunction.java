package org.scoria.objects;

import org.scoria.objects.expose.BuiltinEntry;
import org.scoria.objects.expose.BuiltinTable;

/// A function of a builtin module (`len`) or a method of a builtin type bound to its object (`[].append`):
/// `builtin_function_or_method`.
///
/// A call site that knows the function may call `table.callN(id, …)` itself, with [#self] in front when
/// [#passesSelf].
public class PyBuiltinFunction extends PyObject {
    public static final PyType TYPE =
            PyType.builtin(PyBuiltinFunction.class, PyObject.TYPE, new BuiltinFunctionMethodsExposed());

    public final BuiltinEntry entry;
    public final BuiltinTable table;

    /// The callee's number in [#table].
    public final int id;

    /// The bound object, the class, or the module: `__self__`.
    public final PyObject self;

    /// Whether [#self] is the callee's first argument.
    public final boolean passesSelf;

    public PyBuiltinFunction(BuiltinEntry entry, PyObject self) {
        this.entry = entry;
        this.table = entry.table;
        this.id = entry.id;
        this.self = self;
        this.passesSelf = entry.signature().takesReceiver() && entry.kind != BuiltinEntry.Kind.NEW;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    // ---- calls

    @Override
    public boolean isCallable() {
        return true;
    }

    @Override
    public PyObject call0() {
        return passesSelf ? table.call1(id, self) : table.call0(id);
    }

    @Override
    public PyObject call1(PyObject a) {
        return passesSelf ? table.call2(id, self, a) : table.call1(id, a);
    }

    @Override
    public PyObject call2(PyObject a, PyObject b) {
        return passesSelf ? table.call3(id, self, a, b) : table.call2(id, a, b);
    }

    @Override
    public PyObject call3(PyObject a, PyObject b, PyObject c) {
        return passesSelf ? table.call4(id, self, a, b, c) : table.call3(id, a, b, c);
    }

    @Override
    public PyObject call4(PyObject a, PyObject b, PyObject c, PyObject d) {
        return passesSelf ? call(new PyObject[] {a, b, c, d}, null) : table.call4(id, a, b, c, d);
    }

    @Override
    public PyObject call(PyObject[] args, PyStr[] keywords) {
        return table.invoke(entry, passesSelf ? self : null, args, 0, keywords);
    }

    // ---- identity

    /// Equal when bound to the same object. Compare CPython `methodobject.c: meth_richcompare`.
    @Override
    public PyObject richCompare(PyObject other, int op) {
        if (!(other instanceof PyBuiltinFunction that)) {
            return PyNotImplemented.VALUE;
        }
        return Descriptors.comparePair(self == that.self && entry == that.entry, op);
    }

    @Override
    public long hash() {
        return self.identityHash() ^ System.identityHashCode(entry);
    }

    @Override
    public PyObject repr() {
        if (self instanceof PyModule) {
            return PyStr.of("<built-in function " + entry.attributeName() + ">");
        }
        return PyStr.of("<built-in method " + entry.attributeName() + " of "
                + self.type().qualifiedName() + " object at " + Abstract.address(self) + ">");
    }
}
