package org.scoria.stdlib;

import org.scoria.objects.Exceptions;
import org.scoria.objects.Interpreter;
import org.scoria.objects.Names;
import org.scoria.objects.PyBool;
import org.scoria.objects.PyByteArray;
import org.scoria.objects.PyBytes;
import org.scoria.objects.PyClassMethod;
import org.scoria.objects.PyComplex;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyEllipsis;
import org.scoria.objects.PyEnumerate;
import org.scoria.objects.PyFilter;
import org.scoria.objects.PyFloat;
import org.scoria.objects.PyFrozenSet;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyMap;
import org.scoria.objects.PyMemoryView;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyNotImplemented;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyProperty;
import org.scoria.objects.PyRange;
import org.scoria.objects.PyReversed;
import org.scoria.objects.PySet;
import org.scoria.objects.PySlice;
import org.scoria.objects.PyStaticMethod;
import org.scoria.objects.PyStr;
import org.scoria.objects.PySuper;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.PyZip;
import org.scoria.objects.ThreadState;

/// The constants, types and exceptions of `builtins`.
final class BuiltinTypes {
    private BuiltinTypes() {}

    static void addTo(PyModule module) {
        Interpreter interpreter = ThreadState.current().interpreter;
        interpreter.importFunction = module.dict().get(Names.IMPORT);
        module.add("None", PyNone.NONE);
        module.add("Ellipsis", PyEllipsis.ELLIPSIS);
        module.add("NotImplemented", PyNotImplemented.VALUE);
        module.add("False", PyBool.FALSE);
        module.add("True", PyBool.TRUE);
        add(
                module,
                PyBool.TYPE,
                PyByteArray.TYPE,
                PyBytes.TYPE,
                PyClassMethod.TYPE,
                PyComplex.TYPE,
                PyDict.TYPE,
                PyEnumerate.TYPE,
                PyFilter.TYPE,
                PyFloat.TYPE,
                PyFrozenSet.TYPE,
                PyProperty.TYPE,
                PyInt.TYPE,
                PyList.TYPE,
                PyMap.TYPE,
                PyMemoryView.TYPE,
                PyObject.TYPE,
                PyRange.TYPE,
                PyReversed.TYPE,
                PySet.TYPE,
                PySlice.TYPE,
                PyStaticMethod.TYPE,
                PyStr.TYPE,
                PySuper.TYPE,
                PyTuple.TYPE,
                PyType.TYPE,
                PyZip.TYPE);
        module.add("__debug__", PyBool.TRUE);
        addExceptions(module);
        addWarnings(module);
    }

    private static void add(PyModule module, PyType... types) {
        for (PyType type : types) {
            module.add(type.name(), type);
        }
    }

    private static void addExceptions(PyModule module) {
        add(
                module,
                Exceptions.BaseException,
                Exceptions.SystemExit,
                Exceptions.KeyboardInterrupt,
                Exceptions.GeneratorExit,
                Exceptions.Exception,
                Exceptions.StopIteration,
                Exceptions.StopAsyncIteration,
                Exceptions.ArithmeticError,
                Exceptions.FloatingPointError,
                Exceptions.OverflowError,
                Exceptions.ZeroDivisionError,
                Exceptions.AssertionError,
                Exceptions.AttributeError,
                Exceptions.BufferError,
                Exceptions.EOFError,
                Exceptions.ImportError,
                Exceptions.ModuleNotFoundError,
                Exceptions.LookupError,
                Exceptions.IndexError,
                Exceptions.KeyError,
                Exceptions.MemoryError,
                Exceptions.NameError,
                Exceptions.UnboundLocalError,
                Exceptions.OSError,
                Exceptions.BlockingIOError,
                Exceptions.ChildProcessError,
                Exceptions.ConnectionError,
                Exceptions.BrokenPipeError,
                Exceptions.ConnectionAbortedError,
                Exceptions.ConnectionRefusedError,
                Exceptions.ConnectionResetError,
                Exceptions.FileExistsError,
                Exceptions.FileNotFoundError,
                Exceptions.InterruptedError,
                Exceptions.IsADirectoryError,
                Exceptions.NotADirectoryError,
                Exceptions.PermissionError,
                Exceptions.ProcessLookupError,
                Exceptions.TimeoutError,
                Exceptions.ReferenceError,
                Exceptions.RuntimeError,
                Exceptions.NotImplementedError,
                Exceptions.RecursionError,
                Exceptions.SyntaxError,
                Exceptions.IndentationError,
                Exceptions.TabError,
                Exceptions.SystemError,
                Exceptions.TypeError,
                Exceptions.ValueError,
                Exceptions.UnicodeError,
                Exceptions.UnicodeDecodeError,
                Exceptions.UnicodeEncodeError,
                Exceptions.UnicodeTranslateError,
                Exceptions.BaseExceptionGroup,
                Exceptions.ExceptionGroup);
        module.add("EnvironmentError", Exceptions.OSError);
        module.add("IOError", Exceptions.OSError);
    }

    private static void addWarnings(PyModule module) {
        add(
                module,
                Exceptions.Warning,
                Exceptions.BytesWarning,
                Exceptions.DeprecationWarning,
                Exceptions.EncodingWarning,
                Exceptions.FutureWarning,
                Exceptions.ImportWarning,
                Exceptions.PendingDeprecationWarning,
                Exceptions.ResourceWarning,
                Exceptions.RuntimeWarning,
                Exceptions.SyntaxWarning,
                Exceptions.UnicodeWarning,
                Exceptions.UserWarning);
    }
}
