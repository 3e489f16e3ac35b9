package org.scoria.objects.expose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Exposes a static Java method as the type's `__new__` (`tp_new`). The value is the text signature, whose first
/// parameter is `$type`; the first Java parameter is the `PyType` to make an instance of.
///
/// ```java
/// @New("float($type, x=0, /)")
/// static PyObject create(PyType type, PyObject x)
/// ```
///
/// The method creates a plain value when `type` is the builtin type itself and the generated `…Sub` otherwise.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface New {
    String value();

    /// False when CPython's type has no `__text_signature__`.
    boolean signature() default true;

    /// What `__text_signature__` shows where CPython's function binds its arguments otherwise than it says.
    String text() default "";
}
