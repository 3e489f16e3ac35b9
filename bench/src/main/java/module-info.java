/// Benchmarks, the corpus and the side-by-side runner.
module org.scoria.bench {
    requires org.scoria.launcher;
}
