package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.assessment.Step;
import casus.model.Entry;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that is told of a day knows of a later one: what is dated after it has not happened (contract, section 2). */
class HindsightTest {
    /** A year, with the month and the day where they are given: {@code 2001}, {@code June 2001}, {@code 15 June 2001}. */
    private static final Pattern DATE = Pattern.compile("(?:(?:(\\d{1,2}) )?("
            + Stream.of(Month.values())
                    .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                    .collect(Collectors.joining("|"))
            + ") )?\\b((?:19|20)\\d\\d)\\b(?:-(\\d\\d)-(\\d\\d))?");
    /** An id, such as {@code pop-2009}, is a name. */
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)+");
    /** The window in which an act falls that its source does not date to the day: that it is open is what is told. */
    private static final Pattern WINDOW = Pattern.compile("\\d{4}(?:-\\d\\d){0,2}/\\d{4}(?:-\\d\\d){0,2}");

    /** What was foreseen on the day itself, with the record that says so. */
    private static final Map<String, String> FORESEEN =
            Map.of("a plan through 2010", "csto-coalition-plan: the plan of June 2004 has 2010 in its own title");

    @Test
    void noSentenceNamesALaterDay() {
        Set<String> told = new TreeSet<>();
        Corpus.assessments().values().forEach(assessment -> {
            LocalDate day = assessment.scenario().asOf();
            sentences(assessment)
                    .filter(text -> namesALaterDay(text, day))
                    .forEach(text -> told.add(assessment.scenario().id() + " (" + day + "): " + text));
        });
        assertThat(told).isEmpty();
    }

    @Test
    void hindsightIsFound() {
        LocalDate day = LocalDate.of(1997, 3, 15);
        assertThat(namesALaterDay("the force ended in 1998", day)).isTrue();
        assertThat(namesALaterDay("the force ended in 1997", day)).isFalse();
        assertThat(namesALaterDay("the force ended in April 1997", day)).isTrue();
        assertThat(namesALaterDay("the force ended on 16 March 1997", day)).isTrue();
        assertThat(namesALaterDay("the force ended on 15 March 1997", day)).isFalse();
        assertThat(namesALaterDay("it stands on 1997-03-16", day)).isTrue();
        assertThat(namesALaterDay("pop-2009 sees less room for it", day)).isFalse();
        assertThat(namesALaterDay("accession of cst-1992 by BLR, 1992-05-15/2003-09-02", day))
                .isFalse();
    }

    /** An end that no source gives has no day. */
    @Test
    void noRecordTellsADayThatNeverComes() {
        assertThat(Fixtures.registry().entries().values())
                .extracting(Entry::label)
                .noneMatch(label -> label.contains("9999"));
    }

    /** Contract, 13.5: the day after is the first that the data do not speak of. */
    @Test
    void theLastDayOfWhichTheTextsAreGatheredIsTold() {
        try (AssessmentEngine engine = Fixtures.engine()) {
            Assessment assessment = engine.assess(Fixtures.scenario("member-against-member-2008", "asOf=2026-11-29"));
            assertThat(((Finding.Gap) assessment.findings().get("gap:beyond-source:treaty-texts")).text())
                    .isEqualTo("what treaty-texts says is gathered here from 1991-01-01 to 2026-11-28;"
                            + " the day lies outside");
        }
    }

    private static boolean namesALaterDay(String text, LocalDate day) {
        String own = text;
        for (String foreseen : FORESEEN.keySet()) own = own.replace(foreseen, "");
        own = WINDOW.matcher(ID.matcher(own).replaceAll("")).replaceAll("");
        Matcher dates = DATE.matcher(own);
        while (dates.find()) {
            if (first(dates).isAfter(day)) return true;
        }
        return false;
    }

    /** The first day that a date may mean. */
    private static LocalDate first(Matcher date) {
        int year = Integer.parseInt(date.group(3));
        if (date.group(4) != null)
            return LocalDate.of(year, Integer.parseInt(date.group(4)), Integer.parseInt(date.group(5)));
        if (date.group(2) == null) return LocalDate.of(year, 1, 1);
        Month month = Month.valueOf(date.group(2).toUpperCase(Locale.ROOT));
        return LocalDate.of(year, month, date.group(1) == null ? 1 : Integer.parseInt(date.group(1)));
    }

    /** What an assessment says in sentences of its own; a historical file's outcome is not of the day. */
    private static Stream<String> sentences(Assessment assessment) {
        Set<String> sentences = new LinkedHashSet<>();
        assessment.findings().values().forEach(finding -> sentences.addAll(sentences(finding)));
        assessment.dependencies().all().values().stream()
                .flatMap(List::stream)
                .map(Step::title)
                .forEach(sentences::add);
        return sentences.stream();
    }

    private static List<String> sentences(Finding finding) {
        if (finding instanceof Finding.Gap gap) return List.of(gap.text());
        if (finding instanceof Finding.ContextFinding showing) return List.of(showing.text());
        if (finding instanceof Finding.Observation observation) return List.of(observation.text());
        if (finding instanceof Finding.Conflict conflict) return List.of(conflict.why());
        if (finding instanceof Finding.Stage stage && stage.rule() != null) return List.of(stage.rule());
        return List.of();
    }
}
