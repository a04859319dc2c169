package casus.brief;

import casus.brief.Shown.Duty;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who stands on a line: by name, or the group and its number where they are many. */
final class Bearers {
    private static final int NAMED = 8;
    private static final int NAMED_WHO_MAY = 4;
    private static final int EXCEPTED = 4;

    /** A group so small is named state by state, the first time. */
    private static final int SPELLED = 12;

    private final Answered answered;
    private final Telling telling;
    private final Set<String> told = new HashSet<>();
    private final Set<Set<String>> spelled;

    /** @param spelled the groups that this brief has named state by state */
    Bearers(Answered answered, Telling telling, Set<Set<String>> spelled) {
        this.answered = answered;
        this.telling = telling;
        this.spelled = spelled;
    }

    /** "Kazakhstan, Kyrgyzstan, Russia", or "The other 30 allies". */
    String of(DutyLine line) {
        String who = who(line);
        line.bearers().forEach(bearer -> told.add(key(line, bearer)));
        return who;
    }

    private static String key(DutyLine line, String bearer) {
        return line.first().provision() + ":" + bearer;
    }

    private String who(DutyLine line) {
        List<String> bearers = line.bearers();
        Set<String> all = obliged(line);
        boolean isWhole =
                bearers.size() == all.size() && all.contains(line.first().towards());
        if (isWhole && bearers.size() > EXCEPTED) return "All " + English.count(bearers.size()) + " " + group(line);
        int limit = line.may() ? NAMED_WHO_MAY : NAMED;
        if (bearers.size() <= limit) return English.capital(String.join(", ", telling.states(bearers)));
        Set<String> others = new LinkedHashSet<>(all);
        bearers.forEach(others::remove);
        if (bearers.size() > SPELLED && others.stream().allMatch(other -> told.contains(key(line, other))))
            return "The other " + bearers.size() + " " + group(line);
        String many = English.count(bearers.size()) + " " + group(line);
        if (bearers.size() <= SPELLED && !line.may()) {
            boolean isNew = spelled.add(Set.copyOf(bearers)) || isOneOfSeveral(bearers.size());
            return isNew
                    ? English.capital(many) + " (" + String.join(", ", telling.states(bearers)) + ")"
                    : "The same " + many;
        }
        return English.capital(many)
                + (others.size() <= EXCEPTED
                        ? " (all but " + English.all(telling.states(List.copyOf(others))) + ")"
                        : " of " + (all.size() + (all.contains(line.first().towards()) ? 0 : 1)));
    }

    /** Whether a number alone would not say which group is meant. */
    private boolean isOneOfSeveral(int size) {
        return spelled.stream().filter(group -> group.size() == size).count() > 1;
    }

    private Set<String> obliged(DutyLine line) {
        Set<String> obliged = new LinkedHashSet<>();
        answered.duties().stream()
                .filter(duty -> duty.provision().equals(line.first().provision())
                        && duty.event().equals(line.first().event()))
                .map(Duty::bearer)
                .forEach(obliged::add);
        return obliged;
    }

    private String group(DutyLine line) {
        String instrument = answered.name(line.first().provision()).instrument();
        String parties = instrument == null ? null : answered.name(instrument).parties();
        return parties == null ? "parties" : parties;
    }
}
