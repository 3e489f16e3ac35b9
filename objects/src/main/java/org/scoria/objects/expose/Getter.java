package org.scoria.objects.expose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Exposes `static PyObject name(Self self)` as the reading side of a getset descriptor.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Getter {
    /// The attribute's name.
    String value();

    /// True makes it a `member_descriptor` (what CPython declares in `tp_members`) instead of a
    /// `getset_descriptor`.
    boolean member() default false;
}
