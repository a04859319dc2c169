package casus.assessment;

import casus.facts.Stated;
import casus.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * The answer: every finding by id, and how it came about.
 *
 * @param assumptions what is assumed against the knowledge base; with any, this is another world
 * @param stated what the scenario states, as far as it has happened
 * @param grounds what it is judged on, and what of it changed nothing
 * @param outcome what really happened, or null; never an input
 * @param contests the contests that conclusions use, with the ids of those conclusions
 * @param scope the alliances of the states concerned that are not modelled
 * @param dependencies what conclusions rest on, intermediate ones included; worked out when asked for
 * @param results what each reading concludes on its own
 * @param openness how all stands over the worlds that the file leaves open, or null where it leaves none
 */
public record Assessment(
        Subject scenario,
        Engine engine,
        List<String> readings,
        List<String> assumptions,
        List<Stated> stated,
        Grounds grounds,
        Outcome outcome,
        NavigableMap<String, Finding> findings,
        List<Dispute> contests,
        List<Unmodelled> scope,
        Dependencies dependencies,
        List<ReadingResult> results,
        Openness openness) {
    private static final String OBLIGATION = "obligation:";
    private static final char AFTER_COLON = ':' + 1;

    /** The scenario that was assessed. */
    public record Subject(String id, String title, LocalDate asOf, String hash) {
        /** The same with the hash of all that it may be. */
        public Subject hashed(String other) {
            return new Subject(id, title, asOf, other);
        }
    }

    /** What it was assessed with; hashes are of normalised content. */
    public record Engine(String version, String rules, String data) {}

    /**
     * What it is judged on (contract, 13.7).
     *
     * @param facts every event, request, decision and answer of the file, by path
     * @param laws the law of each event that has happened
     * @param unused what of the file opened and shut no gate and settled nothing
     */
    public record Grounds(List<Fact> facts, List<LawOfEvent> laws, List<Unused> unused) {}

    /**
     * What the file states at a path.
     *
     * @param part what of the file it is: {@code event request decision} or the gate that an answer opens or shuts
     * @param kind of an event, else null
     * @param text in a sentence, without its day
     * @param date its day, or null where the file gives none
     * @param until the last day of an event that lasts, {@code ongoing}, or null
     * @param withdrawn the day from which a request stands no longer, or null
     * @param answers the attack that an event is said to answer, or null
     * @param finding what is said of that, or null
     * @param events for which an act counts; of an event none
     * @param roles of each state that it names, by code
     * @param changed whether an option of the command line has changed it
     */
    public record Fact(
            String path,
            String part,
            String kind,
            String text,
            LocalDate date,
            String until,
            LocalDate withdrawn,
            String answers,
            String finding,
            List<String> events,
            Map<String, String> roles,
            boolean changed) {
        /** The same in other words, with roles that these states have in all worlds. */
        public Fact reading(String other, Map<String, String> sure) {
            return new Fact(path, part, kind, other, date, until, withdrawn, answers, finding, events, sure, changed);
        }
    }

    /** The day whose law judges an event, and the instruments of the clauses that it engages, or may, as they were in force. */
    public record LawOfEvent(String event, LocalDate day, List<String> texts) {}

    /** What the file states at a path, in a sentence, and why it changes nothing. */
    public record Unused(String path, String why, String text) {}

    /** What really happened. */
    public record Outcome(String text, List<String> sources) {}

    /** A contest that conclusions use. */
    public record Dispute(String id, String topic, List<String> affects) {}

    /** An alliance that protects a state that an event names, and that no clause models; or that there is none. */
    public record Unmodelled(String state, String text) {}

    /** The findings of one kind, by id. */
    public <T extends Finding> List<T> all(Class<T> kind) {
        return findings.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The status under an id, merged over the readings; {@code absent} if there is no such finding. */
    public String status(String id) {
        if (openness != null && openness.conclusions().containsKey(id)) return Status.OPEN.word();
        Finding finding = findings.get(id);
        return finding == null ? Status.ABSENT.word() : finding.status();
    }

    /** What each reading has under an id: its status. */
    public Map<String, String> statuses(String id) {
        Finding finding = findings.get(id);
        return finding == null ? Map.of() : finding.verdict().byReading();
    }

    /** The steps that lay a duty on its bearer before excuses and gates; where it has none, those that lay it on others. */
    public List<Step> obligations(Finding.Duty duty) {
        String clause = OBLIGATION + duty.provision() + ":";
        String own = clause + duty.bearer() + ":" + duty.event();
        if (dependencies.has(own)) return dependencies.steps(own);
        return bearers(clause).stream()
                .flatMap(bearer -> dependencies.steps(clause + bearer + ":" + duty.event()).stream())
                .toList();
    }

    /** Whom a clause obliges, whatever the event; from one to the next in the order of ids, past the events of each. */
    private List<String> bearers(String clause) {
        List<String> bearers = new ArrayList<>();
        String id = dependencies.ids().ceiling(clause);
        while (id != null && id.startsWith(clause)) {
            String bearer = id.substring(clause.length(), id.indexOf(':', clause.length()));
            bearers.add(bearer);
            id = dependencies.ids().ceiling(clause + bearer + AFTER_COLON);
        }
        return bearers;
    }
}
