package org.scoria.objects.expose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Exposes `static void name(Self self, PyObject value)` as the writing side of a getset descriptor; `value` is
/// null
/// on deletion.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Setter {
    /// The attribute's name; a [Getter] of the same name stands in the same class.
    String value();
}
