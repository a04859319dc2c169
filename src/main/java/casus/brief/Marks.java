package casus.brief;

import casus.brief.Shown.Duty;
import casus.brief.Shown.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a line stands on weak evidence: a mark after it, and what the marks that occur mean. */
final class Marks {
    private static final List<String> GRADES = List.of("seen", "secondary", "study", "unverified", "judgement");
    private static final Map<String, String> MARKS = Map.of(
            "study", "[study]",
            "unverified", "[unchecked]",
            "judgement", "[judgement]");
    private static final Map<String, String> MEANINGS = Map.of(
            "[study]", "rests on a study alone",
            "[unchecked]", "in part on what nobody checked",
            "[judgement]", "in part on a legal view of Casus' makers");

    private final Answered answered;
    private final Map<String, String> occurred = new LinkedHashMap<>();

    Marks(Answered answered) {
        this.answered = answered;
    }

    /** " [study]", or nothing: the best way to what is said counts, and of it the weakest evidence. */
    String of(DutyLine line) {
        if (line.first().status().equals("source-dependent")) return "";
        String mark = MARKS.get(grade(line.first()));
        if (mark == null) return "";
        occurred.put(mark, MEANINGS.get(mark));
        return " " + mark;
    }

    private String grade(Duty duty) {
        return answered.steps(duty.id()).stream()
                .filter(step -> !duty.silentIn().containsAll(step.readings()))
                .map(Step::grade)
                .min((one, other) -> Integer.compare(GRADES.indexOf(one), GRADES.indexOf(other)))
                .orElse("seen");
    }

    /** "[study] rests on a study alone."; empty where no mark occurred. */
    String explained() {
        List<String> parts = new ArrayList<>();
        for (String mark : List.of("[study]", "[unchecked]", "[judgement]")) {
            if (!occurred.containsKey(mark)) continue;
            String meaning = occurred.get(mark);
            parts.add(mark + " " + (parts.isEmpty() && !meaning.startsWith("rests") ? "rests " + meaning : meaning));
        }
        return parts.isEmpty() ? "" : String.join("; ", parts) + ".";
    }
}
