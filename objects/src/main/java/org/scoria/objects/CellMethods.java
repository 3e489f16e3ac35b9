package org.scoria.objects;

import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// Compare CPython 3.11 `Objects/cellobject.c`.
@PythonType(
        value = PyCell.class,
        name = "cell",
        unhashable = true,
        doc = "A variable that a function shares with the functions inside it. Reading `cell_contents` of an empty\n"
                + "one raises a ValueError.")
final class CellMethods {
    private CellMethods() {}

    @New(value = "cell($type, contents=<unrepresentable>, /)", signature = false)
    static PyObject create(PyType type, PyObject contents) {
        return new PyCell(contents);
    }

    @Getter("cell_contents")
    static PyObject contents(PyCell self) {
        if (self.value == null) {
            throw Errors.valueError("Cell is empty");
        }
        return self.value;
    }

    @Setter("cell_contents")
    static void setContents(PyCell self, PyObject value) {
        self.value = value;
    }
}
