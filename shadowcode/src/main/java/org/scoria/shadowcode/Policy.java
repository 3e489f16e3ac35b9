package org.scoria.shadowcode;

/// When things happen: the one place for every threshold.
///
/// A code object starts in the base engine. When [#warmup] is counted down by calls and back-edges it gets a
/// shadow. In the shadow an instruction runs generic a few times, then takes the form that fits. A form that
/// misses is kept for [#MISSES_TOLERATED] misses, then widened (another class joins, up to [#POLYMORPHIC_LIMIT])
/// or replaced; when nothing fits the site stays generic for a while, twice as long every time up to
/// [#LONGEST_BACKOFF], and then tries again: giving up is never for ever.
public final class Policy {
    /// Misses before a form is looked at anew.
    public static final int MISSES_TOLERATED = 4;

    /// Most classes that one site distinguishes before it goes megamorphic.
    public static final int POLYMORPHIC_LIMIT = 4;

    /// Forms that a site may take before it rests.
    public static final int CHANGES_BEFORE_REST = 8;

    public static final int FIRST_BACKOFF = 32;
    public static final int LONGEST_BACKOFF = 4096;

    /// How many back-edges one call counts for.
    public static final int CALL_WEIGHT = 8;

    /// The base engine alone.
    public static final Policy OFF = new Policy("off", Integer.MAX_VALUE, Integer.MAX_VALUE);

    /// A shadow after 8 calls or 64 back-edges.
    public static final Policy ON = new Policy("on", 63, 2);

    /// A shadow at once, and its instructions specialized at their first execution: for tests.
    public static final Policy EAGER = new Policy("eager", 0, 1);

    /// The name in `-X shadow=NAME`.
    public final String name;

    /// What a code object counts down from before it gets a shadow.
    public final int warmup;

    /// Executions of an instruction before it is specialized.
    final int siteWarmup;

    private Policy(String name, int warmup, int siteWarmup) {
        this.name = name;
        this.warmup = warmup;
        this.siteWarmup = siteWarmup;
    }

    /// The policy of that name, or null.
    public static Policy named(String name) {
        return switch (name) {
            case "off" -> OFF;
            case "on" -> ON;
            case "eager" -> EAGER;
            default -> null;
        };
    }

    /// The policy that the system property `scoria.shadow` names, else [#ON].
    public static Policy byDefault() {
        Policy policy = named(System.getProperty("scoria.shadow", "on"));
        return policy == null ? ON : policy;
    }

    /// Whether shadows are made at all.
    public boolean makesShadows() {
        return this != OFF;
    }
}
