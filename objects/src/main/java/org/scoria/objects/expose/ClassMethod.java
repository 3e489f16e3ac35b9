package org.scoria.objects.expose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Beside [Builtin]: makes the method a class method: its first Java parameter is the `PyType` it was called on.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface ClassMethod {}
