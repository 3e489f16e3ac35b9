package org.scoria.objects;

import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;

/// super() -> same as super(__class__, <first argument>)
/// super(type) -> unbound super object
/// super(type, obj) -> bound super object; requires isinstance(obj, type)
/// super(type, type2) -> bound super object; requires issubclass(type2, type)
@PythonType(value = PySuper.class, name = "super", subclass = true)
final class SuperMethods {
    private SuperMethods() {}

    @New(value = "super($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return type == PySuper.TYPE ? new PySuper() : new PySuperSub(type);
    }

    static void init(PySuper self, PyObject[] args, PyStr[] keywords) {
        if (keywords != null) {
            throw Errors.typeError("super() takes no keyword arguments");
        }
        if (args.length > 2) {
            throw Errors.typeError("super expected at most 2 arguments, got %s", args.length);
        }
        if (args.length == 0) {
            PyFrame frame = ThreadState.current().frame;
            self.set(classOf(frame), firstArgument(frame));
            return;
        }
        if (!(args[0] instanceof PyType type)) {
            throw Errors.typeError(
                    "super() argument 1 must be a type, not %s", args[0].type().qualifiedName());
        }
        self.set(type, args.length == 1 || args[1] == PyNone.NONE ? null : args[1]);
    }

    /// The first argument of the function that calls `super()`.
    public static PyObject firstArgument(PyFrame frame) {
        if (frame == null) {
            throw Errors.runtimeError("super(): no current frame");
        }
        if (frame.code.argcount == 0) {
            throw Errors.runtimeError("super(): no arguments");
        }
        PyObject first = frame.slots[0];
        if (first instanceof PyCell cell && (frame.code.localspluskinds[0] & PyCode.KIND_CELL) != 0) {
            first = cell.value;
        }
        if (first == null) {
            throw Errors.runtimeError("super(): arg[0] deleted");
        }
        return first;
    }

    /// The content of the `__class__` cell of the function that calls `super()`.
    public static PyType classOf(PyFrame frame) {
        if (frame == null) {
            throw Errors.runtimeError("super(): no current frame");
        }
        if (frame.code.argcount == 0) {
            throw Errors.runtimeError("super(): no arguments");
        }
        PyCode code = frame.code;
        for (int i = code.localsplusnames.length - code.nfreevars; i < code.localsplusnames.length; i++) {
            if (code.localsplusnames[i].sameText(Names.CLASS)) {
                if (!(frame.slots[i] instanceof PyCell cell)) {
                    throw Errors.runtimeError("super(): bad __class__ cell");
                }
                if (cell.value == null) {
                    throw Errors.runtimeError("super(): empty __class__ cell");
                }
                if (!(cell.value instanceof PyType type)) {
                    throw Errors.runtimeError(
                            "super(): __class__ is not a type (%s)",
                            cell.value.type().qualifiedName());
                }
                return type;
            }
        }
        throw Errors.runtimeError("super(): __class__ cell not found");
    }

    private static PyObject orNone(PyObject o) {
        return o == null ? PyNone.NONE : o;
    }

    @Getter(value = "__thisclass__", member = true)
    static PyObject thisClass(PySuper self) {
        return orNone(self.thisClass);
    }

    @Getter(value = "__self__", member = true)
    static PyObject self(PySuper self) {
        return orNone(self.self);
    }

    @Getter(value = "__self_class__", member = true)
    static PyObject selfClass(PySuper self) {
        return orNone(self.selfClass);
    }
}
