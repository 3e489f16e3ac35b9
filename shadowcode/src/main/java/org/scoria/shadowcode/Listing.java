package org.scoria.shadowcode;

import org.scoria.objects.PyCode;

/// Prints shadows: one line per base instruction (`-X shadow-dis`).
public final class Listing {
    private Listing() {}

    /// The listing of a shadow: line, offset, node, argument, what it has learned.
    public static String of(ShadowCode shadow) {
        PyCode code = shadow.code;
        StringBuilder text = new StringBuilder();
        int line = -1;
        for (Instruction i = Instruction.first(code.code); i != null; i = i.next()) {
            String name = shadow.nameAt(i.pc);
            if (name == null) {
                name = i.opcode.name() + " (not reached)";
            }
            int now = code.lineAt(i.pc);
            String lineText = now != line && now >= 0 ? Integer.toString(now) : "";
            line = now;
            text.append(pad(lineText, 5))
                    .append(shadow.blockAt(i.pc) >= 0 ? " >> " : "    ")
                    .append(pad(Integer.toString(i.pc * 2), 4))
                    .append(' ')
                    .append(name);
            if (i.opcode.hasArg()) {
                text.append(" ".repeat(Math.max(1, 32 - name.length()))).append(i.arg);
            }
            String detail = shadow.detailAt(i.pc);
            if (!detail.isEmpty()) {
                text.append(" (").append(detail).append(')');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String pad(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
