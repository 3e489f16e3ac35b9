package org.scoria.bench.micro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.annotations.Param;
import org.scoria.objects.PyInt;
import org.scoria.objects.PyObject;
import org.scoria.objects.PythonThread;

class SitesTest {
    static List<String> families() {
        return MicroBenchmarks.FAMILIES;
    }

    /// The Java class names the sites that the Python file holds, and each of them runs.
    @ParameterizedTest
    @MethodSource("families")
    void everySiteRuns(String family) throws Exception {
        Param parameters = Class.forName("org.scoria.bench.micro." + family)
                .getField("site")
                .getAnnotation(Param.class);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicReference<List<String>> names = new AtomicReference<>();
        Thread thread = new PythonThread(null, () -> names.set(run(family)), "sites", 64 << 20);
        thread.setUncaughtExceptionHandler((_, error) -> failure.set(error));
        thread.start();
        thread.join();
        assertNull(failure.get(), () -> "" + failure.get());
        assertEquals(List.of(parameters.value()), names.get());
    }

    private static List<String> run(String family) {
        Sites sites = new Sites(family);
        for (String name : sites.names()) {
            sites.function(name).call(new PyObject[] {PyInt.of(1000)}, null);
        }
        return sites.names();
    }
}
