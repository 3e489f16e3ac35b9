package org.scoria.objects.expose;

import org.scoria.objects.Names;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;

/// One callable of a [BuiltinTable].
public final class BuiltinEntry {
    /// What kind of Python object stands for it.
    public enum Kind {
        METHOD,
        CLASS_METHOD,
        STATIC_METHOD,
        /// A module's function that does not take its module.
        FUNCTION,
        MODULE_FUNCTION,
        NEW,
        INIT
    }

    public final BuiltinTable table;
    public final Kind kind;
    public final int id;

    /// The name in error messages: that of the type for `__new__` and `__init__`.
    public final String name;

    /// How many positional arguments, the receiver included, a call without keywords may have. No such call is
    /// possible when `minArgs` is greater than any count; `maxArgs` is `Integer.MAX_VALUE` with `*args`.
    public final int minArgs;

    public final int maxArgs;

    /// Whether Python sees the text signature.
    private final boolean shown;

    /// Whether errors read as those of CPython's `PyArg_ParseTuple`: `count() takes at least 1 argument (0 given)`.
    boolean parsesTuple;

    private final String text;

    /// Shown in place of [#text] when not null.
    String shownText;

    private Signature signature;

    BuiltinEntry(
            BuiltinTable table, Kind kind, int id, String name, int minArgs, int maxArgs, boolean shown, String text) {
        this.table = table;
        this.kind = kind;
        this.id = id;
        this.name = kind == Kind.NEW || kind == Kind.INIT ? table.shortName() : name;
        this.minArgs = minArgs < 0 ? Integer.MAX_VALUE : minArgs;
        this.maxArgs = maxArgs < 0 ? Integer.MAX_VALUE : maxArgs;
        this.shown = shown;
        this.text = text;
    }

    /// The parameters, parsed when a call first needs them.
    public Signature signature() {
        Signature s = signature;
        if (s == null) {
            s = Signature.parse(text);
            signature = s;
        }
        return s;
    }

    /// The attribute's name.
    public String attributeName() {
        return switch (kind) {
            case NEW -> "__new__";
            case INIT -> "__init__";
            default -> name;
        };
    }

    /// `__text_signature__`, or null.
    public String textSignature() {
        if (kind == Kind.NEW) {
            return "($type, *args, **kwargs)";
        }
        if (!shown) {
            return null;
        }
        String shown = shownText != null ? shownText : text;
        if (kind == Kind.FUNCTION) {
            return shown.equals("()") ? "($module, /)" : "($module, " + shown.substring(1);
        }
        return shown;
    }

    /// `__doc__`, or null.
    public String doc() {
        return kind == Kind.NEW
                ? "Create and return a new object.  See help(type) for accurate signature."
                : table.doc(id);
    }

    /// The name with its class or module in front, as call errors print it: a method of a class has that of the
    /// class it is called on.
    String callName(PyObject receiver) {
        return switch (kind) {
            case CLASS_METHOD, METHOD ->
                receiver instanceof PyType type ? type.getAttribute(Names.QUALNAME) + "." + name : qualname();
            case NEW, INIT -> name;
            case FUNCTION, MODULE_FUNCTION -> table.name().equals("builtins") ? name : table.name() + "." + name;
            default -> qualname();
        };
    }

    /// What errors about arguments call it: its name, or just a function where CPython does not say which.
    String parsedName() {
        return table.isUnnamed() ? "function" : name + "()";
    }

    /// `__qualname__`.
    public String qualname() {
        return switch (kind) {
            case FUNCTION, MODULE_FUNCTION -> name;
            default -> table.shortName() + "." + attributeName();
        };
    }
}
