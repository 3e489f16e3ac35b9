package org.scoria.launcher;

import java.io.PrintStream;
import java.util.Map;
import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.interpreter.Settings;
import org.scoria.interpreter.WarmUp;
import org.scoria.shadowcode.Policy;

/// `-X shadow-stats` and `-X shadow-dis=QUALNAME`: what the shadow has learned, printed at the end of the program.
final class ShadowReport {
    private static final String STATISTICS = "shadow-stats";
    private static final String LISTING = "shadow-dis";

    private ShadowReport() {}

    /// Whether `-X shadow=name` names an engine.
    static boolean isEngine(String name) {
        return name != null && Policy.named(name) != null;
    }

    /// Sets what the runtime reads before it makes its first shadow.
    static void configure(Settings settings) {
        Map<String, String> options = settings.xOptions;
        String engine = options.get("shadow");
        if (isEngine(engine)) {
            settings.shadow = Policy.named(engine);
        }
        if (options.containsKey(STATISTICS) || options.containsKey(LISTING)) {
            System.setProperty("scoria.shadow.stats", "true");
        }
    }

    /// Prints what was asked for.
    static void print(ScoriaInterpreter interpreter, Map<String, String> options, PrintStream to) {
        if (options.containsKey(LISTING)) {
            to.print(WarmUp.listing(interpreter, options.get(LISTING)));
        }
        if (options.containsKey(STATISTICS)) {
            to.print(WarmUp.statistics(interpreter));
        }
        to.flush();
    }
}
