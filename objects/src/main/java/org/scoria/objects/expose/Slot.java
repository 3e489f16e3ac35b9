package org.scoria.objects.expose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a virtual method of `PyObject` as the Java side of one or more special methods.
///
/// A builtin type that overrides the method gets a slot wrapper (`int.__add__`) for every name listed; a class
/// written in Python that defines one of the names has it called through the generated `…Sub` class.
/// Compare CPython 3.11 `Objects/typeobject.c: slotdefs`. Kept in the class file for the processor's runs over
/// modules
/// that only see `PyObject` compiled.
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Slot {
    /// The special method names, in the order in which CPython lists them.
    String[] value();

    /// The text signature of the wrappers, without the name: `"($self, value, /)"`.
    String signature() default "($self, /)";

    /// True for the sequence side of a number slot (`sq_concat` beside `nb_add`): it yields wrappers for builtin
    /// types that override it, but Python classes override only the number slot, so no `…Sub` overrides it.
    boolean sequence() default false;

    /// One line for `__doc__`.
    String doc() default "";
}
