package org.scoria.specializers;

import org.scoria.shadowcode.Node;
import org.scoria.shadowcode.Site;
import org.scoria.shadowcode.Statistics;
import org.scoria.shadowcode.Unary;

/// A node of a specializable instruction with one operand.
abstract class SiteUnary extends Unary {
    protected final Site site;

    SiteUnary(Site site, Node a) {
        super(site.pc, a);
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
