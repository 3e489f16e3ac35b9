package org.scoria.bench.plot;

import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.CategorySeries;
import org.scoria.bench.stats.Measure;
import org.scoria.bench.stats.Summary;

/// Bars for each program and peer.
final class BarPlots {
    private static final String MEAN = "GEOMETRIC MEAN";
    private static final int FONT = 12;
    private static final int HEIGHT = 640;

    private final Summary summary;

    BarPlots(Summary summary) {
        this.summary = summary;
    }

    /// Time relative to the reference. The axis is logarithmic and the bars stand on the reference's line: half the
    /// time goes down as far as twice the time goes up.
    CategoryChart ratios() {
        List<String> programs = summary.report().programs();
        List<String> labels = new ArrayList<>(programs);
        labels.add(MEAN);
        CategoryChart chart = chart(
                "Time relative to " + summary.reference() + " (below the line is faster)", "relative time", labels);
        Doubling axis = new Doubling();
        int index = 0;
        for (String peer : summary.report().peerNames()) {
            if (peer.equals(summary.reference())) {
                continue;
            }
            List<Double> values = new ArrayList<>();
            for (String program : programs) {
                values.add(axis.add(summary.ratio(program, peer, Measure::warm)));
            }
            values.add(axis.add(summary.geometricMean(peer, Measure::warm)));
            addBars(chart, peer, labels, values, index++);
        }
        axis.applyTo(chart.getStyler());
        Looks.referenceLine(chart, 0);
        return chart;
    }

    /// The largest resident set of each process.
    CategoryChart memory() {
        List<String> programs = summary.report().programs();
        CategoryChart chart = chart("Peak memory (resident set)", "MB", programs);
        int index = 0;
        for (String peer : summary.report().peerNames()) {
            List<Double> values = new ArrayList<>();
            for (String program : programs) {
                double bytes = summary.measure(program, peer).peakBytes();
                values.add(Double.isNaN(bytes) ? null : bytes / (1 << 20));
            }
            CategorySeries series = addBars(chart, peer, programs, values, index);
            if (peer.equals(summary.reference())) {
                series.setFillColor(Looks.REFERENCE);
            } else {
                index++;
            }
        }
        chart.getStyler().setYAxisMin(0.0);
        chart.getStyler().setYAxisDecimalPattern("0");
        return chart;
    }

    private CategoryChart chart(String title, String axis, List<String> labels) {
        int bars = labels.size() * summary.report().peers().size();
        CategoryChart chart = new CategoryChartBuilder()
                .width(Math.clamp(200 + bars * 10, 760, 1600))
                .height(HEIGHT)
                .title(title)
                .yAxisTitle(axis)
                .build();
        Looks.apply(chart.getStyler(), FONT);
        chart.getStyler().setXAxisLabelRotation(90);
        // without these two, XChart leaves labels out
        chart.getStyler().setXAxisTickMarkSpacingHint(1);
        chart.getStyler().setXAxisMaxLabelCount(labels.size());
        chart.getStyler().setAvailableSpaceFill(0.8);
        chart.getStyler().setPlotContentSize(0.98);
        return chart;
    }

    private static CategorySeries addBars(
            CategoryChart chart, String peer, List<String> labels, List<Double> values, int index) {
        CategorySeries series = chart.addSeries(peer, labels, values);
        series.setFillColor(Looks.peer(index));
        return series;
    }
}
