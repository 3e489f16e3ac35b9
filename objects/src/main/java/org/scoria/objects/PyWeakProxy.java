package org.scoria.objects;

import org.scoria.objects.expose.Builtin;
import org.scoria.objects.expose.PythonType;

/// A `weakref.ProxyType`: behaves like its referent while that lives, and raises ReferenceError afterwards.
///
/// Compare CPython 3.11 `Objects/weakrefobject.c: proxy_*`.
@PythonType(value = PyWeakProxy.class, name = "weakref.ProxyType", unhashable = true)
public class PyWeakProxy extends PyObject {
    public static final PyType TYPE = PyType.builtin(PyWeakProxy.class, PyObject.TYPE, new PyWeakProxyExposed());

    private final PyWeakReference reference;

    PyWeakProxy(PyWeakReference reference) {
        this.reference = reference;
    }

    /// A proxy for `object`; `callback` (null for none) gets the proxy when the object has died.
    public static PyObject of(PyObject object, PyObject callback) {
        PyWeakReference.check(object);
        PyWeakReference shared = callback == null ? WeakReferences.shared(object, true) : null;
        if (shared != null) {
            return shared.standIn;
        }
        PyWeakReference reference = new PyWeakReference(object, null);
        PyWeakProxy proxy = object.isCallable() ? new PyWeakCallableProxy(reference) : new PyWeakProxy(reference);
        reference.standIn = proxy;
        reference.callback = callback;
        WeakReferences.register(object, reference);
        return proxy;
    }

    /// The referent.
    final PyObject target() {
        PyObject object = reference.get();
        if (object == null) {
            throw Errors.of(Exceptions.ReferenceError, "weakly-referenced object no longer exists");
        }
        return object;
    }

    private static PyObject unwrap(PyObject o) {
        return o instanceof PyWeakProxy proxy ? proxy.target() : o;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public PyObject repr() {
        PyObject object = reference.get();
        PyObject shown = object == null ? PyNone.NONE : object;
        return PyStr.of("<weakproxy at " + Abstract.address(this) + " to "
                + shown.type().name() + " at " + Abstract.address(shown) + ">");
    }

    @Override
    public PyObject str() {
        return Abstract.str(target());
    }

    @Override
    public long hash() {
        throw Errors.typeError("unhashable type: '%s'", type().qualifiedName());
    }

    @Override
    public PyObject richCompare(PyObject other, int op) {
        return Abstract.richCompare(target(), unwrap(other), op);
    }

    @Override
    public boolean readsByDefault() {
        return false;
    }

    @Override
    public PyObject getAttribute(PyStr name) {
        return target().getAttribute(name);
    }

    @Override
    public PyObject getAttributeOrNull(PyStr name) {
        return target().getAttributeOrNull(name);
    }

    @Override
    public void setAttribute(PyStr name, PyObject value) {
        target().setAttribute(name, value);
    }

    @Override
    public void delAttribute(PyStr name) {
        target().delAttribute(name);
    }

    @Override
    public PyObject bool() {
        return PyBool.of(isTrue());
    }

    @Override
    public boolean isTrue() {
        return Abstract.isTrue(target());
    }

    @Override
    public PyObject iter() {
        return Abstract.iter(target());
    }

    @Override
    public boolean isIterator() {
        return true; // whether the referent is one, the first step tells
    }

    @Override
    public PyObject next() {
        PyObject object = target();
        if (!object.isIterator()) {
            throw Errors.typeError(
                    "Weakref proxy referenced a non-iterator '%s' object",
                    object.type().qualifiedName());
        }
        return object.next();
    }

    @Override
    public long length() {
        return target().length();
    }

    @Override
    public PyObject getItem(PyObject key) {
        return target().getItem(key);
    }

    @Override
    public void setItem(PyObject key, PyObject value) {
        target().setItem(key, value);
    }

    @Override
    public void delItem(PyObject key) {
        target().delItem(key);
    }

    @Override
    public boolean contains(PyObject value) {
        return target().contains(value);
    }

    @Override
    public boolean hasIndex() {
        PyObject object = reference.get();
        return object != null && object.hasIndex();
    }

    @Builtin(value = "__bytes__($self, /)", signature = false)
    static PyObject bytes(PyWeakProxy self) {
        return Abstract.callMethod(self.target(), Names.BYTES);
    }

    @Builtin(value = "__reversed__($self, /)", signature = false)
    static PyObject reversed(PyWeakProxy self) {
        return PyReversed.TYPE.call1(self.target());
    }

    @Override
    public PyObject add(PyObject other) {
        return Operators.add(target(), unwrap(other));
    }

    @Override
    public PyObject rAdd(PyObject other) {
        return Operators.add(unwrap(other), target());
    }

    @Override
    public PyObject iAdd(PyObject other) {
        return Operators.iAdd(target(), unwrap(other));
    }

    @Override
    public PyObject sub(PyObject other) {
        return Operators.sub(target(), unwrap(other));
    }

    @Override
    public PyObject rSub(PyObject other) {
        return Operators.sub(unwrap(other), target());
    }

    @Override
    public PyObject iSub(PyObject other) {
        return Operators.iSub(target(), unwrap(other));
    }

    @Override
    public PyObject mul(PyObject other) {
        return Operators.mul(target(), unwrap(other));
    }

    @Override
    public PyObject rMul(PyObject other) {
        return Operators.mul(unwrap(other), target());
    }

    @Override
    public PyObject iMul(PyObject other) {
        return Operators.iMul(target(), unwrap(other));
    }

    @Override
    public PyObject mod(PyObject other) {
        return Operators.mod(target(), unwrap(other));
    }

    @Override
    public PyObject rMod(PyObject other) {
        return Operators.mod(unwrap(other), target());
    }

    @Override
    public PyObject iMod(PyObject other) {
        return Operators.iMod(target(), unwrap(other));
    }

    @Override
    public PyObject lshift(PyObject other) {
        return Operators.lshift(target(), unwrap(other));
    }

    @Override
    public PyObject rLshift(PyObject other) {
        return Operators.lshift(unwrap(other), target());
    }

    @Override
    public PyObject iLshift(PyObject other) {
        return Operators.iLshift(target(), unwrap(other));
    }

    @Override
    public PyObject rshift(PyObject other) {
        return Operators.rshift(target(), unwrap(other));
    }

    @Override
    public PyObject rRshift(PyObject other) {
        return Operators.rshift(unwrap(other), target());
    }

    @Override
    public PyObject iRshift(PyObject other) {
        return Operators.iRshift(target(), unwrap(other));
    }

    @Override
    public PyObject and(PyObject other) {
        return Operators.and(target(), unwrap(other));
    }

    @Override
    public PyObject rAnd(PyObject other) {
        return Operators.and(unwrap(other), target());
    }

    @Override
    public PyObject iAnd(PyObject other) {
        return Operators.iAnd(target(), unwrap(other));
    }

    @Override
    public PyObject xor(PyObject other) {
        return Operators.xor(target(), unwrap(other));
    }

    @Override
    public PyObject rXor(PyObject other) {
        return Operators.xor(unwrap(other), target());
    }

    @Override
    public PyObject iXor(PyObject other) {
        return Operators.iXor(target(), unwrap(other));
    }

    @Override
    public PyObject or(PyObject other) {
        return Operators.or(target(), unwrap(other));
    }

    @Override
    public PyObject rOr(PyObject other) {
        return Operators.or(unwrap(other), target());
    }

    @Override
    public PyObject iOr(PyObject other) {
        return Operators.iOr(target(), unwrap(other));
    }

    @Override
    public PyObject floorDiv(PyObject other) {
        return Operators.floorDiv(target(), unwrap(other));
    }

    @Override
    public PyObject rFloorDiv(PyObject other) {
        return Operators.floorDiv(unwrap(other), target());
    }

    @Override
    public PyObject iFloorDiv(PyObject other) {
        return Operators.iFloorDiv(target(), unwrap(other));
    }

    @Override
    public PyObject trueDiv(PyObject other) {
        return Operators.trueDiv(target(), unwrap(other));
    }

    @Override
    public PyObject rTrueDiv(PyObject other) {
        return Operators.trueDiv(unwrap(other), target());
    }

    @Override
    public PyObject iTrueDiv(PyObject other) {
        return Operators.iTrueDiv(target(), unwrap(other));
    }

    @Override
    public PyObject matMul(PyObject other) {
        return Operators.matMul(target(), unwrap(other));
    }

    @Override
    public PyObject rMatMul(PyObject other) {
        return Operators.matMul(unwrap(other), target());
    }

    @Override
    public PyObject iMatMul(PyObject other) {
        return Operators.iMatMul(target(), unwrap(other));
    }

    @Override
    public PyObject divmod(PyObject other) {
        return Operators.divmod(target(), unwrap(other));
    }

    @Override
    public PyObject rDivmod(PyObject other) {
        return Operators.divmod(unwrap(other), target());
    }

    @Override
    public PyObject pow(PyObject exponent, PyObject modulus) {
        return Operators.pow(target(), unwrap(exponent), unwrap(modulus));
    }

    @Override
    public PyObject rPow(PyObject base, PyObject modulus) {
        return Operators.pow(unwrap(base), target(), unwrap(modulus));
    }

    @Override
    public PyObject iPow(PyObject exponent) {
        return Operators.iPow(target(), unwrap(exponent));
    }

    @Override
    public PyObject neg() {
        return target().neg();
    }

    @Override
    public PyObject pos() {
        return target().pos();
    }

    @Override
    public PyObject abs() {
        return target().abs();
    }

    @Override
    public PyObject invert() {
        return target().invert();
    }

    @Override
    public PyObject toInt() {
        return target().toInt();
    }

    @Override
    public PyObject toFloat() {
        return target().toFloat();
    }

    @Override
    public PyObject index() {
        return target().index();
    }
}
