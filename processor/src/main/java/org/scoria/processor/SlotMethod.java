package org.scoria.processor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;

/// A method of `PyObject` that is the Java side of special methods.
///
/// @param result the simple name of the return type
/// @param parameters the simple names of the parameter types
/// @param signature text signature of the wrappers
/// @param sequence whether it is the sequence side of a number slot
record SlotMethod(
        ExecutableElement element,
        String name,
        String result,
        List<String> parameters,
        List<String> specials,
        String signature,
        boolean sequence,
        String doc) {
    String special() {
        return specials.getFirst();
    }

    /// The method's Java type, on which the shape of the glue code depends.
    String shape() {
        return result + "(" + String.join(",", parameters) + ")";
    }

    /// The constant of `SlotIndex` for the first special method.
    String index() {
        return constant(special());
    }

    static String constant(String special) {
        return special.substring(2, special.length() - 2).toUpperCase(java.util.Locale.ROOT);
    }

    /// `PyObject a, PyObject b`.
    String declaration() {
        return IntStream.range(0, parameters.size())
                .mapToObj(i -> parameters.get(i) + " " + (char) ('a' + i))
                .collect(Collectors.joining(", "));
    }

    /// `a, b`.
    String arguments() {
        return IntStream.range(0, parameters.size())
                .mapToObj(i -> String.valueOf((char) ('a' + i)))
                .collect(Collectors.joining(", "));
    }
}
