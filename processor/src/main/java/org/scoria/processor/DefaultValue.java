package org.scoria.processor;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// Turns the Python expression of a default into a Java expression of the parameter's type. Strings and bytes
/// become constants of a nested class, so that they are made at the first call that needs one.
final class DefaultValue {
    /// Java expression to constant name, in order.
    final Map<String, String> constants = new LinkedHashMap<>();

    String java(String python, JavaType type) throws TextSignature.Malformed {
        String expression = literal(python, type);
        if (expression == null) {
            throw new TextSignature.Malformed("default " + python + " does not fit " + type.simpleName());
        }
        return expression;
    }

    private String literal(String python, JavaType type) {
        switch (python) {
            case "None":
                return none(type);
            case "True", "False":
                return bool(python.equals("True"), type);
            case "()":
                return type.primitive() || type.kind() == JavaType.Kind.STRING ? null : "PyTuple.EMPTY";
            case "...", "Ellipsis":
                return type.kind() == JavaType.Kind.OBJECT ? "PyEllipsis.ELLIPSIS" : null;
            case "sys.maxsize":
                return integer(Long.MAX_VALUE, type);
            default:
        }
        if (python.startsWith("'") || python.startsWith("\"")) {
            return string(unquote(python), type);
        }
        if (python.startsWith("b'") || python.startsWith("b\"")) {
            return bytes(unquote(python.substring(1)), type);
        }
        return number(python, type);
    }

    private static String none(JavaType type) {
        return switch (type.kind()) {
            case OBJECT -> "PyNone.NONE";
            case VALUE, STRING -> "null";
            default -> null;
        };
    }

    private static String bool(boolean value, JavaType type) {
        return switch (type.kind()) {
            case BOOLEAN -> String.valueOf(value);
            case OBJECT, VALUE -> value ? "PyBool.TRUE" : "PyBool.FALSE";
            case LONG, INT -> value ? "1" : "0";
            default -> null;
        };
    }

    private static String number(String python, JavaType type) {
        try {
            return integer(Long.decode(python), type);
        } catch (NumberFormatException e) {
            // not an integer
        }
        try {
            double value = Double.parseDouble(python);
            return switch (type.kind()) {
                case DOUBLE -> value + "d";
                case OBJECT, VALUE -> "PyFloat.of(" + value + "d)";
                default -> null;
            };
        } catch (NumberFormatException e) {
            return type.primitive() ? null : "null"; // an expression only Python could evaluate
        }
    }

    private static String integer(long value, JavaType type) {
        return switch (type.kind()) {
            case LONG -> value + "L";
            case INT ->
                value == Long.MAX_VALUE ? "Integer.MAX_VALUE" : value == (int) value ? String.valueOf(value) : null;
            case DOUBLE -> value + "d";
            case BOOLEAN -> String.valueOf(value != 0);
            case OBJECT -> "PyInt.of(" + value + "L)";
            case VALUE -> type.simpleName().equals("PyInt") ? "PyInt.of(" + value + "L)" : null;
            default -> null;
        };
    }

    private String string(String value, JavaType type) {
        return switch (type.kind()) {
            case STRING -> Source.quote(value);
            case OBJECT -> constant("PyStr.intern(" + Source.quote(value) + ")");
            case VALUE ->
                type.simpleName().equals("PyStr") ? constant("PyStr.intern(" + Source.quote(value) + ")") : null;
            default -> null;
        };
    }

    private String bytes(String value, JavaType type) {
        StringBuilder b = new StringBuilder("PyBytes.of(new byte[] {");
        for (byte x : value.getBytes(StandardCharsets.ISO_8859_1)) {
            b.append(x).append(", ");
        }
        if (!value.isEmpty()) {
            b.setLength(b.length() - 2);
        }
        return type.primitive() || type.kind() == JavaType.Kind.STRING
                ? null
                : constant(b.append("})").toString());
    }

    private String constant(String expression) {
        return "Defaults." + constants.computeIfAbsent(expression, e -> "D" + constants.size());
    }

    private static String unquote(String literal) {
        StringBuilder b = new StringBuilder();
        for (int i = 1; i < literal.length() - 1; i++) {
            char c = literal.charAt(i);
            if (c == '\\') {
                c = literal.charAt(++i);
                switch (c) {
                    case 'n' -> c = '\n';
                    case 'r' -> c = '\r';
                    case 't' -> c = '\t';
                    case '0' -> c = 0;
                    case 'x' -> {
                        c = (char) Integer.parseInt(literal.substring(i + 1, i + 3), 16);
                        i += 2;
                    }
                    default -> {}
                }
            }
            b.append(c);
        }
        return b.toString();
    }
}
