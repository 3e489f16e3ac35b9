package org.scoria.bench.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedFrame;
import org.scoria.shadowcode.Node;

/// Finds the Python instruction on a Java stack: the innermost node of the shadow, or what one of the engines was
/// at between instructions.
final class Instructions {
    static final String BASE = "base engine";
    private static final String SHADOW = "shadow engine";
    private static final String NONE = "outside instructions";
    private static final String SHADOW_CODE = "org.scoria.shadowcode.";
    private static final String INTERPRETER = "org.scoria.interpreter.";

    /// @param family such as `Attribute`, after the class that chooses its forms
    /// @param form such as `Attribute.Mono`
    record Instruction(String family, String form) {}

    private final Map<String, Boolean> nodes = new HashMap<>();

    Instruction find(List<RecordedFrame> stack) {
        for (RecordedFrame frame : stack) {
            String type = frame.getMethod().getType().getName();
            if (isNode(type)) {
                return node(type);
            }
            if (type.startsWith(SHADOW_CODE) && !type.equals(Node.class.getName())) {
                // between the nodes: further out is the call that led here, which is not where the time goes
                return new Instruction(SHADOW, SHADOW + ", " + frame.getMethod().getName());
            }
            if (type.startsWith(INTERPRETER) && isEngine(type)) {
                return new Instruction(BASE, BASE + ", " + frame.getMethod().getName());
            }
        }
        return new Instruction(NONE, NONE);
    }

    private static boolean isEngine(String type) {
        return type.endsWith("Executor") || type.endsWith("Instructions") || type.endsWith("Operators");
    }

    /// `org.scoria.specializers.AttributeSpecializer$Mono` is the form `Attribute.Mono` of the family `Attribute`.
    private static Instruction node(String type) {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        int inner = simple.indexOf('$');
        String family = (inner < 0 ? simple : simple.substring(0, inner)).replaceFirst("(Specializer|Nodes)$", "");
        return new Instruction(family, inner < 0 ? family : family + "." + simple.substring(inner + 1));
    }

    private boolean isNode(String type) {
        return nodes.computeIfAbsent(type, Instructions::looksLikeNode);
    }

    /// The base class is not meant: its methods serve whichever node called them, the next one out.
    private static boolean looksLikeNode(String type) {
        try {
            return !type.equals(Node.class.getName())
                    && Node.class.isAssignableFrom(Class.forName(type, false, Instructions.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError e) {
            // a class that the program made at run time
            return false;
        }
    }
}
