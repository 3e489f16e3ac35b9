package org.scoria.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scoria.bench.report.Comparison;
import org.scoria.bench.report.JsonFile;
import org.scoria.bench.stats.Summary;

/// `compare A.json B.json`: every peer that both reports have; `compare A.json:PEER B.json:PEER`: these two.
final class CompareCommand {
    private static final double THRESHOLD_PERCENT = 10;

    /// How much the reference may differ between two reports before they are not comparable as they are.
    private static final double DRIFT = 0.05;

    private final Arguments arguments;

    CompareCommand(List<String> arguments) {
        this.arguments = new Arguments(arguments, Set.of("relative"), Set.of("threshold"));
    }

    /// A report and, when the command line names one, its peer.
    private record Side(Summary summary, String peer) {
        static Side read(String operand) throws IOException {
            int colon = operand.lastIndexOf(':');
            if (colon < 0 || Files.exists(Path.of(operand))) {
                return new Side(new Summary(JsonFile.read(Path.of(operand))), null);
            }
            Summary summary = new Summary(JsonFile.read(Path.of(operand.substring(0, colon))));
            String peer = operand.substring(colon + 1);
            if (!summary.report().peerNames().contains(peer)) {
                throw new IllegalArgumentException("no peer " + peer + " in " + operand.substring(0, colon)
                        + "; there are: " + String.join(" ", summary.report().peerNames()));
            }
            return new Side(summary, peer);
        }
    }

    int run() throws IOException {
        if (arguments.operands().size() != 2) {
            throw new IllegalArgumentException("compare needs two JSON files");
        }
        double threshold = arguments.number("threshold", THRESHOLD_PERCENT) / 100;
        boolean relative = arguments.has("relative");
        Side before = Side.read(arguments.operands().get(0));
        Side after = Side.read(arguments.operands().get(1));
        boolean regression = false;
        for (String[] pair : pairs(before, after)) {
            Comparison comparison = new Comparison(before.summary, pair[0], after.summary, pair[1], relative);
            boolean counts = before.peer != null || after.peer != null || isScoria(after.summary, pair[1]);
            String title = pair[0].equals(pair[1]) ? pair[0] : pair[0] + " -> " + pair[1];
            String note = counts ? "" : " (not ours: differences are the machine's)";
            System.out.print(comparison.text(title + note, threshold));
            regression |= counts && comparison.hasRegression(threshold);
            if (!counts && !relative && pair[1].equals(after.summary.reference()) && drifted(comparison)) {
                System.out.println("  the machine itself was faster or slower: --relative takes that out");
            }
        }
        System.out.println(regression ? "slower by more than the threshold" : "no regression");
        return regression ? 1 : 0;
    }

    private static boolean drifted(Comparison reference) {
        return Math.abs(Math.log(reference.geometricMean())) > DRIFT;
    }

    private static boolean isScoria(Summary summary, String peer) {
        return summary.report().peers().stream().anyMatch(info -> info.name().equals(peer) && info.isScoria());
    }

    private static List<String[]> pairs(Side before, Side after) {
        List<String[]> pairs = new ArrayList<>();
        if (before.peer != null || after.peer != null) {
            pairs.add(new String[] {
                before.peer == null ? after.peer : before.peer, after.peer == null ? before.peer : after.peer
            });
            return pairs;
        }
        for (String peer : before.summary.report().peerNames()) {
            if (after.summary.report().peerNames().contains(peer)) {
                pairs.add(new String[] {peer, peer});
            }
        }
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("the reports have no peer in common; name two: A.json:PEER B.json:PEER");
        }
        return pairs;
    }
}
