package org.scoria.bench.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.scoria.bench.model.Run;
import org.scoria.bench.stats.Statistics;
import org.scoria.bench.stats.Summary;

/// Time per iteration, from the first one, relative to the warm reference.
final class WarmUpPlots {
    private static final int FONT = 12;
    private static final int SMALL_FONT = 8;

    private final Summary summary;
    private final List<String> peers;

    WarmUpPlots(Summary summary) {
        this.summary = summary;
        peers = summary.report().peerNames();
    }

    /// The geometric mean over all programs at each iteration. A program that made fewer iterations counts on
    /// with its last one: leaving it out would bend the curve.
    XYChart overview() {
        XYChart chart = chart("Time per iteration, relative to the warm " + summary.reference(), 1100, 560, FONT);
        chart.setXAxisTitle("iteration");
        chart.setYAxisTitle("relative time, geometric mean of all programs");
        Doubling axis = new Doubling();
        for (String peer : peers) {
            List<double[]> curves = new ArrayList<>();
            for (String program : summary.report().programs()) {
                double[] curve = curve(program, peer);
                if (curve.length > 0) {
                    curves.add(curve);
                }
            }
            if (!curves.isEmpty()) {
                addCurve(chart, axis, peer, mean(curves), 2.5f);
            }
        }
        axis.applyTo(chart.getStyler());
        Looks.referenceLine(chart, 0);
        return chart;
    }

    /// A small chart for each program.
    List<XYChart> programs() {
        List<XYChart> charts = new ArrayList<>();
        for (String program : summary.report().programs()) {
            XYChart chart = chart(program, 300, 210, SMALL_FONT);
            chart.getStyler().setLegendVisible(false);
            Doubling axis = new Doubling();
            boolean any = false;
            for (String peer : peers) {
                double[] curve = curve(program, peer);
                if (curve.length > 0) {
                    addCurve(chart, axis, peer, curve, 1.5f);
                    any = true;
                }
            }
            if (any) {
                axis.applyTo(chart.getStyler());
                Looks.referenceLine(chart, 0);
                charts.add(chart);
            }
        }
        return charts;
    }

    /// The iterations of a program, each the median of its rounds, relative to the reference's warm time; empty
    /// when there is nothing to compare.
    private double[] curve(String program, String peer) {
        double unit = summary.measure(program, summary.reference()).warm();
        if (Double.isNaN(unit) || summary.measure(program, peer).isFailure()) {
            return new double[0];
        }
        List<Run> runs = summary.report().runs(program, peer);
        int length = runs.stream().mapToInt(run -> run.seconds().length).min().orElse(0);
        double[] curve = new double[length];
        for (int i = 0; i < length; i++) {
            int iteration = i;
            curve[i] = Statistics.median(runs.stream()
                            .mapToDouble(run -> run.seconds()[iteration])
                            .toArray())
                    / unit;
        }
        return curve;
    }

    private static double[] mean(List<double[]> curves) {
        double[] lengths = curves.stream().mapToDouble(curve -> curve.length).toArray();
        int length = (int) Statistics.maximum(lengths);
        double[] mean = new double[length];
        for (int i = 0; i < length; i++) {
            int iteration = i;
            mean[i] = Statistics.geometricMean(curves.stream()
                    .mapToDouble(curve -> curve[Math.min(iteration, curve.length - 1)])
                    .toArray());
        }
        return mean;
    }

    private static XYChart chart(String title, int width, int height, int font) {
        XYChart chart =
                new XYChartBuilder().width(width).height(height).title(title).build();
        Looks.apply(chart.getStyler(), font);
        chart.getStyler().setXAxisTickLabelsFormattingFunction(Doubling::label);
        chart.getStyler().setXAxisMin(0.0);
        return chart;
    }

    private void addCurve(XYChart chart, Doubling axis, String peer, double[] values, float width) {
        double[] iterations = new double[values.length];
        double[] exponents = new double[values.length];
        for (int i = 0; i < iterations.length; i++) {
            iterations[i] = Doubling.exponent(i + 1);
            exponents[i] = axis.add(values[i]);
        }
        XYSeries series = chart.addSeries(peer, iterations, exponents);
        series.setMarker(values.length == 1 ? SeriesMarkers.CIRCLE : SeriesMarkers.NONE);
        series.setLineStyle(new BasicStroke(width));
        series.setLineColor(color(peer));
        series.setMarkerColor(color(peer));
    }

    /// The peers and their colours, for the small charts, which have no legends.
    Map<String, Color> legend() {
        Map<String, Color> legend = new LinkedHashMap<>();
        peers.forEach(peer -> legend.put(peer, color(peer)));
        return legend;
    }

    private Color color(String peer) {
        if (peer.equals(summary.reference())) {
            return Looks.REFERENCE;
        }
        return Looks.peer(peers.stream()
                .filter(name -> !name.equals(summary.reference()))
                .toList()
                .indexOf(peer));
    }
}
