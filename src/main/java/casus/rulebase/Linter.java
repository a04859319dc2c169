package casus.rulebase;

import casus.clause.ParsedRule;
import casus.clause.Rule;
import casus.clause.RuleFiles;
import casus.clause.RuleReadings;
import casus.data.Registry;
import casus.diagnostics.InvalidKnowledge;
import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.lint.Accepted;
import casus.lint.Citations;
import casus.lint.Literals;
import casus.lint.RuleAdvice;
import casus.lint.RuleLint;
import casus.lint.TextCheck;
import casus.lint.UnlistedSources;
import casus.lint.WholeCheck;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything that is wrong with the rules of a folder, and what in them is to be looked at, all at once. */
public final class Linter {
    private Linter() {}

    /**
     * The errors and warnings by file, line and column. Errors keep the rules from being used, warnings do not; a warning
     * that {@code lint.txt} in the folder accepts is left out.
     *
     * @param stated the words that a scenario may use, by fact and part
     */
    public static List<Problem> lint(Path folder, Registry registry, Map<String, ? extends Collection<String>> stated) {
        try {
            return lint(RuleFiles.read(folder), Accepted.read(folder), registry, stated);
        } catch (InvalidKnowledge e) {
            return e.problems();
        }
    }

    static List<Problem> lint(
            RuleFiles files, Accepted accepted, Registry registry, Map<String, ? extends Collection<String>> stated) {
        Problems problems = new Problems();
        new TextCheck(files, problems).run();
        if (!problems.isEmpty()) return problems.sorted(); // no parser is to see such a text
        List<ParsedRule> parsed = new RuleReader(files, problems, problems).read();
        List<Rule> rules = parsed.stream().flatMap(rule -> rule.body().stream()).toList();
        new RuleLint(parsed, problems).run();
        List<Rule> named =
                rules.stream().filter(rule -> RuleLint.isName(rule.id())).toList();
        problems.addAll(Citations.problems(named, registry).sorted());
        Literals.run(rules, registry, stated, problems);
        if (problems.isEmpty()) WholeCheck.run(files, parsed, problems);
        Problems advice = new Problems();
        RuleReadings readings = new RuleReadings(rules, registry.borrowing(), registry.claims());
        RuleAdvice.run(rules, readings, advice);
        UnlistedSources.run(rules, registry, advice);
        return Stream.concat(problems.sorted().stream(), accepted.without(advice.sorted()).stream())
                .sorted()
                .toList();
    }
}
