package casus.lint;

import casus.clause.Rule;
import casus.clause.RuleCard;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.model.Provision;
import casus.model.Source;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule to begin with, and a case that it passes. It concludes that it is not written yet, so that no report takes it for
 * law before it is.
 */
public final class Scaffold {
    private static final String RULE = """
            // To be written. What a clause answers is a `Covers`. Whom it protects, what more it asks, whom it obliges and what
            // that waits for are terms of its record; where this one says them otherwise they are a `Protects`, an `Asks`, an
            // `Obligation`, an `Awaits`.
            rule "%s"
                @title("Yet to be written: the clause %s")
                @provision("%s")
                @evidence("%s")
                ruleflow-group "report"
            when
                // something happens.
                Event( $event : event )
            then
                insertLogical( new Gap( "unwritten", "%1$s", "the rule %1$s is not written yet" ) );
            end
            """;
    private static final String FILE = """
            /*
             * %s.
             */
            package casus.rules

            import casus.facts.*;
            import casus.model.Truth;
            """;
    private static final String CASE = """
            casus: 1
            id: %s
            title: Something happens, and the rule says that it is not written yet
            asOf: %s
            events:
              - {id: event, kind: natural-disaster, target: %s}
            expect:
              # to be replaced by what the sources make one expect: %s
              - {id: "gap:unwritten:%s", because: [%5$s]}
            """;

    private final String name;
    private final Registry registry;
    private final String mechanism;
    private final Provision provision;

    private Scaffold(String name, Registry registry, Provision provision) {
        this.name = name;
        this.registry = registry;
        this.mechanism = name.substring(0, name.indexOf('/'));
        this.provision = provision;
    }

    /**
     * A rule of that name.
     *
     * @throws InvalidInput if it cannot be called that, or there is one already
     */
    public static Scaffold of(String name, Registry registry, Collection<Rule> rules) {
        if (!RuleLint.isName(name)) {
            throw InvalidInput.of(
                    "rule-name",
                    name,
                    "a rule is called `<mechanism>/<provision>/<verb-phrase>`",
                    "lower-case words joined by hyphens");
        }
        String mechanism = name.substring(0, name.indexOf('/'));
        Collection<String> mechanisms = registry.mechanisms().keySet();
        if (!mechanisms.contains(mechanism)) {
            throw InvalidInput.of(
                    "unknown-mechanism",
                    name,
                    "there is no mechanism `" + mechanism + "`",
                    Suggestions.hint(mechanism, mechanisms));
        }
        String clause = name.substring(0, name.lastIndexOf('/'));
        List<String> clauses = registry.all(Provision.class).stream()
                .map(Provision::id)
                .filter(id -> id.startsWith(mechanism + "/"))
                .toList();
        if (!clauses.contains(clause)) {
            throw InvalidInput.of(
                    "unknown-provision",
                    name,
                    "there is no provision `" + clause + "`",
                    Suggestions.hint(clause, clauses));
        }
        Optional<Rule> there =
                rules.stream().filter(rule -> rule.id().equals(name)).findFirst();
        if (there.isPresent()) {
            RuleCard card = there.get().card();
            throw InvalidInput.of(
                    "duplicate-rule", name, "there is such a rule", "it stands at " + card.file() + ":" + card.line());
        }
        return new Scaffold(
                name, registry, registry.find(Provision.class, clause).orElseThrow());
    }

    /** The rule file it belongs to, below the folder of the rules. */
    public String ruleFile() {
        return mechanism + ".drl";
    }

    /** The file of its case. */
    public String caseFile() {
        return mechanism + ".cases.yaml";
    }

    /** The id of its case. */
    public String caseId() {
        return name.replace('/', '-');
    }

    /**
     * The rule file with the rule behind the last one of its provision.
     *
     * @param text the file as it is, or null if there is none
     */
    public String ruleText(String text, Collection<Rule> rules) {
        List<String> evidence = provision.provenance().evidence();
        String verb = name.substring(name.lastIndexOf('/') + 1).replace('-', ' ');
        String rule = RULE.formatted(name, verb, plain(provision.label()), String.join(", ", evidence));
        if (text == null)
            return FILE.formatted(registry.mechanisms().get(mechanism).title()) + "\n" + rule;
        String clause = name.substring(0, name.lastIndexOf('/'));
        int after = rules.stream()
                .map(Rule::card)
                .filter(card -> card.clause().equals(clause) && text.contains(card.text()))
                .mapToInt(card -> text.indexOf(card.text()) + card.text().length())
                .max()
                .orElse(text.stripTrailing().length());
        String rest = text.substring(after).stripLeading();
        return text.substring(0, after) + "\n\n" + rule + (rest.isEmpty() ? "" : "\n" + rest);
    }

    /**
     * The file of cases with the case at its end.
     *
     * @param text the file as it is, or null if there is none
     * @throws InvalidInput if it has such a case
     */
    public String caseText(String text) {
        if (text != null && text.lines().anyMatch(line -> line.strip().equals("id: " + caseId()))) {
            throw InvalidInput.of("duplicate-case", name, "there is a case `" + caseId() + "` in " + caseFile(), null);
        }
        String one = CASE.formatted(
                caseId(),
                day(),
                registry.states().firstKey(),
                String.join(", ", provision.provenance().evidence()),
                name);
        return text == null ? one : text.stripTrailing() + "\n---\n" + one;
    }

    /** A day of which every source speaks. */
    private LocalDate day() {
        return registry.sources().values().stream()
                .map(Source::speaksTo)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    /** A text in quotation marks has none within, and no backslash. */
    private static String plain(String text) {
        return text.replace('"', '\'').replace("\\", "");
    }
}
