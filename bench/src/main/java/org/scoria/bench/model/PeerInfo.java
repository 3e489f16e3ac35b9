package org.scoria.bench.model;

import java.util.List;

/// What a report remembers of a peer.
///
/// @param version what its own `sys.version` says, in one line
public record PeerInfo(String name, List<String> command, String version) {}
