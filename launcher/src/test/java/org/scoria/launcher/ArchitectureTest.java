package org.scoria.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.reflect.AccessFlag;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scoria.shadowcode.Opcode;

/// The rules of the house, checked on the compiled classes: docs/architecture.md tells why they are rules.
final class ArchitectureTest {
    /// HotSpot never compiles a method of more than 8000 bytes.
    private static final int LONGEST_METHOD = 7000;

    /// Each module, with a class that tells where its classes are, and the modules that it may use.
    private record Module(Class<?> anchor, Set<String> mayUse) {}

    private static final Map<String, Module> MODULES = modules();

    private static Map<String, Module> modules() {
        Map<String, Module> modules = new LinkedHashMap<>();
        modules.put("objects", new Module(org.scoria.objects.PyObject.class, Set.of()));
        modules.put("shadowcode", new Module(Opcode.class, Set.of("objects")));
        modules.put("compiler", new Module(org.scoria.compiler.Compiler.class, Set.of("shadowcode", "objects")));
        modules.put(
                "specializers",
                new Module(org.scoria.specializers.StandardNodes.class, Set.of("shadowcode", "objects")));
        modules.put(
                "interpreter",
                new Module(
                        org.scoria.interpreter.ScoriaInterpreter.class,
                        Set.of("objects", "shadowcode", "compiler", "specializers", "api")));
        modules.put("stdlib", new Module(org.scoria.stdlib.StandardModules.class, Set.of("objects", "interpreter")));
        modules.put(
                "launcher",
                new Module(
                        Main.class,
                        Set.of("objects", "shadowcode", "compiler", "specializers", "interpreter", "jit", "stdlib")));
        return modules;
    }

    @Test
    void modulesUseEachOtherAlongTheArrows() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Module> module : MODULES.entrySet()) {
            for (ClassModel model : classes(module.getKey())) {
                for (String used : modulesUsedBy(model)) {
                    if (!used.equals(module.getKey())
                            && !module.getValue().mayUse().contains(used)) {
                        wrong.add(model.thisClass().asInternalName() + " uses " + used);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /// Of the shadow the compiler knows the instruction set, nothing else.
    @Test
    void theCompilerKnowsTheInstructionSetOnly() throws IOException {
        Set<String> used = new TreeSet<>();
        for (ClassModel model : classes("compiler")) {
            for (PoolEntry entry : model.constantPool()) {
                if (entry instanceof ClassEntry c && c.asInternalName().startsWith("org/scoria/shadowcode/")) {
                    used.add(c.asInternalName().replaceFirst(".*/([^$]*).*", "$1"));
                }
            }
        }
        used.removeAll(Set.of("Opcode", "BinaryOp"));
        assertEquals(Set.of(), used);
    }

    @Test
    void methodsAreShortEnoughToBeCompiled() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String module : MODULES.keySet()) {
            for (ClassModel model : classes(module)) {
                for (MethodModel method : model.methods()) {
                    int length = method.findAttribute(Attributes.code())
                            .map(code -> code.codeLength())
                            .orElse(0);
                    // a class initializer runs once: what it takes to compile does not matter
                    if (length > LONGEST_METHOD
                            && !method.methodName().stringValue().equals("<clinit>")) {
                        wrong.add(model.thisClass().asInternalName() + "." + method.methodName() + ": " + length);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /// State belongs to an interpreter, a thread or a module, so that several interpreters live in one JVM.
    @Test
    void noStaticFieldIsMutableAndVisible() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String module : MODULES.keySet()) {
            for (ClassModel model : classes(module)) {
                for (FieldModel field : model.fields()) {
                    Set<AccessFlag> flags = field.flags().flags();
                    if (flags.contains(AccessFlag.STATIC)
                            && !flags.contains(AccessFlag.FINAL)
                            && !flags.contains(AccessFlag.PRIVATE)) {
                        wrong.add(model.thisClass().asInternalName() + "." + field.fieldName());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyInstructionHasADecoderCase() throws IOException {
        assertEquals(List.of(), withoutCase(List.of("org/scoria/shadowcode/Decoder")));
    }

    @Test
    void everyInstructionHasACaseInTheBaseEngine() throws IOException {
        List<String> engine = List.of(
                "org/scoria/interpreter/BaseExecutor",
                "org/scoria/interpreter/BuildInstructions",
                "org/scoria/interpreter/ColdInstructions");
        assertEquals(List.of(), withoutCase(engine));
    }

    /// The instructions that no switch of the classes names.
    private static List<String> withoutCase(List<String> names) throws IOException {
        Set<Integer> cases = new HashSet<>();
        for (String module : List.of("shadowcode", "interpreter")) {
            for (ClassModel model : classes(module)) {
                if (names.contains(model.thisClass().asInternalName())) {
                    addCases(model, cases);
                }
            }
        }
        List<String> missing = new ArrayList<>();
        for (Opcode opcode : Opcode.values()) {
            // EXTENDED_ARG is part of the instruction behind it, CACHE of the one before
            if (!cases.contains(opcode.number()) && opcode != Opcode.EXTENDED_ARG && opcode != Opcode.CACHE) {
                missing.add(opcode.name());
            }
        }
        return missing;
    }

    private static void addCases(ClassModel model, Set<Integer> cases) {
        for (MethodModel method : model.methods()) {
            method.findAttribute(Attributes.code())
                    .ifPresent(code -> code.elementStream().forEach(element -> {
                        if (element instanceof TableSwitchInstruction table) {
                            // a table has entries for the numbers between its cases, too: they go to the default
                            add(
                                    table.cases().stream()
                                            .filter(c -> !c.target().equals(table.defaultTarget()))
                                            .toList(),
                                    cases);
                        } else if (element instanceof LookupSwitchInstruction lookup) {
                            add(lookup.cases(), cases);
                        }
                    }));
        }
    }

    private static void add(List<SwitchCase> switchCases, Set<Integer> cases) {
        for (SwitchCase c : switchCases) {
            cases.add(c.caseValue());
        }
    }

    // ---- reading classes

    private static Set<String> modulesUsedBy(ClassModel model) {
        Set<String> used = new TreeSet<>();
        for (PoolEntry entry : model.constantPool()) {
            if (entry instanceof ClassEntry c && c.asInternalName().contains("org/scoria/")) {
                used.add(c.asInternalName().replaceFirst(".*org/scoria/([a-z]*)[/;].*", "$1"));
            }
        }
        return used;
    }

    private static List<ClassModel> classes(String module) throws IOException {
        Path place = location(MODULES.get(module).anchor());
        if (Files.isDirectory(place)) {
            return classesBelow(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return classesBelow(jar.getPath("/"));
        }
    }

    private static Path location(Class<?> anchor) {
        try {
            return Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<ClassModel> classesBelow(Path directory) throws IOException {
        List<ClassModel> models = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                if (!file.endsWith("module-info.class")) {
                    models.add(ClassFile.of().parse(Files.readAllBytes(file)));
                }
            }
        }
        return models;
    }
}
