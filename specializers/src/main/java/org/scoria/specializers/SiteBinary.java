package org.scoria.specializers;

import org.scoria.shadowcode.Binary;
import org.scoria.shadowcode.Node;
import org.scoria.shadowcode.Site;
import org.scoria.shadowcode.Statistics;

/// A node of a specializable instruction with two operands.
abstract class SiteBinary extends Binary {
    protected final Site site;

    SiteBinary(Site site, Node a, Node b) {
        super(site.pc, a, b);
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
