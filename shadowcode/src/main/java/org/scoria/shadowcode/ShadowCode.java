package org.scoria.shadowcode;

import java.util.ArrayList;
import java.util.List;
import org.scoria.objects.PyCode;

/// The shadow of a code object: its blocks, and for listings the node of every base instruction.
public final class ShadowCode {
    public final PyCode code;
    final Block[] blocks;

    /// The block that starts at a code unit, or -1.
    private final int[] blockAt;

    private final String[] plainNames;
    private final Site[] sites;

    ShadowCode(PyCode code, Block[] blocks, int[] blockAt, String[] plainNames, Site[] sites) {
        this.code = code;
        this.blocks = blocks;
        this.blockAt = blockAt;
        this.plainNames = plainNames;
        this.sites = sites;
    }

    /// The number of the block that starts at a code unit, or -1 when none does.
    public int blockAt(int pc) {
        return blockAt[pc];
    }

    /// The records of the specializable instructions, in code order.
    public List<Site> sites() {
        List<Site> all = new ArrayList<>();
        for (Site site : sites) {
            if (site != null) {
                all.add(site);
            }
        }
        return all;
    }

    /// The name of the node of a base instruction, or null where none starts.
    public String nameAt(int pc) {
        Site site = sites[pc];
        return site != null && site.node != null ? site.node.name() : plainNames[pc];
    }

    /// What the node of a base instruction has learned.
    public String detailAt(int pc) {
        Site site = sites[pc];
        return site != null && site.node != null ? site.node.detail() : "";
    }
}
