package org.scoria.bench.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import org.knowm.xchart.AnnotationLine;
import org.knowm.xchart.internal.chartpart.AxesChart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;

/// What all charts have in common: white, few lines, and colours that people with any colour vision tell apart
/// (the palette of Okabe and Ito).
final class Looks {
    static final Color REFERENCE = new Color(0x333333);
    private static final Color GRID = new Color(0xDDDDDD);
    private static final Color[] PEERS = {
        new Color(0xE69F00),
        new Color(0x0072B2),
        new Color(0x009E73),
        new Color(0xCC79A7),
        new Color(0x56B4E9),
        new Color(0xD55E00),
        new Color(0xF0E442),
        new Color(0x999999)
    };

    private Looks() {}

    /// The colour of the peer at `index` among those that are not the reference.
    static Color peer(int index) {
        return PEERS[index % PEERS.length];
    }

    static <S extends AxesChartStyler> S apply(S style, int size) {
        style.setChartBackgroundColor(Color.WHITE);
        style.setPlotBackgroundColor(Color.WHITE);
        style.setPlotBorderVisible(false);
        style.setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, size + 3));
        style.setChartTitleBoxVisible(false);
        style.setAxisTitleFont(new Font(Font.SANS_SERIF, Font.PLAIN, size + 1));
        style.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, size));
        style.setLegendFont(new Font(Font.SANS_SERIF, Font.PLAIN, size + 1));
        style.setLegendBorderColor(Color.WHITE);
        style.setLegendPadding(12);
        style.setLegendPosition(Styler.LegendPosition.OutsideS);
        style.setLegendLayout(Styler.LegendLayout.Horizontal);
        style.setPlotGridLinesColor(GRID);
        style.setPlotGridLinesStroke(new BasicStroke(1));
        style.setPlotGridVerticalLinesVisible(false);
        return style;
    }

    /// The line where the reference is: dark, and over everything else.
    static void referenceLine(AxesChart<?, ?> chart, double value) {
        chart.getStyler().setAnnotationLineColor(REFERENCE);
        chart.getStyler().setAnnotationLineStroke(new BasicStroke(2));
        chart.addAnnotation(new AnnotationLine(value, false, false));
    }
}
