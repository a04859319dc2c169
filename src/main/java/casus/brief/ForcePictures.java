package casus.brief;

import casus.brief.Shown.Force;
import casus.chart.ForceBars;
import casus.chart.ForceBars.Kind;
import casus.chart.ForceBars.Row;
import casus.chart.ForceBars.Share;
import casus.page.Block;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The forces as bars: pledged, signed, if decided, due now, all on one scale. */
final class ForcePictures {
    /** What a share counts for in a row of bars. */
    private interface Count {
        /** Its number, or its range; null where nobody reports it. */
        JsonNode of(JsonNode share);
    }

    private final Material material;

    ForcePictures(Material material) {
        this.material = material;
    }

    List<Block> blocks() {
        List<ForceBars.Force> forces = new ArrayList<>();
        JsonNode told = material.json().path("forces");
        List<Force> all = material.answered().forces();
        for (int i = 0; i < all.size(); i++)
            if (English.most(all.get(i).nominal()) > 0)
                forces.add(force(all.get(i), told.get(i).path("contributions")));
        int scale = forces.stream().mapToInt(ForceBars.Force::longest).max().orElse(0);
        List<Block> blocks = new ArrayList<>();
        if (scale > 0)
            for (ForceBars.Force force : forces) blocks.add(ForceBars.of("bars-" + (blocks.size() + 1), force, scale));
        return blocks;
    }

    private ForceBars.Force force(Force force, JsonNode shares) {
        JsonNode signed = force.signed() == null ? force.nominal() : force.signed();
        return new ForceBars.Force(
                English.capital(material.answered().name(force.id()).inFull()),
                List.of(
                        row(Kind.PLEDGED, force.nominal(), shares, share -> share.path("personnel")),
                        row(Kind.SIGNED, signed, shares, share -> share.at("/counts/signed"), force.signed() == null),
                        row(Kind.IF_DECIDED, force.conditional(), shares, share -> share.at("/counts/ifAllAgree")),
                        row(Kind.DUE_NOW, force.firm(), shares, share -> share.at("/counts/due"))));
    }

    private Row row(Kind kind, JsonNode total, JsonNode shares, Count count, boolean unsigned) {
        Row row = row(kind, total, shares, count);
        return unsigned ? new Row(kind, row.figure(), "no signature is needed", row.shares()) : row;
    }

    /** Shares where they add up to the total, else the total as one piece. */
    private Row row(Kind kind, JsonNode total, JsonNode shares, Count count) {
        List<Share> firm = new ArrayList<>();
        List<Share> doubtful = new ArrayList<>();
        for (JsonNode share : shares) {
            JsonNode one = count.of(share);
            if (one.isMissingNode() || one.isNull()) continue;
            String state = share.path("state").asString();
            String name = English.capital(material.telling().state(state));
            int least = (int) least(one);
            int more = (int) English.most(one) - least;
            if (least > 0) firm.add(new Share(name, state, least, false));
            if (more > 0) doubtful.add(new Share(name, state, more, true));
        }
        boolean added = sum(firm) == least(total) && sum(firm) + sum(doubtful) == English.most(total);
        if (added) firm.addAll(doubtful);
        else {
            firm.clear();
            int least = (int) least(total);
            int more = (int) English.most(total) - least;
            if (least > 0) firm.add(new Share("", "", least, false));
            if (more > 0) firm.add(new Share("", "", more, true));
        }
        String reason = added || English.most(total) == 0 ? "" : "shares are not reported";
        return new Row(kind, English.men(total), reason, firm);
    }

    private static int sum(List<Share> shares) {
        return shares.stream().mapToInt(Share::units).sum();
    }

    private static long least(JsonNode value) {
        return value.isObject() ? value.path("min").asLong() : value.asLong();
    }
}
