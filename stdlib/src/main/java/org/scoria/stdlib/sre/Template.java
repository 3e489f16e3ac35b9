package org.scoria.stdlib.sre;

import java.util.Arrays;
import org.scoria.objects.Abstract;
import org.scoria.objects.PyFunction;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyTuple;

/// A replacement with references to groups, parsed by `re._parser.parse_template`: its pieces are literal texts and
/// groups.
final class Template {
    private final PyObject[] literals;

    /// The group of each piece, -1 where it is a literal.
    private final int[] groups;

    /// The template that the function from `re._subx` has as its default argument; null for anything else.
    static Template of(PyObject made) {
        if (made instanceof PyFunction function
                && function.defaults != null
                && function.defaults.length == 1
                && function.defaults[0] instanceof PyTuple parsed
                && parsed.size() == 2) {
            return new Template(parsed);
        }
        return null;
    }

    /// `parsed` is a list of (index of the piece, group) and the list of pieces, None where a group stands.
    private Template(PyTuple parsed) {
        literals = Abstract.toArray(parsed.get(1));
        groups = new int[literals.length];
        Arrays.fill(groups, -1);
        for (PyObject reference : Abstract.toArray(parsed.get(0))) {
            PyObject[] pair = Abstract.toArray(reference);
            groups[(int) ((PyInt) pair[0]).value] = (int) ((PyInt) pair[1]).value;
        }
    }

    /// Appends the pieces for the current match.
    void fill(Search search, PyList to) {
        for (int i = 0; i < groups.length; i++) {
            PyObject piece = groups[i] < 0 ? literals[i] : search.group(groups[i]);
            if (piece != null && piece != PyNone.NONE) {
                to.append(piece);
            }
        }
    }
}
