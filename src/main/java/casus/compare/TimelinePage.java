package casus.compare;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.chart.TimeBars;
import casus.data.Registry;
import casus.model.Assumption;
import casus.model.Participation;
import casus.model.UndertakingRecord;
import casus.page.Block;
import casus.page.Page;
import casus.page.PageBuilder;
import casus.page.Phrase;
import casus.prose.CauseWords;
import casus.prose.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A timeline as a page, as a table, and as what programs read. */
public final class TimelinePage {

    private final List<Timeline.Moment> moments;
    private final Registry registry;

    /** The moments of a timeline, the first of which is its beginning. */
    public TimelinePage(List<Timeline.Moment> moments, Registry registry) {
        this.moments = moments;
        this.registry = registry;
    }

    /** What becomes of the law that judges the events, from day to day. */
    public enum Law {
        STILL(
                "Every event has its day, and is judged by the law of it: what moves is acts, pledges and what remains owed."),
        GOES_ON("An event that goes on is judged each day by the law of that day."),
        MOVES("An event without a date moves with the day.");

        private final String told;

        Law(String told) {
            this.told = told;
        }
    }

    /**
     * The page.
     *
     * @param law what becomes of it
     * @param last the last day looked at
     * @param full with the work of coordinating bodies, which promises no help
     * @param drawn with a chart, where the page can show one
     */
    public Page page(Law law, LocalDate last, boolean full, boolean drawn) {
        Timeline.Moment first = moments.get(0);
        PageBuilder page = new PageBuilder(first.assessment().scenario().title());
        page.paragraph(law.told
                + (full ? "" : " Help, forces, equipment and consultation only; coordinating bodies: --full."));
        if (drawn) chart(last, full).ifPresent(page::add);
        Map<String, Integer> moved = new LinkedHashMap<>();
        Assessment before = null;
        for (Timeline.Moment moment : moments) {
            List<Movement> shown = shown(before, moment, full);
            if (before == null || !shown.isEmpty()) {
                page.add(new Block.Lines(Words.day(moment.day()), lines(before, moment, shown)));
                if (before != null) moved.merge(cause(shown), 1, Integer::sum);
            }
            before = moment.assessment();
        }
        long days = ChronoUnit.DAYS.between(first.day(), last) + 1;
        page.paragraph("The answer moved on "
                + moved.values().stream().mapToInt(Integer::intValue).sum() + " of " + Words.number(days)
                + (days == 1 ? " day" : " days")
                + (moved.isEmpty() ? "." : ": " + times(moved) + "."));
        return page.build();
    }

    /** What moved an answer, in a word: sources, if nothing else did; the file, if it did something. */
    private String cause(List<Movement> shown) {
        List<String> causes =
                shown.stream().flatMap(one -> one.because().stream()).toList();
        if (!causes.isEmpty() && registry.sources().keySet().containsAll(causes)) return "the end of a source";
        if (causes.stream().anyMatch(cause -> cause.startsWith(Causes.FILE))) return "what the file states";
        if (causes.stream().anyMatch(Assumption::isAssumed)) return "what is assumed";
        boolean act = causes.isEmpty()
                || causes.stream().anyMatch(cause -> registry.entries().get(cause) instanceof Participation);
        return act ? "an act of law" : "what is on record of forces, bases and positions";
    }

    private static String times(int number) {
        return number == 1 ? "once" : number == 2 ? "twice" : number + " times";
    }

    /** "3 times by an act of law, once by the end of a source". */
    private static String times(Map<String, Integer> moved) {
        return Words.list(moved.entrySet().stream()
                .map(one -> times(one.getValue()) + " by " + one.getKey())
                .toList());
    }

    /** The chart, with the acts that moved something; empty where nobody owes anything on any day. */
    public Optional<Block.Figure> chart(LocalDate last, boolean full) {
        List<TimeBars.Act> acts = new ArrayList<>();
        Assessment before = null;
        for (Timeline.Moment moment : moments) {
            List<Movement> shown = shown(before, moment, full);
            if (before != null && !shown.isEmpty())
                acts.add(new TimeBars.Act(moment.day(), first(causes(moment, shown))));
            before = moment.assessment();
        }
        return new TimelineChart(moments, full, registry).until(last, acts);
    }

    /** The first of the causes, and that there are more. */
    private static String first(List<String> causes) {
        return causes.get(0) + (causes.size() > 1 ? ", among other things." : ".");
    }

    private List<Block.Line> lines(Assessment before, Timeline.Moment moment, List<Movement> shown) {
        List<Block.Line> lines = new ArrayList<>();
        lines.add(Block.Line.of(
                Phrase.of(before == null ? "At the start." : CauseWords.sentences(causes(moment, shown)))));
        if (shown.isEmpty())
            lines.add(Block.Line.of(Phrase.of(
                    moment.moved().isEmpty()
                            ? "Nothing is owed or called on."
                            : "Nothing of this is owed or called on.")));
        new MovedText(before, moment.assessment(), false, registry)
                .lines(shown)
                .forEach(line -> lines.add(Block.Line.of(Phrase.of(line.text()))));
        return lines;
    }

    private static List<Movement> shown(Assessment before, Timeline.Moment moment, boolean full) {
        return moment.moved().stream()
                .filter(one -> full || !(takesPart(moment.assessment(), one) || takesPart(before, one)))
                .toList();
    }

    /** Whether it is of the work of a coordinating body, or of the clause that lays nothing but this on anyone. */
    private static boolean takesPart(Assessment assessment, Movement one) {
        if (assessment == null) return false;
        if (assessment.findings().get(one.id()) instanceof Finding.Duty duty) return takesPart(duty);
        if (!(assessment.findings().get(one.id()) instanceof Finding.Engagement clause)) return false;
        List<Finding.Duty> duties = assessment.all(Finding.Duty.class).stream()
                .filter(duty -> duty.provision().equals(clause.provision())
                        && duty.event().equals(clause.event()))
                .toList();
        return !duties.isEmpty() && duties.stream().allMatch(TimelinePage::takesPart);
    }

    private static boolean takesPart(Finding.Duty duty) {
        return duty.modality().equals(UndertakingRecord.TAKES_PART);
    }

    private List<String> causes(Timeline.Moment moment, List<Movement> shown) {
        List<String> acts = shown.stream()
                .flatMap(one -> one.because().stream())
                .distinct()
                .sorted()
                .toList();
        List<String> told = new CauseWords(registry).of(acts, moment.assessment());
        return told.isEmpty() ? List.of("The law of the day is another") : told;
    }

    /** For programs (contract, 13.11). */
    public List<Map<String, Object>> json() {
        return moments.stream().map(TimelinePage::json).toList();
    }

    private static Map<String, Object> json(Timeline.Moment moment) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("day", moment.day().toString());
        json.put("acts", moment.acts());
        json.put("moved", moment.moved());
        return json;
    }

    /** A line a movement: day, conclusion, how it stood, how it stands, what moved it. */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Timeline.Moment moment : moments)
            moment.moved()
                    .forEach(one -> rows.add(List.of(
                            moment.day().toString(), one.id(), one.from(), one.to(), String.join(" ", one.because()))));
        return rows;
    }
}
