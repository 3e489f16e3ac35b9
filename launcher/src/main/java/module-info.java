/// The scoria command.
module org.scoria.launcher {
    requires org.scoria.objects;
    requires org.scoria.shadowcode;
    requires org.scoria.compiler;
    requires org.scoria.specializers;
    requires org.scoria.interpreter;
    requires org.scoria.jit;
    requires org.scoria.stdlib;
    requires jdk.unsupported;
}
