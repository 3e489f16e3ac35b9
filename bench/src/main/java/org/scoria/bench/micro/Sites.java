package org.scoria.bench.micro;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.interpreter.Settings;
import org.scoria.objects.Abstract;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.stdlib.StandardModules;

/// The measured functions of one family, in an interpreter of their own: `FAMILY.py` defines a dictionary `SITES`
/// from names to functions of the number of operations.
final class Sites {
    private final PyObject table;

    /// Enters a new interpreter on the current thread.
    Sites(String family) {
        Settings settings = new Settings();
        settings.noSite = true;
        settings.moduleSources.add(new StandardModules());
        ScoriaInterpreter interpreter = new ScoriaInterpreter(settings);
        interpreter.start();
        PyStr source = PyStr.of(text("sites") + text(family));
        PyCode code = (PyCode) interpreter.compile(source, PyStr.of(family + ".py"), "exec", 0, false, -1, -1);
        PyDict globals = new PyDict();
        interpreter.eval(code, globals, globals, null);
        table = globals.get(PyStr.intern("SITES"));
    }

    private static String text(String name) {
        try (InputStream in = Sites.class.getResourceAsStream(name + ".py")) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + name + ".py");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    PyObject function(String name) {
        return Abstract.getItem(table, PyStr.of(name));
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        PyObject iterator = Abstract.iter(table);
        for (PyObject name = Abstract.next(iterator); name != null; name = Abstract.next(iterator)) {
            names.add(name.toString());
        }
        return names;
    }
}
