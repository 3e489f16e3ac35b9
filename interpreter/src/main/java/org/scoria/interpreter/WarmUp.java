package org.scoria.interpreter;

import java.util.ArrayList;
import java.util.List;
import org.scoria.objects.Interpreter;
import org.scoria.objects.PyCode;
import org.scoria.objects.PyFrame;
import org.scoria.shadowcode.Decoder;
import org.scoria.shadowcode.Listing;
import org.scoria.shadowcode.Policy;
import org.scoria.shadowcode.ShadowCode;
import org.scoria.shadowcode.ShadowExecutor;
import org.scoria.shadowcode.Statistics;
import org.scoria.specializers.StandardNodes;

/// Moves code objects from the base engine to the shadow when they are warm.
public final class WarmUp {
    private static final StandardNodes NODES = new StandardNodes();

    private WarmUp() {}

    /// Counts a call; true when the frame is to go on in the shadow.
    static boolean countCall(PyFrame frame) {
        PyCode code = frame.code;
        code.warmup -= Policy.CALL_WEIGHT;
        return code.warmup < 0 && enterLoop(frame);
    }

    /// Whether the frame, whose code is warm, is to go on in the shadow. Makes the shadow when there is none.
    static boolean enterLoop(PyFrame frame) {
        PyCode code = frame.code;
        Policy policy = ((ScoriaInterpreter) frame.thread.interpreter).policy;
        if (!policy.makesShadows()) {
            code.warmup = policy.warmup;
            return false;
        }
        if (frame.thread.tracing) {
            return false;
        }
        if (code.executor instanceof ShadowExecutor) {
            return frame.trace == null;
        }
        ShadowCode shadow = Decoder.decode(code, NODES, BaseExecutor.INSTANCE, policy);
        code.executor = new ShadowExecutor(shadow, BaseExecutor.INSTANCE);
        if (Statistics.ENABLED) {
            shadows(frame.thread.interpreter).add(shadow);
        }
        return true;
    }

    /// The shadows made so far in an interpreter, while statistics are on.
    @SuppressWarnings("unchecked")
    private static List<ShadowCode> shadows(Interpreter interpreter) {
        Object list = interpreter.state(WarmUp.class);
        if (list == null) {
            list = new ArrayList<ShadowCode>();
            interpreter.setState(WarmUp.class, list);
        }
        return (List<ShadowCode>) list;
    }

    /// What `-X shadow-stats` prints.
    public static String statistics(Interpreter interpreter) {
        return Statistics.report(shadows(interpreter));
    }

    /// What `-X shadow-dis` prints: the shadows of the functions of this qualified name.
    public static String listing(Interpreter interpreter, String qualname) {
        StringBuilder text = new StringBuilder();
        for (ShadowCode shadow : shadows(interpreter)) {
            if (shadow.code.qualname.toString().equals(qualname)) {
                text.append("shadow of ").append(qualname).append(":\n").append(Listing.of(shadow));
            }
        }
        return text.toString();
    }
}
