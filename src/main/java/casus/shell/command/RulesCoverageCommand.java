package casus.shell.command;

import casus.clause.Rule;
import casus.clause.RuleCard;
import casus.coverage.ConditionCoverage;
import casus.coverage.Coverage;
import casus.coverage.Reasons;
import casus.coverage.RuleCoverage;
import casus.data.DraftLaw;
import casus.data.Registry;
import casus.report.Listing;
import casus.scenario.Scenario;
import casus.shell.line.CasusCommand;
import casus.shell.line.ExpectationsFailed;
import casus.shell.line.Invocation;
import casus.shell.line.Outputs;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code rules coverage}: which rules, conditions and terms the scenarios and cases exercise, and which they do not. */
@Component
final class RulesCoverageCommand extends CasusCommand {
    private final Workspace workspace;

    RulesCoverageCommand(Workspace workspace) {
        super(new Usage(
                "rules coverage",
                "Counts the scenarios and cases in which each rule fires and something rests on each term, and lists the conditions that were not seen both met and unmet, cannot fail or have a reason.",
                List.of(),
                Usage.printed(
                        Listing.FORMATS,
                        Usage.value("scenarios", "DIR", "read the scenarios from this folder"),
                        Usage.flag("check", "exit with 1 if something is left")),
                List.of(
                        "The drafts among the scenarios of this installation are taken for law here, as far as they take nothing of it away."),
                List.of("casus rules coverage", "casus rules coverage --format csv", "casus rules coverage --check")));
        this.workspace = workspace;
    }

    @Override
    protected void run(Invocation invocation) {
        Outputs outputs = Outputs.of(invocation, Listing.FORMATS);
        Registry registry = workspace.registry(invocation);
        SortedMap<String, Rule> rules = workspace.rules(invocation, registry).rules();
        List<Scenario> scenarios = new ArrayList<>(workspace.corpus(invocation, registry));
        scenarios.addAll(workspace.cases(invocation, registry));
        Reasons reasons = Reasons.in(workspace.folder(invocation, "rules"));
        Coverage coverage = new Coverage(
                registry.adding(DraftLaw.all(workspace.own("scenarios"), workspace.kinds(invocation), registry)),
                rules);
        List<RuleCoverage> all = coverage.of(scenarios, reasons);
        reasons.check(all);
        List<List<Object>> rows = new ArrayList<>();
        all.forEach(rule -> rows.add(row(rule)));
        coverage.terms()
                .forEach((id, used) -> rows.add(
                        List.of(id, String.valueOf(used), String.valueOf(scenarios.size() - used), List.of(), "term")));
        Listing listing = new Listing(
                "Rules and the scenarios in which they fire", List.of("id", "fired", "silent", "open", "at"), rows);
        outputs.each(
                output -> output.print(listing, output.format().equals("text") ? summary(all) + terms(coverage) : ""));
        long left = count(all, ConditionCoverage::isOpen);
        if (invocation.flag("check") && left > 0) throw new ExpectationsFailed("conditions left: " + left);
        long idle = idle(coverage);
        if (invocation.flag("check") && idle > 0) throw new ExpectationsFailed("terms that nothing rests on: " + idle);
    }

    private static List<Object> row(RuleCoverage rule) {
        RuleCard card = rule.rule().card();
        List<String> open = rule.conditions().stream()
                .filter(ConditionCoverage::isOpen)
                .map(condition -> condition.number()
                        + (condition.held()
                                ? " never fails"
                                : condition.failed() ? " never holds" : " is never reached")
                        + " at line " + condition.condition().at().line())
                .toList();
        return List.of(
                card.id(),
                String.valueOf(rule.fired()),
                String.valueOf(rule.silent()),
                open,
                card.file() + ":" + card.line());
    }

    private static String summary(List<RuleCoverage> all) {
        Predicate<ConditionCoverage> both = ConditionCoverage::isBothWays;
        return "\nfired: " + all.stream().filter(RuleCoverage::isExercised).count() + " of " + all.size() + " rules"
                + "\nconditions: " + count(all, any -> true)
                + "\n  seen both ways: " + count(all, both)
                + "\n  cannot fail: " + count(all, both.negate().and(one -> one.certain() && one.held()))
                + "\n  with a reason: " + count(all, one -> !one.reason().isEmpty())
                + "\n  left: " + count(all, ConditionCoverage::isOpen)
                + "\nexceptions: " + count(all, ConditionCoverage::isException) + ", both ways "
                + count(all, both.and(ConditionCoverage::isException)) + "\n";
    }

    private static String terms(Coverage coverage) {
        long all = coverage.terms().size();
        return "terms: something rests on " + (all - idle(coverage)) + " of " + all + "\n";
    }

    private static long idle(Coverage coverage) {
        return coverage.terms().values().stream().filter(used -> used == 0).count();
    }

    private static long count(List<RuleCoverage> all, Predicate<ConditionCoverage> which) {
        return conditions(all).filter(which).count();
    }

    private static Stream<ConditionCoverage> conditions(List<RuleCoverage> all) {
        return all.stream().flatMap(rule -> rule.conditions().stream());
    }
}
