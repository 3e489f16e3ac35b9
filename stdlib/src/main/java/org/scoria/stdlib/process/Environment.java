package org.scoria.stdlib.process;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.scoria.objects.Errors;
import org.scoria.objects.Interpreter;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.ThreadState;
import org.scoria.objects.text.Utf8;

/// The environment variables of one interpreter: those of the process at first, changed by `putenv`. The virtual
/// machine cannot change its own, and other interpreters must not notice.
///
/// Names and values are bytes, kept as the Latin-1 text of the same bytes.
public final class Environment {
    private final Map<String, String> variables = new LinkedHashMap<>();

    private Environment() {
        if (!readProcess()) {
            for (Map.Entry<String, String> variable : System.getenv().entrySet()) {
                variables.put(latin1(variable.getKey()), latin1(variable.getValue()));
            }
        }
        restoreLocale();
    }

    /// The command may have had to change LC_ALL for the virtual machine: programs see what it was.
    private void restoreLocale() {
        String locale = System.getProperty("scoria.locale");
        if (locale != null) {
            variables.put("LC_ALL", locale);
        }
    }

    /// The variables as the process has got them: what Java tells may have lost bytes that are no text.
    private boolean readProcess() {
        byte[] all;
        try (FileInputStream environment = new FileInputStream("/proc/self/environ")) {
            all = environment.readAllBytes();
        } catch (IOException e) {
            return false;
        }
        for (String entry : new String(all, StandardCharsets.ISO_8859_1).split("\0")) {
            int equals = entry.indexOf('=', 1);
            if (equals > 0) {
                variables.putIfAbsent(entry.substring(0, equals), entry.substring(equals + 1));
            }
        }
        return true;
    }

    private static String latin1(String text) {
        return new String(Utf8.encode(PyStr.of(text), "surrogateescape"), StandardCharsets.ISO_8859_1);
    }

    public static Environment current() {
        Interpreter interpreter = ThreadState.current().interpreter;
        Object environment = interpreter.state(Environment.class);
        if (environment == null) {
            environment = new Environment();
            interpreter.setState(Environment.class, environment);
        }
        return (Environment) environment;
    }

    /// The bytes of a name, which must not be empty or have `=` in it.
    public static byte[] checkedName(PyObject name) {
        byte[] bytes = ProcessArguments.bytes(name);
        boolean wrong = bytes.length == 0;
        for (byte b : bytes) {
            wrong |= b == '=';
        }
        if (wrong) {
            throw Errors.valueError("illegal environment variable name");
        }
        return bytes;
    }

    /// The value of a variable with a name in ASCII, or null.
    public synchronized String get(String name) {
        return variables.get(name);
    }

    public synchronized void put(byte[] name, byte[] value) {
        variables.put(new String(name, StandardCharsets.ISO_8859_1), new String(value, StandardCharsets.ISO_8859_1));
    }

    public synchronized void remove(byte[] name) {
        variables.remove(new String(name, StandardCharsets.ISO_8859_1));
    }

    /// What `posix.environ` is: bytes to bytes.
    public synchronized PyDict asDict() {
        PyDict dict = new PyDict();
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            dict.put(
                    PyBytes.of(variable.getKey().getBytes(StandardCharsets.ISO_8859_1)),
                    PyBytes.of(variable.getValue().getBytes(StandardCharsets.ISO_8859_1)));
        }
        return dict;
    }

    /// What a child process gets: `NAME=value` entries.
    synchronized byte[][] entries() {
        byte[][] entries = new byte[variables.size()][];
        int count = 0;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            String entry = variable.getKey() + "=" + variable.getValue();
            entries[count++] = entry.getBytes(StandardCharsets.ISO_8859_1);
        }
        return entries;
    }
}
