package org.scoria.bench.model;

/// One fresh process: what one peer did with one program in one round.
///
/// @param round from 0
/// @param wall seconds from the start of the process to its end
/// @param seconds of each iteration, from the first
/// @param loops how many repetitions an iteration was the mean of; null means one each
/// @param peakBytes the largest resident set, 0 where the system does not tell
/// @param result what the program printed, the same on every peer that is right
/// @param failure null, or in one line why there is nothing to measure
public record Run(
        String program,
        String peer,
        int round,
        double wall,
        double[] seconds,
        int[] loops,
        long peakBytes,
        String result,
        String failure) {
    public boolean failed() {
        return failure != null;
    }

    /// The seconds that iteration `index` took with all its repetitions.
    public double spent(int index) {
        return loops == null ? seconds[index] : seconds[index] * loops[index];
    }

    public Run withFailure(String reason) {
        return new Run(program, peer, round, wall, seconds, loops, peakBytes, result, reason);
    }
}
