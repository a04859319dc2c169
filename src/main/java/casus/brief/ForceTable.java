package casus.brief;

import casus.brief.Shown.Force;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pledged, signed, due now, due if all agree: men, force by force. */
final class ForceTable {
    private static final List<String> COLUMNS = List.of("pledged", "signed", "due now", "due if decided");

    private final Answered answered;

    ForceTable(Answered answered) {
        this.answered = answered;
    }

    Part part(Numbering numbering) {
        List<Part.Row> rows = new ArrayList<>();
        List<Force> forces = answered.forces().stream()
                .sorted(Comparator.comparing((Force force) -> -Prose.most(force.firm()))
                        .thenComparing(force -> -Prose.most(force.nominal())))
                .toList();
        for (Force force : forces) {
            if (Prose.most(force.nominal()) == 0 && force.contributions().isEmpty()) continue;
            rows.add(new Part.Row(
                    numbering.next(List.of(force.id())),
                    answered.name(force.id()).inFull()
                            + (force.worlds() == null
                                    ? ""
                                    : " (" + force.worlds().inCase() + ")"),
                    List.of(
                            Prose.range(force.nominal()),
                            force.signed() == null ? "none needed" : Prose.range(force.signed()),
                            Prose.range(force.firm()),
                            Prose.range(force.conditional())),
                    List.of(force.id())));
        }
        return new Part("Forces", true, List.of(), new Part.Figures(COLUMNS, rows));
    }
}
