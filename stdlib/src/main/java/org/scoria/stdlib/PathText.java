package org.scoria.stdlib;

import java.util.ArrayList;
import java.util.List;

/// Paths as text. Compare CPython 3.11 `Python/fileutils.c: _Py_normpath`.
final class PathText {
    private PathText() {}

    /// Without empty and `.` components, `..` folded into what precedes it; exactly two leading slashes stay.
    static String normalized(String path) {
        if (path.isEmpty()) {
            return ".";
        }
        int cut = path.indexOf(0);
        String text = cut < 0 ? path : path.substring(0, cut);
        int slashes = 0;
        while (slashes < text.length() && text.charAt(slashes) == '/') {
            slashes++;
        }
        String root = slashes == 0 ? "" : slashes == 2 ? "//" : "/";
        List<String> kept = new ArrayList<>();
        for (String part : text.split("/")) {
            if (part.isEmpty() || part.equals(".")) {
                continue;
            }
            boolean up = part.equals("..");
            if (!up || root.isEmpty() && (kept.isEmpty() || kept.getLast().equals(".."))) {
                kept.add(part);
            } else if (!kept.isEmpty()) {
                kept.removeLast();
            }
        }
        String joined = root + String.join("/", kept);
        return joined.isEmpty() ? "." : joined;
    }
}
