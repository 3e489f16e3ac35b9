package org.scoria.shadowcode;

import org.scoria.objects.PyCode;

/// What is remembered of one specializable instruction whatever form it has now: when to specialize, how it missed, how
/// often it ran (the latter only while statistics are on).
public final class Site {
    public final PyCode code;
    public final int pc;
    public final Family family;

    /// The node of now.
    Node node;

    /// Executions until the next attempt to specialize; negative while specialized.
    int countdown;

    /// How many executions the next give-up lasts.
    int backoff = Policy.FIRST_BACKOFF;

    /// Misses that the present form may still have before it is looked at anew.
    int tolerance;

    // statistics
    public long executions;
    public long generic;
    public final int[] misses = new int[Miss.COUNT];
    public int specializations;
    public int giveUps;

    public Site(PyCode code, int pc, Family family) {
        this.code = code;
        this.pc = pc;
        this.family = family;
        this.countdown = Policy.siteWarmup();
    }

    public Node node() {
        return node;
    }

    /// For generic nodes: counts one execution; true when it is time to choose a form.
    public boolean due() {
        if (Statistics.ENABLED) {
            generic++;
        }
        return --countdown <= 0;
    }

    /// The site has a new specialized form.
    public void specialized() {
        specializations++;
        tolerance = Policy.MISSES_TOLERATED;
    }

    /// For specialized nodes: notes a miss; true when the form should be looked at anew.
    public boolean missed(Miss reason) {
        misses[reason.ordinal()]++;
        return --tolerance < 0;
    }

    /// No form fits now: be generic for a while, longer every time.
    public void giveUp() {
        giveUps++;
        countdown = backoff;
        backoff = Math.min(backoff * 2, Policy.LONGEST_BACKOFF);
    }

    /// Back to generic because something changed, to be specialized anew soon.
    public void retrySoon() {
        countdown = Policy.siteWarmup();
    }

    public long missCount() {
        long sum = 0;
        for (int m : misses) {
            sum += m;
        }
        return sum;
    }
}
