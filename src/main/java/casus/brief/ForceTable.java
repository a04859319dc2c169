package casus.brief;

import casus.brief.Shown.Force;
import casus.prose.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Pledged, signed, due now, due if all agree: men, force by force. */
final class ForceTable {
    private static final List<String> COLUMNS = Stream.of("nominal", "signed", "firm", "conditional")
            .map(Words::measure)
            .toList();

    private final Answered answered;

    ForceTable(Answered answered) {
        this.answered = answered;
    }

    /** In which case it counts, where that is open; that nothing is known of shares. */
    private static String aside(Force force) {
        if (force.worlds() != null) return " (" + force.worlds().inCase() + ")";
        return isShared(force) ? "" : " (shares not reported)";
    }

    /** Whether it is known how much of its strength is whose. */
    private static boolean isShared(Force force) {
        return English.most(force.nominal()) == 0
                || force.contributions().isEmpty()
                || force.contributions().stream().anyMatch(share -> share.personnel() != null);
    }

    Part part(Numbering numbering) {
        List<Part.Row> rows = new ArrayList<>();
        List<Force> forces = answered.forces().stream()
                .sorted(Comparator.comparing((Force force) -> -English.most(force.firm()))
                        .thenComparing(force -> -English.most(force.nominal())))
                .toList();
        for (Force force : forces) {
            if (English.most(force.nominal()) == 0 && force.contributions().isEmpty()) continue;
            rows.add(new Part.Row(
                    numbering.next(List.of(force.id())),
                    answered.name(force.id()).inFull() + aside(force),
                    List.of(
                            English.range(force.nominal()),
                            force.signed() == null ? "none needed" : English.range(force.signed()),
                            English.range(force.firm()),
                            English.range(force.conditional())),
                    List.of(force.id())));
        }
        return new Part("Forces", true, List.of(), new Part.Figures(COLUMNS, rows));
    }
}
