package casus.prose;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Grade;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where steps are left out, none that the conclusion hangs on is. */
class MemorandumTest {
    private static Memorandum.Argued step(String text, Grade grade, int rank) {
        return new Memorandum.Argued(Sentence.of(text), grade, rank);
    }

    private static Memorandum with(Memorandum.Argued... more) {
        List<Memorandum.Argued> steps = new ArrayList<>(IntStream.range(0, Memorandum.MOST)
                .mapToObj(number -> step("text " + number, Grade.SEEN, Item.THERE))
                .toList());
        steps.addAll(List.of(more));
        return Memorandum.of(true, null, true, Sentence.of("it stands"), steps);
    }

    @Test
    void theWeakestStepOfAllIsToldAndNamed() {
        Memorandum one =
                with(step("a study says so", Grade.STUDY, Item.BINDS), step("a view", Grade.JUDGEMENT, Item.THERE));
        assertThat(one.steps()).hasSize(Memorandum.MOST);
        assertThat(one.steps().get(one.weakest() - 1).sentence().text()).isEqualTo("a view");
        assertThat(one.leftOut()).isEqualTo(2);
    }

    @Test
    void whatDecidesIsToldHoweverWeak() {
        Memorandum one = with(
                step("the file says so", null, Item.DECIDES),
                step("a study says so", Grade.STUDY, Item.DECIDES),
                step("a view", Grade.JUDGEMENT, Item.THERE));
        assertThat(one.steps())
                .extracting(told -> told.sentence().text())
                .contains("the file says so", "a study says so", "a view");
        assertThat(one.leftOut()).isEqualTo(3);
    }
}
