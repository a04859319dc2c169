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
                    answered.name(force.id()).inFull()
                            + (force.worlds() == null
                                    ? ""
                                    : " (" + force.worlds().inCase() + ")"),
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
