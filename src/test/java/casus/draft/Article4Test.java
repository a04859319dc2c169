package casus.draft;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.data.Registry;
import casus.engine.AssessmentEngine;
import casus.model.Assumption;
import casus.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The terms of a draft are the terms of a treaty: where article 4 of the Collective Security Treaty has no terms of its own, its
 * wordings, drafted, give the corpus the answers of article 4. Each source has a wording of its own, and the texts have two
 * (C06, T01): that of 2010 since it is in force (tt-cst-protocol-2010-in-force).
 */
class Article4Test {
    private static final String CLAUSE = "cst-1992/mutual-defence";
    private static final LocalDate AMENDED = LocalDate.of(2012, 12, 19);
    private static final List<String> WORDINGS =
            List.of("wording-of-1992", "wording-of-2010", "wording-of-paramonov", "wording-of-pop");

    private static Registry drafted() {
        Registry registry = Fixtures.registry()
                .under(Stream.of("/protects", "/obliges")
                        .map(term -> new Assumption("drop", null, CLAUSE + term, null, null))
                        .toList());
        for (String wording : WORDINGS) registry = registry.with(Fixtures.draft("article-4/" + wording));
        return registry;
    }

    /** Every scenario that says something of article 4, and one of every ten of the others. */
    private static List<Path> sample() throws IOException {
        Set<Path> files = new TreeSet<>(Fixtures.everyFewScenarioFiles(10).toList());
        for (Path file : Fixtures.scenarioFiles()) if (Files.readString(file).contains(CLAUSE)) files.add(file);
        return List.copyOf(files);
    }

    @Test
    void itsWordingsDraftedAnswerAsItDoes() throws IOException {
        Set<String> statuses = new TreeSet<>();
        try (AssessmentEngine with = new AssessmentEngine(drafted(), Fixtures.ruleBase(), "test");
                AssessmentEngine law = Fixtures.engine()) {
            for (Path file : sample()) {
                Scenario crisis = Fixtures.scenario(file);
                Assessment drafted = with.assess(crisis);
                Map<String, String> answers = answers(law.assess(crisis), crisis, false);
                assertThat(answers(drafted, crisis, true)).as(file.toString()).isEqualTo(answers);
                assertThat(drafted.all(Finding.Duty.class))
                        .noneMatch(duty -> duty.provision().equals(CLAUSE));
                statuses.addAll(answers.values());
            }
        }
        assertThat(statuses).contains("engaged", "not-engaged", "undetermined", "operative", "conditional");
    }

    /** How the clause and the duties under it stand in each reading, by what they are of; of a draft in the reading whose wording it is. */
    private static Map<String, String> answers(Assessment assessment, Scenario crisis, boolean drafted) {
        Map<String, String> answers = new TreeMap<>();
        for (Finding finding : assessment.findings().values()) {
            String provision = finding instanceof Finding.Engagement one
                    ? one.provision()
                    : finding instanceof Finding.Duty duty ? duty.provision() : "";
            if (provision.isEmpty()) continue;
            String event = finding.id().replaceFirst(".*:", "");
            finding.verdict().byReading().forEach((reading, status) -> {
                String wording = drafted ? wording(reading, crisis.days().get("events/" + event)) : CLAUSE;
                if (!provision.equals(wording) || status.equals("absent")) return;
                answers.put(reading + " " + finding.id().replace(provision, "clause"), status);
            });
        }
        return answers;
    }

    private static String wording(String reading, LocalDate day) {
        String id = switch (reading) {
            case "pop-2009" -> "in-pop";
            case "treaty-texts" -> day.isBefore(AMENDED) ? "of-1992" : "of-2010";
            default -> "in-paramonov";
        };
        return "draft-article-4-" + id + "/defence";
    }
}
