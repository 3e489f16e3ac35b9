/// Benchmarks, the corpus and the side-by-side runner.
module org.scoria.bench {
    requires org.scoria.launcher;
    requires org.scoria.interpreter;
    requires org.scoria.objects;
    requires org.scoria.shadowcode;
    requires org.scoria.stdlib;
    requires java.desktop;
    requires java.management;
    requires jdk.jfr;
    requires com.google.gson;
    requires jmh.core;
    requires xchart;
    requires VectorGraphics2D;

    // the JSON library fills the records in by reflection
    opens org.scoria.bench.model to
            com.google.gson;
}
