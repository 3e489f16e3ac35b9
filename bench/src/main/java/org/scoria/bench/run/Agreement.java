package org.scoria.bench.run;

import java.util.ArrayList;
import java.util.List;
import org.scoria.bench.model.Run;

/// Speed counts only when the answer is right: a peer that printed something else than the reference has failed,
/// and so has one that did not get to all the benchmarks of a program.
final class Agreement {
    private Agreement() {}

    static List<Run> check(List<Run> reference, List<Run> runs) {
        if (reference.isEmpty() || reference.getFirst().failed() || runs.isEmpty()) {
            return runs;
        }
        List<Run> checked = new ArrayList<>();
        for (Run run : reference) {
            checked.add(check(run, runs));
        }
        return checked;
    }

    private static Run check(Run reference, List<Run> runs) {
        Run run = named(reference.program(), runs);
        if (run.failed() || run.result().equals(reference.result())) {
            return run;
        }
        return run.withFailure("prints something else than " + reference.peer());
    }

    /// The peer's run of a benchmark; when there is none, what made it stop before.
    private static Run named(String benchmark, List<Run> runs) {
        for (Run run : runs) {
            if (run.program().equals(benchmark)) {
                return run;
            }
        }
        Run last = runs.getLast();
        String reason = last.failed() ? last.failure() : "did not run it";
        return new Run(
                benchmark,
                last.peer(),
                last.round(),
                last.wall(),
                new double[0],
                null,
                last.peakBytes(),
                last.result(),
                reason);
    }
}
