package org.scoria.launcher;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.scoria.interpreter.Settings;

/// Reads the `PYTHON*` variables.
///
/// Compare CPython 3.11 `Python/initconfig.c: config_read_env_vars`.
final class EnvironmentVariables {
    private final Map<String, String> environment;
    private final Settings settings;

    EnvironmentVariables(Map<String, String> environment, Settings settings) {
        this.environment = environment;
        this.settings = settings;
    }

    /// The variable's value; null when unset or empty.
    private String get(String name) {
        String value = environment.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /// A level: its number, 1 for any other text, 0 when unset.
    private int level(String name) {
        String value = get(name);
        if (value == null) {
            return 0;
        }
        try {
            return Math.max(0, Integer.parseInt(value));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    void apply() {
        settings.verbose = Math.max(settings.verbose, level("PYTHONVERBOSE"));
        settings.optimize = Math.max(settings.optimize, level("PYTHONOPTIMIZE"));
        settings.inspect = Math.max(settings.inspect, level("PYTHONINSPECT"));
        settings.dontWriteBytecode |= get("PYTHONDONTWRITEBYTECODE") != null;
        settings.noUserSite |= get("PYTHONNOUSERSITE") != null;
        settings.unbuffered |= get("PYTHONUNBUFFERED") != null;
        settings.safePath |= get("PYTHONSAFEPATH") != null;
        settings.devMode |= get("PYTHONDEVMODE") != null;
        settings.warnDefaultEncoding |= get("PYTHONWARNDEFAULTENCODING") != null;
        settings.utf8Mode |= "1".equals(get("PYTHONUTF8"));
        settings.pycachePrefix = get("PYTHONPYCACHEPREFIX");
        settings.startupFile = get("PYTHONSTARTUP");
        settings.ioEncoding = get("PYTHONIOENCODING");
        String path = get("PYTHONPATH");
        if (path != null) {
            settings.modulePath.addAll(List.of(path.split(File.pathSeparator, -1)));
        }
        String warnings = get("PYTHONWARNINGS");
        if (warnings != null) {
            settings.warnOptions.addAll(List.of(warnings.split(",")));
        }
        String digits = get("PYTHONINTMAXSTRDIGITS");
        if (digits != null) {
            settings.maxIntDigits = digits(digits, "PYTHONINTMAXSTRDIGITS: invalid limit");
        }
        settings.hashRandomization = checkHashSeed(get("PYTHONHASHSEED"));
    }

    /// Whether string hashes are random.
    private static boolean checkHashSeed(String seed) {
        if (seed == null || seed.equals("random")) {
            return true;
        }
        try {
            long value = Long.parseLong(seed);
            if (value >= 0 && value <= 0xFFFFFFFFL) {
                return value != 0;
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw new CommandLine.Fatal(
                "config_init_hash_seed: PYTHONHASHSEED must be \"random\" or an integer in range" + " [0; 4294967295]");
    }

    static int digits(String value, String complaint) {
        try {
            int digits = Integer.parseInt(value);
            if (digits == 0 || digits >= 640) {
                return digits;
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw new CommandLine.Fatal(
                "config_init_int_max_str_digits: " + complaint + "; must be >= 640 or 0 for unlimited.");
    }
}
