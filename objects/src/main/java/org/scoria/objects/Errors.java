package org.scoria.objects;

/// Makes the exceptions that runtime code throws: `throw Errors.typeError("…")`.
///
/// Messages are templates in which every `%s` is replaced by an argument (its `toString()`); `%%` is not special.
public final class Errors {
    private Errors() {}

    /// An exception of a builtin type with one argument, the message.
    public static PyException of(PyType type, String template, Object... arguments) {
        return of(type, PyStr.of(format(template, arguments)));
    }

    /// An exception `type(argument)`.
    public static PyException of(PyType type, PyObject argument) {
        PyObject value = type.call1(argument);
        return new PyException((PyBaseException) value);
    }

    /// An exception `type()`.
    public static PyException of(PyType type) {
        return new PyException((PyBaseException) type.call0());
    }

    static String format(String template, Object... arguments) {
        if (arguments.length == 0) {
            return template;
        }
        StringBuilder text = new StringBuilder(template.length() + 32);
        int from = 0;
        for (Object argument : arguments) {
            int at = template.indexOf("%s", from);
            if (at < 0) {
                break;
            }
            text.append(template, from, at).append(argument);
            from = at + 2;
        }
        return text.append(template, from, template.length()).toString();
    }

    public static PyException typeError(String template, Object... arguments) {
        return of(Exceptions.TypeError, template, arguments);
    }

    public static PyException valueError(String template, Object... arguments) {
        return of(Exceptions.ValueError, template, arguments);
    }

    public static PyException indexError(String template, Object... arguments) {
        return of(Exceptions.IndexError, template, arguments);
    }

    public static PyException overflowError(String template, Object... arguments) {
        return of(Exceptions.OverflowError, template, arguments);
    }

    public static PyException zeroDivisionError(String template, Object... arguments) {
        return of(Exceptions.ZeroDivisionError, template, arguments);
    }

    public static PyException runtimeError(String template, Object... arguments) {
        return of(Exceptions.RuntimeError, template, arguments);
    }

    public static PyException systemError(String template, Object... arguments) {
        return of(Exceptions.SystemError, template, arguments);
    }

    public static PyException notImplementedError(String template, Object... arguments) {
        return of(Exceptions.NotImplementedError, template, arguments);
    }

    public static PyException lookupError(String template, Object... arguments) {
        return of(Exceptions.LookupError, template, arguments);
    }

    public static PyException bufferError(String template, Object... arguments) {
        return of(Exceptions.BufferError, template, arguments);
    }

    public static PyException memoryError(String template, Object... arguments) {
        return of(Exceptions.MemoryError, template, arguments);
    }

    public static PyException assertionError(String template, Object... arguments) {
        return of(Exceptions.AssertionError, template, arguments);
    }

    public static PyException eOFError(String template, Object... arguments) {
        return of(Exceptions.EOFError, template, arguments);
    }

    public static PyException keyError(PyObject key) {
        return of(Exceptions.KeyError, key);
    }

    public static PyException stopIteration(PyObject value) {
        return value == null || value == PyNone.NONE
                ? of(Exceptions.StopIteration)
                : of(Exceptions.StopIteration, value);
    }

    /// `'T' object has no attribute 'name'`, with `name` and `obj` set for suggestions.
    public static PyException attributeError(PyObject object, PyStr name) {
        String text = object instanceof PyType type
                ? format("type object '%s' has no attribute '%s'", type.name(), name)
                : format("'%s' object has no attribute '%s'", object.type().qualifiedName(), name);
        return attributeError(object, name, text);
    }

    /// An AttributeError with its own text.
    public static PyException attributeError(PyObject object, PyStr name, String text) {
        PyException error = of(Exceptions.AttributeError, PyStr.of(text));
        if (error.value instanceof PyAttributeError fields) {
            fields.name = name;
            fields.obj = object;
        }
        return error;
    }

    /// What `hash(object)` raises when its type has `__hash__ = None`.
    public static PyException unhashable(PyObject object) {
        return typeError("unhashable type: '%s'", object.type().qualifiedName());
    }

    /// Notes what an AttributeError is about (`name`, `obj`) unless it says so itself; other exceptions stay as
    /// they are.
    /// Compare CPython `object.c: set_attribute_error_context`.
    public static PyException withContext(PyException e, PyObject object, PyStr name) {
        if (e.value instanceof PyAttributeError error && error.name == null && error.obj == null) {
            error.name = name;
            error.obj = object;
        }
        return e;
    }

    /// The error of a value whose type lacks a special method.
    public static PyException missingSlot(PyObject object, String slot) {
        return attributeError(object, PyStr.of(slot));
    }

    /// For Java logs only.
    static String describe(PyBaseException value) {
        try {
            return value.type().qualifiedName() + ": " + Abstract.str(value);
        } catch (PyException e) {
            return value.type().qualifiedName();
        }
    }
}
