package casus.bench.peers;

import casus.data.Registry;
import casus.scenario.RandomScenarios;
import casus.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The crises that every engine is asked about: one event of one day, with what was asked, decided, consented to and refused, by chance. */
final class Questions {
    static final String READING = "pop-2009";
    static final String DAY = "2009-07-01";

    private static final List<String> KINDS = List.of(
            "armed-attack",
            "air-attack",
            "armed-incursion",
            "terrorist-attack",
            "threat-of-attack",
            "border-clash",
            "organised-crime",
            "natural-disaster",
            "internal-armed-conflict");
    private static final List<String> TARGETS =
            List.of("ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK", "UZB", "TJK", "UZB", "GEO", "TKM");
    private static final List<Object> AUTHORS = List.of(
            "TUR",
            "AFG",
            "UZB",
            "RUS",
            Map.of("name", "armed group", "type", "non-state", "origin", "AFG"),
            Map.of("name", "armed group", "type", "non-state", "origin", "TJK"),
            Map.of("name", "armed group", "type", "non-state", "origin", "internal"),
            Map.of("name", "armed group", "type", "unknown", "origin", "unknown"));

    private final Random chance;

    private Questions(int seed) {
        this.chance = new Random(seed);
    }

    /** So many crises, the same for the same seed. */
    static List<Scenario> some(int count, int seed, Registry registry) {
        Questions questions = new Questions(seed);
        List<Scenario> crises = new ArrayList<>();
        for (int i = 0; i < count; i++) crises.add(RandomScenarios.read(questions.next(), registry));
        return crises;
    }

    private Map<String, Object> next() {
        String target = one(TARGETS);
        Object author = one(AUTHORS);
        while (author.equals(target)) author = one(AUTHORS);
        Map<String, Object> crisis = new LinkedHashMap<>();
        crisis.put("casus", 1);
        crisis.put("id", "question");
        crisis.put("title", "A crisis by chance");
        crisis.put("asOf", DAY);
        crisis.put("readings", List.of(READING));
        crisis.put("events", List.of(Map.of("id", "event", "kind", one(KINDS), "target", target, "by", author)));
        if (chance.nextInt(3) > 0)
            crisis.put(
                    "requests",
                    List.of(Map.of("by", target, "to", one(List.of("csto", "RUS")), "for", "military-assistance")));
        String outcome = one(List.of("adopted", "refused", ""));
        if (!outcome.isEmpty())
            crisis.put(
                    "decisions", List.of(Map.of("body", "csto-csc", "matter", "crrf/deployment", "outcome", outcome)));
        String consent = one(List.of("given", "withheld", ""));
        if (!consent.isEmpty()) crisis.put("hostConsents", Map.of(target, consent));
        String own = one(List.of("approved", "refused", ""));
        if (!own.isEmpty()) crisis.put("nationalDecisions", Map.of("UZB", own));
        return crisis;
    }

    private <T> T one(List<T> among) {
        return among.get(chance.nextInt(among.size()));
    }
}
