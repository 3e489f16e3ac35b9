package org.scoria.interpreter;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scoria.shadowcode.Policy;

/// How an interpreter is to be set up: the command line and the environment, already read. Plain data, filled
/// before [ScoriaInterpreter] is made.
///
/// Compare CPython 3.11 `PyConfig`.
public final class Settings {
    /// `sys.argv`, `sys.orig_argv` and `sys.executable`.
    public List<String> argv = new ArrayList<>(List.of(""));

    public List<String> originalArgv = new ArrayList<>();
    public String executable = "";

    /// What error messages of the command call it.
    public String programName = "scoria";

    /// The directory with `lib/python3.11`, or null to find it.
    public String home;

    /// Entries of `sys.path` before the standard library's, and whether that is added.
    public List<String> modulePath = new ArrayList<>();

    /// `sys.flags`.
    public int inspect;

    public int interactive;
    public int optimize;
    public boolean dontWriteBytecode;
    public boolean noUserSite;
    public boolean noSite;
    public boolean ignoreEnvironment;
    public int verbose;
    public int bytesWarning;
    public int quiet;
    public boolean hashRandomization = true;
    public boolean isolated;
    public boolean devMode;
    public boolean utf8Mode;
    public boolean warnDefaultEncoding;
    public boolean safePath;
    public int maxIntDigits = 4300;
    public boolean unbuffered;

    /// `PYTHONIOENCODING` (`encoding:errors`), or null; and whether the standard streams refuse what they cannot
    /// encode.
    public String ioEncoding;

    public boolean strictStreams = true;

    /// `sys.warnoptions` and `sys._xoptions` (a null value means `True`).
    public List<String> warnOptions = new ArrayList<>();

    public Map<String, String> xOptions = new LinkedHashMap<>();

    /// Whether and when code is run in its shadow: `-X shadow`.
    public Policy shadow = Policy.byDefault();

    /// `_imp.check_hash_based_pycs`.
    public String checkHashBasedPycs = "default";

    /// `PYTHONSTARTUP`, or null; `-x`.
    public String startupFile;

    public boolean skipFirstLine;

    /// `sys.pycache_prefix`, or null.
    public String pycachePrefix;

    /// The standard streams; null means the process's own.
    public InputStream stdin;

    public OutputStream stdout;
    public OutputStream stderr;

    /// Which of the process's own streams (0, 1, 2) were closed when it started: they are None.
    public Set<Integer> closedStreams = Set.of();

    /// The builtin modules beside those of the core.
    public List<ModuleSource> moduleSources = new ArrayList<>();

    /// Whether to run `site` at the start.
    public boolean importSite() {
        return !noSite;
    }
}
