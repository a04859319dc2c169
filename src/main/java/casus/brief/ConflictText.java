package casus.brief;

import casus.brief.Shown.Conflict;
import casus.brief.Shown.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Duties that contradict one another: what contradicts what in which events, a line each, whichever states it is told of. */
final class ConflictText {
    private record Matter(String what, List<Side> sides) {}

    private final Answered answered;
    private final Telling telling;

    ConflictText(Answered answered, Telling telling) {
        this.answered = answered;
        this.telling = telling;
    }

    List<Part.Line> lines(Numbering numbering) {
        Map<Matter, List<Conflict>> alike = new LinkedHashMap<>();
        answered.conflicts()
                .forEach(one -> alike.computeIfAbsent(new Matter(one.what(), one.sides()), any -> new ArrayList<>())
                        .add(one));
        List<Part.Line> lines = new ArrayList<>();
        alike.forEach((matter, conflicts) -> {
            List<String> ids = conflicts.stream().map(Conflict::id).toList();
            lines.add(new Part.Line(numbering.next(ids), text(matter, conflicts), ids));
        });
        return lines;
    }

    /** "Armenia and Russia: help is owed to both (A, Tajikistan against Kyrgyzstan; B, Kyrgyzstan against Tajikistan)." */
    private String text(Matter matter, List<Conflict> conflicts) {
        List<String> states = conflicts.stream()
                .map(Conflict::state)
                .filter(state -> state != null)
                .toList();
        String whose = states.isEmpty() ? "" : English.all(telling.states(states)) + ": ";
        String sides = matter.sides().stream().map(this::side).collect(Collectors.joining("; "));
        return English.capital(whose + matter.what()) + (sides.isEmpty() ? "" : " (" + sides + ")") + ".";
    }

    private String side(Side side) {
        String letter = Letters.ifSeveral(answered, side.event());
        return (letter.isEmpty() ? "" : letter + ", ") + side.text();
    }
}
