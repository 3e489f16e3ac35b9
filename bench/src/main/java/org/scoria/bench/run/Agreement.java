package org.scoria.bench.run;

import java.util.List;
import org.scoria.bench.model.Run;

/// Speed counts only when the answer is right: a peer that printed something else than the reference has failed.
final class Agreement {
    private Agreement() {}

    static List<Run> check(List<Run> reference, List<Run> runs) {
        if (reference.isEmpty() || reference.getFirst().failed()) {
            return runs;
        }
        String result = reference.getFirst().result();
        return runs.stream()
                .map(run -> run.failed() || run.result().equals(result)
                        ? run
                        : run.withFailure("prints something else than "
                                + reference.getFirst().peer()))
                .toList();
    }
}
