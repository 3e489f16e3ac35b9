package org.scoria.processor;

import java.util.List;

/// Writes the two classes derived from the slots of `PyObject`: `SlotIndex`, the numbers of the special methods,
/// and `SlotDispatch`, which calls a slot by its number.
final class SlotWriter {
    private final List<SlotMethod> slots;

    SlotWriter(Slots slots) {
        this.slots = slots.all;
    }

    String index() {
        List<String> all = SlotOrder.all(slots);
        Source out = new Source();
        out.line("package org.scoria.objects;").line("");
        out.line("/// Numbers of the special methods, in CPython's slot order: positions in [PyType#slots].");
        out.line("public final class SlotIndex {");
        for (int i = 0; i < all.size(); i++) {
            out.line("public static final int ", SlotMethod.constant(all.get(i)), " = ", String.valueOf(i), ";");
        }
        out.line("public static final int COUNT = ", String.valueOf(all.size()), ";");
        out.line("");
        List<SlotUse> sequence = sequence();
        for (int i = 0; i < sequence.size(); i++) {
            String number = String.valueOf(all.size() + i);
            out.line("/// The sequence slot of ", sequence.get(i).special(), ": for slot wrappers only.");
            out.line("public static final int ", sequence.get(i).constant(), " = ", number, ";");
        }
        out.line("").line("private SlotIndex() {}").line("");
        out.line("/// The number of a special method, or -1.");
        out.line("public static int of(String name) {");
        out.line("switch (name) {");
        for (String special : all) {
            out.line("case ", Source.quote(special), ":");
            out.line("    return ", SlotMethod.constant(special), ";");
        }
        out.line("default:").line("    return -1;").line("}").line("}");
        out.line("")
                .line("public static int of(PyStr name) {")
                .line("return of(name.toString());")
                .line("}");
        text(out, all, "name", "The name of a special method.", s -> s);
        text(out, all, "signature", "The text signature of its slot wrapper.", s -> {
            SlotMethod slot = slotOf(s);
            return slot == null ? null : slot.signature();
        });
        text(out, all, "doc", "The `__doc__` of its slot wrapper.", s -> {
            SlotMethod slot = slotOf(s);
            return slot == null ? null : comparisonDoc(s, slot.doc());
        });
        text(out, all, "method", "The Java method of `PyObject`.", s -> {
            SlotMethod slot = slotOf(s);
            return slot == null ? null : slot.name();
        });
        out.line("}");
        return out.toString();
    }

    private SlotMethod slotOf(String special) {
        return slots.stream()
                .filter(s -> !s.sequence() && s.specials().contains(special))
                .findFirst()
                .orElse(null);
    }

    private List<SlotUse> sequence() {
        return slots.stream()
                .filter(SlotMethod::sequence)
                .flatMap(s -> s.specials().stream())
                .map(s -> new SlotUse(s, true))
                .toList();
    }

    private static String comparisonDoc(String special, String doc) {
        return switch (special) {
            case "__lt__" -> "Return self<value.";
            case "__le__" -> "Return self<=value.";
            case "__eq__" -> "Return self==value.";
            case "__ne__" -> "Return self!=value.";
            case "__gt__" -> "Return self>value.";
            case "__ge__" -> "Return self>=value.";
            default -> doc;
        };
    }

    private void text(
            Source out, List<String> all, String method, String doc, java.util.function.UnaryOperator<String> value) {
        out.line("").line("/// ", doc);
        out.line("public static String ", method, "(int slot) {").line("switch (slot) {");
        for (String special : all) {
            String text = value.apply(special);
            if (text != null) {
                out.line("case ", SlotMethod.constant(special), ":");
                if (sequence().contains(new SlotUse(special, true))) {
                    out.line("case SEQUENCE_", SlotMethod.constant(special), ":");
                }
                out.line("    return ", Source.quote(text), ";");
            }
        }
        out.line("default:").line("    return null;").line("}").line("}");
    }

    String dispatch() {
        Source out = new Source();
        out.line("package org.scoria.objects;").line("");
        out.line("/// Calls slots by number. Results come as Python values: None for `void`, null from `__next__` at"
                + " the end.");
        out.line("public final class SlotDispatch {");
        out.line("private SlotDispatch() {}").line("");
        out.line("/// The virtual method of the object; `a` and `b` are null where the slot takes fewer operands.");
        out.line("public static PyObject call(PyObject self, int slot, PyObject a, PyObject b) {");
        cases(out, "self");
        out.line("}").line("}");
        return out.toString();
    }

    /// The `switch` over all slots but `__call__` and `__init__`, whose operands are arrays.
    void cases(Source out, String self) {
        out.line("switch (slot) {");
        for (SlotMethod slot : slots) {
            if (slot.parameters().contains("PyObject[]")) {
                continue;
            }
            if (slot.sequence()) {
                for (String special : slot.specials()) {
                    out.line("case SlotIndex.", new SlotUse(special, true).constant(), ":");
                }
                out.line("    ", call(slot, self));
                continue;
            }
            if (slot.specials().size() > 1) {
                for (int i = 0; i < slot.specials().size(); i++) {
                    String constant = SlotMethod.constant(slot.specials().get(i));
                    out.line("case SlotIndex.", constant, ":");
                    out.line("    return ", self, ".", slot.name(), "(a, ", String.valueOf(i), ");");
                }
                continue;
            }
            out.line("case SlotIndex.", slot.index(), ":");
            out.line("    ", call(slot, self));
        }
        out.line("default:");
        out.line("    throw new IllegalArgumentException(SlotIndex.name(slot));");
        out.line("}");
    }

    private static String call(SlotMethod slot, String self) {
        StringBuilder b =
                new StringBuilder(self).append('.').append(slot.name()).append('(');
        for (int i = 0; i < slot.parameters().size(); i++) {
            String type = slot.parameters().get(i);
            b.append(i > 0 ? ", " : "")
                    .append(type.equals("PyObject") ? "" : "(" + type + ") ")
                    .append((char) ('a' + i));
        }
        String call = b.append(')').toString();
        return switch (slot.result()) {
            case "void" -> call + "; return PyNone.NONE;";
            case "long" -> "return PyInt.of(" + call + ");";
            case "boolean" -> "return PyBool.of(" + call + ");";
            default -> "return " + call + ";";
        };
    }
}
