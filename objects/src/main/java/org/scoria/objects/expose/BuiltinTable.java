package org.scoria.objects.expose;

import java.lang.invoke.MethodHandles;
import org.scoria.objects.Errors;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyException;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyType;
import org.scoria.objects.SlotDispatch;
import org.scoria.objects.SubObject;

/// What the processor generates for a methods class or a module class: the entries, and how to call them.
///
/// `call0` … `call4` take the receiver (of methods) and positional arguments and are the fast path of every call
/// of a builtin; a count that the callee does not accept ends in [#bindAndCall], which raises what CPython
/// raises.
public abstract class BuiltinTable {
    private volatile Entries entries;
    private BuiltinEntry[] callables;

    /// `__name__`, with the module in front unless it is `builtins`.
    public abstract String name();

    /// `__name__` of the type.
    public final String shortName() {
        String name = name();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /// `__doc__`, or null.
    public String doc() {
        return null;
    }

    /// `__text_signature__` of the type, or null.
    public String textSignature() {
        return null;
    }

    /// Whether Python classes may inherit from the type.
    public boolean isBase() {
        return false;
    }

    /// Whether `__hash__` is None.
    public boolean isUnhashable() {
        return false;
    }

    /// Whether errors about arguments leave out the name of the function.
    public boolean isUnnamed() {
        return false;
    }

    /// Adds the class constants of a builtin type.
    public void init(PyType type) {}

    /// Adds every entry to the given object.
    protected abstract void describe(Entries to);

    /// A lookup that may see the value class.
    protected MethodHandles.Lookup lookup() {
        throw new UnsupportedOperationException();
    }

    /// Full access to the value class.
    public final MethodHandles.Lookup privateLookup(Class<?> layout) throws IllegalAccessException {
        return MethodHandles.privateLookupIn(layout, lookup());
    }

    // ---- entries

    final Entries entries() {
        Entries e = entries;
        if (e == null) {
            e = new Entries(this);
            describe(e);
            BuiltinEntry[] byId = new BuiltinEntry[e.callables.size()];
            for (int i = 0; i < byId.length; i++) {
                byId[e.callables.get(i).id] = e.callables.get(i);
            }
            callables = byId;
            entries = e;
        }
        return e;
    }

    public final BuiltinEntry entry(int id) {
        entries();
        return callables[id];
    }

    /// The entry of one kind (`NEW`, `INIT`), or null.
    public final BuiltinEntry find(BuiltinEntry.Kind kind) {
        entries();
        for (BuiltinEntry e : callables) {
            if (e.kind == kind) {
                return e;
            }
        }
        return null;
    }

    /// Fills the dictionary of a builtin type.
    public void populate(PyType type) {
        TypeFiller.fill(this, type);
    }

    // ---- calls

    public PyObject call0(int id) {
        return bindAndCall(id, new PyObject[] {});
    }

    public PyObject call1(int id, PyObject a0) {
        return bindAndCall(id, new PyObject[] {a0});
    }

    public PyObject call2(int id, PyObject a0, PyObject a1) {
        return bindAndCall(id, new PyObject[] {a0, a1});
    }

    public PyObject call3(int id, PyObject a0, PyObject a1, PyObject a2) {
        return bindAndCall(id, new PyObject[] {a0, a1, a2});
    }

    public PyObject call4(int id, PyObject a0, PyObject a1, PyObject a2, PyObject a3) {
        return bindAndCall(id, new PyObject[] {a0, a1, a2, a3});
    }

    /// Calls with bound arguments: the receiver and the parameters in order, null where the default applies.
    public PyObject call(int id, PyObject[] bound, PyObject[] varargs, PyDict varkeywords) {
        throw new IllegalArgumentException(name() + " has no callable " + id);
    }

    private PyObject bindAndCall(int id, PyObject[] args) {
        BuiltinEntry entry = entry(id);
        return entry.signature().takesReceiver()
                ? invoke(entry, args[0], args, 1, null)
                : invoke(entry, null, args, 0, null);
    }

    /// Calls any entry: binds `args` from index `from` on (positional, then one value per keyword).
    ///
    /// @param receiver what goes in front, or null when the callee takes none
    public final PyObject invoke(BuiltinEntry entry, PyObject receiver, PyObject[] args, int from, PyStr[] keywords) {
        Signature signature = entry.signature();
        int keywordCount = keywords == null ? 0 : keywords.length;
        int positional = args.length - from - keywordCount;
        PyObject[] bound = signature.bind(entry, receiver, args, from, positional, keywords);
        return call(
                entry.id,
                bound,
                signature.varargs(args, from, positional),
                signature.varkeywords(args, from + positional, keywords));
    }

    /// Runs the `__init__` entry: what `init` of a value class does.
    public final void init(PyObject self, PyObject[] args, PyStr[] keywords) {
        invoke(find(BuiltinEntry.Kind.INIT), self, args, 0, keywords);
    }

    // ---- attributes

    public PyObject get(int id, PyObject self) {
        throw new IllegalArgumentException(name() + " has no attribute " + id);
    }

    public void set(int id, PyObject self, PyObject value) {
        throw new IllegalArgumentException(name() + " has no writable attribute " + id);
    }

    /// `__doc__` of a callable, or null.
    public String doc(int id) {
        return null;
    }

    /// `__doc__` of an attribute, or null.
    public String attributeDoc(int id) {
        return null;
    }

    // ---- slots

    /// A slot exposed as a method: runs the builtin type's own implementation, not what a Python subclass
    /// overrides.
    protected final PyObject callSlot(int slot, PyObject self, PyObject a, PyObject b) {
        return self instanceof SubObject sub ? sub.superSlot(slot, a, b) : SlotDispatch.call(self, slot, a, b);
    }

    // ---- errors

    /// "f() argument 1 must be str, not int": position and name as CPython's Argument Clinic words them.
    protected final PyException badArgument(int id, int position, PyType wanted, boolean orNone, PyObject value) {
        BuiltinEntry entry = entry(id);
        return Errors.typeError(
                "%s() %s must be %s, not %s",
                entry.name,
                entry.signature().describe(position, entry),
                orNone ? wanted.name() + " or None" : wanted.name(),
                value == PyNone.NONE ? "None" : value.type().qualifiedName());
    }
}
