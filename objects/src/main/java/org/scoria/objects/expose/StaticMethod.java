package org.scoria.objects.expose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Beside [Builtin]: makes the method a static method (also the way to expose `__new__`: `@New` is usually what
/// you want).
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface StaticMethod {}
