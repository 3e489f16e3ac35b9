package org.scoria.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/// Reads one annotated class into a [Model] and reports every misuse at the element that commits it.
final class Reader {
    static final String OBJECTS = "org.scoria.objects.";
    static final String EXPOSE = OBJECTS + "expose.";

    private final Elements elements;
    private final Types types;
    private final Problems problems;
    private final Slots slots;

    Reader(Elements elements, Types types, Problems problems, Slots slots) {
        this.elements = elements;
        this.types = types;
        this.problems = problems;
        this.slots = slots;
    }

    /// Where errors go.
    interface Problems {
        void error(Element at, String message);
    }

    // ---- annotations, by name

    static AnnotationMirror annotation(Element element, String simpleName) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(EXPOSE + simpleName)) {
                return mirror;
            }
        }
        return null;
    }

    private Object value(AnnotationMirror mirror, String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> e :
                elements.getElementValuesWithDefaults(mirror).entrySet()) {
            if (e.getKey().getSimpleName().contentEquals(member)) {
                return e.getValue().getValue();
            }
        }
        throw new IllegalStateException(member);
    }

    private List<TypeElement> classes(AnnotationMirror mirror, String member) {
        List<TypeElement> result = new ArrayList<>();
        if (value(mirror, member) instanceof List<?> list) {
            for (Object o : list) {
                if (((AnnotationValue) o).getValue() instanceof DeclaredType t) {
                    result.add((TypeElement) t.asElement());
                }
            }
        }
        return result;
    }

    private Set<String> strings(AnnotationMirror mirror, String member) {
        Set<String> result = new HashSet<>();
        if (value(mirror, member) instanceof List<?> list) {
            for (Object o : list) {
                result.add((String) ((AnnotationValue) o).getValue());
            }
        }
        return result;
    }

    private String doc(Element element) {
        String comment = elements.getDocComment(element);
        return comment == null ? "" : comment.stripIndent().strip();
    }

    // ---- classes

    Model type(TypeElement owner, AnnotationMirror mirror) {
        Model model = new Model(
                owner, elements.getPackageOf(owner).getQualifiedName().toString(), (String) value(mirror, "name"));
        if (!(value(mirror, "value") instanceof DeclaredType declared)) {
            return null; // javac reports the unknown class
        }
        model.value = (TypeElement) declared.asElement();
        model.variants = classes(mirror, "variants");
        model.subclass = (Boolean) value(mirror, "subclass");
        model.unnamed = (Boolean) value(mirror, "unnamed");
        model.unhashable = (Boolean) value(mirror, "unhashable");
        model.ownStorage = (Boolean) value(mirror, "ownStorage");
        model.doc = (String) value(mirror, "doc");
        if (model.doc.isEmpty() && !owner.equals(model.value)) {
            model.doc = doc(owner);
        }
        if (!elements.getPackageOf(model.value).equals(elements.getPackageOf(owner))) {
            problems.error(owner, "the methods class must be in the package of " + model.value.getQualifiedName());
        }
        Set<String> only = strings(mirror, "slots");
        model.specials = slots.specials(model, only, strings(mirror, "inherited"), problems);
        if (model.unhashable) {
            model.specials.remove(new SlotUse("__hash__", false)); // hash() raises; the dictionary has None
        }
        read(model, strings(mirror, "coexist"));
        return model;
    }

    Model module(TypeElement owner, AnnotationMirror mirror) {
        Model model = new Model(
                owner, elements.getPackageOf(owner).getQualifiedName().toString(), (String) value(mirror, "value"));
        model.unnamed = (Boolean) value(mirror, "unnamed");
        model.part = (Boolean) value(mirror, "part");
        model.doc = (String) value(mirror, "doc");
        if (model.doc.isEmpty()) {
            model.doc = doc(owner);
        }
        read(model, Set.of());
        return model;
    }

    private void read(Model model, Set<String> coexist) {
        Map<String, Element> names = new HashMap<>();
        Map<String, ExecutableElement> setters = setters(model);
        for (ExecutableElement method : ElementFilter.methodsIn(model.owner.getEnclosedElements())) {
            AnnotationMirror builtin = annotation(method, "Builtin");
            AnnotationMirror constructor = annotation(method, "New");
            AnnotationMirror getter = annotation(method, "Getter");
            if (builtin != null || constructor != null) {
                entry(model, method, builtin != null ? builtin : constructor, constructor != null, names);
            } else if (getter != null) {
                attribute(model, method, getter, setters, names);
            } else if (annotation(method, "ClassMethod") != null || annotation(method, "StaticMethod") != null) {
                problems.error(method, "@ClassMethod and @StaticMethod stand beside @Builtin");
            } else if (method.getSimpleName().contentEquals("init")
                    && method.getParameters().size() == 1
                    && annotation(method, "Setter") == null) {
                model.hasInit = checkInit(model, method);
            }
        }
        setters.forEach((name, method) ->
                problems.error(method, "@Setter(\"" + name + "\") without a @Getter of the same name"));
        coexist(model, coexist, names);
    }

    private boolean checkInit(Model model, ExecutableElement method) {
        String wanted = model.isModule() ? "PyModule" : "PyType";
        JavaType type = javaType(method.getParameters().getFirst().asType());
        if (!type.name().equals(OBJECTS + wanted) || !callable(method)) {
            problems.error(method, "init must be static void init(" + wanted + ")");
            return false;
        }
        return true;
    }

    private Map<String, ExecutableElement> setters(Model model) {
        Map<String, ExecutableElement> setters = new HashMap<>();
        for (ExecutableElement method : ElementFilter.methodsIn(model.owner.getEnclosedElements())) {
            AnnotationMirror setter = annotation(method, "Setter");
            if (setter != null) {
                String name = (String) value(setter, "value");
                if (model.isModule()) {
                    problems.error(method, "modules have no getset descriptors");
                } else if (setters.put(name, method) != null) {
                    problems.error(method, "duplicate @Setter(\"" + name + "\")");
                }
            }
        }
        return setters;
    }

    /// Exposes slots as methods, as CPython does for `list.__getitem__` (METH_COEXIST).
    private void coexist(Model model, Set<String> coexist, Map<String, Element> names) {
        for (String item : coexist) {
            boolean shown = item.indexOf('(') > 0;
            String special = shown ? item.substring(0, item.indexOf('(')) : item;
            SlotUse use = model.specials.stream()
                    .filter(u -> u.special().equals(special))
                    .findFirst()
                    .orElse(null);
            if (use == null) {
                problems.error(model.owner, "coexist: " + model.value.getSimpleName() + " does not define " + special);
            } else if (names.put(special, model.owner) != null) {
                problems.error(model.owner, "coexist: " + special + " is also a @Builtin");
            } else {
                model.specials.remove(use);
                model.entries.add(slots.asMethod(use, shown));
            }
        }
    }

    private boolean unique(Map<String, Element> names, String name, Element element) {
        if (names.putIfAbsent(name, element) != null) {
            problems.error(element, "duplicate name " + name);
            return false;
        }
        return true;
    }

    /// Static and visible to the generated class.
    private boolean callable(ExecutableElement method) {
        if (!method.getModifiers().contains(Modifier.STATIC)) {
            problems.error(method, "exposed methods are static");
            return false;
        }
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            problems.error(method, "exposed methods are not private");
            return false;
        }
        return true;
    }

    // ---- methods

    private void entry(
            Model model, ExecutableElement method, AnnotationMirror mirror, boolean isNew, Map<String, Element> names) {
        TextSignature signature;
        try {
            signature = TextSignature.parse((String) value(mirror, "value"));
        } catch (TextSignature.Malformed e) {
            problems.error(method, e.getMessage());
            return;
        }
        Entry.Kind kind = kind(model, method, signature, isNew);
        if (kind == null || !callable(method)) {
            return;
        }
        String name = isNew ? "__new__" : signature.name();
        if (!unique(names, name, method)) {
            return;
        }
        List<Entry.Argument> arguments = arguments(model, method, signature, kind);
        JavaType result = javaType(method.getReturnType());
        if (result.kind() == JavaType.Kind.UNKNOWN || result.kind() == JavaType.Kind.ARRAY) {
            problems.error(method, "cannot convert the result type " + method.getReturnType());
            return;
        }
        if (arguments == null) {
            return;
        }
        if (kind == Entry.Kind.METHOD) {
            model.specials.removeIf(u -> u.special().equals(name));
        }
        model.entries.add(new Entry(
                kind,
                name,
                signature,
                (Boolean) value(mirror, "signature"),
                model.owner.getSimpleName().toString(),
                method.getSimpleName().toString(),
                arguments,
                result,
                (String) value(mirror, "text"),
                !isNew && (Boolean) value(mirror, "parsesTuple"),
                doc(method)));
    }

    private Entry.Kind kind(Model model, ExecutableElement method, TextSignature signature, boolean isNew) {
        boolean classMethod = annotation(method, "ClassMethod") != null;
        boolean staticMethod = annotation(method, "StaticMethod") != null;
        String receiver = signature.receiver();
        if (model.isModule()) {
            if (isNew || classMethod || staticMethod) {
                problems.error(method, "a module exposes functions only");
                return null;
            }
            return wants(
                    method,
                    receiver == null || receiver.equals("module"),
                    "$module or no receiver",
                    Entry.Kind.FUNCTION);
        }
        if (isNew) {
            return wants(method, "type".equals(receiver), "$type first", Entry.Kind.NEW);
        }
        if (classMethod && staticMethod) {
            problems.error(method, "@ClassMethod and @StaticMethod exclude each other");
            return null;
        }
        if (classMethod) {
            return wants(
                    method, "cls".equals(receiver) || "type".equals(receiver), "$type first", Entry.Kind.CLASS_METHOD);
        }
        if (staticMethod) {
            return wants(method, receiver == null, "no receiver", Entry.Kind.STATIC_METHOD);
        }
        if (signature.name().equals("__init__")) {
            if (!slots.defines(model.value, "__init__")) {
                problems.error(
                        method,
                        "the value class must override init(PyObject[], PyStr[]) with TYPE.table.init(this, args,"
                                + " keywords)");
            }
            return wants(method, "self".equals(receiver), "$self first", Entry.Kind.INIT);
        }
        return wants(method, "self".equals(receiver), "$self first", Entry.Kind.METHOD);
    }

    private Entry.Kind wants(ExecutableElement method, boolean ok, String what, Entry.Kind kind) {
        if (!ok) {
            problems.error(method, "the signature must have " + what);
            return null;
        }
        return kind;
    }

    private List<Entry.Argument> arguments(
            Model model, ExecutableElement method, TextSignature signature, Entry.Kind kind) {
        List<Entry.Argument> arguments = new ArrayList<>();
        boolean ok = true;
        boolean receiver = signature.receiver() != null;
        int next = 0;
        for (VariableElement parameter : method.getParameters()) {
            JavaType type = javaType(parameter.asType());
            if (type.kind() == JavaType.Kind.THREAD) {
                arguments.add(new Entry.Argument(Entry.Role.THREAD, type, null, 0, null));
            } else if (receiver) {
                receiver = false;
                ok &= checkReceiver(model, parameter, type, kind);
                arguments.add(new Entry.Argument(Entry.Role.RECEIVER, type, null, 0, null));
            } else if (next == signature.parameters().size()) {
                problems.error(parameter, "the signature has no parameter for " + parameter.getSimpleName());
                return null;
            } else {
                Entry.Argument argument =
                        argument(model, parameter, type, signature.parameters().get(next++), next);
                ok &= argument != null;
                arguments.add(argument);
            }
        }
        if (receiver || next < signature.parameters().size()) {
            String missing = receiver
                    ? "$" + signature.receiver()
                    : signature.parameters().get(next).name();
            problems.error(method, "no Java parameter for " + missing);
            return null;
        }
        return ok ? arguments : null;
    }

    private boolean checkReceiver(Model model, VariableElement parameter, JavaType type, Entry.Kind kind) {
        switch (kind) {
            case METHOD, INIT -> {
                return checkSelf(model, parameter, type);
            }
            case FUNCTION -> {
                return expect(parameter, type, "PyModule");
            }
            default -> {
                return expect(parameter, type, "PyType");
            }
        }
    }

    private boolean expect(VariableElement parameter, JavaType type, String name) {
        if (!type.name().equals(OBJECTS + name)) {
            problems.error(parameter, "the receiver must be a " + name);
            return false;
        }
        return true;
    }

    private boolean checkSelf(Model model, VariableElement parameter, JavaType type) {
        if (!types.isAssignable(model.value.asType(), parameter.asType())) {
            problems.error(parameter, "self must be a " + model.value.getSimpleName());
            return false;
        }
        return type.kind() == JavaType.Kind.OBJECT || type.kind() == JavaType.Kind.VALUE;
    }

    private Entry.Argument argument(
            Model model, VariableElement at, JavaType type, TextSignature.Parameter parameter, int position) {
        String wanted = switch (parameter.kind()) {
            case VARARGS -> type.kind() == JavaType.Kind.ARRAY ? null : "*args must be a PyObject[]";
            case VARKEYWORDS -> type.name().equals(OBJECTS + "PyDict") ? null : "**kwargs must be a PyDict";
            default ->
                type.kind() == JavaType.Kind.UNKNOWN || type.kind() == JavaType.Kind.ARRAY
                        ? "cannot convert to " + at.asType()
                        : null;
        };
        if (wanted != null) {
            problems.error(at, wanted);
            return null;
        }
        String defaultValue = null;
        if (parameter.defaultText() != null) {
            try {
                boolean absent = annotation(at, "Absent") != null && !type.primitive();
                defaultValue = absent ? "null" : model.defaults.java(parameter.defaultText(), type);
            } catch (TextSignature.Malformed e) {
                problems.error(at, e.getMessage());
                return null;
            }
        }
        return new Entry.Argument(Entry.Role.PARAMETER, type, parameter, position, defaultValue);
    }

    // ---- attributes

    private void attribute(
            Model model,
            ExecutableElement method,
            AnnotationMirror mirror,
            Map<String, ExecutableElement> setters,
            Map<String, Element> names) {
        String name = (String) value(mirror, "value");
        ExecutableElement setter = setters.remove(name);
        if (model.isModule()) {
            problems.error(method, "modules have no getset descriptors");
            return;
        }
        if (!callable(method) || !unique(names, name, method)) {
            return;
        }
        JavaType result = javaType(method.getReturnType());
        if (method.getParameters().size() != 1
                || result.kind() == JavaType.Kind.UNKNOWN
                || result.kind() == JavaType.Kind.VOID
                || result.kind() == JavaType.Kind.ARRAY) {
            problems.error(method, "a getter is static PyObject name(Self self)");
            return;
        }
        VariableElement self = method.getParameters().getFirst();
        JavaType selfType = javaType(self.asType());
        if (!checkSelf(model, self, selfType)) {
            return;
        }
        JavaType setterSelf = null;
        if (setter != null) {
            setterSelf = setterSelf(model, setter);
            if (setterSelf == null) {
                return;
            }
        }
        model.attributes.add(new Attribute(
                name,
                model.owner.getSimpleName().toString(),
                method.getSimpleName().toString(),
                selfType,
                result,
                setter == null ? null : setter.getSimpleName().toString(),
                setterSelf,
                (Boolean) value(mirror, "member"),
                doc(method)));
    }

    private JavaType setterSelf(Model model, ExecutableElement setter) {
        if (!callable(setter)) {
            return null;
        }
        if (setter.getParameters().size() != 2
                || setter.getReturnType().getKind() != TypeKind.VOID
                || javaType(setter.getParameters().get(1).asType()).kind() != JavaType.Kind.OBJECT) {
            problems.error(setter, "a setter is static void name(Self self, PyObject value)");
            return null;
        }
        VariableElement self = setter.getParameters().getFirst();
        JavaType type = javaType(self.asType());
        return checkSelf(model, self, type) ? type : null;
    }

    // ---- Java types

    JavaType javaType(TypeMirror mirror) {
        switch (mirror.getKind()) {
            case LONG:
                return new JavaType(JavaType.Kind.LONG, "long");
            case INT:
                return new JavaType(JavaType.Kind.INT, "int");
            case DOUBLE:
                return new JavaType(JavaType.Kind.DOUBLE, "double");
            case BOOLEAN:
                return new JavaType(JavaType.Kind.BOOLEAN, "boolean");
            case VOID:
                return new JavaType(JavaType.Kind.VOID, "void");
            case ARRAY:
                return mirror.toString().equals(OBJECTS + "PyObject[]")
                        ? new JavaType(JavaType.Kind.ARRAY, "PyObject[]")
                        : new JavaType(JavaType.Kind.UNKNOWN, mirror.toString());
            case DECLARED:
                return declared((TypeElement) ((DeclaredType) mirror).asElement());
            default:
                return new JavaType(JavaType.Kind.UNKNOWN, mirror.toString());
        }
    }

    private JavaType declared(TypeElement element) {
        String name = element.getQualifiedName().toString();
        return switch (name) {
            case "java.lang.String" -> new JavaType(JavaType.Kind.STRING, "String");
            case OBJECTS + "PyObject" -> new JavaType(JavaType.Kind.OBJECT, "PyObject");
            case OBJECTS + "ThreadState" -> new JavaType(JavaType.Kind.THREAD, "ThreadState");
            default ->
                new JavaType(
                        element.getKind() == ElementKind.CLASS && slots.isValueClass(element)
                                ? JavaType.Kind.VALUE
                                : JavaType.Kind.UNKNOWN,
                        name);
        };
    }
}
