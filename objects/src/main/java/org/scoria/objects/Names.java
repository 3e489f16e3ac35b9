package org.scoria.objects;

/// Interned names that the runtime itself looks up.
public final class Names {
    public static final PyStr NAME = PyStr.intern("__name__");
    public static final PyStr QUALNAME = PyStr.intern("__qualname__");
    public static final PyStr DOC = PyStr.intern("__doc__");
    public static final PyStr MODULE = PyStr.intern("__module__");
    public static final PyStr PACKAGE = PyStr.intern("__package__");
    public static final PyStr LOADER = PyStr.intern("__loader__");
    public static final PyStr SPEC = PyStr.intern("__spec__");
    public static final PyStr FILE = PyStr.intern("__file__");
    public static final PyStr PATH = PyStr.intern("__path__");
    public static final PyStr DICT = PyStr.intern("__dict__");
    public static final PyStr WEAKREF = PyStr.intern("__weakref__");
    public static final PyStr CLASS = PyStr.intern("__class__");
    public static final PyStr CLASSCELL = PyStr.intern("__classcell__");
    public static final PyStr SLOTS = PyStr.intern("__slots__");
    public static final PyStr BUILTINS = PyStr.intern("__builtins__");
    public static final PyStr ANNOTATIONS = PyStr.intern("__annotations__");
    public static final PyStr ABSTRACTMETHODS = PyStr.intern("__abstractmethods__");
    public static final PyStr BASES = PyStr.intern("__bases__");
    public static final PyStr MRO_ENTRIES = PyStr.intern("__mro_entries__");
    public static final PyStr MRO = PyStr.intern("mro");
    public static final PyStr NEW = PyStr.intern("__new__");
    public static final PyStr INIT = PyStr.intern("__init__");
    public static final PyStr DEL = PyStr.intern("__del__");
    public static final PyStr CALL = PyStr.intern("__call__");
    public static final PyStr GETATTR = PyStr.intern("__getattr__");
    public static final PyStr GETATTRIBUTE = PyStr.intern("__getattribute__");
    public static final PyStr SETATTR = PyStr.intern("__setattr__");
    public static final PyStr DELATTR = PyStr.intern("__delattr__");
    public static final PyStr GET = PyStr.intern("__get__");
    public static final PyStr SET = PyStr.intern("__set__");
    public static final PyStr DELETE = PyStr.intern("__delete__");
    public static final PyStr SET_NAME = PyStr.intern("__set_name__");
    public static final PyStr INIT_SUBCLASS = PyStr.intern("__init_subclass__");
    public static final PyStr CLASS_GETITEM = PyStr.intern("__class_getitem__");
    public static final PyStr INSTANCECHECK = PyStr.intern("__instancecheck__");
    public static final PyStr SUBCLASSCHECK = PyStr.intern("__subclasscheck__");
    public static final PyStr PREPARE = PyStr.intern("__prepare__");
    public static final PyStr METACLASS = PyStr.intern("metaclass");
    public static final PyStr HASH = PyStr.intern("__hash__");
    public static final PyStr EQ = PyStr.intern("__eq__");
    public static final PyStr REPR = PyStr.intern("__repr__");
    public static final PyStr STR = PyStr.intern("__str__");
    public static final PyStr BOOL = PyStr.intern("__bool__");
    public static final PyStr LEN = PyStr.intern("__len__");
    public static final PyStr LENGTH_HINT = PyStr.intern("__length_hint__");
    public static final PyStr ITER = PyStr.intern("__iter__");
    public static final PyStr NEXT = PyStr.intern("__next__");
    public static final PyStr CONTAINS = PyStr.intern("__contains__");
    public static final PyStr GETITEM = PyStr.intern("__getitem__");
    public static final PyStr SETITEM = PyStr.intern("__setitem__");
    public static final PyStr DELITEM = PyStr.intern("__delitem__");
    public static final PyStr MISSING = PyStr.intern("__missing__");
    public static final PyStr INDEX = PyStr.intern("__index__");
    public static final PyStr INT = PyStr.intern("__int__");
    public static final PyStr FLOAT = PyStr.intern("__float__");
    public static final PyStr COMPLEX = PyStr.intern("__complex__");
    public static final PyStr TRUNC = PyStr.intern("__trunc__");
    public static final PyStr ROUND = PyStr.intern("__round__");
    public static final PyStr FORMAT = PyStr.intern("__format__");
    public static final PyStr BYTES = PyStr.intern("__bytes__");
    public static final PyStr FSPATH = PyStr.intern("__fspath__");
    public static final PyStr ENTER = PyStr.intern("__enter__");
    public static final PyStr EXIT = PyStr.intern("__exit__");
    public static final PyStr AENTER = PyStr.intern("__aenter__");
    public static final PyStr AEXIT = PyStr.intern("__aexit__");
    public static final PyStr MATCH_ARGS = PyStr.intern("__match_args__");
    public static final PyStr KEYS = PyStr.intern("keys");
    public static final PyStr IMPORT = PyStr.intern("__import__");
    public static final PyStr BUILD_CLASS = PyStr.intern("__build_class__");
    public static final PyStr DEBUG = PyStr.intern("__debug__");
    public static final PyStr ALL = PyStr.intern("__all__");
    public static final PyStr SEND = PyStr.intern("send");
    public static final PyStr THROW = PyStr.intern("throw");
    public static final PyStr CLOSE = PyStr.intern("close");
    public static final PyStr WRAPPED = PyStr.intern("__wrapped__");
    public static final PyStr REDUCE = PyStr.intern("__reduce__");
    public static final PyStr REDUCE_EX = PyStr.intern("__reduce_ex__");
    public static final PyStr GETSTATE = PyStr.intern("__getstate__");
    public static final PyStr SUBCLASSHOOK = PyStr.intern("__subclasshook__");
    public static final PyStr ORIG_CLASS = PyStr.intern("__orig_class__");
    public static final PyStr MAIN = PyStr.intern("__main__");

    /// Fields of AttributeError and NameError.
    public static final PyStr NAME_ATTRIBUTE = PyStr.intern("name");

    public static final PyStr OBJ_ATTRIBUTE = PyStr.intern("obj");

    private Names() {}
}
