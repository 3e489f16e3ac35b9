package org.scoria.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/// Turns annotated Java classes into builtin tables: see `org.scoria.objects.expose` for what the annotations mean.
///
/// Generated are `<MethodsClass>Exposed` for every `@PythonType` and `@PythonModule`, `<ValueClass>Sub` for every
/// type
/// that Python classes may inherit from, `BuiltinModuleIndex` for the modules of the compilation, and, when
/// `PyObject`
/// itself is compiled, `SlotIndex` and `SlotDispatch`.
@SupportedAnnotationTypes("org.scoria.objects.expose.*")
public final class ExposeProcessor extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver() || annotations.isEmpty()) {
            return false;
        }
        Slots slots = new Slots(processingEnv.getElementUtils());
        Reader reader = new Reader(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), this::error, slots);
        List<Model> modules = new ArrayList<>();
        Map<String, TypeElement> names = new HashMap<>();
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                oneClass(type, reader, slots, modules, names);
            }
        }
        if (!modules.isEmpty()) {
            String packageName = indexPackage(modules.getFirst().owner);
            write(
                    packageName + ".BuiltinModuleIndex",
                    IndexWriter.write(packageName, modules),
                    modules.getFirst().owner);
        }
        if (slots.pyObject != null && round.getRootElements().contains(slots.pyObject)) {
            SlotWriter writer = new SlotWriter(slots);
            write("org.scoria.objects.SlotIndex", writer.index(), slots.pyObject);
            write("org.scoria.objects.SlotDispatch", writer.dispatch(), slots.pyObject);
            write(
                    "org.scoria.objects.PyObjectSub",
                    new SubWriter(slots.pyObject, slots, "org.scoria.objects", false).write(),
                    slots.pyObject);
        }
        return false;
    }

    private void oneClass(
            TypeElement type, Reader reader, Slots slots, List<Model> modules, Map<String, TypeElement> names) {
        var pythonType = Reader.annotation(type, "PythonType");
        var pythonModule = Reader.annotation(type, "PythonModule");
        if (pythonType == null && pythonModule == null) {
            strayAnnotations(type);
            return;
        }
        if (pythonType != null && pythonModule != null) {
            error(type, "@PythonType and @PythonModule exclude each other");
            return;
        }
        Model model = pythonType != null ? reader.type(type, pythonType) : reader.module(type, pythonModule);
        if (model == null) {
            return;
        }
        if (model.isModule() && !model.part) {
            if (names.put(model.name, type) != null) {
                error(type, "duplicate module " + model.name);
                return;
            }
            modules.add(model);
        } else if (!model.isModule() && model.subclass && !model.value.equals(slots.pyObject)) {
            subs(model, slots);
        }
        write(model.packageName + "." + model.tableName(), new TableWriter(model).write(), type);
    }

    private void subs(Model model, Slots slots) {
        List<TypeElement> classes = new ArrayList<>(model.variants);
        classes.add(model.value);
        for (TypeElement value : classes) {
            if (!SubWriter.check(value, slots, model.ownStorage, this::error)) {
                continue;
            }
            String packageName = processingEnv
                    .getElementUtils()
                    .getPackageOf(value)
                    .getQualifiedName()
                    .toString();
            write(
                    packageName + "." + value.getSimpleName() + "Sub",
                    new SubWriter(value, slots, packageName, model.ownStorage).write(),
                    value);
        }
    }

    /// Annotations that would silently do nothing: on methods outside of annotated classes, on nested classes.
    private void strayAnnotations(TypeElement type) {
        for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
            for (String name : List.of("PythonType", "PythonModule")) {
                if (Reader.annotation(nested, name) != null) {
                    error(nested, "@" + name + " stands on top-level classes only");
                }
            }
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            for (String name : List.of("Builtin", "New", "Getter", "Setter", "ClassMethod", "StaticMethod")) {
                if (Reader.annotation(method, name) != null) {
                    error(method, "@" + name + " outside of a @PythonType or @PythonModule class");
                }
            }
        }
    }

    /// The package named like the Java module, or that of the first module class.
    private String indexPackage(Element element) {
        ModuleElement module = processingEnv.getElementUtils().getModuleOf(element);
        return module != null && !module.isUnnamed()
                ? module.getQualifiedName().toString()
                : processingEnv
                        .getElementUtils()
                        .getPackageOf(element)
                        .getQualifiedName()
                        .toString();
    }

    private void error(Element at, String message) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, at);
    }

    private void write(String className, String source, Element origin) {
        try (Writer writer =
                processingEnv.getFiler().createSourceFile(className, origin).openWriter()) {
            writer.write(source);
        } catch (IOException e) {
            error(origin, "cannot write " + className + ": " + e.getMessage());
        }
    }
}
