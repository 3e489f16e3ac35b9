package org.scoria.processor;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/// Writes the Java class of instances of Python classes that inherit from a builtin type: it adds the class and the
/// attributes, and asks the class before every slot.
final class SubWriter {
    private static final String[] ARITIES = {
        "",
        "PyObject a",
        "PyObject a, PyObject b",
        "PyObject a, PyObject b, PyObject c",
        "PyObject a, PyObject b, PyObject c, PyObject d"
    };
    private static final String[] PASSED = {"", "a", "a, b", "a, b, c", "a, b, c, d"};

    private final TypeElement value;
    private final Slots slots;
    private final String packageName;
    private final boolean ownStorage;
    private final Source out = new Source();

    /// How the generated code finds its class.
    private final String cls;

    SubWriter(TypeElement value, Slots slots, String packageName, boolean ownStorage) {
        this.value = value;
        this.slots = slots;
        this.packageName = packageName;
        this.ownStorage = ownStorage;
        this.cls = ownStorage ? "type()" : "type";
    }

    /// `PyObjectSub` is abstract and leaves the storage to `PyInstance`.
    private boolean isRoot() {
        return value.equals(slots.pyObject);
    }

    /// Misuse that would only show as an error in the generated class.
    static boolean check(TypeElement value, Slots slots, boolean ownStorage, Reader.Problems problems) {
        boolean ok = true;
        if (value.getModifiers().contains(Modifier.FINAL)) {
            problems.error(value, "the value class of a type with subclass = true must not be final");
            ok = false;
        }
        for (SlotMethod slot : slots.all) {
            ExecutableElement implementation = Slots.implementation(value, slot);
            if (!Slots.simple(implementation.getReturnType()).equals(slot.result())) {
                problems.error(
                        implementation,
                        "slots of types that can be inherited from return " + slot.result() + " as in PyObject");
                ok = false;
            }
        }
        if (ownStorage && !declaresSetType(value)) {
            problems.error(value, "ownStorage = true needs a public method setType(PyType)");
            ok = false;
        }
        return ok;
    }

    private static boolean declaresSetType(TypeElement value) {
        for (TypeElement t = value; t != null; t = Slots.superclass(t)) {
            for (ExecutableElement method : ElementFilter.methodsIn(t.getEnclosedElements())) {
                if (method.getSimpleName().contentEquals("setType")
                        && method.getModifiers().contains(Modifier.PUBLIC)) {
                    return true;
                }
            }
        }
        return false;
    }

    String write() {
        String name = value.getSimpleName().toString();
        out.line("package ", packageName, ";").line("");
        if (!packageName.equals("org.scoria.objects")) {
            out.line("import org.scoria.objects.*;").line("");
        }
        out.line("/// Instances of classes written in Python that inherit from the type of [", name, "]. Generated.");
        String modifiers = isRoot() ? "public abstract class " : "public class ";
        out.line(modifiers, name, "Sub extends ", name, " implements SubObject {");
        if (!ownStorage) {
            out.line("/// The class; changes with an assignment to `__class__`.");
            out.line("public PyType type;");
            if (!isRoot()) {
                out.line("").line("private PyInstance storage;");
            }
        }
        if (!isRoot()) {
            out.line("").line("private Object finalizer;");
        }
        constructors();
        typeMethods();
        if (!ownStorage && !isRoot()) {
            storage();
        }
        for (SlotMethod slot : slots.all) {
            boolean isFinal = Slots.implementation(value, slot).getModifiers().contains(Modifier.FINAL);
            if (slot.sequence()) {
                if (!isFinal && slots.definesMethod(value, slot)) {
                    sequence(slot);
                }
            } else if (!isFinal) {
                override(slot);
            }
        }
        queries();
        calls();
        supers();
        out.line("}");
        return out.toString();
    }

    // ---- construction, class, storage

    private void constructors() {
        for (ExecutableElement constructor : ElementFilter.constructorsIn(value.getEnclosedElements())) {
            if (constructor.getModifiers().contains(Modifier.PRIVATE)) {
                continue;
            }
            List<? extends VariableElement> parameters = constructor.getParameters();
            String declared = parameters.stream()
                    .map(p -> p.asType() + " " + p.getSimpleName())
                    .collect(Collectors.joining(", "));
            String passed =
                    parameters.stream().map(p -> p.getSimpleName().toString()).collect(Collectors.joining(", "));
            String visibility = isRoot() ? "protected " : "public ";
            out.line("");
            if (ownStorage) {
                out.line(visibility, value.getSimpleName().toString(), "Sub(", declared, ") {");
                out.line("super(", passed, ");");
                watch("type()");
                out.line("}");
            } else {
                String typeName = passed.matches("(.*, )?type(, .*)?") ? "type_" : "type";
                out.line(
                        visibility,
                        value.getSimpleName().toString(),
                        "Sub(PyType ",
                        typeName,
                        declared.isEmpty() ? "" : ", " + declared,
                        ") {");
                out.line("super(", passed, ");").line("this.type = ", typeName, ";");
                watch(typeName);
                out.line("}");
            }
        }
    }

    /// Instances of classes with `__del__` keep what tells of their death.
    private void watch(String type) {
        if (!isRoot()) {
            out.line("if (", type, ".slots != null && ", type, ".slots[SlotIndex.DEL] != null) {");
            out.line("finalizer = Finalizers.watch(this);").line("}");
        }
    }

    private void typeMethods() {
        if (ownStorage) {
            return;
        }
        begin("public PyType type()");
        out.line("return type;").line("}");
        begin("public void setType(PyType newType)");
        if (!isRoot()) {
            out.line("if (storage != null) {").line("storage.setType(newType);").line("}");
        }
        out.line("type = newType;").line("}");
    }

    private void storage() {
        begin("public PyInstance attributes()");
        out.line("if (storage == null) {")
                .line("storage = new PyInstance(type);")
                .line("}");
        out.line("return storage;").line("}");
        begin("public PyObject instanceGet(PyStr name)");
        out.line("return storage == null ? null : storage.instanceGet(name);").line("}");
        begin("public boolean instanceSet(PyStr name, PyObject value)");
        out.line("return type.hasDict && attributes().instanceSet(name, value);")
                .line("}");
        begin("public boolean instanceDelete(PyStr name)");
        out.line("return storage != null && storage.instanceDelete(name);").line("}");
        begin("public boolean hasInstanceDict()");
        out.line("return type.hasDict;").line("}");
        begin("public PyDict instanceDict()");
        out.line("return type.hasDict ? attributes().instanceDict() : null;").line("}");
        begin("public void setInstanceDict(PyDict dict)");
        out.line("attributes().setInstanceDict(dict);").line("}");
    }

    private void begin(String declaration) {
        out.line("").line("@Override").line(declaration, " {");
    }

    // ---- slots

    private void override(SlotMethod slot) {
        begin("public " + slot.result() + " " + slot.name() + "(" + slot.declaration() + ")");
        switch (slot.name()) {
            case "richCompare" -> {
                out.line("PyObject f = ", cls, ".slots[SlotIndex.LT + b];");
                out.line("return f == null ? super.richCompare(a, b) : SlotCalls.compare(f, this, a);");
            }
            case "getAttribute" -> getAttribute();
            case "delAttribute", "delItem", "descrDelete", "setAttribute", "setItem", "descrSet" -> paired(slot);
            case "iter" -> iter();
            case "contains" -> plain(slot, "SlotCalls.contains(f, this, a)");
            case "bool" -> plain(slot, "SlotCalls.bool(f, this)");
            case "next" -> plain(slot, "SlotCalls.next(f, this)");
            case "hash" -> plain(slot, "SlotCalls.hash(f, this)");
            case "length" -> plain(slot, "SlotCalls.length(f, this)");
            case "descrGet" -> plain(slot, "SlotCalls.get(f, this, a, b)");
            case "pow", "rPow" -> plain(slot, "SlotCalls.pow(f, this, a, b)");
            case "init" -> {
                out.line("PyObject f = ", cls, ".slots[SlotIndex.INIT];");
                out.line("if (f == null) {").line("super.init(a, b);").line("} else {");
                out.line("SlotCalls.init(f, this, a, b);").line("}");
            }
            case "call" -> plain(slot, "SlotCalls.call(f, this, a, b)");
            default -> generic(slot);
        }
        out.line("}");
    }

    /// A Python definition of `__add__` fills the number slot and empties the sequence slot: when it gives
    /// `NotImplemented`, nothing concatenates.
    private void sequence(SlotMethod slot) {
        begin("public PyObject " + slot.name() + "(PyObject a)");
        String defined = slot.specials().stream()
                .map(s -> cls + ".slots[SlotIndex." + SlotMethod.constant(s) + "] != null")
                .collect(Collectors.joining(" || "));
        out.line("return ", defined, " ? null : super.", slot.name(), "(a);").line("}");
    }

    private void generic(SlotMethod slot) {
        if (!slot.result().equals("PyObject") || slot.parameters().stream().anyMatch(p -> p.contains("["))) {
            throw new IllegalStateException("no glue for the slot " + slot.name() + ": " + slot.shape());
        }
        plain(slot, "SlotCalls.call(f, this" + (slot.parameters().isEmpty() ? "" : ", ") + slot.arguments() + ")");
    }

    private void plain(SlotMethod slot, String call) {
        out.line("PyObject f = ", cls, ".slots[SlotIndex.", slot.index(), "];");
        out.line("return f == null ? super.", slot.name(), "(", slot.arguments(), ") : ", call, ";");
    }

    /// Setting and deleting share a slot in CPython: a class that defines one of them has the other fail.
    private void paired(SlotMethod slot) {
        String partner = SlotOrder.companions(slot.special()).getFirst();
        out.line("PyObject f = ", cls, ".slots[SlotIndex.", slot.index(), "];");
        out.line("if (f != null) {").line("SlotCalls.call(f, this, ", slot.arguments(), ");");
        if (!slots.defines(value, slot.special()) && !slot.name().endsWith("Attribute")) {
            out.line("} else if (", cls, ".slots[SlotIndex.", SlotMethod.constant(partner), "] != null) {");
            out.line("throw SlotCalls.missing(this, SlotIndex.", slot.index(), ");");
        }
        out.line("} else {")
                .line("super.", slot.name(), "(", slot.arguments(), ");")
                .line("}");
    }

    private void getAttribute() {
        out.line("PyObject[] overrides = ", cls, ".slots;");
        out.line("PyObject f = overrides[SlotIndex.GETATTRIBUTE];");
        out.line("PyObject g = overrides[SlotIndex.GETATTR];");
        out.line("if (g == null) {");
        out.line("return f == null ? super.getAttribute(a) : SlotCalls.getAttribute(f, this, a);")
                .line("}");
        out.line(
                "PyObject found = f == null ? super.getAttributeOrNull(a) : SlotCalls.getAttributeOrNull(f, this, a);");
        out.line("return found != null ? found : SlotCalls.getAttribute(g, this, a);");
    }

    /// Classes with `__getitem__` but no `__iter__` iterate by index, unless the builtin base knows better.
    private void iter() {
        out.line("PyObject f = ", cls, ".slots[SlotIndex.ITER];");
        out.line("if (f != null) {").line("return SlotCalls.iter(f, this);").line("}");
        if (!slots.defines(value, "__iter__")) {
            out.line("if (", cls, ".slots[SlotIndex.GETITEM] != null) {");
            out.line("return SlotCalls.iterateByIndex(this);").line("}");
        }
        out.line("return super.iter();");
    }

    // ---- queries that go with slots

    private void queries() {
        begin("public PyObject getAttributeOrNull(PyStr a)");
        out.line("PyObject[] overrides = ", cls, ".slots;");
        out.line("PyObject f = overrides[SlotIndex.GETATTRIBUTE];");
        out.line("PyObject g = overrides[SlotIndex.GETATTR];");
        out.line(
                "PyObject found = f == null ? super.getAttributeOrNull(a) : SlotCalls.getAttributeOrNull(f, this, a);");
        out.line("return found != null || g == null ? found : SlotCalls.getAttributeOrNull(g, this, a);")
                .line("}");

        if (overridable("isTrue")) {
            begin("public boolean isTrue()");
            out.line("PyObject f = ", cls, ".slots[SlotIndex.BOOL];");
            out.line("if (f != null) {")
                    .line("return SlotCalls.bool(f, this) == PyBool.TRUE;")
                    .line("}");
            if (!slots.defines(value, "__bool__")) {
                out.line("f = ", cls, ".slots[SlotIndex.LEN];");
                out.line("if (f != null) {")
                        .line("return SlotCalls.length(f, this) != 0;")
                        .line("}");
            }
            out.line("return super.isTrue();").line("}");
        }
        query("isCallable", "CALL");
        query("isIterator", "NEXT");
        query("hasIndex", "INDEX");
        query("hasGet", "GET");
        if (overridable("hasSet")) {
            begin("public boolean hasSet()");
            out.line("PyObject[] overrides = ", cls, ".slots;");
            out.line("return overrides[SlotIndex.SET] != null || overrides[SlotIndex.DELETE] != null ||"
                    + " super.hasSet();");
            out.line("}");
        }
    }

    private void query(String name, String slot) {
        if (overridable(name)) {
            begin("public boolean " + name + "()");
            out.line("return ", cls, ".slots[SlotIndex.", slot, "] != null || super.", name, "();")
                    .line("}");
        }
    }

    /// Whether a method of that name without parameters is final nowhere in the value class's chain.
    private boolean overridable(String name) {
        for (TypeElement t = value; t != null; t = Slots.superclass(t)) {
            for (ExecutableElement method : ElementFilter.methodsIn(t.getEnclosedElements())) {
                if (method.getSimpleName().contentEquals(name)
                        && method.getParameters().isEmpty()
                        && method.getModifiers().contains(Modifier.FINAL)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void calls() {
        for (int n = 0; n < ARITIES.length; n++) {
            begin("public PyObject call" + n + "(" + ARITIES[n] + ")");
            out.line("PyObject f = ", cls, ".slots[SlotIndex.CALL];");
            out.line(
                            "return f == null ? super.call",
                            String.valueOf(n),
                            "(",
                            PASSED[n],
                            ") : SlotCalls.call",
                            String.valueOf(n),
                            "(f, this",
                            n == 0 ? "" : ", " + PASSED[n],
                            ");")
                    .line("}");
        }
    }

    // ---- the builtin base's implementations

    private void supers() {
        begin("public PyObject superSlot(int slot, PyObject a, PyObject b)");
        new SlotWriter(slots).cases(out, "super");
        out.line("}");
        begin("public PyObject superCall(PyObject[] args, PyStr[] keywords)");
        out.line("return super.call(args, keywords);").line("}");
        begin("public void superInit(PyObject[] args, PyStr[] keywords)");
        out.line("super.init(args, keywords);").line("}");
    }
}
