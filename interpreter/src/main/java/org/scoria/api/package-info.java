/// Python in a Java program.
///
/// ```java
/// try (Python python = Python.builder().modulePath(Path.of("rules")).build()) {
///     python.run("def area(w, h): return w * h");
///     long area = python.get("area").call(3, 4).asLong();
/// } catch (PythonException e) {
///     System.err.print(e.pythonTraceback());
/// }
/// ```
///
/// A [org.scoria.api.Python] is one interpreter with modules, streams and a GIL of its own; several live side by
/// side. It may be used from any thread: what it is asked to do, it does one at a time on a thread of its own,
/// whose stack is large enough for Python's recursion.
package org.scoria.api;
