package casus.brief;

import casus.brief.Shown.Contest;
import casus.brief.Shown.Engagement;
import casus.brief.Shown.Force;
import casus.brief.Shown.Gap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the sources dispute where it moves an answer, and what they leave unclear or do not know. */
final class DifferText {
    private static final Set<String> OPEN = Set.of("undetermined", "source-dependent");

    /** Gaps on what a force's numbers count. */
    private static final Set<String> NUMBERS = Set.of("figures", "reinforcements", "units", "contingents");

    /** Gaps on how well a thing is known, or on what follows from it; no status hangs on them. */
    private static final Set<String> LESSER = Set.of(
            "age",
            "competence",
            "condition",
            "conditions",
            "decision-rule",
            "end",
            "entry-into-force",
            "identity",
            "national-law",
            "numbers",
            "operational",
            "organs",
            "prices",
            "rank",
            "sanction",
            "standing",
            "start",
            "tasks",
            "unverified",
            "unverified-clause");

    private final Answered answered;
    private final Telling telling;
    private final Numbering numbering;

    DifferText(Answered answered, Telling telling, Numbering numbering) {
        this.answered = answered;
        this.telling = telling;
        this.numbering = numbering;
    }

    /** A question a line, with the answer of each source that has one. */
    List<String> disputes() {
        List<String> lines = new ArrayList<>();
        for (Contest contest : answered.contests()) {
            if (contest.decides().isEmpty()) continue;
            String asked = contest.question() == null ? contest.topic() : contest.question();
            lines.add(about(asked, lines(contest.decides())) + " " + said(contest));
        }
        return lines;
    }

    private static String about(String question, String lines) {
        String end = question.endsWith("?") ? "?" : ":";
        String stem = question.endsWith("?") ? question.substring(0, question.length() - 1) : question;
        return stem + lines + end;
    }

    private String said(Contest contest) {
        Map<String, Set<String>> answers = new LinkedHashMap<>();
        contest.says().forEach((reading, says) -> {
            if (says.borrowed() == null)
                answers.computeIfAbsent(says.text(), any -> new LinkedHashSet<>())
                        .add(answered.name(reading).inFull());
        });
        List<String> parts = new ArrayList<>();
        answers.forEach((text, who) -> parts.add(English.capital(English.all(List.copyOf(who))) + ": " + text + "."));
        return String.join(" ", parts);
    }

    /** " (lines 3, 4)" of those lines that stand for these conclusions. */
    private String lines(List<String> ids) {
        List<String> found = new ArrayList<>();
        numbering.lines().forEach((number, stands) -> {
            if (stands.stream().anyMatch(ids::contains)) found.add(String.valueOf(number));
        });
        if (found.isEmpty() || found.size() > 4) return "";
        return " (line" + (found.size() > 1 ? "s" : "") + English.FIRM + String.join(", ", found) + ")";
    }

    /** What leaves a clause or a duty in doubt. */
    List<String> unclear() {
        Set<String> open = new LinkedHashSet<>();
        answered.engagements().stream()
                .filter(one -> one.status().equals("undetermined"))
                .map(Engagement::id)
                .forEach(open::add);
        List<String> lines = new ArrayList<>();
        for (Gap gap : answered.gaps()) {
            if (!isLesser(gap) && gap.affects().stream().anyMatch(open::contains)) lines.add(told(gap));
        }
        return lines;
    }

    /** What nobody knows, of what bears on a line that is shown. */
    List<String> unknown() {
        Set<String> shown = new LinkedHashSet<>();
        numbering.lines().values().forEach(shown::addAll);
        Set<String> open = new LinkedHashSet<>();
        Set<String> settled = new LinkedHashSet<>();
        answered.duties().stream()
                .filter(duty -> shown.contains(duty.id()))
                .forEach(duty -> (OPEN.contains(duty.status()) ? open : settled).add(duty.id()));
        Set<String> ranges = new LinkedHashSet<>();
        answered.forces().stream()
                .filter(force -> shown.contains(force.id()) && isRange(force))
                .forEach(force -> ranges.add(force.id()));
        List<String> unclear = unclear();
        List<String> lines = new ArrayList<>();
        for (Gap gap : answered.gaps()) {
            boolean numbers =
                    NUMBERS.contains(gap.kind()) && gap.affects().stream().anyMatch(ranges::contains);
            boolean doubt = !isLesser(gap)
                    && gap.affects().stream().anyMatch(open::contains)
                    && gap.affects().stream().noneMatch(settled::contains);
            if (!numbers && !doubt) continue;
            String line = told(gap);
            if (!unclear.contains(line)) lines.add(line);
        }
        return lines;
    }

    private static boolean isRange(Force force) {
        return Stream.of(force.signed(), force.firm(), force.conditional())
                .anyMatch(number -> number != null && number.isObject());
    }

    private static boolean isLesser(Gap gap) {
        return LESSER.contains(gap.kind());
    }

    private String told(Gap gap) {
        return English.capital(telling.plain(gap.text())) + lines(gap.affects()) + ".";
    }
}
