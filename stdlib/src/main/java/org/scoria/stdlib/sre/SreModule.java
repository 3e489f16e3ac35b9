package org.scoria.stdlib.sre;

import org.scoria.objects.Errors;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// The matcher under `re`. Compare CPython 3.11 `Modules/_sre/sre.c`.
@PythonModule(value = "_sre")
final class SreModule {
    private static final long MAX_CODE = 0xFFFFFFFFL;

    private SreModule() {}

    static void init(PyModule module) {
        module.add("MAGIC", PyInt.of(20220615));
        module.add("CODESIZE", PyInt.of(4));
        module.add("MAXREPEAT", PyInt.of(MAX_CODE));
        module.add("MAXGROUPS", PyInt.of(Integer.MAX_VALUE / 2));
    }

    /// The `re` module, whose Python code handles templates.
    static PyObject re() {
        return ThreadState.current()
                .interpreter
                .importModule(PyStr.intern("re"), PyNone.NONE, PyNone.NONE, PyTuple.EMPTY, 0);
    }

    /// Return a Pattern for the operation codes.
    @Builtin("compile(pattern, flags, code, groups, groupindex, indexgroup)")
    static PyObject compile(
            PyObject pattern, int flags, PyList code, long groups, PyDict groupindex, PyTuple indexgroup) {
        int[] codes = new int[code.size()];
        for (int i = 0; i < codes.length; i++) {
            if (!(code.get(i) instanceof PyInt value)) {
                throw Errors.typeError("an integer is required");
            }
            if (!value.isSmall() || value.value < 0 || value.value > MAX_CODE) {
                throw Errors.overflowError("regular expression code size limit exceeded");
            }
            codes[i] = (int) value.value;
        }
        if (groups < 0 || groups > Integer.MAX_VALUE / 2 || !CodeCheck.isValid(codes, (int) groups)) {
            throw Errors.runtimeError("invalid SRE code");
        }
        PyDict names = groupindex.size() == 0 ? null : groupindex;
        return new PyPattern(pattern, flags, new Program(codes, (int) groups), names, indexgroup);
    }

    @Builtin("getcodesize()")
    static long getCodeSize() {
        return 4;
    }

    @Builtin("ascii_iscased(character, /)")
    static boolean asciiIsCased(int character) {
        return CharClass.lowerAscii(character) != character || CharClass.upperAscii(character) != character;
    }

    @Builtin("unicode_iscased(character, /)")
    static boolean unicodeIsCased(int character) {
        return CharClass.lowerUnicode(character) != character || CharClass.upperUnicode(character) != character;
    }

    @Builtin("ascii_tolower(character, /)")
    static long asciiToLower(int character) {
        return CharClass.lowerAscii(character);
    }

    @Builtin("unicode_tolower(character, /)")
    static long unicodeToLower(int character) {
        return CharClass.lowerUnicode(character);
    }
}
