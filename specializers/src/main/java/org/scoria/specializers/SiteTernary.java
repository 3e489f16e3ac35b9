package org.scoria.specializers;

import org.scoria.shadowcode.Node;
import org.scoria.shadowcode.Site;
import org.scoria.shadowcode.Statistics;
import org.scoria.shadowcode.Ternary;

/// A node of a specializable instruction with three operands.
abstract class SiteTernary extends Ternary {
    protected final Site site;

    SiteTernary(Site site, Node a, Node b, Node c) {
        super(site.pc, a, b, c);
        this.site = site;
    }

    @Override
    public final Site site() {
        return site;
    }

    protected final void count() {
        if (Statistics.ENABLED) {
            site.executions++;
        }
    }
}
