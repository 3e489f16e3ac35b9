package org.scoria.objects;

import java.util.Arrays;
import org.scoria.objects.expose.BuiltinTable;
import org.scoria.objects.expose.Entries;

/// Describes one struct sequence type (`sys.flags`, `time.struct_time`) and makes its instances. Shared by all
/// interpreters, so kept in a constant.
public final class StructSequenceType {
    /// The name of an item without a name.
    public static final String UNNAMED = "unnamed field";

    final String[] fields;

    /// How many of the fields are items of the tuple.
    final int visible;

    public final PyType type;

    /// @param name with the module in front
    /// @param constructible whether Python code may call the type
    /// @param fields names of the items, then of the values that are no items
    public StructSequenceType(String name, String doc, boolean constructible, int visible, String... fields) {
        this.fields = fields;
        this.visible = visible;
        this.type = PyType.builtin(PyStructSequence.class, PyTuple.TYPE, new Table(name, doc, constructible));
    }

    /// An instance from the values of all fields, in order.
    public PyStructSequence of(PyObject... values) {
        return new PyStructSequence(
                this, Arrays.copyOf(values, visible), Arrays.copyOfRange(values, visible, fields.length));
    }

    /// `type(sequence, dict)`.
    private PyObject create(PyObject sequence, PyObject others) {
        PyObject[] given = sequenceItems(sequence);
        if (others != null && !(others instanceof PyDict)) {
            throw Errors.typeError("%s() takes a dict as second arg, if any", type.qualifiedName());
        }
        checkLength(given.length);
        PyObject[] values = Arrays.copyOf(given, fields.length);
        for (int i = given.length; i < fields.length; i++) {
            PyObject value = others instanceof PyDict dict ? dict.get(PyStr.of(fields[i])) : null;
            values[i] = value == null ? PyNone.NONE : value;
        }
        return of(values);
    }

    private static PyObject[] sequenceItems(PyObject sequence) {
        try {
            return Abstract.toArray(sequence);
        } catch (PyException e) {
            throw e.matches(Exceptions.TypeError) ? Errors.typeError("constructor requires a sequence") : e;
        }
    }

    private void checkLength(int length) {
        String name = type.qualifiedName();
        if (visible == fields.length) {
            if (length != visible) {
                throw Errors.typeError("%s() takes a %s-sequence (%s-sequence given)", name, visible, length);
            }
        } else if (length < visible) {
            throw Errors.typeError("%s() takes an at least %s-sequence (%s-sequence given)", name, visible, length);
        } else if (length > fields.length) {
            throw Errors.typeError(
                    "%s() takes an at most %s-sequence (%s-sequence given)", name, fields.length, length);
        }
    }

    /// What the processor would generate, for fields that are known at run time only.
    private final class Table extends BuiltinTable {
        private static final int NEW = 0;
        private static final int REDUCE = 1;

        private final String name;
        private final String doc;
        private final boolean constructible;

        Table(String name, String doc, boolean constructible) {
            this.name = name;
            this.doc = doc;
            this.constructible = constructible;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String doc() {
            return doc;
        }

        @Override
        protected void describe(Entries to) {
            to.slot(SlotIndex.REPR);
            to.constructor(
                    NEW,
                    "structseq", // CPython's messages do not name the type
                    2,
                    3,
                    true,
                    constructible ? "($type, sequence, dict={})" : "($type, *args, **kwargs)");
            to.method(REDUCE, "__reduce__", 1, 1, false, "($self, /)");
            for (int i = 0; i < fields.length; i++) {
                if (!fields[i].equals(UNNAMED)) {
                    to.member(i, fields[i], false);
                }
            }
        }

        @Override
        public void init(PyType of) {
            int unnamed = 0;
            int matched = 0;
            PyObject[] names = new PyObject[visible];
            for (int i = 0; i < fields.length; i++) {
                if (fields[i].equals(UNNAMED)) {
                    unnamed++;
                } else if (i < visible) {
                    names[matched++] = PyStr.intern(fields[i]);
                }
            }
            PyDict dict = of.dict();
            dict.put(PyStr.intern("n_sequence_fields"), PyInt.of(visible));
            dict.put(PyStr.intern("n_fields"), PyInt.of(fields.length));
            dict.put(PyStr.intern("n_unnamed_fields"), PyInt.of(unnamed));
            dict.put(Names.MATCH_ARGS, PyTuple.of(Arrays.copyOf(names, matched)));
        }

        @Override
        public PyObject call1(int id, PyObject self) {
            return id == REDUCE ? ((PyStructSequence) self).reduce() : super.call1(id, self);
        }

        @Override
        public PyObject call(int id, PyObject[] bound, PyObject[] varargs, PyDict varkeywords) {
            if (id == REDUCE) {
                return ((PyStructSequence) bound[0]).reduce();
            }
            if (!constructible) {
                throw Errors.typeError("cannot create '%s' instances", name);
            }
            return create(bound[1], bound.length > 2 ? bound[2] : null);
        }

        @Override
        public PyObject get(int id, PyObject self) {
            return ((PyStructSequence) self).field(id);
        }
    }
}
