package org.scoria.stdlib.sre;

import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;

/// Finds one match after the other: what `Pattern.scanner` returns.
@PythonType(value = PyScanner.class, name = "_sre.SRE_Scanner")
public final class PyScanner extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyScanner.class, PyObject.TYPE, new PyScannerExposed());

    private final Search search;
    private boolean exhausted;

    PyScanner(Search search) {
        this.search = search;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    private PyObject result(boolean matched) {
        if (!matched) {
            exhausted = true;
            search.subject.close();
            return PyNone.NONE;
        }
        PyMatch match = new PyMatch(search);
        search.advance();
        return match;
    }

    @Builtin("match($self, /)")
    static PyObject match(PyScanner self) {
        return self.exhausted ? PyNone.NONE : self.result(self.search.match());
    }

    @Builtin("search($self, /)")
    static PyObject search(PyScanner self) {
        return self.exhausted ? PyNone.NONE : self.result(self.search.find());
    }

    @Getter(value = "pattern", member = true)
    static PyObject pattern(PyScanner self) {
        return self.search.pattern;
    }
}
