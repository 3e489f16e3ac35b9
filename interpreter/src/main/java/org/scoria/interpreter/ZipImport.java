package org.scoria.interpreter;

import org.scoria.objects.Abstract;
import org.scoria.objects.PyException;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// Puts `zipimport.zipimporter` in front of `sys.path_hooks`. Compare CPython 3.11 `Python/import.c:
/// init_zipimport`.
final class ZipImport {
    private ZipImport() {}

    static void install(ScoriaInterpreter interpreter) {
        PyObject hooks = interpreter.sys.get(PyStr.intern("path_hooks"));
        PyObject importer;
        try {
            importer = interpreter.importModule("zipimport").getAttribute(PyStr.intern("zipimporter"));
        } catch (PyException e) {
            if (!e.matches(org.scoria.objects.Exceptions.ImportError)) {
                throw e;
            }
            return;
        }
        Abstract.callMethod(hooks, PyStr.intern("insert"), PyInt.ZERO, importer);
    }
}
