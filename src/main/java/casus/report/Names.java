package casus.report;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.NumberRange;
import casus.assessment.Numbers;
import casus.data.Registry;
import casus.model.Body;
import casus.model.Entry;
import casus.model.Force;
import casus.model.Instrument;
import casus.model.Provision;
import casus.model.UndertakingRecord;
import casus.page.Phrase;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words a reader knows things by. */
final class Names {
    private static final String TAKES_PART = "takes part in";

    private final Registry registry;

    Names(Registry registry) {
        this.registry = registry;
    }

    String state(String code) {
        return code == null ? "" : registry.stateName(code);
    }

    String body(String id) {
        return registry.find(Body.class, id).map(Body::name).orElse(id);
    }

    String force(String id) {
        return registry.all(Force.class).stream()
                .filter(force -> force.instrument().equals(id))
                .map(Force::name)
                .findFirst()
                .orElse(id);
    }

    String provision(String id) {
        return registry.find(Provision.class, id).map(Entry::label).orElse(id);
    }

    /** Whether a provision serves one of these purposes. */
    boolean serves(String provision, String... purposes) {
        return registry.find(Provision.class, provision)
                .filter(clause -> List.of(purposes).contains(clause.purpose()))
                .isPresent();
    }

    /** What is violated, and whether it binds at all. */
    String breach(Finding.Breach breach) {
        if (breach.binding()) return "Breach of " + breach.provision() + " by " + state(breach.state());
        String instrument = registry.find(Provision.class, breach.provision())
                .flatMap(clause -> registry.find(Instrument.class, clause.instrument()))
                .map(Instrument::bindingness)
                .orElse("text");
        return "What " + state(breach.state()) + " does is contrary to the " + instrument + ", which does not bind: "
                + breach.provision();
    }

    /** What contradicts what; where it is the dilemma of one state, of which. */
    String conflict(Finding.Conflict conflict) {
        String about = conflict.id().replaceFirst(".*:", "");
        return "Conflict" + (registry.states().containsKey(about) ? " for " + state(about) : "") + ": "
                + conflict.why();
    }

    /** Who holds the key of a gate: a body or a state. */
    String holder(String id) {
        if (registry.states().containsKey(id)) return state(id);
        return body(id).replace('-', ' ');
    }

    String contest(String id) {
        return id + " (" + registry.contests().get(id).topic() + ")";
    }

    /** "shall contribute", "shall not join"; a prohibition to abstain from, "shall refrain"; "takes part in cooperating". */
    static String duty(Finding.Duty duty) {
        if (duty.modality().equals(UndertakingRecord.TAKES_PART))
            return TAKES_PART + " " + UndertakingRecord.gerund(duty.kind());
        boolean prohibition = duty.modality().equals("shall-not") && duty.kind().startsWith("not-");
        String kind = prohibition ? duty.kind().substring("not-".length()) : duty.kind();
        boolean abstaining = duty.modality().equals("shall-not") && !prohibition;
        return (abstaining ? "shall" : duty.modality().replace('-', ' ')) + " " + kind.replace('-', ' ');
    }

    /** A line on what a state does, said of these states together. */
    static String ofAll(List<String> states, String line) {
        return String.join(", ", states) + ": "
                + (states.size() > 1 ? line.replaceFirst("^takes part", "take part") : line);
    }

    /** "engaged in pop-2009, treaty-texts; not-engaged in …", readings that agree together. */
    static String byReading(Map<String, String> statuses) {
        Map<String, List<String>> readings = statuses.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        java.util.TreeMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        return readings.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().get(0)))
                .map(entry -> entry.getKey() + " in " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** "Silent: pop-2009" where readings say nothing of a thing; empty where all speak of it. */
    static String silent(Finding finding) {
        List<String> readings = finding.verdict().silentIn();
        return readings.isEmpty() ? "" : "Silent: " + String.join(", ", readings);
    }

    /** "[pop-2009 only]" where not all readings share a thing. */
    static String only(List<String> readings) {
        return readings.isEmpty() ? "" : " [" + String.join(", ", readings) + " only]";
    }

    /** The same of readings that need not be some only. */
    static String only(Set<String> readings, Assessment assessment) {
        return only(readings.size() == assessment.readings().size() ? List.of() : List.copyOf(readings));
    }

    /** What is said, and the id it goes by. */
    static Phrase withId(String text, Finding finding) {
        return Phrase.of(text + "  (").code(finding.id()).text(")");
    }

    /** "signed 14000 to 15000, firm 0". */
    static String numbers(Numbers numbers) {
        return numbers.spans().entrySet().stream()
                .map(entry -> entry.getKey() + " " + span(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String span(NumberRange span) {
        return span.isSingle() ? String.valueOf(span.min()) : span.min() + " to " + span.max();
    }
}
