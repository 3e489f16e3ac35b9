package org.scoria.objects.expose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On an override of a [Slot] method: Java behaviour that must not show as a slot wrapper in the type's dictionary
/// (`type[int]` works through `__class_getitem__`, yet `type` has no `__getitem__`).
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Unexposed {}
