package org.scoria.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/// The slots of `PyObject`, and which of them a value class defines.
final class Slots {
    private final Elements elements;
    final List<SlotMethod> all = new ArrayList<>();
    private final Map<SlotUse, SlotMethod> bySpecial = new HashMap<>();

    /// Null when `PyObject` cannot be found.
    final TypeElement pyObject;

    Slots(Elements elements) {
        this.elements = elements;
        this.pyObject = elements.getTypeElement(Reader.OBJECTS + "PyObject");
        if (pyObject != null) {
            for (ExecutableElement method : ElementFilter.methodsIn(pyObject.getEnclosedElements())) {
                AnnotationMirror mirror = Reader.annotation(method, "Slot");
                if (mirror != null) {
                    add(method, mirror);
                }
            }
        }
    }

    private void add(ExecutableElement method, AnnotationMirror mirror) {
        List<String> specials = new ArrayList<>();
        String signature = "";
        String doc = "";
        boolean sequence = false;
        for (var e : elements.getElementValuesWithDefaults(mirror).entrySet()) {
            Object value = e.getValue().getValue();
            switch (e.getKey().getSimpleName().toString()) {
                case "value" -> ((List<?>) value).forEach(v -> specials.add((String) ((AnnotationValue) v).getValue()));
                case "signature" -> signature = (String) value;
                case "sequence" -> sequence = (Boolean) value;
                case "doc" -> doc = (String) value;
                default -> {}
            }
        }
        SlotMethod slot = new SlotMethod(
                method,
                method.getSimpleName().toString(),
                simple(method.getReturnType()),
                method.getParameters().stream().map(p -> simple(p.asType())).toList(),
                specials,
                signature,
                sequence,
                doc);
        all.add(slot);
        for (String special : specials) {
            bySpecial.put(new SlotUse(special, slot.sequence()), slot);
        }
    }

    static String simple(TypeMirror type) {
        String name = type.toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    boolean isValueClass(TypeElement element) {
        for (TypeElement t = element; t != null; t = superclass(t)) {
            if (t.equals(pyObject) || unresolvedSuperclass(t)) {
                return true;
            }
        }
        return false;
    }

    /// A superclass that is yet to be generated: `PyInstance extends PyObjectSub`.
    private static boolean unresolvedSuperclass(TypeElement t) {
        return t.getSuperclass().getKind() == javax.lang.model.type.TypeKind.ERROR;
    }

    static TypeElement superclass(TypeElement type) {
        return type.getSuperclass() instanceof DeclaredType d && d.asElement() instanceof TypeElement t ? t : null;
    }

    /// The declaration of a slot method in a class itself, or null.
    static ExecutableElement declared(TypeElement type, SlotMethod slot) {
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (method.getSimpleName().contentEquals(slot.name())
                    && !method.getModifiers().contains(Modifier.STATIC)
                    && sameParameters(method, slot)) {
                return method;
            }
        }
        return null;
    }

    private static boolean sameParameters(ExecutableElement method, SlotMethod slot) {
        List<? extends VariableElement> parameters = method.getParameters();
        if (parameters.size() != slot.parameters().size()) {
            return false;
        }
        for (int i = 0; i < parameters.size(); i++) {
            if (!simple(parameters.get(i).asType()).equals(slot.parameters().get(i))) {
                return false;
            }
        }
        return true;
    }

    /// The most derived declaration of a slot method that instances of a class run.
    static ExecutableElement implementation(TypeElement type, SlotMethod slot) {
        for (TypeElement t = type; t != null; t = superclass(t)) {
            ExecutableElement method = declared(t, slot);
            if (method != null) {
                return method;
            }
        }
        return slot.element();
    }

    /// Whether a class, or one between it and `PyObject`, overrides the method behind a special method.
    boolean defines(TypeElement type, String special) {
        SlotMethod slot = slot(special);
        return slot != null && definesMethod(type, slot);
    }

    boolean definesMethod(TypeElement type, SlotMethod slot) {
        return !implementation(type, slot).getEnclosingElement().equals(pyObject);
    }

    /// The special methods that go into the dictionary of a type: those its value class overrides, and those
    /// overridden by superclasses that are no Python types themselves.
    List<SlotUse> specials(Model model, Set<String> only, Set<String> inherited, Reader.Problems problems) {
        Set<SlotUse> found = new LinkedHashSet<>();
        if (model.value.equals(pyObject) || !only.isEmpty()) {
            for (String special : only) {
                found.add(new SlotUse(special, false));
                if (slot(special) == null) {
                    problems.error(model.owner, "slots: no slot " + special);
                }
            }
        } else {
            List<TypeElement> classes = new ArrayList<>(model.variants);
            classes.add(model.value);
            for (TypeElement type : classes) {
                overridden(type, found);
            }
            inherited(model, inherited, found, problems);
        }
        for (SlotUse use : List.copyOf(found)) {
            if (!use.sequence()) {
                SlotOrder.companions(use.special()).forEach(s -> found.add(new SlotUse(s, false)));
            }
        }
        found.removeIf(u -> u.sequence() && found.contains(new SlotUse(u.special(), false)));
        List<SlotUse> uses = new ArrayList<>(found);
        SlotOrder.sort(uses);
        return uses;
    }

    /// Exceptions other than `BaseException` take `__getattribute__` from it.
    private void inherited(Model model, Set<String> inherited, Set<SlotUse> found, Reader.Problems problems) {
        for (String special : inherited) {
            if (slot(special) == null) {
                problems.error(model.owner, "inherited: no slot " + special);
            } else if (!special.equals("__getattribute__") || !isDerivedException(model.value)) {
                if (found.add(new SlotUse(special, false))) {
                    model.inherited.add(new SlotUse(special, false));
                }
            }
        }
    }

    private static boolean isDerivedException(TypeElement type) {
        for (TypeElement t = superclass(type); t != null; t = superclass(t)) {
            if (t.getSimpleName().contentEquals("PyBaseException")) {
                return true;
            }
        }
        return false;
    }

    private void overridden(TypeElement type, Set<SlotUse> found) {
        for (TypeElement t = type; t != null && !t.equals(pyObject); t = superclass(t)) {
            if (t != type && isPythonType(t)) {
                return;
            }
            for (SlotMethod slot : all) {
                ExecutableElement override = declared(t, slot);
                if (override != null && Reader.annotation(override, "Unexposed") == null) {
                    slot.specials().forEach(s -> found.add(new SlotUse(s, slot.sequence())));
                }
            }
        }
    }

    /// Whether the class stands for a Python type: it declares `TYPE`.
    private static boolean isPythonType(TypeElement type) {
        for (Element field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (field.getSimpleName().contentEquals("TYPE")) {
                return true;
            }
        }
        return false;
    }

    /// The number (or only) slot of a special method.
    SlotMethod slot(String special) {
        return bySpecial.get(new SlotUse(special, false));
    }

    /// A method entry that calls a slot.
    Entry asMethod(SlotUse use, boolean shown) {
        SlotMethod slot = bySpecial.get(use);
        String special = use.special();
        TextSignature signature;
        try {
            signature = TextSignature.parse(special + slot.signature());
        } catch (TextSignature.Malformed e) {
            throw new IllegalStateException(special + slot.signature(), e);
        }
        JavaType object = new JavaType(JavaType.Kind.OBJECT, "PyObject");
        List<Entry.Argument> arguments = new ArrayList<>();
        arguments.add(new Entry.Argument(Entry.Role.RECEIVER, object, null, 0, null));
        for (TextSignature.Parameter parameter : signature.parameters()) {
            arguments.add(new Entry.Argument(Entry.Role.PARAMETER, object, parameter, arguments.size(), null));
        }
        return new Entry(
                Entry.Kind.METHOD,
                special,
                signature,
                shown,
                null,
                use.constant(),
                arguments,
                object,
                "",
                false,
                doc(use, slot, shown));
    }

    /// CPython documents these methods by the operator they implement.
    private static String doc(SlotUse use, SlotMethod slot, boolean shown) {
        if (shown) {
            return slot.doc();
        }
        return switch (use.special()) {
            case "__getitem__" -> "x.__getitem__(y) <==> x[y]";
            case "__contains__" -> "x.__contains__(y) <==> y in x.";
            default -> slot.doc();
        };
    }
}
