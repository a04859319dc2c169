package casus.prose;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a sentence stands on that no source carries. */
enum Ground {
    /** What the scenario file states. */
    FILE("The scenario file, as it states it; taken as it is, and proved by nothing here."),

    /** That no record says otherwise. */
    RECORDS("The records of Casus: no source that it hears states such an act.");

    private final String note;

    Ground(String note) {
        this.note = note;
    }

    /** In a word, for programs. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands for it where a claim would be cited; no claim goes by it. */
    String mark() {
        return "the-" + word();
    }

    /** The footnote that tells it. */
    String note() {
        return note;
    }

    /** The one that such a mark stands for; empty for a claim. */
    static Optional<Ground> of(String cite) {
        return Arrays.stream(values())
                .filter(ground -> ground.mark().equals(cite))
                .findFirst();
    }

    /** Whether it carries a sentence. */
    boolean carries(Sentence sentence) {
        return sentence.cites().contains(mark());
    }
}
