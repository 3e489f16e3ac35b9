package org.scoria.interpreter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.scoria.objects.Errors;
import org.scoria.objects.Exceptions;
import org.scoria.objects.Marshal;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyStr;

/// The code of the few standard modules that must run before files can be imported.
final class FrozenModules {
    private FrozenModules() {}

    /// The code of `lib/python3.11/NAME.py`; from the `.pyc` beside it when there is one.
    static PyCode code(ScoriaInterpreter interpreter, String name, String filename) {
        Path dir = Path.of(interpreter.home, StandardLibrary.LIB);
        int slash = name.lastIndexOf('/') + 1;
        Path cached =
                dir.resolve(name.substring(0, slash) + "__pycache__/" + name.substring(slash) + ".cpython-311.pyc");
        try {
            if (Files.exists(cached)) {
                PyCode code = (PyCode) Marshal.loadPyc(Files.readAllBytes(cached));
                code.renameFile(code.filename, PyStr.of(filename));
                return code;
            }
            byte[] source = Files.readAllBytes(dir.resolve(name + ".py"));
            return (PyCode) interpreter.compile(PyBytes.of(source), PyStr.of(filename), "exec", 0, false, -1, -1);
        } catch (IOException e) {
            throw Errors.of(Exceptions.ImportError, "cannot read %s of the standard library", name);
        }
    }
}
