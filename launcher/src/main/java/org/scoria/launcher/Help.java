package org.scoria.launcher;

/// What `-h`, `-V` and wrong options print.
final class Help {
    static final String VERSION = "3.11.10";

    private static final String USAGE = "usage: scoria [option] ... [-c cmd | -m mod | file | -] [arg] ...\n";

    private static final String OPTIONS = """
        Options, and the environment variables that do the same:
        -b     : warn when bytes are turned into str or compared with str (-bb: raise)
        -B     : write no .pyc files; PYTHONDONTWRITEBYTECODE=x
        -c cmd : run the command; what follows are its arguments
        -E     : ignore the PYTHON* environment variables
        -h     : print this text (also -? and --help)
        -i     : show the prompt when the program has ended; PYTHONINSPECT=x
        -I     : isolated from the user's environment (means -E, -P and -s)
        -m mod : run a library module as a script; what follows are its arguments
        -O     : leave out assert statements; PYTHONOPTIMIZE=x
        -OO    : leave out docstrings as well
        -P     : do not put the script's directory in front of sys.path; PYTHONSAFEPATH=x
        -q     : no greeting at the prompt
        -s     : leave the user's site directory out of sys.path; PYTHONNOUSERSITE=x
        -S     : do not import the module site
        -u     : do not buffer standard output and standard error; PYTHONUNBUFFERED=x
        -v     : tell of every import; PYTHONVERBOSE=x
        -V     : print the version (also --version; -VV: with details)
        -W arg : a warning filter action:message:category:module:lineno; PYTHONWARNINGS=arg
        -x     : skip the first line of the program
        -X opt : an option of this implementation (see --help-xoptions)
        --check-hash-based-pycs always|default|never : when to check .pyc files against their source
        file   : the program is in a file, directory or zip file
        -      : the program comes from standard input (a prompt when that is a terminal)
        arg ...: the program's own arguments, sys.argv[1:]
        """;

    private static final String ENVIRONMENT = """
        Environment variables:
        PYTHONPATH    : directories in front of the standard ones on sys.path, separated by ':'
        PYTHONSTARTUP : a file to run before the first prompt
        PYTHONHASHSEED: a number that makes string hashes repeatable, or 'random'
        PYTHONIOENCODING : encoding[:errors] of the standard streams
        PYTHONUTF8=1  : UTF-8 mode
        PYTHONDEVMODE : development mode
        PYTHONBREAKPOINT : what breakpoint() calls; 0 switches it off
        PYTHONPYCACHEPREFIX : where .pyc files are kept
        PYTHONINTMAXSTRDIGITS : limit of digits when ints and strings are converted into each other
        PYTHONWARNDEFAULTENCODING : warn where the default encoding is used
        SCORIA_HOME   : the directory with lib/python3.11
        """;

    private static final String X_OPTIONS = """
        Options for -X:
        -X dev                  : development mode
        -X utf8                 : UTF-8 mode
        -X int_max_str_digits=N : limit of digits when ints and strings are converted into each other
        -X pycache_prefix=PATH  : where .pyc files are kept
        -X warn_default_encoding: warn where the default encoding is used
        -X shadow=off|on|eager  : whether warm code moves to the shadow engine
        -X shadow-stats         : print at the end how the shadow's specializations did
        -X shadow-dis=QUALNAME  : print at the end the shadow of a function
        """;

    private Help() {}

    static String misuse() {
        return USAGE + "Try `scoria -h' for more information.\n";
    }

    static String text(CommandLine command) {
        return switch (command.action) {
            case VERSION -> version(command.versionCount > 1);
            case HELP_ENVIRONMENT -> ENVIRONMENT;
            case HELP_OPTIONS -> X_OPTIONS;
            case HELP_ALL -> USAGE + OPTIONS + "\n" + ENVIRONMENT + "\n" + X_OPTIONS;
            default -> USAGE + OPTIONS;
        };
    }

    private static String version(boolean details) {
        if (!details) {
            return "Python " + VERSION + "\n";
        }
        return "Python " + VERSION + " (Scoria) \n[" + System.getProperty("java.vm.name") + " "
                + System.getProperty("java.vm.version") + "]\n";
    }
}
