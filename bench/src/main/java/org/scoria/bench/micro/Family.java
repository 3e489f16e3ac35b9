package org.scoria.bench.micro;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;

/// A family of instructions, measured at several kinds of sites, in each engine.
///
/// A subclass says which sites there are; the Python code with the same name holds them. The sites `monomorphic`,
/// `polymorphic` and `megamorphic` differ only in how many classes one instruction sees; `respecialize`
/// invalidates the
/// instruction's assumption before every execution.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public abstract class Family {
    static final int OPERATIONS = 10_000;

    private PyObject function;
    private final PyObject[] arguments = {PyInt.of(OPERATIONS)};

    abstract String site();

    @Setup
    public void open() {
        function = new Sites(getClass().getSimpleName().replaceFirst("_jmhType$", "")).function(site());
    }

    @Benchmark
    @OperationsPerInvocation(OPERATIONS)
    public PyObject shadow() {
        return function.call(arguments, null);
    }

    @Benchmark
    @OperationsPerInvocation(OPERATIONS)
    @Fork(jvmArgsAppend = "-Dscoria.shadow=off")
    public PyObject base() {
        return function.call(arguments, null);
    }
}
