package org.scoria.objects.expose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Put on the *methods class* of a builtin type (`ListMethods` for `PyList`): everything that appears in the
/// type's `__dict__` beyond its slots.
///
/// The processor generates `<MethodsClass>Exposed extends BuiltinTable` in the same package and, when
/// [#subclass] is set, `<ValueClass>Sub` in the package of the value class.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface PythonType {
    /// The Java class of the values.
    Class<?> value();

    /// `__name__`, with the module in front unless it is `builtins`: `"collections.deque"`.
    String name();

    /// Whether Python classes may inherit from it (`Py_TPFLAGS_BASETYPE`). Generates the `Sub` class.
    boolean subclass() default false;

    /// Further Java classes of values of the same type (`PyBigInt` beside `PyInt`); each gets its own `Sub`.
    Class<?>[] variants() default {};

    /// The value class keeps its Python class and instance attributes itself: it declares `setType(PyType)`,
    /// `type()` returns any class, and the constructors take the class. The `Sub` then adds only the slot overrides
    /// and has the same constructors (`PyBaseException`, `PyType`).
    boolean ownStorage() default false;

    /// Exactly these slot wrappers, instead of one for every slot the value class overrides.
    String[] slots() default {};

    /// Slot wrappers to add although the implementation is inherited, because CPython's type fills the slot
    /// itself. By default `__getattribute__`, which nearly all builtin types but exceptions have.
    String[] inherited() default {"__getattribute__"};

    /// Slots that appear as plain methods, not as slot wrappers: `list.__getitem__` (CPython: `METH_COEXIST`).
    /// With a signature, `"__contains__($self, key, /)"`, the method has a `__text_signature__`.
    String[] coexist() default {};

    /// Sets `__hash__ = None` in the type's dictionary.
    boolean unhashable() default false;

    /// Whether errors about arguments speak of `function`, not of a name: where CPython's parsing is not told one.
    boolean unnamed() default false;

    /// `__doc__`; when empty, the Javadoc of the methods class (none when that is the value class itself).
    String doc() default "";
}
