package casus.shell.command;

import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.flip.CandidateChange;
import casus.prose.ChangeWords;
import casus.prose.Words;
import casus.scenario.ActText;
import casus.scenario.Scenario;
import casus.scenario.StatedAct;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a change of a crisis comes to, as a brief would tell it: what would have happened instead, or what would be law. What
 * has no such sentence is told as the options say it.
 */
final class ChangeText implements Function<List<CandidateChange>, String> {
    private final Set<String> before;
    private final Function<List<String>, Scenario> variant;
    private final ChangeWords law;

    /** @param variant the crisis after some changes */
    ChangeText(Scenario before, Function<List<String>, Scenario> variant, Registry registry) {
        this.before = sentences(before);
        this.variant = variant;
        this.law = new ChangeWords(registry, Map.of());
    }

    /** Several that go together in one sentence. */
    @Override
    public String apply(List<CandidateChange> changes) {
        return Words.capital(changes.stream().map(this::told).collect(Collectors.joining("; and "))) + ".";
    }

    private String told(CandidateChange change) {
        return act(change).or(() -> law.of(change.changes())).orElse(change.words());
    }

    /** The one act that would be another; where several would, the day of all of them has moved. */
    private Optional<String> act(CandidateChange change) {
        try {
            Set<String> others = sentences(variant.apply(change.changes()));
            others.removeAll(before);
            return others.size() == 1 ? Optional.of(others.iterator().next()) : Optional.empty();
        } catch (InvalidInput e) {
            return Optional.empty(); // not by itself
        }
    }

    private static Set<String> sentences(Scenario scenario) {
        Set<String> sentences = new LinkedHashSet<>();
        for (StatedAct act : scenario.acts()) sentences.add(sentence(act.says()));
        return sentences;
    }

    private static String sentence(ActText act) {
        return (act.date() == null ? "" : Words.day(act.date()) + ": ") + act.text();
    }
}
