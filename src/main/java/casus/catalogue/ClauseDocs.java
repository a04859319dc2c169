package casus.catalogue;

import casus.clause.Rule;
import casus.clause.RuleCard;
import casus.clause.RuleReadings;
import casus.data.Registry;
import casus.model.Claim;
import casus.model.Contest;
import casus.model.JudgementRecord;
import casus.model.Mechanism;
import casus.model.PreconditionRecord;
import casus.model.ProtectionRecord;
import casus.model.Provenance;
import casus.model.Provision;
import casus.model.ProvisionTerm;
import casus.model.RequirementRecord;
import casus.model.ReservationRecord;
import casus.model.TriggerRecord;
import casus.model.UndertakingRecord;
import casus.page.Anchor;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.Phrase;
import casus.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Every clause as the rules and the records have it: what it answers, whom it protects and obliges, what that waits for,
 * who is taken out, and on which claims each rule rests.
 */
public final class ClauseDocs {
    private static final String TITLE = "The clauses and their rules";
    private static final String OTHERS = "What else follows";
    private static final String ANSWERS = "What it answers";
    private static final String PROTECTS = "Whom it protects";
    private static final String ASKS = "What more it asks";
    private static final String OBLIGES = "Whom it obliges";
    private static final String AWAITS = "What that waits for";
    private static final String BEARS_ON = "What it bears on";

    /** What the terms and the rules of a clause say, rules by the fact they conclude, in the order in which a clause is read. */
    private static final Map<String, String> PARTS = parts();

    private final Registry registry;
    private final Collection<Rule> rules;
    private final SortedMap<String, List<ProvisionTerm>> terms;
    private final RuleReadings running;
    private final TriedIn tried;
    private final PageBuilder page = new PageBuilder(TITLE);
    private final SortedSet<String> claims = new TreeSet<>();
    private final SortedSet<String> contests = new TreeSet<>();

    private ClauseDocs(Registry registry, Collection<Rule> rules, Map<String, Scenario> scenarios) {
        this.registry = registry;
        this.rules = rules;
        this.terms = registry.entries().values().stream()
                .filter(ProvisionTerm.class::isInstance)
                .map(ProvisionTerm.class::cast)
                .collect(Collectors.groupingBy(ProvisionTerm::provision, TreeMap::new, Collectors.toList()));
        this.running = new RuleReadings(rules, registry.borrowing(), registry.claims());
        this.tried = new TriedIn(scenarios);
    }

    /**
     * The clauses as a page.
     *
     * @param scenarios cases and scenarios by name
     */
    public static Page page(Registry registry, Collection<Rule> rules, Map<String, Scenario> scenarios) {
        return new ClauseDocs(registry, rules, scenarios).whole();
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("Covers", ANSWERS);
        parts.put("Asks", ASKS);
        parts.put("Directed", ASKS);
        parts.put("Protects", PROTECTS);
        parts.put("Calls", "What it calls for");
        parts.put("Obligation", OBLIGES);
        parts.put("Awaits", AWAITS);
        parts.put("RequestServes", AWAITS);
        parts.put("NotBound", "Whom it does not bind");
        parts.put("Excused", "Whom it excuses");
        parts.put("Breach", "What breaches it");
        parts.put("ContextFinding", BEARS_ON);
        return parts;
    }

    private Page whole() {
        page.paragraph(Phrase.of("Written by ")
                .code("casus rules docs")
                .text(" out of the rules and the records. A term or a rule stands under"
                        + " the clause it belongs to; the claims it rests on, with their places, stand at the end."));
        SortedMap<String, List<Rule>> byMechanism = new TreeMap<>(rules.stream()
                .sorted(Comparator.comparing((Rule rule) -> rule.card().file())
                        .thenComparing(rule -> rule.card().line()))
                .collect(Collectors.groupingBy(rule -> rule.card().mechanism())));
        terms.values()
                .forEach(own -> byMechanism.computeIfAbsent(
                        own.get(0).provision().replaceFirst("/.*", ""), mechanism -> List.of()));
        byMechanism.forEach((id, own) -> page.point(
                1,
                Phrase.EMPTY
                        .link(new Anchor("mechanism/" + id), name(id))
                        .text(" ")
                        .code(id)));
        byMechanism.forEach(this::mechanism);
        claims();
        contests();
        return page.build();
    }

    private String name(String mechanism) {
        Mechanism known = registry.mechanisms().get(mechanism);
        if (known != null) return known.title();
        return mechanism.equals("general") ? "Method" : "Judgements of the authors, which are no law";
    }

    private void mechanism(String id, List<Rule> own) {
        page.heading(2, new Anchor("mechanism/" + id), Phrase.of(name(id) + " ").code(id));
        registry.all(ReservationRecord.class).stream()
                .filter(one -> id.equals(one.provenance().mechanism()))
                .forEach(one -> page.point(
                        1,
                        Phrase.of("Exception on record: " + one.text() + " (" + registry.stateName(one.state())
                                        + "). Rests on ")
                                .then(cited(one.provenance().evidence()))));
        Map<String, List<Rule>> byClause = own.stream()
                .collect(Collectors.groupingBy(rule -> rule.card().clause(), LinkedHashMap::new, Collectors.toList()));
        terms.keySet().stream()
                .filter(clause -> clause.startsWith(id + "/"))
                .forEach(clause -> byClause.putIfAbsent(clause, List.of()));
        byClause.forEach(this::clause);
    }

    private void clause(String id, List<Rule> own) {
        Provision provision = registry.find(Provision.class, id).orElse(null);
        String title = provision != null
                ? provision.label()
                : registry.find(JudgementRecord.class, own.get(0).card().row())
                        .map(JudgementRecord::label)
                        .orElse(id);
        page.heading(3, new Anchor("clause/" + id), Phrase.of(title + " ").code(id));
        if (provision != null) {
            Phrase text =
                    Phrase.of("Rests on ").then(cited(provision.provenance().evidence()));
            List<String> contested = provision.provenance().contests();
            if (!contested.isEmpty()) text = text.text("; contested in ").then(contested(contested));
            page.paragraph(text.text("."));
        }
        SortedSet<String> tries = tried.clause(id);
        if (!tries.isEmpty())
            page.paragraph(Phrase.of("Tried in ").then(listed(tries)).text("."));
        Map<String, List<Rule>> byPart = new LinkedHashMap<>();
        PARTS.values().forEach(part -> byPart.put(part, new ArrayList<>()));
        byPart.put(OTHERS, new ArrayList<>());
        Map<String, List<ProvisionTerm>> termsByPart =
                terms.getOrDefault(id, List.of()).stream().collect(Collectors.groupingBy(ClauseDocs::part));
        own.forEach(rule ->
                byPart.get(PARTS.getOrDefault(rule.conclusion().type(), OTHERS)).add(rule));
        byPart.forEach((part, found) -> {
            List<ProvisionTerm> said = termsByPart.getOrDefault(part, List.of());
            if (found.isEmpty() && said.isEmpty()) return;
            page.heading(4, part);
            said.forEach(this::term);
            found.forEach(this::rule);
        });
    }

    private static String part(ProvisionTerm term) {
        if (term instanceof ProtectionRecord) return PROTECTS;
        if (term instanceof TriggerRecord) return ANSWERS;
        if (term instanceof RequirementRecord) return ASKS;
        if (term instanceof UndertakingRecord) return OBLIGES;
        return term instanceof PreconditionRecord ? AWAITS : BEARS_ON;
    }

    private void term(ProvisionTerm term) {
        Provenance provenance = term.provenance();
        page.point(
                1,
                new Anchor("term/" + term.id()),
                Phrase.EMPTY.strong(sentence(term.label())).text(". ").code(term.id()));
        if (provenance.readings().size() < registry.sources().size())
            page.point(2, "Read so in " + String.join(", ", provenance.readings()));
        page.point(2, Phrase.of("Rests on ").then(cited(provenance.evidence())));
        if (!provenance.contests().isEmpty())
            page.point(2, Phrase.of("Contested in ").then(contested(provenance.contests())));
        SortedSet<String> tries = tried.rule(term.id());
        if (!tries.isEmpty()) page.point(2, Phrase.of("Shown at work in ").then(listed(tries)));
    }

    private void rule(Rule rule) {
        RuleCard card = rule.card();
        String sentence = sentence(rule);
        page.point(
                1,
                new Anchor("rule/" + card.id()),
                Phrase.EMPTY
                        .strong(card.title())
                        .text(". " + sentence + (sentence.isEmpty() ? "" : " "))
                        .code(card.id())
                        .text(", " + card.provision()));
        List<String> readings = running.of(rule);
        if (readings.size() < registry.sources().size()) page.point(2, "Read so in " + String.join(", ", readings));
        if (!card.evidence().isEmpty()) page.point(2, Phrase.of("Rests on ").then(cited(card.evidence())));
        if (!card.contests().isEmpty()) page.point(2, Phrase.of("Contested in ").then(contested(card.contests())));
        SortedSet<String> tries = tried.rule(card.id());
        if (!tries.isEmpty()) page.point(2, Phrase.of("Shown to fire in ").then(listed(tries)));
    }

    /** What stands above the conditions, put together again. */
    private static String sentence(Rule rule) {
        String words = rule.conditions().stream()
                .map(condition -> condition.words().strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return sentence(words);
    }

    private static String sentence(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Phrase cited(List<String> ids) {
        claims.addAll(ids);
        return linked("claim/", ids);
    }

    private Phrase contested(List<String> ids) {
        contests.addAll(ids);
        return linked("contest/", ids);
    }

    private static Phrase linked(String kind, List<String> ids) {
        return Phrase.joined(
                ", ",
                ids.stream()
                        .map(id -> Phrase.EMPTY.link(new Anchor(kind + id), id))
                        .toList());
    }

    private static Phrase listed(Collection<String> names) {
        return Phrase.joined(", ", names.stream().map(Phrase.EMPTY::code).toList());
    }

    private void claims() {
        page.heading(2, "Claims");
        for (String id : claims) {
            Claim claim = registry.claims().get(id);
            page.point(
                    1,
                    new Anchor("claim/" + id),
                    Phrase.EMPTY
                            .code(id)
                            .text(": " + claim.statement() + " ("
                                    + registry.sources().get(claim.source()).title() + ", " + claim.locator() + ")"));
        }
    }

    private void contests() {
        page.heading(2, "Contests");
        for (String id : contests) {
            Contest contest = registry.contests().get(id);
            page.point(1, new Anchor("contest/" + id), Phrase.EMPTY.code(id).text(": " + contest.topic()));
            contest.sides().forEach(side -> page.point(2, String.join(", ", side.readings()) + ": " + side.says()));
        }
    }
}
