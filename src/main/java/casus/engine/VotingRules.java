package casus.engine;

import casus.assessment.ReadingResult;
import casus.data.Registry;
import casus.facts.Ballot;
import casus.facts.OfDay;
import casus.facts.VotingRule;
import casus.model.CompetenceRecord;
import casus.model.Truth;
import casus.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How a body decides on a matter, by the law of the day of its decision; of today while none is taken. */
final class VotingRules {
    private final Scenario scenario;
    private final Registry world;

    /** @param world the knowledge base with what the scenario assumes */
    VotingRules(Scenario scenario, Registry world) {
        this.scenario = scenario;
        this.world = world;
    }

    /** In words; where readings differ, what each says. */
    String of(String body, String matter, List<ReadingResult> speaking) {
        Map<String, List<String>> readings = new TreeMap<>();
        speaking.forEach(result -> readings.computeIfAbsent(rule(body, matter, result), rule -> new ArrayList<>())
                .add(result.reading()));
        if (readings.size() == 1) return readings.keySet().iterator().next();
        return readings.entrySet().stream()
                .map(entry -> entry.getKey() + " in " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** The body's rule of voting; where its source gives none, what it says of how this matter is decided. */
    private String rule(String body, String matter, ReadingResult result) {
        Optional<Ballot> taken = result.stated().stream()
                .filter(Ballot.class::isInstance)
                .map(Ballot.class::cast)
                .filter(ballot -> ballot.settles(body, matter))
                .findFirst();
        String law = taken.map(Ballot::law).orElse(OfDay.TODAY);
        String voting = result.law(VotingRule.class)
                .filter(rule -> rule.law().equals(law) && rule.body().equals(body) && rule.truth() == Truth.YES)
                .map(VotingRule::rule)
                .sorted()
                .collect(Collectors.joining(", "));
        LocalDate day = taken.map(ballot -> scenario.days().get(ballot.path())).orElse(scenario.asOf());
        return voting.isEmpty() ? competence(body, matter, result.reading(), day) : voting;
    }

    private String competence(String body, String matter, String reading, LocalDate day) {
        return world.held(CompetenceRecord.class, reading).stream()
                .filter(record -> record.body().equals(body)
                        && record.provision().equals(matter)
                        && record.step().equals(CompetenceRecord.DECIDES)
                        && record.period().holdsOn(day) == Truth.YES)
                .map(CompetenceRecord::rule)
                .sorted()
                .findFirst()
                .orElse(CompetenceRecord.NOT_STATED);
    }
}
