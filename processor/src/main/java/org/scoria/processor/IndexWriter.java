package org.scoria.processor;

import java.util.Comparator;
import java.util.List;

/// Writes the index of the builtin modules of one compilation.
final class IndexWriter {
    private IndexWriter() {}

    static String write(String packageName, List<Model> modules) {
        List<Model> sorted = modules.stream()
                .sorted(Comparator.comparing((Model m) -> m.name))
                .toList();
        Source out = new Source();
        out.line("package ", packageName, ";").line("");
        out.line("import org.scoria.objects.expose.ModuleTable;").line("");
        out.line("/// The builtin modules written in this part of Scoria. Generated.");
        out.line("public final class BuiltinModuleIndex {")
                .line("private BuiltinModuleIndex() {}")
                .line("");
        out.line("/// The table of a module, or null.");
        out.line("public static ModuleTable find(String name) {").line("switch (name) {");
        for (Model module : sorted) {
            out.line("case ", Source.quote(module.name), ":");
            out.line("    return new ", module.packageName, ".", module.tableName(), "();");
        }
        out.line("default:").line("    return null;").line("}").line("}").line("");
        out.line("public static String[] names() {").line("return new String[] {");
        for (Model module : sorted) {
            out.line("    ", Source.quote(module.name), ",");
        }
        out.line("};").line("}").line("}");
        return out.toString();
    }
}
