package org.scoria.interpreter;

import org.scoria.objects.PyBool;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;

/// The methods of `stderrprinter`.
@PythonType(value = PyStandardPrinter.class, name = "stderrprinter")
final class StandardPrinterMethods {
    private StandardPrinterMethods() {}

    @Builtin(value = "write($self, text, /)", signature = false)
    static long write(PyStandardPrinter self, PyStr text) {
        return self.write(text);
    }

    @Builtin(value = "flush($self, /)", signature = false)
    static void flush(PyStandardPrinter self) {
        self.flush();
    }

    @Builtin(value = "close($self, /)", signature = false)
    static void close(PyStandardPrinter self) {
        self.flush();
    }

    @Builtin(value = "fileno($self, /)", signature = false)
    static long fileno(PyStandardPrinter self) {
        return self.descriptor;
    }

    @Builtin(value = "isatty($self, /)", signature = false)
    static boolean isatty(PyStandardPrinter self) {
        return System.console() != null && System.console().isTerminal();
    }

    @Getter("closed")
    static PyObject closed(PyStandardPrinter self) {
        return PyBool.FALSE;
    }

    @Getter("encoding")
    static PyObject encoding(PyStandardPrinter self) {
        return PyNone.NONE;
    }

    @Getter("mode")
    static PyObject mode(PyStandardPrinter self) {
        return PyStr.of("w");
    }
}
