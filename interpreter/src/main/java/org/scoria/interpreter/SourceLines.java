package org.scoria.interpreter;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scoria.objects.PyList;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;

/// Reads the source lines that tracebacks show.
///
/// Compare CPython 3.11 `Python/traceback.c: display_source_line_with_margin`.
final class SourceLines {
    private static final Pattern COOKIE = Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-\\w.]+)");

    private SourceLines() {}

    /// The line (counted from 1) without its end, or null when it cannot be read.
    static String get(ScoriaInterpreter interpreter, String file, int line) {
        if (line < 1 || file.startsWith("<") && file.endsWith(">")) {
            return null;
        }
        try {
            Path path = find(interpreter, file);
            return path == null ? null : lineOf(Files.readAllBytes(path), line);
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    /// The file itself, or one of its name on `sys.path`.
    private static Path find(ScoriaInterpreter interpreter, String file) {
        Path path = interpreter.resolve(file);
        if (Files.isRegularFile(path)) {
            return path;
        }
        String tail = file.substring(file.lastIndexOf('/') + 1);
        if (interpreter.sys.get(PyStr.intern("path")) instanceof PyList entries) {
            for (int i = 0; i < entries.size(); i++) {
                PyObject entry = entries.get(i);
                Path candidate = entry instanceof PyStr dir
                        ? interpreter.resolve(dir.toString()).resolve(tail)
                        : null;
                if (candidate != null && Files.isRegularFile(candidate)) {
                    return candidate;
                }
            }
        }
        return null;
    }

    private static String lineOf(byte[] bytes, int line) {
        String text = new String(bytes, charset(bytes));
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        int at = 0;
        for (int n = 1; n < line; n++) {
            at = afterLine(text, at);
            if (at >= text.length()) {
                return null;
            }
        }
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return at >= text.length() ? null : text.substring(at, end);
    }

    private static int afterLine(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        if (at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n') {
            at++;
        }
        return at + 1;
    }

    /// What the encoding cookie in the first two lines says; UTF-8 without one.
    private static Charset charset(byte[] bytes) {
        int end = 0;
        for (int lines = 0; end < bytes.length && end < 400 && lines < 2; end++) {
            lines += bytes[end] == '\n' ? 1 : 0;
        }
        String head = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
        for (String line : head.split("\n")) {
            Matcher matcher = COOKIE.matcher(line);
            if (matcher.find()) {
                try {
                    return Charset.forName(matcher.group(1));
                } catch (IllegalArgumentException e) {
                    return StandardCharsets.UTF_8;
                }
            }
        }
        return StandardCharsets.UTF_8;
    }
}
