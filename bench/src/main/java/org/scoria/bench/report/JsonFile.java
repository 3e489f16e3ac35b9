package org.scoria.bench.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.scoria.bench.model.Report;

/// A report as JSON: the records of `org.scoria.bench.model`, field by field.
public final class JsonFile {
    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeSpecialFloatingPointValues()
            .create();

    private JsonFile() {}

    public static void write(Report report, Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        Files.createDirectories(directory);
        Files.writeString(file, GSON.toJson(report) + "\n");
    }

    public static Report read(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IllegalArgumentException("cannot read " + file);
        }
        Report report;
        try {
            report = GSON.fromJson(Files.readString(file), Report.class);
        } catch (JsonParseException e) {
            throw new IllegalArgumentException(file + " is not a report: " + e.getMessage());
        }
        if (report == null || report.runs() == null || report.peers() == null || report.settings() == null) {
            throw new IllegalArgumentException(file + " is not a report: runs, peers or settings are missing");
        }
        return report;
    }
}
