package org.scoria.bench.profile;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/// Where a Python program was at one moment: an event of its own in the recording, because a Java stack does not
/// tell
/// which Python function a node belongs to.
@Name(PythonSample.NAME)
@Label("Python Sample")
@Category({"Scoria", "Python"})
@StackTrace(false)
final class PythonSample extends Event {
    static final String NAME = "scoria.PythonSample";

    @Label("Function")
    String function;

    @Label("Line")
    int line;

    /// The functions on the stack, each once, innermost first, one per line.
    @Label("Stack")
    String stack;
}
