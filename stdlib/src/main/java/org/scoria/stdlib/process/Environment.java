package org.scoria.stdlib.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.scoria.objects.Interpreter;
import org.scoria.objects.ThreadState;

/// The environment variables of one interpreter: those of the process at first, changed by `putenv`. The virtual
/// machine cannot change its own, and other interpreters must not notice.
///
/// Texts are as Java has read them.
public final class Environment {
    private final Map<String, String> variables = new LinkedHashMap<>(System.getenv());

    private Environment() {}

    public static Environment current() {
        Interpreter interpreter = ThreadState.current().interpreter;
        Object environment = interpreter.state(Environment.class);
        if (environment == null) {
            environment = new Environment();
            interpreter.setState(Environment.class, environment);
        }
        return (Environment) environment;
    }

    /// The value of a variable, or null.
    public synchronized String get(String name) {
        return variables.get(name);
    }

    public synchronized void put(String name, String value) {
        variables.put(name, value);
    }

    public synchronized void remove(String name) {
        variables.remove(name);
    }

    /// What a child process gets: `NAME=value` entries.
    synchronized byte[][] entries() {
        byte[][] entries = new byte[variables.size()][];
        int count = 0;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            entries[count++] = ProcessArguments.bytes(variable.getKey() + "=" + variable.getValue());
        }
        return entries;
    }
}
