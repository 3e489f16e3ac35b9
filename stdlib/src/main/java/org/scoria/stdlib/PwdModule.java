package org.scoria.stdlib;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.StructSequenceType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonModule;

/// `pwd`: the accounts in `/etc/passwd`.
@PythonModule(value = "pwd", doc = "The user accounts of this system, as tuples of seven fields.")
public final class PwdModule {
    private static final StructSequenceType ENTRY = new StructSequenceType(
            "pwd.struct_passwd",
            "One user account.",
            true,
            7,
            "pw_name",
            "pw_passwd",
            "pw_uid",
            "pw_gid",
            "pw_gecos",
            "pw_dir",
            "pw_shell");

    private PwdModule() {}

    static void init(PyModule module) {
        module.add("struct_passwd", ENTRY.type);
    }

    private static List<String[]> accounts() {
        List<String[]> found = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(Path.of("/etc/passwd"))) {
                String[] fields = line.split(":", -1);
                if (fields.length == 7) {
                    found.add(fields);
                }
            }
        } catch (IOException e) {
            return found; // a system without accounts
        }
        return found;
    }

    private static PyObject entry(String[] fields) {
        return ENTRY.of(
                PyStr.of(fields[0]),
                PyStr.of(fields[1]),
                PyInt.of(Long.parseLong(fields[2])),
                PyInt.of(Long.parseLong(fields[3])),
                PyStr.of(fields[4]),
                PyStr.of(fields[5]),
                PyStr.of(fields[6]));
    }

    /// Return the account with the given user id.
    @Builtin("getpwuid(uidobj, /)")
    static PyObject byId(PyObject uidobj) {
        String id = Abstract.index(uidobj).bigValue().toString();
        for (String[] fields : accounts()) {
            if (fields[2].equals(id)) {
                return entry(fields);
            }
        }
        throw Errors.keyError(PyStr.of("getpwuid(): uid not found: " + id));
    }

    /// Return the account with the given user name.
    @Builtin("getpwnam(name, /)")
    static PyObject byName(PyStr name) {
        for (String[] fields : accounts()) {
            if (fields[0].equals(name.toString())) {
                return entry(fields);
            }
        }
        throw Errors.keyError(PyStr.of("getpwnam(): name not found: " + Abstract.repr(name)));
    }

    /// Return a list of all accounts.
    @Builtin("getpwall()")
    static PyObject all() {
        PyList all = new PyList();
        for (String[] fields : accounts()) {
            all.append(entry(fields));
        }
        return all;
    }
}
