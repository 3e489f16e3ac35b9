package org.scoria.bench.plot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.scoria.bench.stats.Summary;

/// All plots of a report.
public final class Plots {
    private static final int COLUMNS = 6;

    private final Summary summary;

    public Plots(Summary summary) {
        this.summary = summary;
    }

    /// Writes the plots into `directory`, as PNG and as SVG; their names without the ending.
    public List<String> write(Path directory) throws IOException {
        List<String> names = new ArrayList<>();
        BarPlots bars = new BarPlots(summary);
        new Picture(bars.ratios()).write(directory, "ratios");
        names.add("ratios");
        new Picture(bars.memory()).write(directory, "memory");
        names.add("memory");
        WarmUpPlots curves = new WarmUpPlots(summary);
        new Picture(curves.overview()).write(directory, "warm-up");
        names.add("warm-up");
        List<XYChart> programs = curves.programs();
        if (!programs.isEmpty()) {
            new Picture(programs, COLUMNS, curves.legend()).write(directory, "warm-up-programs");
            names.add("warm-up-programs");
        }
        return names;
    }
}
