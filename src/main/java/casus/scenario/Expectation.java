package casus.scenario;

import casus.diagnostics.Problem;
import casus.diagnostics.SourceLocation;
import casus.diagnostics.Suggestions;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a file expects of its assessment (contract, section 6).
 *
 * @param id of the conclusion
 * @param absent whether no selected reading may have the conclusion
 * @param expected what it expects after the merge
 * @param byReading what it expects under single readings
 * @param details what it expects beside that
 * @param silentIn the readings that have to be silent on it, all of them; null where it does not say
 * @param because records, rules or mechanisms that have to be in the derivation
 * @param rules what of {@code because} can only be a rule
 */
public record Expectation(
        String id,
        boolean absent,
        Expected expected,
        Map<String, Expected> byReading,
        Details details,
        List<String> silentIn,
        List<String> contests,
        List<String> because,
        List<NamedRule> rules,
        SourceLocation at) {
    /**
     * A status, the numbers of a force, or neither.
     *
     * @param numbers by measure; personnel
     */
    public record Expected(String status, Map<String, Bounds> numbers) {
        public Expected {
            numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
        }
    }

    /**
     * A rule that is named, whether there is one or not.
     *
     * @param otherwise what is wrong with the file if there is none
     */
    public record NamedRule(String id, Problem otherwise) {}

    /** A range of personnel; a single number is both ends. */
    public record Bounds(int min, int max) {}

    public Expectation {
        byReading = Collections.unmodifiableMap(new TreeMap<>(byReading));
        silentIn = silentIn == null ? null : silentIn.stream().sorted().toList();
        contests = List.copyOf(contests);
        because = List.copyOf(because);
        rules = List.copyOf(rules);
    }

    private static final String UNUSED = "unused:";

    /** That what the file states at a path changes nothing, for that reason. */
    static Expectation unused(String path, String why, SourceLocation at) {
        return new Expectation(
                UNUSED + path,
                false,
                new Expected(why, Map.of()),
                Map.of(),
                Details.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                at);
    }

    /** The path of what is expected to change nothing, if that is what it expects. */
    public Optional<String> unusedPath() {
        return id != null && id.startsWith(UNUSED) ? Optional.of(id.substring(UNUSED.length())) : Optional.empty();
    }

    /** What is wrong with the file where it names rules that are not among these. */
    Stream<Problem> unknownRules(Set<String> known) {
        return rules.stream()
                .filter(rule -> !known.contains(rule.id()))
                .map(rule -> rule.otherwise()
                        .withHint(Suggestions.nearest(rule.id(), known)
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("`casus rules list` lists those there are")));
    }
}
