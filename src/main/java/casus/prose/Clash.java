package casus.prose;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.Step;
import casus.data.Registry;
import casus.facts.Event;
import casus.model.Instrument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Why duties contradict one another: between whom, by which acts both sides are bound, and which duties stand in it. */
final class Clash {
    private final Assessment assessment;
    private final Registry registry;
    private final Words words;
    private final List<Heard> heard;
    private final Finding.Conflict conflict;
    private final String about;

    Clash(Assessment assessment, Registry registry, List<Heard> heard, Finding.Conflict conflict) {
        this.assessment = assessment;
        this.registry = registry;
        this.words = new Words(registry);
        this.heard = heard;
        this.conflict = conflict;
        this.about = conflict.id().substring(conflict.id().lastIndexOf(':') + 1);
    }

    Explained told() {
        List<Explained.Point> points = new ArrayList<>();
        Map<String, Set<String>> titles = new LinkedHashMap<>();
        for (Step step : assessment.dependencies().steps(conflict.id()))
            titles.computeIfAbsent(step.title(), any -> new LinkedHashSet<>()).addAll(step.cites());
        titles.forEach((title, cites) -> points.add(
                new Explained.Point(points.isEmpty(), List.of(new Sentence(words.plain(title), List.copyOf(cites))))));
        List<Sentence> acts = acts();
        if (!acts.isEmpty()) points.add(new Explained.Point(false, acts));
        duties().forEach(sentence -> points.add(new Explained.Point(false, List.of(sentence))));
        return new Explained(
                List.of(Sentence.of(answer())),
                points,
                List.of(Sentence.of("Casus says what each duty asks, and not which of them goes first")),
                0);
    }

    private Optional<Event> event(String id) {
        return heard.stream().flatMap(one -> one.event(id).stream()).findFirst();
    }

    private String happening(String event) {
        return new Happening(words, assessment, heard).named(event);
    }

    private String answer() {
        if (registry.states().containsKey(about)) {
            String states = Words.list(conflict.duties().stream()
                    .map(assessment.findings()::get)
                    .filter(Finding.Duty.class::isInstance)
                    .map(duty -> words.name(((Finding.Duty) duty).towards()))
                    .distinct()
                    .toList());
            return words.name(about) + " owes help, or would, to " + states + ", which attack one another";
        }
        Event event = event(about).orElse(null);
        if (event == null || event.attacker() == null) return words.plain(conflict.why());
        String attacker = words.name(event.attacker());
        String victim = words.name(event.target());
        return instrument()
                .map(one -> attacker + ", which attacks, and " + victim + ", which is attacked, are both parties to "
                        + words.instrument(one))
                .orElse("each side says that the other attacked first: that " + happening(about) + " by " + attacker
                        + " answers an attack by " + victim + " is said, and not found");
    }

    /** The treaty that both sides are parties to, where that is the cause. */
    private Optional<String> instrument() {
        return assessment.dependencies().steps(conflict.id()).stream()
                .map(step -> step.rule().replaceAll("/.*", ""))
                .filter(id -> registry.find(Instrument.class, id).isPresent())
                .findFirst();
    }

    private List<Sentence> acts() {
        Map<String, Sentence> acts = new LinkedHashMap<>();
        instrument()
                .ifPresent(instrument -> heard.forEach(one -> one.event(about).ifPresent(event -> {
                    for (String state : List.of(event.attacker(), event.target())) {
                        Sentence act = new Bound(one, registry, words).of(event.law(), instrument, state);
                        acts.merge(act.text(), act, (first, other) -> first.with(other.cites()));
                    }
                })));
        return List.copyOf(acts.values());
    }

    /** What stands in it, an event and a clause a sentence, those that stand alike together. */
    private List<Sentence> duties() {
        Map<String, Map<String, List<String>>> clauses = new LinkedHashMap<>();
        for (String id : conflict.duties()) {
            if (!(assessment.findings().get(id) instanceof Finding.Duty duty)) continue;
            clauses.computeIfAbsent(duty.event(), any -> new LinkedHashMap<>())
                    .computeIfAbsent(words.clause(duty.provision()), any -> new ArrayList<>())
                    .add(duty.bearer());
        }
        List<Sentence> told = new ArrayList<>();
        clauses.forEach((event, owed) -> {
            List<String> parts = new ArrayList<>();
            owed.forEach((clause, bearers) -> parts.add(
                    clause + (registry.states().containsKey(about) ? "" : " (" + words.states(bearers) + ")")));
            told.add(Sentence.of("what stands in it over " + happening(event) + ": " + String.join("; ", parts)));
        });
        return told;
    }
}
