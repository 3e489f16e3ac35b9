/// Source text to code objects.
module org.scoria.compiler {
    requires org.scoria.objects;
    requires org.scoria.shadowcode;
    requires org.eclipse.collections.api;
    requires org.eclipse.collections.impl;

    exports org.scoria.compiler to
            org.scoria.interpreter,
            org.scoria.launcher,
            org.scoria.propertytests,
            org.scoria.bench;
    exports org.scoria.compiler.ast to
            org.scoria.interpreter,
            org.scoria.launcher,
            org.scoria.propertytests,
            org.scoria.bench;
}
