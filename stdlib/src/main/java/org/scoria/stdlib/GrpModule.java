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

/// `grp`: the groups in `/etc/group`.
@PythonModule(value = "grp", doc = "The groups of users of this system, as tuples of four fields.")
public final class GrpModule {
    private static final StructSequenceType ENTRY = new StructSequenceType(
            "grp.struct_group", "One group of users.", true, 4, "gr_name", "gr_passwd", "gr_gid", "gr_mem");

    /// Group ids have 32 bits; -1 is none.
    private static final long MAX_ID = 0xFFFFFFFFL;

    private GrpModule() {}

    static void init(PyModule module) {
        module.add("struct_group", ENTRY.type);
    }

    private static List<String[]> groups() {
        List<String[]> found = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(Path.of("/etc/group"))) {
                String[] fields = line.split(":", -1);
                if (fields.length == 4) {
                    found.add(fields);
                }
            }
        } catch (IOException e) {
            return found; // a system without groups
        }
        return found;
    }

    private static PyObject entry(String[] fields) {
        PyList members = new PyList();
        for (String member : fields[3].split(",")) {
            if (!member.isEmpty()) {
                members.append(PyStr.of(member));
            }
        }
        return ENTRY.of(PyStr.of(fields[0]), PyStr.of(fields[1]), PyInt.of(Long.parseLong(fields[2])), members);
    }

    /// Return the group with the given id.
    ///
    /// If id is not valid, raise KeyError.
    @Builtin("getgrgid(id)")
    static PyObject byId(PyObject id) {
        if (!id.hasIndex()) {
            throw Errors.typeError("gid should be integer, not %s", id.type().qualifiedName());
        }
        PyInt gid = Abstract.index(id);
        if (!gid.isSmall() || gid.value > MAX_ID) {
            throw Errors.overflowError(gid.signum() < 0 ? "gid is less than minimum" : "gid is greater than maximum");
        }
        if (gid.value < -1) {
            throw Errors.overflowError("gid is less than minimum");
        }
        String text = Long.toString(gid.value);
        for (String[] fields : groups()) {
            if (fields[2].equals(text)) {
                return entry(fields);
            }
        }
        throw Errors.keyError(PyStr.of("getgrgid(): gid not found: " + text));
    }

    /// Return the group with the given name.
    ///
    /// If name is not valid, raise KeyError.
    @Builtin("getgrnam(name)")
    static PyObject byName(PyObject name) {
        if (!(name instanceof PyStr text)) {
            throw Errors.typeError(
                    "getgrnam() argument 'name' must be str, not %s",
                    name.type().qualifiedName());
        }
        if (text.toString().indexOf('\0') >= 0) {
            throw Errors.valueError("embedded null byte");
        }
        for (String[] fields : groups()) {
            if (fields[0].equals(text.toString())) {
                return entry(fields);
            }
        }
        throw Errors.keyError(PyStr.of("getgrnam(): name not found: " + Abstract.repr(name)));
    }

    /// Return a list of all groups, in no particular order.
    @Builtin("getgrall()")
    static PyObject all() {
        PyList all = new PyList();
        for (String[] fields : groups()) {
            all.append(entry(fields));
        }
        return all;
    }
}
