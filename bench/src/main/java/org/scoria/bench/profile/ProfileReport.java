package org.scoria.bench.profile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;
import org.scoria.bench.report.TextTable;

/// What a recording says: Python functions, families and forms of instructions, Java methods, garbage collection.
public final class ProfileReport {
    static final String PYTHON_THREAD = "MainThread";
    private static final int FUNCTIONS = 20;
    private static final int FORMS = 20;
    private static final int METHODS = 15;

    private final Counts self = new Counts();
    private final Counts inclusive = new Counts();
    private final Counts lines = new Counts();
    private final Counts families = new Counts();
    private final Counts forms = new Counts();
    private final Counts methods = new Counts();
    private final Instructions instructions = new Instructions();
    private Duration pauses = Duration.ZERO;
    private int collections;

    public static ProfileReport read(Path recording) throws IOException {
        ProfileReport report = new ProfileReport();
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                report.add(file.readEvent());
            }
        }
        return report;
    }

    private void add(RecordedEvent event) {
        switch (event.getEventType().getName()) {
            case PythonSample.NAME -> addPython(event);
            case "jdk.ExecutionSample" -> addJava(event);
            case "jdk.GarbageCollection" -> {
                pauses = pauses.plus(event.getDuration("sumOfPauses"));
                collections++;
            }
            default -> {}
        }
    }

    private void addPython(RecordedEvent event) {
        String function = event.getString("function");
        self.add(function);
        lines.add(function + " line " + event.getInt("line"));
        event.getString("stack").lines().forEach(inclusive::add);
    }

    private void addJava(RecordedEvent event) {
        RecordedThread thread = event.getThread("sampledThread");
        if (thread == null || !PYTHON_THREAD.equals(thread.getJavaName()) || event.getStackTrace() == null) {
            return;
        }
        List<RecordedFrame> stack = event.getStackTrace().getFrames();
        if (stack.isEmpty()) {
            return;
        }
        Instructions.Instruction instruction = instructions.find(stack);
        families.add(instruction.family());
        forms.add(instruction.form());
        methods.add(stack.getFirst().getMethod().getType().getName() + "."
                + stack.getFirst().getMethod().getName());
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        text.append("Python functions (")
                .append(self.total())
                .append(" samples)\n")
                .append(functions());
        text.append("\nPython lines\n").append(table(lines, FUNCTIONS / 2));
        text.append("\ninstruction families (").append(families.total()).append(" samples of Java stacks)\n");
        text.append(table(families, FORMS));
        text.append("\nforms of instructions\n").append(table(forms, FORMS));
        text.append("\nJava methods\n").append(table(methods, METHODS));
        text.append("\ngarbage collection: ").append(collections).append(" times, ");
        text.append(pauses.toMillis()).append(" ms of pauses\n");
        return text.toString();
    }

    private TextTable functions() {
        TextTable table = new TextTable();
        table.row("  function", "self", "with callees");
        for (String name : self.top(FUNCTIONS)) {
            table.row("  " + name, percent(self.of(name), self.total()), percent(inclusive.of(name), self.total()));
        }
        return table;
    }

    private static TextTable table(Counts counts, int limit) {
        TextTable table = new TextTable();
        for (String name : counts.top(limit)) {
            table.row("  " + name, percent(counts.of(name), counts.total()));
        }
        return table;
    }

    private static String percent(int part, int total) {
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / Math.max(1, total));
    }
}
