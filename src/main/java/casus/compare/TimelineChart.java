package casus.compare;

import casus.assessment.Assessment;
import casus.assessment.Finding;
import casus.chart.TimeBars;
import casus.data.Registry;
import casus.model.UndertakingRecord;
import casus.page.Block;
import casus.page.Mark;
import casus.prose.Hits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A timeline as bars: the duties of states that stand alike on every day in one bar, those that weigh most first. */
final class TimelineChart {
    /** So many states are named before a bar. */
    private static final int NAMED = 2;

    /** A bar before it is drawn. */
    private record Bar(int weight, String clause, List<Mark> marks) {}

    private final List<Timeline.Moment> moments;
    private final boolean full;
    private final Registry registry;

    TimelineChart(List<Timeline.Moment> moments, boolean full, Registry registry) {
        this.moments = moments;
        this.full = full;
        this.registry = registry;
    }

    /** The chart to the last day; empty where nobody owes anything on any. */
    Optional<Block.Figure> until(LocalDate last, List<TimeBars.Act> acts) {
        Map<String, Finding.Duty> duties = new TreeMap<>();
        Map<String, Assessment> known = new TreeMap<>();
        for (Timeline.Moment moment : moments) {
            for (Finding.Duty duty : moment.assessment().all(Finding.Duty.class)) {
                if (!full && duty.modality().equals(UndertakingRecord.TAKES_PART)) continue;
                duties.put(duty.id(), duty);
                known.put(duty.id(), moment.assessment());
            }
        }
        Map<Bar, List<String>> bars = new LinkedHashMap<>();
        duties.forEach((id, duty) -> {
            List<Mark> marks = moments.stream()
                    .map(moment -> mark(moment.assessment(), id))
                    .toList();
            String told = new Hits(known.get(id), registry).told(id);
            int comma = told.indexOf(", ");
            bars.computeIfAbsent(
                            new Bar(duty.weight(), duty.event() + told.substring(comma), marks),
                            any -> new ArrayList<>())
                    .add(told.substring(0, comma));
        });
        List<TimeBars.Row> rows = bars.entrySet().stream()
                .sorted(Comparator.comparing(bar -> bar.getKey().weight()))
                .map(bar -> new TimeBars.Row(
                        label(bar.getKey(), bar.getValue()),
                        segments(bar.getKey().marks())))
                .toList();
        if (rows.isEmpty()) return Optional.empty();
        String title = "Who owes what, from day to day";
        return Optional.of(TimeBars.of("days", title, moments.get(0).day(), last, rows, acts));
    }

    private static String label(Bar bar, List<String> states) {
        String clause = bar.clause().substring(bar.clause().indexOf(", "));
        if (states.size() <= NAMED + 1) return String.join(", ", states) + ":" + clause.substring(1);
        return states.stream().limit(NAMED).collect(Collectors.joining(", ")) + " and " + (states.size() - NAMED)
                + " more:" + clause.substring(1);
    }

    /** A new piece wherever the mark is another. */
    private List<TimeBars.Segment> segments(List<Mark> marks) {
        List<TimeBars.Segment> segments = new ArrayList<>();
        for (int at = 0; at < marks.size(); at++)
            if (at == 0 || marks.get(at) != marks.get(at - 1))
                segments.add(new TimeBars.Segment(moments.get(at).day(), marks.get(at)));
        return segments;
    }

    private static Mark mark(Assessment assessment, String id) {
        return assessment.findings().get(id) instanceof Finding.Duty duty
                ? Mark.of(duty.status(), duty.modality())
                : Mark.NONE;
    }
}
