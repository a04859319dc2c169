package casus.draft;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Fixtures;
import casus.compare.CorpusDifference;
import casus.data.DraftLaw;
import casus.page.PageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DraftReportTest {
    private static final DraftLaw DRAFT = Fixtures.draft("armenia-guarantee");

    private static String page(int open, Answer... answers) {
        return page(2, open, answers);
    }

    private static String page(int kinds, int open, Answer... answers) {
        List<Hole> holes = List.of(answers).stream()
                .map(answer -> new Hole(answer, List.of("armed-attack"), List.of(), "", List.of()))
                .toList();
        CorpusDifference changes = new CorpusDifference("scenarios", "the law", "the draft", List.of(), 3);
        return PageFormat.MARKDOWN.write(
                new DraftReport(
                                DRAFT,
                                LocalDate.of(2013, 1, 1),
                                changes,
                                open,
                                new TreeMap<>(),
                                new TreeMap<>(),
                                List.of(),
                                kinds,
                                holes,
                                List.of())
                        .page(Fixtures.registry().with(DRAFT)),
                100);
    }

    @Test
    void whatOthersAnswerIsNoHole() {
        String heading = "What nobody answers";
        assertThat(page(0)).doesNotContain(heading);
        assertThat(page(0, Answer.OTHERS)).doesNotContain(heading);
        assertThat(page(0, Answer.OTHERS, Answer.NOBODY)).contains(heading, "Nobody answers armed attack");
        assertThat(page(0, Answer.OPEN)).contains(heading, "It is open whether");
    }

    @Test
    void allKindsThereAreAreCalledAnything() {
        assertThat(page(1, 0, Answer.NOBODY)).contains("Nobody answers anything");
    }

    /** Many crises in one file have no answer that could be counted as one. */
    @Test
    void whatLeavesSomethingOpenIsCountedAndNotAsked() {
        assertThat(page(0)).contains("In 0 of 3 crises").doesNotContain("open");
        assertThat(page(1)).contains("One crisis that leaves something open is not asked.");
        assertThat(page(12)).contains("12 crises that leave something open are not asked.");
    }
}
