package org.scoria.stdlib.signal;

/// The signals of Linux: numbers, names and descriptions.
final class SignalNames {
    /// One more than the highest number.
    static final int COUNT = 65;

    static final int SIGINT = 2;
    static final int SIGKILL = 9;
    static final int SIGALRM = 14;
    static final int SIGSTOP = 19;

    private static final String[] NAMES = {
        null, "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2", "PIPE", "ALRM",
        "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG", "XCPU", "XFSZ", "VTALRM", "PROF",
        "WINCH", "IO", "PWR", "SYS"
    };

    private static final String[] TEXTS = {
        null,
        "Hangup",
        "Interrupt",
        "Quit",
        "Illegal instruction",
        "Trace/breakpoint trap",
        "Aborted",
        "Bus error",
        "Floating point exception",
        "Killed",
        "User defined signal 1",
        "Segmentation fault",
        "User defined signal 2",
        "Broken pipe",
        "Alarm clock",
        "Terminated",
        "Stack fault",
        "Child exited",
        "Continued",
        "Stopped (signal)",
        "Stopped",
        "Stopped (tty input)",
        "Stopped (tty output)",
        "Urgent I/O condition",
        "CPU time limit exceeded",
        "File size limit exceeded",
        "Virtual timer expired",
        "Profiling timer expired",
        "Window changed",
        "I/O possible",
        "Power failure",
        "Bad system call"
    };

    private SignalNames() {}

    /// The name without `SIG`, or null for real-time signals and numbers that the system keeps for itself.
    static String name(int number) {
        return number < NAMES.length ? NAMES[number] : null;
    }

    static String text(int number) {
        if (number < TEXTS.length) {
            return TEXTS[number];
        }
        return number >= 34 ? "Real-time signal " + (number - 34) : null;
    }

    /// Whether the signal tells of an error of the program itself: SIGILL, SIGABRT, SIGBUS, SIGFPE, SIGSEGV.
    static boolean isFatal(int number) {
        return number == 4 || number == 6 || number == 7 || number == 8 || number == 11;
    }

    /// Whether a program cannot handle the signal.
    static boolean isFinal(int number) {
        return number == SIGKILL || number == SIGSTOP;
    }

    /// Whether a program that does not ask for the signal never notices it.
    static boolean isIgnoredByDefault(int number) {
        return number == 17 || number == 18 || number == 23 || number == 28;
    }
}
