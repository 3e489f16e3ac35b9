/// Builtin modules written in Java.
module org.scoria.stdlib {
    requires org.scoria.objects;
    requires org.scoria.interpreter;
    requires org.eclipse.collections.api;
    requires org.eclipse.collections.impl;
    requires java.management;
    requires jdk.management;
    requires jdk.unsupported;

    provides org.scoria.interpreter.ModuleSource with
            org.scoria.stdlib.StandardModules;

    exports org.scoria.stdlib to
            org.scoria.interpreter,
            org.scoria.launcher,
            org.scoria.bench;
}
