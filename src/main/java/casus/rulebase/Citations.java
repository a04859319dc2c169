package casus.rulebase;

import casus.data.Registry;
import casus.diagnostics.InvalidKnowledge;
import casus.diagnostics.Problems;
import casus.diagnostics.Suggestions;
import casus.model.Background;
import casus.model.Body;
import casus.model.Entry;
import casus.model.Exercise;
import casus.model.Force;
import casus.model.Instrument;
import casus.model.Judgement;
import casus.model.Programme;
import casus.model.Provision;
import casus.model.Region;
import casus.model.Reservation;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that what the rules cite and name exists in the knowledge base: a misspelt id would silently match nothing. */
public final class Citations {
    private final Registry registry;
    private final Map<Object, Set<String>> known = new HashMap<>();
    private final Problems problems = new Problems();

    private Citations(Registry registry) {
        this.registry = registry;
    }

    /**
     * Checks every rule against the knowledge base.
     *
     * @throws InvalidKnowledge with every id that does not exist
     */
    public static void check(RuleBase rules, Registry registry) {
        check(rules.rules().values(), registry);
    }

    /**
     * Checks these rules.
     *
     * @throws InvalidKnowledge with every id that does not exist
     */
    public static void check(Collection<Rule> rules, Registry registry) {
        Citations citations = new Citations(registry);
        rules.forEach(citations::rule);
        citations.problems.throwIfAny(InvalidKnowledge::new);
    }

    private void rule(Rule rule) {
        RuleCard card = rule.card();
        card.evidence()
                .forEach(claim -> known(card, "claim", claim, registry.claims().keySet()));
        card.readings()
                .forEach(reading ->
                        known(card, "reading", reading, registry.sources().keySet()));
        card.contests()
                .forEach(contest ->
                        known(card, "contest", contest, registry.contests().keySet()));
        if (card.isJudgement()) known(card, "judgement", card.row(), ids(Judgement.class));
        else if (!card.isMethod()) known(card, "provision", card.clause(), ids(Provision.class));
        for (Rule.Mention mention : rule.mentions()) {
            Collection<String> ids = idsOf(mention.component());
            if (ids == null || ids.contains(mention.literal())) continue;
            problems.add(card.problem(
                    "unknown-" + mention.component(),
                    mention.at(),
                    mention.width(),
                    "names no known " + mention.component() + ": `" + mention.literal() + "`",
                    Suggestions.hint(mention.literal(), ids)));
        }
    }

    /** The ids that a component of a fact may hold, or null if it holds something else. */
    private Set<String> idsOf(String component) {
        return switch (component) {
            case "instrument", "organisation" -> ids(Instrument.class);
            case "provision", "deployment", "contribution" -> ids(Provision.class);
            case "body" -> ids(Body.class);
            case "holder" -> holders();
            case "region" -> ids(Region.class);
            case "reservation" -> ids(Reservation.class);
            case "background" -> ids(Background.class);
            case "exercise" -> ids(Exercise.class);
            case "programme" -> ids(Programme.class);
            case "judgement" -> ids(Judgement.class);
            case "mechanism" -> registry.mechanisms().keySet();
            case "force" ->
                known.computeIfAbsent(
                        component,
                        any -> registry.all(Force.class).stream()
                                .map(Force::instrument)
                                .collect(Collectors.toSet()));
            default -> null;
        };
    }

    /** Who holds the key of a gate: a body, whoever fights, or those who act together. */
    private Set<String> holders() {
        Set<String> bodies = ids(Body.class);
        return known.computeIfAbsent(
                "holder",
                any -> Stream.concat(bodies.stream(), Stream.of("conflict-parties", "participants"))
                        .collect(Collectors.toSet()));
    }

    private Set<String> ids(Class<? extends Entry> kind) {
        return known.computeIfAbsent(
                kind, any -> registry.all(kind).stream().map(Entry::id).collect(Collectors.toSet()));
    }

    private void known(RuleCard card, String what, String id, Collection<String> known) {
        if (known.contains(id)) return;
        problems.add(card.problem(
                "unknown-" + what, "names no known " + what + ": `" + id + "`", Suggestions.hint(id, known)));
    }
}
