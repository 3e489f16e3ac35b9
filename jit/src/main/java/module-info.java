/// Shadow code to JVM bytecode.
module org.scoria.jit {
    requires org.scoria.objects;
    requires org.scoria.shadowcode;
    requires org.scoria.specializers;
}
