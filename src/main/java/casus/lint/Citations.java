package casus.lint;

import casus.clause.Rule;
import casus.clause.RuleCard;
import casus.data.Iso;
import casus.data.Registry;
import casus.diagnostics.InvalidKnowledge;
import casus.diagnostics.Problems;
import casus.diagnostics.Suggestions;
import casus.facts.Gate;
import casus.model.BackgroundRecord;
import casus.model.Body;
import casus.model.Entry;
import casus.model.ExerciseRecord;
import casus.model.FinderRecord;
import casus.model.Force;
import casus.model.Instrument;
import casus.model.JudgementRecord;
import casus.model.PositionRecord;
import casus.model.PreconditionRecord;
import casus.model.ProgrammeRecord;
import casus.model.Provision;
import casus.model.Region;
import casus.model.ReservationRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that what the rules cite and name exists in the knowledge base: a misspelt id would silently match nothing. */
public final class Citations {
    private static final String NAME = "rule ";

    private final Registry registry;
    private final Map<Object, Set<String>> known = new HashMap<>();
    private final Problems problems = new Problems();

    /** A draft may take away what rules name. */
    private Citations(Registry registry) {
        this.registry = registry.undrafted();
    }

    /**
     * Checks these rules.
     *
     * @throws InvalidKnowledge with every id that does not exist
     */
    public static void check(Collection<Rule> rules, Registry registry) {
        problems(rules, registry).throwIfAny(InvalidKnowledge::new);
    }

    /** Every id in these rules that does not exist. */
    public static Problems problems(Collection<Rule> rules, Registry registry) {
        Citations citations = new Citations(registry);
        rules.forEach(citations::rule);
        return citations.problems;
    }

    private void rule(Rule rule) {
        RuleCard card = rule.card();
        card.evidence()
                .forEach(claim -> known(
                        card, "claim", "@evidence", claim, registry.claims().keySet()));
        card.readings()
                .forEach(reading -> known(
                        card, "reading", "@reading", reading, registry.sources().keySet()));
        card.contests()
                .forEach(contest -> known(
                        card,
                        "contest",
                        "@contest",
                        contest,
                        registry.contests().keySet()));
        if (card.isJudgement()) known(card, "judgement", NAME, card.row(), ids(JudgementRecord.class));
        else if (!card.isMethod()) known(card, "provision", NAME, card.clause(), ids(Provision.class));
        for (Rule.Mention mention : rule.mentions()) {
            Collection<String> ids = idsOf(mention);
            if (ids == null || ids.contains(mention.literal())) continue;
            problems.add(card.quoted(
                    "unknown-" + mention.component(),
                    mention.at(),
                    mention.literal(),
                    "names no known " + mention.component() + ": `" + mention.literal() + "`",
                    Suggestions.hint(mention.literal(), ids)));
        }
    }

    /** The ids that a component of a fact may hold, or null if it holds something else. */
    private Set<String> idsOf(Rule.Mention mention) {
        return switch (mention.component()) {
            case "state" ->
                mention.fact().equals(Gate.class.getSimpleName()) ? null : with("state", codes(), ""); // or no one's
            case "bearer", "target", "territory", "attacker", "suspect", "towards", "user", "requester" -> codes();
            case "origin" -> with("origin", codes(), "internal", "unknown");
            case "addressee" -> with("addressee", codes(), ids(Instrument.class).toArray(String[]::new));
            case "position" -> ids(PositionRecord.class);
            case "instrument", "organisation" -> ids(Instrument.class);
            case "provision", "deployment", "contribution" -> ids(Provision.class);
            case "body" -> ids(Body.class);
            case "holder" -> holders();
            case "region" -> ids(Region.class);
            case "reservation" -> ids(ReservationRecord.class);
            case "background" -> ids(BackgroundRecord.class);
            case "exercise" -> ids(ExerciseRecord.class);
            case "programme" -> ids(ProgrammeRecord.class);
            case "finder", "foundBy" -> finders();
            case "judgement" -> ids(JudgementRecord.class);
            case "mechanism" -> registry.mechanisms().keySet();
            case "force" ->
                known.computeIfAbsent(
                        mention.component(),
                        any -> registry.all(Force.class).stream()
                                .map(Force::instrument)
                                .collect(Collectors.toSet()));
            default -> null;
        };
    }

    private Set<String> finders() {
        return registry.all(FinderRecord.class).stream().map(FinderRecord::word).collect(Collectors.toSet());
    }

    /** Who holds the key of a gate: a body, or whomever a clause names for an agreement, a request or a decision of its own. */
    private Set<String> holders() {
        String[] named = registry.all(PreconditionRecord.class).stream()
                .map(PreconditionRecord::holder)
                .toArray(String[]::new);
        return with(
                "holder",
                with("named-holder", ids(Body.class), named),
                PreconditionRecord.ANY_PARTY,
                PreconditionRecord.TARGET);
    }

    private Set<String> with(String component, Set<String> ids, String... others) {
        Set<String> all = known.get(component);
        if (all != null) return all;
        all = Stream.concat(ids.stream(), Stream.of(others)).collect(Collectors.toSet());
        known.put(component, all);
        return all;
    }

    /** A state may be asked for that the sources do not speak of. */
    private static Set<String> codes() {
        return Iso.codes();
    }

    private Set<String> ids(Class<? extends Entry> kind) {
        return known.computeIfAbsent(
                kind, any -> registry.all(kind).stream().map(Entry::id).collect(Collectors.toSet()));
    }

    private void known(RuleCard card, String what, String sign, String id, Collection<String> known) {
        if (known.contains(id)) return;
        problems.add(card.problem(
                "unknown-" + what, sign, id, "names no known " + what + ": `" + id + "`", Suggestions.hint(id, known)));
    }
}
