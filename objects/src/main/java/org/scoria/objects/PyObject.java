package org.scoria.objects;

import org.scoria.objects.expose.Slot;

/// Any Python value.
///
/// The methods marked [Slot] are the type slots of CPython as virtual methods. A builtin type defines a slot by
/// overriding the method (the processor then adds the slot wrappers to its dictionary); instances of classes
/// written in Python have every slot overridden by generated code that looks at [PyType#slots]. **Default
/// implementations behave as a type without that slot does**: they raise CPython's error, or return
/// `NotImplemented` for operators.
///
/// Operators with Python's full protocol (reflected operands, fall-backs, result checks) are in [Abstract]; runtime
/// code calls those, and slots only to implement them.
public abstract class PyObject {
    /// The type `object`.
    public static final PyType TYPE = PyType.makeObjectType();

    /// The value's class: `type(self)`.
    public abstract PyType type();

    // ---- queries that are no slots

    /// Truth value. Overridden together with [#bool] or [#length] wherever these are.
    public boolean isTrue() {
        return true;
    }

    /// Whether `callable(self)`; true wherever [#call] is overridden.
    public boolean isCallable() {
        return false;
    }

    /// Whether the type has `__next__`.
    public boolean isIterator() {
        return false;
    }

    /// Whether the type has `__index__`.
    public boolean hasIndex() {
        return false;
    }

    /// Whether the type has `__get__`.
    public boolean hasGet() {
        return false;
    }

    /// Whether the type has `__set__` or `__delete__`: a data descriptor, which wins over the instance dictionary.
    public boolean hasSet() {
        return false;
    }

    /// `id(self)` based hash, what `object.__hash__` gives.
    public final long identityHash() {
        return System.identityHashCode(this);
    }

    /// Like [#getAttribute] but null when there is no such attribute, without making an exception where that can be
    /// avoided. Exceptions other than AttributeError propagate.
    public PyObject getAttributeOrNull(PyStr name) {
        return ObjectDefaults.getAttributeOrNull(this, name);
    }

    /// Whether [#getAttribute] is the default one; false wherever Java code overrides it.
    public boolean readsByDefault() {
        return true;
    }

    // ---- the instance dictionary

    /// The attribute in the instance's own dictionary, or null. No descriptors, no class.
    public PyObject instanceGet(PyStr name) {
        return null;
    }

    /// Writes into the instance's own dictionary. False when instances of this type have none.
    public boolean instanceSet(PyStr name, PyObject value) {
        return false;
    }

    /// Deletes from the instance's own dictionary. False when it is not there.
    public boolean instanceDelete(PyStr name) {
        return false;
    }

    /// Whether instances of this type have a `__dict__`.
    public boolean hasInstanceDict() {
        return false;
    }

    /// `self.__dict__`, made on demand, or null when instances of this type have none.
    public PyDict instanceDict() {
        return null;
    }

    /// Replaces `self.__dict__`.
    public void setInstanceDict(PyDict dict) {
        throw Errors.attributeError(this, PyStr.of("__dict__"));
    }

    /// The split-dictionary storage of the instance, or null: `this` for plain instances, the attached storage for
    /// instances of classes that inherit from a builtin value type.
    public PyInstance attributes() {
        return null;
    }

    // ---- memory

    /// Whether this is a bytes-like object.
    public boolean hasBuffer() {
        return false;
    }

    /// Lends the object's memory; `flags` are those of [Buffer]. Overriders override [#hasBuffer] too. Consumers
    /// use [Buffer#read] and [Buffer#write], and release what they get.
    public Buffer buffer(int flags) {
        throw Errors.typeError("a bytes-like object is required, not '%s'", type().qualifiedName());
    }

    // ---- calls by arity: what hot callees override to avoid the array

    public PyObject call0() {
        return call(NO_ARGS, null);
    }

    public PyObject call1(PyObject a) {
        return call(new PyObject[] {a}, null);
    }

    public PyObject call2(PyObject a, PyObject b) {
        return call(new PyObject[] {a, b}, null);
    }

    public PyObject call3(PyObject a, PyObject b, PyObject c) {
        return call(new PyObject[] {a, b, c}, null);
    }

    public PyObject call4(PyObject a, PyObject b, PyObject c, PyObject d) {
        return call(new PyObject[] {a, b, c, d}, null);
    }

    /// An empty argument list.
    public static final PyObject[] NO_ARGS = {};

    // ---- representation, hashing, comparison

    /// What `repr(self)` gives, unchecked; callers use [Abstract#repr].
    @Slot(value = "__repr__", signature = "($self, /)", doc = "Return repr(self).")
    public PyObject repr() {
        return ObjectDefaults.repr(this);
    }

    @Slot(value = "__str__", signature = "($self, /)", doc = "Return str(self).")
    public PyObject str() {
        return repr();
    }

    @Slot(value = "__hash__", signature = "($self, /)", doc = "Return hash(self).")
    public long hash() {
        return identityHash();
    }

    /// One side of a rich comparison; `op` is one of the constants of [Abstract] (`LT` … `GE`). May return
    /// `NotImplemented`.
    @Slot(
            value = {"__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__"},
            signature = "($self, value, /)",
            doc = "Rich comparison.")
    public PyObject richCompare(PyObject other, int op) {
        return ObjectDefaults.richCompare(this, other, op);
    }

    /// The `__bool__` slot; truth tests use [#isTrue].
    @Slot(value = "__bool__", signature = "($self, /)", doc = "True if self else False")
    public PyObject bool() {
        throw Errors.missingSlot(this, "__bool__");
    }

    // ---- attributes

    /// `getattr(self, name)`; throws AttributeError when there is none. Types with attributes of their own override
    /// [#getAttributeOrNull] too.
    @Slot(value = "__getattribute__", signature = "($self, name, /)", doc = "Return getattr(self, name).")
    public PyObject getAttribute(PyStr name) {
        return ObjectDefaults.getAttribute(this, name);
    }

    @Slot(value = "__setattr__", signature = "($self, name, value, /)", doc = "Implement setattr(self, name, value).")
    public void setAttribute(PyStr name, PyObject value) {
        ObjectDefaults.setAttribute(this, name, value);
    }

    @Slot(value = "__delattr__", signature = "($self, name, /)", doc = "Implement delattr(self, name).")
    public void delAttribute(PyStr name) {
        ObjectDefaults.delAttribute(this, name);
    }

    /// Descriptor read. `instance` is null when read through the class. Overriders override [#hasGet] too.
    @Slot(
            value = "__get__",
            signature = "($self, instance, owner=None, /)",
            doc = "Return an attribute of instance, which is of type owner.")
    public PyObject descrGet(PyObject instance, PyType owner) {
        return this;
    }

    /// Descriptor write. Overriders override [#hasSet] too.
    @Slot(value = "__set__", signature = "($self, instance, value, /)", doc = "Set an attribute of instance to value.")
    public void descrSet(PyObject instance, PyObject value) {
        throw Errors.missingSlot(this, "__set__");
    }

    @Slot(value = "__delete__", signature = "($self, instance, /)", doc = "Delete an attribute of instance.")
    public void descrDelete(PyObject instance) {
        throw Errors.missingSlot(this, "__delete__");
    }

    // ---- calls

    /// Calls with `args` (positional, then one value per keyword); `keywords` is null when there are none.
    /// The callee may keep neither array, and must not write to `args`.
    @Slot(value = "__call__", signature = "($self, /, *args, **kwargs)", doc = "Call self as a function.")
    public PyObject call(PyObject[] args, PyStr[] keywords) {
        throw Errors.typeError("'%s' object is not callable", type().qualifiedName());
    }

    /// Initializes self after `__new__`; the default accepts what `object.__init__` accepts.
    @Slot(
            value = "__init__",
            signature = "($self, /, *args, **kwargs)",
            doc = "Initialize self.  See help(type(self)) for accurate signature.")
    public void init(PyObject[] args, PyStr[] keywords) {
        ObjectDefaults.init(this, args, keywords);
    }

    // ---- iteration and coroutines

    @Slot(value = "__iter__", signature = "($self, /)", doc = "Implement iter(self).")
    public PyObject iter() {
        throw Errors.typeError("'%s' object is not iterable", type().qualifiedName());
    }

    /// The next value, or null at the end (never a StopIteration). Overriders override [#isIterator] too.
    @Slot(value = "__next__", signature = "($self, /)", doc = "Implement next(self).")
    public PyObject next() {
        throw Errors.typeError("'%s' object is not an iterator", type().qualifiedName());
    }

    @Slot(value = "__await__", signature = "($self, /)", doc = "Return an iterator to be used in await expression.")
    public PyObject await() {
        throw Errors.missingSlot(this, "__await__");
    }

    @Slot(
            value = "__aiter__",
            signature = "($self, /)",
            doc = "Return an awaitable, that resolves in asynchronous iterator.")
    public PyObject aiter() {
        throw Errors.missingSlot(this, "__aiter__");
    }

    @Slot(value = "__anext__", signature = "($self, /)", doc = "Return a value or raise StopAsyncIteration.")
    public PyObject anext() {
        throw Errors.missingSlot(this, "__anext__");
    }

    // ---- containers

    @Slot(value = "__len__", signature = "($self, /)", doc = "Return len(self).")
    public long length() {
        throw Errors.typeError("object of type '%s' has no len()", type().qualifiedName());
    }

    @Slot(value = "__getitem__", signature = "($self, key, /)", doc = "Return self[key].")
    public PyObject getItem(PyObject key) {
        throw Errors.typeError("'%s' object is not subscriptable", type().qualifiedName());
    }

    @Slot(value = "__setitem__", signature = "($self, key, value, /)", doc = "Set self[key] to value.")
    public void setItem(PyObject key, PyObject value) {
        throw Errors.typeError("'%s' object does not support item assignment", type().qualifiedName());
    }

    @Slot(value = "__delitem__", signature = "($self, key, /)", doc = "Delete self[key].")
    public void delItem(PyObject key) {
        throw ObjectDefaults.noItemDeletion(this, key);
    }

    @Slot(value = "__contains__", signature = "($self, key, /)", doc = "Return key in self.")
    public boolean contains(PyObject value) {
        return ObjectDefaults.containsByIteration(this, value);
    }

    /// `self + other` of a sequence (`sq_concat`), tried after the number slots of both operands; null when the
    /// type is no such sequence.
    @Slot(value = "__add__", signature = "($self, value, /)", doc = "Return self+value.", sequence = true)
    public PyObject concat(PyObject other) {
        return null;
    }

    /// `self * count` of a sequence (`sq_repeat`); null when the type is no such sequence. `count` has `__index__`.
    @Slot(
            value = {"__mul__", "__rmul__"},
            signature = "($self, value, /)",
            doc = "Return self*value.",
            sequence = true)
    public PyObject repeat(PyObject count) {
        return null;
    }

    @Slot(value = "__iadd__", signature = "($self, value, /)", doc = "Implement self+=value.", sequence = true)
    public PyObject iConcat(PyObject other) {
        return null;
    }

    @Slot(value = "__imul__", signature = "($self, value, /)", doc = "Implement self*=value.", sequence = true)
    public PyObject iRepeat(PyObject count) {
        return null;
    }

    // ---- numbers: each operator returns NotImplemented when it does not know the other operand

    @Slot(value = "__add__", signature = "($self, value, /)", doc = "Return self+value.")
    public PyObject add(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__radd__", signature = "($self, value, /)", doc = "Return value+self.")
    public PyObject rAdd(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__iadd__", signature = "($self, value, /)", doc = "Return self+=value.")
    public PyObject iAdd(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__sub__", signature = "($self, value, /)", doc = "Return self-value.")
    public PyObject sub(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__rsub__", signature = "($self, value, /)", doc = "Return value-self.")
    public PyObject rSub(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__isub__", signature = "($self, value, /)", doc = "Return self-=value.")
    public PyObject iSub(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__mul__", signature = "($self, value, /)", doc = "Return self*value.")
    public PyObject mul(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__rmul__", signature = "($self, value, /)", doc = "Return value*self.")
    public PyObject rMul(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__imul__", signature = "($self, value, /)", doc = "Return self*=value.")
    public PyObject iMul(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__mod__", signature = "($self, value, /)", doc = "Return self%value.")
    public PyObject mod(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__rmod__", signature = "($self, value, /)", doc = "Return value%self.")
    public PyObject rMod(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__imod__", signature = "($self, value, /)", doc = "Return self%=value.")
    public PyObject iMod(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__divmod__", signature = "($self, value, /)", doc = "Return divmod(self, value).")
    public PyObject divmod(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__rdivmod__", signature = "($self, value, /)", doc = "Return divmod(value, self).")
    public PyObject rDivmod(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__lshift__", signature = "($self, value, /)", doc = "Return self<<value.")
    public PyObject lshift(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__rlshift__", signature = "($self, value, /)", doc = "Return value<<self.")
    public PyObject rLshift(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__ilshift__", signature = "($self, value, /)", doc = "Return self<<=value.")
    public PyObject iLshift(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__rshift__", signature = "($self, value, /)", doc = "Return self>>value.")
    public PyObject rshift(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__rrshift__", signature = "($self, value, /)", doc = "Return value>>self.")
    public PyObject rRshift(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__irshift__", signature = "($self, value, /)", doc = "Return self>>=value.")
    public PyObject iRshift(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__and__", signature = "($self, value, /)", doc = "Return self&value.")
    public PyObject and(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__rand__", signature = "($self, value, /)", doc = "Return value&self.")
    public PyObject rAnd(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__iand__", signature = "($self, value, /)", doc = "Return self&=value.")
    public PyObject iAnd(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__xor__", signature = "($self, value, /)", doc = "Return self^value.")
    public PyObject xor(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__rxor__", signature = "($self, value, /)", doc = "Return value^self.")
    public PyObject rXor(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__ixor__", signature = "($self, value, /)", doc = "Return self^=value.")
    public PyObject iXor(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__or__", signature = "($self, value, /)", doc = "Return self|value.")
    public PyObject or(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__ror__", signature = "($self, value, /)", doc = "Return value|self.")
    public PyObject rOr(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__ior__", signature = "($self, value, /)", doc = "Return self|=value.")
    public PyObject iOr(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__floordiv__", signature = "($self, value, /)", doc = "Return self//value.")
    public PyObject floorDiv(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__rfloordiv__", signature = "($self, value, /)", doc = "Return value//self.")
    public PyObject rFloorDiv(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__ifloordiv__", signature = "($self, value, /)", doc = "Return self//=value.")
    public PyObject iFloorDiv(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__truediv__", signature = "($self, value, /)", doc = "Return self/value.")
    public PyObject trueDiv(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__rtruediv__", signature = "($self, value, /)", doc = "Return value/self.")
    public PyObject rTrueDiv(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__itruediv__", signature = "($self, value, /)", doc = "Return self/=value.")
    public PyObject iTrueDiv(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__matmul__", signature = "($self, value, /)", doc = "Return self@value.")
    public PyObject matMul(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__rmatmul__", signature = "($self, value, /)", doc = "Return value@self.")
    public PyObject rMatMul(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__imatmul__", signature = "($self, value, /)", doc = "Return self@=value.")
    public PyObject iMatMul(PyObject other) {
        return PyNotImplemented.VALUE;
    }

    /// `modulus` is `None` (the Python object) when absent.
    @Slot(value = "__pow__", signature = "($self, value, mod=None, /)", doc = "Return pow(self, value, mod).")
    public PyObject pow(PyObject exponent, PyObject modulus) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__rpow__", signature = "($self, value, mod=None, /)", doc = "Return pow(value, self, mod).")
    public PyObject rPow(PyObject base, PyObject modulus) {
        return PyNotImplemented.VALUE;
    }

    /// `pow(base, exponent, self)` when neither of the others knows how; only some builtin types do.
    public PyObject powAsModulus(PyObject base, PyObject exponent) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__ipow__", signature = "($self, value, /)", doc = "Return self**=value.")
    public PyObject iPow(PyObject exponent) {
        return PyNotImplemented.VALUE;
    }

    @Slot(value = "__neg__", signature = "($self, /)", doc = "-self")
    public PyObject neg() {
        throw Errors.typeError("bad operand type for unary -: '%s'", type().qualifiedName());
    }

    @Slot(value = "__pos__", signature = "($self, /)", doc = "+self")
    public PyObject pos() {
        throw Errors.typeError("bad operand type for unary +: '%s'", type().qualifiedName());
    }

    @Slot(value = "__invert__", signature = "($self, /)", doc = "~self")
    public PyObject invert() {
        throw Errors.typeError("bad operand type for unary ~: '%s'", type().qualifiedName());
    }

    @Slot(value = "__abs__", signature = "($self, /)", doc = "abs(self)")
    public PyObject abs() {
        throw Errors.typeError("bad operand type for abs(): '%s'", type().qualifiedName());
    }

    @Slot(value = "__int__", signature = "($self, /)", doc = "int(self)")
    public PyObject toInt() {
        throw Errors.missingSlot(this, "__int__");
    }

    @Slot(value = "__float__", signature = "($self, /)", doc = "float(self)")
    public PyObject toFloat() {
        throw Errors.missingSlot(this, "__float__");
    }

    @Slot(
            value = "__index__",
            signature = "($self, /)",
            doc = "Return self converted to an integer, if self is suitable for use as an index into a list.")
    public PyObject index() {
        throw Errors.typeError("'%s' object cannot be interpreted as an integer", type().qualifiedName());
    }

    /// For debugging only: never part of Python-visible output.
    @Override
    public String toString() {
        return "<" + type().qualifiedName() + " object>";
    }
}
