package org.scoria.shadowcode;

/// When things happen: the one place for every threshold.
///
/// A code object starts in the base engine. When [#warmup] is counted down by calls and back-edges it gets a
/// shadow.
/// In
/// the
/// shadow an instruction runs generic a few times, then takes the form that fits. A form that misses is kept
/// for [#MISSES_TOLERATED] misses, then widened (another class joins, up to [#POLYMORPHIC_LIMIT]) or replaced; when
/// nothing fits
/// the site stays generic for a while, twice as long every time up to [#LONGEST_BACKOFF], and then tries again:
/// giving
/// up is never
/// for ever.
public final class Policy {
    /// Misses before a form is looked at anew.
    public static final int MISSES_TOLERATED = 4;

    /// Most classes that one site distinguishes before it goes megamorphic.
    public static final int POLYMORPHIC_LIMIT = 4;

    /// Forms that a site may take before it rests.
    public static final int CHANGES_BEFORE_REST = 8;

    public static final int FIRST_BACKOFF = 32;
    public static final int LONGEST_BACKOFF = 4096;

    private static final boolean EAGER = "eager".equals(System.getProperty("scoria.shadow"));

    private Policy() {}

    /// How many back-edges one call counts for.
    public static final int CALL_WEIGHT = 8;

    /// What a code object counts down from: 8 calls or 64 back-edges.
    public static int warmup() {
        return EAGER ? 0 : 63;
    }

    /// Executions of an instruction before it is specialized.
    static int siteWarmup() {
        return EAGER ? 1 : 2;
    }

    /// Whether shadows are made at all.
    public static boolean enabled() {
        return !"off".equals(System.getProperty("scoria.shadow"));
    }
}
