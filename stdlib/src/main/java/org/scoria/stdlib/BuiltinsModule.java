package org.scoria.stdlib;

import org.scoria.objects.Abstract;
import org.scoria.objects.Calls;
import org.scoria.objects.ClassChecks;
import org.scoria.objects.Errors;
import org.scoria.objects.Formatting;
import org.scoria.objects.FrameLocals;
import org.scoria.objects.Generators;
import org.scoria.objects.Names;
import org.scoria.objects.Operators;
import org.scoria.objects.PyCallableIterator;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyList;
import org.scoria.objects.PyModule;
import org.scoria.objects.PyNone;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.ThreadState;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Convert;
import org.scoria.objects.expose.PythonModule;

/// The functions of `builtins`; its types are added by [BuiltinTypes].
///
/// Compare CPython 3.11 `Python/bltinmodule.c`.
@PythonModule(
        value = "builtins",
        doc = "The functions, types and exceptions that every program sees without importing anything.\n\n"
                + "Noteworthy: None is the `nil' object; Ellipsis represents `...' in slices.")
public final class BuiltinsModule {
    private BuiltinsModule() {}

    static void init(PyModule module) {
        BuiltinTypes.addTo(module);
    }

    // ---- numbers

    /// Return the absolute value of the argument.
    @Builtin("abs(x, /)")
    static PyObject abs(PyObject x) {
        return x.abs();
    }

    /// Return the tuple (x//y, x%y).
    @Builtin("divmod(x, y, /)")
    static PyObject divmod(PyObject x, PyObject y) {
        return Operators.divmod(x, y);
    }

    /// Return base**exp, or with a third argument base**exp % mod.
    ///
    /// For integers the form with three arguments is much faster than computing the power first.
    @Builtin("pow(base, exp, mod=None)")
    static PyObject pow(PyObject base, PyObject exp, PyObject mod) {
        return Operators.pow(base, exp, mod);
    }

    /// Round a number to a given number of decimal digits.
    ///
    /// The result is an integer when ndigits is left out or None, and has the type of the number otherwise.
    /// Negative ndigits round before the decimal point.
    @Builtin("round(number, ndigits=None)")
    static PyObject round(PyObject number, PyObject ndigits) {
        PyObject method = Abstract.lookupSpecial(number, Names.ROUND);
        if (method == null) {
            throw Errors.typeError(
                    "type %s doesn't define __round__ method", number.type().name());
        }
        return ndigits == PyNone.NONE ? method.call0() : method.call1(ndigits);
    }

    /// Return the binary text of an integer, as in 0b101.
    @Builtin("bin(number, /)")
    static String bin(PyObject number) {
        return radix(number, 2, "0b");
    }

    /// Return the octal text of an integer, as in 0o17.
    @Builtin("oct(number, /)")
    static String oct(PyObject number) {
        return radix(number, 8, "0o");
    }

    /// Return the hexadecimal text of an integer, as in 0xff.
    @Builtin("hex(number, /)")
    static String hex(PyObject number) {
        return radix(number, 16, "0x");
    }

    private static String radix(PyObject number, int base, String prefix) {
        PyInt i = Abstract.index(number);
        String digits =
                i.isSmall() ? Long.toString(i.value, base) : i.bigValue().toString(base);
        return digits.charAt(0) == '-' ? "-" + prefix + digits.substring(1) : prefix + digits;
    }

    /// Return the sum of a start value (0 by default) and the items of an iterable of numbers.
    @Builtin("sum(iterable, /, start=0)")
    static PyObject sum(PyObject iterable, PyObject start) {
        return Summation.sum(iterable, start);
    }

    // ---- text

    /// Return a string with the representation of an object, everything beyond ASCII escaped.
    @Builtin("ascii(obj, /)")
    static PyObject ascii(PyObject obj) {
        return Formatting.ascii(obj);
    }

    /// Return the string of one character with this code point: 0 <= i <= 0x10ffff.
    @Builtin("chr(i, /)")
    static PyObject chr(int i) {
        if (i < 0 || i > 0x10FFFF) {
            throw Errors.valueError("chr() arg not in range(0x110000)");
        }
        return PyStr.ofCodePoint(i);
    }

    /// Return the code point of a string of one character.
    @Builtin("ord(c, /)")
    static long ord(PyObject c) {
        return TextFunctions.ord(c);
    }

    /// Return type(value).__format__(value, format_spec).
    @Builtin("format(value, format_spec='', /)")
    static PyObject format(PyObject value, PyStr formatSpec) {
        return Formatting.format(value, formatSpec);
    }

    /// Return the canonical text of an object; for many types eval(repr(obj)) == obj.
    @Builtin("repr(obj, /)")
    static PyObject repr(PyObject obj) {
        return Abstract.repr(obj);
    }

    /// Print the values to a stream, sys.stdout by default.
    ///
    /// sep stands between two values, end after the last one; file is an object with write(string);
    /// flush makes the stream write everything out at once.
    @Builtin("print(*args, sep=' ', end='\\n', file=None, flush=False)")
    static void print(PyObject[] args, PyObject sep, PyObject end, PyObject file, PyObject flush) {
        TextFunctions.print(args, sep, end, file, flush);
    }

    /// Read one line from standard input and return it without its newline.
    ///
    /// The prompt, if any, is written to standard output first, without a newline.
    @Builtin("input(prompt='', /)")
    static PyObject input(PyObject prompt) {
        return InputFunction.input(prompt);
    }

    // ---- iteration

    /// Return True if bool(x) is True for every item x.
    ///
    /// True for an empty iterable.
    @Builtin("all(iterable, /)")
    static boolean all(PyObject iterable) {
        PyObject iterator = Abstract.iter(iterable);
        for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
            if (!Abstract.isTrue(item)) {
                return false;
            }
        }
        return true;
    }

    /// Return True if bool(x) is True for any item x.
    ///
    /// False for an empty iterable.
    @Builtin("any(iterable, /)")
    static boolean any(PyObject iterable) {
        PyObject iterator = Abstract.iter(iterable);
        for (PyObject item = iterator.next(); item != null; item = iterator.next()) {
            if (Abstract.isTrue(item)) {
                return true;
            }
        }
        return false;
    }

    /// iter(iterable) -> iterator
    /// iter(callable, sentinel) -> iterator
    ///
    /// Get an iterator: of an iterable, or one that calls the callable until it returns the sentinel.
    @Builtin(value = "iter(object, sentinel=<unrepresentable>, /)", signature = false)
    static PyObject iter(PyObject object, PyObject sentinel) {
        if (sentinel == null) {
            return Abstract.iter(object);
        }
        if (!object.isCallable()) {
            throw Errors.typeError("iter(v, w): v must be callable");
        }
        return new PyCallableIterator(object, sentinel);
    }

    /// next(iterator[, default])
    ///
    /// Return the next item of the iterator. At its end return the default, or raise StopIteration without one.
    @Builtin(value = "next(iterator, default=<unrepresentable>, /)", signature = false)
    static PyObject next(PyObject iterator, PyObject otherwise) {
        if (!iterator.isIterator()) {
            throw Errors.typeError(
                    "'%s' object is not an iterator", iterator.type().name());
        }
        if (otherwise == null) {
            return Generators.nextOrStop(iterator);
        }
        PyObject item = iterator.next();
        return item != null ? item : otherwise;
    }

    /// Return an asynchronous iterator for an asynchronous iterable.
    @Builtin("aiter(async_iterable, /)")
    static PyObject aiter(PyObject iterable) {
        return AsyncFunctions.aiter(iterable);
    }

    /// Return the next item of an asynchronous iterator, as an awaitable.
    ///
    /// With a default, the awaitable gives that at the end of the iterator.
    @Builtin("anext(aiterator, default=<unrepresentable>, /)")
    static PyObject anext(PyObject iterator, PyObject otherwise) {
        return AsyncFunctions.anext(iterator, otherwise);
    }

    /// max(iterable, *[, default=obj, key=func]) -> value
    /// max(arg1, arg2, *args, *[, key=func]) -> value
    ///
    /// The greatest item of an iterable, or the greatest argument. The default is returned for an empty iterable.
    @Builtin(value = "max(*args, **kwargs)", signature = false)
    static PyObject max(PyObject[] args, PyDict kwargs) {
        return MinMax.find("max", Abstract.GT, args, kwargs);
    }

    /// min(iterable, *[, default=obj, key=func]) -> value
    /// min(arg1, arg2, *args, *[, key=func]) -> value
    ///
    /// The least item of an iterable, or the least argument. The default is returned for an empty iterable.
    @Builtin(value = "min(*args, **kwargs)", signature = false)
    static PyObject min(PyObject[] args, PyDict kwargs) {
        return MinMax.find("min", Abstract.LT, args, kwargs);
    }

    /// Return a new list with all items of the iterable in ascending order.
    ///
    /// The order can be changed with a key function and with reverse=True.
    @Builtin(value = "sorted(*args, **kwargs)", text = "(iterable, /, *, key=None, reverse=False)")
    static PyObject sorted(PyObject[] args, PyDict kwargs) {
        if (args.length != 1) {
            throw Errors.typeError("sorted expected 1 argument, got %s", args.length);
        }
        PyList list = PyList.from(args[0]);
        PyObject key = PyNone.NONE;
        boolean reverse = false;
        for (int i = kwargs.next(0); i >= 0; i = kwargs.next(i + 1)) {
            String name = kwargs.keyAt(i).toString();
            switch (name) {
                case "key" -> key = kwargs.valueAt(i);
                case "reverse" -> reverse = Convert.toInt(kwargs.valueAt(i)) != 0;
                default -> throw Errors.typeError("'%s' is an invalid keyword argument for sort()", name);
            }
        }
        list.sort(key, reverse);
        return list;
    }

    /// Return the number of items in a container.
    @Builtin("len(obj, /)")
    static long len(PyObject obj) {
        return Abstract.length(obj);
    }

    // ---- objects and classes

    /// Return whether the object can be called, as classes and instances with __call__ can.
    @Builtin("callable(obj, /)")
    static boolean callable(PyObject obj) {
        return obj.isCallable();
    }

    /// Return the hash of an object: equal objects have equal hashes.
    @Builtin("hash(obj, /)")
    static long hash(PyObject obj) {
        return Abstract.hash(obj);
    }

    /// Return the identity of an object: a number no other living object has.
    @Builtin("id(obj, /)")
    static long id(PyObject obj) {
        return Abstract.id(obj);
    }

    /// Return whether an object is an instance of a class or of a subclass of it.
    ///
    /// A tuple or union of classes stands for any of them.
    @Builtin("isinstance(obj, class_or_tuple, /)")
    static boolean isInstance(PyObject obj, PyObject classes) {
        return ClassChecks.isInstance(obj, classes);
    }

    /// Return whether a class is a subclass of another class, or that class itself.
    ///
    /// A tuple or union of classes stands for any of them.
    @Builtin("issubclass(cls, class_or_tuple, /)")
    static boolean isSubclass(PyObject cls, PyObject classes) {
        return ClassChecks.isSubclass(cls, classes);
    }

    /// getattr(object, name[, default]) -> value
    ///
    /// The attribute of that name: getattr(x, 'y') is x.y. A missing attribute gives the default, or raises
    /// AttributeError without one.
    @Builtin(value = "getattr(object, name, default=<unrepresentable>, /)", signature = false)
    static PyObject getAttribute(PyObject object, PyObject name, PyObject otherwise) {
        PyStr attribute = attributeName(name);
        if (otherwise == null) {
            return Abstract.getAttribute(object, attribute);
        }
        PyObject value = object.getAttributeOrNull(attribute);
        return value != null ? value : otherwise;
    }

    private static PyStr attributeName(PyObject name) {
        if (name instanceof PyStr text) {
            return text;
        }
        throw Errors.typeError(
                "attribute name must be string, not '%s'", name.type().name());
    }

    /// Return whether the object has an attribute of that name: whether getattr finds it.
    @Builtin("hasattr(obj, name, /)")
    static boolean hasAttribute(PyObject obj, PyObject name) {
        return obj.getAttributeOrNull(attributeName(name)) != null;
    }

    /// Set an attribute: setattr(x, 'y', v) is x.y = v.
    @Builtin("setattr(obj, name, value, /)")
    static void setAttribute(PyObject obj, PyObject name, PyObject value) {
        obj.setAttribute(attributeName(name), value);
    }

    /// Delete an attribute: delattr(x, 'y') is del x.y.
    @Builtin("delattr(obj, name, /)")
    static void delAttribute(PyObject obj, PyObject name) {
        obj.delAttribute(attributeName(name));
    }

    /// dir([object]) -> list of strings
    ///
    /// The names in the current scope, or with an argument the attributes that can be found from it.
    /// An object's own __dir__ decides if it has one.
    @Builtin(value = "dir(object=<unrepresentable>, /)", signature = false)
    static PyObject dir(PyObject object) {
        return Namespaces.dir(object);
    }

    /// vars([object]) -> dictionary
    ///
    /// Without an argument locals(), else object.__dict__.
    @Builtin(value = "vars(object=<unrepresentable>, /)", signature = false)
    static PyObject vars(PyObject object) {
        return Namespaces.vars(object);
    }

    /// Return the dictionary of the current scope's global variables.
    ///
    /// Changing it changes the variables.
    @Builtin("globals()")
    static PyObject globals() {
        return Namespaces.currentFrame().globals;
    }

    /// Return a dictionary with the current scope's local variables.
    ///
    /// In functions it is a picture of them: changing it may or may not change the variables.
    @Builtin("locals()")
    static PyObject locals() {
        return FrameLocals.of(Namespaces.currentFrame());
    }

    // ---- code

    /// Compile source into a code object that exec() or eval() runs.
    ///
    /// The source is text, bytes or an AST module. The filename appears in error messages.
    /// The mode is 'exec' for a module, 'single' for one interactive statement, 'eval' for an
    /// expression. The flags and, unless dont_inherit, the future statements of the calling code
    /// influence the compilation. optimize is the level, -1 for that of the interpreter.
    @Builtin("compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *," + " _feature_version=-1)")
    static PyObject compile(
            PyObject source,
            PyObject filename,
            String mode,
            int flags,
            boolean dontInherit,
            int optimize,
            int featureVersion) {
        return CodeFunctions.compile(source, filename, mode, flags, dontInherit, optimize, featureVersion);
    }

    /// Evaluate an expression, given as text, bytes or a code object, in the given namespaces.
    ///
    /// The globals must be a dictionary and the locals a mapping; both default to the current ones.
    @Builtin("eval(source, globals=None, locals=None, /)")
    static PyObject eval(PyObject source, PyObject globals, PyObject locals) {
        return CodeFunctions.eval(source, globals, locals);
    }

    /// Run statements, given as text, bytes or a code object, in the given namespaces.
    ///
    /// The globals must be a dictionary and the locals a mapping; both default to the current ones.
    /// closure is a tuple of cells for a code object with free variables.
    @Builtin("exec(source, globals=None, locals=None, /, *, closure=None)")
    static void exec(PyObject source, PyObject globals, PyObject locals, PyObject closure) {
        CodeFunctions.exec(source, globals, locals, closure);
    }

    /// __build_class__(func, name, /, *bases, [metaclass], **kwds) -> class
    ///
    /// What the class statement calls.
    @Builtin(value = "__build_class__(*args, **kwargs)", signature = false)
    static PyObject buildClass(PyObject[] args, PyDict kwargs) {
        return CodeFunctions.buildClass(args, kwargs);
    }

    /// Import a module: what the import statement calls.
    ///
    /// Programs should call importlib.import_module(). For a dotted name the top package is returned, unless
    /// fromlist is not empty. A level above 0 counts the packages to go up for a relative import.
    @Builtin("__import__(name, globals=None, locals=None, fromlist=(), level=0)")
    static PyObject importModule(PyObject name, PyObject globals, PyObject locals, PyObject fromList, int level) {
        if (!(name instanceof PyStr text)) {
            throw Errors.typeError("module name must be a string");
        }
        return ThreadState.current().interpreter.importModule(text, globals, locals, fromList, level);
    }

    /// breakpoint(*args, **kws)
    ///
    /// Call sys.breakpointhook(*args, **kws), which enters the debugger unless it was replaced.
    @Builtin(value = "breakpoint(*args, **kwargs)", signature = false)
    static PyObject breakpoint(PyObject[] args, PyDict kwargs) {
        PyObject hook = ThreadState.current().interpreter.sys.get(PyStr.intern("breakpointhook"));
        if (hook == null) {
            throw Errors.runtimeError("lost sys.breakpointhook");
        }
        return Calls.callEx(ThreadState.current(), hook, PyTuple.of(args), kwargs);
    }
}
