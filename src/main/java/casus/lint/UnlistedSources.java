package casus.lint;

import casus.clause.Rule;
import casus.data.Registry;
import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
import casus.model.Source;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Sources that borrow from one that stands in a list of readings and stand in no such list themselves. They follow their
 * lenders there, which is right as long as they say nothing else; so they are told of and not refused.
 */
public final class UnlistedSources {
    private UnlistedSources() {}

    /** Notes each of them. */
    public static void run(Collection<Rule> rules, Registry registry, Problems problems) {
        Set<String> listed = new TreeSet<>();
        rules.forEach(rule -> listed.addAll(rule.card().readings()));
        registry.entries()
                .values()
                .forEach(entry -> listed.addAll(entry.provenance().notLentTo()));
        for (Source source : registry.sources().values()) {
            if (listed.contains(source.id())) continue;
            List<String> lenders =
                    source.borrows().stream().filter(listed::contains).toList();
            if (!lenders.isEmpty()) problems.add(unlisted(source.id(), lenders.get(0), rules, registry));
        }
    }

    private static Problem unlisted(String source, String lender, Collection<Rule> rules, Registry registry) {
        Stream<String> named = rules.stream()
                .filter(rule -> rule.card().readings().contains(lender))
                .map(Rule::id);
        Stream<String> unheard = registry.entries().values().stream()
                .filter(entry -> entry.provenance().notLentTo().contains(lender))
                .map(entry -> entry.id());
        List<String> lists = Stream.concat(named, unheard).toList();
        return Problem.of(
                        "unlisted-source",
                        SourceLocation.of("data"),
                        "the source `" + source + "` borrows from `" + lender + "` and stands in none of the "
                                + lists.size() + " lists of readings that name it: " + String.join(", ", lists),
                        "it follows `" + lender
                                + "` there; where its own wording differs, name it in that `@reading` or"
                                + " `notLentTo`")
                .asWarning();
    }
}
