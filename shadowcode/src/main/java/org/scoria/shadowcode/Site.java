package org.scoria.shadowcode;

import org.scoria.objects.PyCode;

/// What is remembered of one specializable instruction whatever form it has now: when to specialize, how it
/// missed, how often it ran (the latter only while statistics are on).
public final class Site {
    public final PyCode code;
    public final int pc;
    public final Family family;
    private final Policy policy;

    /// The node of now.
    Node node;

    /// Executions until the next attempt to specialize; negative while specialized.
    int countdown;

    /// How many executions the next give-up lasts.
    int backoff = Policy.FIRST_BACKOFF;

    /// Forms taken since the last rest.
    private int changes;

    /// Misses that the present form may still have before it is looked at anew.
    int tolerance;

    // statistics
    public long executions;
    public long generic;
    public final int[] misses = new int[Miss.COUNT];

    /// Why no form was chosen.
    public final int[] refusals = new int[Miss.COUNT];

    public int specializations;
    public int giveUps;

    Site(PyCode code, int pc, Family family, Policy policy) {
        this.code = code;
        this.pc = pc;
        this.family = family;
        this.policy = policy;
        this.countdown = policy.siteWarmup;
    }

    public Node node() {
        return node;
    }

    /// For generic nodes: counts one execution; true when it is time to choose a form. Never for a node that a
    /// recursive call has replaced while it ran.
    public boolean due(Node from) {
        if (Statistics.ENABLED) {
            generic++;
        }
        return --countdown <= 0 && node == from;
    }

    /// Whether `from` is still the node in place.
    public boolean isCurrent(Node from) {
        return node == from;
    }

    /// The site has a new specialized form.
    public void specialized() {
        specializations++;
        changes++;
        tolerance = Policy.MISSES_TOLERATED;
    }

    /// For specialized nodes: notes a miss; true when the form should be looked at anew (and `from` is still in
    /// place).
    public boolean missed(Node from, Miss reason) {
        misses[reason.ordinal()]++;
        return --tolerance < 0 && node == from;
    }

    /// Whether the site has changed its form so often that it should rest ([#giveUp]) instead of changing again.
    public boolean thrashes() {
        return changes >= Policy.CHANGES_BEFORE_REST;
    }

    /// Whether `from` may widen to another class now.
    public boolean mayWiden(Node from) {
        return node == from && !thrashes();
    }

    /// No form fits now: be generic for a while, longer every time.
    public void giveUp(Miss reason) {
        refusals[reason.ordinal()]++;
        rest();
    }

    private void rest() {
        giveUps++;
        changes = 0;
        countdown = backoff;
        backoff = Math.min(backoff * 2, Policy.LONGEST_BACKOFF);
    }

    /// Back to generic after a form stopped fitting: soon to be specialized anew, or to rest when that happened
    /// often.
    public void reconsider() {
        if (thrashes()) {
            rest();
        } else {
            countdown = policy.siteWarmup;
        }
    }

    public long missCount() {
        long sum = 0;
        for (int m : misses) {
            sum += m;
        }
        return sum;
    }
}
