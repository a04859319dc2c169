package casus.scenario;

import casus.data.Registry;
import casus.document.Fields;
import casus.facts.Ballot;
import casus.facts.BallotFor;
import casus.facts.OfDay;
import casus.facts.Stated;
import casus.facts.Vote;
import casus.model.Body;
import casus.model.PreconditionRecord;
import casus.model.Provision;
import casus.model.Truth;
import casus.snapshot.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the decisions; of several on one matter that count for an event the last dated stands (contract, 13.2). */
final class DecisionReader {
    private record Taken(
            int number,
            String body,
            String matter,
            String outcome,
            Map<String, String> votes,
            LocalDate date,
            Occasions.Counted counted) {
        static final Comparator<Taken> BY_DATE =
                Comparator.comparing(Taken::date).thenComparing(Taken::number);

        String id() {
            return String.valueOf(number);
        }

        String path() {
            return "decisions/" + number + "/" + body + "/" + matter;
        }

        Question on() {
            return new Question(body, matter);
        }

        Taken orLater(Taken other) {
            return other == null || BY_DATE.compare(this, other) > 0 ? this : other;
        }
    }

    /** What a body decides on, once or several times. */
    private record Question(String body, String matter) {}

    private final Registry registry;
    private final Words words;
    private final Occasions occasions;
    private final Chronicle chronicle;
    private final Collection<String> readings;
    private final List<Taken> taken = new ArrayList<>();
    private int number;

    /**
     * A reader that adds to the chronicle what it reads.
     *
     * @param readings that the scenario is judged under
     */
    DecisionReader(
            Registry registry, Words words, Occasions occasions, Chronicle chronicle, Collection<String> readings) {
        this.registry = registry;
        this.words = words;
        this.occasions = occasions;
        this.chronicle = chronicle;
        this.readings = readings;
    }

    List<Stated> read(Fields scenario) {
        if (!Words.refused(scenario, "decisions")) scenario.eachMap("decisions", "a decision", this::decision);
        Map<Question, Taken> last = new HashMap<>();
        Map<Question, Map<String, Taken>> lastFor = new HashMap<>();
        for (Taken decision : taken) {
            if (!decision.counted().unusedBecause().isEmpty()) continue;
            last.merge(decision.on(), decision, Taken::orLater);
            Map<String, Taken> answers = lastFor.computeIfAbsent(decision.on(), question -> new HashMap<>());
            decision.counted().events().forEach(event -> answers.merge(event, decision, Taken::orLater));
        }
        List<Stated> facts = new ArrayList<>();
        for (Taken decision : taken) {
            if (!decision.counted().unusedBecause().isEmpty()) continue;
            facts.add(new Ballot(
                    decision.id(),
                    decision.body(),
                    decision.matter(),
                    decision.outcome(),
                    !decision.votes().isEmpty(),
                    decision.equals(last.get(decision.on())),
                    OfDay.TODAY,
                    decision.path()));
            chronicle.judge(decision.path(), decision.date());
            decision.votes()
                    .forEach((state, choice) ->
                            facts.add(new Vote(decision.id(), state, choice, decision.path() + "/votes/" + state)));
            lastFor.getOrDefault(decision.on(), Map.of()).forEach((event, stands) -> {
                if (stands.equals(decision))
                    facts.add(new BallotFor(decision.id(), event, decision.body(), decision.matter(), decision.path()));
            });
        }
        return facts;
    }

    private void decision(Fields fields) {
        int mine = number++;
        fields.require("body");
        fields.require("matter");
        String body = words.id(fields, "body", Body.class, "body");
        String matter = words.id(fields, "matter", Provision.class, "provision");
        if (body != null && matter != null) competent(fields, body, matter);
        String outcome = Words.word(fields, "outcome", Kinds.OUTCOME);
        LocalDate date = Words.refused(fields, "date") ? null : fields.day("date");
        LocalDate day = chronicle.dayOf(date);
        boolean standing = fields.flag("standing");
        Set<String> named = occasions.named(fields);
        Map<String, String> votes = votes(fields, body, day);
        fields.done();
        if (body == null || matter == null || chronicle.asOf() == null) return;
        Occasions.Counted counted = occasions.counted(named, day, standing, null);
        taken.add(new Taken(mine, body, matter, outcome, votes, day, counted));
        chronicle.tell(new StatedAct(
                "decisions." + mine,
                "decisions/" + mine + "/",
                ActText.of(ActText.DECISION, decided(body, matter, outcome, votes), date, Map.of()),
                counted.events(),
                counted.unusedBecause()));
    }

    /** Such as "the Collective Security Council decides for the Rapid Reaction Force". */
    private String decided(String body, String matter, String outcome, Map<String, String> votes) {
        String does = outcome != null
                ? words.called("answer/" + ActText.DECISION + "/" + outcome) + " "
                : "votes on "; // what it comes to its rule of voting says
        String cast = votes.entrySet().stream()
                .map(vote -> words.called(vote.getKey()) + " " + vote.getValue())
                .collect(Collectors.joining(", "));
        return words.called(body) + " " + does + words.called(matter) + (cast.isEmpty() ? "" : " (" + cast + ")");
    }

    /** Notes a body that no clause waits for on that matter. */
    private void competent(Fields fields, String body, String matter) {
        List<String> bodies = registry.all(PreconditionRecord.class).stream()
                .filter(term -> term.gate().equals(PreconditionRecord.DECISION)
                        && term.matter().equals(matter))
                .map(PreconditionRecord::holder)
                .distinct()
                .sorted()
                .toList();
        if (bodies.contains(body)) return;
        fields.reportAt(
                "matter",
                "no-such-decision",
                "no clause waits for a decision of `" + body + "` on `" + matter + "`",
                bodies.isEmpty()
                        ? "decided on are: "
                                + String.join(
                                        ", ",
                                        registry.all(PreconditionRecord.class).stream()
                                                .filter(term -> term.gate().equals(PreconditionRecord.DECISION))
                                                .map(term -> term.matter() + " by " + term.holder())
                                                .distinct()
                                                .sorted()
                                                .toList())
                        : "it is for " + String.join(", ", bodies));
    }

    private Map<String, String> votes(Fields decision, String body, LocalDate day) {
        Map<String, String> votes = new LinkedHashMap<>();
        if (Words.refused(decision, "votes")) return votes;
        decision.map("votes")
                .ifPresent(map -> map.keys().forEach(state -> {
                    String choice = Words.word(map, state, Kinds.VOTE);
                    if (!words.isStateKey(map, state) || choice == null || outsider(map, body, state, day)) return;
                    votes.put(state, choice);
                }));
        return votes;
    }

    /** A vote by a state that sits on the body in no reading on that day is an error of the file. */
    private boolean outsider(Fields votes, String body, String state, LocalDate day) {
        if (body == null || day == null) return false;
        Body organ = registry.find(Body.class, body).orElseThrow();
        boolean sits = registry.sources().values().stream()
                .filter(source -> readings.contains(source.id()) || source.speaksOf(day))
                .anyMatch(source -> Law.sits(registry, source.id(), day, organ, state) != Truth.NO);
        if (!sits) {
            votes.reportKey(
                    state,
                    "outsider-vote",
                    "`" + state + "` sits on `" + body + "` in no reading on " + day,
                    "take the vote out, or mend the date");
        }
        return !sits;
    }
}
