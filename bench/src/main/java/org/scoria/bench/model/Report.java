package org.scoria.bench.model;

import java.util.LinkedHashSet;
import java.util.List;

/// Everything that one session measured: the content of the JSON file.
///
/// @param skipped programs that were not run, each with its reason
public record Report(Machine machine, Settings settings, List<PeerInfo> peers, List<Run> runs, List<String> skipped) {
    public List<String> programs() {
        var names = new LinkedHashSet<String>();
        runs.forEach(run -> names.add(run.program()));
        return List.copyOf(names);
    }

    public List<String> peerNames() {
        return peers.stream().map(PeerInfo::name).toList();
    }

    public List<Run> runs(String program, String peer) {
        return runs.stream()
                .filter(run -> run.program().equals(program) && run.peer().equals(peer))
                .toList();
    }
}
