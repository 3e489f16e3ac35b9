/// Benchmarks, the corpus and the side-by-side runner.
module org.scoria.bench {
    requires org.scoria.launcher;
    requires java.desktop;
    requires java.management;
    requires com.google.gson;
    requires xchart;
    requires VectorGraphics2D;

    // the JSON library fills the records in by reflection
    opens org.scoria.bench.model to
            com.google.gson;
}
