package org.scoria.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A command line taken apart: flags, options with a value (repeatable), and the rest;
/// behind `--` all is rest.
final class Arguments {
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<String> operands = new ArrayList<>();
    private final String original;

    /// @param flags options without a value
    /// @param valued options with one, as the next argument or behind `=`
    Arguments(List<String> arguments, Set<String> flags, Set<String> valued) {
        original = String.join(" ", arguments);
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--")) {
                operands.addAll(arguments.subList(i + 1, arguments.size()));
                return;
            }
            if (!argument.startsWith("--")) {
                operands.add(argument);
                continue;
            }
            int equals = argument.indexOf('=');
            String name = argument.substring(2, equals < 0 ? argument.length() : equals);
            if (flags.contains(name) && equals < 0) {
                put(name, "");
            } else if (valued.contains(name)) {
                if (equals < 0 && i + 1 == arguments.size()) {
                    throw new IllegalArgumentException("--" + name + " needs a value");
                }
                put(name, equals < 0 ? arguments.get(++i) : argument.substring(equals + 1));
            } else {
                throw new IllegalArgumentException("unknown option " + argument + "; --help lists all");
            }
        }
    }

    private void put(String name, String value) {
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    String value(String name, String otherwise) {
        return has(name) ? values.get(name).getLast() : otherwise;
    }

    /// Names separated by commas; empty when the option is not there.
    List<String> names(String name) {
        return has(name) ? List.of(value(name, "").split(",")) : List.of();
    }

    double number(String name, double otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        String text = value(name, "");
        try {
            double number = Double.parseDouble(text);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, together with negative numbers and NaN
        }
        throw new IllegalArgumentException("--" + name + " needs a number that is not negative, not " + text);
    }

    int count(String name, int otherwise) {
        double number = number(name, otherwise);
        if (number < 1 || number != Math.rint(number)) {
            throw new IllegalArgumentException("--" + name + " needs a whole number from 1");
        }
        return (int) number;
    }

    List<String> operands() {
        return operands;
    }

    @Override
    public String toString() {
        return original;
    }
}
