package org.scoria.stdlib.sre;

import java.util.Arrays;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyNotImplemented;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;

/// A compiled regular expression. Compare CPython 3.11 `Modules/_sre/sre.c: PatternObject`.
public final class PyPattern extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyPattern.class, PyObject.TYPE, new PatternMethodsExposed());

    private static final int FLAG_LOCALE = 4;
    private static final int FLAG_UNICODE = 32;
    private static final int FLAG_ASCII = 256;
    private static final String[] FLAG_NAMES = {
        "re.TEMPLATE",
        "re.IGNORECASE",
        "re.LOCALE",
        "re.MULTILINE",
        "re.DOTALL",
        "re.UNICODE",
        "re.VERBOSE",
        "re.DEBUG",
        "re.ASCII"
    };

    /// What was compiled: a str, a bytes-like object, or None when it was made of parsed parts.
    final PyObject pattern;

    final int flags;
    final Program program;
    final PyDict groupIndex;

    /// The names of the groups, None for those without.
    final PyTuple indexGroup;

    private final boolean forBytes;

    PyPattern(PyObject pattern, int flags, Program program, PyDict groupIndex, PyTuple indexGroup) {
        this.pattern = pattern;
        this.flags = flags;
        this.program = program;
        this.groupIndex = groupIndex;
        this.indexGroup = indexGroup;
        if (pattern == PyNone.NONE) {
            forBytes = false;
        } else {
            try (Subject text = new Subject(pattern)) {
                forBytes = text.isBytes();
            }
        }
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    /// The text to match, when it is of the kind of this pattern. The caller closes it.
    Subject subject(PyObject string) {
        Subject subject = new Subject(string);
        if (pattern != PyNone.NONE && subject.isBytes() != forBytes) {
            subject.close();
            throw Errors.typeError(
                    forBytes
                            ? "cannot use a bytes pattern on a string-like object"
                            : "cannot use a string pattern on a bytes-like object");
        }
        return subject;
    }

    @Override
    public PyObject repr() {
        int shown = flags;
        if (!forBytes && (flags & (FLAG_LOCALE | FLAG_UNICODE | FLAG_ASCII)) == FLAG_UNICODE) {
            shown &= ~FLAG_UNICODE;
        }
        PyStr text = Abstract.repr(pattern);
        StringBuilder result = new StringBuilder("re.compile(");
        result.append(text.substring(0, Math.min(text.size(), 200)));
        String separator = ", ";
        for (int i = 0; i < FLAG_NAMES.length; i++) {
            if ((shown & 1 << i) != 0) {
                result.append(separator).append(FLAG_NAMES[i]);
                separator = "|";
                shown &= ~(1 << i);
            }
        }
        if (shown != 0) {
            result.append(separator).append("0x").append(Integer.toHexString(shown));
        }
        return PyStr.of(result.append(')').toString());
    }

    @Override
    public long hash() {
        return Abstract.hash(pattern) ^ Arrays.hashCode(program.code) ^ flags ^ program.groups ^ (forBytes ? 1 : 0);
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        if (op != Abstract.EQ && op != Abstract.NE || !(other instanceof PyPattern that)) {
            return PyNotImplemented.VALUE;
        }
        boolean equal = this == that
                || flags == that.flags
                        && forBytes == that.forBytes
                        && program.groups == that.program.groups
                        && Arrays.equals(program.code, that.program.code)
                        && Abstract.equal(pattern, that.pattern);
        return PyBool.of(equal == (op == Abstract.EQ));
    }
}
