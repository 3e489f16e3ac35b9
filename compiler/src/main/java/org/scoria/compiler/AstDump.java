package org.scoria.compiler;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.MathContext;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyComplex;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// Prints syntax trees as Python's `ast.dump` does, for tests and for people.
///
/// The records of the tree are walked by reflection: their components have the names and the order of Python's
/// fields.
public final class AstDump {
    private static final String[] ATTRIBUTES = {"lineno", "colOffset", "endLineno", "endColOffset"};

    private final StringBuilder out = new StringBuilder();
    private final boolean positions;

    private AstDump(boolean positions) {
        this.positions = positions;
    }

    /// The tree as text; with `positions`, as `include_attributes=True` shows it.
    public static String dump(Record node, boolean positions) {
        AstDump dump = new AstDump(positions);
        dump.node(node);
        return dump.out.toString();
    }

    private void node(Record node) {
        String name = className(node);
        out.append(name).append('(');
        boolean first = true;
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            String field = component.getName();
            boolean attribute = isAttribute(field) && !name.equals("TypeIgnore");
            Object value = valueOf(node, component);
            if (attribute && !positions || value == null) {
                continue;
            }
            if (!first) {
                out.append(", ");
            }
            first = false;
            out.append(snakeCase(field)).append('=');
            value(value);
        }
        out.append(')');
    }

    private static Object valueOf(Record node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isAttribute(String field) {
        for (String attribute : ATTRIBUTES) {
            if (attribute.equals(field)) {
                return true;
            }
        }
        return false;
    }

    private static String className(Record node) {
        String name = node.getClass().getSimpleName();
        return switch (name) {
            case "ExprStmt" -> "Expr";
            case "Arg" -> "arg";
            case "Arguments" -> "arguments";
            case "Keyword" -> "keyword";
            case "Alias" -> "alias";
            case "WithItem" -> "withitem";
            case "MatchCase" -> "match_case";
            case "Comprehension" -> "comprehension";
            default -> name;
        };
    }

    private static String snakeCase(String field) {
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (Character.isUpperCase(c)) {
                snake.append('_');
            }
            snake.append(Character.toLowerCase(c));
        }
        String name = snake.toString();
        return name;
    }

    private void value(Object value) {
        switch (value) {
            case null -> out.append("None");
            case Record node -> node(node);
            case Object[] list -> list(list);
            case Enum<?> constant -> out.append(enumName(constant.name())).append("()");
            case Boolean flag -> out.append(flag ? 1 : 0);
            case Integer number -> out.append((int) number);
            case String text -> string(text.codePoints().toArray());
            case PyObject constant -> constant(constant);
            default -> throw new IllegalArgumentException(value.getClass().getName());
        }
    }

    private void list(Object[] list) {
        out.append('[');
        for (int i = 0; i < list.length; i++) {
            out.append(i == 0 ? "" : ", ");
            value(list[i]);
        }
        out.append(']');
    }

    private static String enumName(String name) {
        StringBuilder camel = new StringBuilder();
        boolean upper = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '_') {
                upper = true;
            } else {
                camel.append(upper ? c : Character.toLowerCase(c));
                upper = false;
            }
        }
        return camel.toString();
    }

    private void constant(PyObject value) {
        if (value == Literals.NONE) {
            out.append("None");
        } else if (value == Literals.TRUE) {
            out.append("True");
        } else if (value == Literals.FALSE) {
            out.append("False");
        } else if (value == Literals.ELLIPSIS) {
            out.append("Ellipsis");
        } else if (value instanceof PyStr text) {
            int[] points = new int[text.size()];
            for (int i = 0; i < points.length; i++) {
                points[i] = text.codePointAt(i);
            }
            string(points);
        } else if (value instanceof PyBytes bytes) {
            bytes(bytes.array());
        } else if (value instanceof PyInt number) {
            out.append(number.bigValue());
        } else if (value instanceof PyFloat number) {
            out.append(floatRepr(number.value, true));
        } else if (value instanceof PyComplex number) {
            out.append(floatRepr(number.imag, false)).append('j');
        } else {
            out.append(value.repr());
        }
    }

    private void bytes(byte[] bytes) {
        int[] points = new int[bytes.length];
        for (int i = 0; i < points.length; i++) {
            points[i] = bytes[i] & 0xff;
        }
        out.append('b');
        quoted(points, true);
    }

    private void string(int[] points) {
        quoted(points, false);
    }

    private void quoted(int[] points, boolean bytes) {
        boolean single = false;
        boolean twice = false;
        for (int point : points) {
            single |= point == '\'';
            twice |= point == '"';
        }
        char quote = single && !twice ? '"' : '\'';
        out.append(quote);
        for (int c : points) {
            character(c, quote, bytes);
        }
        out.append(quote);
    }

    private void character(int c, char quote, boolean bytes) {
        switch (c) {
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c == quote) {
                    out.append('\\').append(quote);
                } else if (c >= ' ' && c < 127 || !bytes && c > 127 && Identifiers.isPrintable(c)) {
                    out.appendCodePoint(c);
                } else if (c < 0x100) {
                    hex('x', c, 2);
                } else if (c < 0x10000) {
                    hex('u', c, 4);
                } else {
                    hex('U', c, 8);
                }
            }
        }
    }

    private void hex(char letter, int c, int width) {
        out.append('\\').append(letter);
        for (int shift = 4 * (width - 1); shift >= 0; shift -= 4) {
            out.append(Character.forDigit(c >> shift & 15, 16));
        }
    }

    /// Java never prints fewer than two digits, though one is enough for some subnormal values.
    private static BigDecimal shortest(double value) {
        BigDecimal decimal = new BigDecimal(Double.toString(value));
        BigDecimal one = decimal.round(new MathContext(1));
        return one.doubleValue() == value ? one : decimal;
    }

    /// The shortest decimal that reads back as the same value, laid out as Python does.
    private static String floatRepr(double value, boolean point) {
        if (Double.isInfinite(value)) {
            return "inf";
        }
        if (value == 0) {
            return point ? "0.0" : "0";
        }
        BigDecimal decimal = shortest(value).stripTrailingZeros();
        String digits = decimal.unscaledValue().toString();
        int exponent = digits.length() - decimal.scale() - 1;
        if (exponent < -4 || exponent >= 16) {
            String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
            String sign = exponent < 0 ? "-" : "+";
            int size = Math.abs(exponent);
            return mantissa + "e" + sign + (size < 10 ? "0" : "") + size;
        }
        String plain = decimal.toPlainString();
        return point && plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }
}
