package casus.brief;

import casus.brief.Shown.Duty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who need not help though others must, and why: what was refused, and who is not bound or is excused. */
final class Spared {
    private static final Set<String> FREE = Set.of("not-bound", "excused");
    private static final String BLOCKED = "blocked";

    /** So many sentences; a reader holds no more. */
    private static final int MOST = 2;

    private final Telling telling;
    private final GateText gates;
    private final DutyText duties;
    private final AnswerWords words;

    Spared(Telling telling, GateText gates, DutyText duties, AnswerWords words) {
        this.telling = telling;
        this.gates = gates;
        this.duties = duties;
        this.words = words;
    }

    /**
     * The sentences on one event.
     *
     * @param told the clauses that its answer has spoken of
     */
    List<String> sentences(List<DutyLine> help, Set<String> told) {
        List<String> sentences = new ArrayList<>();
        Map<String, Set<String>> refused = new LinkedHashMap<>();
        help.stream()
                .filter(line -> isRefusedToAll(line, help))
                .forEach(line -> refused.computeIfAbsent(gates.refused(line.first()), any -> new LinkedHashSet<>())
                        .add(words.name(line.first().provision())));
        refused.forEach((why, names) ->
                sentences.add(telling.tell("Nothing comes of " + words.listed(names) + ": " + why + ".", true)));
        help.stream()
                .filter(line -> told.contains(line.first().provision()) && !line.may())
                .filter(line ->
                        FREE.contains(line.first().status()) || (isBlocked(line) && !isRefusedToAll(line, help)))
                .forEach(line -> sentences.add(needNot(line)));
        return sentences.subList(0, Math.min(MOST, sentences.size()));
    }

    private static boolean isBlocked(DutyLine line) {
        return line.first().status().equals(BLOCKED);
    }

    /** Whether nobody is left whom its clause obliges. */
    private static boolean isRefusedToAll(DutyLine line, List<DutyLine> help) {
        return isBlocked(line)
                && help.stream()
                        .filter(other ->
                                other.first().provision().equals(line.first().provision()))
                        .allMatch(other -> other.first().isIdle());
    }

    /** "Belarus need not send its Rapid Reaction contingent: it has not signed." */
    private String needNot(DutyLine line) {
        Duty first = line.first();
        String why = switch (first.status()) {
            case BLOCKED -> gates.refused(first);
            case "excused" -> "{they} {are} excused" + duties.excuse(first);
            default -> DutyText.act(first).isEmpty() ? "{they} {are} not bound" : DutyText.act(first);
        };
        return telling.tell(
                English.capital(words.states(line.bearers(), first.provision())) + " need not " + words.does(first)
                        + ": " + why + ".",
                line.isSeveral());
    }
}
