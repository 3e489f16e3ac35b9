/// Differential and model-based tests of specialization.
module org.scoria.propertytests {
    requires org.scoria.launcher;
    requires org.scoria.interpreter;

    exports org.scoria.propertytests;
}
