package casus.brief;

import casus.brief.Shown.Decision;
import casus.brief.Shown.Duty;
import casus.brief.Shown.Gate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whose decision is next, by which rule, and what else is awaited. */
final class NextText {
    private static final int NAMED = 4;

    private final Answered answered;
    private final Telling telling;

    NextText(Answered answered, Telling telling) {
        this.answered = answered;
        this.telling = telling;
    }

    /** One line a body that is to decide; then what is awaited of others, each choice on a line of its own. */
    List<Part.Line> lines(Numbering numbering) {
        Map<String, List<Decision>> open = new LinkedHashMap<>();
        answered.decisions().stream()
                .filter(this::isOpen)
                .filter(decision -> awaits(decision.body()))
                .forEach(decision -> open.computeIfAbsent(
                                decision.body() + "|" + decision.rule(), any -> new ArrayList<>())
                        .add(decision));
        List<Part.Line> lines = new ArrayList<>();
        open.values().stream()
                .sorted(Comparator.comparing(
                        decisions -> weight(decisions.get(0).body())))
                .forEach(decisions -> lines.add(line(decisions, numbering)));
        List<String> others = others();
        boolean isFirst = lines.isEmpty();
        for (String other : others) {
            lines.add(Part.Line.of((isFirst ? "Awaited: " : "Awaited too: ") + other + "."));
        }
        return lines;
    }

    /** Whether it is to be taken; one that is taken for one event may be awaited for another. */
    private boolean isOpen(Decision decision) {
        return !Set.of("adopted", "refused").contains(outcome(decision))
                || (decision.worlds() == null && !awaiting(decision).isEmpty());
    }

    /** The events for which it is awaited, by letter. */
    private List<String> awaiting(Decision decision) {
        return answered.path().stream()
                .filter(stage -> stage.decides(decision))
                .map(stage -> Letters.ifSeveral(answered, stage.event()))
                .distinct()
                .sorted()
                .toList();
    }

    /** On what is decided; for which events where not for all, and in which case where that is open. */
    private String matter(Decision decision) {
        String matter = answered.name(decision.matter()).inFull();
        if (decision.worlds() != null && decision.worlds().decidedBy() != null)
            return matter + " (" + decision.worlds().inCase() + ")";
        List<String> events = awaiting(decision);
        boolean some = !events.isEmpty() && events.size() < answered.events().size();
        return matter + (some ? " (" + String.join(", ", events) + ")" : "");
    }

    /** Of one that is open, how it stands where most is. */
    private static String outcome(Decision decision) {
        return decision.worlds() == null
                ? decision.outcome()
                : decision.worlds().strongest();
    }

    private boolean awaits(String body) {
        return answered.duties().stream()
                .flatMap(duty -> duty.gates().stream())
                .anyMatch(gate -> gate.kind().equals("decision")
                        && gate.by().equals(body)
                        && !gate.state().equals("met"));
    }

    /** The heaviest of what waits for a body; what must be done before what may. */
    private int weight(String body) {
        return answered.duties().stream()
                .filter(duty -> duty.gates().stream()
                        .anyMatch(gate ->
                                gate.kind().equals("decision") && gate.by().equals(body)))
                .mapToInt(duty -> duty.weight() + (duty.modality().equals("may") ? Weights.LAST_HELP : 0))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private Part.Line line(List<Decision> decisions, Numbering numbering) {
        Decision first = decisions.get(0);
        List<String> ids = decisions.stream().map(Decision::id).toList();
        List<String> matters =
                English.distinct(decisions.stream().map(this::matter).toList());
        String text = English.capital(telling.tell(Telling.body(first.body()), false)) + " decides on "
                + English.all(matters) + ": " + rule(first.rule()) + ".";
        return new Part.Line(numbering.next(ids), text, ids);
    }

    /** "by consensus (the treaty texts); no rule is stated (Pop 2009)". */
    private String rule(String rule) {
        List<String> parts = new ArrayList<>();
        for (String part : rule.split("; ", -1)) {
            int in = part.indexOf(" in ");
            boolean named = in > 0
                    && answered.readings().contains(part.substring(in + 4).split(", ", -1)[0]);
            String how = named ? part.substring(0, in) : part;
            String by = !named
                    ? ""
                    : " ("
                            + English.all(telling.sources(
                                    List.of(part.substring(in + 4).split(", ", -1))))
                            + ")";
            parts.add(how(how) + by);
        }
        return String.join("; ", parts);
    }

    private static String how(String rule) {
        return switch (rule) {
            case "consensus" -> "by consensus";
            case "consensus, limited-format" -> "by consensus, or in limited format while no member objects";
            case "not stated" -> "no rule of voting is stated";
            case "consensus of those taking part" -> "by consensus of those taking part";
            default -> rule;
        };
    }

    private List<String> others() {
        Map<String, Map<String, Set<String>>> byKind = new LinkedHashMap<>(); // whose they are, and to whom
        Map<String, Set<String>> enough = new LinkedHashMap<>(); // of which one is enough, by clause and event
        GateText text = new GateText(answered, telling);
        for (Duty duty : answered.duties()) {
            if (duty.isIdle()) continue;
            for (Gate gate : duty.gates()) {
                if (!gate.isOpen() || gate.kind().equals("decision")) continue;
                if (gate.anyOf() == null)
                    byKind.computeIfAbsent(gate.kind(), any -> new LinkedHashMap<>())
                            .computeIfAbsent(gate.by(), any -> new LinkedHashSet<>())
                            .add(text.addressee(duty, gate));
                else
                    enough.computeIfAbsent(choice(duty), any -> new LinkedHashSet<>())
                            .add(text.noun(gate, text.addressee(duty, gate)));
            }
        }
        Set<String> parts = new LinkedHashSet<>();
        byKind.forEach((kind, holders) -> {
            if (holders.size() > NAMED) {
                parts.add(English.count(holders.size()) + " states' "
                        + (kind.equals("request") ? "requests" : "own decisions"));
            } else {
                holders.forEach((holder, addressees) -> parts.add(
                        text.noun(new Gate(kind, holder, "pending", "text", null, null), addressed(addressees))));
            }
        });
        Set<String> lines = new LinkedHashSet<>();
        if (!parts.isEmpty())
            lines.add(
                    parts.stream().anyMatch(part -> part.contains(" and "))
                            ? String.join("; ", parts)
                            : English.all(List.copyOf(parts)));
        enough.forEach((choice, nouns) -> {
            if (nouns.stream().anyMatch(parts::contains)) return; // what is awaited anyway is enough
            lines.add(choice + English.either(List.copyOf(nouns)));
        });
        return List.copyOf(lines);
    }

    /** For what there is a choice: "for CIS peacekeeping (A) ". */
    private String choice(Duty duty) {
        String letter = Letters.ifSeveral(answered, duty.event());
        return "for " + answered.name(duty.provision()).inFull() + (letter.isEmpty() ? "" : " (" + letter + ")") + " ";
    }

    /** Whom one asks, as long as a reader can hold them. */
    private static String addressed(Set<String> addressees) {
        return addressees.size() < NAMED
                ? English.all(List.copyOf(addressees))
                : English.count(addressees.size()) + " states";
    }
}
