package org.scoria.objects;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scoria.objects.expose.BuiltinTable;
import org.scoria.objects.expose.Unexposed;

/// A class.
///
/// Builtin types are immutable, shared by all interpreters, and fill their dictionaries on first use. Classes
/// made at run time belong to one interpreter. [#version] changes whenever something that an attribute lookup can
/// see changes in the class or one of its bases, so "this class, unmodified" is one compare.
///
/// Compare CPython 3.11 `Objects/typeobject.c`.
public class PyType extends PyObject {
    public static final PyType TYPE =
            builtin(PyType.class, PyObject.TYPE, new TypeMethodsExposed()).withInstanceDict();

    /// `__name__`.
    String name;

    /// `__qualname__`.
    PyStr qualname;

    /// The class of this class, null for `type` itself.
    PyType metatype;

    PyType base;
    PyTuple bases;
    private PyType[] mro;

    private static final PyType[] INCOMPLETE = {};

    private PyDict dict;

    /// The table that still has to fill [#dict], or null.
    private BuiltinTable unfilled;

    /// The table of a builtin type, or null.
    public final BuiltinTable table;

    /// Changes with every change an attribute lookup can see; 0 when the versions ran out (nothing may be cached).
    public int version = TypeVersions.NEXT.getAndIncrement();

    /// For classes made at run time: what Python code defines for each slot ([SlotIndex]), null where the
    /// Java method of the builtin base serves. Null for builtin types.
    public PyObject[] slots;

    /// Attribute names of the instances; null when they have no `__dict__` in split form.
    public SharedKeys sharedKeys;

    /// How many storage positions `__slots__` take, those of the bases included.
    public int slotCount;

    /// Whether instances have a `__dict__` / can be weakly referenced.
    public boolean hasDict;

    public boolean hasWeakref;

    /// Whether classes may inherit from this one.
    public boolean isBase;

    /// True for classes made at run time (`Py_TPFLAGS_HEAPTYPE`), which are mutable.
    public final boolean isHeap;

    /// [#SEQUENCE], [#MAPPING] or 0: which patterns of `match` take the instances. Classes inherit it; abstract
    /// base classes give it to the classes registered with them.
    public int patternKind;

    /// The bits of `__flags__` and `__abc_tpflags__` (`Py_TPFLAGS_SEQUENCE`, `Py_TPFLAGS_MAPPING`).
    public static final int SEQUENCE = 1 << 5;

    public static final int MAPPING = 1 << 6;

    /// Whether this class or its base had a `__new__` of its own once. CPython goes on calling it a class with
    /// `__new__` when that is deleted, and refuses all arguments.
    boolean hadNew;

    /// Whether `__abstractmethods__` is not empty.
    public boolean isAbstract;

    /// The Java class of instances of the nearest builtin base: what decides whether layouts agree.
    Class<?> layout;

    /// The sorted, mangled names of this class's own `__slots__`, or null.
    List<PyStr> slotNames;

    private final List<WeakReference<PyType>> subclasses = new ArrayList<>();
    private LookupCache cache = LookupCache.EMPTY;

    /// The attributes in [#dict] whose values may change without a new version, or null.
    private Map<PyStr, ClassVariable> variables;

    private BuiltinConstruction construction;

    private PyType(Class<?> layout, PyType base, String name, BuiltinTable table) {
        this.layout = layout;
        this.base = base;
        this.name = name.substring(name.lastIndexOf('.') + 1);
        this.table = table;
        this.unfilled = table;
        this.isHeap = false;
        this.isBase = table != null && table.isBase();
        this.hasWeakref = WeakReferences.builtinAllows(name);
        this.qualifiedName = name;
        this.patternKind = base == null ? 0 : base.patternKind;
        this.hasDict = base != null && base.hasDict;
    }

    /// A class made at run time; [ClassCreation] fills the rest in.
    protected PyType(PyType metatype, String name, PyTuple bases, PyDict dict) {
        this.metatype = metatype;
        this.name = name;
        this.bases = bases;
        this.dict = dict;
        this.table = null;
        this.isHeap = true;
        this.isBase = true;
        this.qualifiedName = null;
    }

    private final String qualifiedName;

    /// A builtin type whose entries are in `table`.
    public static PyType builtin(Class<?> layout, PyType base, BuiltinTable table) {
        return new PyType(layout, base, table.name(), table);
    }

    /// A builtin type without entries of its own.
    public static PyType builtin(Class<?> layout, PyType base, String name) {
        return new PyType(layout, base, name, null);
    }

    /// Makes the type `object`. Whichever of the classes PyObject and PyType Java initializes first, `type` ends
    /// up with `object` as its base.
    static PyType makeObjectType() {
        PyType object = builtin(PyObject.class, null, new ObjectMethodsExposed());
        if (TYPE != null) {
            TYPE.base = object;
        }
        return object;
    }

    /// A builtin exception type with a table of its own.
    static PyType exception(Class<?> layout, PyType base, BuiltinTable table) {
        PyType type = new PyType(layout, base, table.name(), table);
        type.markException();
        return type;
    }

    /// A builtin exception type that adds nothing but its name.
    public static PyType exception(Class<?> layout, PyType base, String name) {
        PyType type = new PyType(layout, base, name, null);
        type.markException();
        return type;
    }

    /// Says that instances have a `__dict__` of their own, so that classes which inherit from the type add none.
    public PyType withInstanceDict() {
        hasDict = true;
        return this;
    }

    /// Says that patterns of `match` take instances as sequences ([#SEQUENCE]) or mappings ([#MAPPING]).
    public PyType withPatternKind(int kind) {
        patternKind = kind;
        return this;
    }

    private void markException() {
        isBase = true;
        hasDict = true;
    }

    /// `__name__`.
    public String name() {
        return name;
    }

    /// `module.qualname`, or the bare name for builtins: how error messages and `repr` of CPython print a type
    /// (`tp_name` for builtin types).
    public String qualifiedName() {
        return qualifiedName != null ? qualifiedName : name;
    }

    /// `__module__.__qualname__` (without `builtins.`), as `object.__repr__` prints it.
    public String displayName() {
        if (!isHeap) {
            return qualifiedName;
        }
        PyObject module = dict.get(Names.MODULE);
        String full = qualname == null ? name : qualname.toString();
        return module instanceof PyStr m && !m.toString().equals("builtins") ? m + "." + full : full;
    }

    @Override
    public PyType type() {
        return metatype == null ? TYPE : metatype;
    }

    /// For `__class__` assignment of classes.
    public void setType(PyType newMetatype) {
        metatype = newMetatype;
    }

    public PyType base() {
        return base;
    }

    public Class<?> layout() {
        return layout;
    }

    /// The class's namespace. Writing to it needs [#modified].
    public PyDict dict() {
        if (dict == null || unfilled != null) {
            fill();
        }
        return dict;
    }

    private synchronized void fill() {
        if (dict == null) {
            dict = new PyDict();
            if (table == null && isSubtype(PyBaseException.TYPE)) {
                ExceptionEntries.fill(this, dict);
                modified();
            }
        }
        BuiltinTable toFill = unfilled;
        if (toFill != null) {
            unfilled = null;
            toFill.populate(this);
            modified();
        }
    }

    /// `__bases__`.
    public PyTuple bases() {
        if (bases == null) {
            bases = base == null ? PyTuple.EMPTY : PyTuple.of(base);
        }
        return bases;
    }

    /// The classes in method resolution order, beginning with this one. Not to be written to. Empty while a class
    /// is being made and its metaclass is still asked for the order.
    public PyType[] mro() {
        PyType[] order = mro;
        if (order == null) {
            if (isHeap) {
                return INCOMPLETE;
            }
            order = Mro.linearize(this);
            mro = order;
        }
        return order;
    }

    void setMro(PyType[] order) {
        mro = order;
        cache = LookupCache.EMPTY; // nothing was found in an incomplete class
    }

    /// Whether the method resolution order is not known yet.
    boolean isIncomplete() {
        return isHeap && mro == null;
    }

    /// Whether `other` is in this class's MRO.
    public boolean isSubtype(PyType other) {
        if (this == other) {
            return true;
        }
        if (!isHeap) {
            return isBuiltinSubtype(other);
        }
        if (mro == null) {
            return hasInBaseChain(other);
        }
        for (PyType t : mro) {
            if (t == other) {
                return true;
            }
        }
        return false;
    }

    /// Whether `other` is this class or reached from it by [#base]. True for `object`.
    boolean hasInBaseChain(PyType other) {
        PyType t = this;
        while (t != null && t != other) {
            t = t.base;
        }
        return t != null || other == PyObject.TYPE;
    }

    private boolean isBuiltinSubtype(PyType other) {
        if (bases != null && bases.size() > 1) {
            for (PyType t : mro()) {
                if (t == other) {
                    return true;
                }
            }
            return false;
        }
        return base != null && base.isSubtype(other);
    }

    // ---- lookup

    /// The attribute as it stands in the dictionary of the first class of the MRO that has it (no descriptor is
    /// called), or null. Compare CPython `_PyType_Lookup`.
    public PyObject lookup(PyStr attribute) {
        Object hit = cache.get(attribute);
        if (hit instanceof PyObject value) {
            return value;
        }
        if (hit != null) {
            return hit == LookupCache.ABSENT ? null : ((ClassVariable) hit).value;
        }
        return lookupSlow(attribute);
    }

    /// The variable that [#lookup] finds the attribute's value in, or null when it is no [ClassVariable].
    public ClassVariable variable(PyStr attribute) {
        lookup(attribute);
        return cache.get(attribute) instanceof ClassVariable found ? found : null;
    }

    private PyObject lookupSlow(PyStr attribute) {
        PyObject found = null;
        Object toCache = LookupCache.ABSENT;
        for (PyType t : mro()) {
            found = t.dict().get(attribute);
            if (found != null) {
                ClassVariable variable = t.ownVariable(attribute);
                toCache = variable != null ? variable : found;
                break;
            }
        }
        if (attribute.getClass() == PyStr.class) {
            cache = cache.with(attribute, toCache);
        }
        return found;
    }

    /// The class of the MRO whose dictionary has the attribute, or null.
    public PyType lookupOwner(PyStr attribute) {
        for (PyType t : mro()) {
            if (t.dict().get(attribute) != null) {
                return t;
            }
        }
        return null;
    }

    // ---- change

    /// Whether this class itself holds the attribute as a [ClassVariable].
    public boolean holdsVariable(PyStr attribute) {
        return ownVariable(attribute) != null;
    }

    private ClassVariable ownVariable(PyStr attribute) {
        return variables == null ? null : variables.get(attribute);
    }

    /// Writes an attribute of this class's own dictionary where that changes nothing but one value. False, with
    /// nothing done, when it must be written the long way.
    boolean assignVariable(PyStr attribute, PyObject value) {
        ClassVariable variable = ownVariable(attribute);
        if (variable == null || !ClassVariable.allows(attribute, variable.value, value)) {
            return false;
        }
        variable.value = value;
        dict.put(attribute, value);
        return true;
    }

    /// Makes an attribute, which was `old` and has just been overwritten or (null) deleted, a variable when both
    /// values allow that.
    void noteWrite(PyStr attribute, PyObject old, PyObject value) {
        if (ClassVariable.allows(attribute, old, value)) {
            if (variables == null) {
                variables = new HashMap<>();
            }
            variables.put(attribute, new ClassVariable(value));
        } else if (variables != null) {
            variables.remove(attribute);
        }
    }

    /// Must be called after every change to what lookups in this class can see.
    public void modified() {
        cache = LookupCache.EMPTY;
        version = nextVersion();
        for (int i = subclasses.size() - 1; i >= 0; i--) {
            PyType subclass = subclasses.get(i).get();
            if (subclass == null) {
                subclasses.remove(i);
            } else {
                subclass.modified();
            }
        }
    }

    /// Recomputes [#slots] here and in all subclasses: after a special method was set, or bases changed.
    void updateSlots() {
        if (!isHeap) {
            return;
        }
        slots = SlotTables.compute(this);
        hadNew |= slots[SlotIndex.NEW] != null;
        for (PyType subclass : subclasses()) {
            subclass.updateSlots();
        }
    }

    /// Whether calling the class is no more than a new [PyInstance] and its `__init__`.
    public boolean makesPlainInstances() {
        return isHeap && layout == PyObject.class && !hadNew && !isAbstract && slots[SlotIndex.DEL] == null;
    }

    private static int nextVersion() {
        int v = TypeVersions.NEXT.get();
        return v == 0 ? 0 : TypeVersions.NEXT.getAndIncrement();
    }

    void addSubclass(PyType subclass) {
        if (isHeap) {
            subclasses.add(new WeakReference<>(subclass));
        } else {
            ThreadState.current().interpreter.addSubclass(this, subclass);
        }
    }

    void removeSubclass(PyType subclass) {
        if (isHeap) {
            subclasses.removeIf(r -> r.get() == subclass || r.get() == null);
        } else {
            ThreadState.current().interpreter.removeSubclass(this, subclass);
        }
    }

    /// The living direct subclasses, oldest first.
    public List<PyType> subclasses() {
        if (!isHeap) {
            return ThreadState.current().interpreter.subclasses(this);
        }
        List<PyType> living = new ArrayList<>();
        for (WeakReference<PyType> reference : subclasses) {
            PyType subclass = reference.get();
            if (subclass != null) {
                living.add(subclass);
            }
        }
        return living;
    }

    /// `__qualname__`.
    public PyStr qualnameObject() {
        return qualname != null ? qualname : PyStr.intern(name);
    }

    @Override
    public PyObject repr() {
        return PyStr.of("<class '" + displayName() + "'>");
    }

    // ---- calling, and attributes of the class itself

    @Override
    public boolean isCallable() {
        return true;
    }

    @Override
    public PyObject call(PyObject[] args, PyStr[] keywords) {
        return TypeCalls.call(this, args, keywords);
    }

    @Override
    public PyObject call0() {
        return TypeCalls.call0(this);
    }

    @Override
    public PyObject call1(PyObject a) {
        return TypeCalls.call1(this, a);
    }

    @Override
    public PyObject call2(PyObject a, PyObject b) {
        return TypeCalls.call2(this, a, b);
    }

    @Override
    public PyObject call3(PyObject a, PyObject b, PyObject c) {
        return TypeCalls.call3(this, a, b, c);
    }

    /// How instances are made; builtin types only.
    BuiltinConstruction construction() {
        BuiltinConstruction c = construction;
        if (c == null) {
            c = BuiltinConstruction.of(this);
            construction = c;
        }
        return c;
    }

    @Override
    public void init(PyObject[] args, PyStr[] keywords) {
        int positional = args.length - (keywords == null ? 0 : keywords.length);
        if (keywords != null && positional == 1) {
            throw Errors.typeError("type.__init__() takes no keyword arguments");
        }
        if (positional != 1 && positional != 3) {
            throw Errors.typeError("type.__init__() takes 1 or 3 arguments");
        }
    }

    @Override
    public boolean readsByDefault() {
        return false;
    }

    @Override
    public PyObject getAttribute(PyStr attribute) {
        PyObject value = TypeAttributes.find(this, attribute);
        if (value == null) {
            throw Errors.attributeError(this, attribute);
        }
        return value;
    }

    @Override
    public PyObject getAttributeOrNull(PyStr attribute) {
        try {
            return TypeAttributes.find(this, attribute);
        } catch (PyException e) {
            if (e.matches(Exceptions.AttributeError)) {
                return null;
            }
            throw e;
        }
    }

    @Override
    public void setAttribute(PyStr attribute, PyObject value) {
        TypeAttributes.set(this, attribute, value);
    }

    @Override
    public void delAttribute(PyStr attribute) {
        TypeAttributes.set(this, attribute, null);
    }

    /// `cls[key]` where the metaclass has no `__getitem__`: `__class_getitem__` (PEP 560).
    @Override
    @Unexposed
    public PyObject getItem(PyObject key) {
        PyObject hook = getAttributeOrNull(Names.CLASS_GETITEM);
        if (this == TYPE) {
            return PyGenericAlias.of(this, key);
        }
        if (hook == null) {
            throw Errors.typeError("type '%s' is not subscriptable", qualifiedName());
        }
        return hook.call1(key);
    }

    @Override
    public PyObject or(PyObject other) {
        return PyUnion.or(this, other);
    }

    @Override
    public PyObject rOr(PyObject other) {
        return PyUnion.or(other, this);
    }

    @Override
    public PyObject instanceGet(PyStr attribute) {
        return dict().get(attribute);
    }

    @Override
    public boolean hasInstanceDict() {
        return true;
    }
}
