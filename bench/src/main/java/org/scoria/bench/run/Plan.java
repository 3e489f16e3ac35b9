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

    /// Whether there is time for one more round, if it takes as long as those before it. The first always runs.
    boolean allowsRound(int round, double elapsed) {
        return round < rounds && (round == 0 || elapsed / round * (round + 1) <= limit);
    }

    double estimate(int processes) {
        return Math.min(limit, processes * (budget + OUTSIDE));
    }
}
