package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.Step;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that is told of a day knows of a later year: what is dated after it has not happened (contract, section 2). */
class HindsightTest {
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    /** An id, such as {@code pop-2009}, is a name. */
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)+");
    /** The window in which an act falls that its source does not date to the day: that it is open is what is told. */
    private static final Pattern WINDOW = Pattern.compile("\\d{4}(?:-\\d\\d){0,2}/\\d{4}(?:-\\d\\d){0,2}");

    /** What was foreseen on the day itself, with the record that says so. */
    private static final Map<String, String> FORESEEN =
            Map.of("a plan through 2010", "csto-coalition-plan: the plan of June 2004 has 2010 in its own title");

    @Test
    void noSentenceNamesALaterYear() {
        Set<String> told = new TreeSet<>();
        Corpus.assessments().values().forEach(assessment -> {
            int year = assessment.scenario().asOf().getYear();
            sentences(assessment)
                    .filter(text -> namesALaterYear(text, year))
                    .forEach(text -> told.add(assessment.scenario().id() + " (" + year + "): " + text));
        });
        assertThat(told).isEmpty();
    }

    @Test
    void hindsightIsFound() {
        assertThat(namesALaterYear("the force ended in 1997", 1996)).isTrue();
        assertThat(namesALaterYear("the force ended in 1997", 1997)).isFalse();
        assertThat(namesALaterYear("pop-2009 sees less room for it", 2005)).isFalse();
        assertThat(namesALaterYear("accession of cst-1992 by BLR, 1992-05-15/2003-09-02", 1995))
                .isFalse();
    }

    private static boolean namesALaterYear(String text, int year) {
        String own = text;
        for (String foreseen : FORESEEN.keySet()) own = own.replace(foreseen, "");
        own = WINDOW.matcher(ID.matcher(own).replaceAll("")).replaceAll("");
        Matcher years = YEAR.matcher(own);
        while (years.find()) {
            if (Integer.parseInt(years.group()) > year) return true;
        }
        return false;
    }

    /** What an assessment says in sentences of its own; a historical file's outcome is not of the day. */
    private static Stream<String> sentences(Assessment assessment) {
        Set<String> sentences = new LinkedHashSet<>();
        assessment.findings().values().forEach(finding -> sentences.addAll(sentences(finding)));
        assessment.derivations().values().stream()
                .flatMap(List::stream)
                .map(Step::title)
                .forEach(sentences::add);
        return sentences.stream();
    }

    private static List<String> sentences(Finding finding) {
        if (finding instanceof Finding.Gap gap) return List.of(gap.text());
        if (finding instanceof Finding.Showing showing) return List.of(showing.text());
        if (finding instanceof Finding.Observation observation) return List.of(observation.text());
        if (finding instanceof Finding.Conflict conflict) return List.of(conflict.why());
        if (finding instanceof Finding.Stage stage && stage.rule() != null) return List.of(stage.rule());
        return List.of();
    }
}
