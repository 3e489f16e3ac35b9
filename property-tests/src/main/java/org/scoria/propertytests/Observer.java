package org.scoria.propertytests;

/// Something that runs Python programs: an engine of Scoria, or another Python.
public interface Observer extends AutoCloseable {
    /// The name in reports.
    String name();

    /// All that can be seen of a program: its output, and the traceback that it ends with, if any.
    String observe(String program);

    @Override
    void close();
}
