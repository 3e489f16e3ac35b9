package org.scoria.stdlib;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.interpreter.Settings;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PySimpleNamespace;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyStructSequence;
import org.scoria.objects.PyTuple;
import org.scoria.objects.StructSequenceType;

/// The data in `sys`: versions, limits, flags, paths.
///
/// Compare CPython 3.11 `Python/sysmodule.c: _PySys_InitCore, _PySys_UpdateConfig`.
final class SysConstants {
    private static final String VERSION = "3.11.10";
    private static final int HEX_VERSION = 0x030b0af0;

    static final StructSequenceType FLAGS = new StructSequenceType(
            "sys.flags",
            "What the command line and the environment asked for.",
            false,
            18,
            "debug",
            "inspect",
            "interactive",
            "optimize",
            "dont_write_bytecode",
            "no_user_site",
            "no_site",
            "ignore_environment",
            "verbose",
            "bytes_warning",
            "quiet",
            "hash_randomization",
            "isolated",
            "dev_mode",
            "utf8_mode",
            "warn_default_encoding",
            "safe_path",
            "int_max_str_digits");
    static final StructSequenceType VERSION_INFO = new StructSequenceType(
            "sys.version_info",
            "The version of the language, taken apart.",
            false,
            5,
            "major",
            "minor",
            "micro",
            "releaselevel",
            "serial");
    static final StructSequenceType FLOAT_INFO = new StructSequenceType(
            "sys.float_info",
            "Range and precision of floats.",
            true,
            11,
            "max",
            "max_exp",
            "max_10_exp",
            "min",
            "min_exp",
            "min_10_exp",
            "dig",
            "mant_dig",
            "epsilon",
            "radix",
            "rounds");
    static final StructSequenceType INT_INFO = new StructSequenceType(
            "sys.int_info",
            "How ints are represented.",
            true,
            4,
            "bits_per_digit",
            "sizeof_digit",
            "default_max_str_digits",
            "str_digits_check_threshold");
    static final StructSequenceType HASH_INFO = new StructSequenceType(
            "sys.hash_info",
            "How hashes of numbers and strings are computed.",
            true,
            9,
            "width",
            "modulus",
            "inf",
            "nan",
            "imag",
            "algorithm",
            "hash_bits",
            "seed_bits",
            "cutoff");
    static final StructSequenceType THREAD_INFO = new StructSequenceType(
            "sys.thread_info", "How threads are implemented.", true, 3, "name", "lock", "version");
    static final StructSequenceType ASYNCGEN_HOOKS = new StructSequenceType(
            "asyncgen_hooks", "The hooks of async generators.", true, 2, "firstiter", "finalizer");

    private SysConstants() {}

    static void add(PyModule sys, ScoriaInterpreter interpreter) {
        versions(sys);
        numbers(sys);
        sys.add("flags", flags(interpreter.settings));
        settings(sys, interpreter.settings);
        paths(sys, interpreter);
        for (String hook : new String[] {"displayhook", "excepthook", "breakpointhook", "unraisablehook"}) {
            sys.add("__" + hook + "__", sys.dict().get(PyStr.intern(hook)));
        }
        sys.add("modules", interpreter.modules);
        sys.add("builtin_module_names", names(interpreter.builtinModuleNames()));
        sys.add("stdlib_module_names", StandardModuleNames.frozenSet());
        sys.add("meta_path", new PyList());
        sys.add("path_hooks", new PyList());
        sys.add("path_importer_cache", new PyDict());
    }

    private static PyStr text(String value) {
        return PyStr.of(value);
    }

    private static void versions(PyModule sys) {
        PyStructSequence info = VERSION_INFO.of(PyInt.of(3), PyInt.of(11), PyInt.of(10), text("final"), PyInt.of(0));
        String java = System.getProperty("java.vm.name", "JVM") + " " + System.getProperty("java.vm.version", "");
        sys.add("version", text(VERSION + " (Scoria) \n[" + java + "]"));
        sys.add("version_info", info);
        sys.add("hexversion", PyInt.of(HEX_VERSION));
        sys.add("api_version", PyInt.of(1013));
        sys.add("copyright", text("Copyright (c) the authors of Scoria."));
        sys.add("platform", text(platform()));
        sys.add("byteorder", text("little"));
        sys.add("_git", PyTuple.of(text("Scoria"), PyStr.EMPTY, PyStr.EMPTY));
        sys.add("_framework", PyStr.EMPTY);
        sys.add("abiflags", PyStr.EMPTY);
        sys.add("platlibdir", text("lib"));
        PySimpleNamespace implementation = new PySimpleNamespace();
        implementation.add("name", text("scoria"));
        implementation.add("cache_tag", text("cpython-311"));
        implementation.add("version", info);
        implementation.add("hexversion", PyInt.of(HEX_VERSION));
        implementation.add("_multiarch", PyStr.EMPTY);
        sys.add("implementation", implementation);
    }

    private static String platform() {
        String os = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
        if (os.startsWith("mac")) {
            return "darwin";
        }
        return os.startsWith("windows") ? "win32" : "linux";
    }

    private static void numbers(PyModule sys) {
        sys.add("maxsize", PyInt.of(Long.MAX_VALUE));
        sys.add("maxunicode", PyInt.of(Character.MAX_CODE_POINT));
        sys.add("float_repr_style", text("short"));
        sys.add(
                "float_info",
                FLOAT_INFO.of(
                        PyFloat.of(Double.MAX_VALUE),
                        PyInt.of(1024),
                        PyInt.of(308),
                        PyFloat.of(Double.MIN_NORMAL),
                        PyInt.of(-1021),
                        PyInt.of(-307),
                        PyInt.of(15),
                        PyInt.of(53),
                        PyFloat.of(Math.ulp(1.0)),
                        PyInt.of(2),
                        PyInt.of(1)));
        sys.add("int_info", INT_INFO.of(PyInt.of(30), PyInt.of(4), PyInt.of(4300), PyInt.of(640)));
        sys.add(
                "hash_info",
                HASH_INFO.of(
                        PyInt.of(64),
                        PyInt.of((1L << 61) - 1),
                        PyInt.of(314159),
                        PyInt.ZERO,
                        PyInt.of(1000003),
                        text("siphash13"),
                        PyInt.of(64),
                        PyInt.of(128),
                        PyInt.ZERO));
        sys.add("thread_info", THREAD_INFO.of(text("pthread"), text("semaphore"), PyNone.NONE));
    }

    private static PyObject flags(Settings s) {
        return FLAGS.of(
                PyInt.ZERO,
                PyInt.of(s.inspect),
                PyInt.of(s.interactive),
                PyInt.of(s.optimize),
                flag(s.dontWriteBytecode),
                flag(s.noUserSite),
                flag(s.noSite),
                flag(s.ignoreEnvironment),
                PyInt.of(s.verbose),
                PyInt.of(s.bytesWarning),
                PyInt.of(s.quiet),
                flag(s.hashRandomization),
                flag(s.isolated),
                PyBool.of(s.devMode),
                flag(s.utf8Mode),
                flag(s.warnDefaultEncoding),
                PyBool.of(s.safePath),
                PyInt.of(s.maxIntDigits));
    }

    private static PyInt flag(boolean on) {
        return on ? PyInt.ONE : PyInt.ZERO;
    }

    private static void settings(PyModule sys, Settings s) {
        sys.add("argv", list(s.argv));
        sys.add("orig_argv", list(s.originalArgv));
        sys.add("warnoptions", list(s.warnOptions));
        sys.add("dont_write_bytecode", PyBool.of(s.dontWriteBytecode));
        sys.add("pycache_prefix", s.pycachePrefix == null ? PyNone.NONE : text(s.pycachePrefix));
        PyDict options = new PyDict();
        for (Map.Entry<String, String> option : s.xOptions.entrySet()) {
            PyObject value = option.getValue() == null ? PyBool.TRUE : text(option.getValue());
            options.put(text(option.getKey()), value);
        }
        sys.add("_xoptions", options);
    }

    private static void paths(PyModule sys, ScoriaInterpreter interpreter) {
        String home = interpreter.home == null ? "" : interpreter.home;
        PyStr prefix = text(home);
        for (String name : new String[] {"prefix", "exec_prefix", "base_prefix", "base_exec_prefix"}) {
            sys.add(name, prefix);
        }
        sys.add("_home", PyNone.NONE);
        sys.add("_stdlib_dir", home.isEmpty() ? PyNone.NONE : text(home + "/lib/python3.11"));
        sys.add("executable", text(interpreter.settings.executable));
        sys.add("_base_executable", text(interpreter.settings.executable));
        PyList path = list(interpreter.settings.modulePath);
        if (!home.isEmpty()) {
            path.append(text(home + "/lib/python311.zip"));
            path.append(text(home + "/lib/python3.11"));
        }
        sys.add("path", path);
    }

    private static PyList list(List<String> values) {
        PyList list = new PyList();
        for (String value : values) {
            list.append(text(value));
        }
        return list;
    }

    private static PyTuple names(List<String> values) {
        String[] sorted = new TreeSet<>(values).toArray(new String[0]);
        PyObject[] items = new PyObject[sorted.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = PyStr.intern(sorted[i]);
        }
        return PyTuple.of(items);
    }
}
