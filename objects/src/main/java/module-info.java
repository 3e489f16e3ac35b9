/// Python values and types. Knows nothing of instructions, engines or source code.
module org.scoria.objects {
    requires org.eclipse.collections.api;
    requires org.eclipse.collections.impl;

    exports org.scoria.objects to
            org.scoria.shadowcode,
            org.scoria.compiler,
            org.scoria.specializers,
            org.scoria.interpreter,
            org.scoria.jit,
            org.scoria.stdlib,
            org.scoria.launcher,
            org.scoria.propertytests,
            org.scoria.bench;
    exports org.scoria.objects.expose to
            org.scoria.shadowcode,
            org.scoria.compiler,
            org.scoria.specializers,
            org.scoria.interpreter,
            org.scoria.jit,
            org.scoria.stdlib,
            org.scoria.launcher,
            org.scoria.propertytests,
            org.scoria.bench;
    exports org.scoria.objects.text to
            org.scoria.shadowcode,
            org.scoria.compiler,
            org.scoria.specializers,
            org.scoria.interpreter,
            org.scoria.jit,
            org.scoria.stdlib,
            org.scoria.launcher,
            org.scoria.propertytests,
            org.scoria.bench;
}
