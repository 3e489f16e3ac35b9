package org.scoria.specializers;

import org.scoria.shadowcode.Node;
import org.scoria.shadowcode.Site;
import org.scoria.shadowcode.Statistics;

/// A node of a specializable instruction without operands.
abstract class SiteNode extends Node {
    protected final Site site;

    SiteNode(Site site) {
        super(site.pc);
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
