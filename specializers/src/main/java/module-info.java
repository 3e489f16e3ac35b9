/// One file per family of specialized instructions.
module org.scoria.specializers {
    requires org.scoria.objects;
    requires org.scoria.shadowcode;

    exports org.scoria.specializers to
            org.scoria.interpreter,
            org.scoria.jit,
            org.scoria.launcher,
            org.scoria.propertytests,
            org.scoria.bench;
}
