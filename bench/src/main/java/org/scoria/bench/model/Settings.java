package org.scoria.bench.model;

/// How a report was measured.
///
/// @param reference the peer whose time is 1
/// @param budget seconds of iterations in one process
/// @param commandLine the arguments of `scoria-bench`
/// @param took seconds of the whole session
public record Settings(String reference, String suite, int rounds, double budget, String commandLine, double took) {}
