package casus.brief;

import casus.brief.Shown.Duty;
import java.util.List;

/**
 * Duties of one event that stand alike, so that one sentence says it of all their bearers.
 *
 * @param text the sentence, with marks for what it names
 */
record DutyLine(String text, List<Duty> duties) {
    private static final List<String> STATUSES = List.of(
            "operative", "conditional", "open", "source-dependent", "undetermined", "blocked", "excused", "not-bound");

    DutyLine {
        duties = List.copyOf(duties);
    }

    Duty first() {
        return duties.get(0);
    }

    List<String> bearers() {
        return duties.stream().map(Duty::bearer).distinct().toList();
    }

    boolean isSeveral() {
        return bearers().size() > 1;
    }

    List<String> ids() {
        return duties.stream().map(Duty::id).toList();
    }

    /** The status as it is ordered: what is owed now first. */
    int rank() {
        return STATUSES.indexOf(first().status());
    }

    /** How many acts it waits for. */
    long awaited() {
        return first().gates().stream().filter(Shown.Gate::isOpen).count();
    }

    /** Whether it promises help of some kind, which consultation, work in common and abstaining are not. */
    boolean isHelp() {
        return first().weight() <= Weights.LAST_HELP;
    }

    /** Whether it is the work of a coordinating body. */
    boolean isBesides() {
        return first().modality().equals("takes-part");
    }

    /** Whether something may come of it. */
    boolean isOpen() {
        return rank() < STATUSES.indexOf("blocked");
    }

    boolean may() {
        return first().modality().equals("may");
    }
}
