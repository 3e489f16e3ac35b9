package org.scoria.stdlib.sre;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;

/// What a pattern matched. Compare CPython 3.11 `Modules/_sre/sre.c: MatchObject`.
public final class PyMatch extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyMatch.class, PyObject.TYPE, new MatchMethodsExposed());

    final PyPattern pattern;
    final PyObject string;
    final int pos;
    final int endpos;

    /// The group closed last, or -1.
    final int lastIndex;

    /// Start and end of every group, -1 for one that took no part.
    private final int[] spans;

    /// The `regs` attribute once it was asked for.
    private PyTuple regs;

    PyMatch(Search search) {
        pattern = search.pattern;
        string = search.subject.object;
        pos = search.from;
        endpos = search.end;
        lastIndex = search.mem[search.lastIndexAt];
        int groups = pattern.program.groups;
        int[] s = new int[2 * groups + 2];
        s[0] = search.start;
        s[1] = search.pos;
        for (int i = 0; i < groups; i++) {
            boolean set = search.isSet(i);
            s[2 * i + 2] = set ? search.mem[2 * i] : -1;
            s[2 * i + 3] = set ? search.mem[2 * i + 1] : -1;
        }
        spans = s;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    int start(int group) {
        return spans[2 * group];
    }

    int end(int group) {
        return spans[2 * group + 1];
    }

    PyTuple span(int group) {
        return PyTuple.of(PyInt.of(start(group)), PyInt.of(end(group)));
    }

    /// The text of a group, `otherwise` when it took no part.
    PyObject text(int group, PyObject otherwise) {
        int from = spans[2 * group];
        if (from < 0) {
            return otherwise;
        }
        if (string instanceof PyStr text) {
            return text.substring(from, spans[2 * group + 1]);
        }
        try (Subject subject = new Subject(string)) {
            return subject.slice(from, spans[2 * group + 1]);
        }
    }

    /// The number of the group that a number or a name means.
    int group(PyObject key) {
        long index = -1;
        if (key.hasIndex()) {
            index = Abstract.indexLong(key, null);
        } else if (pattern.groupIndex != null && pattern.groupIndex.get(key) instanceof PyInt number) {
            index = number.isSmall() ? number.value : -1;
        }
        if (index < 0 || index > pattern.program.groups) {
            throw Errors.indexError("no such group");
        }
        return (int) index;
    }

    PyTuple regs() {
        PyTuple known = regs;
        if (known == null) {
            PyObject[] all = new PyObject[pattern.program.groups + 1];
            for (int i = 0; i < all.length; i++) {
                all[i] = span(i);
            }
            known = PyTuple.of(all);
            regs = known;
        }
        return known;
    }

    @Override
    public PyObject getItem(PyObject key) {
        return text(group(key), PyNone.NONE);
    }

    @Override
    public PyObject repr() {
        StringBuilder result = new StringBuilder("<re.Match object; span=(");
        result.append(start(0)).append(", ").append(end(0)).append("), match=");
        return PyStr.of(
                result.append(Abstract.repr(text(0, PyNone.NONE))).append('>').toString());
    }
}
