package org.scoria.interpreter.ast;

import org.scoria.objects.Abstract;
import org.scoria.objects.Errors;
import org.scoria.objects.PyDict;
import org.scoria.objects.PyObject;
import org.scoria.objects.PyStr;
import org.scoria.objects.PyTuple;
import org.scoria.objects.PyType;
import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.Getter;
import org.scoria.objects.expose.New;
import org.scoria.objects.expose.PythonType;
import org.scoria.objects.expose.Setter;

/// `ast.AST`, the base of all nodes: an object whose class names its fields.
///
/// Compare CPython 3.11 `Python/Python-ast.c: ast_type_init`.
@PythonType(
        value = PyAst.class,
        name = "ast.AST",
        subclass = true,
        inherited = {"__getattribute__", "__setattr__", "__delattr__"},
        ownStorage = true)
public class PyAst extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyAst.class, PyObject.TYPE, new PyAstExposed());

    private static final PyStr FIELDS = PyStr.intern("_fields");

    private PyType type;
    private PyDict dict;

    public PyAst(PyType type) {
        this.type = type;
    }

    static void init(PyType type) {
        type.dict().put(FIELDS, PyTuple.EMPTY);
        type.dict().put(PyStr.intern("__match_args__"), PyTuple.EMPTY);
        type.dict().put(PyStr.intern("_attributes"), PyTuple.EMPTY);
    }

    /// An instance without fields, whose `__init__` has not run.
    static PyAst make(PyType type) {
        return type == TYPE ? new PyAst(type) : new PyAstSub(type);
    }

    @New(value = "AST($type, /, *args, **kwargs)", signature = false)
    static PyObject create(PyType type, PyObject[] args, PyDict kwargs) {
        return make(type);
    }

    @Override
    public PyType type() {
        return type;
    }

    /// An assignment to `__class__`.
    public void setType(PyType newType) {
        type = newType;
    }

    /// Fields by position or name; any other keywords become attributes too.
    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        PyObject[] fields = fields();
        int positional = args.length - (keywords == null ? 0 : keywords.length);
        if (fields.length < positional) {
            throw Errors.typeError(
                    "%s constructor takes at most %s positional argument%s",
                    type.name(), fields.length, fields.length == 1 ? "" : "s");
        }
        for (int i = 0; i < positional; i++) {
            setAttribute(name(fields[i]), args[i]);
        }
        for (int i = positional; i < args.length; i++) {
            PyStr keyword = keywords[i - positional];
            for (int k = 0; k < positional; k++) {
                if (Abstract.equal(fields[k], keyword)) {
                    throw Errors.typeError("%s got multiple values for argument '%s'", type.name(), keyword);
                }
            }
            setAttribute(keyword, args[i]);
        }
    }

    private PyObject[] fields() {
        PyObject fields = type.getAttributeOrNull(FIELDS);
        return fields == null ? NO_ARGS : Abstract.toArray(fields);
    }

    private static PyStr name(PyObject field) {
        if (field instanceof PyStr name) {
            return name;
        }
        throw Errors.typeError(
                "attribute name must be string, not '%s'", field.type().name());
    }

    @Builtin("__reduce__($self, /)")
    static PyObject reduce(PyAst self) {
        return self.dict != null
                ? PyTuple.of(self.type, PyTuple.EMPTY, self.dict)
                : PyTuple.of(self.type, PyTuple.EMPTY);
    }

    // ---- attributes

    @Override
    public PyObject instanceGet(PyStr name) {
        return dict == null ? null : dict.get(name);
    }

    @Override
    public boolean instanceSet(PyStr name, PyObject value) {
        instanceDict().put(name, value);
        return true;
    }

    @Override
    public boolean instanceDelete(PyStr name) {
        return dict != null && dict.remove(name) != null;
    }

    @Override
    public boolean hasInstanceDict() {
        return true;
    }

    @Override
    public PyDict instanceDict() {
        if (dict == null) {
            dict = new PyDict();
        }
        return dict;
    }

    @Override
    public void setInstanceDict(PyDict newDict) {
        dict = newDict;
    }

    @Getter("__dict__")
    static PyObject getDict(PyAst self) {
        return self.instanceDict();
    }

    @Setter("__dict__")
    static void setDict(PyAst self, PyObject value) {
        if (!(value instanceof PyDict newDict)) {
            throw Errors.typeError(
                    "__dict__ must be set to a dictionary, not a '%s'",
                    value.type().name());
        }
        self.dict = newDict;
    }
}
