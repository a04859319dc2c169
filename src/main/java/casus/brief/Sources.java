package casus.brief;

import casus.brief.Shown.Duty;
import casus.brief.Shown.Said;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Who says what: a source is named for what it says itself, not for what it takes from another. */
final class Sources {
    private final Answered answered;
    private final Telling telling;

    Sources(Answered answered, Telling telling) {
        this.answered = answered;
        this.telling = telling;
    }

    /** The readings that speak of a thing. */
    List<String> speaking(Said said) {
        return answered.readings().stream()
                .filter(reading -> !said.silentIn().contains(reading))
                .toList();
    }

    /** The readings that hold alike of a thing together, in the order of the first of each. */
    <T> Map<T, List<String>> alike(Said said, Function<String, T> how) {
        Map<T, List<String>> alike = new LinkedHashMap<>();
        for (String reading : speaking(said))
            alike.computeIfAbsent(how.apply(reading), any -> new ArrayList<>()).add(reading);
        return alike;
    }

    /** The sources of these readings: of those that speak for themselves, else of all. */
    String named(List<String> readings, Said said) {
        List<String> own =
                readings.stream().filter(reading -> isOwn(reading, said)).toList();
        return English.all(telling.sources(own.isEmpty() ? readings : own));
    }

    /** Whether it speaks of a thing itself; of what a duty waits for it may, and yet not of the clause. */
    private boolean isOwn(String reading, Said said) {
        return isCarrier(reading, said)
                && (!(said instanceof Duty duty)
                        || answered.engagements().stream()
                                .filter(clause -> clause.provision().equals(duty.provision())
                                        && clause.event().equals(duty.event()))
                                .allMatch(clause -> isCarrier(reading, clause)));
    }

    private static boolean isCarrier(String reading, Said said) {
        return said.saidBy().getOrDefault(reading, List.of(reading)).contains(reading);
    }

    /** " (Pop 2009)" where other selected sources say nothing of it. */
    String ifOthersAreSilent(Said said) {
        List<String> speaking = speaking(said);
        return speaking.size() == answered.readings().size() ? "" : " (" + named(speaking, said) + ")";
    }
}
