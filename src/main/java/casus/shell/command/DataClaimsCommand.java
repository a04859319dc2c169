package casus.shell.command;

import casus.clause.Rule;
import casus.clause.RuleCard;
import casus.data.Registry;
import casus.diagnostics.InvalidInput;
import casus.diagnostics.Suggestions;
import casus.model.Claim;
import casus.model.Contest;
import casus.model.Entry;
import casus.report.Listing;
import casus.rulebase.RuleBase;
import casus.shell.line.CasusCommand;
import casus.shell.line.Invocation;
import casus.shell.line.Outputs;
import casus.shell.line.Usage;
import casus.shell.line.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code data claims}: what the sources say. */
@Component
final class DataClaimsCommand extends CasusCommand {
    private final Workspace workspace;

    DataClaimsCommand(Workspace workspace) {
        super(new Usage(
                "data claims",
                "Lists what the sources say, claim by claim.",
                List.of(),
                Usage.printed(
                        Listing.FORMATS,
                        Usage.value("source", "SOURCE", "only claims of this source"),
                        Usage.value(
                                "about", "RECORD", "only claims that this record, mechanism, rule or contest rests on"),
                        Usage.value(
                                "search", "WORDS", "only claims whose id, subject or statement has all these words")),
                List.of(),
                List.of(
                        "casus data claims --source pop-2009 --search \"reaction force\"",
                        "casus data claims --about crrf --format json")));
        this.workspace = workspace;
    }

    @Override
    protected void run(Invocation invocation) {
        Outputs outputs = Outputs.of(invocation, Listing.FORMATS);
        Registry registry = workspace.registry(invocation);
        Optional<String> source = invocation.value("source");
        source.filter(id -> !registry.sources().containsKey(id)).ifPresent(id -> {
            throw InvalidInput.of(
                    "unknown-source",
                    "--source " + id,
                    "there is no such source",
                    Suggestions.hint(id, registry.sources().keySet()));
        });
        Optional<Set<String>> about =
                invocation.value("about").map(id -> about(id, registry, workspace.rules(invocation, registry)));
        List<String> words = invocation
                .value("search")
                .map(text -> List.of(text.toLowerCase(Locale.ROOT).split("\\s+", -1)))
                .orElse(List.of());
        List<List<Object>> rows = new ArrayList<>();
        registry.claims().values().stream()
                .filter(claim -> source.isEmpty() || claim.source().equals(source.get()))
                .filter(claim -> about.isEmpty() || about.get().contains(claim.id()))
                .filter(claim -> words.stream().allMatch(searched(claim)::contains))
                .forEach(claim -> rows.add(row(claim, registry)));
        List<String> columns = List.of(
                "id",
                "statement",
                "source",
                "locator",
                "grade",
                "kind",
                "from",
                "to",
                "heldUntil",
                "work",
                "article",
                "version",
                "cited");
        Listing listing = new Listing("Claims of the sources", columns, rows);
        outputs.each(output -> output.print(output.format().equals("text") ? listing.first(2) : listing));
    }

    private static List<Object> row(Claim claim, Registry registry) {
        return Stream.of(
                        claim.id(),
                        claim.statement(),
                        claim.source(),
                        claim.locator(),
                        claim.grade().id(),
                        claim.kind(),
                        claim.from(),
                        claim.to(),
                        claim.heldUntil(),
                        claim.work(),
                        claim.article(),
                        claim.version(),
                        registry.cited(claim))
                .<Object>map(value -> value == null ? "" : value.toString())
                .toList();
    }

    private static String searched(Claim claim) {
        String subject = String.join(" ", claim.subject());
        return String.join(" ", claim.id(), subject, claim.statement()).toLowerCase(Locale.ROOT);
    }

    /** What the id rests on: a record on its claims, a mechanism on those of its records and rules, a contest on its sides'. */
    private static Set<String> about(String id, Registry registry, RuleBase rules) {
        TreeSet<String> known = new TreeSet<>(registry.entries().keySet());
        known.addAll(registry.mechanisms().keySet());
        known.addAll(registry.contests().keySet());
        known.addAll(rules.rules().keySet());
        if (!known.contains(id)) {
            throw InvalidInput.of(
                    "unknown-record",
                    "--about " + id,
                    "there is no such record, mechanism, rule or contest",
                    Suggestions.hint(id, known));
        }
        Set<String> claims = new TreeSet<>();
        for (Entry entry : registry.entries().values()) {
            if (entry.id().equals(id) || id.equals(entry.provenance().mechanism()))
                claims.addAll(entry.provenance().evidence());
        }
        for (Rule rule : rules.rules().values()) {
            RuleCard card = rule.card();
            if (List.of(card.id(), card.clause(), card.mechanism()).contains(id)) claims.addAll(card.evidence());
        }
        Contest contest = registry.contests().get(id);
        if (contest != null) contest.sides().forEach(side -> claims.addAll(side.evidence()));
        return claims;
    }
}
