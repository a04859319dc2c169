package casus.brief;

import casus.brief.Shown.Bound;
import casus.brief.Shown.Duty;
import casus.brief.Shown.Gate;
import casus.brief.Shown.Step;
import casus.page.Block;
import casus.page.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The reasons for each line of duties: what decides it first, each with its notes. */
final class Grounds {
    private static final int MOST = 6;
    private static final int NAMED = 6;
    private static final int DEPTH = 4;
    private static final String DUTY = "duty:";

    /** Rules of a clause itself, and those general ones that say why somebody is free. */
    private static final Pattern TELLING = Pattern.compile("(?!general/)|general/(not-bound|excused|blocked)/");

    private final Material material;
    private final Answered answered;

    Grounds(Material material) {
        this.material = material;
        this.answered = material.answered();
    }

    /** A reason, and the claims that it rests on. */
    private record Reason(Phrase text, List<String> cites) {}

    /** A part to fold for each line of an event. */
    List<Block> of(String event, boolean ids) {
        List<Block> folds = new ArrayList<>();
        for (DutyLine line : material.lines().get(event)) {
            Integer number = material.number(line.ids());
            if (number != null) folds.add(fold(line, number, ids));
        }
        return folds;
    }

    private Block.Fold fold(DutyLine line, int number, boolean ids) {
        Duty first = line.first();
        List<Reason> reasons = reasons(line);
        List<Block> inside = new ArrayList<>();
        inside.add(new Block.Paragraph(Phrase.EMPTY.strong(sentence(number))));
        inside.add(new Block.Points(
                true,
                reasons.stream()
                        .limit(MOST)
                        .map(reason ->
                                new Block.Point(null, material.notes().on(reason.text(), reason.cites()), List.of()))
                        .toList()));
        Phrase more = Phrase.EMPTY;
        if (reasons.size() > MOST)
            more = more.text(English.capital(English.count(reasons.size() - MOST))
                    + (reasons.size() - MOST == 1 ? " lesser reason is left out. " : " lesser reasons are left out. "));
        inside.add(new Block.Paragraph(more.text("In full: ").code(why(number)).text(".")));
        if (ids) line.ids().forEach(id -> inside.add(new Block.Paragraph(Phrase.EMPTY.code(id))));
        String clause = material.clause(first.provision());
        return new Block.Fold(
                Phrase.of("Line" + English.FIRM + number + ": " + clause + ", ").then(DutyMark.of(first)),
                true,
                inside);
    }

    private String why(int number) {
        if (material.answered().worlds() != null) return "casus worlds FILE"; // which world is to be explained?
        List<String> command = Provenance.arguments(material.json());
        List<String> words = new ArrayList<>(List.of("casus", "why"));
        words.addAll(command);
        words.add(Integer.toString(number));
        return String.join(" ", words);
    }

    private String sentence(int number) {
        return material.brief().parts().stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.number() != null && line.number() == number)
                .map(Part.Line::text)
                .findFirst()
                .orElse("");
    }

    private List<Reason> reasons(DutyLine line) {
        Duty duty = line.first();
        List<Reason> reasons = new ArrayList<>();
        for (Gate gate : duty.gates()) if (!gate.state().equals("met")) reasons.add(gate(duty, gate));
        reasons.addAll(bound(line));
        reasons.addAll(rules(duty));
        engagement(duty).forEach(reasons::add);
        for (Gate gate : duty.gates()) if (gate.state().equals("met")) reasons.add(gate(duty, gate));
        return reasons;
    }

    /** What the clause makes of the event, source by source where they differ. */
    private List<Reason> engagement(Duty duty) {
        String id = "engagement:" + duty.provision() + ":" + duty.event();
        return answered.engagements().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> {
                    List<String> parts = new ArrayList<>();
                    if (!one.byReading().isEmpty())
                        material.sources()
                                .alike(one, reading -> yes(one.byReading().getOrDefault(reading, "absent")))
                                .forEach((yes, readings) ->
                                        parts.add(material.sources().named(readings, one) + ": " + yes));
                    Phrase phrase = Phrase.of(
                            parts.isEmpty()
                                    ? "The clause "
                                            + (one.worlds() == null
                                                    ? answers(one.status())
                                                    : "answers the event "
                                                            + one.worlds().when())
                                    : "Does the clause answer the event? " + String.join("; ", parts));
                    return new Reason(phrase.text("."), cites(id, 1));
                })
                .toList();
    }

    private static String yes(String status) {
        return switch (status) {
            case "engaged" -> "yes";
            case "not-engaged", "absent" -> "no";
            default -> "unclear";
        };
    }

    private static String answers(String status) {
        return switch (status) {
            case "engaged" -> "answers the event";
            case "not-engaged", "absent" -> "does not answer the event";
            case "silent" -> "no source speaks of the event";
            case "source-dependent" -> "answers the event in some sources";
            default -> "may answer the event";
        };
    }

    private Reason gate(Duty duty, Gate gate) {
        String who = gate.by().equals("any-party")
                ? "a party"
                : gate.by().equals(duty.bearer()) && gate.kind().equals("national-decision")
                        ? "each state for itself"
                        : answered.name(gate.by()).inFull();
        String about = switch (gate.kind()) {
            case "decision" -> "The decision of " + who;
            case "host-consent" -> "The consent of " + who + " as host";
            case "request" -> "A request of " + who;
            case "agreement" -> "The agreement of " + who;
            default -> "A decision of " + who;
        };
        String state = switch (gate.state()) {
            case "met" -> " is there";
            case "refused" -> " is refused";
            case "pending" -> " is awaited";
            default -> " is in doubt";
        };
        Phrase phrase = Phrase.of(about + state + in(gate.readings(), duty) + ".");
        String id = "gate:" + duty.id().substring(DUTY.length()) + ":" + gate.kind() + ":" + gate.by();
        return new Reason(phrase, cites(id, 2));
    }

    /** " (Pop 2009)" of what not all readings hold. */
    private String in(List<String> readings, Duty duty) {
        if (readings.isEmpty() || readings.containsAll(material.sources().speaking(duty))) return "";
        return " (" + material.sources().named(readings, duty) + ")";
    }

    /** Who is bound by which act, those alike together. */
    private List<Reason> bound(DutyLine line) {
        Map<String, Set<String>> states = new LinkedHashMap<>();
        Map<String, List<String>> readings = new LinkedHashMap<>();
        for (Duty duty : line.duties()) {
            if (duty.bound() == null) continue;
            Map<String, Set<String>> acts = new LinkedHashMap<>();
            if (duty.bound().byReading().isEmpty()) acts.put(act(duty.bound()), Set.of());
            duty.bound()
                    .byReading()
                    .forEach((reading, bound) -> acts.computeIfAbsent(act(bound), any -> new LinkedHashSet<>())
                            .add(reading));
            acts.forEach((act, in) -> {
                String key = act + "|" + in;
                states.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(duty.bearer());
                readings.put(key, List.copyOf(in));
            });
        }
        List<Reason> acts = new ArrayList<>();
        states.forEach((key, bearers) -> {
            String act = key.substring(0, key.lastIndexOf('|'));
            boolean several = bearers.size() > 1;
            String who = bearers.size() > NAMED
                    ? English.count(bearers.size()) + " states"
                    : English.all(material.telling().states(List.copyOf(bearers)));
            Duty first = line.first();
            Phrase phrase = Phrase.of(English.capital(who) + act.replace("{is}", several ? " are" : " is")
                    + in(readings.get(key), first) + ".");
            acts.add(new Reason(phrase, cites("obligation:" + first.id().substring(DUTY.length()), 1)));
        });
        return acts;
    }

    private static String act(Bound bound) {
        String act = StatesTable.act(bound);
        String is = switch (bound.is()) {
            case "bound" -> "{is} bound";
            case "not-bound" -> "{is} not bound";
            default -> ": whether bound is in doubt";
        };
        return act.isEmpty() || is.startsWith(":") ? is : is + ": " + act;
    }

    /** What is said of this clause and these states; not the rules that every duty has in common. */
    private List<Reason> rules(Duty duty) {
        Map<String, Set<String>> titles = new LinkedHashMap<>();
        collect(duty.id(), DEPTH, titles, new LinkedHashSet<>());
        List<Reason> rules = new ArrayList<>();
        titles.forEach((title, cites) -> rules.add(new Reason(Phrase.of(title + "."), List.copyOf(cites))));
        return rules;
    }

    private void collect(String id, int depth, Map<String, Set<String>> titles, Set<String> seen) {
        if (depth == 0 || !seen.add(id)) return;
        for (Step step : answered.steps(id)) {
            if (TELLING.matcher(step.rule()).lookingAt())
                titles.computeIfAbsent(step.title(), any -> new LinkedHashSet<>())
                        .addAll(Shown.some(step.cites()));
            for (String fact : Shown.some(step.facts()))
                if (!fact.startsWith("engagement:")) collect(fact, depth - 1, titles, seen);
        }
    }

    private List<String> cites(String id, int depth) {
        Set<String> cites = new LinkedHashSet<>();
        for (Step step : answered.steps(id)) {
            cites.addAll(Shown.some(step.cites()));
            if (depth > 1)
                for (String fact : Shown.some(step.facts()))
                    if (fact.startsWith("awaits:")) cites.addAll(cites(fact, depth - 1));
        }
        return List.copyOf(cites);
    }
}
