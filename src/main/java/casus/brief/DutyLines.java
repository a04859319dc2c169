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
        alike.forEach((key, duties) -> lines.add(new DutyLine(key.substring(key.indexOf('|', key.indexOf('|') + 1) + 1), duties)));
        Map<String, Integer> best = new LinkedHashMap<>();
        lines.forEach(line -> best.merge(line.first().provision(), line.rank(), Math::min));
        lines.sort(Comparator.comparing((DutyLine line) -> line.isBesides())
                .thenComparing(line -> line.first().weight())
                .thenComparing(line -> best.get(line.first().provision()))
                .thenComparing(line -> line.first().provision())
                .thenComparing(DutyLine::rank)
                .thenComparing(line -> -line.duties().size()));
        return lines;
    }

    /** What is no promise of help: the work of coordinating bodies, and clauses that are engaged and oblige nobody. */
    Set<String> besides(String event, List<DutyLine> lines) {
        Set<String> besides = new LinkedHashSet<>();
        lines.stream().filter(DutyLine::isBesides).forEach(line -> besides.add(name(line.first().provision())));
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
