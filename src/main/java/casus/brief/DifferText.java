package casus.brief;

import casus.brief.Shown.Contest;
import casus.brief.Shown.Engagement;
import casus.brief.Shown.Gap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the sources dispute where it moves an answer, and what they leave unclear or do not know. */
final class DifferText {
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
        answers.forEach((text, who) -> parts.add(Prose.capital(Prose.all(List.copyOf(who))) + ": " + text + "."));
        return String.join(" ", parts);
    }

    /** " (lines 3, 4)" of those lines that stand for these conclusions. */
    private String lines(List<String> ids) {
        List<String> found = new ArrayList<>();
        numbering.lines().forEach((number, stands) -> {
            if (stands.stream().anyMatch(ids::contains)) found.add(String.valueOf(number));
        });
        if (found.isEmpty() || found.size() > 4) return "";
        return " (line" + (found.size() > 1 ? "s" : "") + Prose.FIRM + String.join(", ", found) + ")";
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
            if (gap.affects().stream().anyMatch(open::contains)) lines.add(told(gap));
        }
        return lines;
    }

    /** What nobody knows, of what bears on a line that is shown. */
    List<String> unknown() {
        Set<String> shown = new LinkedHashSet<>();
        numbering.lines().values().forEach(shown::addAll);
        List<String> unclear = unclear();
        List<String> lines = new ArrayList<>();
        for (Gap gap : answered.gaps()) {
            if (gap.affects().stream().noneMatch(shown::contains)) continue;
            String line = told(gap);
            if (!unclear.contains(line)) lines.add(line);
        }
        return lines;
    }

    private String told(Gap gap) {
        String text = gap.text();
        for (String reading : answered.readings()) text = text.replace(reading, telling.source(reading));
        return Prose.capital(text) + lines(gap.affects()) + ".";
    }
}
