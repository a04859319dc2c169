package casus.batch;

import casus.page.Check;
import casus.page.Mark;
import casus.page.Phrase;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What results say, with the marks that a reader meets in every brief. */
final class ResultMarks {
    /** The classes of answers (contract, 13.9), that of the strongest help first. */
    private static final Map<String, Mark> ANSWERS = new LinkedHashMap<>();

    static {
        ANSWERS.put("help owed now", Mark.OWED);
        ANSWERS.put("help waits", Mark.WAITS);
        ANSWERS.put("sources differ", Mark.DIFFERS);
        ANSWERS.put("may help", Mark.WAITS);
        ANSWERS.put("open", Mark.OPEN);
        ANSWERS.put("unclear", Mark.UNCLEAR);
        ANSWERS.put("conflict", Mark.BLOCKED);
        ANSWERS.put("consult only", Mark.PART);
        ANSWERS.put("nothing engaged", Mark.NONE);
        ANSWERS.put("silent", Mark.SILENT);
    }

    private static final String MAY = "may";

    private ResultMarks() {}

    /** What came of a scenario. */
    static Check result(Result result) {
        if (result.error() != null) return Check.ERROR;
        if (!result.isPassed()) return Check.FAILED;
        return result.isUnchecked() ? Check.UNCHECKED : Check.PASSED;
    }

    static Phrase status(Mark mark) {
        return Phrase.EMPTY.status(mark.word(), mark.css());
    }

    static Phrase status(Check check) {
        return Phrase.EMPTY.status(check.word(), check.css());
    }

    /** The classes of an answer, the strongest first. */
    static List<String> kinds(Result.Answer answer) {
        List<String> kinds = List.of(answer.kind().split(" \\+ "));
        List<String> known = ANSWERS.keySet().stream().filter(kinds::contains).toList();
        return Stream.concat(known.stream(), kinds.stream().filter(kind -> !ANSWERS.containsKey(kind)))
                .toList();
    }

    static Mark answer(String kind) {
        return ANSWERS.getOrDefault(kind, Mark.NONE);
    }

    /** All classes there are, in order. */
    static List<String> answers() {
        return List.copyOf(ANSWERS.keySet());
    }

    /** How a duty stands; one that promises no help is not owed, and one that only allows it is never due. */
    static Mark duty(Result.Verdict duty) {
        Mark mark = Mark.of(duty.status(), duty.modality());
        return mark == Mark.OWED && MAY.equals(duty.modality()) ? Mark.WAITS : mark;
    }

    /** How many duties stand how. */
    static Map<Mark, Integer> duties(List<Result> results) {
        Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
        results.stream()
                .flatMap(result -> result.verdicts().stream())
                .filter(Result.Verdict::isDuty)
                .forEach(verdict -> counts.merge(duty(verdict), 1, Integer::sum));
        return counts;
    }
}
