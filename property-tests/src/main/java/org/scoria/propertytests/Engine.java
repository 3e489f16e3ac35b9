package org.scoria.propertytests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.scoria.api.Python;
import org.scoria.api.Value;

/// One engine in this JVM, ready to run programs one after the other, each in a fresh namespace.
public final class Engine implements Observer {
    /// The engines whose observations must be equal; the first is the oracle.
    public static final String[] NAMES = {"off", "on", "eager"};

    private final String name;
    private final Python python;
    private final Value observe;

    /// The engine of that name: `off`, `on` or `eager`.
    public Engine(String name) {
        this.name = name;
        this.python = Python.builder().shadow(name).build();
        python.run(resource("observe.py"));
        this.observe = python.get("observe");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String observe(String program) {
        return observe.call(program).asString();
    }

    @Override
    public void close() {
        python.close();
    }

    static String resource(String name) {
        try (InputStream in = Engine.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
