package org.scoria.objects.expose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Exposes a static Java method as a builtin function or method. The value is its text signature, in the notation
/// of
/// CPython's `__text_signature__`: names, kinds and defaults are read from it, and the Java parameters follow in
/// the same order.
///
/// ```java
/// @Builtin("pop($self, index=-1, /)")
/// static PyObject pop(PyList self, long index)
/// ```
///
/// - `$self` (methods), `$cls` (class methods: the Java parameter is a `PyType`) and `$module` (functions that want
///   their `PyModule`; leave it out otherwise) come first.
/// - Java parameter types: `PyObject` takes anything; a value class (`PyStr`, `PyType`, …) is checked
/// ("argument 1 must be str, not int"); `long`/`int` go through `__index__` and raise OverflowError when they do
/// not
///   fit; `double` through `__float__`; `boolean` is the truth value; `String` takes a str. `*args` is a
///   `PyObject[]`, `**kwargs` a `PyDict` (never null).
/// - A default `None`, number, string, bytes or bool literal is passed as such; `sys.maxsize` as `Long.MAX_VALUE`;
///   `<unrepresentable>` (or an unknown expression) as Java `null` (only for reference types).
///   With the default `None`, a `String` or value-class parameter is Java `null` both when it is absent and when
///   `None` is passed.
/// A `ThreadState` parameter may stand anywhere: it receives the current thread state and does not appear in
/// Python.
/// - Result types: `PyObject` or a value class, `void` (None), `boolean`, `long`/`int`, `double`, `String`.
///
/// `__init__` may be written so: the value class then overrides `init` with `TYPE.table.init(this, args,
/// keywords)`.
/// A method must not call the slot of the same name on `self`: in an instance of a Python subclass that leads
/// back to
/// the override; name such slots in [PythonType#coexist] instead.
///
/// The Javadoc of the method is its `__doc__`.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Builtin {
    String value();

    /// False when CPython's function has no `__text_signature__` (`dict.update`): `inspect.signature` must fail.
    boolean signature() default true;

    /// What `__text_signature__` shows where CPython's function binds its arguments otherwise than it says.
    String text() default "";

    /// Whether CPython's function takes its arguments apart with `PyArg_ParseTuple`, whose errors read
    /// `count() takes at least 1 argument (0 given)`.
    boolean parsesTuple() default false;
}
