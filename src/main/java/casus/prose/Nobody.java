package casus.prose;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.data.Registry;
import casus.facts.Element;
import casus.facts.Event;
import casus.facts.Protection;
import casus.model.Force;
import casus.model.Provision;
import casus.model.Status;
import casus.model.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Why nobody owes a state help: the clauses that might, by what each of them lacks. */
final class Nobody {
    private static final Set<String> ACTS =
            Set.of("assist", "contribute", "provide-materiel", "repel-air-attack", "join-operation");

    /** Of the clauses that lack the same so many are named. */
    private static final int NAMED = 6;

    private final Assessment assessment;
    private final Registry registry;
    private final Words words;
    private final List<Heard> heard;

    Nobody(Assessment assessment, Registry registry, List<Heard> heard) {
        this.assessment = assessment;
        this.registry = registry;
        this.words = new Words(registry);
        this.heard = heard;
    }

    /** For the first event that strikes the state, or the first of all where none is named. */
    Optional<Explained> helps(Optional<String> state) {
        return assessment.stated().stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .filter(event -> state.map(event.target()::equals).orElse(true))
                .findFirst()
                .map(this::told);
    }

    private Explained told(Event event) {
        String victim = words.name(event.target());
        Set<String> helpers = new LinkedHashSet<>();
        assessment.all(Finding.Duty.class).stream()
                .filter(duty -> duty.event().equals(event.event()) && ACTS.contains(duty.kind()))
                .filter(duty -> !Status.isDefeated(duty.status()))
                .forEach(duty -> helpers.add(words.name(duty.bearer())));
        String happening = new Happening(words, assessment, heard).named(event.event());
        Map<String, Set<String>> lacking = lacking(event);
        List<Explained.Point> points = new ArrayList<>();
        lacking.forEach((slot, clauses) -> {
            List<Sentence> told = new ArrayList<>();
            told.add(Sentence.of(lead(slot, event) + some(clauses)));
            if (slot.equals("target")) told.addAll(acts(event));
            points.add(new Explained.Point(points.isEmpty(), told));
        });
        String answer = helpers.isEmpty()
                ? "nobody owes " + victim + " help: no clause that promises help answers " + happening
                        + " and obliges anyone"
                : "somebody owes " + victim + " help, or may: " + Words.list(helpers)
                        + "; the other clauses do not answer " + happening;
        List<Sentence> after = new ArrayList<>();
        after.add(Sentence.of("not owing help is not the same as not being allowed to help"));
        after.addAll(unused());
        return new Explained(List.of(Sentence.of(answer)), points, after, 0);
    }

    /** By which acts the victim stands outside what protects others. */
    private List<Sentence> acts(Event event) {
        Map<String, Sentence> acts = new LinkedHashMap<>();
        for (Heard one : heard) {
            Bound bound = new Bound(one, registry, words);
            one.given(Protection.class)
                    .map(Protection::instrument)
                    .distinct()
                    .filter(instrument -> one.party(event.law(), instrument, event.target())
                            .filter(party -> party.truth() != Truth.NO)
                            .isEmpty())
                    .map(instrument -> bound.of(event.law(), instrument, event.target()))
                    .filter(act -> !act.cites().isEmpty())
                    .forEach(act -> acts.putIfAbsent(act.text(), act));
        }
        return acts.values().stream().limit(NAMED).toList();
    }

    /** What the file states to no effect. */
    private List<Sentence> unused() {
        List<String> unused = assessment.grounds().unused().stream()
                .map(Assessment.Unused::text)
                .limit(NAMED)
                .toList();
        return unused.isEmpty()
                ? List.of()
                : List.of(Sentence.of("of the file this changed nothing: " + String.join("; ", unused)));
    }

    private Map<String, Set<String>> lacking(Event event) {
        Map<String, Set<String>> lacking = new LinkedHashMap<>();
        for (String slot : List.of("target", "force", "kind", "circumstance", "initiator", "gravity", "territory"))
            lacking.put(slot, new LinkedHashSet<>());
        List<Finding.Engagement> all = new ArrayList<>(assessment.all(Finding.Engagement.class));
        all.sort(Comparator.comparing(one -> purpose(one.provision())));
        for (Finding.Engagement engagement : all) {
            boolean help = registry.find(Provision.class, engagement.provision())
                    .filter(clause -> Provision.HELP.contains(clause.purpose()))
                    .isPresent();
            boolean fills = registry.all(Force.class).stream()
                    .anyMatch(force -> force.contribution().equals(engagement.provision())
                            && !force.deployment().equals(engagement.provision()));
            if (!help || fills || !engagement.event().equals(event.event())) continue;
            lacking.keySet().stream()
                    .filter(slot -> heard.stream().anyMatch(one -> fails(one, engagement, slot)))
                    .findFirst()
                    .ifPresent(slot -> lacking.get(slot).add(words.clause(engagement.provision())));
        }
        lacking.values().removeIf(Set::isEmpty);
        return lacking;
    }

    private int purpose(String provision) {
        return registry.find(Provision.class, provision)
                .map(clause -> Provision.PURPOSES.indexOf(clause.purpose()))
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean fails(Heard heard, Finding.Engagement engagement, String slot) {
        return heard.one(
                        Element.class,
                        element -> element.provision().equals(engagement.provision())
                                && element.event().equals(engagement.event())
                                && element.slot().equals(slot)
                                && element.truth() == Truth.NO)
                .isPresent();
    }

    private String lead(String slot, Event event) {
        String victim = words.name(event.target());
        return switch (slot) {
            case "target" -> victim + " is protected by none of these: ";
            case "force" -> "not in force on " + Words.day(heard.get(0).day(event.event())) + ": ";
            case "kind" -> "these answer other events than " + words.name("a/" + event.kind()) + ": ";
            case "gravity" -> "the event is an incident, and these answer a grave one: ";
            case "territory" -> "the event is not on recognised territory, which these ask for: ";
            case "initiator" -> "the attack answers an earlier one, and these help only who is attacked first: ";
            default -> "these ask for more than the file says: ";
        };
    }

    private static String some(Set<String> clauses) {
        List<String> named = clauses.stream().limit(NAMED).toList();
        int more = clauses.size() - named.size();
        return more == 0 ? Words.list(named) : String.join(", ", named) + " and " + more + " more";
    }
}
