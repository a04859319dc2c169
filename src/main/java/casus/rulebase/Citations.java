package casus.rulebase;

import casus.data.Registry;
import casus.diagnostics.InvalidKnowledge;
import casus.diagnostics.Problem;
import casus.diagnostics.Problems;
import casus.diagnostics.SourceLocation;
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
import java.util.List;
import java.util.stream.Stream;

/** Checks that what the rules cite and name exists in the knowledge base: a misspelt id would silently match nothing. */
public final class Citations {
    private final Registry registry;
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
        check(rules.cards().values(), registry);
    }

    /**
     * Checks the rules of these cards.
     *
     * @throws InvalidKnowledge with every id that does not exist
     */
    public static void check(Collection<RuleCard> cards, Registry registry) {
        Citations citations = new Citations(registry);
        cards.forEach(citations::card);
        citations.problems.throwIfAny(InvalidKnowledge::new);
    }

    private void card(RuleCard card) {
        card.evidence()
                .forEach(claim -> known(
                        card, card.line(), "claim", claim, registry.claims().keySet()));
        card.readings()
                .forEach(reading -> known(
                        card,
                        card.line(),
                        "reading",
                        reading,
                        registry.sources().keySet()));
        card.contests()
                .forEach(contest -> known(
                        card,
                        card.line(),
                        "contest",
                        contest,
                        registry.contests().keySet()));
        if (card.isJudgement()) known(card, card.line(), "judgement", card.row(), ids(Judgement.class));
        else if (!card.isMethod()) known(card, card.line(), "provision", card.clause(), ids(Provision.class));
        for (RuleCard.Mention mention : card.mentions()) {
            Collection<String> ids = idsOf(mention.component());
            if (ids != null) known(card, mention.line(), mention.component(), mention.literal(), ids);
        }
    }

    /** The ids that a component of a fact may hold, or null if it holds something else. */
    private Collection<String> idsOf(String component) {
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
                registry.all(Force.class).stream().map(Force::instrument).toList();
            default -> null;
        };
    }

    /** Who holds the key of a gate: a body, or whoever fights. */
    private List<String> holders() {
        return Stream.concat(ids(Body.class).stream(), Stream.of("conflict-parties"))
                .toList();
    }

    private List<String> ids(Class<? extends Entry> kind) {
        return registry.all(kind).stream().map(Entry::id).toList();
    }

    private void known(RuleCard card, int line, String what, String id, Collection<String> known) {
        if (known.contains(id)) return;
        problems.add(Problem.of(
                "unknown-" + what,
                new SourceLocation(card.file(), line, 0),
                "rule `" + card.id() + "` names no known " + what + ": `" + id + "`",
                Suggestions.hint(id, known)));
    }
}
