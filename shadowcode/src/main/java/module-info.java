/// The instruction set and the shadow of code objects: nodes, decoding, policy, listing.
module org.scoria.shadowcode {
    requires org.scoria.objects;
    requires org.eclipse.collections.api;
    requires org.eclipse.collections.impl;

    exports org.scoria.shadowcode to
            org.scoria.compiler,
            org.scoria.specializers,
            org.scoria.interpreter,
            org.scoria.jit,
            org.scoria.launcher,
            org.scoria.propertytests,
            org.scoria.bench;
}
