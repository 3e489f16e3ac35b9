package org.scoria.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/// Writes the table of a methods class or a module class: what there is, and a `switch` per arity that calls it.
///
/// Every case calls one static Java method directly, with conversions in line: no boxing, no argument arrays, no
/// reflection. A `switch` that would grow beyond what the JVM's compilers like is split by ranges of ids.
final class TableWriter {
    /// Rough bytecode bytes per generated method; the limit to stay under is 7000.
    private static final int CHUNK = 4500;

    static final int MAX_ARITY = 4;

    private static final List<String> OBJECTS_NAMES = List.of(
            "PyBool",
            "PyBytes",
            "PyDict",
            "PyEllipsis",
            "PyFloat",
            "PyInt",
            "PyModule",
            "PyNone",
            "PyObject",
            "PyStr",
            "PyTuple",
            "PyType",
            "SlotIndex",
            "ThreadState");
    private static final List<String> EXPOSE_NAMES = List.of("BuiltinTable", "Convert", "Entries", "ModuleTable");

    private final Model model;
    private final Source out = new Source();
    private final Map<String, JavaType> checked = new LinkedHashMap<>();

    TableWriter(Model model) {
        this.model = model;
    }

    /// One `case`, with an estimate of its size.
    private record Case(int id, String text, int size) {}

    String write() {
        String kind = model.isModule() ? "ModuleTable" : "BuiltinTable";
        out.line("/// The table of [", model.owner.getSimpleName().toString(), "], generated from its annotations.");
        // Not final: types that share their methods extend the table under another name.
        out.line("public class ", model.tableName(), " extends ", kind, " {");
        header();
        description();
        for (int n = 0; n <= MAX_ARITY; n++) {
            arity(n);
        }
        general();
        attributes();
        docs();
        checks();
        defaults();
        out.line("}");
        return withImports(out.toString());
    }

    private String withImports(String body) {
        Source head = new Source();
        head.line("package ", model.packageName, ";").line("");
        imports(head, Reader.OBJECTS, OBJECTS_NAMES, body);
        imports(head, Reader.EXPOSE, EXPOSE_NAMES, body);
        return head.line("").toString() + body;
    }

    private void imports(Source head, String from, List<String> names, String body) {
        if (from.equals(model.packageName + ".")) {
            return;
        }
        for (String name : names) {
            if (Pattern.compile("(?<![.\\w])" + name + "\\b").matcher(body).find()) {
                head.line("import ", from, name, ";");
            }
        }
    }

    // ---- what there is

    private void header() {
        constant("String", "name", Source.quote(model.name));
        if (!model.doc.isEmpty()) {
            constant("String", "doc", Source.quote(model.doc));
        }
        String signature = typeSignature();
        if (signature != null) {
            constant("String", "textSignature", Source.quote(signature));
        }
        if (model.subclass) {
            constant("boolean", "isBase", "true");
        }
        if (model.unnamed) {
            constant("boolean", "isUnnamed", "true");
        }
        if (model.unhashable) {
            constant("boolean", "isUnhashable", "true");
        }
        if (!model.isModule()) {
            out.line("").line("@Override");
            out.line("protected java.lang.invoke.MethodHandles.Lookup lookup() {");
            out.line("return java.lang.invoke.MethodHandles.lookup();").line("}");
        }
        if (model.hasInit) {
            out.line("").line("@Override");
            out.line("public void init(", model.isModule() ? "PyModule module" : "PyType type", ") {");
            out.line(model.owner.getSimpleName().toString(), ".init(", model.isModule() ? "module" : "type", ");");
            out.line("}");
        }
    }

    private void constant(String type, String name, String value) {
        out.line("").line("@Override");
        out.line("public ", type, " ", name, "() {").line("return ", value, ";").line("}");
    }

    /// What calling the type accepts: from `__init__` when there is one with a signature, else from `__new__`.
    private String typeSignature() {
        String found = null;
        for (Entry e : model.entries) {
            if (e.shown() && (e.kind() == Entry.Kind.INIT || e.kind() == Entry.Kind.NEW && found == null)) {
                found = e.shownText().isEmpty() ? withoutReceiver(e.signature().text()) : e.shownText();
            }
        }
        return found;
    }

    private static String withoutReceiver(String text) {
        return text.replaceFirst("^\\(\\s*\\$\\w+\\s*(,\\s*/\\s*(?=[,)]))?,?\\s*", "(");
    }

    private void description() {
        List<Case> lines = new ArrayList<>();
        for (SlotUse use : model.specials) {
            String adder = model.inherited.contains(use) ? "inheritedSlot" : "slot";
            lines.add(new Case(0, "to." + adder + "(SlotIndex." + use.constant() + ");", 8));
        }
        for (int id = 0; id < model.entries.size(); id++) {
            lines.add(new Case(id, description(id, model.entries.get(id)), 18));
        }
        for (int i = 0; i < model.attributes.size(); i++) {
            Attribute a = model.attributes.get(i);
            String kind = a.member() ? "member" : "getset";
            lines.add(new Case(
                    i,
                    "to." + kind + "(" + i + ", " + Source.quote(a.name()) + ", " + (a.setter() != null) + ");",
                    14));
        }
        List<List<Case>> chunks = chunks(lines);
        for (int k = 0; k < chunks.size(); k++) {
            out.line("");
            if (k == 0) {
                out.line("@Override");
            }
            out.line(
                    k == 0 ? "protected" : "private",
                    " void describe",
                    k == 0 ? "" : String.valueOf(k),
                    "(Entries to) {");
            chunks.get(k).forEach(c -> out.line(c.text()));
            if (k + 1 < chunks.size()) {
                out.line("describe", String.valueOf(k + 1), "(to);");
            }
            out.line("}");
        }
    }

    private String description(int id, Entry e) {
        String adder = switch (e.kind()) {
            case METHOD -> "method";
            case CLASS_METHOD -> "classMethod";
            case STATIC_METHOD -> "staticMethod";
            case FUNCTION -> e.hasReceiver() ? "moduleFunction" : "function";
            case NEW -> "constructor";
            case INIT -> "initializer";
        };
        TextSignature s = e.signature();
        // The name in messages: a type's constructor and initializer speak of the type.
        String name = e.kind() == Entry.Kind.NEW || e.kind() == Entry.Kind.INIT ? model.shortName() : e.name();
        int min = s.requiresKeyword() ? -1 : s.requiredPositional() + e.offset();
        int max = s.has(TextSignature.Kind.VARARGS) ? -1 : s.positional() + e.offset();
        return "to." + adder + "(" + id + ", " + Source.quote(name) + ", " + min + ", " + max + ", " + e.shown() + ", "
                + Source.quote(s.text()) + ");"
                + (e.shownText().isEmpty() ? "" : " to.textSignature(" + Source.quote(e.shownText()) + ");")
                + (e.parsesTuple() ? " to.parsesTuple();" : "");
    }

    // ---- how to call it

    private static String parameters(int n) {
        StringJoiner j = new StringJoiner("");
        for (int i = 0; i < n; i++) {
            j.add(", PyObject a" + i);
        }
        return j.toString();
    }

    private static String passed(int n) {
        StringJoiner j = new StringJoiner("");
        for (int i = 0; i < n; i++) {
            j.add(", a" + i);
        }
        return j.toString();
    }

    private void arity(int n) {
        List<Case> cases = new ArrayList<>();
        for (int id = 0; id < model.entries.size(); id++) {
            Entry e = model.entries.get(id);
            if (e.accepts(n)) {
                cases.add(new Case(id, call(id, e, n), 6 + 9 * e.arguments().size()));
            }
        }
        if (!cases.isEmpty()) {
            dispatch("PyObject call" + n, "int id" + parameters(n), "id" + passed(n), cases);
        }
    }

    private void general() {
        List<Case> cases = new ArrayList<>();
        for (int id = 0; id < model.entries.size(); id++) {
            Entry e = model.entries.get(id);
            cases.add(new Case(id, call(id, e, -1), 6 + 22 * e.arguments().size()));
        }
        if (!cases.isEmpty()) {
            dispatch(
                    "PyObject call",
                    "int id, PyObject[] b, PyObject[] varargs, PyDict varkeywords",
                    "id, b, varargs, varkeywords",
                    cases);
        }
    }

    /// A public method that is one `switch`, or several private ones behind comparisons.
    private void dispatch(String declaration, String parameters, String passed, List<Case> cases) {
        String name = declaration.substring(declaration.lastIndexOf(' ') + 1);
        List<List<Case>> chunks = chunks(cases);
        boolean isVoid = declaration.startsWith("void");
        String result = isVoid ? "" : "return ";
        for (int k = 0; k < chunks.size(); k++) {
            out.line("");
            if (chunks.size() == 1) {
                out.line("@Override");
            }
            String suffix = chunks.size() == 1 ? "" : "_" + k;
            out.line(chunks.size() == 1 ? "public " : "private ", declaration, suffix, "(", parameters, ") {");
            out.line("switch (id) {");
            for (Case c : chunks.get(k)) {
                out.line("case ", String.valueOf(c.id()), ":");
                out.line("    ", c.text());
            }
            out.line("default:");
            out.line("    ", result, "super.", name, "(", passed, ");");
            out.line("}").line("}");
        }
        if (chunks.size() > 1) {
            out.line("").line("@Override").line("public ", declaration, "(", parameters, ") {");
            for (int k = 0; k + 1 < chunks.size(); k++) {
                out.line("if (id <= ", String.valueOf(chunks.get(k).getLast().id()), ") {");
                out.line(result, name, "_", String.valueOf(k), "(", passed, ");");
                if (isVoid) {
                    out.line("return;");
                }
                out.line("}");
            }
            out.line(result, name, "_", String.valueOf(chunks.size() - 1), "(", passed, ");")
                    .line("}");
        }
    }

    private static List<List<Case>> chunks(List<Case> cases) {
        List<List<Case>> chunks = new ArrayList<>();
        List<Case> chunk = new ArrayList<>();
        chunks.add(chunk);
        int size = 0;
        for (Case c : cases) {
            if (size + c.size() > CHUNK && !chunk.isEmpty()) {
                chunk = new ArrayList<>();
                chunks.add(chunk);
                size = 0;
            }
            chunk.add(c);
            size += c.size();
        }
        return chunks;
    }

    /// The call of one entry with `n` positional arguments, or with bound arguments when `n` is -1.
    private String call(int id, Entry e, int n) {
        if (e.owner() == null) {
            return slotCall(e, n);
        }
        StringJoiner arguments = new StringJoiner(", ");
        for (Entry.Argument a : e.arguments()) {
            arguments.add(
                    switch (a.role()) {
                        case THREAD -> "ThreadState.current()";
                        case RECEIVER -> cast(a.type(), n < 0 ? "b[0]" : "a0");
                        case PARAMETER -> n < 0 ? bound(id, e, a) : positional(id, e, a, n);
                    });
        }
        return returning(e.result(), e.owner() + "." + e.method() + "(" + arguments + ")");
    }

    private static String returning(JavaType result, String call) {
        return result.kind() == JavaType.Kind.VOID
                ? call + "; return PyNone.NONE;"
                : "return " + result.toPython(call) + ";";
    }

    /// A slot exposed as a method: the implementation of this type, whatever subclasses override.
    private static String slotCall(Entry e, int n) {
        StringBuilder b = new StringBuilder("return callSlot(SlotIndex." + e.method());
        for (int i = 0; i < 3; i++) {
            b.append(", ").append(i >= e.arguments().size() ? "null" : n < 0 ? "b[" + i + "]" : "a" + i);
        }
        return b.append(");").toString();
    }

    private String positional(int id, Entry e, Entry.Argument a, int n) {
        int at = a.position() - 1 + e.offset();
        return switch (a.parameter().kind()) {
            case VARKEYWORDS -> "new PyDict()";
            case VARARGS -> varargs(at, n);
            case KEYWORD_ONLY -> a.defaultValue();
            default -> at < n ? convert(id, a, "a" + at) : a.defaultValue();
        };
    }

    private static String varargs(int from, int n) {
        if (from >= n) {
            return "PyObject.NO_ARGS";
        }
        StringJoiner items = new StringJoiner(", ", "new PyObject[] {", "}");
        for (int i = from; i < n; i++) {
            items.add("a" + i);
        }
        return items.toString();
    }

    private String bound(int id, Entry e, Entry.Argument a) {
        switch (a.parameter().kind()) {
            case VARKEYWORDS:
                return "varkeywords";
            case VARARGS:
                return "varargs";
            default:
        }
        // Signature numbers the parameters without the * one.
        int at = a.position() - 1 + e.offset();
        if (a.parameter().kind() == TextSignature.Kind.KEYWORD_ONLY
                && e.signature().has(TextSignature.Kind.VARARGS)) {
            at--;
        }
        String value = convert(id, a, "b[" + at + "]");
        return a.defaultValue() == null ? value : "b[" + at + "] == null ? " + a.defaultValue() + " : " + value;
    }

    private String convert(int id, Entry.Argument a, String value) {
        boolean orNone =
                "null".equals(a.defaultValue()) && a.parameter().defaultText().equals("None");
        return switch (a.type().kind()) {
            case LONG -> "Convert.toLong(" + value + ")";
            case INT -> "Convert.toInt(" + value + ")";
            case DOUBLE -> "Convert.toDouble(" + value + ")";
            case BOOLEAN -> "Convert.toBoolean(" + value + ")";
            case STRING, VALUE -> {
                String checker = (a.type().kind() == JavaType.Kind.STRING
                                ? "asString"
                                : "as" + a.type().simpleName())
                        + (orNone ? "OrNull" : "");
                checked.put(checker, a.type());
                yield checker + "(" + value + ", " + id + ", " + a.position() + ")";
            }
            default -> value;
        };
    }

    private static String cast(JavaType type, String value) {
        return type.kind() == JavaType.Kind.OBJECT ? value : "(" + type.name() + ") " + value;
    }

    // ---- attributes

    private void attributes() {
        List<Case> getters = new ArrayList<>();
        List<Case> setters = new ArrayList<>();
        for (int i = 0; i < model.attributes.size(); i++) {
            Attribute a = model.attributes.get(i);
            String read = a.owner() + "." + a.getter() + "(" + cast(a.receiver(), "self") + ")";
            getters.add(new Case(i, returning(a.result(), read), 12));
            if (a.setter() != null) {
                String write = a.owner() + "." + a.setter() + "(" + cast(a.setterReceiver(), "self") + ", value);";
                setters.add(new Case(i, write + " return;", 12));
            }
        }
        if (!getters.isEmpty()) {
            dispatch("PyObject get", "int id, PyObject self", "id, self", getters);
        }
        if (!setters.isEmpty()) {
            dispatch("void set", "int id, PyObject self, PyObject value", "id, self, value", setters);
        }
    }

    private void docs() {
        List<Case> methods = new ArrayList<>();
        for (int id = 0; id < model.entries.size(); id++) {
            doc(methods, id, model.entries.get(id).doc());
        }
        if (!methods.isEmpty()) {
            dispatch("String doc", "int id", "id", methods);
        }
        List<Case> attributes = new ArrayList<>();
        for (int i = 0; i < model.attributes.size(); i++) {
            doc(attributes, i, model.attributes.get(i).doc());
        }
        if (!attributes.isEmpty()) {
            dispatch("String attributeDoc", "int id", "id", attributes);
        }
    }

    private static void doc(List<Case> cases, int id, String doc) {
        if (!doc.isEmpty()) {
            cases.add(new Case(id, "return " + Source.quote(doc) + ";", 8));
        }
    }

    // ---- argument checks and defaults

    private void checks() {
        checked.forEach((name, type) -> {
            boolean string = type.kind() == JavaType.Kind.STRING;
            boolean orNull = name.endsWith("OrNull");
            String cls = string ? "PyStr" : type.name();
            out.line("");
            out.line("private ", string ? "String" : cls, " ", name, "(PyObject o, int id, int position) {");
            out.line("if (o instanceof ", cls, " value) {");
            out.line("return value", string ? ".toString()" : "", ";").line("}");
            if (orNull) {
                out.line("if (o == PyNone.NONE) {").line("return null;").line("}");
            }
            out.line("throw badArgument(id, position, ", cls, ".TYPE, ", String.valueOf(orNull), ", o);")
                    .line("}");
        });
    }

    private void defaults() {
        if (model.defaults.constants.isEmpty()) {
            return;
        }
        out.line("").line("private static final class Defaults {");
        model.defaults.constants.forEach((expression, name) -> {
            String type = expression.substring(0, expression.indexOf('.'));
            out.line("static final ", type, " ", name, " = ", expression, ";");
        });
        out.line("}");
    }
}
