package org.scoria.bench.run;

import java.io.PrintStream;

/// One line that says what runs now and how long is left: rewritten in place on a terminal, printed once a round
/// of a program elsewhere.
final class Progress {
    private static final String ERASE = "\r\u001b[K";

    private final PrintStream out;
    private final boolean terminal;
    private final int total;
    private final double planned;
    private final long started = System.nanoTime();
    private int done;
    private double left;

    /// @param planned seconds that the whole session may take, the estimate until there is a better one
    Progress(PrintStream out, boolean terminal, int total, double planned) {
        this.out = out;
        this.terminal = terminal;
        this.total = total;
        this.planned = planned;
        this.left = planned;
    }

    void running(String program, String peer, int round, int rounds) {
        if (terminal) {
            out.print(ERASE + position() + "  " + program + " on " + peer + ", round " + (round + 1) + " of " + rounds
                    + ", " + clock(left) + " left");
            out.flush();
        }
    }

    void finishedProgram(String program, int round, int rounds, String outcome) {
        if (!terminal) {
            out.println(position() + "  " + program + ", round " + (round + 1) + " of " + rounds + ": " + outcome + "; "
                    + clock(left) + " left");
        }
    }

    /// Counts a process. The estimate moves from the plan to what was seen.
    void finishedRun() {
        done++;
        double elapsed = (System.nanoTime() - started) / 1e9;
        double share = done / (double) total;
        double fromPlan = planned * (1 - share);
        double fromSeen = elapsed / done * (total - done);
        left = fromPlan * (1 - share) + fromSeen * share;
    }

    private String position() {
        return "[" + done + "/" + total + "]";
    }

    static String clock(double seconds) {
        long rounded = Math.max(0, Math.round(seconds));
        long rest = rounded % 60;
        return rounded / 60 + (rest < 10 ? ":0" : ":") + rest;
    }

    void close() {
        if (terminal) {
            out.print(ERASE);
            out.flush();
        }
    }
}
