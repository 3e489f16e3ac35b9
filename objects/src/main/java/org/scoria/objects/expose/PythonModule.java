package org.scoria.objects.expose;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Put on a class whose annotated static methods are the functions of a builtin module.
///
/// The class may declare `static void init(PyModule module)`: it is called once per interpreter, after the
/// functions
/// were added, to add constants, types and exceptions. Per-interpreter state of the module lives in
/// `PyModule.state`, never in a static field.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface PythonModule {
    /// The module's name: `"_struct"`.
    String value();

    /// `__doc__`; the Javadoc of the class when empty.
    String doc() default "";

    /// Whether errors about arguments speak of `function`, not of a name: where CPython's parsing is not told one.
    boolean unnamed() default false;

    /// True for a class with more functions of a module that another class declares: it cannot be imported; the
    /// `init` of the other class adds its functions with `new <Class>Exposed().fill(module)`.
    boolean part() default false;
}
