package org.scoria.bench.run;

/// How often and how long everything runs.
///
/// @param budget seconds of iterations in one process
/// @param timeout seconds after which a process is ended
/// @param limit seconds for the whole session: the budgets shrink to keep it; infinite when there is none
public record Plan(int rounds, double budget, double timeout, double limit) {
    /// A process needs time beside its iterations; what it will be is not known beforehand.
    private static final double OUTSIDE = 0.6;

    private static final double LEAST = 0.3;

    /// The budget of the next process, when `left` processes including it share what remains of the limit.
    double budget(double elapsed, int left) {
        return Math.min(budget, Math.max(LEAST, (limit - elapsed) / left - OUTSIDE));
    }

    double estimate(int processes) {
        return Math.min(limit, processes * (budget + OUTSIDE));
    }
}
