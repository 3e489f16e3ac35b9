/// The build-time annotation processor. It imports nothing of Scoria: annotations are read by name.
module org.scoria.processor {
    requires java.compiler;

    provides javax.annotation.processing.Processor with
            org.scoria.processor.ExposeProcessor;
}
