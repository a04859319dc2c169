package casus.scenario;

import casus.data.Registry;
import casus.diagnostics.Suggestions;
import casus.document.Fields;
import casus.facts.Ballot;
import casus.facts.BallotFor;
import casus.facts.OfDay;
import casus.facts.Stated;
import casus.facts.Vote;
import casus.model.Body;
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

/** Reads the decisions; of several on one matter the last dated counts, for each event those that name it or none. */
final class DecisionReader {
    private record Taken(
            int number,
            String body,
            String matter,
            String event,
            String outcome,
            Map<String, String> votes,
            LocalDate date) {
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
    private final LocalDate asOf;
    private final Set<String> events;
    private final Collection<String> readings;
    private final Map<String, LocalDate> days;
    private final List<Taken> taken = new ArrayList<>();
    private final Map<Question, Taken> last = new HashMap<>();
    private final Map<Question, Map<String, Taken>> lastFor = new HashMap<>(); // by event; null: for any
    private int number;

    DecisionReader(
            Registry registry,
            Words words,
            LocalDate asOf,
            Set<String> events,
            Collection<String> readings,
            Map<String, LocalDate> days) {
        this.registry = registry;
        this.words = words;
        this.asOf = asOf;
        this.events = events;
        this.readings = readings;
        this.days = days;
    }

    List<Stated> read(Fields scenario) {
        if (!Words.refused(scenario, "decisions")) scenario.eachMap("decisions", "a decision", this::decision);
        taken.forEach(decision -> {
            last.merge(decision.on(), decision, Taken::orLater);
            lastFor.computeIfAbsent(decision.on(), question -> new HashMap<>())
                    .merge(decision.event(), decision, Taken::orLater);
        });
        List<Stated> facts = new ArrayList<>();
        for (Taken decision : taken) {
            facts.add(new Ballot(
                    decision.id(),
                    decision.body(),
                    decision.matter(),
                    decision.outcome(),
                    !decision.votes().isEmpty(),
                    last.get(decision.on()).equals(decision),
                    OfDay.TODAY,
                    decision.path()));
            days.put(decision.path(), decision.date());
            decision.votes()
                    .forEach((state, choice) ->
                            facts.add(new Vote(decision.id(), state, choice, decision.path() + "/votes/" + state)));
            events.stream()
                    .filter(event -> counts(decision, event))
                    .forEach(event -> facts.add(
                            new BallotFor(decision.id(), event, decision.body(), decision.matter(), decision.path())));
        }
        return facts;
    }

    private boolean counts(Taken decision, String event) {
        Map<String, Taken> answers = lastFor.get(decision.on());
        Taken forAny = answers.get(null);
        Taken forThis = answers.get(event);
        return decision.equals(forAny == null ? forThis : forAny.orLater(forThis));
    }

    private void decision(Fields fields) {
        int mine = number++;
        fields.require("body");
        fields.require("matter");
        String body = words.id(fields, "body", Body.class, "body");
        String matter = words.id(fields, "matter", Provision.class, "provision");
        String outcome = Words.word(fields, "outcome", Kinds.OUTCOME);
        String event = Words.refused(fields, "event") ? null : fields.text("event");
        if (event != null && !events.contains(event)) {
            fields.reportAt("event", "unknown-event", "no event `" + event + "`", Suggestions.hint(event, events));
        }
        LocalDate date = Words.refused(fields, "date") ? null : fields.day("date");
        Map<String, String> votes = votes(fields, body);
        fields.done();
        if (body == null || matter == null || asOf == null || (date != null && date.isAfter(asOf))) return;
        taken.add(new Taken(mine, body, matter, event, outcome, votes, date == null ? asOf : date));
    }

    private Map<String, String> votes(Fields decision, String body) {
        Map<String, String> votes = new LinkedHashMap<>();
        if (Words.refused(decision, "votes")) return votes;
        decision.map("votes")
                .ifPresent(map -> map.keys().forEach(state -> {
                    String choice = Words.word(map, state, Kinds.VOTE);
                    if (!words.isStateKey(map, state) || choice == null || outsider(map, body, state)) return;
                    votes.put(state, choice);
                }));
        return votes;
    }

    /** A vote by a state that sits on the body in no reading on that date is an error of the file. */
    private boolean outsider(Fields votes, String body, String state) {
        if (body == null || asOf == null) return false;
        Body organ = registry.find(Body.class, body).orElseThrow();
        boolean sits =
                readings.stream().anyMatch(reading -> Law.sits(registry, reading, asOf, organ, state) != Truth.NO);
        if (!sits) {
            votes.reportKey(
                    state,
                    "outsider-vote",
                    "`" + state + "` does not sit on `" + body + "` on " + asOf
                            + " in any reading that speaks of the day",
                    "take the vote out, or mend the date");
        }
        return !sits;
    }
}
