package org.scoria.bench.run;

import java.util.ArrayList;
import java.util.List;
import org.scoria.bench.model.PeerInfo;

/// A command that runs a Python file when the file's name is put behind it.
public record Peer(String name, List<String> command, String version) {
    public PeerInfo info() {
        return new PeerInfo(name, command, version);
    }

    public boolean isScoria() {
        return info().isScoria();
    }

    public List<String> commandFor(List<String> arguments) {
        var all = new ArrayList<>(command);
        all.addAll(arguments);
        return all;
    }
}
