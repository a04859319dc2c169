package casus.brief;

import casus.brief.Shown.Duty;
import casus.brief.Shown.Force;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an answer calls states and clauses: as many by name as a reader can hold, the rest by number and line. */
final class AnswerWords {
    /** States that are named again are counted from so many on. */
    static final int MANY = 3;

    /** States by name. */
    private static final int NAMED = 6;

    /** Clauses by name, where more than one would be left to count. */
    private static final int FIRST = 2;

    private final Answered answered;
    private final Telling telling;
    private final Set<List<String>> named = new HashSet<>();
    private final Map<String, Set<Integer>> lines = new LinkedHashMap<>();

    AnswerWords(Answered answered, Telling telling, Collection<List<DutyLine>> lines) {
        this.answered = answered;
        this.telling = telling;
        int number = 0;
        for (List<DutyLine> event : lines) {
            for (DutyLine line : event) {
                if (line.isBesides()) continue;
                number++;
                this.lines
                        .computeIfAbsent(event(line) + name(line.first().provision()), any -> new TreeSet<>())
                        .add(number);
            }
        }
    }

    private static String event(DutyLine line) {
        return line.first().event() + ":";
    }

    String name(String clause) {
        return answered.name(clause).inFull();
    }

    /** The names of the clauses of these lines, less those of others. */
    Set<String> names(List<DutyLine> of, List<DutyLine> told) {
        Set<String> done =
                told.stream().map(line -> name(line.first().provision())).collect(Collectors.toSet());
        return of.stream()
                .map(line -> name(line.first().provision()))
                .filter(name -> !done.contains(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** "military equipment and the Rapid Deployment Force"; of more than three the first two. */
    String listed(Collection<String> names) {
        return English.all(cut(List.copyOf(names), ""));
    }

    /** The same, with the lines under an event at which those stand that are only counted. */
    String listed(Collection<String> names, String event) {
        return listed(names, List.copyOf(names), event);
    }

    /**
     * The same of what is called otherwise than its clause.
     *
     * @param told what each of the clauses is called here
     */
    String listed(Collection<String> names, List<String> told, String event) {
        Set<Integer> rest = new TreeSet<>();
        names.stream().skip(FIRST).forEach(name -> rest.addAll(lines.getOrDefault(event + ":" + name, Set.of())));
        return English.all(cut(told, rest.isEmpty() ? "" : " (" + lines(rest) + ")"));
    }

    private static List<String> cut(List<String> names, String where) {
        if (names.size() <= FIRST + 1) return names;
        List<String> cut = new ArrayList<>(names.subList(0, FIRST));
        cut.add(English.count(names.size() - FIRST) + " more" + where);
        return cut;
    }

    /** "line 4", "lines 4 and 6 to 8". */
    private static String lines(Set<Integer> numbers) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        int to = -1;
        for (int number : numbers) {
            if (number != to + 1 || from == 0) {
                if (from > 0) runs.add(run(from, to));
                from = number;
            }
            to = number;
        }
        runs.add(run(from, to));
        return (numbers.size() > 1 ? "lines" : "line") + English.FIRM + English.all(runs);
    }

    private static String run(int from, int to) {
        return from == to ? String.valueOf(from) : from + (to == from + 1 ? " and " : " to ") + to;
    }

    /** By name, or how many of what a clause obliges. */
    String states(List<String> codes, String clause) {
        List<String> sorted = codes.stream().sorted().toList();
        boolean isAlone =
                named.stream().filter(group -> group.size() == codes.size()).allMatch(sorted::equals);
        if (codes.size() >= MANY && !named.add(sorted) && isAlone) return "the same " + English.count(codes.size());
        return codes.size() > NAMED
                ? English.count(codes.size()) + " " + group(clause)
                : English.all(telling.states(codes));
    }

    private String group(String clause) {
        String instrument = answered.name(clause).instrument();
        String parties = instrument == null ? null : answered.name(instrument).parties();
        return parties == null ? "states" : parties;
    }

    /** "help Tajikistan". */
    String does(Duty duty) {
        String does = answered.name(duty.provision()).does();
        String target = duty.towards() == null ? "" : telling.state(duty.towards());
        if (does == null) return duty.kind().replace('-', ' ');
        return does.equals("help") ? "help " + target : does;
    }

    /** How many men are due once all agree. */
    String men(Duty duty) {
        String instrument = answered.name(duty.provision()).instrument();
        long events = answered.duties().stream()
                .filter(one -> one.provision().equals(duty.provision()))
                .map(Duty::event)
                .distinct()
                .count();
        if (events > 1) return ""; // the numbers of a force are over all events
        for (Force force : answered.forces()) {
            if (force.force().equals(instrument) && English.most(force.conditional()) > 0)
                return ", " + English.men(force.conditional()).replaceFirst("^0 to ", "up to ") + " men of "
                        + English.men(force.nominal()) + " pledged";
        }
        return "";
    }
}
