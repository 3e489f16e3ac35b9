/// Frames, the base loop, calls, unwinding, imports, and the public embedding API.
module org.scoria.interpreter {
    requires transitive org.scoria.objects;
    requires org.scoria.shadowcode;
    requires org.scoria.compiler;
    requires org.scoria.specializers;
    requires org.eclipse.collections.api;
    requires org.eclipse.collections.impl;

    uses org.scoria.interpreter.ModuleSource;

    exports org.scoria.api;
    exports org.scoria.interpreter to
            org.scoria.stdlib,
            org.scoria.jit,
            org.scoria.launcher,
            org.scoria.propertytests,
            org.scoria.bench;
}
