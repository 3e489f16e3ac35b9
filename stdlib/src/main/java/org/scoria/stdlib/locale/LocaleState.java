package org.scoria.stdlib.locale;

import java.util.Arrays;
import org.scoria.objects.Interpreter;
import org.scoria.objects.ThreadState;
import org.scoria.stdlib.process.Environment;

/// Which locale each category has. There are two: `C`, and `C.UTF-8`, which differs by its encoding only.
final class LocaleState {
    static final int ALL = 6;

    /// The categories of Linux by number.
    private static final String[] CATEGORIES = {
        "LC_CTYPE",
        "LC_NUMERIC",
        "LC_TIME",
        "LC_COLLATE",
        "LC_MONETARY",
        "LC_MESSAGES",
        "LC_ALL",
        "LC_PAPER",
        "LC_NAME",
        "LC_ADDRESS",
        "LC_TELEPHONE",
        "LC_MEASUREMENT",
        "LC_IDENTIFICATION",
    };

    private final String[] names = new String[CATEGORIES.length];

    private LocaleState() {
        Arrays.fill(names, "C");
        names[0] = "C.UTF-8"; // as Python sets it when it starts
    }

    static LocaleState current() {
        Interpreter interpreter = ThreadState.current().interpreter;
        Object state = interpreter.state(LocaleState.class);
        if (state == null) {
            state = new LocaleState();
            interpreter.setState(LocaleState.class, state);
        }
        return (LocaleState) state;
    }

    static boolean isCategory(int category) {
        return category >= 0 && category < CATEGORIES.length;
    }

    /// The canonical name of a locale, or null when there is no such locale.
    private static String known(String name) {
        return switch (name) {
            case "C", "POSIX" -> "C";
            case "C.UTF-8", "C.utf8", "C.UTF8", "C.utf-8" -> name;
            default -> null;
        };
    }

    /// The name of a category's locale; of all of them when they differ.
    String get(int category) {
        if (category != ALL) {
            return names[category];
        }
        StringBuilder all = new StringBuilder();
        boolean same = true;
        for (int i = 0; i < names.length; i++) {
            if (i != ALL) {
                same &= names[i].equals(names[0]);
                all.append(all.isEmpty() ? "" : ";")
                        .append(CATEGORIES[i])
                        .append('=')
                        .append(names[i]);
            }
        }
        return same ? names[0] : all.toString();
    }

    /// Sets a category's locale; false when there is no such locale. The empty name asks the environment.
    boolean set(int category, String name) {
        String[] wanted = names.clone();
        if (category == ALL && name.indexOf('=') >= 0) {
            if (!parse(name, wanted)) {
                return false;
            }
        } else {
            for (int i = 0; i < wanted.length; i++) {
                if (i != ALL && (category == ALL || category == i)) {
                    wanted[i] = known(name.isEmpty() ? fromEnvironment(i) : name);
                    if (wanted[i] == null) {
                        return false;
                    }
                }
            }
        }
        System.arraycopy(wanted, 0, names, 0, names.length);
        return true;
    }

    private static String fromEnvironment(int category) {
        for (String variable : new String[] {"LC_ALL", CATEGORIES[category], "LANG"}) {
            String value = Environment.current().get(variable);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return "C";
    }

    /// Reads what [#get] tells about all categories.
    private static boolean parse(String all, String[] wanted) {
        String[] parts = all.split(";");
        if (parts.length != CATEGORIES.length - 1) {
            return false;
        }
        for (String part : parts) {
            int equals = part.indexOf('=');
            int category = equals < 0 ? -1 : Arrays.asList(CATEGORIES).indexOf(part.substring(0, equals));
            String name = category < 0 || category == ALL ? null : known(part.substring(equals + 1));
            if (name == null) {
                return false;
            }
            wanted[category] = name;
        }
        return true;
    }

    /// The encoding of `LC_CTYPE`.
    String encoding() {
        return names[0].equals("C") ? "ANSI_X3.4-1968" : "UTF-8";
    }
}
