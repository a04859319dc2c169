package casus.prose;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.data.Registry;
import casus.facts.Asked;
import casus.facts.Awaits;
import casus.facts.Competence;
import casus.facts.Event;
import casus.facts.Gate;
import casus.facts.VotingRule;
import casus.model.CompetenceRecord;
import casus.model.ReservationRecord;
import casus.model.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What has to come before a duty falls due, in words: a request, a decision, a consent. */
final class GateWords {
    /** In the order in which they are told. */
    static final List<String> KINDS = List.of("request", "decision", "agreement", "host-consent", "national-decision");

    /** How the own decision of a bearer is awaited. */
    static final String ITSELF = " also decides so itself";

    private final Heard heard;
    private final Assessment assessment;
    private final Registry registry;
    private final Words words;
    private final Event event;

    GateWords(Heard heard, Assessment assessment, Registry registry, Event event) {
        this.heard = heard;
        this.assessment = assessment;
        this.registry = registry;
        this.words = new Words(registry);
        this.event = event;
    }

    /** What is awaited, as it follows "once". */
    String once(Gate gate) {
        String who = words.name(gate.holder());
        return switch (gate.kind()) {
            case "request" -> who + " asks";
            case "decision" -> who + " decides";
            case "agreement" -> who + " agree";
            case "host-consent" -> who + " consents";
            default -> who + ITSELF;
        };
    }

    /** Where it stands, by whom, and by which rule. */
    Sentence sentence(Gate gate) {
        String who = words.name(gate.holder());
        return switch (gate.kind()) {
            case "request" -> request(gate, who);
            case "decision" -> decision(gate, who);
            case "agreement" -> told(gate, "the agreement of " + who, " is reached", " is withheld", " is awaited");
            case "host-consent" -> consent(gate, who);
            default -> own(gate, who);
        };
    }

    private List<Awaits> awaits(Gate gate) {
        return heard.all(
                        Awaits.class,
                        one -> one.provision().equals(gate.provision())
                                && one.bearer().equals(gate.bearer())
                                && one.event().equals(gate.event())
                                && one.kind().equals(gate.kind()))
                .toList();
    }

    /** What is cited for asking for it, and for where it stands. */
    private List<String> cites(Gate gate) {
        Set<String> cites = new LinkedHashSet<>();
        awaits(gate).forEach(one -> cites.addAll(heard.cites(one)));
        if (cites.isEmpty()) cites.addAll(heard.cites(gate));
        return List.copyOf(cites);
    }

    private Sentence told(Gate gate, String what, String met, String refused, String pending) {
        String how = switch (gate.state()) {
            case "met" -> met;
            case "refused" -> refused;
            case "pending" -> pending;
            default -> " is unclear";
        };
        return new Sentence(what + how, cites(gate));
    }

    private Sentence request(Gate gate, String who) {
        boolean text = gate.basis().equals("text");
        String asked =
                text ? ", as the text asks" : "; the text does not ask for it, the general law of self-defence does";
        if (gate.state().equals("met")) return new Sentence(who + " has asked" + on(gate) + asked, cites(gate));
        return told(gate, "a request by " + who, "", " is withdrawn", " is awaited" + asked);
    }

    private String on(Gate gate) {
        boolean there = heard.one(Asked.class, one -> one.provision().equals(gate.provision()))
                .isPresent();
        return assessment.grounds().facts().stream()
                .filter(fact -> there && fact.part().equals("request") && fact.date() != null)
                .filter(fact ->
                        fact.events().contains(gate.event()) && fact.roles().containsKey(gate.holder()))
                .map(fact -> " (" + Words.day(fact.date()) + ")")
                .findFirst()
                .orElse("");
    }

    private Sentence decision(Gate gate, String who) {
        String said = told(gate, who, " has decided", " has refused", " has not decided")
                .text();
        if (gate.state().equals("undetermined")) said = "whether " + who + " has decided is unclear";
        return new Sentence(said + votes(gate) + rule(gate), cites(gate)).with(ruled(gate));
    }

    private String votes(Gate gate) {
        String body = gate.holder();
        Map<String, String> votes = assessment.all(Finding.Decision.class).stream()
                .filter(decision -> decision.body().equals(body)
                        && awaits(gate).stream().anyMatch(one -> one.matter().equals(decision.matter())))
                .map(Finding.Decision::votes)
                .findFirst()
                .orElse(Map.of());
        if (votes.isEmpty()) return "";
        TreeMap<String, List<String>> by = votes.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        List<String> told = new ArrayList<>();
        by.descendingMap().forEach((vote, states) -> told.add(vote + ": " + words.states(states)));
        return " (" + String.join("; ", told) + ")";
    }

    private String rule(Gate gate) {
        if (gate.state().equals("met")) return "";
        return voting(gate)
                .map(VotingRule::rule)
                .or(() -> competence(gate).map(Competence::rule))
                .map(rule -> rule.startsWith("not stated")
                        ? "; how it decides is " + rule
                        : "; it decides by " + rule.replace("limited-format", "consensus of those who take part"))
                .orElse("; no source states its rule of voting");
    }

    /** What is said of how this matter is decided, where no rule of voting is. */
    private Optional<Competence> competence(Gate gate) {
        return heard.all(
                        Awaits.class,
                        one -> one.provision().equals(gate.provision())
                                && one.bearer().equals(gate.bearer())
                                && one.event().equals(gate.event())
                                && one.kind().equals(gate.kind()))
                .flatMap(waits -> heard.given(Competence.class)
                        .filter(one -> one.body().equals(gate.holder())
                                && one.provision().equals(waits.matter())
                                && one.step().equals(CompetenceRecord.DECIDES)
                                && one.truth() == Truth.YES
                                && !one.rule().equals(CompetenceRecord.NOT_STATED)))
                .findFirst();
    }

    private Optional<VotingRule> voting(Gate gate) {
        return heard.law(VotingRule.class, event.law())
                .filter(rule -> rule.body().equals(gate.holder())
                        && rule.truth() == Truth.YES
                        && !rule.records().isEmpty())
                .findFirst();
    }

    private List<String> ruled(Gate gate) {
        return gate.state().equals("met")
                ? List.of()
                : voting(gate)
                        .map(rule -> heard.cited(rule.records()))
                        .or(() -> competence(gate).map(rule -> heard.cited(rule.records())))
                        .orElse(List.of());
    }

    private Sentence consent(Gate gate, String who) {
        boolean asked = gate.state().equals("met")
                && assessment.grounds().facts().stream()
                        .noneMatch(fact -> fact.part().equals("host-consent"));
        if (asked)
            return new Sentence(Words.possessive(who) + " request stands for its consent as host", heard.cites(gate));
        return told(gate, "the consent of " + who + " as host", " is given", " is withheld", " is awaited");
    }

    /** A reservation that leaves it to the state, or the clause itself. */
    private Sentence own(Gate gate, String who) {
        String said = told(
                        gate,
                        who,
                        " has decided for itself to take part",
                        " has decided for itself not to take part",
                        " has not decided for itself")
                .text();
        List<String> left = awaits(gate).stream()
                .flatMap(one -> registry.find(ReservationRecord.class, one.matter()).stream())
                .map(ReservationRecord::text)
                .distinct()
                .map(words::plain)
                .toList();
        return new Sentence(
                left.isEmpty() ? said : said + "; " + left.get(left.size() - 1).replace(';', ','), cites(gate));
    }
}
