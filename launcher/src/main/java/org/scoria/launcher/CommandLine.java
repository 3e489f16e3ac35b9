package org.scoria.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scoria.interpreter.Settings;

/// Reads the command's arguments and the `PYTHON*` variables into [Settings].
///
/// Compare CPython 3.11 `Python/initconfig.c: config_parse_cmdline, config_read_env_vars`.
final class CommandLine {
    /// What is to be run.
    enum Action {
        COMMAND,
        MODULE,
        FILE,
        STANDARD_INPUT,
        VERSION,
        HELP,
        HELP_ENVIRONMENT,
        HELP_OPTIONS,
        HELP_ALL
    }

    /// A command line that makes no sense: the complaint goes to standard error, the exit status is 2.
    static final class Misuse extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misuse(String message) {
            super(message, null, false, false);
        }
    }

    /// A setting with which Python cannot run: the exit status is 1.
    static final class Fatal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Fatal(String message) {
            super("Fatal Python error: " + message + "\nPython runtime state: preinitialized\n", null, false, false);
        }
    }

    private static final String WITHOUT_ARGUMENT = "bBdEhiIOPqRsStuvVx?";

    final Settings settings = new Settings();
    Action action = Action.STANDARD_INPUT;

    /// The command, module or file.
    String target;

    int versionCount;
    private final Map<String, String> environment;
    private final List<String> warnings = new ArrayList<>();

    CommandLine(String[] args, Map<String, String> environment) {
        this.environment = environment;
        settings.originalArgv.add(settings.programName);
        settings.originalArgv.addAll(List.of(args));
        int next = options(args);
        operands(args, next);
        if (!settings.ignoreEnvironment) {
            new EnvironmentVariables(environment, settings).apply();
        }
        finish();
    }

    // ---- options

    /// Reads options up to the program; the index of the first argument behind them.
    private int options(String[] args) {
        int i = 0;
        while (i < args.length) {
            String arg = args[i];
            if (arg.equals("-") || !arg.startsWith("-")) {
                return i;
            }
            i++;
            if (arg.equals("--")) {
                return i;
            }
            if (arg.startsWith("--")) {
                i = longOption(arg.substring(2), args, i);
            } else {
                i = letters(arg, args, i);
            }
            if (action == Action.COMMAND || action == Action.MODULE) {
                return i;
            }
        }
        return i;
    }

    private int longOption(String name, String[] args, int next) {
        switch (name) {
            case "help" -> action = Action.HELP;
            case "help-env" -> action = Action.HELP_ENVIRONMENT;
            case "help-xoptions" -> action = Action.HELP_OPTIONS;
            case "help-all" -> action = Action.HELP_ALL;
            case "version" -> version();
            case "check-hash-based-pycs" -> {
                if (next >= args.length) {
                    throw new Misuse("Argument expected for the --" + name + " option");
                }
                checkHashBased(args[next]);
                return next + 1;
            }
            default -> throw new Misuse("unknown option --" + name);
        }
        return next;
    }

    private void checkHashBased(String value) {
        switch (value) {
            case "always", "never", "default" -> settings.checkHashBasedPycs = value;
            default -> throw new Misuse("--check-hash-based-pycs must be one of 'default', 'always', or 'never'");
        }
    }

    private int letters(String arg, String[] args, int next) {
        for (int k = 1; k < arg.length(); k++) {
            char letter = arg.charAt(k);
            if (WITHOUT_ARGUMENT.indexOf(letter) >= 0) {
                flag(letter);
                continue;
            }
            if ("cmWX".indexOf(letter) < 0) {
                throw new Misuse("Unknown option: -" + letter);
            }
            boolean attached = k + 1 < arg.length();
            if (!attached && next >= args.length) {
                throw new Misuse("Argument expected for the -" + letter + " option");
            }
            String value = attached ? arg.substring(k + 1) : args[next];
            valued(letter, value);
            return attached ? next : next + 1;
        }
        return next;
    }

    private void flag(char letter) {
        switch (letter) {
            case 'b' -> settings.bytesWarning++;
            case 'B' -> settings.dontWriteBytecode = true;
            case 'E' -> settings.ignoreEnvironment = true;
            case 'h', '?' -> action = Action.HELP;
            case 'i' -> {
                settings.inspect++;
                settings.interactive++;
            }
            case 'I' -> {
                settings.isolated = true;
                settings.ignoreEnvironment = true;
                settings.noUserSite = true;
                settings.safePath = true;
            }
            case 'O' -> settings.optimize++;
            case 'P' -> settings.safePath = true;
            case 'q' -> settings.quiet++;
            case 's' -> settings.noUserSite = true;
            case 'S' -> settings.noSite = true;
            case 'u' -> settings.unbuffered = true;
            case 'v' -> settings.verbose++;
            case 'V' -> version();
            case 'x' -> settings.skipFirstLine = true;
            default -> {
                // -d, -R and -t are accepted and mean nothing
            }
        }
    }

    private void version() {
        action = Action.VERSION;
        versionCount++;
    }

    private void valued(char letter, String value) {
        switch (letter) {
            case 'c' -> {
                action = Action.COMMAND;
                target = value + "\n";
            }
            case 'm' -> {
                action = Action.MODULE;
                target = value;
            }
            case 'W' -> warnings.add(value);
            default -> {
                int equals = value.indexOf('=');
                settings.xOptions.put(
                        equals < 0 ? value : value.substring(0, equals),
                        equals < 0 ? null : value.substring(equals + 1));
            }
        }
    }

    // ---- the program and its arguments

    private void operands(String[] args, int next) {
        int first = next;
        settings.argv.clear();
        switch (action) {
            case COMMAND -> settings.argv.add("-c");
            case MODULE -> settings.argv.add("-m");
            case STANDARD_INPUT -> {
                if (next < args.length) {
                    settings.argv.add(args[next]);
                    first = next + 1;
                    if (!args[next].equals("-")) {
                        action = Action.FILE;
                        target = args[next];
                    }
                } else {
                    settings.argv.add("");
                }
            }
            default -> settings.argv.add("");
        }
        for (int i = first; i < args.length; i++) {
            settings.argv.add(args[i]);
        }
    }

    private void finish() {
        Map<String, String> options = settings.xOptions;
        if (options.containsKey("dev")) {
            settings.devMode = true;
        }
        if (options.containsKey("utf8")) {
            settings.utf8Mode = !"0".equals(options.get("utf8"));
        }
        settings.warnDefaultEncoding |= options.containsKey("warn_default_encoding");
        if (options.containsKey("pycache_prefix")) {
            settings.pycachePrefix = options.get("pycache_prefix");
        }
        if (options.containsKey("int_max_str_digits")) {
            settings.maxIntDigits = EnvironmentVariables.digits(
                    options.get("int_max_str_digits"), "-X int_max_str_digits: invalid limit");
        }
        if (options.containsKey("shadow") && !ShadowReport.isEngine(options.get("shadow"))) {
            throw new Misuse("-X shadow must be off, on or eager");
        }
        if (settings.devMode) {
            settings.warnOptions.add(0, "default");
        }
        settings.warnOptions.addAll(warnings);
        if (settings.bytesWarning > 0) {
            settings.warnOptions.add(settings.bytesWarning > 1 ? "error::BytesWarning" : "default::BytesWarning");
        }
    }

    Map<String, String> environment() {
        return environment;
    }
}
