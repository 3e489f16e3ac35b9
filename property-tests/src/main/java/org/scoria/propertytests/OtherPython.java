package org.scoria.propertytests;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Another Python in a process of its own, which runs one program after the other.
public final class OtherPython implements Observer {
    private final String command;
    private final Path driver;
    private final Process process;
    private final OutputStream requests;
    private final DataInputStream answers;

    /// Starts the command; [UncheckedIOException] when that is not possible.
    public OtherPython(String command) {
        this.command = command;
        try {
            driver = Files.createTempFile("observe", ".py");
            Files.writeString(driver, Engine.resource("observe.py"));
            process = new ProcessBuilder(command, driver.toString(), "--serve")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        requests = process.getOutputStream();
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    @Override
    public String name() {
        return command;
    }

    @Override
    public String observe(String program) {
        byte[] source = program.getBytes(StandardCharsets.UTF_8);
        try {
            requests.write((source.length + "\n").getBytes(StandardCharsets.US_ASCII));
            requests.write(source);
            requests.flush();
            return new String(answers.readNBytes(length()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(command + " ended in the middle of a program", e);
        }
    }

    private int length() throws IOException {
        int length = 0;
        for (int c = answers.readUnsignedByte(); c != '\n'; c = answers.readUnsignedByte()) {
            length = length * 10 + (c - '0');
        }
        return length;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            Files.deleteIfExists(driver);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
