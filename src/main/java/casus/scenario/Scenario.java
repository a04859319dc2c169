package casus.scenario;

import casus.diagnostics.Problem;
import casus.facts.Stated;
import casus.model.Assumption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A crisis to assess.
 *
 * @param readings the readings to assess it under, sorted
 * @param facts what has happened by {@code asOf}
 * @param days by the path of an event or decision among the facts: the day whose law judges it (contract, 13.1)
 * @param acts every event, request, decision and answer of the file, in its order
 * @param states every state the file names
 * @param assumptions what makes its world another than the one of the knowledge base
 * @param changed the paths of those acts that an option of the command line has changed
 * @param outcome what really happened, or null; never an input to rules
 * @param hash SHA-256 of the content without its expectations
 * @param file the file's name as the user gave it
 */
public record Scenario(
        String id,
        String title,
        LocalDate asOf,
        List<String> readings,
        List<Stated> facts,
        Map<String, LocalDate> days,
        List<StatedAct> acts,
        Set<String> changed,
        Set<String> states,
        List<Assumption> assumptions,
        Outcome outcome,
        List<Expectation> expectations,
        String hash,
        String file) {
    /** The historical outcome that a file records, shown as "what happened". */
    public record Outcome(String text, List<String> sources) {
        public Outcome {
            sources = List.copyOf(sources);
        }
    }

    public Scenario {
        readings = List.copyOf(readings);
        facts = List.copyOf(facts);
        days = Map.copyOf(days);
        acts = List.copyOf(acts);
        changed = Set.copyOf(changed);
        states = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(states));
        assumptions = List.copyOf(assumptions);
        expectations = List.copyOf(expectations);
    }

    /** The same crisis under other readings. */
    public Scenario under(List<String> others) {
        return new Scenario(
                id,
                title,
                asOf,
                others.stream().sorted().toList(),
                facts,
                days,
                acts,
                changed,
                states,
                assumptions,
                outcome,
                expectations,
                hash,
                file);
    }

    /** What is wrong with the file where it expects something because of rules that are not among these. */
    public List<Problem> unknownRules(Set<String> known) {
        return expectations.stream()
                .flatMap(expectation -> expectation.unknownRules(known))
                .toList();
    }

    /** The same in a file of another name. */
    public Scenario named(String name) {
        return new Scenario(
                id,
                title,
                asOf,
                readings,
                facts,
                days,
                acts,
                changed,
                states,
                assumptions,
                outcome,
                expectations,
                hash,
                name);
    }
}
