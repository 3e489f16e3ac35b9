package org.scoria.bench.plot;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
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
        if (!hasFonts()) {
            throw new IOException("plots need a font: install fontconfig and, for instance, fonts-dejavu-core");
        }
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

    /// Whether text can be drawn: a JDK without a display can, but not on a system without any font.
    static boolean hasFonts() {
        try {
            Graphics2D graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
            return graphics.getFontMetrics().stringWidth("x") > 0;
        } catch (RuntimeException | Error e) {
            return false;
        }
    }
}
