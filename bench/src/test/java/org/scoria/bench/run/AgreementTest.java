package org.scoria.bench.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scoria.bench.model.Run;

class AgreementTest {
    private static Run run(String program, String peer, String result) {
        return new Run(program, peer, 0, 1, new double[] {1}, null, 0, result, null);
    }

    @Test
    void anotherResultIsAFailure() {
        List<Run> reference = List.of(run("p", "python", "42"));
        assertFalse(Agreement.check(reference, List.of(run("p", "a", "42")))
                .getFirst()
                .failed());
        assertEquals(
                "prints something else than python",
                Agreement.check(reference, List.of(run("p", "a", "41")))
                        .getFirst()
                        .failure());
    }

    @Test
    void benchmarksThatWereNotReachedFail() {
        List<Run> reference = List.of(run("fft", "python", ""), run("lu", "python", ""));
        Run stopped = run("scimark", "a", "").withFailure("ImportError: array");
        List<Run> checked = Agreement.check(reference, List.of(stopped));
        assertEquals(List.of("fft", "lu"), checked.stream().map(Run::program).toList());
        assertTrue(checked.stream().allMatch(run -> run.failure().equals("ImportError: array")));
    }
}
