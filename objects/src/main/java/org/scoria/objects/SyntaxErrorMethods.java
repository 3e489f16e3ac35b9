package org.scoria.objects;

import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// Invalid syntax.
@PythonType(value = PySyntaxError.class, name = "SyntaxError", subclass = true, ownStorage = true)
final class SyntaxErrorMethods {
    private SyntaxErrorMethods() {}

    @Getter(value = "msg", member = true)
    static PyObject msg(PySyntaxError self) {
        return self.msg == null ? PyNone.NONE : self.msg;
    }

    @Setter("msg")
    static void setMsg(PySyntaxError self, PyObject value) {
        self.msg = value;
    }

    @Getter(value = "filename", member = true)
    static PyObject filename(PySyntaxError self) {
        return self.filename == null ? PyNone.NONE : self.filename;
    }

    @Setter("filename")
    static void setFilename(PySyntaxError self, PyObject value) {
        self.filename = value;
    }

    @Getter(value = "lineno", member = true)
    static PyObject lineno(PySyntaxError self) {
        return self.lineno == null ? PyNone.NONE : self.lineno;
    }

    @Setter("lineno")
    static void setLineno(PySyntaxError self, PyObject value) {
        self.lineno = value;
    }

    @Getter(value = "offset", member = true)
    static PyObject offset(PySyntaxError self) {
        return self.offset == null ? PyNone.NONE : self.offset;
    }

    @Setter("offset")
    static void setOffset(PySyntaxError self, PyObject value) {
        self.offset = value;
    }

    @Getter(value = "text", member = true)
    static PyObject text(PySyntaxError self) {
        return self.text == null ? PyNone.NONE : self.text;
    }

    @Setter("text")
    static void setText(PySyntaxError self, PyObject value) {
        self.text = value;
    }

    @Getter(value = "end_lineno", member = true)
    static PyObject endLineno(PySyntaxError self) {
        return self.endLineno == null ? PyNone.NONE : self.endLineno;
    }

    @Setter("end_lineno")
    static void setEndLineno(PySyntaxError self, PyObject value) {
        self.endLineno = value;
    }

    @Getter(value = "end_offset", member = true)
    static PyObject endOffset(PySyntaxError self) {
        return self.endOffset == null ? PyNone.NONE : self.endOffset;
    }

    @Setter("end_offset")
    static void setEndOffset(PySyntaxError self, PyObject value) {
        self.endOffset = value;
    }

    @Getter(value = "print_file_and_line", member = true)
    static PyObject printFileAndLine(PySyntaxError self) {
        return self.printFileAndLine == null ? PyNone.NONE : self.printFileAndLine;
    }

    @Setter("print_file_and_line")
    static void setPrintFileAndLine(PySyntaxError self, PyObject value) {
        self.printFileAndLine = value;
    }
}
