package org.scoria.bench.model;

import java.util.List;

/// What a report remembers of a peer.
///
/// @param version what its own `sys.version` says, in one line
public record PeerInfo(String name, List<String> command, String version) {
    /// Whether this is a build of ours: what others do is no regression.
    public boolean isScoria() {
        return version.contains("Scoria");
    }
}
