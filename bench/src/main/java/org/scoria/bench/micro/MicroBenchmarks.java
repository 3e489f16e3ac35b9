package org.scoria.bench.micro;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.scoria.bench.model.Run;

/// Runs families of micro-benchmarks with JMH and turns its results into runs: an engine is a peer, a site of a
/// family is a program, a fork is a round.
public final class MicroBenchmarks {
    public static final List<String> FAMILIES = List.of(
            "LoadAttr",
            "LoadMethod",
            "StoreAttr",
            "LoadGlobal",
            "Call",
            "BinaryOp",
            "CompareOp",
            "Subscript",
            "ForIter",
            "Unpack",
            "Contains",
            "ExceptionFlow",
            "GeneratorStep",
            "CoreTypes",
            "CompileSource");

    /// What the `scoria` command gives its JVM as well.
    private static final List<String> JVM_ARGUMENTS = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final int forks;
    private final boolean quick;
    private final PrintStream progress;
    private final List<Run> runs = new ArrayList<>();

    /// @param quick short iterations in one fork, for a first look
    public MicroBenchmarks(int forks, boolean quick, PrintStream progress) {
        this.forks = forks;
        this.quick = quick;
        this.progress = progress;
    }

    public List<Run> run(List<String> families, List<String> sites) {
        for (String family : families) {
            long started = System.nanoTime();
            progress.println("[" + (families.indexOf(family) + 1) + "/" + families.size() + "] " + family + " ...");
            collect(family, execute(family, sites));
            progress.println("    " + Math.round((System.nanoTime() - started) / 1e9) + " s");
        }
        return runs;
    }

    private Collection<RunResult> execute(String family, List<String> sites) {
        List<String> jvm = new ArrayList<>(JVM_ARGUMENTS);
        jvm.add("-Djmh.executor=CUSTOM");
        jvm.add("-Djmh.executor.class=" + PythonThreads.class.getName());
        jvm.add("-Dscoria.home=" + System.getProperty("scoria.home", ""));
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + family + "\\.")
                .forks(forks)
                .jvmArgs(jvm.toArray(String[]::new))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        if (!sites.isEmpty()) {
            options.param("site", sites.toArray(String[]::new));
        }
        if (quick) {
            options.warmupIterations(3).warmupTime(TimeValue.milliseconds(300));
            options.measurementIterations(3).measurementTime(TimeValue.milliseconds(200));
        }
        try {
            return new Runner(options.build()).run();
        } catch (RunnerException e) {
            throw new IllegalStateException("the micro-benchmarks of " + family + " failed: " + e.getMessage(), e);
        }
    }

    private void collect(String family, Collection<RunResult> results) {
        for (RunResult result : results) {
            String benchmark = result.getParams().getBenchmark();
            String engine = benchmark.substring(benchmark.lastIndexOf('.') + 1);
            String program = family + "." + result.getParams().getParam("site");
            int round = 0;
            for (BenchmarkResult fork : result.getBenchmarkResults()) {
                double[] seconds = fork.getIterationResults().stream()
                        .mapToDouble(MicroBenchmarks::seconds)
                        .toArray();
                runs.add(new Run(program, engine, round++, 0, seconds, null, 0, "", null));
            }
        }
    }

    /// Scores are nanoseconds for one operation.
    private static double seconds(IterationResult iteration) {
        return iteration.getPrimaryResult().getScore() * 1e-9;
    }
}
