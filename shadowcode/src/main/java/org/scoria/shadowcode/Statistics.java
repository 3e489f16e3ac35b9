package org.scoria.shadowcode;

import java.util.ArrayList;
import java.util.List;

/// What `-X shadow-stats` prints. The switch is read once, before the first shadow is made, so that counting costs
/// nothing while it is off.
public final class Statistics {
    /// Whether executions are counted.
    public static final boolean ENABLED = Boolean.getBoolean("scoria.shadow.stats");

    /// How many of the busiest unspecialized instructions are listed.
    private static final int BUSIEST = 25;

    private Statistics() {}

    /// The table for some shadows.
    public static String report(List<ShadowCode> shadows) {
        StringBuilder text = new StringBuilder();
        text.append("shadow: ").append(shadows.size()).append(" code objects\n");
        text.append(line("family", "sites", "special", "executed", "generic", "misses", "give-ups", "share"));
        List<Site> all = new ArrayList<>();
        for (ShadowCode shadow : shadows) {
            all.addAll(shadow.sites());
        }
        for (Family family : Family.values()) {
            row(text, family.name(), select(all, family));
        }
        row(text, "all", all);
        reasons(text, all);
        busiest(text, all);
        return text.toString();
    }

    private static List<Site> select(List<Site> all, Family family) {
        List<Site> selected = new ArrayList<>();
        for (Site site : all) {
            if (site.family == family) {
                selected.add(site);
            }
        }
        return selected;
    }

    private static void row(StringBuilder text, String name, List<Site> sites) {
        long executed = 0;
        long generic = 0;
        long misses = 0;
        long giveUps = 0;
        int specialized = 0;
        for (Site site : sites) {
            executed += site.executions;
            generic += site.generic;
            misses += site.missCount();
            giveUps += site.giveUps;
            specialized += site.specializations > 0 ? 1 : 0;
        }
        long hits = executed - generic - misses;
        String share = executed == 0 ? "-" : percent(hits, executed);
        text.append(line(
                name,
                "" + sites.size(),
                "" + specialized,
                "" + executed,
                "" + generic,
                "" + misses,
                "" + giveUps,
                share));
    }

    private static String percent(long part, long whole) {
        long tenths = Math.round(1000.0 * part / whole);
        return tenths / 10 + "." + tenths % 10 + "%";
    }

    private static String line(String... cells) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            int width = i == 0 ? 18 : 12;
            String pad = " ".repeat(Math.max(i == 0 ? 0 : 1, width - cells[i].length()));
            text.append(i == 0 ? cells[i] + pad : pad + cells[i]);
        }
        return text.append('\n').toString();
    }

    private static void reasons(StringBuilder text, List<Site> sites) {
        text.append(line("reason", "misses", "refusals"));
        for (Miss reason : Miss.values()) {
            long missed = 0;
            long refused = 0;
            for (Site site : sites) {
                missed += site.misses[reason.ordinal()];
                refused += site.refusals[reason.ordinal()];
            }
            if (missed + refused != 0) {
                text.append(line(reason.name(), "" + missed, "" + refused));
            }
        }
    }

    /// The sites that ran longest without a form that fits: where a new form would help most.
    private static void busiest(StringBuilder text, List<Site> sites) {
        List<Site> sorted = new ArrayList<>(sites);
        sorted.sort((a, b) -> Long.compare(unspecialized(b), unspecialized(a)));
        text.append("busiest unspecialized instructions\n");
        for (Site site : sorted.subList(0, Math.min(BUSIEST, sorted.size()))) {
            if (unspecialized(site) == 0) {
                return;
            }
            text.append(line(site.family.name(), "" + site.generic, "" + site.missCount(), "" + mainReason(site)));
            text.setLength(text.length() - 1);
            text.append("  ").append(site.code.filename).append(':').append(site.code.lineAt(site.pc));
            text.append(' ')
                    .append(site.code.qualname)
                    .append(", now ")
                    .append(site.node)
                    .append('\n');
        }
    }

    private static long unspecialized(Site site) {
        return site.generic + site.missCount();
    }

    /// Why the site mostly missed, or else why it was refused a form.
    private static Miss mainReason(Site site) {
        int most = 0;
        Miss main = null;
        for (Miss reason : Miss.values()) {
            int count = site.misses[reason.ordinal()] + site.refusals[reason.ordinal()];
            if (count > most) {
                most = count;
                main = reason;
            }
        }
        return main;
    }
}
