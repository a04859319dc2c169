package casus.brief;

import casus.brief.Shown.Duty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The duties under an event, those that stand alike in one line, by weight and then clause by clause. */
final class DutyLines {
    private final Answered answered;
    private final DutyText text;

    DutyLines(Answered answered, DutyText text) {
        this.answered = answered;
        this.text = text;
    }

    List<DutyLine> of(String event) {
        Map<String, List<Duty>> alike = new LinkedHashMap<>();
        for (Duty duty : answered.duties()) {
            if (!duty.event().equals(event)) continue;
            alike.computeIfAbsent(duty.provision() + "|" + duty.kind() + "|" + text.of(duty), any -> new ArrayList<>())
                    .add(duty);
        }
        List<DutyLine> lines = new ArrayList<>();
        unclearAlike(alike);
        alike.forEach((key, duties) ->
                lines.add(new DutyLine(key.substring(key.indexOf('|', key.indexOf('|') + 1) + 1), duties)));
        Map<String, Integer> best = new LinkedHashMap<>();
        lines.forEach(line -> best.merge(line.first().provision(), line.rank(), Math::min));
        lines.sort(Comparator.comparing((DutyLine line) -> line.isBesides())
                .thenComparing(DutyLines::weight)
                .thenComparing(line -> best.get(line.first().provision()))
                .thenComparing(line -> -men(line))
                .thenComparing(line -> line.first().provision())
                .thenComparing(DutyLine::rank)
                .thenComparing(DutyLine::awaited)
                .thenComparing(line -> -line.duties().size()));
        return lines;
    }

    /** Duties of the same bearers that are unclear for the same cause become one line, whatever their clauses. */
    private void unclearAlike(Map<String, List<Duty>> alike) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        alike.forEach((key, duties) -> {
            Duty first = duties.get(0);
            if (first.status().equals("undetermined")
                    && first.weight() <= Weights.LAST_HELP
                    && first.modality().equals("shall"))
                groups.computeIfAbsent(
                                duties.stream().map(Duty::bearer).toList() + text.doubts(first),
                                any -> new ArrayList<>())
                        .add(key);
        });
        groups.values().stream().filter(keys -> keys.size() > 1).forEach(keys -> {
            List<Duty> all = keys.stream()
                    .flatMap(key -> alike.get(key).stream())
                    .sorted(Comparator.comparing(Duty::weight))
                    .toList();
            keys.forEach(alike::remove);
            alike.put(all.get(0).provision() + "|unclear|" + text.unclear(all), all);
        });
    }

    /** What a state may do weighs less than what it must, and more than consultation. */
    private static int weight(DutyLine line) {
        return line.may() && line.isHelp() ? Weights.LAST_HELP : line.first().weight() - (line.isHelp() ? 1 : 0);
    }

    /** The men of the force that a duty adds to; none where it adds to none. */
    private long men(DutyLine line) {
        String instrument = answered.name(line.first().provision()).instrument();
        return answered.forces().stream()
                .filter(force -> force.force().equals(instrument))
                .mapToLong(force -> English.most(force.nominal()))
                .findFirst()
                .orElse(0);
    }

    /** What is no promise of help: the work of coordinating bodies, and clauses that are engaged and oblige nobody. */
    Set<String> besides(String event, List<DutyLine> lines) {
        Set<String> besides = new LinkedHashSet<>();
        lines.stream()
                .filter(DutyLine::isBesides)
                .forEach(line -> besides.add(name(line.first().provision())));
        Set<String> obliging = new LinkedHashSet<>();
        lines.forEach(line -> obliging.add(name(line.first().provision())));
        answered.engagements().stream()
                .filter(one -> one.event().equals(event) && one.status().equals("engaged"))
                .map(one -> name(one.provision()))
                .filter(name -> !obliging.contains(name))
                .forEach(besides::add);
        return besides;
    }

    private String name(String provision) {
        return answered.name(provision).inFull();
    }
}
