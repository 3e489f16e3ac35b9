package org.scoria.launcher;

import org.scoria.interpreter.ScoriaInterpreter;
import org.scoria.stdlib.FatalSignal;
import sun.misc.Signal;

/// Ctrl-C interrupts the Python program instead of ending the JVM; other signals end it as they end CPython.
final class Signals {
    private Signals() {}

    static void install(ScoriaInterpreter interpreter) {
        try {
            Signal.handle(new Signal("INT"), signal -> interpreter.interrupt());
        } catch (IllegalArgumentException e) {
            return; // the JVM keeps this signal for itself (-Xrs)
        }
        FatalSignal.install();
    }
}
