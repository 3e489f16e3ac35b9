package org.scoria.objects.expose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a parameter of a [Builtin] or [New] method: an argument that was not given is passed as Java `null`, whatever
/// default the signature shows. For functions that tell the absent argument from the default (`complex(real=0,
/// imag=0)`).
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PARAMETER)
public @interface Absent {}
