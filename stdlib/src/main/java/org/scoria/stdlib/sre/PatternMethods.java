package org.scoria.stdlib.sre;

import org.scoria.objects.Abstract;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyCallableIterator;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyGenericAlias;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyMappingProxy;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.StrJoin;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.ClassMethod;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;

/// Compiled regular expression object.
@PythonType(value = PyPattern.class, name = "re.Pattern")
final class PatternMethods {
    private static final PyStr SEARCH = PyStr.intern("search");

    private PatternMethods() {}

    /// Match at the beginning of the string, or at pos.
    @Builtin("match($self, /, string, pos=0, endpos=sys.maxsize)")
    static PyObject match(PyPattern self, PyObject string, long pos, long endpos) {
        try (Subject subject = self.subject(string)) {
            Search search = new Search(self, subject, pos, endpos);
            return search.match() ? new PyMatch(search) : PyNone.NONE;
        }
    }

    /// Match the whole string, or its part from pos to endpos.
    @Builtin("fullmatch($self, /, string, pos=0, endpos=sys.maxsize)")
    static PyObject fullmatch(PyPattern self, PyObject string, long pos, long endpos) {
        try (Subject subject = self.subject(string)) {
            Search search = new Search(self, subject, pos, endpos);
            search.matchAll = true;
            return search.match() ? new PyMatch(search) : PyNone.NONE;
        }
    }

    /// Return the first match anywhere in the string, or None.
    @Builtin("search($self, /, string, pos=0, endpos=sys.maxsize)")
    static PyObject search(PyPattern self, PyObject string, long pos, long endpos) {
        try (Subject subject = self.subject(string)) {
            Search search = new Search(self, subject, pos, endpos);
            return search.find() ? new PyMatch(search) : PyNone.NONE;
        }
    }

    /// Return the string with its leftmost non-overlapping matches replaced by repl.
    @Builtin("sub($self, /, repl, string, count=0)")
    static PyObject sub(PyPattern self, PyObject repl, PyObject string, long count) {
        return new Substitution(self, repl, string).apply(count);
    }

    /// Return a tuple of the string with its leftmost non-overlapping matches replaced by repl, and their number.
    @Builtin("subn($self, /, repl, string, count=0)")
    static PyObject subn(PyPattern self, PyObject repl, PyObject string, long count) {
        Substitution substitution = new Substitution(self, repl, string);
        PyObject result = substitution.apply(count);
        return PyTuple.of(result, PyInt.of(substitution.replaced));
    }

    /// Return a list of the non-overlapping matches, or of their groups when the pattern has any.
    @Builtin("findall($self, /, string, pos=0, endpos=sys.maxsize)")
    static PyObject findall(PyPattern self, PyObject string, long pos, long endpos) {
        PyList result = PyList.withCapacity(0);
        try (Subject subject = self.subject(string)) {
            Search search = new Search(self, subject, pos, endpos);
            PyObject empty = subject.slice(0, 0);
            while (search.find()) {
                result.append(found(search, empty));
                search.advance();
            }
        }
        return result;
    }

    private static PyObject found(Search search, PyObject empty) {
        int groups = search.program.groups;
        if (groups <= 1) {
            return orEmpty(search.group(groups), empty);
        }
        PyObject[] texts = new PyObject[groups];
        for (int i = 0; i < groups; i++) {
            texts[i] = orEmpty(search.group(i + 1), empty);
        }
        return PyTuple.of(texts);
    }

    private static PyObject orEmpty(PyObject text, PyObject empty) {
        return text == null ? empty : text;
    }

    /// Split the string at the matches of the pattern.
    @Builtin("split($self, /, string, maxsplit=0)")
    static PyObject split(PyPattern self, PyObject string, long maxsplit) {
        PyList result = PyList.withCapacity(0);
        try (Subject subject = self.subject(string)) {
            Search search = new Search(self, subject, 0, Long.MAX_VALUE);
            int last = 0;
            for (long n = 0; (maxsplit == 0 || n < maxsplit) && search.find(); n++) {
                result.append(subject.slice(last, search.start));
                for (int i = 1; i <= search.program.groups; i++) {
                    result.append(orEmpty(search.group(i), PyNone.NONE));
                }
                last = search.pos;
                search.advance();
            }
            result.append(subject.slice(last, search.end));
        }
        return result;
    }

    /// Return an iterator over the Match objects of the non-overlapping matches.
    @Builtin("finditer($self, /, string, pos=0, endpos=sys.maxsize)")
    static PyObject finditer(PyPattern self, PyObject string, long pos, long endpos) {
        PyObject scanner = scanner(self, string, pos, endpos);
        return new PyCallableIterator(Abstract.getAttribute(scanner, SEARCH), PyNone.NONE);
    }

    @Builtin("scanner($self, /, string, pos=0, endpos=sys.maxsize)")
    static PyObject scanner(PyPattern self, PyObject string, long pos, long endpos) {
        return new PyScanner(new Search(self, self.subject(string), pos, endpos));
    }

    @Builtin("__copy__($self, /)")
    static PyObject copy(PyPattern self) {
        return self;
    }

    @Builtin("__deepcopy__($self, memo, /)")
    static PyObject deepCopy(PyPattern self, PyObject memo) {
        return self;
    }

    /// See PEP 585
    @ClassMethod
    @Builtin(value = "__class_getitem__($cls, item, /)", signature = false)
    static PyObject classGetItem(PyType cls, PyObject item) {
        return PyGenericAlias.of(cls, item);
    }

    /// What the regular expression was compiled from.
    @Getter(value = "pattern", member = true)
    static PyObject pattern(PyPattern self) {
        return self.pattern;
    }

    /// The flags of the regular expression.
    @Getter(value = "flags", member = true)
    static PyObject flags(PyPattern self) {
        return PyInt.of(self.flags);
    }

    /// How many capturing groups there are.
    @Getter(value = "groups", member = true)
    static PyObject groups(PyPattern self) {
        return PyInt.of(self.program.groups);
    }

    /// The numbers of the named groups, by name.
    @Getter("groupindex")
    static PyObject groupIndex(PyPattern self) {
        PyDict index = self.groupIndex;
        return new PyMappingProxy(index == null ? new PyDict() : index);
    }

    /// Joins the pieces of a result; text in the kind of `kind`, an empty piece.
    static PyObject join(PyObject kind, PyList pieces) {
        if (pieces.size() == 0) {
            return kind;
        }
        if (kind instanceof PyStr text) {
            return StrJoin.join(text, pieces);
        }
        return Abstract.callMethod(PyBytes.EMPTY, PyStr.intern("join"), pieces);
    }
}
