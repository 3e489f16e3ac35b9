package org.scoria.bench.plot;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.knowm.xchart.internal.chartpart.IChart;

/// Charts in a grid, all of one size, to be written as PNG and as SVG.
final class Picture {
    /// Bitmaps have more pixels than the chart has units, so that they stay sharp on today's screens.
    private static final double SCALE = 1.5;

    private static final int STRIP = 36;

    private final List<? extends IChart> charts;
    private final int columns;
    private final int width;
    private final int height;

    private final Map<String, Color> legend;

    Picture(IChart chart) {
        this(List.of(chart), 1, Map.of());
    }

    /// @param legend for all charts together, in a strip above them
    Picture(List<? extends IChart> charts, int columns, Map<String, Color> legend) {
        this.charts = charts;
        this.legend = legend;
        this.columns = Math.min(columns, charts.size());
        width = charts.getFirst().getWidth();
        height = charts.getFirst().getHeight();
    }

    private int totalWidth() {
        return columns * width;
    }

    private int totalHeight() {
        return strip() + (charts.size() + columns - 1) / columns * height;
    }

    private int strip() {
        return legend.isEmpty() ? 0 : STRIP;
    }

    /// Writes `NAME.png` and `NAME.svg`.
    void write(Path directory, String name) throws IOException {
        Files.createDirectories(directory);
        writeBitmap(directory.resolve(name + ".png"));
        writeVectors(directory.resolve(name + ".svg"));
    }

    private void writeBitmap(Path file) throws IOException {
        BufferedImage image = new BufferedImage(
                (int) (totalWidth() * SCALE), (int) (totalHeight() * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        paint(graphics);
        graphics.dispose();
        ImageIO.write(image, "png", file.toFile());
    }

    private void writeVectors(Path file) throws IOException {
        VectorGraphics2D graphics = new VectorGraphics2D();
        paint(graphics);
        PageSize page = new PageSize(0, 0, totalWidth(), totalHeight());
        try (OutputStream out = Files.newOutputStream(file)) {
            new SVGProcessor().getDocument(graphics.getCommands(), page).writeTo(out);
        }
    }

    private void paint(Graphics2D graphics) {
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, totalWidth(), totalHeight());
        paintLegend(graphics);
        for (int i = 0; i < charts.size(); i++) {
            int x = i % columns * width;
            int y = strip() + i / columns * height;
            graphics.translate(x, y);
            charts.get(i).paint(graphics, width, height);
            graphics.translate(-x, -y);
        }
    }

    private void paintLegend(Graphics2D graphics) {
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 15));
        int x = 30;
        for (var entry : legend.entrySet()) {
            graphics.setColor(entry.getValue());
            graphics.fillRect(x, 16, 28, 5);
            graphics.drawString(entry.getKey(), x + 36, 24);
            x += 36 + graphics.getFontMetrics().stringWidth(entry.getKey()) + 40;
        }
    }
}
