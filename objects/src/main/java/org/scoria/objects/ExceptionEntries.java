package org.scoria.objects;

import org.scoria.objects.expose.BuiltinEntry;

/// The namespaces of exception types that add nothing to their base but the name: CPython lists `__init__` and
/// `__new__` in them all the same.
///
/// Compare CPython 3.11 `Objects/exceptions.c: SimpleExtendsException, MiddlingExtendsException`.
final class ExceptionEntries {
    private static final String DOCS = """
        KeyboardInterrupt: The user interrupts the program.
        GeneratorExit: Asks a generator to end.
        Exception: What all exceptions derive from that do not ask the program to end.
        StopAsyncIteration: The end of what an asynchronous iterator gives.
        ArithmeticError: What errors of calculations derive from.
        FloatingPointError: A floating-point operation failed.
        OverflowError: A result is too large for its type.
        ZeroDivisionError: The divisor is zero.
        AssertionError: An assertion does not hold.
        BufferError: A buffer cannot do what was asked for.
        EOFError: The input is at its end.
        ModuleNotFoundError: There is no module of that name.
        LookupError: What errors of indices and keys derive from.
        IndexError: A sequence has no such index.
        MemoryError: There is not enough memory.
        UnboundLocalError: A local variable is read before it has a value.
        BlockingIOError: An operation would have to wait.
        ChildProcessError: An operation on a child process failed.
        ConnectionError: What errors of connections derive from.
        BrokenPipeError: The other end of a pipe or socket is closed.
        ConnectionAbortedError: The peer gave a connection up.
        ConnectionRefusedError: The peer refused a connection.
        ConnectionResetError: The peer reset a connection.
        FileExistsError: The file is there already.
        FileNotFoundError: There is no such file.
        InterruptedError: A signal interrupted the operation.
        IsADirectoryError: It is a directory, and no file.
        NotADirectoryError: It is no directory.
        PermissionError: The operation is not permitted.
        ProcessLookupError: There is no such process.
        TimeoutError: The time for the operation is over.
        ReferenceError: The object behind a weak proxy is gone.
        RuntimeError: An error that fits no other class.
        NotImplementedError: A method or function that is yet to be written.
        RecursionError: Calls are nested too deeply.
        IndentationError: Lines are indented in a wrong way.
        TabError: Tabs and spaces are mixed in indentation.
        SystemError: An internal error of the runtime.
        TypeError: A value has the wrong type.
        ValueError: A value is of the right type but cannot be used.
        UnicodeError: What errors of Unicode text derive from.
        Warning: What all categories of warnings derive from.
        BytesWarning: Bytes are compared with text or printed as text.
        DeprecationWarning: Something should not be used any longer.
        EncodingWarning: Text is read or written without naming an encoding.
        FutureWarning: Something will mean something else one day.
        ImportWarning: A probable mistake in imports.
        PendingDeprecationWarning: Something will be deprecated.
        ResourceWarning: A resource was not closed.
        RuntimeWarning: Dubious behaviour at run time.
        SyntaxWarning: Dubious syntax.
        UnicodeWarning: A problem with Unicode text.
        UserWarning: A warning of a program.
        ExceptionGroup: Several exceptions at once, none of which asks the program to end.
        """;

    private ExceptionEntries() {}

    static void fill(PyType type, PyDict dict) {
        if (type.layout == PyBaseExceptionGroup.class) {
            dict.put(Names.MODULE, PyStr.intern("builtins")); // ExceptionGroup, a class made at run time in CPython
        } else {
            if (type.layout == PyBaseException.class) {
                BuiltinEntry constructor = PyBaseException.TYPE.table.find(BuiltinEntry.Kind.NEW);
                dict.put(Names.NEW, new PyNewFunction(constructor, type));
            }
            dict.put(Names.INIT, new PyWrapperDescriptor(type, SlotIndex.INIT, true));
        }
        String doc = doc(type.name());
        dict.put(Names.DOC, doc == null ? PyNone.NONE : PyStr.of(doc));
    }

    private static String doc(String name) {
        int line = DOCS.startsWith(name + ": ") ? 0 : DOCS.indexOf("\n" + name + ": ") + 1;
        int text = line + name.length() + 2;
        return line == 0 && !DOCS.startsWith(name) ? null : DOCS.substring(text, DOCS.indexOf('\n', text));
    }
}
